import type { Article, Items } from '../model/article.js'
import type { Edition, Page, Treatment } from '../model/edition.js'
import { fixedPlaces } from '../model/fixedPlaces.js'
import type { pageFaces } from '../model/pageNumbers.js'
import type { PictureInfo } from '../picture/picture.js'
import { makeDesk, type Desk } from '../flow/desk.js'
import { dressedFor } from '../flow/dress.js'
import type { Element } from '../flow/element.js'
import { isBoxed, leastModule } from '../flow/frame.js'
import { itemsMatter, storyMatter, type FindArticle, type Matter } from '../flow/matter.js'
import { narrowed, spanWidth, type Room } from '../flow/room.js'
import type { SetPart } from '../flow/setStory.js'
import { styleOf, type TypeCase } from '../flow/typecase.js'
import type { FitOutcome } from './copyfit/fitOutcome.js'
import { fitStory } from './copyfit/fitStory.js'
import { makeFurniture } from './furniture/makeFurniture.js'
import { makeReserved } from './furniture/reserved.js'
import { makeAdverts, type SetAdvert } from './adverts/makeAdverts.js'
import { overStack, type OverStack } from './adverts/overStack.js'
import { closeAbove, crosses, inOrder, linesLeft, linesOverStack, topOf, type Module, type Placement } from './modules.js'
import { whiteLines } from './white.js'
import { columnX, layGrid, type PageGrid } from './pageGrid.js'
import { makeWildArt, type SetWildArt } from './wildArt.js'

export interface MadePage {
  readonly grid: PageGrid
  readonly furniture: readonly Element[]
  readonly adverts: readonly SetAdvert[]
  /** what stands in each advert, by its path */
  readonly advertContents: ReadonlyMap<string, readonly Element[]>
  /** column lines of the live area in which nothing stands, the air between modules aside */
  readonly white: number
  /** stories in the order of the page, then items */
  readonly parts: readonly SetPart[]
  /** how stories came to fit, of those that have a module of their own */
  readonly fits: ReadonlyMap<SetPart, FitOutcome>
  readonly wildArt: readonly SetWildArt[]
  /** rules between stories */
  readonly rules: readonly Element[]
}

const DEFAULT_RANK = 3

export interface MakeupOptions {
  readonly faces: ReturnType<typeof pageFaces>
  readonly infos: ReadonlyMap<string, PictureInfo>
  /** the type case of matter with a style of its own, else the one given */
  caseFor(treatment: Treatment, typeCase: TypeCase): TypeCase
}

/** Makes up one page: each story in its module, the ones that hang under others after those. */
export function makePage(typeCase: TypeCase, edition: Edition, index: number, options: MakeupOptions): MadePage {
  const page = edition.pages[index]!
  const path = `pages[${index}]`
  const body = styleOf(typeCase, 'body')
  const grid = layGrid(page, options.faces[index]!, typeCase.face(body).metrics.capHeight * body.size)
  const furniture = [...makeFurniture(typeCase, edition, page, grid, options.infos, path), ...makeReserved(typeCase, edition, page, grid, options.infos, path)]
  const adverts = makeAdverts(typeCase, edition, page, grid, options.infos, fixedPlaces(page, path, typeCase.style), path)
  const makeup = new Makeup(typeCase, edition, page, index, grid, makeDesk(options.infos, options.caseFor), adverts.modules)
  makeup.placeAll(inOrder(page, path))
  const white = whiteLines(grid, makeup.standing(), adverts.adverts, typeCase.style.spacing.storyLines)
  return {
    grid,
    furniture: [...furniture, ...adverts.rules],
    adverts: adverts.adverts,
    advertContents: adverts.contents,
    white,
    parts: makeup.inPageOrder(),
    fits: makeup.fits,
    wildArt: makeup.art,
    rules: makeup.rules,
  }
}

/** Heads set so far on a page. */
interface Head {
  readonly rank: number
  readonly size: number
}

