import type { PdfJsFont } from './pdfjs.js'

export interface Face {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Words of weight and of slope, as foundries write them. */
const BOLD = new Set('bold bd black blk heavy hv hvy demi medi fett halbfett gras negrita nero ultra xbd xbold smbd sbold poster b bi w6 w7 w8 w9'.split(' '))
const ITALIC = new Set('italic ital it oblique obl slanted slant kursiv cursive i bi'.split(' '))
/** One letter says something only at the end of a name. */
const AT_THE_END = new Set(['b', 'i', 'bi', 'it'])
/** Computer Modern and its kin have weight and slope in the letters between family and size. */
const TEX = /^(?:cm|ec|sf|la|lm|tc)(b|bx|bxti|bxsl|bi|bxi|ssbx|xb|rb|ti|sl|itt|sltt|ssi|csc|mi|fi)\d+$/

/** What a font's name says of its dress; PDF.js hands on no more of its descriptor. */
export function faceOf(font: PdfJsFont): Face {
  // Some programs write the name in UTF-16.
  const name = (font.name ?? '').replace(/^\u00fe\u00ff|[\x00-\x1f]/g, '').replace(/^[A-Z]{6}\+/, '')
  const words = wordsOf(name)
  const tex = TEX.exec(name.toLowerCase())?.[1] ?? ''
  const says = (known: ReadonlySet<string>): boolean =>
    words.some((word, i) => known.has(word) && (i > 0 || words.length === 1) && (!AT_THE_END.has(word) || i === words.length - 1))
  return {
    name,
    bold: font.bold === true || font.black === true || /bold/i.test(name) || says(BOLD) || /b/.test(tex),
    italic: font.italic === true || /italic|oblique/i.test(name) || says(ITALIC) || /i|sl/.test(tex),
  }
}

/** `NimbusRomNo9L-MediItal` in words of lower case. What a foundry adds at the end says nothing. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '')
  while (words.length > 1 && /^(?:mt|ps|std|pro|lt|t1|regular|roman|identity|h)$/.test(words[words.length - 1]!)) words.pop()
  return words
}
