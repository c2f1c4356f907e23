import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/node/readPage.js'
import type { Edition } from '../../src/model/edition.js'
import type { StyleSheet } from '../../src/model/style.js'
import { folderWith, HOME, pictured, smallEdition, stonehand } from './stonehand.js'

const JPEG = readFileSync(join(HOME, 'examples/inside-page/pictures/reservoir.jpg'))

/** A page as an extractor gives it. */
const PAGE = `Ferry to Dunmarsh stops
for the winter

By Ada Quill

The last ferry of the year left 
the quay at Dunmarsh at dawn on 
Friday with four passengers and a 
piano, and the town’s only link 
with the islands closed until the 
spring.

Its captain said that the har-
bour had silted up so far that 
she could no longer turn the ship 
at low water without touching the 
bottom.

The council’s engineer hopes to 
dredge the channel in April, “if 
the money is there”, and to have 
the boat running again by May.
`

function editionIn(folder: string, name = 'edition.json'): Edition {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Edition
}

describe('stonehand reconstruct', () => {
  it('writes an edition of a text that typeset sets as it is', () => {
    const cwd = folderWith({ 'page.txt': PAGE })
    const run = stonehand(['reconstruct', 'page.txt', '-o', 'edition.json'], { cwd })
    expect(run).toMatchObject({ status: 0, stdout: '' })
    expect(run.stderr).toMatch(/edition\.json: 1 article, 1 page\n/)
    expect(run.stderr).toMatch(/“Ferry to Dunmarsh stops for the winter”: 3 paragraphs, \d+ % sure/)
    const [article] = editionIn(cwd).articles
    expect(article!.headline).toBe('Ferry to Dunmarsh stops for the winter')
    expect(article!.body[1]).toMatchObject({ kind: 'paragraph', text: expect.stringContaining('the harbour had silted') as string })
    expect(stonehand(['typeset', 'edition.json', '-o', 'page.pdf'], { cwd })).toMatchObject({ status: 0 })
    expect(stonehand(['typeset', 'edition.json', '-o', 'page.pdf', '--breaks', 'printed'], { cwd }).status).toBe(0)
  })
  it('writes down what was found, and where it comes from', () => {
    const cwd = folderWith({ 'page.txt': PAGE })
    expect(stonehand(['reconstruct', 'page.txt', '-o', 'e.json', '--report', 'r.json', '--evidence', 'v.json'], { cwd }).status).toBe(0)
    const report = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))
    expect(report).toMatchObject({ version: 1, source: 'text', articles: [{ paragraphs: 3, headline: 'Ferry to Dunmarsh stops for the winter' }], unassigned: [] })
    const evidence = JSON.parse(readFileSync(join(cwd, 'v.json'), 'utf8'))
    expect(evidence.hyphens).toMatchObject([{ word: 'harbour', kind: 'inserted' }])
    expect(evidence.lines).toHaveLength(PAGE.split('\n').filter((line) => line.trim() !== '').length)
  })
  it('writes the style it found, and typeset sets other copy in it', () => {
    const cwd = folderWith({ 'page.pdf': readFileSync(join(HOME, 'examples/from-print/page.pdf')), 'other.json': JSON.stringify(smallEdition()) })
    expect(stonehand(['reconstruct', 'page.pdf', '-o', 'e.json', '--sheet', 'found.json'], { cwd }).status).toBe(0)
    const sheet = JSON.parse(readFileSync(join(cwd, 'found.json'), 'utf8')) as StyleSheet
    const [grid] = editionIn(cwd, 'e.json').pages.map((page) => page.grid)
    expect(sheet.styles!['body']!.leading).toBe(grid!.baseline)
    expect(editionIn(cwd, 'e.json').style).toMatchObject({ styles: { body: sheet.styles!['body']! } })
    expect(stonehand(['typeset', 'other.json', '-o', 'other.pdf', '--style', 'found.json', '--report', 'r.json'], { cwd }).status).not.toBe(2)
    expect(existsSync(join(cwd, 'other.pdf'))).toBe(true)
  })
  it('sets the articles in a style of the reader’s, on a page chosen to suit', () => {
    const own = { styles: { body: { size: 12, leading: 15 } } }
    const cwd = folderWith({ 'page.pdf': readFileSync(join(HOME, 'examples/from-print/page.pdf')), 'page.txt': PAGE, 'own.json': JSON.stringify(own), 'none.json': '{"styles":1}' })
    for (const page of ['page.txt', 'page.pdf']) {
      expect(stonehand(['reconstruct', page, '-o', 'e.json', '--style', 'own.json', '--sheet', 'found.json'], { cwd }).status).toBe(0)
      const edition = editionIn(cwd, 'e.json')
      expect(edition.style).toEqual(own)
      expect(edition.pages[0]!.grid.baseline).toBe(15)
      expect(JSON.parse(readFileSync(join(cwd, 'found.json'), 'utf8'))).not.toMatchObject(own)
      expect(stonehand(['typeset', 'e.json', '-o', 'page-again.pdf'], { cwd }).status).toBe(0)
    }
    expect(stonehand(['reconstruct', 'page.txt', '-o', 'e.json', '--style', 'none.json'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('none.json') as string,
    })
    expect(stonehand(['reconstruct', 'page.txt', '-o', 'own.json', '--style', 'own.json'], { cwd }).status).toBe(2)
  })
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PAGE}`, 'utf8')],
    ['UTF-16, little end first', Buffer.from(`\ufeff${PAGE}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${PAGE}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(PAGE.replaceAll('’', '\u0092').replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1')],
  ])('reads text in %s', (_, bytes) => {
    const cwd = folderWith({ page: bytes, 'plain.txt': PAGE })
    expect(stonehand(['reconstruct', 'page', '-o', 'a.json'], { cwd }).status).toBe(0)
    expect(stonehand(['reconstruct', 'plain.txt', '-o', 'b.json'], { cwd }).status).toBe(0)
    expect(editionIn(cwd, 'a.json')).toEqual(editionIn(cwd, 'b.json'))
  })
  it('takes a PDF by its bytes, whatever its name; its pictures come with the edition, which is set as it is', () => {
    const body = Array.from({ length: 5 }, () => ({
      kind: 'paragraph',
      text: 'The harbour master counted nine ships at anchor before noon and wrote the number down twice. '.repeat(3).trim(),
    }))
    const cwd = folderWith({ 'edition.json': smallEdition({}, { ...pictured('boat.jpg'), body }), 'boat.jpg': JPEG })
    expect(stonehand(['typeset', 'edition.json', '-o', 'page.txt'], { cwd }).status).toBe(0)
    mkdirSync(join(cwd, 'out'))
    const run = stonehand(['reconstruct', 'page.txt', '-o', 'out/again.json'], { cwd })
    expect(run).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['again-pictures', 'again.json'])
    const { articles, pages } = editionIn(cwd, 'out/again.json')
    const { src } = articles[0]!.figures![0]!.pictures[0]!
    expect(src).toMatch(/^again-pictures\/[^/]+$/)
    expect(existsSync(join(cwd, 'out', src))).toBe(true)
    expect(pages[0]!.grid.columns).toBe(4)
    expect(stonehand(['typeset', 'out/again.json', '-o', 'again.pdf'], { cwd })).toMatchObject({ status: 0 })
  })
  it('puts pictures where --pictures says', () => {
    const cwd = folderWith({ 'edition.json': smallEdition({}, pictured('boat.jpg')), 'boat.jpg': JPEG })
    expect(stonehand(['typeset', 'edition.json', '-o', 'page.pdf'], { cwd }).status).toBe(0)
    expect(stonehand(['reconstruct', 'page.pdf', '-o', 'again.json', '--pictures', 'shots/boats'], { cwd }).status).toBe(0)
    expect(editionIn(cwd, 'again.json').articles[0]!.figures![0]!.pictures[0]!.src).toMatch(/^shots\/boats\//)
    const run = stonehand(['reconstruct', 'page.pdf', '-o', 'again.json', '--pictures', '../elsewhere'], { cwd })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/only under its own folder/)
  })
  it.each([
    ['nothing', ''],
    ['bytes that are no text', Buffer.from(Array.from({ length: 4_000 }, (_, k) => (k * 7919) & 255))],
    ['a PDF cut short', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')],
  ])('answers to %s with an edition and a word about it', (_, bytes) => {
    const cwd = folderWith({ page: bytes })
    const run = stonehand(['reconstruct', 'page', '-o', 'e.json'], { cwd })
    expect(run.status).toBeLessThan(2)
    expect(run.stderr).not.toMatch(/fault of the program/)
    expect(stonehand(['typeset', 'e.json', '-o', 'e.pdf'], { cwd }).status).toBeLessThan(2)
  })
  it('says of what is no text that it is none', () => {
    const bytes = Buffer.from(Array.from({ length: 4_000 }, (_, k) => (k * 7919) & 255))
    const run = stonehand(['reconstruct', 'page', '-o', 'e.json'], { cwd: folderWith({ page: bytes }) })
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/page: \d+ % of this are control characters.*Save the page as text or as PDF/)
  })
  it('keeps the places of pictures that nobody has: a note, and nothing that is not whole', () => {
    const cwd = folderWith({ 'page.txt': PAGE.replace('By Ada Quill', 'By Ada Quill\n\nThe ferry at the quay on Friday. Photo: Cy Lens') })
    expect(stonehand(['reconstruct', 'page.txt', '-o', 'e.json'], { cwd }).stderr).toMatch(/1 picture \(gray until there are files\)/)
    const run = stonehand(['typeset', 'e.json', '-o', 'e.pdf'], { cwd })
    expect(run.stderr).toMatch(/info: .*A gray box keeps the place of/)
    expect(run.status).toBe(0)
  })
  it('ends with 1 where there is nothing to read', () => {
    const run = stonehand(['reconstruct', 'page.txt', '-o', 'e.json'], { cwd: folderWith({ 'page.txt': '\n \n' }) })
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/nothing to read/)
  })
})

