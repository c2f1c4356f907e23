import { expect, test } from 'vitest'
import type { Edition, Story } from '../../src/model/edition.js'
import type { StyleSheet } from '../../src/model/style.js'
import { typeset } from '../../src/typeset.js'
import { FONTS } from '../random/fonts.js'
import { allChecks } from './checks.js'

// Pages on which a rule cannot be kept: what stands badly must be said. Random pages seldom have so little choice.

const WORDS = 'Responsibility for environmental transportation characteristically outweighs administrative considerations notwithstanding electrification'

function edition(text: string, columns: number, measure: number, lines: number, story: Partial<Story>, style: StyleSheet = {}): Edition {
  return {
    stonehand: 1,
    publication: 'P',
    date: '2026-11-20',
    style,
    articles: [{ id: 'a', body: [{ kind: 'paragraph', text }] }],
    pages: [
      {
        paper: [columns * measure + (columns - 1) * 12 + 40, lines * 10 + 42],
        margins: { top: 20, right: 20, bottom: 20, left: 20 },
        grid: { columns, gutter: 12, baseline: 10, lines },
        stories: [{ article: 'a', place: { columns: [1, columns], top: 1, depth: lines }, dropCap: 0, ...story }],
      },
    ],
  }
}

const CASES: readonly (readonly [code: string, Edition])[] = [
  ['widow', edition('Three lines of text for legs of one line each, so that the last of them must stand alone', 3, 120, 1, {})],
  ['foot-hyphen', edition(WORDS, 14, 46, 1, {})],
  ['ladder', edition(WORDS, 1, 46, 30, {}, { hyphenation: { ladder: 0 } })],
  ['overset', edition(`${WORDS}. ${WORDS}.`, 2, 110, 2, {})],
  ['head-misfit', { ...edition(WORDS, 1, 90, 1, {}), articles: [{ id: 'a', headline: WORDS, body: [{ kind: 'paragraph', text: WORDS }] }] }],
  [
    'article-not-placed',
    {
      ...edition(WORDS, 2, 120, 20, {}),
      articles: [
        { id: 'a', body: [{ kind: 'paragraph', text: WORDS }] },
        {
          id: 'b',
          kicker: 'Kicker',
          headline: 'Head',
          decks: ['Deck'],
          bylines: [{ role: 'writer', names: [{ name: 'Ada Quill', place: 'Holm' }] }],
          dateline: 'HOLM',
          body: [
            { kind: 'paragraph', text: 'Words that stand on no page.' },
            { kind: 'list', items: ['an item'] },
          ],
          pullQuotes: [{ id: 'q', text: 'Quoted', attribution: 'The purser' }],
          figures: [{ id: 'f', pictures: [{ src: 'x.jpg', alt: 'X', credit: 'Cy Lens' }], overline: 'Over', caption: 'Caption' }],
          tagline: 'Tag',
          agencyNote: 'Agency',
        },
      ],
    },
  ],
]

test.each(CASES)('%s is reported', async (code, given) => {
  const paper = await typeset(given, { fonts: FONTS })
  expect(paper.report.diagnostics.map((d) => d.code)).toContain(code)
  expect(allChecks({ edition: given, paper })).toEqual([])
})
