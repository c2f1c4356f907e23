import { plainText } from '../model/inline.js'
import { unprintedText } from '../model/reading.js'
import { type Arranged, arrangeIn, runsBeside } from './arrangeIn.js'
import type { Leg } from './bands.js'
import { besideWidths } from './characters.js'
import { freeFrom, type Claim } from './claims.js'
import { restOf, type Rest } from './continued.js'
import type { Desk } from './desk.js'
import { clip } from './display.js'
import type { DropCap } from './dropcap.js'
import { END_FIT, fitDepth, feetApart, levelCost } from './fit.js'
import { makeFixtures, type Fixtures, type PlacedFigure, type PlacedInset } from './fixtures.js'
import { frameOf, type Frame } from './frame.js'
import { insertInTable } from './insertInTable.js'
import { isTable, makeGalley, type Unit } from './galley.js'
import { makeHeadBlock, type HeadBlock } from './headblock.js'
import type { MadeInsert, StandingInsert } from './insert.js'
import { jumpFootOf } from './jumpfoot.js'
import { flowLegs } from './legs.js'
import { less, type FlowCost, type Flowed, type FlowWish } from './flowed.js'
import { flowAgain } from './flowAgain.js'
import { preferring } from './keepLines.js'
import type { Matter } from './matter.js'
import { limitsPrint, slotsPrint, type PartRecord } from './partRecord.js'
import type { Room } from './room.js'
import { limited, type SettingLimits } from './settingLimits.js'
import type { Slot } from './slot.js'
import { styleOf, type TypeCase } from './typecase.js'

/** Matter measured in a room: where everything would stand and how its text would run. No line is made yet. */
export interface Measured {
  readonly matter: Matter
  readonly path: string
  /** the room it was given, as deep as it came out */
  readonly room: Room
  /** where its text stands: the room, or what a box leaves of it */
  readonly inner: Room
  /** points by which all that stands in it is lower than its slots say */
  readonly sag: number
  readonly head: HeadBlock | undefined
  readonly figures: readonly PlacedFigure[]
  readonly insets: readonly PlacedInset[]
  readonly inserts: readonly StandingInsert[]
  /** inserts for which no leg has room */
  readonly crowdedOut: readonly MadeInsert[]
  readonly claims: readonly Claim[]
  readonly feet: readonly number[]
  readonly units: readonly Unit[]
  readonly slots: readonly Slot[]
  /** its legs as they are read */
  readonly legs: readonly Leg[]
  readonly flowed: Flowed
  /** as deep as its head, figures and insets, not as its text */
  readonly deepened: boolean
  /** body lines that did not fit, at the part's full measure */
  readonly over: number
  readonly under: number
  readonly cost: FlowCost
  /** asked for a drop cap, and measured without */
  readonly bare: boolean
  /** it stands as it did in an earlier paper, a corrected paragraph or two apart */
  readonly again: boolean
  /** of a part that its story goes on from: what it leaves, and where its jump line stands */
  readonly jump?: { readonly rest: Rest; readonly foot: Slot }
}

/** What a slot left at the end of a fixed module costs. */
const END_FIXED = 1
/** And where settings are limited, so that all of them are fair: more than any, and less than what must stand together. */
const END_LIMITED = 1e3
/** How matter is measured. */
export interface Measuring {
  /** of a module of fixed depth: how far settings may lie from the best ones. Default: as far as it takes to set all the text. */
  readonly settings?: SettingLimits
  /** the text goes on elsewhere: it ends full, in mid-sentence, over its jump line */
  readonly jumps?: boolean
  /** the grid text, if the same was made before */
  readonly galley?: (narrowest: number, deepest: number, make: () => readonly Unit[]) => readonly Unit[]
}

interface OwnMeasuring extends Measuring {
  /** how it was set before: what can stays in its lines */
  readonly before: PartRecord | undefined
}

/**
 * Measures matter in a room: places head, figures, insets and inserts, and runs the text down the legs. What stood in an earlier paper stands as
 * it did if it can, a corrected paragraph or two apart; else what can stays in its lines.
 */
