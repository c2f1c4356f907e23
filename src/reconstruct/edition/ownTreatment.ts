import type { Article } from '../../model/article.js'
import type { FigurePlacement, QuotePlacement, Treatment } from '../../model/edition.js'
import { plainText } from '../../model/inline.js'
import type { Rectangle, SettingEvidence } from '../reconstruction.js'
import { median, rounded } from './dressOf.js'
import { columnsOf, lineFrom, type Columns, type OwnGrid } from './ownGrid.js'
import { around } from '../around.js'
import { inkBox, type Thing } from './things.js'

/** Where a module stands on its grid. */
export interface Room {
  readonly columns: Columns
  readonly top: number
  readonly depth: number
}

/** A head that does not go at its own size is set smaller by these shares. */
const SMALLER = [0.6, 0.7, 0.8, 0.9, 1]
/** Lines by which two things may be off each other and still be level. */
const LEVEL = 1.6
/** Lines that a pull quote has for its rule and the air over its first line. */
const OVER_QUOTE = 1.6
/** Share of a column by which what is wider spans more than one. */
const WIDER = 1.12

/** Size of an article's head as printed; 0 where it has none. */
export function headSize({ lines }: Thing): number {
  return median(lines.filter(({ role }) => role === 'headline').map(({ at }) => at.size))
}

/** What a page shows to have been made of an article: its head's lines and size, its cap, and the places of its pictures, quotes and byline. */
export function ownTreatment(thing: Thing, article: Article, room: Room, grid: OwnGrid, setting: SettingEvidence): Treatment {
  const head = thing.lines.filter(({ role }) => role === 'headline')
  const cap = setting.dropCaps[article.id]
  const figures = figurePlaces(thing, article, room, grid)
  const quotes = quotePlaces(thing, article, room, grid)
  return {
    ...headTreatment(thing, article, room, grid, figures),
    ...bylinePlace(thing, article, figures, grid),
    dropCap: cap === undefined ? 0 : Math.max(0, Math.min(12, Math.round(cap.value))),
    ...(Object.keys(figures).length > 0 ? { figures } : {}),
    ...(Object.keys(quotes).length > 0 ? { quotes } : {}),
    ...(thing.frame ? { box: true } : {}),
    ...(head.length > 0 ? { style: { headlines: { sizes: SMALLER.map((share) => rounded(share * headSize(thing))), largest: [rounded(headSize(thing))], leadOver: 0 } } } : {}),
  }
}

function headTreatment({ lines, pictures }: Thing, article: Article, room: Room, grid: OwnGrid, figures: Readonly<Record<string, FigurePlacement>>): Treatment {
  const head = lines.filter(({ role }) => role === 'headline')
  if (head.length === 0) return {}
  const counts = head.map(({ text }) => text.split(/\s+/).filter((word) => word !== '').length)
  const words = plainText(article.headline)
    .split(/\s+/)
    .filter((word) => word !== '').length
  const ends = counts.slice(0, -1).map((_, k) => counts.slice(0, k + 1).reduce((a, b) => a + b, 0))
  const asPrinted = counts.reduce((a, b) => a + b, 0) === words && ends.length <= 20
  const columns = headColumns(
    head.map(inkBox),
    lines,
    pictures.map(({ box }) => box),
    room,
    grid,
    figures,
  )
  return {
    ...(asPrinted ? (ends.length > 0 ? { headlineBreaks: ends } : { headLines: 1 }) : { headLines: Math.min(20, head.length) }),
    ...columns,
  }
}

/** Columns of a head beside pictures, or beside its text. */
function headColumns(
  head: readonly Rectangle[],
  lines: Thing['lines'],
  pictures: readonly Rectangle[],
  room: Room,
  grid: OwnGrid,
  figures: Readonly<Record<string, FigurePlacement>>,
): Treatment {
  const box = around(head)
  const [from, to] = room.columns
  const own = columnsOf(grid, box.x, box.x + box.width)
  const text = lines.filter(({ role }) => role === 'paragraph').map(inkBox)
  // no text under it, and something level with it: the head has its columns to itself
  const under = text.some((line) => line.y > box.y + box.height && line.x < box.x + box.width && line.x + line.width > box.x)
  const beside = [...text, ...pictures].some((other) => other.y < box.y + box.height && other.y + other.height > box.y && other.x > box.x + box.width)
  if (beside && !under && text.length > 0 && own[0] === from && own[1] < to) return { headForm: 'side', headColumns: [own[0], own[1]] }
  let [first, last] = [from, to]
  for (const { columns, where } of Object.values(figures)) {
    if (where !== 'top' || !columns) continue
    if (columns[1] === last && columns[0] > first) last = columns[0] - 1
    else if (columns[0] === first && columns[1] < last) first = columns[1] + 1
  }
  return first === from && last === to ? {} : { headColumns: [first, last] }
}

