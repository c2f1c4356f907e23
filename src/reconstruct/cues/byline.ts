import type { Byline, BylineName } from '../../model/article.js'
import { isAgency, isStaff, opensAgency } from './agency.js'
import { isHonorific, personName } from './name.js'
import { isKnownPlace, isPlaceShaped } from './place.js'
import { afterOpening, bare, countWords, CUE_MAX, firstWord, isCapitals, openingsOf, setOf, squeezed, startsLower, startsUpper, trimmed, wordsOf } from './wordshape.js'

/** Who wrote, as a byline says it. */
export interface BylineCue {
  readonly bylines: readonly Byline[]
  /** it opens with a word such as `By`, and is not a name alone */
  readonly marked: boolean
  readonly sure: number
}

const BY = openingsOf(
  'by from compiled_by as_told_to words text_by words_by story_by report_by reported_by written_by interview_by analysis_by review_by text: story: report: words: exclusive_by exclusive: interview: bericht: texte: texte_de texto: testo: tekst: von par por di door de van_onze interview_par',
)
const WEAK = setOf('from de di da por words')
const PICTURES = openingsOf(
  `photographs_by photography_by photos_by photo_by pictures_by picture_by images_by illustration_by illustrations_by photographs: photos: photo: pictures: picture: fotos: foto: fotos_von foto_von photos_par photo_par fotos_de foto_de foto_di foto's:`,
)
const ADDITIONAL = openingsOf(
  'additional_reporting_by additional_reporting: reporting_contributed_by with_reporting_by with_additional_reporting_by with mitarbeit: avec con_la_colaboración_de',
)
const TITLE_WORDS = setOf(
  `editor editors editor-in-chief correspondent correspondents reporter reporters writer writers critic columnist staff bureau chief contributor journalist photographer author analyst professor
  political business sports sport arts foreign diplomatic science health education environment home affairs city chief senior deputy special freelance redakteur redakteurin korrespondent
  korrespondentin reporterin rédacteur rédactrice correspondante envoyé envoyée spécial spéciale corresponsal redactor redactora enviado enviada especial inviato inviata corrispondente redattore
  redacteur verslaggever correspondente repórter jornalista editora professor fellow lecturer director minister`,
)
const JOINTS = /, and | and | & | AND | und | UND | et | ET | y | e | en | con | with | WITH | mit | avec /
const IN = /^(.+?) (?:in|at|en|à|aus|a|em|te|IN|AT) (.+)$/
const EMAIL = /^\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?,?$/
const HANDLE = /^\(?@\w{2,30}\)?,?$/

/** The writers in a byline; its lines may be joined by line feeds. Undefined where the text is none. */
export function bylineOf(source: string): BylineCue | undefined {
  if (source.length > CUE_MAX) return undefined
  if (!source.includes('\n')) return bylineOfLine(squeezed(source))
  const lines = source
    .split('\n')
    .map(squeezed)
    .filter((line) => line !== '')
  const parted = bylineOfLine(lines.join(' | '))
  if (lines.length < 2 || (parted && parted.sure > 0.9)) return parted
  // a line may break a name as well as end what is said
  const whole = bylineOfLine(lines.join(' '))
  return whole && whole.sure > (parted?.sure ?? 0) ? whole : parted
}

