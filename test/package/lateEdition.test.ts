import { beforeAll, describe, expect, it } from 'vitest'
import { readLateEdition } from '../../examples/late-edition/edition.mjs'
import { typeset, type Edition, type Page, type Paper } from '../../src/index.js'
import { loadFonts, loadPictures } from '../../src/node/index.js'
import { HOME } from '../node/stonehand.js'

const folder = `${HOME}/examples/late-edition`
const set = async (edition: Edition): Promise<Paper> => typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })

/** Words of a role, over all pages, by the number of their page. */
function wordsOf(paper: Paper, role: string): string[] {
  return paper.pages.flatMap(({ items, number }) => {
    const nodes = new Map<number, string>()
    for (const item of items) {
      if (item.kind === 'glyphs' && paper.structure[item.node]!.role === role) nodes.set(item.node, `${nodes.get(item.node) ?? ''}${item.texts.join('')}`)
    }
    return [...nodes.values()].map((text) => `${number}: ${text.trim()}`)
  })
}

describe('the edition of eight pages', { timeout: 60_000 }, () => {
  let edition: Edition
  let paper: Paper
  beforeAll(async () => {
    edition = await readLateEdition()
    paper = await set(edition)
  }, 60_000)

  it('sets with nothing to report but information, no line over and none under', () => {
    expect(paper.report.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(paper.report.stories.filter(({ over, under }) => over.lines + under.lines > 0)).toEqual([])
    expect(paper.report.notSet).toEqual([])
    expect(paper.pages.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  it('points every jump at its page, also with a page bound in', async () => {
    expect(wordsOf(paper, 'jumpLine')).toEqual([])
    const [front, second, third] = edition.pages as [Page, Page, Page]
    const articles = edition.articles.filter(({ id }) => [front, second, third].some(({ stories }) => stories.some(({ article }) => article === id)))
    const later = await set({ ...edition, articles, pages: [front, { ...second, stories: [], items: [] }, second, third] })
    expect(wordsOf(later, 'jumpLine')).toEqual([])
  })
})
