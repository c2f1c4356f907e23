import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../src/node/jsonFault.js'
import { leastSeconds } from '../processorTime.js'

describe('jsonFault', () => {
  it.each([
    ['', 1, 1, /nothing here/],
    ['{\n  "a": 1,\n}', 2, 9, /one too many/],
    ['[1,]', 1, 3, /one too many/],
    ['{"a" 1}', 1, 6, /`:` was expected/],
    ['{a: 1}', 1, 2, /double quotation marks/],
    ["{'a': 1}", 1, 2, /double quotation marks/],
    ["[\n'a']", 2, 1, /double quotation marks/],
    ['[1 2]', 1, 4, /`,` or a `\]`/],
    ['{"a": 1 "b"}', 1, 9, /`,` or a `}`/],
    ['{"a": [1, 2}', 1, 12, /`,` or a `\]`/],
    ['["abc', 1, 2, /not closed/],
    ['["abc\r\n"]', 1, 2, /not closed on its line/],
    ['["a\tb"]', 1, 4, /control character/],
    ['["a\\x"]', 1, 4, /backslash/],
    ['{} {}', 1, 4, /ends before/],
    ['[01]', 1, 3, /expected/],
    ['[NaN]', 1, 2, /`NaN` is no value/],
    ['[undefined', 1, 2, /`undefined` is no value/],
    ['{"a":', 1, 6, /end of the text/],
    ['// x\n{}', 1, 1, /value was expected/],
    ['[\u202e]', 1, 2, /`\\u202e`/],
  ])('%j', (text, line, column, message) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(jsonFault(text)).toMatchObject({ line, column, message: expect.stringMatching(message) })
  })
  it('refuses what JSON.parse refuses, and nothing else', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '-', '.', 'e', '0', '1', ' ', '\n', 'true', 'x', '\u0000', '\ufeff', 'é'))
      .map(([json, at, drop, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + drop))
    const accepts = (text: string): boolean => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(damaged, (text) => {
        expect(jsonFault(text) === undefined).toBe(accepts(text))
      }),
      { numRuns: 3_000, seed: 7 },
    )
  })
  it('has no stack to overflow, and takes time in proportion', () => {
    expect(jsonFault('['.repeat(1_000_000))).toMatchObject({ column: 1_000_001 })
    const long = `["${'a'.repeat(5_000_000)}`
    expect(leastSeconds(() => jsonFault(long), 1)).toBeLessThan(1)
  })
})
