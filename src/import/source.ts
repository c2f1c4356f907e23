import { nestingFault } from '../model/nesting.js'
import { pathOf, type Key } from '../model/issues.js'
import type { ImportNotes } from './importNotes.js'

type Step = Key

/** Steps into a source, beyond which what is left over is told as a whole. */
const DEPTH_MAX = 32
/** Characters of what is left over that are quoted. */
const GATHERED_MAX = 1_000
/** Words from which on a text is taken for one that somebody wrote to be read. */
const PROSE_WORDS = 5

/**
 * A value of a JSON source, with where it stands. What is taken out of it is remembered, so that at the end everything that was not can be told.
 */
export class SourceValue {
  readonly value: unknown
  readonly #keys: readonly Step[]
  readonly #taken: Set<string>

  private constructor(value: unknown, keys: readonly Step[], taken: Set<string>) {
    this.value = value
    this.#keys = keys
    this.#taken = taken
  }

  /** The source as a whole; what is nested too deep, or holds itself, is told and read as nothing. Text is read as JSON. */
  static of(source: unknown, notes: ImportNotes, what: string): SourceValue {
    let value = source
    if (typeof source === 'string') {
      try {
        value = JSON.parse(source.replace(/^\ufeff/, '')) as unknown
      } catch {
        notes.damaged('', `This is no JSON, and no ${what} can be read from it`)
        value = undefined
      }
    }
    const fault = nestingFault(value)
    if (fault) {
      notes.damaged(fault.path, `The source is nested too deep for ${what}, or holds itself`)
      value = undefined
    } else if (typeof value !== 'object' || value === null) {
      if (value !== undefined) notes.damaged('', `The source is no object, and no ${what} can be read from it`)
      value = undefined
    }
    return new SourceValue(value, [], new Set())
  }

  get path(): string {
    return pathOf(this.#keys)
  }

  get isList(): boolean {
    return Array.isArray(this.value)
  }

  /** A field; its value is undefined where there is none. */
  at(...keys: readonly Step[]): SourceValue {
    let value = this.value
    for (const key of keys) value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<Step, unknown>>)[key] : undefined
    return new SourceValue(value, [...this.#keys, ...keys], this.#taken)
  }

  /** The entries of a list; none where it is something else. */
  get entries(): readonly SourceValue[] {
    return Array.isArray(this.value) ? this.value.map((_, k) => this.at(k)) : []
  }

  /** The fields of an object by name. */
  get fields(): readonly (readonly [name: string, value: SourceValue])[] {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value) ? Object.keys(this.value).map((key) => [key, this.at(key)]) : []
  }

  /** Nothing more is said about what is here. */
  take(): this {
    this.#taken.add(this.path)
    return this
  }

  /** A text that is not blank; then it is taken. */
  get text(): string | undefined {
    if (typeof this.value !== 'string' || this.value.trim() === '') return undefined
    this.take()
    return this.value
  }

  /** A number, also one in quotes; then it is taken. */
  get number(): number | undefined {
    const number = typeof this.value === 'number' ? this.value : typeof this.value === 'string' && this.value.trim() !== '' ? Number(this.value) : NaN
    if (!Number.isFinite(number)) return undefined
    this.take()
    return number
  }

  /** All texts in here, taken as one. */
  get words(): string {
    const rest = this.#restOf(this.value, this.#keys, 0)
    this.take()
    return rest.map(({ text }) => text).join(' · ')
  }

  /** The first of some fields that has a text. */
  first(...names: readonly string[]): SourceValue | undefined {
    return names.map((name) => this.at(name)).find(({ value }) => typeof value === 'string' && value.trim() !== '')
  }

  /** Says of everything that was not taken that it is left out: what belongs together as one. */
  tellRest(notes: ImportNotes): void {
    for (const { keys, text, prose } of this.#restOf(this.value, this.#keys, 0)) {
      notes.dropped(pathOf(keys), 'This has no place in an article', text, prose ? 'warning' : 'info')
    }
  }

  /** What is left over; one entry with the keys of `value` where all of it is. */
  #restOf(value: unknown, keys: readonly Step[], depth: number): readonly Rest[] {
    if (value === undefined || value === null || value === '' || this.#taken.has(pathOf(keys))) return []
    if (typeof value !== 'object' || depth >= DEPTH_MAX) return [restOf(value, keys)]
    const names: Step[] = Array.isArray(value) ? value.map((_, k) => k) : Object.keys(value)
    const rests: Rest[] = []
    let whole = true
    for (const name of names) {
      const own = [...keys, name]
      const inner = (value as Readonly<Record<Step, unknown>>)[name]
      const left = this.#restOf(inner, own, depth + 1)
      if (left.length !== 1 || left[0]!.keys.length !== own.length) whole &&= left.length === 0 && isEmpty(inner)
      rests.push(...left)
    }
    if (!whole || rests.length === 0 || keys.length === 0) return rests
    return [
      {
        keys,
        text: rests.map(({ text }) => text).reduce((sum, text) => (sum.length > GATHERED_MAX ? sum : sum === '' ? text : `${sum} · ${text}`), ''),
        prose: rests.some(({ prose }) => prose),
      },
    ]
  }
}

interface Rest {
  readonly keys: readonly Step[]
  readonly text: string
  readonly prose: boolean
}

function restOf(value: unknown, keys: readonly Step[]): Rest {
  const text = typeof value === 'object' ? 'something nested deep' : String(value).slice(0, GATHERED_MAX)
  return { keys, text, prose: isProse(text) }
}

function isProse(text: string): boolean {
  return !/^\w+:\/\//.test(text) && text.split(/\s+/, 3 * PROSE_WORDS).filter((word) => /^\p{L}[\p{L}’'-]*[.,;:!?]?$/u.test(word)).length >= PROSE_WORDS
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && Object.values(value).every(isEmpty))
}

/** The day of an ISO date or date and time, where it is one of the calendar. */
export function dayOf(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(written.trim())
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days === undefined || day < 1 || day > days ? undefined : `${parts[1]!}-${parts[2]!}-${parts[3]!}`
}
