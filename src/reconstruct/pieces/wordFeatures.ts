import { bin } from './bins.js'
import type { Draft } from './lineFeatures.js'
import { setOf, withoutMarks, wordsOf } from '../cues/wordshape.js'
import type { LineSigns } from '../lines/lineSigns.js'
import { phrasesElsewhere } from '../lines/phrasesElsewhere.js'
import type { PrintLine } from '../print.js'
import { englishWords } from '../words/lexicon.js'

/** What kind of word one is, as far as a list of words tells. */
const ARTICLE = 0
const LINKING = 1
const PRONOUN = 2
const COMMON = 3
const CURRENT = 4
const UNKNOWN = 5
const FIGURE = 6
const KINDS = 7

const ARTICLES = setOf('the a an')
const LINKS = setOf('of in on at to for from with by as after before over under near into about against and or but nor if than while when where because')
const PRONOUNS = setOf('he she it they we i you his her its their our my your this that these those there who which what him them us me')
const PAST = setOf('was were had been did could would might should have has is are will can may must does do')
const SAYING = setOf('says said say writes wrote warns warn told adds added finds reports')

/** What running text says of itself in its verbs. */
const NO_VERB = 0
const INFINITIVE = 1
const AUXILIARY = 2
const SAID = 3
const VERBS = 4

/** characters of a line that are looked at */
const MOST = 300
const SHARES = [0, 0.34, 0.67, 0.999]
const K = SHARES.length + 3
const WORDS = [1, 2, 3, 4, 6]
const W = WORDS.length + 1
const SIZES = [0, 1, 2, 3, 6]
const Z = SIZES.length + 1
const RATES = [0, 0.07, 0.14]
const R = RATES.length + 1
/** sentences that end in a block: none, one, more */
const S = 3
/** a text of which the list knows fewer words is in another language */
const FOREIGN = 0.5
/** lines where a phrase may stand again: none was looked for, none, one, more, after a slash, as a line of its own */
const ELSEWHERE = 6

const OF_BLOCK = [K * Z, R * VERBS * S * Z, R * VERBS * S * 4, VERBS * S * VERBS * S, VERBS * S * VERBS * S]
/** Sizes of the templates, in the order of {@link wordFeatures}. */
export const WORD_SIZES: readonly number[] = [K * W, K * W, K * W, KINDS * KINDS, 3 * VERBS * W * 2, ELSEWHERE * W * 4, ELSEWHERE * K, ...OF_BLOCK, ...OF_BLOCK]

/** What is known of the words of some lines. */
interface Told {
  words: number
  /** words that say something, and those of them that the list knows */
  content: number
  known: number
  articles: number
  verb: number
  stops: number
}

