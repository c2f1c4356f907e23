import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { toSfnt } from '../../src/fonts/convert.js'
import { loadFonts, pinVariable } from '../../src/node/index.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { typeset } from '../../src/typeset.js'
import { ARCHIVO, CONSENT, HARFBUZZ } from '../fonts/webFonts.js'
import { HOME, pictured, smallEdition } from '../node/stonehand.js'

/** What every browser has beside the language, of which the dependencies use something. */
const PLATFORM = { TextDecoder, TextEncoder, atob }
const PLATFORM_OF_FONTS = { WebAssembly: (globalThis as { WebAssembly?: unknown }).WebAssembly, atob, console, setTimeout }

/** A way in as one script for browsers, and the files that went into it. */
async function bundled(entry: string): Promise<{ readonly script: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(HOME, 'src', entry)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'stonehand',
    target: 'es2022',
    logLevel: 'silent',
  })
  return { script: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) }
}

it('sets the same page with nothing of Node, and without what only fonts of the web need', { timeout: 60_000 }, async () => {
  const { script, inputs } = await bundled('index.ts')
  expect(inputs.filter((name) => /^src\/(node|fonts)\/|woff2-encoder|harfbuzz/.test(name))).toEqual([])

  const edition = smallEdition({}, pictured('boat.jpg'))
  const fonts = await loadFonts()
  const pictures = new Map([['boat.jpg', readFileSync(join(HOME, 'examples/inside-page/pictures/reservoir.jpg'))]])
  const here = await writePdf(await typeset(edition, { fonts, pictures }), { compress: false })

  const context = vm.createContext({ ...PLATFORM })
  vm.runInContext(script, context)
  // Bytes of the other world, as a browser would fetch them.
  const bytesOf = vm.runInContext('(list) => Uint8Array.from(list)', context) as (list: ArrayLike<number>) => Uint8Array
  const mapOf = vm.runInContext('(entries) => new Map(entries)', context) as (entries: unknown) => ReadonlyMap<string, Uint8Array>
  const across = (map: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => mapOf([...map].map(([name, bytes]) => [name, bytesOf(bytes)]))
  Object.assign(context, { text: JSON.stringify(edition), fonts: across(fonts), pictures: across(pictures) })
  const there = (await vm.runInContext(
    `(async () => {
      const paper = await stonehand.typeset(JSON.parse(text), { fonts, pictures })
      return [await stonehand.writePdf(paper, { compress: false }), await stonehand.writePdf(paper)]
    })()`,
    context,
  )) as [Uint8Array, Uint8Array]
  expect(Buffer.from(there[0]).equals(Buffer.from(here))).toBe(true)
  expect(there[1].length).toBeLessThan(there[0].length)
})

it('unpacks and pins fonts of the web with nothing of Node', { timeout: 60_000 }, async () => {
  const { script, inputs } = await bundled('fonts/convert.ts')
  expect(inputs.filter((name) => name.startsWith('src/node/'))).toEqual([])
  const context = vm.createContext({ ...PLATFORM_OF_FONTS })
  vm.runInContext(script, context)
  const bytesOf = vm.runInContext('(list) => Uint8Array.from(list)', context) as (list: ArrayLike<number>) => Uint8Array
  Object.assign(context, { woff: bytesOf(CONSENT.woff), woff2: bytesOf(ARCHIVO), harfbuzz: bytesOf(HARFBUZZ) })
  const there = (await vm.runInContext(
    'Promise.all([stonehand.toSfnt(woff), stonehand.toSfnt(woff2), stonehand.pinVariable(woff2, { wght: 700, wdth: 75 }, { harfbuzz })])',
    context,
  )) as Uint8Array[]
  const here = await Promise.all([toSfnt(CONSENT.woff), toSfnt(ARCHIVO), pinVariable(ARCHIVO, { wght: 700, wdth: 75 })])
  expect(there.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(here.map((bytes) => Buffer.from(bytes).toString('base64')))
})
