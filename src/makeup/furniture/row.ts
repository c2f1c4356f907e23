import { plainText, type Text } from '../../model/inline.js'
import type { StyleName } from '../../model/style.js'
import { isBlank } from '../../flow/display.js'
import type { TextElement } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { cutLines, setFurniture, tooLong } from './fitText.js'

/** One of the texts side by side on a baseline. */
export interface RowPart {
  readonly style: StyleName
  readonly text: Text
  readonly align: 'left' | 'centre' | 'right'
}

/** Least distance between the parts, points. */
const GAP = 9

/**
 * Texts on one baseline, at the left, in the middle and at the right. They come in order of importance: the first stands whatever
 * the width, one that has no room beside those before it is left out and reported.
 */
export function makeRow(typeCase: TypeCase, parts: readonly RowPart[], what: string, language: string, path: string, x: number, y: number, width: number): TextElement[] {
  const kept: { readonly width: number; readonly align: string }[] = []
  const elements: TextElement[] = []
  for (const { style: name, text, align } of parts) {
    if (isBlank(text)) continue
    const style = { ...styleOf(typeCase, name), align }
    const whole = setFurniture(typeCase, text, style, language, path, width)
    const own = Math.max(...whole.lines.map((line) => line.natural))
    if (kept.length > 0 && (whole.lines.length > 1 || own > roomBeside(kept, align, width))) {
      tooLong(typeCase, path, what, plainText(text))
      continue
    }
    kept.push({ width: own, align })
    const block = cutLines(typeCase, whole, 1, path, what)
    elements.push({ kind: 'text', role: 'furniture', path, lines: block.lines.map((line) => ({ x, y, line })) })
  }
  return elements
}

/** What the parts that stand already leave for one more. What is in the middle stays there: it has the narrower side twice. */
function roomBeside(kept: readonly { readonly width: number; readonly align: string }[], align: string, width: number): number {
  const at = (side: string): number => kept.find((k) => k.align === side)?.width ?? -GAP
  if (align === 'centre') return width - 2 * (Math.max(at('left'), at('right'), 0) + GAP)
  const middle = kept.find((k) => k.align === 'centre')
  if (middle) return (width - middle.width) / 2 - GAP
  return width - kept.reduce((sum, k) => sum + k.width + GAP, 0)
}
