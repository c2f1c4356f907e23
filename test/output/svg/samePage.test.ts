import { beforeAll, describe, expect, it } from 'vitest'
import type { Paper } from '../../../src/scene/paper.js'
import { writePdf } from '../../../src/output/pdf/write.js'
import { writeSvg } from '../../../src/output/svg/write.js'
import { type ReadPdf, readPdf } from '../../read/index.js'
import { readSvg, type SvgGlyph } from '../../read/svg.js'
import { readTrueType, type ReadTrueType } from '../../read/trueType.js'
import { setExample } from './setExamples.js'

/** Points. */
const NEAR = 0.01

/** Glyphs of a page of a PDF, shapes from the font files in it. */
function pdfGlyphs(pdf: ReadPdf, index: number): SvgGlyph[] {
  const programs = new Map<string, ReadTrueType>()
  for (const { name, descriptor } of pdf.fonts) programs.set(name, readTrueType(pdf.file.decoded(descriptor.get('FontFile2'))))
  return pdf.pages[index]!.glyphs.map(({ x, y, size, hscale, font, code }) => ({ x, y, size, hscale, shape: programs.get(font)!.shape(code) }))
}

/** How far apart two lists of glyphs are at most, in places and in the edges of their ems. Throws where they are not the same glyphs in the same order. */
function farthest(a: readonly SvgGlyph[], b: readonly SvgGlyph[]): number {
  expect(a.length).toBe(b.length)
  const others = a.flatMap(({ shape }, i) => (shape === b[i]!.shape ? [] : [i]))
  expect(others).toEqual([])
  return a.reduce((most, one, i) => {
    const other = b[i]!
    return Math.max(most, Math.abs(one.x - other.x), Math.abs(one.y - other.y), Math.abs(one.size - other.size), Math.abs(one.size * one.hscale - other.size * other.hscale))
  }, 0)
}

describe.each([
  ['inside-page', 0],
  ['front-page', 0],
] as const)('the same page as SVG and as PDF: %s', (name, page) => {
  let paper: Paper
  let printed: SvgGlyph[]
  beforeAll(async () => {
    paper = await setExample(name)
    printed = pdfGlyphs(readPdf(await writePdf(paper)), page)
    expect(printed.length).toBeGreaterThan(3000)
  })

  it('has each glyph in its place and size, in fonts', async () => {
    expect(farthest(readSvg(await writeSvg(paper, { page })).glyphs, printed)).toBeLessThan(NEAR)
  })
  it('and as outlines, blanks apart', async () => {
    const drawn = readSvg(await writeSvg(paper, { page, fonts: 'outline' })).glyphs
    const inked = printed.filter(({ shape }) => shape !== '')
    expect(inked.length).toBeLessThan(printed.length)
    // an em of an outline is as many units as its font has to the em
    const ems = drawn.map((glyph, i) => Math.round(inked[i]!.size / glyph.size))
    expect(new Set(ems).size).toBeLessThan(4)
    expect(
      farthest(
        drawn.map((glyph, i) => ({ ...glyph, size: glyph.size * ems[i]! })),
        inked,
      ),
    ).toBeLessThan(NEAR)
  })
})
