import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts } from '../../src/node/index.js'
import { writeHtml } from '../../src/output/html/write.js'
import { writeReport } from '../../src/output/html/reportPage.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { writeSvg } from '../../src/output/svg/write.js'
import { INK, PROOF_LAYERS } from '../../src/proof/layers.js'
import { setLines, type SetLine } from '../../src/proof/lines.js'
import { proofPaper } from '../../src/proof/proofPaper.js'
import { riversIn } from '../../src/proof/rivers.js'
import { storyRows } from '../../src/report/storyRows.js'
import type { LineQuality } from '../../src/report/report.js'
import type { Paper } from '../../src/scene/paper.js'
import type { Item, RectItem } from '../../src/scene/scene.js'
import { openFace } from '../../src/text/face.js'
import type { Face } from '../../src/text/glyphs.js'
import { typeset } from '../../src/typeset.js'
import { smallEdition } from '../node/stonehand.js'
import { readPdf } from '../read/index.js'
import { readSvg } from '../read/svg.js'

const SENTENCE = 'The harbour master counted nine ships at anchor before noon and wrote the number down twice. '
/** Word spaces alone: lines come out as uneven as they can. */
const STIFF = { justification: { tracking: 0, glyphScale: 0 }, fit: { ladder: [] } }

const setSmall = async (depth: number | 'fit', style: object = {}, columns: readonly [number, number] = [1, 4], sentences = 30): Promise<Paper> =>
  typeset(smallEdition({ style }, { body: [{ kind: 'paragraph', text: SENTENCE.repeat(sentences).trim() }] }, { place: { columns, top: 1, depth } }), { fonts: await loadFonts() })

async function facesOf(paper: Paper): Promise<ReadonlyMap<string, Face>> {
  const faces = new Map<string, Face>()
  for (const { id, bytes } of paper.faces) {
    const opened = await openFace(id, bytes)
    if (opened.ok) faces.set(id, opened.face)
  }
  return faces
}

const linesOf = async (paper: Paper): Promise<SetLine[]> => setLines(paper.pages[0]!.items, paper.structure, await facesOf(paper))
const words = (items: readonly Item[]): string[] => items.flatMap((item) => (item.kind === 'glyphs' ? [item.texts.join('')] : []))
const line = (leg: number, y: number, ...gaps: number[]): SetLine => ({
  node: 1,
  x: 0,
  right: 100,
  y,
  size: 9,
  gaps: gaps.map((x) => ({ x, width: 4 })),
  wordSpace: 1,
  justified: true,
  hyphen: false,
  line: 0,
  lines: 9,
  leg,
})

