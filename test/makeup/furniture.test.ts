import { describe, expect, it } from 'vitest'
import {
  parseEdition,
  typeset,
  writePdf,
  type Article,
  type Edition,
  type Furniture,
  type GlyphsItem,
  type Page,
  type Paper,
  type Reserved,
  type Teaser,
  type Text,
} from '../../src/index.js'
import { fixedPlaces } from '../../src/model/fixedPlaces.js'
import { plainText } from '../../src/model/inline.js'
import { WEEKLY } from '../../src/model/weekly.js'
import { FACES } from '../invariants/faces.js'
import { makePng } from '../picture/make-png.js'
import { FONTS } from '../random/fonts.js'
import { Rand } from '../random/rand.js'
import { sentences, word } from '../random/text.js'
import { extractText } from '../read/index.js'

const BASELINE = 10
const LEFT = 40
const TOP = 60
const COLUMN = 120
const GUTTER = 12
const COLUMNS = 4
const RIGHT = LEFT + COLUMNS * COLUMN + (COLUMNS - 1) * GUTTER

const page = (furniture: readonly Furniture[], more: Partial<Page> = {}): Page => ({
  paper: [RIGHT + 40, 800],
  margins: { top: TOP, right: 40, bottom: 40, left: LEFT },
  grid: { columns: COLUMNS, gutter: GUTTER, baseline: BASELINE },
  furniture,
  stories: [],
  ...more,
})
const edition = (pages: readonly Page[], more: Partial<Edition> = {}): Edition => ({
  stonehand: 1,
  publication: 'The Strait Courier',
  date: '2026-11-20',
  articles: [],
  pages,
  ...more,
})
const article = (id: string, more: Partial<Article> = {}): Article => ({ id, headline: `About ${id}`, body: [{ kind: 'paragraph', text: 'A few words.' }], ...more })
const PICTURES = new Map(
  ['wide.png', 'tall.png'].map((src) => [
    src,
    makePng({ width: src === 'wide.png' ? 600 : 400, height: src === 'wide.png' ? 400 : 600, colourType: 0, depth: 8, sample: (x, y) => (x + y) % 256 }),
  ]),
)
const set = (own: Edition): Promise<Paper> => typeset(own, { fonts: FONTS, pictures: PICTURES })

