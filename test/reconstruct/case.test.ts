import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { plainText } from '../../src/model/inline.js'
import { parseEdition } from '../../src/model/parse.js'
import { articleText } from '../../src/model/reading.js'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import type { Reconstruction } from '../../src/reconstruct/reconstruction.js'

/**
 * A page of a weekly as a text extractor gave it: the file is no part of this project, and is in the folder that STONEHAND_FIXTURES
 * names. What is expected is told by numbers of its lines.
 */
const FOLDER = process.env['STONEHAND_FIXTURES']
const FILE = FOLDER === undefined ? undefined : join(FOLDER, 'pages/000_bf79ee3c03d3ef0c.txt')
const present = FILE !== undefined && existsSync(FILE)
if (FOLDER === undefined) process.stdout.write('skipped: the page of a weekly (STONEHAND_FIXTURES names no folder)\n')

type Range = readonly [from: number, to: number]

/** Lines of each paragraph; those of the first without its drop cap. */
const PARAGRAPHS: readonly (readonly (readonly Range[])[])[] = [
  [
    ...([
      [
        [10, 14],
        [16, 22],
      ],
      [[24, 29]],
      [[31, 39]],
      [[41, 49]],
      [[51, 59]],
      [[61, 65]],
      [[67, 71]],
    ] as const),
    ...([
      [
        [73, 77],
        [79, 81],
      ],
      [[83, 92]],
      [
        [94, 100],
        [102, 103],
      ],
      [[105, 113]],
    ] as const),
  ],
  [
    ...([
      [
        [123, 127],
        [129, 131],
      ],
      [[133, 140]],
      [
        [142, 148],
        [150, 150],
      ],
    ] as const),
    ...([
      [
        [151, 151],
        [153, 154],
        [156, 159],
        [161, 165],
      ],
      [[167, 174]],
      [
        [176, 178],
        [180, 183],
      ],
      [[185, 196]],
      [[198, 200]],
    ] as const),
  ],
]
/** The lines that end with a word's own hyphen. All other hyphens at line ends were put in. */
const OWN_HYPHENS: ReadonlySet<number> = new Set([95])
const CAPS = [8, 121]

