/**
 * Letters of ligatures that a common distiller wrote with their bytes the wrong way round, the last two of three added up: `fi` reads as U+6600 U+6900,
 * `ffi` as U+6600 U+CF00. No text has these pairs of characters otherwise.
 */
const SWAPPED: Readonly<Record<string, string>> = { 昀昀: 'ff', 昀椀: 'fi', 昀氀: 'fl', 昀琀: 'ft', 昀樀: 'fj', 昀케: 'ffi', 昀툀: 'ffl', 琀琀: 'tt', 琀椀: 'ti' }
const SWAPPED_PAIR = /昀[昀椀氀琀樀케툀]|琀[琀椀]/u
const SWAPPED_PAIRS = new RegExp(SWAPPED_PAIR, 'gu')

/** The same distiller adds up the two bytes of U+201C and U+201D, U+2018 and U+2019. */
const OPENING = /(?<=^|[\s(—–])<(?=[\p{L}\d])/gmu
const CLOSING = /(?<=[\p{L}\d.,;:?!…])=(?=$|[\s,.;:?!)—–])/gmu
const APOSTROPHE = /(?<=\p{Ll})9(?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/gu
const TRUE_QUOTE = /[“”"„«»]/u
const TRUE_APOSTROPHE = /\p{L}[’']\p{L}/u
/** signs from which they are a habit of the text */
const HABIT = 3

/** Signs of TeX's fonts that are read as the control characters of their places: the Cork encoding's, and the ligatures of that before it (D. E. Knuth, Computer Modern Typefaces). */
const TEX: Readonly<Record<string, string>> = {
  '\x0b': 'ff',
  '\x0c': 'fi',
  '\x0d': 'fl',
  '\x0e': 'ffi',
  '\x0f': 'ffl',
  '\x10': '“',
  '\x11': '”',
  '\x12': '„',
  '\x13': '«',
  '\x14': '»',
  '\x15': '–',
  '\x16': '—',
  '\x1b': 'ff',
  '\x1c': 'fi',
  '\x1d': 'fl',
  '\x1e': 'ffi',
  '\x1f': 'ffl',
}
/** beside letters; tabs and line ends are what they are in a text */
const TEX_SIGN = /[\x0e-\x16\x1b-\x1f](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N},.;:?! ])[\x0e-\x16\x1b-\x1f]/gu
const CONTROL = /[\x0e-\x1f]/

/** What a glyph of a font without names says whose code stands for it. */
export const texSign = (character: string): string | undefined => TEX[character]

/** Which signs of a text stand for others. */
export interface Misread {
  readonly quotes: boolean
  readonly apostrophes: boolean
}

export function misreadIn(text: string): Misread {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  const [openings, closings] = [count(OPENING), count(CLOSING)]
  return {
    quotes: openings >= HABIT && closings >= HABIT && Math.min(openings, closings) > 0.6 * Math.max(openings, closings) && !TRUE_QUOTE.test(text),
    apostrophes: count(APOSTROPHE) >= HABIT && !TRUE_APOSTROPHE.test(text),
  }
}

/** The text with the characters that were printed. */
export function withTrueCharacters(text: string, { quotes, apostrophes }: Misread): string {
  let told = withTrueLigatures(text)
  if (quotes) told = told.replace(OPENING, '“').replace(CLOSING, '”')
  if (CONTROL.test(told)) told = told.replace(TEX_SIGN, (sign) => TEX[sign] ?? sign)
  if (apostrophes) told = told.replace(APOSTROPHE, '’')
  return told
}

export const withTrueLigatures = (text: string): string => (SWAPPED_PAIR.test(text) ? text.replace(SWAPPED_PAIRS, (pair) => SWAPPED[pair] ?? pair) : text)
