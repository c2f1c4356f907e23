import { describe, expect, test } from 'vitest'
import type { Piece } from '../../src/reconstruct/print.js'
import type { PdfPage, PdfRun, PdfSource } from '../../src/reconstruct/pdf/read/page.js'
import { linesOf } from '../../src/reconstruct/pdf/sort/linesOf.js'
import { sortPages } from '../../src/reconstruct/pdf/sort/sortPages.js'

const ADVANCE = 0.5
const SPACE = 0.25

interface Type {
  readonly size?: number
  readonly face?: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** stretches the line to this width */
  readonly width?: number
  readonly angle?: number
}

/** A line of type in a face whose letters are half an em wide. */
function line(x: number, y: number, text: string, { size = 9, face = 'Body', bold = false, italic = false, width, angle = 0 }: Type = {}): PdfRun {
  const spaces = text.split(' ').length - 1
  const natural = (text.length - spaces) * ADVANCE * size + spaces * SPACE * size
  const extra = width === undefined || spaces === 0 ? 0 : (width - natural) / spaces
  const xs: number[] = []
  const ends: number[] = []
  let pen = x
  for (const letter of text) {
    xs.push(pen)
    ends.push(pen + (letter === ' ' ? SPACE : ADVANCE) * size)
    pen = ends.at(-1)! + (letter === ' ' ? extra : 0)
  }
  return { texts: [...text], xs, ends, right: pen, y, size, face: bold ? `${face}-Bold` : face, bold, italic, space: SPACE * size, colour: '#000000', angle, artifact: false }
}

const MEASURE = 120
const GUTTER = 12
const LEADING = 11
const column = (k: number): number => 40 + k * (MEASURE + GUTTER)

/** Lines of a column; `>` begins an indented one, `.` at the end leaves it short. */
function leg(k: number, top: number, lines: readonly string[]): PdfRun[] {
  return lines.map((text, i) => {
    const indented = text.startsWith('>')
    const own = indented ? text.slice(1) : text
    const x = column(k) + (indented ? 9 : 0)
    return line(x, top + i * LEADING, own, own.endsWith('.') ? {} : { width: column(k) + MEASURE - x })
  })
}

function pageOf(runs: readonly PdfRun[], more: Partial<PdfPage> = {}): PdfPage {
  return { number: 1, width: 600, height: 800, runs, rules: [], boxes: [], pictures: [], ...more }
}
const sourceOf = (...pages: readonly PdfPage[]): PdfSource => ({ pages, pictures: new Map(), diagnostics: [] })
const said = (pieces: readonly Piece[], role: string): string[] => pieces.filter((piece) => piece.role === role).map((piece) => piece.lines.map(({ text }) => text).join(' / '))
const ofPage = (runs: readonly PdfRun[], more: Partial<PdfPage> = {}): ReturnType<typeof sortPages>['sorted'] => sortPages(sourceOf(pageOf(runs, more))).sorted

const FIRST = [
  'The ferry left at six with',
  'nine people and two goats',
  'for the island in the bay.',
  '>Nobody had seen the light',
  'for a week and the keeper',
  'had not been heard from by',
]
const SECOND = [
  'the harbour office since it',
  'was painted in the spring.',
  '>The boat came back empty',
  'at noon and the crew went',
  'home without a word to the',
  'owners or to their wives.',
]

describe('lines', () => {
  test('columns whose lines share baselines are kept apart, wide as the spaces in them are', () => {
    const lines = linesOf(pageOf([...leg(0, 100, FIRST), ...leg(1, 100, SECOND)]))
    expect(lines.map(({ text }) => text).sort()).toEqual([...FIRST, ...SECOND].map((text) => text.replace('>', '')).sort())
  })

  test('words are parted by gaps where no spaces are drawn, and letters of a spaced head are not', () => {
    const run = line(40, 100, 'one two')
    const bare = run.texts.map((text, i) => ({ text, i })).filter(({ text }) => text !== ' ')
    const unspaced: PdfRun = { ...run, texts: bare.map(({ text }) => text), xs: bare.map(({ i }) => run.xs[i]!), ends: bare.map(({ i }) => run.ends[i]!) }
    const head = line(40, 140, 'SPACED')
    const spaced: PdfRun = { ...head, xs: head.xs.map((x, i) => x + i * 3), ends: head.ends.map((x, i) => x + i * 3) }
    expect(linesOf(pageOf([unspaced, spaced])).map(({ text }) => text)).toEqual(['one two', 'SPACED'])
  })

  test('a figure raised over its line is read in its place', () => {
    const runs = [line(40, 100, 'On the 5'), line(71.5, 96, 'th', { size: 5.5 }), line(80, 100, 'they left')]
    expect(linesOf(pageOf(runs)).map(({ text }) => text)).toEqual(['On the 5th they left'])
  })

  test('what is printed twice for weight is read once', () => {
    expect(linesOf(pageOf([line(40, 100, 'Heavy word'), line(40.2, 100, 'Heavy word')])).map(({ text }) => text)).toEqual(['Heavy word'])
  })
})

