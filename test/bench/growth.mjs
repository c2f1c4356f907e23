import { performance } from 'node:perf_hooks'
import { freshEdition } from './freshEdition.mjs'
import { median } from './times.mjs'

/** A page so large that the longest story has room: the most that the limits let through. */
const LARGE = { paper: [6000, 14_000], margins: { top: 40, right: 40, bottom: 40, left: 40 }, grid: { columns: 24, gutter: 12, baseline: 10 } }
const SMALL = { ...LARGE, paper: [900, 1200], grid: { columns: 5, gutter: 12, baseline: 10 } }

/** What a word costs in one story of so many words, microseconds: on a page as deep as it needs, and on one that has no room for most of it. */
export async function costsOfWords(typeset, edition, fonts, counts) {
  const cost = async (words, page, depth) => {
    const times = []
    for (let round = 0; round < (words > 10_000 ? 1 : 3); round++) {
      const story = longStory(edition, words, round)
      const begun = performance.now()
      await typeset({ ...story, pages: [{ ...page, stories: [{ article: 'long', place: { columns: [1, page.grid.columns], top: 1, depth } }] }] }, { fonts })
      times.push(((performance.now() - begun) * 1000) / words)
    }
    return median(times)
  }
  // warms up
  await cost(10_000, LARGE, 'fit')
  const costs = { fit: [], over: [] }
  for (const words of counts) {
    costs.fit.push(await cost(words, LARGE, 'fit'))
    costs.over.push(await cost(words, SMALL, 60))
  }
  return costs
}

/** The paragraphs of an edition in other and other order, as one story of about so many words. */
function longStory(edition, words, seed) {
  const body = []
  let count = 0
  for (let n = 1; count < words; n++) {
    for (const article of freshEdition(edition, 1000 * seed + n).articles) {
      for (const block of article.body) {
        if (count >= words || block.kind !== 'paragraph' || typeof block.text !== 'string') continue
        body.push(block)
        count += block.text.split(' ').length
      }
    }
  }
  return { ...edition, articles: [{ id: 'long', headline: 'Everything at once', body }] }
}
