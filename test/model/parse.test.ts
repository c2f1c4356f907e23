import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/limits.js'
import { parseEdition, parseStyleSheet } from '../../src/model/parse.js'
import { changed, issuesOf, withChange } from './change.js'
import { maximal } from './maximal.js'

const smallest = {
  stonehand: 1,
  publication: 'P',
  date: '2026-11-20',
  articles: [],
  pages: [{ paper: 'a4', margins: { top: 0, right: 0, bottom: 0, left: 0 }, grid: { columns: 1, gutter: 0, baseline: 10 }, stories: [] }],
}

describe('parseEdition', () => {
  it('takes an edition with every field, and hands back the same', () => {
    const result = parseEdition(maximal())
    expect(result).toEqual({ ok: true, edition: maximal() })
  })
  it('takes the smallest edition', () => expect(parseEdition(smallest).ok).toBe(true))
  it('takes its own answer again', () => {
    const result = parseEdition(maximal())
    expect(result.ok && parseEdition(result.edition)).toEqual(result)
  })
  it('answers with data that can be cloned', () => {
    const result = parseEdition(maximal())
    expect(structuredClone(result)).toEqual(result)
  })
  it('does not change what it was given', () => {
    const input = maximal()
    parseEdition(input)
    expect(input).toEqual(maximal())
  })
  it('takes undefined for absent', () => expect(changed('articles[0].kicker', undefined)).toEqual([]))
  it('takes a field that is there and undefined', () => {
    const result = parseEdition({ ...smallest, price: undefined })
    expect(result.ok && 'price' in result.edition).toBe(false)
  })
  it('leaves fields that begin with x- alone, and out of the edition', () => {
    const result = parseEdition({ ...smallest, 'x-desk': { any: ['thing'] } })
    expect(result).toEqual({ ok: true, edition: smallest })
  })
  it('takes the $schema that editors want', () => expect(issuesOf({ ...smallest, $schema: './schema.json' })).toEqual([]))
  it('does not mind an article that stands on no page', () => expect(changed('pages[1].stories', [])).toEqual([]))

  it.each([
    [null, 'null'],
    [undefined, 'missing'],
    [3, 'the number 3'],
    ['{}', 'the text "{}"'],
    [[], 'a list'],
  ])('wants an object, not %j', (input, words) => {
    expect(issuesOf(input)).toEqual([`: An edition is an object with \`stonehand\`, \`publication\`, \`date\`, \`articles\` and \`pages\`, but this is ${words}.`])
  })
})

describe('the version', () => {
  it('must be said', () => expect(changed('stonehand', undefined)).toEqual(['stonehand: `stonehand` is missing; say which version of the format this is: `"stonehand": 1`.']))
  it('may not be newer than this library', () => {
    expect(changed('stonehand', 2)).toEqual(['stonehand: This edition is written for version 2 of the format and this stonehand reads 1; install a newer stonehand.'])
  })
  it('is told before anything else, for a newer edition may have other fields', () => expect(issuesOf({ stonehand: 7, sheets: [] })).toHaveLength(1))
  it('is a number', () => expect(changed('stonehand', '1')).toEqual(['stonehand: `stonehand` must be 1, the version of the format, but is the text "1".']))
})

describe('a field that is not known', () => {
  it('is named, with the nearest one that is', () => {
    expect(changed('articles[0].headlin', 'x')).toEqual(['articles[0].headlin: `headlin` is not a field of an article; did you mean `headline`?'])
  })
  it('is named without a guess where nothing is like it', () => {
    expect(changed('pages[0].grid.zebra', 1)).toEqual(['pages[0].grid.zebra: `zebra` is not a field of a grid; take it out, or name it `x-zebra`.'])
  })
  it('is one issue, even where it stands for a field that must be there', () => {
    const { publication, ...rest } = smallest as Record<string, unknown>
    expect(issuesOf({ ...rest, pubblication: publication })).toEqual(['pubblication: `pubblication` is not a field of an edition; did you mean `publication`?'])
  })
  it('is one issue inside a union', () => {
    expect(changed('articles[0].body[0].txt', 'x')).toEqual(['articles[0].body[0].txt: `txt` is not a field of a paragraph; did you mean `text`?'])
    expect(changed('articles[0].headline[0].bolt', true)).toEqual(['articles[0].headline[0].bolt: `bolt` is not a field of a run of text; did you mean `bold`?'])
  })
  it('is quoted in a path where it is no identifier', () => expect(changed('articles[0]["a b"]', 1)[0]).toMatch(/^articles\[0\]\["a b"\]: /))
  it('is told of every one, not only the first', () => expect(issuesOf({ ...smallest, zebra: 1, giraffe: 2 })).toHaveLength(2))
  it("cannot move a terminal's cursor", () => expect(issuesOf({ ...smallest, '\u001b[2J': 1 })[0]).not.toMatch(/\u001b/))
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be called %s', (key) => {
    const input = JSON.parse(`{ "${key}": { "polluted": true }, ${JSON.stringify(smallest).slice(1)}`) as unknown
    expect(issuesOf(input)[0]).toMatch(`${key}: \`${key}\` is not a field of an edition`)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a kind', () => {
  it('that is not known brings the list of those that are', () => {
    expect(changed('articles[0].body[0].kind', 'paragrph')).toEqual([
      'articles[0].body[0].kind: `kind` is the text "paragrph", which is no kind of block; did you mean `paragraph`? The kinds are `paragraph`, `crosshead`, `quote`, `list`, `break`, `table`, `signature` or `correction`.',
    ])
  })
  it('that is missing brings it too', () => {
    expect(changed('pages[0].furniture[4].kind', undefined)[0]).toMatch(/^pages\[0\]\.furniture\[4\]\.kind: `kind` is missing; say which kind of furniture it is: `folio`, /)
  })
})

