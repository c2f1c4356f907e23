import type { TextStyle } from '../model/style.js'
import { breakAny } from '../text/breakLong.js'
import { breakOpening, type BreakLimits, type Profile, type Setting, type Variants } from '../text/breaker.js'
import { opensSentence } from '../text/sentences.js'
import type { Paragraph } from '../text/paragraph.js'
import { recordedPositions, type RecordedLines } from '../text/recordedLines.js'
import { breakRagged, type RaggedHyphens } from '../text/ragged.js'
import type { DropCap } from './dropcap.js'
import type { TextRole } from './element.js'
import type { FlowUnit, Opening } from './flowUnit.js'

/** What must stand together in a unit; counts of lines. */
export interface UnitKeeps {
  readonly airBefore: number
  readonly keepFirst: number
  readonly keepLast: number
  readonly keepWithNext: number
}

/** A paragraph, or ragged lines, ready for the legs: the flow asks it for variants, the setter for its lines. */
export interface Copy extends FlowUnit {
  readonly role: TextRole
  readonly path: string
  readonly paragraph: Paragraph
  readonly style: TextStyle
  readonly language: string | undefined
  readonly justified: boolean
  readonly indent: number
  readonly cap: DropCap | undefined
  /** a short rule over it, in its air */
  readonly ruled: boolean
  /** positions at which the lines of print ended, -1 where there is none; undefined where no lines are recorded */
  readonly recorded: readonly number[] | undefined
  /** set in the recorded lines */
  readonly printed: boolean
  /** begins flush, as after a head */
  readonly opens: boolean
  /** how much line k starts to the right of its slot */
  indentAt(line: number): number
}

export interface CopyOptions {
  readonly role: TextRole
  readonly path: string
  readonly style: TextStyle
  readonly language: string | undefined
  readonly limits: BreakLimits
  /** of ragged text */
  readonly hyphens: RaggedHyphens
  readonly keeps: UnitKeeps
  readonly cap?: DropCap | undefined
  readonly ruled?: boolean
  /** lines after the first begin so much further in: points */
  readonly hang?: number
  /** and the first one, if not by the indent of its style */
  readonly first?: number
  readonly recorded?: RecordedLines | undefined
  /** keep the recorded lines */
  readonly printed: boolean
  /** a story may jump in it */
  readonly parts?: boolean
  /** begins flush, as after a head */
  readonly opens?: boolean
}

/** Variants are remembered by widths and feet: an ordinary leg is one entry. */
export function makeCopy(paragraph: Paragraph, options: CopyOptions): Copy {
  const { style, cap, limits, keeps, hang = 0, first = style.indent } = options
  const justified = style.align === 'justified'
  const memo = new Memo()
  const indentAt = (line: number): number => (line === 0 ? first : hang) + (cap?.indents[line] ?? 0)
  const recorded = options.recorded && recordedPositions(paragraph.words, paragraph.positions, options.recorded)
  const kept = options.printed && recorded ? keptBreaks(recorded, paragraph.breakable.n) : undefined

  const variants = (measures: readonly number[], feet: readonly number[]): Variants => {
    // ragged lines and recorded ones take no notice of feet
    if (feet.length > 0 && (!justified || kept)) return variants(measures, [])
    const known = remembered(memo, measures, feet)
    if (known.variants) return known.variants
    const plain = feet.length > 0 ? variants(measures, []) : undefined
    return (known.variants = plain && unhurt(plain, feet, paragraph.breakable.hyphen) ? plain : compute(measures, feet))
  }
  const compute = (measures: readonly number[], feet: readonly number[]): Variants => {
    if (kept) return new Map([[kept.length, { breaks: kept, demerits: 0, pass: 0 }]])
    const profile = shortened(measures, feet, indentAt, Math.max(1, cap?.lines ?? 1))
    if (!justified) {
      const { breaks } = breakRagged(paragraph, profile.measures, { sense: false, last: 1 / 3, hyphens: options.hyphens })
      return new Map([[breaks.length, { breaks, demerits: 0, pass: 0 }]])
    }
    const table = breakAny(paragraph.breakable, profile, limits)
    return table.size > 0 ? table : firstFit(paragraph, profile)
  }
  const openings = (measures: readonly number[], feet: readonly number[], lines: number): readonly Opening[] => {
    const { breakable } = paragraph
    const found = kept
      ? keptOpening(kept, lines)
      : !justified
        ? raggedOpenings(paragraph, [...variants(measures, []).values()][0]!.breaks, measures[Math.min(lines, measures.length) - 1]!, lines)
        : breakOpening(breakable, shortened(measures, feet, indentAt, Math.max(1, cap?.lines ?? 1)), limits, lines)
    const out: Opening[] = []
    for (const [position, setting] of found) {
      const at = partedAt(paragraph, position)
      if (at === undefined) continue
      out.push({
        setting,
        words: paragraph.words.length - at,
        rest: breakable.endWidth[breakable.n]! - breakable.startWidth[position]!,
        inSentence: [at - 1, at, at + 1].every((w) => !begins(paragraph.words, w)),
      })
    }
    return out
  }
  return {
    ...keeps,
    role: options.role,
    path: options.path,
    paragraph,
    style,
    language: options.language,
    justified,
    indent: style.indent,
    cap,
    ruled: options.ruled ?? false,
    recorded,
    printed: kept !== undefined,
    solidFirst: cap?.lines ?? 0,
    variants,
    ...(options.parts === true ? { openings } : {}),
    opens: options.opens ?? false,
    indentAt,
    hyphenAt: (setting: Setting, line: number) => paragraph.breakable.hyphen[setting.breaks[line]!] === 1 && justified,
  }
}