/** What the words of a line and of the block it stands in are: known to a list of words or names, articles, verbs that heads do without. Numbers of values, one for each of the templates. */
export function wordFeatures(lines: readonly PrintLine[], signs: readonly LineSigns[], draft: readonly Draft[], gaps: boolean): (i: number) => number[] {
  const list = englishWords()
  const sorts = new Map<string, number>()
  const kinds: [first: number, last: number][] = []
  let known = 0
  let content = 0
  const told = lines.map(({ text }, i): Told => {
    const own: Told = { words: 0, content: 0, known: 0, articles: 0, verb: NO_VERB, stops: (signs[i]!.end === 'stop' ? 1 : 0) + signs[i]!.sentences }
    let first = FIGURE
    let last = FIGURE
    let before = ''
    for (const shown of wordsOf(text.slice(0, MOST))) {
      const word = withoutMarks(shown).toLowerCase()
      if (word === '') continue
      const kind = kindOf(word)
      if (own.words === 0) first = kind
      last = kind
      own.words++
      if (kind === ARTICLE) own.articles++
      else if (kind >= COMMON && kind <= UNKNOWN && word.length > 2) {
        own.content++
        if (kind !== UNKNOWN) own.known++
      }
      own.verb = Math.max(own.verb, SAYING.has(word) ? SAID : PAST.has(word) ? AUXILIARY : before === 'to' && kind === COMMON ? INFINITIVE : NO_VERB)
      before = word
    }
    kinds.push([first, last])
    known += own.known
    content += own.content
    return own
  })
  const foreign = known < FOREIGN * content

  function kindOf(word: string): number {
    const own = sorts.get(word) ?? lookedUp(word)
    sorts.set(word, own)
    return own
  }
  function lookedUp(word: string): number {
    if (ARTICLES.has(word)) return ARTICLE
    if (LINKS.has(word)) return LINKING
    if (PRONOUNS.has(word)) return PRONOUN
    if (!/^\p{L}/u.test(word)) return FIGURE
    const standing = list.standing(word.replace(/['’]s?$/, ''))
    return standing === 'common' ? COMMON : standing === 'unknown' ? UNKNOWN : CURRENT
  }
  const share = ({ content: all, known: own }: Told): number => (foreign ? K - 1 : all === 0 ? K - 2 : bin(own / all, SHARES))
  const elsewhere = phrasesElsewhere(lines)

  const parted = blocksOf(told, (i) => gaps && lines[i]!.gap)
  const drafted = blocksOf(told, (i) => draft[i]!.begins || draft[i]!.role !== draft[i - 1]!.role)
  const blockValues = ({ blocks, owner, places }: Blocks, i: number): number[] => {
    const at = owner[i]!
    const own = blocks[at]!
    const size = bin(own.lines, SIZES)
    const rate = bin(own.articles / Math.max(1, own.words), RATES)
    const kind = (block: (Told & { lines: number }) | undefined): number => (block === undefined ? 0 : block.verb * S + Math.min(2, block.stops))
    const sort = (rate * VERBS + own.verb) * S + Math.min(2, own.stops)
    return [share(own) * Z + size, sort * Z + size, sort * 4 + places[i]!, kind(own) * VERBS * S + kind(blocks[at - 1]), kind(own) * VERBS * S + kind(blocks[at + 1])]
  }
  const none: Told = { words: 0, content: 0, known: 0, articles: 0, verb: 0, stops: 0 }
  return (i) => {
    const own = told[i]!
    const before = told[i - 1] ?? none
    const after = told[i + 1] ?? none
    const words = bin(own.words, WORDS)
    const gap = (i === 0 || lines[i]!.gap ? 1 : 0) + (i === lines.length - 1 || lines[i + 1]!.gap ? 2 : 0)
    const [first, last] = kinds[i]!
    return [
      share(own) * W + words,
      share(before) * W + bin(before.words, WORDS),
      share(after) * W + bin(after.words, WORDS),
      first * KINDS + last,
      ((Math.min(2, own.articles) * VERBS + own.verb) * W + words) * 2 + (own.stops > 0 ? 1 : 0),
      (elsewhere[i]! * W + words) * 4 + gap,
      elsewhere[i]! * K + share(own),
      ...(gaps ? blockValues(parted, i) : OF_BLOCK.map(() => 0)),
      ...blockValues(drafted, i),
    ]
  }
}

interface Blocks {
  readonly blocks: readonly (Told & { lines: number })[]
  /** block of each line */
  readonly owner: Int32Array
  /** alone, first, inner, last */
  readonly places: Uint8Array
}

function blocksOf(told: readonly Told[], begins: (i: number) => boolean): Blocks {
  const blocks: (Told & { lines: number })[] = []
  const owner = new Int32Array(told.length)
  const places = new Uint8Array(told.length)
  for (let from = 0; from < told.length;) {
    const block = { ...told[from]!, lines: 1 }
    let to = from + 1
    for (; to < told.length && !begins(to); to++) {
      const { words, content, known, articles, verb, stops } = told[to]!
      block.words += words
      block.content += content
      block.known += known
      block.articles += articles
      block.verb = Math.max(block.verb, verb)
      block.stops += stops
      block.lines++
    }
    for (let i = from; i < to; i++) {
      owner[i] = blocks.length
      places[i] = to - from === 1 ? 0 : i === from ? 1 : i === to - 1 ? 3 : 2
    }
    blocks.push(block)
    from = to
  }
  return { blocks, owner, places }
}
