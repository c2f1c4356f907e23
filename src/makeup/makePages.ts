import type { Article } from '../model/article.js'
import type { Edition, Furniture, Page, Story } from '../model/edition.js'
import { plainText } from '../model/inline.js'
import { articleText, figureText, itemsText } from '../model/reading.js'
import type { PictureInfo } from '../picture/picture.js'
import { leastBox } from '../flow/box.js'
import type { Element } from '../flow/element.js'
import { measureStory } from '../flow/measureStory.js'
import type { Room } from '../flow/room.js'
import { setStory, type SetPart } from '../flow/setStory.js'
import { styleOf, type TypeCase } from '../flow/typecase.js'
import { makeFolio } from './folio.js'
import { layGrid, type PageGrid } from './pageGrid.js'

export interface MadePage {
  readonly grid: PageGrid
  readonly furniture: readonly Element[]
  readonly parts: readonly SetPart[]
  /** rules between stories */
  readonly rules: readonly Element[]
}

const DEFAULT_RANK = 3

/** A module that stands: columns and lines of the page, both ends included. */
interface Module {
  readonly id: string
  readonly columns: readonly [number, number]
  readonly top: number
  readonly foot: number
  readonly boxed: boolean
}

export interface MakeupOptions {
  readonly infos: ReadonlyMap<string, PictureInfo>
  /** the type case for a story with a style of its own */
  caseFor(story: Story, path: string): TypeCase
}

/** Makes up one page: each story in its module, the ones that hang under others after those. */
export function makePage(typeCase: TypeCase, edition: Edition, index: number, options: MakeupOptions): MadePage {
  const page = edition.pages[index]!
  const path = `pages[${index}]`
  const body = styleOf(typeCase, 'body')
  const grid = layGrid(page, index, typeCase.face(body).metrics.capHeight * body.size)
  const articles = new Map(edition.articles.map((article, i) => [article.id, { article, path: `articles[${i}]` }]))
  const modules: Module[] = (page.reserved ?? []).map((r) => ({ id: `reserved ${r.id}`, columns: r.columns, top: r.top, foot: r.top + r.depth - 1, boxed: true }))
  const parts: SetPart[] = []
  const rules: Element[] = []
  const heads: Head[] = []
  notYetSet(typeCase, edition, page, path)
  for (const { story, at } of inOrder(page, path)) {
    const found = articles.get(story.article)
    if (!found) continue
    if ((story.part ?? 1) > 1) {
      typeCase.report({
        severity: 'error',
        code: 'not-yet-set',
        path: at,
        message: `Part ${story.part!} of “${story.article}” is not set by this version: stories do not jump yet.`,
        hint: 'Give its first part all the room.',
      })
      continue
    }
    const own = options.caseFor(story, at)
    const part = placeStory(own, story, found.article, found.path, at, page, grid, index, modules, heads, options.infos)
    if (!part) continue
    parts.push(part.set)
    rules.push(...part.rules)
  }
  return { grid, furniture: makeFurniture(typeCase, edition, page, grid, path), parts: inPageOrder(parts, page), rules }
}

/** Stories with those under others after them; as they come where a circle was let through. */
function inOrder(page: Page, path: string): { story: Story; at: string }[] {
  const waiting = page.stories.map((story, i) => ({ story, at: `${path}.stories[${i}]` }))
  const done = new Set<string>()
  const out: { story: Story; at: string }[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ story }) => typeof story.place.top === 'number' || done.has(story.place.top.below))
    const [taken] = waiting.splice(Math.max(0, next), 1)
    done.add(taken!.story.article)
    out.push(taken!)
  }
  return out
}

function inPageOrder(parts: readonly SetPart[], page: Page): SetPart[] {
  const order = new Map(page.stories.map((story, i) => [story, i]))
  return [...parts].sort((a, b) => (order.get(a.measured.story) ?? 0) - (order.get(b.measured.story) ?? 0))
}

