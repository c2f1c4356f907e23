import type { PieceRole } from '../print.js'
import { logKinship } from './kinship.js'
import type { Sorting } from './sorting.js'

/** What a headline over no text must share with a story to be a caption of it: a name at least. */
const SHARED = 2

/** A headline over no text is the deck of the head right over it, or a caption of the story whose words it shares. */
export function placeSurplus(sorting: Sorting): void {
  const { units, stories } = sorting
  const headed = new Map(stories.flatMap((story, s) => (story.head === undefined ? [] : [[story.head, s] as const])))
  units.forEach((unit, at) => {
    if (unit.kind !== 'head' || sorting.storyOf[at] !== -1) return
    const titles = unit.pieces.filter((i) => sorting.pieces[i]!.role === 'headline')
    const over = headed.get(at - 1) ?? -1
    let best = over
    let role: PieceRole = 'deck'
    let sure = 0.5
    if (over === -1) {
      if (unit.pieces.length > 1) return
      let most = SHARED
      for (const s of sorting.nearStories(at)) {
        const kin = logKinship(sorting.unitWords[at]!, stories[s]!.words, sorting.lexis)
        if (kin <= most) continue
        most = kin
        best = s
      }
      role = 'caption'
      sure = 0.3
    }
    if (best === -1) return
    for (const i of titles) sorting.pieces[i] = { ...sorting.pieces[i]!, role }
    sorting.insert(at, best, sure)
  })
}
