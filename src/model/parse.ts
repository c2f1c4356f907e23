import * as v from 'valibot'
import type { Issue } from '../diagnostics.js'
import { checkEdition } from './check.js'
import type { Edition } from './edition.js'
import { described, IssueList, pathOf, quoted, type Key } from './issues.js'
import { nestingFault } from './nesting.js'
import { resolveStyle } from './resolveStyle.js'
import { editionSchema } from './schema.js'
import { styleSheetSchema } from './schemaStyle.js'
import type { StyleSheet } from './style.js'

/** The version of the edition's format that this code reads. */
const VERSION = 1

/** An edition that holds, or everything found wrong with it. */
export type EditionResult = { readonly ok: true; readonly edition: Edition } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Makes an {@link Edition} of what somebody wrote: JSON, or an object put together by a program. Answers with a copy that holds to the types
 * and to what one part says about another (fields beginning `x-` are left out of it), or with at most 50 issues. Never throws for plain data.
 */
export function parseEdition(input: unknown): EditionResult {
  if (!isRecord(input))
    return failed({ path: '', message: `An edition is an object with \`stonehand\`, \`publication\`, \`date\`, \`articles\` and \`pages\`, but this is ${described(input)}.` })
  const version = versionFault(Object.hasOwn(input, 'stonehand') ? input['stonehand'] : undefined)
  if (version) return failed(version)
  const nesting = nestingFault(input)
  if (nesting) return failed(nesting)
  const result = v.safeParse(editionSchema, input)
  if (!result.success) return { ok: false, issues: told(result.issues) }
  const edition: Edition = result.output
  const issues = checkEdition(edition)
  return issues.length === 0 ? { ok: true, edition } : { ok: false, issues }
}

/** Makes a {@link StyleSheet} of what somebody wrote, as {@link parseEdition} does; it must hold when laid over the shipped style. */
export function parseStyleSheet(input: unknown): { readonly ok: true; readonly sheet: StyleSheet } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const nesting = nestingFault(input)
  if (nesting) return failed(nesting)
  const result = v.safeParse(styleSheetSchema, input)
  if (!result.success) return { ok: false, issues: told(result.issues) }
  const sheet: StyleSheet = result.output
  const style = resolveStyle([sheet], undefined, [''])
  return style.ok ? { ok: true, sheet } : style
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const failed = (issue: Issue): { readonly ok: false; readonly issues: readonly Issue[] } => ({ ok: false, issues: [issue] })

function versionFault(version: unknown): Issue | undefined {
  const path = 'stonehand'
  if (version === VERSION) return undefined
  if (version === undefined) return { path, message: `\`stonehand\` is missing; say which version of the format this is: \`"stonehand": ${VERSION}\`.` }
  if (typeof version === 'number' && version > VERSION)
    return { path, message: `This edition is written for version ${version} of the format and this stonehand reads ${VERSION}; install a newer stonehand.` }
  return { path, message: `\`stonehand\` must be ${VERSION}, the version of the format, but is ${described(version)}.` }
}

function told(found: readonly v.BaseIssue<unknown>[]): readonly Issue[] {
  const list = new IssueList()
  for (const issue of found) {
    const keys = (issue.path ?? []).map((step) => step.key as Key)
    list.add(pathOf(keys), () => sentence(keys, issue.message))
  }
  return list.toIssues()
}

/** The schemas say what is wrong as a predicate; this puts before it what it is said of. */
function sentence(keys: readonly Key[], predicate: string): string {
  const end = predicate.endsWith('?') ? '' : '.'
  const last = keys.at(-1)
  if (last === undefined) return `The input ${predicate}${end}`
  if (typeof last === 'string') return `${quoted(last)} ${predicate}${end}`
  const list = keys.filter((key) => typeof key === 'string').at(-1)
  return `Entry ${last + 1} of ${quoted(String(list ?? 'the list'))} ${predicate}${end}`
}
