import type { PdfPage, PdfRun } from '../read/page.js'

/** Glyphs between two spaces, of one run. Points; y is the baseline, from the page's top. */
export interface Word {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly run: PdfRun
  /** place of its run on the page: what was drawn before has less */
  readonly order: number
  /** a space was drawn before it */
  readonly spaced: boolean
  /** a space was drawn after it, and nothing else in its run */
  readonly trailing: boolean
  /** width of its glyphs by the font, without what was added between them; points */
  readonly natural: number
}

/** Gaps wider than this share of the font's space part words. TeX shrinks a space to two thirds; kerning stays below a third. */
const WORD_GAP = 0.42

const isBlank = (text: string): boolean => text.trim() === '' && text !== ''

/** Words of a page, in the order they were drawn. Glyphs drawn twice on one place (a bold that is made so) come once. */
export function wordsOf(page: PdfPage): Word[] {
  const words: Word[] = []
  const drawn = new Map<string, { readonly x: number; readonly order: number }[]>()
  page.runs.forEach((run, order) => {
    const { texts, xs } = run
    if (texts.length === 0 || !Number.isFinite(run.y) || !Number.isFinite(run.size) || !xs.every(Number.isFinite)) {
      if (texts.some((text) => text.trim() !== '')) words.push(lost(run, order))
      return
    }
    const last = texts.length - 1
    const end = Number.isFinite(run.right) ? Math.max(run.right, xs[last]!) : xs[last]! + run.size / 2
    const advance = (i: number): number => Math.max(0, (run.ends[i] ?? end) - xs[i]!)
    const tracking = trackingOf(run)
    let from = -1
    let text = ''
    let natural = 0
    let spaced = false
    const close = (to: number, right: number, trailing: boolean): void => {
      if (from < 0) return
      // Twice on one place by two runs: an overprint that makes a bold.
      const key = `${text}|${Math.round(run.y * 4)}|${Math.round(run.size * 4)}`
      const at = xs[from]!
      const places = drawn.get(key)
      if (!places?.some((place) => place.order !== order && Math.abs(place.x - at) < 0.4)) {
        if (places && places.length < 64) places.push({ x: at, order })
        else if (!places) drawn.set(key, [{ x: at, order }])
        words.push({ text, x: at, right, y: run.y, run, order, spaced, trailing, natural })
      }
      from = -1
      text = ''
      natural = 0
      spaced = false
    }
    for (let i = 0; i <= last; i++) {
      if (isBlank(texts[i]!)) {
        if (from >= 0 && isTakenBack(run, i, tracking)) continue
        close(i, Math.min(xs[i]!, i > 0 ? xs[i - 1]! + advance(i - 1) + tracking : xs[i]!), true)
        spaced = true
        continue
      }
      if (from >= 0) {
        const before = i > 1 && isBlank(texts[i - 1]!) ? i - 2 : i - 1
        const gap = xs[i]! - xs[before]! - advance(before)
        if (gap > tracking + WORD_GAP * run.space) close(i, xs[before]! + advance(before), false)
      }
      if (from < 0) from = i
      // A soft hyphen that takes room is drawn: a hyphen.
      text += texts[i] === '\u00AD' && advance(i) < 0.02 * run.size ? '' : texts[i]!
      natural += advance(i)
    }
    close(last + 1, end, false)
  })
  return words
}

/** A space that is drawn, and the pen taken back over it: no space to see, and a kern for programs that write so. */
function isTakenBack({ texts, xs, ends, space, invisible }: PdfRun, at: number, tracking: number): boolean {
  if (at === 0 || at + 1 >= texts.length || invisible === true || isBlank(texts[at - 1]!) || isBlank(texts[at + 1]!)) return false
  const gap = xs[at + 1]! - (ends[at - 1] ?? xs[at]!) - tracking
  return gap < 0.1 * space && gap > -0.3 * space
}

/** What most glyphs of a run have between them: letterspacing. */
function trackingOf(run: PdfRun): number {
  const { xs, ends, texts } = run
  const gaps: number[] = []
  for (let i = 1; i < xs.length; i++) if (!isBlank(texts[i]!) && !isBlank(texts[i - 1]!)) gaps.push(xs[i]! - (ends[i - 1] ?? xs[i]!))
  if (gaps.length < 2) return 0
  gaps.sort((a, b) => a - b)
  // Of a run of few letters the narrower half tells: the wider gaps may be word spaces.
  const middle = gaps[Math.floor((gaps.length - 1) * 0.4)]!
  return middle > 0.02 * run.size ? middle : 0
}

/** A run without a place still has its letters. */
function lost(run: PdfRun, order: number): Word {
  const finite = (value: number): number => (Number.isFinite(value) ? value : 0)
  const text = run.texts.join('').trim().replace(/\s+/gu, ' ')
  return { text, x: 0, right: 0, y: finite(run.y), run: { ...run, size: finite(run.size), y: finite(run.y) }, order, spaced: false, trailing: false, natural: 0 }
}
