import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEdition } from '../../src/model/parse.js'
import { NITF } from '../import/samples/nitf.js'
import { NINJS_3 } from '../import/samples/ninjs.js'
import { ANS, GHOST, NEWS_PAGE } from '../import/samples/others.js'
import { GUTENBERG } from '../import/samples/wordpress.js'
import { extractText } from '../read/index.js'
import { folderWith, HOME, stonehand } from './stonehand.js'

const JPEG = readFileSync(join(HOME, 'examples/inside-page/pictures/reservoir.jpg'))
const SENTENCE = 'The harbour master counted nine ships at anchor before noon and wrote the number down twice. '
const ARTICLE = `---\ntitle: Nine ships wait\nbyline: By Ada Finch\n---\n${`${SENTENCE.repeat(4).trim()}\n\n`.repeat(4)}![A boat](pictures/boat.jpg "A boat at rest. Photo: Tom Rook")\n`

const editionIn = (file: string) => {
  const parsed = parseEdition(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.edition
}

describe('stonehand typeset with an article', () => {
  it('sets it on a page of its own, with the pictures beside it', () => {
    const cwd = folderWith({ 'text/article.md': ARTICLE, 'text/pictures/boat.jpg': JPEG })
    const run = stonehand(['typeset', 'text/article.md', '-o', 'page.pdf', '--typographic'], { cwd })
    expect(run).toMatchObject({ status: 0, stdout: '' })
    expect(run.stderr).toMatch(/page\.pdf: 1 page, 1 story/)
    const text = extractText(readFileSync(join(cwd, 'page.pdf')))
    for (const part of ['Nine ships wait', 'By Ada Finch', 'A boat at rest.']) expect(text).toContain(part)
  })
  it('never writes over the article, and says what it cannot find', () => {
    const cwd = folderWith({ 'article.md': ARTICLE })
    expect(stonehand(['typeset', 'article.md', '-o', 'article.md'], { cwd })).toMatchObject({ status: 2 })
    const run = stonehand(['typeset', 'article.md', '-o', 'page.pdf'], { cwd })
    expect(run.stderr).toMatch(/No picture “pictures\/boat\.jpg” was found/)
    expect(run.status).toBe(1)
  })
})

describe('stonehand import', () => {
  it('makes one edition of articles in any format', () => {
    const cwd = folderWith({
      'in/a.md': ARTICLE,
      'in/pictures/boat.jpg': JPEG,
      'b.xml': NITF,
      'c.json': NINJS_3,
      'd.json': ANS,
      'e.json': [GUTENBERG],
      'f.json': GHOST,
      'g.html': NEWS_PAGE,
    })
    const run = stonehand(
      [
        'import',
        'in/a.md',
        'b.xml',
        'c.json',
        'd.json',
        'e.json',
        'f.json',
        'g.html',
        '-o',
        'edition.json',
        '--report',
        'r.json',
        '--publication',
        'The Test',
        '--date',
        '2026-11-20',
      ],
      { cwd },
    )
    expect(run).toMatchObject({ status: 0, stdout: '' })
    const edition = editionIn(join(cwd, 'edition.json'))
    expect(edition).toMatchObject({ publication: 'The Test', date: '2026-11-20' })
    expect(edition.articles).toHaveLength(7)
    expect(edition.articles[0]!.figures![0]!.pictures[0]!.src).toBe('in/pictures/boat.jpg')
    const report = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as { articles: { source: string; diagnostics: unknown[] }[] }
    expect(report.articles.map(({ source }) => source)).toEqual(['in/a.md', 'b.xml', 'c.json', 'd.json', 'e.json', 'f.json', 'g.html'])
    expect(report.articles[1]!.diagnostics.length).toBeGreaterThan(3)
  })
  it.each([
    [['import'], /article is missing/],
    [['import', 'a.md'], /-o EDITION\.json/],
    [['import', 'a.md', '-o', 'a.md'], /an article/],
    [['import', 'a.md', '-o', 'e.json', '--date', 'today'], /--date is a day/],
    [['import', 'a.md', '-o', 'e.json', '--breaks', 'best'], /option of typeset, not of import/],
    [['import', 'x.json', '-o', 'e.json'], /none of WordPress/],
    [['import', 'x.xml', '-o', 'e.json'], /no NITF/],
    [['import', 'absent.md', '-o', 'e.json'], /no such file/],
    [['a.md', '-o', 'x.pdf'], /stonehand typeset a\.md -o OUT\.pdf/],
  ])('%j ends with 2 and a way out, and writes nothing', (args, message) => {
    const cwd = folderWith({ 'a.md': 'Text.', 'x.json': { a: 1 }, 'x.xml': '<rss/>' })
    const before = readdirSync(cwd)
    const run = stonehand(args, { cwd })
    expect(run.stderr).toMatch(message)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(readdirSync(cwd)).toEqual(before)
  })
})
