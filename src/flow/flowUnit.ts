import type { Setting } from '../text/breaker.js'
import type { Slot } from './slot.js'

/** A paragraph, or lines that are set already, as the legs see it: how many lines it may take, and what must stand together. */
export interface FlowUnit {
  /** empty grid lines before it; dropped at a leg's top */
  readonly airBefore: number
  /** lines that must stand together at its beginning, and at its end */
  readonly keepFirst: number
  readonly keepLast: number
  /** lines of the next unit that must stand in the same leg */
  readonly keepWithNext: number
  /** its first lines may not be parted at all: a drop cap stands beside them */
  readonly solidFirst: number
  /** ways to set it on lines of these widths (the last repeats); `feet` are line numbers at the foot of a leg */
  variants(measures: readonly number[], feet: readonly number[]): ReadonlyMap<number, Setting>
  /** line numbers that end in a hyphen, in a setting */
  hyphenAt(setting: Setting, line: number): boolean
  /** ways to fill its first lines, so many of them, and go on elsewhere; none of a unit in which a story may not jump */
  openings?(measures: readonly number[], feet: readonly number[], lines: number): readonly Opening[]
  /** of what is no text but stands on slots as it finds them: instead of `variants` and `openings` */
  readonly onSlots?: OnSlots
}

/** How a block that may be parted stands on slots from one on; what has no room there is over, or left for elsewhere. */
export interface OnSlots {
  /** whether any of it stands in the leg of its first slot */
  begins(slots: readonly Slot[], start: number): boolean
  /** of so many slots from one on those on which it stands, and those beyond the last */
  taken(slots: readonly Slot[], start: number, count: number): readonly number[]
  setting(slots: readonly Slot[], start: number, overMeasure: number): Setting
  openings(slots: readonly Slot[], start: number, overMeasure: number): readonly Opening[]
}

/** The first lines of a unit, up to a word at which it may be parted. */
export interface Opening {
  /** of these lines alone */
  readonly setting: Setting
  /** words left for elsewhere */
  readonly words: number
  /** their width, points */
  readonly rest: number
  /** no sentence begins with them, nor with a word next to the cut */
  readonly inSentence: boolean
}
