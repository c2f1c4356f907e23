import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { plainText } from '../../src/model/inline.js'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import { storiesOf, textOf, WRITTEN_PAGES, type WrittenPage, type WrittenStory } from './world/readPage.js'

/** The same page as other extractors give it. */
const EXTRACTORS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'no spaces at line ends': (text) => text.replace(/ +$/gm, ''),
  'CRLF and form feed': (text) => text.replace(/\n/g, '\r\n') + '\f',
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
const paragraphsOf = (article: Article): string[] => article.body.flatMap((block) => (block.kind === 'paragraph' ? [squeezed(plainText(block.text))] : []))

/** What is not as it was written, one line each. */
function faultsOf(page: WrittenPage, text: string): string[] {
  const { articles } = reconstruct(text)
  const faults: string[] = []
  const left = new Set(articles)
  for (const [number, story] of storiesOf(page)) {
    const article = articles.map((a) => ({ a, alike: paragraphsOf(a).filter((p) => story.paragraphs.includes(p)).length })).sort((x, y) => y.alike - x.alike)[0]
    if (!article || article.alike === 0) {
      faults.push(`story ${number} is not found`)
      continue
    }
    left.delete(article.a)
    faults.push(...faultsIn(story, article.a).map((fault) => `story ${number}: ${fault}`))
  }
  for (const article of left) faults.push(`an article too many: ${plainText(article.headline ?? '')}`)
  return faults
}

function faultsIn(story: WrittenStory, article: Article): string[] {
  const found = paragraphsOf(article)
  const headline = squeezed(plainText(article.headline ?? ''))
  const all = squeezed(JSON.stringify(article))
  const has = (what: string, texts: readonly string[], place: unknown): string[] =>
    texts.filter((text) => !squeezed(JSON.stringify(place ?? '')).includes(JSON.stringify(text).slice(1, -1))).map((text) => `${what} “${text}” is not there`)
  return [
    ...(headline === story.headline ? [] : [`headline “${headline}” for “${story.headline}”`]),
    ...story.paragraphs.filter((p) => !found.includes(p)).map((p) => `paragraph “${p.slice(0, 40)}…${p.slice(-20)}” is not there`),
    ...found.filter((p) => !story.paragraphs.includes(p)).map((p) => `paragraph “${p.slice(0, 40)}…${p.slice(-20)}” was not written`),
    ...has(
      'byline',
      story.bylines.map((line) => line.replace(/^By (?:the )?/i, '').replace(/\S*[A-Z]{2}\S*/g, (word) => word)),
      article.bylines,
    ).filter((fault) => !all.toLowerCase().includes(/“(.*)”/.exec(fault)![1]!.toLowerCase())),
    ...has('quote', story.quotes, article.pullQuotes),
    ...has(
      'caption',
      story.captions.map((caption) => caption.replace(/ \([^)]*\)$/, '')),
      article.figures,
    ),
    ...has('tagline', story.taglines, article.tagline),
    ...has('dateline', story.datelines, article.dateline),
    ...has('crosshead', story.crossheads, article.body),
  ]
}

/** Faults that are left on each page: they may become fewer. */
const LEFT: Readonly<Record<string, number>> = { argus: 7, echo: 10, ledger: 3, metro: 3, review: 7, sentinel: 9 }

describe.each(WRITTEN_PAGES)('a page written by hand: $name', (page) => {
  it.each(Object.keys(EXTRACTORS))('%s', (extractor) => {
    const faults = faultsOf(page, EXTRACTORS[extractor]!(textOf(page)))
    expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(LEFT[page.name] ?? 0)
  })
})
