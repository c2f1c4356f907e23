import { describe, expect, it } from 'vitest'
import { importAns } from '../../src/import/ans.js'
import { importGhost, importNewsArticle, importWordPress } from '../../src/import/html.js'
import type { Imported, ImportOptions } from '../../src/import/imported.js'
import { importNinjs } from '../../src/import/ninjs.js'
import { importNitf } from '../../src/import/nitf.js'
import { plainText } from '../../src/model/inline.js'
import { textsBetweenTags, textsOfJson, unaccounted, type SourceText } from './accounted.js'
import { asEdition } from './asEdition.js'
import { NINJS_1, NINJS_2, NINJS_3 } from './samples/ninjs.js'
import { NITF } from './samples/nitf.js'
import { ANS, GHOST, NEWS_PAGE } from './samples/others.js'
import { CLASSIC, GUTENBERG, GUTENBERG_RAW } from './samples/wordpress.js'

/** Keys of JSON that say of which kind a thing is, number it or time it: what no reader misses. */
const STRUCTURE =
  /(?:^|[.\]])(?:uri|type|role|_?id|level|list_type|version|correction_type|subtype|mimetype|content[tT]ype|charcount|version[cC]reated|display_date|published_at|date)$|^\$schema|\["@(?:type|context|id)"\]/

const betweenTags = (markup: string): SourceText[] => textsBetweenTags(markup).map((text) => ({ path: '', text }))
const inJson = (value: unknown): SourceText[] => textsOfJson(value).filter(({ path }) => !STRUCTURE.test(path))

const SAMPLES: Readonly<Record<string, readonly [read: (options?: ImportOptions) => Imported, texts: readonly SourceText[]]>> = {
  'ninjs 1': [(options) => importNinjs(NINJS_1, options), inJson(NINJS_1)],
  'ninjs 2': [(options) => importNinjs(NINJS_2, options), inJson(NINJS_2)],
  'ninjs 3': [(options) => importNinjs(JSON.stringify(NINJS_3), options), inJson(NINJS_3)],
  NITF: [(options) => importNitf(NITF, options), betweenTags(NITF)],
  'WordPress, blocks': [(options) => importWordPress(GUTENBERG, options), inJson(GUTENBERG)],
  'WordPress, blocks as stored': [(options) => importWordPress(GUTENBERG_RAW, options), inJson(GUTENBERG_RAW)],
  'WordPress, classic': [(options) => importWordPress([CLASSIC], options), inJson([CLASSIC])],
  Ghost: [(options) => importGhost(GHOST, options), inJson(GHOST)],
  ANS: [(options) => importAns(ANS, options), inJson(ANS)],
  'a page with a NewsArticle': [(options) => importNewsArticle(NEWS_PAGE, options), betweenTags(NEWS_PAGE)],
}

const kinds = ({ article }: Imported): string[] => article.body.map(({ kind }) => kind)
const words = ({ article }: Imported): string[] => article.body.map((block) => ('text' in block ? plainText(block.text) : block.kind))

describe.each(Object.entries(SAMPLES))('%s', (_, [read, texts]) => {
  it('becomes an article that holds in an edition', () => {
    for (const options of [{}, { typographic: true }, { typographic: 'fr', id: 'own', language: 'de' }]) expect(asEdition(read(options).article)).toMatchObject({ ok: true })
  })
  it('loses no text unsaid', () => {
    expect(texts.length).toBeGreaterThan(5)
    expect(unaccounted(texts, read())).toEqual([])
  })
  it('is the same each time', () => {
    expect(read({ typographic: true })).toEqual(read({ typographic: true }))
  })
})

describe('what a text is counted by', () => {
  it('misses a text that is nowhere', () => {
    const read = importNinjs(NINJS_1)
    expect(unaccounted([{ path: 'nowhere', text: 'The weathercock fell' }], read)).toHaveLength(1)
    expect(unaccounted(inJson(NINJS_1), { ...read, diagnostics: [] }).length).toBeGreaterThan(3)
  })
})

