import { expect, it } from 'vitest'
import { preflight, StonehandError } from '../../../src/index.js'
import { loadProfile } from '../../../src/node/loadProfile.js'
import { convertColours, measureInk } from '../../../src/node/press/index.js'
import { limitInks } from '../../../src/node/press/cmyk.js'
import { readPicture } from '../../../src/picture/picture.js'
import type { Paper } from '../../../src/scene/paper.js'
import type { Item, ScenePage } from '../../../src/scene/scene.js'
import { faceOf, lineOf, pageOf, paperOf } from '../../output/pdf/paper.js'
import { makePng } from '../../picture/make-png.js'

const { icc } = await loadProfile('fogra39')
const face = await faceOf()
const [blue, black] = [
  { kind: 'rgb', r: 0.1, g: 0.1, b: 0.6 },
  { kind: 'rgb', r: 0, g: 0, b: 0 },
] as const

/** A dark picture of 200 pixels, a hundred points wide, on a page of colour and on a black one. */
function paper(colourType: 0 | 2): Paper {
  const bytes = makePng({ width: 200, height: 200, colourType, depth: 8, sample: (x, y, channel) => Math.round((x * y * (channel + 1)) / 900) % 90 })
  const read = readPicture(bytes)
  if (!read.ok) throw new Error(read.fault.message)
  const items: Item[] = [
    lineOf(face, 'blue', { colour: blue }),
    lineOf(face, 'black', { colour: black, y: 80 }),
    { kind: 'picture', node: 0, picture: 'dusk.png', x: 50, y: 200, width: 100, height: 100, crop: { x: 0, y: 0, width: 1, height: 1 } },
  ]
  const black2: ScenePage = { ...pageOf(items, 2), inks: 'k' }
  return paperOf([], { pages: [pageOf(items), black2], pictures: [{ id: 'dusk.png', bytes, info: read.info }] })
}
const coloursOf = ({ items }: ScenePage) => items.flatMap((item) => (item.kind === 'glyphs' ? [item.colour] : []))

it('a page in colour goes to CMYK, a black one to gray, and what is black stays black alone', async () => {
  const { paper: made, pictures } = await convertColours(paper(2), { icc })
  const [colour, gray] = made.pages as [ScenePage, ScenePage]
  const [ink] = coloursOf(colour)
  expect(ink).toMatchObject({ kind: 'cmyk' })
  // a deep blue is cyan and magenta, and hardly yellow
  if (ink?.kind === 'cmyk') expect([ink.c > 0.7, ink.m > 0.6, ink.y < 0.3]).toEqual([true, true, true])
  expect(coloursOf(colour)[1]).toEqual({ kind: 'gray', k: 1 })
  expect(coloursOf(gray).map(({ kind }) => kind)).toEqual(['gray', 'gray'])
  expect(pictures.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['dusk.png', 'rgb', 'cmyk'],
    ['dusk.png (gray)', 'rgb', 'gray'],
  ])
  expect(made.pictures.map(({ info }) => info.colour)).toEqual(['cmyk', 'gray'])
  const rules = preflight({ ...made, report: { diagnostics: [] } as never }, 'newspaper-26v5', { ink: await measureInk(made) }).findings.map(({ rule }) => rule)
  for (const rule of ['colour-kind', 'page-inks', 'total-ink', 'rich-black']) expect(rules).not.toContain(rule)
})

it('ink is held under its limit, and measured in what is written', async () => {
  const loose = await convertColours(paper(2), { icc, totalInk: 4 })
  const tight = await convertColours(paper(2), { icc, totalInk: 2.2 })
  expect(loose.pictures[0]!.ink).toBeGreaterThan(2.4)
  expect(tight.pictures[0]!.ink).toBeLessThanOrEqual(2.2)
  const measured = await measureInk(tight.paper)
  expect(measured.get('dusk.png')).toBe(tight.pictures[0]!.ink)
  const findings = preflight({ ...loose.paper, report: { diagnostics: [] } as never }, 'newspaper-26v5', { ink: await measureInk(loose.paper) }).findings
  expect(findings.filter(({ rule }) => rule === 'total-ink')).toMatchObject([{ severity: 'error', page: 0, limit: 2.2 }])
})

it('pictures are made as fine as is wanted, never finer than they came, and left alone where nothing is to be done', async () => {
  const { pictures, paper: made } = await convertColours(paper(2), { icc, resolution: 72 })
  expect(pictures[0]!.ppi).toEqual([144, 72])
  expect(made.pictures[0]!.info).toMatchObject({ width: 100, height: 100 })
  expect((await convertColours(paper(2), { icc, resolution: 600 })).paper.pictures[0]!.info.width).toBe(200)
  const gray = paper(0)
  const kept = await convertColours(gray, { icc })
  expect(kept.pictures.map(({ to }) => to)).toEqual(['as it was', 'as it was'])
  expect(kept.paper.pictures[0]!.bytes).toBe(gray.pictures[0]!.bytes)
})

it('what is too much gives its gray to black first', () => {
  const taken = (inks: number[]): number[] => {
    limitInks(inks, 0, 1, 2.2)
    return inks.map((ink) => Math.round(ink * 1000) / 1000)
  }
  expect(taken([0.5, 0.5, 0.5, 0.2])).toEqual([0.5, 0.5, 0.5, 0.2])
  // 0.4 too much: a fifth of each goes, and a fifth of black comes
  expect(taken([0.8, 0.7, 0.7, 0.4])).toEqual([0.6, 0.5, 0.5, 0.6])
  const [c, m, y, k] = taken([0.9, 0.8, 0.7, 0.95]) as [number, number, number, number]
  expect(k).toBe(1)
  expect(c + m + y + k).toBeCloseTo(2.2, 2)
})

it('what cannot be done is refused', async () => {
  for (const [options, path] of [
    [{ icc: new Uint8Array(9) }, 'icc'],
    [{ icc, totalInk: 220 }, 'totalInk'],
    [{ icc, resolution: 0 }, 'resolution'],
    [{ icc, quality: 0 }, 'quality'],
  ] as const)
    await expect(convertColours(paper(0), options)).rejects.toMatchObject({ path })
  await expect(convertColours(paper(0), { icc: new Uint8Array(9) })).rejects.toBeInstanceOf(StonehandError)
})
