import { continuity } from './chains.js'
import { type StoryWords, logKinship } from './kinship.js'
import { clamp, logistic } from './logistic.js'
import type { TextJoints } from './makeThreads.js'
import type { Sorting, Story } from './sorting.js'
import type { Fragment } from './units.js'

/** Stories on either side of a text without a head that it may belong to. */
const NEAR = 8
/** Texts of a story, from its last, that another may follow. */
const ENDS = 32

/** A text without a head that does not begin as a story does goes on with the story before it, or with the one it shares its words with. */
export function mergeHeadless(sorting: Sorting, joints: TextJoints): void {
  const { stories, units } = sorting
  if (stories.length < 2) return
  const gone = new Set<number>()
  const orphans = stories.flatMap((story, s) => (story.head === undefined && !(units[story.texts[0]!] as Fragment).opens ? [s] : []))
  const isOrphan = new Set(orphans)
  const wishes = orphans.flatMap((s) => {
    const story = stories[s]!
    const first = units[story.texts[0]!] as Fragment
    const before = sorting.around(story.texts[0]!)[0]
    const near = new Set<number>([before])
    for (let other = Math.max(0, s - NEAR); other < Math.min(stories.length, s + NEAR + 1); other++) near.add(other)
    return [...near].flatMap((other) => {
      if (other < 0 || other === s) return []
      const into = stories[other]!
      const ends = into.texts.slice(-ENDS)
      const lacks = ends.some((at, k) => joint(sorting, joints, at, story.texts[0]!) > 0 && (k + 1 === ends.length || joint(sorting, joints, at, ends[k + 1]!) < 0))
      const paged = (units[into.texts[0]!] as Fragment).page === first.page ? 0 : -2
      const score =
        kin(sorting, story.words, into.words) + (other === before ? 2 : 0) + (lacks ? 1.5 : 0) + (first.begins === 'middle' ? 1.5 : 0) + paged + (isOrphan.has(other) ? -2 : 0)
      return score > 0 ? [{ s, other, score }] : []
    })
  })
  wishes.sort((a, b) => b.score - a.score || a.s - b.s || a.other - b.other)
  for (const { s, other, score } of wishes) {
    if (gone.has(s) || gone.has(other)) continue
    insertText(sorting, joints, stories[other]!, stories[s]!, logistic(score))
    gone.add(s)
  }
  // words that no story wants are none themselves
  stories.forEach((story, s) => {
    if (story.head === undefined && story.texts.length === 1 && (units[story.texts[0]!] as Fragment).slight && stories.length > 1) gone.add(s)
  })
  for (const s of gone) for (const at of stories[s]!.texts) sorting.storyOf[at] = -1
  sorting.keep(stories.filter((_, s) => !gone.has(s)))
}

/** Puts a text into a story, where its ends fit best. */
function insertText(sorting: Sorting, joints: TextJoints, into: Story, text: Story, sure: number): void {
  const { texts } = into
  const first = text.texts[0]!
  const last = text.texts.at(-1)!
  let best = texts.length
  let bestScore = -Infinity
  for (let k = Math.max(0, texts.length - ENDS); k <= texts.length; k++) {
    const before = texts[k - 1]
    const after = texts[k]
    let score = before === undefined ? -1.5 : joint(sorting, joints, before, first)
    if (after !== undefined) score += joint(sorting, joints, last, after) - (before === undefined ? 0 : joint(sorting, joints, before, after))
    if (score >= bestScore) {
      best = k
      bestScore = score
    }
  }
  texts.splice(best, 0, ...text.texts)
  into.textSure.splice(best, 0, ...text.textSure.map((own) => Math.min(own, sure)))
  for (const at of text.texts) into.words.add(sorting.unitWords[at]!)
}

/** How well one text goes on with another: their ends, then their order in the source. */
function joint(sorting: Sorting, joints: TextJoints, a: number, b: number): number {
  const closes = (sorting.units[a] as Fragment).closes
  return continuity(joints, joints.numberOf.get(a)!, joints.numberOf.get(b)!) + (a < b ? 0.5 : -0.5) - (closes ? 3 : 0)
}

function kin(sorting: Sorting, words: StoryWords, story: StoryWords): number {
  return clamp(0.4 * logKinship({ counts: words.counts, sequence: [] }, story, sorting.lexis), 6)
}
