import { beforeAll, describe, expect, it } from 'vitest'
import type { FitStep, StoryReport } from '../../src/index.js'
import { allChecks } from '../invariants/checks.js'
import { readScene } from '../invariants/lines.js'
import { isSoft } from '../invariants/soft.js'
import { depthsOf, setEdition, type SetCases } from './setCases.js'
import { editionOf, type FitCase, fitCase } from './stories.js'

/** All of them (500) take minutes; a plain run takes as many as some seconds allow. STONEHAND_FIT: how many. */
const COUNT = Number(process.env['STONEHAND_FIT'] ?? 48)
/** Of their module: within which a story should be made to fit. */
const NEAR = 0.05
/** Shares of the stories near their module that must fit. */
const WITH_PICTURE = 0.97
const WITHOUT_PICTURE = 0.6
/** What a few stories may miss a share by. */
const FEW = 120
const DROPS: ReadonlySet<FitStep['kind']> = new Set(['copy', 'decks', 'quotes'])

const cases = Array.from({ length: COUNT }, (_, i) => fitCase(i))
let fitted: SetCases
let plain: SetCases

beforeAll(async () => {
  const depths = await depthsOf(cases)
  plain = await setEdition(editionOf(cases, depths, false))
  fitted = await setEdition(editionOf(cases, depths, true))
}, 600_000)

interface Row {
  readonly made: FitCase
  readonly story: StoryReport
  readonly near: boolean
  readonly fits: boolean
}
const rowsOf = (): Row[] =>
  cases.map((made, i) => {
    const story = fitted.stories[i]!
    const { before, after } = story.fit!
    return { made, story, near: Math.abs(before.lines) <= NEAR * story.lines, fits: after.lines === 0 && after.legs.every((lines) => lines === 0) }
  })
