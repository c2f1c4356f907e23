import type { Article } from './article.js'
import type { Edition, Sidebar, Story, Teaser } from './edition.js'
import { pathOf, quoted, type IssueList } from './issues.js'
import { hint } from './nearest.js'

interface Use {
  readonly story: Story | Sidebar
  readonly path: string
}

/** What the pages say about articles and items: that they are there, have what is placed, and come once or in parts. */
export function checkStories(edition: Edition, issues: IssueList): void {
  const articles = new Map(edition.articles.map((article) => [article.id, article]))
  const items = new Set((edition.items ?? []).map(({ id }) => id))
  const uses = new Map<string, Use[]>()
  const placed = new Map<string, string>()
  let strange = false
  edition.pages.forEach((page, p) => {
    const place = (story: Story | Sidebar, path: string): void => {
      const article = articles.get(story.article)
      if (!article) {
        strange = true
        issues.add(`${path}.article`, () => unknown(story.article, 'article of this edition', articles.keys()))
        return
      }
      const use = { story, path }
      const list = uses.get(story.article)
      if (list) list.push(use)
      else uses.set(story.article, [use])
      checkParts(story, article, path, issues)
    }
    page.stories.forEach((story, s) => {
      const path = `pages[${p}].stories[${s}]`
      place(story, path)
      story.sidebars?.forEach((sidebar, k) => {
        place(sidebar, `${path}.sidebars[${k}]`)
      })
    })
    page.furniture?.forEach((piece, f) => {
      if (piece.kind === 'teaser') checkTeaser(piece, `pages[${p}].furniture[${f}]`, articles, issues)
    })
    page.items?.forEach((placement, i) => {
      const path = `pages[${p}].items[${i}].items`
      const before = placed.get(placement.items)
      if (!items.has(placement.items)) issues.add(path, () => unknown(placement.items, 'id of `items` in this edition', items))
      else if (before !== undefined) issues.add(path, () => `${quoted(placement.items)} is placed at ${before} already; take one of the two places out.`)
      placed.set(placement.items, path)
    })
  })
  // A misspelt article leaves a gap in the parts of another, which is not at fault.
  if (!strange)
    for (const list of uses.values()) {
      checkOrder(list, issues)
      checkNamedOnce(list, issues)
    }
}

const unknown = (id: string, what: string, known: Iterable<string>): string => `${quoted(id)} is no ${what}${hint(id, known, 'give the id of one that is there.')}`

function checkTeaser(teaser: Teaser, path: string, articles: ReadonlyMap<string, Article>, issues: IssueList): void {
  const { article, page } = teaser
  if (article === undefined && page === undefined)
    issues.add(path, () => 'The teaser points nowhere; give it the `article` it is about, or the `page` of one that is not in this edition.')
  else if (article !== undefined && page !== undefined) issues.add(`${path}.page`, () => 'The page of an article resolves by itself; take `page` out, or `article`.')
  else if (article !== undefined && !articles.has(article)) issues.add(`${path}.article`, () => unknown(article, 'article of this edition', articles.keys()))
}

/** Figures, quotes, factboxes and the byline's place must name what the article has. */
function checkParts(story: Story | Sidebar, article: Article, path: string, issues: IssueList): void {
  const figures = new Set((article.figures ?? []).map(({ id }) => id))
  const quotes = new Set((article.pullQuotes ?? []).map(({ id }) => id))
  for (const id of Object.keys(story.figures ?? {})) {
    if (!figures.has(id)) issues.add(pathOf(['figures', id], path), () => unknown(id, `figure of the article ${quoted(article.id)}`, figures))
  }
  for (const id of Object.keys(story.quotes ?? {})) {
    if (!quotes.has(id)) issues.add(pathOf(['quotes', id], path), () => unknown(id, `pull quote of the article ${quoted(article.id)}`, quotes))
  }
  const factboxes = new Set((article.factboxes ?? []).map(({ id }) => id))
  if ('place' in story)
    for (const id of Object.keys(story.factboxes ?? {}))
      if (!factboxes.has(id)) issues.add(pathOf(['factboxes', id], path), () => unknown(id, `factbox of the article ${quoted(article.id)}`, factboxes))
  const byline = story.byline
  if (typeof byline === 'object' && !figures.has(byline.figure))
    issues.add(`${path}.byline.figure`, () => unknown(byline.figure, `figure of the article ${quoted(article.id)}`, figures))
}

/** What stands in one part of a story is named in no other; and only a first part looks for room by itself. */
function checkNamedOnce(uses: readonly Use[], issues: IssueList): void {
  for (const field of ['figures', 'quotes', 'factboxes'] as const) {
    const named = new Map<string, string>()
    for (const { story, path } of uses) {
      const ids = (story as Partial<Pick<Story, typeof field>>)[field] ?? {}
      for (const id of Object.keys(ids)) {
        const before = named.get(id)
        if (before !== undefined) issues.add(pathOf([field, id], path), () => `${quoted(id)} stands in the part at ${before} already; name it in one part alone.`)
        named.set(id, path)
      }
    }
  }
  for (const { story, path } of uses)
    if ('place' in story && story.jump !== undefined && (story.part ?? 1) > 1)
      issues.add(`${path}.jump`, () => `A story looks for room from its first part alone; take \`jump\` out, and place part ${story.part! + 1} where this one is to go on.`)
}

function partOf(use: Use | undefined): number | undefined {
  return use && 'place' in use.story ? use.story.part : undefined
}

/** The parts of one article, in the order of the pages, are 1, 2, 3 …; a story that stands once needs no number. */
function checkOrder(uses: readonly Use[], issues: IssueList): void {
  uses.forEach(({ story, path }, k) => {
    const wanted = k + 1
    const part = partOf(uses[k])
    if (part === wanted || (uses.length === 1 && part === undefined)) return
    const before = uses[k - 1]
    if (part === undefined) {
      // Told once, of the second: the first may be the one that is right.
      if (k > 0 || partOf(uses[1]) !== undefined)
        issues.add(
          `${path}.part`,
          () =>
            `${quoted(story.article)} stands at ${before?.path ?? uses[1]?.path ?? ''} too; number the pieces of a story that jumps with \`part\`, here ${wanted}, or take one out.`,
        )
    } else if (uses.slice(0, k).some((use) => partOf(use) === part)) {
      issues.add(`${path}.part`, () => `Part ${part} of ${quoted(story.article)} stands twice; make this one part ${wanted}, or take it out.`)
    } else {
      issues.add(`${path}.part`, () => `Part ${part} of ${quoted(story.article)} stands where part ${wanted} belongs; number the parts 1, 2, 3 in the order of the pages.`)
    }
  })
}