describe('values', () => {
  it.each<[string, unknown, string]>([
    ['articles[0].headline', 3, '`headline` must be text in quotes or a list of runs, but is the number 3.'],
    ['articles[0].decks[0]', null, 'Entry 1 of `decks` must be text in quotes or a list of runs, but is null.'],
    ['articles[0].rank', 0, '`rank` must be a whole number from 1 to 99, but is the number 0.'],
    ['articles[0].id', '', '`id` is empty; give it a name.'],
    ['articles[0].body', 'text', '`body` must be a list, but is the text "text".'],
    ['articles[0].bylines[0].role', 'writter', '`role` must be `writer`, `agency`, `additional` or `photographs`, but is the text "writter"; did you mean `writer`?'],
    ['articles[0].figures[0].pictures', [], '`pictures` has 0 entries; give it at least 1.'],
    ['articles[0].figures[0].pictures[0].alt', undefined, '`alt` is missing; a picture must have it.'],
    ['articles[0].figures[0].pictures[0].focalPoint.x', 1.2, '`x` must be a number from 0 to 1, but is the number 1.2.'],
    ['articles[0].language', 'English (UK)', '`language` must be a language such as `en-GB`, but is the text "English (UK)".'],
    ['date', '2026-02-31', '`date` must be a day written like 2026-11-20, but is the text "2026-02-31".'],
    ['date', new Date(0), '`date` must be a day written like 2026-11-20, but is an object.'],
    ['pages', [], '`pages` has 0 entries; give it at least 1.'],
    ['pages[0].paper', 'tabloit', '`paper` must be `tabloid`, `berliner`, `broadsheet`, `a3` or `a4`, but is the text "tabloit"; did you mean `tabloid`?'],
    ['pages[0].grid.columns', 25, '`columns` must be a whole number from 1 to 24, but is the number 25.'],
    ['pages[0].grid.columns', 2.5, '`columns` must be a whole number from 1 to 24, but is the number 2.5.'],
    ['pages[0].grid.columns', Number.NaN, '`columns` must be a whole number from 1 to 24, but is the number NaN.'],
    ['pages[0].stories[0].place.columns', [1], '`columns` must be a list of two columns, the first and the last, but is a list of 1.'],
    ['pages[0].stories[0].place.depth', 'fill', '`depth` must be `fit` or `rest`, but is the text "fill"; did you mean `fit`?'],
    ['pages[0].stories[0].dropCap', 13, '`dropCap` must be a whole number from 0 to 12, but is the number 13.'],
    ['pages[0].stories[0].headlineBreaks', [4, 2], '`headlineBreaks` is not in rising order; sort it, each word once.'],
    ['pages[0].stories[0].box', { tint: 0.5 }, '`tint` must be a number from 0 to 0.2, but is the number 0.5.'],
    ['pages[0].stories[0].figures', [], '`figures` must be an object: places of figures by name, but is a list.'],
    ['style.spacing.headToDeck', [8, 6], '`headToDeck` has a least value above its most; put the smaller one first.'],
    ['style.headlines.sizes', [20, 14], '`sizes` is not in rising order; sort the sizes, each once.'],
    [
      'style.fit.ladder[0].kind',
      'paragrafs',
      '`kind` is the text "paragrafs", which is no kind of rung; did you mean `paragraphs`? The kinds are `paragraphs`, `quoteAir`, `crossheadAir`, `figureAir`, `pictureDepth`, `headSize`, `headLines`, `decks`, `quoteMeasure`, `quotes` or `copy`.',
    ],
    ['style.fit.ladder[0].dearest', undefined, '`dearest` is missing; a rung must have it.'],
    ['style.fit.ladder[1].crop', 2, '`crop` must be a number from 0 to 1, but is the number 2.'],
    ['style.fit.ladder[2].range', [1, 2], 'Entry 1 of `range` must be a whole number from -50 to 0, but is the number 1.'],
    ['style.fit.ladder[2].floor', 3, '`floor` is not a field of a rung; take it out, or name it `x-floor`.'],
    ['style.fit.headFil', 0.5, '`headFil` is not a field of the fit; did you mean `headFill`?'],
    ['pages[0].stories[0].fit', 'yes', '`fit` must be true, false or an object with a `ladder`, but is the text "yes".'],
    ['style.styles.body.tracking', '2', '`tracking` must be a number from -500 to 2000, but is the text "2".'],
    ['style.styles.body.colour', { kind: 'gray', k: 2 }, '`k` must be a number from 0 to 1, but is the number 2.'],
  ])('%s: %j', (path, value, message) => {
    const [issue, ...more] = changed(path, value)
    expect(more).toEqual([])
    expect(issue!.replace(/^[^ ]*: /, '')).toBe(message)
    expect(issue!.startsWith(path)).toBe(true)
  })

  it.each(['15 mm', '15', 'mm', '', '1e3mm', '-1mm', 'NaN', Number.NaN, Infinity, -1, true, { mm: 3 }])('no length: %j', (value) => {
    const found = changed('pages[0].margins.top', value)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^pages\[0\]\.margins\.top: `top` must be a length of 0 to 14400 points/)
  })
  it.each([20, '20pt', '7mm', '0.7cm', '1p6', '2p', '0.3in'])('a length: %j', (value) => expect(changed('pages[0].margins.top', value)).toEqual([]))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'file:///etc/passwd',
    'data:text/html,x',
    '//holm.example',
    'holm.example',
    'https://',
    'https://a b',
    ' https://holm.example',
    'https://holm.example/\u0000',
    '',
  ])('no link: %j', (link) => {
    expect(changed('articles[0].body[3].text[1].link', link)).toHaveLength(1)
  })
  it.each(['http://a', 'http://holm.example', 'HTTPS://holm.example/a?b#c', 'mailto:ada@holm.example', 'tel:+4712345678'])('a link: %s', (link) => {
    expect(changed('articles[0].body[3].text[1].link', link)).toEqual([])
  })
})

