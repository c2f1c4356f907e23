import { describe, expect, it } from 'vitest'
import {
  type Colour,
  type Edition,
  type Finding,
  type Item,
  type Paper,
  type PreflightRule,
  type ProfileName,
  preflight,
  type ScenePage,
  StonehandError,
  typeset,
} from '../../src/index.js'
import { makePng } from '../picture/make-png.js'
import { FONTS } from '../random/fonts.js'

const K: Colour = { kind: 'gray', k: 1 }
const BODY = 'The ferry waits for the tide at Oxmouth, as it did in the days of the salt barges, and nobody on the quay looks at a watch. '

/** A whole page with nothing wrong. */
function edition(change: Partial<Edition> = {}): Edition {
  return {
    stonehand: 1,
    publication: 'The Oxmouth Tide',
    date: '2026-11-20',
    articles: [
      {
        id: 'ferry',
        rank: 1,
        headline: 'Ferry waits for the tide as it always did',
        body: Array.from({ length: 6 }, () => ({ kind: 'paragraph' as const, text: BODY.repeat(2).trim() })),
        figures: [{ id: 'quay', pictures: [{ src: 'quay.png', alt: 'The quay at low tide', credit: 'Ivo Maren' }], caption: 'The quay on Tuesday morning.' }],
      },
    ],
    pages: [
      {
        paper: 'a4',
        margins: { top: 40, right: 40, bottom: 40, left: 40 },
        grid: { columns: 3, gutter: 12, baseline: 10 },
        furniture: [{ kind: 'folio' }],
        stories: [{ article: 'ferry', place: { columns: [1, 3], top: 1, depth: 'fit' } }],
      },
    ],
    ...change,
  }
}

const quay = (width: number): Uint8Array => makePng({ width, height: Math.round(width * 0.6), colourType: 0, depth: 8, sample: (x, y) => (x * 3 + y * 5) % 256 })
const set = (input: Edition, width = 900): Promise<Paper> => typeset(input, { fonts: FONTS, pictures: new Map([['quay.png', quay(width)]]) })

function changed(change: (article: Edition['articles'][number]) => Partial<Edition['articles'][number]>): Edition {
  const [article] = edition().articles
  return edition({ articles: [{ ...article!, ...change(article!) }] })
}

const rulesOf = (findings: readonly Finding[]): PreflightRule[] => findings.map(({ rule }) => rule)
const found = async (input: Edition, width?: number): Promise<readonly Finding[]> => preflight(await set(input, width)).findings

