import { hex4 } from './numbers.js'
import { utf16Hex } from './strings.js'

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
`
const FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
/** Readers may refuse longer blocks (ISO 32000-2, 9.10.3). */
const BLOCK = 100

/** The ToUnicode CMap of a font whose code `i` reads `texts[i]`; '' has no entry. */
export function toUnicode(texts: readonly string[]): string {
  const entries: string[] = []
  texts.forEach((text, code) => {
    if (text !== '') entries.push(`<${hex4(code)}><${utf16Hex(text)}>`)
  })
  let map = HEAD
  for (let i = 0; i < entries.length; i += BLOCK) {
    const block = entries.slice(i, i + BLOCK)
    map += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`
  }
  return map + FOOT
}

/** Stands for "nothing more": invisible and without meaning between two letters. Readers make up a character for a glyph that has none. */
const WORD_JOINER = '\u2060'

/** Texts of glyphs, each with one of its own, and the clusters (from, to) that still need their text said apart. */
export interface SpreadTexts {
  readonly texts: readonly string[]
  readonly clusters: readonly (readonly [from: number, to: number])[]
}

/**
 * Gives every glyph a text of its own, where the scene has a cluster's text on its first glyph and '' on the others.
 * The last glyphs take a code point each and the first the rest; a cluster of fewer code points than glyphs is taken
 * apart first (`é` over two glyphs is `e` and its accent). What then has nothing left is in `clusters`.
 */
export function spreadTexts(texts: readonly string[]): SpreadTexts {
  if (!texts.includes('')) return { texts, clusters: [] }
  const spread = [...texts]
  const clusters: (readonly [number, number])[] = []
  let i: number
  let end = 0
  while (end < texts.length) {
    i = end
    end = i + 1
    while (end < texts.length && texts[end] === '') end++
    const glyphs = end - i
    if (glyphs === 1 && texts[i] !== '') continue
    let letters = [...texts[i]!]
    if (letters.length < glyphs) letters = [...texts[i]!.normalize('NFD')]
    const first = Math.max(1, letters.length - glyphs + 1)
    spread[i] = letters.slice(0, first).join('') || WORD_JOINER
    for (let k = 1; k < glyphs; k++) spread[i + k] = letters[first + k - 1] ?? WORD_JOINER
    if (letters.length < glyphs && texts[i] !== '') clusters.push([i, end])
  }
  return { texts: spread, clusters }
}