describe('a story', () => {
  const head = line(40, 80, 'Ferry comes back without captain', { size: 20, face: 'Head', bold: true })
  const byline = line(40, 94, 'By Ivo Maren', { size: 8, face: 'Sans', bold: true })

  test('its head, its writer, and paragraphs that go on in the next column', () => {
    const { stories, unassigned } = ofPage([head, byline, ...leg(0, 110, FIRST), ...leg(1, 110, SECOND)])
    expect(stories).toHaveLength(1)
    const { pieces } = stories[0]!
    expect(said(pieces, 'headline')).toEqual(['Ferry comes back without captain'])
    expect(said(pieces, 'byline')).toEqual(['By Ivo Maren'])
    const paragraphs = pieces.filter(({ role }) => role === 'paragraph')
    expect(paragraphs.map(({ lines, runOn }) => `${runOn === true ? '+' : ''}${lines.length}`)).toEqual(['3', '3', '+2', '4'])
    expect(unassigned).toEqual([])
  })

  test('is read down its columns through a quote, which is none of its text', () => {
    const quote = ['The keeper had', 'not been heard'].map((text, i) => line(40, 180 + 20 * i, text, { size: 16, face: 'Head', italic: true }))
    const rest = [
      'the harbour office since it',
      'was painted in the spring.',
      '>Boats came back at noon',
      'and nobody went out in it',
      'again before the night.',
      '>So it stayed till March.',
    ]
    const tail = [
      '>Then the owners sold the',
      'boat to a man from Lenn,',
      'who took it apart for wood',
      'and built a hen house from',
      'what was left of the deck.',
      '>The hens are doing well.',
    ]
    const { stories } = ofPage([head, byline, ...leg(0, 110, FIRST), ...quote, ...leg(0, 232, rest), ...leg(1, 110, [...tail, ...tail])])
    expect(stories).toHaveLength(1)
    expect(said(stories[0]!.pieces, 'quote')).toEqual(['The keeper had / not been heard'])
    const text = stories[0]!.pieces.filter(({ role }) => role === 'paragraph').flatMap(({ lines }) => lines.map((each) => each.text))
    expect(text.slice(5, 8)).toEqual(['had not been heard from by', 'the harbour office since it', 'was painted in the spring.'])
  })

  test('opens with a cap, whose lines are counted', () => {
    const beside = ['he ferry left with', 'nine people on it', 'and two goats for', 'an island in the bay that', 'nobody had seen for a', 'week and a day or more.']
    const runs = beside.map((text, i) => line(i < 3 ? 75 : 40, 110 + i * LEADING, text, i < 5 ? { width: i < 3 ? 85 : MEASURE } : {}))
    const cap = line(40, 132, 'T', { size: 44, face: 'Head', bold: true })
    const { sorted, setting } = sortPages(sourceOf(pageOf([head, byline, cap, ...runs, ...leg(1, 110, SECOND)])))
    expect(said(sorted.stories[0]!.pieces, 'dropCap')).toEqual(['T'])
    expect(setting.dropCaps['0']?.value).toBe(3)
    const paragraphs = sorted.stories[0]!.pieces.filter(({ role }) => role === 'paragraph')
    expect(paragraphs[0]!.lines.map(({ text }) => text)).toEqual(beside)
  })

  test('has its caption and credit from the edge of its picture', () => {
    const box = { x: column(1), y: 100, width: 2 * MEASURE + GUTTER, height: 150 }
    const caption = line(column(1), 260, 'The quay at low water on Thursday', { size: 7.5, face: 'Sans' })
    const credit = line(column(3) - GUTTER - 60, 260, 'Ada Noon', { size: 6, face: 'Sans' })
    const runs = [head, byline, ...leg(0, 110, FIRST), ...leg(1, 290, SECOND), ...leg(2, 290, FIRST), caption, credit]
    const { sorted, pages, setting } = sortPages(sourceOf(pageOf(runs, { pictures: [{ box }] })))
    expect(sorted.stories).toHaveLength(1)
    expect(said(sorted.stories[0]!.pieces, 'caption')).toEqual(['The quay at low water on Thursday'])
    expect(said(sorted.stories[0]!.pieces, 'credit')).toEqual(['Ada Noon'])
    expect(pages[0]!.pictures).toEqual([{ path: '0.0', box }])
    expect(setting.captionColumns['0.0']?.value).toBe(2)
    expect(pages[0]!.grid).toMatchObject({ columns: 3, leading: LEADING, bodySize: 9, bodyFace: 'Body', left: 40, firstBaseline: 110 })
    expect(pages[0]!.grid!.gutter).toBeCloseTo(GUTTER)
    expect(pages[0]!.grid!.measure).toBeCloseTo(MEASURE)
  })
})