describe('a set edition', () => {
  it('that is in order goes to press without a word', async () => {
    expect(await found(edition())).toEqual([])
  })

  it('has its pictures looked at', async () => {
    const [coarse] = await found(edition(), 200)
    expect(coarse).toMatchObject({ rule: 'resolution', severity: 'error', page: 0, story: 'ferry', path: 'articles[0].figures[0].pictures[0]', limit: 150 })
    // two columns of A4 with these margins
    const [left, right, columns, gutter] = [40, 40, 3, 12]
    const column = (595.276 - left - right - (columns - 1) * gutter) / columns
    const whole = (200 * 72) / (2 * column + gutter)
    // cropped to whole lines of the grid it is a little larger
    expect(coarse!.value).toBeLessThanOrEqual(whole)
    expect(coarse!.value).toBeGreaterThan(0.95 * whole)
    const [figure] = edition().articles[0]!.figures!
    const bare = changed(() => ({ figures: [{ id: 'quay', pictures: [{ src: 'quay.png', alt: '' }] }] }))
    expect(rulesOf(await found(bare)).sort()).toEqual(['alt-missing', 'caption-missing', 'credit-missing'])
    const twice = changed(() => ({ figures: [figure!, { ...figure!, id: 'again' }] }))
    expect(rulesOf(await found(twice))).toContain('picture-twice')
    const lost = await typeset(edition(), { fonts: FONTS })
    expect(rulesOf(preflight(lost).findings)).toContain('picture-missing')
  })

  it('has its words read', async () => {
    const bodies: readonly (readonly [string, PreflightRule, string])[] = [
      ['The council meets at TK on Friday.', 'dummy-text', 'TK'],
      ['Lorem ipsum dolor sit amet.', 'dummy-text', 'Lorem ipsum'],
      ['The mayor saw the the bridge close at noon.', 'doubled-word', 'the the'],
    ]
    for (const [text, rule, said] of bodies) {
      const [finding, ...more] = await found(changed(({ body }) => ({ body: [...body, { kind: 'paragraph', text }] })))
      expect(more).toEqual([])
      expect(finding).toMatchObject({ rule, page: 0, story: 'ferry', path: 'articles[0].body[6].text' })
      expect(finding!.message).toContain(said)
    }
    const whole = 'He had had enough, said that that was that, and left. Nightly lists tickle no stock.'
    expect(await found(changed(({ body }) => ({ body: [...body, { kind: 'paragraph', text: whole }] })))).toEqual([])
  })

  it('finds a doubled word where a line ends between the two, and none in the halves of a broken word', async () => {
    // whatever the line ends, one of so many pairs stands across one
    const text = `${'The harbour commissioners '.repeat(3)}${'waited the the afternoon, '.repeat(12)}`.trim()
    expect(rulesOf(await found(changed(() => ({ body: [{ kind: 'paragraph', text }] }))))).toContain('doubled-word')
  })

  it('is asked for its date', async () => {
    const dated = (text: string): Promise<readonly Finding[]> =>
      found(
        edition({
          pages: [{ ...edition().pages[0]!, furniture: [{ kind: 'dateStrip', text }], stories: [{ article: 'ferry', place: { columns: [1, 3], top: 5, depth: 'fit' } }] }],
        }),
      )
    for (const right of ['Friday, November 20, 2026', 'Friday 20 November 2026', 'Founded in May 1887', 'No. 12']) expect(await dated(right), right).toEqual([])
    for (const wrong of ['Friday, November 21, 2026', '20 October 2026', 'November 20, 2025']) expect(rulesOf(await dated(wrong)), wrong).toEqual(['wrong-date'])
  })

  it('says what is over or on no page', async () => {
    const page = edition().pages[0]!
    const short = edition({ pages: [{ ...page, stories: [{ article: 'ferry', place: { columns: [1, 3], top: 1, depth: 30 } }] }] })
    expect(rulesOf(await found(short))).toContain('overset')
    const unplaced = edition({ articles: [...edition().articles, { id: 'other', headline: 'Other', body: [{ kind: 'paragraph', text: 'Nothing.' }] }] })
    expect(await found(unplaced)).toMatchObject([{ rule: 'not-placed', severity: 'warning', path: 'articles[1]' }])
    const strange = changed(({ body }) => ({ body: [...body, { kind: 'paragraph', text: 'The inscription reads \u{12000}.' }] }))
    expect(rulesOf(await found(strange))).toContain('glyph')
  })

  it('has its jump lines followed', async () => {
    const [article] = edition().articles
    const page = edition().pages[0]!
    const jumping = edition({
      articles: [{ ...article!, figures: [], body: Array.from({ length: 16 }, () => ({ kind: 'paragraph' as const, text: BODY.repeat(2).trim() })) }],
      pages: [
        { ...page, stories: [{ article: 'ferry', part: 1, place: { columns: [1, 3], top: 1, depth: 30 } }] },
        { ...page, stories: [{ article: 'ferry', part: 2, place: { columns: [1, 3], top: 1, depth: 'fit' } }] },
      ],
    })
    const paper = await set(jumping)
    const jumps = (spoilt: Paper): readonly Finding[] => preflight(spoilt).findings.filter(({ rule }) => rule === 'jump')
    expect(jumps(paper)).toEqual([])
    const moved = { ...paper, pages: [paper.pages[0]!, { ...paper.pages[1]!, number: 7, label: '7' }] }
    expect(jumps(moved)).toMatchObject([{ severity: 'error', page: 0, story: 'ferry', value: 2, limit: 7 }])
    const isBack = (item: Item): boolean => item.kind === 'glyphs' && paper.structure[item.node]!.role === 'jumpLine'
    const oneWay = { ...paper, pages: [paper.pages[0]!, { ...paper.pages[1]!, items: paper.pages[1]!.items.filter((item) => !isBack(item)) }] }
    expect(jumps(oneWay)).toMatchObject([{ severity: 'error', page: 0, story: 'ferry' }])
    const dead = (item: Item): Item => {
      if (item.kind !== 'glyphs') return item
      const { link: _, ...rest } = item
      return rest
    }
    const nowhere = { ...paper, pages: [{ ...paper.pages[0]!, items: paper.pages[0]!.items.map(dead) }, paper.pages[1]!] }
    expect(jumps(nowhere).map(({ page: at }) => at)).toEqual([0, 1])
  })

  it('has heads that read as one told apart', async () => {
    const page = edition().pages[0]!
    const pair = (second: number): Edition =>
      edition({
        articles: ['ferry', 'bridge'].map((id, i) => ({
          id,
          rank: i === 0 ? 3 : second,
          headline: 'Tide waits for nobody here',
          body: [{ kind: 'paragraph', text: BODY.repeat(4) }],
        })),
        pages: [
          {
            ...page,
            grid: { ...page.grid, columns: 4 },
            stories: [
              { article: 'ferry', place: { columns: [1, 2], top: 1, depth: 'fit' } },
              { article: 'bridge', place: { columns: [3, 4], top: 1, depth: 'fit' } },
            ],
          },
        ],
      })
    expect(await found(pair(3))).toMatchObject([{ rule: 'tombstone', story: 'bridge' }])
    expect(await found(pair(5))).toEqual([])
  })
})

