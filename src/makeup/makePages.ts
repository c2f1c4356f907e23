import type { Edition, Page, Place } from '../model/edition.js'
import { fixedPlaces } from '../model/fixedPlaces.js'
import type { pageFaces } from '../model/pageNumbers.js'
import { makeDesk, type Desk } from '../flow/desk.js'
import { dressedFor } from '../flow/dress.js'
import type { Element } from '../flow/element.js'
import { isBoxed } from '../flow/frame.js'
import type { Matter } from '../flow/matter.js'
import { measureStory } from '../flow/measureStory.js'
import type { SetPart } from '../flow/setStory.js'
import { styleOf, type TypeCase } from '../flow/typecase.js'
import type { FitOutcome } from './copyfit/fitOutcome.js'
import { TrialSlip } from './copyfit/slip.js'
import { makeFurniture } from './furniture/makeFurniture.js'
import { makeReserved } from './furniture/reserved.js'
import { makeAdverts, type SetAdvert } from './adverts/makeAdverts.js'
import { overStack } from './adverts/overStack.js'
import { withInsets } from './withInsets.js'
import { ModuleSetter, type MadePart, type ModuleOptions } from './moduleSetter.js'
import { storyRules } from './underStory.js'
import { whiteLines } from './white.js'
import { freeRooms, type FreeRoom } from './jumps/freeRooms.js'
import { noteShort } from './jumps/jumpNotes.js'
import { withJumpLine } from './jumps/jumpLine.js'
import { trialDesk, type JumpedStory } from './jumps/jumpStory.js'
import type { JumpLedger, Waiting } from './jumps/ledger.js'
import type { JumpPage } from './jumps/placeJumps.js'
import type { ModuleRecord } from './keep.js'
import { crosses, inOrder, linesLeft, linesOverStack, topOf, type Module, type Placement } from './modules.js'
import { layGrid, type PageGrid } from './pageGrid.js'
import { DEFAULT_RANK, ModuleRooms, noteNarrowed, notSet } from './moduleRooms.js'
import { PageMatter } from './pageMatter.js'
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
  readonly parts: readonly MadePart[]
  /** what a later setting needs to keep to this one */
  readonly records: ReadonlyMap<MadePart, ModuleRecord>
  /** how stories came to fit, of those that have a module of their own */
  readonly fits: ReadonlyMap<MadePart, FitOutcome>
  readonly wildArt: readonly SetWildArt[]
  /** rules between stories */
  readonly rules: readonly Element[]
}

/** What rooms kept for jumps are called among the modules. */
const JUMP_ROOM = 'the room for jumps'
/** Share of a measure by which lines may be fuller than elsewhere. */
const MEASURE_GIVES = 1.15

export interface MakeupOptions extends ModuleOptions {
  readonly faces: ReturnType<typeof pageFaces>
}

/** A page with its own stories on it; what other pages leave over may still come. */
export interface PageInHand extends JumpPage {
  finish(): MadePage
}

/** Makes up one page: each story in its module, the ones that hang under others after those. Story by story, by the ids of their articles, so that a caller may stop between them. */
export function* makePage(typeCase: TypeCase, edition: Edition, index: number, options: MakeupOptions): Generator<string, PageInHand> {
  const page = edition.pages[index]!
  const path = `pages[${index}]`
  const body = styleOf(typeCase, 'body')
  const grid = layGrid(page, options.faces[index]!, typeCase.face(body).metrics.capHeight * body.size)
  const furniture = [...makeFurniture(typeCase, edition, page, grid, options.infos, path), ...makeReserved(typeCase, edition, page, grid, options.infos, path)]
  const adverts = makeAdverts(typeCase, edition, page, grid, options.infos, fixedPlaces(page, path, typeCase.style), path)
  const makeup = new Makeup(typeCase, edition, page, index, grid, options, adverts.modules)
  yield* makeup.placeAll(inOrder(page, path))
  return {
    index,
    keepsRoom: (page.jumpRoom ?? []).length > 0,
    holds: (waiting, kept) => makeup.roomForJumps(waiting, kept)?.count ?? 0,
    take: (waiting, kept) => makeup.takeJumps(waiting, kept),
    keepAll: (waiting) => {
      makeup.keepAll(waiting)
    },
    finish: () => ({
      grid,
      furniture: [...furniture, ...adverts.rules],
      adverts: adverts.adverts,
      advertContents: adverts.contents,
      white: whiteLines(grid, makeup.standing(), adverts.adverts, typeCase.style.spacing.storyLines),
      parts: makeup.finish(),
      records: makeup.setter.records,
      fits: makeup.setter.fits,
      wildArt: makeup.art,
      rules: makeup.rules,
    }),
  }
}

class Makeup {
  readonly rules: Element[] = []
  readonly art: SetWildArt[] = []
  readonly setter: ModuleSetter
  private readonly modules: Module[]
  private readonly rooms: ModuleRooms
  private readonly set: { readonly placement: Placement; part: MadePart; readonly jumped?: JumpedStory }[] = []
  /** room for jumps that is left of what the page keeps */
  private keptRooms: FreeRoom[]
  private readonly desk: Desk
  private readonly jumps: JumpLedger
  private readonly matter: PageMatter