export function measureStory(typeCase: TypeCase, matter: Matter, given: Room, desk: Desk, measuring: Measuring = {}): Measured {
  const room = underHead(typeCase, matter, given)
  const frame = frameOf(typeCase, matter, room)
  const fixtures = makeFixtures(typeCase, matter, frame.inner, desk)
  leaveOutRest(typeCase, matter, measuring.jumps === true)
  const before = recordFor(typeCase, desk.before(matter))
  const own = { ...measuring, before }
  const again = before && !measuring.settings && measuring.jumps !== true && standsAgain(typeCase, matter, room, frame, fixtures, own, before)
  if (again) return again
  const measured = arrangeAndFlow(typeCase, matter, room, frame, fixtures, own)
  const capped = measured.units.some(capOf)
  const stands = capStands(measured)
  if (stands && !(room.fit && feetApart(measured) > 1 && capped)) return measured
  const bare = withoutCap(arrangeAndFlow(typeCase, capless(matter), room, frame, fixtures, own))
  if (stands && !less(levelCost(bare), levelCost(measured))) return measured
  reportBare(typeCase, matter)
  return bare
}

function capless(matter: Matter): Matter {
  return { ...matter, treatment: { ...matter.treatment, dropCap: 0 } }
}

function withoutCap(measured: Measured): Measured {
  return { ...measured, bare: true }
}

function reportBare(typeCase: TypeCase, matter: Matter): void {
  typeCase.report({ severity: 'info', code: 'drop-cap-reduced', path: `${matter.path}.body`, message: 'No drop cap here: the legs are not deep enough for it.' })
}

/** A record that this style could have made. */
function recordFor(typeCase: TypeCase, record: PartRecord | undefined): PartRecord | undefined {
  return record?.limits === limitsPrint(typeCase) ? record : undefined
}

/** The matter as it stood before, where its slots are the same and all its text goes into them as it did. */
function standsAgain(typeCase: TypeCase, asked: Matter, room: Room, frame: Frame, fixtures: Fixtures, measuring: Measuring, before: PartRecord): Measured | undefined {
  const matter = before.bare ? capless(asked) : asked
  const feet = room.fit ? before.feet : wholeFeet(frame.inner)
  if (feet.length !== frame.inner.columns || Math.max(...feet) > frame.inner.lines) return undefined
  const units = unitsOf(typeCase, matter, frame.inner, fixtures, measuring)
  const arranged = arrangeIn(typeCase, matter, frame.inner, fixtures, capLinesOf(units))(feet)
  if (slotsPrint(arranged.slots) !== before.slots) return undefined
  const flowed = flowAgain(units, arranged.slots, frame.inner.measure, before)
  if (!flowed) return undefined
  if (before.bare) reportBare(typeCase, asked)
  return { ...measuredOf(matter, room, frame, fixtures, units, arranged, flowed), bare: before.bare, again: true }
}

function unitsOf(typeCase: TypeCase, matter: Matter, inner: Room, fixtures: Fixtures, { galley }: Measuring): readonly Unit[] {
  const narrowest = runsBeside(fixtures) ? Math.min(inner.measure, besideWidths(typeCase).one) : inner.measure
  const legDepth = deepest(inner, fixtures.claims)
  const make = (): readonly Unit[] => makeGalley(typeCase, matter, inner, narrowest, legDepth)
  return galley ? galley(narrowest, matter.treatment.dropCap === 0 ? 0 : legDepth, make) : make()
}

function capLinesOf(units: readonly Unit[]): number {
  return units.reduce((most, unit) => Math.max(most, capOf(unit)?.lines ?? 0), 0)
}

function measuredOf(matter: Matter, room: Room, { inner, outer, sag }: Frame, fixtures: Fixtures, units: readonly Unit[], arranged: Arranged, flowed: Flowed): Measured {
  const { lines } = arranged
  return {
    ...arranged,
    matter,
    path: matter.path,
    room: { ...room, lines: outer(lines) },
    inner: { ...inner, lines },
    sag: sag(lines),
    head: fixtures.head,
    units,
    flowed,
    over: flowed.over,
    under: flowed.under,
    cost: flowed.cost,
    deepened: lines === fixtures.leastDepth,
    bare: false,
    again: false,
  }
}

