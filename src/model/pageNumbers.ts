import type { Edition, Page } from './edition.js'

/** The number of a page as it is printed: that of its folio where one says it (`B4`), else its own or its place in the edition. */
export function printedNumber(page: Page, index: number): string {
  for (const piece of page.furniture ?? []) if (piece.kind === 'folio' && piece.number !== undefined && piece.number.trim() !== '') return piece.number.trim()
  return String(page.number ?? index + 1)
}

/** The number of the page on which each article begins, as printed; articles on no page are not among them. */
export function firstPages(edition: Edition): Map<string, string> {
  const numbers = new Map<string, string>()
  edition.pages.forEach((page, i) => {
    const number = printedNumber(page, i)
    const take = (article: string): void => void (numbers.has(article) || numbers.set(article, number))
    for (const story of page.stories) {
      take(story.article)
      for (const sidebar of story.sidebars ?? []) take(sidebar.article)
    }
  })
  return numbers
}
