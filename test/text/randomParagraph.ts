/** Seeded random paragraphs, profiles and limits for the breaker's tests. */
import type { Breakable, BreakLimits, Profile } from '../../src/text/breaker.js'

export type Random = () => number

/** mulberry32 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const between = (random: Random, low: number, high: number): number => low + random() * (high - low)
const whole = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1))
const chance = (random: Random, share: number): boolean => random() < share

type Plain<T> = { -readonly [K in keyof T]: T[K] extends number ? number : number[] }

export interface Case {
  readonly paragraph: Breakable
  readonly profile: Profile
  readonly limits: BreakLimits
}

export interface Mixture {
  /** share of the legal breaks that lie inside a word */
  readonly hyphenation: number
  /** chance that a word after a break inside it goes on to another */
  readonly long: number
  readonly forced: number
  /** share of the words that come from a vocabulary of a few */
  readonly repeats: number
  /** chance of a long word without a break */
  readonly unbreakable: number
  /** chance of a space that no line may end at */
  readonly bound: number
}

/** Entries that do not hold (position 0's ends, n's starts and penalty) are filled with `junk`. */
export function randomParagraph(random: Random, n: number, mixture: Mixture, junk = 0): Breakable {
  const list = (): number[] => new Array<number>(n + 1).fill(0)
  const made: Plain<Breakable> = {
    n,
    endWidth: list(),
    startWidth: list(),
    endSpaces: list(),
    startSpaces: list(),
    endEms: list(),
    startEms: list(),
    hyphenWidth: list(),
    leftHang: list(),
    rightHang: list(),
    penalty: list(),
    hyphen: list(),
    forced: list(),
    startKey: list(),
    endKey: list(),
  }
  const size = between(random, 8, 11)
  let width = 0
  let spaces = 0
  let ems = 0
  const ended = (p: number): void => {
    made.endWidth[p] = width
    made.endSpaces[p] = spaces
    made.endEms[p] = ems
  }
  const started = (p: number): void => {
    made.startWidth[p] = width
    made.startSpaces[p] = spaces
    made.startEms[p] = ems
  }
  const letters = (count: number): void => {
    for (let i = 0; i < count; i++) width += between(random, 3, 5)
    ems += count * size
  }
  const wordKey = (): number => (chance(random, mixture.repeats) ? whole(random, 1, 3) : whole(random, 0, 400))
  const hang = (): number => (chance(random, 0.3) ? between(random, 0.2, 1.8) : 0)

  started(0)
  made.leftHang[0] = hang()
  let key = wordKey()
  made.startKey[0] = key
  for (let p = 1; p <= n; p++) {
    // a piece of a word is a syllable or two; an unbroken word is a short one or, less often, a long one
    const within = made.hyphen[p - 1] === 1
    letters(chance(random, mixture.unbreakable) ? whole(random, 9, 12) : within ? whole(random, 2, 4) : chance(random, 0.25) ? whole(random, 4, 8) : whole(random, 1, 4))
    // now and then a space that is no legal break stands inside
    if (chance(random, mixture.bound)) {
      const space = between(random, 2, 3)
      width += space
      spaces += space
      ems += size
      letters(whole(random, 1, 3))
    }
    ended(p)
    made.endKey[p] = key
    made.rightHang[p] = hang()
    if (p === n) break
    const inside = made.hyphen[p - 1] === 1 && p > 1 ? mixture.long : mixture.hyphenation
    if (chance(random, mixture.forced)) {
      made.forced[p] = 1
      made.penalty[p] = chance(random, 0.5) ? 0 : between(random, 0, 200)
      started(p)
      key = wordKey()
    } else if (chance(random, inside)) {
      made.hyphen[p] = 1
      made.penalty[p] = between(random, 0, 200)
      if (chance(random, 0.2)) {
        // its own hyphen: no width of its own is added
        letters(1)
        ended(p)
        made.rightHang[p] = between(random, 0.5, 1.8)
        key = wordKey()
      } else {
        made.hyphenWidth[p] = between(random, 2.5, 3.5)
        made.rightHang[p] = between(random, 0, 1.8)
        key = chance(random, 0.5) ? 0 : wordKey()
      }
      started(p)
    } else if (chance(random, 0.04)) {
      // a break that discards nothing and shows nothing (after a dash)
      made.penalty[p] = between(random, 0, 100)
      started(p)
      key = wordKey()
    } else {
      made.penalty[p] = chance(random, 0.7) ? 0 : between(random, 0, 200)
      const space = between(random, 2, 3)
      width += space
      spaces += space
      ems += size
      started(p)
      key = wordKey()
    }
    made.startKey[p] = key
    made.leftHang[p] = hang()
  }
  if (junk !== 0) {
    for (const array of [made.endWidth, made.endSpaces, made.endEms, made.hyphenWidth, made.rightHang, made.penalty, made.endKey]) {
      array[0] = junk
    }
    for (const array of [made.startWidth, made.startSpaces, made.startEms, made.leftHang, made.penalty, made.startKey]) {
      array[n] = junk
    }
  }
  return made
}

