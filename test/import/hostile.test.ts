import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importAns } from '../../src/import/ans.js'
import { importGhost, importHtml, importNewsArticle, importWordPress } from '../../src/import/html.js'
import type { Imported } from '../../src/import/imported.js'
import { importMarkdown } from '../../src/import/markdown.js'
import { importNinjs } from '../../src/import/ninjs.js'
import { importNitf } from '../../src/import/nitf.js'
import { growthOf } from '../processorTime.js'
import { asEdition } from './asEdition.js'
import { GHOST, ANS } from './samples/others.js'
import { NINJS_2 } from './samples/ninjs.js'
import { GUTENBERG } from './samples/wordpress.js'

const TEXT: Readonly<Record<string, (source: string) => Imported>> = {
  html: (source) => importHtml(source),
  markdown: (source) => importMarkdown(source, { typographic: true }),
  nitf: (source) => importNitf(source),
  page: (source) => importNewsArticle(source),
}

describe('hostile HTML', () => {
  it('leaves nothing that could run, in any field', () => {
    const { article } = importHtml(
      `<p onclick="run()">A<script>run1()</script><img src=x onerror="run2()"><a href="javascript:run3()">b</a><a href=" data:text/html,run4()">c</a><svg onload="run5()"><text>d</text></svg>` +
        `<iframe srcdoc="<script>run6()</script>"></iframe><style>@import 'run7'</style><object data="run8"></object><math><mtext>e</mtext></math><template><p>run9</p></template></p>`,
      { headline: '<b>plain</b>', picture: 'file:///etc/passwd' },
    )
    expect(JSON.stringify(article)).not.toMatch(/run\d?|javascript|file:/)
    expect(article.headline).toBe('<b>plain</b>')
    expect(asEdition(article)).toMatchObject({ ok: true })
  })
  it('expands no entities but those of the language', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
      .split('')
      .map((name, k) => `<!ENTITY ${name} "${`&${'abcdefghi'[k]!};`.repeat(10)}">`)
      .join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>x &j; &file; &amp;</p></body.content></body></nitf>`
    const { article, diagnostics } = importNitf(bomb)
    expect(article.body).toEqual([{ kind: 'paragraph', text: 'x &j; &file; &' }])
    expect(diagnostics).toContainEqual(expect.objectContaining({ message: expect.stringContaining('not expanded') }))
  })
  it('keeps ids, languages and names of pictures within what an edition takes', () => {
    for (const id of ['', ' ', '../..', 'x'.repeat(5_000), '\u0000\u202e', '__proto__'])
      expect(asEdition(importHtml('<p lang="x y">a</p>', { id, language: id, picture: id === '' ? 'a' : id, rank: 1e9 }).article)).toMatchObject({ ok: true })
  })
  it('reads what was nested deep as standing side by side', () => {
    for (const tag of ['div', 'b', 'ul', 'li', 'table', 'td', 'blockquote', 'figure', 'aside', 'span', 'dl', 'q', 'sup', 'xyz']) {
      const { article, diagnostics } = importHtml(`${`<${tag}>`.repeat(3_000)}inmost${`</${tag}>`.repeat(3_000)}<p>after</p>`)
      expect(`${JSON.stringify(article)}${JSON.stringify(diagnostics)}`, tag).toContain('inmost')
      expect(JSON.stringify(article), tag).toContain('after')
      expect(asEdition(article), tag).toMatchObject({ ok: true })
    }
  })
})

describe('JSON', () => {
  it('of any shape gives an article and a word about it', () => {
    const deep: Record<string, unknown> = {}
    deep['associations'] = { a: deep }
    for (const read of [importNinjs, importAns, importWordPress, importGhost]) {
      for (const source of [
        undefined,
        null,
        7,
        '',
        '{',
        '[]',
        [],
        {},
        deep,
        `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
        { title: { rendered: {} }, html: [], bodies: 'x', content_elements: { type: 'text' } },
      ]) {
        const { article, diagnostics } = read(source)
        expect(asEdition(article)).toMatchObject({ ok: true })
        if (typeof source === 'number' || source === '' || source === '{') expect(diagnostics.length).toBeGreaterThan(0)
      }
    }
  })
  it('holds with any field of a sample turned into something else', () => {
    const other = fc.constantFrom<unknown>(null, 7, '', 'x', [], {}, [[]], true, '<p>x', { value: 1 }, [null, 'x'])
    const cases: readonly (readonly [unknown, (source: unknown) => Imported])[] = [
      [NINJS_2, importNinjs],
      [ANS, importAns],
      [GUTENBERG, importWordPress],
      [GHOST, importGhost],
    ]
    const turned = (value: unknown, pick: () => boolean, put: () => unknown): unknown => {
      if (pick()) return put()
      if (Array.isArray(value)) return value.map((inner) => turned(inner, pick, put))
      if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner, pick, put)]))
      return value
    }
    fc.assert(
      fc.property(fc.nat(3), fc.infiniteStream(fc.nat(60)), fc.infiniteStream(other), (which, chances, others) => {
        const [sample, read] = cases[which]!
        const source = turned(
          sample,
          () => chances.next().value === 0,
          () => others.next().value,
        )
        expect(asEdition(read(source).article)).toMatchObject({ ok: true })
      }),
      { seed: 11, numRuns: 60 },
    )
  })
})