class Makeup {
  readonly rules: Element[] = []
  readonly art: SetWildArt[] = []
  readonly fits = new Map<SetPart, FitOutcome>()
  private readonly modules: Module[]
  private readonly heads: Head[] = []
  private readonly set: { readonly placement: Placement; readonly part: SetPart }[] = []
  private readonly articles: ReadonlyMap<string, { readonly article: Article; readonly path: string }>
  private readonly items: ReadonlyMap<string, { readonly items: Items; readonly path: string }>

  constructor(
    private readonly typeCase: TypeCase,
    private readonly edition: Edition,
    private readonly page: Page,
    private readonly index: number,
    private readonly grid: PageGrid,
    private readonly desk: Desk,
    stack: readonly Module[],
  ) {
    this.articles = new Map(edition.articles.map((article, i) => [article.id, { article, path: `articles[${i}]` }]))
    this.items = new Map((edition.items ?? []).map((items, i) => [items.id, { items, path: `items[${i}]` }]))
    const fixed = fixedPlaces(page, `pages[${index}]`, typeCase.style)
    this.modules = [...fixed.map((p): Module => ({ id: p.what, columns: p.columns, top: p.top, foot: p.top + p.depth - 1, boxed: p.closed })), ...stack]
  }

  placeAll(placements: readonly Placement[]): void {
    placements.forEach((placement, k) => {
      const waiting = placements.slice(k + 1)
      if (placement.kind === 'wildArt') return this.wildArt(placement, waiting)
      const matter = placement.kind === 'story' ? this.story(placement) : this.itemsOf(placement)
      if (matter) this.place(matter, placement, waiting)
    })
  }

  /** All that stands on the page, adverts aside. */
  standing(): Module[] {
    return this.modules.filter(({ stack }) => stack !== true)
  }

  /** Stories as the page lists them, then items. */
  inPageOrder(): SetPart[] {
    const rank = ({ placement }: { readonly placement: Placement }): number => (placement.kind === 'story' ? placement.index : this.page.stories.length + placement.index)
    return [...this.set].sort((a, b) => rank(a) - rank(b)).map(({ part }) => part)
  }

  private story(placement: Placement): Matter | undefined {
    const story = this.page.stories[placement.index]!
    const find: FindArticle = (id) => this.articles.get(id)
    const found = find(story.article)
    if (!found) return undefined
    if ((story.part ?? 1) === 1) return storyMatter(story, found.article, found.path, find)
    this.typeCase.report({
      severity: 'error',
      code: 'not-yet-set',
      path: placement.path,
      message: `Part ${story.part!} of “${story.article}” is not set by this version: stories do not jump yet.`,
      hint: 'Give its first part all the room.',
    })
    return undefined
  }

  private itemsOf(placement: Placement): Matter | undefined {
    const placed = this.page.items![placement.index]!
    const found = this.items.get(placed.items)
    return found && itemsMatter(found.items, placed, found.path, undefined)
  }

  private wildArt(placement: Placement, waiting: readonly Placement[]): void {
    const { typeCase, grid } = this
    const { storyLines } = typeCase.style.spacing
    const { columns, depth } = placement.place
    const top = topOf(placement, this.modules, storyLines)
    const most = linesLeft(grid, this.modules, waiting, columns, top, storyLines)
    // none at all where it begins under the page
    const lines = Math.min(typeof depth === 'number' ? depth : most, grid.lines - top + 1, ...linesOverStack(this.modules, columns, top))
    const room = { ...this.cell(typeCase, columns, top), lines, fit: depth === 'fit', sink: 0 }
    const set = makeWildArt(typeCase, this.page.wildArt![placement.index]!, room, this.desk.infos, placement.path)
    if (!set) return
    this.art.push(set)
    this.stand({ id: placement.id, columns, top, foot: top + set.lines - 1, boxed: true }, placement)
  }