/** Widest piece that cannot be broken, as a line of its own, ends in its margin's hang not counted. */
export function widestPiece(paragraph: Breakable): number {
  let widest = 0
  for (let p = 1; p <= paragraph.n; p++) {
    widest = Math.max(widest, (paragraph.endWidth[p] ?? 0) - (paragraph.startWidth[p - 1] ?? 0) + (paragraph.hyphenWidth[p] ?? 0))
  }
  return widest
}

export function randomLimits(random: Random): BreakLimits {
  const letterLevel = chance(random, 0.6)
  return {
    spaceStretch: between(random, 0.4, 1.1),
    spaceShrink: chance(random, 0.05) ? 0 : between(random, 0.1, 0.35),
    tracking: letterLevel ? between(random, 0, 0.02) : 0,
    glyphScale: letterLevel ? between(random, 0, 0.02) : 0,
    neighbours: chance(random, 0.6) ? 1 : between(random, 1, 2),
    nominalSpace: between(random, 2, 3),
    ladder: whole(random, 0, 3),
  }
}

function randomProfile(random: Random, measure: number): Profile {
  const measures: number[] = []
  if (chance(random, 0.5)) {
    const shape = random()
    if (shape < 0.6) {
      const narrow = measure * between(random, 0.55, 0.85)
      for (let k = whole(random, 2, 5); k > 0; k--) measures.push(narrow)
      measures.push(measure)
    } else if (shape < 0.8) {
      // full, then beside a picture, then full
      for (let k = whole(random, 1, 2); k > 0; k--) measures.push(measure)
      const narrow = measure * between(random, 0.55, 0.85)
      for (let k = whole(random, 1, 3); k > 0; k--) measures.push(narrow)
      measures.push(measure)
    } else {
      for (let k = whole(random, 2, 9); k > 0; k--) measures.push(measure * between(random, 0.6, 1.1))
    }
  } else {
    measures.push(measure)
  }
  const feet: number[] = []
  if (chance(random, 0.3)) {
    for (let k = 0; k < 10; k++) if (chance(random, 0.25)) feet.push(k)
    if (feet.length === 0) feet.push(whole(random, 0, 4))
  }
  return { measures, feet }
}

/** A case small enough for the oracle: 12 to 18 legal breaks. */
export function randomCase(random: Random): Case {
  const flavour = random()
  // words full of hyphens: ladders bite; hardly a space in a narrow column: relaxed passes; else plain prose
  const strained = flavour < 0.15
  const mixture: Mixture = strained
    ? { hyphenation: 0.75, long: 0.85, forced: 0.01, repeats: 0.1, unbreakable: 0.03, bound: 0.02 }
    : flavour < 0.75
      ? { hyphenation: 0.6, long: 0.5, forced: 0.01, repeats: 0.2, unbreakable: 0.02, bound: 0.3 }
      : { hyphenation: 0.25, long: 0.3, forced: 0.04, repeats: 0.35, unbreakable: 0.04, bound: 0.2 }
  const breaks = whole(random, 12, strained ? 15 : 18)
  const junk = chance(random, 0.1) ? NaN : chance(random, 0.1) ? 777 : 0
  const paragraph = randomParagraph(random, breaks + 1, mixture, junk)
  const limits = randomLimits(random)
  const natural = paragraph.endWidth[paragraph.n] ?? 0
  let profile: Profile
  do {
    const measure = natural / (strained ? between(random, 4, 8) : between(random, 1.8, 3.6))
    profile = randomProfile(random, measure)
    // a piece wider than its measure gives no result: some of those, not many
  } while (widestPiece(paragraph) > Math.min(...profile.measures) * 1.02 && !chance(random, 0.12))
  return { paragraph, profile, limits }
}