describe('a wrong call of reconstruct', () => {
  it.each([
    [['reconstruct'], /page is missing/],
    [['reconstruct', 'p.txt'], /-o EDITION\.json/],
    [['reconstruct', 'p.txt', 'q.txt', '-o', 'x.json'], /q\.txt/],
    [['reconstrukt', 'p.txt'], /did you mean “reconstruct”/],
    [['p.pdf', '-o', 'x.json'], /stonehand reconstruct p\.pdf -o EDITION\.json/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--breaks', 'printed'], /--breaks is an option of typeset, not of reconstruct/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--evidence', 'v.json'], /--evidence is an option of reconstruct, not of typeset/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--evidense', 'v.json'], /did you mean --evidence\?/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--language', 'plain English'], /a tag like en-GB/],
    [['reconstruct', 'absent.txt', '-o', 'x.json'], /absent\.txt: There is no such file/],
    [['reconstruct', '.', '-o', 'x.json'], /This is a folder/],
    [['reconstruct', 'photo.txt', '-o', 'x.json'], /photo\.txt: This is a picture\. Recognise its text first/],
    [['reconstruct', 'e.json', '-o', 'x.json'], /e\.json: This is JSON.*stonehand typeset/],
    [['typeset', 'p.txt', '-o', 'x.pdf'], /stonehand reconstruct p\.txt -o EDITION\.json/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--face', 'absent.ttf'], /absent\.ttf: There is no such file/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--face', 'p.txt'], /p\.txt/],
    [['reconstruct', 'p.txt', '-o', 'p.txt'], /This is the page/],
    [['reconstruct', 'p.txt', '-o', 'link.json'], /This is the page/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--report', 'p.txt'], /This is the page/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--report', './x.json'], /two names/],
    [['reconstruct', 'p.txt', '-o', 'x.json', '--evidence', 'r.json', '--report', 'r.json'], /two names/],
    [['reconstruct', 'p.txt', '-o', 'absent/x.json'], /The folder absent is not there/],
    [['reconstruct', 'p.txt', '-o', '/dev/null'], /no ordinary file/],
  ])('%j ends with 2 and a way out, and writes nothing', (args, message) => {
    const cwd = folderWith({ 'p.txt': PAGE, 'e.json': smallEdition(), 'photo.txt': JPEG })
    symlinkSync('p.txt', join(cwd, 'link.json'))
    const before = readdirSync(cwd)
    const run = stonehand(args, { cwd })
    expect(run.stderr).toMatch(message)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(readdirSync(cwd)).toEqual(before)
    expect(readFileSync(join(cwd, 'p.txt'), 'utf8')).toBe(PAGE)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('readPage', () => {
  it('tells a PDF from a text by its first kilobyte', async () => {
    const cwd = folderWith({
      'a.txt': Buffer.concat([Buffer.alloc(900, 32), Buffer.from('%PDF-1.4')]),
      'b.pdf': Buffer.concat([Buffer.alloc(1_100, 32), Buffer.from('%PDF-1.4')]),
    })
    expect((await readPage(join(cwd, 'a.txt'))).kind).toBe('pdf')
    expect((await readPage(join(cwd, 'b.pdf'))).kind).toBe('text')
  })
})