  private place(matter: Matter, asked: Placement, waiting: readonly Placement[]): void {
    const typeCase = this.desk.caseFor(matter.treatment, this.typeCase)
    const { storyLines } = typeCase.style.spacing
    const top = topOf(asked, this.modules, storyLines)
    const most = linesLeft(this.grid, this.modules, waiting, asked.place.columns, top, storyLines)
    const left = Math.min(most, this.grid.lines - top + 1)
    const over = overStack(this.modules, asked.place, top, left, typeCase.style.keeps.stepLeast, !isBoxed(matter))
    if (!over) {
      this.notSet(matter, 'module-too-shallow', asked.path, `The adverts leave no room for “${matter.id}”: it was not set.`, 'Move it up, or take an advert off the page.')
      return
    }
    const placement: Placement = { ...asked, place: { ...asked.place, columns: over.columns } }
    this.noteNarrowed(asked, over.columns)
    const room = this.roomFor(typeCase, matter, placement, top, most, over)
    if (!room) return
    const part = this.setIn(matter, room, placement)
    const head = part.outcomes.find((o) => o.kind === 'headline')
    if (head) this.heads.push({ rank: matter.article.rank ?? DEFAULT_RANK, size: head.size })
    const { columns } = placement.place
    const module: Module = {
      id: placement.id,
      columns,
      top,
      foot: top + part.measured.room.lines - 1,
      boxed: isBoxed(matter),
      ...(room.feet ? { feet: room.feet.map((foot) => top + Math.min(foot, part.measured.room.lines) - 1) } : {}),
    }
    this.rules.push(...storyRules(typeCase, module, this.modules, this.grid, room))
    this.stand(module, placement)
    this.set.push({ placement, part })
  }

  private setIn(matter: Matter, room: Room, placement: Placement): SetPart {
    if (matter.kind !== 'story') return this.desk.set(this.typeCase, matter, room)
    const wish = this.page.stories[placement.index]!.fit ?? false
    const ladder = typeof wish === 'object' ? wish.ladder : wish ? this.desk.caseFor(matter.treatment, this.typeCase).style.fit.ladder : []
    const { part, fit } = fitStory(this.typeCase, matter, room, this.desk, ladder)
    this.fits.set(part, fit)
    return part
  }

  /** A module stands; on another it should not. */
  private stand(module: Module, { path }: Placement): void {
    for (const other of this.modules) {
      if (crosses(module, other))
        this.typeCase.report({
          severity: 'error',
          code: 'modules-overlap',
          path: `${path}.place`,
          message: `The module of “${module.id}” overlaps that of “${other.id}”.`,
          hint: 'Move one of them, or make it less deep.',
        })
    }
    this.modules.push(module)
  }

  /** The room of a module that begins at line `top` and may take so many lines; nothing where none of its text could stand there. */
  private roomFor(typeCase: TypeCase, matter: Matter, { place, path }: Placement, top: number, most: number, over: OverStack): Room | undefined {
    const { grid } = this
    const left = Math.min(grid.lines - top + 1, over.lines)
    if (left < 1) {
      return this.notSet(
        matter,
        'outside-grid',
        path,
        `“${matter.id}” begins at line ${top}, and the page has ${grid.lines}: it was not set.`,
        'Move it up, or make what is above it less deep.',
      )
    }
    if (typeof place.depth === 'number' && place.depth > left) {
      typeCase.report({
        severity: 'warning',
        code: 'outside-grid',
        path: `${path}.place.depth`,
        message: `The module is ${place.depth} lines deep, and only ${left} are left on the page.`,
        hint: 'Make it less deep.',
      })
    }
    const room: Room = {
      ...this.cell(typeCase, place.columns, top),
      lines: Math.max(1, Math.min(typeof place.depth === 'number' ? place.depth : most, left)),
      fit: place.depth === 'fit',
      ...(over.feet ? { feet: over.feet } : {}),
      // beside its text a head keeps level with it
      slack: matter.treatment.headForm === 'side' ? 0 : riseOver(typeCase, closeAbove(this.modules, place.columns, top, typeCase.style.spacing.storyLines), top, grid),
      headMost: headMost(typeCase, matter.article.rank ?? DEFAULT_RANK, this.heads),
    }
    if (isBoxed(matter) && room.lines < leastModule(dressedFor(typeCase, matter.kind), matter, { ...room, lines: 1 })) {
      return this.notSet(matter, 'module-too-shallow', path, `The box of “${matter.id}” has no room for a line of text: it was not set.`, 'Give it more lines.')
    }
    return room
  }

