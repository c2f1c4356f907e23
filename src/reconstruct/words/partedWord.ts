import { plainWord } from './documentWords.js'
import type { KnownWords } from './dropCapWord.js'

/** Words that were run together, with their spaces. */
export interface PartedWord {
  readonly text: string
  /** small words among them, or many, or capitals inside, say that they are some */
  readonly sure: boolean
}

/** letters of a run that may be words without spaces, at least and at most */
const FEWEST = 5
const MOST = 120
/** letters of the longest word in it */
const LONGEST = 24
/** what a word costs by its rank, one that the document has, once or more often, and a small one */
const COSTS = [Infinity, 3, 1.4, 1]
const SEEN = [Infinity, 2.2, 1.2]
const SMALL_COST = 0.8
/** short words are in many longer ones: the costlier the fewer letters they have */
const SHORT = [Infinity, 1.2, 0.6, 0.5, 0.1]
/** what all words of a run may cost, for each */
const MEAN = 2.6
/** letters of three words or more that make it sure, of two that it may be, and of a word as a mean */
const SURE = 11
const WEAK = 10
const LETTERS = 3
/** the same, of a word that is not much longer than words are */
const LONG = 14
const SHORTLY = 3.5
/** letters of a name that may be made of two words */
const NAME = 10
/** paths and addresses */
const ADDRESS = /[/@\\]|\.\p{Ll}/u

/** words of one and two letters: no others stand in a run */
const SINGLE = new Set(['a', 'i'])
const PAIRS = new Set('am an as at be by do go he if in is it me my no of oh on or so to up us we'.split(' '))
/** words of which a run seldom is without any */
const SMALL = new Set(
  'a an and are as at be been but by did for from had has have he her his if in is it its nor not of on or she that the their they to was were which while who will with'.split(
    ' ',
  ),
)

/** A word of letters, or what stands between. */
const PARTS = /\p{L}+(?:['’]\p{L}+)*|[^\p{L}]+/gu
/** Between these a space was lost: small letter and capital, a mark and a letter. */
const SEAM = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})|(?<=\p{L}{2}[,;:?!]|\p{Ll}{3}\.)(?=[\p{L}\p{N}“‘])|(?<=\p{N},)(?=\p{L})|(?<=\p{Ll}{2}[”])(?=\p{L})/u

/** The words of one that an extractor ran together, `HolidayinBarbury`; undefined where it is one, or cannot be told. */
export function partedWord(word: string, known: KnownWords): PartedWord | undefined {
  if (word.length < FEWEST || word.length > MOST || (word.includes('-') && word.length < SURE) || ADDRESS.test(word)) return undefined
  const pieces = word.split(SEAM).map((piece) => (piece.match(PARTS) ?? []).map((part) => (/^\p{L}/u.test(part) ? (wordsOf(part, known) ?? [part]) : [part])))
  const text = pieces.map((parts) => parts.map((own, i) => spaced(own.join(' '), parts[i + 1]?.join(' '))).join('')).join(' ')
  const found = pieces.flat(2).filter((part) => /^\p{L}/u.test(part))
  if (found.length < 2 || !text.includes(' ')) return undefined
  const letters = found.reduce((sum, part) => sum + part.length, 0)
  const small = found.some((part) => SMALL.has(part.toLowerCase()))
  const { length } = found
  const sure = letters >= (word.length < LONG ? SHORTLY : LETTERS) * length && ((pieces.length > 1 && small) || (length > 2 && word.length >= SURE))
  return sure || word.length >= WEAK ? { text, sure } : undefined
}

/** Figures stand apart from the words beside them, if those were run together. */
function spaced(part: string, next: string | undefined): string {
  if (next === undefined) return part
  if (/\p{N}$/u.test(part) && / /.test(next)) return `${part} `
  return / /.test(part) && /^[\p{N}$£€“‘(]/u.test(next) ? `${part} ` : part
}

/** The likeliest words of a run of letters (dynamic programming); undefined where it is none. */
function wordsOf(run: string, known: KnownWords): readonly string[] | undefined {
  const lower = plainWord(run)
  if (known.rank(lower) > 0 || known.count(lower) > 1 || run === run.toUpperCase()) return [run]
  const n = run.length
  const cost = new Float64Array(n + 1).fill(Infinity)
  const back = new Int32Array(n + 1)
  cost[0] = 0
  for (let to = 1; to <= n; to++)
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      if (cost[from] === Infinity || (from === 0 && to === n)) continue
      const own = costOf(run.slice(from, to), known)
      if (cost[from]! + own < cost[to]!) {
        cost[to] = cost[from]! + own
        back[to] = from
      }
    }
  if (cost[n] === Infinity) return undefined
  const out: string[] = []
  for (let to = n; to > 0; to = back[to]!) out.unshift(run.slice(back[to]!, to))
  if (cost[n]! > MEAN * out.length) return undefined
  // Saltwick, Hartford: a name
  return n <= NAME && /^\p{Lu}/u.test(run) && !out.some((word) => SMALL.has(word.toLowerCase())) ? undefined : out
}

function costOf(written: string, { count, rank }: KnownWords): number {
  const word = written.toLowerCase()
  if (word.length === 1) return SINGLE.has(word) ? 1.2 : Infinity
  if (SMALL.has(word)) return SMALL_COST
  if (word.length === 2) return PAIRS.has(word) ? 1.4 : Infinity
  return Math.min(COSTS[rank(word)]!, SEEN[Math.min(count(word), 2)]!) + (SHORT[word.length] ?? 0)
}
