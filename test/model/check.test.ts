import { describe, expect, it } from 'vitest'
import { parseEdition } from '../../src/model/parse.js'
import { changed, issuesOf, withChange } from './change.js'
import { maximal } from './maximal.js'

const one = (path: string, value: unknown): string => {
  const found = changed(path, value)
  expect(found).toHaveLength(1)
  return found[0]!
}
const stories = (...list: object[]): unknown => withChange('pages[1].stories', [...maximal().pages[1]!.stories, ...list])

describe('ids', () => {
  it('of articles stand once', () => {
    const edition = maximal()
    expect(issuesOf({ ...edition, articles: [...edition.articles, edition.articles[1]] })).toEqual([
      'articles[3].id: `harbour` is the id of articles[1] too; give this article an id of its own.',
    ])
  })
  it('of figures stand once in an article', () => {
    const figures = maximal().articles[0]!.figures!
    expect(one('articles[0].figures', [figures[0], figures[0]])).toMatch(/^articles\[0\]\.figures\[1\]\.id: `boat` is the id of articles\[0\]\.figures\[0\] too; give this figure/)
  })
  it('of pull quotes, factboxes, items and reserved places too', () => {
    const edition = maximal()
    const twice = <T>(list: readonly T[] | undefined): T[] => [...list!, ...list!]
    expect(one('articles[0].pullQuotes', twice(edition.articles[0]!.pullQuotes))).toMatch(/^articles\[0\]\.pullQuotes\[1\]\.id: /)
    expect(one('articles[0].factboxes', twice(edition.articles[0]!.factboxes))).toMatch(/^articles\[0\]\.factboxes\[1\]\.id: /)
    expect(one('items', twice(edition.items))).toMatch(/^items\[1\]\.id: /)
    const [ad] = edition.pages[0]!.reserved!
    expect(
      one('pages[0].reserved', [
        { ...ad, depth: 10 },
        { ...ad, top: 91, depth: 10 },
      ]),
    ).toMatch(/^pages\[0\]\.reserved\[1\]\.id: /)
  })
  it.each(['constructor', '__proto__', 'toString', 'a b'])('may be %s', (id) => {
    const text = JSON.stringify(maximal()).replaceAll('"boat"', JSON.stringify(id)).replaceAll('"piano"', JSON.stringify(id)).replaceAll('"ferry"', JSON.stringify(id))
    const result = parseEdition(JSON.parse(text))
    expect(result).toMatchObject({ ok: true })
    if (result.ok) expect(Object.keys(result.edition.pages[0]!.stories[0]!.figures!)).toEqual([id])
  })
  it('are not found on the prototype', () => {
    expect(one('pages[0].stories[0].article', 'constructor')).toMatch('`constructor` is no article of this edition')
    const result = parseEdition(maximal())
    expect(result.ok && result.edition.pages[0]!.stories[0]!.figures!['constructor']).toBeUndefined()
  })
})

