import { bodyFit } from './bodyFit.js'
import { firstSetting, type BodySetting } from './bodySetting.js'
import { cutPath, type Cut } from './cutPath.js'
import type { DisplaySource } from './displayFit.js'
import { signsOfLines, type LineSigns } from './lineSigns.js'
import type { Piece, PieceRole, PrintLine } from './print.js'
import { recurringWords } from './recurringWords.js'
import { relearn } from './relearn.js'

/** lines that are cut at one go, at least and at most: the model looks no farther, and needs memory for them alone */
const STRETCH = 600
const LONGEST_STRETCH = 1200
/** rounds of cutting and learning from what was cut */
const ROUNDS = 3
/** lines from which a document is so large that a part of it is learned from */
const LEARNED_FROM = 6000

/** Cuts lines of a text into pieces and says what each is. Every line is in exactly one piece, in the order of the source. */
export function draftPieces(lines: readonly PrintLine[]): Piece[] {
  const signs = signsOfLines(lines)
  const recurring = recurringWords(lines)
  let setting = firstSetting(lines, signs)
  for (let round = 1; round < ROUNDS; round++) {
    const cuts = cutAll(lines, signs, recurring, setting, Math.min(lines.length, LEARNED_FROM))
    setting = relearn(lines, signs, setting, cuts)
  }
  return piecesOf(lines, cutAll(lines, signs, recurring, setting, lines.length))
}

function cutAll(lines: readonly PrintLine[], signs: readonly LineSigns[], recurring: Float64Array, setting: BodySetting, count: number): Cut[] {
  const source: DisplaySource = { lines, signs, recurring, setting, body: bodyFit(lines, signs, setting) }
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
  return cuts.map(({ role, from, to, going, sure }): Piece => {
    const own: PieceRole = role === 'broken' || role === 'begin' ? 'paragraph' : role
    const kept = lines.slice(from, to).map((line) => (own !== 'table' && line.text.includes('\t') ? { ...line, text: line.text.replaceAll('\t', ' ') } : line))
    return { role: own, lines: kept, sure, ...(going ? { runOn: true } : {}) }
  })
}
