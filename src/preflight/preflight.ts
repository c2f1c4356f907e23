import { StonehandError } from '../diagnostics.js'
import type { Paper } from '../scene/paper.js'
import type { Finding } from './finding.js'
import { type Profile, type ProfileName, PROFILES } from './profile.js'
import { checkHeads } from './rules/heads.js'
import { checkInks } from './rules/inks.js'
import { checkJumps } from './rules/jumps.js'
import { checkPictures } from './rules/pictures.js'
import { checkReported } from './rules/reported.js'
import { checkType } from './rules/type.js'
import { checkWords } from './rules/words.js'
import { readSheets } from './sheet.js'

/** What became of a look over a paper before it goes to press. */
export interface Preflight {
  readonly version: 1
  readonly profile: string
  /** page by page, errors first; what is on no page at the end */
  readonly findings: readonly Finding[]
}

export interface PreflightOptions {
  /** the most ink in one place of pictures, by their ids in the paper; 1 is one solid ink */
  readonly ink?: ReadonlyMap<string, number>
}

const ORDER = { error: 0, warning: 1, info: 2 } as const

/**
 * Looks over a set paper before it goes to press: pixels, inks, type, words. `profile` is the name of a shipped profile or one of
 * your own. The inks inside pictures are looked at where they were measured (`measureInk` of stonehand/press): nothing is unpacked here. Throws {@link StonehandError} (`invalid-call`) for a name that is none.
 */
export function preflight(paper: Paper, profile: ProfileName | Profile = 'newspaper-26v5', { ink }: PreflightOptions = {}): Preflight {
  const asked = typeof profile === 'string' ? named(profile) : profile
  const sheets = readSheets(paper)
  const findings = [
    ...sheets.flatMap((sheet) => [...checkInks(sheet, asked), ...checkType(sheet, asked), ...checkWords(sheet, paper), ...checkHeads(sheet)]),
    ...checkPictures(paper, sheets, asked, ink),
    ...checkJumps(paper, sheets),
    ...checkReported(paper),
  ]
  const sorted = findings
    .map((finding, i) => ({ finding, i }))
    .sort((a, b) => (a.finding.page ?? Infinity) - (b.finding.page ?? Infinity) || ORDER[a.finding.severity] - ORDER[b.finding.severity] || a.i - b.i)
  return { version: 1, profile: asked.name, findings: sorted.map(({ finding }) => finding) }
}

function named(name: string): Profile {
  if (Object.hasOwn(PROFILES, name)) return PROFILES[name as ProfileName]
  const message = `There is no profile “${name}”; the shipped ones are ${Object.keys(PROFILES).join(', ')}.`
  throw new StonehandError('invalid-call', message, [{ path: 'profile', message }])
}
