import { isDate, isMonth, isWeekday } from './calendar.js'
import { bare, countWords, isCapitals, setOf, startsUpper, wordsOf } from './wordshape.js'

// Places that stories are sent from most: enough to tell `Beirut` from a crosshead. Others are known by their form.
const CITIES = setOf(
  `abidjan abu_dhabi abuja accra addis_ababa aden aleppo algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baku bamako bangkok barcelona basel basra beijing beirut belfast
  belgrade benghazi berlin bern birmingham bogota bogotá bologna bonn bordeaux boston brasilia brasília bratislava brisbane bristol brussels bruxelles brüssel bucharest budapest buenos_aires cairo calgary canberra
  cape_town caracas cardiff casablanca chennai chicago cologne colombo copenhagen dakar dallas damascus delhi denver detroit dhaka doha dresden dubai dublin düsseldorf edinburgh erbil florence
  frankfurt gaza gaza_city geneva genf genoa ghent glasgow gothenburg guatemala_city hamburg hamilton hannover hanoi harare havana helsinki hong_kong houston hyderabad islamabad istanbul
  jakarta jeddah jerusalem johannesburg juba kabul kampala karachi khartoum kiev kyiv kigali kinshasa köln kolkata kuala_lumpur kuwait kuwait_city lagos lahore la_paz leeds leipzig lille lima
  lisbon lisboa lisbonne liverpool ljubljana london london_(ap) londres los_angeles luanda lusaka luxembourg lyon madrid malmö managua manama manchester manila marseille mecca melbourne mexico_city miami milan
  milano minneapolis minsk mogadishu montevideo montreal montréal moscow mosul mumbai munich münchen muscat nairobi naples napoli new_delhi new_york nice nicosia oslo ottawa oxford palermo paris
  perth philadelphia phnom_penh phoenix port-au-prince portland porto prague pretoria pyongyang quebec québec quito rabat ramallah rangoon yangon reykjavik riga rio_de_janeiro riyadh roma rome
  rotterdam são_paulo sana'a sanaa san_francisco san_diego san_jose san_salvador santiago sarajevo seattle seoul seville shanghai singapore skopje sofia stockholm strasbourg stuttgart sydney
  taipei tallinn tangier tashkent tbilisi tegucigalpa tehran tel_aviv the_hague den_haag thessaloniki tirana tokyo toronto toulouse tripoli tunis turin turku ulaanbaatar utrecht valencia vancouver
  venice vienna wien vientiane vilnius warsaw washington wellington windhoek yaoundé yerevan zagreb zurich zürich united_nations`,
)
const COUNTRIES = setOf(
  `afghanistan albania algeria argentina australia austria bahrain bangladesh belarus belgium bolivia brazil britain bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus
  denmark ecuador egypt england ethiopia finland france gaza germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kenya kuwait laos lebanon libya
  malaysia mali mexico morocco myanmar nepal netherlands new_zealand nigeria north_korea northern_ireland norway oman pakistan palestine peru philippines poland portugal qatar romania russia
  saudi_arabia scotland senegal serbia singapore somalia south_africa south_korea south_sudan spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine
  united_arab_emirates united_kingdom united_states uruguay venezuela vietnam wales yemen zambia zimbabwe`,
)
// The first word of many places, and of next to no person.
const FORE = setOf(
  'new san santa santo são saint sankt st st. los las el fort port porto mount lake north south east west northern southern eastern western upper lower great greater united cape bad den the la rio',
)
const PARTS = setOf('of the de del la le les los las upon on under sur am an der im in do da dos das el al y and -')

export function isKnownPlace(text: string): boolean {
  const own = text.trim().toLowerCase().replaceAll('’', "'")
  return CITIES.has(own) || COUNTRIES.has(own)
}

/** Whether a text can be the name of a place by its form alone: one to five words with capitals, such as `Harbour End` or `Stratford-upon-Avon`. */
export function isPlaceShaped(text: string): boolean {
  if (text.length > 60 || countWords(text) > 5) return false
  const words = wordsOf(text)
  if (words.length === 0) return false
  if (!startsUpper(words[0]!) || !startsUpper(words.at(-1)!)) return false
  return words.every((word, k) => PLACE_WORD.test(word) && !isWeekday(word) && !(isMonth(word) && words.length === 1) && (startsUpper(word) || (k > 0 && PARTS.has(bare(word)))))
}
const PLACE_WORD = /^[\p{L}\p{M}’'.-]+$/u

/** Whether the first word of a name speaks for a place: `New York`, `San José`. */
export function opensPlace(text: string): boolean {
  return FORE.has((wordsOf(text)[0] ?? '').toLowerCase())
}

/** What a list of a place, its region, a date and an agency, commas between them, says: all of a dateline but its dash. */
export interface PlaceAndDate {
  readonly place: string
  readonly date?: string
  readonly known: boolean
  readonly capitals: boolean
}

/** `Beirut`, `BEIRUT, April 5`, `Harbour End, Friday`, `Springfield, Ill.`, `PARIS/LONDON`. */
export function placeAndDate(text: string): PlaceAndDate | undefined {
  // a place comes first, and begins with a capital
  if (!startsUpper(text)) return undefined
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length > 4 || parts.some((part) => part === '')) return undefined
  const dateFrom = parts.findIndex((part) => isDate(part))
  const named = dateFrom < 0 ? parts : parts.slice(0, dateFrom)
  const dates = dateFrom < 0 ? [] : parts.slice(dateFrom)
  if (named.length === 0 || named.length > 2) return undefined
  if (dates.some((part, k) => !isDate(part) && !(k > 0 && /^\d{4}$/.test(part)))) return undefined
  const towns = /[/ ]/.test(named[0]!) ? named[0]!.split(/\s?\/\s?| and | und | et /) : [named[0]!]
  if (towns.length > 3 || !towns.every(isPlaceShaped)) return undefined
  if (named[1] !== undefined && !isPlaceShaped(named[1])) return undefined
  return {
    place: named.join(', '),
    ...(dates.length > 0 ? { date: dates.join(', ') } : {}),
    known: towns.some(isKnownPlace) || (named[1] !== undefined && isKnownPlace(named[1])),
    capitals: isCapitals(named[0]!),
  }
}
