import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { StonehandError } from '../../src/diagnostics.js'
import { loadFonts, zlibCodec } from '../../src/node/index.js'
import { writePdf } from '../../src/output/pdf/write.js'
import type { Report } from '../../src/report/report.js'
import { typeset, type TypesetOptions } from '../../src/typeset.js'
import { extractText, readPdf } from '../read/index.js'
import { folderWith, HOME, pictured, smallEdition, stonehand } from './stonehand.js'
import { since } from '../processorTime.js'

const JPEG = readFileSync(join(HOME, 'examples/inside-page/pictures/reservoir.jpg'))
const FONTS = await loadFonts()

/** Sets it as a program would: the codes with their paths, the text on paper, and the text that is not. */
async function setBy(edition: unknown, options: Partial<TypesetOptions> = {}): Promise<{ codes: string[]; report: Report; text: string; pages: number }> {
  const paper = await typeset(edition, { fonts: FONTS, ...options })
  const pdf = await writePdf(paper, { codec: zlibCodec })
  for (const diagnostic of paper.report.diagnostics) expect(diagnostic.message).toMatch(/[.?]$/)
  return { codes: paper.report.diagnostics.map(({ code, path }) => `${code} ${path}`), report: paper.report, text: words(extractText(pdf)), pages: readPdf(pdf).pages.length }
}

/** Text as invariant 1 compares it. */
function words(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u0000-\u0008\u000e-\u001f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Every word of `text` is on paper, or in the report word for word. */
function expectKept(text: string, { text: printed, report }: { text: string; report: Report }): void {
  const kept = new Map<string, number>()
  const all = [printed, ...report.stories.map((story) => story.over.text), ...report.notSet.map((piece) => piece.text)].join(' ')
  for (const word of words(all).split(' ')) kept.set(word, (kept.get(word) ?? 0) + 1)
  const lost = words(text)
    .split(' ')
    .filter((word) => {
      const left = kept.get(word) ?? 0
      kept.set(word, left - 1)
      return left <= 0
    })
  expect(lost).toEqual([])
}

async function issuesOf(edition: unknown): Promise<{ code: string; issues: string[] }> {
  const error = await typeset(edition, { fonts: FONTS }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof StonehandError)) throw new Error(`no StonehandError, but ${String(error)}`)
  return { code: error.code, issues: error.issues.map(({ path, message }) => `${path}: ${message}`) }
}

/** Ends with 2, says this, and writes nothing. */
function expectRefused(files: Readonly<Record<string, unknown>>, message: RegExp, args: readonly string[] = []): void {
  const run = stonehand(['typeset', 'edition.json', '-o', 'out.pdf', ...args], { cwd: folderWith(files) })
  expect(run.stderr).toMatch(message)
  expect(run.stderr).not.toMatch(/fault of the program|\n\s+at /)
  expect(run).toMatchObject({ status: 2, stdout: '' })
}

