import { isOpenEnded } from '../cues/headlike.js'
import { runInHead } from '../cues/runInHead.js'
import { setOf, withoutMarks, wordsOf } from '../cues/wordshape.js'
import { englishWords } from '../words/lexicon.js'

/** words that stand with a capital where a sentence begins, and hardly elsewhere */
const OPENERS = setOf(
  `the a an it its he she they we i you his her their our this that these those there both all few many most some nobody nothing no one two three
  in on at for from with by as after before over under when while if but and or so yet then still even will mr mrs ms dr prof`,
)
/** words of a head that is run in, at most */
const HEAD_WORDS = 7
/** characters that are looked at */
const MOST = 160

/** Whether a word with a capital is no name. */
function opensSentence(word: string): boolean {
  return OPENERS.has(word) || (word.length > 3 && englishWords().standing(word) === 'common')
}

/** Whether a text, by its first two lines, begins with a head that is run in: words that no stop ends, and then a sentence. */
export function opensWithHead(lines: readonly string[]): boolean {
  const text = `${lines[0] ?? ''} ${lines[1] ?? ''}`.slice(0, MOST)
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
