import { type Pair, Joined, assign } from '../assignment.js'
import { type JumpSign, jumpSign, matchJumps } from './jumps.js'
import { StoryWords, logKinship } from './kinship.js'
import type { Lexis, PieceWords } from './lexis.js'
import { stem } from './lexis.js'
import type { Fragment } from './units.js'

/** Fragments in reading order. */
export interface Thread {
  readonly fragments: readonly number[]
  /** the link to each fragment from the one before it, 0 to 1; that to the first is 1 */
  readonly sure: readonly number[]
}

/** Stories that the heads of a page speak for. */
export interface HeadCount {
  readonly sure: number
  readonly most: number
}

/** Where fragments may join. */
export interface Joints {
  readonly fragments: readonly Fragment[]
  readonly lexis: Lexis
  /** last word before a hyphen at its end, and first word */
  readonly lastWord: readonly string[]
  readonly firstWord: readonly string[]
}

export interface TextSource extends Joints {
  /** words of each fragment */
  readonly words: readonly PieceWords[]
  /** text of a piece */
  readonly textOf: (piece: number) => string
  /** whether a story is held to begin with each */
  readonly seam: readonly boolean[]
  /** heads of each page: so many texts it should have */
  readonly heads: ReadonlyMap<number, HeadCount>
  /** units other than text between each fragment and the one before it in the source */
  readonly between: readonly ('nothing' | 'inserts' | 'heads')[]
}

/** what speaks against a link to a text where the words change */
const SEAM = 3
/** How far in the source, and by how many words shared, a fragment is looked for. */
const NEAR = 6
const KINDRED = 6
const COMMON = 24
/** texts with a jump line whose other part is looked for on every page */
const LEAVING = 32
/** a link worth less may be cut for want of texts */
const LOOSE = 10
const WEAK = 5.5

/** Chains fragments of text: where one was cut, the one that goes on with it. */
export function chainFragments(source: TextSource): Thread[] {
  const { fragments, lexis, words, heads } = source
  const n = fragments.length
  const next = new Int32Array(n).fill(-1)
  const before = new Int32Array(n).fill(-1)
  const sure = new Float64Array(n).fill(1)
  const joined = new Joined(n)
  const link = (a: number, b: number, score: number): void => {
    if (next[a] !== -1 || before[b] !== -1 || !joined.join(a, b)) return
    next[a] = b
    before[b] = a
    sure[b] = 1 / (1 + Math.exp(-score))
  }
  const bags = words.map((bag) => {
    const story = new StoryWords()
    story.add(bag)
    return story
  })

  // jump lines first: they say it in words
  const froms = fragments.flatMap((f, at) => (f.from === undefined ? [] : [jumpSign(at, f.page, source.textOf(f.from))]))
  const tos = fragments.flatMap((f, at) => (f.to === undefined ? [] : [jumpSign(at, f.lastPage, source.textOf(f.to))]))
  const kin = (from: JumpSign, to: JumpSign): number => continuity(source, to.at, from.at) + lexical(words[from.at]!, bags[to.at]!, lexis)
  for (const { row, column, score } of matchJumps(froms, tos, kin)) link(tos[column]!.at, froms[row]!.at, score)

  const near = neighbours(source)
  const headed = headedTrust(fragments)
  const leaving = tos.map(({ at }) => at).slice(0, LEAVING)
  const pairs: Pair[] = []
  for (let b = 0; b < n; b++) {
    const fragment = fragments[b]!
    if (fragment.opens || fragment.crumb || before[b] !== -1) continue
    const score = (a: number): number => continuity(source, a, b) + order(source, a, b, headed) + lexical(words[b]!, bags[a]!, lexis)
    for (const a of near(b)) if (next[a] === -1 && !fragments[a]!.closes && !fragments[a]!.crumb) pairs.push({ row: b, column: a, score: score(a) })
    // a text that goes on elsewhere may have lost the line that says where from
    for (const a of leaving)
      if (next[a] === -1 && (fragments[a]!.lastPage === fragment.page ? a !== b && fragment.begins === 'middle' : fragment.begins !== 'capital'))
        pairs.push({ row: b, column: a, score: 2.5 + score(a) })
  }
  const assigned = assign(pairs).sort((a, b) => a.score - b.score || a.row - b.row)
  // as many texts as a page has heads, if that only parts what hangs together loosely
  const texts = new Map<number, number>()
  const linked = new Set(assigned.map(({ row }) => row))
  fragments.forEach(({ page, from, crumb }, f) => {
    if (from === undefined && !crumb && before[f] === -1 && !linked.has(f)) texts.set(page, (texts.get(page) ?? 0) + 1)
  })
  const kept = assigned.filter(({ row, column, score }) => {
    const { page } = fragments[row]!
    const some = texts.get(page) ?? 0
    const count = heads.get(page)
    const enough = some >= (count?.most ?? 0) ? 0 : some >= (count?.sure ?? 0) ? WEAK : LOOSE
    if (score >= enough || (fragments[column]!.ends !== 'full' && fragments[row]!.begins === 'middle')) return true
    texts.set(page, some + 1)
    return false
  })
  for (const { row, column, score } of kept.reverse()) link(column, row, score)

  const chains: Thread[] = []
  for (let first = 0; first < n; first++) {
    if (before[first] !== -1) continue
    const chain: number[] = []
    for (let k = first; k !== -1; k = next[k]!) chain.push(k)
    chains.push({ fragments: chain, sure: chain.map((k) => sure[k]!) })
  }
  return chains
}

