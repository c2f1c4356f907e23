/** Stories that never happened, each for a module of its own: with a picture or none, with a quote or none. */
import type { Article, Edition } from '../../src/index.js'
import { WEEKLY } from '../../src/model/weekly.js'
import { Teller, capital, plural, singular } from '../quality/prose.js'
import { randomFrom } from '../text/randomParagraph.js'

export interface FitCase {
  readonly article: Article
  readonly picture: boolean
  readonly quote: boolean
  readonly columns: number
  /** body lines by which the module is to be too small */
  readonly small: number
}

const body = WEEKLY.styles.get('body')!
/** about 36 characters of the body */
export const MEASURE = 141
const GUTTER = 12
const MARGIN = 30
/** deeper than any of the stories needs */
export const DEEP = 150
const MOST_SMALL = 12
const MOST_LARGE = 6

/** Of three stories one has neither picture nor quote, one has both, and the third has one of them. */
export function fitCase(seed: number): FitCase {
  const random = randomFrom(0xf17 + 104_729 * seed)
  const below = (n: number): number => Math.floor(random() * n)
  const teller = new Teller(random)
  const third = seed % 3
  const picture = third === 1 || (third === 2 && seed % 2 === 0)
  const quote = third === 1 || (third === 2 && seed % 2 === 1)
  const paragraphs = Array.from({ length: 9 + below(12) }, () => Array.from({ length: [1, 2, 2, 3, 3, 4][below(6)]! }, () => teller.sentence()).join(' '))
  const crossheadAt = below(3) === 0 ? Math.floor(paragraphs.length / 2) : -1
  const said = paragraphs[Math.floor(paragraphs.length / 3)]!.split(/(?<=[.!?]) /)[0]!
  return {
    picture,
    quote,
    columns: 2 + below(3),
    small: below(MOST_SMALL + MOST_LARGE + 1) - MOST_LARGE,
    article: {
      id: `story-${seed}`,
      rank: 1 + below(4),
      headline: capital(
        `${plural(teller.rare(['keeper', 'pilot', 'baker', 'clerk', 'farmer']))} ${teller.verb().base} ${teller.adjective()} ${singular(teller.rare(['bridge', 'harbour', 'school', 'market', 'archive']))} ${teller.where()}`,
      ),
      ...(below(2) === 0 ? { decks: [capital(`${teller.predicate()} ${teller.when()}`)] } : {}),
      bylines: [{ role: 'writer', names: [{ name: `${teller.cast[0]!.first} ${teller.cast[0]!.last}` }] }],
      body: paragraphs.flatMap((text, i): Article['body'] => [
        ...(i === crossheadAt ? [{ kind: 'crosshead', text: capital(teller.when()) } as const] : []),
        { kind: 'paragraph', text },
      ]),
      ...(picture
        ? {
            figures: [
              {
                id: 'scene',
                pictures: [{ src: `scene-${seed % 4}.png`, alt: 'The scene', credit: 'Ivo Maren', focalPoint: { x: 0.5, y: 0.4 } }],
                caption: capital(`${teller.subject()} ${teller.predicate()}.`),
              },
            ],
          }
        : {}),
      ...(quote ? { pullQuotes: [{ id: 'said', text: `“${said}”`, attribution: `${teller.cast[1]!.first} ${teller.cast[1]!.last}` }] } : {}),
      ...(below(4) === 0 ? { tagline: `${teller.cast[0]!.first} ${teller.cast[0]!.last} covers the coast.` } : {}),
      ...(below(4) === 0 ? { agencyNote: 'With material from the Northern Wire.' } : {}),
    },
  }
}

/** Each story on a page of its own, in a module of so many lines. */
export function editionOf(cases: readonly FitCase[], depths: readonly number[], fit: boolean): Edition {
  return {
    stonehand: 1,
    publication: 'The Measure',
    date: '2026-11-20',
    articles: cases.map(({ article }) => article),
    pages: cases.map(({ article, columns }, i) => ({
      paper: [2 * MARGIN + columns * MEASURE + (columns - 1) * GUTTER, 2 * MARGIN + (DEEP + 2) * body.leading],
      margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      grid: { columns, gutter: GUTTER, baseline: body.leading, lines: DEEP },
      stories: [{ article: article.id, place: { columns: [1, columns], top: 1, depth: depths[i]! }, dropCap: 3, ...(fit ? { fit: true } : {}) }],
    })),
  }
}