/** The best arrangement of what was made for the matter, with its text down the legs and no insert among the rows of a table, if that can be. */
function arrangeAndFlow(typeCase: TypeCase, matter: Matter, room: Room, frame: Frame, fixtures: Fixtures, measuring: OwnMeasuring): Measured {
  const measured = arrangeOnce(typeCase, matter, room, frame, fixtures, measuring)
  const among = insertInTable(measured)
  for (const line of among?.lines ?? []) {
    const inserts = fixtures.inserts.map((made) => (made === among!.made ? { ...made, wish: { ...made.wish, leg: among!.leg, line } } : made))
    const moved = arrangeOnce(typeCase, matter, room, frame, { ...fixtures, inserts }, measuring)
    if (moved.over <= measured.over && moved.crowdedOut.length <= measured.crowdedOut.length && !insertInTable(moved)) return moved
  }
  return measured
}

function arrangeOnce(typeCase: TypeCase, matter: Matter, room: Room, frame: Frame, fixtures: Fixtures, measuring: OwnMeasuring): Measured {
  const { settings, before, jumps = false } = measuring
  const { inner } = frame
  const made = unitsOf(typeCase, matter, inner, fixtures, measuring)
  const units = before ? preferring(made, before) : made
  const arrange = arrangeIn(typeCase, matter, inner, fixtures, capLinesOf(units))
  const attempt = (arranged: Arranged): Measured => {
    const jumpFoot = jumps ? jumpFootOf(arranged.slots, jumpLines(typeCase, inner)) : undefined
    const flowed = jumpFoot
      ? flowLegs(units, jumpFoot.slots, inner.measure, 0, { cut: typeCase.style.keeps.jumpLines })
      : room.fit
        ? flow(units, arranged.slots, inner, END_FIT, { end: 'level' })
        : settings
          ? flow(limited(units, settings), arranged.slots, inner, END_LIMITED, { strict: true })
          : flowFixed(units, arranged.slots, inner)
    const rest = jumpFoot && restOf(matter, units, flowed)
    const measured = measuredOf(matter, room, frame, fixtures, rest ? units.slice(0, flowed.placements.length) : units, arranged, flowed)
    return rest ? { ...measured, slots: jumpFoot.slots, jump: { rest, foot: jumpFoot.foot } } : measured
  }
  return room.fit ? fitDepth(arrange, attempt, units, inner, fixtures) : attempt(arrange(wholeFeet(inner)))
}

/** Grid lines for the jump line: those that the style gives it, or more where the grid is too close for its type. */
function jumpLines(typeCase: TypeCase, { baseline }: Room): number {
  const [line, body] = [styleOf(typeCase, 'jumpLine'), styleOf(typeCase, 'body')]
  const ink = typeCase.face(line).metrics.capHeight * line.size + typeCase.face(body).metrics.descender * body.size
  return Math.max(typeCase.style.spacing.jumpLine, Math.ceil(ink / baseline - 1e-6))
}

/** Legs that all run to the foot. */
function wholeFeet({ columns, lines }: Room): number[] {
  return Array.from({ length: columns }, () => lines)
}

/**
 * Text in a module of fixed depth. It fills the module, in looser settings where it must; where even those leave a line a leg, in its best
 * settings: what is far from full is not set badly for it.
 */
function flowFixed(units: readonly Unit[], slots: readonly Slot[], room: Room): Flowed {
  const { measure, columns } = room
  const most = units.reduce((sum, unit) => sum + unit.airBefore + Math.max(0, ...unit.variants([measure], []).keys()), 0)
  const filled = most + columns < slots.length ? undefined : flow(units, slots, room, END_FIXED, {})
  return filled && filled.under < columns ? filled : flow(units, slots, room, END_FIXED, { end: 'free' })
}

/** The text of a measured story down its legs once more, with its settings within limits. */
export function flowWithin({ units, slots, inner }: Measured, settings: SettingLimits): Flowed {
  return flow(limited(units, settings), slots, inner, END_LIMITED, { strict: true })
}

