import { agencyIn, isAgency } from './agency.js'
import { personName } from './name.js'
import { isKnownPlace, isPlaceShaped } from './place.js'
import { afterOpening, bare, endTrimmed, openingsOf, setOf, squeezed, wordsOf } from './wordshape.js'

/** A note at a story's end about who wrote it. */
export interface NoteCue {
  /** the writers it names */
  readonly names: readonly string[]
  /** where the note says that they work */
  readonly place?: string
  readonly role: 'writer' | 'additional'
  readonly sure: number
}

const NOTE_MAX = 600
const PROFESSION = setOf(
  `correspondent reporter writer editor author columnist journalist contributor commentator critic professor lecturer fellow analyst director historian economist researcher novelist broadcaster
  photographer freelance scholar blogger expert adviser advisor co-author poet korrespondent korrespondentin redakteur redakteurin autor autorin journalistin professorin correspondant correspondante
  journaliste auteur auteure chroniqueur professeur corresponsal periodista escritor escritora autora columnista corrispondente giornalista scrittore scrittrice autore autrice redacteur verslaggever
  schrijver columniste jornalista escritora colunista correspondente`,
)
const VERBS = setOf(
  'is was are has have writes reports covers covered reported contributed can may teaches works berichtet reist travelled traveled was lives ist war schreibt arbeitet lebt est a écrit es ha vive escribe è scrive is schrijft werkt é escreve',
)
const WRITTEN = setOf('written covered reported contributed worked published authored')
const THE_WRITER = openingsOf(
  'the_writer the_author the_writers the_authors this_article this_report this_story der_autor die_autorin der_verfasser l’auteur l’autrice el_autor la_autora l’autore de_auteur o_autor a_autora',
)
const CREDITED = openingsOf(
  'reporting_by additional_reporting_by additional_reporting_from with_reporting_by with_additional_reporting_by writing_by editing_by edited_by follow translated_by compiled_by e-mail: email: contact reach',
)
const PLACE_AFTER = setOf('in from at based-in aus à en de te')

/** Whether a paragraph is a note about its writer: `X has written …`, `X is a correspondent in Y`, `The writer is …`, `Reporting by X; editing by Y`. */
export function noteOf(source: string): NoteCue | undefined {
  if (source.length > NOTE_MAX) return undefined
  const text = squeezed(source.replace(/^[■●•*–—-]+ ?/, ''))
  const words = wordsOf(text)
  if (words.length < 3) return undefined
  const credited = afterOpening(text, CREDITED)
  if (credited) return creditedNote(credited.opening, credited.rest)
  if (afterOpening(text, THE_WRITER)) {
    const job = words.slice(0, 25).some(isProfession)
    return { names: [], ...placeIn(words), role: 'writer', sure: job || / (?:is|are) /.test(text.slice(0, 40)) ? 0.85 : 0.5 }
  }
  return named(words)
}

// Who writes papers; others have notes, and sentences in stories, too.
const OF_PRESS = setOf(
  `correspondent reporter writer editor author columnist journalist contributor critic freelance blogger korrespondent korrespondentin redakteur redakteurin autor autorin journalistin correspondant
  correspondante journaliste auteur auteure corresponsal periodista columnista corrispondente giornalista redacteur verslaggever columniste jornalista colunista correspondente`,
)

function singular(word: string): string {
  const own = bare(word)
  return own.endsWith('s') ? own.slice(0, -1) : own
}

function isProfession(word: string): boolean {
  return PROFESSION.has(bare(word)) || PROFESSION.has(singular(word))
}

const ARTICLES = setOf('a an the ein eine un une una uno een um uma')

/** `Jane Doe` and, it may be, `and John Roe` before the verb of the first sentence. */
function named(words: readonly string[]): NoteCue | undefined {
  const verb = words.findIndex((word, k) => k >= 2 && k <= 14 && VERBS.has(word.toLowerCase()))
  if (verb < 0) return undefined
  const comma = words.slice(0, verb).findIndex((word) => word.endsWith(','))
  const names = words
    .slice(0, comma >= 0 ? comma + 1 : verb)
    .join(' ')
    .replace(/,$/, '')
    .split(/ and | und | et | y | e | en /)
    .map((name) => personName(name.trim()))
  if (names.some((name) => name === undefined)) return undefined
  const after = words.slice(verb + 1)
  const jobs = after.slice(0, 12).some(isProfession) || (comma >= 0 && words.slice(comma, verb).some(isProfession))
  const verbWord = words[verb]!.toLowerCase()
  const isA = ARTICLES.has((after[0] ?? '').toLowerCase()) || after.slice(0, 3).some(isProfession)
  const written = (verbWord === 'has' || verbWord === 'have') && (WRITTEN.has(bare(after[0] ?? '')) || WRITTEN.has(bare(after[1] ?? '')))
  const report = verbWord === 'reported' || verbWord === 'contributed' || verbWord === 'reports' || verbWord === 'writes' || verbWord === 'covers'
  let sure = 0
  if (isA && jobs) sure = after.slice(0, 12).some((word) => OF_PRESS.has(bare(word)) || OF_PRESS.has(singular(word))) ? 0.9 : 0.7
  else if ((verbWord === 'can' || verbWord === 'may') && bare(after[0] ?? '') === 'be' && /^(?:reached|contacted|found|emailed|followed)$/.test(bare(after[1] ?? ''))) sure = 0.9
  else if (verbWord === 'berichtet' || verbWord === 'reist') sure = 0.6
  else if ((verbWord === 'travelled' || verbWord === 'traveled') && /^(?:as|with|courtesy)$/.test(bare(after[0] ?? ''))) sure = 0.8
  else if (bare(after[0] ?? '') === 'based') sure = 0.8
  else if (written) sure = 0.9
  else if (
    report &&
    (bare(after[0] ?? '') === 'from' || bare(after[0] ?? '') === 'to' || bare(after[0] ?? '') === 'for' || bare(after[0] ?? '') === 'about' || bare(after[0] ?? '') === 'on')
  )
    sure = 0.75
  else if (jobs) sure = 0.55
  if (sure === 0) return undefined
  if (verbWord === 'was' || verbWord === 'were') sure = Math.max(0.05, sure - 0.4)
  if (words.length > 60) sure = Math.max(0.05, sure - 0.3)
  return { names: names.map((name) => name!.name), ...placeIn(words.slice(verb)), role: verbWord === 'contributed' ? 'additional' : 'writer', sure }
}