  /** The room of columns from a line on: a module keeps off its neighbours by more than its legs keep off each other. */
  private cell(typeCase: TypeCase, [from, to]: readonly [number, number], top: number): Room {
    const { grid } = this
    const off = Math.max(0, typeCase.style.spacing.moduleGutter - grid.gutter) / 2
    // the last column before the fold of a spread
    const fold = grid.fold === undefined ? Infinity : grid.columns / 2
    const cell: Room = {
      page: this.index,
      x: columnX(grid, from),
      y: grid.top + (top - 1) * grid.baseline,
      columns: to - from + 1,
      firstColumn: from,
      measure: grid.measure,
      gutter: grid.gutter,
      baseline: grid.baseline,
      cap: grid.cap,
      lines: 1,
      fit: false,
      sink: top === 1 ? 0 : Infinity,
      slack: 0,
      headMost: Infinity,
      ...(fold < to && fold >= from ? { spine: { after: fold - from, x: columnX(grid, fold + 1) } } : {}),
    }
    // in the spine is air enough, as a rule
    const keeps = (edge: boolean, atFold: boolean): number => (edge || (atFold && grid.spine >= 2 * off) ? 0 : off)
    return narrowed(cell, 0, keeps(from === 1, from === fold + 1), keeps(to === grid.columns, to === fold))
  }

  private noteNarrowed({ place, path, id }: Placement, [from, to]: readonly [number, number]): void {
    if (from === place.columns[0] && to === place.columns[1]) return
    this.typeCase.report({
      severity: 'warning',
      code: 'module-narrowed',
      path: `${path}.place.columns`,
      message: `The adverts take columns of the module of “${id}” up to its top: it was set in columns ${from} to ${to}.`,
      hint: 'Give it other columns, or fewer.',
    })
  }

  private notSet(matter: Matter, code: 'outside-grid' | 'module-too-shallow', path: string, message: string, hint: string): undefined {
    this.typeCase.leaveOut(matter.path, code, matter.text())
    for (const { matter: inner } of matter.insets) if (inner.kind === 'sidebar') this.typeCase.leaveOut(inner.path, code, inner.text())
    this.typeCase.report({ severity: 'error', code, path: `${path}.place`, message, hint })
  }
}

/** No head is larger than one of higher rank, and the lead's stands clear of them all. */
function headMost(typeCase: TypeCase, rank: number, heads: readonly Head[]): number {
  const lead = Math.min(...heads.map((h) => h.rank))
  let most = Infinity
  for (const head of heads) if (head.rank < rank) most = Math.min(most, head.rank === lead ? head.size - typeCase.style.headlines.leadOver : head.size)
  return most
}

/** Under a box, and without a rule between stories, a head rises so far that it stands no further under what is above than the style allows. */
function riseOver(typeCase: TypeCase, above: Module | undefined, top: number, grid: PageGrid): number {
  const { spacing, rules } = typeCase.style
  if (!above || (rules.story > 0 && !above.boxed)) return 0
  const body = styleOf(typeCase, 'body')
  const air = (top - above.foot) * grid.baseline - grid.cap - (above.boxed ? 0 : typeCase.face(body).metrics.descender * body.size)
  return Math.max(0, air - spacing.aboveHead[1])
}

/** A rule over a module that stands close under another; it keeps to the story above it by less than to its own head. */
function storyRules(typeCase: TypeCase, module: Module, modules: readonly Module[], grid: PageGrid, room: Room): Element[] {
  const { spacing, rules, colours } = typeCase.style
  const above = closeAbove(modules, module.columns, module.top, spacing.storyLines)
  // a box is its own rule
  if (!above || above.boxed || module.boxed || rules.story <= 0) return []
  const between = module.top - above.foot - 1
  const under = grid.baseline - grid.cap
  // without a line between them it stands in the middle between their ink
  const y = room.y - (between > 0 ? Math.min(spacing.aboveHead[0] + 1, (between * grid.baseline) / 2 + under) : under / 2)
  return [{ kind: 'rule', x1: room.x, y1: y, x2: room.x + spanWidth(room, 0, room.columns - 1), y2: y, weight: rules.story, colour: colours.story }]
}
