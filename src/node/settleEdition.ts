import type { Diagnostic } from '../diagnostics.js'
import type { Edition, Page, Story } from '../model/edition.js'
import type { StyleName, StyleSheet } from '../model/style.js'
import { WEEKLY } from '../model/weekly.js'
import { points } from '../units.js'
import type { Paper } from '../scene/paper.js'
import { typeset } from '../typeset.js'
import { loadFonts } from './loadFonts.js'

/** Times that an edition is set to see how it comes out. */
const ROUNDS = 5
/** Type is made no smaller than this share of what it was. */
const SMALLEST = 0.86
/** Share of the lines over by which type is made smaller than their number says: what is shorter breaks otherwise. */
const MORE = 1.3
/** Depth over width of a page that is cut to what stands on it. */
const SQUAT = 1
/** Shares of a line under the last baseline that its descenders take. */
const DESCENT = 0.3
/** Key of the scale that all items share; ids of articles have no blanks. */
const ITEMS = ' items'
const USUAL = WEEKLY.styles.get('body')!.size

/**
 * Sets a reconstructed edition to see how it comes out, and changes it until all of it is on paper: a module takes the white under it, a story
 * that has none is set in smaller type, a quote or a picture that found no room where it was printed goes where it finds some, and what nothing
 * helps stands on a page more. `chosen` says that the page was not found but chosen: it is cut to what stands on it.
 */
export async function settleEdition(edition: Edition, pictures: ReadonlyMap<string, Uint8Array>, chosen: boolean): Promise<Edition> {
  const fonts = await loadFonts()
  const scales = new Map<string, number>()
  let now = edition
  for (let round = 0; round < ROUNDS; round++) {
    const paper = await typeset(now, { fonts, pictures })
    const next = eased(now, paper, scales)
    if (next === undefined) return chosen ? cut(now, paper) : moved(now, paper)
    now = next
  }
  return moved(now, await typeset(now, { fonts, pictures }))
}

/** What is still not whole stands by itself on a page more, in the paper and the grid of its own. */
function moved(edition: Edition, { report }: Paper): Edition {
  const lost = new Set(
    report.diagnostics.filter(({ severity, code }) => severity === 'error' && !code.startsWith('picture-')).map(({ path }) => /^(?:articles|items)\[\d+\]/.exec(path)?.[0]),
  )
  const articles = new Set(edition.articles.filter((_, a) => lost.has(`articles[${a}]`)).map(({ id }) => id))
  const items = new Set((edition.items ?? []).filter((_, i) => lost.has(`items[${i}]`)).map(({ id }) => id))
  const more: Page[] = []
  const pages = edition.pages.map((page): Page => {
    const { lines: _, ...grid } = page.grid
    const alone = (stories: readonly Story[], listed: Page['items']): Page => ({
      paper: page.paper,
      number: Math.max(...edition.pages.map(({ number }, k) => number ?? k + 1)) + more.length + 1,
      margins: page.margins,
      grid,
      stories,
      ...(listed ? { items: listed } : {}),
    })
    const guests = page.stories.flatMap(({ sidebars }) => sidebars ?? []).length
    // a page's only story has all the room there is
    if (page.stories.length + guests + (page.items?.length ?? 0) < 2 && page.stories[0]?.part === undefined) return page
    const place = { columns: [1, page.grid.columns], top: 1, depth: 'fit' } as const
    const hosts = page.stories.map((story): Story => {
      const out = (story.sidebars ?? []).filter(({ article }) => articles.has(article))
      if (out.length === 0) return story
      for (const { article } of out) more.push(alone([{ article, place }], undefined))
      return { ...story, sidebars: story.sidebars!.filter((sidebar) => !out.includes(sidebar)) }
    })
    const kept = hosts.filter((story) => {
      if (!articles.has(story.article) || (story.sidebars ?? []).length > 0) return true
      // all of it goes there with its first part
      if ((story.part ?? 1) > 1) return false
      more.push(
        alone([{ article: story.article, place, ...(story.dropCap === undefined ? {} : { dropCap: story.dropCap }), ...(story.style ? { style: story.style } : {}) }], undefined),
      )
      return false
    })
    const listed = page.items?.filter((placed) => {
      if (!items.has(placed.items)) return true
      more.push(alone([], [{ items: placed.items, place }]))
      return false
    })
    return { ...page, stories: kept, ...(listed ? { items: listed } : {}) }
  })
  return more.length === 0 ? edition : { ...edition, pages: [...pages, ...more] }
}

