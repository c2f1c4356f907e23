import { create } from 'fontkit'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { StonehandError } from '../../src/diagnostics.js'
import { axesOf, pinVariable, toSfnt } from '../../src/fonts/convert.js'
import { loadFonts, readFont } from '../../src/node/index.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { dumpScene } from '../../src/scene/dump.js'
import { openFace, type OpenedFace } from '../../src/text/face.js'
import { typeset } from '../../src/typeset.js'
import { folderWith, smallEdition } from '../node/stonehand.js'
import { extractText } from '../read/index.js'
import { bytesOf, numbers, SHIPPED } from '../text/shipped.js'
import { ARCHIVO, HARFBUZZ, tablesOf, tableStarts } from './webFonts.js'

/** As fontkit reads a variable font, which is none of our code and none of HarfBuzz's. */
interface FontkitFont {
  readonly numGlyphs: number
  readonly unitsPerEm: number
  getVariation(axes: object): FontkitFont
  getGlyph(gid: number): { readonly advanceWidth: number; readonly path: { readonly bbox: { minX: number; minY: number; maxX: number; maxY: number } } }
}

vi.setConfig({ testTimeout: 120_000 })

const PLAIN = { ligatures: true, smallCaps: false, oldStyle: false, tabular: false }
const VARIATIONS = ['fvar', 'gvar', 'avar', 'cvar', 'HVAR', 'MVAR', 'VVAR', 'STAT', 'CFF2']
const options = { harfbuzz: HARFBUZZ }
let archivo: Uint8Array
beforeAll(async () => {
  archivo = await toSfnt(ARCHIVO)
})

async function opened(bytes: Uint8Array): Promise<OpenedFace> {
  const result = await openFace('face', bytes)
  if (!result.ok) throw new Error(result.message)
  return result.face
}

async function failure(work: Promise<unknown>): Promise<StonehandError> {
  const error = await work.then(
    () => undefined,
    (e: unknown) => e,
  )
  if (!(error instanceof StonehandError)) throw new Error(`not told: ${String(error)}`)
  return error
}

describe('a cut of a variable font', () => {
  test.each([{ wght: 100, wdth: 62 }, { wght: 700, wdth: 75 }, { wght: 333.5 }, { wdth: 125 }])('%o has the advances and the ink of the font at this place', async (axes) => {
    const font = (create(archivo) as unknown as FontkitFont).getVariation({ wght: 600, wdth: 100, ...axes })
    const face = await opened(await pinVariable(ARCHIVO, axes, options))
    expect(face.glyphCount).toBe(font.numGlyphs)
    const em = font.unitsPerEm
    for (let gid = 0; gid < face.glyphCount; gid++) {
      const glyph = font.getGlyph(gid)
      // a whole number of units for each
      expect(Math.abs(face.advance(gid) * em - glyph.advanceWidth), `advance of ${gid}`).toBeLessThanOrEqual(0.51)
      const { minX, minY, maxX, maxY } = glyph.path.bbox
      if (!Number.isFinite(minX)) continue
      const ink = face.ink(gid)
      const off = [ink.left * em - minX, ink.bottom * em - minY, ink.right * em - maxX, ink.top * em - maxY].map(Math.abs)
      expect(Math.max(...off), `ink of ${gid}`).toBeLessThan(1.5)
    }
  })

  test('kerning and weight are of the cut too', async () => {
    const [light, black] = await Promise.all([100, 900].map(async (wght) => opened(await pinVariable(archivo, { wght }, options))))
    const kerning = (face: OpenedFace): number => {
      const { gids, width } = face.shape('AVATAR', PLAIN)
      return Math.round(1000 * (width - gids.reduce((sum, gid) => sum + face.advance(gid), 0)))
    }
    expect(kerning(light!)).toBeLessThan(-50)
    expect(kerning(black!)).not.toBe(kerning(light!))
    expect([light!.metrics.weight, black!.metrics.weight]).toEqual([100, 900])
  })

  test('has a name of its own, is static, and is the same every time', async () => {
    const cut = await pinVariable(archivo, { wght: 700, wdth: 75 }, options)
    expect((await opened(cut)).postscriptName).toBe('ArchivoSemiBold_700wght_75wdth')
    expect((await opened(await pinVariable(archivo, {}, options))).postscriptName).toBe((await opened(archivo)).postscriptName)
    expect(await axesOf(cut)).toEqual([])
    expect([...tablesOf(cut).keys()].filter((tag) => VARIATIONS.includes(tag) && tag !== 'STAT')).toEqual([])
    expect(await pinVariable(archivo, { wdth: 75, wght: 700 }, options)).toEqual(cut)
  })

  test('a static font is answered as it is', async () => {
    const font = bytesOf(SHIPPED[0]!)
    expect(await pinVariable(font, {}, options)).toBe(font)
  })
})