function placeStory(
  typeCase: TypeCase,
  story: Story,
  article: Article,
  articlePath: string,
  at: string,
  page: Page,
  grid: PageGrid,
  index: number,
  modules: Module[],
  heads: Head[],
  infos: ReadonlyMap<string, PictureInfo>,
): { set: SetPart; rules: Element[] } | undefined {
  const { place } = story
  const { storyLines } = typeCase.style.spacing
  const over = typeof place.top === 'number' ? undefined : modules.find((m) => m.id === (place.top as { below: string }).below)
  const top = typeof place.top === 'number' ? place.top : (over?.foot ?? 0) + (over ? storyLines : 0) + 1
  if (top > grid.lines) {
    typeCase.leaveOut(articlePath, 'outside-grid', articleText(article))
    typeCase.report({
      severity: 'error',
      code: 'outside-grid',
      path: `${at}.place`,
      message: `“${article.id}” begins at line ${top}, and the page has ${grid.lines}: it was not set.`,
      hint: 'Move it up, or make what is above it less deep.',
    })
    return undefined
  }
  const most = linesLeft(page, grid, modules, story, top, storyLines)
  const wanted = typeof place.depth === 'number' ? place.depth : most
  if (typeof place.depth === 'number' && place.depth > grid.lines - top + 1) {
    typeCase.report({
      severity: 'warning',
      code: 'outside-grid',
      path: `${at}.place.depth`,
      message: `The module is ${place.depth} lines deep, and only ${grid.lines - top + 1} are left on the page.`,
      hint: 'Make it less deep.',
    })
  }
  const boxed = story.box !== undefined && story.box !== false
  if (boxed && Math.min(wanted, grid.lines - top + 1) < leastBox(typeCase, grid.baseline)) {
    typeCase.leaveOut(articlePath, 'module-too-shallow', articleText(article))
    typeCase.report({
      severity: 'error',
      code: 'module-too-shallow',
      path: `${at}.place`,
      message: `The box of “${article.id}” has no room for a line of text: it was not set.`,
      hint: 'Give it more lines.',
    })
    return undefined
  }
  const room: Room = {
    page: index,
    x: grid.left + (place.columns[0] - 1) * (grid.measure + grid.gutter),
    y: grid.top + (top - 1) * grid.baseline,
    columns: place.columns[1] - place.columns[0] + 1,
    firstColumn: place.columns[0],
    measure: grid.measure,
    gutter: grid.gutter,
    baseline: grid.baseline,
    cap: grid.cap,
    lines: Math.max(1, Math.min(wanted, grid.lines - top + 1)),
    fit: place.depth === 'fit',
    sink: top === 1 ? 0 : Infinity,
    slack: riseOver(typeCase, closeAbove(typeCase, place.columns, top, modules), grid),
    headMost: headMost(typeCase, article, heads),
  }
  const set = setStory(typeCase, measureStory(typeCase, article, story, room, infos, articlePath))
  const head = set.outcomes.find((o) => o.kind === 'headline')
  if (head) heads.push({ rank: article.rank ?? DEFAULT_RANK, size: head.size })
  const module: Module = { id: story.article, columns: place.columns, top, foot: top + set.measured.room.lines - 1, boxed }
  for (const other of modules) {
    if (crosses(module, other))
      typeCase.report({
        severity: 'error',
        code: 'modules-overlap',
        path: `${at}.place`,
        message: `The module of “${story.article}” overlaps that of “${other.id}”.`,
        hint: 'Move one of them, or make it less deep.',
      })
  }
  const rules = storyRules(typeCase, module, modules, grid, room)
  modules.push(module)
  return { set, rules }
}

/** Heads set so far on a page. */
interface Head {
  readonly rank: number
  readonly size: number
}

/** No head is larger than one of higher rank, and the lead's stands clear of them all. */
function headMost(typeCase: TypeCase, article: Article, heads: readonly Head[]): number {
  const rank = article.rank ?? DEFAULT_RANK
  const lead = Math.min(...heads.map((h) => h.rank))
  let most = Infinity
  for (const head of heads) if (head.rank < rank) most = Math.min(most, head.rank === lead ? head.size - typeCase.style.headlines.leadOver : head.size)
  return most
}

function crosses(a: Module, b: Module): boolean {
  return a.columns[0] <= b.columns[1] && b.columns[0] <= a.columns[1] && a.top <= b.foot && b.top <= a.foot
}