describe('ninjs', () => {
  it('reads 1.x: the richest body, the largest rendition', () => {
    const { article, pictures, date } = importNinjs(NINJS_1)
    expect(article).toMatchObject({
      headline: 'Skipper of stranded ferry before the harbour court',
      dateline: 'Skerrow, The Sound',
      section: 'Shipping',
      rank: 2,
      language: 'en',
      bylines: [{ role: 'writer', names: [{ name: 'Oona Marsh' }, { name: "Piet d'Arbre" }] }],
    })
    expect(words(importNinjs(NINJS_1))).toHaveLength(2)
    expect(article.standfirst).toBeUndefined() // the description repeats the text
    expect(article.figures).toMatchObject([{ pictures: [{ src: '2643c588-big.jpg', credit: 'Oona Marsh', alt: 'The ferry on the rocks' }] }])
    expect(pictures).toMatchObject([{ href: 'http://pictures.example.org/2/2643c588-big.jpg' }])
    expect(date).toBe('2026-11-20')
  })
  it('reads 2.x: heads by role, and one picture where the text and an association show the same', () => {
    const { article } = importNinjs(NINJS_2)
    expect(article).toMatchObject({ headline: 'Seglarskola öppnar i gamla varvet', decks: ['Trettio barn på väntelistan'], kicker: 'Sjöliv' })
    expect(article.figures).toHaveLength(1)
    expect(article.figures![0]!.pictures[0]).toMatchObject({ src: 'a001_NormalHires.jpg', alt: 'Jollar vid bryggan', focalPoint: { x: 0.25, y: 0.3 } })
  })
  it('reads 3.x: lists, tables, quotes and points of interest', () => {
    const read = importNinjs(NINJS_3)
    expect(kinds(read)).toEqual(['paragraph', 'crosshead', 'paragraph', 'list', 'table'])
    expect(read.article.pullQuotes).toMatchObject([{ text: 'Wir bauen für hundert Jahre.', attribution: 'Jost Wiek' }])
    expect(read.article.figures).toMatchObject([{ pictures: [{ kind: 'graphic', focalPoint: { x: 0.25, y: 0.5 }, credit: 'nd-Grafik', alt: 'Eine Zeichnung der Brücke' }] }])
    expect(read.diagnostics).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'import-dropped', path: 'edNote' }))
  })
})

describe('NITF', () => {
  it('has heads, bylines, quotes, pictures and what ends it', () => {
    const read = importNitf(NITF)
    expect(read.article).toMatchObject({
      id: 'ND5df9281a_00',
      language: 'nb-NO',
      headline: 'Fyret får ny vokter',
      decks: ['Første kvinne på hundre år'],
      standfirst: 'Etter et år uten folk er lyset bemannet igjen.',
      dateline: 'Skjervøy',
      section: 'Innenriks',
      bylines: [{ names: [{ name: 'Tuva Lie' }], text: 'Tuva Lie, kystreporter' }],
      agencyNote: 'ND',
      pullQuotes: [{ text: 'Noen må jo holde det i gang.', attribution: 'Marit Nes' }],
      figures: [{ caption: 'Fyret på Skjervøy.', pictures: [{ src: 'fyr-stor.jpg', alt: 'Et fyr', credit: 'Sol Vik / ND' }] }],
    })
    expect(read.date).toBe('2026-11-20')
    expect(words(read)).toContain('Mér enn 1⁄2 av lampene var ødelagt.')
    expect(kinds(read)).toEqual(['paragraph', 'paragraph', 'crosshead', 'paragraph', 'list', 'crosshead', 'table', 'paragraph', 'paragraph', 'break', 'paragraph'])
  })
})

