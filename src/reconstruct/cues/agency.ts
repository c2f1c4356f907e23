import { bare, countWords, endTrimmed, setOf, squeezed, startsUpper, trimmed, wordsOf } from './wordshape.js'

// News agencies and picture agencies that papers credit, as they write them; the short ones count in capitals (or as they write themselves) only.
const LONG = setOf(
  `associated_press the_associated_press reuters thomson_reuters agence_france-presse agence_france_presse press_association pa_media bloomberg bloomberg_news
  united_press_international deutsche_presse-agentur xinhua xinhua_news_agency kyodo kyodo_news canadian_press the_canadian_press anadolu anadolu_agency anadolu_ajansı
  agencia_efe europa_press belga ritzau lusa getty getty_images alamy shutterstock istock corbis magnum magnum_photos panos_pictures rex rex_features
  press_trust_of_india interfax ria_novosti sputnik tribune_news_service mcclatchy cox_newspapers keystone picture_alliance imago nurphoto zuma zuma_press
  pa_archive pa_wire pa_images ap_photo afp_photo wikimedia_commons wikimedia_imagebank scanpix efe_news redux anp_foto wire_services news_agencies agencies`,
)
const SHORT = setOf(
  'AP AFP PA UPI EFE EPA DPA dpa ANSA ANP APA TASS PTI IANS SID epd KNA EPA-EFE EPA/EFE AAP NTB TT STT CTK ČTK MTI SPA WAFA SANA MAP TAP APS MENA Lusa LUSA AGERPRES',
)
const OF_STAFF = setOf(
  `staff staff_reporter staff_reporters staff_writer staff_writers staff_and_agencies our_correspondent our_own_correspondent a_correspondent special_correspondent a_special_correspondent
  our_special_correspondent our_reporter our_reporters our_staff newsroom the_newsroom news_desk city_desk staff_report staff_reports a_staff_reporter agencies news_agencies wire_services
  redaktion die_redaktion agenturen la_rédaction rédaction avec_agences agences redacción la_redacción agencias redazione la_redazione agenzie redactie onze_redactie
  van_onze_redactie redação da_redação agências staff_and_agency_reports staff_and_wire_reports staff_and_wire_services staff_&_wire_reports wire_reports from_wire_reports agency_reports our_political_correspondent
  our_foreign_correspondent our_sports_staff our_sports_reporter eigener_bericht von_unserem_korrespondenten unserem_korrespondenten`,
)

/** first words of the long names, and characters of the longest name of staff */
const LONG_FIRST: ReadonlySet<string> = new Set([...LONG].map((name) => name.split(' ', 1)[0]!))
const STAFF_MAX = longest(OF_STAFF)
const SHORT_MAX = longest(SHORT)
const LONG_MAX = longest(LONG)

function longest(names: ReadonlySet<string>): number {
  return Math.max(...[...names].map(({ length }) => length))
}

// What calls itself so is one, though nobody here has heard of it.
const HOUSE = / (?:news agency|press agency|news service|foreign service|wire service|press service|newswire|presseagentur|pressedienst)$/i

/** Whether a text is the name of a news or picture agency, or of two of them: `AP`, `Agence France-Presse`, `AFP/dpa`. */
export function isAgency(text: string): boolean {
  const own = trimmed(squeezed(text), '()[]{}.,;:')
  if (own === '' || own.length > 60) return false
  if (isShort(own) || isLong(own)) return true
  if (startsUpper(own) && countWords(own) <= 5 && HOUSE.test(own)) return true
  if (!SEPARATED.test(own)) return false
  const parts = own.split(/\/|, | and | und | et | y | via |-(?=[A-Z]{2})/)
  return parts.length > 1 && parts.every((part) => part !== '' && (isShort(part.trim()) || isLong(part.trim())))
}

function isShort(name: string): boolean {
  return name.length <= SHORT_MAX && SHORT.has(name)
}

function isLong(name: string): boolean {
  return name.length <= LONG_MAX && LONG.has(name.toLowerCase())
}

/** Whether a bare word may be the first of an agency's name, or of what stands where a writer's name would. */
export function opensAgency(word: string): boolean {
  return FIRST_WORDS.has(word)
}
const FIRST_WORDS: ReadonlySet<string> = new Set([...LONG, ...SHORT, ...OF_STAFF].map((name) => bare(name.split(/[ /]/, 1)[0]!)))

/** what stands between two agencies, at least */
const SEPARATED = /[/,-]| (?:and|und|et|y|via) /

/** Whether a text stands where a writer's name would and names nobody: `Staff reporter`. */
export function isStaff(text: string): boolean {
  const own = endTrimmed(squeezed(text), '.,;:')
  return own.length <= STAFF_MAX && OF_STAFF.has(own.toLowerCase())
}

/** An agency named anywhere in a text. */
export function agencyIn(text: string): string | undefined {
  const words = wordsOf(text)
  for (let k = 0; k < words.length; k++) {
    const first = trimmed(words[k]!, EDGE_MARKS)
    if (first !== '' && !SHORT.has(first) && !LONG_FIRST.has(first.toLowerCase())) continue
    for (let n = Math.min(3, words.length - k); n > 0; n--) {
      const own = trimmed(words.slice(k, k + n).join(' '), EDGE_MARKS)
      if (n === 1 ? SHORT.has(own) || (LONG.has(own.toLowerCase()) && bare(own) !== 'rex') : LONG.has(own.toLowerCase())) return own
    }
  }
  return undefined
}

const EDGE_MARKS = '()[]{}.,;:—–-“”"\'’‘'
