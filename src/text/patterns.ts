/** Hyphenation patterns of one language: what the trie says of a letter sequence, as an index into `levels`. */
export interface Patterns {
  readonly levels: readonly (readonly number[])[]
  readonly trie: PatternBranch
  /** TeX's own list of words that the patterns get wrong */
  readonly exceptions: readonly string[]
}
export interface PatternBranch {
  readonly [letter: string]: PatternNode
}
export type PatternNode = PatternBranch | number | readonly [PatternBranch, number]

type Load = () => Promise<{ readonly default: readonly [levels: readonly (readonly number[])[], trie: PatternBranch, ...rest: unknown[]] }>

/** Each language is read only when a text is in it: 20 ms of a cold start. The specifiers stand in full for bundlers. */
const LOAD: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['en-GB', () => import('hyphen/patterns/en-gb.js')],
  ['en-US', () => import('hyphen/patterns/en-us.js')],
  ['de', () => import('hyphen/patterns/de-1996.js')],
  ['fr', () => import('hyphen/patterns/fr.js')],
  ['es', () => import('hyphen/patterns/es.js')],
  ['it', () => import('hyphen/patterns/it.js')],
  ['nl', () => import('hyphen/patterns/nl.js')],
  ['pt', () => import('hyphen/patterns/pt.js')],
])

/** The lists of ushyphmax.tex and hyph-en-gb.tex. The data of `hyphen` has them with wrong places, so they stand here. */
const EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['en-GB', ['uni-ver-sity', 'uni-ver-sit-ies', 'how-ever', 'ma-nu-script', 'ma-nu-scripts', 're-ci-pro-city', 'through-out', 'some-thing']],
  [
    'en-US',
    [
      'as-so-ciate',
      'as-so-ciates',
      'dec-li-na-tion',
      'oblig-a-tory',
      'phil-an-thropic',
      'present',
      'presents',
      'project',
      'projects',
      'reci-procity',
      're-cog-ni-zance',
      'ref-or-ma-tion',
      'ret-ri-bu-tion',
      'ta-ble',
    ],
  ],
])

/** English of a region that spells and divides as in the United States; all other English divides as in Britain. */
const AMERICAN: ReadonlySet<string> = new Set(['us', 'ca', 'ph', 'pr', 'lr'])

/** The name under which we have patterns for a BCP 47 tag: `de` for `de-AT`, `en-GB` for `en`; undefined for a language we have none of. */
export function patternsName(language: string): string | undefined {
  const [first = '', ...rest] = language.toLowerCase().replace(/_/g, '-').split('-')
  if (first === 'en') return rest.some((part) => AMERICAN.has(part)) ? 'en-US' : 'en-GB'
  return LOAD.has(first) ? first : undefined
}

/** Memo only: pattern data is the same for every document. */
const loaded = new Map<string, Promise<Patterns>>()

/** Patterns by the name that {@link patternsName} gives. */
export function loadPatterns(name: string): Promise<Patterns> | undefined {
  let patterns = loaded.get(name)
  if (patterns === undefined) {
    const load = LOAD.get(name)
    if (load === undefined) return undefined
    patterns = load().then(({ default: [levels, trie] }) => ({ levels, trie, exceptions: EXCEPTIONS.get(name) ?? [] }))
    loaded.set(name, patterns)
  }
  return patterns
}