interface Ink {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

const itemsAt = (paper: Paper, path: string, p = 0): GlyphsItem[] =>
  paper.pages[p]!.items.filter((item): item is GlyphsItem => item.kind === 'glyphs' && (paper.structure[item.node]!.path ?? '').startsWith(path))
const drawn = (paper: Paper, path: string, p = 0): string =>
  itemsAt(paper, path, p)
    .map((item) => item.texts.join(''))
    .join('\n')
const notSet = (paper: Paper, path: string): string[] => paper.report.notSet.filter((n) => n.path.startsWith(path)).map((n) => n.text)
const codes = (paper: Paper): string[] => paper.report.diagnostics.map((d) => d.code)

function inkOf(items: readonly GlyphsItem[]): Ink {
  let box: Ink = { left: Infinity, right: -Infinity, top: Infinity, foot: -Infinity }
  for (const item of items)
    item.gids.forEach((gid, g) => {
      const ink = FACES.get(item.face)!.ink(gid)
      if (ink.right <= ink.left) return
      const x = item.x + item.xs[g]!
      const y = item.y - (item.ys?.[g] ?? 0)
      box = {
        left: Math.min(box.left, x + ink.left * item.size),
        right: Math.max(box.right, x + ink.right * item.size),
        top: Math.min(box.top, y - ink.top * item.size),
        foot: Math.max(box.foot, y - ink.bottom * item.size),
      }
    })
  return box
}

const columnX = (column: number): number => LEFT + (column - 1) * (COLUMN + GUTTER)
/** Ink may stand out by accents, descenders and optical margins. */
function inside(ink: Ink, columns: readonly [number, number], top: number, depth: number, ease = 2.5): void {
  expect(ink.left).toBeGreaterThan(columnX(columns[0]) - ease)
  expect(ink.right).toBeLessThan(columnX(columns[1]) + COLUMN + ease)
  expect(ink.top).toBeGreaterThan(TOP + (top - 1) * BASELINE - ease)
  expect(ink.foot).toBeLessThan(TOP + (top + depth - 1) * BASELINE)
}

describe('the nameplate', () => {
  const plate = (lines: number, ears?: readonly [Text, Text]): Furniture => ({ kind: 'nameplate', lines, ...(ears ? { ears } : {}) })

  it('stands inside its lines, centred by its ink', async () => {
    for (const [lines, ears] of [[8], [3], [8, ['Fair', 'Late']], [6, ['Rain in the west, dry later, 9 degrees', 'Inside: eight pages of winter sport']]] as const) {
      const paper = await set(edition([page([plate(lines, ears)])]))
      const ink = inkOf(itemsAt(paper, 'publication'))
      inside(ink, [1, COLUMNS], 1, lines, 0.01)
      expect((ink.left + ink.right) / 2).toBeCloseTo((LEFT + RIGHT) / 2, 1)
      expect(paper.report.notSet).toEqual([])
    }
  })

  it('is as large as width and depth let it be, and no larger than its style says', async () => {
    const wide = inkOf(itemsAt(await set(edition([page([plate(20)])], { style: { styles: { nameplate: { size: 300 } } } })), 'publication'))
    expect(wide.right - wide.left).toBeCloseTo(RIGHT - LEFT, 1)
    const deep = inkOf(itemsAt(await set(edition([page([plate(4)])])), 'publication'))
    expect(deep.foot - deep.top).toBeCloseTo(4 * BASELINE - 7, 1)
    const small = itemsAt(await set(edition([page([plate(20)])], { style: { styles: { nameplate: { size: 40 } } } })), 'publication')
    expect(small[0]!.size).toBe(40)
  })

  it('has two ears of one size, level with its middle, and keeps clear of them', async () => {
    const paper = await set(edition([page([plate(9, ['Weather: rain in the west', 'Late'])])]))
    const boxes = paper.pages[0]!.items.filter((item) => item.kind === 'rect')
    expect(boxes).toHaveLength(2)
    const [left, right] = boxes as [(typeof boxes)[0], (typeof boxes)[0]]
    expect([right.y, right.width, right.height]).toEqual([left.y, left.width, left.height])
    expect(left.x).toBeCloseTo(LEFT, 6)
    expect(right.x + right.width).toBeCloseTo(RIGHT, 6)
    const name = inkOf(itemsAt(paper, 'publication'))
    expect(left.y + left.height / 2).toBeCloseTo((name.top + name.foot) / 2, 1)
    expect(name.left).toBeGreaterThan(left.x + left.width + 10)
    expect(name.right).toBeLessThan(right.x - 10)
    for (const [side, box] of [left, right].entries()) {
      const ink = inkOf(itemsAt(paper, `pages[0].furniture[0].ears[${side}]`))
      expect(Math.min(ink.left - box.x, box.x + box.width - ink.right, ink.top - box.y, box.y + box.height - ink.foot)).toBeGreaterThan(4)
    }
  })

  it('has one ear where the other is empty, and none where there is no room for any', async () => {
    const one = await set(edition([page([plate(8, ['', 'Late'])])]))
    expect(one.pages[0]!.items.filter((item) => item.kind === 'rect')).toHaveLength(1)
    const narrow = await set(
      edition([page([plate(8, ['Fair', 'Late'])], { paper: [140, 800], margins: { top: TOP, right: 10, bottom: 40, left: 10 }, grid: { columns: 1, gutter: 0, baseline: 10 } })]),
    )
    expect(notSet(narrow, 'pages[0].furniture[0].ears')).toEqual(['Fair', 'Late'])
    expect(codes(narrow)).toContain('furniture-too-long')
    expect(drawn(narrow, 'publication')).toBe('The Strait Courier')
  })

  it('says so where the name comes out very small', async () => {
    const paper = await set(
      edition([page([plate(4)])], { publication: 'The Courier of the Strait and of all the Islands in it, with Shipping News and Prices of Wool '.repeat(4) }),
    )
    expect(codes(paper)).toContain('furniture-too-long')
    inside(inkOf(itemsAt(paper, 'publication')), [1, COLUMNS], 1, 4, 0.01)
  })
})

describe('the date strip', () => {
  const strip: Furniture = { kind: 'dateStrip' }
  const more = { volume: 'XL', number: 17, version: 'Late', price: '£1.20' }
  const at = (paper: Paper): string[] => itemsAt(paper, 'pages[0].furniture').map((item) => item.texts.join(''))

  it('stands under the nameplate, else at the page’s top, between two rules', async () => {
    for (const [furniture, top] of [
      [[strip], 1],
      [[strip, { kind: 'nameplate', lines: 6 }], 7],
    ] as const) {
      const paper = await set(edition([page(furniture)], more))
      const rules = paper.pages[0]!.items.filter((item) => item.kind === 'rule')
      expect(rules).toHaveLength(2)
      expect(rules[0]!.y1).toBeCloseTo(TOP + (top - 1) * BASELINE, 0)
      for (const item of itemsAt(paper, 'pages[0].furniture[0]')) {
        const ink = inkOf([item])
        expect(ink.top).toBeGreaterThan(rules[0]!.y1)
        expect(ink.foot).toBeLessThan(rules[1]!.y1)
        inside(ink, [1, COLUMNS], top, 2)
      }
    }
  })

  it('has volume and number, the day, version and price, in the edition’s language', async () => {
    expect(at(await set(edition([page([strip])], more)))).toEqual(['Friday, 20 November 2026', 'Vol. XL · No. 17', 'Late · £1.20'])
    expect(at(await set(edition([page([strip])], { language: 'de', number: 3 })))).toEqual(['Freitag, 20. November 2026', 'Nr. 3'])
    expect(at(await set(edition([page([strip])], { language: 'fr', date: '2024-02-29' })))).toEqual(['Jeudi 29 février 2024'])
    expect(at(await set(edition([page([strip])], { language: 'en-US', date: '2000-01-01' })))).toEqual(['Saturday, January 1, 2000'])
  })

  it('takes other words for the day', async () => {
    expect(at(await set(edition([page([{ kind: 'dateStrip', text: 'Winter number' }])], { price: '£1' })))).toEqual(['Winter number', '£1'])
  })

  it('keeps the day and reports the rest where it is narrow', async () => {
    const narrow = page([strip], { paper: [180, 300], margins: { top: 40, right: 10, bottom: 10, left: 10 }, grid: { columns: 1, gutter: 0, baseline: 10 } })
    const paper = await set(edition([narrow], { ...more, version: 'The latest edition of all' }))
    expect(at(paper)).toEqual(['Friday, 20 November 2026'])
    expect(notSet(paper, 'pages[0]').join(' ')).toMatch(/Vol\..XL.*The latest edition of all/s)
  })

  it('is no place for a story', async () => {
    const story = { article: 'a', place: { columns: [1, 2] as const, top: 8, depth: 20 } }
    const own = (depth: number | 'fit'): Edition =>
      edition([page([{ kind: 'nameplate', lines: 6 }, strip], { stories: [{ ...story, place: { ...story.place, depth } }] })], { articles: [article('a')] })
    const parsed = parseEdition(own(20))
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.message)).toEqual([expect.stringContaining('stands on the date strip')])
    expect(codes(await set(own('fit')))).toContain('modules-overlap')
    expect(
      parseEdition(edition([page([{ kind: 'nameplate', lines: 6 }, strip], { stories: [{ ...story, place: { ...story.place, top: 9 } }] })], { articles: [article('a')] })).ok,
    ).toBe(true)
  })
})

