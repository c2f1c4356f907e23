import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ENGLISH_WORDS } from '../../src/reconstruct/words/englishWords.js'
import { unpackWords } from '../../src/reconstruct/words/lexicon.js'
import { englishWordsSource, licence } from './makeLexicon.js'

const file = (name: string): string => fileURLToPath(new URL(`../../src/reconstruct/words/${name}`, import.meta.url))

describe('the English lexicon', () => {
  const list = unpackWords(ENGLISH_WORDS)

  it('is what SCOWL makes, with its licence beside it (UPDATE=1 writes both anew)', () => {
    for (const [name, made] of [
      ['englishWords.ts', englishWordsSource()],
      ['englishWords.licence.txt', licence()],
    ] as const) {
      if (process.env['UPDATE'] === '1') writeFileSync(file(name), made)
      expect((existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '') === made, name).toBe(true)
    }
  })

  it('knows words of both sides of the ocean, their forms, and how common they are', () => {
    for (const word of ['president', 'seizure', 'colour', 'color', 'organise', 'organize', 'stopped', 'cities', 'ran']) expect(list.standing(word), word).toBe('common')
    expect(list.standing('takeover')).not.toBe('unknown')
    expect(list.standing('lamppost')).not.toBe('unknown')
    for (const word of ['presi', 'zzyzx', '', 'tained']) expect(list.standing(word), word).toBe('unknown')
  })

  it('is no longer than a picture', () => {
    expect(ENGLISH_WORDS.length).toBeLessThan(180_000)
  })
})
