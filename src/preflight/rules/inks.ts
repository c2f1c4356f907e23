import type { PageInks } from '../../model/edition.js'
import type { Colour } from '../../model/style.js'
import type { Finding } from '../finding.js'
import { inkCount, inksOf, percent, totalInk } from '../inks.js'
import type { Profile } from '../profile.js'
import type { Sheet } from '../sheet.js'

/** Shares of ink that count as none beside another. */
export const TRACE = 0.005

/** What colours a page is painted in: each once, where it first stands. */
export function checkInks({ index: page, page: { inks: printed, label }, painted, rules }: Sheet, profile: Profile): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { colour, box: at, story } of painted) {
    const key = JSON.stringify(colour)
    if (seen.has(key)) continue
    seen.add(key)
    const place = { page, at, ...(story === undefined ? {} : { story }) }
    if (!profile.colours.includes(colour.kind))
      findings.push({
        rule: 'colour-kind',
        severity: 'error',
        ...place,
        message: `${named(colour)} is ${KINDS[colour.kind]}, which ${profile.name} does not print.`,
        hint: 'Say the colour of the style in gray or CMYK.',
      })
    const strange = printed && strangeInk(colour, printed)
    if (strange !== undefined)
      findings.push({
        rule: 'page-inks',
        severity: 'error',
        ...place,
        value: inkCount(colour),
        limit: 1,
        message: `${named(colour)} is ${strange}, and page ${label} is printed in ${PRINTED[printed!]}.`,
        hint: 'Say the colour in black, or print the page in colour.',
      })
    const ink = totalInk(colour)
    if (profile.totalInk !== undefined && ink > profile.totalInk + TRACE)
      findings.push({
        rule: 'total-ink',
        severity: 'error',
        ...place,
        value: ink,
        limit: profile.totalInk,
        message: `${named(colour)} lays down ${percent(ink)} of ink; the paper takes ${percent(profile.totalInk)}.`,
        hint: 'Take the coloured inks back and let black carry the depth.',
      })
    const inks = inksOf(colour).filter((share) => share > 0)
    const weak = inks.length === 1 && inks[0]! < profile.tint.least
    const strong = inks.length === 1 && inks[0]! > profile.tint.most && inks[0]! < 1
    if (weak || strong)
      findings.push({
        rule: 'tint',
        severity: 'warning',
        ...place,
        value: inks[0]!,
        limit: weak ? profile.tint.least : profile.tint.most,
        message: weak
          ? `A tint of ${percent(inks[0]!)} vanishes; under ${percent(profile.tint.least)} none holds.`
          : `A tint of ${percent(inks[0]!)} fills in; over ${percent(profile.tint.most)} it prints solid.`,
      })
  }
  return [...findings, ...checkRules({ index: page, rules }, profile)]
}

/** What pages are printed in, in words. */
export const PRINTED: Readonly<Record<PageInks, string>> = { k: 'black alone', cmyk: 'the four process inks', spot: 'black and spot colours' }

/** What of a colour a page's plates do not print; nothing where they print it. */
function strangeInk(colour: Colour, printed: PageInks): string | undefined {
  if (colour.kind === 'spot') return printed === 'spot' || colour.tint === 0 ? undefined : 'a spot colour'
  const [c, m, y] = inksOf(colour)
  if (printed === 'cmyk' || c + m + y <= TRACE) return undefined
  return 'in colour'
}

function checkRules({ index: page, rules }: Pick<Sheet, 'index' | 'rules'>, { rule }: Profile): Finding[] {
  const seen = new Set<string>()
  return rules.flatMap(({ item, story }): Finding[] => {
    const inks = inksOf(item.colour).filter((share) => share > 0)
    const solid = inks.length === 1 && inks[0] === 1
    const limit = solid ? rule.solid : rule.tinted
    const key = `${item.weight} ${solid}`
    if (item.weight >= limit || inks.length === 0 || seen.has(key)) return []
    seen.add(key)
    const at = { x: Math.min(item.x1, item.x2), y: Math.min(item.y1, item.y2), width: Math.abs(item.x2 - item.x1), height: Math.abs(item.y2 - item.y1) }
    const message = `A rule of ${item.weight} pt${solid ? '' : ' in a tint or in several inks'} may not hold; ${limit} pt is the least.`
    return [{ rule: 'hairline', severity: 'warning', page, at, ...(story === undefined ? {} : { story }), value: item.weight, limit, message }]
  })
}

const KINDS: Readonly<Record<Colour['kind'], string>> = { gray: 'gray', cmyk: 'CMYK', rgb: 'RGB', spot: 'a spot colour' }

function named(colour: Colour): string {
  switch (colour.kind) {
    case 'gray':
      return `Black of ${percent(colour.k)}`
    case 'cmyk':
      return `C${share(colour.c)} M${share(colour.m)} Y${share(colour.y)} K${share(colour.k)}`
    case 'rgb':
      return `R${share(colour.r)} G${share(colour.g)} B${share(colour.b)}`
    case 'spot':
      return `“${colour.name}”`
  }
}

function share(value: number): number {
  return Math.round(value * 100)
}
