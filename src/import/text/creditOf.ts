import { plainText, type Text } from '../../model/inline.js'
import { cutText } from './cutText.js'

/** Characters at a caption's end in which a credit is looked for, and that one has at most. */
const TAIL = 160
const CREDIT_MAX = 100
/** Words that begin a credit, in the languages of the newsrooms that write them so. */
const LABELS = [
  'photos? by',
  'photographs? by',
  'pictures? by',
  'photos?',
  'photographs?',
  'photographers?',
  'pictures?',
  'images?',
  'credits?',
  'crédits?(?: photo)?',
  'fotos?',
  'fotograf',
  'fotografía',
  'bild(?:er)?',
  'kuva',
]
const LABEL = new RegExp(`(^|[.!?…)”’"] |[([/|] ?)((?:(?:${LABELS.join('|')}) ?[:：]|(?:photos?|photographs?|pictures?) by |© ?|\\(c\\) ?).*)$`, 'iu')

/** A caption apart from the credit that stands at its end: `The new pier. Photo: A. Finch`, `… (Photo by A. Finch)`. */
export function splitCredit(caption: Text): { readonly caption: Text | undefined; readonly credit: string | undefined } {
  const whole = plainText(caption)
  const from = Math.max(0, whole.length - TAIL)
  const tail = whole.slice(from)
  const found = LABEL.exec(from > 0 ? tail.replace(/^\S*/, (word) => '-'.repeat(word.length)) : tail)
  if (!found || found[2]!.length > CREDIT_MAX || found[2]!.includes('\n')) return { caption, credit: undefined }
  const before = found[1]!
  const bracket = /[([/|]/.test(before)
  const at = from + found.index + (bracket ? 0 : before.length)
  const credit = bracket ? found[2]!.replace(/[)\]]\.?\s*$/, '') : found[2]!
  // a sentence follows: the word only begins it
  if (/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(credit)) return { caption, credit: undefined }
  return { caption: cutText(caption, 0, at), credit: credit.trim() }
}
