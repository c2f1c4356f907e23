import type { Article } from '../model/article.js'
import type { Story } from '../model/edition.js'
import { plainText } from '../model/inline.js'
import { factboxText, quoteText, unprintedText } from '../model/reading.js'
import type { PictureInfo } from '../picture/picture.js'
import { insideBox, outsideBox } from './box.js'
import { freeFrom, overlaps, slotsOf, type Claim } from './claims.js'
import type { Copy } from './copy.js'
import { clip } from './display.js'
import { squared, textFeet } from './feet.js'
import type { FigureBlock } from './figureblock.js'
import { makeFixtures, type Fixtures, type PlacedFigure } from './fixtures.js'
import { makeGalley } from './galley.js'
import type { HeadBlock } from './headblock.js'
import { flowLegs, less, type FlowCost, type Flowed } from './legs.js'
import { placeQuote, type PlacedQuote } from './quoteplace.js'
import type { Room } from './room.js'
import type { Slot } from './slot.js'
import type { TypeCase } from './typecase.js'

/** A story measured in a room: where everything would stand and how its text would run. No line is made yet. */
export interface Measured {
  readonly article: Article
  readonly story: Story
  readonly path: string
  /** the room it was given, as deep as it came out */
  readonly room: Room
  /** where its text stands: the room, or what a box leaves of it */
  readonly inner: Room
  readonly head: HeadBlock | undefined
  readonly figures: readonly PlacedFigure[]
  readonly quotes: readonly PlacedQuote[]
  readonly claims: readonly Claim[]
  readonly feet: readonly number[]
  readonly units: readonly Copy[]
  readonly slots: readonly Slot[]
  readonly flowed: Flowed
  /** as deep as its head and figures, not as its text */
  readonly deepened: boolean
  /** body lines that did not fit, at the part's full measure */
  readonly over: number
  readonly under: number
  readonly cost: FlowCost
}

/** Counts of lines around the estimate among which the depth of a fitting part is looked for. */
const FIT_BEFORE = 3
const FIT_AFTER = 3
const UNEVEN_FEET = 150
/** What a slot left at the end of a fixed module costs, and of one as deep as its text. */
const END_FIXED = 1
const END_FIT = 50

/** Measures a story in a room: places head, figures and quotes, and runs the text down the legs. */
export function measureStory(typeCase: TypeCase, article: Article, story: Story, room: Room, infos: ReadonlyMap<string, PictureInfo>, path: string): Measured {
  const boxed = story.box !== undefined && story.box !== false
  const inner = boxed ? insideBox(typeCase, room) : room
  const fixtures = makeFixtures(typeCase, article, story, inner, infos, path)
  leaveOutRest(typeCase, article, story, path)
  const units = makeGalley(typeCase, article, story, inner, inner.measure, deepest(inner, fixtures.claims), path)
  const capLines = units.reduce((most, unit) => Math.max(most, unit.cap?.lines ?? 0), 0)
  const arrange = (feet: readonly number[]): Arranged => {
    const lines = Math.max(...feet)
    const claims = [...fixtures.claims]
    const figures = [...fixtures.hung, ...hangAtFoot(fixtures.footed, claims, lines)]
    const quotes: PlacedQuote[] = []
    for (const { quote, block, source } of fixtures.quotes) {
      const placed = placeQuote(typeCase, quote, block, story.quotes?.[quote.id] ?? {}, inner, claims, feet, source, capLines)
      if (!placed) continue
      quotes.push(placed)
      claims.push({ legs: [placed.leg, placed.leg], from: placed.line, to: placed.line + (placed.atTop ? block.linesAtTop : block.lines) - 1, spans: false })
    }
    return { feet, lines, claims, figures, quotes, slots: slotsOf(inner, claims, feet) }
  }
  const attempt = (arranged: Arranged): Measured => {
    const { lines } = arranged
    const flowed = flowLegs(units, arranged.slots, inner.measure, room.fit ? END_FIT : END_FIXED, room.fit)
    const depth = boxed ? outsideBox(typeCase, room, lines) : lines
    return {
      ...arranged,
      article,
      story,
      path,
      room: { ...room, lines: depth },
      inner: { ...inner, lines },
      head: fixtures.head,
      units,
      flowed,
      over: flowed.over,
      under: flowed.under,
      cost: flowed.cost,
      deepened: lines === fixtures.leastDepth,
    }
  }
  const whole = Array.from({ length: inner.columns }, () => inner.lines)
  const measured = room.fit ? fit(arrange, attempt, units, inner, fixtures) : attempt(arrange(whole))
  const stands = capStands(measured)
  if (stands && !(room.fit && feetApart(measured) > 1 && units.some((unit) => unit.cap))) return measured
  const bare = measureStory(typeCase, article, { ...story, dropCap: 0 }, room, infos, path)
  if (stands && !less(levelCost(bare), levelCost(measured))) return measured
  typeCase.report({ severity: 'info', code: 'drop-cap-reduced', path: `${path}.body`, message: 'No drop cap here: the legs are not deep enough for it.' })
  return bare
}

