import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type PreflightRule, preflight, typeset } from '../../src/index.js'
import { loadFonts, loadPictures, readEdition } from '../../src/node/index.js'
import { HOME } from '../node/stonehand.js'

/** Every rule there is, by the compiler's word, and whether it stops a page. */
const RULES: Readonly<Record<PreflightRule, 'error' | 'warning'>> = {
  resolution: 'error',
  'total-ink': 'error',
  'colour-kind': 'error',
  'page-inks': 'error',
  'rich-black': 'error',
  tint: 'warning',
  hairline: 'warning',
  'small-type': 'error',
  contrast: 'warning',
  'tinted-ground': 'warning',
  glyph: 'error',
  overset: 'error',
  'not-placed': 'warning',
  'picture-missing': 'error',
  'picture-twice': 'warning',
  'alt-missing': 'warning',
  'credit-missing': 'warning',
  'caption-missing': 'warning',
  'dummy-text': 'error',
  'doubled-word': 'warning',
  'wrong-date': 'error',
  jump: 'error',
  tombstone: 'warning',
}
/** Rules that measure something say what, and against what. */
const MEASURED: readonly PreflightRule[] = ['resolution', 'total-ink', 'page-inks', 'rich-black', 'tint', 'hairline', 'small-type', 'contrast', 'tinted-ground']

it('an edition with a fault of every kind has every one of them found, with its place', async () => {
  const folder = join(HOME, 'examples/press')
  const edition = await readEdition(join(folder, 'faults.json'))
  const paper = await typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })
  const { findings } = preflight(paper)
  const worst = new Map<string, string>()
  for (const { rule, severity } of findings) if (worst.get(rule) !== 'error') worst.set(rule, severity)
  expect(Object.fromEntries([...worst].sort())).toEqual(Object.fromEntries(Object.entries(RULES).sort()))
  for (const finding of findings) {
    expect(finding.at !== undefined || finding.path !== undefined, finding.message).toBe(true)
    if (!MEASURED.includes(finding.rule)) continue
    expect(finding.value, finding.message).toBeGreaterThan(0)
    expect(finding.limit, finding.message).toBeGreaterThan(0)
  }
})
