import { readFile } from 'node:fs/promises'
import { it } from 'vitest'
import { loadFonts } from '../../../src/node/loadFonts.js'
import { typeset } from '../../../src/typeset.js'
import { parsed } from './example.js'
import { GOOD, set } from './good.js'
import { lookcheck, print } from './lookcheck.js'
it('x', async () => {
  const folder = new URL(`../../../examples/inside-page/`, import.meta.url)
  const edition = parsed({ ...JSON.parse(await readFile(new URL('edition.json', folder), 'utf8')), style: JSON.parse(process.env['STYLE'] ?? '{"extends":"compact"}') })
  const sources = edition.articles.flatMap((a) => a.figures ?? []).flatMap((f) => f.pictures.map((p) => p.src))
  const pictures = new Map(await Promise.all(sources.map(async (src) => [src, new Uint8Array(await readFile(new URL(src, folder)))] as const)))
  const fonts = new Map(await loadFonts())
  for (const f of (process.env['FACES'] ?? '').split(',').filter(Boolean)) fonts.set(f.replace(/^.*\//, '').replace(/\.ttf$/, ''), await readFile(f))
  const paper = await typeset(edition, { fonts, pictures })
  console.log((await lookcheck(paper, edition)).map(print).join('\n'))
  if (process.env['GOOD']) {
    const good = { ...GOOD, style: edition.style! }
    console.log((await lookcheck(await set(good), good)).map(print).join('\n'))
  }
})