/** True where the lines beside a drop cap stand one under the other in one leg, or there is none. */
function capStands({ units, flowed, slots }: Measured): boolean {
  // no text is over for a cap's sake
  if (flowed.over > 0 && flowed.gaps.size > 0 && units.some((unit) => unit.cap)) return false
  return units.every((unit, i) => {
    if (!unit.cap) return true
    const taken = flowed.placements[i]!.slots.slice(0, unit.cap.lines).map((t) => slots[t])
    const first = taken[0]
    return first === undefined || (taken.length >= unit.cap.depth && taken.every((slot, k) => slot !== undefined && slot.leg === first.leg && slot.line === first.line + k))
  })
}

/** Where everything stands, for given feet of the legs. */
interface Arranged {
  readonly feet: readonly number[]
  readonly lines: number
  readonly claims: readonly Claim[]
  readonly figures: readonly PlacedFigure[]
  readonly quotes: readonly PlacedQuote[]
  readonly slots: readonly Slot[]
}

/** Shapes of rising capacity: all legs as deep as the others, or the first ones a line deeper. The best of the few that hold the text. */
function fit(
  arrange: (feet: readonly number[]) => Arranged,
  attempt: (arranged: Arranged) => Measured,
  units: readonly Copy[],
  room: Room,
  { footed, leastDepth }: Fixtures,
): Measured {
  const shape = (step: number): readonly number[] | undefined => {
    const depth = 1 + Math.floor(step / room.columns)
    const deeper = step % room.columns
    // a figure at the foot squares off the legs that it covers
    if (footed.some((f) => deeper > f.legs[0] && deeper <= f.legs[1])) return undefined
    const feet = Array.from({ length: room.columns }, (_, leg) => Math.min(room.lines, depth + (leg < deeper ? 1 : 0)))
    return feet[0]! > room.lines ? undefined : feet
  }
  const most = (room.lines - 1) * room.columns
  const wanted = units.reduce((sum, unit, i) => sum + (i > 0 ? unit.airBefore : 0) + usual(unit, room.measure), 0)
  const least = Math.min(most, Math.max(0, leastDepth - 1) * room.columns)
  let low = least
  let high = most
  while (low < high) {
    const middle = (low + high) >> 1
    const feet = shape(middle) ?? shape(middle + 1) ?? shape(most)!
    if (arrange(feet).slots.length >= wanted) high = middle
    else low = middle + 1
  }
  let best: { readonly measured: Measured; readonly cost: FlowCost } | undefined
  let found = 0
  for (let step = Math.max(least, low - FIT_BEFORE); step <= most; step++) {
    // where legs are uneven, a whole round of other shapes is tried
    const after = best && best.cost.breaches <= END_FIT ? FIT_AFTER : room.columns + FIT_AFTER
    if (found > 0 && step > Math.max(found, low) + after) break
    const feet = shape(step)
    if (!feet) continue
    const measured = attempt(arrange(feet))
    if (measured.over === 0 && found === 0) found = step
    const cost = levelCost(measured)
    if (!best || less(cost, best.cost)) best = { measured, cost }
  }
  return best?.measured ?? attempt(arrange(shape(most)!))
}

