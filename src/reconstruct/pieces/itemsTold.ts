import { isOpenEnded } from '../cues/headlike.js'
import { runInHead } from '../cues/runInHead.js'
import { setOf, withoutMarks, wordsOf } from '../cues/wordshape.js'
import type { Piece } from '../print.js'
import { englishWords } from '../words/lexicon.js'

/** words that stand with a capital where a sentence begins, and hardly elsewhere */
const OPENERS = setOf(
  `the a an it its he she they we i you his her their our this that these those there both all few many most some nobody nothing no one two three
  in on at for from with by as after before over under when while if but and or so yet then still even will mr mrs ms dr prof`,
)
/** words of a head that is run in, at most */
const HEAD_WORDS = 7
/** share of paragraphs that no empty line parts, from which a file does not tell its frames */
const TOGETHER = 0.3
/** characters that are looked at */
const MOST = 160

/** Text under a standing head is items, up to what begins a story: each opens with a head of its own, if the first one does. */
export function itemsTold(pieces: readonly Piece[]): Piece[] {
  const told = [...pieces]
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]!.role !== 'standingHead') continue
    const under: number[] = []
    for (let k = at + 1; k < pieces.length; k++) {
      const { role } = pieces[k]!
      if (role === 'standingHead' || (role !== 'paragraph' && role !== 'furniture' && role !== 'item')) break
      if (role === 'paragraph') under.push(k)
    }
    // what a paragraph goes on with from elsewhere is not one of them
    const fresh = under.filter((k) => pieces[k]!.runOn !== true)
    for (const k of fresh.slice(0, itemsOf(fresh.map((own) => pieces[own]!)))) told[k] = { ...pieces[k]!, role: 'item' }
  }
  return told
}

/**
 * How many of the paragraphs under a standing head are items. In a file of frames those of another story may follow: then they end with
 * the last one that has a head of its own, and one more where one stands between others.
 */
function itemsOf(paragraphs: readonly Piece[]): number {
  const together = paragraphs.filter((piece, k) => k > 0 && !piece.lines[0]!.gap).length > TOGETHER * paragraphs.length
  const heads = paragraphs.flatMap((piece, k) => (opensWithHead(piece) ? [k] : []))
  if (together || heads[0] !== 0 || heads.length < 2) return paragraphs.length
  const between = heads.slice(1).reduce((most, k, i) => Math.max(most, k - heads[i]! - 1), 0)
  // what no empty line parts from an item, where others are parted, is of its frame
  let count = heads.at(-1)! + 1
  while (count < paragraphs.length && !paragraphs[count]!.lines[0]!.gap) count++
  return Math.max(count, heads.at(-1)! + 1 + Math.min(1, between))
}

/** Whether a word with a capital is no name. */
function opensSentence(word: string): boolean {
  return OPENERS.has(word) || (word.length > 3 && englishWords().standing(word) === 'common')
}

/** Whether a text begins with a head: words that no stop ends, and then a sentence. */
export function opensWithHead({ lines }: Piece): boolean {
  const text = `${lines[0]?.text ?? ''} ${lines[1]?.text ?? ''}`.slice(0, MOST)
  if (runInHead(text) !== undefined) return true
  const words = wordsOf(text).slice(0, HEAD_WORDS + 1)
  for (let k = 1; k < words.length; k++) {
    const word = words[k]!
    // marks before it begin a quotation
    const opens = /^["“„«‘']?\p{Lu}/u.test(word) && (opensSentence(withoutMarks(word).toLowerCase()) || /^["“„«‘']/.test(word))
    if (opens && /[\p{L}\p{N}]$/u.test(words[k - 1]!) && !isOpenEnded(words[k - 1]!) && !/^(?:Mr|Mrs|Ms|Dr|St)$/.test(words[k - 1]!)) return true
    if (/[.,;!?:]$/.test(word)) return false
  }
  return false
}
