import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/limits.js'
import type { Article } from '../../src/model/article.js'
import { articleText } from '../../src/model/reading.js'
import { assemble } from '../../src/reconstruct/articles/assemble.js'
import { makeSpeller } from '../../src/reconstruct/words/joinLines.js'
import type { Piece } from '../../src/reconstruct/print.js'
import { resultOf } from '../../src/reconstruct/resultOf.js'
import { Print, sorted, story } from './pieces.js'

function articleOf(print: Print, ...pieces: readonly Piece[]): Article {
  return assemble(sorted(story(...pieces)), makeSpeller(print.lines, 'en-GB')).articles[0]!
}
const texts = (article: Article): unknown[] => article.body.map((block) => ('text' in block ? block.text : block))

describe('an article', () => {
  it('is made of its pieces in their order, lines joined', () => {
    const p = new Print()
    const article = articleOf(
      p,
      p.piece('kicker', 'Harbour'),
      p.piece('headline', 'Ferry returns after\nlong winter'),
      p.piece('deck', 'Crew of nine\nback aboard'),
      p.piece('standfirst', 'It was a long wait. It is over.'),
      p.piece('dateline', 'Harbour End'),
      p.piece('paragraph', 'The ferry sailed on Mon-\nday, its first'),
      p.piece('caption', 'The ferry.'),
      p.piece('paragraph', 'trip this year.', { runOn: true }),
      p.piece('crosshead', 'Costs rise'),
      p.piece('paragraph', 'It is dear.'),
    )
    expect(article).toMatchObject({
      id: 'ferry-returns-after-long-winter',
      kicker: 'Harbour',
      headline: 'Ferry returns after long winter',
      decks: ['Crew of nine back aboard'],
      standfirst: 'It was a long wait. It is over.',
      dateline: 'Harbour End',
    })
    expect(texts(article)).toEqual(['The ferry sailed on Monday, its first trip this year.', 'Costs rise', 'It is dear.'])
    expect(article.body[0]).toMatchObject({ printed: [{ hyphen: 'inserted' }, { end: 37 }, { end: 53 }] })
  })

  it('has its drop cap in its first paragraph, past a caption', () => {
    const p = new Print()
    const article = articleOf(p, p.piece('dropCap', 'T'), p.piece('caption', 'Boats.'), p.piece('paragraph', 'he ferry sailed.'), p.piece('paragraph', 'And came.'))
    expect(texts(article)).toEqual(['The ferry sailed.', 'And came.'])
    const alone = new Print()
    expect(texts(articleOf(alone, alone.piece('paragraph', 'Boats.'), alone.piece('dropCap', 'T')))).toEqual(['Boats.', 'T'])
  })

  it('keeps a hyphen at the end of a line of its head', () => {
    const p = new Print()
    expect(articleOf(p, p.piece('headline', 'Long-\nawaited ferry returns')).headline).toBe('Long-awaited ferry returns')
  })

  it.each([
    ['By Jane Doe', [{ role: 'writer', names: [{ name: 'Jane Doe' }], text: 'By Jane Doe' }]],
    ['Jane Doe', [{ role: 'writer', names: [{ name: 'Jane Doe' }] }]],
    ['Jane Doe in Tunis', [{ role: 'writer', names: [{ name: 'Jane Doe', place: 'Tunis' }] }]],
    ['BY JANE DOE', [{ role: 'writer', names: [{ name: 'Jane Doe' }], text: 'BY JANE DOE' }]],
    ['Jane Doe\nPolitical Editor', [{ role: 'writer', names: [{ name: 'Jane Doe', title: 'Political Editor' }] }]],
    [
      'Jane Doe, Reuters',
      [
        { role: 'writer', names: [{ name: 'Jane Doe' }], text: 'Jane Doe, Reuters' },
        { role: 'agency', names: [{ name: 'Reuters' }], text: '' },
      ],
    ],
    ['NORTHWIRE', [{ role: 'agency', names: [{ name: 'NORTHWIRE' }] }]],
  ])('prints its byline %j as it was', (printed, bylines) => {
    const p = new Print()
    const article = articleOf(p, p.piece('headline', 'Ferry'), p.piece('byline', printed))
    expect(article.bylines).toEqual(bylines)
    expect(articleText(article).replaceAll(',', '')).toBe(`Ferry\n${printed.replace('\n', ' ').replaceAll(',', '')}`)
  })

  it('leaves a dateline that is run in where it is, and says it', () => {
    const p = new Print()
    const result = assemble(sorted(story(p.piece('headline', 'Ferry'), p.piece('paragraph', 'HARBOUR END (AP) — The ferry\nsailed.'))), makeSpeller(p.lines, 'en-GB'))
    const article = result.articles[0]!
    expect(article.dateline).toBe('HARBOUR END (AP)')
    expect(texts(article)).toEqual(['HARBOUR END (AP) — The ferry sailed.'])
    expect(articleText(article)).toBe('Ferry\nHARBOUR END (AP) — The ferry sailed.')
    expect(result.fields.find(({ path }) => path === 'articles[0].dateline')).toMatchObject({ lines: [2], reason: expect.any(String) as string })
  })

  it('has a writer inferred from the note at its end', () => {
    const p = new Print()
    const article = articleOf(p, p.piece('paragraph', 'Boats.'), p.piece('tagline', 'Jane Doe is a reporter in Tunis. With agency reports.'))
    expect(article.bylines).toEqual([{ role: 'writer', names: [{ name: 'Jane Doe', place: 'Tunis' }], inferred: true }])
    expect(article.tagline).toBe('Jane Doe is a reporter in Tunis.')
    expect(article.agencyNote).toBe('With agency reports.')
  })

  it('has the place of its writer from the note, and prints the byline as it was', () => {
    const p = new Print()
    const article = articleOf(p, p.piece('byline', 'Jane Doe'), p.piece('paragraph', 'Boats.'), p.piece('tagline', 'Jane Doe is a reporter in Tunis.'))
    expect(article.bylines).toEqual([{ role: 'writer', names: [{ name: 'Jane Doe', place: 'Tunis' }], text: 'Jane Doe' }])
  })

  it('has a figure for each caption, its credit apart', () => {
    const p = new Print()
    const article = articleOf(
      p,
      p.piece('caption', 'The ferry at dawn.\nJane Doe/AFP'),
      p.piece('caption', 'Boats at sea.'),
      p.piece('credit', 'Photo: Ann Poe'),
      p.piece('paragraph', 'A long text.'),
      p.piece('credit', 'Photo: Thea Low'),
      p.piece('caption', 'Nets.'),
    )
    expect(article.figures!.map(({ caption, pictures }) => [caption, pictures[0]!.credit, pictures[0]!.src])).toEqual([
      ['The ferry at dawn.', 'Jane Doe/AFP', 'picture-1'],
      ['Boats at sea.', 'Photo: Ann Poe', 'picture-2'],
      ['Nets.', 'Photo: Thea Low', 'picture-3'],
    ])
  })

  it('has its pull quotes with who said them', () => {
    const p = new Print()
    const article = articleOf(
      p,
      p.piece('quote', '“The tide\nis in.”'),
      p.piece('attribution', 'Thea Low, harbour\nmaster'),
      p.piece('quote', '“It is\nout.”\n— Ann Poe'),
      p.piece('quote', 'No boat\nis safe'),
    )
    expect(article.pullQuotes).toEqual([
      { id: 'quote-1', text: '“The tide is in.”', attribution: 'Thea Low, harbour master' },
      { id: 'quote-2', text: '“It is out.”', attribution: '— Ann Poe' },
      { id: 'quote-3', text: 'No boat is safe' },
    ])
  })

  it('has lists, tables and boxes', () => {
    const p = new Print()
    const article = articleOf(
      p,
      p.piece('listItem', '• Two boats'),
      p.piece('listItem', '• A net'),
      p.piece('paragraph', 'Then:'),
      p.piece('listItem', '1. Sail'),
      p.piece('listItem', '2. Come back'),
      p.piece('table', 'Monday  7.30  8.30\nTuesday\t7.45\t8.45'),
      p.piece('boxHead', 'The ferry'),
      p.piece('boxText', 'Built in 1902.'),
      p.piece('boxText', 'Mended since.'),
    )
    expect(article.body).toMatchObject([
      { kind: 'list', items: ['Two boats', 'A net'] },
      { kind: 'paragraph' },
      { kind: 'list', ordered: true, items: ['Sail', 'Come back'] },
      {
        kind: 'table',
        rows: [
          ['Monday', '7.30', '8.30'],
          ['Tuesday', '7.45', '8.45'],
        ],
      },
    ])
    expect(article.factboxes).toMatchObject([{ title: 'The ferry', body: [{ text: 'Built in 1902.' }, { text: 'Mended since.' }] }])
  })

  it('keeps jump lines out of its body, as furniture', () => {
    const p = new Print()
    const pieces = [
      p.piece('headline', 'Ferry'),
      p.piece('paragraph', 'It sailed on'),
      p.piece('jumpLine', 'See FERRY, A6'),
      p.piece('fromLine', 'FERRY, from A1'),
      p.piece('jumpHead', 'Ferry sails'),
      p.piece('paragraph', 'and on.', { runOn: true }),
    ]
    const result = assemble(sorted(story(...pieces)), makeSpeller(p.lines, 'en-GB'))
    expect(texts(result.articles[0]!)).toEqual(['It sailed on and on.'])
    expect(result.articles[0]!.jumpHead).toBe('Ferry sails')
    expect(result.furniture.map(({ text }) => text)).toEqual(['See FERRY, A6', 'FERRY, from A1'])
    expect(result.lines[2]).toMatchObject({ role: 'jumpLine' })
  })
})

