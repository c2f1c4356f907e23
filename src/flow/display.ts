import type { Text } from '../model/inline.js'
import { plainText } from '../model/inline.js'
import type { TextStyle } from '../model/style.js'
import { joinBroken, setLine, type Line } from '../text/justify.js'
import { textAfter, toParagraph, type Paragraph } from '../text/paragraph.js'
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
  /** its text from a line on, as written */
  rest(line: number): string
}

/** Text as a paragraph of a style, for display: not justified, not hyphenated. */
export function displayParagraph(typeCase: TypeCase, text: Text, style: TextStyle, language: string | undefined, path: string, narrowest: number): Paragraph {
  const words = typeCase.words(text, { ...style, hyphenate: false }, language, path)
  return toParagraph(words, {
    opticalMargins: typeCase.style.justification.opticalMargins,
    wordSpace: style.wordSpace,
    narrowest,
    onBroken: (word) => typeCase.report({ severity: 'warning', code: 'word-broken', path, message: `“${clip(word)}” is wider than its measure and was broken.` }),
  })
}

export interface RaggedSetting {
  readonly lines?: number
  readonly sense: boolean
  readonly last: number
  readonly breaks?: readonly number[]
  /** an opening quote hangs out at the left by its width, but no more than this; points */
  readonly hangQuotes?: number
}

/** Sets a paragraph ragged, centred or flush right on a measure. */
export function setRagged(typeCase: TypeCase, paragraph: Paragraph, style: TextStyle, measure: number, options: RaggedSetting): DisplayLines {
  const breaks =
    options.breaks ?? breakRagged(paragraph, measure, { sense: options.sense, last: options.last, ...(options.lines === undefined ? {} : { lines: options.lines }) }).breaks
  const align = style.align === 'justified' ? 'left' : style.align
  const set = breaks.map((p, i) => setLine(paragraph, breaks[i - 1] ?? 0, p, measure, style.wordSpace, { kind: align, hang: true }))
  const lines = joinBroken(set).map((line) => (align === 'left' && options.hangQuotes !== undefined ? hungQuote(line, options.hangQuotes) : line))
  const { metrics } = typeCase.face(style)
  return {
    lines,
    style,
    capHeight: metrics.capHeight * style.size,
    descent: descentOf(lines),
    text: lines.map((l) => l.text).join(' '),
    rest: (line) => (line === 0 ? textAfter(paragraph, 0) : line >= breaks.length ? '' : textAfter(paragraph, breaks[line - 1]!)),
  }
}

/** Ink under the baseline of the last of some lines: by the outlines, as deep as its deepest letter. */
export function descentOf(lines: readonly Line[]): number {
  let depth = 0
  for (const { face, size, gids } of lines.at(-1)?.runs ?? []) for (const gid of gids) depth = Math.max(depth, -face.ink(gid).bottom * size)
  return depth
}

/** Share of the gutter into which an opening quote may hang. */
export const QUOTE_HANG = 0.4

const OPENING = /^[“‘„«"‚‹]/

/** The line moved left so that its opening quote hangs. */
function hungQuote(line: Line, most: number): Line {
  const run = line.runs[0]
  if (!run || !OPENING.test(line.text)) return line
  const width = (run.xs[1] ?? run.end) - run.xs[0]!
  const shift = Math.min(width, most) + run.x
  return shift <= 0 ? line : { ...line, runs: line.runs.map((r) => ({ ...r, x: r.x - shift })) }
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
