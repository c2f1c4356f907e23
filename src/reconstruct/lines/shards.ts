import { endsSentence, isOpenEnded } from '../cues/headlike.js'
import { startsLower, startsUpper } from '../cues/wordshape.js'
import type { LineMeter } from './lineMeter.js'
import type { LinePart, PrintLine } from '../print.js'

/** width of a word that stands alone, as a share of its block's measure, and its characters, at most */
const NARROW = 0.62
const LONGEST = 30
/** what a line of a text has of its measure: less where it was set loosely, as one that fell apart was */
const LOOSE = 0.66
const FULL = 1.04
/** shards of one run, and lines of a block that its measure is taken from */
const MOST = 24
const FEWEST = 3
/** what lines cost that are no lines of a text: a short one in mid-sentence, a short last one, a new sentence in a line that was put together */
const SHORT = 1
const LAST = 0.15
const INNER = 0.3
/** what joining must save */
const SAVING = 0.9

/** shards that are words of a sentence whatever begins them, where such a share begins in lower case */
const MANY = 4
const SMALL = 0.3

const CAP = /^["“„«‹‘'‚»]?[\p{Lu}\p{N}]\p{M}?$/u
/** a cap that may be a word */
const WORD = /^["“„«‹‘'‚»]?[AI]$/u

/**
 * Lines whose words were set so far apart that the extractor took each for a line of its own, put together again: runs of single words
 * in the midst of a text, as far as they make full lines of its measure.
 */
export function shardsJoined(lines: readonly PrintLine[], meter: LineMeter): PrintLine[] {
  const out: PrintLine[] = []
  for (let from = 0; from < lines.length;) {
    let to = from + 1
    while (to < lines.length && !lines[to]!.gap && lines[to]!.page === lines[from]!.page) to++
    for (const line of joinedBlock(lines, from, to, meter)) out.push(line)
    from = to
  }
  return out
}

function joinedBlock(lines: readonly PrintLine[], from: number, to: number, meter: LineMeter): readonly PrintLine[] {
  const block = lines.slice(from, to)
  const widths = block.map(({ width }) => width).sort((a, b) => a - b)
  const measure = widths[Math.floor(0.85 * widths.length)]!
  if (block.length < FEWEST + 2 || widths.filter((width) => width >= LOOSE * measure).length < FEWEST) return block
  const isShard = ({ text, width }: PrintLine): boolean => text.length <= LONGEST && width < NARROW * measure && !CAP.test(text) && !text.includes(' ')
  const out: PrintLine[] = []
  for (let i = 0; i < block.length;) {
    let end = i
    // A and I may be a word as well as a cap: with words alone after them they are
    if (i + 2 < block.length && WORD.test(block[i]!.text) && isShard(block[i + 1]!) && isShard(block[i + 2]!)) end++
    while (end < block.length && end - i < MOST && isShard(block[end]!)) end++
    // the line after them may be the rest of one that fell apart
    const run = block.slice(i, end)
    if (end - i >= 2 && goesOn(block[i - 1], run, block[end])) {
      out.push(...linesOf(run, measure, meter))
      i = end
    } else {
      out.push(block[i]!)
      i++
    }
  }
  return out
}

/** Whether shards stand in the midst of a text: they go on with the line before them, or begin a sentence that goes on in them. */
function goesOn(before: PrintLine | undefined, run: readonly PrintLine[], after: PrintLine | undefined): boolean {
  const [first, ...rest] = run
  const lower = rest.filter(({ text }) => startsLower(text)).length
  if (before === undefined || /[-\u2010]$/.test(before.text)) return false
  if (startsLower(first!.text) || isOpenEnded(before.text)) return true
  // many words, some of them small (nouns have capitals in German)
  if (run.length >= MANY && lower >= SMALL * rest.length && run.slice(0, -1).filter(({ text }) => endsSentence(text)).length <= 1) return true
  // a sentence that begins with them, and goes on after them
  return endsSentence(before.text) && lower === rest.length && (rest.length > 1 || (after !== undefined && startsLower(after.text)))
}

/** The cheapest way to put a run together: lines as full as those about them (dynamic programming). */
function linesOf(run: readonly PrintLine[], measure: number, meter: LineMeter): readonly PrintLine[] {
  const space = meter('n n') - meter('nn')
  const cost = new Float64Array(run.length + 1).fill(Infinity)
  const back = new Int32Array(run.length + 1)
  cost[0] = 0
  for (let from = 0; from < run.length; from++) {
    let width = -space
    let inner = 0
    for (let to = from + 1; to <= run.length; to++) {
      const last = run[to - 1]!
      const before = run[to - 2]
      if (to - 1 > from && before!.text.endsWith('-')) break
      if (to - 1 > from && endsSentence(before!.text) && startsUpper(last.text)) inner += INNER
      width += space + last.width
      if (to - from > 1 && width > FULL * measure) break
      const own = width >= LOOSE * measure ? 0 : endsSentence(last.text) ? LAST : SHORT
      const all = cost[from]! + own + inner
      if (all < cost[to]!) {
        cost[to] = all
        back[to] = from
      }
    }
  }
  const apart = run.reduce((sum, { text }) => sum + (endsSentence(text) ? LAST : SHORT), 0)
  if (apart - cost[run.length]! < SAVING) return run
  const out: PrintLine[] = []
  for (let to = run.length; to > 0; to = back[to]!) out.unshift(together(run.slice(back[to]!, to), meter))
  return out
}

function together(run: readonly PrintLine[], meter: LineMeter): PrintLine {
  const [first] = run
  if (run.length === 1) return first!
  const text = run.map((line) => line.text).join(' ')
  const parts = run.map(({ number, page, text: own }): LinePart => ({ number, page, text: own }))
  return { ...first!, text, end: run.at(-1)!.end, width: meter(text), parts }
}
