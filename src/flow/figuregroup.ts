import type { Figure, Picture } from '../model/article.js'
import type { PictureInfo } from '../picture/picture.js'
import { makeCaption, NO_CAPTION, widthOf, withOverline, type Caption, type CaptionWords, type Columns } from './caption.js'
import { isBlank } from './display.js'
import type { DisplayOutcome, Element } from './element.js'
import { clamp, pictureElement, ratioOf } from './picturebox.js'
import type { TypeCase } from './typecase.js'

/** What is asked of a figure beside its pictures and words. */
export interface GroupSetting {
  readonly columns: Columns
  readonly baseline: number
  /** depth of all its pictures together over the width; default their own */
  readonly ratio: number | undefined
  /** none of its pictures is cropped where no ratio is asked for: text follows their shapes */
  readonly whole?: boolean
  readonly language: string | undefined
  readonly infos: ReadonlyMap<string, PictureInfo>
  readonly path: string
}

/**
 * The pictures of a figure with their captions, for a width. Captions and gaps take `fixed` points; what the pictures take is
 * the caller's to say, so that a whole number of grid lines comes out. Points.
 */
export interface FigureGroup {
  /** width of its pictures together, and what the gaps between their rows take of its depth */
  readonly width: number
  readonly gaps: number
  /** none of its pictures must be shown whole */
  readonly cropped: boolean
  /** depth of the pictures that shows them best */
  readonly wanted: number
  readonly least: number
  /** beyond which pictures that are not to be cropped would leave white */
  readonly most: number
  readonly fixed: number
  /** ink under the last baseline, part of `fixed` */
  readonly descent: number
  readonly outcomes: readonly DisplayOutcome[]
  at(depth: number): Element[]
}

/** How deep the pictures of a figure stand, and what changes it. Points. */
export interface PictureDepth {
  /** of its figure */
  readonly path: string
  readonly depth: number
  /** depth that shows them best */
  readonly wanted: number
  readonly cropped: boolean
  /** `FigurePlacement.ratio` for a depth */
  ratioAt(depth: number): number
}

export function pictureDepthOf({ width, gaps, wanted, cropped }: FigureGroup, depth: number, path: string): PictureDepth {
  return { path, depth, wanted, cropped, ratioAt: (other) => (other + gaps) / width }
}

/** By how much the air round a group may be less or more than it is, where its pictures are not to be cropped; points. */
export interface Ease {
  readonly less: number
  readonly more: number
}
export const RIGID: Ease = { less: 0, more: 0 }

/** Whole grid lines for a group with `rest` points round it, and the depth of its pictures in them. Nothing where that is more than `most`. */
export function fillLines(group: FigureGroup, rest: number, baseline: number, most: number, ease: Ease): { lines: number; depth: number } | undefined {
  const around = rest + group.fixed
  const least = Math.ceil((around + group.least) / baseline)
  if (least > most) return undefined
  const total = around + group.wanted
  const wanted = group.most === Infinity ? Math.round(total / baseline) : Math.floor((total + ease.more) / baseline)
  const lines = Math.max(least, Math.min(most, wanted))
  return { lines, depth: depthIn(group, around, lines * baseline, ease) }
}

/** Depth of a group's pictures where captions, gaps and air take `around` of so many points. */
export function depthIn(group: FigureGroup, around: number, points: number, ease: Ease): number {
  return group.most === Infinity ? points - around : Math.min(group.most, points - around + ease.less)
}

interface Cell {
  readonly picture: Picture
  readonly info: PictureInfo | undefined
  readonly path: string
  readonly x: number
  readonly width: number
  /** 0 for the first of its row, 1 for the last */
  readonly lean: number
  /** not to be cropped */
  readonly whole: boolean
  readonly caption: Caption
}
interface Row {
  readonly cells: readonly Cell[]
  readonly natural: number
  readonly whole: boolean
  /** of its captions, ink included */
  readonly captions: number
  readonly descent: number
}

export const LEAST_PICTURE_LINES = 3
/** Width over depth between which pictures of one figure divide its width or depth: a very wide or tall one leaves room for the others. */
const TALLEST = 1 / 2
const WIDEST = 3
/** Pictures side by side that would be narrower than this on average stand in more rows than one; points. */
const LEAST_WIDTH = 48

