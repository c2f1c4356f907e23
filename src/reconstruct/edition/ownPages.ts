import type { Article, Items } from '../../model/article.js'
import type { ItemsPlacement, Page, Sidebar, Story, WildArt } from '../../model/edition.js'
import type { Style } from '../../model/style.js'
import type { PieceRole } from '../print.js'
import type { PageEvidence, Rectangle, Reconstruction } from '../reconstruction.js'
import { storyCopy, storyDepth, itemsDepth } from './depth.js'
import { figureLines } from './depth.js'
import type { PlannedFigure } from './figures.js'
import { median, rounded } from './dressOf.js'
import { gaugeOf, type Gauge } from './gauge.js'
import { planHead } from './head.js'
import { columnsOf, columnX, lineFrom, lineTo, ownGrid, pageOf, type Columns, type OwnGrid } from './ownGrid.js'
import { findNameplate, furnitureOf } from './ownFurniture.js'
import { headSize, ownTreatment, type Room } from './ownTreatment.js'
import { around } from '../around.js'
import { Parts } from './parts.js'
import { inkBox, thingsOn, type Thing } from './things.js'

/** Pages with the geometry of those that were found, and what of the articles found no place on them. */
export interface OwnPages {
  readonly pages: readonly Page[]
  /** what a nameplate says */
  readonly publication?: string
  /** points between modules side by side, where there are some */
  readonly moduleGutter?: number
  readonly articles: readonly Article[]
  readonly left: { readonly articles: readonly Article[]; readonly items: readonly Items[] }
}

/** Lines by which two modules may overlap and still be parted where one of them ends. */
const GRAZE = 4
/** Lines that a reckoned depth may be over what a module has: the setter can do with a little less. */
const TIGHT = [3, 0.06] as const
/** Points by which modules keep further off each other than legs do, as far as that is looked for. */
const MODULE_GUTTER_MOST = 40
/** What has more on it is no page that was made up: its stories go on pages of our own choice. */
const THINGS_MOST = 400
/** A picture of no article that is worth a place, in columns. */
const WILD = 0.7

const HEAD_ROLES: readonly PieceRole[] = ['headline', 'deck', 'kicker', 'label', 'standfirst']
const BOX_ROLES: readonly PieceRole[] = ['boxHead', 'boxText']

interface Placed {
  readonly thing: Thing
  columns: Columns
  top: number
  foot: number
  /** it stands in the module of another */
  host?: Placed
}

/** What is known of the paper beside its articles. */
export interface Known {
  readonly language: string
  /** it says its name and its day */
  readonly dated: boolean
  /** printed numbers of pages */
  readonly numbers: ReadonlyMap<number, number>
}

/** Pages as they were found; nothing where no page shows a grid. */
export function ownPages(reconstruction: Reconstruction, articles: readonly Article[], style: Style, { language, dated, numbers }: Known): OwnPages | undefined {
  const { evidence, items } = reconstruction
  const pages: Page[] = []
  const done = { story: new Set<number>(), items: new Set<number>() }
  const parts = new Parts(reconstruction.evidence)
  const sizes = new Map<number, number>()
  let publication: string | undefined
  let moduleGutter: number | undefined
  for (const page of evidence.pages) {
    const things = thingsOn(page, reconstruction).filter((thing) => !done[thing.kind].has(thing.index) || parts.goesOn(thing))
    if (things.length === 0 || things.length > THINGS_MOST) continue
    const upper = Math.min(...things.map((thing) => extent(thing).y))
    const nameplate = findNameplate(page, evidence.lines, upper, language)
    const grid = ownGrid(
      page,
      style,
      [...things.map(extent), ...(nameplate ? [nameplate.box] : [])],
      things.flatMap(({ lines }) => lines.filter(({ role }) => role === 'paragraph').map(inkBox)),
      freeUnder(page, evidence.lines, Math.max(...things.map((thing) => extent(thing).y + extent(thing).height))),
    )
    if (!grid) continue
    publication ??= nameplate?.name
    const placed = settle(things, grid)
    moduleGutter ??= moduleGutterOf(placed, page, articles, grid)
    const gauge = gaugeOf(style, grid.measure, grid.gutter, grid.leading)
    const made = makeUp(page, placed, grid, gauge, reconstruction, articles, parts)
    if (!made) continue
    const furniture = dated || nameplate ? furnitureOf(page, evidence.lines, upper, nameplate, grid) : []
    pages.push({ ...pageOf(grid), number: numbers.get(page.page) ?? page.page, ...(furniture.length > 0 ? { furniture } : {}), ...made.page })
    for (const thing of made.set) {
      if (thing.kind === 'story' && !done.story.has(thing.index)) sizes.set(thing.index, headSize(thing))
      done[thing.kind].add(thing.index)
      parts.place(thing)
    }
  }
  if (pages.length === 0) return undefined
  // one part alone has not the room for all of it
  const alone = new Set([...done.story].filter((story) => parts.isAlone(story)).map((story) => articles[story]!.id))
  for (const story of [...done.story]) if (alone.has(articles[story]!.id)) done.story.delete(story)
  return {
    pages: alone.size === 0 ? pages : pages.map((page) => ({ ...page, stories: page.stories.filter(({ article }) => !alone.has(article)) })),
    ...(publication === undefined ? {} : { publication }),
    ...(moduleGutter === undefined ? {} : { moduleGutter: rounded(moduleGutter) }),
    articles: rankedBySize(articles, sizes),
    left: { articles: articles.filter((_, a) => !done.story.has(a)), items: items.filter((_, i) => !done.items.has(i)) },
  }
}