describe('ids', () => {
  it('are made of heads, each its own', () => {
    const p = new Print()
    const heads = ['Fähre zurück', 'Fähre zurück', 'Порт открыт', '!!!', 'Fähre zurück']
    const { articles } = assemble(sorted(...heads.map((head) => story(p.piece('headline', head)))), makeSpeller(p.lines, 'de'))
    expect(articles.map(({ id }) => id)).toEqual(['fahre-zuruck', 'fahre-zuruck-2', 'story-3', 'story-4', 'fahre-zuruck-3'])
  })
})

describe('items', () => {
  it('stand under their head, each with its own', () => {
    const p = new Print()
    const group = [
      p.piece('standingHead', 'IN BRIEF'),
      p.piece('item', 'HARBOUR END The ferry\nis back.'),
      p.piece('item', 'Nets found: Two boats\ncame in.', { runIn: 11 }),
      p.piece('item', 'They were full.', { runIn: 0 }),
      p.piece('crosshead', 'Bridge opens'),
      p.piece('paragraph', 'It is long.'),
    ]
    const { items } = assemble({ stories: [], items: [group], furniture: [], unassigned: [] }, makeSpeller(p.lines, 'en-GB'))
    expect(items).toMatchObject([
      {
        id: 'in-brief',
        kind: 'briefs',
        standingHead: 'IN BRIEF',
        items: [
          { runInHead: 'HARBOUR END', body: [{ text: 'The ferry is back.', printed: [{ end: 9 }, { end: 18 }] }] },
          { runInHead: 'Nets found:', body: [{ text: 'Two boats came in.' }, { text: 'They were full.' }] },
          { runInHead: 'Bridge opens', body: [{ text: 'It is long.' }] },
        ],
      },
    ])
  })
})

