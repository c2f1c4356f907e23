import { describe, expect, it } from 'vitest'
import { parseEdition, typeset, type Advert, type Article, type Edition, type Page, type Paper, type Story } from '../../src/index.js'
import { stackRooms, type Floor, type Room } from '../../src/makeup/adverts/stack.js'
import { makePng } from '../picture/make-png.js'
import { FONTS } from '../random/fonts.js'
import { Rand } from '../random/rand.js'
import { sentences } from '../random/text.js'

const COLUMN = 120
const GUTTER = 12
const BASELINE = 10
const TOP = 60
const words = (count: number): string => sentences(new Rand(count), count, { language: 'en-GB', odd: 0, marks: 0, breaks: 0, articles: [] })
const article = (id: string, count: number): Article => ({
  id,
  headline: `About ${id}`,
  body: Array.from({ length: Math.ceil(count / 50) }, () => ({ kind: 'paragraph' as const, text: words(50) })),
})
const page = (more: Partial<Page>): Page => ({
  paper: [4 * COLUMN + 3 * GUTTER + 100, 800],
  margins: { top: TOP, bottom: 40, inner: 60, outer: 40 },
  grid: { columns: 4, gutter: GUTTER, baseline: BASELINE },
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
const set = (own: Edition): Promise<Paper> =>
  typeset(own, { fonts: FONTS, pictures: new Map([['square.png', makePng({ width: 60, height: 60, colourType: 0, depth: 8, sample: () => 9 })]]) })
const drawn = (paper: Paper, test: (path: string) => boolean, p = 0): string =>
  paper.pages[p]!.items.flatMap((item) => (item.kind === 'glyphs' && test(paper.structure[item.node]!.path ?? '') ? item.texts : [])).join('')

const ADVERTS: readonly Advert[] = [
  { id: 'tall', size: { columns: 1, height: 300 } },
  { id: 'small', size: [200, 100] },
]

describe('a stack of adverts', () => {
  const randomFloor = (r: Rand): Floor => {
    const spread = r.chance(0.3)
    const columns = spread ? 2 * r.int(1, 5) : r.int(1, 8)
    const lines = r.int(20, 90)
    const taken = r.chance(0.4) ? [{ columns: [1, r.int(1, columns)] as const, top: lines - r.int(0, 9), foot: lines }] : []
    return { columns, lines, half: spread ? columns / 2 : columns, outer: r.pick(['left', 'right'] as const), taken }
  }

  it('holds rooms that stand on the foot or on each other, and on nothing else, over 600 random pages', () => {
    const r = new Rand(11)
    let placed = 0
    for (let i = 0; i < 600; i++) {
      const floor = randomFloor(r)
      const rooms: Room[] = Array.from({ length: r.int(1, 7) }, () => ({ columns: r.int(1, floor.columns), lines: r.int(2, 40) }))
      const { places, heights } = stackRooms(rooms, floor, r.pick(['pyramid', 'well', 'flat'] as const))
      const cells = new Set<number>()
      const take = (columns: readonly [number, number], top: number, foot: number): void => {
        for (let c = columns[0]; c <= columns[1]; c++)
          for (let line = top; line <= foot; line++) {
            expect(cells.has(c * 1_000 + line)).toBe(false)
            cells.add(c * 1_000 + line)
          }
      }
      for (const { columns, top, foot } of floor.taken) take(columns, top, foot)
      places.forEach((place, k) => {
        if (!place) return
        placed++
        expect([place.columns[1] - place.columns[0] + 1, place.foot - place.top + 1]).toEqual([rooms[k]!.columns, rooms[k]!.lines])
        expect(place.top).toBeGreaterThanOrEqual(1)
        take(place.columns, place.top, place.foot)
        for (let c = place.columns[0]; c <= place.columns[1]; c++) expect(heights[c - 1]).toBeGreaterThanOrEqual(floor.lines - place.top + 1)
      })
    }
    expect(placed).toBeGreaterThan(1_000)
  })

  it('rises to the outer edge, to both, or is level', () => {
    const rooms: Room[] = [
      { columns: 2, lines: 10 },
      { columns: 1, lines: 20 },
      { columns: 1, lines: 5 },
    ]
    const heights = (kind: 'pyramid' | 'well' | 'flat', outer: 'left' | 'right'): readonly number[] =>
      stackRooms(rooms, { columns: 6, lines: 80, half: 6, outer, taken: [] }, kind).heights
    expect(heights('pyramid', 'right')).toEqual([0, 0, 5, 10, 10, 20])
    expect(heights('pyramid', 'left')).toEqual([20, 10, 10, 5, 0, 0])
    expect(heights('well', 'right')).toEqual([20, 5, 0, 0, 10, 10])
    expect(heights('flat', 'right')).toEqual([20, 20, 20, 20, 20, 20])
  })

  it('keeps exact sizes with their feet on the last line, and tells what their rooms have more', async () => {
    const { report, pages } = await set(edition([page({ adverts: ADVERTS })]))
    const [tall, small] = report.pages[0]!.adverts
    expect([tall!.width, tall!.height, small!.width, small!.height]).toEqual([COLUMN, 300, 200, 100])
    // a right-hand page: the outer edge is the right one
    expect(tall!.x + tall!.width).toBeCloseTo(pages[0]!.width - 40, 6)
    expect(tall!.y + tall!.height).toBeCloseTo(small!.y + small!.height, 6)
    expect(small!.spare.across).toBeCloseTo(2 * COLUMN + GUTTER - 200, 6)
    expect(small!.spare.over).toBeGreaterThanOrEqual(9)
    expect(small!.spare.over).toBeLessThan(9 + 2 * BASELINE)
    expect(report.diagnostics).toEqual([])
  })

  it('has its slug over what could pass for a story, in the language of the paper', async () => {
    const looks: Advert[] = [{ ...ADVERTS[0]!, editorialLook: true }, ADVERTS[1]!]
    expect(drawn(await set(edition([page({ adverts: looks })])), (path) => path.startsWith('pages[0].adverts[0]'))).toBe('Advertisement')
    const german = await set(edition([page({ adverts: looks })], { language: 'de', style: { forms: { advertSlug: true } } }))
    expect(drawn(german, (path) => path.startsWith('pages[0].adverts'))).toBe('AnzeigeAnzeige')
  })

  it('tells of an advert without a place, and of a picture that is not of its size', async () => {
    const paper = await set(
      edition([
        page({
          adverts: [
            { id: 'wide', size: [900, 50] },
            { id: 'deep', size: [50, 900] },
            { id: 'odd', size: [100, 50], picture: { src: 'square.png', alt: '' } },
          ],
        }),
      ]),
    )
    expect(paper.report.diagnostics.filter(({ code }) => code.startsWith('advert')).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'advert-no-room pages[0].adverts[0]',
      'advert-no-room pages[0].adverts[1]',
      'advert-misfit pages[0].adverts[2].picture',
    ])
    const picture = paper.pages[0]!.items.find((item) => item.kind === 'picture')!
    expect([picture.width, picture.height, picture.crop.width, picture.crop.height]).toEqual([50, 50, 1, 1])
  })
})

describe('a story over adverts', () => {
  const story = (more: Partial<Story['place']> = {}): Story => ({ article: 'a', place: { columns: [1, 4], top: 1, depth: 'rest', ...more }, dropCap: 0 })
  const feet = (paper: Paper): number[] => {
    const out = [0, 0, 0, 0]
    for (const item of paper.pages[0]!.items)
      if (item.kind === 'glyphs' && paper.structure[item.node]!.role === 'paragraph') {
        const leg = Math.floor((item.x - 55) / (COLUMN + GUTTER))
        out[leg] = Math.max(out[leg]!, item.y)
      }
    return out
  }

  it('ends each leg on top of the advert under it', async () => {
    const paper = await set(edition([page({ adverts: ADVERTS, stories: [story()] })], { articles: [article('a', 2_000)] }))
    const [tall, small] = paper.report.pages[0]!.adverts
    const own = feet(paper)
    const over = [Infinity, small!, small!, tall!]
    over.forEach((advert, leg) => {
      if (typeof advert === 'number') return expect(own[leg]).toBeGreaterThan(tall!.y + tall!.height - 1)
      const gap = advert.y - own[leg]!
      expect(gap).toBeGreaterThanOrEqual(9)
      expect(gap).toBeLessThan(9 + 2 * BASELINE)
    })
    expect(paper.report.pages[0]!.white).toBe(0)
  })

  it('is made to fit such a room, and is level where it ends over it', async () => {
    const fitted = await set(edition([page({ adverts: ADVERTS, stories: [{ ...story(), fit: true }] })], { articles: [article('a', 900)] }))
    const told = fitted.report.stories[0]!
    expect(told.fit!.asked).toBe(true)
    expect(told.legs.map(({ slots }) => slots)).toEqual([...told.legs.map(({ slots }) => slots)].sort((a, b) => b - a))
    const short = await set(edition([page({ adverts: ADVERTS, stories: [story({ depth: 'fit' })] })], { articles: [article('a', 300)] }))
    const ends = feet(short)
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(BASELINE + 0.01)
    expect(short.report.pages[0]!.white).toBeGreaterThan(0)
  })

  it('keeps off a column that adverts take up to its top', async () => {
    const paper = await set(edition([page({ adverts: [{ id: 'tower', size: { columns: 1, height: 640 } }], stories: [story({ top: 20 })] })], { articles: [article('a', 400)] }))
    expect(paper.report.diagnostics.map(({ code }) => code)).toContain('module-narrowed')
    expect(paper.report.stories[0]!.legs).toHaveLength(3)
  })
})

describe('numbers of pages', () => {
  const sections = [
    { id: 'news', name: 'Home News' },
    { id: 'sport', name: 'Sport', letter: 'B' },
  ]
  const labels = async (pages: readonly Page[]): Promise<string[]> => (await set(edition(pages, { sections }))).pages.map(({ label }) => label)

  it('count by section, go on from one that is given, pass inserts over, and move when a page is put in', async () => {
    const pages = [page({ section: 'news' }), page({}), page({ insert: true }), page({}), page({ section: 'sport' }), page({}), page({ section: 'news', number: 9 }), page({})]
    expect(await labels(pages)).toEqual(['1', '2', '', '3', 'B1', 'B2', '9', '10'])
    expect(await labels([page({}), ...pages.slice(1)])).toEqual(['1', '2', '', '3', 'B1', 'B2', '9', '10'])
    expect(await labels([pages[0]!, page({}), ...pages.slice(1)])).toEqual(['1', '2', '3', '', '4', 'B1', 'B2', '9', '10'])
  })

  it('stand at the outer edge, with the section, and in what points to them', async () => {
    const furniture: Page['furniture'] = [{ kind: 'folio' }, { kind: 'sectionBar' }]
    const teaser = { kind: 'teaser' as const, columns: [1, 2] as const, top: 1, depth: 4, article: 'a', text: 'More of it' }
    const paper = await set(
      edition(
        [
          page({ furniture: [teaser] }),
          page({ section: 'sport', number: 1, furniture }),
          page({ furniture, stories: [{ article: 'a', place: { columns: [1, 4], top: 10, depth: 'rest' } }] }),
        ],
        { sections, articles: [article('a', 60)] },
      ),
    )
    expect(drawn(paper, (path) => path.startsWith('pages[0].furniture[0].article'))).toContain('B2')
    const edges = [1, 2].map((p) => {
      const item = paper.pages[p]!.items.find((one) => one.kind === 'glyphs' && one.texts.join('') === `B${p}`)
      return item?.kind === 'glyphs' ? [item.x, item.x + item.end, paper.pages[p]!.width] : []
    })
    // B1 is a right-hand page and B2 a left-hand one, each with the outer margin of 40 points
    expect(edges[0]![2]! - edges[0]![1]!).toBeCloseTo(40, 0)
    expect(edges[1]![0]).toBeCloseTo(40, 0)
    expect(drawn(paper, (path) => path === 'pages[1].furniture[1]', 1)).toBe('Sport')
  })
})

describe('a spread', () => {
  const spread = (kind: 'pages' | 'wide', inner = 60): Edition =>
    edition(
      [
        page({
          number: 2,
          spread: kind,
          margins: { top: TOP, bottom: 40, inner, outer: 40 },
          grid: { columns: 8, gutter: GUTTER, baseline: BASELINE },
          furniture: [{ kind: 'folio' }],
          stories: [
            { article: 'a', place: { columns: [2, 7], top: 1, depth: 50 }, box: true, figures: { f: { columns: [3, 6], where: 'under-head' } } },
            { article: 'b', place: { columns: [6, 8], top: 53, depth: 'rest' } },
          ],
        }),
      ],
      {
        articles: [
          {
            ...article('a', 700),
            headline: 'The harbour board has voted for the long wall and against the ferry',
            figures: [{ id: 'f', caption: 'The wall.', pictures: [{ src: 'square.png', alt: 'A wall' }] }],
          },
          article('b', 200),
        ],
      },
    )

  it('is two pages, each just its half of the wide one, with nothing but pictures, boxes and rules over the fold', async () => {
    for (const inner of [60, 0]) {
      const wide = await set(spread('wide', inner))
      const two = await set(spread('pages', inner))
      const [sheet] = wide.pages
      const fold = sheet!.width / 2
      expect(two.pages.map(({ label, width }) => [label, width])).toEqual([
        ['2', fold],
        ['3', fold],
      ])
      expect(sheet!.label).toBe('2–3')
      const glyphs = (items: Paper['pages'][number]['items'], dx: number): string[] =>
        items.flatMap((item) => (item.kind === 'glyphs' ? [`${(item.x + dx).toFixed(6)} ${item.y.toFixed(6)} ${item.texts.join('')}`] : []))
      expect([...glyphs(two.pages[0]!.items, 0), ...glyphs(two.pages[1]!.items, fold)].sort()).toEqual(glyphs(sheet!.items, 0).sort())
      for (const item of sheet!.items) if (item.kind === 'glyphs') expect(item.x + 1e-6 >= fold || item.x + item.end <= fold + 3).toBe(true)
      for (const { items, width } of two.pages)
        for (const item of items) {
          if (item.kind === 'picture' || item.kind === 'rect') expect(item.x >= 0 && item.x + item.width <= width + 1e-6).toBe(true)
          if (item.kind === 'rule') expect(Math.min(item.x1, item.x2) >= 0 && Math.max(item.x1, item.x2) <= width + 1e-6).toBe(true)
        }
      // the two halves of the picture are the whole of it
      const [whole] = sheet!.items.filter((item) => item.kind === 'picture')
      const halves = two.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'picture'))
      expect(halves).toHaveLength(2)
      expect(halves[0]!.width + halves[1]!.width).toBeCloseTo(whole!.width, 6)
      expect(halves[0]!.crop.x + halves[0]!.crop.width).toBeCloseTo(halves[1]!.crop.x, 9)
      // a story over both pages is one
      expect(two.structure.filter(({ article: id }) => id === 'a')).toHaveLength(1)
    }
  })

  it('has a head over the fold without a word in the spine, read as one', async () => {
    const paper = await set(spread('wide'))
    const head = drawn(paper, (path) => path === 'articles[0].headline').replace(/\s+/g, '')
    expect(head).toBe('Theharbourboardhasvotedforthelongwallandagainsttheferry')
    const fold = paper.pages[0]!.width / 2
    const runs = paper.pages[0]!.items.filter((item) => item.kind === 'glyphs' && paper.structure[item.node]!.role === 'headline')
    expect(runs.some((item) => 'end' in item && item.x >= fold + 60 - 1)).toBe(true)
  })

  it('is refused with columns that cannot be halved, or furniture over its fold', () => {
    const wrong = edition([
      page({ spread: 'pages', grid: { columns: 5, gutter: GUTTER, baseline: BASELINE } }),
      page({
        spread: 'pages',
        furniture: [
          { kind: 'nameplate', lines: 6 },
          { kind: 'index', columns: [2, 3], top: 10, depth: 5 },
        ],
        section: 'none',
      }),
    ])
    const parsed = parseEdition(wrong)
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(['pages[0].grid.columns', 'pages[1].section', 'pages[1].furniture[0]', 'pages[1].furniture[1].columns'])
  })
})
