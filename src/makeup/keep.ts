import type { Diagnostic } from '../diagnostics.js'
import type { Matter } from '../flow/matter.js'
import type { PartRecord } from '../flow/partRecord.js'
import type { FitOutcome } from './copyfit/fitOutcome.js'
import type { ArrangementRecord } from './copyfit/arrangementRecord.js'

/** What was told while something was made. */
export interface Notes {
  readonly diagnostics: readonly Diagnostic[]
  readonly leftOut: readonly { readonly path: string; readonly reason: string; readonly text: string }[]
}

/** A module as it was set: plain data, kept with the paper for a late correction. */
export interface ModuleRecord {
  /** of all that it was made of: words, treatment, room, style, faces */
  readonly print: string
  readonly id: string
  /** where its matter and its place stood in the edition */
  readonly paths: readonly string[]
  /** grid lines that it takes */
  readonly lines: number
  /** points */
  readonly headSize?: number
  /** what copyfit made of it */
  readonly arrangement?: ArrangementRecord
  /** the story, then what stands inside its module */
  readonly parts: readonly PartRecord[]
  readonly notes: Notes
}

/** A module that stands again as it did in an earlier paper. */
export interface KeptModule {
  readonly kind: 'kept'
  /** index among the modules of that paper */
  readonly index: number
  readonly record: ModuleRecord
  /** where its matter and its place stand now */
  readonly paths: readonly string[]
}

/** An earlier paper, as makeup sees it. */
export interface Keep {
  /** a module that was made of the very same */
  same(print: string): { readonly index: number; readonly record: ModuleRecord } | undefined
  /** the same story before its correction */
  before(id: string): { readonly record: ModuleRecord; readonly fit: FitOutcome | undefined } | undefined
}

/** Where a module's matter stands in the edition, then its place. */
export function pathsOf(matter: Matter, place: string): string[] {
  return [matter.path, ...matter.insets.map(({ matter: inner }) => inner.path), place]
}

/** A path of an earlier edition in the one in hand. */
export function rebased(path: string, before: readonly string[], now: readonly string[]): string {
  let longest = -1
  before.forEach((old, i) => {
    const inside = path === old || (path.startsWith(old) && /^[.[]/.test(path.slice(old.length)))
    if (inside && now[i] !== undefined && (longest < 0 || old.length > before[longest]!.length)) longest = i
  })
  return longest < 0 ? path : now[longest]! + path.slice(before[longest]!.length)
}

/** Plain data with the paths in it as they are now. */
export function rebasedAll<T>(value: T, before: readonly string[], now: readonly string[]): T {
  if (Array.isArray(value)) return value.map((entry: unknown) => rebasedAll(entry, before, now)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => [
    key,
    key === 'path' && typeof entry === 'string' ? rebased(entry, before, now) : rebasedAll(entry, before, now),
  ])
  return Object.fromEntries(entries) as T
}

/** What was told of a module, as it is to be told of it now. */
export function rebasedNotes({ record: { notes, paths: before }, paths: now }: KeptModule, page: number): Notes {
  return {
    diagnostics: notes.diagnostics.map((d) => ({ ...d, path: rebased(d.path, before, now), ...(d.at ? { at: { ...d.at, page } } : {}) })),
    leftOut: notes.leftOut.map((left) => ({ ...left, path: rebased(left.path, before, now) })),
  }
}

/** A page of an earlier paper that stands again as it did, whatever the edition says now. */
export interface KeptPage {
  readonly kind: 'kept-page'
  /** its index in that paper */
  readonly index: number
  readonly parts: readonly KeptModule[]
}