function bylineOfLine(text: string): BylineCue | undefined {
  if (text === '' || /[!?…“”"]/.test(text)) return undefined
  const pictures = afterOpening(text, PICTURES)
  if (pictures) return marked(pictures.rest, 'photographs', 0.85)
  const additional = afterOpening(text, ADDITIONAL)
  if (additional) return marked(additional.rest.replace(/\.$/, ''), 'additional', additional.opening === 'with' ? 0.6 : 0.9)
  const by = afterOpening(text, BY)
  if (by && by.rest !== '') {
    const found = marked(by.rest, 'writer', WEAK.has(by.opening) ? 0.8 : 0.95)
    if (found) return found
  }
  if (/[.:;]$/.test(text) && personName(text) === undefined) return undefined
  const reporting = REPORTS.exec(text)
  const reporter = reporting ? personName(reporting[1]!) : undefined
  if (reporter && reporter.sure > 0.4) {
    const place = reporting![2]
    return { bylines: byRole([{ name: reporter.name, ...(place !== undefined && isPlaceShaped(place) ? { place } : {}) }], 'writer'), marked: true, sure: 0.85 }
  }
  return bareByline(text)
}

/** `Jane Doe reports`, `Jane Doe reports from Tunis`. */
const REPORTS = /^(.{4,50}) (?:reports|writes|berichtet|REPORTS|WRITES)(?: (?:from|in|FROM|IN|aus) (.{2,40}))?[.:]?$/

function marked(rest: string, role: Byline['role'], sure: number): BylineCue | undefined {
  const parsed = namesOf(rest.replace(/[:;,]$/, ''), true)
  if (!parsed) return undefined
  return { bylines: byRole(parsed.names, role), marked: true, sure: Math.min(sure, parsed.sure + 0.3) }
}

function bareByline(text: string): BylineCue | undefined {
  if (isStaff(text)) return { bylines: byRole([{ name: text }], 'writer'), marked: false, sure: 0.8 }
  if (isAgency(text)) return { bylines: byRole([{ name: text }], 'agency'), marked: false, sure: 0.7 }
  const parsed = namesOf(text, false)
  return parsed && { bylines: byRole(parsed.names, 'writer'), marked: false, sure: parsed.sure }
}

function byRole(names: readonly BylineName[], role: Byline['role']): Byline[] {
  const agencies = names.filter(({ name }) => isAgency(name))
  const others = names.filter(({ name }) => !isAgency(name))
  const out: Byline[] = []
  if (others.length > 0) out.push({ role, names: others })
  if (agencies.length > 0) out.push({ role: role === 'photographs' ? role : 'agency', names: agencies })
  return out
}

/** Whether a text that begins in lower case may begin with a name all the same: `al-Ghanmi`, `dr. Doe`, `dpa`. */
function mayOpenNames(text: string): boolean {
  const first = bare(firstWord(text))
  return !/^\p{L}+$/u.test(first) || JOINING.has(first) || isHonorific(first) || opensAgency(first)
}
const JOINING = setOf('and und et')

interface Names {
  readonly names: readonly BylineName[]
  readonly sure: number
}

interface Draft {
  name: string
  title?: string
  place?: string
  contact?: string
}

/** Names with what stands after them: titles, places, agencies, contacts. `given` says that a word before them made them names. */
function namesOf(source: string, given: boolean): Names | undefined {
  const contacted = source.includes('@')
  // of texts that name nobody most begin in small letters
  if (!given && !contacted && startsLower(source) && !mayOpenNames(source)) return undefined
  const words = contacted ? wordsOf(source) : []
  const contacts = words.filter((word) => word.includes('@') && (EMAIL.test(word) || HANDLE.test(word)))
  const contact = contacts[0] === undefined ? undefined : trimmed(contacts[0], '(),')
  const text = contact === undefined ? source : trimmed(words.filter((word) => !contacts.includes(word)).join(' '), '|·•,/')
  const drafts: Draft[] = []
  let sure = 1
  const parts = text
    .split(/ [|·•/–—-] |\|/)
    .map((part) => trimmed(part, ','))
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.length > 6) return undefined
  for (const part of parts) {
    for (const piece of part.split(', ')) {
      const own = piece.replace(/^and |^und |^et /, '').trim()
      if (own === '') return undefined
      const fit = add(drafts, own, given)
      if (fit === undefined) return undefined
      sure = Math.min(sure, fit)
    }
  }
  if (drafts.length === 0) return undefined
  if (contact !== undefined) drafts.at(-1)!.contact = contact
  if (contact !== undefined || drafts.some(({ title, place }) => title !== undefined || (place !== undefined && isKnownPlace(place)))) sure = Math.min(1, sure + 0.1)
  return { names: drafts, sure }
}

/** Takes a piece in as names, or as what is said of the last of them; answers with how sure that is. */
function add(drafts: Draft[], piece: string, given: boolean): number | undefined {
  const last = drafts.at(-1)
  if (isAgency(piece) || (isStaff(piece) && (last === undefined || !isTitle(piece)))) {
    drafts.push({ name: piece })
    return 0.9
  }
  const named = people(piece, given)
  if (last === undefined) {
    if (named === undefined) return undefined
    drafts.push(...named.names)
    return named.sure
  }
  if (isTitle(piece)) {
    const placed = IN.exec(piece)
    if (placed && isPlaceShaped(placed[2]!) && last.place === undefined) {
      last.title = join(last.title, placed[1]!)
      last.place = placed[2]!
    } else last.title = join(last.title, piece)
    return 0.9
  }
  if (isKnownPlace(piece.replace(/^in /i, ''))) {
    last.place = join(last.place, piece.replace(/^in /i, ''))
    return 0.9
  }
  if (/^in /i.test(piece) && isPlaceShaped(piece.slice(3))) {
    last.place = join(last.place, piece.slice(3))
    return 0.85
  }
  if (named !== undefined && (named.sure > 0.6 || given || named.names.length > 1)) {
    drafts.push(...named.names)
    return named.sure
  }
  if (isPlaceShaped(piece) && wordsOf(piece).length < 4) {
    last.place = join(last.place, piece)
    return 0.6
  }
  return undefined
}

const join = (before: string | undefined, more: string): string => (before === undefined ? more : `${before}, ${more}`)

function isTitle(text: string): boolean {
  if (countWords(text) > 10) return false
  const words = wordsOf(text)
  return words.some((word) => TITLE_WORDS.has(bare(word)))
}

/** `Jane Doe and John Roe in Tunis`: people and, it may be, where they were. */
function people(text: string, given: boolean): { names: Draft[]; sure: number } | undefined {
  const placed = IN.exec(text)
  if (placed && isPlaceShaped(placed[2]!)) {
    const inside = people(placed[1]!, given)
    if (inside) {
      inside.names.at(-1)!.place = placed[2]!
      return { names: inside.names, sure: Math.min(0.95, inside.sure + (isKnownPlace(placed[2]!) ? 0.25 : 0.1)) }
    }
  }
  const out: Draft[] = []
  let sure = 1
  for (const piece of text.split(JOINTS)) {
    const name = piece.trim()
    if (isAgency(name) || isStaff(name)) {
      out.push({ name })
      continue
    }
    const { own, title } = untitled(name)
    const at = IN.exec(own)
    const person = personName(own) ?? (at && isPlaceShaped(at[2]!) ? personName(at[1]!) : undefined)
    if (person) {
      out.push({ name: person.name, ...(title === undefined ? {} : { title }), ...(at && person.name !== own ? { place: at[2]! } : {}) })
      sure = Math.min(sure, person.sure)
    } else if (given && wordsOf(name).length === 1 && startsUpper(name) && name.length > 2 && isSingleName(name)) {
      out.push({ name })
      sure = Math.min(sure, 0.4)
    } else return undefined
  }
  if (out.length > 12) return undefined
  return { names: out, sure: given && !isCapitals(text) ? Math.max(sure, 0.4) : sure }
}

/** A name without the title or the house that follows it with no comma: `Jane Doe Staff Writer`, `Jane Doe for The Tide`. */
function untitled(text: string): { readonly own: string; readonly title?: string } {
  const words = wordsOf(text)
  const house = words.indexOf('for')
  if (house >= 2 && startsUpper(words[house + 1] ?? '')) return { own: words.slice(0, house).join(' '), title: words.slice(house).join(' ') }
  let to = words.length
  while (to > 2 && (TITLE_WORDS.has(bare(words[to - 1]!)) || bare(words[to - 1]!) === 'of')) to--
  // `JANE DOE Tide Staff Writer`: capitals tell the name from the house
  const cased = words.findIndex((word, k) => k >= 2 && !isCapitals(word))
  if (to < words.length && cased >= 2 && cased < to && isCapitals(words.slice(0, cased).join(' ')))
    return { own: words.slice(0, cased).join(' '), title: words.slice(cased).join(' ') }
  if (to < words.length && words.length - to > 1) return { own: words.slice(0, to).join(' '), title: words.slice(to).join(' ') }
  return { own: text }
}

const SINGLE = /^[\p{Lu}][\p{L}\p{M}’'-]+$/u
const NO_NAME = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the then now today night day',
)

function isSingleName(word: string): boolean {
  return SINGLE.test(word) && !NO_NAME.has(word.toLowerCase()) && !isKnownPlace(word)
}
