import type { InsetPlacement } from '../model/edition.js'
import { freeFrom, type Claim } from './claims.js'
import type { Desk } from './desk.js'
import { dressedFor } from './dress.js'
import { moved, type Element } from './element.js'
import { frameOf, isBoxed, leastModule } from './frame.js'
import type { Matter } from './matter.js'
import { capLine, legsOf, narrowed, spanWidth, unfolded, type Room } from './room.js'
import type { SetPart } from './setStory.js'
import { styleOf, type TypeCase } from './typecase.js'

/** A factbox or a sidebar, set, to be moved to its place in a module. */
export interface InsetBlock {
  readonly legs: readonly [number, number]
  /** module lines it takes, its air included */
  readonly lines: number
  readonly air: number
  /** stands at the module's foot; else it hangs from the top */
  readonly foot: boolean
  /** the part as it stands with its room beginning at a module line */
  at(line: number): SetPart
}

/**
 * Sets a factbox or a sidebar in some of a module's legs, under what claims them already and over the `footed` lines that are taken
 * at their foot. Nothing where not one line of it has room.
 */
export function makeInset(
  typeCase: TypeCase,
  matter: Matter,
  placement: InsetPlacement,
  room: Room,
  claims: readonly Claim[],
  footed: (legs: readonly [number, number]) => number,
  headMost: number,
  desk: Desk,
): InsetBlock | undefined {
  const last = room.firstColumn + room.columns - 1
  const legs = unfolded(room, legsOf(room, placement.columns ?? (placement.where === 'across' ? undefined : [last, last])))
  const foot = (placement.where ?? 'foot') === 'foot'
  const across = placement.where === 'across'
  const { insetAir, storyLines, moduleGutter } = typeCase.style.spacing
  const boxed = isBoxed(matter)
  const air = boxed ? insetAir : storyLines
  const whole = legs[0] === 0 && legs[1] === room.columns - 1
  // in mid-story there is air over it and under it, and text beyond
  const round = across ? 2 * (air + typeCase.style.keeps.figureFromLegEnd) : air + (whole ? 1 : 0)
  const most = room.lines - freeFrom(claims, legs, foot ? air : 0) + 1 - footed(legs) - round
  const lines = typeof placement.depth === 'number' ? Math.min(placement.depth, most) : most
  // text beside it keeps as far from it as from another story
  const off = Math.max(0, moduleGutter - room.gutter)
  const own = narrowed({ ...room, columns: legs[1] - legs[0] + 1, firstColumn: room.firstColumn + legs[0] }, legs[0], legs[0] > 0 ? off : 0, legs[1] < room.columns - 1 ? off : 0)
  // narrower than a letter there is no text, and under nothing no frame
  const dressed = dressedFor(desk.caseFor(matter.treatment, typeCase), matter.kind)
  if (frameOf(dressed, matter, own).inner.measure < styleOf(dressed, 'body').size) return undefined
  if (lines < leastModule(dressed, matter, { ...own, lines: 1 })) return undefined
  const part = desk.set(typeCase, matter, { ...own, lines, fit: typeof placement.depth !== 'number', sink: 0, slack: 0, headMost })
  const top = foot || across ? air : 0
  return {
    legs,
    lines: part.measured.room.lines + (across ? 2 : 1) * air,
    air,
    foot,
    at: (line) => {
      const dy = capLine(room, line + top) - room.y
      const rule: Element[] = (foot || across) && !boxed && typeCase.style.rules.story > 0 ? [ruleOver(typeCase, own)] : []
      return lowered({ ...part, elements: [...rule, ...part.elements] }, dy)
    },
  }
}

/** A part, and all that stands inside it, so many points lower. */
function lowered(part: SetPart, dy: number): SetPart {
  return { ...part, elements: moved(part.elements, 0, dy), insets: part.insets.map((inset) => lowered(inset, dy)) }
}

/** The rule between a story and a sidebar under it. */
function ruleOver(typeCase: TypeCase, room: Room): Element {
  const { spacing, rules, colours } = typeCase.style
  const y = room.y - ((spacing.storyLines + 1) * room.baseline - room.cap) / 2
  return { kind: 'rule', x1: room.x, y1: y, x2: room.x + spanWidth(room, 0, room.columns - 1), y2: y, weight: rules.story, colour: colours.story }
}
