import type { Issue } from '../diagnostics.js'
import { checkArticles } from './checkArticles.js'
import { checkPage } from './checkPage.js'
import { checkSections } from './checkSections.js'
import { checkStories } from './checkStories.js'
import type { Edition } from './edition.js'
import { IssueList } from './issues.js'
import { layOver } from './resolveStyle.js'
import type { Style } from './style.js'
import { WEEKLY } from './weekly.js'

/** What the parts of an edition say about each other: ids, places, styles. The schema has seen to the shapes already. */
export function checkEdition(edition: Edition): readonly Issue[] {
  const issues = new IssueList()
  checkArticles(edition, issues)
  checkStories(edition, issues)
  checkSections(edition, issues)
  const style = checkStyles(edition, issues)
  const articles = new Set(edition.articles.map(({ id }) => id))
  edition.pages.forEach((page, p) => {
    checkPage(page, `pages[${p}]`, articles, style, issues)
  })
  return issues.toIssues()
}

function checkStyles(edition: Edition, issues: IssueList): Style {
  const style = edition.style ? layOver(WEEKLY, edition.style, 'style', issues) : WEEKLY
  edition.pages.forEach((page, p) => {
    page.stories.forEach((story, s) => {
      const path = `pages[${p}].stories[${s}]`
      const own = story.style ? layOver(style, story.style, `${path}.style`, issues) : style
      story.sidebars?.forEach((sidebar, k) => {
        if (sidebar.style) layOver(own, sidebar.style, `${path}.sidebars[${k}].style`, issues)
      })
    })
  })
  return style
}
