import type { PrintLine } from '../print.js'
import type { Speller } from './speller.js'

/** A drop cap that an extractor put on the line beside it: `G rocers near`, `Ihad`. */
export interface CapInLine {
  /** its quotation mark with it */
  readonly cap: string
  /** without the cap */
  readonly lines: readonly PrintLine[]
}

const APART = /^([“‘"'«„]? ?\p{Lu}\p{M}*) (['’]?\p{Ll}.*)$/u
const TOGETHER = /^([“‘"'«„]?[AI])(\p{Ll}.*)$/u
const WORD = /^\p{Ll}+/u

/**
 * Takes the cap off the first line of a paragraph, where the line makes no sense with it as it stands. `opens`: the paragraph is the first
 * of its story, so that a cap may have run into the word after it too.
 */
export function capInLine(lines: readonly PrintLine[], opens: boolean, speller: Speller): CapInLine | undefined {
  const first = lines[0]
  if (!first) return undefined
  const apart = APART.exec(first.text)
  const found = apart ?? (opens ? TOGETHER.exec(first.text) : null)
  if (!found) return undefined
  const cap = found[1]!.replaceAll(' ', '')
  const rest = found[2]!
  if (apart ? !isPart(cap, rest, speller) : !isOwn(cap, rest, speller)) return undefined
  return { cap, lines: [{ ...first, text: rest }, ...lines.slice(1)] }
}

/** The letters after the cap are no word, but are one with it. */
function isPart(cap: string, rest: string, speller: Speller): boolean {
  return speller.capFit(cap, rest) >= (/[AIO]$/.test(cap) ? 1 : 0.7)
}

/** The cap and the letters after it are no word together, but are two. */
function isOwn(cap: string, rest: string, speller: Speller): boolean {
  const word = WORD.exec(rest)![0]
  return word.length > 1 && !speller.knows(cap.slice(-1) + word) && speller.knows(word) && !speller.capJoins(cap, rest).joins
}
