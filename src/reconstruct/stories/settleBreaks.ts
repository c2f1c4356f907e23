import { endsSentence } from '../cues/headlike.js'
import { setOf } from '../cues/wordshape.js'
import type { Piece, PrintLine } from '../print.js'

/** Words that have a capital where a sentence begins, and hardly elsewhere. */
const OPENERS = setOf(
  `the an it he she they we but and in on at for from when while after before this these there if as his her their its our yet so then since although though however with by to most many some
  der die das er sie es wir aber und im am bei nach als wenn le la les il elle ils mais et dans el los las pero en het een de maar`,
)
/** letters after which no sentence is over, nor a line that stands by itself */
const GOES_ON = /(?:\p{Ll}|,)$/u
const FIRST = /^\p{Lu}\p{Ll}*(?= )/u

/** Whether what stands in a line cannot go on in the next: it breaks off in mid-sentence, and the next begins one. */
export function breaksOff(before: PrintLine, next: PrintLine): boolean {
  if (!GOES_ON.test(before.text) || endsSentence(before.text)) return false
  const word = FIRST.exec(next.text)?.[0]
  return word !== undefined && OPENERS.has(word.toLowerCase())
}

/** Paragraphs parted where one breaks off, at a leg's end, and another begins in the next line. */
export function settleBreaks(pieces: readonly Piece[]): readonly Piece[] {
  let changed = false
  const out: Piece[] = []
  for (const piece of pieces) {
    let from = 0
    if (piece.role === 'paragraph')
      for (let i = 1; i < piece.lines.length; i++)
        if (breaksOff(piece.lines[i - 1]!, piece.lines[i]!) && (piece.lines[i]!.gap || !isTitled(piece.lines[i - 1]!))) {
          out.push(partOf(piece, from, i))
          from = i
          changed = true
        }
    out.push(from === 0 ? piece : partOf(piece, from, piece.lines.length))
  }
  return changed ? out : pieces
}

/** Ends with a capital word: a name may go on in the next line, `as The / Tide said`. */
function isTitled({ text }: PrintLine): boolean {
  return /(?:^| )\p{Lu}\S*$/u.test(text)
}

function partOf({ role, sure, runOn, lines }: Piece, from: number, to: number): Piece {
  return { role, sure, lines: lines.slice(from, to), ...(runOn && from === 0 ? { runOn } : {}) }
}
