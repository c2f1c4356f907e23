import type { Slot } from './slot.js'

export const NO_FEET: readonly number[] = []

/** The slots in their order as the programme walks them: where legs end, and how far a width goes. */
export class Track {
  readonly slots: readonly Slot[]
  readonly length: number
  /** width of what stands beyond the slots */
  readonly overMeasure: number
  /** of each slot, the index after the last of its leg */
  readonly #ends: Int32Array
  /** of each slot, the index of the first after it that has another width */
  readonly #alike: Float64Array
  readonly #uniform = new Map<number, readonly number[]>()

  constructor(slots: readonly Slot[], overMeasure: number) {
    const { length } = slots
    this.slots = slots
    this.length = length
    this.overMeasure = overMeasure
    this.#ends = new Int32Array(length)
    this.#alike = new Float64Array(length)
    for (let t = length - 1; t >= 0; t--) {
      const next = t + 1
      this.#ends[t] = next < length && slots[next]!.leg === slots[t]!.leg ? this.#ends[next]! : next
      this.#alike[t] = this.width(next) === slots[t]!.width ? this.alike(next) : next
    }
  }

  width(t: number): number {
    return t < this.length ? this.slots[t]!.width : this.overMeasure
  }

  alike(t: number): number {
    return t < this.length ? this.#alike[t]! : Infinity
  }

  /** the index after the last slot of its leg */
  end(t: number): number {
    return this.#ends[t]!
  }

  isTop(t: number): boolean {
    return t === 0 || t >= this.length || this.#ends[t - 1] === t
  }

  /** Slots that a unit has from `start` to the foot of its leg, when `gap` of them are left there. What is over has no end. */
  room(start: number, gap: number): number {
    return start < this.length ? this.#ends[start]! - start - gap : Infinity
  }

  /** The slot of line `k` of a unit. */
  slotOf(k: number, start: number, gap: number, room: number): number {
    return k < room ? start + k : start + k + gap
  }

  /** Widths of a unit's first lines, without a tail of equal ones. */
  measures(start: number, gap: number, room: number, lines: number): readonly number[] {
    if (this.slotOf(lines - 1, start, gap, room) < this.alike(start)) return this.#uniformly(this.width(start))
    const out: number[] = []
    for (let k = 0; k < lines; k++) out.push(this.width(this.slotOf(k, start, gap, room)))
    while (out.length > 1 && out[out.length - 1] === out[out.length - 2]) out.pop()
    return out
  }

  #uniformly(width: number): readonly number[] {
    let measures = this.#uniform.get(width)
    if (!measures) this.#uniform.set(width, (measures = [width]))
    return measures
  }

  /** Those of a unit's first lines that stand at the foot of a leg. */
  feet(start: number, gap: number, room: number, lines: number): readonly number[] {
    if (room > lines) return NO_FEET
    const feet: number[] = []
    for (let k = room; k <= lines;) {
      feet.push(k - 1)
      const t = start + k + gap
      if (t >= this.length) break
      k += this.#ends[t]! - t
    }
    return feet
  }
}