const classOf = ({ picture, quote }: FitCase): string => (picture ? (quote ? 'picture, quote' : 'picture') : quote ? 'quote' : 'neither')
const share = (rows: readonly Row[], test: (row: Row) => boolean): number => (rows.length === 0 ? 1 : rows.filter(test).length / rows.length)
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`

describe(`${COUNT} stories in modules from 12 lines too small to 6 too large`, () => {
  it('are made to fit by the default ladder, without a cut, a deck off or a quote off', () => {
    const rows = rowsOf()
    const classes = [...new Set(cases.map(classOf))]
    const table = classes.map((name) => {
      const own = rows.filter(({ made }) => classOf(made) === name)
      const near = own.filter((row) => row.near)
      const misses = own.filter((row) => !row.fits).map(({ story }) => story.fit!.after.lines)
      return `${name}: ${own.length} stories, ${percent(share(own, (r) => r.fits))} fit; near ${near.length}, ${percent(share(near, (r) => r.fits))} fit; misses ${misses.sort((a, b) => a - b).join(' ') || 'none'}`
    })
    const used = new Map<string, number>()
    for (const { story } of rows) for (const kind of new Set(story.fit!.done.map((step) => step.kind))) used.set(kind, (used.get(kind) ?? 0) + 1)
    console.log([...table, `rungs used: ${[...used].map(([kind, count]) => `${kind} ${count}`).join(', ')}`].join('\n'))
    const near = rows.filter((row) => row.near)
    const least = (must: number): number => (COUNT < FEW ? must - 0.1 : must)
    expect(share(near.filter(({ made }) => made.picture), (r) => r.fits)).toBeGreaterThanOrEqual(least(WITH_PICTURE)) // prettier-ignore
    expect(share(near.filter(({ made }) => !made.picture), (r) => r.fits)).toBeGreaterThanOrEqual(least(WITHOUT_PICTURE)) // prettier-ignore
    expect(rows.flatMap(({ story }) => story.fit!.done).filter(({ kind }) => DROPS.has(kind))).toEqual([])
  })

  it('say by how many lines they miss, before and after, and their books add up', () => {
    for (const { story } of rowsOf()) {
      const { before, after, done } = story.fit!
      expect(before.lines + done.reduce((sum, { lines }) => sum + lines, 0), story.article).toBe(after.lines)
      for (const { lines, legs } of [before, after])
        expect(
          legs.reduce((a, b) => a + b, 0),
          story.article,
        ).toBe(lines)
      expect(after.lines > 0 ? after.lines : 0, story.article).toBe(story.over.lines)
      expect(story.under.lines, story.article).toBeLessThanOrEqual(Math.max(0, -after.lines))
    }
  })

  it('have every leg end at the foot of its module where they fit', () => {
    const { parts } = readScene(fitted.edition, fitted.paper)
    let seen = 0
    rowsOf().forEach(({ fits, made }, i) => {
      if (!fits) return
      const feet = new Map<number, number>()
      for (const { lines } of parts.filter((part) => part.page === i)) for (const { grid, leg, y } of lines) if (grid) feet.set(leg, Math.max(feet.get(leg) ?? 0, y))
      expect(feet.size, made.article.id).toBe(made.columns)
      expect(Math.max(...feet.values()) - Math.min(...feet.values()), made.article.id).toBeLessThan(0.01)
      seen++
    })
    expect(seen).toBeGreaterThan(COUNT / 2)
  })

  it('come no further from their modules than they were', () => {
    // where a story does not fit at all, each leg but the last may give up the line that would leave a widow over the next
    const further = rowsOf().filter(({ story: { fit, legs } }) => fit!.after.lines > Math.max(0, fit!.before.lines + legs.length - 1))
    expect(further.map(({ story }) => `${story.article}: ${story.fit!.before.lines} to ${story.fit!.after.lines}`)).toEqual([])
  })

  it('lose no word, and keep every rule that a page keeps', () => {
    for (const set of [plain, fitted]) expect(allChecks(set).filter((finding) => !isSoft(finding))).toEqual([])
    expect(fitted.paper.report.notSet.filter(({ reason }) => reason !== 'overset')).toEqual([])
  })

  it('have no widow, and hardly a hyphen at the foot of a leg', () => {
    const feet = fitted.stories.reduce((sum, { legs }) => sum + legs.length, 0)
    const { widows, footHyphens } = fitted.paper.report.whole
    console.log(`${feet} legs: widows ${widows}, hyphens at a foot ${footHyphens}, orphans ${orphansOf(fitted)}`)
    expect(widows).toBe(0)
    expect(footHyphens / feet).toBeLessThanOrEqual(0.01)
  })

  it('cost less than five times what it costs to set them once', async () => {
    const few = cases.slice(0, 16)
    const depths = await depthsOf(few)
    const timeOf = async (fit: boolean): Promise<number> => {
      const begun = performance.now()
      await setEdition(editionOf(few, depths, fit))
      return performance.now() - begun
    }
    // in turns, because the machine has other things to do
    const times: { readonly once: number; readonly fitted: number }[] = []
    for (let round = 0; round < 5; round++) times.push({ once: await timeOf(false), fitted: await timeOf(true) })
    const least = (kind: 'once' | 'fitted'): number => Math.min(...times.map((time) => time[kind]))
    console.log(`a story set once: ${(least('once') / few.length).toFixed(1)} ms, made to fit: ${(least('fitted') / few.length).toFixed(1)} ms`)
    expect(least('fitted') / least('once')).toBeLessThan(5)
  }, 120_000)

  it('are set as evenly as others', () => {
    const { variation, over15, over2 } = fitted.paper.report.whole
    console.log(`as asked for: ${evenness(plain)}; made to fit: ${evenness(fitted)}`)
    expect(variation).toBeLessThanOrEqual(0.29)
    expect(over15).toBeLessThanOrEqual(0.06)
    expect(over2).toBeLessThanOrEqual(0.015)
  })
})

function evenness({ paper }: SetCases): string {
  const { variation, over15, over2 } = paper.report.whole
  return `CV ${variation.toFixed(3)}, over 1.5 ${percent(over15)}, over 2 ${percent(over2)}`
}

/** First lines of paragraphs that stand alone at the foot of a leg. */
function orphansOf({ edition, paper }: SetCases): number {
  let orphans = 0
  for (const { lines } of readScene(edition, paper).parts) {
    const body = lines.filter(({ grid, role, cap }) => grid && !cap && role === 'paragraph')
    body.forEach((line, k) => {
      const next = body[k + 1]
      if (body[k - 1]?.node !== line.node && next?.node === line.node && next.leg !== line.leg) orphans++
    })
  }
  return orphans
}
