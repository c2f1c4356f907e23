import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dumpScene, parseEdition, typeset, writePdf, type Article, type Edition, type Page, type Paper, type Story } from '../../src/index.js'
import { readPdf as readTagged } from '../../src/reconstruct/pdf/read/readPdf.js'
import { FONTS } from '../random/fonts.js'
import { readPdf } from '../read/index.js'
import { Ref, type Obj } from '../read/objects.js'
import { pageLeaves } from '../read/page.js'

const HARBOUR = [
  'The dredger came back to Port Lenn on Tuesday with her buckets empty and her flag at half mast, which the harbour master took for a bad sign. He had waited nine weeks for her, and the bar had grown by a foot in each of them, so that the mail boat now crosses only on the last hour of the flood.',
  'Captain Ida Rune said she had been sent to the wrong river. The order named the Orle, she told the board, and on the Orle she had dug for two months with great success, though nobody there had asked for it. She put the chart on the table and showed them where a new channel now runs up to the door of a cider press.',
  'The board asked who had written the order. It was found to be in the hand of a clerk who left in March, and who had since written to say that he was very happy in the hills. His letter was read aloud, and two members asked that it be read again.',
  'Fishermen on the east quay were less amused, because a boat that waits for the tide sells its catch a day late, and a day is worth forty crowns a box. They have asked for a pilot at night, for a lamp on the bar, and for the clerk. The board will give them the lamp.',
  'The dredger will begin on the bar as soon as her coal is paid for. The bill was sent to the Orle, whose council returned it with thanks and a crate of cider, and with a request that she come again in spring when the ground is softer.',
]
const LAMPS = [
  'Every lamp on the island went out at nine minutes past four on Sunday, and all of them came on again by themselves at five. The keeper, who had climbed to the gallery with a box of matches, was struck by the beam on his way down and lost his hat to the wind, which he says is the worst part of it.',
  'An engineer sent from the mainland found nothing wrong except a nest, and the nest was empty. She has recommended that the hat be replaced at the public cost, that the matches be kept nearer the ground, and that the hours between four and five be watched for the rest of the month by two people of different habits.',
  'Nobody at sea was troubled, since nobody was at sea. The ferry had stayed in on account of a wedding, and the fleet had gone to it. The bride said that she had noticed the dark, but had thought that it was meant, and that it was kind of them, and the band had played on by heart until the lamps returned.',
]
const paragraphs = (texts: readonly string[]): Article['body'] => texts.map((text) => ({ kind: 'paragraph', text }))
const harbour: Article = {
  id: 'harbour',
  rank: 1,
  headline: 'Dredger returns from the wrong river',
  bylines: [{ role: 'writer', names: [{ name: 'Mara Quist' }] }],
  body: paragraphs([...HARBOUR, ...HARBOUR]),
  tagline: 'Mara Quist writes on harbours.',
}
const lamps: Article = { id: 'lamps', rank: 3, kicker: 'Islands', headline: 'Lamps go out and come back', body: paragraphs([...LAMPS, ...LAMPS]) }
const geometry = { paper: [500, 700] as const, margins: { top: 60, right: 40, bottom: 40, left: 40 }, grid: { columns: 3, gutter: 12, baseline: 10, lines: 58 } }
const page = (stories: readonly Story[], more: Partial<Page> = {}): Page => ({ ...geometry, stories, ...more })
const edition = (articles: readonly Article[], pages: readonly Page[]): Edition => ({ stonehand: 1, publication: 'The Strait Courier', date: '2026-11-20', articles, pages })
const set = (given: Edition): Promise<Paper> => typeset(given, { fonts: FONTS })

/** Words of a role on a page, line by line as they come. */
function linesOf(paper: Paper, p: number, role: string, path = ''): string[] {
  const lines: { node: number; y: number; text: string }[] = []
  for (const item of paper.pages[p]!.items) {
    const node = item.kind === 'glyphs' ? paper.structure[item.node]! : undefined
    if (item.kind !== 'glyphs' || node?.role !== role || !(node.path ?? '').startsWith(path)) continue
    const last = lines.at(-1)
    if (last && last.node === item.node && last.y === item.y) last.text += item.texts.join('')
    else lines.push({ node: item.node, y: item.y, text: item.texts.join('') })
  }
  return lines.map(({ text }) => text)
}

const first: Story = { article: 'harbour', part: 1, place: { columns: [1, 2], top: 1, depth: 30 }, dropCap: 3 }
const second: Story = { article: 'harbour', part: 2, place: { columns: [1, 3], top: 1, depth: 'fit' } }
const reported = (paper: Paper, article: string) => paper.report.stories.filter((s) => s.article === article)

