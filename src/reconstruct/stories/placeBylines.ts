import { type Pair, assign } from '../assignment.js'
import { headsOfParts } from './headRows.js'
import { logKinship } from './kinship.js'
import { tokensOf } from './lexis.js'
import { clamp, logistic } from './logistic.js'
import type { Sorting } from './sorting.js'

/** Notes of one story that are searched for a writer. */
const NOTES = 4
/** where a story was written */
const PLACED = /[\p{L},] (?:in|IN|dans|aus|desde|da) \p{Lu}/u

/** A byline goes to the story whose notes name its writer, under whose head or over whose text it stands, or among whose pieces; one to a story. */
export function placeBylines(sorting: Sorting): void {
  const { units, stories } = sorting
  const bylines = units.flatMap((unit, i) => (unit.kind === 'byline' ? [i] : []))
  const notes = closingNotes(sorting)
  const ranked = bylines.length === stories.length
  const habit = clamp(bylinesOverText(sorting, bylines) - 0.5, 2)
  const placed = bylines.map((at) => PLACED.test(sorting.textOfUnit(at)))
  const heads = headsOfParts(sorting.pieces, units)
  const pairs: Pair[] = []
  bylines.forEach((at, row) => {
    const [before, after] = sorting.around(at)
    const beside = [at - 1, at + 1].map((i) => (units[i] === undefined ? -1 : sorting.storyOf[i]!))
    const near = new Set(sorting.nearStories(at))
    if (ranked) near.add(row)
    for (const s of near) {
      const story = stories[s]!
      // of a writer's own name a text says nothing, of where the story was written it does
      const kin = logKinship(sorting.unitWords[at]!, story.words, sorting.lexis)
      let score = 2 + (placed[row]! ? clamp(0.5 * kin, 4) : clamp(0.2 * kin, 1))
      if (story.head !== undefined && story.head === heads.get(at)) score += 4 - habit
      else if (story.head === at - 1) score += 2
      if (story.texts[0] === at + 1) score += 4 + habit
      if (before === s) score += 0.7
      if (after === s) score += 0.5
      for (const other of beside) if (other === s) score += 0.6
      if (ranked && row === s) score += 1
      score += 8 * named(sorting, at, notes[s]!.slice(0, NOTES))
      if (units[at]!.page !== units[story.texts[0]!]!.page) score -= 3
      pairs.push({ row, column: s, score: Math.max(0.01, score) })
    }
  })
  for (const { row, column, score } of assign(pairs)) {
    const story = stories[column]!
    story.byline = bylines[row]
    story.bylineSure = logistic(score - 2)
    sorting.storyOf[bylines[row]!] = column
  }
  // more bylines than stories: with what they stand by
  for (const at of bylines) if (sorting.storyOf[at] === -1) sorting.insert(at, sorting.around(at).find((s) => s >= 0) ?? -1, 0.3)
}

/** How many more bylines stand with their texts than with their heads, as those tell that stand by one of the two. */
function bylinesOverText(sorting: Sorting, bylines: readonly number[]): number {
  let over = 0
  for (const at of bylines) {
    const under = sorting.units[at - 1]?.kind === 'head'
    const text = sorting.units[at + 1]?.kind === 'text'
    if (under !== text) over += text ? 1 : -1
  }
  return over
}

/** How much of a byline's names stand in the closing notes of a story: 1 all. */
function named(sorting: Sorting, at: number, notes: readonly ReadonlySet<string>[]): number {
  const names = tokensOf(sorting.textOfUnit(at)).filter((token) => token.capital && token.word.length > 2)
  let most = 0
  for (const note of notes) most = Math.max(most, names.filter((token) => note.has(token.word)).length / names.length)
  return most
}

/** Words of each story's closing notes, note by note. */
function closingNotes(sorting: Sorting): ReadonlySet<string>[][] {
  return sorting.stories.map(({ texts }) =>
    texts.flatMap((at) =>
      sorting.units[at]!.pieces.filter((i) => sorting.pieces[i]!.role === 'tagline').map((i) => new Set(tokensOf(sorting.pieceTexts[i]!).map((token) => token.word))),
    ),
  )
}
