import type { Rectangle } from '../../reconstruction.js'
import { type BodyType, isSet } from './bodyType.js'
import type { PdfBox, PdfPage, PdfPicture } from '../read/page.js'
import { Sight } from './sight.js'
import { median } from './statistics.js'
import type { TextLine } from './textLine.js'

/** Lines of one style under each other, nothing between them. Points. */
export interface Block extends Rectangle {
  readonly page: number
  readonly lines: readonly TextLine[]
  readonly right: number
  readonly bottom: number
  readonly size: number
  /** distance of its baselines; 0 of a single line */
  readonly leading: number
  readonly letters: number
  /** set in the type of the body, plain or not */
  readonly body: boolean
  /** place of the innermost box around it among the boxes of the page; -1 for none */
  readonly box: number
}

/** A horizontal rule. */
export interface LevelRule {
  readonly x: number
  readonly right: number
  readonly y: number
  readonly weight: number
}

/** A page and what was made of it so far. */
export interface PageView {
  readonly page: PdfPage
  readonly lines: readonly TextLine[]
  readonly body: BodyType
  readonly blocks: readonly Block[]
  readonly pictures: readonly PdfPicture[]
  /** horizontal ones */
  readonly rules: readonly LevelRule[]
  /** frames and tints that hold text: largest first */
  readonly boxes: readonly PdfBox[]
  /** frames of pictures */
  readonly frames: Sight<Rectangle>
  /** horizontal rules that begin or end within a stretch of heights and share more than so much of a stretch of widths */
  rulesBetween(x: number, right: number, from: number, to: number, least: number): Rectangle[]
}

const BUCKET = 3
/** stands for a rule, a picture or an edge of a box */
const BLOCKED = -2
const MOST_BOXES = 300

export function viewOf(page: PdfPage, lines: readonly TextLine[], body: BodyType): PageView {
  const rules = levelRules(page)
  const boxes = holdingBoxes(page)
  const scans = scansOf(page)
  const pictures = page.pictures.filter(
    ({ box }) => isFinitely(box) && box.width >= 12 && box.height >= 12 && box.width * box.height < 0.9 * page.width * page.height && !scans.has(box),
  )
  const isLevel = ({ angle }: TextLine): boolean => Math.abs(angle) < 5
  const level = lines.filter(isLevel)
  const turned = lines.filter((line) => !isLevel(line))
  const blocks = [...runsOfLines(page, level, body, rules, pictures, boxes), ...turned.map((line) => [line])].map((each) => blockOf(each, body, boxes))
  blocks.sort((a, b) => a.y - b.y || a.x - b.x || a.lines[0]!.order - b.lines[0]!.order)
  const frames = new Sight(pictures.map(({ box }) => box))
  const seen = new Sight(rules.map((rule) => ({ x: rule.x, y: rule.y, width: rule.right - rule.x, height: 0 })))
  const rulesBetween: PageView['rulesBetween'] = (x, right, from, to, least) =>
    seen.below(x, right, from, 4).filter((rule) => rule.y < to && Math.min(rule.x + rule.width, right) - Math.max(rule.x, x) > least)
  return { page, lines, body, blocks, pictures, rules, boxes, frames, rulesBetween }
}

export function blockOf(lines: readonly TextLine[], body: BodyType, boxes: readonly PdfBox[]): Block {
  const x = Math.min(...bounded(lines.map((line) => line.x)))
  const right = Math.max(...bounded(lines.map((line) => line.right)))
  const first = lines[0]!
  const last = lines[lines.length - 1]!
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const longest = lines.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return {
    page: first.page,
    lines,
    x,
    right,
    y: first.y,
    bottom: last.bottom,
    width: right - x,
    height: last.bottom - first.y,
    size: longest.size,
    leading: median(lines.slice(1).map((line, i) => line.baseline - lines[i]!.baseline)),
    letters,
    body: isSet(longest, body),
    box: boxAround(boxes, (first.x + first.right) / 2, first.baseline - 0.3 * first.size),
  }
}

/** So many letters without ink over a picture tell that it shows a printed page; such pictures are large, and few. */
const RECOGNISED = 100
const SCAN_SHARE = 0.05
const MOST_SCANS = 40

