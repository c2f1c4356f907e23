import { describe, expect, test } from 'vitest'
import { reconstructPdf } from '../../src/reconstruct/pdf.js'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import type { Reconstruction } from '../../src/reconstruct/reconstruction.js'
import { randomFrom } from '../text/randomParagraph.js'
import { framedText, framedWish, plainLines, popplerText } from './trip/extracts.js'
import { HOUSES } from './trip/houses.js'
import { readLines, type ReadLine } from './trip/readLines.js'
import { RoleIndex } from './trip/roles.js'
import { score } from './trip/score.js'
import { setTrip, type SetTrip } from './trip/setEdition.js'
import { SOURCES, type Source, Table } from './trip/table.js'

// What can be narrowed down while working: SEED=17 STYLE=caps SOURCE=framed STONEHAND_TRIP=40 STONEHAND_TRIP_SHOW=3.
const EDITIONS = Number(process.env['STONEHAND_TRIP'] ?? 54)
const SHOW = Number(process.env['STONEHAND_TRIP_SHOW'] ?? 0)
const STRICT = process.env['STONEHAND_TRIP_STRICT'] !== undefined
const seed = process.env['SEED']
const style = process.env['STYLE']
const source = process.env['SOURCE']

const NARROWED = seed !== undefined || style !== undefined || source !== undefined

/** Seed of the first of those with tags: they are others. */
const TAGGED_FROM = 10_000

interface Extract {
  readonly source: Source
  readonly text?: string
  readonly lines: readonly string[]
  reconstruct(): Reconstruction | Promise<Reconstruction>
}

function extractsOf({ pdf, seed: own, house, truth }: SetTrip, read: readonly ReadLine[]): Extract[] {
  const random = randomFrom(0x9e37 + own)
  const { language } = house.manner
  const ofText = (from: Source, text: string | undefined): Extract[] =>
    text === undefined || (source !== undefined && source !== from) ? [] : [{ source: from, text, lines: text.split(/[\n\f]/), reconstruct: () => reconstruct(text, { language }) }]
  const poppler = (from: Source, raw: boolean): Extract[] => (source === undefined || source === from ? ofText(from, popplerText(pdf, raw)) : [])
  return [
    ...ofText('framed', framedText(read, new RoleIndex(truth), framedWish(random), random)),
    ...ofText('plain', plainLines(read)),
    ...poppler('pdftotext', false),
    ...poppler('raw', true),
    ...(source === undefined || source === 'pdf' ? [{ source: 'pdf' as const, lines: read.map(({ text }) => text), reconstruct: () => reconstructPdf(pdf, { language }) }] : []),
  ]
}

/** Letters that stand alone in large type. */
function capsOf(read: readonly ReadLine[]): string[] {
  const sizes = read.map(({ size }) => size).sort((a, b) => a - b)
  const body = sizes[sizes.length >> 1] ?? 0
  return read.filter(({ text, size }) => size > 1.5 * body && [...text].length <= 2).map(({ text }) => text)
}

describe('round trip: editions set, read from the PDF, and found again', () => {
  const table = new Table()
  const seeds = seed === undefined ? Array.from({ length: EDITIONS }, (_, i) => i) : [Number(seed)]

  const house = HOUSES.find(({ name }) => name === style)

  async function take(extract: Extract, set: SetTrip, caps: readonly string[]): Promise<void> {
    const begun = process.cpuUsage()
    const result = await extract.reconstruct()
    const { user, system } = process.cpuUsage(begun)
    const { seed: own, truth } = set
    const text = extract.text ?? extract.lines.join('\n')
    table.add(extract.source, score(truth, result, extract.lines, caps), { seed: own, house: set.house.name, ms: (user + system) / 1000, text, result })
  }

  test(`${seeds.length} editions`, { timeout: 600_000 }, async () => {
    for (const each of source === 'tagged' ? [] : seeds) {
      const set = await setTrip(each, house)
      expect(
        set.report.notSet.filter(({ reason }) => reason !== 'quote-no-room'),
        `seed ${each} has room for all`,
      ).toEqual([])
      const read = await readLines(set.pdf)
      for (const extract of extractsOf(set, read)) await take(extract, set, capsOf(read))
    }
    for (const each of source === undefined || source === 'tagged' ? seeds.slice(0, Math.ceil(0.3 * seeds.length)) : []) {
      const set = await setTrip(seed === undefined ? TAGGED_FROM + each : each, house, true)
      if (set.tagged === undefined) break
      const pdf = set.tagged
      const read = await readLines(pdf)
      const lines = read.map(({ text }) => text)
      await take({ source: 'tagged', lines, reconstruct: () => reconstructPdf(pdf, { language: set.house.manner.language }) }, set, capsOf(read))
    }
    console.log(table.print())
    if (SHOW > 0) console.log(table.worst(SHOW))
  })

  // What text alone misses yet is printed, and fails where it is asked for; what it gives is not to be lost.
  test.skipIf(NARROWED && !STRICT)('what must hold', () => {
    for (const from of SOURCES) for (const { holds, told } of table.musts(from, !STRICT)) expect.soft(holds(), told()).toBe(true)
  })
})