/** How far down nothing stands under the articles: to the margin, or to what is printed at the foot of the page. */
function freeUnder(page: PageEvidence, lines: Reconstruction['evidence']['lines'], foot: number): number {
  const margin = page.height - Math.max(LEAST_MARGIN, page.grid?.left ?? 0)
  const under = [
    ...lines.flatMap((line) => (line.page === page.page && line.at ? [inkBox({ ...line, at: line.at }).y] : [])),
    ...[...page.rules, ...page.boxes, ...page.pictures.map(({ box }) => box)].map(({ y }) => y),
  ].filter((y) => y > foot)
  return Math.min(margin, ...under.map((y) => y - (page.grid?.leading ?? 0)))
}
/** Points. */
const LEAST_MARGIN = 24

function extent(thing: Thing): Rectangle {
  return thing.frame ?? around([...thing.lines.map(inkBox), ...thing.pictures.map(({ box }) => box), ...thing.boxes])
}

/** The larger its head, the higher its rank. */
function rankedBySize(articles: readonly Article[], sizes: ReadonlyMap<number, number>): readonly Article[] {
  const steps = [...new Set(sizes.values())].sort((a, b) => b - a)
  return articles.map((article, a) => {
    const size = sizes.get(a)
    return size === undefined || article.rank !== undefined ? article : { ...article, rank: Math.min(99, steps.indexOf(size) + 1) }
  })
}

/** What of a thing may be elsewhere than the rest of it: a head that reaches over other columns, a box that was counted to the wrong story. */
const LOOSE: readonly (readonly PieceRole[])[] = [[], HEAD_ROLES, BOX_ROLES, [...HEAD_ROLES, ...BOX_ROLES]]

/** Whole columns and lines for each thing, none over another. What cannot be parted is left out. */
function settle(things: readonly Thing[], grid: OwnGrid): Placed[] {
  const all = things.map((thing) => placedAt(thing, grid, []))
  // it takes no room where something else stands
  all.forEach((a, k) => {
    const clash = (p: Placed): number => all.filter((b) => b !== a && overlap(p, b)).length
    if (clash(a) === 0) return
    const tried = LOOSE.map((without) => placedAt(things[k]!, grid, without))
    all[k] = tried.reduce((best, next) => (clash(next) < clash(best) ? next : best))
  })
  const kept: Placed[] = []
  const size = (p: Placed): number => (p.columns[1] - p.columns[0] + 1) * (p.foot - p.top + 1)
  for (const next of [...all].sort((a, b) => size(b) - size(a))) {
    for (const other of kept) {
      if (other.host || !overlap(next, other)) continue
      const [upper, lower] = next.top <= other.top ? [next, other] : [other, next]
      if (next.thing.kind === 'story' && other.thing.kind === 'story' && within(next, other)) next.host = other
      else if (upper.foot - lower.top < GRAZE && upper.top < lower.top) upper.foot = lower.top - 1
      else next.foot = next.top - 1
      if (next.host) break
    }
    if (next.foot >= next.top) kept.push(next)
  }
  const order = new Map(things.map((thing, k) => [thing, k]))
  return kept.sort((a, b) => order.get(a.thing)! - order.get(b.thing)!)
}

