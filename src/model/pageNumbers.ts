import type { Edition, Page, Section } from './edition.js'

/** A page of paper as readers know it: of a spread the left one or the right one. */
export interface PageFace {
  /** as printed: `4`, or `B4` in a section with a letter; empty for an insert */
  readonly label: string
  /** its number in its count; undefined for an insert */
  readonly number: number | undefined
  /** its outer edge is the right one */
  readonly rightHand: boolean
  readonly section: Section | undefined
}

/**
 * The faces of every page of an edition: one each, or two of a spread. A page without a number of its own has the next one of its count:
 * sections with a letter count by themselves, and inserts are passed over.
 */
export function pageFaces(edition: Edition): readonly (readonly [PageFace, ...PageFace[]])[] {
  const sections = new Map((edition.sections ?? []).map((section) => [section.id, section]))
  const counts = new Map<string, number>()
  let section: Section | undefined
  let rightHand = false
  return edition.pages.map((page) => {
    section = page.section === undefined ? section : (sections.get(page.section) ?? section)
    const letter = section?.letter ?? ''
    const face = (number: number | undefined, side: Page['side'], said?: string): PageFace => {
      if (number !== undefined) counts.set(letter, number)
      rightHand = (side ?? (number === undefined ? (rightHand ? 'left' : 'right') : number % 2 === 1 ? 'right' : 'left')) === 'right'
      return { label: said ?? (number === undefined ? '' : `${letter}${number}`), number, rightHand, section }
    }
    const number = page.number ?? (page.insert === true ? undefined : (counts.get(letter) ?? 0) + 1)
    const said = folioNumber(page)
    if (page.spread === undefined) return [face(number, page.side, said)]
    return [face(number, 'left', said), face(number === undefined ? undefined : number + 1, 'right')]
  })
}

/** What a folio of the page's own says in place of its number. */
function folioNumber({ furniture = [] }: Page): string | undefined {
  for (const piece of furniture) if (piece.kind === 'folio' && piece.number !== undefined && piece.number.trim() !== '') return piece.number.trim()
  return undefined
}

/** Column from which on a spread stands on its right page. */
export function firstRight(page: Page): number {
  return page.spread === undefined ? Infinity : Math.floor(page.grid.columns / 2) + 1
}

/** Gives the printed number of a page by its index; of a spread that of the page on which a column stands. */
export function pageLabels(edition: Edition): (page: number, column?: number) => string {
  const faces = pageFaces(edition)
  return (page, column = 1) => {
    const [left, right] = faces[page] ?? []
    return (right && column >= firstRight(edition.pages[page]!) ? right : left)?.label ?? ''
  }
}

/** The number of the page on which each article begins, as printed; articles on no page are not among them. */
export function firstPages(edition: Edition): Map<string, string> {
  const label = pageLabels(edition)
  const numbers = new Map<string, string>()
  edition.pages.forEach((page, i) => {
    const take = (article: string, column: number): void => void (numbers.has(article) || numbers.set(article, label(i, column)))
    for (const { article, place, sidebars = [] } of page.stories) {
      take(article, place.columns[0])
      for (const sidebar of sidebars) take(sidebar.article, sidebar.columns?.[0] ?? place.columns[1])
    }
  })
  return numbers
}