describe('the limits', () => {
  it('of a text', () =>
    expect(changed('publication', 'x'.repeat(LIMITS.textMax + 1))).toEqual([
      `publication: \`publication\` has ${LIMITS.textMax + 1} characters; ${LIMITS.textMax} are the most there may be.`,
    ]))
  it('of the paper', () => {
    expect(changed('pages[0].paper', [35, 100])[0]).toMatch(/^pages\[0\]\.paper\[0\]: Entry 1 of `paper` must be a length of 36 to 14400 points/)
    expect(changed('pages[0].paper', [100, 14_401])[0]).toMatch(/^pages\[0\]\.paper\[1\]: /)
  })
  it('of the baseline', () => expect(changed('pages[0].grid.baseline', 1.9)).toHaveLength(1))
  it('of the pages, without a look at each', () =>
    expect(changed('pages', new Array(LIMITS.pagesMax + 1).fill({}))).toEqual([
      `pages: \`pages\` has ${LIMITS.pagesMax + 1} entries; ${LIMITS.pagesMax} are the most there may be.`,
    ]))
  it('of the issues: fifty, the last counting the rest', () => {
    const found = changed('articles', new Array(500).fill(3))
    expect(found).toHaveLength(50)
    expect(found[49]).toBe(': There are 451 more issues; mend these first, then look again.')
  })
  it('of nesting', () => {
    let deep: unknown = 'core'
    for (let k = 0; k < 100_000; k++) deep = [deep]
    expect(changed('articles[0].body', deep)[0]).toMatch(/nested deeper than 32 levels/)
  })
  it('of nesting under x- too', () => {
    let deep: unknown = {}
    for (let k = 0; k < 100; k++) deep = { deep }
    expect(issuesOf({ ...smallest, 'x-y': deep })).toHaveLength(1)
  })
  it('of an object that holds itself', () => {
    const input = withChange('articles[0].body', []) as { articles: { 'x-self'?: unknown }[] }
    input.articles[0]!['x-self'] = input
    expect(issuesOf(input)).toEqual([expect.stringMatching(/: The input holds itself;/)])
  })
  it('of few objects that stand for billions', () => {
    let many: unknown = ['x']
    for (let k = 0; k < 25; k++) many = [many, many, many, many]
    expect(changed('articles[0].body', many)[0]).toMatch(/more than 20000000 values/)
  })
})

describe('parseStyleSheet', () => {
  it('takes a sheet', () =>
    expect(parseStyleSheet({ name: 'x', styles: { body: { size: '9pt' } } })).toEqual({ ok: true, sheet: { name: 'x', styles: { body: { size: '9pt' } } } }))
  it('names the field and the nearest one', () => {
    expect(parseStyleSheet({ styles: { body: { siez: 9 } } })).toEqual({
      ok: false,
      issues: [{ path: 'styles.body.siez', message: '`siez` is not a field of a text style; did you mean `size`?' }],
    })
  })
  it('lays it over the shipped style', () => {
    const result = parseStyleSheet({ styles: { a: { extends: 'b' }, b: { extends: 'a' } } })
    expect(result).toEqual({ ok: false, issues: [{ path: 'styles.a.extends', message: '`a` extends `b` extends `a`, which is a circle; let one of them extend something else.' }] })
  })
  it.each([null, 3, 'x', []])('wants an object, not %j', (input) => expect(parseStyleSheet(input).ok).toBe(false))
})
