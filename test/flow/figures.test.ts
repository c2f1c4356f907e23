/** Figures of all layouts, set through the whole library and looked at on the page. */
import { describe, expect, test } from 'vitest'
import { makeFigureInsert } from '../../src/flow/figureinsert.js'
import type { Insert } from '../../src/flow/insert.js'
import type { Figure, Picture } from '../../src/model/article.js'
import type { Edition, FigurePlacement, Place, Story } from '../../src/model/edition.js'
import { parseEdition } from '../../src/model/parse.js'
import { readPicture, type PictureInfo } from '../../src/picture/picture.js'
import type { Paper } from '../../src/scene/paper.js'
import type { GlyphsItem, PictureItem, RectItem } from '../../src/scene/scene.js'
import { typeset } from '../../src/typeset.js'
import { makePng } from '../picture/make-png.js'
import { FONTS } from '../random/fonts.js'
import { makeCase, makeRoom } from './case.js'

const TOP = 60
const LEFT = 40
const MEASURE = 140
const GUTTER = 12
const BASELINE = 10
const COLUMNS = 4
const GAP = 6
const NEAR = 1e-6

/** Named by what they are: width and height in pixels. */
const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  ['30x20', '20x30', '20x20', '300x20', '20x300'].map((size) => {
    const [width, height] = size.split('x').map(Number) as [number, number]
    return [`${size}.png`, makePng({ width, height, colourType: 0, depth: 8, sample: (x, y) => (x * 9 + y * 5) & 255 })]
  }),
)

const picture = (size: string, more: Partial<Picture> = {}): Picture => ({ src: `${size}.png`, alt: `A picture of ${size}.`, ...more })
const WORDS = 'The boat left the quay at six with nine on board and came back in the dark with ten.'

function pageOf(stories: readonly Story[], wildArt: readonly { figure: Figure; place: Place }[] = []): Edition['pages'][number] {
  return {
    paper: [LEFT + COLUMNS * MEASURE + (COLUMNS - 1) * GUTTER + 40, 800],
    margins: { top: TOP, right: 40, bottom: 40, left: LEFT },
    grid: { columns: COLUMNS, gutter: GUTTER, baseline: BASELINE },
    stories,
    wildArt,
  }
}

