import { isClose } from './closeEnds.js'
import type { PrintLine } from '../print.js'
import type { Speller } from './speller.js'

/** How the text goes from one line to the next. */
export type Seam = { readonly kind: 'space' | 'nothing' } | { readonly kind: 'inserted' | 'own'; readonly sure: number; readonly reason: string }

const HYPHEN = /[-\u2010\u2011]$/
/** A hyphen that belongs to what stands before it, and is no dash between spaces. */
const WORD_AND_HYPHEN = /[\p{L}\p{M}\p{N}.'’)\]%][-\u2010\u2011]$/u
const DASH = /(?:[\u2012-\u2015\u2e3a\u2e3b]|--)$/
const OPENS_WITH_DASH = /^(?:[\u2012-\u2015\u2e3a\u2e3b]|--)[\p{L}\p{N}“‘"']/u
/** Scripts that have no spaces, and their punctuation. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** A mark or a vowel that melts into what stands before it. */
const MELTS = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u
const ADDRESS = /^[(<[“‘"']?(?:https?:\/\/|www\.|[\w.-]{1,80}\/[\w.-]{0,80}\/)/i
/** So much of a word is looked at: longer ones are none. */
const LOOK = 160
const SPACE: Seam = { kind: 'space' }
const NOTHING: Seam = { kind: 'nothing' }

/** Whether a text begins with what would become one character with the text before it. */
export function melts(text: string): boolean {
  return MELTS.test(text)
}

/** What stands between a line and the next. Both have characters. */
export function seamOf(line: PrintLine, next: PrintLine, speller: Speller): Seam {
  const { text, end } = line
  const after = next.text
  if (melts(after)) return SPACE
  if (end === 'soft' && text.length > 1 && HYPHEN.test(text)) return { kind: 'inserted', sure: 1, reason: 'a soft hyphen' }
  const from = text.lastIndexOf(' ') + 1
  const token = text.slice(Math.max(from, text.length - LOOK))
  const following = after.slice(0, LOOK).split(' ', 4)
  if (ADDRESS.test(text.slice(from, from + LOOK))) return addressSeam(token, following[0]!, end)
  if (WORD_AND_HYPHEN.test(token)) {
    const before = token.slice(0, -1)
    if (speller.suspends(before, following, end === 'space')) return SPACE
    const { keeps, sure, reason } = speller.keepsHyphen(before, following[0]!)
    return { kind: keeps ? 'own' : 'inserted', sure, reason }
  }
  if (end === 'space') return SPACE
  if (isClose(token, text, after)) return NOTHING
  // a dash set close to its word is close to the next one too, and so is a slash
  if (DASH.test(token) && token.length > (token.endsWith('--') ? 2 : 1)) return NOTHING
  if (token.endsWith('/') && token.length > 1) return NOTHING
  if (OPENS_WITH_DASH.test(after) && /[\p{L}\p{N}”’"']$/u.test(token)) return NOTHING
  if (UNSPACED.test(token.slice(-1)) && UNSPACED.test(after.charAt(0))) return NOTHING
  return SPACE
}

/** Addresses of the net are broken without a hyphen put in: after their signs, and at a full stop only where they go on as addresses do. */
function addressSeam(token: string, after: string, end: PrintLine['end']): Seam {
  if (end === 'space') return SPACE
  if (HYPHEN.test(token)) return { kind: 'own', sure: 0.9, reason: 'an address' }
  if (/[/=&?_#%~@]$/.test(token)) return NOTHING
  if (/[.:]$/.test(token) && /^[\p{Ll}\p{N}]/u.test(after) && /[./]/.test(after.slice(0, -1))) return NOTHING
  return /^[/=&?_#%~]/.test(after) || /^\.[\p{Ll}\p{N}]/u.test(after) ? NOTHING : SPACE
}
