import type { Issue } from '../diagnostics.js'

/** A step of a path: the name of a field, or the place in a list counted from 0. */
export type Key = string | number

/** At most this many issues are handed back; the last says how many more there are. */
export const ISSUES_MAX = 50

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/
// Control characters, and those that turn the direction of what follows them, would reach a terminal.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The text without characters that could move a cursor, cut to `most` characters. */
export function clip(text: string, most = 40): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text
  return cut.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A name as messages quote it. */
export const quoted = (name: string): string => `\`${clip(name)}\``

/** The path `keys` lead to, from `from` on: `articles[1].x`, and `["a b"]` for what is no identifier. */
export function pathOf(keys: readonly Key[], from = ''): string {
  let path = from
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`
    else if (IDENTIFIER.test(key)) path += path === '' ? key : `.${key}`
    else path += `[${clip(JSON.stringify(key), 220)}]`
  }
  return path
}

/** What a value is, in words, for `… but is …`. */
export function described(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'string') return value === '' ? 'empty' : `the text "${clip(value, 30)}"`
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** `a`, `a or b`, `a, b or c`; of long lists the beginning. */
export function listed(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most).map(quoted)
  if (names.length > most) return `${shown.join(', ')} and ${names.length - most} more`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`
}

/** Gathers issues. Messages are made only for those that will be shown: a hostile edition can have millions of faults. */
export class IssueList {
  readonly #shown: Issue[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  add(path: string, message: string | (() => string)): void {
    this.#count++
    if (this.#shown.length < ISSUES_MAX) this.#shown.push({ path, message: typeof message === 'string' ? message : message() })
  }

  /** At most {@link ISSUES_MAX}; where there are more, the last one counts them. */
  toIssues(): readonly Issue[] {
    if (this.#count <= ISSUES_MAX) return [...this.#shown]
    const more = this.#count - ISSUES_MAX + 1
    return [...this.#shown.slice(0, ISSUES_MAX - 1), { path: '', message: `There are ${more} more issues; mend these first, then look again.` }]
  }
}
