import { hasDate, isDate } from './calendar.js'
import { bare, countWords, isCapitals, openingsOf, afterOpening, setOf, squeezed, wordsOf } from './wordshape.js'

/** What of a page is no story. */
export interface FurnitureCue {
  readonly kind: 'pageNumber' | 'folio' | 'address' | 'price' | 'issue' | 'advertisement' | 'section'
  readonly sure: number
}

const LINE_MAX = 140
const PAGE_NUMBER = /^(?:page|seite|página|pagina|pág\.|p\.|[—–-])?\s?[a-z]{0,2}\d{1,3}(?:\s?[—–-])?$/i
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/i
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|org|net|co\.uk|de|fr|es|it|nl|pt|br|eu|info|news)(?:\/\S*)?(?:$|\s)/i
const PRICE = /(?:[£$€¥]\s?\d|\d\s?[£€¥]|\b(?:EUR|USD|GBP|CHF)\s?\d|\b\d{1,5}[.,]\d\d\s?(?:EUR|Euro|euros|USD|CHF|Kč)\b|\b\d{1,3}\s?(?:cents|pence|p)\b)/
const ISSUE = /\b(?:vol(?:ume|\.)?|year|issue|no\.?|nr\.?|n[.º°]+|nº|number|jahrgang|jg\.|ausgabe|année|año|ano|anno|jaargang|edition)\s?\d+/i
const ADVERTISEMENT = setOf(
  'advertisement advertisements advertisement_feature advertising advert anzeige anzeigen werbung publicité publicidad pubblicità advertentie publicidade promotion sponsored sponsored_content paid_content',
)
const SECTIONS = setOf(
  `news home_news local local_news city metro nation national world world_news international business finance markets money sport sports arts culture life lifestyle travel science health technology
  education environment opinion comment editorial editorials features weather obituaries books film music theatre food style property classifieds television tv puzzles front_page society politics
  debate special_focus focus economy energy middle_east europe asia africa americas
  politik wirtschaft feuilleton kultur lokales wissen panorama meinung aus_aller_welt monde france économie culture opinions société mundo españa economía deportes cultura sociedad política opinión
  mondo economia cronaca esteri sport binnenland buitenland economie cultuur opinie esporte cidade`,
)
const SECTION_MAX = Math.max(...[...SECTIONS].map(({ length }) => length))
const STANDING = setOf(
  `in_brief notices noticeboard notice_board news_in_brief briefs news_briefs world_briefs brief briefly local_briefs business_briefs sports_briefs digest world_digest news_digest roundup news_roundup world_roundup around_the_world
  at_a_glance in_short the_week_in_brief nation_in_brief world_in_brief regional_briefs region_in_brief letters letters_to_the_editor your_letters readers’_letters readers'_letters corrections
  corrections_and_clarifications correction clarifications for_the_record diary listings what’s_on what's_on events calendar kurz_gemeldet kurz_notiert meldungen in_kürze nachrichten_in_kürze
  leserbriefe berichtigung korrekturen en_bref brèves courrier_des_lecteurs rectificatif en_breve breves cartas_al_director cartas fe_de_errores in_breve brevi lettere lettere_al_direttore kort
  kort_nieuws in_het_kort brieven ingezonden_brieven correcties notas em_resumo cartas_dos_leitores`,
)
const LABELS = setOf(
  `analysis opinion exclusive interview comment commentary editorial feature special_report investigation review profile obituary essay column viewpoint perspective explainer background breaking
  breaking_news live update letter dispatch reportage report_from news_analysis fact_check guest_column the_big_read in_focus focus first_person q&a debate leader op-ed notebook sponsored
  analyse kommentar meinung exklusiv porträt hintergrund leitartikel gastbeitrag reportage enquête analyse opinion exclusif entretien éditorial chronique tribune portrait décryptage análisis
  opinión exclusiva entrevista editorial reportaje perfil crónica analisi opinione esclusiva intervista editoriale commento inchiesta reportage opinie interview achtergrond commentaar análise
  opinião exclusivo entrevista editorial reportagem`,
)
const FAMILIES: readonly { readonly kind: 'briefs' | 'letters' | 'corrections' | 'listings'; readonly words: RegExp }[] = [
  { kind: 'letters', words: /letter|leserbrief|courrier|cartas|lettere|brieven/ },
  { kind: 'corrections', words: /correct|clarif|record|bericht|korrekt|rectif|errores/ },
  { kind: 'listings', words: /listing|diary|what.s on|events|calendar/ },
]

