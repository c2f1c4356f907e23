import { beforeAll, describe, expect, it } from 'vitest'
import { typeset, type Edition, type Page, type Paper } from '../../src/index.js'
import { loadFonts, loadPictures } from '../../src/node/index.js'
import { HOME } from '../node/stonehand.js'

const folder = `${HOME}/examples/late-edition`
const { readLateEdition } = (await import(`${folder}/edition.mjs`)) as { readLateEdition: () => Promise<Edition> }
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
    expect(paper.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('points every jump, teaser and line of the index at its page, also with a leaf bound in behind the front page', async () => {
    const references = (of: Paper) => [
      ...wordsOf(of, 'jumpLine'),
      ...of.pages[0]!.items.flatMap((item) => (item.kind === 'glyphs' ? (/^Page (\d+)$/.exec(item.texts.join(''))?.[1] ?? []) : [])),
    ]
    expect(references(paper)).toEqual(['1: Continued on Page 2', '1: Continued on Page 3', '2: Continued from Page 1', '3: Continued from Page 1', '4', '8', '6'])
    const [front, ...others] = edition.pages as [Page, ...Page[]]
    const blank: Page = { ...others[0]!, adverts: [], stories: [], items: [] }
    const later = await set({ ...edition, pages: [front, blank, blank, ...others] })
    expect(references(later)).toEqual(['1: Continued on Page 4', '1: Continued on Page 5', '4: Continued from Page 1', '5: Continued from Page 1', '6', '10', '8'])
    expect(later.pages.at(-1)!.number).toBe(10)
  })
})
