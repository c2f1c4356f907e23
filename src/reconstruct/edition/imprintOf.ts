import { vocabularyOf } from '../../model/vocabulary.js'
import type { FoundText } from '../reconstruction.js'

/** What furniture says of the paper it was found in. */
export interface Imprint {
  readonly publication?: string
  /** ISO 8601 */
  readonly date?: string
  /** number of the page on which it stands, by that page */
  readonly numbers: ReadonlyMap<number, number>
}

/** Furniture is a line or two; longer text is none. */
const LONGEST = 400
const TITLE_MOST = 48
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Words that a newspaper's name has. */
const NAMES =
  /\b(?:advertiser|argus|bugle|chronicle|citizen|courier|daily|echo|enquirer|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|leader|ledger|mail|mercury|mirror|monitor|morning|news|newspaper|observer|patriot|post|press|record|register|reporter|review|sentinel|standard|star|sun|telegraph|times|tribune|voice|weekly|world|zeitung|gazeta|giornale|corriere|courant|dagblad|tageblatt|allgemeine)\b/i

/** Name, date and page numbers in folio lines and other furniture. */
export function imprintOf(furniture: readonly FoundText[], language: string): Imprint {
  let publication: string | undefined
  let date: string | undefined
  const numbers = new Map<number, number>()
  const names = new Map<string, number>()
  for (const { text, page } of furniture) {
    if (text.length > LONGEST) continue
    for (const line of text.split(/[\n|•·]|\s{3,}/)) {
      const found = dateIn(line, language)
      date ??= found?.date
      const rest = (found ? line.replace(found.printed, ' ') : line).replace(/\s+/g, ' ').trim()
      const number = /^(?:page |p\. ?)?([A-Z]?)(\d{1,3})$/i.exec(rest)
      if (number && !numbers.has(page)) numbers.set(page, Number(number[2]))
      const name = rest.replace(/^(?:page )?\d{1,3}\s|\s(?:page )?\d{1,3}$/gi, '').trim()
      if (isName(name)) names.set(name, (names.get(name) ?? 0) + 1)
    }
  }
  let most = 0
  for (const [name, count] of names)
    if (count > most) {
      most = count
      publication = name
    }
  return { ...(publication === undefined ? {} : { publication }), ...(date === undefined ? {} : { date }), numbers }
}

function isName(text: string): boolean {
  return text.length >= 4 && text.length <= TITLE_MOST && /^\p{Lu}/u.test(text) && !/[.!?:;@/]|www/.test(text) && text.split(' ').length <= 6 && NAMES.test(text)
}

/** A day as papers print it: `2016-04-17`, `April 17, 2016`, `17 April 2016`, `17. April 2016`, `17 de abril de 2016`. */
export function dateIn(text: string, language: string): { readonly date: string; readonly printed: string } | undefined {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (iso) {
    const date = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (date !== undefined) return { date, printed: iso[0] }
  }
  const months = [...new Set([...vocabularyOf(language).months, ...vocabularyOf('en').months])]
  const names = months.map((month) => month.toLowerCase())
  const words = [...text.matchAll(/[\p{L}\d]+/gu)]
  for (let w = 0; w < words.length; w++) {
    const month = monthOf(words[w]![0].toLowerCase(), names)
    if (month === 0) continue
    const at = (k: number): string => words[k]?.[0] ?? ''
    // `de` stands between in Spanish and Portuguese
    const after = at(w + 1) === 'de' ? w + 2 : w + 1
    const before = at(w - 1) === 'de' ? w - 2 : w - 1
    const day = (k: number): number => (/^\d{1,2}(?:st|nd|rd|th)?$/i.test(at(k)) ? Number.parseInt(at(k), 10) : 0)
    const year = (k: number): number => (/^[12]\d{3}$/.test(at(k)) ? Number(at(k)) : 0)
    const made = (first: number, last: number, y: number, d: number): { date: string; printed: string } | undefined => {
      const date = dayOf(y, month, d)
      if (date === undefined) return undefined
      const from = words[first]!.index
      return { date, printed: text.slice(from, words[last]!.index + words[last]![0].length) }
    }
    const european = before >= 0 ? made(before, after, year(after), day(before)) : undefined
    const american = words.length > w + 2 ? made(w, w + 2, year(w + 2), day(w + 1)) : undefined
    if (european ?? american) return european ?? american
  }
  return undefined
}

/** 1 to 12 for a month's name, whole or cut to three or four letters; 0 for none. */
function monthOf(word: string, names: readonly string[]): number {
  const whole = names.indexOf(word)
  const found = whole >= 0 ? whole : word.length === 3 || word.length === 4 ? names.findIndex((name) => name.startsWith(word)) : -1
  return found < 0 ? 0 : (found % 12) + 1
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > (month === 2 && !leap ? 28 : DAYS[month - 1]!)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
