import { hasLetter, isCapitals, squeezed, startsUpper, trimmed, wordsOf } from './wordshape.js'

/** Sends a reader on to another page, or tells where a story began. */
export interface JumpCue {
  /** the word both parts are known by */
  readonly keyword?: string
  readonly page?: string
  readonly sure: number
}

const JUMP_MAX = 90
const PAGE = String.raw`(?:pages?|page no\.?|pp?\.|seiten?|s\.|página|pág\.?|pagina|pag\.?|blz\.?|column)\s?`
const NUMBER = String.raw`\(?([a-z]{0,2}-?\d{1,3}[a-z]?)\)?`
const END = String.raw`[\s.,;:►▶→»›>]*$`
const GO = new RegExp(
  String.raw`^(?:please )?(?:story |article |more )?(?:continued|continues|cont['’]?d?\.?|turn|turns|jump|fortsetzung|weiter|suite|lire(?: la suite)?|voir|siehe|sigue|continúa|continua|pasa|segue|vervolg|lees verder|zie verder)(?: (?:on|to|at|over|in|auf|en|a|alla|op|na|page|the)(?=\s|$))*\s?,?(?:next|back|inside|overleaf)?\s?(?:${PAGE})?(?:${NUMBER})?${END}`,
  'i',
)
const MORE = new RegExp(
  String.raw`^(?:more|read more|full story|full report|story|stories|report|see|see also|details|mehr|bericht)?[,:]?\s?(?:on|at|inside|auf|in)?\s?(?:${PAGE})${NUMBER}${END}`,
  'i',
)
const BARE = /^(?:more|read more|full story|see|see also|story|report),?\s(?:on\s)?([a-z]-?\d{1,3}|\d{1,3}[a-z])[\s.,;:►▶→»›>]*$/i
const BACK = /^(?:please )?(?:see|turn to)\s(?:(\p{Lu}[\p{Lu} ’'-]{1,30}),?\s)?(?:on\s)?(?:the )?(?:back page|back cover)[\s.,;:►▶→»›>]*$/iu
const SEE = new RegExp(String.raw`^(?:please )?(?:see|turn to|siehe|voir|ver|vedi|zie)\s(.{2,40}?),?\s(?:on\s)?(?:${PAGE})?${NUMBER}${END}`, 'i')
const KEYED = new RegExp(String.raw`^(\p{Lu}[\p{Lu}\p{N} ’'-]{1,30}),?\s(?:continued on|continues on|turn to|to)\s(?:${PAGE})?${NUMBER}${END}`, 'iu')
const PAGED = new RegExp(String.raw`^(\p{Lu}[\p{L}\p{N} ’'-]{1,30}?)(?:[,:»›>/|–—-]|\son)?\s(?:${PAGE})${NUMBER}${END}`, 'iu')
const CAME = new RegExp(
  String.raw`^(?:continued|cont['’]?d?\.?|jumped|fortsetzung|suite|viene|continúa|segue|vervolg|continuação) (?:from|von|de la|de|da|dalla|van|del)\s?(?:${PAGE})?(?:the )?(?:${NUMBER}|front page|front|cover|one|page one|titelseite|la une|prima|portada|voorpagina)${END}`,
  'i',
)
const FROM = new RegExp(String.raw`^(?:(.{2,40}?),?\s)?(?:from|von|de la|van|dalla)\s(?:${PAGE}(?:${NUMBER}|one)|([a-z]\d{1,2}|\d{1,2}[a-z])|front page)${END}`, 'i')

/** `Continued on Page 4`, `See SEIZURE, A6`, `Turn to page 3`, `► Page 4`, `Please turn to …`. */
export function jumpLineOf(source: string): JumpCue | undefined {
  const text = prepared(source)
  if (text === undefined) return undefined
  const pointed = /^[\s(]*[►▶→»›>]/.test(source)
  const go = GO.exec(text)
  if (go && (wordsOf(text).length > 1 || go[1] !== undefined)) return { ...paged(go[1]), sure: go[1] === undefined ? 0.55 : 0.96 }
  const back = BACK.exec(text)
  if (back) return { ...(back[1] === undefined ? {} : { keyword: cleaned(back[1]) }), sure: 0.9 }
  // all others name a page in figures
  if (!/\d/.test(text)) return undefined
  const more = MORE.exec(text)
  if (more) return { ...paged(more[1]), sure: pointed || /^(?:more|see|full|turn|story|details|mehr)/i.test(text) ? 0.9 : /^(?:bericht|siehe|report)/i.test(text) ? 0.6 : 0.35 }
  const bare = BARE.exec(text)
  if (bare) return { ...paged(bare[1]), sure: 0.85 }
  const see = SEE.exec(text)
  if (see && wordsOf(see[1]!).length <= 4 && startsUpper(see[1]!)) return { keyword: cleaned(see[1]!), ...paged(see[2]), sure: 0.9 }
  const keyed = KEYED.exec(text)
  if (keyed && wordsOf(keyed[1]!).length <= 4) return { keyword: cleaned(keyed[1]!), ...paged(keyed[2]), sure: 0.9 }
  const named = PAGED.exec(text)
  if (named && startsUpper(text) && wordsOf(named[1]!).length <= 3) return { keyword: cleaned(named[1]!), ...paged(named[2]), sure: isCapitals(named[1]!) || pointed ? 0.75 : 0.5 }
  return undefined
}

/** `Continued from Page 1`, `SEIZURE, from A1`, `From Page 1`. */
export function fromLineOf(source: string): JumpCue | undefined {
  const text = prepared(source)
  if (text === undefined) return undefined
  const came = CAME.exec(text)
  if (came) return { ...paged(came[1] ?? '1'), sure: 0.97 }
  const comma = text.search(/[:,–—-] (?=(?:continued|from|cont)\b)/i)
  if (comma > 0 && wordsOf(text.slice(0, comma)).length <= 4) {
    const rest = CAME.exec(text.slice(comma + 2))
    if (rest) return { keyword: cleaned(text.slice(0, comma)), ...paged(rest[1] ?? '1'), sure: 0.95 }
  }
  const from = /\d|one|front/i.test(text) ? FROM.exec(text) : null
  if (from && wordsOf(from[1] ?? '').length <= 4) return { ...(from[1] === undefined ? {} : { keyword: cleaned(from[1]) }), ...paged(from[2] ?? from[3] ?? '1'), sure: 0.9 }
  return undefined
}

function prepared(source: string): string | undefined {
  if (source.length > JUMP_MAX) return undefined
  const text = squeezed(source)
    .replace(/^[\s►▶→»›>•■(]+/, '')
    .replace(/[)]$/, '')
  return text === '' || !hasLetter(text) ? undefined : text
}

const cleaned = (text: string): string => trimmed(text, ',:;»›>|–—-')
const paged = (page: string | undefined): { page?: string } => (page === undefined ? {} : { page: page.toUpperCase() })