describe.skipIf(FOLDER === undefined)('a page of a weekly', () => {
  it('is in the folder', () => {
    expect(present, `${FILE} is missing`).toBe(true)
  })

  const source = present ? readFileSync(FILE, 'utf8') : ''
  const lines = source.split('\n').map((line) => line.trim())
  const result: Reconstruction = reconstruct(source)

  function textOf(...ranges: readonly Range[]): string {
    let text = ''
    for (const [from, to] of ranges)
      for (let number = from; number <= to; number++) {
        const line = lines[number - 1]!
        const inserted = line.endsWith('-') && !OWN_HYPHENS.has(number)
        text += inserted ? line.slice(0, -1) : line.endsWith('-') ? line : `${line} `
      }
    return text.trim()
  }
  const story = (headline: string): Article => {
    const found = result.articles.find((article) => article.headline === headline)
    expect(found, `no article is headed “${headline}”`).toBeDefined()
    return found!
  }
  const first = (): Article => story(textOf([1, 2]))
  const second = (): Article => story(textOf([4, 4]))
  const evidence = (path: string) => result.evidence.fields.filter((field) => field.path === path)
  const pathOf = (article: Article): string => `articles[${result.articles.indexOf(article)}]`

  it('has two articles with exact heads', () => {
    expect(result.articles.map(({ headline }) => headline)).toEqual([textOf([1, 2]), textOf([4, 4])])
  })

  it.each([0, 1])('has each paragraph of story %i word for word', (k) => {
    const body = [first, second][k]!().body
    expect(body.map(({ kind }) => kind)).toEqual(PARAGRAPHS[k]!.map(() => 'paragraph'))
    const cap = lines[CAPS[k]! - 1]!
    expect(body.map((block) => 'text' in block && block.text)).toEqual(PARAGRAPHS[k]!.map((ranges, p) => (p === 0 ? cap : '') + textOf(...ranges)))
  })

  it('has 11 and 8 paragraphs, with the words that are hard to join', () => {
    expect([first().body.length, second().body.length]).toEqual([11, 8])
    const [one, two] = [first(), second()].map((article) => article.body.map((block) => ('text' in block ? plainText(block.text) : '')).join('\n'))
    expect(one).toMatch(/^The seizure by Syrian state forces/)
    for (const word of ['Al-Sukhna', 'allied', 'northeastern', 'President']) expect(one).toMatch(new RegExp(String.raw`\b${word}\b`))
    expect(two).toMatch(/\bLibyan\b/)
  })

  it('keeps the ends of all 157 lines of the body', () => {
    const printed = [first(), second()].flatMap((article) => article.body.map((block) => (block.kind === 'paragraph' ? (block.printed?.length ?? 0) : 0)))
    expect(printed.reduce((sum, count) => sum + count, 0)).toBe(157)
  })

  it('has the dateline of the first, the byline of the second, and the byline of the first from the note at its end', () => {
    expect(first().dateline).toBe(lines[6 - 1])
    expect(second().dateline).toBeUndefined()
    expect(first().bylines).toMatchObject([{ role: 'writer', names: [{ name: lines[115 - 1]!.split(' ').slice(0, 2).join(' ') }], inferred: true }])
    expect(second().bylines).toHaveLength(1)
    expect(second().bylines![0]).toMatchObject({ role: 'writer', names: [{ name: lines[212 - 1] }] })
    expect(second().bylines![0]!.inferred).toBeUndefined()
    expect(evidence(`${pathOf(first())}.bylines[0]`)).toMatchObject([{ lines: [115, 116, 117, 118, 119, 120] }])
    expect(evidence(`${pathOf(first())}.bylines[0]`)[0]!.reason).toBeDefined()
    expect(evidence(`${pathOf(second())}.bylines[0]`)).toMatchObject([{ lines: [212] }])
  })

  it("has both authors' notes, and the agency's apart from the second", () => {
    expect(first().tagline).toBe(textOf([115, 120]))
    expect(first().agencyNote).toBeUndefined()
    const note = textOf([202, 207])
    // its last sentence begins within a line
    const at = note.indexOf(lines[205 - 1]!.split('. ')[1]!)
    expect(second().tagline).toBe(note.slice(0, at).trim())
    expect(second().agencyNote).toBe(note.slice(at))
  })

  it('has each caption and each quote at its story', () => {
    const captions = (article: Article) => (article.figures ?? []).map(({ caption }) => caption)
    expect(captions(first())).toEqual([textOf([222, 223])])
    expect(captions(second())).toEqual([textOf([208, 210])])
    const quotes = (article: Article) => (article.pullQuotes ?? []).map(({ text, attribution }) => [text, attribution])
    expect(quotes(first())).toEqual([[textOf([225, 229]), undefined]])
    expect(quotes(second())).toEqual([[textOf([214, 218]), textOf([220, 221])]])
  })

  it('loses no word and invents none', () => {
    const words = (text: string) =>
      text
        .split(/\s+/)
        .filter((word) => word !== '')
        .sort()
    const expected = [
      ...(
        [
          [1, 2],
          [4, 4],
          [6, 6],
          [115, 120],
          [202, 207],
          [208, 210],
          [212, 212],
          [214, 218],
          [220, 221],
          [222, 223],
          [225, 229],
        ] as const
      ).map((range) => textOf(range)),
      ...PARAGRAPHS.flatMap((story, k) => story.map((ranges, p) => (p === 0 ? lines[CAPS[k]! - 1]! : '') + textOf(...ranges))),
    ].join(' ')
    const printed = result.articles.map((article) => ({ ...article, bylines: article.bylines?.filter(({ inferred }) => inferred !== true) ?? [] }))
    const found = [...printed.map(articleText), ...result.furniture.map(({ text }) => text), ...result.unassigned.map(({ text }) => text)].join(' ')
    expect(words(found)).toEqual(words(expected))
    // and what is expected is all there is in the file, letter for letter
    const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
    expect(letters(expected)).toBe(letters(source))
  })

  it('says of each line where it went, and needs no place for what is left over', () => {
    const numbers = lines.flatMap((line, k) => (line === '' ? [] : [k + 1]))
    expect(result.evidence.lines.map(({ number }) => number)).toEqual(numbers)
    expect(result.unassigned).toEqual([])
    expect(result.furniture).toEqual([])
  })

  it('holds as part of an edition', () => {
    const parsed = parseEdition({ stonehand: 1, publication: 'The Tide', date: '2026-11-20', articles: result.articles, pages: [{ stories: [] }] })
    expect(parsed.ok ? [] : parsed.issues.filter(({ path }) => !path.startsWith('pages'))).toEqual([])
  })
})