/** Whether a sentence begins with a word. */
function begins(words: Paragraph['words'], w: number): boolean {
  const [before, after] = [words[w - 1], words[w]]
  return before !== undefined && after !== undefined && opensSentence(before.text, after.text)
}

function keptOpening(kept: readonly number[], lines: number): readonly (readonly [number, Setting])[] {
  return kept.length > lines ? [[kept[lines - 1]!, { breaks: kept.slice(0, lines), demerits: 0, pass: 0 }]] : []
}

/** A ragged line may end a few words early where a story jumps: share of the measure that it fills at least. */
const RAGGED_FILL = 0.75
/** Demerits of a last line that fills no more. */
const RAGGED_SHORT = 1_000

function raggedOpenings({ breakable }: Paragraph, breaks: readonly number[], measure: number, lines: number): readonly (readonly [number, Setting])[] {
  if (breaks.length <= lines) return []
  const from = breaks[lines - 2] ?? 0
  const out: (readonly [number, Setting])[] = []
  for (let p = breaks[lines - 1]!; p > from; p--) {
    const fill = (breakable.endWidth[p]! - breakable.startWidth[from]!) / measure
    if (fill < RAGGED_FILL) break
    out.push([p, { breaks: [...breaks.slice(0, lines - 1), p], demerits: ((1 - Math.min(1, fill)) / (1 - RAGGED_FILL)) * RAGGED_SHORT, pass: 0 }])
  }
  return out
}

/** The word before which a position parts the text; none inside a word or after a hyphen. */
function partedAt({ positions, words, breakable }: Paragraph, position: number): number | undefined {
  const { word, at, kind } = positions[position]!
  const between = kind !== 'forced' && at === words[word]!.text.length && word + 1 < words.length
  return between && breakable.hyphen[position] === 0 ? word + 1 : undefined
}

/** Whether no line at a foot ends in a hyphen: then the table is the same as without feet, because they only make other ways dearer. */
function unhurt(table: Variants, feet: readonly number[], hyphen: ArrayLike<number>): boolean {
  for (const { breaks } of table.values()) for (const foot of feet) if (foot < breaks.length - 1 && hyphen[breaks[foot]!] === 1) return false
  return true
}

/** Variants by lists of numbers, a step for each number: cheaper than to write them out as a key. */
class Memo {
  variants: Variants | undefined
  readonly #next = new Map<number, Memo>()

  step(number: number): Memo {
    let next = this.#next.get(number)
    if (!next) this.#next.set(number, (next = new Memo()))
    return next
  }
}

function remembered(all: Memo, measures: readonly number[], feet: readonly number[]): Memo {
  let memo = all
  for (const measure of measures) memo = memo.step(measure)
  // no measure is negative
  for (const foot of feet) memo = memo.step(-1 - foot)
  return memo
}

function shortened(measures: readonly number[], feet: readonly number[], indentAt: (line: number) => number, lines: number): Profile {
  const out: number[] = []
  const last = measures.at(-1)!
  for (let k = 0; k < Math.max(measures.length, lines + 1); k++) out.push(Math.max(1, (measures[k] ?? last) - indentAt(k)))
  return { measures: out, feet }
}

/** Where no setting is allowed at all: lines as full as they go. A last resort, so that no word is lost. */
function firstFit(paragraph: Paragraph, profile: Profile): Variants {
  const { breakable } = paragraph
  const breaks: number[] = []
  let start = 0
  for (let p = 1; p <= breakable.n; p++) {
    const measure = profile.measures[Math.min(breaks.length, profile.measures.length - 1)]!
    const wide = breakable.endWidth[p]! - breakable.startWidth[start]! + breakable.hyphenWidth[p]! > measure
    if (wide && p - 1 > start) {
      breaks.push(p - 1)
      start = p - 1
      p--
    } else if (breakable.forced[p] === 1) {
      breaks.push(p)
      start = p
    }
  }
  breaks.push(breakable.n)
  return new Map([[breaks.length, { breaks, demerits: 1e12, pass: 3 }]])
}

/** The recorded line ends that are positions, and the paragraph's. */
function keptBreaks(recorded: readonly number[], last: number): number[] {
  const breaks: number[] = []
  for (const p of recorded) if (p > (breaks.at(-1) ?? 0)) breaks.push(p)
  if (breaks.at(-1) !== last) breaks.push(last)
  return breaks
}
