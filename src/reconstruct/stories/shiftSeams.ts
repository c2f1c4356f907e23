import { fragmentOf, mayBegin } from './fragments.js'
import { StoryWords, logKinship } from './kinship.js'
import { together } from './lexis.js'
import type { Sorting, Story } from './sorting.js'
import { type Fragment, isFragment } from './units.js'

/** times that all seams are looked at: what one has moved tells more of the next */
const ROUNDS = 2
/** by how much another place must be better, in the measure of kinship */
const BETTER = 2
/** pieces on either side of a seam that it may move by */
const FAR = 12

/** A seam was found where the words change. Now that stories have their heads and other texts, each seam goes where the paragraphs on both sides have most in common with theirs. */
export function shiftSeams(sorting: Sorting): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    sorting.units.forEach((unit, at) => {
      if (isFragment(unit) && sorting.isSeam(at)) moved = shift(sorting, at) || moved
    })
    if (!moved) return
  }
}

function shift(sorting: Sorting, at: number): boolean {
  const { units, pieces, stories, storyOf } = sorting
  const upper = units[at - 1]
  const lower = units[at] as Fragment
  if (upper === undefined || !isFragment(upper) || upper.closes || lower.opens || upper.lastPage !== lower.page || upper.pieces.at(-1)! + 1 !== lower.pieces[0]) return false
  const above = stories[storyOf[at - 1]!]
  const below = stories[storyOf[at]!]
  if (above === undefined || below === undefined || above === below) return false
  const first = Math.max(1, upper.pieces.length - FAR)
  const run = [...upper.pieces, ...lower.pieces]
  const last = Math.min(run.length - 1, upper.pieces.length + FAR)
  const upperWords = wordsWith(sorting, above)
  const lowerWords = wordsWith(sorting, below)
  // what each piece is worth above rather than below, summed up to each place
  let sum = 0
  let best = 0
  let cut = upper.pieces.length
  let stay = 0
  const sums = new Map<number, number>()
  for (let k = first; k <= last; k++) {
    if (mayBegin(pieces[run[k - 1]!]!, pieces[run[k]!]!)) sums.set(k, sum)
    if (k === upper.pieces.length) stay = sum
    const words = sorting.wordsOf(run[k]!)
    const own = k < upper.pieces.length ? upperWords : lowerWords
    own.add(words, -1)
    sum += logKinship(words, upperWords, sorting.lexis) - logKinship(words, lowerWords, sorting.lexis)
    own.add(words)
  }
  for (const [k, worth] of sums)
    if (worth - stay > best + (best === 0 ? BETTER : 0)) {
      best = worth - stay
      cut = k
    }
  if (cut === upper.pieces.length) return false
  const { opens, headed, from } = upper
  const { closes, to } = lower
  replace(sorting, at - 1, above, fragmentOf(pieces, run.slice(0, cut), { opens, headed, closes: false, from, to: undefined }))
  replace(sorting, at, below, fragmentOf(pieces, run.slice(cut), { opens: false, headed: false, closes, from: undefined, to }))
  return true
}

function wordsWith({ unitWords }: Sorting, { words, head }: Story): StoryWords {
  const all = new StoryWords()
  all.add({ sequence: [], counts: words.counts })
  all.total = words.total
  if (head !== undefined) all.add(unitWords[head]!)
  return all
}

function replace(sorting: Sorting, at: number, story: Story, fragment: Fragment): void {
  const { units, unitWords } = sorting
  story.words.add(unitWords[at]!, -1)
  units[at] = fragment
  unitWords[at] = together(fragment.pieces.map((i) => sorting.wordsOf(i)))
  story.words.add(unitWords[at])
}