describe('what the font has not', () => {
  test('is told with what it has', async () => {
    const { code, issues } = await failure(pinVariable(archivo, { opsz: 12, wght: 901, wdth: Number.NaN, toString: 1 }, options))
    expect(code).toBe('invalid-call')
    expect(issues.map(({ path }) => path)).toEqual(['axes.opsz', 'axes.wght', 'axes.wdth', 'axes.toString'])
    for (const { message } of issues) expect(message).toContain('wght from 100 to 900, wdth from 62 to 125')
  })
  test('a static font has no axes', async () => {
    expect((await failure(pinVariable(bytesOf(SHIPPED[0]!), { wght: 700 }, options))).message).toMatch(/static/)
  })
  test('bytes that are not HarfBuzz', async () => {
    const error = await failure(pinVariable(archivo, {}, { harfbuzz: archivo }))
    expect(error).toMatchObject({ code: 'invalid-call', path: 'options.harfbuzz' })
  })
  test('readFont names the file', async () => {
    const folder = folderWith({ 'Own.woff2': ARCHIVO, 'page.html': '<!DOCTYPE html><title>Not found</title>' })
    expect(await readFont(`${folder}/Own.woff2`, { wght: 700 })).toEqual(await pinVariable(archivo, { wght: 700 }, options))
    expect(await readFont(`${folder}/Own.woff2`)).toEqual(archivo)
    expect((await failure(readFont(`${folder}/Own.woff2`, { wght: 0 }))).message).toMatch(/Own\.woff2: axes\.wght/)
    expect((await failure(readFont(`${folder}/page.html`))).message).toMatch(/page\.html: This is not a font/)
  })
})

test('hundreds of damaged copies: a font that can be opened or refused, or an error that says what to do', async () => {
  const starts = [...tableStarts(archivo), 0]
  let told = 0
  for (let seed = 1; seed <= 200; seed++) {
    const next = numbers(seed)
    let bytes = archivo.slice()
    for (let i = 0, n = 1 + next(seed % 3 === 0 ? 60 : 5); i < n; i++) {
      const at = seed % 2 === 0 ? next(bytes.length) : starts[next(starts.length)]! + next(200)
      if (at < bytes.length) bytes[at] = next(3) === 0 ? 255 : next(256)
    }
    if (seed % 7 === 0) bytes = bytes.slice(0, next(bytes.length))
    try {
      const result = await openFace('damaged', await pinVariable(bytes, { wght: 700 }, options))
      if (result.ok) expect(result.face.shape('Handgloves', PLAIN).texts.join('')).toBe('Handgloves')
    } catch (error) {
      if (!(error instanceof StonehandError)) throw error
      expect(['invalid-font', 'invalid-call']).toContain(error.code)
      told++
    }
  }
  expect(told).toBeGreaterThan(10)
  expect(told).toBeLessThan(190)
  expect((await opened(await pinVariable(archivo, { wght: 700 }, options))).faults).toEqual([])
})

test('CFF2 outlines are refused, pinned or not', async () => {
  const bytes = archivo.slice()
  const entry = Buffer.from(bytes.subarray(0, 400)).indexOf('glyf')
  bytes.set(new TextEncoder().encode('CFF2'), entry)
  const result = await openFace('x', bytes)
  expect(result.ok ? '' : result.message).toMatch(/CFF2/)
  expect(result.ok ? '' : result.hint).toMatch(/TTF/)
  expect((await failure(pinVariable(bytes, { wght: 700 }, options))).message).toMatch(/CFF2/)
})

describe('on a page', () => {
  const families = { Archivo: { roman: 'Archivo', bold: 'Archivo Bold' } }
  const edition = smallEdition({ style: { families, styles: { body: { family: 'Archivo' }, headline: { family: 'Archivo' } } } })

  test('the text of the PDF is right, and no variation is in its fonts', async () => {
    const fonts = new Map([...(await loadFonts()), ['Archivo', await pinVariable(archivo, { wght: 400 }, options)], ['Archivo Bold', await pinVariable(archivo, { wght: 800, wdth: 80 }, options)]])
    const paper = await typeset(edition, { fonts })
    expect(paper.report.diagnostics.filter(({ code }) => code.startsWith('face-'))).toEqual([])
    const text = extractText(await writePdf(paper)).replace(/\s+/g, ' ')
    expect(text).toContain('The harbour master counted nine ships at anchor before noon')
    expect(text).toContain('Nine ships wait at anchor')
  })

  test('unpinned, it stands at its defaults, and the report says so', async () => {
    const shipped = await loadFonts()
    const papers = [archivo, await pinVariable(archivo, {}, options)].map((bytes) =>
      typeset(edition, { fonts: new Map([...shipped, ['Archivo', bytes], ['Archivo Bold', bytes]]) }),
    )
    const [variable, pinned] = await Promise.all(papers)
    expect(dumpScene(variable!)).toBe(dumpScene(pinned!))
    const told = variable!.report.diagnostics.filter(({ code }) => code === 'face-variable')
    expect(told.map(({ path }) => path)).toEqual(['style.families (Archivo)', 'style.families (Archivo Bold)'])
    expect(told[0]).toMatchObject({ severity: 'info', message: expect.stringContaining('wght 600, wdth 100') as string, hint: expect.stringContaining('pinVariable') as string })
    expect(pinned!.report.diagnostics.filter(({ code }) => code.startsWith('face-'))).toEqual([])
    const face = await opened(archivo)
    const { gids } = face.shape('Handgloves', PLAIN)
    expect([...tablesOf(face.subset([0, ...gids]).bytes).keys()].filter((tag) => VARIATIONS.includes(tag))).toEqual([])
    expect(face.faults).toEqual([])
  })
})
