import { test } from 'vitest'
import { makeEdition } from '../random/edition.js'
import { typeset } from '../../src/index.js'
import { parseEdition } from '../../src/model/parse.js'
import { FONTS } from '../random/fonts.js'
import { allChecks } from './checks.js'
import { minimise } from './minimise.js'
test('one', async () => {
  for (const [seed, rule] of (process.env['ONE'] ?? '').split(';').map((x) => x.split('='))) {
    const random = makeEdition(Number(seed))
    const small = await minimise(random.edition, async (e) => { if (!parseEdition(e).ok) return false; try { return allChecks({ edition: e, paper: await typeset(e, { fonts: FONTS, pictures: random.pictures }) }).some((f) => new RegExp(rule!).test(f.rule)) } catch { return false } }, 25000)
    const paper = await typeset(small, { fonts: FONTS, pictures: random.pictures })
    console.log(seed, JSON.stringify(allChecks({ edition: small, paper }).filter((f) => new RegExp(rule!).test(f.rule))[0]), '\n', JSON.stringify(small), '\n', paper.report.stories.map((s) => s.article + ': ' + s.legs.map((l) => `${l.lines}/${l.slots}`).join(' ') + ` over ${s.over.lines} under ${s.under.lines}`).join('; '), paper.report.diagnostics.map((d) => d.code + ' ' + d.path).join(', '))
  }
}, 3000000)
