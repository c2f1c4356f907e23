import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import type { Edition } from '../../src/model/edition.js'
import { plainText } from '../../src/model/inline.js'
import { readPicture } from '../../src/picture/picture.js'
import { imageStream } from '../../src/picture/pixels.js'
import { HOME, stonehand } from '../node/stonehand.js'
import { nearest } from '../picture/make-png.js'
import { codec } from '../picture/read-image.js'
import { readLines } from '../reconstruct/trip/readLines.js'

const EXAMPLE = join(HOME, 'examples/from-print')
const printed = JSON.parse(readFileSync(join(EXAMPLE, 'printed.json'), 'utf8')) as Edition

/** What a reader of the page can tell of an article. */
function toldOf({ headline, kicker, decks, dateline, bylines, body, pullQuotes, figures, tagline, agencyNote }: Article) {
  const paragraphs = body.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'crosshead' ? [plainText(block.text)] : []))
  return {
    heads: [kicker, headline, ...(decks ?? [])].map(plainText),
    // one that is run in is found there
    dateline: dateline ?? /^(\p{Lu}{3,}) —/u.exec(paragraphs[0]!)?.[1],
    by: bylines?.flatMap(({ names }) => names.map(({ name }) => name)),
    paragraphs,
    quotes: pullQuotes?.map(({ text, attribution }) => [plainText(text), plainText(attribution)]),
    captions: figures?.map(({ caption, pictures }) => [plainText(caption), pictures[0]!.credit]),
    notes: [tagline, agencyNote].map(plainText),
  }
}

describe('the page of examples/from-print', () => {
  const out = mkdtempSync(join(tmpdir(), 'stonehand-'))
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  it('has in its text the lines that a reader of the PDF finds', async () => {
    const found = (await readLines(Uint8Array.from(readFileSync(join(EXAMPLE, 'page.pdf'))))).map(({ text }) => text)
    const written = readFileSync(join(EXAMPLE, 'page.txt'), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    expect(written).toEqual(found)
  })

  it('has no tags, and no words beside its glyphs', () => {
    const bytes = readFileSync(join(EXAMPLE, 'page.pdf'), 'latin1')
    expect(bytes).not.toMatch(/StructTreeRoot|ActualText/)
  })

  describe.each(['page.txt', 'page.pdf'])('found again in %s', (page) => {
    let edition: Edition
    beforeAll(() => {
      const run = stonehand(['reconstruct', join(EXAMPLE, page), '-o', join(out, `${page}.json`)])
      expect(run.status, run.stderr).toBe(0)
      edition = JSON.parse(readFileSync(join(out, `${page}.json`), 'utf8')) as Edition
    })

    it('is what was printed, word for word and each thing in its story', () => {
      expect(edition.articles.map(toldOf)).toEqual(printed.articles.map(toldOf))
      expect([edition.publication, edition.date]).toEqual([printed.publication, printed.date])
    })

    it('is set again line for line', () => {
      const report = join(out, `${page}.report.json`)
      const run = stonehand(['typeset', join(out, `${page}.json`), '-o', join(out, `${page}.pdf`), '--breaks', 'printed', '--report', report])
      expect(run.status, run.stderr).toBe(0)
      const { printed: lines, stories } = JSON.parse(readFileSync(report, 'utf8')) as {
        printed: { lines: number; repeated: number; misses: unknown[] }
        stories: { over: { lines: number } }[]
      }
      expect(lines.lines).toBeGreaterThan(130)
      expect(lines.repeated).toBe(lines.lines)
      expect(lines.misses.length / lines.lines).toBeLessThan(0.05)
      expect(stories.map(({ over }) => over.lines)).toEqual([0, 0, 0])
    })
  })

  const drawn = spawnSync('pdftoppm', ['-v']).error === undefined
  if (!drawn) process.stdout.write('skipped: whether the picture of examples/from-print is as it is set (pdftoppm is not there)\n')

  it.skipIf(!drawn)('looks as in its picture (npm run example -- from-print --png draws it anew)', { timeout: 120_000 }, () => {
    const run = spawnSync(process.execPath, ['examples/run.mjs', 'from-print'], { cwd: HOME, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' })
    expect(run.status, run.stderr).toBe(0)
    const shown = grayCells(readFileSync(join(EXAMPLE, 'page.png')))
    const now = spawnSync('pdftoppm', ['-png', '-singlefile', '-scale-to-x', String(shown.width), '-scale-to-y', '-1', join(HOME, 'out/from-print/side-by-side.pdf')])
    const made = grayCells(now.stdout)
    expect([made.width, made.height]).toEqual([shown.width, shown.height])
    // a line that breaks otherwise changes few of them and by little, a head or a picture that moves many and by much
    const moved = made.cells.filter((gray, k) => Math.abs(gray - shown.cells[k]!) > MOVED).length
    expect(moved / made.cells.length).toBeLessThan(0.03)
  })
})

/** Pixels of a cell's side, and by how much its mean gray changes where something moved. */
const CELL = 12
const MOVED = 60

/** Mean gray of the cells of a picture: a PNG of 8 bits a sample, as pdftoppm writes it. */
function grayCells(png: Uint8Array): { width: number; height: number; cells: number[] } {
  const read = readPicture(png)
  const pixels = read.ok ? imageStream(png, read.info, codec) : read
  if (!read.ok || !pixels.ok || pixels.image.predictor === undefined || pixels.image.bitsPerComponent !== 8) throw new Error('no PNG of 8 bits')
  const { width, height } = read.info
  const step = pixels.image.predictor.colors
  const length = width * step
  const rows = inflateSync(pixels.image.data)
  const columns = Math.floor(width / CELL)
  const cells = Array.from({ length: columns * Math.floor(height / CELL) }, () => 0)
  let above = new Uint8Array(length)
  for (let y = 0; y < height; y++) {
    const row = rows.subarray(y * (length + 1) + 1, (y + 1) * (length + 1))
    const filter = rows[y * (length + 1)]!
    for (let i = 0; i < length; i++) {
      const [a, b, c] = [i < step ? 0 : row[i - step]!, above[i]!, i < step ? 0 : above[i - step]!]
      row[i] = row[i]! + [0, a, b, (a + b) >> 1, nearest(a, b, c)][filter]!
      const cell = Math.floor(y / CELL) * columns + Math.floor(i / step / CELL)
      if (cell < cells.length && i < columns * CELL * step) cells[cell]! += row[i]! / (CELL * CELL * step)
    }
    above = row
  }
  return { width, height, cells }
}
