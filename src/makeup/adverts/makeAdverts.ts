import { vocabularyOf } from '../../model/vocabulary.js'
import type { Advert, Edition, Page } from '../../model/edition.js'
import type { FixedPlace } from '../../model/fixedPlaces.js'
import { placeLines, type DisplayLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import type { PictureInfo } from '../../picture/picture.js'
import { points, type Length } from '../../units.js'
import { cutLines, setFurniture } from '../furniture/fitText.js'
import { leaveCaption } from '../furniture/framedPicture.js'
import type { Module } from '../modules.js'
import { columnsWidth, columnX, type PageGrid } from '../pageGrid.js'
import { advertPicture } from './advertPicture.js'
import { stackRooms, type Floor, type Rectangle } from './stack.js'
import { stackRules } from './stackRules.js'

/** An advert in its place, for the report. Points from the page's top left corner. */
export interface SetAdvert {
  readonly id: string
  readonly path: string
  /** columns of the page and grid lines that are kept for it, its air included */
  readonly room: { readonly columns: readonly [number, number]; readonly top: number; readonly depth: number }
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** what its room is larger than it: across, and over it */
  readonly spare: { readonly across: number; readonly over: number }
}

export interface SetAdverts {
  /** what stands in each of them, by its path */
  readonly contents: ReadonlyMap<string, readonly Element[]>
  readonly rules: readonly Element[]
  readonly adverts: readonly SetAdvert[]
  /** columns of the stack, for the stories over it */
  readonly modules: readonly Module[]
}

/** By so much an advert may be wider than its columns, points: sizes are booked in whole millimetres. */
const EASE = 0.5

interface Booked {
  readonly advert: Advert
  readonly path: string
  readonly columns: number
  readonly lines: number
  readonly height: number
  readonly slug: DisplayLines | undefined
}

/**
 * Stacks a page's adverts from its foot, each in its exact size, with its foot on a line of the grid: flush with the outer side of its
 * columns, and with air over it. One without a place is reported.
 */
export function makeAdverts(
  typeCase: TypeCase,
  edition: Edition,
  page: Page,
  grid: PageGrid,
  infos: ReadonlyMap<string, PictureInfo>,
  taken: readonly FixedPlace[],
  path: string,
): SetAdverts {
  const language = edition.language ?? 'en-GB'
  const booked: Booked[] = []
  for (const [i, advert] of (page.adverts ?? []).entries()) {
    const at = `${path}.adverts[${i}]`
    leaveWords(typeCase, advert, at)
    const columns = columnsFor(advert, grid)
    const size = columns === undefined ? undefined : sizeOf(advert, grid, [1, columns])
    if (columns === undefined || !size) {
      noRoom(typeCase, advert, at, `is wider than the page’s ${grid.columns} columns`)
      continue
    }
    // no words over the fold of a spread
    const folded = columns > grid.columns / grid.faces.length
    const slug = slugOf(typeCase, advert, language, at, folded ? grid.measure : size.width)
    booked.push({ advert, path: at, columns, height: size.height, slug, lines: linesFor(typeCase, grid, size.height + slugDepth(typeCase, slug)) })
  }
  if (booked.length === 0) return { contents: new Map(), rules: [], adverts: [], modules: [] }
  const kind = page.stack ?? 'pyramid'
  const floor: Floor = {
    columns: grid.columns,
    lines: grid.lines,
    half: grid.columns / grid.faces.length,
    outer: grid.faces[0].rightHand ? 'right' : 'left',
    taken: taken.map(({ columns, top, depth }) => ({ columns, top, foot: top + depth - 1 })),
  }
  const { places, heights } = stackRooms(booked, floor, kind)
  const contents = new Map<string, readonly Element[]>()
  const adverts: SetAdvert[] = []
  booked.forEach((one, i) => {
    const place = places[i]
    if (!place) return noRoom(typeCase, one.advert, one.path, 'has no place in the stack')
    const set = placeAdvert(one, place, grid, floor, kind === 'well')
    adverts.push(set)
    contents.set(one.path, elementsOf(typeCase, one, set, infos))
  })
  const modules = heights.flatMap((height, c): Module[] =>
    height > 0 ? [{ id: 'the adverts', columns: [c + 1, c + 1], top: grid.lines - height + 1, foot: grid.lines, boxed: true, stack: true }] : [],
  )
  return { contents, rules: stackRules(typeCase, grid, heights, adverts), adverts, modules }
}

/** The fewest columns that an advert goes into; more than half of a spread's lie over the fold. */
function columnsFor({ size }: Advert, grid: PageGrid): number | undefined {
  if ('columns' in size) return size.columns <= grid.columns ? size.columns : undefined
  const width = pt(size[0])
  for (let n = 1; n <= grid.columns; n++) if (columnsWidth(grid, [1, n]) >= width - EASE) return n
  return undefined
}

function sizeOf({ size }: Advert, grid: PageGrid, columns: readonly [number, number]): { readonly width: number; readonly height: number } {
  return 'columns' in size ? { width: columnsWidth(grid, columns), height: pt(size.height) } : { width: pt(size[0]), height: pt(size[1]) }
}

/** Grid lines from the last baseline over an advert to its foot, with its air; one as deep as the page needs none. */
function linesFor(typeCase: TypeCase, grid: PageGrid, height: number): number {
  const { spacing, rules } = typeCase.style
  const body = styleOf(typeCase, 'body')
  const air = spacing.advertAir * (rules.advert > 0 ? 2 : 1) + typeCase.face(body).metrics.descender * body.size
  const lines = Math.ceil((height + air) / grid.baseline - 1e-6)
  const page = (grid.lines - 1) * grid.baseline + grid.cap
  return lines > grid.lines && height <= page + EASE ? grid.lines : lines
}

/** The words over an advert that could pass for a story. */
function slugOf(typeCase: TypeCase, { editorialLook, label }: Advert, language: string, path: string, width: number): DisplayLines | undefined {
  if (label === undefined && editorialLook !== true && !typeCase.style.forms.advertSlug) return undefined
  const text = label ?? vocabularyOf(language).advertisement
  const block = cutLines(typeCase, setFurniture(typeCase, text, styleOf(typeCase, 'slug'), language, `${path}.label`, width), 1, `${path}.label`, 'slug of an advert')
  return block.lines.length > 0 ? block : undefined
}

function slugDepth(typeCase: TypeCase, slug: DisplayLines | undefined): number {
  return slug ? slug.capHeight + typeCase.style.spacing.labelToRoom : 0
}

function placeAdvert({ advert, path, slug, height }: Booked, place: Rectangle, grid: PageGrid, { half, columns, outer }: Floor, well: boolean): SetAdvert {
  const { width } = sizeOf(advert, grid, place.columns)
  const [from, to] = place.columns
  const across = columnsWidth(grid, place.columns) - width
  const depth = place.foot - place.top + 1
  const middle = half < columns ? half : columns / 2
  const lean = from <= half && to > half ? 0.5 : half < columns || well ? (from + to - 1 <= 2 * middle ? 0 : 1) : outer === 'left' ? 0 : 1
  const y = grid.top + (place.foot - 1) * grid.baseline + grid.cap - height
  return {
    id: advert.id,
    path,
    room: { columns: place.columns, top: place.top, depth },
    x: columnX(grid, from) + lean * across,
    y,
    width,
    height,
    spare: { across: Math.max(0, across), over: depth * grid.baseline - height - (slug ? slug.capHeight : 0) },
  }
}

function elementsOf(typeCase: TypeCase, { advert, slug }: Booked, { path, x, y, width, height }: SetAdvert, infos: ReadonlyMap<string, PictureInfo>): Element[] {
  const { rules, colours } = typeCase.style
  const elements: Element[] = []
  if (slug) elements.push(placeLines(slug, 'furniture', `${path}.label`, x, y - slugDepth(typeCase, slug)))
  if (advert.picture) elements.push(advertPicture(typeCase, advert, advert.picture, infos, { x, y, width, height }, path))
  const weight = (advert.keyline ?? advert.picture === undefined) ? rules.advertKeyline : 0
  // its line is part of its size
  if (weight > 0) elements.push({ kind: 'rect', x: x + weight / 2, y: y + weight / 2, width: width - weight, height: height - weight, stroke: { weight, colour: colours.advert } })
  return elements
}

/** An advert has its words in it; what is said of its picture beside is not printed. */
function leaveWords(typeCase: TypeCase, { picture }: Advert, path: string): void {
  if (!picture) return
  leaveCaption(typeCase, picture, `${path}.picture`)
  typeCase.leaveOut(`${path}.picture.credit`, 'not printed', picture.credit ?? '')
}

function noRoom(typeCase: TypeCase, { id, label }: Advert, path: string, why: string): void {
  typeCase.leaveOut(`${path}.label`, 'advert-no-room', label ?? '')
  typeCase.report({
    severity: 'error',
    code: 'advert-no-room',
    path,
    message: `The advert “${id}” ${why}: it was left out.`,
    hint: 'Put it on another page, or take another one off.',
  })
}

// Of a parsed edition every length is one.
function pt(length: Length): number {
  return points(length) ?? 0
}
