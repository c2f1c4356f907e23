import type { HeadSign, Passage, PassageSource } from './passages.js'
import type { SIGN_WEIGHTS } from './signWeights.js'
import type { WordBag, WordModel } from './wordBag.js'

/** What speaks for an arrangement of stories or against it. */
export type Sign = keyof typeof SIGN_WEIGHTS

/** Signs, and how much there is of each. */
export type Signs = readonly (readonly [Sign, number])[]

/** How an arrangement is worth: each sign by a weight that was learned. */
export type Weights = Readonly<Record<Sign, number>>

export function worth(signs: Signs, weights: Weights): number {
  let sum = 0
  for (const [sign, much] of signs) sum += weights[sign] * much
  return sum
}

/** One passage right after another in a story; `order`: how far that of the source is the order of reading, 0 to 1. */
export function linkSigns({ passages, jumps, model: { lexis } }: PassageSource, a: number, b: number, order: number): Signs {
  const before = passages[a]!
  const after = passages[b]!
  if (before.unit === after.unit && b === a + 1) return after.gap ? WITHIN_GAP : WITHIN
  const signs: [Sign, number][] = []
  if (jumps.get(a) === b) return JUMP
  const { closes, ends, lastPage, to } = before.fragment
  const { begins, opens, headed, page, from } = after.fragment
  if (b === a + 1) signs.push([NEXT[after.between], 1], ['nextOrdered', order])
  else signs.push([b < a ? 'back' : 'ahead', 1], ['farOrdered', order], ['distance', Math.min(6, Math.log2(Math.abs(before.unit - after.unit) + 1))])
  if (lastPage !== page) signs.push([lastPage > page ? 'pageBack' : 'pageAhead', 1])
  if (!after.first) signs.push(['intoMiddle', 1])
  if (!before.last) signs.push(['fromMiddle', 1])
  if (closes && to === undefined) signs.push(['closedInside', 1])
  if (opens) signs.push(['opensInside', 1])
  if (headed) signs.push([begins === 'middle' ? 'headedMiddleInside' : 'headedInside', 1], ['headedInsideOrdered', order])
  if (to !== undefined && lastPage < page) signs.push(['leaves', 1])
  else if (to !== undefined || from !== undefined) signs.push(['otherJump', 1])
  if (ends === 'full') {
    if (begins === 'middle') signs.push(['fullMiddle', 1])
  } else if (begins === 'middle') signs.push([ends === 'hyphen' ? 'hyphenMiddle' : 'openMiddle', 1])
  else if (begins === 'either') signs.push(['openEither', 1])
  else signs.push([lexis.isName(lexis.numberOf(after.firstWord)) ? 'openName' : 'openCapital', 1])
  if (ends === 'hyphen' && lexis.has(before.lastWord + after.firstWord)) signs.push(['hyphenWhole', 1])
  return signs
}

const WITHIN: Signs = [['within', 1]]
const WITHIN_GAP: Signs = [['withinGap', 1]]
const JUMP: Signs = [['jump', 1]]
const NEXT = { nothing: 'next', inserts: 'nextInserts', heads: 'nextHeads' } as const

/** A story that begins with a passage. */
export function openingSigns({ first, fragment, gap }: Passage): Signs {
  const signs: [Sign, number][] = [['story', 1]]
  const { opens, headed, begins, from } = fragment
  if (opens) signs.push(['opens', 1])
  else if (!first) signs.push([gap ? 'beginsInsideGap' : 'beginsInside', 1])
  // a capital that was lost, or the middle of a sentence that came to stand under a head
  if (headed) signs.push([begins === 'middle' ? 'headedMiddle' : 'headed', 1])
  else if (begins === 'middle') signs.push(['beginsMiddle', 1])
  if (begins === 'either') signs.push(['beginsEither', 1])
  if (from !== undefined) signs.push(['resumes', 1])
  return signs
}

/** A story that ends with a passage. */
export function closingSigns({ fragment: { closes, ends, to }, last }: Passage): Signs {
  const signs: [Sign, number][] = []
  if (closes) signs.push(['closes', 1])
  else if (!last) signs.push(['endsInside', 1])
  if (ends !== 'full' && to === undefined) signs.push(['endsOpen', 1])
  return signs
}

/** A story of some passages that has no head. */
export function headlessSigns(first: Passage, lines: number): Signs {
  const { opens, begins, from, slight } = first.fragment
  const signs: [Sign, number][] = [
    ['headless', 1],
    ['headlessLines', Math.min(6, Math.log2(1 + lines))],
  ]
  if (opens) signs.push(['headlessOpens', 1])
  if (begins === 'middle') signs.push(['headlessMiddle', 1])
  if (from !== undefined) signs.push(['headlessResumes', 1])
  if (slight) signs.push(['headlessSlight', 1])
  return signs
}

/** A head over no story: right under another, in a source that is in order, it may well be that one's deck. */
export const unusedSigns = ({ under }: HeadSign, order: number): Signs =>
  under
    ? [
        ['unusedUnder', 1],
        ['unusedUnderOrdered', order],
      ]
    : [['unusedHead', 1]]

/** A head over a story, as their words tell. */
export function kinSigns(model: WordModel, head: WordBag, story: WordBag, opening: WordBag): Signs {
  const { shared, names, part } = model.likeness(head, story)
  return [
    ['kin', capped(shared)],
    ['kinNames', names],
    ['kinPart', part],
    ['kinThinned', capped(model.thinned(head, story))],
    ['openingKin', capped(model.shared(head, opening))],
  ]
}

/** what words of a head may say at most */
const MOST_KIN = 40
const capped = (value: number): number => Math.min(MOST_KIN, value)
