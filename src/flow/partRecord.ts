import { Digest } from '../digest.js'
import { isTable, type Unit } from './galley.js'
import type { FlowCost } from './flowed.js'
import type { Matter } from './matter.js'
import type { Measured } from './measureStory.js'
import type { Slot } from './slot.js'
import type { TypeCase } from './typecase.js'

/** How a paragraph, or a table, was set: plain data. */
export interface UnitRecord {
  /** of its words, their widths and the places where its lines may end: where it is the same, lines can be the same */
  readonly print: string
  /** positions at which its lines end */
  readonly breaks: readonly number[]
  readonly demerits: number
  readonly pass: number
  /** index of its first slot, and slots left empty at the foot of that slot's leg */
  readonly start: number
  readonly gap: number
  /** widths of its lines, without a tail of equal ones; points */
  readonly measures: readonly number[]
  /** lines at the foot of a leg that end in a hyphen */
  readonly footHyphens: readonly number[]
  /** what the letters of the line over its first one gave */
  readonly above: number
}

/** How a part was set: what it takes to set it so again. Plain data. */
export interface PartRecord {
  readonly id: string
  /** of what its paragraphs may give, and its measure */
  readonly limits: string
  /** grid lines at which its legs end */
  readonly feet: readonly number[]
  /** its slots by leg, line and width */
  readonly slots: string
  /** asked for a drop cap and came out without one */
  readonly bare: boolean
  readonly units: readonly UnitRecord[]
  readonly cost: FlowCost
}

/** By which the record of some matter is found again among those of its module. */
export function recordId({ kind, id, part }: Matter): string {
  return `${kind} ${id} ${part}`
}

/** How a measured part is set; `aboves` are what letters gave over the first line of each unit. */
export function recordPart(typeCase: TypeCase, measured: Measured, aboves: readonly number[]): PartRecord {
  const { matter, slots, units, flowed, feet } = measured
  return {
    id: recordId(matter),
    limits: limitsPrint(typeCase),
    feet,
    slots: slotsPrint(slots),
    bare: measured.bare,
    units: units.map((unit, i): UnitRecord => {
      const { setting, count, slots: taken } = flowed.placements[i]!
      const start = taken[0] ?? slots.length
      return {
        // one that goes on elsewhere has no lines to be kept
        print: (isTable(unit) ? measured.jump === undefined || i < units.length - 1 : setting.breaks.at(-1) === unit.paragraph.breakable.n) ? unitPrint(unit) : '',
        breaks: setting.breaks,
        demerits: setting.demerits,
        pass: setting.pass,
        start,
        gap: Math.max(0, (taken.at(-1) ?? start) - start - Math.max(0, count - 1)),
        measures: trimmed(taken.map((t) => slots[t]?.width ?? measured.inner.measure)),
        footHyphens: taken.flatMap((t, k) => (slots[t] && slots[t + 1]?.leg !== slots[t].leg && k < count - 1 && unit.hyphenAt(setting, k) ? [k] : [])),
        above: aboves[i] ?? 0,
      }
    }),
    cost: flowed.cost,
  }
}

function trimmed(measures: readonly number[]): number[] {
  const out = [...measures]
  while (out.length > 1 && out[out.length - 1] === out[out.length - 2]) out.pop()
  return out
}

/** What the style lets lines give. */
export function limitsPrint({ style: { justification, hyphenation } }: TypeCase): string {
  return new Digest().add(JSON.stringify([justification, hyphenation])).hex()
}

/** Slots apart from where their room stands on the page. */
export function slotsPrint(slots: readonly Slot[]): string {
  const numbers = new Float64Array(slots.length * 4)
  slots.forEach(({ leg, line, x, width }, t) => numbers.set([leg, line, Math.round((x - slots[0]!.x) * 1e3), width], t * 4))
  return new Digest().add(bytesOf(numbers)).hex()
}

/** Memo only: a unit is never changed. */
const prints = new WeakMap<object, string>()

export function unitPrint(unit: Unit): string {
  const key = isTable(unit) ? unit : unit.paragraph
  let print = prints.get(key)
  if (print === undefined) prints.set(key, (print = isTable(unit) ? new Digest().add(`table\n${unit.textFrom(unit.first)}`).hex() : paragraphPrint(unit)))
  return print
}

function paragraphPrint({ role, paragraph, indentAt, cap }: Exclude<Unit, { readonly stand: unknown }>): string {
  const { words, positions, breakable } = paragraph
  const { n, endWidth, startWidth, penalty } = breakable
  const numbers = new Float64Array(5 * (n + 1))
  for (let p = 0; p <= n; p++) numbers.set([positions[p]!.word, positions[p]!.at, endWidth[p]!, startWidth[p]!, penalty[p]!], p * 5)
  const indents = Float64Array.from({ length: (cap?.lines ?? 0) + 2 }, (_, k) => indentAt(k))
  return new Digest()
    .add(role + (cap?.text ?? ''))
    .add(words.map((word) => word.text).join(' '))
    .add(bytesOf(numbers))
    .add(bytesOf(indents))
    .hex()
}

function bytesOf(numbers: Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer)
}
