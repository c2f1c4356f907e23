import type { Setting } from '../text/breaker.js'
import { isLess } from './flowed.js'

/** The states of the programme that flows text, in the order in which they were found: for each unit those of the slots at which it may end. A state is its index. */
export class FlowStates {
  readonly over = [0]
  readonly breaches = [0]
  readonly demerits = [0]
  /** the slot after its last line */
  readonly slot = [0]
  /** what it goes on from, and how its unit stands */
  readonly back = [-1]
  readonly start = [0]
  readonly gap = [0]
  readonly count = [0]
  readonly setting: (Setting | undefined)[] = [undefined]
  /** the states of the last unit placed are those from here on */
  #from = 0
  readonly #bySlot = new Map<number, number>()

  /** the first state of the last unit placed */
  get from(): number {
    return this.#from
  }

  /** the state after its last */
  get to(): number {
    return this.slot.length
  }

  /** What is entered from here on is of the next unit. */
  next(): void {
    this.#bySlot.clear()
    this.#from = this.slot.length
  }

  /** The cheapest of the states from one to another. */
  cheapest(from: number, to: number): number {
    let best = from
    for (let i = from + 1; i < to; i++) if (isLess(this.over[i]!, this.breaches[i]!, this.demerits[i]!, this.over[best]!, this.breaches[best]!, this.demerits[best]!)) best = i
    return best
  }

  /** Keeps a way to a slot where it is the first or the cheapest. */
  enter(slot: number, over: number, breaches: number, demerits: number, back: number, start: number, gap: number, count: number, setting: Setting): void {
    let i = this.#bySlot.get(slot)
    if (i === undefined) this.#bySlot.set(slot, (i = this.slot.length))
    else if (!isLess(over, breaches, demerits, this.over[i]!, this.breaches[i]!, this.demerits[i]!)) return
    this.over[i] = over
    this.breaches[i] = breaches
    this.demerits[i] = demerits
    this.slot[i] = slot
    this.back[i] = back
    this.start[i] = start
    this.gap[i] = gap
    this.count[i] = count
    this.setting[i] = setting
  }

  /** The states that lead to one, a unit each, the first one first. */
  wayTo(state: number): number[] {
    const way: number[] = []
    for (let i = state; this.back[i]! >= 0; i = this.back[i]!) way.push(i)
    return way.reverse()
  }
}
