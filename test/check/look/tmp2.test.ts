import { readFile } from 'node:fs/promises'
import { it } from 'vitest'
import { loadFonts } from '../../../src/node/loadFonts.js'
import { typeset } from '../../../src/typeset.js'
import { parsed } from './example.js'
import { scan } from './scan.js'
import { lookcheck, open } from './lookcheck.js'
it('x', { timeout: 400_000 }, async () => {
  const folder = new URL(`../../../examples/inside-page/`, import.meta.url)
  const raw = JSON.parse(await readFile(new URL('edition.json', folder), 'utf8'))
  const sources = raw.articles.flatMap((a: any) => a.figures ?? []).flatMap((f: any) => f.pictures.map((p: any) => p.src))
  const pictures = new Map<string, Uint8Array>(await Promise.all(sources.map(async (src: string) => [src, new Uint8Array(await readFile(new URL(src, folder)))] as const)))
  const fonts = new Map(await loadFonts())
  for (const cap of [3, 4, 5, 0])
    for (const size of [8, 8.1, 8.15, 8.2, 8.25, 8.3])
      for (const ws of [0.9, 0.95, 1, 1.05])
        for (const t of [7.4, 8])
          for (const qr of [6, 10]) {
            const style = {
              extends: 'compact',
              keeps: { dropCapLines: cap },
              spacing: { quoteRuleToText: qr },
              styles: { body: { size, indent: size, wordSpace: ws }, tagline: { size: t }, agencyNote: { size: t } },
            }
            const edition = parsed({ ...raw, style })
            const paper = await typeset(edition, { fonts, pictures })
            const over = paper.report.stories.reduce((s, r) => s + r.over.lines, 0)
            if (over > 0) continue
            const look = scan(paper, edition, await open(paper))
            const f = await lookcheck(paper, edition)
            let tight = 0
            for (const st of look.pages[0]!.stories)
              for (const leg of st.legs) {
                const k = leg.findIndex((l) => l.role === 'tagline')
                if (k > 0 && leg[k]!.y - leg[k - 1]!.y < 15) tight++
              }
            if (tight + f.length === 0) console.log(cap, size, ws, t, qr, paper.report.diagnostics.map((d) => d.code).join(','))
          }
})