describe('any text', () => {
  const PARTS = [
    '<p>',
    '</p>',
    '<div class="factbox">',
    '</div>',
    '<figure>',
    '</figure>',
    '<figcaption>',
    '<img src="a.jpg" alt="x">',
    '<img>',
    '<table>',
    '<tr>',
    '<td colspan=9 rowspan=9>',
    '<ul>',
    '<li>',
    '</ul>',
    '<blockquote class="pullquote">',
    '<cite>',
    '</blockquote>',
    '<h1>',
    '<h2>',
    '<b>',
    '</b>',
    '<a href="https://x.example.org">',
    '<br>',
    '<hr>',
    '<pre>',
    '<dl><dt>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&bogus;',
    '\n\n',
    '\n',
    '# ',
    '> ',
    '- ',
    ':::',
    '::: factbox x\n',
    '\n:::\n',
    '> [!pullquote]\n',
    '![a](b.jpg "c")',
    '{credit="x"}',
    '|a|b|\n|-|-|\n|1|2|\n',
    '---\n',
    '```\n',
    '*',
    '_',
    '[',
    ']',
    '`',
    'words of it ',
    'Ünïcødé ',
    '\u0000',
    '\ud800',
    '"',
    "'",
    '<nitf>',
    '<body>',
    '<body.head>',
    '<body.content>',
    '<media>',
    '<bq>',
    '</bq>',
    '<',
    '>',
    '<details>',
    '<summary>',
    '<aside>',
    '<span class="credit">',
  ]
  it.each(Object.entries(TEXT))('as %s gives an article that holds', (_, read) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }), (parts) => {
        expect(asEdition(read(parts.join('')).article)).toMatchObject({ ok: true })
      }),
      { seed: 3, numRuns: 250 },
    )
  })
  it('in HTML is in the article or told, word for word', () => {
    const open = fc.constantFrom(
      'p',
      'div',
      'b',
      'h2',
      'ul',
      'li',
      'blockquote',
      'figure',
      'figcaption',
      'aside',
      'table',
      'tr',
      'td',
      'cite',
      'dl',
      'dt',
      'dd',
      'pre',
      'span',
      'section',
      'iframe',
      'caption',
      'svg',
      'details',
      'summary',
      'q',
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(open, fc.boolean(), fc.constantFrom('', ' class="pullquote"', ' class="factbox"', ' class="credit"', ' class="standfirst"', ' class="gallery"')), {
          maxLength: 25,
        }),
        (tags) => {
          const source = tags.map(([tag, closed, attributes], k) => `<${tag}${attributes}>word${k}x ${closed ? `</${tag}> ` : ''}`).join('')
          const read = JSON.stringify(importHtml(source))
          for (const k of tags.keys()) expect(read, source).toContain(`word${k}x`)
        },
      ),
      { seed: 5, numRuns: 400 },
    )
  })
})

describe('time', () => {
  const many =
    (part: string): ((size: number) => string) =>
    (size) =>
      part.repeat(Math.ceil(size / part.length))
  const CASES: readonly (readonly [keyof typeof TEXT, string, (size: number) => string])[] = [
    ['html', 'paragraphs', many('<p>Some <b>words</b> and a <a href="https://x.example.org">link</a>.</p>')],
    ['html', 'open tags', many('<div>')],
    ['html', 'stray ends', (size) => `${'<b>'.repeat(500)}${many('</x>')(size)}`],
    ['html', 'pictures', many('<img src="https://x.example.org/a.jpg?1">')],
    ['html', 'quotes in quotes', many('<blockquote>a<cite>b')],
    ['html', 'unclosed comments', many('<!-- ')],
    ['html', 'brackets', many('[caption ')],
    ['html', 'attributes', (size) => `<p ${many('a="b" ')(size)}>x`],
    ['markdown', 'brackets', many('[')],
    ['markdown', 'stars', many('*a **b ')],
    ['markdown', 'quotes', many('>')],
    ['markdown', 'open directives', many('::: factbox\n')],
    ['markdown', 'ticks', many('`a``b')],
    ['markdown', 'lists', many('- a\n  - b\n')],
    ['markdown', 'callouts', many('> [!factbox] x\n> y\n\n')],
    ['markdown', 'links', many('[a](b')],
    ['nitf', 'open tags', (size) => `<nitf><body><body.content>${many('<block>')(size)}`],
    ['nitf', 'media', (size) => `<nitf><body><body.content>${many('<media><media-reference source="a.jpg"/><media-caption>c</media-caption></media>')(size)}`],
    ['page', 'divisions', many('<div><p>word words</p>')],
  ]
  it.each(CASES)('%s: %s grow in proportion', (kind, _, source) => {
    const read = TEXT[kind]!
    const [small, large] = [source(25_000), source(100_000)]
    // four times the text: in proportion four times the time, with the square sixteen times
    expect(
      growthOf(
        () => read(small),
        () => read(large),
        6,
      ),
    ).toBeLessThan(9)
  })
})
