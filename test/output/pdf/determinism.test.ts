import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync, inflateSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { stored } from '../../../src/output/pdf/codec.js'
import { writePdf } from '../../../src/output/pdf/write.js'
import { extractText, readPdf } from '../../read/index.js'
import { faceOf, lineOf, paperOf } from './paper.js'
import { samplePdf } from './print.js'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const NODE_CODEC = {
  inflate: (data: Uint8Array, maxOutputLength: number) => new Uint8Array(inflateSync(data, { maxOutputLength })),
  deflate: (data: Uint8Array) => new Uint8Array(deflateSync(data)),
}

test('the same bytes twice, and when the faces have been at work for another document', async () => {
  const face = await faceOf()
  const paper = paperOf([lineOf(face, 'Déjà vu: the façade of the old café'), lineOf(face, 'is here', { y: 80 })])
  const first = hash(await writePdf(paper))
  expect(hash(await writePdf(paper))).toBe(first)
  await writePdf(paperOf([lineOf(face, 'àéèç wholly other wörds e a c ¨'), lineOf(face, 'vu', { y: 80 })]))
  expect(hash(await writePdf(paper))).toBe(first)
  expect(extractText(await writePdf(paper))).toBe('Déjà vu: the façade of the old café\nis here')
})

test('papers written at the same time do not mix', async () => {
  const face = await faceOf()
  const papers = ['one', 'two', 'three'].map((text) => paperOf([lineOf(face, text)]))
  const apart: string[] = []
  for (const paper of papers) apart.push(hash(await writePdf(paper)))
  expect((await Promise.all(papers.map((paper) => writePdf(paper)))).map(hash)).toEqual(apart)
})

test('the same bytes in another process, in another time zone, from a bundle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stonehand-'))
  try {
    const outfile = join(folder, 'print.mjs')
    const entry = fileURLToPath(new URL('print.ts', import.meta.url))
    await build({
      stdin: {
        contents: `import { createHash } from 'node:crypto'; import { samplePdf } from ${JSON.stringify(entry)}; console.log(createHash('sha256').update(await samplePdf()).digest('hex'))`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom('/');" },
      define: { 'import.meta.url': JSON.stringify(new URL('print.ts', import.meta.url).href) },
    })
    const other = execFileSync(process.execPath, [outfile], { env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' } })
      .toString()
      .trim()
    expect(other).toBe(hash(await samplePdf()))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('packed or not, with whichever codec, the file says the same; its id is from what it says', async () => {
  const all = await Promise.all([
    samplePdf(),
    samplePdf({ codec: NODE_CODEC }),
    samplePdf({ compress: false }),
    samplePdf({ objectStreams: false }),
    samplePdf({ compress: false, codec: NODE_CODEC }),
  ])
  const read = all.map((bytes) => {
    const { pages, id, info, fonts } = readPdf(bytes)
    return { glyphs: pages.map((page) => page.glyphs), id, info, fonts: fonts.map((font) => font.name) }
  })
  for (const one of read) expect(one).toEqual(read[0])
  expect(hash(all[4]!)).toBe(hash(all[2]!))
  expect(all[0]!.length).toBeLessThan(all[2]!.length)
})

test('other content has another id', async () => {
  const face = await faceOf()
  const ids = await Promise.all(['a', 'b'].map(async (text) => readPdf(await writePdf(paperOf([lineOf(face, text)]))).id[0]))
  expect(ids[0]).not.toBe(ids[1])
})

test.each([0, 1, 65535, 65536, 200_000])('storing %i bytes is sound zlib', (length) => {
  const data = Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 255)
  expect(hash(new Uint8Array(inflateSync(stored(data))))).toBe(hash(data))
})
