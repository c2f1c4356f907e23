import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinship, quoteSource } from '../../src/reconstruct/stories/kinship.js'
import { PIECE_ROLES, type Piece, type PieceRole, type PrintLine, type SortedPieces } from '../../src/reconstruct/print.js'
import { sortPieces } from '../../src/reconstruct/stories/sortPieces.js'
import { tale } from '../quality/prose.js'
import { type Gaps, type KinScore, type SourceOrder, kinEdition, noScore, score } from './kinEdition.js'

/** Pieces of a few words: `[role, text, page]`; lines are parted by ` / `. */
function piecesOf(rows: readonly (readonly [PieceRole, string, number?])[]): Piece[] {
  let number = 0
  return rows.map(([role, text, page = 1]) => ({
    role,
    sure: 0.9,
    lines: text.split(' / ').map((line, i): PrintLine => ({ number: ++number, page, text: line, end: 'unknown', gap: i === 0, indent: 0, width: line.length * 0.45 })),
  }))
}
const placesOf = ({ stories, items, furniture, unassigned }: SortedPieces): Piece[] => [...stories.flatMap(({ pieces }) => pieces), ...items.flat(), ...furniture, ...unassigned]
const numbersOf = (pieces: readonly Piece[]): number[] => pieces.flatMap(({ lines }) => lines.map(({ number }) => number))
const textOf = ({ lines }: Piece): string => lines.map(({ text }) => text).join(' / ')
/** The story in which a text stands. */
const storyOf = ({ stories }: SortedPieces, text: string): number => stories.findIndex(({ pieces }) => pieces.some((piece) => textOf(piece) === text))

const share = ({ right, all }: { right: number; all: number }): number => right / all
const f1 = ({ articles: { matched, found, there } }: KinScore): number => (2 * matched) / (found + there)

function scored(order: SourceOrder, gaps: Gaps, seeds: number): KinScore {
  const sum = noScore()
  for (let seed = 0; seed < seeds; seed++) {
    const edition = kinEdition(seed, order, undefined, gaps)
    score(edition, sortPieces(edition.pieces), sum)
  }
  return sum
}

describe('stories of generated editions', () => {
  test.each(['reading', 'stored', 'frames'] as const)('%s order, frames apart', (order) => {
    const sum = scored(order, 'frames', 72)
    expect(f1(sum)).toBeGreaterThanOrEqual(0.97)
    expect(share(sum.words)).toBeGreaterThanOrEqual(0.97)
    expect(share(sum.inserts)).toBeGreaterThanOrEqual(0.97)
    expect(share(sum.bylines)).toBeGreaterThanOrEqual(0.97)
    expect(share(sum.heads)).toBeGreaterThanOrEqual(0.97)
    expect(share(sum.order)).toBeGreaterThanOrEqual(0.99)
  })
  test.each(['paragraphs', 'none'] as const)('nothing parts the bodies that follow each other: empty lines at %s', (gaps) => {
    const sum = scored('stored', gaps, 72)
    expect(f1(sum)).toBeGreaterThanOrEqual(0.9)
    expect(share(sum.words)).toBeGreaterThanOrEqual(0.97)
    expect(share(sum.inserts)).toBeGreaterThanOrEqual(0.97)
  })
  test('legs that were shuffled are mostly found again', () => {
    const sum = scored('legs', 'frames', 72)
    expect(share(sum.words)).toBeGreaterThanOrEqual(0.8)
    expect(share(sum.inserts)).toBeGreaterThanOrEqual(0.8)
  })
})

test('every line is in exactly one place, whatever the pieces', () => {
  const words = fc.constantFrom('tax-', 'The', 'council', 'of', 'Norwick.', 'said', '“We', 'lost', '4', 'page', 'from', 'A1', 'harbour', '—', 'Anna', 'Quill')
  const row = fc.record({
    role: fc.constantFrom(...PIECE_ROLES),
    text: fc.array(words, { minLength: 1, maxLength: 12 }),
    page: fc.integer({ min: 1, max: 3 }),
    gap: fc.boolean(),
    runOn: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const pieces = rows.map(({ role, text, page, gap, runOn }, i): Piece => ({
        role,
        sure: 0.5,
        runOn,
        lines: [{ number: i + 1, page, text: text.join(' '), end: 'unknown', gap, indent: 0, width: 20 }],
      }))
      const sorted = sortPieces(pieces)
      expect(numbersOf(placesOf(sorted)).sort((a, b) => a - b)).toEqual(numbersOf(pieces))
      for (const { pieces: own, kinship: sure } of sorted.stories) {
        for (const [piece, share] of sure) {
          expect(own).toContain(piece)
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }
      expect(sortPieces(pieces)).toEqual(sorted)
    }),
    { numRuns: 300, seed: 3 },
  )
})