describe('a story', () => {
  it('names an article that is there', () => {
    expect(issuesOf(stories({ article: 'harbur', place: { columns: [1, 1], top: { below: 'ferry' }, depth: 'fit' } }))).toEqual([
      'pages[1].stories[1].article: `harbur` is no article of this edition; did you mean `harbour`?',
    ])
  })
  it('places figures its article has', () =>
    expect(one('pages[0].stories[0].figures.boot', {})).toBe('pages[0].stories[0].figures.boot: `boot` is no figure of the article `ferry`; did you mean `boat`?'))
  it('places quotes its article has', () =>
    expect(one('pages[0].stories[0].quotes["no such"]', {})).toBe(
      'pages[0].stories[0].quotes["no such"]: `no such` is no pull quote of the article `ferry`; give the id of one that is there.',
    ))
  it('hangs its byline from a figure its article has', () =>
    expect(one('pages[0].stories[0].byline', { figure: 'bat' })).toMatch(/^pages\[0\]\.stories\[0\]\.byline\.figure: `bat` is no figure/))
  it('keeps its head inside the module', () => {
    expect(one('pages[0].stories[0].headColumns', [3, 2])).toMatch('columns run from 3 to 2; put the smaller one first')
    expect(one('pages[0].stories[1].headColumns', [1, 4])).toBe(
      'pages[0].stories[1].headColumns: Columns 1 to 4 are not inside the module, which has 1 to 3; columns are counted on the page.',
    )
  })
  it('begins its figures inside the module', () => {
    expect(changed('pages[0].stories[0].figures.boat.line', 40)).toEqual([])
    expect(one('pages[0].stories[0].figures.boat.line', 41)).toBe(
      'pages[0].stories[0].figures.boat.line: The figure begins at line 41 of its module, which has 40; choose a line inside it.',
    )
  })
  it('lets a quote straddle two of its columns', () => {
    expect(changed('pages[0].stories[0].quotes.piano', { where: 'straddle', column: 4 })).toEqual([])
    expect(one('pages[0].stories[0].quotes.piano', { where: 'straddle', column: 5 })).toBe(
      'pages[0].stories[0].quotes.piano.column: Columns 5 to 6 are not inside the module, which has 1 to 5; columns are counted on the page.',
    )
    // not beyond its module, though the page goes on
    expect(
      issuesOf(
        withChange('pages[0].stories[0]', {
          article: 'ferry',
          part: 1,
          place: { columns: [1, 3], top: 15, depth: 40 },
          quotes: { piano: { where: 'straddle', column: 3 } },
        }),
      ),
    ).toEqual([expect.stringMatching(/^pages\[0\]\.stories\[0\]\.quotes\.piano\.column: Columns 3 to 4 are not inside the module, which has 1 to 3/)])
  })
  it('places factboxes its article has, inside the module', () => {
    expect(one('pages[0].stories[0].factboxes.fact', {})).toBe('pages[0].stories[0].factboxes.fact: `fact` is no factbox of the article `ferry`; did you mean `facts`?')
    expect(one('pages[0].stories[0].factboxes["__proto__"]', {})).toMatch('`__proto__` is no factbox of the article `ferry`')
    expect(one('pages[0].stories[0].factboxes.facts.columns', [5, 6])).toMatch(/^pages\[0\]\.stories\[0\]\.factboxes\.facts\.columns: Columns 5 to 6 are not inside/)
    expect(one('pages[0].stories[0].factboxes.facts.columns', [5, 4])).toMatch('put the smaller one first')
  })
  it('keeps its figures and quotes inside the module', () => {
    expect(one('pages[0].stories[0].figures.boat.columns', [4, 6])).toMatch(/^pages\[0\]\.stories\[0\]\.figures\.boat\.columns: Columns 4 to 6 are not inside/)
    expect(one('pages[0].stories[0].quotes.piano.column', 6)).toMatch(/^pages\[0\]\.stories\[0\]\.quotes\.piano\.column: /)
    expect(one('pages[0].stories[0].quotes.piano.line', 41)).toMatch('begins at line 41 of its module, which has 40')
  })
})

