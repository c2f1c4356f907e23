import type { PrintLine } from '../print.js'
import type { Speller } from './speller.js'

/** A paragraph of whose first line the drop cap was taken off, or parted from the word it ran into. */
export interface CapInLine {
  /** its quotation mark with it; empty where it stays in its line */
  readonly cap: string
  readonly lines: readonly PrintLine[]
}

const APART = /^([“‘"'«„]? ?\p{Lu}\p{M}*) (['’]?\p{Ll}.*)$/u
const TOGETHER = /^([“‘"'«„]?[AI])(\p{Ll}.*)$/u
/** how well a cap must go with what follows it: better where it may be a word */
const FITS = 0.7
const FITS_WELL = 1

/**
 * Mends a drop cap that an extractor put on the line beside it, `G rocers near`, or into it, `Ihad`: where the line makes no sense as it
 * stands. `opens`: the paragraph is the first of its story, so that its cap may have run into a word.
 */
export function capInLine(lines: readonly PrintLine[], opens: boolean, speller: Speller): CapInLine | undefined {
  const first = lines[0]
  if (!first) return undefined
  const apart = APART.exec(first.text)
  if (apart) {
    const cap = apart[1]!.replaceAll(' ', '')
    if (speller.capFit(cap, apart[2]!) < (/[AIO]$/.test(cap) ? FITS_WELL : FITS)) return undefined
    return { cap, lines: [{ ...first, text: apart[2]! }, ...lines.slice(1)] }
  }
  const together = opens ? TOGETHER.exec(first.text) : null
  if (!together || !speller.capRanIn(together[1]!, together[2]!)) return undefined
  return { cap: '', lines: [{ ...first, text: `${together[1]!} ${together[2]!}` }, ...lines.slice(1)] }
}