describe('a teaser', () => {
  const teaser = (more: Partial<Teaser> = {}): Furniture => ({
    kind: 'teaser',
    columns: [1, 2],
    top: 1,
    depth: 5,
    text: 'Dues rise in spring',
    ...(more.article === undefined ? { page: 5 } : {}),
    ...more,
  })

  it('gives the page its article begins on, as printed, on both sides', async () => {
    const story = (id: string): Page['stories'] => [{ article: id, place: { columns: [1, 2], top: 10, depth: 'fit' } }]
    const pages = [
      page([teaser({ article: 'b' }), { kind: 'folio' }], { stories: story('a') }),
      page([teaser({ article: 'a' }), { kind: 'folio' }], { number: 12, stories: story('b') }),
    ]
    const paper = await set(edition(pages, { articles: [article('a'), article('b')] }))
    expect(drawn(paper, 'pages[0].furniture[0].article')).toBe('Page 12')
    expect(drawn(paper, 'pages[1].furniture[0].article', 1)).toBe('Page 1')
    const number = (p: number, text: string): GlyphsItem => itemsAt(paper, `pages[${p}].furniture[1]`, p).find((item) => item.texts.join('') === text)!
    expect(Math.abs(inkOf([number(0, '1')]).right - RIGHT)).toBeLessThan(1.5)
    expect(Math.abs(inkOf([number(1, '12')]).left - LEFT)).toBeLessThan(1.5)
  })

  it('says page in the edition’s language', async () => {
    const said = await Promise.all(
      ['en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt'].map(async (language) =>
        drawn(await set(edition([page([teaser({ page: 'B4' })])], { language })), 'pages[0].furniture[0].page'),
      ),
    )
    expect(said).toEqual(['Page B4', 'Seite B4', 'Page B4', 'Página B4', 'Pagina B4', 'Pagina B4', 'Página B4'])
  })

  it('has both in one line where it has no more', async () => {
    const paper = await set(edition([page([teaser({ depth: 1 })])]))
    const [text, refer] = ['text', 'page'].map((field) => itemsAt(paper, `pages[0].furniture[0].${field}`))
    expect(refer![0]!.y).toBeCloseTo(text![0]!.y, 6)
    expect(inkOf(refer!).left).toBeGreaterThan(inkOf(text!).right + 4)
    expect(paper.report.notSet).toEqual([])
  })

  it('reports what does not fit, and keeps the page', async () => {
    const text = 'What ships will pay for a berth at Port Lenn, and why nobody had told the harbour master until the letter came, on a Sunday, by boat'
    for (const depth of [1, 2, 3]) {
      const paper = await set(edition([page([teaser({ depth, columns: [1, 1], text })])]))
      expect(drawn(paper, 'pages[0].furniture[0].page')).toBe('Page 5')
      expect(`${drawn(paper, 'pages[0].furniture[0].text')} ${notSet(paper, 'pages[0].furniture[0].text').join('')}`.replace(/\s+/g, ' ')).toBe(text)
      expect(codes(paper)).toContain('furniture-too-long')
    }
  })

  it('has its picture beside the words where it is wide, over them where it is deep', async () => {
    const picture = { src: 'wide.png', alt: 'A berth' }
    const shown = async (more: Partial<Teaser>): Promise<{ picture: Ink; text: Ink; paper: Paper }> => {
      const paper = await set(edition([page([teaser({ picture, ...more })])]))
      const item = paper.pages[0]!.items.find((i) => i.kind === 'picture')!
      return { picture: { left: item.x, right: item.x + item.width, top: item.y, foot: item.y + item.height }, text: inkOf(itemsAt(paper, 'pages[0].furniture[0].text')), paper }
    }
    const wide = await shown({ columns: [1, 2], depth: 6 })
    expect(wide.text.left).toBeGreaterThan(wide.picture.right + 4)
    const deep = await shown({ columns: [1, 1], depth: 14 })
    expect(deep.text.top).toBeGreaterThan(deep.picture.foot + 4)
    expect(deep.picture.right - deep.picture.left).toBeCloseTo(COLUMN, 6)
    for (const { paper, picture: box } of [wide, deep]) {
      inside(box, paper === wide.paper ? [1, 2] : [1, 1], 1, paper === wide.paper ? 6 : 14)
      expect(paper.structure.find((node) => node.role === 'figure')).toMatchObject({ alt: 'A berth', path: 'pages[0].furniture[0].picture' })
    }
  })

  it('leaves the picture out before its words, and prints its credit with it', async () => {
    const long = 'What ships will pay for a berth at Port Lenn, and why nobody had told the harbour master until Sunday. '.repeat(2)
    const without = await set(edition([page([teaser({ columns: [1, 1], depth: 9, text: long, picture: { src: 'wide.png', alt: '', credit: 'Cy Lens' } })])]))
    expect(codes(without)).toContain('picture-no-room')
    expect(without.pages[0]!.items.some((item) => item.kind === 'picture')).toBe(false)
    expect(notSet(without, 'pages[0].furniture[0].picture')).toEqual(['Cy Lens'])
    const shown = await set(edition([page([teaser({ depth: 8, picture: { src: 'tall.png', alt: '', credit: 'Cy Lens' } })])]))
    expect(drawn(shown, 'pages[0].furniture[0].picture')).toBe('Cy Lens')
    expect(shown.report.notSet).toEqual([])
  })

  it('has a gray box and a diagnostic for a picture that is not there, a diagnostic for one too coarse', async () => {
    const missing = await set(edition([page([teaser({ depth: 6, picture: { src: 'none.png', alt: 'A berth' } })])]))
    expect(missing.report.diagnostics).toMatchObject([{ code: 'picture-missing', path: 'pages[0].furniture[0].picture.src' }])
    expect(missing.pages[0]!.items.some((item) => item.kind === 'rect')).toBe(true)
    const coarse = await set(edition([page([teaser({ depth: 6, picture: { src: 'wide.png', alt: '' } })])], { style: { keeps: { pictureResolution: 2_000 } } }))
    expect(coarse.report.diagnostics).toMatchObject([{ code: 'picture-coarse', path: 'pages[0].furniture[0].picture.src' }])
  })

  it('has a rule between itself and its neighbour', async () => {
    const paper = await set(edition([page([teaser({ columns: [1, 2] }), teaser({ columns: [3, 4] }), teaser({ columns: [1, 2], top: 7, depth: 3 })])]))
    const rules = paper.pages[0]!.items.filter((item) => item.kind === 'rule')
    expect(rules.map((rule) => (rule.x1 === rule.x2 ? 'upright' : 'level'))).toEqual(['upright', 'level'])
    expect(rules[0]!.x1).toBeCloseTo(columnX(3) - GUTTER / 2, 6)
    expect(rules[1]!.y1).toBeGreaterThan(TOP + 5 * BASELINE - 5)
    expect(rules[1]!.y1).toBeLessThan(TOP + 6 * BASELINE)
  })
})

