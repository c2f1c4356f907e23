import { leastThat } from '../../text/leastThat.js'
import { assign, type Pair } from '../assignment.js'
import { endsSentence, isOpenEnded } from '../cues/headlike.js'
import { startsUpper } from '../cues/wordshape.js'
import type { PrintLine } from '../print.js'
import type { Speller } from './speller.js'

/** Lines in an order in which each drop cap stands right before the line it belongs to, its quotation mark before it. */
export interface CappedLines {
  readonly lines: readonly PrintLine[]
  /** those that are caps, or quotation marks of caps: the line after them begins a paragraph */
  readonly caps: ReadonlySet<PrintLine>
}

const CAP = /^[“‘"'«„]? ?\p{Lu}\p{M}*$/u
const MARK = /^[“‘"'«„]$/
const LOWER = /^['’]?\p{Ll}/u

/** what a fit is worth, and standing right before the line */
const FIT = 5
const BESIDE = 4
/** marks that may stand between a cap and its line */
const BETWEEN = 4
/** what a pair of a cap and a line elsewhere must be worth */
const LEAST = 3.6
/** lines on either side of a cap that are looked at, of those that may be its own */
const NEAR = 48
/** lines after a cap in which its quotation is looked for */
const QUOTATION_LINES = 14
/** a line this much narrower than most of its page is no full one */
const FULL = 0.8
/** and this much, it is none of a text */
const NARROW = 0.85
const TITLE_MAX = 60

/** Finds for caps that an extractor put anywhere on their page the line that wants one: it begins in small letters, and with the cap as a word does. */
export function capsAtLines(lines: readonly PrintLine[], speller: Speller): CappedLines {
  const marks = lines.flatMap(({ text }, i) => (text.length < 5 && (CAP.test(text) || MARK.test(text)) ? [i] : []))
  if (marks.length === 0) return { lines, caps: new Set() }
  const isMark = new Set(marks)
  const caps = marks.filter((i) => CAP.test(lines[i]!.text))
  const lineOf = pairs(lines, caps, isMark, speller)
  const marksOf = marksAt(
    lines,
    marks.filter((i) => !CAP.test(lines[i]!.text)),
    lineOf,
  )
  return reordered(lines, lineOf, marksOf)
}

/** The line of each cap. */
function pairs(lines: readonly PrintLine[], caps: readonly number[], isMark: ReadonlySet<number>, speller: Speller): Map<number, number> {
  const starts = startsOf(lines, isMark)
  const found: Pair[] = []
  for (const cap of caps) {
    const { text, page } = lines[cap]!
    let next = cap + 1
    while (isMark.has(next) && next <= cap + BETWEEN) next++
    if (next < lines.length && !isMark.has(next) && lines[next]!.page === page) {
      const fit = speller.capFit(text, lines[next]!.text)
      if (fit > 0) found.push({ row: cap, column: next, score: FIT * fit + (fit < 0.5 ? BESIDE / 2 : BESIDE) - 0.1 * (next - cap) })
    }
    const middle = leastThat(0, starts.length, (k) => starts[k]!.line >= cap)
    for (const start of starts.slice(Math.max(0, middle - NEAR), middle + NEAR)) {
      if (start.line === next || lines[start.line]!.page !== page) continue
      const fit = speller.capFit(text, lines[start.line]!.text)
      if (fit < 0.5) continue
      const score = FIT * fit + start.worth - 0.2 * Math.log2(1 + Math.abs(start.line - cap))
      if (score >= LEAST) found.push({ row: cap, column: start.line, score })
    }
  }
  return new Map(assign(found).map(({ row, column }) => [row, column]))
}

/** Lines in small letters that may begin a paragraph, and how much speaks for it. */
function startsOf(lines: readonly PrintLine[], isMark: ReadonlySet<number>): { line: number; worth: number }[] {
  const full = FULL * commonWidth(lines)
  const starts: { line: number; worth: number }[] = []
  let before: PrintLine | undefined
  let parted = false
  lines.forEach((line, i) => {
    if (isMark.has(i)) {
      parted = true
      return
    }
    if (LOWER.test(line.text) && !(before && before.page === line.page && !parted && /\p{L}[-\u2010]$/u.test(before.text))) {
      const fresh = before === undefined || before.page !== line.page
      const over = !fresh && endsSentence(before!.text)
      const flows = !fresh && !over && !line.gap && (before!.width >= Math.min(full, FULL * line.width) || isOpenEnded(before!.text))
      const named = !fresh && isTitled(before!.text)
      const worth = (fresh || over || !flows ? 1 : -2) + (line.gap ? 0.5 : 0) + (named ? 1.5 : 0) + (line.width < NARROW * full ? -1.5 : 0)
      if (worth > 0) starts.push({ line: i, worth })
    }
    before = line
    parted = false
  })
  return starts
}

/** Capitals throughout: a name, a place, as they stand over a text. */
function isTitled(text: string): boolean {
  if (text.length > TITLE_MAX || endsSentence(text)) return false
  return text.split(' ').every((word) => word.length < 4 || startsUpper(word))
}

function commonWidth(lines: readonly PrintLine[]): number {
  const widths = lines.filter(({ text }) => text.length > 8).map(({ width }) => width)
  widths.sort((a, b) => a - b)
  return widths[widths.length >> 1] ?? 0
}

/** The quotation mark of each cap whose paragraph goes on with a quotation that nothing has opened: the nearest of its page. */
function marksAt(lines: readonly PrintLine[], marks: readonly number[], lineOf: ReadonlyMap<number, number>): Map<number, number> {
  const wanting = [...lineOf].filter(([cap, line]) => !/^\P{L}/u.test(lines[cap]!.text) && closesFirst(lines, line)).sort((a, b) => a[0] - b[0])
  const found: { cap: number; mark: number; far: number }[] = []
  for (const [cap, line] of wanting) {
    let first = 0
    for (let high = marks.length; first < high;) {
      const middle = (first + high) >> 1
      if (marks[middle]! < cap) first = middle + 1
      else high = middle
    }
    for (const mark of marks.slice(Math.max(0, first - NEAR), first + NEAR))
      if (lines[mark]!.page === lines[cap]!.page) found.push({ cap, mark, far: Math.min(Math.abs(mark - cap), Math.abs(mark - line)) })
  }
  found.sort((a, b) => a.far - b.far || a.cap - b.cap || a.mark - b.mark)
  const markOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { cap, mark } of found) {
    if (markOf.has(cap) || taken.has(mark)) continue
    markOf.set(cap, mark)
    taken.add(mark)
  }
  return markOf
}

/** From a line on, a quotation ends before one begins. */
function closesFirst(lines: readonly PrintLine[], from: number): boolean {
  for (const { text } of lines.slice(from, from + QUOTATION_LINES)) {
    const mark = /[“”«»"„]/.exec(text)?.[0]
    if (mark !== undefined) return mark === '”' || mark === '»' || mark === '"'
  }
  return false
}

function reordered(lines: readonly PrintLine[], lineOf: ReadonlyMap<number, number>, markOf: ReadonlyMap<number, number>): CappedLines {
  const before = new Map([...lineOf].map(([cap, line]) => [line, cap]))
  const moved = new Set([...lineOf.keys(), ...markOf.values()])
  const caps = new Set<PrintLine>()
  const out: PrintLine[] = []
  let gap = false
  lines.forEach((line, i) => {
    if (moved.has(i)) {
      // what stood after it is as far from what stood before it
      gap ||= line.gap
      return
    }
    const cap = before.get(i)
    if (cap === undefined) out.push(gap && !line.gap ? { ...line, gap } : line)
    else {
      const mark = markOf.get(cap)
      for (const at of mark === undefined ? [cap] : [mark, cap]) {
        caps.add(lines[at]!)
        out.push(lines[at]!)
      }
      out.push(line)
    }
    gap = false
  })
  return { lines: out, caps }
}