function scansOf({ pictures, runs, width, height }: PdfPage): ReadonlySet<Rectangle> {
  const hidden = runs.filter(({ invisible }) => invisible === true)
  const scans = new Set<Rectangle>()
  if (hidden.length === 0) return scans
  const large = pictures.map(({ box }) => box).filter((box) => box.width * box.height > SCAN_SHARE * width * height)
  for (const box of large.slice(0, MOST_SCANS)) {
    let letters = 0
    for (const { xs, y, texts } of hidden) if (xs[0]! >= box.x && xs[0]! <= box.x + box.width && y >= box.y && y <= box.y + box.height) letters += texts.length
    if (letters >= RECOGNISED) scans.add(box)
  }
  return scans
}

const isFinitely = ({ x, y, width, height }: Rectangle): boolean => Number.isFinite(x + y + width + height)

/** `Math.min` takes no more arguments than a stack holds. */
function bounded(values: readonly number[]): number[] {
  if (values.length < 10_000) return [...values]
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
}

/** The last, and so the smallest, of the boxes around a point. */
export function boxAround(boxes: readonly PdfBox[], x: number, y: number): number {
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]!
    if (x > box.x - 1 && x < box.x + box.width + 1 && y > box.y - 1 && y < box.y + box.height + 1) return i
  }
  return -1
}

function levelRules({ rules, boxes }: PdfPage): LevelRule[] {
  const found: LevelRule[] = []
  for (const { x1, y1, x2, y2, weight } of rules)
    if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) > 8) found.push({ x: Math.min(x1, x2), right: Math.max(x1, x2), y: (y1 + y2) / 2, weight })
  for (const { x, y, width, height } of boxes) if (height <= 4 && width > 8) found.push({ x, right: x + width, y: y + height / 2, weight: height })
  return found.filter(({ x, right, y }) => Number.isFinite(x + right + y)).sort((a, b) => a.y - b.y || a.x - b.x)
}

const WHITE = /^#f[c-f]f[c-f]f[c-f]$/iu

/** A tint that lies on a picture shades it: nothing else is parted by it. */
function shades(box: PdfBox, { pictures }: PdfPage): boolean {
  if (box.fill === undefined) return false
  return pictures.some(({ box: { x, y, width, height } }) => box.x > x - 3 && box.y > y - 3 && box.x + box.width < x + width + 3 && box.y + box.height < y + height + 3)
}

function holdingBoxes(page: PdfPage): PdfBox[] {
  const { boxes, width, height } = page
  const area = (box: Rectangle): number => box.width * box.height
  const kept = boxes.filter(
    (box) =>
      isFinitely(box) &&
      (page.pictures.length > 40 || !shades(box, page)) &&
      box.width >= 40 &&
      box.height >= 20 &&
      area(box) < 0.8 * width * height &&
      (box.stroke !== undefined || (box.fill !== undefined && !WHITE.test(box.fill))),
  )
  return kept.sort((a, b) => area(b) - area(a)).slice(0, MOST_BOXES)
}

type Item = { readonly y: number; readonly x: number; readonly right: number; readonly line: number }