describe('a section bar', () => {
  it('takes the first lines, its name under it', async () => {
    const paper = await set(edition([page([{ kind: 'sectionBar', text: 'Islands' }])]))
    const [bar] = paper.pages[0]!.items.filter((item) => item.kind === 'rule')
    expect([bar!.x1, bar!.x2, bar!.y1 - bar!.weight / 2]).toEqual([LEFT, RIGHT, TOP])
    const ink = inkOf(itemsAt(paper, 'pages[0].furniture[0]'))
    expect(ink.top).toBeGreaterThan(bar!.y1 + bar!.weight / 2 + 3)
    inside(ink, [1, COLUMNS], 1, 3)
    expect(drawn(paper, 'pages[0].furniture[0]')).toBe('Islands')
  })

  it('reports a name that is too long', async () => {
    const text = 'The islands, the strait and the whole of the coast with its harbours and lights'
    const paper = await set(edition([page([{ kind: 'sectionBar', text: `${text} ${text}` }])]))
    expect(`${drawn(paper, 'pages[0].furniture[0]')} ${notSet(paper, 'pages[0].furniture[0]').join('')}`.replace(/\s+/g, ' ')).toBe(`${text} ${text}`)
    expect(codes(paper)).toEqual(['furniture-too-long'])
  })
})

