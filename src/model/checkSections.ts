import type { Edition, Page } from './edition.js'
import { quoted, type IssueList } from './issues.js'
import { hint } from './nearest.js'
import { firstRight } from './pageNumbers.js'

/** Sections and spreads: that what is named is there, that letters tell sections apart, and that no furniture lies over a fold. */
export function checkSections(edition: Edition, issues: IssueList): void {
  const ids = new Set<string>()
  const letters = new Map<string, string>()
  edition.sections?.forEach(({ id, letter }, s) => {
    const path = `sections[${s}]`
    if (ids.has(id)) issues.add(`${path}.id`, () => `${quoted(id)} is the id of another section too; give this one an id of its own.`)
    ids.add(id)
    if (letter === undefined) return
    const before = letters.get(letter)
    if (before !== undefined) issues.add(`${path}.letter`, () => `${quoted(letter)} is the letter of the section ${quoted(before)} too; give this one another.`)
    letters.set(letter, id)
  })
  let here: string | undefined
  edition.pages.forEach((page, p) => {
    const path = `pages[${p}]`
    if (page.section !== undefined && !ids.has(page.section))
      issues.add(`${path}.section`, () => `${quoted(page.section!)} is no section of this edition${hint(page.section!, ids, 'name it under `sections`, or take it out.')}`)
    here = page.section ?? here
    page.furniture?.forEach((piece, f) => {
      if (piece.kind === 'sectionBar' && piece.text === undefined && here === undefined)
        issues.add(`${path}.furniture[${f}]`, () => 'The section bar has no `text`, and the page is in no section; write what it says, or give the page a section.')
    })
    if (page.spread !== undefined) checkSpread(page, path, issues)
  })
}

function checkSpread(page: Page, path: string, issues: IssueList): void {
  const { columns } = page.grid
  if (columns % 2 === 1) {
    issues.add(`${path}.grid.columns`, () => `${columns} columns cannot be halved; a spread has as many on its left page as on its right.`)
    return
  }
  if (page.side !== undefined) issues.add(`${path}.side`, () => 'A spread lies on both sides; take `side` out.')
  const right = firstRight(page)
  const onOnePage = (columns: readonly [number, number], at: string): void => {
    if (columns[0] < right && columns[1] >= right)
      issues.add(`${at}.columns`, () => `Columns ${columns[0]} to ${columns[1]} lie on both pages of the spread; keep to 1 to ${right - 1}, or ${right} to ${page.grid.columns}.`)
  }
  page.reserved?.forEach((piece, r) => {
    onOnePage(piece.columns, `${path}.reserved[${r}]`)
  })
  page.furniture?.forEach((piece, f) => {
    const at = `${path}.furniture[${f}]`
    if (piece.kind === 'nameplate' || piece.kind === 'dateStrip') issues.add(at, () => 'It would lie over the fold of a spread; put it on a page.')
    if ('columns' in piece) onOnePage(piece.columns, at)
  })
}