async function setEdition(input: Edition): Promise<Paper> {
  const edition = parseEdition(input)
  if (!edition.ok) throw new Error(edition.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  return typeset(edition.edition, { fonts: FONTS, pictures: FILES })
}

/** A story with one figure. */
async function setFigure(figure: Omit<Figure, 'id'>, placement: FigurePlacement, style: Edition['style'] = {}): Promise<Paper> {
  const body = Array.from({ length: 12 }, () => ({ kind: 'paragraph' as const, text: `${WORDS} ${WORDS} ${WORDS}` }))
  return setEdition({
    stonehand: 1,
    publication: 'The Quay',
    date: '2026-03-01',
    style,
    articles: [{ id: 'a', headline: 'Nine left and ten came back', body, figures: [{ ...figure, id: 'f' }] }],
    pages: [pageOf([{ article: 'a', place: { columns: [1, COLUMNS], top: 1, depth: 60 }, dropCap: 0, figures: { f: placement } }])],
  })
}

const setWild = (figure: Omit<Figure, 'id'>, place: Partial<Place>): Promise<Paper> =>
  setEdition({
    stonehand: 1,
    publication: 'The Quay',
    date: '2026-03-01',
    articles: [],
    pages: [pageOf([], [{ figure: { id: 'w', ...figure }, place: { columns: [1, 2], top: 5, depth: 30, ...place } }])],
  })

interface Shown {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly path: string
  readonly crop: PictureItem['crop'] | undefined
}
interface Lines {
  readonly left: number
  readonly right: number
  readonly first: number
  readonly last: number
  readonly owner: string
  readonly role: string
  readonly path: string
  readonly text: string
  readonly ys: readonly number[]
}

/** Pictures of a paper's first page, gray boxes among them. */
function picturesOn(paper: Paper): Shown[] {
  return paper.pages[0]!.items.filter(
    (i): i is PictureItem | RectItem => i.kind === 'picture' || (i.kind === 'rect' && i.fill !== undefined && paper.structure[i.node]!.role === 'figure'),
  ).map((i) => ({
    left: i.x,
    right: i.x + i.width,
    top: i.y,
    bottom: i.y + i.height,
    path: paper.structure[i.node]!.path!,
    crop: i.kind === 'picture' ? i.crop : undefined,
  }))
}

/** Captions and credits with what they belong to. */
function wordsOn(paper: Paper): Lines[] {
  const byNode = new Map<number, GlyphsItem[]>()
  for (const i of paper.pages[0]!.items)
    if (i.kind === 'glyphs' && ['caption', 'credit'].includes(paper.structure[i.node]!.role)) byNode.set(i.node, [...(byNode.get(i.node) ?? []), i])
  return [...byNode].map(([node, items]) => {
    const { role, path = '', parent } = paper.structure[node]!
    const ys = [...new Set(items.map((i) => i.y))].sort((a, b) => a - b)
    return {
      role,
      path,
      owner: paper.structure[parent]!.path!,
      left: Math.min(...items.map((i) => i.x)),
      right: Math.max(...items.map((i) => i.x + i.end)),
      first: ys[0]!,
      last: ys.at(-1)!,
      ys,
      text: items.map((i) => i.texts.join('').trim()).join(' '),
    }
  })
}

/** Nothing that belongs to a figure stands on anything else of it, nor any text of the story. */
function expectApart(paper: Paper): void {
  const shown = picturesOn(paper)
  const boxes = [
    ...shown.map((p) => ({ ...p, what: p.path })),
    ...paper.pages[0]!.items.filter((i): i is GlyphsItem => i.kind === 'glyphs').map((i) => ({
      left: i.x + 1,
      right: i.x + i.end - 1,
      top: i.y - 0.6 * i.size,
      bottom: i.y,
      what: `“${i.texts.join('')}”`,
    })),
  ]
  for (const [k, a] of boxes.entries())
    for (const b of boxes.slice(k + 1)) {
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const deep = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (over > 0.5 && deep > 0.5) throw new Error(`${a.what} stands on ${b.what}`)
    }
}

function onGrid(y: number): boolean {
  const k = (y - TOP) / BASELINE
  return Math.abs(k - Math.round(k)) < NEAR
}

const widthOver = (columns: number): number => columns * MEASURE + (columns - 1) * GUTTER
const CODES = (paper: Paper): string[] => paper.report.diagnostics.map((d) => d.code)

describe('a row', () => {
  test('is as wide as its legs, of one depth, each picture as wide as it is in proportion', async () => {
    const paper = await setFigure(
      { layout: 'row', caption: 'All three.', pictures: [picture('30x20'), picture('20x30'), picture('20x20')] },
      { columns: [2, 4], where: 'under-head' },
    )
    const shown = picturesOn(paper)
    expect(shown.map((p) => p.path)).toEqual([0, 1, 2].map((k) => `articles[0].figures[0].pictures[${k}]`))
    expect(shown[0]!.left).toBeCloseTo(LEFT + MEASURE + GUTTER, 6)
    expect(shown[2]!.right - shown[0]!.left).toBeCloseTo(widthOver(3), 6)
    for (const p of shown) expect([p.top, p.bottom]).toEqual([shown[0]!.top, shown[0]!.bottom])
    expect(onGrid(shown[0]!.top)).toBe(true)
    expect(shown[1]!.left - shown[0]!.right).toBeCloseTo(GAP, 6)
    const widths = shown.map((p) => p.right - p.left)
    expect(widths[0]! / widths[1]!).toBeCloseTo(9 / 4, 6)
    expect(widths[2]! / widths[1]!).toBeCloseTo(6 / 4, 6)
    // cropped by no more than a line is deep
    for (const p of shown) expect(Math.min(p.crop!.width, p.crop!.height)).toBeGreaterThan(1 - BASELINE / (p.bottom - p.top))
    expectApart(paper)
  })

  test('has the depth asked for over its whole width, to half a line', async () => {
    const paper = await setFigure({ layout: 'row', pictures: [picture('30x20'), picture('20x30')] }, { columns: [1, 4], where: 'under-head', ratio: 0.4 })
    const [a, b] = picturesOn(paper)
    expect(Math.abs((a!.bottom - a!.top) / (b!.right - a!.left) - 0.4) * widthOver(4)).toBeLessThanOrEqual(BASELINE / 2)
  })

  test('keeps what must survive a crop', async () => {
    const focal = [0, 0.1, 0.9, 1].map((x) => ({ x, y: 1 - x }))
    const paper = await setFigure({ layout: 'row', pictures: focal.map((focalPoint) => picture('30x20', { focalPoint })) }, { columns: [1, 4], where: 'under-head', ratio: 0.5 })
    for (const [k, p] of picturesOn(paper).entries()) {
      const { x, y, width, height } = p.crop!
      expect(width).toBeLessThan(0.9)
      expect(focal[k]!.x).toBeGreaterThanOrEqual(x - NEAR)
      expect(focal[k]!.x).toBeLessThanOrEqual(x + width + NEAR)
      expect(focal[k]!.y).toBeGreaterThanOrEqual(y - NEAR)
      expect(focal[k]!.y).toBeLessThanOrEqual(y + height + NEAR)
    }
  })

  test('with one caption has its credits joined, each name once; both belong to the figure', async () => {
    const credits = ['Ida Holm', 'Per Vik', 'Ida Holm']
    const paper = await setFigure(
      { layout: 'row', caption: 'All three.', pictures: credits.map((credit) => picture('20x20', { credit })) },
      { columns: [1, 4], where: 'under-head' },
    )
    const words = wordsOn(paper)
    expect(words.map((w) => [w.role, w.text, w.owner])).toEqual([
      ['caption', 'All three.', 'articles[0].figures[0]'],
      ['credit', 'Ida Holm, Per Vik', 'articles[0].figures[0]'],
    ])
    expect(words[1]!.first).toBeCloseTo(words[0]!.first, 6)
    expect(words[1]!.right).toBeCloseTo(LEFT + widthOver(4), 0)
    const group = paper.structure.findIndex((n) => n.role === 'figureGroup')
    expect(paper.structure.filter((n) => n.role === 'figure').map((n) => n.parent)).toEqual([group, group, group])
    expect(paper.structure.filter((n) => n.role === 'figure').map((n) => n.alt)).toEqual(credits.map(() => 'A picture of 20x20.'))
  })

  test('has each caption and credit under its own picture, and the shared caption under them', async () => {
    const pictures = [
      picture('30x20', { caption: 'The quay at six in the morning, with nine of them on it.', credit: 'Ida Holm' }),
      picture('30x20', { caption: 'The boat.', credit: 'Per Vik' }),
    ]
    const paper = await setFigure({ layout: 'row', caption: 'Both are of Tuesday.', pictures }, { columns: [3, 4], where: 'under-head' })
    const shown = picturesOn(paper)
    const words = wordsOn(paper)
    const shared = words.filter((w) => w.owner === 'articles[0].figures[0]')
    expect(shared.map((w) => w.text)).toEqual(['Both are of Tuesday.'])
    for (const [k, p] of shown.entries()) {
      const own = words.filter((w) => w.owner === p.path)
      expect(own.map((w) => w.path)).toEqual([`${p.path}.caption`, `${p.path}.credit`])
      for (const w of own) {
        expect(w.left).toBeGreaterThanOrEqual(p.left - 1)
        expect(w.right).toBeLessThanOrEqual(p.right + 1)
        expect(w.first).toBeGreaterThan(p.bottom)
        expect(w.last).toBeLessThan(shared[0]!.first)
      }
      expect(own[0]!.text.startsWith(pictures[k]!.caption as string)).toBe(true)
    }
    // credits in one place: both beside their captions, or both under them
    const under = shown.map((p) => words.find((w) => w.path === `${p.path}.credit`)!.first > words.find((w) => w.path === `${p.path}.caption`)!.last)
    expect(new Set(under).size).toBe(1)
    expectApart(paper)
  })

  test('of twelve on one narrow leg goes into rows of equal depth, in order', async () => {
    const sizes = ['30x20', '20x30', '20x20', '300x20', '20x300', '30x20', 'gone', '20x30', '20x20', '30x20', '20x20', '30x20']
    const paper = await setFigure({ layout: 'row', caption: 'A dozen.', pictures: sizes.map((size) => picture(size)) }, { columns: [4, 4], where: 'under-head' })
    const shown = picturesOn(paper)
    expect(shown).toHaveLength(12)
    const rows = new Map<number, Shown[]>()
    for (const p of shown) rows.set(p.top, [...(rows.get(p.top) ?? []), p])
    for (const row of rows.values()) {
      expect(row.length).toBeGreaterThan(1)
      expect(row[0]!.left).toBeCloseTo(LEFT + 3 * (MEASURE + GUTTER), 6)
      expect(row.at(-1)!.right - row[0]!.left).toBeCloseTo(MEASURE, 6)
      expect(new Set(row.map((p) => p.bottom)).size).toBe(1)
      // a very wide or tall one leaves the others room
      for (const p of row) expect(p.right - p.left).toBeGreaterThan(MEASURE / 12)
    }
    expect(shown.map((p) => p.path)).toEqual([...shown].sort((a, b) => a.top - b.top || a.left - b.left).map((p) => p.path))
    expect(CODES(paper)).toContain('picture-missing')
    expectApart(paper)
  })

  test('that stands at the foot ends on the last line of its module', async () => {
    const paper = await setFigure({ layout: 'row', pictures: [picture('30x20', { caption: 'One.' }), picture('20x20', { caption: 'Two.' })] }, { columns: [3, 4], where: 'foot' })
    const cap = firstCap(paper)
    for (const w of wordsOn(paper)) expect(w.last).toBeCloseTo(TOP + cap + 59 * BASELINE, 4)
    expect(onGrid(picturesOn(paper)[0]!.top)).toBe(true)
    expectApart(paper)
  })
})

/** Cap height of the body, from a line of it. */
function firstCap(paper: Paper): number {
  const item = paper.pages[0]!.items.find((i): i is GlyphsItem => i.kind === 'glyphs' && paper.structure[i.node]!.role === 'paragraph')!
  return (((item.y - TOP) % BASELINE) + BASELINE) % BASELINE
}

describe('a stack', () => {
  test('has pictures of one width over one another, with a gap, and its caption under them', async () => {
    const paper = await setFigure(
      { layout: 'stack', caption: 'Both.', pictures: [picture('30x20'), picture('20x20', { credit: 'Ida Holm' })] },
      { columns: [3, 4], where: 'under-head' },
    )
    const [a, b] = picturesOn(paper)
    expect([a!.left, a!.right]).toEqual([b!.left, b!.right])
    expect(a!.right - a!.left).toBeCloseTo(widthOver(2), 6)
    expect(b!.top - a!.bottom).toBeCloseTo(GAP, 6)
    expect((b!.bottom - b!.top) / (a!.bottom - a!.top)).toBeCloseTo(1.5, 6)
    expect(wordsOn(paper).map((w) => [w.text, w.owner])).toEqual([
      ['Both.', 'articles[0].figures[0]'],
      ['Ida Holm', 'articles[0].figures[0].pictures[1]'],
    ])
    expectApart(paper)
  })

  test('has own captions between its pictures, clear of the picture below', async () => {
    const paper = await setFigure(
      { layout: 'stack', pictures: [picture('30x20', { caption: 'The upper one.' }), picture('300x20', { caption: 'The lower one.' })] },
      { columns: [4, 4], where: 'under-head' },
    )
    const [a, b] = picturesOn(paper)
    const [upper, lower] = wordsOn(paper)
    expect(upper!.first).toBeGreaterThan(a!.bottom)
    expect(b!.top - upper!.last).toBeGreaterThanOrEqual(8)
    expect(lower!.first).toBeGreaterThan(b!.bottom)
    expect(b!.bottom - b!.top).toBeGreaterThanOrEqual(3 * BASELINE - NEAR)
  })

  test('that has no room is told, with all its words', async () => {
    const pictures = Array.from({ length: 12 }, (_, k) => picture('20x30', { caption: `${WORDS} ${WORDS} Picture ${k + 1}.`, credit: `Maker ${k + 1}` }))
    const paper = await setFigure({ layout: 'stack', caption: 'All of them.', pictures }, { columns: [4, 4], where: 'under-head' })
    expect(picturesOn(paper)).toHaveLength(0)
    expect(CODES(paper)).toContain('picture-no-room')
    const kept = paper.report.notSet.find((n) => n.path === 'articles[0].figures[0]')!
    for (const k of pictures.keys()) for (const words of [`Picture ${k + 1}.`, `Maker ${k + 1}`]) expect(kept.text).toContain(words)
    expect(kept.text).toContain('All of them.')
  })
})

describe('a picture alone', () => {
  test('shows its own caption and the figure’s, and nothing is left out', async () => {
    const paper = await setFigure(
      { overline: 'At last:', caption: 'The figure’s.', pictures: [picture('30x20', { caption: 'Its own.' })] },
      { columns: [3, 4], where: 'under-head' },
    )
    expect(wordsOn(paper).map((w) => [w.text, w.path])).toEqual([
      ['Its own.', 'articles[0].figures[0].pictures[0].caption'],
      ['At last: The figure’s.', 'articles[0].figures[0].caption'],
    ])
    expect(paper.report.notSet).toEqual([])
    expectApart(paper)
  })

  test.each(['top', 'foot'] as const)('that is a graphic is never cropped, %s', async (where) => {
    for (const size of ['30x20', '20x20', '300x20']) {
      const paper = await setFigure({ caption: 'Catches.', pictures: [picture(size, { kind: 'graphic' })] }, { columns: [3, 4], where })
      const [p] = picturesOn(paper)
      expect(p!.crop).toEqual({ x: 0, y: 0, width: 1, height: 1 })
      expect(p!.left).toBeCloseTo(LEFT + 2 * (MEASURE + GUTTER), 6)
      // smaller than its legs by less than a line is deep
      const ratio = (p!.bottom - p!.top) / (p!.right - p!.left)
      expect(p!.right - p!.left).toBeGreaterThan(widthOver(2) - BASELINE / ratio)
      expect(onGrid(p!.top)).toBe(true)
      expectApart(paper)
    }
  })

  test('that is a graphic is cropped where a ratio is asked for', async () => {
    const paper = await setFigure({ pictures: [picture('30x20', { kind: 'graphic' })] }, { columns: [3, 4], where: 'under-head', ratio: 1 })
    expect(picturesOn(paper)[0]!.crop!.width).toBeLessThan(0.8)
  })

  test('has a caption in two level legs on columns of the grid where it is wide and long', async () => {
    const paper = await setFigure({ caption: `${WORDS} `.repeat(8), pictures: [picture('300x20', { credit: 'Ida Holm' })] }, { columns: [1, 4], where: 'under-head', ratio: 0.3 })
    const [caption, credit] = wordsOn(paper)
    const items = paper.pages[0]!.items.filter((i): i is GlyphsItem => i.kind === 'glyphs' && paper.structure[i.node]!.path === caption!.path)
    const second = LEFT + 2 * (MEASURE + GUTTER)
    const legs = [items.filter((i) => i.x < second - 10), items.filter((i) => i.x >= second - 10)].map((leg) => new Set(leg.map((i) => i.y)))
    expect(legs[0]!.size - legs[1]!.size).toBeGreaterThanOrEqual(0)
    expect(legs[0]!.size - legs[1]!.size).toBeLessThanOrEqual(1)
    expect(Math.min(...items.filter((i) => i.x >= second - 10).map((i) => i.x))).toBeCloseTo(second, 0)
    expect(credit!.first === caption!.first || credit!.first > caption!.last).toBe(true)
    expectApart(paper)
  })

  test('has a keyline where the style has one, and then each has', async () => {
    const figure = { layout: 'row' as const, pictures: [picture('30x20'), picture('gone')] }
    const lined = await setFigure(figure, { columns: [3, 4], where: 'under-head' }, { rules: { keyline: 0.3 } })
    const strokes = lined.pages[0]!.items.filter((i): i is RectItem => i.kind === 'rect' && i.stroke !== undefined)
    expect(strokes.map((r) => [r.x, r.y, r.x + r.width, r.y + r.height, r.stroke!.weight])).toEqual(picturesOn(lined).map((p) => [p.left, p.top, p.right, p.bottom, 0.3]))
    const bare = await setFigure(figure, { columns: [3, 4], where: 'under-head' })
    expect(bare.pages[0]!.items.some((i) => i.kind === 'rect' && i.stroke !== undefined)).toBe(false)
  })
})

describe('a mug shot', () => {
  const face: Figure = { id: 'm', layout: 'mug', overline: 'Ada Rowe', caption: 'Keeper of the quay for forty years.', pictures: [picture('30x20', { credit: 'Ida Holm' })] }

  test('stands in one leg with its words at its foot', async () => {
    const paper = await setFigure(face, { columns: [3, 4], where: 'under-head' })
    const [p] = picturesOn(paper)
    expect(p!.left).toBeCloseTo(LEFT + 2 * (MEASURE + GUTTER), 6)
    expect(p!.right - p!.left).toBeCloseTo((MEASURE - GAP) / 2, 6)
    expect((p!.bottom - p!.top) / (p!.right - p!.left)).toBeGreaterThan(1.1)
    const words = wordsOn(paper)
    expect(words.map((w) => w.text)).toEqual(['Ada Rowe', 'Keeper of the quay for forty years.', 'Ida Holm'])
    for (const w of words) {
      expect(w.owner).toBe('articles[0].figures[0].pictures[0]')
      expect(w.left).toBeGreaterThan(p!.right)
      expect(w.first).toBeGreaterThan(p!.top)
    }
    expect(words.at(-1)!.last).toBeCloseTo(p!.bottom, 4)
    expectApart(paper)
  })

  test('is made as a block of any width, its words under it or beside it', async () => {
    const { typeCase } = await makeCase()
    const read = readPicture(FILES.get('30x20.png')!)
    const infos: ReadonlyMap<string, PictureInfo> = new Map(read.ok ? [['30x20.png', read.info]] : [])
    // with the text running round it, or in a leg that it takes whole
    const make = (width: number, form: 'under' | 'beside', lines = 40): Insert | undefined => {
      const room = makeRoom({ lines, measure: form === 'under' ? 3 * width : width })
      return makeFigureInsert(
        typeCase,
        face,
        { width },
        { id: 'a', body: [] },
        room,
        form === 'under' ? { one: 0, both: 0, lines: 0 } : { one: Infinity, both: Infinity, lines: 0 },
        infos,
        'articles[0].figures[0]',
      )
    }
    for (const width of [40, 64, 90])
      for (const form of ['under', 'beside'] as const) {
        const insert = make(width, form)!
        const [p, ...texts] = insert.at(0, 0, true)
        // white under it before the next line of text
        const foot = insert.linesAtTop * makeRoom().baseline - 8
        if (p?.kind !== 'picture') throw new Error('no picture')
        expect([p.x, p.y]).toEqual([0, 0])
        expect(p.width).toBeCloseTo(form === 'under' ? width : (width - GAP) / 2, 6)
        expect(insert.width).toBe(form === 'under' ? width : undefined)
        expect(p.height).toBeLessThanOrEqual(foot + NEAR)
        for (const t of texts) {
          if (t.kind !== 'text') throw new Error('no text')
          for (const l of t.lines) {
            expect(l.x).toBeGreaterThanOrEqual(form === 'under' ? 0 : p.width)
            expect(l.x + l.line.measure).toBeLessThanOrEqual(width + NEAR)
            expect(l.y).toBeLessThanOrEqual(foot + NEAR)
            expect(l.y > p.height).toBe(form === 'under')
          }
        }
      }
    expect(make(64, 'under', 5)).toBeUndefined()
  })

  test('without an overline has all of its caption as its name', async () => {
    const paper = await setFigure({ layout: 'mug', caption: 'Ada Rowe', pictures: [picture('20x30')] }, { columns: [4, 4], where: 'under-head' })
    const [name] = wordsOn(paper)
    expect(name!.path).toBe('articles[0].figures[0].caption')
    const bold = paper.pages[0]!.items.find((i): i is GlyphsItem => i.kind === 'glyphs' && paper.structure[i.node]!.path === name!.path)!
    expect(bold.face).toBe('Roboto Condensed Bold')
  })
})

/** Two columns, less what a module keeps off its neighbour over the gutter between legs. */
const WILD = widthOver(2) - (17 - 12) / 2

describe('a figure without an article', () => {
  test('fills its place: the picture what the caption leaves, the caption to the last line', async () => {
    const paper = await setWild({ overline: 'Slack water:', caption: 'The quay.', pictures: [picture('30x20', { credit: 'Ida Holm' })] }, {})
    const [p] = picturesOn(paper)
    const [caption, credit] = wordsOn(paper)
    expect(paper.report.diagnostics.map((d) => d.code).filter((c) => c !== 'picture-coarse')).toEqual([])
    expect(p!.top).toBeCloseTo(TOP + 4 * BASELINE, 6)
    expect(p!.right - p!.left).toBeCloseTo(WILD, 6)
    expect([caption!.text, credit!.text]).toEqual(['Slack water: The quay.', 'Ida Holm'])
    expect(caption!.last).toBeGreaterThan(TOP + 33 * BASELINE)
    expect(caption!.last).toBeLessThan(TOP + 34 * BASELINE)
    expect(caption!.first - p!.bottom).toBeLessThan(12)
    expect(paper.structure.find((n) => n.role === 'figure')).toMatchObject({ path: 'pages[0].wildArt[0].figure.pictures[0]', alt: 'A picture of 30x20.' })
  })

  test('that fits has its own proportions, to half a line; a graphic has them exactly', async () => {
    for (const kind of ['photo', 'graphic'] as const) {
      const paper = await setWild({ caption: 'The quay.', pictures: [picture('30x20', { kind })] }, { depth: 'fit' })
      const [p] = picturesOn(paper)
      expect(Math.abs(p!.bottom - p!.top - (WILD * 2) / 3)).toBeLessThanOrEqual(kind === 'photo' ? BASELINE / 2 : NEAR)
    }
  })

  test('takes what is left of the page, above what stands below', async () => {
    const paper = await setEdition({
      stonehand: 1,
      publication: 'The Quay',
      date: '2026-03-01',
      articles: [{ id: 'a', headline: 'Ten came back', body: [{ kind: 'paragraph', text: WORDS }] }],
      pages: [
        pageOf(
          [{ article: 'a', place: { columns: [1, 4], top: 40, depth: 'fit' } }],
          [
            { figure: { id: 'w', pictures: [picture('20x20')] }, place: { columns: [1, 2], top: 1, depth: 'rest' } },
            { figure: { id: 'v', pictures: [picture('20x20')] }, place: { columns: [1, 2], top: { below: 'a' }, depth: 'rest' } },
          ],
        ),
      ],
    })
    const [over, under] = picturesOn(paper)
    expect(over!.bottom).toBeLessThan(TOP + 38 * BASELINE)
    expect(over!.bottom).toBeGreaterThan(TOP + 36 * BASELINE)
    expect(under!.top).toBeGreaterThan(TOP + 40 * BASELINE)
    expect(under!.bottom).toBeGreaterThan(TOP + 66 * BASELINE)
    expect(CODES(paper)).not.toContain('modules-overlap')
  })

  test('that has no room is told, with its words, and one that is missing is a gray box', async () => {
    const none = await setWild({ caption: `${WORDS} `.repeat(6), pictures: [picture('30x20', { credit: 'Ida Holm' })] }, { columns: [1, 1], depth: 8 })
    expect(picturesOn(none)).toHaveLength(0)
    expect(none.report.diagnostics.find((d) => d.code === 'picture-no-room')?.path).toBe('pages[0].wildArt[0].figure')
    expect(none.report.notSet.find((n) => n.path === 'pages[0].wildArt[0].figure')?.text).toContain('Ida Holm')
    const gone = await setWild({ pictures: [picture('gone')] }, {})
    expect(gone.report.diagnostics.map((d) => [d.code, d.path])).toEqual([['picture-missing', 'pages[0].wildArt[0].figure.pictures[0].src']])
    expect(picturesOn(gone)[0]!.bottom).toBeGreaterThan(TOP + 33 * BASELINE)
  })
})