describe('the evidence', () => {
  it('multiplies how sure a role is by how sure it is that the piece belongs there', () => {
    const p = new Print()
    const caption = p.piece('caption', 'Boats.', { sure: 0.8 })
    const result = assemble(sorted({ pieces: [caption], kinship: new Map([[caption, 0.5]]) }), makeSpeller(p.lines, 'en-GB'))
    expect(result.fields).toEqual([{ path: 'articles[0].figures[0].caption', lines: [1], sure: 0.4 }])
    expect(result.diagnostics).toMatchObject([{ code: 'role-unsure', path: 'articles[0].figures[0].caption' }])
  })

  it('tells a few findings one by one and sums up the others', () => {
    const p = new Print()
    const pieces = Array.from({ length: 400 }, () => p.piece('unassigned', 'odd'))
    const { diagnostics, unassigned } = assemble({ stories: [], items: [], furniture: [], unassigned: pieces }, makeSpeller(p.lines, 'en-GB'))
    expect(unassigned).toHaveLength(400)
    expect(diagnostics.length).toBeLessThan(50)
    expect(diagnostics.at(-1)!.message).toMatch(/^37\d more/)
  })

  it('says where there is nothing to read', () => {
    expect(assemble(sorted(), makeSpeller([], 'en-GB')).diagnostics).toMatchObject([{ code: 'no-text' }])
  })

  it('keeps in `unassigned` what no edition holds', () => {
    const p = new Print()
    const result = assemble(sorted(story(p.piece('paragraph', 'x'.repeat(LIMITS.textMax + 1)), p.piece('paragraph', 'Boats.'))), makeSpeller(p.lines, 'en-GB'))
    expect(texts(result.articles[0]!)).toEqual(['Boats.'])
    expect(result.unassigned[0]!.text).toHaveLength(LIMITS.textMax + 1)
    expect(result.diagnostics).toMatchObject([{ code: 'source-too-large' }])
  })

  it('speaks of articles by id and of figures by path where the stages counted', () => {
    const p = new Print()
    const made = assemble(sorted(story(p.piece('headline', 'Ferry'), p.piece('caption', 'Boats.'), p.piece('caption', 'Nets.'))), makeSpeller(p.lines, 'en-GB'))
    const one = { value: 1, spread: 0, count: 1 }
    const box = { x: 0, y: 0, width: 10, height: 10 }
    const page = {
      page: 1,
      width: 100,
      height: 100,
      modules: [{ article: '0', box, legs: [], boxed: false }],
      pictures: [{ path: '0.1', src: 'seen.png', box }, { box }],
      rules: [],
      boxes: [],
    }
    const result = resultOf('pdf', made, { dropCaps: { 0: one, 7: one }, captionColumns: { '0.1': one } }, [page])
    expect(result.evidence.setting).toEqual({ dropCaps: { ferry: one }, captionColumns: { 'articles[0].figures[1]': one } })
    expect(result.evidence.pages[0]).toMatchObject({ modules: [{ article: 'ferry' }], pictures: [{ path: 'articles[0].figures[1]', src: 'seen.png' }, { box }] })
    expect(result.articles[0]!.figures!.map(({ pictures }) => pictures[0]!.src)).toEqual(['picture-1', 'seen.png'])
  })
})
