import type { Element } from '../flow/element.js'
import { spanWidth, type Room } from '../flow/room.js'
import { styleOf, type TypeCase } from '../flow/typecase.js'
import { closeAbove, type Module } from './modules.js'
import type { PageGrid } from './pageGrid.js'

/** Under a box, and without a rule between stories, a head rises so far that it stands no further under what is above than the style allows. */
export function riseOver(typeCase: TypeCase, above: Module | undefined, top: number, grid: PageGrid): number {
  const { spacing, rules } = typeCase.style
  if (!above || (rules.story > 0 && !above.boxed)) return 0
  const body = styleOf(typeCase, 'body')
  const air = (top - above.foot) * grid.baseline - grid.cap - (above.boxed ? 0 : typeCase.face(body).metrics.descender * body.size)
  return Math.max(0, air - spacing.aboveHead[1])
}

/** A rule over a module that stands close under another; it keeps to the story above it by less than to its own head. */
export function storyRules(typeCase: TypeCase, module: Module, modules: readonly Module[], grid: PageGrid, room: Room): Element[] {
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
