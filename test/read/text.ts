import type { ReadGlyph } from './content.js'

/** Text of glyphs in content order, with the text that stands for them where there is one; a line for each line. */
export function textOfGlyphs(glyphs: readonly ReadGlyph[]): string {
  let text = ''
  let last: ReadGlyph | undefined
  for (const glyph of glyphs) {
    if (last && glyph.page !== last.page) text += '\f'
    else if (last) {
      const newLine = Math.abs(glyph.y + glyph.rise - last.y - last.rise) > 0.3 * Math.min(glyph.size, last.size) || glyph.x < last.x - 0.5 * glyph.size
      const gap = glyph.x - last.x - last.advance
      const inside = glyph.span !== undefined && glyph.span === last.span
      if (inside) {
        last = glyph
        continue
      }
      if (newLine || gap > 1.5 * glyph.size) text += '\n'
      else if (gap > 0.15 * glyph.size && !/\s$/.test(text) && !/^\s/.test(glyph.unicode)) text += ' '
    }
    if (glyph.span === undefined) text += glyph.unicode
    else if (last?.span !== glyph.span || last.page !== glyph.page) text += glyph.actualText
    last = glyph
  }
  return text
}
