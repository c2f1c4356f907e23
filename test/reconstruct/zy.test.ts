import { it } from 'vitest'
import { editionFrom } from '../../src/reconstruct/editionFrom.js'
import { typeset } from '../../src/typeset.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { storyDepth, storyCopy } from '../../src/reconstruct/edition/depth.js'
import { planHead } from '../../src/reconstruct/edition/head.js'
import { makeGauge } from '../../src/reconstruct/edition/gauge.js'
import { planFigures } from '../../src/reconstruct/edition/figures.js'
import { randomReconstruction } from './editionCases.js'
it('tries', async () => {
  const fonts = await loadFonts()
  const rows: string[] = []
  let sumA = 0, sumE = 0, se2 = 0, n = 0
  for (const seed of (process.env.SEEDS ?? '15 89').split(' ').map(Number)) {
    const rec = randomReconstruction(seed)
    const edition = editionFrom(rec)
    const paper = await typeset(edition, { fonts })
    for (const s of paper.report.stories) {
      if (s.kind !== 'story') continue
      const ai = edition.articles.findIndex((x) => x.id === s.article)
      const a = edition.articles[ai]!
      const pi = edition.pages.findIndex((p) => p.stories.some((x) => x.article === s.article))
      const page = edition.pages[pi]!
      const st = page.stories.find((x) => x.article === s.article)!
      const [c1, c2] = st.place.columns
      const k = c2 - c1 + 1
      const g = { ...makeGauge([{}], (rec.evidence.setting.measure?.value ?? 15), 0), gutter: page.grid.gutter as number }
      const copy = storyCopy(g, a, st.dropCap ?? 0)
      const head = planHead(g, a, a.rank!, k)
      const figs = planFigures(g, a, `articles[${ai}]`, rec.evidence.setting, [c1, c2], copy.lines)
      const d = storyDepth(g, copy, head, k, figs, c1)
      // actual: ink of this article on the page
      const sc = paper.pages[pi]!
      let top = Infinity, foot = 0
      for (const it of sc.items) {
        const path = paper.structure[it.node]?.path ?? ''
        if (!path.startsWith(`articles[${ai}]`)) continue
        if (it.kind === 'glyphs') { foot = Math.max(foot, it.y); top = Math.min(top, it.y - it.size * 0.66) }
        if (it.kind === 'rect') { foot = Math.max(foot, it.y + it.height); top = Math.min(top, it.y) }
      }
      const actual = Math.round((foot - top - 6) / 10) + 1
      const lf = Math.round((foot - top) / 10); void lf; const h = s.display.find((x) => x.kind === 'headline')
      n++; sumA += actual; sumE += d.lines; se2 += (actual - d.lines) ** 2
      if (Math.abs(actual - d.lines) > Number(process.env.OFF ?? 3)) rows.push(`${seed} ${a.id} k${k} est ${d.lines} got ${actual} | copy ${copy.lines} got ${s.lines} head ${head.size}x${head.lines} got ${h?.size}x${h?.lines.used} figs ${figs.map((f) => `${f.where} ${f.columns.join('-')}:${f.lines}`).join(' ')} q${copy.quotes} legs ${d.legs} forced ${d.forced} slots ${s.legs.map((l) => l.slots).join(',')}`)
    }
  }
  console.log(rows.join('\n')); console.log(n, sumE, sumA, 'rms', Math.sqrt(se2 / n))
}, 600000)
