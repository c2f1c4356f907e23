/** A part of a string in one script, with the signs that go with it. */
export interface ScriptRun {
  readonly clusters: readonly string[]
  /** which of the clusters are of the script themselves; none in a run of signs that belong to no script */
  readonly letters: readonly string[]
}

/** Scripts that share their faces are one: Chinese, Japanese and Korean type comes in one font. */
const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Latin', /\p{scx=Latin}/u],
  ['Cyrillic', /\p{scx=Cyrillic}/u],
  ['Greek', /\p{scx=Greek}/u],
  ['Hebrew', /\p{scx=Hebrew}/u],
  ['Arabic', /\p{scx=Arabic}/u],
  ['CJK', /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u],
]
/** Letters of all the others. */
const OTHER = 'other'
/** Punctuation, digits and symbols of many scripts; and what is nobody's. */
const COMMON = /[\p{sc=Common}\p{sc=Inherited}\p{Co}\p{Cn}\p{Cs}]/u
/** Of these, what is at home in a few scripts only belongs to them, as the full stop of Chinese does (UAX 24, 5.1). */
const EVERYWHERE = /[\p{scx=Common}\p{scx=Inherited}\p{Co}\p{Cn}\p{Cs}]/u
/** Blocks of the Latin script, and of signs that are at home in it whatever others use them. */
const WESTERN = /^[\u0000-\u036f\u1d00-\u1dbf\u1e00-\u1eff\u2000-\u2bff]$/

/** Script of a character with its marks; undefined for one that is at home in all. */
function scriptOf(cluster: string): string | undefined {
  const character = String.fromCodePoint(cluster.codePointAt(0) ?? 0)
  if (COMMON.test(character) && (WESTERN.test(character) || EVERYWHERE.test(character))) return undefined
  return SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER
}

/**
 * Splits clusters into runs of one script (UAX 24, 5.2, with one rule more). Signs before, inside and after a word belong to its script;
 * signs between two scripts are a run of their own.
 */
export function scriptRuns(clusters: readonly string[]): readonly ScriptRun[] {
  const scripts = clusters.map(scriptOf)
  const runs: { clusters: string[]; letters: string[]; script: string | undefined }[] = []
  let before: string | undefined
  for (let i = 0; i < clusters.length;) {
    let end = i + 1
    while (end < clusters.length && scripts[end] === scripts[i]) end++
    const own = scripts[i]
    const after = scripts[end]
    const script = own ?? (before === undefined || after === undefined || before === after ? (before ?? after) : undefined)
    const part = clusters.slice(i, end)
    const last = runs[runs.length - 1]
    if (last !== undefined && last.script === script) {
      last.clusters.push(...part)
      if (own !== undefined) last.letters.push(...part)
    } else runs.push({ clusters: part, letters: own === undefined ? [] : [...part], script })
    if (own !== undefined) before = own
    i = end
  }
  return runs
}
