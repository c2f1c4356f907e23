/** Words between which no line ends, though a space stands between them. */

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After a number. Single letters that are words (a, t) and `in` are left out: `2019 in London`. */
const UNITS = split(
  'km m cm mm nm µm μm kg g mg µg μg lb lbs oz ft yd mi mph km/h kph kmh l ml cl dl hl L ha W kW MW GW TW kWh MWh GWh V kV A mA ' +
    'Hz kHz MHz GHz kB KB MB GB TB PB bit °C °F °K K Pa hPa kPa bar J kJ MJ kcal Nm N dB m² m³ km² cm² cm³ % ‰ ° pm am p.m a.m p c bn tn k ' +
    'EUR USD GBP CHF JPY SEK NOK DKK € £ $ ¥ Uhr h min s ms ' +
    'millimetres centimetres metre metres kilometre kilometres inch inches foot feet yard yards mile miles gram grams kilo kilos kilogram kilograms tonne tonnes ton tons ' +
    'pound pounds ounce ounces litre litres gallon gallons pint pints barrel barrels hectare hectares acre acres degree degrees volt volts watt watts kilowatt kilowatts ' +
    'megawatt megawatts gigawatt gigawatts hundred thousand million billion trillion',
)
const CURRENCIES = split('EUR USD GBP CHF JPY CNY SEK NOK DKK AUD CAD NZD INR £ $ € ¥ US$ Rs')
const TITLES = split('Mr Mrs Ms Miss Dr Prof St Mme Mlle M Sr Sra Hr Fr Rev Gen Lt Sgt Capt Col Sen Rep Gov Sir Lord Lady Dame')
const NUMBERED = split('No Nos Nr Nº N° p pp vol ch fig Fig § §§')
const MONTHS = split(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar februar märz mai juni juli oktober dezember jänner janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
    'januari februari maart mei augustus januário fevereiro março maio junho julho setembro outubro novembro dezembro',
)

const NUMBER = /^[('"\u2018\u201c[]*[-+\u2212\u2013]?[£$€¥]?\d[\d.,:/\u2009\u202f]*(?:\u2013\d[\d.,]*)?$/
const PLAIN_NUMBER = /^\d/
const DAY = /^[('"\u2018\u201c[]*(?:[12]?\d|3[01])(?:st|nd|rd|th|er|\.|º)?$/
const DAY_AFTER = /^(?:[12]?\d|3[01])(?:st|nd|rd|th|er|\.|º)?[.,;:!?)'"\u2019\u201d\]]*$/
const INITIAL = /^[('"\u2018\u201c[]*(?:\p{Lu}\.)+$/u
const TRAILING = '.,;:!?)]\'"\u2019\u201d\u2026'
const AFTER_INITIAL = ',;:!?)\'"\u2019\u201d'
const LEADING = /^[('"\u2018\u201c[]+/
const CAPITAL = /^[('"\u2018\u201c[]*\p{Lu}/u
/** A dash, or a token that begins with one and is no negative number. */
const DASH = /^(?:[\u2013\u2014\u2015](?!\d)|-+$|\u2212$)/

/** Whether the space between two tokens stands fast. `before` is the token before `left`. */
export function sticks(left: string, right: string, before: string | undefined): boolean {
  // most pairs: none of the rules is about a plain word before one without a capital
  if (isLetter(left.charCodeAt(0)) && isLetter(right.charCodeAt(0)) && right.charCodeAt(0) >= 0x61 && left !== 'per') return false
  if (DASH.test(right)) return true
  const bare = withoutTail(right, TRAILING)
  if (NUMBER.test(left)) {
    if (UNITS.has(bare) || UNITS.has(right)) return true
    if (bare === 'per' || bare === 'percent') return true
  }
  if (left === 'per' && bare === 'cent' && before !== undefined && NUMBER.test(before)) return true
  const opened = left.replace(LEADING, '')
  if (PLAIN_NUMBER.test(right)) {
    if (CURRENCIES.has(opened)) return true
    const name = opened.replace(/\.$/, '')
    if (NUMBERED.has(name)) return true
    if (DAY_AFTER.test(right) && MONTHS.has(name.toLowerCase())) return true
  }
  if (DAY.test(left) && MONTHS.has(bare.toLowerCase())) return true
  if (!CAPITAL.test(right)) return false
  if (INITIAL.test(left) && INITIAL.test(withoutTail(right, AFTER_INITIAL))) return true
  return TITLES.has(opened.replace(/\.$/, '')) && !/[,;:!?]$/.test(left)
}

/** One of the Latin alphabet. */
function isLetter(code: number): boolean {
  return (code | 32) >= 0x61 && (code | 32) <= 0x7a
}

function withoutTail(token: string, tail: string): string {
  let end = token.length
  while (end > 0 && tail.includes(token[end - 1]!)) end--
  return token.slice(0, end)
}

const ENDS = /[.!?\u2026]['"\u2019\u201d)\]]*$/

/** Whether a token ends a sentence, so that a capital after it says nothing. */
export function endsSentence(token: string): boolean {
  if (isLetter(token.charCodeAt(token.length - 1))) return false
  if (!ENDS.test(token)) return false
  return !INITIAL.test(token) && !TITLES.has(token.replace(LEADING, '').replace(/\.$/, ''))
}
