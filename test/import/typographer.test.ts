import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typographerOf } from '../../src/import/typography/typographer.js'

const set = (language: string, text: string): string => typographerOf(language)([{ text, verbatim: false }]).join('')
const N = '\u202f'
const S = '\u00a0'

describe('a typographer', () => {
  it.each([
    ['en-GB', `"Come in," she said, "it's the '90s." 'Yes?'`, `“Come in,” she said, “it’s the ’90s.” ‘Yes?’`],
    ['en-GB', `"He said 'no', twice." The boys' dogs' tails`, `“He said ‘no’, twice.” The boys’ dogs’ tails`],
    ['en-GB', `a well-known man -- tall - and (so "they" say) rich...`, `a well-known man${S}– tall${S}– and (so “they” say) rich…`],
    ['en-US', `the end--almost - came`, `the end—almost—came`],
    ['en-GB', `6'2" tall, a 10" record, 'tis true`, `6′2″ tall, a 10″ record, ’tis true`],
    ['de', `Er sagte: "Das 'Haus' ist da." - Ja`, `Er sagte: „Das ‚Haus‘ ist da.“${S}– Ja`],
    ['de-CH', `"Gut", sagt sie`, `«Gut», sagt sie`],
    ['fr', `"Quoi?" dit-il; l'eau monte: il est 12:30!`, `«${N}Quoi${N}?${N}» dit-il${N}; l’eau monte${S}: il est 12:30${N}!`],
    ['fr', `Vraiment ?! Oui !`, `Vraiment${N}?! Oui${N}!`],
    ['sv', `"Ja", sa hon`, `”Ja”, sa hon`],
    ['da', `"Ja", sagde hun`, `»Ja«, sagde hun`],
    ['xx', `"Ja"`, `“Ja”`],
  ])('%s: %s', (language, written, printed) => {
    expect(set(language, written)).toBe(printed)
  })
  it.each(["see https://example.org/a--b?q=it's...x", 'www.example.org/a--b', 'nora.o-teal@example.org', '-----', 'a-b', '-5', 'x....'])('leaves %s', (text) => {
    expect(set('en-GB', text)).toBe(text)
  })
  it('leaves code alone, and sets quotes over the marks of a text', () => {
    expect(
      typographerOf('en-GB')([
        { text: 'He wrote "', verbatim: false },
        { text: 'x = "a--b"', verbatim: true },
        { text: '", and "so', verbatim: false },
        { text: ' on"', verbatim: false },
      ]),
    ).toEqual(['He wrote “', 'x = "a--b"', '”, and “so', ' on”'])
  })
  it('changes nothing but quotes, dashes, dots and blanks', () => {
    const text = fc
      .array(fc.constantFrom('"', "'", ' ', '-', '--', '...', 'a', 'Ab', '7', '.', ',', '?', ':', 'é', '(', ')', '\u00a0', '“', '«'), { maxLength: 40 })
      .map((parts) => parts.join(''))
    const bare = (value: string): string => value.replace(/[\s\u00a0\u202f\-–—'"“”‘’„‚«»‹›′″.…]/g, '')
    fc.assert(
      fc.property(text, fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'sv', 'da'), (written, language) => {
        expect(bare(set(language, written))).toBe(bare(written))
        expect(set(language, written).length).toBeLessThanOrEqual(3 * written.length)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
