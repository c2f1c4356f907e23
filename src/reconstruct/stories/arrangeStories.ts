import { type Arranged, arrange } from './arrange.js'
import { fragmentOf } from './fragments.js'
import { StoryWords } from './kinship.js'
import { logistic } from './logistic.js'
import { type PassageSource, passagesOf } from './passages.js'
import { SIGN_WEIGHTS } from './signWeights.js'
import type { Sorting, Story } from './sorting.js'
import { type Fragment, type Unit, isFragment } from './units.js'
import { windowsOf } from './windows.js'

/** Stories as they are found so far, arranged better: which texts go together, in which order, under which heads. */
export function arrangeStories(sorting: Sorting): void {
  const source = passagesOf(sorting)
  if (source.passages.length < 2) return
  const stories = arranged(source, begun(sorting, source), sorting)
  // runs of text parted where stories are
  const before = new Map(stories.flatMap(({ passages }) => passages.map((at, k) => [at, passages[k - 1]] as const)))
  const units: Unit[] = []
  const unitOf = new Map<number, number>()
  let at = 0
  const headAt = new Map<number, number>()
  sorting.units.forEach((unit, u) => {
    if (!isFragment(unit)) {
      headAt.set(u, units.length)
      units.push(unit)
      return
    }
    for (let first = at; at < source.passages.length && source.passages[at]!.unit === u; first = at) {
      at++
      while (at < source.passages.length && source.passages[at]!.unit === u && before.get(at) === at - 1) at++
      const { opens, headed, from } = source.passages[first]!.fragment
      const { closes, to } = source.passages[at - 1]!.fragment
      const own = source.passages.slice(first, at).flatMap(({ fragment }) => fragment.pieces)
      for (let k = first; k < at; k++) unitOf.set(k, units.length)
      units.push(fragmentOf(sorting.pieces, own, { opens, headed, closes, from, to }))
    }
  })
  sorting.recut(units)
  // words that no story wants are none themselves
  const isText = ({ passages, head }: Arranged): boolean => {
    const { crumb, slight } = units[unitOf.get(passages[0]!)!] as Fragment
    return head !== undefined || passages.length > 1 || !(crumb || (slight && stories.length > 1))
  }
  sorting.keep(
    stories.filter(isText).map(({ passages, head, headWorth, links }): Story => {
      const texts = [...new Set(passages.map((own) => unitOf.get(own)!))]
      const words = new StoryWords()
      for (const own of texts) words.add(sorting.unitWords[own]!)
      const sure = new Map(passages.map((own, k) => [unitOf.get(own)!, logistic(links[k]!)] as const).reverse())
      const textSure = texts.map((own) => sure.get(own)!)
      return {
        head: head === undefined ? undefined : headAt.get(source.heads[head]!.at),
        headSure: logistic(headWorth - 2),
        texts,
        textSure,
        words,
        byline: undefined,
        bylineSure: 1,
        inserts: [],
      }
    }),
  )
}

/** Stories of each part of a source arranged, the others as they are. */
function arranged(source: PassageSource, begun: readonly (readonly number[])[], sorting: Sorting): Arranged[] {
  const headAt = new Map(source.heads.map(({ at }, k) => [at, k]))
  const windows = windowsOf(source, begun)
  const within = new Set(windows.flatMap(({ stories }) => stories))
  const taken = new Set<number>()
  const left = begun.flatMap((passages, s): Arranged[] => {
    if (within.has(s)) return []
    const head = headAt.get(sorting.stories[s]?.head ?? -1)
    if (head !== undefined) taken.add(head)
    return [{ passages, head, headWorth: 0, links: passages.map(() => 0) }]
  })
  const found = windows.flatMap(({ source: own, begun: stories, passages, heads }) => {
    const free = heads.filter((head) => !taken.has(head))
    return arrange({ ...own, heads: free.map((head) => source.heads[head]!) }, stories, SIGN_WEIGHTS).map((story): Arranged => ({
      ...story,
      passages: story.passages.map((at) => passages[at]!),
      head: story.head === undefined ? undefined : free[story.head]!,
    }))
  })
  return [...found, ...left]
}

/** Passages of the stories that were found. */
export function begun({ stories, units }: Sorting, { passages }: PassageSource): number[][] {
  const own = new Map<number, number[]>()
  passages.forEach(({ unit }, at) => {
    const known = own.get(unit)
    if (known) known.push(at)
    else own.set(unit, [at])
  })
  const lists = stories.map(({ texts }) => texts.flatMap((at) => own.get(at) ?? []))
  const taken = new Set(lists.flat())
  // crumbs
  units.forEach((unit, at) => {
    if (isFragment(unit) && own.has(at) && !taken.has(own.get(at)![0]!)) lists.push(own.get(at)!)
  })
  return lists
}
