import { parseEdition } from '../../src/model/parse.js'
import { maximal } from './maximal.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The maximal edition with one place changed: `set('articles[0].id', 'x')`. An undefined value takes the place out. */
export function withChange(path: string, value: unknown): unknown {
  const edition = maximal() as unknown as Json
  const keys = stepsOf(path)
  let at: unknown = edition
  for (const key of keys.slice(0, -1)) at = (at as Record<string | number, unknown>)[key]
  const last = keys.at(-1)!
  if (value === undefined) delete (at as Record<string | number, unknown>)[last]
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true })
  return edition
}

/** The keys a path of an issue consists of. */
export function stepsOf(path: string): (string | number)[] {
  const steps: (string | number)[] = []
  for (const found of path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_$][\w$]*)/g)) {
    if (found[1] !== undefined) steps.push(Number(found[1]))
    else if (found[2] !== undefined) steps.push(JSON.parse(found[2]) as string)
    else steps.push(found[3]!)
  }
  return steps
}

/** The issues as lines `path: message`. */
export function issuesOf(input: unknown): string[] {
  const result = parseEdition(input)
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`)
}
export const changed = (path: string, value: unknown): string[] => issuesOf(withChange(path, value))
