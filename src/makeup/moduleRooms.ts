import { dressedFor } from '../flow/dress.js'
import { isBoxed, leastModule } from '../flow/frame.js'
import type { Matter } from '../flow/matter.js'
import { narrowed, type Room } from '../flow/room.js'
import type { TypeCase } from '../flow/typecase.js'
import type { OverStack } from './adverts/overStack.js'
import { closeAbove, type Module, type Placement } from './modules.js'
import { columnX, type PageGrid } from './pageGrid.js'
import { riseOver } from './underStory.js'

export const DEFAULT_RANK = 3

/** Heads set so far on a page. */
interface Head {
  readonly rank: number
  readonly size: number
}

/** The rooms of modules on a page: where they stand, how deep they may be, how large their heads. */
export class ModuleRooms {
  readonly heads: Head[] = []

  constructor(
    /** of the page, whatever style a story has */
    private readonly typeCase: TypeCase,
    private readonly grid: PageGrid,
    private readonly index: number,
    /** what stands already */
    private readonly modules: readonly Module[],
  ) {}

  /** The room of a module that begins at line `top` and may take so many lines; nothing where none of its text could stand there. */
  roomFor(typeCase: TypeCase, matter: Matter, { place, path }: Placement, top: number, most: number, over: OverStack): Room | undefined {
    const { grid } = this
    const left = Math.min(grid.lines - top + 1, over.lines)
    if (left < 1) {
      return notSet(
        this.typeCase,
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
      ...this.roomOf(typeCase, matter, place.columns, top, Math.max(1, Math.min(typeof place.depth === 'number' ? place.depth : most, left)), place.depth === 'fit'),
      ...(over.feet ? { feet: over.feet } : {}),
    }
    if (isBoxed(matter) && room.lines < leastModule(dressedFor(typeCase, matter.kind), matter, { ...room, lines: 1 })) {
      return notSet(this.typeCase, matter, 'module-too-shallow', path, `The box of “${matter.id}” has no room for a line of text: it was not set.`, 'Give it more lines.')
    }
    return room
  }

  roomOf(typeCase: TypeCase, matter: Matter, columns: readonly [number, number], top: number, lines: number, fit: boolean): Room {
    const { storyLines } = typeCase.style.spacing
    return {
      ...this.cell(typeCase, columns, top),
      lines,
      fit,
      // beside its text a head keeps level with it
      slack: matter.treatment.headForm === 'side' ? 0 : riseOver(typeCase, closeAbove(this.modules, columns, top, storyLines), top, this.grid),
      headMost: headMost(typeCase, matter.article.rank ?? DEFAULT_RANK, this.heads),
    }
  }

  /** The room of columns from a line on: a module keeps off its neighbours by more than its legs keep off each other. */
  cell(typeCase: TypeCase, [from, to]: readonly [number, number], top: number): Room {
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
}

/** No head is larger than one of higher rank, and the lead's stands clear of them all. */
function headMost(typeCase: TypeCase, rank: number, heads: readonly Head[]): number {
  const lead = Math.min(...heads.map((h) => h.rank))
  let most = Infinity
  for (const head of heads) if (head.rank < rank) most = Math.min(most, head.rank === lead ? head.size - typeCase.style.headlines.leadOver : head.size)
  return most
}

/** Says that a module lost columns to the adverts under it. */
export function noteNarrowed(typeCase: TypeCase, { place, path, id }: Placement, [from, to]: readonly [number, number]): void {
  if (from === place.columns[0] && to === place.columns[1]) return
  typeCase.report({
    severity: 'warning',
    code: 'module-narrowed',
    path: `${path}.place.columns`,
    message: `The adverts take columns of the module of “${id}” up to its top: it was set in columns ${from} to ${to}.`,
    hint: 'Give it other columns, or fewer.',
  })
}

/** What is not set at all, and why. */
export function notSet(typeCase: TypeCase, matter: Matter, code: 'outside-grid' | 'module-too-shallow', path: string, message: string, hint: string): undefined {
  typeCase.leaveOut(matter.path, code, matter.text())
  for (const { matter: inner } of matter.insets) if (inner.kind === 'sidebar') typeCase.leaveOut(inner.path, code, inner.text())
  typeCase.report({ severity: 'error', code, path: `${path}.place`, message, hint })
}
