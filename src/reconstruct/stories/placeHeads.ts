import { type HeadPlace, type TextPlace, matchHeads } from './heads.js'
import { logistic } from './logistic.js'
import type { Sorting } from './sorting.js'
import type { Fragment } from './units.js'

/** Each head goes over the text that it shares its words and its place with. */
export function placeHeads(sorting: Sorting): void {
  const { units, unitWords, stories } = sorting
  const at = units.flatMap((unit, i) => (unit.kind === 'head' && sorting.hasTitle(unit) ? [i] : []))
  const heads: HeadPlace[] = at.map((i) => ({ at: i, page: units[i]!.page, words: unitWords[i]! }))
  const texts: TextPlace[] = stories.map((story) => {
    const first = units[story.texts[0]!] as Fragment
    return {
      at: story.texts[0]!,
      page: first.page,
      opening: unitWords[story.texts[0]!]!,
      words: story.words,
      opens: first.opens,
      headed: first.headed,
      slight: story.texts.length === 1 && first.slight,
    }
  })
  for (const { row, column, score } of matchHeads(heads, texts, sorting.lexis)) {
    const story = stories[column]!
    story.head = at[row]
    story.headSure = logistic(score - 2)
    sorting.storyOf[at[row]!] = column
  }
}
