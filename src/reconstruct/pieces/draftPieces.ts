import { bodyFit, type BodyFit } from './bodyFit.js'
import { firstSetting, type BodySetting } from './bodySetting.js'
import { cutPath, type Cut } from './cutPath.js'
import type { DisplaySource } from './displayFit.js'
import { signsOfLines, type LineSigns } from '../lines/lineSigns.js'
import { localMeasures } from './localMeasures.js'
import type { Piece, PrintLine } from '../print.js'
import { recurringWords } from '../lines/recurringWords.js'
import { repeatedLines } from '../lines/repeatedLines.js'
import { relearn } from './relearn.js'
import { underHeads } from './underHeads.js'
import { WordCueIndex } from './wordCues.js'

/** lines that are cut at one go, at least and at most: the model looks no farther, and needs memory for them alone */
const STRETCH = 600
const LONGEST_STRETCH = 1200
/** rounds of cutting and learning from what was cut */
const ROUNDS = 3
/** lines from which a document is so large that a part of it is learned from */
const LEARNED_FROM = 2000

/** Lines cut by rules, and how well each fits the body as it was found to be set. */
export interface DraftPieces {
  readonly pieces: readonly Piece[]
  readonly body: BodyFit
  readonly about: Float64Array
}

/** Cuts lines of a text into pieces and says what each is. Every line is in exactly one piece, in the order of the source. */
export function draftPieces(
  lines: readonly PrintLine[],
  signs: readonly LineSigns[] = signsOfLines(lines),
  recurring: Float64Array = recurringWords(lines),
  first: BodySetting = firstSetting(lines, signs),
): DraftPieces {
  const about = localMeasures(lines)
  const known = { lines, signs, recurring, repeated: repeatedLines(lines), cues: new WordCueIndex(lines, signs, LEARNED_FROM) }
  let setting = first
  for (let round = 1; round < ROUNDS; round++) {
    const cuts = cutAll({ ...known, setting, body: bodyFit(lines, signs, setting, about) }, Math.min(lines.length, LEARNED_FROM))
    setting = relearn(lines, signs, setting, about, cuts)
  }
  const body = bodyFit(lines, signs, setting, about)
  return { pieces: piecesOf(lines, cutAll({ ...known, setting, body }, lines.length)), body, about }
}

function cutAll(source: DisplaySource, count: number): Cut[] {
  const { lines } = source
  const cuts: Cut[] = []
  let from = 0
  while (from < count) {
    let to = Math.min(count, from + LONGEST_STRETCH)
    for (let i = from + STRETCH; i < to; i++) if (lines[i]!.gap) to = i
    for (const cut of cutPath(source, from, to, cuts.at(-1)?.role ?? 'begin')) cuts.push(cut)
    from = to
  }
  return cuts
}

function piecesOf(lines: readonly PrintLine[], cuts: readonly Cut[]): Piece[] {
  const roles = underHeads(lines, cuts)
  return cuts.map(({ from, to, going, sure }, k): Piece => {
    const role = roles[k]!
    const kept = lines.slice(from, to).map((line) => (role !== 'table' && line.text.includes('\t') ? { ...line, text: line.text.replaceAll('\t', ' ') } : line))
    return { role, lines: kept, sure, ...(going ? { runOn: true } : {}) }
  })
}