  constructor(
    private readonly typeCase: TypeCase,
    private readonly edition: Edition,
    private readonly page: Page,
    private readonly index: number,
    private readonly grid: PageGrid,
    private readonly options: MakeupOptions,
    stack: readonly Module[],
  ) {
    this.desk = makeDesk(options.infos, options.caseFor)
    this.jumps = options.jumps
    this.setter = new ModuleSetter(typeCase, edition, index, grid.fold !== undefined, options)
    this.matter = new PageMatter(typeCase, edition, page, this.desk, options.jumps)
    this.keptRooms = (page.jumpRoom ?? []).map(({ columns, top, depth }) => ({ columns, top, lines: Math.min(depth, grid.lines - top + 1) }))
    const fixed = fixedPlaces(page, `pages[${index}]`, typeCase.style)
    this.modules = [...fixed.map((p): Module => ({ id: p.what, columns: p.columns, top: p.top, foot: p.top + p.depth - 1, boxed: p.closed })), ...stack]
    this.rooms = new ModuleRooms(typeCase, grid, index, this.modules)
  }

  *placeAll(placements: readonly Placement[]): Generator<string, void> {
    for (const [k, placement] of placements.entries()) {
      const waiting = placements.slice(k + 1)
      if (placement.kind === 'wildArt') {
        this.wildArt(placement, waiting)
        continue
      }
      const matter = placement.kind === 'story' ? this.matter.story(placement) : this.matter.items(placement)
      if (matter) this.place(matter, placement, waiting)
      yield matter?.id ?? ''
    }
  }

  /** All that stands on the page, adverts aside. */
  standing(): Module[] {
    return this.modules.filter(({ stack }) => stack !== true)
  }

  /** Stories as the page lists them, then items, then what came from other pages; with the lines that say where stories go on. */
  finish(): MadePart[] {
    const { jumps, typeCase, edition } = this
    const language = edition.language ?? 'en-GB'
    const ranks = { story: 0, items: 1, wildArt: 1, jump: 2 }
    const order = [...this.set].sort((a, b) => ranks[a.placement.kind] - ranks[b.placement.kind] || a.placement.index - b.placement.index)
    return order.map(({ placement, part, jumped }) => {
      if ('kind' in part) return part
      if (part.jump) jumped?.slip?.tell(typeCase)
      const { part: number, article } = part.measured.matter
      const next = part.jump && jumps.placeOf(article.id, number + 1)
      if (!part.jump || next === undefined) return part
      const own = this.desk.caseFor(part.measured.matter.treatment, typeCase)
      const whole: SetPart = { ...withJumpLine(own, part, part.jump, article.language ?? language, jumps.numberOf(next), number + 1, placement.path), continuedOn: next.page }
      const fit = this.setter.fits.get(part)
      if (fit) this.setter.fits.set(whole, fit)
      this.setter.records.set(whole, this.setter.records.get(part)!)
      return whole
    })
  }

  /** Where the first of some rests stand one under the other on this page, in the smallest room that holds the most of them. */
  roomForJumps(waiting: readonly Waiting[], kept: boolean): { readonly count: number; readonly room: FreeRoom } | undefined {
    const { grid, typeCase } = this
    const rooms = kept ? this.keptRooms : freeRooms(this.modules, grid.columns, grid.lines, typeCase.style.spacing.storyLines)
    for (let count = waiting.length; count > 0; count--) {
      const room = rooms.find((free) => this.stacks(waiting.slice(0, count), free))
      if (room) return { count, room }
    }
    return undefined
  }

  /** Whether some rests stand one under the other in a room. */
  private stacks(waiting: readonly Waiting[], room: FreeRoom): boolean {
    const columns = room.columns[1] - room.columns[0] + 1
    // letters give a little, but never so much
    const wanted = waiting.reduce((sum, { lines, measure }) => sum + lines * measure, 0)
    if (columns * room.lines * this.grid.measure * MEASURE_GIVES < wanted) return false
    const before = this.modules.length
    const silent = new TrialSlip()
    let top = room.top
    const fits = waiting.every((one, k) => {
      const lines = room.top + room.lines - top
      if (lines < 2) return false
      const { matter, pageCase } = this.matter.continuedFrom(one, { columns: room.columns, top, depth: 'fit' })
      const typeCase = silent.over(dressedFor(pageCase, matter.kind))
      const own = this.rooms.roomOf(typeCase, matter, room.columns, top, lines, true)
      const measured = measureStory(typeCase, matter, own, trialDesk(this.desk, silent))
      this.modules.push({ id: `${k}`, columns: room.columns, top, foot: top + measured.room.lines - 1, boxed: false })
      top += measured.room.lines + this.typeCase.style.spacing.storyLines
      return measured.over === 0
    })
    this.modules.length = before
    return fits
  }