describe('inks of a page', () => {
  const blank: ScenePage = { number: 1, label: '1', width: 300, height: 400, items: [] }
  let whole: Paper
  const look = async (items: readonly Item[], profile: ProfileName = 'newspaper-26v5'): Promise<readonly Finding[]> => {
    whole ??= await set(edition())
    return preflight(
      {
        ...whole,
        structure: [
          { role: 'document', parent: -1 },
          { role: 'paragraph', parent: 0 },
        ],
        pages: [{ ...blank, items }],
        pictures: [],
      },
      profile,
    ).findings
  }
  const rule = (weight: number, colour: Colour): Item => ({ kind: 'rule', node: 1, x1: 10, y1: 10, x2: 100, y2: 10, weight, colour })
  const rect = (fill: Colour): Item => ({ kind: 'rect', node: 1, x: 0, y: 0, width: 200, height: 200, fill })
  const type = (size: number, colour: Colour): Item => ({ kind: 'glyphs', node: 1, face: 'x', size, scale: 1, colour, x: 20, y: 50, gids: [1], xs: [0], end: 60, texts: ['word'] })
  const cmyk = (c: number, m: number, y: number, k: number): Colour => ({ kind: 'cmyk', c, m, y, k })

  it.each<[string, readonly Item[], readonly PreflightRule[]]>([
    ['black type on white', [type(8, K)], []],
    ['a solid hairline', [rule(0.25, K)], []],
    ['a rule that is too thin', [rule(0.2, K)], ['hairline']],
    ['a tinted rule that is too thin', [rule(0.4, { kind: 'gray', k: 0.5 })], ['hairline']],
    ['the most ink', [rect(cmyk(0.44, 0.38, 0.38, 1))], []],
    ['too much ink', [rect(cmyk(0.6, 0.4, 0.4, 1))], ['total-ink']],
    ['RGB', [rect({ kind: 'rgb', r: 0.5, g: 0.6, b: 0.7 })], ['colour-kind']],
    ['a spot colour', [rect({ kind: 'spot', name: 'Tide blue', tint: 1, cmyk: [1, 0.5, 0, 0] })], ['colour-kind']],
    ['a tint that vanishes', [rect({ kind: 'gray', k: 0.03 })], ['tint']],
    ['a tint that fills in', [rect({ kind: 'gray', k: 0.9 })], ['tint']],
    ['type on a fair tint', [rect({ kind: 'gray', k: 0.15 }), type(8, K)], []],
    ['type on a strong tint', [rect({ kind: 'gray', k: 0.3 }), type(8, K)], ['tinted-ground']],
    ['type in rich black', [type(20, cmyk(0.3, 0, 0, 1))], ['rich-black']],
    ['small type in two inks', [type(9, cmyk(1, 0.8, 0, 0))], ['small-type']],
    ['large type in two inks', [type(12, cmyk(1, 0.8, 0, 0))], []],
    ['tiny black type', [type(5, K)], ['small-type']],
    ['small reversed type', [rect(K), type(9, { kind: 'gray', k: 0 })], ['small-type']],
    ['reversed type', [rect(K), type(12, { kind: 'gray', k: 0 })], []],
    ['white type on white', [type(12, { kind: 'gray', k: 0 })], ['contrast']],
    ['pale type', [type(12, { kind: 'gray', k: 0.4 })], ['contrast']],
  ])('%s', async (_, items, rules) => {
    expect(rulesOf(await look(items))).toEqual(rules)
  })

  it.each<[string, ScenePage['inks'], Colour, boolean]>([
    ['colour on a black page', 'k', cmyk(0.5, 0, 0, 0), true],
    ['black in four inks on a black page', 'k', cmyk(0, 0, 0, 1), false],
    ['gray on a black page', 'k', { kind: 'gray', k: 0.5 }, false],
    ['colour on a page of four inks', 'cmyk', cmyk(0.5, 0, 0, 0), false],
    ['a spot colour on a page of four inks', 'cmyk', { kind: 'spot', name: 'Tide', tint: 1, cmyk: [1, 0, 0, 0] }, true],
    ['a spot colour where it is printed', 'spot', { kind: 'spot', name: 'Tide', tint: 1, cmyk: [1, 0, 0, 0] }, false],
    ['colour on a page of spot colours', 'spot', cmyk(0.5, 0, 0, 0), true],
  ])('%s', async (_, inks, colour, strange) => {
    whole ??= await set(edition())
    const structure = [
      { role: 'document', parent: -1 },
      { role: 'paragraph', parent: 0 },
    ] as const
    const { findings } = preflight({ ...whole, structure, pictures: [], pages: [{ ...blank, inks: inks!, items: [rect(colour)] }] }, 'screen')
    expect(rulesOf(findings)).toEqual(strange ? ['page-inks'] : [])
  })

  it('are judged by the profile asked for', async () => {
    const heavy = rect(cmyk(0.5, 0.4, 0.4, 1))
    expect(rulesOf(await look([heavy]))).toEqual(['total-ink'])
    expect(await look([heavy], 'newspaper-26v4')).toEqual([])
    expect(await look([rect({ kind: 'rgb', r: 0.5, g: 0.6, b: 0.7 })], 'screen')).toEqual([])
    expect(() => preflight(whole, 'newsprint' as ProfileName)).toThrow(StonehandError)
  })
})