/** What a line sees straight above it decides whether it goes on with it. */
function runsOfLines(
  page: PdfPage,
  lines: readonly TextLine[],
  body: BodyType,
  rules: readonly LevelRule[],
  pictures: readonly PdfPicture[],
  boxes: readonly PdfBox[],
): TextLine[][] {
  const left = Math.min(0, ...bounded(lines.map(({ x }) => x)))
  const right = Math.max(page.width, ...bounded(lines.map((line) => line.right)))
  const span = Math.min(right - left, 20_000)
  const buckets = Math.ceil(span / BUCKET) + 1
  const at = (x: number): number => Math.max(0, Math.min(buckets - 1, Math.floor((x - left) / BUCKET)))
  const items: Item[] = [
    ...lines.map((line, i) => ({ y: line.baseline, x: line.x, right: line.right, line: i })),
    ...rules.map((rule) => ({ y: rule.y, x: rule.x, right: rule.right, line: -1 })),
    ...pictures.map(({ box }) => ({ y: box.y + box.height, x: box.x, right: box.x + box.width, line: -1 })),
    ...boxes.flatMap((box) => [box.y, box.y + box.height].map((y) => ({ y, x: box.x, right: box.x + box.width, line: -1 }))),
  ]
  items.sort((a, b) => a.y - b.y || a.x - b.x)
  const sky = new Int32Array(buckets).fill(-1)
  const parted = new Float64Array(buckets)
  const above = new Int32Array(lines.length).fill(-1)
  const below: number[][] = lines.map(() => [])
  for (const item of items) {
    const from = at(item.x)
    const to = Math.max(from, at(item.right - 0.01))
    if (item.line >= 0) {
      const line = lines[item.line]!
      // The lowest of what it sees; a short last line stands before the longer one over it.
      let best = -1
      let most = 0
      let last = -2
      for (let b = from; b <= to; b++) {
        const other = sky[b]!
        if (other < 0 || other === last) continue
        last = other
        const upper = lines[other]!
        const shared = Math.min(line.right, upper.right) - Math.max(line.x, upper.x)
        // The last line of a paragraph may be so short that it ends before the indent of the next.
        if (shared < 0.5 * Math.min(line.width, upper.width) && !(shared > 0 && Math.abs(line.x - upper.x) < 3 * line.size && isOfOne(upper, line, body))) continue
        const lower = best < 0 ? Infinity : upper.baseline - lines[best]!.baseline
        if (lower > 0.5 * line.size || (lower > -0.5 * line.size && shared > most)) {
          best = other
          most = shared
        }
      }
      // What parts them lies lower than the upper one.
      let blocked = 0
      if (best >= 0) for (let b = from; b <= to; b++) if (sky[b] === BLOCKED && parted[b]! > lines[best]!.baseline) blocked++
      if (best >= 0 && blocked < (to - from + 1) / 2) {
        if (isOfOne(lines[best]!, line, body)) {
          above[item.line] = best
          below[best]!.push(item.line)
        }
      }
    }
    sky.fill(item.line >= 0 ? item.line : BLOCKED, from, to + 1)
    if (item.line < 0) parted.fill(item.y, from, to + 1)
  }
  const groups: TextLine[][] = []
  const groupOf = new Int32Array(lines.length).fill(-1)
  for (const [i, line] of lines.entries()) {
    const upper = above[i]!
    // Lines are sorted by baseline: what stands above was met before.
    const group = upper >= 0 && below[upper]!.length === 1 ? groups[groupOf[upper]!] : undefined
    if (group && goesOn(group, line)) {
      group.push(line)
      groupOf[i] = groupOf[upper]!
    } else {
      groupOf[i] = groups.length
      groups.push([line])
    }
  }
  return groups
}

/** Whether two lines under each other can be of one piece of type. */
function isOfOne(upper: TextLine, lower: TextLine, body: BodyType): boolean {
  if (upper.family !== lower.family || Math.abs(upper.size / lower.size - 1) > 0.06) return false
  const set = isSet(lower, body)
  const distance = lower.baseline - upper.baseline
  const most = set ? Math.max(1.3 * body.leading, 1.3 * body.size) : lower.size > 13 ? 1.5 * lower.size : 1.75 * lower.size
  if (distance > most || distance < 0.4 * lower.size) return false
  // A line all bold between plain ones is a head; a line that begins bold is not.
  if (upper.bold !== lower.bold && (upper.bold ? upper.lead === 0 : lower.lead === 0)) return false
  if (upper.italic !== lower.italic && isAll(upper, 'italic') !== isAll(lower, 'italic')) return false
  return set || upper.colour === lower.colour
}

export function isAll(line: TextLine, what: 'bold' | 'italic'): boolean {
  return line.words.every(({ run }) => run[what])
}

/** Whether a line keeps the distance that the lines before it have. */
function goesOn(group: readonly TextLine[], line: TextLine): boolean {
  if (group.length < 2) return true
  const last = group[group.length - 1]!
  const leading = last.baseline - group[group.length - 2]!.baseline
  const distance = line.baseline - last.baseline
  return distance < leading * 1.25 + 0.6 || distance < 1.35 * line.size
}