describe('stories', () => {
  test('side by side: each has the text under its own head', () => {
    const heads = [line(40, 80, 'Ferry comes back', { size: 22, face: 'Head', bold: true }), line(column(2), 80, 'Goats stay on island', { size: 18, face: 'Head', bold: true })]
    const { stories } = ofPage([...heads, ...leg(0, 110, FIRST), ...leg(1, 110, SECOND), ...leg(2, 110, SECOND), ...leg(3, 110, FIRST)])
    expect(stories.map(({ pieces }) => said(pieces, 'headline')[0]).sort()).toEqual(['Ferry comes back', 'Goats stay on island'])
    for (const { pieces } of stories) expect(pieces.filter(({ role }) => role === 'paragraph').reduce((sum, { lines }) => sum + lines.length, 0)).toBe(12)
  })

  test('go on over the page by their jump lines', () => {
    const head = line(40, 80, 'Ferry comes back without captain', { size: 20, face: 'Head', bold: true })
    const jump = line(column(1), 190, 'Continued on Page 2', { size: 8, face: 'Body', italic: true })
    const jumpHead = line(40, 80, 'Ferry', { size: 20, face: 'Head', bold: true })
    const from = line(40, 94, 'Continued from Page 1', { size: 8, face: 'Body', italic: true })
    const one = pageOf([head, ...leg(0, 110, SECOND), ...leg(1, 110, FIRST), jump])
    const two = { ...pageOf([jumpHead, from, ...leg(0, 110, SECOND), ...leg(1, 110, SECOND.slice(2))]), number: 2 }
    const { stories } = sortPages(sourceOf(one, two)).sorted
    expect(stories).toHaveLength(1)
    const { pieces } = stories[0]!
    expect(said(pieces, 'headline')).toEqual(['Ferry comes back without captain'])
    expect(said(pieces, 'jumpHead')).toEqual(['Ferry'])
    const over = pieces.find((piece) => piece.role === 'paragraph' && piece.lines[0]!.page === 2)
    expect(over?.runOn).toBe(true)
  })

  test('facts in a box are of the story around it, and are not its text', () => {
    const head = line(40, 80, 'Ferry comes back without captain', { size: 20, face: 'Head', bold: true })
    const box = { x: column(1), y: 190, width: MEASURE, height: 60, fill: '#e0e0e0' }
    const facts = [
      line(column(1) + 6, 205, 'The ferry', { size: 11, face: 'Sans', bold: true }),
      ...['• Nine people on board', '• Two goats', '• One light'].map((text, i) => line(column(1) + 6, 218 + i * 10, text, { size: 8, face: 'Sans' })),
    ]
    const { stories } = ofPage([head, ...leg(0, 110, [...FIRST, ...SECOND]), ...leg(1, 110, SECOND), ...facts], { boxes: [box] })
    expect(stories).toHaveLength(1)
    expect(said(stories[0]!.pieces, 'boxHead')).toEqual(['The ferry'])
    expect(said(stories[0]!.pieces, 'boxText')).toEqual(['• Nine people on board', '• Two goats', '• One light'])
  })

  test('briefs under a standing head are items by their run-in heads', () => {
    const brief = (k: number, y: number, lead: string, rest: readonly string[]): PdfRun[] => {
      const opening = line(column(k), y, `${lead} `, { bold: true })
      return [opening, line(opening.right, y, rest[0]!), ...rest.slice(1).map((text, i) => line(column(k), y + (i + 1) * LEADING, text))]
    }
    const head = line(40, 80, 'Ferry comes back', { size: 20, face: 'Head', bold: true })
    const standing = line(column(2), 80, 'In brief', { size: 16, face: 'Head', bold: true })
    const runs = [
      head,
      standing,
      ...leg(0, 110, FIRST),
      ...leg(1, 110, SECOND),
      ...brief(2, 100, 'Geese.', ['Some geese left', 'the pond at dawn today.']),
      ...brief(2, 130, 'Trams.', ['No trams run on', 'Sunday in the town.']),
    ]
    const { stories, items } = ofPage(runs)
    expect(stories).toHaveLength(1)
    expect(items).toHaveLength(1)
    expect(said(items[0]!, 'standingHead')).toEqual(['In brief'])
    expect(said(items[0]!, 'item')).toEqual(['Geese. Some geese left / the pond at dawn today.', 'Trams. No trams run on / Sunday in the town.'])
  })
})

test('folios at the edges of pages are furniture', () => {
  const pages = [1, 2].map((number) => ({
    ...pageOf([
      line(40, 30, 'The Strait Courier', { size: 8, face: 'Sans' }),
      line(500, 30, String(number), { size: 8, face: 'Sans' }),
      ...leg(0, 110, FIRST),
      ...leg(1, 110, SECOND),
    ]),
    number,
  }))
  const { furniture } = sortPages(sourceOf(...pages)).sorted
  expect(said(furniture, 'furniture').sort()).toEqual(['1', '2', 'The Strait Courier', 'The Strait Courier'])
})
