import { beforeAll, describe, expect, it } from 'vitest'
import type { Item, Scene } from '../../src/scene/scene.js'
import type { Paper } from '../../src/scene/paper.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { typeset } from '../../src/typeset.js'
import { randomEditions, type RandomEdition } from '../random/edition.js'
import { FONTS } from '../random/fonts.js'
import { correct, type Correction } from './correct.js'

const COUNT = Number(process.env['STONEHAND_RANDOM'] ?? 40)
const SEED = 20_261_123

interface Run {
  readonly random: RandomEdition
  readonly correction: Correction
  readonly before: Paper
  readonly after: Paper
}
const runs: Run[] = []

beforeAll(async () => {
  for (const random of randomEditions(COUNT, SEED)) {
    const correction = correct(random.edition, random.seed)
    if (!correction) continue
    const before = await typeset(random.edition, { fonts: FONTS, pictures: random.pictures })
    const after = await typeset(correction.edition, { fonts: FONTS, pictures: random.pictures, keep: before })
    runs.push({ random, correction, before, after })
  }
}, 300_000)

/** Items with what they belong to in place of an index. */
function items({ pages, structure }: Scene, but?: string): string[] {
  return pages.flatMap((page, p) => page.items.filter((item) => structure[item.node]!.path !== but).map((item) => `${p} ${described(item, structure)}`))
}

function described(item: Item, structure: Scene['structure']): string {
  const { node, ...rest } = item
  return `${structure[node]!.role} ${structure[node]!.path ?? ''} ${JSON.stringify(rest)}`
}

/** Baselines of a paragraph, and where it is over. */
function linesOf({ pages, structure, report }: Paper, path: string): string {
  const lines = pages.flatMap((page, p) =>
    page.items.flatMap((item) => (item.kind === 'glyphs' && structure[item.node]!.path === path ? [`${p} ${item.y.toFixed(2)} ${Math.round(item.x / 30)}`] : [])),
  )
  return `${[...new Set(lines.map((line) => line.split(' ').slice(0, 2).join(' ')))].join('\n')}\n${report.stories.map((s) => s.over.lines).join(' ')}`
}

describe(`a letter corrected in ${COUNT} editions`, () => {
  it('changes its paragraph alone, where that stays as long', () => {
    const moved: string[] = []
    let alone = 0
    for (const { random, correction, before, after } of runs) {
      if (linesOf(before, correction.path) !== linesOf(after, correction.path)) continue
      alone++
      const [a, b] = [items(before, correction.path), items(after, correction.path)]
      const at = a.findIndex((item, i) => item !== b[i])
      if (at >= 0 || a.length !== b.length) moved.push(`${random.seed} ${correction.path}:\n  ${a[at]?.slice(0, 300)}\n  ${b[at]?.slice(0, 300)}`)
    }
    console.log(`${alone} of ${runs.length} corrections kept their count`)
    expect(moved.join('\n')).toBe('')
    expect(alone).toBeGreaterThan(runs.length * 0.8)
  })
})