  /** Sets rests for which there is room, one under the other. */
  takeJumps(waiting: readonly Waiting[], kept: boolean): number {
    const found = this.roomForJumps(waiting, kept)
    if (!found) return 1
    const { columns, top, lines } = found.room
    const { storyLines } = this.typeCase.style.spacing
    if (kept) {
      const held = this.modules.findIndex((m) => m.id === JUMP_ROOM && m.top <= top && m.foot >= top && m.columns[0] === columns[0])
      if (held >= 0) this.modules.splice(held, 1)
    }
    let next = top
    for (const one of waiting) {
      const place: Place = { columns, top: next, depth: 'fit' }
      const { matter, pageCase } = this.matter.continuedFrom(one, place)
      const placement: Placement = { kind: 'jump', id: one.article, index: this.set.length, place, path: one.from.path }
      this.place(matter, placement, [], pageCase, top + lines - next)
      next = (this.modules.at(-1)?.foot ?? next) + 1 + storyLines
    }
    if (kept) this.keptRooms = this.keptRooms.flatMap((room) => (room === found.room ? (next < top + lines ? [{ columns, top: next, lines: top + lines - next }] : []) : [room]))
    return columns[0]
  }

  /** A story for whose rest there is no room: it ends here, with that over. */
  keepAll({ article, lines }: Waiting): void {
    const held = this.set.find(({ part }) => !('kind' in part) && part.jump && part.measured.matter.id === article)
    if (!held?.jumped?.staying) return
    const { part, fit, slip } = held.jumped.staying
    const { notes } = this.options.noting(() => {
      slip.tell(this.typeCase)
    })
    this.options.tell(notes)
    this.setter.fits.set(part, fit)
    this.setter.records.set(part, { ...this.setter.records.get(held.part)!, lines: part.measured.room.lines, parts: withInsets(part).map(({ record }) => record), notes })
    held.part = part
    this.typeCase.report({
      severity: 'warning',
      code: 'jump-no-room',
      path: held.placement.path,
      message: `No later page has room for the ${lines} lines that “${article}” leaves over.`,
      hint: 'Keep room on one with `jumpRoom`, or place part 2 of the story.',
    })
  }

  private wildArt(placement: Placement, waiting: readonly Placement[]): void {
    const { typeCase, grid } = this
    const { storyLines } = typeCase.style.spacing
    const { columns, depth } = placement.place
    const top = topOf(placement, this.modules, storyLines)
    const most = linesLeft(grid, this.modules, waiting, columns, top, storyLines)
    // none at all where it begins under the page
    const lines = Math.min(typeof depth === 'number' ? depth : most, grid.lines - top + 1, ...linesOverStack(this.modules, columns, top))
    const room = { ...this.rooms.cell(typeCase, columns, top), lines, fit: depth === 'fit', sink: 0 }
    const set = makeWildArt(typeCase, this.page.wildArt![placement.index]!, room, this.desk.infos, placement.path)
    if (!set) return
    this.art.push(set)
    this.stand({ id: placement.id, columns, top, foot: top + set.lines - 1, boxed: true }, placement)
  }

  private place(matter: Matter, asked: Placement, waiting: readonly Placement[], pageCase = this.typeCase, deepest = Infinity): void {
    const typeCase = this.desk.caseFor(matter.treatment, pageCase)
    const { storyLines } = typeCase.style.spacing
    const top = topOf(asked, this.modules, storyLines)
    const most = Math.min(deepest, linesLeft(this.grid, this.modules, waiting, asked.place.columns, top, storyLines))
    const left = Math.min(most, this.grid.lines - top + 1)
    const over = overStack(this.modules, asked.place, top, left, typeCase.style.keeps.stepLeast, !isBoxed(matter))
    if (!over) {
      notSet(
        this.typeCase,
        matter,
        'module-too-shallow',
        asked.path,
        `The adverts leave no room for “${matter.id}”: it was not set.`,
        'Move it up, or take an advert off the page.',
      )
      return
    }
    const placement: Placement = { ...asked, place: { ...asked.place, columns: over.columns } }
    noteNarrowed(this.typeCase, asked, over.columns)
    const room = this.rooms.roomFor(typeCase, matter, placement, top, most, over)
    if (!room) return
    const kept = this.setter.kept(matter, room, placement)
    const set = kept ? undefined : this.setter.set(matter, room, placement, pageCase)
    const part: MadePart = kept ?? set!.part
    const { lines, headSize } = this.setter.records.get(part)!
    if (headSize !== undefined) this.rooms.heads.push({ rank: matter.article.rank ?? DEFAULT_RANK, size: headSize })
    const { columns } = placement.place
    const module: Module = {
      id: placement.id,
      columns,
      top,
      foot: top + lines - 1,
      boxed: isBoxed(matter),
      ...(room.feet ? { feet: room.feet.map((foot) => top + Math.min(foot, lines) - 1) } : {}),
    }
    this.rules.push(...storyRules(typeCase, module, this.modules, this.grid, room))
    this.stand(module, placement)
    this.set.push({ placement, part, ...(set && isJumped(set) ? { jumped: set } : {}) })
    if (matter.continued && !('kind' in part)) noteShort(typeCase, part, placement.path)
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
}

function isJumped(set: { readonly part: SetPart; readonly fit?: FitOutcome }): set is JumpedStory {
  return set.part.jump !== undefined && set.fit !== undefined
}
