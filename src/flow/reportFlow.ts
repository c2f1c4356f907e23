import { squared, textFeet } from './feet.js'
import { isTable } from './galley.js'
import type { CutRule } from './flowed.js'
import type { Measured } from './measureStory.js'
import type { TypeCase } from './typecase.js'

/** What the flow had to do against the rules. */
export function reportFlow(typeCase: TypeCase, measured: Measured): void {
  const { flowed, slots, room, units, path } = measured
  const at = { page: room.page, x: room.x, y: room.y }
  // a story may be a head and a picture
  if (slots.length === 0 && units.length > 0) {
    typeCase.report({
      severity: 'error',
      code: 'module-too-shallow',
      path,
      at,
      message: 'The module has no room for a single line of text.',
      hint: 'Give it more lines, or the head and figures less.',
    })
  }
  if (flowed.over > 0) {
    typeCase.report({
      severity: 'error',
      code: 'overset',
      path,
      at,
      message: `${flowed.over} ${flowed.over === 1 ? 'line does' : 'lines do'} not fit; the text left over is in the report.`,
      hint: `Cut ${flowed.over} lines, or give the story more room.`,
    })
  }
  if (!room.fit && flowed.under > 0 && flowed.over === 0) {
    typeCase.report({
      severity: 'warning',
      code: 'underset',
      path,
      at,
      message: `The module has ${flowed.under} ${flowed.under === 1 ? 'line' : 'lines'} more than the text fills.`,
      hint: 'Make the module less deep, or use `depth: "fit"`.',
    })
  }
  const last = units.at(-1)
  for (const rule of flowed.cut?.breaks ?? [])
    typeCase.report({ severity: rule === 'sentence' ? 'info' : 'warning', code: 'jump-rule', path: last && !isTable(last) ? last.path : path, at, message: GIVEN_WAY[rule] })
  for (const [where, lines] of unevenLegs(measured)) {
    typeCase.report({
      severity: 'info',
      code: 'uneven-legs',
      path,
      at,
      message: `${where} ends ${lines} lines short of the deepest (reason: ${measured.deepened ? 'module-too-deep' : 'keep'}).`,
    })
  }
  flowed.placements.forEach((placement, i) => {
    const unit = units[i]!
    if (isTable(unit)) return
    if (placement.setting.pass > 1)
      typeCase.report({
        severity: 'warning',
        code: 'ladder',
        path: unit.path,
        message: 'More hyphens stand in a row here than the style allows: no other setting goes.',
        hint: 'Change a word of the paragraph.',
      })
    const count = placement.slots.length
    placement.slots.forEach((t, k) => {
      const slot = slots[t]
      const next = slots[placement.slots[k + 1] ?? -1]
      if (!slot || !next || next.leg === slot.leg) return
      if (unit.hyphenAt(placement.setting, k))
        typeCase.report({ severity: 'info', code: 'foot-hyphen', path: unit.path, message: `A hyphen stands at the foot of leg ${slot.leg + 1}.` })
      if (k === count - 2 && unit.keepLast > 1)
        typeCase.report({
          severity: 'warning',
          code: 'widow',
          path: unit.path,
          message: `A widow stands at the top of leg ${next.leg + 1}.`,
          hint: 'Change a line of the paragraph, or the depth of the module.',
        })
    })
  })
}

/** What is said where the rules of a jump give way. */
const GIVEN_WAY: Readonly<Record<CutRule, string>> = {
  sentence: 'The story jumps at the end of a sentence: none could be parted there.',
  paragraph: 'The story jumps between two paragraphs: none could be parted there.',
  full: 'The last leg before the jump is not full.',
  lines: 'The story jumps with fewer lines of its paragraph on one side than the style asks for.',
}

/** Legs that end more than a line over the deepest, or hold nothing, and by how much: all of a part as deep as its text, those before the last elsewhere. */
function unevenLegs(measured: Measured): [where: string, lines: number][] {
  const { room, flowed, slots, legs } = measured
  const name = (leg: number): string => `Leg ${leg + 1}`
  const gaps = [...flowed.gaps].filter(([, lines]) => lines > 1)
  if (!room.fit) return gaps.map(([leg, lines]) => [name(leg), lines])
  const text = textFeet(measured.inner.columns, slots, flowed.placements)
  const last = squared(text, measured.claims)
  const deepest = Math.max(...last)
  const short = last.map((line, column): [number, number] => [column, deepest - line]).filter(([c, lines]) => slots.some((s) => s.column === c) && (lines > 1 || text[c] === 0))
  const lowest = (column: number): number => legs.reduce((found, leg, i) => (leg.column === column ? i : found), 0)
  const uneven = new Map(short.map(([column, lines]) => [lowest(column), lines]))
  // over a spanner in mid-story legs end by themselves, and text that ends there leaves those under it empty
  const free = freeAtFoot(measured)
  legs.forEach(({ column }, leg) => {
    const { lines, empty } = free[leg]!
    if (lines > 1 && !uneven.has(leg) && (lowest(column) !== leg || (legs.length > measured.inner.columns && empty))) uneven.set(leg, lines)
  })
  return [...uneven].sort(([a], [b]) => a - b).map(([leg, lines]) => [name(leg), lines])
}

/** Slots under the last line of each leg, and whether it has no line at all. */
function freeAtFoot({ slots, flowed, legs }: Measured): { lines: number; empty: boolean }[] {
  const free = legs.map(() => ({ lines: 0, empty: true }))
  const used = new Set(flowed.placements.flatMap((placement) => placement.slots))
  slots.forEach(({ leg }, t) => {
    const at = free[leg]!
    at.lines = used.has(t) ? 0 : at.lines + 1
    if (used.has(t)) at.empty = false
  })
  return free
}
