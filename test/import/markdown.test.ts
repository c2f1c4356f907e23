import { describe, expect, it } from 'vitest'
import { importMarkdown } from '../../src/import/markdown.js'
import { plainText } from '../../src/model/inline.js'
import { asEdition } from './asEdition.js'

const body = (text: string) => importMarkdown(text).article.body

describe('front matter', () => {
  it('has what stands round the text', () => {
    const { article, date, publication, diagnostics } = importMarkdown(`---
title: "Tea: a *short* history"
kicker: Trade
deck: [One deck, Another deck]
standfirst: What the **port** drank.
byline: By Ada Finch and Tom Rook
photographer: Lou Reed-Bunting
dateline: SKERROW
section: Local
rank: 2
language: en-GB
date: 2026-11-20
publication: The Skerrow Light
tagline: Ada Finch keeps the tea desk.
picture: { src: pictures/tea.jpg, alt: A cup, caption: "A cup of it. Photo: Tom Rook", focalPoint: [0.2, 0.4] }
pullquote: { text: It tasted of rope., by: A docker }
factbox:
  title: Tea in figures
  items: [Chests: 9, "Cups: many"]
  source: Customs
colour: green
---
Text.`)
    expect(article).toMatchObject({
      kicker: 'Trade',
      decks: ['One deck', 'Another deck'],
      bylines: [
        { role: 'writer', names: [{ name: 'Ada Finch' }, { name: 'Tom Rook' }], text: 'By Ada Finch and Tom Rook' },
        { role: 'photographs', names: [{ name: 'Lou Reed-Bunting' }] },
      ],
      dateline: 'SKERROW',
      section: 'Local',
      rank: 2,
      language: 'en-GB',
      tagline: 'Ada Finch keeps the tea desk.',
      pullQuotes: [{ text: 'It tasted of rope.', attribution: 'A docker' }],
      figures: [{ caption: 'A cup of it.', pictures: [{ src: 'pictures/tea.jpg', alt: 'A cup', credit: 'Photo: Tom Rook', focalPoint: { x: 0.2, y: 0.4 } }] }],
      factboxes: [{ title: 'Tea in figures', source: 'Customs' }],
    })
    expect(plainText(article.headline)).toBe('Tea: a short history')
    expect(article.headline).toContainEqual({ text: 'short', italic: true })
    expect([date, publication]).toEqual(['2026-11-20', 'The Skerrow Light'])
    expect(diagnostics.map(({ path }) => path)).toContain('colour')
    expect(asEdition(article)).toMatchObject({ ok: true })
  })
  it.each([
    ['---\ntitle: a: b: [\n---\nText.', /no YAML/],
    ['---\ntitle: Tea\nText without an end', /no end/],
    ['+++\ntitle = "Tea"\n+++\nText.', /TOML/],
    [
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, k) => `${name}: &${name} [${`*${'abcdefgh'[k]!},`.repeat(9)}]`)
        .join('\n')}\n---\nText.`,
      /cannot be read|left out/,
    ],
    [`---\na: ${'['.repeat(5_000)}\n---\nText.`, /nested too deep/],
  ])('that is none is told, and the text is read: %#', (source, message) => {
    const { article, diagnostics } = importMarkdown(source)
    expect(diagnostics.map((diagnostic) => diagnostic.message).join('\n')).toMatch(message)
    expect(JSON.stringify(article)).toContain('Text')
    expect(asEdition(article)).toMatchObject({ ok: true })
  })
})

describe('Markdown', () => {
  it('has heads, lists, quotes, tables and breaks', () => {
    const { article } = importMarkdown(
      '# The head\n\nA *b* **c** `d--e`\\\nf\n\n## Cross\n\n1. one\n2. two\n\n> said\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nSource: the board\n',
    )
    expect(article.headline).toBe('The head')
    expect(article.body.map(({ kind }) => kind)).toEqual(['paragraph', 'crosshead', 'list', 'quote', 'break', 'table'])
    expect(article.body[0]).toEqual({
      kind: 'paragraph',
      text: [{ text: 'A ' }, { text: 'b', italic: true }, { text: ' ' }, { text: 'c', bold: true }, { text: ' ' }, { text: 'd--e' }, { break: true }, { text: 'f' }],
    })
    expect(article.body.at(-1)).toMatchObject({ head: ['a', 'b'], rows: [['1', '2']], source: 'Source: the board' })
  })
  it.each([
    '::: pullquote\nIt tasted of rope.\n— A docker\n:::',
    '> [!pullquote]\n> It tasted of rope.\n> — A docker',
    ':::quote\nIt tasted of rope.\n\n<cite>A docker</cite>\n:::',
  ])('has pull quotes: %#', (source) => {
    expect(importMarkdown(`${source}\n\nText.`).article).toMatchObject({ pullQuotes: [{ text: 'It tasted of rope.', attribution: 'A docker' }], body: [{ text: 'Text.' }] })
  })
  it.each(['::: factbox Tea in figures\n- nine\n\nSource: Customs\n:::', '> [!factbox] Tea in figures\n> - nine\n>\n> Source: Customs'])('has factboxes: %#', (source) => {
    expect(importMarkdown(source).article).toMatchObject({
      factboxes: [{ title: 'Tea in figures', body: [{ kind: 'list', items: ['nine'] }], source: 'Source: Customs' }],
      body: [],
    })
  })
  it('has pictures with captions and credits', () => {
    const { article, pictures } = importMarkdown(
      '![A cup](my%20pictures/tea.jpg "A cup of it. Photo: Tom Rook")\n\n![](b.png){credit="Ada Finch" focus="0.1 0.9"}\nA *pot*\n\n![](c.jpg)\n![](d.jpg)\nBoth\n\nText with ![e](e.jpg) in it.',
    )
    expect(article.figures).toMatchObject([
      { caption: 'A cup of it.', pictures: [{ src: 'my pictures/tea.jpg', alt: 'A cup', credit: 'Photo: Tom Rook' }] },
      { caption: [{ text: 'A ' }, { text: 'pot', italic: true }], pictures: [{ src: 'b.png', credit: 'Ada Finch', focalPoint: { x: 0.1, y: 0.9 } }] },
      { caption: 'Both', layout: 'row', pictures: [{ src: 'c.jpg' }, { src: 'd.jpg' }] },
      { pictures: [{ src: 'e.jpg' }] },
    ])
    expect(body('![](c.jpg)\nx\n\ny')).toEqual([{ kind: 'paragraph', text: 'y' }])
    expect(pictures).toHaveLength(5)
  })
  it('names the line of what it drops', () => {
    const { diagnostics } = importMarkdown('---\ntitle: x\n---\nOne.\n\n<iframe src="https://x.example.org"></iframe>\n\n::: whatever\nTwo.\n:::\n')
    expect(diagnostics).toMatchObject([
      { code: 'import-changed', path: 'line 8', message: expect.stringContaining('whatever') },
      { code: 'import-dropped', message: expect.stringContaining('https://x.example.org') },
    ])
  })
  it('gives two pictures of one name two names', () => {
    const { pictures } = importMarkdown('![](https://a.example.org/x.jpg)\n\n![](https://b.example.org/x.jpg)\n\n![](../x.jpg)\n\n![](/etc/passwd)')
    expect(pictures.map(({ src }) => src)).toEqual(['x.jpg', 'x-2.jpg', 'x-3.jpg', 'passwd'])
  })
  it('is typographic on wish, in the language of the text', () => {
    expect(importMarkdown('---\nlanguage: de\ntypographic: true\ntitle: \'"Ja"\'\n---\n"Nein" `"x"` <https://x.example.org/a--b>').article).toMatchObject({
      headline: '„Ja“',
      body: [{ text: [{ text: '„Nein“ ' }, { text: '"x"' }, { text: ' ' }, { text: 'https://x.example.org/a--b' }] }],
    })
    expect(importMarkdown('"Nein"').article.body).toMatchObject([{ text: '"Nein"' }])
  })
})
