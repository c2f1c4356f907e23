import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { loadFonts } from '../../src/node/index.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { typeset } from '../../src/typeset.js'
import { HOME, pictured, smallEdition } from '../node/stonehand.js'

/** What every browser has beside the language, of which the core's dependencies use something. */
const PLATFORM = { TextDecoder, TextEncoder, atob }

it('sets the same page with nothing of Node', { timeout: 60_000 }, async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(HOME, 'src/index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'stonehand',
    target: 'es2022',
    logLevel: 'silent',
  })
  expect(Object.keys(metafile.inputs).filter((name) => name.startsWith('src/node/'))).toEqual([])

  const edition = smallEdition({}, pictured('boat.jpg'))
  const fonts = await loadFonts()
  const pictures = new Map([['boat.jpg', readFileSync(join(HOME, 'examples/inside-page/pictures/reservoir.jpg'))]])
  const here = await writePdf(await typeset(edition, { fonts, pictures }), { compress: false })

  const context = vm.createContext({ ...PLATFORM })
  vm.runInContext(outputFiles[0]!.text, context)
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