/** Makes a figure of any layout but `mug`: rows of pictures of equal depth, one for a row, one for each picture of a stack. */
export function makeGroup(typeCase: TypeCase, figure: Figure, setting: GroupSetting): FigureGroup {
  const { spacing } = typeCase.style
  const gap = pictureToCaption(typeCase)
  const width = widthOf(setting.columns)
  const shared = makeShared(typeCase, figure, setting)
  const rows = rowsOf(figure, width, spacing.pictureGap).map((pictures) => makeRow(typeCase, figure, pictures, setting))
  const below = (row: Row): number => (row.captions > 0 ? gap + row.captions : 0)
  // a caption keeps off the picture or the caption under it as off a text
  const between = (row: Row): number => (row.captions > 0 ? spacing.captionToText[0] : spacing.pictureGap)
  const last = rows.at(-1)!
  const toShared = last.captions > 0 ? spacing.captionToText[0] : gap
  const natural = rows.reduce((sum, row) => sum + row.natural, 0)
  const gaps = rows.slice(0, -1).reduce((sum, row) => sum + between(row), 0)
  return {
    width,
    gaps: (rows.length - 1) * spacing.pictureGap,
    cropped: setting.whole !== true && figure.pictures.every((picture) => !showsWhole(picture, setting.infos.get(picture.src))),
    wanted: setting.ratio === undefined ? natural : Math.max(0, width * setting.ratio - (rows.length - 1) * spacing.pictureGap),
    least: rows.reduce((sum, row) => sum + leastDepth(row, setting.baseline), 0),
    most: rows.some((row) => !row.whole) ? Infinity : natural,
    fixed: rows.reduce((sum, row) => sum + below(row), 0) + gaps + (shared.depth > 0 ? toShared + shared.depth : 0),
    descent: shared.depth > 0 ? shared.descent : last.descent,
    outcomes: [...rows.flatMap((row) => row.cells.flatMap((cell) => cell.caption.outcomes)), ...shared.outcomes],
    at: (depth) => {
      const elements: Element[] = []
      const depths = shareOut(rows, depth, setting.baseline)
      let y = 0
      rows.forEach((row, i) => {
        const height = depths[i]!
        for (const cell of row.cells) {
          const picture = pictureElement(typeCase, cell.picture, cell.info, { x: cell.x, y, width: cell.width, height }, cell.whole, cell.path)
          // pictures made smaller keep to the outer edges of their row
          elements.push(row.captions > 0 ? picture : { ...picture, x: cell.x + cell.lean * (cell.width - picture.width) })
          if (cell.caption.depth > 0) elements.push(...cell.caption.at(cell.x, y + picture.height + gap))
        }
        y += height + below(row) + (row === last ? 0 : between(row))
      })
      if (shared.depth > 0) elements.push(...shared.at(0, y + toShared))
      return elements
    },
  }
}

/** From a picture's edge to the cap line of its caption. */
export function pictureToCaption(typeCase: TypeCase): number {
  const [least, most] = typeCase.style.spacing.pictureToCaption
  return (least + most) / 2
}

/** Indices of the pictures, row by row: as few rows as leave each picture some width, and as even ones. */
function rowsOf(figure: Figure, width: number, gap: number): number[][] {
  const count = figure.pictures.length
  const across = figure.layout === 'row' ? clamp(Math.floor((width + gap) / (LEAST_WIDTH + gap)), 1, count) : 1
  const rows = Math.ceil(count / across)
  return Array.from({ length: rows }, (_, r) => {
    const from = Math.round((r * count) / rows)
    return Array.from({ length: Math.round(((r + 1) * count) / rows) - from }, (_, k) => from + k)
  })
}