/** Whether a line is furniture of the page: page number, date and name of the paper, address, price, volume, section. */
export function furnitureOf(source: string): FurnitureCue | undefined {
  if (source.length > LINE_MAX) return undefined
  const text = squeezed(source)
  const words = countWords(text)
  if (words === 0 || words > 18) return undefined
  const figures = /\d/.test(text)
  if ((figures && PAGE_NUMBER.test(text)) || (text.length > 1 && ROMAN.test(text))) return { kind: 'pageNumber', sure: figures ? 0.9 : 0.5 }
  if (words <= 2 && ADVERTISEMENT.has(text.toLowerCase().replace(/[.:*]$/, ''))) return { kind: 'advertisement', sure: 0.95 }
  const ends = words > 5 && /[.!?]$/.test(text)
  if (figures && words <= 14 && !ends && ISSUE.test(text)) return { kind: 'issue', sure: PRICE.test(text) || hasDate(text) || words < 6 ? 0.93 : 0.6 }
  if (isDate(text)) return { kind: 'folio', sure: words > 1 ? 0.75 : 0.4 }
  if (words <= 12 && !ends && hasDate(text)) return { kind: 'folio', sure: /\d{4}/.test(text) || /(?:^|\s)[A-Z]?\d{1,3}$/.test(text) || /^[A-Z]?\d{1,3}\s/.test(text) ? 0.8 : 0.5 }
  if (words <= 5 && !text.includes('@') && ADDRESS.test(text)) return { kind: 'address', sure: words === 1 ? 0.93 : 0.75 }
  if (words <= 4 && !ends && PRICE.test(text)) return { kind: 'price', sure: 0.75 }
  if (isSectionName(text)) return { kind: 'section', sure: isCapitals(text) ? 0.7 : 0.6 }
  if (!figures) return undefined
  const outer = /^[A-Z]?\d{1,3}\s(.*)$/.exec(text)?.[1] ?? /^(.*?)\s[A-Z]?\d{1,3}$/.exec(text)?.[1]
  if (outer !== undefined && (isSectionName(outer) || (isCapitals(outer) && words <= 5))) return { kind: 'folio', sure: isSectionName(outer) ? 0.85 : 0.5 }
  return undefined
}

export function isSectionName(text: string): boolean {
  const own = squeezed(text).replace(/[.:|]$/, '')
  return own.length <= SECTION_MAX && SECTIONS.has(own.toLowerCase())
}

/** A head over short items of one kind: `In brief`, `Letters`, `World digest`. */
export interface StandingHeadCue {
  readonly kind: 'briefs' | 'letters' | 'corrections' | 'listings'
  readonly sure: number
}

// `Briefly`, `Around the county`, `Across the region`, `At a glance`, `In short`
const AROUND = /^(?:briefly|in short|short takes|(?:a)?round (?:the|and) |across the |round-?up$|at a glance$|nachrichten in kürze|kurz (?:notiert|gemeldet)|brèves$|breves$)/

export function standingHeadOf(source: string): StandingHeadCue | undefined {
  if (source.length > 60) return undefined
  const text = squeezed(source).toLowerCase().replace(/[.:]$/, '')
  const words = wordsOf(text)
  const last = words.at(-1) ?? ''
  const whole = STANDING.has(text)
  // `Harbour briefs`, `Sport in brief`
  const ending = words.length > 1 && words.length <= 4 && (last === 'briefs' || last === 'digest' || last === 'roundup' || text.endsWith(' in brief') || text.endsWith(' en bref'))
  const around = words.length <= 4 && AROUND.test(text)
  if (!whole && !ending && !around) return undefined
  return { kind: FAMILIES.find((family) => family.words.test(text))?.kind ?? 'briefs', sure: whole ? 0.9 : 0.8 }
}

const LABEL_OPENINGS = openingsOf('analysis: opinion: exclusive: interview: comment:')

/** Whether a line is a label over a story: `Analysis`, `OPINION`, `Interview`. */
export function isLabel(source: string): boolean {
  if (source.length > 40) return false
  const text = squeezed(source)
    .toLowerCase()
    .replace(/[.:|]$/, '')
  return LABELS.has(text) || (afterOpening(text, LABEL_OPENINGS) !== undefined && wordsOf(text).length < 2)
}

/** Whether the words of a line hold one of the paper's own marks of a list. */
export function listMark(text: string): string | undefined {
  return /^(?:[•●■▪◆‣⁃*–—►▶]|\d{1,2}[.)]|[a-z]\))\s+/u.exec(text)?.[0]
}

/** Whether all letters of a line are in capitals and it is short: a section, a kicker, a crosshead. */
export function isShout(text: string): boolean {
  return isCapitals(text) && countWords(text) <= 6 && bare(text).length > 1
}
