import type { PictureInfo } from '../../picture/picture.js'
import type { Paper } from '../../scene/paper.js'
import type { Finding } from '../finding.js'
import type { Profile } from '../profile.js'
import type { PlacedPicture, Sheet } from '../sheet.js'
import { percent } from '../inks.js'
import { PRINTED, TRACE } from './inks.js'

/** Pictures of a paper: pixels, colour, and the words that go with them. */
export function checkPictures(paper: Paper, sheets: readonly Sheet[], profile: Profile, ink: ReadonlyMap<string, number> = new Map()): Finding[] {
  const infos = new Map(paper.pictures.map(({ id, info }) => [id, info]))
  const captioned = nodesWith(paper, 'caption')
  const credited = nodesWith(paper, 'credit')
  const first = new Map<string, PlacedPicture & { readonly page: number }>()
  const findings: Finding[] = []
  for (const { index: page, page: sheet, pictures } of sheets)
    for (const placed of pictures) {
      const { item, path, story, alt, figure } = placed
      const { x, y, width, height } = item
      const place = { page, at: { x, y, width, height }, ...(story === undefined ? {} : { story }), ...(path === undefined ? {} : { path }) }
      const info = infos.get(item.picture)
      if (info) findings.push(...checkPixels(item.picture, info, placed, profile).map((judged) => ({ ...judged, ...place })))
      const most = ink.get(item.picture)
      if (most !== undefined && profile.totalInk !== undefined && most > profile.totalInk + TRACE)
        findings.push({
          rule: 'total-ink',
          severity: 'error',
          ...place,
          value: most,
          limit: profile.totalInk,
          message: `“${item.picture}” lays down ${percent(most)} of ink where it is darkest; the paper takes ${percent(profile.totalInk)}.`,
          hint: 'Convert it with the profile of the press.',
        })
      const { inks, label } = sheet
      if (info && inks !== undefined && inks !== 'cmyk' && info.colour !== 'gray' && info.colour !== 'mixed')
        findings.push({
          rule: 'page-inks',
          severity: 'error',
          ...place,
          value: info.colour === 'cmyk' ? 4 : 3,
          limit: 1,
          message: `“${item.picture}” is in ${info.colour === 'cmyk' ? 'CMYK' : 'RGB'}, and page ${label} is printed in ${PRINTED[inks]}.`,
          hint: 'Make it gray.',
        })
      const before = first.get(item.picture)
      if (before)
        findings.push({
          rule: 'picture-twice',
          severity: 'warning',
          ...place,
          message: `“${item.picture}” stands twice: ${before.page === page ? 'here' : `on page ${paper.pages[before.page]!.label}`} too.`,
        })
      else first.set(item.picture, { ...placed, page })
      if (alt.trim() === '')
        findings.push({
          rule: 'alt-missing',
          severity: 'warning',
          ...place,
          message: `Nothing says what “${item.picture}” shows.`,
          hint: 'Say it in `alt`, for those who cannot see it.',
        })
      if (isFurniture(path)) continue
      if (!captioned.has(figure) && !captioned.has(item.node))
        findings.push({ rule: 'caption-missing', severity: 'warning', ...place, message: `“${item.picture}” has no caption.` })
      if (!credited.has(figure) && !credited.has(item.node))
        findings.push({ rule: 'credit-missing', severity: 'warning', ...place, message: `“${item.picture}” has no credit.`, hint: 'Name who made it in `credit`.' })
    }
  return findings
}

type Judged = Omit<Finding, 'page' | 'story' | 'path' | 'at'>

function checkPixels(name: string, info: PictureInfo, { item }: PlacedPicture, profile: Profile): Judged[] {
  // a page of a PDF has no pixels of its own, and what is on it was judged where it was made
  if (info.format === 'pdf' || info.colour === 'mixed') return []
  const out: Judged[] = []
  const across = (info.width * item.crop.width) / (item.width / 72)
  const down = (info.height * item.crop.height) / (item.height / 72)
  const ppi = Math.min(across, down)
  const line = info.bitsPerComponent === 1
  const [least, wanted] = line ? [profile.lineArt, profile.lineArt] : [profile.resolution.least, profile.resolution.wanted]
  if (ppi < wanted - 0.5)
    out.push({
      rule: 'resolution',
      severity: ppi < least - 0.5 && !line ? 'error' : 'warning',
      value: ppi,
      limit: wanted,
      message: `“${name}” has ${Math.round(ppi)} pixels an inch at this size; ${wanted} are wanted${line ? ' of a drawing of one bit' : ''}.`,
      hint: 'Use a larger file, or print it smaller.',
    })
  const kind = info.colour === 'indexed' ? 'rgb' : info.colour
  if (!profile.colours.includes(kind))
    out.push({
      rule: 'colour-kind',
      severity: 'error',
      message: `“${name}” is in ${kind === 'rgb' ? 'RGB' : kind}, which ${profile.name} does not print.`,
      hint: 'Convert it to gray or CMYK.',
    })
  return out
}

/** Nodes that hold one of a role. */
function nodesWith({ structure }: Paper, role: 'caption' | 'credit'): ReadonlySet<number> {
  return new Set(structure.flatMap((node) => (node.role === role ? [node.parent] : [])))
}

/** Adverts and teasers have their words in their pictures, or beside them. */
function isFurniture(path: string | undefined): boolean {
  return path !== undefined && /^pages\[\d+\]\.(?:furniture|reserved|adverts)/.test(path)
}
