import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionFrom } from '../../src/reconstruct/editionFrom.js'
import { fitPrinted } from '../../src/reconstruct/setting/fitPrinted.js'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import { typeset } from '../../src/typeset.js'
import { FONTS } from '../random/fonts.js'

/** The page of a weekly (see case.test.ts), set again in its printed lines. What does not go is told by numbers, because the text is no part of this project. */
const FOLDER = process.env['STONEHAND_FIXTURES']
const FILE = FOLDER === undefined ? undefined : join(FOLDER, 'pages/000_bf79ee3c03d3ef0c.txt')
if (FOLDER === undefined) process.stdout.write('skipped: the page of a weekly in its printed lines (STONEHAND_FIXTURES names no folder)\n')

/** Lines of the body, and those of them that fill their measure: the others end their paragraph. */
const LINES = 157
const FULL = 138

describe.skipIf(FILE === undefined)('the page of a weekly, set again', () => {
  it('keeps every printed line, and nearly all of them go', { timeout: 30_000 }, async () => {
    const fitted = await fitPrinted(reconstruct(readFileSync(FILE!, 'utf8')), FONTS)
    const edition = editionFrom(fitted)
    const { report } = await typeset(edition, { fonts: FONTS, breaks: 'printed' })
    const { lines, repeated, ends, endsRepeated, misses } = report.printed!
    expect([lines, repeated, ends, endsRepeated]).toEqual([LINES, LINES, FULL, FULL])
    expect(report.stories.map(({ over }) => over.lines)).toEqual([0, 0])
    expect(1 - misses.length / FULL).toBeGreaterThanOrEqual(0.95)
    const golden = new URL('../golden/printed-lines.txt', import.meta.url)
    const { measure, firstLineIndent } = fitted.evidence.setting
    const text = [
      `measure ${measure!.value.toFixed(3)} em, indent ${firstLineIndent!.value.toFixed(2)} em, body ${JSON.stringify(fitted.evidence.style.styles!['body'])}`,
      `${misses.length} of ${FULL} full lines do not go:`,
      ...misses.map(
        ({ path, line, miss, wordSpace }) => `${path} line ${line}: ${Math.abs(miss).toFixed(2)} pt too ${miss > 0 ? 'long' : 'short'}, word space ${wordSpace.toFixed(2)}`,
      ),
      '',
    ].join('\n')
    if (process.env['UPDATE'] === '1' || !existsSync(golden)) writeFileSync(golden, text)
    expect(text.split('\n')).toEqual(readFileSync(golden, 'utf8').split('\n'))
  })

  it('breaks some lines as printed where it is composed anew', { timeout: 30_000 }, async () => {
    const edition = editionFrom(await fitPrinted(reconstruct(readFileSync(FILE!, 'utf8')), FONTS))
    const { lines, repeated, ends, endsRepeated, misses } = (await typeset(edition, { fonts: FONTS })).report.printed!
    expect([lines, ends, misses.length]).toEqual([LINES, FULL, 0])
    expect(endsRepeated / ends).toBeGreaterThan(0.25)
    expect(repeated).toBeGreaterThan(LINES / 4)
  })
})