function makeRow(typeCase: TypeCase, figure: Figure, pictures: readonly number[], setting: GroupSetting): Row {
  const { pictureGap } = typeCase.style.spacing
  const alone = figure.pictures.length === 1
  const asked = pictures.map((k) => {
    const picture = figure.pictures[k]!
    const info = setting.infos.get(picture.src)
    const whole = setting.ratio === undefined && (showsWhole(picture, info) || (setting.whole === true && info !== undefined))
    const own = 1 / ratioOf(info)
    return { k, picture, info, whole, aspect: alone || (whole && pictures.length === 1) ? own : clamp(own, TALLEST, WIDEST) }
  })
  const room = widthOf(setting.columns) - (pictures.length - 1) * pictureGap
  const aspects = asked.reduce((sum, cell) => sum + cell.aspect, 0)
  let x = 0
  const placed = asked.map(({ k, picture, info, whole, aspect }, i) => {
    const width = (room * aspect) / aspects
    const cell = { picture, info, whole, path: `${setting.path}.pictures[${k}]`, x, width, lean: i / Math.max(1, pictures.length - 1) }
    x += width + pictureGap
    return { cell, words: ownWords(typeCase, figure, k, setting), columns: pictures.length === 1 ? setting.columns : { count: 1, measure: width, gutter: 0 } }
  })
  const captionsOf = (under: boolean): Caption[] => placed.map(({ words, columns }) => (words ? makeCaption(typeCase, words, columns, under) : NO_CAPTION))
  // credits of a row are all in one place
  const free = captionsOf(false)
  const made = free.some((caption) => caption.creditUnder) ? captionsOf(true) : free
  const cells = placed.map(({ cell }, i): Cell => ({ ...cell, caption: made[i]! }))
  const captions = Math.max(...cells.map((cell) => cell.caption.depth))
  return {
    cells,
    natural: room / aspects,
    whole: asked.some((cell) => cell.whole),
    captions,
    descent: captions - Math.max(...cells.map((cell) => cell.caption.depth - cell.caption.descent)),
  }
}

/** Not to be cropped, unless a ratio is asked for. */
function showsWhole(picture: Picture, info: PictureInfo | undefined): boolean {
  return info !== undefined && (picture.kind === 'graphic' || picture.kind === 'cartoon')
}

function leastDepth(row: Row, baseline: number): number {
  return row.whole ? Math.min(row.natural, LEAST_PICTURE_LINES * baseline) : LEAST_PICTURE_LINES * baseline
}

/** Depth of each row: those that may be cropped take what the others leave, by their own depths; where that is too little, all give way. */
function shareOut(rows: readonly Row[], depth: number, baseline: number): number[] {
  const sum = (of: readonly Row[]): number => of.reduce((all, row) => all + row.natural, 0)
  const loose = rows.filter((row) => !row.whole)
  const rest = depth - sum(rows) + sum(loose)
  if (loose.length > 0 && rest >= loose.length * LEAST_PICTURE_LINES * baseline) return rows.map((row) => (row.whole ? row.natural : (rest * row.natural) / sum(loose)))
  return rows.map((row) => (depth * row.natural) / sum(rows))
}

/** Own words of a picture: its caption, and its credit where captions are each picture's own. */
function ownWords(typeCase: TypeCase, figure: Figure, k: number, { path, language }: GroupSetting): CaptionWords | undefined {
  if (!eachItsOwn(figure)) return undefined
  const { caption, credit = '' } = figure.pictures[k]!
  const overline = k === firstOwn(figure) && isBlank(figure.caption) ? figure.overline : undefined
  const at = `${path}.pictures[${k}]`
  return { text: withOverline(overline, caption, typeCase.style.forms.captionLeadIn), path: `${at}.caption`, credit, creditPath: `${at}.credit`, language }
}

/** What is said of all pictures together: the figure's caption, and the credits where captions are not each picture's own. */
function makeShared(typeCase: TypeCase, figure: Figure, { columns, path, language }: GroupSetting): Caption {
  const own = eachItsOwn(figure)
  const text = own && isBlank(figure.caption) ? [] : withOverline(figure.overline, figure.caption, typeCase.style.forms.captionLeadIn)
  const credits = own ? [] : [...new Set(figure.pictures.map((p) => p.credit ?? ''))].filter((credit) => !isBlank(credit))
  const by = figure.pictures.findIndex((p) => !isBlank(p.credit))
  const creditPath = credits.length > 1 ? `${path}.pictures` : `${path}.pictures[${Math.max(0, by)}].credit`
  return makeCaption(typeCase, { text, path: `${path}.caption`, credit: credits.join(', '), creditPath, language }, columns)
}

function eachItsOwn(figure: Figure): boolean {
  return firstOwn(figure) >= 0
}

function firstOwn(figure: Figure): number {
  return figure.pictures.findIndex((p) => !isBlank(p.caption))
}
