import type { Text } from '../model/inline.js'
import { plainText } from '../model/inline.js'
import type { TextStyle } from '../model/style.js'
import { setLine, type Line } from '../text/justify.js'
import { toParagraph, type Paragraph } from '../text/paragraph.js'
import { breakRagged } from '../text/ragged.js'
import type { DisplayOutcome, PlacedLine, TextElement, TextRole } from './element.js'
import type { TypeCase } from './typecase.js'

/** Lines of display text with their ink: what stands over the first baseline and under the last. Points. */
export interface DisplayLines {
  readonly lines: readonly Line[]
  readonly style: TextStyle
  readonly capHeight: number
  readonly descent: number
  readonly text: string
}

const DESCENDING = /[gjpqyQ,;()ç]/

/** Text as a paragraph of a style, for display: not justified, not hyphenated. */
export function displayParagraph(typeCase: TypeCase, text: Text, style: TextStyle, language: string | undefined, path: string, narrowest: number): Paragraph {
  const words = typeCase.words(text, { ...style, hyphenate: false }, language, path)
  return toParagraph(words, {
    opticalMargins: typeCase.style.justification.opticalMargins, wordSpace: style.wordSpace, narrowest,
    onBroken: (word) => typeCase.report({ severity: 'warning', code: 'word-broken', path, message: `“${clip(word)}” is wider than its measure and was broken.` }),
  })
}

/** Sets a paragraph ragged, centred or flush right on a measure. */
export function setRagged(typeCase: TypeCase, paragraph: Paragraph, style: TextStyle, measure: number, options: { lines?: number; sense: boolean; last: number; breaks?: readonly number[] }): DisplayLines {
  const breaks = options.breaks ?? breakRagged(paragraph, measure, { sense: options.sense, last: options.last, ...(options.lines === undefined ? {} : { lines: options.lines }) }).breaks
  const align = style.align === 'justified' ? 'left' : style.align
  const lines = breaks.map((p, i) => setLine(paragraph, breaks[i - 1] ?? 0, p, measure, style.wordSpace, { kind: align, hang: true }))
  return displayLines(typeCase, lines, style)
}

export function displayLines(typeCase: TypeCase, lines: readonly Line[], style: TextStyle): DisplayLines {
  const { metrics } = typeCase.face(style)
  const lastText = lines.at(-1)?.text ?? ''
  return {
    lines, style, capHeight: metrics.capHeight * style.size, descent: style.case !== 'upper' && DESCENDING.test(lastText) ? metrics.descender * style.size : 0,
    text: lines.map((l) => l.text).join(' '),
  }
}

/** Ink depth: from the cap line of the first line to the ink under the last. */
export function depthOf(block: DisplayLines, leading = block.style.leading): number {
  return block.lines.length === 0 ? 0 : block.capHeight + (block.lines.length - 1) * leading + block.descent
}

/** The block with its cap line at y. */
export function placeLines(block: DisplayLines, role: TextRole, path: string, x: number, y: number, leading = block.style.leading): TextElement {
  const lines: PlacedLine[] = block.lines.map((line, i) => ({ x, y: y + block.capHeight + i * leading, line }))
  return { kind: 'text', role, path, lines }
}

export function outcome(kind: DisplayOutcome['kind'], path: string, block: DisplayLines, wanted: number): DisplayOutcome {
  return { kind, path, text: block.text, size: block.style.size, wanted, lines: block.lines }
}

export function isBlank(text: Text | undefined): boolean {
  return plainText(text).trim() === ''
}

/** The first characters of a text, for a message. */
export function clip(text: string, most = 60): string {
  const chars = [...text]
  return chars.length <= most ? text : `${chars.slice(0, most - 1).join('')}…`
}
