import type { Paper } from '../../src/scene/paper.js'
import { plainText } from '../../src/model/inline.js'
import type { RandomEdition } from './edition.js'

/** Shares of some editions that have what is wanted, from 0 to 1; `words` is the median of their bodies. */
export interface Coverage {
  readonly editions: number
  readonly ordinary: number
  readonly words: number
  readonly stories2: number
  readonly picture: number
  readonly quote: number
  readonly dropCap: number
  readonly spanner: number
  readonly over: number
  readonly pages2: number
  readonly box: number
  readonly tinyColumns: number
  readonly emptyBody: number
  readonly oddCharacters: number
  readonly marks: number
}

/** What the issue asks for at least. */
const WANTED: Partial<Coverage> = {
  words: 300,
  stories2: 0.5,
  picture: 0.3,
  quote: 0.3,
  dropCap: 0.3,
  spanner: 0.3,
  over: 0.3,
  pages2: 0.1,
  box: 0.1,
  tinyColumns: 0.05,
  emptyBody: 0.03,
  oddCharacters: 0.2,
  marks: 0.2,
}

/** What is printed, not only what was asked for: pictures and quotes that stand, caps that were made, text that is over. */
export function coverageOf(editions: readonly { readonly random: RandomEdition; readonly paper: Paper }[]): Coverage {
  const share = (test: (e: { random: RandomEdition; paper: Paper }) => boolean): number => editions.filter(test).length / Math.max(1, editions.length)
  const roles = (paper: Paper): Set<string> => new Set(paper.structure.map((node) => node.role))
  const words = editions.map(({ random }) => wordsIn(random)).sort((a, b) => a - b)
  return {
    editions: editions.length,
    ordinary: share(({ random }) => random.ordinary),
    words: words[Math.floor(words.length / 2)] ?? 0,
    stories2: share(({ random }) => random.edition.pages.some((page) => page.stories.length > 1)),
    picture: share(({ paper }) => paper.pages.some((page) => page.items.some((item) => item.kind === 'picture'))),
    quote: share(({ paper }) => roles(paper).has('pullQuote')),
    dropCap: share(({ paper }) =>
      paper.pages.some((page) =>
        page.items.some(
          (item, i) =>
            item.kind === 'glyphs' &&
            paper.structure[item.node]?.role === 'paragraph' &&
            page.items[i - 1]?.node !== item.node &&
            page.items.some((other) => other.kind === 'glyphs' && other.node === item.node && other.size < item.size / 1.5),
        ),
      ),
    ),
    spanner: share(({ random }) =>
      random.edition.pages.some((page) =>
        page.stories.some((story) => {
          const part = (columns: readonly [number, number] | undefined): boolean =>
            columns !== undefined && columns[1] - columns[0] < story.place.columns[1] - story.place.columns[0]
          return part(story.headColumns) || Object.values(story.figures ?? {}).some((figure) => part(figure.columns))
        }),
      ),
    ),
    over: share(({ paper }) => paper.report.stories.some((story) => story.over.lines > 0)),
    pages2: share(({ random }) => random.edition.pages.length > 1),
    box: share(({ random }) => random.edition.pages.some((page) => page.stories.some((story) => story.box !== undefined && story.box !== false))),
    tinyColumns: share(({ paper }) => paper.report.stories.some((story) => story.legs.some((leg) => leg.measure < 60))),
    emptyBody: share(({ random }) => random.edition.articles.some((a) => a.body.every((block) => !('text' in block) || plainText(block.text).trim() === ''))),
    oddCharacters: share(({ random }) => /[\u0300-\u036f\u0590-\u06ff\u3040-\u9fff\u{1f300}-\u{1faff}]/u.test(JSON.stringify(random.edition))),
    marks: share(({ random }) => JSON.stringify(random.edition).includes('"bold":true')),
  }
}

function wordsIn({ edition }: RandomEdition): number {
  return edition.articles.reduce(
    (sum, a) =>
      sum +
      a.body.reduce((n, block) => n + ('text' in block ? count(plainText(block.text)) : block.kind === 'list' ? block.items.reduce((m, t) => m + count(plainText(t)), 0) : 0), 0),
    0,
  )
}

function count(text: string): number {
  return text.split(/\s+/).filter((w) => w !== '').length
}

/** What a coverage lacks, one sentence each. */
export function lacking(coverage: Coverage): string[] {
  return (Object.entries(WANTED) as [keyof Coverage, number][])
    .filter(([key, least]) => coverage[key] < least)
    .map(([key, least]) => `${key} is ${coverage[key].toFixed(2)}, and ${least} is wanted`)
}

export function describeCoverage(coverage: Coverage): string {
  return Object.entries(coverage)
    .map(([key, value]) => (key === 'editions' || key === 'words' ? `${key} ${value as number}` : `${key} ${Math.round((value as number) * 100)} %`))
    .join(' · ')
}
