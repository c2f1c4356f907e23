import type { StyleName, TextStyleSheet } from '../../model/style.js'
import { lineMeter } from '../lines/lineMeter.js'
import { SANS_SET } from './sets.js'
import type { PieceRole } from '../print.js'
import type { SourceLine } from '../reconstruction.js'

/** Styles in which a page's lines of some role are set. */
const STYLES: Partial<Readonly<Record<PieceRole, StyleName>>> = {
  label: 'label',
  kicker: 'kicker',
  deck: 'deck',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  crosshead: 'crosshead',
  quote: 'pullQuote',
  attribution: 'attribution',
  caption: 'caption',
  credit: 'credit',
  tagline: 'tagline',
  agencyNote: 'agencyNote',
  standingHead: 'standingHead',
  boxHead: 'factboxTitle',
  boxText: 'factbox',
}

/** Families that come with the library, by the kind of face that they stand for. */
export const SERIF = 'STIX Two Text'
export const SANS = 'Roboto Condensed'
const DISPLAY_SERIF = 'Frank Ruhl Libre'
const SANS_NAMES =
  /sans|grot|gothic|helvet|arial|univers|frutiger|roboto|avenir|futura|myriad|franklin|interstate|gotham|lato|inter|verdana|tahoma|calibri|din\b|condensed|akzidenz|whitney|benton/i
const SERIF_NAMES = /serif|slab|times|roman|antiqua/i

/** Whether a face is one without serifs, by the name that a PDF gives it. */
export function isSans(face: string): boolean {
  return SANS_NAMES.test(face) && !SERIF_NAMES.test(face.replace(/sans[\s_-]?serif/gi, 'sans'))
}

/** Sizes, leadings and faces of a page's roles, as its lines have them. */
export function dressOf(lines: readonly SourceLine[]): Record<string, TextStyleSheet> {
  const byStyle = new Map<StyleName, SourceLine[]>()
  for (const line of lines) {
    const name = STYLES[line.role]
    if (name === undefined || !line.at) continue
    const all = byStyle.get(name)
    if (all) all.push(line)
    else byStyle.set(name, [line])
  }
  const styles: Record<string, TextStyleSheet> = headDress(lines)
  for (const [name, found] of byStyle) {
    const size = rounded(median(found.map(({ at }) => at!.size)))
    if (!(size >= 3)) continue
    const pitch = leadingOf(found)
    const sans = share(found, ({ at }) => isSans(at!.face))
    const display = name === 'deck' || name === 'pullQuote' || name === 'standingHead'
    styles[name] = {
      size,
      leading: rounded(Math.max(size, pitch ?? size * USUAL_LEADING)),
      family: sans ? SANS : display ? DISPLAY_SERIF : SERIF,
      bold: share(found, ({ at }) => at!.bold),
      // the display face that comes with the library has no italic
      italic: share(found, ({ at }) => at!.italic) && !(display && !sans),
      ...colourOf(found),
      ...(display ? alignOf(found) : {}),
    }
  }
  return styles
}

const USUAL_LEADING = 1.15
/** A sans so narrow that the narrowest family of the library stands for it. */
const NARROWEST = 'Sofia Sans Extra Condensed ExtraBold'
const NARROW_NAMES = /(?:extra|ultra|x)[\s_-]?(?:cond|compr|narrow)|compressed|skyline|impact/i

/** Face, colour and axis of heads; their sizes are each story's own. */
function headDress(lines: readonly SourceLine[]): Record<string, TextStyleSheet> {
  const heads = lines.filter(({ role, at }) => role === 'headline' && at !== undefined)
  if (heads.length === 0) return {}
  const sans = share(heads, ({ at }) => isSans(at!.face))
  const narrow = sans && share(heads, ({ at }) => NARROW_NAMES.test(at!.face))
  const headline: TextStyleSheet = {
    family: narrow ? NARROWEST : sans ? SANS : DISPLAY_SERIF,
    bold: !narrow && share(heads, ({ at }) => at!.bold || /bold|black|heavy|semi|demi/i.test(at!.face)),
    ...colourOf(heads),
    ...alignOf(heads),
  }
  return { headline }
}

