const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?[.,;:]?$/
const NUMBER = /^[(“‘"']*[-−–+]?[£$€¥]?\d[\d,.]*$/
const TITLE = /^[(“‘"']*(?:Mr|Mrs|Ms|Dr)\.?$/
const INITIAL = /^[(“‘"']*\p{Lu}\.$/u
/** Units of measure, as abbreviations and in words, and the multiples of a number. Things that are counted (`25 minutes`, `6 lorries`) are no units. */
const UNITS = new Set(
  (
    'mm cm m km in ft yd mi mg g kg t lb oz ml cl l ha kph mph km/h kb mb gb tb W kW MW GW kWh MWh GWh V Hz kHz MHz GHz °C °F % ‰ am pm a.m p.m pt m² m³ km² ' +
    'millimetre centimetre metre kilometre inch foot feet yard mile gram gramme kilogram kilo tonne ton pound ounce litre gallon pint barrel hectare acre degree watt kilowatt ' +
    'megawatt gigawatt volt percent per hundred thousand million billion trillion'
  ).split(' '),
)

function isUnit(word: string): boolean {
  const bare = word.replace(/[.,;:!?)”’"']+$/, '')
  return UNITS.has(bare) || UNITS.has(bare.replace(/e?s$/, '')) || UNITS.has(bare.replace(/s$/, ''))
}

/** Why the last word of a line may not be parted from the first of the next, if so. */
export function joinsNext(line: string, next: string): string | undefined {
  const words = line.split(/\s+/)
  const last = words.at(-1) ?? ''
  const first = next.split(/\s+/)[0] ?? ''
  if (NUMBER.test(last) && !/[.,]$/.test(last) && isUnit(first)) return 'a number and its unit'
  if (MONTHS.test(last) && DAY.test(first) && /^\d/.test(first)) return 'a date'
  if (/^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(last) && MONTHS.test(first.replace(/[.,;:]$/, ''))) return 'a date'
  if (INITIAL.test(last) && INITIAL.test(first)) return 'initials'
  if (TITLE.test(last)) return 'a title and its name'
  return undefined
}

/** Two capitalised words in a row, the first of them not the head's first word: taken as a name. */
export function partsName(line: string, next: string, firstLine: boolean): boolean {
  const words = line.split(/\s+/)
  if (firstLine && words.length < 2) return false
  return /^\p{Lu}\p{Ll}+$/u.test(words.at(-1) ?? '') && /^\p{Lu}\p{Ll}/u.test(next.split(/\s+/)[0] ?? '')
}
