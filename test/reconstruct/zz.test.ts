import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { editionFrom } from '../../src/reconstruct/editionFrom.js'
import { parseEdition } from '../../src/model/parse.js'
import { typeset } from '../../src/typeset.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { randomReconstruction } from './editionCases.js'
it('tries', async () => {
  const fonts = await loadFonts()
  const codes: Record<string, number> = {}
  const bad: string[] = []
  const from = Number(process.env.FROM ?? 1),
    to = Number(process.env.TO ?? 40)
  for (let seed = from; seed <= to; seed++) {
    const t0 = performance.now()
    const edition = editionFrom(randomReconstruction(seed))
    const t1 = performance.now()
    const p = parseEdition(edition)
    if (!p.ok) {
      bad.push(`${seed} PARSE ${JSON.stringify(p.issues.slice(0, 3))}`)
      continue
    }
    const paper = await typeset(edition, { fonts })
    const mine = paper.report.diagnostics.filter((d) => d.code !== 'picture-missing')
    for (const d of mine) codes[d.code] = (codes[d.code] ?? 0) + 1
    for (const d of mine) if (d.severity === 'error' || d.code === 'quote-no-room' || d.code === 'underset') bad.push(`${seed} ${d.code} ${d.path} ${d.message}`)
    const feet = paper.pages.map((page, i) => {
      const e = edition.pages[i]!
      const h = page.height - (e.margins.bottom as number)
      const low = Math.max(0, ...page.items.map((x) => (x.kind === 'glyphs' ? x.y : 0)))
      return Math.round((h - low) / 10)
    })
    const e = edition.pages[0]!
    bad.push(
      `${seed} cols ${e.grid.columns} paper ${Array.isArray(e.paper) ? e.paper.map(Math.round) : e.paper} stories ${edition.pages.map((q) => q.stories.map((s) => s.place.columns.join('-')).join(' ')).join(' | ')} white ${feet.join(' ')} ${(t1 - t0).toFixed(0)}ms`,
    )
    if (process.env.PDF) {
      writeFileSync(`/tmp/rec/edition/${seed}.pdf`, await writePdf(paper))
    }
  }
  console.log(bad.join('\n'))
  console.log(codes)
}, 600000)