/** The colour of most of some lines, where it is none that prints as black. */
function colourOf(lines: readonly SourceLine[]): Pick<TextStyleSheet, 'colour'> {
  const counts = new Map<string, number>()
  for (const { at } of lines) counts.set(at?.colour ?? '#000000', (counts.get(at?.colour ?? '#000000') ?? 0) + 1)
  const [hex, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['#000000', 0]
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)
  if (!parts || count * 2 <= lines.length) return {}
  const [r, g, b] = parts.slice(1).map((part) => Math.round((Number.parseInt(part, 16) / 255) * 1000) / 1000) as [number, number, number]
  // white stands on a ground that is not looked for
  if (Math.max(r, g, b) < BLACK || Math.min(r, g, b) > LIGHT) return {}
  return { colour: { kind: 'rgb', r, g, b } }
}
const BLACK = 0.22
const LIGHT = 0.75

/** Centred, where lines one under the other share their middle and not their beginning. */
function alignOf(lines: readonly SourceLine[]): Pick<TextStyleSheet, 'align'> {
  let [centred, all] = [0, 0]
  for (let k = 1; k < lines.length; k++) {
    const [a, b] = [lines[k - 1]!, lines[k]!]
    if (a.path !== b.path || a.page !== b.page) continue
    const off = Math.abs(a.at!.x - b.at!.x)
    if (off < OFF * b.at!.size && Math.abs(a.at!.right - b.at!.right) < OFF * b.at!.size) continue
    all++
    if (off > OFF * b.at!.size && Math.abs(a.at!.x + a.at!.right - b.at!.x - b.at!.right) < 2 * OFF * b.at!.size) centred++
  }
  return centred * 2 > all ? { align: 'centre' } : {}
}
/** Ems by which lines differ that are not set from one edge. */
const OFF = 0.2

function share(lines: readonly SourceLine[], test: (line: SourceLine) => boolean): boolean {
  return lines.filter(test).length * 2 > lines.length
}

/** Distance of the lines of one field that follow each other; nothing where each has but one line. */
function leadingOf(lines: readonly SourceLine[]): number | undefined {
  const steps: number[] = []
  for (let k = 1; k < lines.length; k++) {
    const [a, b] = [lines[k - 1]!, lines[k]!]
    const step = b.at!.y - a.at!.y
    if (a.path === b.path && a.page === b.page && step > 0 && step < 2 * b.at!.size) steps.push(step)
  }
  return steps.length === 0 ? undefined : median(steps)
}

/** Whether a face is one of a family that comes with the library, by the name that a PDF gives it. */
export function isOwnFace(face: string, family: string): boolean {
  return face
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
    .includes(family.replaceAll(' ', '').toLowerCase())
}

/** Share of the measure that full lines of the body fill at their natural width in the library's own text face, or in its sans. */
export function naturalFill(lines: readonly SourceLine[], measure: number, size: number, sans: boolean): number | undefined {
  const own = lineMeter()
  const meter = (text: string): number => own(text) * (sans ? SANS_SET : 1)
  const fills: number[] = []
  for (const { role, at, text } of lines) {
    if (role !== 'paragraph' || !at || Math.abs(at.right - at.x - measure) > FULL * size) continue
    fills.push((meter(text) * size) / (at.right - at.x))
  }
  return fills.length < 5 ? undefined : median(fills)
}

/** A line is full that ends so near to the measure, ems. */
const FULL = 0.2

/** Whether the body is ragged: of the lines that go on in the next, few end at the measure. */
export function isRagged(lines: readonly SourceLine[], measure: number, size: number): boolean {
  let full = 0
  let all = 0
  for (let k = 0; k + 1 < lines.length; k++) {
    const [line, next] = [lines[k]!, lines[k + 1]!]
    if (line.role !== 'paragraph' || next.path !== line.path || next.role !== line.role || !line.at || !next.at || next.at.y <= line.at.y) continue
    // beside a drop cap or a picture lines are shorter
    if (line.at.right - line.at.x < measure * LONG) continue
    all++
    if (Math.abs(line.at.right - line.at.x - measure) < FULL * size || Math.abs(line.at.right - next.at.right) < FULL * size * 0.1) full++
  }
  return all >= 8 && full * 3 < all
}

const LONG = 0.7

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? 0 : sorted[sorted.length >> 1]!
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
