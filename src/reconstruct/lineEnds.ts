import type { PrintLine } from './print.js'
import type { Speller } from './speller.js'

/** How the text goes from one line to the next. */
export type Seam = { readonly kind: 'space' | 'nothing' } | { readonly kind: 'inserted' | 'own'; readonly sure: number }

const HYPHEN = /[-\u2010\u2011]$/
const WORD_AND_HYPHEN = /[\p{L}\p{M}\p{N}.'’)\]%]\p{Pd}$/u
const DASH = /[\u2012-\u2015\u2e3a\u2e3b]|--$/
const OPENS_WITH_DASH = /^(?:[\u2012-\u2015\u2e3a\u2e3b]|--)/
/** Where one line's last sign and the next one's first are of scripts that have no spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** A mark or a vowel that melts into what stands before it. */
const MELTS = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u
const ADDRESS = /(?:^|[\s(<[“‘"'])(?:https?:\/\/|www\.)[^\s]*$/i
const SPACE: Seam = { kind: 'space' }
const NOTHING: Seam = { kind: 'nothing' }

/** What stands between a line and the next. */
export function seamOf(line: PrintLine, next: PrintLine, speller: Speller): Seam {
  const { text, end } = line
  const after = next.text
  if (text === '' || after === '' || MELTS.test(after)) return SPACE
  if (end === 'soft' && HYPHEN.test(text)) return { kind: 'inserted', sure: 1 }
  const token = text.slice(text.lastIndexOf(' ') + 1)
  const following = firstWords(after)
  if (ADDRESS.test(token)) return address(token, following[0]!, end)
  if (HYPHEN.test(token) && !token.endsWith('--') && WORD_AND_HYPHEN.test(token)) return hyphen(token, following, end, speller)
  if (end === 'space') return SPACE
  if (DASH.test(token) && token.length > dashLength(token)) return NOTHING
  if (OPENS_WITH_DASH.test(after) && /^\p{Pd}+[\p{L}\p{N}“‘"']/u.test(after) && /[\p{L}\p{N}”’"']$/u.test(text) && end === 'none') return NOTHING
  if (token.endsWith('/') && token.length > 1) return NOTHING
  if (UNSPACED.test(text.at(-1)!) && UNSPACED.test(after[0]!)) return NOTHING
  return SPACE
}

function hyphen(token: string, following: readonly string[], end: PrintLine['end'], speller: Speller): Seam {
  const before = token.slice(0, -1)
  if (speller.suspends(before, following, end === 'space')) return SPACE
  const { keeps, sure } = speller.keepsHyphen(before, following[0]!)
  return { kind: keeps ? 'own' : 'inserted', sure }
}

/** Addresses are broken without a hyphen put in; after their sign of the address, at a full stop only where it goes on as one. */
function address(token: string, after: string, end: PrintLine['end']): Seam {
  if (end === 'space') return SPACE
  if (HYPHEN.test(token)) return { kind: 'own', sure: 0.9 }
  if (/[/=&?_#%~@]$/.test(token)) return NOTHING
  if (/[.:]$/.test(token) && /^[\p{Ll}\p{N}]/u.test(after) && /[./]/.test(after.slice(0, -1))) return NOTHING
  return end === 'none' && /^[/=&?_#%~]/.test(after) ? NOTHING : SPACE
}

function dashLength(token: string): number {
  return token.endsWith('--') ? 2 : 1
}

/** The first few words of a line: what a hanging hyphen hangs for may stand one or two words on. */
function firstWords(text: string): string[] {
  return text.slice(0, 120).split(' ', 4)
}
