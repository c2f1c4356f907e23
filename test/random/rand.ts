/** Numbers from a seed (mulberry32): the same everywhere, so that an edition is known by its seed. */
export class Rand {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 up to, not with, 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** both ends included */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** a number to so many decimals */
  real(least: number, most: number, decimals = 2): number {
    return Number((least + this.next() * (most - least)).toFixed(decimals))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!
  }

  /** one of some things, by their weights */
  weigh<T>(...choices: readonly (readonly [weight: number, thing: T])[]): T {
    let at = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, thing] of choices) if ((at -= weight) < 0) return thing
    return choices.at(-1)![1]
  }

  /** the thing, or nothing at all: to be spread into an object */
  maybe<T extends object>(share: number, make: () => T): T | Record<string, never> {
    return this.chance(share) ? make() : {}
  }
}