describe('a sidebar', () => {
  const sidebar = (change: object): unknown => withChange('pages[0].stories[0].sidebars', [{ article: 'gulls', columns: [1, 2], where: 'foot', ...change }])
  it('shows an article that is there', () =>
    expect(issuesOf(sidebar({ article: 'gull' }))).toEqual(['pages[0].stories[0].sidebars[0].article: `gull` is no article of this edition; did you mean `gulls`?']))
  it('shows one that stands nowhere else', () => {
    const twice = 'stands at pages[0].stories[0].sidebars[0] too; number the pieces of a story that jumps with `part`, here 2, or take one out.'
    expect(issuesOf(withChange('pages[0].stories[0].sidebars', [{ article: 'gulls' }, { article: 'gulls', where: 'top' }]))).toEqual([
      `pages[0].stories[0].sidebars[1].part: \`gulls\` ${twice}`,
    ])
    expect(issuesOf(stories({ article: 'gulls', place: { columns: [1, 1], top: { below: 'ferry' }, depth: 'fit' } })).filter((issue) => issue.includes('gulls'))).toEqual([
      `pages[1].stories[1].part: \`gulls\` ${twice}`,
    ])
    // not even that of the story whose module it is in
    expect(issuesOf(sidebar({ article: 'ferry' })).length).toBeGreaterThan(0)
  })
  it('stands inside the module of its story', () => {
    expect(issuesOf(sidebar({ columns: [4, 6] }))).toEqual([
      'pages[0].stories[0].sidebars[0].columns: Columns 4 to 6 are not inside the module, which has 1 to 5; columns are counted on the page.',
    ])
    expect(issuesOf(sidebar({ columns: [2, 1] }))).toEqual([expect.stringMatching(/^pages\[0\]\.stories\[0\]\.sidebars\[0\]\.columns: .*put the smaller one first/)])
    expect(issuesOf(sidebar({ columns: [1, 5] }))).toEqual([])
  })
  it('keeps its head, figures and quotes inside its own columns', () => {
    expect(issuesOf(sidebar({ headColumns: [2, 3] }))).toEqual([
      'pages[0].stories[0].sidebars[0].headColumns: Columns 2 to 3 are not inside the module, which has 1 to 2; columns are counted on the page.',
    ])
    // by default it has the last column alone
    expect(issuesOf(withChange('pages[0].stories[0].sidebars', [{ article: 'gulls', headColumns: [4, 4] }]))).toEqual([
      expect.stringMatching(/^pages\[0\]\.stories\[0\]\.sidebars\[0\]\.headColumns: .*which has 5 to 5/),
    ])
  })
  it('places what its article has', () => {
    expect(issuesOf(sidebar({ figures: { boat: {} } }))).toEqual([
      expect.stringMatching(/^pages\[0\]\.stories\[0\]\.sidebars\[0\]\.figures\.boat: `boat` is no figure of the article `gulls`/),
    ])
    expect(issuesOf(sidebar({ quotes: { piano: {} } }))).toEqual([expect.stringMatching(/`piano` is no pull quote of the article `gulls`/)])
    expect(issuesOf(sidebar({ byline: { figure: 'boat' } }))).toEqual([expect.stringMatching(/^pages\[0\]\.stories\[0\]\.sidebars\[0\]\.byline\.figure: /)])
  })
  it('has a style that is checked', () =>
    expect(issuesOf(sidebar({ style: { styles: { body: { extends: 'lout' } } } }))).toEqual([
      expect.stringMatching(/^pages\[0\]\.stories\[0\]\.sidebars\[0\]\.style\.styles\.body\.extends: .*`loud`/),
    ]))
})

describe('a teaser', () => {
  const teaser = (change: object): string[] => issuesOf(withChange('pages[0].furniture[3]', { kind: 'teaser', columns: [1, 2], top: 9, depth: 5, text: 'Dues rise', ...change }))
  it('points somewhere', () =>
    expect(teaser({})).toEqual(['pages[0].furniture[3]: The teaser points nowhere; give it the `article` it is about, or the `page` of one that is not in this edition.']))
  it('points to one place', () =>
    expect(teaser({ article: 'harbour', page: 3 })).toEqual(['pages[0].furniture[3].page: The page of an article resolves by itself; take `page` out, or `article`.']))
  it('points to an article that is there', () =>
    expect(teaser({ article: 'harbor' })).toEqual(['pages[0].furniture[3].article: `harbor` is no article of this edition; did you mean `harbour`?']))
  it('may point to a page of another paper', () => expect([...teaser({ page: 'B4' }), ...teaser({ page: 7 })]).toEqual([]))
})

describe('parts', () => {
  const again = (part?: number): object => ({ article: 'harbour', ...(part === undefined ? {} : { part }), place: { columns: [1, 1], top: { below: 'ferry' }, depth: 'fit' } })
  it('are numbered where an article stands twice', () => {
    expect(issuesOf(stories(again()))).toEqual([
      'pages[1].stories[1].part: `harbour` stands at pages[0].stories[1] too; number the pieces of a story that jumps with `part`, here 2, or take one out.',
    ])
  })
  it('are numbered all of them', () => expect(issuesOf(stories(again(2)))).toEqual([expect.stringMatching(/^pages\[0\]\.stories\[1\]\.part: .*, here 1,/)]))
  it('do not repeat', () => expect(one('pages[1].stories[0].part', 1)).toBe('pages[1].stories[0].part: Part 1 of `ferry` stands twice; make this one part 2, or take it out.'))
  it('do not leave one out', () =>
    expect(one('pages[1].stories[0].part', 3)).toBe('pages[1].stories[0].part: Part 3 of `ferry` stands where part 2 belongs; number the parts 1, 2, 3 in the order of the pages.'))
  it('come in order', () => {
    const edition = maximal() as unknown as { pages: { stories: { part: number }[] }[] }
    edition.pages[0]!.stories[0]!.part = 2
    edition.pages[1]!.stories[0]!.part = 1
    expect(issuesOf(edition)).toHaveLength(2)
  })
  it('begin with the first', () => expect(one('pages[0].stories[1].part', 2)).toMatch('Part 2 of `harbour` stands where part 1 belongs'))
})