function eased(edition: Edition, { report }: Paper, scales: Map<string, number>): Edition | undefined {
  let changed = false
  const change = <T>(value: T): T => {
    changed = true
    return value
  }
  const pages = edition.pages.map((page): Page => {
    const stories = page.stories.map((story): Story => {
      const own = report.stories.find(({ kind, article, part }) => kind === 'story' && article === story.article && part === (story.part ?? 1))
      let eased = withoutPlaces(story, report.diagnostics, edition)
      if (eased !== story) change(eased)
      const inside = report.stories.filter((r) => r.kind === 'sidebar' && (story.sidebars ?? []).some(({ article }) => article === r.article))
      const boxes = report.stories.filter(({ kind, path }) => kind === 'factbox' && path.startsWith(`articles[${edition.articles.findIndex(({ id }) => id === story.article)}].`))
      const boxed = Math.max(0, ...boxes.map((r) => r.over.lines))
      const over = Math.max(own?.over.lines ?? 0, ...inside.map((r) => r.over.lines))
      if (!own || over + boxed === 0) return eased
      const legs = story.place.columns[1] - story.place.columns[0] + 1
      const more = Math.max(Math.ceil(over / legs), boxed)
      const room = inside.some((r) => r.over.lines > 0) ? 0 : whiteUnder(page, story)
      if (typeof eased.place.depth === 'number' && more < room) return change({ ...eased, place: { ...eased.place, depth: eased.place.depth + more } })
      const crowded = over === 0 ? boxes : own.over.lines > 0 ? [own] : inside
      const lines = Math.max(...crowded.map((r) => r.lines + r.over.lines))
      const scale = Math.max(SMALLEST, (scales.get(story.article) ?? 1) * (1 - (MORE * Math.max(over, boxed)) / lines))
      if (scale === scales.get(story.article)) return eased
      scales.set(story.article, scale)
      eased = { ...eased, style: smaller(edition, story, scale, over === 0 ? ['factbox', 'factboxTitle'] : ['body']) }
      return change(eased)
    })
    const items = page.items?.map((placed) => {
      const over = report.stories.find(({ kind, article }) => kind === 'items' && article === placed.items)?.over.lines ?? 0
      const { columns, depth } = placed.place
      const more = Math.ceil(over / (columns[1] - columns[0] + 1))
      if (over === 0 || typeof depth !== 'number' || more >= whiteUnder(page, placed)) return placed
      return change({ ...placed, place: { ...placed.place, depth: depth + more } })
    })
    return { ...page, stories, ...(items ? { items } : {}) }
  })
  const crowded = report.stories.filter(({ kind, over }) => kind === 'items' && over.lines > 0)
  if (!changed && crowded.length > 0) {
    // items have no style of their own
    const scale = Math.max(SMALLEST, (scales.get(ITEMS) ?? 1) * (1 - Math.max(...crowded.map(({ lines, over }) => (MORE * over.lines) / (lines + over.lines)))))
    if (scale !== scales.get(ITEMS)) {
      scales.set(ITEMS, scale)
      const { size = USUAL } = edition.style?.styles?.['body'] ?? {}
      const item = { ...edition.style?.styles?.['item'], size: Math.round(points(size ?? USUAL)! * scale * 100) / 100 }
      return { ...edition, style: { ...edition.style, styles: { ...edition.style?.styles, item } } }
    }
  }
  return changed ? { ...edition, pages: pages.map((page) => ({ ...page, stories: page.stories.map((story) => inOneSize(edition, story, scales)) })) } : undefined
}

