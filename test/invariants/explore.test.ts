import { appendFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { typeset, StonehandError } from '../../src/index.js'
import { parseEdition } from '../../src/model/parse.js'
import { randomEditions } from '../random/edition.js'
import { FONTS } from '../random/fonts.js'
import { coverageOf, describeCoverage, lacking } from '../random/coverage.js'
import { allChecks } from './checks.js'
import { minimise } from './minimise.js'
import type { Finding } from './finding.js'
const N = Number(process.env['N'] ?? 150), SEED = Number(process.env['SEED'] ?? 1), MIN = Number(process.env['MIN'] ?? 0), RULE = process.env['RULE']
test('explore', async () => {
  const sets: any[] = []; const found: { random: any; finding: Finding }[] = []
  const run = async (edition: any, pictures: any): Promise<{ findings: Finding[]; paper?: any }> => {
    try {
      const paper = await typeset(edition, { fonts: FONTS, pictures })
      return { paper, findings: allChecks({ edition, paper }) }
    } catch (e) { return { findings: [{ rule: `throws ${(e as Error).stack!.split('\n').slice(0, 2).join(' ').replace(/\(\/work.*src/, '(src').replace(/:\d+\)/, ')')}`, path: '', message: '' }] } }
  }
  for (const random of randomEditions(N, SEED)) {
    const { findings, paper } = await run(random.edition, random.pictures)
    if (paper) sets.push({ random, paper })
    for (const finding of findings) found.push({ random, finding })
  }
  const c = coverageOf(sets); console.log(describeCoverage(c), lacking(c))
  const rules = new Map<string, typeof found>()
  for (const f of found) rules.set(f.finding.rule, [...(rules.get(f.finding.rule) ?? []), f])
  for (const [rule, list] of [...rules].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${list.length} (${new Set(list.map((l) => l.random.seed)).size} editions)  ${rule}\n   ${list.slice(0, 3).map((l) => `${l.random.seed} ${l.finding.path}: ${l.finding.message}`).join('\n   ')}`)
    if (MIN > 0 && (!RULE || new RegExp(RULE).test(rule))) {
      const smallest = [...list].sort((a, b) => JSON.stringify(a.random.edition).length - JSON.stringify(b.random.edition).length)[0]!
      const small = await minimise(smallest.random.edition, async (e) => parseEdition(e).ok && (await run(e, smallest.random.pictures)).findings.some((f) => f.rule === rule), MIN * 1000)
      const again = (await run(small, smallest.random.pictures)).findings.find((f) => f.rule === rule)
      console.log(`   SMALL ${again?.path}: ${again?.message}\n   ${JSON.stringify(small)}`)
    }
  }
}, 3_000_000)
