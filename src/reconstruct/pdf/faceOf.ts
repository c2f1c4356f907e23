import type { PdfJsFont } from './pdfjs.js'

export interface Face {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Words of weight in the names of fonts; the short ones only where a word of the name ends or begins. */
const BOLD = /bold|black|heavy|poster|(?:^|[^a-z])(?:semi|demi|ultra|extra)(?![a-z])|-medi(?:ital)?$|(?:[a-z\d]|[-_ ])(?:Bd|Blk|Hv|Hvy|XBd|SmBd|Sb)(?![a-z])/
const BOLD_ANY_CASE = /bold|black|heavy|fett/i
const ITALIC_ANY_CASE = /italic|oblique|slanted|kursiv|cursive/i
const ITALIC = /(?:[a-z\d]|[-_ ])(?:It|Ital|Obl|Ob|Slant)(?![a-z])|(?:Bold|Medi|Regu|Bd)Ital|-(?:BI|I)$/
/** Computer Modern and its kin have weight and slope in the letters before the size. */
const TEX_BOLD = /^(?:cm|ec|sf|la|lm|tc)?(?:bx|b|ssbx|bxti|bxsl|bi)\d{1,4}$|^(?:cm|ec|sf|tc)(?:bx|bi|ssbx|bxti|bxsl|xb|rb)[a-z]*\d+$/i
const TEX_ITALIC = /^(?:cm|ec|sf|tc)(?:ti|sl|bxti|bxsl|bi|mi|itt|sltt|ssi|fi|bl)\d+$/i

/** What a font's name says of its dress; PDF.js hands on no more of its descriptor. */
export function faceOf(font: PdfJsFont): Face {
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
  return {
    name,
    bold: font.bold === true || font.black === true || BOLD_ANY_CASE.test(name) || BOLD.test(name) || /semi|demi/i.test(name) || TEX_BOLD.test(name),
    italic: font.italic === true || ITALIC_ANY_CASE.test(name) || ITALIC.test(name) || TEX_ITALIC.test(name),
  }
}