describe('the index', () => {
  const sections = ['Islands', 'Country', 'Islands', 'Sport'].map((section, i) => article(`a${i}`, { section }))
  const pagesOf = (articles: readonly Article[], index: Furniture): Page[] =>
    articles.map(({ id }, i) => page(i === 0 ? [index] : [], { number: i + 2, stories: [{ article: id, place: { columns: [1, 2], top: 40, depth: 'fit' } }] }))
  const lines = (paper: Paper): string[] => drawn(paper, 'pages[0].furniture[0]').split('\n')

  it('gives each section the first page it is on, and its stories theirs', async () => {
    const paper = await set(edition(pagesOf(sections, { kind: 'index', columns: [1, 1], top: 1, depth: 20 }), { articles: sections }))
    expect(lines(paper)).toEqual(['In this issue', 'Islands', '2', 'About a2', '4', 'Country', '3', 'About a1', '3', 'Sport', '5', 'About a3', '5'])
  })

  it('gives the sections alone where the room is small', async () => {
    const paper = await set(edition(pagesOf(sections, { kind: 'index', columns: [1, 1], top: 1, depth: 7 }), { articles: sections }))
    expect(lines(paper)).toEqual(['In this issue', 'Islands', '2', 'Country', '3', 'Sport', '5'])
    expect(paper.report.notSet).toEqual([])
  })

  it('gives the stories where there are no sections, and reports what has no room', async () => {
    const articles = sections.map(({ section: _, ...rest }) => rest)
    const paper = await set(edition(pagesOf(articles, { kind: 'index', columns: [2, 2], top: 1, depth: 4 }), { articles }))
    expect(lines(paper)).toEqual(['In this issue', 'About a1', '3'])
    expect(notSet(paper, 'pages[0].furniture[0]')).toEqual(['About a2 4', 'About a3 5'])
    inside(inkOf(itemsAt(paper, 'pages[0].furniture[0]')), [2, 2], 1, 4)
  })

  it('stands in the page’s columns, the numbers at their right edges', async () => {
    const paper = await set(edition(pagesOf(sections, { kind: 'index', columns: [1, 3], top: 1, depth: 6 }), { articles: sections }))
    const numbers = itemsAt(paper, 'pages[0].furniture[0]').filter((item) => /^\d+$/.test(item.texts.join('')))
    expect(new Set(numbers.map((item) => Math.round(item.x + item.end)))).toEqual(new Set([1, 2, 3].map((column) => Math.round(columnX(column) + COLUMN))))
    inside(inkOf(itemsAt(paper, 'pages[0].furniture[0]')), [1, 3], 1, 6)
  })
})

