import { Lexis, type PieceWords } from './lexis.js'

/** Words that the rest of a document is held to lend to each story: Dirichlet smoothing (Zhai and Lafferty 2004), in words. */
const LENT = 100
/** Of a short document less, so that two mentions of a name still tell. */
const lentBy = (lexis: Lexis): number => Math.max(8, Math.min(LENT, lexis.total / 12))
/** how far a long story pays for words of a piece that it does not have */
const MISS = 0.5

/** The words of a story, to which others can be added and taken. */
export class StoryWords {
  readonly counts = new Map<number, number>()
  total = 0

  add(words: PieceWords, times = 1): void {
    for (const [word, count] of words.counts) {
      const sum = (this.counts.get(word) ?? 0) + times * count
      if (sum > 0) this.counts.set(word, sum)
      else this.counts.delete(word)
    }
    this.total += times * words.sequence.length
  }
}

/**
 * How much likelier the words of a piece are in a story than anywhere in the document: a log-likelihood ratio (natural), each word once, by
 * what it tells. Words that the document has nowhere else say nothing. `own`: how often the piece itself has them.
 */
export function logKinship(piece: PieceWords, story: StoryWords, lexis: Lexis): number {
  const lent = lentBy(lexis)
  const miss = MISS * Math.log(lent / (story.total + lent))
  let sum = 0
  for (const [word, own] of piece.counts) {
    const weight = lexis.weight(word)
    if (weight === 0 || lexis.count(word) <= own) continue
    const count = story.counts.get(word)
    sum += weight * (count === undefined ? miss : miss + Math.log1p(count / (lent * lexis.share(word))))
  }
  return sum
}

/** Chances of several that exclude each other, from their log odds. */
export function chances(odds: readonly number[]): number[] {
  let best = -Infinity
  for (const odd of odds) if (odd > best) best = odd
  const parts = odds.map((odd) => Math.exp(odd - best))
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / sum)
}

/** For each piece, how much its words belong to each story rather than to the others: natural logarithms of ratios, for texts as they stand. */
export function kinship(pieces: readonly string[], stories: readonly string[]): number[][] {
  const lexis = new Lexis()
  const bodies = stories.map((story) => {
    const words = new StoryWords()
    words.add(lexis.read(story))
    return words
  })
  const read = pieces.map((piece) => lexis.read(piece))
  return read.map((piece) => bodies.map((story) => logKinship(piece, story, lexis)))
}

/** How many runs of three words of each quotation stand in each text, in a table by quotation of counts by text. Runs that many quotations share are passed over. */
export function sharedRuns(quotes: readonly (readonly number[])[], texts: readonly (readonly number[])[]): ReadonlyMap<number, number>[] {
  const SHARED = 16
  const LETTER = 2 ** 26
  const pairs = new Map<number, number>()
  const runs = new Map<number, number[]>()
  quotes.forEach((quote, q) => {
    for (let i = 0; i + 2 < quote.length; i++) {
      const key = quote[i]! * LETTER + quote[i + 1]!
      let pair = pairs.get(key)
      if (pair === undefined) pairs.set(key, (pair = pairs.size))
      const run = pair * LETTER + quote[i + 2]!
      const known = runs.get(run)
      if (known === undefined) runs.set(run, [q])
      else if (known.length <= SHARED && known.at(-1) !== q) known.push(q)
    }
  })
  const found = quotes.map(() => new Map<number, number>())
  texts.forEach((text, t) => {
    for (let i = 0; i + 2 < text.length; i++) {
      const pair = pairs.get(text[i]! * LETTER + text[i + 1]!)
      if (pair === undefined) continue
      const from = runs.get(pair * LETTER + text[i + 2]!)
      if (from === undefined || from.length > SHARED) continue
      for (const q of from) found[q]!.set(t, (found[q]!.get(t) ?? 0) + 1)
    }
  })
  return found
}

/** What runs of three words that recur are worth, natural logarithm of odds: one is chance, several in a row are the same words. */
export const runOdds = (runs: number): number => (runs < 2 ? 0.7 * runs : Math.min(14, 1 + 1.3 * runs))

/** The story that each quotation was taken from, and how sure that is (0 to 1): the one in which its words recur, else the one whose words it shares. */
export function quoteSource(quotes: readonly string[], stories: readonly string[]): { readonly story: number; readonly sure: number }[] {
  const lexis = new Lexis()
  const read = stories.map((story) => lexis.read(story))
  const bodies = read.map((words) => {
    const story = new StoryWords()
    story.add(words)
    return story
  })
  const said = quotes.map((quote) => lexis.read(quote))
  const runs = sharedRuns(
    said.map((words) => words.sequence),
    read.map((words) => words.sequence),
  )
  return said.map((words, q) => {
    const odds = bodies.map((story, s) => runOdds(runs[q]!.get(s) ?? 0) + logKinship(words, story, lexis))
    const shares = chances(odds)
    let best = 0
    shares.forEach((share, s) => {
      if (share > shares[best]!) best = s
    })
    return { story: stories.length === 0 ? -1 : best, sure: shares[best] ?? 0 }
  })
}