describe('WordPress', () => {
  it('reads rendered blocks', () => {
    const read = importWordPress(GUTENBERG)
    expect(read.article).toMatchObject({
      id: 'otters-return',
      headline: 'The otters’ return – and the miller’s doubt',
      section: 'River & Sea',
      bylines: [{ names: [{ name: 'Ada Finch' }] }],
      pullQuotes: [{ text: 'We had given the river up for dead.', attribution: 'Ada Brook, warden' }],
      factboxes: [{ title: 'The Wallow in figures' }],
    })
    expect(read.article.figures).toMatchObject([
      { caption: 'The weir at dawn.', pictures: [{ src: 'weir.jpg', alt: 'A weir in fog' }] },
      { caption: 'An otter on the bank.', pictures: [{ src: 'otter-2048x1365.jpg', credit: 'Photo: Tom Rook', focalPoint: { x: 0.3, y: 0.2 } }] },
      { layout: 'row', caption: 'Two days at the weir', pictures: [{ src: 'a.jpg', caption: 'Upstream' }, { src: 'b.jpg' }] },
    ])
    expect(read.article.body.find(({ kind }) => kind === 'table')).toMatchObject({ head: ['Year', 'Otters'], source: 'Source: River Board' })
    expect(kinds(read).filter((kind) => kind === 'quote')).toHaveLength(3)
    expect(words(read)).toContain('The river runs,\nthe miller sleeps.')
    expect(read.article.standfirst).toBeUndefined()
    expect(JSON.stringify(read.article)).not.toContain('alert')
    expect(read.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'warning', path: expect.stringContaining('content.rendered/figure'), message: expect.stringContaining('A film from the hide') }),
    )
  })
  it('reads blocks as they are stored, and says what only a server can make', () => {
    const read = importWordPress(GUTENBERG_RAW)
    expect(words(read)).toEqual(['An otter was seen.'])
    expect(read.article).toMatchObject({ standfirst: 'A standfirst that an editor wrote by hand.', pullQuotes: [{ text: 'A shy, wet thing.', attribution: 'The miller' }] })
    const told = read.diagnostics.map(({ message }) => message).join('\n')
    for (const part of ['wp:latest-posts', '[gallery ids=', 'https://video.example.org/2']) expect(told).toContain(part)
  })
  it('reads classic content: blank lines, captions in brackets', () => {
    const read = importWordPress([CLASSIC])
    expect(words(read)).toEqual([
      'The weir is closed until spring, the board said.',
      'Walkers must take the upper path, which is steep [but short].',
      'Opening times Monday to Friday',
    ])
    expect(read.article.figures).toMatchObject([{ pictures: [{ src: 'weir.jpg', alt: 'The weir', credit: 'Photo: Tom Rook' }] }])
    expect(plainText(read.article.figures![0]!.caption)).toBe('The weir in autumn.')
  })
})

describe('Ghost', () => {
  it('reads cards', () => {
    const { article } = importGhost(GHOST)
    expect(article).toMatchObject({
      headline: 'The last ferryman hangs up his oars',
      standfirst: 'Osk Hale rowed the people of two villages for forty years.',
      section: 'Rivers',
      bylines: [{ names: [{ name: 'Ines Kahn' }] }],
      pullQuotes: [{ text: 'The river does the rowing.' }],
    })
    expect(article.figures!.map(({ pictures }) => pictures.map(({ src }) => src))).toEqual([['ferryman.jpg'], ['boat.jpg'], ['1.jpg', '2.jpg']])
    expect(article.factboxes!.map(({ title }) => title)).toContain('How wide is the river?')
  })
  it('says what to ask for where there is no html', () => {
    const { article, diagnostics } = importGhost({ title: 'Bare', plaintext: 'One.\n\nTwo.', lexical: '{}' })
    expect(article.body).toHaveLength(2)
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'source-damaged', hint: expect.stringContaining('formats=html') }))
  })
})