function placedAt(thing: Thing, grid: OwnGrid, without: readonly PieceRole[]): Placed {
  const kept = thing.lines.filter(({ role }) => !without.includes(role))
  const boxes = [...kept.map(inkBox), ...thing.pictures.map(({ box }) => box), ...(without.includes('boxText') ? [] : thing.boxes)]
  const whole = thing.frame || kept.length === 0 || without.length === 0 ? extent(thing) : around(boxes)
  // the columns may be those of the text, and the head stand over them all the same
  const upper = thing.frame || without.includes('boxText') ? whole : extent(thing)
  const top = lineFrom(grid, Math.min(whole.y, upper.y))
  const heads = thing.lines.filter(({ role }) => HEAD_ROLES.includes(role)).map(inkBox)
  const first = heads.length > 0 ? Math.min(top, lineFrom(grid, around(heads).y)) : top
  // a frame ends on a baseline
  const foot = Math.max(first, lineTo(grid, whole.y + whole.height))
  return { thing, columns: columnsOf(grid, whole.x, whole.x + whole.width), top: first, foot }
}

function overlap(a: Placed, b: Placed): boolean {
  return a.columns[0] <= b.columns[1] && b.columns[0] <= a.columns[1] && a.top <= b.foot && b.top <= a.foot
}

function within(a: Placed, b: Placed): boolean {
  return a.columns[0] >= b.columns[0] && a.columns[1] <= b.columns[1] && a.top >= b.top && a.foot <= b.foot + 1 && a.columns[1] - a.columns[0] < b.columns[1] - b.columns[0]
}

function makeUp(
  page: PageEvidence,
  placed: readonly Placed[],
  grid: OwnGrid,
  gauge: Gauge,
  { evidence, items }: Reconstruction,
  articles: readonly Article[],
  parts: Parts,
): { page: Pick<Page, 'stories' | 'items' | 'wildArt'>; set: Thing[] } | undefined {
  const stories: Story[] = []
  const listed: ItemsPlacement[] = []
  const set: Thing[] = []
  const hosted = new Set<Placed>()
  for (const p of placed) {
    if (p.host) continue
    const room: Room = { columns: p.columns, top: p.top, depth: p.foot - p.top + 1 }
    if (p.thing.kind === 'items') {
      const own = items[p.thing.index]
      if (!own) continue
      const depth = depthIn(itemsDepth(gauge, own, p.columns[1] - p.columns[0] + 1).lines, isWhole(p.thing, evidence), p, placed, grid, gauge)
      if (depth === undefined) continue
      listed.push({ items: own.id, place: { columns: p.columns, top: p.top, depth }, ...(p.thing.frame ? { box: true } : {}) })
      set.push(p.thing)
      continue
    }
    const article = articles[p.thing.index]
    if (!article) continue
    const guests = placed.filter((guest) => guest.host === p)
    const part = parts.partOf(p.thing)
    const depth =
      part === undefined ? depthIn(reckoned(p, article, room, grid, gauge, evidence.setting, guests), isWhole(p.thing, evidence), p, placed, grid, gauge) : p.foot - p.top + 1
    if (depth === undefined) continue
    const sidebars = guests.flatMap((guest): Sidebar[] => {
      const inner = articles[guest.thing.index]
      if (!inner || parts.goesOn(guest.thing)) return []
      hosted.add(guest)
      set.push(guest.thing)
      const where = guest.top <= underHead(p, grid) + GRAZE ? 'under-head' : 'foot'
      return [
        {
          article: inner.id,
          columns: guest.columns,
          where,
          ...ownTreatment(guest.thing, inner, { columns: guest.columns, top: guest.top, depth: guest.foot - guest.top + 1 }, grid, evidence.setting),
        },
      ]
    })
    stories.push({
      article: article.id,
      ...(part === undefined ? {} : { part }),
      place: { columns: p.columns, top: p.top, depth },
      ...ownTreatment(p.thing, article, room, grid, evidence.setting),
      ...(sidebars.length > 0 ? { sidebars } : {}),
    })
    set.push(p.thing)
  }
  if (set.length === 0) return undefined
  const wildArt = wildArtOn(page, placed, grid)
  return {
    page: {
      stories,
      ...(listed.length > 0 ? { items: listed } : {}),
      ...(wildArt.length > 0 ? { wildArt } : {}),
    },
    set,
  }
}

/** Line at which the text and the pictures of a story begin. */
function underHead({ thing, top }: Placed, grid: OwnGrid): number {
  const under = [...thing.lines.filter(({ role }) => role === 'paragraph' || role === 'dropCap').map(inkBox), ...thing.pictures.map(({ box }) => box)]
  return under.length === 0 ? top : lineFrom(grid, Math.min(...under.map(({ y }) => y)))
}

