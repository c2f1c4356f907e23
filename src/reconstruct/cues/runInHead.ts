import { countWords, firstWord, hasLetter, isCapitals, wordsOf } from './wordshape.js'

const HEAD_MAX = 80

/** A bold head that a short piece begins with, as far as words alone show it: in capitals, or before a colon or dash that a capital follows. */
export function runInHead(text: string, known?: number): { readonly end: number; readonly sure: number } | undefined {
  if (known !== undefined) return known > 0 && known <= text.length ? { end: known, sure: 0.98 } : undefined
  const head = text.slice(0, HEAD_MAX)
  // one capital word may be an abbreviation that opens a sentence
  const words = isCapitals(firstWord(head)) ? wordsOf(head) : []
  let capitals = 0
  while (capitals < words.length && (isCapitals(words[capitals]!) || (capitals > 0 && !hasLetter(words[capitals]!)))) capitals++
  if (capitals > 1 || /^\p{Lu}{4,}[.:]?$/u.test(words[0] ?? '')) {
    const own = words.slice(0, capitals)
    if (own.length < words.length && own.at(-1)!.length === 1) own.pop()
    const text = own.join(' ')
    if (own.length > 0 && head.startsWith(text)) return { end: text.length, sure: 0.75 }
  }
  const colon = /[:|] /.test(head) ? head.search(/[:|] \p{Lu}/u) : -1
  if (colon > 0 && countWords(head.slice(0, colon)) <= 6 && !/[.!?,;]/.test(head.slice(0, colon))) return { end: colon + 1, sure: 0.6 }
  return undefined
}