describe('what is no edition', () => {
  it.each([
    ['a comma too many', '{ "stonehand": 1,\n  "publication": "X",, }', /edition\.json:2:22: This is no JSON\./],
    ['an empty file', '', /edition\.json:1:1: This is no JSON\. There is nothing here/],
    ['half a file', '{"stonehand": 1', /edition\.json:1:16: .*the end of the text/],
    ['HTML', '<html>', /edition\.json:1:1: /],
    ['brackets without end', '['.repeat(200_000), /edition\.json:1:200001: /],
    ['deep nesting', `{"stonehand": 1, "x-a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /nested deeper than 32 levels/],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x7b, 0x00]), /UTF-16; save it as UTF-8/],
    ['Latin-1', Buffer.from('{"a": "\xe9"}', 'latin1'), /no UTF-8 text/],
    ['null', 'null', /An edition is an object/],
    ['a list', '[]', /An edition is an object/],
    ['an empty object', '{}', /`stonehand` is missing/],
    ['a newer version', '{"stonehand": 2}', /stonehand: .*version 2 .* install a newer stonehand/],
    ['a version in words', '{"stonehand": "1"}', /stonehand: `stonehand` must be 1/],
  ])('%s', (_, content, message) => expectRefused({ 'edition.json': content }, message))

  it('names the path of every issue', () => {
    const edition = smallEdition({ pubication: 'X', publication: undefined }, { headlin: 'x', body: [{ kind: 'paragraf', text: 'x' }] })
    const run = stonehand(['typeset', 'edition.json', '-o', 'out.pdf'], { cwd: folderWith({ 'edition.json': edition }) })
    expect(run.status).toBe(2)
    for (const path of ['pubication', 'articles[0].headlin', 'articles[0].body[0].kind']) expect(run.stderr).toContain(`  ${path}: `)
    expect(run.stderr).toMatch(/did you mean `publication`/)
  })
  it('names the path of an absurd number', async () => {
    const page = {
      paper: [1, 1e9],
      margins: { top: -5, right: 0, bottom: 0, left: 1e308 },
      grid: { columns: 1e6, gutter: -1, baseline: 0 },
      stories: [{ article: 'one', place: { columns: [0, 99], top: 1.5, depth: -3 } }],
    }
    const { code, issues } = await issuesOf(smallEdition({ pages: [page] }))
    expect(code).toBe('invalid-edition')
    for (const path of [
      'pages[0].paper[0]',
      'pages[0].paper[1]',
      'pages[0].margins.top',
      'pages[0].grid.columns',
      'pages[0].grid.gutter',
      'pages[0].grid.baseline',
      'pages[0].stories[0].place.columns[0]',
      'pages[0].stories[0].place.top',
      'pages[0].stories[0].place.depth',
    ]) {
      expect(
        issues.filter((issue) => issue.startsWith(path)),
        path,
      ).not.toEqual([])
    }
    for (const value of [NaN, Infinity, -Infinity, -0.5, 2 ** 53])
      expect((await issuesOf(smallEdition({}, {}, { place: { columns: [1, 4], top: value, depth: 'fit' } }))).issues[0]).toMatch(/^pages\[0\]\.stories\[0\]\.place\.top: /)
  })
  it('refuses an article placed twice without parts', async () => {
    const edition = smallEdition() as { pages: { stories: unknown[] }[] }
    edition.pages[0]!.stories.push({ article: 'one', place: { columns: [1, 4], top: 40, depth: 10 } })
    expect((await issuesOf(edition)).issues.join('\n')).toMatch(/pages\[0\]\.stories\[[01]\]\S*: .*part/)
  })
  it('refuses a style that inherits from itself, with its path', async () => {
    const edition = smallEdition({ style: { styles: { mine: { extends: 'yours' }, yours: { extends: 'mine' }, own: { extends: 'own' } } } })
    const { code, issues } = await issuesOf(edition)
    expect(code).toMatch(/^invalid-(style|edition)$/)
    expect(issues.join('\n')).toMatch(/style\.styles\.mine\.extends: `mine` extends `yours` extends `mine`, which is a circle/)
    expect(issues.join('\n')).toMatch(/style\.styles\.own\.extends: /)
  })
  it('takes `__proto__` for a name like any other', async () => {
    const edition = JSON.parse(JSON.stringify(smallEdition({}, { id: 'PROTO' }, { article: 'PROTO', figures: {}, quotes: {} })).replaceAll('PROTO', '__proto__')) as unknown
    const made = await setBy(edition)
    expectKept('Nine ships wait at anchor', made)
    expect(made.report.stories[0]!.article).toBe('__proto__')
    const polluting = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}') as object
    expect((await issuesOf({ ...smallEdition(), style: polluting })).issues.length).toBeGreaterThan(0)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
  it('refuses a picture outside the folder, by command and by program', async () => {
    expectRefused({ 'edition.json': smallEdition({}, pictured('../../etc/passwd')) }, /articles\[0\]\.figures\[0\]\.pictures\[0\]\.src: `src` climbs out/)
    expect((await issuesOf(smallEdition({}, pictured('../../etc/passwd')))).issues).toEqual([expect.stringMatching(/^articles\[0\]\.figures\[0\]\.pictures\[0\]\.src: /)])
  })
})

describe('what cannot be set whole', () => {
  const SRC = 'articles[0].figures[0].pictures[0].src'

  it.each([
    ['picture-missing', undefined],
    ['picture-unsupported', Buffer.from('This is a text file, whatever its name says.\n')],
    ['picture-unsupported', Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;')],
    ['picture-unreadable', Buffer.alloc(0)],
    ['picture-truncated', JPEG.subarray(0, JPEG.length >> 1)],
    ['picture-truncated', png(40, 40, Buffer.alloc(40 * 41)).subarray(0, 60)],
    ['picture-too-large', png(60_000, 60_000, Buffer.alloc(10))],
  ])('reports %s with its path, and sets the page', async (code, bytes) => {
    const edition = smallEdition({}, pictured('boat.jpg'))
    const made = await setBy(edition, { pictures: new Map(bytes ? [['boat.jpg', bytes]] : []) })
    // Which of these a file that is none of the known formats is called is up to the reader of pictures.
    const found = made.codes.filter((entry) => entry.endsWith(SRC))
    expect(found).toHaveLength(1)
    if (code === 'picture-unsupported' || code === 'picture-unreadable') expect(found[0]).toMatch(/^picture-(unsupported|unreadable|truncated) /)
    else expect(found).toEqual([`${code} ${SRC}`])
    expectKept('A boat at rest Nine ships wait at anchor', made)
  })
  it('says so on the command line, and ends with 1', () => {
    const cwd = folderWith({ 'edition.json': smallEdition({}, pictured('boat.jpg')), 'boat.jpg': 'not a picture at all' })
    const run = stonehand(['typeset', 'edition.json', '-o', 'out.pdf'], { cwd })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain(`error: ${SRC}: `)
    expect(words(extractText(readFileSync(join(cwd, 'out.pdf'))))).toContain('Nine ships wait at anchor')
  })
  it('inflates no more than a header promises', { timeout: 20_000 }, async () => {
    // 8 x 8 gray pixels promised, 400 MB packed into them. An alpha channel, so that the writer must unpack it.
    const bomb = png(8, 8, Buffer.alloc(400 * 1024 * 1024), 6)
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const before = process.memoryUsage().rss
    const started = process.cpuUsage()
    const made = await setBy(smallEdition({}, pictured('boat.png')), { pictures: new Map([['boat.png', bomb]]) })
    expect(since(started)).toBeLessThan(5)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
    expectKept('A boat at rest', made)
  })

  it('reports a font that is none, and sets the rest in another face', async () => {
    const fonts = new Map(FONTS).set('STIX Two Text', Buffer.from('no font at all')).set('Frank Ruhl Libre Bold', FONTS.get('Frank Ruhl Libre Bold')!.subarray(0, 1_000))
    const made = await setBy(smallEdition(), { fonts })
    expect(made.codes.filter((code) => code.startsWith('face-unreadable')).length).toBeGreaterThan(0)
    expectKept('Nine ships wait at anchor', made)
    const none = new Map([...FONTS.keys()].map((name) => [name, Buffer.from('no font')]))
    await expect(typeset(smallEdition(), { fonts: none })).rejects.toMatchObject({ code: 'no-faces', path: 'fonts' })
    await expect(typeset(smallEdition(), { fonts: new Map() })).rejects.toMatchObject({ code: 'no-faces' })
  })
  it('reports overlapping modules', async () => {
    const two = [
      { id: 'one', headline: 'First of two', body: [{ kind: 'paragraph', text: 'Alpha beta gamma delta.' }] },
      { id: 'two', headline: 'Second of two', body: [{ kind: 'paragraph', text: 'Epsilon zeta eta theta.' }] },
    ]
    const edition = smallEdition({ articles: two }) as { pages: { stories: unknown[] }[] }
    edition.pages[0]!.stories = [
      { article: 'one', place: { columns: [1, 3], top: 1, depth: 30 } },
      { article: 'two', place: { columns: [2, 4], top: 10, depth: 30 } },
    ]
    const said = await setBy(edition).catch((error: unknown) => error as StonehandError)
    if (said instanceof StonehandError)
      expect(said.issues.map(({ path, message }) => `${path}: ${message}`).join('\n')).toMatch(/pages\[0\]\.stories\[1\].*overlap|pages\[0\]\.stories\[1\]/)
    else {
      expect(said.codes.join('\n')).toMatch(/modules-overlap pages\[0\]\.stories\[[01]\]/)
      expectKept('Alpha beta gamma delta. Epsilon zeta eta theta. First of two Second of two', said)
    }
  })
  it('reports a module with no room for one line, and keeps its text', async () => {
    const edition = smallEdition({}, {}, { place: { columns: [1, 4], top: 1, depth: 1 } })
    const made = await setBy(edition)
    expect(made.codes.join('\n')).toMatch(/(module-too-shallow|overset) (pages|articles)\[0\]/)
    expectKept(`Nine ships wait at anchor ${bodyOf(edition)}`, made)
  })
  it('keeps every word of a headline of 3,000 characters', { timeout: 20_000 }, async () => {
    const headline = Array.from({ length: 430 }, (_, k) => `word${k}`)
      .join(' ')
      .slice(0, 3_000)
      .trim()
    const edition = smallEdition({}, { headline })
    const made = await setBy(edition)
    expect(made.report.diagnostics.length).toBeGreaterThan(0)
    expectKept(`${headline} ${bodyOf(edition)}`, made)
  })
  it('keeps an article that stands on no page', async () => {
    const edition = smallEdition() as { articles: unknown[] }
    edition.articles.push({ id: 'spare', headline: 'Left over', body: [{ kind: 'paragraph', text: 'Nobody placed me.' }] })
    const made = await setBy(edition)
    expect(made.codes).toContain('article-not-placed articles[1]')
    expectKept('Left over Nobody placed me.', made)
  })
  it.each([
    ['letters without a break', 'x'.repeat(5_000)],
    ['emoji and marks', '👩‍👩‍👧 🇩🇪 e\u0301\u0301\u0301\u0301 \u202eright to left\u202c שלום مرحبا 中文字 \u0000 \ufeff'],
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['halves of pairs', 'a\ud800b\udc00c'],
  ])('sets %s', async (_, text) => {
    const made = await setBy(smallEdition({}, { body: [{ kind: 'paragraph', text }] })).catch((error: unknown) => error as StonehandError)
    if (made instanceof StonehandError) expect(made.path).toMatch(/^articles\[0\]\.body\[0\]\.text/)
    else expect(made.pages).toBe(1)
  })
})

function bodyOf(edition: Record<string, unknown>): string {
  return (edition['articles'] as { body: { text: string }[] }[])[0]!.body.map((block) => block.text).join(' ')
}

/** A PNG whose header and pixels need not agree. */
function png(width: number, height: number, pixels: Buffer, colourType = 0): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colourType, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc(body), body.length + 4)
  return out
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let k = 0; k < 8; k++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
