import { loadPatterns, patternsName, type PatternNode, type Patterns } from './patterns.js'

/** Letters before and after a break, and letters of the shortest word that is broken. */
export interface Minima {
  readonly before: number
  readonly after: number
  readonly shortest: number
}

export interface Hyphenator {
  /** the patterns in use, as `en-GB` */
  readonly language: string
  /**
   * UTF-16 offsets of the breaks inside a word, rising. The word may have punctuation round it. A word that holds soft hyphens is
   * broken only there; the offset is the soft hyphen's own.
   */
  hyphenate(word: string, minima: Minima): readonly number[]
}

const NONE: readonly number[] = []
/** Shorter parts of a compound with its own hyphen are not broken again: `well-known`, but `news-paper-owner` breaks `newspaper`. */
const COMPOUND_PART = 8
/** Capitals up to this many letters are an acronym: TARPAULIN may break, UNESCO may not. */
const ACRONYM = 8
const SOFT_HYPHEN = 0xad
/** Numbers, addresses and paths: no pattern knows them. */
const NOT_A_WORD = /[\p{N}@_\\=~#<>]|:\/\/|\p{L}\.\p{L}|\p{L}\/\p{L}+\/|^www\./u
const LETTERS = /[\p{L}\p{M}]+/gu
const OWN_HYPHEN = /[\p{L}\p{M}][-\u2010\u2011][\p{L}\p{M}]/u
const MARK = /\p{M}/u
const REMEMBERED = 100_000

/** Memo only: one hyphenator for each language without exceptions, and one for each list of exceptions. */
const plain = new Map<string, Hyphenator>()
const withList = new WeakMap<readonly string[], Map<string, Hyphenator>>()

/**
 * The hyphenator of a BCP 47 language; undefined where there are no patterns for it. `exceptions` are words with their breaks marked
 * (`ta-ble`; without a hyphen the word is never broken) and go before everything else, minima included.
 */
export async function loadHyphenator(language: string, exceptions?: readonly string[]): Promise<Hyphenator | undefined> {
  const name = patternsName(language)
  const patterns = name === undefined ? undefined : await loadPatterns(name)
  if (name === undefined || patterns === undefined) return undefined
  let made = plain
  if (exceptions !== undefined && exceptions.length > 0) {
    made = withList.get(exceptions) ?? new Map<string, Hyphenator>()
    withList.set(exceptions, made)
  }
  let hyphenator = made.get(name)
  if (hyphenator === undefined) made.set(name, (hyphenator = new LiangHyphenator(name, patterns, exceptions ?? [])))
  return hyphenator
}

/** Exceptions for a language in the lists of a style: those of `en-GB`, of `en`, or under the tag as it was written. */
export function exceptionsFor(language: string, lists: Readonly<Record<string, readonly string[]>>): readonly string[] | undefined {
  const name = patternsName(language)
  for (const key of [language, name, name?.split('-')[0]]) {
    if (key !== undefined && Object.hasOwn(lists, key)) return lists[key]
  }
  return undefined
}

/** Breaks of a list, by the word in lower case. */
function listed(words: readonly string[]): Map<string, readonly number[]> {
  const map = new Map<string, readonly number[]>()
  for (const written of words) {
    const parts = written
      .normalize('NFC')
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .split(/[-\u00ad\u2010]/)
    const breaks: number[] = []
    let at = 0
    for (const part of parts.slice(0, -1)) breaks.push((at += part.length))
    map.set(
      parts.join(''),
      breaks.filter((b) => b > 0),
    )
  }
  return map
}

/**
 * Frank Liang, Word Hy-phen-a-tion by Com-put-er (Stanford, 1983): every pattern that occurs in the word, with its ends marked by full
 * stops, says for the places in it how good (odd) or bad (even) a break is; the highest number counts.
 */
class LiangHyphenator implements Hyphenator {
  readonly language: string
  readonly #patterns: Patterns
  readonly #own: ReadonlyMap<string, readonly number[]>
  readonly #style: ReadonlyMap<string, readonly number[]>
  readonly #known = new Map<string, Map<string, readonly number[]>>()

  constructor(language: string, patterns: Patterns, exceptions: readonly string[]) {
    this.language = language
    this.#patterns = patterns
    this.#own = listed(patterns.exceptions)
    this.#style = listed(exceptions)
  }

  hyphenate(word: string, minima: Minima): readonly number[] {
    const key = `${minima.before} ${minima.after} ${minima.shortest}`
    let known = this.#known.get(key)
    if (known === undefined || known.size >= REMEMBERED) this.#known.set(key, (known = new Map<string, readonly number[]>()))
    let breaks = known.get(word)
    if (breaks === undefined) known.set(word, (breaks = this.#find(word, minima)))
    return breaks
  }

  #find(word: string, minima: Minima): readonly number[] {
    if (word.length < 2) return NONE
    const soft = softHyphens(word)
    if (soft !== undefined) return soft
    if (NOT_A_WORD.test(word)) return NONE
    const compound = OWN_HYPHEN.test(word)
    const found: number[] = []
    for (const match of word.matchAll(LETTERS)) {
      const part = match[0]
      const lower = part.toLowerCase()
      // a capital that becomes two letters (İ) would shift all places
      if (lower.length !== part.length) continue
      const given = this.#style.get(lower)
      if (given !== undefined) for (const at of given) found.push(match.index + at)
      else if (part.length >= (compound ? Math.max(COMPOUND_PART, minima.shortest) : minima.shortest) && !acronym(part, lower)) {
        for (const at of this.#breaksOf(lower, minima)) found.push(match.index + at)
      }
    }
    return found.length === 0 ? NONE : found
  }

  #breaksOf(lower: string, minima: Minima): readonly number[] {
    const candidates = this.#own.get(lower) ?? this.#walk(lower)
    const before = Math.max(1, minima.before)
    const last = lower.length - Math.max(1, minima.after)
    return candidates.filter((at) => at >= before && at <= last && !(lower.charCodeAt(at) >= 0x300 && MARK.test(lower[at] ?? '')))
  }

  #walk(lower: string): readonly number[] {
    const { levels, trie } = this.#patterns
    const marked = `.${lower}.`
    const values = new Uint8Array(lower.length + 2)
    for (let from = 0; from < marked.length - 1; from++) {
      // the leading full stop has no place before it: a pattern that begins with it counts from the word's first letter
      const base = from === 0 ? 0 : from - 1
      let branch: PatternNode | undefined = trie
      for (let i = from; i < marked.length; i++) {
        const node: PatternNode | undefined = (branch as { readonly [letter: string]: PatternNode })[marked[i] as string]
        if (node === undefined) break
        let index = -1
        if (typeof node === 'number') index = node
        else if (isPair(node)) index = node[1]
        if (index >= 0) {
          const pattern = levels[index] ?? []
          for (let k = 0; k < pattern.length; k++) {
            const value = pattern[k] as number
            if (value > (values[base + k] as number)) values[base + k] = value
          }
        }
        if (typeof node === 'number') break
        branch = isPair(node) ? node[0] : node
      }
    }
    const breaks: number[] = []
    for (let at = 1; at < lower.length; at++) if (((values[at] as number) & 1) === 1) breaks.push(at)
    return breaks
  }
}

function isPair(node: PatternNode): node is readonly [{ readonly [letter: string]: PatternNode }, number] {
  return Array.isArray(node)
}

function softHyphens(word: string): readonly number[] | undefined {
  if (!word.includes('\u00ad')) return undefined
  const found: number[] = []
  for (let i = 1; i < word.length - 1; i++) if (word.charCodeAt(i) === SOFT_HYPHEN && word.charCodeAt(i - 1) !== SOFT_HYPHEN) found.push(i)
  return found
}

/** Capitals only, and no more than an acronym has. */
function acronym(part: string, lower: string): boolean {
  return part.length <= ACRONYM && part !== lower && part === part.toUpperCase()
}