test('a page whose heads, bodies and inserts are stored one after the other', () => {
  const sorted = sortPieces(
    piecesOf([
      ['headline', 'Ferry owners ask for / a longer quay'],
      ['headline', 'The bees of Tarn come home'],
      ['dateline', 'PORT ELLERY'],
      ['dropCap', 'T'],
      ['paragraph', 'he ferry company of Port Ellery wants / a quay that its owners can use at low water.'],
      ['paragraph', 'Marta Oldcastle, who has run three boats / for twenty years, said that nobody had'],
      ['paragraph', 'asked her. “We wait for the tide as our / grandfathers did,” she said.'],
      ['tagline', 'Hugo Brandt is a reporter of this paper.'],
      ['dropCap', 'I'],
      ['paragraph', 'n the valley of Tarn the hives are full / again, after two bad summers.'],
      ['paragraph', 'Emil Sorrow, a beekeeper in Tarn, lost forty / of his fifty hives to the mite.'],
      ['agencyNote', 'Information from Northern Wire was used.'],
      ['caption', 'Emil Sorrow with one of his hives.'],
      ['credit', 'Ann Lamb'],
      ['byline', 'By Rosa Weir'],
      ['quote', 'We wait for the tide as our grandfathers did'],
      ['attribution', 'Marta Oldcastle'],
      ['caption', 'The quay of Port Ellery at low water.'],
    ]),
  )
  expect(sorted.stories).toHaveLength(2)
  expect(storyOf(sorted, 'Ferry owners ask for / a longer quay')).toBe(0)
  expect(storyOf(sorted, 'The bees of Tarn come home')).toBe(1)
  expect(storyOf(sorted, 'Emil Sorrow with one of his hives.')).toBe(1)
  expect(storyOf(sorted, 'By Rosa Weir')).toBe(1)
  expect(storyOf(sorted, 'Marta Oldcastle')).toBe(0)
  expect(storyOf(sorted, 'The quay of Port Ellery at low water.')).toBe(0)
  expect(storyOf(sorted, 'Ann Lamb')).toBe(1)
})

test('a text that goes on over another is joined where it was cut, and says so', () => {
  const sorted = sortPieces(
    piecesOf([
      ['headline', 'Mill to close'],
      ['dropCap', 'T'],
      ['paragraph', 'he paper mill of Ashby closes in the spring, and the coun-'],
      ['headline', 'Opera in a barn'],
      ['dropCap', 'A'],
      ['paragraph', ' barn near Lunt is to be an opera house, says Vera Lunt, who owns the'],
      ['paragraph', 'cil of Ashby is looking for a buyer. The mill of Ashby made paper for maps.'],
      ['paragraph', 'place and sings. The barn of Vera Lunt has room for ninety.'],
    ]),
  )
  expect(sorted.stories).toHaveLength(2)
  const running = sorted.stories.map(({ pieces }) => pieces.filter(({ role }) => role === 'paragraph').map((piece) => [textOf(piece).slice(0, 5), piece.runOn ?? false]))
  expect(running).toEqual([
    [
      ['he pa', false],
      ['cil o', true],
    ],
    [
      [' barn', false],
      ['place', true],
    ],
  ])
})

test('what is continued on another page is found by keyword and by page', () => {
  const sorted = sortPieces(
    piecesOf([
      ['headline', 'Seizure of boats stirs a port'],
      ['paragraph', 'Guards took nine boats in Ellery on Monday, and the owner of'],
      ['jumpLine', 'SEIZURE, Page 3'],
      ['headline', 'Budget fails again'],
      ['paragraph', 'The council of Norwick could not agree on Monday, and the mayor'],
      ['jumpLine', 'BUDGET, Page 3'],
      ['jumpHead', 'Budget fails', 3],
      ['fromLine', 'BUDGET, from Page 1', 3],
      ['paragraph', 'went home. Nobody in Norwick had thought that he would.', 3],
      ['jumpHead', 'Boats seized', 3],
      ['fromLine', 'SEIZURE, from Page 1', 3],
      ['paragraph', 'three of them wept. The boats of Ellery were all that he had.', 3],
    ]),
  )
  expect(sorted.stories).toHaveLength(2)
  expect(storyOf(sorted, 'three of them wept. The boats of Ellery were all that he had.')).toBe(storyOf(sorted, 'Seizure of boats stirs a port'))
  expect(storyOf(sorted, 'Budget fails')).toBe(storyOf(sorted, 'Budget fails again'))
})

