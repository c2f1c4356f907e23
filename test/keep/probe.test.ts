import { it } from 'vitest'
import { typeset } from '../../src/typeset.js'
import { randomEditions } from '../random/edition.js'
import { FONTS } from '../random/fonts.js'
import { correct } from './correct.js'
it('probe', async () => {
  let n = 0, anew = 0, kept = 0, onPage = 0, moved = 0
  let t0 = 0, t1 = 0
  for (const random of randomEditions(60, 77)) {
    if (!random.ordinary) continue
    const before = await typeset(random.edition, { fonts: FONTS, pictures: random.pictures })
    for (let k = 0; k < 6; k++) {
      const c = correct(random.edition, random.seed + k, process.env.MORE ?? '')
      if (!c) continue
      n++
      let t = performance.now()
      const fresh = await typeset(c.edition, { fonts: FONTS, pictures: random.pictures })
      t0 += performance.now() - t
      t = performance.now()
      const after = await typeset(c.edition, { fonts: FONTS, pictures: random.pictures, keep: before })
      t1 += performance.now() - t
      const key = (p: typeof before) => p.pages.flatMap((page) => page.items.filter((i) => p.structure[i.node]!.path !== c.path).map((i) => JSON.stringify({ ...i, node: 0 })))
      const [a, f, x] = [key(before), key(fresh), key(after)].map((l) => l.join('\n'))
      if (before.structure.some((s) => s.path === c.path)) onPage++
      if (f !== a) anew++
      const ys = (p: typeof before) => [...new Set(p.pages.flatMap((page, q) => page.items.flatMap((i) => i.kind === 'glyphs' && p.structure[i.node]!.path === c.path ? [`${q} ${i.y}`] : [])))].length
      const d = [ys(before), ys(fresh), ys(after)].join(' ')
      const count = (l: string) => a.split('\n').filter((x, i) => x !== l.split('\n')[i]).length
      if (f !== a || x !== a) console.log(d, 'fresh', count(f), 'kept', count(x), x === f)
      if (x !== a) { kept++; console.log(random.seed, k, c.path, JSON.stringify(after.report.pages.map((p) => p.changed))) }
    }
  }
  console.log({ n, onPage, anewChangesElsewhere: anew, keptChangesElsewhere: kept, fresh: Math.round(t0), kept_ms: Math.round(t1) })
}, 600000)