describe('what senders do', () => {
  const nitf = (head: string, content: string): string =>
    `<nitf><head><title>3 Rowing-Heats</title></head><body><body.head>${head}</body.head><body.content>${content}</body.content></body></nitf>`

  it('NITF without a headline has the title of the document', () => {
    const read = importNitf(nitf('<abstract> </abstract>', '<pre>Heat one\nOars beat Sculls</pre>'))
    expect(read.article.headline).toBe('3 Rowing-Heats')
    expect(importNitf(nitf('<hedline><hl1>Oars beat Sculls</hl1></hedline>', '<p>By a length.</p>')).article.headline).toBe('Oars beat Sculls')
  })
  it('NITF has a byline whose first word stands close', () => {
    const read = importNitf(nitf('<byline>By<person>Byrd Holm</person><byttl>Harbour desk</byttl></byline>', '<p>By a length.</p>'))
    expect(read.article.bylines).toEqual([{ role: 'writer', names: [{ name: 'Byrd Holm' }], text: 'By Byrd Holm, Harbour desk' }])
  })
  it('NITF comes in an envelope, with words about it and other articles', () => {
    const one = nitf('<hedline><hl1>Oars beat Sculls</hl1></hedline>', '<p>By a length.</p>')
    const other = nitf('<hedline><hl1>Sculls protest</hl1></hedline>', '<p>A buoy had moved.</p>')
    const read = importNitf(`<feed><updated>2026-11-20</updated><entry><rights>Not for print in Skerrow</rights>${one}</entry><entry>${other}</entry></feed>`)
    expect(read.article.headline).toBe('Oars beat Sculls')
    const told = read.diagnostics.map(({ severity, path, message }) => `${severity} ${path}: ${message}`).join('\n')
    expect(told).toMatch(/info .*rights.*Not for print in Skerrow/)
    expect(told).toMatch(/warning .*entry\[2\].*Another article.*Sculls protest.*A buoy had moved/)
  })
  it('ninjs is a picture of which no rendition has come: its caption is what there is', () => {
    const read = importNinjs({
      uri: 'urn:x:1',
      type: 'picture',
      headline: 'Regatta',
      description_caption: 'The eight at the weir.',
      renditions: { thumb: { mimetype: 'video/mp4', href: 'x.mp4' } },
    })
    expect(read.article).toMatchObject({ headline: 'Regatta', standfirst: 'The eight at the weir.' })
    expect(read.diagnostics).toContainEqual(expect.objectContaining({ severity: 'warning', message: expect.stringContaining('no rendition') as string }))
  })
  it('ninjs has a date that is none', () => {
    const read = importNinjs({ uri: 'urn:x:1', headline: 'Regatta', firstcreated: 'some time after the thaw' })
    expect(read.date).toBeUndefined()
    expect(read.diagnostics).toContainEqual(expect.objectContaining({ path: 'firstcreated', message: expect.stringContaining('some time after the thaw') as string }))
  })
})

describe('ANS', () => {
  it('reads content elements', () => {
    const read = importAns(ANS)
    expect(read.article).toMatchObject({
      headline: 'The wheel that would not turn',
      kicker: 'The Valley',
      section: 'Local',
      decks: ['A mill, a drought and a very old bearing'],
      bylines: [
        { role: 'writer', names: [{ name: 'June Alder' }, { name: 'Kit Moss' }] },
        { role: 'photographs', names: [{ name: 'Lou Reed-Bunting' }] },
      ],
      pullQuotes: [{ text: 'You could set your clock by it.', attribution: 'Bea Till, baker' }],
      factboxes: [{ title: 'Mills in the valley' }],
    })
    expect(kinds(read)).toEqual(['paragraph', 'crosshead', 'list', 'quote', 'quote', 'table', 'break', 'paragraph', 'correction', 'paragraph'])
    expect(read.article.figures![0]!.pictures[0]).toMatchObject({ src: 'wheel.jpg', credit: 'Lou Reed-Bunting/The Valley Post', focalPoint: { x: 0.5, y: 0.25 } })
    const warnings = read.diagnostics.filter(({ severity }) => severity === 'warning').map(({ path }) => path)
    expect(warnings).toEqual(expect.arrayContaining(['content_elements[9]', 'content_elements[10]', 'content_elements[14]', 'credits.by[0].bio']))
  })
})

describe('a page with a schema.org article', () => {
  it('takes the text from the page and what is known from its JSON', () => {
    const read = importNewsArticle(NEWS_PAGE)
    expect(read.article).toMatchObject({
      headline: 'Bells return to Hallow',
      decks: ['Eight of them, on one lorry'],
      dateline: 'HALLOW',
      section: 'Local',
      language: 'en-GB',
      bylines: [{ names: [{ name: 'Nora Teal' }, { name: 'Ivo Crane' }] }],
    })
    expect(kinds(read)).toEqual(['paragraph', 'paragraph', 'crosshead', 'paragraph'])
    expect(read.article.figures).toHaveLength(1)
    expect(JSON.stringify(read.article)).not.toMatch(/Most read|All rights|track/)
  })
  it('reads the JSON alone', () => {
    const json = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(NEWS_PAGE)![1]!
    expect(words(importNewsArticle(json))[0]).toMatch(/^The bells of Hallow came home/)
  })
})
