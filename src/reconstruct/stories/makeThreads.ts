import { type Joints, chainFragments } from './chains.js'
import { StoryWords } from './kinship.js'
import { tokensOf } from './lexis.js'
import { headsByPage } from './partRuns.js'
import type { Sorting, Story } from './sorting.js'
import { type Fragment, isFragment } from './units.js'

/** Where texts may join, by their numbers among the units too. */
export interface TextJoints extends Joints {
  readonly numberOf: ReadonlyMap<number, number>
}

/** A story of each thread of text: its parts chained where one was cut. */
export function makeThreads(sorting: Sorting): TextJoints {
  const { units, lexis, unitWords, pieces } = sorting
  const texts = units.flatMap((unit, at) => (isFragment(unit) ? [at] : []))
  const fragments = texts.map((at) => units[at] as Fragment)
  const edgeWord = (fragment: Fragment, last: boolean): string => {
    const running = fragment.pieces.filter((i) => pieces[i]!.role === 'paragraph' || pieces[i]!.role === 'listItem')
    const piece = running.at(last ? -1 : 0)
    if (piece === undefined) return ''
    const line = pieces[piece]!.lines.at(last ? -1 : 0)?.text ?? ''
    return tokensOf(line).at(last ? -1 : 0)?.word ?? ''
  }
  const joints: TextJoints = {
    fragments,
    lexis,
    lastWord: fragments.map((fragment) => edgeWord(fragment, true)),
    firstWord: fragments.map((fragment) => edgeWord(fragment, false)),
    numberOf: new Map(texts.map((at, k) => [at, k])),
  }
  const threads = chainFragments({
    ...joints,
    seam: texts.map((at) => sorting.isSeam(at)),
    heads: headsByPage(pieces, units),
    words: texts.map((at) => unitWords[at]!),
    textOf: (piece) => sorting.pieceTexts[piece]!,
    between: texts.map((at, k) => {
      const from = k === 0 ? 0 : texts[k - 1]! + 1
      let between: 'nothing' | 'inserts' | 'heads' = 'nothing'
      for (let i = from; i < at; i++) {
        if (units[i]!.kind === 'head' || units[i]!.kind === 'byline') return 'heads'
        between = 'inserts'
      }
      return between
    }),
  })
  const stories: Story[] = []
  for (const { fragments: chain, sure } of threads) {
    if (chain.length === 1 && fragments[chain[0]!]!.crumb) continue
    const words = new StoryWords()
    for (const k of chain) words.add(unitWords[texts[k]!]!)
    stories.push({ head: undefined, headSure: 1, texts: chain.map((k) => texts[k]!), textSure: [...sure], words, byline: undefined, bylineSure: 1, inserts: [] })
  }
  sorting.keep(stories)
  return joints
}