const lexical = (piece: PieceWords, story: StoryWords, lexis: Lexis): number => Math.max(-1.5, Math.min(6, 0.6 * logKinship(piece, story, lexis)))

/** what a link is worth that goes on with an open sentence: without it two ends are loose */
const MENDS = 3

/** Do an end and a beginning go together? */
export function continuity({ fragments, lexis, lastWord, firstWord }: Joints, a: number, b: number): number {
  const { ends } = fragments[a]!
  const { begins } = fragments[b]!
  if (ends === 'full') return begins === 'middle' ? -5 : 0
  // a name may begin a leg in mid-sentence
  if (begins === 'capital') return fragments[b]!.opens ? -4 : lexis.isName(lexis.numberOf(stem(firstWord[b]!))) ? 0 : -1
  if (ends === 'open') return begins === 'middle' ? MENDS : 1
  const whole = lexis.has(stem(lastWord[a]! + firstWord[b]!))
  return (begins === 'middle' ? MENDS : 0) + (whole ? 3 : 0)
}

/** How far a head right before a text shows that a story begins: not where some texts after heads begin in mid-sentence. */
function headedTrust(fragments: readonly Fragment[]): number {
  let whole = 0
  let cut = 0
  for (const { headed, begins } of fragments) {
    if (!headed) continue
    if (begins === 'middle') cut += 1
    else whole += 1
  }
  return Math.max(0.5, Math.min(6, 3 + 0.7 * whole - 4 * cut))
}

/** What their places in the source say. */
function order({ fragments, between, seam }: TextSource, a: number, b: number, headed: number): number {
  const paged = (fragments[a]!.lastPage === fragments[b]!.page ? 0 : -2) - (seam[b] ? SEAM : 0)
  if (b === a + 1) return { nothing: 3, inserts: 2.5, heads: fragments[b]!.headed ? -headed : 0.5 }[between[b]!] + paged
  const far = -0.4 * Math.log2(Math.abs(b - a))
  return far + paged + (b < a ? -0.5 : 0) + (fragments[b]!.headed ? -headed : 0)
}

/** Fragments that a fragment may go on with: the nearest in the source, and those with which it shares the most that is rare. */
function neighbours({ fragments, words, lexis }: TextSource): (b: number) => number[] {
  const holders = new Map<number, number[]>()
  words.forEach((bag, f) => {
    for (const word of bag.counts.keys()) {
      if (lexis.weight(word) < 1) continue
      const known = holders.get(word)
      if (!known) holders.set(word, [f])
      else if (known.length <= COMMON) known.push(f)
    }
  })
  return (b) => {
    const found = new Set<number>()
    for (let a = Math.max(0, b - NEAR); a < Math.min(fragments.length, b + NEAR + 1); a++) if (a !== b) found.add(a)
    const shared = new Map<number, number>()
    for (const word of words[b]!.counts.keys()) {
      const list = holders.get(word)
      if (!list || list.length > COMMON) continue
      for (const a of list) if (a !== b) shared.set(a, (shared.get(a) ?? 0) + lexis.weight(word) / list.length)
    }
    for (const [a] of [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, KINDRED)) found.add(a)
    return [...found].sort((x, y) => x - y)
  }
}