describe('below', () => {
  const below = (article: string, other: string): object => ({ article, place: { columns: [1, 1], top: { below: other }, depth: 'fit' } })
  it('names a story of the page', () =>
    expect(one('pages[0].stories[1].place.top.below', 'fery')).toBe('pages[0].stories[1].place.top.below: `fery` is no story of this page; did you mean `ferry`?'))
  it('names one of this page, not of another', () => expect(one('pages[1].stories[0].place.top', { below: 'harbour' })).toMatch('`harbour` is no story of this page'))
  it('does not name itself', () =>
    expect(one('pages[0].stories[1].place.top.below', 'harbour')).toBe(
      'pages[0].stories[1].place.top.below: The story `harbour` cannot stand below itself; name another story of the page, or give a grid line.',
    ))
  it('does not run in a circle', () => {
    expect(one('pages[0].stories[0].place.top', { below: 'harbour' })).toBe(
      'pages[0].stories[0].place.top.below: `ferry` stands below `harbour` stands below `ferry`, which is a circle; give one of them a grid line.',
    )
  })
  it('may name the part before of the same article', () => {
    const list = [
      { article: 'ferry', part: 1, place: { columns: [1, 5], top: 15, depth: 40 } },
      { ...below('ferry', 'ferry'), part: 2 },
      { ...below('ferry', 'ferry'), part: 3 },
    ]
    const edition = withChange('pages[0].stories', list) as { pages: object[] }
    expect(issuesOf({ ...edition, pages: [{ ...edition.pages[0], items: [] }] })).toEqual([])
  })
  it('of items and figures names a story too', () =>
    expect(one('pages[0].items[0].place.top.below', 'letters')).toMatch(/^pages\[0\]\.items\[0\]\.place\.top\.below: `letters` is no story/))
})

describe('columns and lines', () => {
  it.each(['stories[0].place.columns', 'reserved[0].columns', 'furniture[3].columns', 'items[0].place.columns'])('%s stay inside the grid', (field) => {
    expect(changed(`pages[0].${field}`, [5, 6])[0]).toBe(`pages[0].${field}: The columns run to 6, and the page's grid has 5; keep to 1 to 5.`)
    expect(changed(`pages[0].${field}`, [3, 2])[0]).toBe(`pages[0].${field}: The columns run from 3 to 2; put the smaller one first.`)
  })
  it('begin inside the page', () =>
    expect(one('pages[0].reserved[0].top', 101)).toBe('pages[0].reserved[0].top: The top is grid line 101, and the page has 100; choose a line from 1 to 100.'))
  it('end inside the page', () =>
    expect(one('pages[0].reserved[0].depth', 21)).toBe('pages[0].reserved[0].depth: It reaches down to grid line 101, and the page has 100; make it at most 20 lines deep.'))
  it('leave room for a nameplate', () => expect(one('pages[0].furniture[1].lines', 101)).toMatch(/^pages\[0\]\.furniture\[1\]\.lines: /))
})

describe('modules', () => {
  it('do not stand on each other', () => {
    expect(issuesOf(stories({ article: 'harbour', part: 2, place: { columns: [4, 4], top: 10, depth: 11 } })).at(0)).toMatch(/harbour/)
    expect(one('pages[1].stories[0].place', { columns: [2, 4], top: 20, depth: 5 })).toBe(
      'pages[1].wildArt[0].place: The figure `gull` stands on the story `ferry` (pages[1].stories[0].place: columns 2 to 4, lines 20 to 24); move one of them.',
    )
  })
  it('do not stand on a reserved place', () => {
    expect(one('pages[0].stories[0].place.depth', 67)).toBe(
      'pages[0].stories[0].place: The story `ferry` stands on the reserved place `ad` (pages[0].reserved[0]: columns 4 to 5, lines 81 to 100); move one of them.',
    )
  })
  it('do not stand on a teaser', () => expect(one('pages[0].stories[0].place.top', 13)).toMatch('stands on the teaser'))
  it('may touch', () => expect(changed('pages[0].stories[0].place.depth', 66)).toEqual([]))
})

