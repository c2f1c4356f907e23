import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { StonehandError } from '../../src/diagnostics.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { loadPictures } from '../../src/node/loadPictures.js'
import { SHIPPED_FACES } from '../../src/fonts.js'
import { folderWith } from './stonehand.js'

const naming = (...sources: unknown[]) => ({ articles: [{}, { figures: [{ pictures: sources.map((src) => ({ src })) }] }] })
const issuesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(StonehandError)
  expect(error).toMatchObject({ code: 'invalid-call' })
  return (error as StonehandError).issues.map(({ path, message }) => `${path}: ${message}`)
}

describe('loadPictures', () => {
  it('reads what is there, each once, in the order of the edition', async () => {
    const folder = folderWith({ 'a.jpg': 'A', 'sub/b.jpg': 'B', 'c.jpg': 'C' })
    const edition = { ...naming('sub/b.jpg', 'absent.jpg', 'a.jpg', 'a.jpg/x', 'sub/b.jpg', 7, null), pages: [{ wildArt: [{ figure: { pictures: [{ src: 'c.jpg' }] } }] }] }
    const pictures = await loadPictures(edition, folder)
    expect([...pictures].map(([src, bytes]) => [src, Buffer.from(bytes).toString()])).toEqual([
      ['sub/b.jpg', 'B'],
      ['a.jpg', 'A'],
      ['c.jpg', 'C'],
    ])
  })
  it.each([undefined, null, 1, 'x', [], {}, { articles: 1 }, { articles: [null, { figures: [null, { pictures: {} }] }], pages: [{ wildArt: [{}] }] }])(
    'passes over %j',
    async (edition) => {
      expect(await loadPictures(edition, '/absent')).toEqual(new Map())
    },
  )
  it('names the path of every source that must not be read', async () => {
    const folder = folderWith({ 'paper/here.jpg': 'x', 'secret.jpg': 'x' })
    const paper = join(folder, 'paper')
    symlinkSync('../secret.jpg', join(paper, 'out.jpg'))
    symlinkSync('..', join(paper, 'up'))
    symlinkSync('loop.jpg', join(paper, 'loop.jpg'))
    mkdirSync(join(paper, 'folder'))
    execFileSync('mkfifo', [join(paper, 'pipe.jpg')])
    const sources = [
      '../../etc/passwd',
      '/etc/passwd',
      'https://example.org/x.jpg',
      'file:///etc/passwd',
      'nul',
      'out.jpg',
      'up/secret.jpg',
      'loop.jpg',
      'folder',
      'pipe.jpg',
      'here.jpg',
      '../paper/here.jpg',
    ]
    const issues = await issuesOf(loadPictures(naming(...sources), paper))
    expect(issues.map((issue) => issue.slice(0, issue.indexOf(':')))).toEqual(
      sources.flatMap((src, k) => (src === 'here.jpg' ? [] : [`articles[1].figures[0].pictures[${k}].src`])),
    )
    for (const [k, why] of [
      /climbs out/,
      /not under/,
      /URL/,
      /URL/,
      /device/,
      /leads out/,
      /leads out/,
      /cannot be read/,
      /is a folder/,
      /no ordinary file/,
      /climbs out/,
    ].entries())
      expect(issues[k]).toMatch(why)
  })
  it('reads nothing outside because a folder’s name begins the same', async () => {
    const folder = folderWith({ 'paper/a': '', 'paper2/secret.jpg': 'x' })
    symlinkSync('../paper2/secret.jpg', join(folder, 'paper/x.jpg'))
    expect(await issuesOf(loadPictures(naming('x.jpg'), join(folder, 'paper')))).toHaveLength(1)
  })
  it('allows a second folder', async () => {
    const folder = folderWith({ 'paper/a.jpg': 'A', 'archive/b.jpg': 'B', 'archive/a.jpg': 'other' })
    symlinkSync('../archive/b.jpg', join(folder, 'paper/link.jpg'))
    const pictures = await loadPictures(naming('a.jpg', 'b.jpg', 'link.jpg'), join(folder, 'paper'), { root: join(folder, 'archive') })
    expect([...pictures.values()].map((bytes) => Buffer.from(bytes).toString())).toEqual(['A', 'B', 'B'])
  })
  it('reads no file that is too large', async () => {
    const folder = folderWith({ 'a.jpg': '' })
    truncateSync(join(folder, 'a.jpg'), 600 * 1024 * 1024)
    expect((await issuesOf(loadPictures(naming('a.jpg'), folder)))[0]).toMatch(/are the most/)
  })
  it('says when the folder is not there', async () => {
    expect((await issuesOf(loadPictures(naming('a.jpg'), '/absent')))[0]).toMatch(/^folder: /)
  })
})

describe('loadFonts', () => {
  it('reads all, or those that are named', async () => {
    expect([...(await loadFonts()).keys()]).toEqual(SHIPPED_FACES.map((face) => face.name))
    const [[name, bytes] = ['', new Uint8Array()]] = await loadFonts(['Roboto Condensed'])
    expect(name).toBe('Roboto Condensed')
    expect(bytes.length).toBeGreaterThan(100_000)
  })
  it('says which name it does not know', async () => {
    expect(await issuesOf(loadFonts(['Roboto Condensed', 'Times']))).toEqual([expect.stringMatching(/^names\[1\]: No face “Times” .*Frank Ruhl Libre/)])
  })
})
