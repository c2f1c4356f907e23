/** Marks that stand close to what is before them, and to what is after them. */
const CLOSES = /^(?:[,;:!?)\]”»](?!\p{L})|\.(?![.\p{N}])|[)\]”»])/u
const OPENS = /[([“„¿¡#]$/u
const OPENS_ALONE = /^[([]?[‘«]$/u
const CONTRACTION = /^['’](?:s|t|d|m|ll|re|ve)(?!\p{L})/u
const CURRENCY = /[$£€¥₹]$/u
const FIGURE = /\p{N}$/u
/** 1, of 1,200; 12: of 12:45 */
const THOUSANDS = /(?:^|[^\p{N}.,])\p{N}{1,3}(?:,\p{N}{3})*,$/u
const CLOCK = /(?:^|\P{N})\p{N}{1,2}:$/u
/** 36. of 36.5 per cent; 9. of 9.30 am */
const POINT = /(?:^|[^\p{N}.])\p{N}{1,3}\.$/u
const MEASURED = /^\p{N}+ ?(?:%|per ?cent|percent|[mb]illion|trillion|[ap]\.?m\b|bn\b|km|kg|metres|meters|miles|points)/u
const AT_THE_CLOCK = /(?:^| )at \p{N}{1,2}\.$/iu
const MINUTES = /^[0-5]\p{N}(?!\p{N})/u
const MAIL = /^[\p{L}\p{N}.+_-]+@(?:[\p{L}\p{N}-]+\.)?$/u

/**
 * Whether a line and the next were broken where there is no space: inside a figure, beside a mark, in an address of e-mail. `token` is the
 * last word of a line, `text` all of it, `after` the next.
 */
export function isClose(token: string, text: string, after: string): boolean {
  if (CLOSES.test(after) || OPENS.test(token) || OPENS_ALONE.test(token)) return true
  if (CURRENCY.test(token)) return /^\p{N}/u.test(after)
  if (MAIL.test(token)) return /^[\p{Ll}\p{N}]/u.test(after)
  if (FIGURE.test(token)) return /^(?:[.,]\p{N}|%|\/\p{N})/u.test(after) || CONTRACTION.test(after) || isOrdinal(token, after)
  if (THOUSANDS.test(token)) return /^\p{N}{3}(?!\p{N})/u.test(after)
  if (CLOCK.test(token)) return MINUTES.test(after)
  if (POINT.test(token)) return MEASURED.test(after) || (AT_THE_CLOCK.test(text.slice(-10)) && MINUTES.test(after))
  return CONTRACTION.test(after)
}

function isOrdinal(token: string, after: string): boolean {
  const ending = /^(?:st|nd|rd|th)(?!\p{L})/u.exec(after)?.[0]
  if (ending === undefined) return false
  const teen = /1\p{N}$/u.test(token)
  const last = token.at(-1)
  return ending === (!teen && last === '1' ? 'st' : !teen && last === '2' ? 'nd' : !teen && last === '3' ? 'rd' : 'th')
}