/** Lines that an article takes in its module by the widths of its words. */
function reckoned(p: Placed, article: Article, { columns }: Room, grid: OwnGrid, gauge: Gauge, setting: Reconstruction['evidence']['setting'], guests: readonly Placed[]): number {
  const count = columns[1] - columns[0] + 1
  const treatment = ownTreatment(p.thing, article, { columns, top: p.top, depth: p.foot - p.top + 1 }, grid, setting)
  const figures = (article.figures ?? []).flatMap((figure): PlannedFigure[] => {
    const place = treatment.figures?.[figure.id]
    if (!place?.columns) return []
    const wide = place.columns[1] - place.columns[0] + 1
    return [
      {
        id: figure.id,
        columns: place.columns,
        where: place.where === 'foot' ? 'foot' : 'under-head',
        ratio: place.ratio ?? 1,
        lines: figureLines(gauge, figure, wide, place.ratio ?? 1),
      },
    ]
  })
  const inner = guests.map((guest, k): PlannedFigure => ({ id: `guest ${k}`, columns: guest.columns, where: 'foot', ratio: 1, lines: guest.foot - guest.top + 2 }))
  const size = headSize(p.thing)
  const plan = planHead(gauge, article, 1, count)
  const lines = p.thing.lines.filter(({ role }) => role === 'headline').length
  const points = plan.points - (plan.size ?? 0) * (plan.lines ?? 0) + size * lines
  return storyDepth(gauge, storyCopy(gauge, article, treatment.dropCap ?? 0), { points }, count, [...figures, ...inner], columns[0]).lines
}

/** Whether all of it stands on this page. */
function isWhole({ kind, index, lines }: Thing, { lines: all }: Reconstruction['evidence']): boolean {
  const path = `${kind === 'story' ? 'articles' : 'items'}[${index}]`
  return all.every((line) => line.page === lines[0]!.page || line.path?.startsWith(path) !== true || /\d/.test(line.path[path.length] ?? ''))
}

/** The depth as printed, or more where the text wants more and there is white below; nothing where it cannot do with what there is. */
function depthIn(wanted: number, whole: boolean, p: Placed, placed: readonly Placed[], grid: OwnGrid, gauge: Gauge): number | undefined {
  const own = p.foot - p.top + 1
  if (wanted <= own) return own
  const { storyLines } = gauge.style.spacing
  let last = grid.lines
  for (const other of placed)
    if (other !== p && !other.host && other.top > p.foot && other.columns[0] <= p.columns[1] && p.columns[0] <= other.columns[1]) last = Math.min(last, other.top - 1 - storyLines)
  const most = Math.max(own, last - p.top + 1)
  // as much as was printed there goes there
  if (!whole && wanted > most + Math.max(TIGHT[0], TIGHT[1] * most)) return undefined
  return Math.min(most, Math.max(own, wanted - TIGHT[0]))
}

/** Pictures that belong to no article, where nothing else stands. */
function wildArtOn(page: PageEvidence, placed: readonly Placed[], grid: OwnGrid): WildArt[] {
  const art: WildArt[] = []
  const taken: Placed[] = [...placed]
  page.pictures.forEach(({ path, src, box }, k) => {
    if (path !== undefined || box.width < WILD * grid.measure || box.y < grid.top - grid.leading || box.y > grid.top + grid.lines * grid.leading) return
    const columns = columnsOf(grid, box.x, box.x + box.width)
    const top = lineFrom(grid, box.y)
    const foot = Math.max(top + 2, lineTo(grid, box.y + box.height))
    const here = { columns, top, foot } as Placed
    if (foot > grid.lines || taken.some((other) => overlap(other, here)) || box.x < columnX(grid, columns[0]) - grid.gutter) return
    taken.push(here)
    art.push({
      figure: { id: `wild-${page.page}-${k + 1}`, pictures: [{ src: src ?? `picture-p${page.page}-${k + 1}`, alt: '' }] },
      place: { columns, top, depth: foot - top + 1 },
    })
  })
  return art
}

/** How far modules side by side stand apart, beside the gutter of their legs: what their legs are off the columns of the page. */
function moduleGutterOf(placed: readonly Placed[], { modules }: PageEvidence, articles: readonly Article[], grid: OwnGrid): number | undefined {
  const offs = placed.flatMap((p) => {
    const legs = modules.find(({ article }) => p.thing.kind === 'story' && articles[p.thing.index]?.id === article)?.legs ?? []
    const left = Math.min(...legs.map(({ x }) => x))
    return p.host || p.thing.frame || p.columns[0] === 1 || legs.length === 0 || columnsOf(grid, left, left + 1)[0] !== p.columns[0] ? [] : [left - columnX(grid, p.columns[0])]
  })
  return offs.length === 0 ? undefined : Math.min(MODULE_GUTTER_MOST, Math.max(grid.gutter, grid.gutter + 2 * median(offs)))
}
