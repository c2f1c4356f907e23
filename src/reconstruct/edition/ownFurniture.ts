import type { Furniture } from '../../model/edition.js'
import type { PageEvidence, Rectangle, SourceLine } from '../reconstruction.js'
import { dateIn } from './imprintOf.js'
import { CAP, lineFrom, type OwnGrid } from './ownGrid.js'

type PlacedLine = SourceLine & { readonly at: NonNullable<SourceLine['at']> }

/** The name of the paper over a front page, and the strip under it. */
export interface FoundNameplate {
  readonly name: string
  readonly box: Rectangle
  /** first ink of the date strip, if there is one */
  readonly strip: number | undefined
}

/** A nameplate's type is so many times that of the body at the least, and stands in this share of the page. */
const LARGE = 3
const UPPER = 0.4

/** Looks for a nameplate: large type over all the articles of a page that was taken for furniture. */
export function findNameplate(page: PageEvidence, lines: readonly SourceLine[], upper: number, language: string): FoundNameplate | undefined {
  const body = page.grid?.bodySize ?? 10
  const over = lines.filter(
    (line): line is PlacedLine => line.page === page.page && line.role === 'furniture' && line.at !== undefined && line.at.y < Math.min(upper, UPPER * page.height),
  )
  const large = over.filter(({ at }) => at.size >= LARGE * body).sort((a, b) => b.at.size - a.at.size)
  const name = large[0]
  if (!name) return undefined
  const all = large.filter(({ at }) => Math.abs(at.y - name.at.y) < name.at.size / 4).sort((a, b) => a.at.x - b.at.x)
  const strip = over.filter(({ at, text }) => at.y > name.at.y && dateIn(text, language) !== undefined).map(({ at }) => at.y - CAP * at.size)
  return {
    name: all.map(({ text }) => text).join(' '),
    box: { x: name.at.x, y: name.at.y - CAP * name.at.size, width: 1, height: CAP * name.at.size },
    strip: strip.length > 0 ? Math.min(...strip) : undefined,
  }
}

/** What a page has over its articles. */
export function furnitureOf(page: PageEvidence, lines: readonly SourceLine[], upper: number, nameplate: FoundNameplate | undefined, grid: OwnGrid): Furniture[] {
  if (nameplate) {
    const foot = nameplate.strip ?? nameplate.box.y + nameplate.box.height + grid.leading
    return [{ kind: 'nameplate', lines: Math.max(2, lineFrom(grid, foot) - 1) }, ...(nameplate.strip === undefined ? [] : [{ kind: 'dateStrip' as const }])]
  }
  // a folio stands over the live area and takes no line of it
  return lines.some((line) => line.page === page.page && line.role === 'furniture' && line.at !== undefined && line.at.y < upper) ? [{ kind: 'folio' }] : []
}