describe('a reserved place', () => {
  const reserved = (more: Partial<Reserved> = {}): Reserved => ({ id: 'ad', kind: 'advert', columns: [2, 3], top: 11, depth: 12, ...more })

  it('stays blank paper but for its label', async () => {
    const paper = await set(edition([page([], { reserved: [reserved({ label: 'Advertisement' }), reserved({ id: 'b', top: 30 })] })]))
    expect(paper.pages[0]!.items.every((item) => item.kind === 'glyphs')).toBe(true)
    const ink = inkOf(itemsAt(paper, 'pages[0].reserved[0].label'))
    inside(ink, [2, 3], 11, 1)
    expect((ink.left + ink.right) / 2).toBeCloseTo((columnX(2) + columnX(3) + COLUMN) / 2, 0)
  })

  it('shows its picture to the edges, under the label, round its focal point', async () => {
    for (const label of ['Advertisement', undefined]) {
      const picture = { src: 'tall.png', alt: 'Rope', focalPoint: { x: 0.5, y: 1 }, caption: 'Rope by the yard', credit: 'Chandler' }
      const paper = await set(edition([page([], { reserved: [reserved({ picture, ...(label === undefined ? {} : { label }) })] })]))
      const item = paper.pages[0]!.items.find((i) => i.kind === 'picture')!
      expect([item.x, item.x + item.width]).toEqual([columnX(2), columnX(3) + COLUMN])
      expect(item.crop.y + item.crop.height).toBeCloseTo(1, 6)
      if (label === undefined) expect(item.y).toBe(TOP + 10 * BASELINE)
      else expect(item.y).toBeGreaterThan(inkOf(itemsAt(paper, 'pages[0].reserved[0].label')).foot + 1)
      expect(item.y + item.height).toBeLessThan(TOP + 22 * BASELINE - 3)
      expect(notSet(paper, 'pages[0].reserved[0].picture')).toEqual(['Rope by the yard', 'Chandler'])
      expect(paper.structure.some((node) => node.role === 'figure' && node.alt === 'Rope')).toBe(true)
    }
  })
})