function figurePlaces(thing: Thing, article: Article, room: Room, grid: OwnGrid): Record<string, FigurePlacement> {
  const places: Record<string, FigurePlacement> = {}
  const head = thing.lines.filter(({ role }) => role === 'headline').map(inkBox)
  const text = thing.lines.filter(({ role }) => role === 'paragraph').map(inkBox)
  const headFoot = head.length > 0 ? around(head).y + around(head).height : -Infinity
  const headTop = head.length > 0 ? around(head).y : Infinity
  const moduleFoot = grid.top + (room.top + room.depth - 2) * grid.leading + grid.cap
  article.figures?.forEach((figure, f) => {
    const path = `articles[${thing.index}].figures[${f}]`
    const pictures = thing.pictures.filter((picture) => picture.path === path).map(({ box }) => box)
    const words = thing.lines.filter((line) => line.path?.startsWith(path) === true).map(inkBox)
    if (pictures.length === 0 && words.length === 0) return
    const box = around(pictures.length > 0 ? pictures : words)
    const all = around([...pictures, ...words])
    const columns = inside(columnsOf(grid, box.x, box.x + box.width), room.columns)
    const textOver = text.some((line) => line.x < box.x + box.width && line.x + line.width > box.x && line.y < box.y && line.y > headFoot - grid.leading)
    const textUnder = text.some((line) => line.x < box.x + box.width && line.x + line.width > box.x && line.y > box.y + box.height)
    const ratio = pictures.length > 0 && box.width > 0 ? Math.min(20, Math.max(0.05, Math.round((10_000 * box.height) / box.width) / 10_000)) : undefined
    const atHead = box.y < headTop + LEVEL * grid.leading
    const where =
      textOver && !textUnder && Math.abs(moduleFoot - all.y - all.height) < LEVEL * grid.leading
        ? 'foot'
        : atHead
          ? 'top'
          : textOver && columns[0] === columns[1]
            ? 'leg'
            : 'under-head'
    places[figure.id] = {
      columns,
      where,
      ...(where === 'leg' ? { line: Math.min(room.depth, Math.max(1, lineFrom(grid, box.y) - room.top + 1)) } : {}),
      ...(where === 'leg' && box.width < grid.measure * 0.9 ? { width: Math.max(18, rounded(box.width)) } : {}),
      ...(ratio === undefined ? {} : { ratio }),
    }
  })
  return places
}

function quotePlaces(thing: Thing, article: Article, room: Room, grid: OwnGrid): Record<string, QuotePlacement> {
  const places: Record<string, QuotePlacement> = {}
  article.pullQuotes?.forEach(({ id }, q) => {
    const lines = thing.lines.filter(({ path }) => path?.startsWith(`articles[${thing.index}].pullQuotes[${q}]`) === true).map(inkBox)
    if (lines.length === 0) return
    const box = around(lines)
    const [from] = inside(columnsOf(grid, box.x, box.x + box.width), room.columns)
    const straddles = box.width > WIDER * grid.measure && from < room.columns[1]
    const line = lineFrom(grid, box.y - OVER_QUOTE * grid.leading) - room.top + 1
    places[id] = { ...(straddles ? { where: 'straddle' as const } : {}), column: from, line: Math.min(room.depth, Math.max(1, line)) }
  })
  return places
}

/** Under a picture, or at the head, where the house has it. */
function bylinePlace(thing: Thing, article: Article, figures: Readonly<Record<string, FigurePlacement>>, grid: OwnGrid): Treatment {
  const byline = thing.lines.find(({ role }) => role === 'byline')
  if (!byline) return {}
  const ink = inkBox(byline)
  for (const [f, figure] of (article.figures ?? []).entries()) {
    const path = `articles[${thing.index}].figures[${f}]`
    const boxes = [...thing.pictures.filter((p) => p.path === path).map(({ box }) => box), ...thing.lines.filter((line) => line.path?.startsWith(path) === true).map(inkBox)]
    if (boxes.length === 0 || figures[figure.id] === undefined) continue
    const all = around(boxes)
    const gap = ink.y - all.y - all.height
    if (gap > 0 && gap < 2.5 * grid.leading && ink.x >= all.x - grid.gutter && ink.x < all.x + all.width) return { byline: { figure: figure.id } }
  }
  return {}
}

function inside([from, to]: Columns, [first, last]: Columns): Columns {
  const a = Math.max(first, Math.min(last, from))
  return [a, Math.max(a, Math.min(last, to))]
}