describe('a proof', () => {
  let stiff: Paper
  beforeAll(async () => {
    stiff = await setSmall('fit', STIFF)
  })

  it('measures lines on the page as the report counted them when they were set', async () => {
    const lines = await linesOf(stiff)
    const { quality, besideInserts, legs } = stiff.report.stories[0]!
    const both = (of: (quality: LineQuality) => number): number => Math.round(of(quality) + of(besideInserts))
    const justified = lines.filter((one) => one.justified)
    expect(lines).toHaveLength(both((q) => q.lines))
    expect(justified.filter(({ wordSpace }) => wordSpace > 1.5)).toHaveLength(both((q) => q.over15 * q.justified))
    expect(justified.filter(({ wordSpace }) => wordSpace < 0.75)).toHaveLength(both((q) => q.under075 * q.justified))
    expect(Math.max(...justified.map(({ wordSpace }) => wordSpace))).toBeCloseTo(Math.max(quality.loosest, besideInserts.loosest), 3)
    expect(lines.filter(({ hyphen }) => hyphen)).toHaveLength(both((q) => q.hyphens))
    expect(new Set(lines.map(({ leg }) => leg)).size).toBe(legs.length)
    expect(quality.over15 * quality.justified).toBeGreaterThan(3)
  })
  it('leaves what is printed as it was: the page without what lies over it', async () => {
    const proofed = await proofPaper(stiff, true)
    const page = stiff.pages[0]!
    const own = proofed.pages[0]!.items.filter((item) => item.node < stiff.structure.length)
    expect(own).toEqual(page.items)
    expect(proofed.structure.slice(0, stiff.structure.length)).toEqual(stiff.structure)
    expect(proofed.structure.slice(stiff.structure.length).every(({ role }) => role === 'artifact')).toBe(true)
    expect(await proofPaper(stiff, false)).toBe(stiff)
  })
  it('draws its baselines where lines stand, its columns where the grid has them', async () => {
    const { items } = (await proofPaper(stiff, ['grid', 'columns'])).pages[0]!
    const rules = items.filter((item) => item.kind === 'rule' && item.node >= stiff.structure.length)
    const ys = new Set(rules.flatMap((rule) => (rule.kind === 'rule' && JSON.stringify(rule.colour) === JSON.stringify(INK.grid) ? [rule.y1.toFixed(3)] : [])))
    for (const { y } of await linesOf(stiff)) expect(ys.has(y.toFixed(3))).toBe(true)
    expect(rules.filter((rule) => rule.kind === 'rule' && rule.x1 === rule.x2)).toHaveLength(8)
  })
  it('tints each loose and tight line, and no other', async () => {
    const lines = await linesOf(stiff)
    const { items } = (await proofPaper(stiff, ['spacing'])).pages[0]!
    const tints = items.filter((item): item is RectItem => item.kind === 'rect' && item.node >= stiff.structure.length && item.y < stiff.pages[0]!.height)
    const wanted = lines.filter(({ justified, wordSpace }) => justified && (wordSpace > 1.5 || wordSpace < 0.75))
    expect(tints.map(({ x, y, height }) => [x, (y + 0.74 * height).toFixed(2)])).toEqual(wanted.map(({ x, y }) => [x, y.toFixed(2)]))
  })
  it('says how many lines are over, and how many under', async () => {
    const over = await setSmall(12, {}, [1, 2])
    const count = over.report.stories[0]!.over.lines
    expect(count).toBeGreaterThan(10)
    expect(words((await proofPaper(over, ['fit'])).pages[0]!.items)).toContain(`one: ${count} lines over`)
    const under = await setSmall(60, { fit: { ladder: [] } }, [1, 2], 3)
    expect(words((await proofPaper(under, ['fit'])).pages[0]!.items)).toContain(`one: ${under.report.stories[0]!.under.lines} lines under`)
  })
  it('finds white that runs through four lines of a leg, and not through fewer or from leg to leg', () => {
    const four = [line(0, 10, 20, 60), line(0, 20, 21), line(0, 30, 22, 80), line(0, 40, 21)]
    expect(riversIn(four).map((river) => river.map(({ gap }) => gap.x))).toEqual([[20, 21, 22, 21]])
    expect(riversIn(four.slice(1))).toEqual([])
    expect(riversIn(four.map((one, i) => ({ ...one, leg: i < 2 ? 0 : 1 })))).toEqual([])
    expect(riversIn(four.map((one, i) => (i === 2 ? line(0, 30, 25) : one)))).toEqual([])
  })
  it('stands in PDF and SVG alike, its legend under the trim', async () => {
    const page = stiff.pages[0]!
    const pdf = readPdf(await writePdf(stiff, { proof: true }))
    const leaf = Buffer.from(await writePdf(stiff, { proof: true, compress: false })).toString('latin1')
    expect(leaf).toMatch(new RegExp(`/TrimBox \\[0 0 ${Math.floor(page.width)}\\.`))
    expect(leaf).toMatch(/\/MediaBox \[0 -58 /)
    expect(pdf.pages[0]!.height).toBeCloseTo(page.height + 58, 2)
    const svg = readSvg(await writeSvg(stiff, { proof: true }))
    const [, , width, height] = svg.root.attributes['viewBox']!.split(' ').map(Number)
    expect([width, height!]).toEqual([Number(page.width.toFixed(3)), Number((page.height + 58).toFixed(3))])
    expect(svg.texts).toContain('Baseline grid')
    expect(await writeHtml(stiff, { proof: ['grid'] })).toContain('>Baseline grid<')
  })
  it('refuses a layer that there is not, and names one that is near', async () => {
    await expect(writeSvg(stiff, { proof: ['grids' as 'grid'] })).rejects.toMatchObject({
      code: 'invalid-call',
      path: 'proof[0]',
      message: expect.stringMatching(/did you mean “grid”/) as string,
    })
    expect(PROOF_LAYERS).toHaveLength(9)
  })
  it('is the same each time', async () => {
    expect(await writeSvg(stiff, { proof: true })).toBe(await writeSvg(structuredClone(stiff), { proof: true }))
  })
})

describe('a report as a table', () => {
  it('counts words and shares as they are on the page', async () => {
    const paper = await setSmall('fit')
    const [row] = storyRows(paper)
    expect(row).toMatchObject({ article: 'one', kind: 'story', part: 1, words: SENTENCE.trim().split(' ').length * 30, lines: paper.report.stories[0]!.lines, legs: 4, over: 0 })
    const { quality, besideInserts } = paper.report.stories[0]!
    expect(row!.hyphens).toBe(quality.hyphens + besideInserts.hyphens)
  })
  it('is a page that has a chart of each story, and loads nothing', async () => {
    const paper = await setSmall(12, {}, [1, 2])
    const html = await writeReport(paper)
    expect(html.match(/<svg class="chart"/g)).toHaveLength(1)
    const lines = (await linesOf(paper)).length
    expect(html.match(/<rect x="[\d.]+" y="[\d.]+" width="3" height="[\d.]+" fill="#[^b]/g)!.length).toBeGreaterThanOrEqual(lines - paper.report.whole.hyphens)
    expect(html).toContain(`+${paper.report.stories[0]!.over.lines}</td>`)
    expect(html).not.toMatch(/https?:|<script|<link/)
  })
})