describe('furniture of any shape', () => {
  const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u2010\u200b\ufeff-]+/g, '')

  it('prints every word in its room, or reports it', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const r = new Rand(seed)
      const taste = { language: 'en-GB', odd: r.pick([0, 0, 0.1]), marks: r.pick([0, 0.2]), breaks: 0, articles: [] }
      const columns = r.int(1, 5)
      const text = (): string => (r.chance(0.1) ? '' : sentences(r, r.int(1, r.pick([6, 40])), taste))
      const where = (top: number): { columns: readonly [number, number]; top: number; depth: number } => ({ columns: [1, r.int(1, columns)], top, depth: r.int(1, 12) })
      const furniture: Furniture[] = [
        { kind: 'nameplate', lines: r.int(1, 9), ...r.maybe(0.6, () => ({ ears: [text(), text()] as const })) },
        { kind: 'dateStrip', ...r.maybe(0.4, () => ({ text: text() })) },
        { kind: 'sectionBar', text: text() || 'Home' },
        {
          kind: 'teaser',
          ...where(20),
          page: r.int(1, 99),
          text: text(),
          ...r.maybe(0.5, () => ({ picture: { src: r.pick(['wide.png', 'tall.png']), alt: 'x', credit: word(r, taste) || 'x' } })),
        },
        { kind: 'imprint', ...where(33), text: text() },
        { kind: 'index', ...where(46) },
      ]
      const own = edition(
        [
          page(furniture, {
            paper: [r.int(60, 800), r.chance(0.2) ? 250 : 800],
            margins: { top: 40, right: 10, bottom: 10, left: 10 },
            grid: { columns: r.chance(0.3) ? 1 : columns, gutter: 4, baseline: 10 },
          }),
        ],
        { publication: text() || 'The Courier' },
      )
      const parsed = parseEdition(own)
      if (!parsed.ok) continue
      const paper = await set(own)
      furniture.forEach((piece, f) => {
        const at = `pages[0].furniture[${f}]`
        const texts: [string, string][] =
          piece.kind === 'nameplate'
            ? [['publication', own.publication], ...(piece.ears ?? []).map((ear, side): [string, string] => [`${at}.ears[${side}]`, plainText(ear)])]
            : piece.kind === 'teaser' || piece.kind === 'imprint'
              ? [[`${at}.text`, plainText(piece.text)]]
              : piece.kind === 'sectionBar'
                ? [[at, piece.text ?? '']]
                : []
        const whole = squeeze(notSet(paper, at).join(''))
        for (const [path, source] of texts) {
          const read = squeeze(drawn(paper, path) + notSet(paper, path).join(''))
          expect(read === squeeze(source) || whole.includes(squeeze(source)), `seed ${seed}, ${path}: “${read}” of “${squeeze(source)}”`).toBe(true)
        }
        const place = fixedPlaces(own.pages[0]!, 'pages[0]', WEEKLY).find((p) => p.path === at)!
        const [shape] = own.pages
        const measure = ((shape!.paper[0] as number) - 20 - (shape!.grid.columns - 1) * 4) / shape!.grid.columns
        const x = (column: number): number => 10 + (column - 1) * (measure + 4)
        for (const item of itemsAt(paper, at)) {
          const ink = inkOf([item])
          // what hangs in the margin, accents and descenders
          if (ink.right > ink.left && item.gids.length > 1) {
            expect(ink.left, `seed ${seed}, ${at}`).toBeGreaterThan(x(place.columns[0]) - 6)
            expect(ink.right, `seed ${seed}, ${at}`).toBeLessThan(x(place.columns[1]) + measure + 6)
            expect(ink.top, `seed ${seed}, ${at}`).toBeGreaterThan(40 + (place.top - 1) * 10 - 4)
            expect(ink.foot, `seed ${seed}, ${at}`).toBeLessThan(40 + (place.top + place.depth - 1) * 10 + 1)
          }
        }
      })
      if (seed % 10 === 0) expect(extractText(await writePdf(paper)).length).toBeGreaterThan(0)
    }
  }, 120_000)
})