function creditedNote(opening: string, rest: string): NoteCue | undefined {
  const first = rest.split(/[;.] /)[0]!
  const names = first
    .split(/, | and | & | und | et /)
    .map((part) =>
      personName(
        part
          .split(/ (?:in|at|on) /)[0]!
          .replace(/[.;]$/, '')
          .trim(),
      ),
    )
    .filter((name) => name !== undefined)
    .map(({ name }) => name)
  if (names.length === 0) return opening.includes('reporting') && agencyIn(first) !== undefined ? { names: [], role: 'additional', sure: 0.6 } : undefined
  const writer = opening === 'reporting by' || opening === 'writing by' || opening.startsWith('follow') || opening.includes('mail') || opening === 'contact' || opening === 'reach'
  return {
    names: writer || opening.startsWith('additional') || opening.startsWith('with') ? names : [],
    ...placeIn(wordsOf(first)),
    role: writer ? 'writer' : 'additional',
    sure: 0.88,
  }
}

/** The place of `a correspondent in Tunis`, `based in Beirut`, `reported from Rome`. */
function placeIn(words: readonly string[]): { readonly place?: string } {
  for (let k = 0; k < words.length - 1; k++) {
    if (!PLACE_AFTER.has(words[k]!.toLowerCase())) continue
    let best: string | undefined
    for (let n = 1; n <= 3 && k + n < words.length; n++) {
      const own = words.slice(k + 1, k + 1 + n).join(' ')
      const clean = endTrimmed(own, '.,;:')
      if (isKnownPlace(clean) || (isPlaceShaped(clean) && /^(?:based|correspondent|lives|reporter|reported|works|live|living|editor)$/.test(bare(words[k - 1] ?? '')))) best = clean
      if (/[.,;:]$/.test(own)) break
    }
    if (best !== undefined) return { place: best }
  }
  return {}
}

const OF_AGENCY = setOf(
  'information reports reporting report material used included contributed agencies agency services wires wire informationen agenturmaterial agenturen agences agencias agenzie',
)

function agencyOf(text: string): { readonly agency?: string } {
  const agency = agencyIn(text)
  return agency === undefined ? {} : { agency }
}

/** Whether a sentence says which agencies' reports were used: `Information from Agence France-Presse was used`, `With agency reports`, `— AP`, `(Reuters)`. */
export function agencyNoteOf(source: string): { readonly agency?: string; readonly sure: number } | undefined {
  if (source.length > NOTE_MAX) return undefined
  const text = squeezed(source)
  if (text === '' || text.length > 240) return undefined
  const alone = text.replace(/^[—–-]+ ?/, '')
  if (isAgency(alone)) return { agency: alone.replace(/^\(|\)\.?$/g, ''), sure: alone === text && !text.startsWith('(') ? 0.55 : 0.85 }
  // who else reported is told in the same place
  if (/^(?:with )?(?:additional |further )?reporting (?:was )?(?:contributed )?(?:by|from) /i.test(text) && !/^reporting by /i.test(text)) return { ...agencyOf(text), sure: 0.85 }
  if (/ contributed (?:to|reporting)\b/.test(text) && personName(wordsOf(text).slice(0, 2).join(' '))) return { ...agencyOf(text), sure: 0.8 }
  const words = wordsOf(text)
  const contributed = words.length < 25 && /\bcontributed (?:to|reporting)\b/.test(text)
  const used = words.length < 30 && (OF_NOTE.has(bare(words[0]!)) || /\b(?:was|were) (?:used|included)\b/.test(text)) && words.some((word) => OF_AGENCY.has(bare(word)))
  const general = (contributed || used || words.length < 10) && GENERAL.test(text)
  if (!contributed && !used && !general) return undefined
  const agency = agencyIn(text)
  if (agency === undefined && !general) return undefined
  const sure = used && OF_NOTE.has(bare(words[0]!)) ? 0.9 : contributed || used ? 0.85 : 0.75
  return { ...(agency === undefined ? {} : { agency }), sure }
}

/** words that such a sentence begins with */
const OF_NOTE = setOf('information with material reports additional some mit avec con')
const GENERAL =
  /\b(?:agency reports|news agencies|wire services|agencies contributed|from agencies|with agencies|mit agenturmaterial|avec (?:les )?agences|con informaci[oó]n de)\b/i