describe('a story in two parts', () => {
  it('is full before the jump and goes on after it, with both lines and their pages', async () => {
    const paper = await set(edition([harbour], [page([first]), page([second])]))
    const [before, after] = reported(paper, 'harbour')
    expect([before!.over.lines, before!.under.lines, after!.over.lines, after!.under.lines]).toEqual([0, 0, 0, 0])
    expect([before!.continuedOn, before!.continuedFrom, after!.continuedOn, after!.continuedFrom]).toEqual([1, undefined, undefined, 0])
    expect(before!.legs.map(({ lines, slots }) => slots - lines)).toEqual([0, 0])
    expect(linesOf(paper, 0, 'jumpLine')).toEqual(['Continued on Page 2'])
    expect(linesOf(paper, 1, 'jumpLine')).toEqual(['Continued from Page 1'])
    expect(linesOf(paper, 1, 'jumpHead')).toEqual(['DREDGER'])
    expect([linesOf(paper, 0, 'byline').length, linesOf(paper, 1, 'byline').length, linesOf(paper, 0, 'tagline').length, linesOf(paper, 1, 'tagline').length]).toEqual([1, 0, 0, 1])
    const last = linesOf(paper, 0, 'paragraph').at(-1)!
    const next = linesOf(paper, 1, 'paragraph')[0]!
    expect(last).toMatch(/[a-z,]$/)
    const words = HARBOUR.join(' ').split(' ')
    const at = words.findIndex((word, i) => word === last.split(' ').at(-1) && words[i + 1] === next.split(' ')[0])
    expect(at, `${last} / ${next}`).toBeGreaterThan(0)
    expect(paper.report.diagnostics.filter(({ code }) => code === 'jump-rule')).toEqual([])
  })

  it('keeps its marks, its links and their words on both sides, and opens flush', async () => {
    const text = [
      { text: HARBOUR[0]!, italic: true, link: 'https://example.org/a' },
      { text: ` ${HARBOUR[1]!}`, bold: true },
    ]
    const paper = await set(
      edition(
        [{ ...harbour, body: [{ kind: 'paragraph', text }] }],
        [page([{ ...first, dropCap: 0, headForm: 'none', place: { columns: [1, 1], top: 1, depth: 8 } }]), page([second])],
      ),
    )
    const items = paper.pages.map(({ items: all }) => all.flatMap((item) => (item.kind === 'glyphs' && paper.structure[item.node]!.role === 'paragraph' ? [item] : [])))
    for (const side of items) expect(new Set(side.map(({ face, link }) => `${face} ${link ?? ''}`))).toContain('STIX Two Text Italic https://example.org/a')
    expect(items[1]!.some(({ face }) => face === 'STIX Two Text Bold')).toBe(true)
    expect(Math.abs(items[1]![0]!.x - 40)).toBeLessThan(2)
    const letters = (texts: readonly string[]): string => texts.join('').replace(/[-\s]/g, '')
    expect(letters(items.flat().flatMap(({ texts }) => texts))).toBe(letters([HARBOUR[0]!, HARBOUR[1]!]))
  })

  it('has figures and quotes in the part that names them', async () => {
    const article: Article = {
      ...harbour,
      figures: [
        { id: 'one', pictures: [{ src: 'a.png', alt: 'A quay', forPositionOnly: true }], caption: 'The east quay.' },
        { id: 'two', pictures: [{ src: 'b.png', alt: 'A lamp', forPositionOnly: true }], caption: 'The new lamp.' },
      ],
      pullQuotes: [{ id: 'q', text: 'A day is worth forty crowns a box' }],
      factboxes: [{ id: 'f', title: 'The bar', body: paragraphs(['A foot a week.']) }],
    }
    const later: Story = { ...second, figures: { two: { columns: [3, 3], where: 'top' } }, quotes: { q: { where: 'leg', column: 1 } }, factboxes: { f: {} } }
    const paper = await set(edition([article], [page([{ ...first, place: { columns: [1, 3], top: 1, depth: 30 } }]), page([later])]))
    const on = (p: number): string => [...linesOf(paper, p, 'caption'), ...linesOf(paper, p, 'pullQuote'), ...linesOf(paper, p, 'title')].join(' ')
    expect(on(0)).toBe('The east quay.')
    expect(on(1)).toMatch(/The new lamp\..*A day is worth.*The bar/)
  })

  it('goes on over three parts', async () => {
    const third: Story = { ...second, part: 3 }
    const paper = await set(edition([harbour], [page([first]), page([{ ...second, place: { columns: [1, 2], top: 1, depth: 20 } }]), page([third])]))
    expect(reported(paper, 'harbour').map(({ continuedFrom, continuedOn, over }) => [continuedFrom, continuedOn, over.lines])).toEqual([
      [undefined, 1, 0],
      [0, 2, 0],
      [1, undefined, 0],
    ])
    expect(linesOf(paper, 1, 'jumpLine')).toEqual(['Continued from Page 1', 'Continued on Page 3'])
  })

  it('in a fixed module says by how many lines its last part is off, and is made to fit there', async () => {
    const fixed = (depth: number, fit = false): Promise<Paper> => set(edition([harbour], [page([first]), page([{ ...second, place: { columns: [1, 3], top: 1, depth }, fit }])]))
    const free = reported(await set(edition([harbour], [page([first]), page([second])])), 'harbour')[1]!
    const lines = Math.max(...free.legs.map(({ slots }) => slots))
    expect(reported(await fixed(12), 'harbour')[1]!.over.lines).toBeGreaterThan(3)
    expect(reported(await fixed(58), 'harbour')[1]!.under.lines).toBeGreaterThan(3)
    const fitted = reported(await fixed(lines + 4, true), 'harbour')[1]!
    expect(fitted.fit?.asked).toBe(true)
    expect(fitted.part).toBe(2)
  })

  it('that its first part holds whole leaves the next one out, and says so', async () => {
    const paper = await set(
      edition(
        [{ ...lamps, pullQuotes: [{ id: 'q', text: 'She had thought that it was meant' }] }],
        [page([{ article: 'lamps', part: 1, place: { columns: [1, 3], top: 1, depth: 58 } }]), page([{ ...second, article: 'lamps', quotes: { q: {} } }])],
      ),
    )
    expect(paper.report.diagnostics.map(({ code, path }) => `${code} ${path}`)).toContain('jump-empty pages[1].stories[0]')
    expect(paper.report.notSet).toContainEqual({ path: 'articles[0].pullQuotes[0]', reason: 'jump-empty', text: 'She had thought that it was meant' })
    expect(paper.pages.flatMap((_, p) => linesOf(paper, p, 'jumpLine'))).toEqual([])
  })

  it('is set glyph run by glyph run as before', async () => {
    const small: Article = { id: 'harbour', rank: 3, jumpHead: 'Harbour waits', headline: 'Dredger returns from the wrong river', body: paragraphs(HARBOUR.slice(0, 3)) }
    const text = dumpScene(
      await set(
        edition(
          [small],
          [
            page([{ article: 'harbour', part: 1, dropCap: 0, place: { columns: [1, 2], top: 1, depth: 14 } }]),
            page([{ ...second, dropCap: 0 }], { number: 4, furniture: [{ kind: 'folio', number: 'B4' }] }),
          ],
        ),
      ),
    )
    const file = new URL('../golden/jump.txt', import.meta.url)
    if (process.env['UPDATE'] === '1' || !existsSync(file)) writeFileSync(file, text)
    expect(text.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
    expect(text).toContain('Continued on Page B4')
  })
})

describe('a story that looks for room by itself', () => {
  const stays: Story = { article: 'lamps', place: { columns: [3, 3], top: 1, depth: 30 }, jump: 'auto', dropCap: 0 }
  const goes: Story = { ...first, part: 1, jump: 'auto' }

  it('goes to the room that a later page keeps, those of higher rank on top', async () => {
    const paper = await set(edition([lamps, harbour], [page([stays, goes]), page([]), page([], { jumpRoom: [{ columns: [1, 3], top: 10, depth: 40 }] })]))
    expect(paper.report.stories.map(({ article, part, page: p }) => `${article} ${part} ${p}`)).toEqual(['lamps 1 0', 'harbour 1 0', 'harbour 2 2', 'lamps 2 2'])
    const tops = paper.destinations.filter(({ page: p }) => p === 2).map(({ y }) => y)
    expect(tops[0]).toBe(60 + 9 * 10 - 10)
    expect(tops[1]).toBeGreaterThan(tops[0]!)
    expect(linesOf(paper, 0, 'jumpLine')).toEqual(['Continued on Page 3', 'Continued on Page 3'])
  })

  it('else to the smallest room of whole columns that holds it', async () => {
    const other: Story = { article: 'other', place: { columns: [1, 2], top: 1, depth: 30 }, dropCap: 0 }
    const paper = await set(edition([harbour, { ...lamps, id: 'other' }], [page([goes]), page([other])]))
    const [, rest] = reported(paper, 'harbour')
    expect([rest!.page, rest!.over.lines]).toEqual([1, 0])
    // two columns under the other story are 56 lines, the third column is 58, the whole width 84
    expect(rest!.legs.length).toBe(2)
  })

  it('stays, with its rest over, where no later page has room', async () => {
    const full: Story = { article: 'lamps', place: { columns: [1, 3], top: 1, depth: 58 } }
    const paper = await set(edition([harbour, lamps], [page([goes]), page([full])]))
    const plain = await set(
      edition([harbour, lamps], [page([{ ...goes, part: undefined, jump: undefined } as unknown as Story].map(({ part: _, jump: __, ...rest }) => rest)), page([full])]),
    )
    expect(dumpScene(paper)).toBe(dumpScene(plain))
    expect(reported(paper, 'harbour')[0]!.over.lines).toBeGreaterThan(20)
    expect(paper.report.diagnostics.map(({ code, path }) => `${code} ${path}`)).toContain('jump-no-room pages[0].stories[0]')
    expect(paper.report.diagnostics.find(({ code }) => code === 'jump-no-room')!.hint).toMatch(/jumpRoom/)
  })

  it('does not jump where it fits, or is made to fit', async () => {
    const deep = (depth: number, more: Partial<Story>): Promise<Paper> =>
      set(edition([{ ...harbour, body: paragraphs(HARBOUR) }], [page([{ ...first, dropCap: 0, place: { columns: [1, 2], top: 1, depth }, ...more }]), page([])]))
    let depth = 58
    while (reported(await deep(depth - 1, {}), 'harbour')[0]!.over.lines === 0) depth--
    expect(reported(await deep(depth, { jump: 'auto' }), 'harbour').length).toBe(1)
    expect(reported(await deep(depth - 1, { jump: 'auto' }), 'harbour').length).toBe(2)
    const fitted = reported(await deep(depth - 1, { jump: 'auto', fit: true }), 'harbour')
    expect([fitted.length, fitted[0]!.over.lines]).toEqual([1, 0])
  })

  it('without `jump` or a next part nothing jumps', async () => {
    const paper = await set(edition([harbour], [page([{ ...first, part: 1 }]), page([])]))
    expect(reported(paper, 'harbour').map(({ over }) => over.lines > 0)).toEqual([true])
  })
})

describe('page numbers', () => {
  const pages = (inserted: readonly Page[]): Page[] => [
    page(
      [
        { ...first, jump: 'auto' },
        { article: 'refers', place: { columns: [3, 3], top: 1, depth: 20 }, dropCap: 0 },
      ],
      {
        furniture: [
          { kind: 'teaser', columns: [3, 3], top: 24, depth: 6, article: 'lamps', text: 'Dark for an hour' },
          { kind: 'index', columns: [3, 3], top: 32, depth: 12 },
        ],
      },
    ),
    ...inserted,
    page([{ article: 'lamps', place: { columns: [1, 3], top: 1, depth: 24 } }]),
  ]
  const refers: Article = {
    id: 'refers',
    headline: 'Where to look',
    body: [
      {
        kind: 'paragraph',
        text: [
          { text: 'The lamps are on page ' },
          { pageOf: 'lamps' },
          { text: ' of this paper, and the dredger is on page ' },
          { pageOf: 'harbour' },
          { text: ' and goes on further in.' },
        ],
      },
    ],
  }
  const numbers = (paper: Paper): string[] => [
    linesOf(paper, 0, 'jumpLine')[0]!,
    linesOf(paper, 0, 'paragraph', 'articles[2]')
      .join(' ')
      .replace(/^(.*?\d+).*$/, '$1'),
    ...linesOf(paper, 0, 'furniture').filter((line) => /\d/.test(line)),
  ]

  it('are all right after a page is inserted', async () => {
    const articles = [harbour, lamps, refers]
    const before = await set(edition(articles, pages([])))
    const after = await set(edition(articles, pages([page([], { jumpRoom: [] })])))
    const sections = await set(
      edition(
        articles,
        pages([]).map((p, i) => ({ ...p, furniture: [...(p.furniture ?? []), { kind: 'folio' as const, number: `B${i + 3}` }] })),
      ),
    )
    expect(numbers(before)).toEqual(['Continued on Page 2', 'The lamps are on page 2', 'Page 2', '2'])
    expect(numbers(after).slice(1)).toEqual(['The lamps are on page 3', 'Page 3', '3'])
    // an empty page has room for it, and is the first to have some
    expect(numbers(after)[0]).toBe('Continued on Page 2')
    expect(numbers(sections)).toEqual(expect.arrayContaining(['Continued on Page B4', 'Page B4', 'B4']))
  })

  it('are links to where the story stands, in the bytes of a PDF', async () => {
    const paper = await set(edition([harbour, lamps, refers], pages([])))
    const { links } = readPdf(await writePdf(paper))
    const place = (id: string): unknown => {
      const { page: p, x, y } = paper.destinations.find((d) => d.id === id)!
      return { page: p + 1, x, y }
    }
    const to = (p: number): unknown[] =>
      links.filter((link) => link.page === p).map(({ dest }) => dest && { page: dest.page, x: Math.round(dest.x * 100) / 100, y: Math.round(dest.y * 100) / 100 })
    expect(to(1)).toEqual(expect.arrayContaining([place('#2/harbour'), place('#1/lamps'), place('#1/harbour')]))
    expect(to(2)).toEqual([place('#1/harbour')])
  })

  it('a jumped story is one article in the tagged structure, in reading order, its jump lines links', async () => {
    const paper = await set(edition([harbour, lamps, refers], pages([])))
    const bytes = await writePdf(paper, { tagged: true })
    const { file, catalog, leaves } = { ...readPdf(bytes), leaves: pageLeaves(readPdf(bytes).file).map(({ ref }) => numberOf(ref)) }
    const { pages: read } = await readTagged(bytes)
    interface Told {
      readonly type: string
      readonly text: string
      readonly kids: readonly Told[]
    }
    const told = (ref: Obj): Told => {
      const dict = file.dict(ref)
      const page = dict.has('Pg') ? leaves.indexOf(numberOf(dict.get('Pg'))) : -1
      const kids: Told[] = []
      const texts: string[] = []
      for (const kid of file.list(dict.get('K'))) {
        const own = file.get(kid)
        const mark = typeof own === 'number' ? own : own instanceof Map && own.has('MCID') ? file.number(own.get('MCID')) : undefined
        if (mark !== undefined) {
          const at = own instanceof Map ? leaves.indexOf(numberOf(own.get('Pg'))) : page
          texts.push(...read[at]!.runs.filter((run) => run.mark === mark && !run.artifact).map((run) => run.texts.join('')))
        } else if (own instanceof Map && own.has('S')) {
          const one = told(kid)
          kids.push(one)
          texts.push(one.text)
        }
      }
      return { type: file.name(dict.get('S')), text: texts.join(' '), kids }
    }
    const all = (tag: Told): Told[] => [tag, ...tag.kids.flatMap(all)]
    const tags = file
      .list(file.dict(catalog.get('StructTreeRoot')).get('K'))
      .map(told)
      .flatMap(all)
    const stories = tags.filter(({ type }) => type === 'Story')
    expect(stories.map(({ text }) => text.slice(0, 7))).toEqual(['Dredger', 'Where t', 'Islands'])
    const whole = stories[0]!.text
    const places = ['Dredger returns', 'he dredger came back', 'Continued on Page', 'DREDGER', 'Continued from Page', 'Mara Quist writes'].map((part) => whole.indexOf(part))
    expect(
      places.every((at, i) => at >= 0 && at > (places[i - 1] ?? -1)),
      places.join(),
    ).toBe(true)
    expect(tags.filter(({ type, text }) => type === 'Link' && text.startsWith('Continued')).map(({ text }) => text)).toEqual(['Continued on Page 2', 'Continued from Page 1'])
  })
})

const numberOf = (ref: Obj | undefined): number => (ref instanceof Ref ? ref.number : -1)

describe('what cannot be is told with its place', () => {
  const issues = (pages: readonly Page[], articles: readonly Article[] = [harbour]): string[] => {
    const parsed = parseEdition(edition(articles, pages))
    return parsed.ok ? [] : parsed.issues.map(({ path }) => path)
  }
  it('a second part before the first, a figure in two parts, a second part that looks for room', () => {
    expect(issues([page([second]), page([first])])).toEqual(['pages[0].stories[0].part', 'pages[1].stories[0].part'])
    const withFigure: Article = { ...harbour, figures: [{ id: 'one', pictures: [{ src: 'a.png', alt: 'A quay' }] }] }
    expect(issues([page([{ ...first, figures: { one: {} } }]), page([{ ...second, figures: { one: {} } }])], [withFigure])).toEqual(['pages[1].stories[0].figures.one'])
    expect(issues([page([first]), page([{ ...second, jump: 'auto' }])])).toEqual(['pages[1].stories[0].jump'])
    expect(issues([page([first], { jumpRoom: [{ columns: [1, 4], top: 1, depth: 70 }] }), page([second])])).toEqual(
      expect.arrayContaining(['pages[0].jumpRoom[0].columns', 'pages[0].jumpRoom[0].depth']),
    )
  })
})