/** Lines down to the page's foot, or to what stands below in the same columns. */
function linesLeft(page: Page, grid: PageGrid, modules: readonly Module[], story: Story, top: number, storyLines: number): number {
  let foot = grid.lines
  for (const other of page.stories) {
    const t = other.place.top
    const shares = other.place.columns[0] <= story.place.columns[1] && story.place.columns[0] <= other.place.columns[1]
    if (other !== story && shares && typeof t === 'number' && t > top) foot = Math.min(foot, t - 1 - storyLines)
  }
  for (const m of modules) {
    if (m.columns[0] <= story.place.columns[1] && story.place.columns[0] <= m.columns[1] && m.top > top) foot = Math.min(foot, m.top - 1 - storyLines)
  }
  return Math.max(1, foot - top + 1)
}

/** The module that ends close over a place. */
function closeAbove(typeCase: TypeCase, columns: Module['columns'], top: number, modules: readonly Module[]): Module | undefined {
  const { storyLines } = typeCase.style.spacing
  return modules.find((m) => m.foot < top && top - m.foot - 1 <= storyLines && m.columns[0] <= columns[1] && columns[0] <= m.columns[1])
}

/** Without a rule between stories, a head rises so far that it stands no further under the story above than the style allows. */
function riseOver(typeCase: TypeCase, above: Module | undefined, grid: PageGrid): number {
  const { spacing, rules } = typeCase.style
  if (!above || above.boxed || rules.story > 0) return 0
  const body = styleOf(typeCase, 'body')
  const air = (spacing.storyLines + 1) * grid.baseline - grid.cap - typeCase.face(body).metrics.descender * body.size
  return Math.max(0, air - spacing.aboveHead[1])
}

/** A rule over a module that stands close under another; it keeps to the story above it by less than to its own head. */
function storyRules(typeCase: TypeCase, module: Module, modules: readonly Module[], grid: PageGrid, room: Room): Element[] {
  const { spacing, rules, colours } = typeCase.style
  const above = closeAbove(typeCase, module.columns, module.top, modules)
  // a box is its own rule
  if (!above || above.boxed || module.boxed || rules.story <= 0) return []
  const y = room.y - Math.min(spacing.aboveHead[0] + 1, (spacing.storyLines * grid.baseline) / 2 + grid.baseline - grid.cap)
  return [{ kind: 'rule', x1: room.x, y1: y, x2: room.x + room.columns * room.measure + (room.columns - 1) * room.gutter, y2: y, weight: rules.story, colour: colours.story }]
}

/** Items, wild art and labels of reserved places: in the model, not on this version's pages. */
function notYetSet(typeCase: TypeCase, edition: Edition, page: Page, path: string): void {
  page.items?.forEach((placement, i) => {
    const items = edition.items?.find((x) => x.id === placement.items)
    if (items) typeCase.leaveOut(`${path}.items[${i}]`, 'not-yet-set', itemsText(items))
    typeCase.report({
      severity: 'error',
      code: 'not-yet-set',
      path: `${path}.items[${i}]`,
      message: 'Briefs, letters, corrections and listings are not set by this version; their text is in the report.',
    })
  })
  page.wildArt?.forEach((art, i) => {
    typeCase.leaveOut(`${path}.wildArt[${i}]`, 'not-yet-set', figureText(art.figure))
    typeCase.report({
      severity: 'error',
      code: 'not-yet-set',
      path: `${path}.wildArt[${i}]`,
      message: 'Figures without an article are not set by this version; their words are in the report.',
    })
  })
  page.reserved?.forEach((reserved, i) => typeCase.leaveOut(`${path}.reserved[${i}].label`, 'not-yet-set', reserved.label ?? ''))
}

function makeFurniture(typeCase: TypeCase, edition: Edition, page: Page, grid: PageGrid, path: string): Element[] {
  return (page.furniture ?? []).flatMap((piece, i) => {
    const at = `${path}.furniture[${i}]`
    if (piece.kind === 'folio') return makeFolio(typeCase, edition, piece, grid, at)
    typeCase.leaveOut(at, 'not-yet-set', furnitureText(piece))
    typeCase.report({ severity: 'warning', code: 'not-yet-set', path: at, message: `Furniture of the kind ${piece.kind} is not set by this version; its text is in the report.` })
    return []
  })
}

function furnitureText(piece: Furniture): string {
  if (piece.kind === 'nameplate') return (piece.ears ?? []).map(plainText).join('\n')
  return 'text' in piece ? plainText(piece.text) : ''
}
