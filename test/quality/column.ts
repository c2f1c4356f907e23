import { openFace } from '../../src/text/face.js'
import type { Face } from '../../src/text/glyphs.js'
import { type Edition, typeset } from '../../src/index.js'
import { WEEKLY } from '../../src/model/weekly.js'
import type { Paper } from '../../src/scene/paper.js'
import { FONTS } from '../random/fonts.js'
import type { Tale } from './prose.js'

const LEGS = 6
const DEPTH = 60
const GUTTER = 12
const MARGIN = 20

const body = WEEKLY.styles.get('body')!
const name = WEEKLY.families.get(body.family)!.roman
const opened = await openFace(name, FONTS.get(name)!)
if (!opened.ok) throw new Error(`${name} does not open`)
const face: Face = opened.face
const PLAIN = { ligatures: true, smallCaps: false, oldStyle: false, tabular: false }

const advances = new Map<string, readonly [glyphs: number, width: number]>()

/** Glyphs of a word and its natural width, ems. */
function natural(word: string): readonly [number, number] {
  let known = advances.get(word)
  if (!known) {
    const { gids, advances: widths } = face.shape(word, PLAIN)
    // to the origin of the last glyph
    advances.set(word, (known = [gids.length, widths.slice(0, -1).reduce((a, b) => a + b, 0)]))
  }
  return known
}

/** Mean advance of a character of the tales in the body's face and size, spaces counted; points. */
export function meanAdvance(tales: readonly Tale[]): number {
  let width = 0
  let characters = 0
  for (const paragraph of tales.flatMap((t) => t.paragraphs))
    for (const word of paragraph.split(' ')) {
      width += face.shape(word, PLAIN).width + face.metrics.space
      characters += word.length + 1
    }
  return (width / characters) * body.size
}

/** Each tale on a page of its own, in legs of 60 lines, in the shipped style. */
export function editionOf(tales: readonly Tale[], measure: number): Edition {
  return {
    stonehand: 1,
    publication: 'The Measure',
    date: '2026-11-20',
    articles: tales.map((tale, i) => ({ id: `tale-${i}`, headline: tale.headline, body: tale.paragraphs.map((text) => ({ kind: 'paragraph', text })) })),
    pages: tales.map((_, i) => ({
      paper: [2 * MARGIN + LEGS * measure + (LEGS - 1) * GUTTER, 2 * MARGIN + (DEPTH + 2) * body.leading],
      margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      grid: { columns: LEGS, gutter: GUTTER, baseline: body.leading },
      stories: [{ article: `tale-${i}`, place: { columns: [1, LEGS], top: 1, depth: DEPTH }, headForm: 'none', dropCap: 0 }],
    })),
  }
}

/** What a reader can see of how a line came to its width. */
export interface Seen {
  /** ends its paragraph */
  readonly last: boolean
  readonly width: number
  /** mean of its word spaces over the natural one; not a number where it has none */
  readonly space: number
  /** share of the limits that its letters give, -1 to 1 */
  readonly flex: number
  readonly hyphen: boolean
}

/** A line as it stands on the paper. */
export interface SetLine extends Seen {
  readonly tale: number
  /** legs of a tale are numbered from 0 */
  readonly leg: number
  /** from and to, points from the left edge of the page */
  readonly gaps: readonly (readonly [number, number])[]
  /** ems; undefined where no whole word tells it */
  readonly tracking: number | undefined
  readonly scale: number
}

export async function setTales(tales: readonly Tale[], measure: number): Promise<SetLine[]> {
  const paper = await typeset(editionOf(tales, measure), { fonts: FONTS })
  const worst = paper.report.diagnostics.find(({ severity }) => severity === 'error')
  if (worst) throw new Error(worst.message)
  return readLines(paper, measure)
}

function readLines(paper: Paper, measure: number): SetLine[] {
  return paper.pages.flatMap((page, tale) => {
    const items = page.items.flatMap((item) => (item.kind === 'glyphs' && paper.structure[item.node]!.role === 'paragraph' ? [item] : []))
    return items.map((item, i): SetLine => {
      const text = item.texts.join('')
      const hyphen = /[-\u2010]$/.test(text)
      const gaps = item.texts.flatMap((t, g): [number, number][] => (t === ' ' ? [[item.x + item.xs[g]!, item.x + (item.xs[g + 1] ?? item.end)]] : []))
      return {
        tale,
        leg: Math.round((item.x - MARGIN - measure * 0.05) / (measure + GUTTER)),
        last: items[i + 1]?.node !== item.node,
        width: item.end,
        gaps,
        space: gaps.reduce((sum, [from, to]) => sum + to - from, 0) / gaps.length / (face.metrics.space * item.size * item.scale),
        tracking: trackingOf(item.texts, item.xs, item.size, item.scale, hyphen, i > 0 && items[i - 1]!.node === item.node && /[-\u2010]$/.test(items[i - 1]!.texts.join(''))),
        scale: item.scale,
        flex: (item.scale - 1) / WEEKLY.justification.glyphScale,
        hyphen,
      }
    })
  })
}

/** From the longest word that stands whole on the line. */
function trackingOf(texts: readonly string[], xs: readonly number[], size: number, scale: number, broken: boolean, goesOn: boolean): number | undefined {
  let best: [from: number, to: number] = [0, 0]
  let from = 0
  for (let g = 0; g <= texts.length; g++) {
    if (g < texts.length && texts[g] !== ' ') continue
    const whole = !(goesOn && from === 0) && !(broken && g === texts.length)
    if (whole && g - from > best[1] - best[0]) best = [from, g]
    from = g + 1
  }
  const [a, b] = best
  const [glyphs, width] = natural(texts.slice(a, b).join(''))
  if (b - a < 2 || glyphs !== b - a) return undefined
  return ((xs[b - 1]! - xs[a]!) / size - width * scale) / (glyphs - 1)
}
