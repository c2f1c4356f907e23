import { describe, expect, test } from 'vitest'
import { exceptionsFor, loadHyphenator, type Hyphenator, type Minima } from '../../src/text/hyphenate.js'
import { patternsName } from '../../src/text/patterns.js'

const TEX: Minima = { before: 2, after: 3, shortest: 5 }

async function of(language: string, exceptions?: readonly string[]): Promise<Hyphenator> {
  const hyphenator = await loadHyphenator(language, exceptions)
  if (hyphenator === undefined) throw new Error(`no patterns for ${language}`)
  return hyphenator
}

function divide(hyphenator: Hyphenator, word: string, minima = TEX): string {
  let out = ''
  let from = 0
  for (const at of hyphenator.hyphenate(word, minima)) {
    out += word.slice(from, at) + '|'
    from = at
  }
  return out + word.slice(from)
}

/** Divisions as TeX with the hyph-utf8 patterns gives them. `|` is a break; all else is the word. */
const KNOWN: Readonly<Record<string, { minima: Minima; words: readonly string[] }>> = {
  'en-GB': {
    minima: TEX,
    words: [
      'hy|phen|a|tion',
      'news|pa|per',
      'pho|to|graphy',
      'know|ledge',
      'uni|ver|sity',
      'uni|ver|sit|ies',
      'ma|nu|script',
      'ma|nu|scripts',
      'how|ever',
      're|ci|pro|city',
      'through|out',
      'some|thing',
      'gov|ern|ment',
      'quickly',
      'wanted',
      'table',
      'con|sti|tu|tion',
    ],
  },
  'en-US': {
    minima: TEX,
    words: [
      'hy|phen|ation',
      'news|pa|per',
      'pho|tog|ra|phy',
      'knowl|edge',
      'uni|ver|sity',
      'man|u|script',
      're|cog|ni|zance',
      'oblig|a|tory',
      'as|so|ciate',
      'dec|li|na|tion',
      'phil|an|thropic',
      'project',
      'present',
      'ta|ble',
      'reci|procity',
      'al|go|rithm',
      'su|per|cal|ifrag|ilis|tic|ex|pi|ali|do|cious',
    ],
  },
  de: {
    minima: { before: 2, after: 2, shortest: 5 },
    words: ['Sil|ben|tren|nung', 'Zei|tung', 'Re|gie|rung', 'Stra|ßen|bahn', 'Bun|des|tag', 'Wirt|schaft', 'ge|gen|über', 'Bür|ger|meis|ter', 'Ver|kehrs|mi|nis|ter', 'Haus|tür'],
  },
  fr: {
    minima: { before: 2, after: 3, shortest: 5 },
    words: ['or|di|na|teur', 'gou|ver|ne|ment', 'consti|tu|tion', 'jour|na|liste', 'pré|sident', 'élec|tion', 'mi|nistre', 'ca|tas|trophe', 'po|li|tique', 'in|for|ma|tion'],
  },
  es: {
    minima: { before: 2, after: 2, shortest: 5 },
    words: ['pe|rió|di|co', 'fe|rro|ca|rril', 'go|bierno', 'elec|cio|nes', 'pre|si|den|te', 'ciu|dad', 'cons|ti|tu|ción', 'no|ti|cias', 'po|lí|ti|ca', 'ma|ña|na'],
  },
  it: {
    minima: { before: 2, after: 2, shortest: 5 },
    words: ['gior|na|le', 'sot|to|li|nea|re', 'go|ver|no', 'ele|zio|ni', 'pre|si|den|te', 'cit|tà', 'co|sti|tu|zio|ne', 'po|li|ti|ca', 'mi|ni|stro', 'quan|do'],
  },
  nl: {
    minima: { before: 2, after: 2, shortest: 5 },
    words: ['on|af|han|ke|lijk|heid', 'kran|ten', 're|ge|ring', 'ver|kie|zin|gen', 'pre|si|dent', 'straat|naam', 'mi|nis|ter', 'po|li|tiek', 'voor|zit|ter', 'we|reld'],
  },
  pt: {
    minima: { before: 2, after: 2, shortest: 5 },
    words: ['in|for|ma|ção', 'go|ver|no', 'elei|ções', 'pre|si|den|te', 'ci|da|de', 'jor|na|lis|ta', 'po|lí|ti|ca', 'mi|nis|tro', 'car|ro|ça', 'de|sen|vol|vi|men|to'],
  },
}

describe('words as TeX divides them', () => {
  for (const [language, { minima, words }] of Object.entries(KNOWN)) {
    test(language, async () => {
      const hyphenator = await of(language)
      expect(words.map((word) => divide(hyphenator, word.replaceAll('|', ''), minima))).toEqual(words)
    })
  }
})

