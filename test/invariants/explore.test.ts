import { test } from 'vitest'
import type { Edition } from '../../src/model/edition.js'
import { parseEdition } from '../../src/model/parse.js'
import { typeset } from '../../src/typeset.js'
import { makeEdition } from '../random/edition.js'
import { FONTS } from '../random/fonts.js'
import { allChecks } from './checks.js'
import type { Finding } from './finding.js'
import { minimise } from './minimise.js'

// For the search, not for the suite: STONEHAND_EXPLORE='1098824231=over though;…' (seeds and rules, as random.test.ts prints them) makes each
// edition as small as it goes and prints it.
const WANTED = process.env['STONEHAND_EXPLORE'] ?? ''
const MILLISECONDS = 25_000

test.runIf(WANTED !== '')(
  'editions made small',
  async () => {
    for (const [seed, rule] of WANTED.split(';').map((pair) => pair.split('='))) {
      const random = makeEdition(Number(seed))
      const wanted = new RegExp(rule ?? '')
      const findings = async (edition: Edition): Promise<Finding[]> => {
        if (!parseEdition(edition).ok) return []
        const paper = await typeset(edition, { fonts: FONTS, pictures: random.pictures }).catch((error: unknown) => error as Error)
        return (paper instanceof Error ? [{ rule: 'throws', path: '', message: paper.stack ?? '' }] : allChecks({ edition, paper })).filter((f) => wanted.test(f.rule))
      }
      const small = await minimise(random.edition, async (edition) => (await findings(edition)).length > 0, MILLISECONDS)
      console.log(`${seed}\n${JSON.stringify((await findings(small))[0])}\n${JSON.stringify(small)}`)
    }
  },
  3_600_000,
)