/** Cost with what feet more than a line apart are worth: more than a paragraph set looser or tighter than is fair. */
function levelCost(measured: Measured): FlowCost {
  const apart = feetApart(measured)
  return { ...measured.cost, breaches: measured.cost.breaches + (apart > 1 ? UNEVEN_FEET * apart : 0) }
}

/** Lines between the deepest leg's foot and the highest. */
function feetApart({ inner, slots, flowed, claims }: Measured): number {
  const feet = squared(textFeet(inner.columns, slots, flowed.placements), claims)
  const held = feet.filter((foot, leg) => foot > 0 || slots.some((slot) => slot.leg === leg))
  return held.length === 0 ? 0 : Math.max(...held) - Math.min(...held)
}

function usual(unit: Copy, measure: number): number {
  let best = 0
  let cheapest = Infinity
  for (const [count, setting] of unit.variants([measure], [])) {
    if (setting.demerits < cheapest) {
      cheapest = setting.demerits
      best = count
    }
  }
  return best
}

function hangAtFoot(footed: readonly FigureBlock[], claims: Claim[], lines: number): PlacedFigure[] {
  const placed: PlacedFigure[] = []
  for (const block of footed) {
    let to = lines
    for (const c of claims) if (c.foot === true && overlaps(c.legs, block.legs)) to = Math.min(to, c.from - 1)
    const line = to - block.lines + 1
    if (line < 1) continue
    placed.push({ block, line, edge: 'foot' })
    claims.push({ legs: block.legs, from: line, to, spans: true, foot: true })
  }
  return placed
}

/** What this version, or this story, has no place for. */
function leaveOutRest(typeCase: TypeCase, article: Article, story: Story, path: string): void {
  typeCase.leaveOut(path, 'not printed', unprintedText(article))
  if (story.headForm === 'none') typeCase.leaveOut(`${path}.headline`, 'not placed', plainText(article.headline))
  else if (story.headForm !== undefined && story.headForm !== 'stacked') {
    typeCase.report({
      severity: 'warning',
      code: 'not-yet-set',
      path: `${path}.headline`,
      message: `Heads of the form ${story.headForm} are not set by this version: it stands stacked over the text.`,
    })
  }
  article.factboxes?.forEach((box, i) => {
    typeCase.leaveOut(`${path}.factboxes[${i}]`, 'not-yet-set', factboxText(box))
    typeCase.report({
      severity: 'error',
      code: 'not-yet-set',
      path: `${path}.factboxes[${i}]`,
      message: 'Factboxes are not set by this version; the text is in the report.',
      hint: 'Make it a boxed story for now.',
    })
  })
}

/** Lines of the deepest leg. */
function deepest(room: Room, claims: readonly Claim[]): number {
  return Math.max(0, room.lines - freeFrom(claims, [0, 0]) + 1)
}

/** Quotes of a story that found no place, for the report. */
export function reportQuotes(typeCase: TypeCase, measured: Measured): void {
  measured.article.pullQuotes?.forEach((quote, i) => {
    if (measured.story.quotes?.[quote.id]?.where === 'none' || measured.quotes.some((q) => q.quote === quote)) return
    const text = plainText(quote.text)
    const path = `${measured.path}.pullQuotes[${i}]`
    typeCase.leaveOut(path, 'quote-no-room', quoteText(quote))
    typeCase.report({
      severity: 'warning',
      code: 'quote-no-room',
      path,
      message: `No leg has room for the quote “${clip(text)}”.`,
      hint: 'Give the story more lines, or take the quote off.',
    })
  })
}
