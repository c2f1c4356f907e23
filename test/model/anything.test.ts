import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/model/nearest.js'
import { parseEdition, parseStyleSheet } from '../../src/model/parse.js'
import { stepsOf } from './change.js'
import { maximal } from './maximal.js'

/** Every place in a value: the keys that lead there. */
function places(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Object.entries(value).flatMap(([key, item]) => places(item, [...at, Array.isArray(value) ? Number(key) : key]))
  return at.length === 0 ? inner : [at, ...inner]
}
const PLACES = places(maximal())

function follow(value: unknown, keys: readonly (string | number)[]): { found: boolean; value: unknown } {
  let at = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return { found: false, value: undefined }
    at = (at as Record<string | number, unknown>)[key]
  }
  return { found: true, value: at }
}

function holds(input: unknown, issues: readonly { path: string; message: string }[]): void {
  expect(issues.length).toBeGreaterThan(0)
  expect(issues.length).toBeLessThanOrEqual(50)
  for (const { path, message } of issues) {
    expect(message).toMatch(/^(`|[A-Z]|\d).*[.?]$/s)
    const keys = stepsOf(path)
    expect(follow(input, keys).found || follow(input, keys.slice(0, -1)).found, `${path}: ${message}`).toBe(true)
  }
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 0.5, '', '__proto__', '15mm', 'x'.repeat(300), [], {}, [[]], [null], { kind: 'paragraph' }, { text: 1 }, { below: 'ferry' }),
  fc.jsonValue({ maxDepth: 3 }),
)

describe('whatever comes in', () => {
  it('is answered, if it is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const result = parseEdition(input)
        expect(result.ok).toBe(false)
        if (!result.ok) holds(input, result.issues)
        parseStyleSheet(input)
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  it('is answered, if it looks like an edition', () => {
    const half = fc.record(
      { stonehand: fc.constantFrom(1, 1, 1, 2), publication: odd, date: odd, articles: fc.array(odd, { maxLength: 3 }), pages: fc.array(odd, { maxLength: 3 }), style: odd },
      { requiredKeys: ['stonehand'] },
    )
    fc.assert(
      fc.property(half, (input) => {
        const result = parseEdition(input)
        if (!result.ok) holds(input, result.issues)
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  it('is answered with paths that are there, if one place of an edition is changed', () => {
    const change = fc.record({ keys: fc.constantFrom(...PLACES), how: fc.constantFrom('delete', 'rename', 'replace', 'double'), value: odd, name: fc.string({ maxLength: 12 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const input: unknown = maximal()
        for (const { keys, how, value, name } of changes) {
          const parent = follow(input, keys.slice(0, -1)).value
          const last = keys.at(-1)!
          if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) continue
          const holder = parent as Record<string | number, unknown>
          const old = holder[last]
          if (how === 'replace') holder[last] = structuredClone(value)
          else if (how === 'double' && Array.isArray(parent)) parent.push(structuredClone(old))
          else if (Array.isArray(parent)) parent.splice(Number(last), 1)
          else {
            delete holder[last]
            if (how === 'rename') Object.defineProperty(holder, name, { value: old, enumerable: true, configurable: true, writable: true })
          }
        }
        const result = parseEdition(input)
        if (!result.ok) holds(input, result.issues)
        else expect(parseEdition(result.edition)).toEqual(result)
      }),
      { numRuns: 1_500, seed: 5 },
    )
  })

  it('has distances that are the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, a)).toBe(0)
      }),
    )
  })
})
