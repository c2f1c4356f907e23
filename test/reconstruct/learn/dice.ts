import type { Random } from '../../text/randomParagraph.js'

/** Draws what a habit leaves open. */
export class Dice {
  constructor(protected readonly random: Random) {}

  below(n: number): number {
    return Math.floor(this.random() * n)
  }
  chance(share: number): boolean {
    return this.random() < share
  }
  rare<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}