test('a standing head keeps its items, a page its furniture', () => {
  const sorted = sortPieces(
    piecesOf([
      ['furniture', 'THE ELLERY POST'],
      ['standingHead', 'In brief'],
      ['item', 'Norwick A bridge was opened.'],
      ['item', 'Tarn A hive was stolen.'],
      ['headline', 'Mill to close'],
      ['paragraph', 'The mill of Ashby closes in the spring.'],
      ['unassigned', '~~~'],
    ]),
  )
  expect(sorted.items.map((group) => group.map(textOf))).toEqual([['In brief', 'Norwick A bridge was opened.', 'Tarn A hive was stolen.']])
  expect(sorted.furniture.map(textOf)).toEqual(['THE ELLERY POST'])
  expect(sorted.unassigned.map(textOf)).toEqual(['~~~'])
  expect(sorted.stories).toHaveLength(1)
})

test('a dozen heads over one text do not part it', () => {
  const { paragraphs } = tale(5)
  const heads = Array.from({ length: 3 }, (_, i): [PieceRole, string] => ['headline', tale(40 + i).headline])
  const sorted = sortPieces(piecesOf([...heads, ...paragraphs.map((text): [PieceRole, string] => ['paragraph', text])]))
  expect(sorted.stories).toHaveLength(1)
})

describe('kinship of texts', () => {
  const stories = [tale(1), tale(2), tale(3)].map(({ paragraphs }) => paragraphs.slice(0, -1).join(' '))
  test('a quotation is from the text in which its words recur, also when it was shortened', () => {
    const quotes = stories.map((story) => story.split(' ').slice(20, 34).join(' '))
    const shortened = quotes.map((quote) =>
      quote
        .split(' ')
        .filter((_, i) => i < 5 || i > 7)
        .join(' '),
    )
    expect(quoteSource(quotes, stories).map(({ story }) => story)).toEqual([0, 1, 2])
    expect(quoteSource(shortened, stories).map(({ story }) => story)).toEqual([0, 1, 2])
    for (const { sure } of quoteSource(quotes, stories)) expect(sure).toBeGreaterThan(0.95)
  })
  test('names weigh: a caption is kin to the story that has its person', () => {
    const rows = kinship(['Vera Lunt at home', 'Emil Sorrow and a friend'], ['The barn of Vera Lunt is full, said Ms Lunt.', 'The hives of Emil Sorrow are empty, said Mr Sorrow.'])
    expect(rows[0]![0]).toBeGreaterThan(rows[0]![1]!)
    expect(rows[1]![1]).toBeGreaterThan(rows[1]![0]!)
  })
  test('no stories, no source', () => {
    expect(quoteSource(['We wait'], [])).toEqual([{ story: -1, sure: 0 }])
  })
})

describe('what stands apart from its story', () => {
  const council = 'The council of Norwick sold the harbour to Anna Quill on Monday. / Quill said that Norwick had lost the harbour long ago.'
  const school = 'The school in Tarnby closed when Peter Vane of the Meridian trust left. / Vane said that Tarnby and Meridian would find another school.'

  test('who took a picture does not say which story it is of', () => {
    const pieces = piecesOf([
      ['headline', 'Norwick sells its harbour'],
      ['paragraph', council],
      ['headline', 'Tarnby school closes'],
      ['paragraph', school],
      ['caption', 'The harbour in Norwick'],
      ['credit', 'Peter Vane/Meridian'],
    ])
    const sorted = sortPieces(pieces)
    expect(storyOf(sorted, 'The harbour in Norwick')).toBe(storyOf(sorted, council))
  })

  test('a text without a head has the one that was taken for furniture', () => {
    const pieces = piecesOf([
      ['furniture', 'Norwick sells harbour to Quill'],
      ['headline', 'Tarnby school closes'],
      ['paragraph', school],
      ['dropCap', 'T'],
      ['paragraph', council.slice(1)],
    ])
    const sorted = sortPieces(pieces)
    expect(sorted.furniture).toEqual([])
    expect(storyOf(sorted, 'Norwick sells harbour to Quill')).toBe(storyOf(sorted, council.slice(1)))
  })
})
