import { StonehandError } from '../../diagnostics.js'
import type { Colour } from '../../model/style.js'
import type { PictureInfo } from '../../picture/picture.js'
import type { Paper } from '../../scene/paper.js'
import type { Item } from '../../scene/scene.js'
import { type ColourSpace, type Intent, readIcc } from './intent.js'
import { notInStandard, standardName, STANDARDS, type Terms } from './standards.js'

const CONVERT = 'Convert the paper with `convertColours` of stonehand/press.'

/**
 * Holds a paper against the standards before anything is written. Throws {@link StonehandError} `invalid-call` with the path of the first item or picture
 * that they have no room for. `claims` reads of which standards a PDF with a placed page says that it is one.
 */
export function checkConforms(paper: Paper, terms: Terms, intent: Intent | undefined, claims: (bytes: Uint8Array) => readonly string[]): void {
  const infos = new Map(paper.pictures.map((picture, index) => [picture.id, { ...picture, index }]))
  const seen = new Set<Colour>()
  const drawn = new Set<string>()
  const spots = new Map<string, string>()
  const device = intent?.device
  paper.pages.forEach((page, p) =>
    page.items.forEach((item, i) => {
      const path = `pages[${p}].items[${i}]`
      for (const [field, colour] of coloursOf(item)) {
        if (seen.has(colour)) continue
        seen.add(colour)
        checkColour(colour, `${path}.${field}`, terms, device, spots)
      }
      if (item.kind === 'glyphs' && item.gids.includes(0)) {
        const missing = terms.without('missing-glyph')
        if (missing)
          throw notInStandard(
            missing,
            path,
            `“${item.texts[item.gids.indexOf(0)] ?? ''}” stands in no face of the page and would be printed as a blank box`,
            'Set it in a face that has it.',
          )
      }
      if (item.kind === 'picture' && !drawn.has(item.picture)) {
        drawn.add(item.picture)
        const picture = infos.get(item.picture)
        if (picture) checkPicture(picture, terms, device, claims)
      }
    }),
  )
}

function coloursOf(item: Item): readonly (readonly [field: string, colour: Colour])[] {
  switch (item.kind) {
    case 'glyphs':
    case 'rule':
      return [['colour', item.colour]]
    case 'path':
      return [['fill', item.fill]]
    case 'rect':
      return [...(item.fill ? [['fill', item.fill] as const] : []), ...(item.stroke ? [['stroke.colour', item.stroke.colour] as const] : [])]
    case 'picture':
      return []
  }
}

function checkColour(colour: Colour, path: string, terms: Terms, device: ReadonlySet<ColourSpace> | undefined, spots: Map<string, string>): void {
  if (colour.kind === 'spot') {
    const mix = colour.cmyk.join(' ')
    const before = spots.get(colour.name)
    if (before !== undefined && before !== mix) {
      const message = `The spot colour “${colour.name}” is mixed in two ways; one ink is one mixture (ISO 19005-2:2011, 6.2.4.4).`
      throw new StonehandError('invalid-call', message, [{ path, message }])
    }
    spots.set(colour.name, mix)
  }
  const space: ColourSpace = colour.kind === 'spot' ? 'cmyk' : colour.kind
  checkSpace(space, device, terms, path, colour.kind === 'spot' ? `The spot colour “${colour.name}” is mixed of CMYK` : `The colour is in ${space.toUpperCase()}`, CONVERT)
}

function checkSpace(space: ColourSpace, device: ReadonlySet<ColourSpace> | undefined, terms: Terms, path: string, what: string, hint: string): void {
  const without = terms.without('rgb')
  if (!device || device.has(space) || !without) return
  throw notInStandard(
    without,
    path,
    `${what}, and the output intent is for ${
      [...device]
        .filter((own) => own !== 'gray')
        .join()
        .toUpperCase() || 'GRAY'
    }`,
    hint,
  )
}

function checkPicture(
  { id, bytes, info, index }: Paper['pictures'][number] & { readonly index: number },
  terms: Terms,
  device: ReadonlySet<ColourSpace> | undefined,
  claims: (bytes: Uint8Array) => readonly string[],
): void {
  const path = `pictures[${index}]`
  if (info.format === 'pdf') {
    const without = terms.without('placed-page')
    if (!without) return
    const claimed = claims(bytes)
    const short = terms.standards.find((standard) => STANDARDS[standard].takes.length > 0 && !STANDARDS[standard].takes.some((name) => claimed.includes(name)))
    if (short === undefined) return
    throw notInStandard(
      { standard: short, clause: STANDARDS[short].without['placed-page']!.clause },
      path,
      `The page of “${id}” comes from a PDF that ${claimed.length === 0 ? 'does not say what it is' : `says that it is ${claimed.join(', ')}`}`,
      `Ask for it as ${STANDARDS[short].takes.join(' or ')}.`,
    )
  }
  if (info.colour === 'mixed') return
  const space: ColourSpace = info.colour === 'indexed' ? 'rgb' : info.colour
  if (space === 'rgb' && takesProfile(terms, info)) return
  checkSpace(space, device, terms, path, `The picture “${id}” is in ${space.toUpperCase()}`, CONVERT)
}

/** Whether an RGB picture goes into the file with a profile of its own. PDF/X-1a has no RGB at all. */
export function takesProfile(terms: Terms, { icc, colour, format }: PictureInfo): boolean {
  if (icc === undefined || colour !== 'rgb' || format !== 'jpeg' || terms.x === 'pdf/x-1a:2003') return false
  const header = readIcc(icc)
  const most = Math.min(...terms.standards.flatMap((standard) => (STANDARDS[standard].intent.icc > 0 ? [STANDARDS[standard].intent.icc] : [])))
  return header?.space === 'rgb' && header.version <= most
}

/** Something that a standard has no room for and that was left out of the file. */
export interface LeftOut {
  readonly standard: string
  readonly clause: string
  /** of the paper: `pages[3].items[12]`, `pictures[0]` */
  readonly path: string
  readonly message: string
}

export function leftOut(found: NonNullable<ReturnType<Terms['without']>>, path: string, what: string): LeftOut {
  const standard = standardName(found.standard)
  return { standard, clause: found.clause, path, message: `${what} ${standard} has none (${found.clause}).` }
}
