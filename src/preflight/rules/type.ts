import type { Finding } from '../finding.js'
import { contrast, inkCount, inksOf, isWhite, luminance, percent } from '../inks.js'
import type { Profile } from '../profile.js'
import type { Passage, Run, Sheet } from '../sheet.js'

type Judged = Omit<Finding, 'page' | 'story' | 'path' | 'at'>

/** How type stands on what is under it: one finding of each rule for a passage. */
export function checkType({ index: page, passages }: Sheet, profile: Profile): Finding[] {
  return passages.flatMap((passage) => {
    const found = new Map<string, Finding>()
    for (const run of passage.runs)
      for (const judged of judge(run, passage, profile)) {
        if (found.has(judged.rule)) continue
        const { story, path } = passage
        found.set(judged.rule, { ...judged, page, at: run.box, ...(story === undefined ? {} : { story }), ...(path === undefined ? {} : { path }) })
      }
    return [...found.values()]
  })
}

function judge({ item, ground }: Run, { role }: Passage, profile: Profile): Judged[] {
  const { colour, size } = item
  const out: Judged[] = []
  const text = `Type of ${round(size)} pt (${role})`
  const inks = inkCount(colour)
  const black = inksOf(colour)[3]
  const least = isWhite(colour) ? profile.type.reversed : inks > 1 ? profile.type.inks : profile.type.black
  if (size < least - 1e-6)
    out.push({
      rule: 'small-type',
      severity: least === profile.type.black ? 'warning' : 'error',
      value: size,
      limit: least,
      message: `${text} is too small${isWhite(colour) ? ' for white out of a ground' : inks > 1 ? ` for ${inks} inks` : ''}: ${least} pt is the least.`,
      hint: inks > 1 ? 'Print it in one ink, or larger.' : 'Make it larger.',
    })
  if (black === 1 && inks > 1)
    out.push({
      rule: 'rich-black',
      severity: 'error',
      value: inks,
      limit: 1,
      message: `${text} is in black and ${inks - 1} more ${inks === 2 ? 'ink' : 'inks'}: where they do not meet, its edges show.`,
      hint: 'Print type in black alone.',
    })
  const ratio = contrast(colour, ground)
  if (ratio < profile.contrast - 1e-6)
    out.push({
      rule: 'contrast',
      severity: 'warning',
      value: ratio,
      limit: profile.contrast,
      message: `${text} stands out from its ground by only ${round(ratio)} to 1; ${profile.contrast} to 1 is the least.`,
    })
  const tint = Math.max(...inksOf(ground))
  if (!isWhite(colour) && luminance(colour) < luminance(ground) && tint > profile.tint.underText + 1e-6)
    out.push({
      rule: 'tinted-ground',
      severity: 'warning',
      value: tint,
      limit: profile.tint.underText,
      message: `${text} stands on a tint of ${percent(tint)}; ${percent(profile.tint.underText)} is the most under text.`,
    })
  return out
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
