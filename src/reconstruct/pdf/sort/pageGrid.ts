import type { PageEvidence, Rectangle } from '../../reconstruction.js'
import { isBodyLine } from './bodyType.js'
import type { Block, PageView } from './blocks.js'
import { leftOf } from './links.js'
import { peaks } from './statistics.js'
import type { TextLine } from './textLine.js'

type Grid = NonNullable<PageEvidence['grid']>

/** A place at which something begins or ends, and how much speaks by it. */
interface Edge {
  readonly value: number
  readonly weight: number
}

/** Ems between columns, at the least and at the most. */
const GUTTER = { least: 0.4, most: 5 }
/** Points by which what stands on a column's edge may be off it. */
const SLACK = 0.6
const FIT = 0.3
/** A picture or a rule speaks for an edge as so many lines do. */
const DRAWN = 6
const JUSTIFIED = 0.25
/** Points by which modules beside each other may be set in from their columns. */
const INSET = 4
/** So many insets may add up. */
const REACH = 4
/** Points: what two ways of measuring may differ by. */
const AGREE = 0.5
/** Share of a page's lines that stand on common ones, if there are such. */
const COMMON = 0.8
const WIDEST = 0.15
const MOST_EDGES = 28
const MOST_COLUMNS = 24

/**
 * Columns of the body: their left edges lie at even distances, and what spans some of them, a picture or a rule, ends
 * where a column ends. Letters may hang over an edge, so that of lines those count that end in a letter.
 */
export function pageGrid({ page, lines, blocks, body, pictures, rules }: PageView): Grid | undefined {
  const own = lines.filter((line) => isBodyLine(line, body) && line.text.length > 8)
  if (own.length < 3) return undefined
  const legs = blocks.filter((block) => block.body && block.lines.length >= 3)
  const drawn: Rectangle[] = [
    ...pictures.map(({ box }) => box),
    ...rules.map(({ x, right, y, weight }) => ({ x, y, width: right - x, height: weight })).filter(({ x, width }) => x > 1 && x + width < page.width - 1),
  ].filter(({ width }) => width > 6 * body.size)
  const set = textMeasure(legs, own, body.size)
  const lefts = gathered([
    ...legs.map((block) => ({ value: leftOf(block), weight: block.lines.length })),
    ...(legs.length > 0 ? [] : own.map(({ x }) => ({ value: x, weight: 1 }))),
    ...drawn.map(({ x }) => ({ value: x, weight: DRAWN })),
  ])
  const rough = pitchOf(lefts, set.measure, body.size)
  const text = legs.length > 0 ? legs : own
  const base = { leading: body.leading, bodySize: body.size, bodyFace: body.face, ...baselinesOf(legs, own, body.leading) }
  if (rough === undefined) return { columns: 1, gutter: 0, measure: set.measure, left: Math.min(...heaviest(lefts, text)), ...base }
  const origin = originOf(lefts, rough)
  const at = (x: number): number => Math.round((x - origin) / rough)
  const off = (x: number): number => Math.abs(x - origin - at(x) * rough)
  const onGrid = drawn.filter(({ x, width }) => off(x) < INSET && off(x + width - set.measure) < INSET + 0.5 * body.size)
  const from = Math.min(...text.map(({ x }) => at(x + 0.1 * set.measure)), ...onGrid.map(({ x }) => at(x)))
  const to = Math.max(...text.map(({ x }) => at(x)), ...onGrid.map(({ x, width }) => at(x + width - set.measure)))
  // From the outer edges of the live area, which nothing is set in from.
  const columns = Math.min(MOST_COLUMNS, to - from + 1)
  const [near, far] = [origin + from * rough, origin + to * rough + set.measure]
  const left = outer(near, -1, drawn, lefts)
  const right = outer(far, 1, drawn, rightEdges(own))
  if (columns < 2) return { columns, gutter: 0, measure: set.measure, left, ...base }
  // Left edges tell the distance of columns best, where nothing is set in; the letters' right edges tell it everywhere.
  const even = right - left - (columns - 1) * rough
  const measure = set.justified && Math.abs(even - set.measure) > AGREE ? set.measure : even
  const pitch = (right - left - measure) / (columns - 1)
  if (!(pitch - measure > 0) || Math.abs(pitch - rough) > INSET) return { columns, gutter: rough - set.measure, measure: set.measure, left, ...base }
  return { columns, gutter: pitch - measure, measure, left, ...base }
}

/** An edge of the live area near a place: where rules and pictures end, or else where most text does. */
function outer(value: number, side: 1 | -1, drawn: readonly Rectangle[], text: readonly Edge[]): number {
  const within = (end: number): boolean => side * (end - value) < INSET + 1 && side * (end - value) > -REACH * INSET
  const ends = drawn.map(({ x, width }) => (side < 0 ? x : x + width)).filter(within)
  if (ends.length > 0) return side * Math.max(...ends.map((end) => side * end))
  const edges = text.filter((edge) => within(edge.value))
  return edges.reduce((best, edge) => (edge.weight > best.weight ? edge : best), { value, weight: 0 }).value
}