/** Text down the legs; where some is over, no slot is left at a foot for what must stand together. */
function flow(units: readonly Unit[], slots: readonly Slot[], { measure }: Room, endCost: number, wish: FlowWish): Flowed {
  const flowed = flowLegs(units, slots, measure, endCost, wish)
  if (flowed.over === 0 || flowed.gaps.size === 0) return flowed
  const tight = flowLegs(units, slots, measure, endCost, { ...wish, tight: true })
  return tight.over <= flowed.over ? tight : flowed
}

function capOf(unit: Unit): DropCap | undefined {
  return isTable(unit) ? undefined : unit.cap
}

/** True where the lines beside a drop cap stand one under the other in one leg, or there is none. */
function capStands({ units, flowed, slots }: Measured): boolean {
  // no text is over for a cap's sake
  if (flowed.over > 0 && flowed.gaps.size > 0 && units.some(capOf)) return false
  return units.every((unit, i) => {
    const cap = capOf(unit)
    if (!cap) return true
    const taken = flowed.placements[i]!.slots.slice(0, cap.lines).map((t) => slots[t])
    const first = taken[0]
    return (
      first === undefined ||
      (taken.length >= cap.depth && taken.every((slot, k) => slot !== undefined && slot.leg === first.leg && slot.line === first.line + k && slot.x === first.x))
    )
  })
}

/** What this story has no place for. */
function leaveOutRest(typeCase: TypeCase, { article, treatment, path, continued }: Matter, jumps: boolean): void {
  if (continued) {
    if (treatment.headForm === 'none') typeCase.leaveOut(`${path}.jumpHead`, 'not placed', plainText(continued.top.own))
    return
  }
  const { jumpHead: _, ...rest } = article
  typeCase.leaveOut(path, 'not printed', unprintedText(jumps ? rest : article))
  if (treatment.headForm === 'none') typeCase.leaveOut(`${path}.headline`, 'not placed', plainText(article.headline))
}

/** Slots that matter leaves for its text in a room of fixed depth, as {@link measureStory} would have them. Nothing is flowed. */
export function countSlots(typeCase: TypeCase, matter: Matter, room: Room, desk: Desk): number {
  const { inner } = frameOf(typeCase, matter, underHead(typeCase, matter, room))
  return arrangeIn(typeCase, matter, inner, makeFixtures(typeCase, matter, inner, desk), 0)(wholeFeet(inner)).slots.length
}

/** A room whose steps the head does not reach; where it would run into one, the whole room ends over the highest. */
function underHead(typeCase: TypeCase, matter: Matter, room: Room): Room {
  const { feet } = room
  if (!feet) return room
  const silent: TypeCase = { ...typeCase, report: () => undefined, leaveOut: () => undefined }
  const head = makeHeadBlock(silent, matter, room)
  const clear = !head || feet.every((foot, leg) => leg < head.legs[0] || leg > head.legs[1] || head.lines <= foot)
  return clear ? room : { ...room, lines: Math.max(1, Math.min(...feet)), feet: undefined }
}

/** Lines of the deepest leg. */
function deepest(room: Room, claims: readonly Claim[]): number {
  return Math.max(0, Math.min(room.lines, room.feet?.[0] ?? Infinity) - freeFrom(claims, [0, 0]) + 1)
}

const CROWDED = {
  quote: { code: 'quote-no-room', message: (text: string) => `No leg has room for the quote “${clip(text.split('\n', 1)[0]!)}”.` },
  figure: { code: 'picture-no-room', message: () => 'No leg has room for this figure; its words are in the report.' },
  inset: { code: 'inset-no-room', message: () => 'There is no room for this in mid-story; its text is in the report.' },
} as const

/** Inserts that found no place, for the report. */
export function reportCrowdedOut(typeCase: TypeCase, measured: Measured): void {
  for (const { kind, path, text } of measured.crowdedOut) {
    const { code, message } = CROWDED[kind]
    typeCase.leaveOut(path, code, text)
    typeCase.report({ severity: kind === 'quote' ? 'warning' : 'error', code, path, message: message(text), hint: `Give the story more lines, or take the ${kind} off.` })
  }
}
