import { expect, test } from 'vitest'
import { StonehandError } from '../../src/diagnostics.js'
import type { Paper } from '../../src/scene/paper.js'
import { typeset } from '../../src/typeset.js'
import { makeEdition } from '../random/edition.js'
import { FONTS } from '../random/fonts.js'
import { Rand } from '../random/rand.js'
import { checkSound } from './checkSound.js'
import { since } from '../processorTime.js'

// Invariant 6: an edition that somebody spoilt gives an error that names the path, or pages. Never another exception, never a hang.
const COUNT = Number(process.env['STONEHAND_RANDOM'] ?? 150)
const SEED = 7
/** A hang, not a matter of speed: tests share their machine. */
const SLOW = 30

const JUNK: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'x',
  '__proto__',
  '../../etc/passwd',
  0,
  -1,
  1.5,
  1e9,
  -1e-9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  {},
  [[]],
  [null],
  { kind: 'paragraph' },
  { kind: 'nothing' },
  '15mm',
  '1p6',
  '9parsecs',
  'fit',
  'x'.repeat(3_000),
  '\ud800',
  '\u0000',
  { below: 'a0' },
  { text: 'x' },
  [{ text: 'x', link: 'javascript:alert(1)' }],
  new Date(0),
  [1, 99],
  { 'x-note': 1 },
]

test('a spoilt edition is refused with a path, or set', async () => {
  const wrong: string[] = []
  const counts = { set: 0, refused: 0 }
  for (let i = 0; i < COUNT; i++) {
    const r = new Rand(SEED * 10_000 + i)
    const random = makeEdition(r.int(0, 0x7fff_ffff))
    const edition = structuredClone(random.edition) as unknown
    for (let k = r.pick([1, 1, 1, 2, 4]); k > 0; k--) spoil(r, edition)
    const start = process.cpuUsage()
    try {
      const paper: Paper = await typeset(edition, { fonts: FONTS, pictures: random.pictures })
      counts.set++
      for (const finding of checkSound({ edition: edition as Paper & never, paper })) if (finding.rule === 'no number') wrong.push(`${i}: ${finding.message}`)
      if (paper.pages.length === 0) wrong.push(`${i}: no page`)
    } catch (error) {
      counts.refused++
      if (!(error instanceof StonehandError)) wrong.push(`${i}: ${error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join(' | ') : String(error)}`)
      else if (error.issues.length === 0 || error.issues.some((issue) => issue.message.length < 10)) wrong.push(`${i}: no sentence in ${error.code}`)
    }
    const time = since(start)
    if (time > SLOW) wrong.push(`${i}: ${Math.round(time)} s`)
  }
  console.log(`${counts.set} of ${COUNT} spoilt editions set, ${counts.refused} refused`)
  expect(wrong).toEqual([])
}, 600_000)

/** Puts junk into one place of some JSON, takes a field out, or doubles an entry. */
function spoil(r: Rand, root: unknown): void {
  let at = root as Record<string, unknown>
  for (let depth = r.int(0, 9); depth > 0; depth--) {
    const children = Object.values(at).filter((child) => typeof child === 'object' && child !== null && Object.keys(child).length > 0)
    if (children.length === 0) break
    at = r.pick(children) as Record<string, unknown>
  }
  const keys = Object.keys(at)
  if (keys.length === 0) return
  const key = r.pick(keys)
  const how = typeof at[key] === 'number' && r.chance(0.6) ? 3 : r.pick([0, 0, 1, 2, 4, 5])
  if (how === 0) delete at[key]
  else if (how === 1 && Array.isArray(at)) at.push(structuredClone(at[Number(key)]))
  else if (how === 2) at[r.pick(['columns', 'extra', 'kind', 'text', 'top'])] = r.pick(JUNK)
  else if (how === 3 && typeof at[key] === 'number') at[key] = (at[key] as number) * r.pick([-1, 0, 0.5, 0.9, 1.1, 2, 10, 1000])
  else at[key] = r.pick(JUNK)
}
