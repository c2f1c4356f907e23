import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { reconstructPdf } from '../../../src/reconstruct/pdf.js'
import { reconstruct } from '../../../src/reconstruct/reconstruct.js'
import type { Reconstruction } from '../../../src/reconstruct/reconstruction.js'
import { readLines, type ReadLine } from '../trip/readLines.js'
import { type MeasureName, type Score, score } from '../trip/score.js'
import { shareOf } from '../trip/table.js'
import type { Truth } from '../trip/truth.js'

const HOME = new URL('./', import.meta.url)
const PAGES = readdirSync(HOME)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => name.replace('.pdf', ''))
  .sort()

/** How a page's text comes to us. */
const SOURCES = ['pdf', 'pdftotext', 'raw', 'layout', 'pdfjs'] as const
type Source = (typeof SOURCES)[number]

/** Faults that are left on each page, by source: they may become fewer. */
const LEFT: Readonly<Record<string, Readonly<Record<Source, number>>>> = JSON.parse(readFileSync(new URL('left.json', HOME), 'utf8')) as Record<string, Record<Source, number>>

// What can be looked at while working: STONEHAND_HOUSES=daily,scan STONEHAND_HOUSES_FROM=pdf STONEHAND_HOUSES_SHOW=1 (2: roles of all lines)
const wanted = process.env['STONEHAND_HOUSES']?.split(',')
const from = process.env['STONEHAND_HOUSES_FROM']?.split(',')
const show = Number(process.env['STONEHAND_HOUSES_SHOW'] ?? 0)

const fileOf = (name: string): Buffer => readFileSync(new URL(name, HOME))

function capsOf(read: readonly ReadLine[]): string[] {
  const sizes = read.map(({ size }) => size).sort((a, b) => a - b)
  const body = sizes[sizes.length >> 1] ?? 0
  return read.filter(({ text, size }) => size > 1.5 * body && [...text].length <= 2).map(({ text }) => text)
}

async function takeOf(page: string, source: Source): Promise<{ score: Score; faults: readonly string[]; result: Reconstruction }> {
  const { language, ...truth } = JSON.parse(fileOf(`${page}.answer.json`).toString('utf8')) as Truth & { language: string }
  const pdf = new Uint8Array(fileOf(`${page}.pdf`))
  const read = await readLines(pdf)
  const lines = read.map(({ text }) => text)
  const text = source === 'pdf' || source === 'pdfjs' ? lines.join('\n') : fileOf(page + { pdftotext: '.txt', raw: '.raw.txt', layout: '.layout.txt' }[source]).toString('utf8')
  const result = source === 'pdf' ? await reconstructPdf(pdf, { language }) : reconstruct(text, { language })
  const told = score(truth, result, source === 'pdf' ? lines : text.replaceAll('\u2010', '-').split(/[\n\f]/), capsOf(read))
  // a line of pdf.js's is not a line of ours, nor is one of a page whose columns stand side by side
  return { score: told, result, faults: told.faults.filter((fault) => !((source === 'pdf' || source === 'layout') && fault.startsWith('linesKept'))) }
}

// UPDATE=1 keeps what has become better
const now = structuredClone(LEFT) as Record<string, Partial<Record<Source, number>>>
afterAll(() => {
  if (process.env['UPDATE'] !== undefined) writeFileSync(new URL('left.json', HOME), `${JSON.stringify(now, null, 2)}\n`)
})

describe.each(PAGES.filter((page) => wanted?.includes(page) ?? true))('a page set by another program: %s', (page) => {
  it.each(SOURCES.filter((source) => from?.includes(source) ?? true))('%s', async (source) => {
    const { score: told, faults, result } = await takeOf(page, source)
    if (show > 0) {
      const shares = (['articles', 'words', 'paragraphs', 'bylines', 'captions', 'quotes', 'dropCaps'] as MeasureName[]).map((name) => {
        const share = shareOf(name, told.measures[name])
        return share === undefined ? '    –' : (share * 100).toFixed(1).padStart(5)
      })
      console.log(`${page.padEnd(12)} ${source.padEnd(10)} ${shares.join(' ')} ${faults.length}`)
      if (show > 1) console.log(faults.join('\n'))
      if (show > 2)
        console.log(result.evidence.lines.map(({ number, role, path, text }) => `${String(number).padStart(5)} ${role.padEnd(12)} ${(path ?? '').padEnd(26)} ${text}`).join('\n'))
    }
    now[page] = { ...now[page], [source]: Math.min(faults.length, now[page]?.[source] ?? Infinity) }
    if (process.env['UPDATE'] === undefined) expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(LEFT[page]?.[source] ?? 0)
  })
})
