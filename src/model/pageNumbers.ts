import type { Edition } from './edition.js'

/** The number of the page on which each article begins, as printed; articles on no page are not among them. */
export function firstPages(edition: Edition): Map<string, string> {
  const numbers = new Map<string, string>()
  edition.pages.forEach((page, i) => {
    const number = String(page.number ?? i + 1)
    const take = (article: string): void => void (numbers.has(article) || numbers.set(article, number))
    for (const story of page.stories) {
      take(story.article)
      for (const sidebar of story.sidebars ?? []) take(sidebar.article)
    }
  })
  return numbers
}