/** The parts of a story are of one size: the last says which. */
function inOneSize(edition: Edition, story: Story, scales: ReadonlyMap<string, number>): Story {
  const scale = story.part === undefined ? undefined : scales.get(story.article)
  return scale === undefined ? story : { ...story, style: smaller(edition, story, scale, ['body']) }
}

/** Places that an edition gives to what found no room in them are taken back. */
function withoutPlaces(story: Story, diagnostics: readonly Diagnostic[], edition: Edition): Story {
  const index = edition.articles.findIndex(({ id }) => id === story.article)
  const article = edition.articles[index]
  let out = story
  for (const { code, path } of diagnostics) {
    const found = /^articles\[(\d+)\]\.(pullQuotes|figures)\[(\d+)\]/.exec(path)
    if (!found || Number(found[1]) !== index || !article) continue
    const k = Number(found[3])
    if (code === 'quote-no-room' && out.quotes) {
      const id = article.pullQuotes?.[k]?.id
      if (id === undefined || out.quotes[id] === undefined) continue
      const { [id]: _, ...quotes } = out.quotes
      out = { ...out, quotes }
    }
    if (code === 'picture-no-room' && out.figures) {
      const id = article.figures?.[k]?.id
      const place = id === undefined ? undefined : out.figures[id]
      if (id === undefined || place === undefined || (place.where === 'under-head' && place.ratio === undefined)) continue
      out = { ...out, figures: { ...out.figures, [id]: { ...(place.columns ? { columns: place.columns } : {}), where: 'under-head' } } }
    }
  }
  return out
}

/** Lines between a module and what stands under it. */
function whiteUnder(page: Page, { place }: Pick<Story, 'place'>): number {
  if (typeof place.top !== 'number' || typeof place.depth !== 'number') return 0
  const foot = place.top + place.depth - 1
  const others = [...page.stories.map((story) => story.place), ...(page.items ?? []).map((items) => items.place), ...(page.wildArt ?? []).map((art) => art.place)].filter(
    (other) => other !== place && other.columns[0] <= place.columns[1] && place.columns[0] <= other.columns[1],
  )
  const under = others.map(({ top }) => (typeof top === 'number' ? top : Infinity)).filter((top) => top > foot)
  return Math.max(0, Math.min((page.grid.lines ?? foot) + 2, ...under) - 1 - foot)
}

function smaller(edition: Edition, story: Story, scale: number, names: readonly StyleName[]): StyleSheet {
  const styles = { ...story.style?.styles }
  for (const name of names) {
    const { size } = { ...WEEKLY.styles.get(name), ...edition.style?.styles?.[name] }
    styles[name] = { ...edition.style?.styles?.[name], ...styles[name], size: Math.round(points(size ?? USUAL)! * scale * 100) / 100 }
  }
  return { ...story.style, styles }
}

/** A page of a size of our own ends as far under its last line as its margins say. */
function cut(edition: Edition, paper: Paper): Edition {
  if (edition.pages.length !== 1) return edition
  const page = edition.pages[0]!
  if (typeof page.paper === 'string') return edition
  const [width, height] = page.paper.map((length) => points(length)!) as [number, number]
  const leading = points(page.grid.baseline)!
  const side = points('inner' in page.margins ? page.margins.inner : page.margins.left)!
  let foot = 0
  for (const item of paper.pages[0]!.items) {
    if (item.kind === 'glyphs') foot = Math.max(foot, item.y)
    if (item.kind === 'picture' || item.kind === 'rect') foot = Math.max(foot, item.y + item.height)
  }
  const wanted = Math.max(foot + DESCENT * leading + side, SQUAT * width)
  const less = Math.floor((height - wanted) / leading) * leading
  return less <= 0 ? edition : { ...edition, pages: [{ ...page, paper: [width, Math.round((height - less) * 100) / 100] }] }
}