describe('languages', () => {
  test('regions fall back on their language', () => {
    expect(['en', 'en-GB', 'en-AU', 'en_IE', 'en-US', 'en-CA', 'EN-us', 'de-AT', 'de', 'pt-BR', 'fr-CH', 'nl-BE'].map(patternsName)).toEqual([
      'en-GB',
      'en-GB',
      'en-GB',
      'en-GB',
      'en-US',
      'en-US',
      'en-US',
      'de',
      'de',
      'pt',
      'fr',
      'nl',
    ])
  })
  test('an unknown one has no hyphenator', async () => {
    for (const language of ['', 'tlh', 'constructor', '__proto__', 'zz-ZZ']) expect(await loadHyphenator(language)).toBeUndefined()
  })
  test('one hyphenator for a language', async () => {
    expect(await of('en')).toBe(await of('en-GB'))
  })
})

describe('minima', () => {
  test('letters before, after, and of the shortest word', async () => {
    const gb = await of('en-GB')
    expect(divide(gb, 'hyphenation', { before: 2, after: 3, shortest: 5 })).toBe('hy|phen|a|tion')
    expect(divide(gb, 'hyphenation', { before: 3, after: 5, shortest: 5 })).toBe('hyphen|ation')
    expect(divide(gb, 'hyphenation', { before: 2, after: 3, shortest: 12 })).toBe('hyphenation')
    for (const word of ['hyphenation', 'extraordinary', 'misunderstanding'])
      for (let before = 1; before < 7; before++)
        for (let after = 1; after < 7; after++) {
          for (const at of gb.hyphenate(word, { before, after, shortest: 2 })) {
            expect(at).toBeGreaterThanOrEqual(before)
            expect(word.length - at).toBeGreaterThanOrEqual(after)
          }
        }
  })
})

describe('exceptions of a style', () => {
  test('go before patterns, whatever the capitals', async () => {
    const gb = await of('en-GB', ['ta-ble-cloth', 'news-pa-per-man', 'newspaper', 'knowled-ge'])
    expect(divide(gb, 'Tablecloth')).toBe('Ta|ble|cloth')
    expect(divide(gb, 'NEWSPAPERMAN')).toBe('NEWS|PA|PER|MAN')
    expect(divide(gb, 'newspaper')).toBe('newspaper')
    expect(divide(gb, 'knowledge.')).toBe('knowled|ge.')
    expect(divide(await of('en-GB'), 'newspaper')).toBe('news|pa|per')
  })
  test('are found by language', () => {
    const lists = { en: ['a-b'], 'de-AT': ['c-d'] }
    expect(exceptionsFor('en-US', lists)).toBe(lists.en)
    expect(exceptionsFor('de-AT', lists)).toBe(lists['de-AT'])
    expect(exceptionsFor('fr', lists)).toBeUndefined()
    expect(exceptionsFor('constructor', lists)).toBeUndefined()
  })
})

describe('what is no plain word', () => {
  const whole = [
    'https://example.com/hyphenation',
    'www.newspaper.com',
    'hyphenation@newspaper.org',
    'newspaper.com',
    'COVID-19',
    'MH370airplane',
    'UNESCO',
    'NATO',
    "didn't",
    'didn’t',
    'e.g.',
    '',
    'a',
    '—',
    '🙂🙂🙂🙂🙂',
    'İstanbul',
    '\ud800\ud800\ud800\ud800\ud800\ud800',
  ]
  test.each(whole)('%s stays whole', async (word) => {
    expect(divide(await of('en-GB'), word)).toBe(word)
  })
  test('punctuation and quotation marks do not matter', async () => {
    const gb = await of('en-GB')
    expect(divide(gb, '“newspaper,”')).toBe('“news|pa|per,”')
    expect(divide(gb, '(Newspaper).')).toBe('(News|pa|per).')
    expect(divide(gb, 'government’s')).toBe('gov|ern|ment’s')
    expect(divide(gb, 'RESPONSIBILITY')).toContain('|')
  })
  test('an apostrophe has letters on both sides before a break', async () => {
    const fr = await of('fr')
    expect(divide(fr, 'l’ordinateur')).toBe('l’or|di|na|teur')
    for (const word of ['l’homme', 'aujourd’hui', 'qu’elle', 'd’opposition'])
      for (const at of fr.hyphenate(word, { before: 2, after: 2, shortest: 4 })) {
        expect(Math.min(Math.abs(at - word.indexOf('’')), Math.abs(at - word.indexOf('’') - 1))).toBeGreaterThanOrEqual(2)
      }
  })
  test('parts of a compound break only when they are long', async () => {
    const gb = await of('en-GB')
    expect(divide(gb, 'paper-maker')).toBe('paper-maker')
    expect(divide(gb, 'newspaper-owner')).toBe('news|pa|per-owner')
  })
  test('soft hyphens say where, and nothing else does', async () => {
    expect((await of('en-GB')).hyphenate('news\u00adpaper', TEX)).toEqual([4])
  })
})
