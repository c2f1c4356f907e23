import { latin1, type PageParts } from './pdfOf.js'

/** A line of type on a page of 440 by 600 points: y from its foot, as PDF counts. */
export interface TypeLine {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly face: Face
  readonly size: number
  /** the line is stretched to this width, points */
  readonly width?: number
}
/** Resources of {@link pdfOf}: Helvetica stands for display type, Courier for text, for its letters are all 0.6 em wide. */
export type Face = 'F1' | 'F2' | 'F3'

export const WIDE = 440
export const HIGH = 600
const MEASURE = 124
const GUTTER = 12
const LEADING = 10
const SIZE = 8
const ADVANCE = 0.6
const column = (k: number): number => 22 + k * (MEASURE + GUTTER)

export const FERRY = {
  headline: 'Ferry comes back empty',
  byline: 'By Ivo Maren',
  paragraphs: [
    'The ferry left at six with nine people and two goats for the island in the bay.',
    'Nobody had seen the lamp for a week, and the keeper was silent to the harbour office since it was painted.',
    'The boat came back empty at noon and its crew went home without a word to the owners.',
  ],
}
export const MILL = {
  headline: 'Mill sold',
  paragraphs: ['A buyer from Lenn has the mill by the weir and a half of its land.', 'He will grind oats there from March on, he said to the clerk.'],
}

/** Lines of the two stories as they are broken; `>` begins an indented one, and one that ends a paragraph is left short. */
const LEGS: readonly (readonly string[])[] = [
  ['The ferry left at six', 'with nine people and two', 'goats for the island in', 'the bay.', '>Nobody had seen the', 'lamp for a week, and the', 'keeper was silent to the'],
  ['harbour office since it', 'was painted.', '>The boat came back emp-', 'ty at noon and its crew', 'went home without a word', 'to the owners.'],
  ['A buyer from Lenn has', 'the mill by the weir and', 'a half of its land.', '>He will grind oats', 'there from March on, he', 'said to the clerk.'],
]

/** The page in lines: a folio, a story in two columns under its head, and one beside it in the third. */
export function printedPage(): TypeLine[] {
  const line = (k: number, y: number, text: string, face: Face, size: number): TypeLine => ({ x: column(k), y, text, face, size })
  return [
    line(0, 570, 'The Strait Courier', 'F1', 7),
    line(2, 570, 'Monday, 4 May 2026', 'F1', 7),
    line(0, 530, FERRY.headline, 'F1', 22),
    line(0, 512, FERRY.byline, 'F1', 7),
    line(2, 530, MILL.headline, 'F1', 18),
    ...LEGS.flatMap((lines, k) =>
      lines.map((text, i): TypeLine => {
        const indent = text.startsWith('>') ? SIZE : 0
        const own = text.replace('>', '')
        const last = own.endsWith('.')
        return { ...line(k, 496 - i * LEADING, own, 'F3', SIZE), x: column(k) + indent, ...(last ? {} : { width: MEASURE - indent }) }
      }),
    ),
  ]
}

/** How far the words of a justified line stand apart beyond a space, points. */
export function wordSpaceOf({ text, width, size }: TypeLine): number {
  const spaces = text.split(' ').length - 1
  return width === undefined || spaces === 0 ? 0 : (width - text.length * ADVANCE * size) / spaces
}

export const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** Operators that show a line in one string. */
export function plainly(line: TypeLine): string {
  return `BT /${line.face} ${line.size} Tf ${wordSpaceOf(line).toFixed(3)} Tw ${line.x} ${line.y} Td (${escaped(line.text)}) Tj ET\n`
}

/** The page as a way of showing lines makes it; `before` is drawn under them. */
export function pageOf(show: (line: TypeLine) => string = plainly, more: Partial<PageParts> & { readonly before?: string; readonly lines?: readonly TypeLine[] } = {}): PageParts {
  const { before = '', lines = printedPage(), ...parts } = more
  const content = latin1(before + lines.map(show).join(''))
  return { page: `/MediaBox [0 0 ${WIDE} ${HIGH}]`, ...parts, content }
}