describe('the page', () => {
  it('has a live area', () => expect(one('pages[1].margins.left', '250mm')).toMatch(/^pages\[1\]\.margins: The margins leave 15\.9 mm by|^pages\[1\]\.grid\.gutter/))
  it('has one in both directions', () => {
    expect(one('pages[1].margins.left', '270mm')).toBe('pages[1].margins: The margins leave -4.1 mm by 359.8 mm of a paper of 280 mm by 388.1 mm; make them smaller.')
    expect(one('pages[1].margins.bottom', 1055)).toMatch(/^pages\[1\]\.margins: /)
  })
  it('has columns beside its gutters', () =>
    expect(one('pages[1].grid.gutter', '90mm')).toBe(
      'pages[1].grid.gutter: 4 columns with this gutter are -4.6 mm wide in a live area of 251.8 mm; make the gutter smaller or take fewer columns.',
    ))
  it('has room for its lines', () =>
    expect(one('pages[0].grid.lines', 200)).toMatch(/^pages\[0\]\.grid\.lines: 200 lines take 705\.6 mm, and the live area is 378\.6 mm deep; at most 108 lines/))
})

describe('texts', () => {
  it('have the printed lines in order', () =>
    expect(one('articles[0].body[0].printed[1].end', 41)).toBe(
      'articles[0].body[0].printed[1].end: The printed line ends at 41, and the one before it at 41; put the lines in order, each end beyond the last.',
    ))
  it('have the printed lines inside them', () => expect(one('articles[0].body[0].printed[2].end', 500)).toMatch('ends at 500, and the paragraph has 118 characters'))
  it('refer to articles that are there', () =>
    expect(one('articles[0].body[3].text[3].pageOf', 'harbor')).toBe('articles[0].body[3].text[3].pageOf: `harbor` is no article of this edition; did you mean `harbour`?'))
  it('are teased of articles that are there', () => expect(one('pages[0].furniture[3].article', 'x')).toMatch(/^pages\[0\]\.furniture\[3\]\.article: /))
  it('of items are there, and placed once', () => {
    expect(one('pages[0].items[0].items', 'leters')).toMatch('did you mean `letters`?')
    const [letters] = maximal().pages[0]!.items!
    expect(one('pages[0].items', [letters, letters])).toBe('pages[0].items[1].items: `letters` is placed at pages[0].items[0].items already; take one of the two places out.')
  })
  it('of a figure with two pictures want a layout for two', () => expect(one('articles[0].figures[0].layout', undefined)).toMatch('make its `layout` `row` or `stack`'))
})

describe('styles', () => {
  it('do not extend each other in a circle', () => {
    expect(changed('style.styles.headline', { extends: 'label' })).toEqual([
      'style.styles.loud.extends: `loud` extends `headline` extends `label` extends `loud`, which is a circle; let one of them extend something else.',
    ])
  })
  it('extend what is there', () =>
    expect(one('style.styles.label.extends', 'loudd')).toBe('style.styles.label.extends: `loudd` is no style of this sheet or below it; did you mean `loud`?'))
  it('are of families that are there', () => {
    expect(one('style.styles.loud.family', 'Slap')).toBe('style.styles.loud.family: `Slap` is no family of this style; did you mean `Slab`?')
    expect(one('style.families.Slab.fallback', ['Stix'])).toMatch(/^style\.families\.Slab\.fallback\[0\]: `Stix` is no family/)
  })
  it('extend a shipped one', () => expect(one('style.extends', 'daily')).toBe('style.extends: `daily` is no shipped style; extend `weekly` or `compact`, or leave `extends` out.'))
  it('of a story may extend those of the edition', () => {
    expect(changed('pages[0].stories[0].style', { styles: { body: { extends: 'loud' } } })).toEqual([])
    expect(one('pages[0].stories[0].style', { styles: { body: { extends: 'lout' } } })).toMatch(/^pages\[0\]\.stories\[0\]\.style\.styles\.body\.extends: .*`loud`/)
  })
})
