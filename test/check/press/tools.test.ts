import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Edition, type Paper, PROFILES, type Standard, typeset, writePdf } from '../../../src/index.js'
import { loadFonts, loadPictures, loadProfile, readEdition, zlibCodec } from '../../../src/node/index.js'
import { convertColours } from '../../../src/node/press/index.js'
import { HOME } from '../../node/stonehand.js'
import { makePng } from '../../picture/make-png.js'
import { checkStandard } from './check.js'
import type { Checked } from './rows.js'
import { inkCoverage, missingTools, pdfcpu, preflightA1b, qpdf, renderedInk } from './tools.js'

const asked = process.env['STONEHAND_PRESS'] !== undefined
const missing = asked ? missingTools() : []
if (!asked) console.log('press: files are not held against qpdf, pdfcpu, Preflight and Ghostscript here; STONEHAND_PRESS=1 does')

const EXAMPLES = ['inside-page', 'front-page', 'late-edition'] as const
const WRITTEN: readonly (readonly Standard[])[] = [
  ['pdf/x-4'],
  ['pdf/x-1a:2003'],
  ['pdf/a-1b'],
  ['pdf/a-2u'],
  ['pdf/a-2a'],
  ['pdf/ua-1'],
  ['pdf/x-4', 'pdf/a-2a', 'pdf/ua-1'],
  ['pdf/x-1a:2003', 'pdf/a-1b'],
]

describe.runIf(asked)('on the press', { timeout: 75_000 }, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'stonehand-press-'))
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))
  const saved = (name: string, bytes: Uint8Array): string => {
    const file = join(scratch, `${name}.pdf`)
    writeFileSync(file, bytes)
    return file
  }
  const files: string[] = []
  const papers = new Map<string, Promise<Paper>>()
  const paperOf = (name: string): Promise<Paper> => {
    const known = papers.get(name) ?? setExample(name)
    papers.set(name, known)
    return known
  }

  it('has the programs that it asks', () => {
    expect(missing).toEqual([])
  })

  it.each(EXAMPLES.flatMap((name) => WRITTEN.map((standard) => [name, standard.join(' + '), standard] as const)))('%s is %s', async (name, said, standard) => {
    const intent = await loadProfile('fogra39')
    const wants = standard.some((one) => one !== 'pdf/ua-1')
    const bytes = await writePdf(await paperOf(name), { codec: zlibCodec, standard, ...(wants ? { outputIntent: intent } : {}) })
    for (const one of standard) if (one !== 'pdf/ua-1') expect(checkStandard(bytes, one as Checked), said).toEqual([])
    const file = saved(`${name} ${said.replace(/\W+/g, '-')}`, bytes)
    expect(qpdf(file)).toBeUndefined()
    files.push(file)
    // of a file that is PDF/X too it knows the intent of PDF/X for a fault (ISO 19005-1, 6.2.2 allows it)
    if (standard.length === 1 && standard[0] === 'pdf/a-1b') expect(preflightA1b(file)).toBeUndefined()
  })

  it('gives pdfcpu nothing to mind', () => {
    expect(files).toHaveLength(EXAMPLES.length * WRITTEN.length)
    expect(pdfcpu(files)).toBeUndefined()
    const text = Buffer.from(readFileSync(files[2]!)).toString('latin1')
    expect(pdfcpu([files[0]!, saved('broken', Buffer.from(text.replace(/\/MediaBox/g, '/MediaBux'), 'latin1'))])).toBeDefined()
  })

  it('prints a black page on one plate', async () => {
    const paper = await paperOf('inside-page')
    const black = { ...paper, pages: paper.pages.map((page) => ({ ...page, inks: 'k' as const })) }
    const pdf = await writePdf(black, { standard: 'pdf/x-4', outputIntent: await loadProfile('fogra39'), bleed: '3mm', marks: ['crop', 'registration', 'colour-bars'] })
    const [inks] = inkCoverage(saved('black', pdf))
    expect(inks!.slice(0, 3)).toEqual([0, 0, 0])
    expect(inks![3]).toBeGreaterThan(0.1)
    // black type that overprints is black alone too
    expect(Buffer.from(await writePdf(black, { standard: 'pdf/x-4', outputIntent: await loadProfile('fogra39'), compress: false })).toString('latin1')).toContain('0 0 0 1 k')
  })

  it('never lays down more ink than the profile allows', async () => {
    const limit = PROFILES['newspaper-26v5'].totalInk!
    const intent = await loadProfile('fogra39')
    const heavy = await typeset(colourful(), { fonts: await loadFonts(), pictures: new Map([['dusk.png', dusk()]]) })
    const { paper, pictures } = await convertColours(heavy, { icc: intent.icc, totalInk: limit })
    expect(pictures).toMatchObject([{ id: 'dusk.png', from: 'rgb', to: 'cmyk' }])
    const file = saved('dusk', await writePdf(paper, { standard: 'pdf/x-4', outputIntent: intent }))
    const most = renderedInk(file, join(scratch, 'dusk.tif'))
    expect(most).toBeLessThanOrEqual(limit)
    expect(most).toBeGreaterThan(0.75 * limit)
    // unlimited the same picture lays down more
    const free = await convertColours(heavy, { icc: intent.icc, totalInk: 4 })
    expect(renderedInk(saved('free', await writePdf(free.paper, { standard: 'pdf/x-4', outputIntent: intent })), join(scratch, 'free.tif'))).toBeGreaterThan(limit)
  })
})

async function setExample(name: string): Promise<Paper> {
  const folder = join(HOME, 'examples', name)
  const edition =
    name === 'late-edition'
      ? await ((await import(join(folder, 'edition.mjs'))) as { readLateEdition(): Promise<Edition> }).readLateEdition()
      : await readEdition(join(folder, 'edition.json'))
  return typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })
}

/** A picture that is dark in every hue. */
function dusk(): Uint8Array {
  const shade = (x: number, y: number, channel: number): number => Math.round(60 * (1 + Math.sin((x * (channel + 1)) / 40 + y / 55)) * (y / 300))
  return makePng({ width: 400, height: 300, colourType: 2, depth: 8, sample: shade })
}

function colourful(): unknown {
  return {
    stonehand: 1,
    publication: 'The Oxmouth Tide',
    date: '2026-11-20',
    style: { styles: { headline: { colour: { kind: 'rgb', r: 0.05, g: 0.02, b: 0.1 } } } },
    articles: [
      {
        id: 'dusk',
        rank: 1,
        headline: 'Dusk falls early on the quay',
        body: [{ kind: 'paragraph', text: 'The lamps of the quay are lit at four, and the last boat is in by five. '.repeat(12).trim() }],
        figures: [{ id: 'dusk', pictures: [{ src: 'dusk.png', alt: 'The quay at dusk', credit: 'Ivo Maren' }], caption: 'The quay at four.' }],
      },
    ],
    pages: [
      {
        paper: 'a4',
        margins: { top: 40, right: 40, bottom: 40, left: 40 },
        grid: { columns: 3, gutter: 12, baseline: 10 },
        stories: [{ article: 'dusk', place: { columns: [1, 3], top: 1, depth: 'fit' } }],
      },
    ],
  }
}
