import type { Arrangement } from '../../flow/arrangement.js'
import type { PictureDepth } from '../../flow/figuregroup.js'
import { isTable } from '../../flow/galley.js'
import type { Insert } from '../../flow/insert.js'
import type { Measured } from '../../flow/measureStory.js'
import type { PictureRung, Rung, Spacing } from '../../model/style.js'
import { counted } from './fitStep.js'
import { priceOf, rungsOf, stepsByRung, stepsOf, type Lever, type Option } from './lever.js'

/** How deep the figures of a story stand, over how many legs. */
function picturesOf({ figures, inserts }: Measured): { readonly pictures: PictureDepth; readonly span: number }[] {
  const standing = figures.map(({ block }) => ({ pictures: block.pictures, span: block.legs[1] - block.legs[0] + 1 }))
  const inLegs = inserts.flatMap(({ insert }) => (insert.pictures ? [{ pictures: insert.pictures, span: insert.width === undefined ? insert.span : 0 }] : []))
  return [...standing, ...inLegs].filter(({ pictures, span }) => pictures.cropped && span > 0)
}

export function pictureLevers(measured: Measured, ladder: readonly Rung[]): Lever[] {
  const rungs = rungsOf(ladder, 'pictureDepth')
  if (rungs.length === 0) return []
  const { baseline } = measured.inner
  const figures = measured.matter.article.figures ?? []
  return picturesOf(measured).map(({ pictures, span }) => {
    const id = figures.find((_, i) => `${measured.path}.figures[${i}]` === pictures.path)?.id
    if (id === undefined) return []
    const options = new Map<number, Option>()
    for (const { rung, at } of rungs)
      for (const by of stepsOf(rung)) {
        if (options.has(by) || !mayBe(pictures, by * baseline, baseline, rung)) continue
        const depth = pictures.depth + by * baseline
        options.set(by, {
          rung: at,
          price: priceOf(at, by),
          gain: -by * span,
          steps: [
            {
              kind: 'pictureDepth',
              path: pictures.path,
              by,
              lines: by * span,
              cost: Math.abs(by * baseline) / pictures.depth,
              what: `picture ${counted(by, 'line')} ${by < 0 ? 'less deep' : 'deeper'}`,
            },
          ],
          change: (a) => ({ ...a, pictures: new Map([...a.pictures, [id, pictures.ratioAt(depth)]]) }),
        })
      }
    return [...options.values()]
  })
}

function mayBe({ depth, wanted }: PictureDepth, more: number, baseline: number, { crop, floor = 0 }: PictureRung): boolean {
  const next = depth + more
  if (next < floor * baseline && more < 0) return false
  const off = Math.abs(next / wanted - 1)
  // nearer to its own proportions is always allowed
  return off <= crop || off <= Math.abs(depth / wanted - 1)
}

/** Lines of the grid round quotes, over crossheads and under figures: all of a kind alike. */
export function airLevers({ inserts, figures, units, path }: Measured, ladder: readonly Rung[], spacing: Spacing): Lever[] {
  const quotes = inserts.filter(({ insert }) => insert.pictures === undefined)
  const crossheads = units.filter((unit) => !isTable(unit) && unit.role === 'crosshead')
  const under = figures.filter(({ edge }) => edge === 'top')
  const lever = (kind: 'quoteAir' | 'crossheadAir' | 'figureAir', where: string, noun: string, gainOf: (by: number) => number, least: number): Lever =>
    [...stepsByRung(ladder, kind)].flatMap(([by, { at }]) => {
      const gain = gainOf(by)
      if (gain === 0 || by < least) return []
      return [
        {
          rung: at,
          price: priceOf(at, by),
          gain,
          steps: [{ kind, path: `${path}.${where}`, by, lines: -gain, cost: Math.abs(by), what: `${counted(by, 'line')} ${by < 0 ? 'less' : 'more'} ${noun}` }],
          change: (a: Arrangement) => ({ ...a, [kind]: by }),
        },
      ]
    })
  return [
    quotes.length > 0
      ? lever(
          'quoteAir',
          'pullQuotes',
          'round each quote',
          (by) => quotes.reduce((sum, { insert, atTop }) => sum - legsTaken(insert) * (atTop ? Math.round(by / 2) : by), 0),
          -2 * spacing.quoteAir,
        )
      : [],
    lever('crossheadAir', 'body', 'over each crosshead', (by) => -by * crossheads.length, -spacing.crossheadAbove),
    lever('figureAir', 'figures', 'under each figure', (by) => under.reduce((sum, { block }) => sum - by * (block.legs[1] - block.legs[0] + 1), 0), 0),
  ]
}

/** Legs that an insert takes of a line: of a narrow one a share. */
export function legsTaken({ span, width }: Insert): number {
  return width === undefined ? span : 0
}
