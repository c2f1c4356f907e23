import type { Hyphenator, Minima } from './hyphenate.js'

/** A place inside a token at which a line may end, before anything is known of the sentence or the glyphs. */
export interface Cut {
  readonly at: number
  readonly kind: 'hyphen' | 'own' | 'dash' | 'other'
  /** share of the style's hyphen penalty */
  readonly cost: number
  /** a hyphen that carries only a letter or two over */
  readonly few?: true
}

/** The last part of a host is of letters alone, so that 12.5 and 3.30pm are none. */
const WEB = /:\/\/|^www\.|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*|[).,;:!?'"\u2019\u201d]*)$/u
const MAIL = /^[^@\s]+@[^@\s]+$/
const SHORT_PARTS = /^(?:\p{L}{1,2}\.)+\p{L}{0,2}[.,;:!?)'"\u2019\u201d]*$/u
const LETTER = /[\p{L}\p{M}]/u
const ALPHANUMERIC = /[\p{L}\p{N}]/u
/** What may not begin a line: closing punctuation and quotation marks, full stops. */
const CLOSING = /[)\]}.,;:!?%'"\u2019\u201d\u2026\u203a\u00bb\u2013\u2014\u2015-]/
const OWN = 0.5
const SLASH = 0.5
const RANGE = 0.75
const ADDRESS_COST = 0.75

/** Letters on a side of a break fewer than this cost extra: 15 % each (the rule of Typst's composer). */
const ENOUGH = 5
const EACH = 0.15
/** Letters that are fewer than a reader expects at the beginning of a line. */
const FEW = 3

function isHyphen(c: string | undefined): boolean {
  return c === '-' || c === '\u2010'
}
function isDash(c: string | undefined): boolean {
  return c === '\u2014' || c === '\u2013' || c === '\u2015'
}

function isLetter(text: string, i: number): boolean {
  const c = text.charCodeAt(i)
  return c < 0x80 ? (c | 32) >= 0x61 && (c | 32) <= 0x7a : LETTER.test(text[i] as string)
}

/** Letters without a gap before `at`. */
function lettersBefore(text: string, at: number): number {
  let n = 0
  while (n < ENOUGH && at - n > 0 && isLetter(text, at - n - 1)) n++
  return n
}
function lettersAfter(text: string, at: number): number {
  let n = 0
  while (n < ENOUGH && at + n < text.length && isLetter(text, at + n)) n++
  return n
}

function hyphenCut(text: string, at: number): Cut {
  const after = lettersAfter(text, at)
  const few = 2 * ENOUGH - lettersBefore(text, at) - after
  return { at, kind: 'hyphen', cost: 1 + EACH * few, ...(after < FEW ? { few: true } : {}) }
}

/** An address of the net breaks after its slashes and before its full stops, and never gets a hyphen (Chicago Manual of Style, 7.46). */
function addressCuts(text: string): Cut[] {
  const cuts: Cut[] = []
  for (let at = 2; at < text.length - 1; at++) {
    const before = text[at - 1] as string
    const after = text[at] as string
    const slash = (before === '/' && after !== '/') || ((before === '?' || before === '&' || before === '=' || before === '#') && ALPHANUMERIC.test(after))
    const stop = (after === '.' || after === '@' || after === '_') && ALPHANUMERIC.test(before) && ALPHANUMERIC.test(text[at + 1] as string)
    if (slash || stop) cuts.push({ at, kind: 'other', cost: ADDRESS_COST })
    else if (before === '-' && ALPHANUMERIC.test(after)) cuts.push({ at, kind: 'other', cost: ADDRESS_COST })
  }
  return cuts
}

/** Breaks that the signs of the text itself allow: after hyphens, dashes and slashes, and at zero-width spaces. */
function signCuts(text: string): Cut[] {
  const cuts: Cut[] = []
  for (let at = 1; at < text.length; at++) {
    const before = text[at - 1] as string
    const after = text[at] as string
    if (before === '\u200b') cuts.push({ at, kind: 'other', cost: 0 })
    else if (CLOSING.test(after)) continue
    else if (isDash(before)) {
      // opening dash of a word, or the minus of a number
      if (at === 1) continue
      const range = before === '\u2013' && /\p{N}/u.test(text[at - 2] as string)
      cuts.push({ at, kind: 'dash', cost: range ? RANGE : 0 })
    } else if (isHyphen(before)) {
      if (text[at - 2] === '-') cuts.push({ at, kind: 'dash', cost: 0 })
      // e-mail and T-shirt stay whole, and so does what ends in one letter
      else if (
        at >= 3 &&
        ALPHANUMERIC.test(text[at - 2] as string) &&
        ALPHANUMERIC.test(text[at - 3] as string) &&
        ALPHANUMERIC.test(after) &&
        ALPHANUMERIC.test(text[at + 1] ?? '')
      )
        cuts.push({ at, kind: 'own', cost: OWN })
    } else if (before === '/' && at >= 3 && LETTER.test(text[at - 2] as string) && LETTER.test(text[at - 3] as string) && LETTER.test(after) && LETTER.test(text[at + 1] ?? ''))
      cuts.push({ at, kind: 'other', cost: SLASH })
  }
  return cuts
}

/** A place on the net, or in a mailbox. */
function isAddress(text: string): boolean {
  if (!/[.:@]/.test(text)) return false
  if (WEB.test(text)) return true
  // of a mailbox, the host has a stop inside
  return MAIL.test(text) && text.lastIndexOf('.', text.length - 2) > text.indexOf('@') + 1
}

/** All cuts of a token, rising. A token with soft hyphens is hyphenated only there. */
export function cutsOf(text: string, soft: readonly number[], hyphenator: Hyphenator | undefined, minima: Minima, hyphenate: boolean): Cut[] {
  if (text.length < 3) return []
  if (isAddress(text) && !SHORT_PARTS.test(text)) return addressCuts(text)
  const signs = signCuts(text)
  if (!hyphenate) return signs
  const hyphens = soft.length > 0 ? soft.filter((at) => at > 0 && at < text.length) : (hyphenator?.hyphenate(text, minima) ?? [])
  if (hyphens.length === 0) return signs
  const taken = new Set(signs.map((cut) => cut.at))
  const all = [...signs]
  for (const at of hyphens) {
    if (taken.has(at)) continue
    taken.add(at)
    all.push(hyphenCut(text, at))
  }
  return all.sort((a, b) => a.at - b.at)
}
