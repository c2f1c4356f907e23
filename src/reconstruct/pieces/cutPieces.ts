import { firstSetting, type BodySetting } from './bodySetting.js'
import { draftPieces } from './draftPieces.js'
import { itemsTold } from './itemsTold.js'
import { lineFeatures, type Draft } from './lineFeatures.js'
import { signsOfLines } from '../lines/lineSigns.js'
import type { Piece, PieceRole, PrintLine } from '../print.js'
import { recurringWords } from '../lines/recurringWords.js'
import { apartFromScraps } from './scraps.js'
import { secondLook } from './secondLook.js'
import { tagLines, type Tag } from './tagLines.js'

/** Cuts lines of a text into pieces and says what each is: rules make a draft, and a model that was learned has the last word on most of it. */
export function cutPieces(lines: readonly PrintLine[]): Piece[] {
  return apartFromScraps(lines, cutText)
}

function cutText(lines: readonly PrintLine[]): Piece[] {
  if (lines.length === 0) return []
  const { features, draft, setting } = see(lines)
  const drafted = new Map(draft.flatMap((piece) => piece.lines.map(({ number }) => [number, piece] as const)))
  return itemsTold(secondLook(piecesOf(lines, tagLines(lines, features)), drafted, setting))
}

/** Of each line, the numbers of the features that it has: what the weights are learned for. */
export function featuresOf(lines: readonly PrintLine[]): Uint16Array[] {
  return [...see(lines).features]
}

function see(lines: readonly PrintLine[]): { readonly features: Iterable<Uint16Array>; readonly draft: readonly Piece[]; readonly setting: BodySetting } {
  const signs = signsOfLines(lines)
  const recurring = recurringWords(lines)
  const setting = firstSetting(lines, signs)
  const { pieces: draft, body, about } = draftPieces(lines, signs, recurring, setting)
  const drafted = draft.flatMap(({ role, lines: own, runOn }) => own.map((_, k): Draft => ({ role, begins: k === 0 && runOn !== true })))
  return { features: lineFeatures({ lines, signs, recurring, setting, about, body, draft: drafted }), draft, setting }
}

function piecesOf(lines: readonly PrintLine[], tags: readonly Tag[]): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < lines.length;) {
    const { role, mark } = tags[from]!
    let to = from + 1
    while (to < lines.length && tags[to]!.mark === 'I') to++
    const sure = tags.slice(from, to).reduce((sum, tag) => sum + tag.sure, 0) / (to - from)
    const own = lines.slice(from, to).map((line) => (role !== 'table' && line.text.includes('\t') ? { ...line, text: line.text.replaceAll('\t', ' ') } : line))
    pieces.push({ role: role as PieceRole, lines: own, sure, ...(mark === 'G' ? { runOn: true } : {}) })
    from = to
  }
  return pieces
}