/** Ends in a letter that does not hang over the edge. */
const lettered = ({ text }: TextLine): boolean => /[dhilmnuHIMN]$/u.test(text)

function rightEdges(own: readonly TextLine[]): Edge[] {
  return peaks(
    own.filter(lettered).map(({ right }) => ({ value: right, weight: 1 })),
    0.12,
  )
}

/** Width of the full lines: beside another story columns may be set narrower, and the widest that is used counts; of ragged text that of nearly the longest. */
function textMeasure(legs: readonly Block[], own: readonly TextLine[], size: number): { readonly measure: number; readonly justified: boolean } {
  const widths = legs.flatMap((block) => {
    const left = leftOf(block)
    return block.lines.filter((line) => lettered(line) && line.text.length > 8 && Math.abs(line.x - left) < 0.1 * size).map((line) => line.right - left)
  })
  const found = peaks(
    widths.map((value) => ({ value, weight: 1 })),
    0.06,
  )
  const full = found[0] ? widths.filter((width) => Math.abs(width - found[0]!.value) < 0.3).length : 0
  if (full >= JUSTIFIED * widths.length && full >= 3) {
    const used = found.filter(({ value, weight }) => weight >= Math.max(2, WIDEST * found[0]!.weight) && value < found[0]!.value + INSET + 1)
    return { measure: Math.max(...used.map(({ value }) => value)), justified: true }
  }
  const sorted = own.map(({ width }) => width).sort((a, b) => a - b)
  return { measure: sorted[Math.floor(0.97 * (sorted.length - 1))]!, justified: false }
}

function gathered(edges: readonly Edge[]): Edge[] {
  return peaks(edges, 0.25).slice(0, MOST_EDGES)
}

/** The distance of columns that most left edges keep; undefined where all of them are one column's. */
function pitchOf(lefts: readonly Edge[], measure: number, size: number): number | undefined {
  const [least, most] = [measure + GUTTER.least * size, measure + GUTTER.most * size]
  let best: { readonly pitch: number; readonly score: number } | undefined
  for (const a of lefts)
    for (const b of lefts) {
      const distance = b.value - a.value
      for (let n = Math.max(1, Math.ceil(distance / most)); distance > 0 && n <= MOST_COLUMNS && distance / n >= least; n++) {
        const pitch = distance / n
        let score = -n / 100
        for (const { value, weight } of lefts) if (residual(value - a.value, pitch) < SLACK) score += weight
        if (!best || score > best.score) best = { pitch, score }
      }
    }
  if (!best) return undefined
  // The best of what lies so: the line through all edges.
  const origin = originOf(lefts, best.pitch)
  const on = lefts.filter(({ value }) => residual(value - origin, best.pitch) < FIT).map(({ value, weight }) => ({ n: Math.round((value - origin) / best.pitch), value, weight }))
  const sum = (of: (each: (typeof on)[number]) => number): number => on.reduce((all, each) => all + each.weight * of(each), 0)
  const [w, n, x, nn, nx] = [sum(() => 1), sum((e) => e.n), sum((e) => e.value), sum((e) => e.n * e.n), sum((e) => e.n * e.value)]
  const determinant = w * nn - n * n
  return determinant > 0 ? (w * nx - n * x) / determinant : best.pitch
}

const residual = (distance: number, pitch: number): number => Math.abs(distance - Math.round(distance / pitch) * pitch)

/** The left edge of a column: of all edges the one that most others lie whole columns from. */
function originOf(lefts: readonly Edge[], pitch: number): number {
  let best = lefts[0]!.value
  let most = -1
  for (const { value } of lefts) {
    const near = lefts.filter((other) => residual(other.value - value, pitch) < SLACK)
    const score = near.reduce((sum, { weight }) => sum + weight, 0)
    if (score <= most) continue
    most = score
    best = value + near.reduce((sum, other) => sum + other.weight * (other.value - value - Math.round((other.value - value) / pitch) * pitch), 0) / score
  }
  return best
}

function heaviest(lefts: readonly Edge[], text: readonly Rectangle[]): number[] {
  const own = lefts.filter(({ value }) => text.some(({ x }) => Math.abs(x - value) < SLACK)).map(({ value }) => value)
  return own.length > 0 ? own : text.map(({ x }) => x)
}

/** First and last of the lines that stand on the page's common lines. */
function baselinesOf(legs: readonly Block[], own: readonly TextLine[], leading: number): Pick<Grid, 'firstBaseline' | 'lastBaseline'> {
  const lines = legs.length > 0 ? legs.flatMap((block) => block.lines) : own
  const phase = peaks(
    lines.map(({ baseline }) => ({ value: baseline - Math.floor(baseline / leading) * leading, weight: 1 })),
    0.1,
  )[0]!.value
  const on = lines.map(({ baseline }) => baseline).filter((baseline) => residual(baseline - phase, leading) < 0.3)
  const baselines = on.length >= COMMON * lines.length ? on : lines.map(({ baseline }) => baseline)
  return { firstBaseline: baselines.reduce((a, b) => Math.min(a, b)), lastBaseline: baselines.reduce((a, b) => Math.max(a, b)) }
}
