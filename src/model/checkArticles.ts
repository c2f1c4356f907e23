import type { Block, Figure } from './article.js'
import type { Edition } from './edition.js'
import { plainText } from './inline.js'
import { quoted, type IssueList } from './issues.js'
import { hint } from './nearest.js'

/** Ids that stand twice, printed lines that the text does not have, and references to articles that are not there. */
export function checkArticles(edition: Edition, issues: IssueList): void {
  unique(edition.articles, 'articles', 'article', issues)
  unique(edition.items ?? [], 'items', 'items', issues)
  const articles = new Set(edition.articles.map((article) => article.id))
  edition.articles.forEach((article, a) => {
    const path = `articles[${a}]`
    unique(article.figures ?? [], `${path}.figures`, 'figure', issues)
    unique(article.pullQuotes ?? [], `${path}.pullQuotes`, 'pull quote', issues)
    unique(article.factboxes ?? [], `${path}.factboxes`, 'factbox', issues)
    checkPrinted(article.body, `${path}.body`, issues)
    article.factboxes?.forEach((box, b) => {
      checkPrinted(box.body, `${path}.factboxes[${b}].body`, issues)
    })
    article.figures?.forEach((figure, f) => {
      checkLayout(figure, `${path}.figures[${f}]`, issues)
    })
    checkReferences(article, path, articles, issues)
  })
  edition.items?.forEach((items, i) => {
    items.items.forEach((item, k) => {
      checkPrinted(item.body, `items[${i}].items[${k}].body`, issues)
    })
    checkReferences(items, `items[${i}]`, articles, issues)
  })
  edition.pages.forEach((page, p) => {
    if (page.furniture) checkReferences(page.furniture, `pages[${p}].furniture`, articles, issues)
    page.wildArt?.forEach((art, w) => {
      checkLayout(art.figure, `pages[${p}].wildArt[${w}].figure`, issues)
      checkReferences(art.figure, `pages[${p}].wildArt[${w}].figure`, articles, issues)
    })
  })
}

function unique(things: readonly { readonly id: string }[], path: string, noun: string, issues: IssueList): void {
  const first = new Map<string, number>()
  things.forEach(({ id }, k) => {
    const before = first.get(id)
    if (before === undefined) first.set(id, k)
    else issues.add(`${path}[${k}].id`, () => `${quoted(id)} is the id of ${path}[${before}] too; give this ${noun} an id of its own.`)
  })
}

function checkLayout(figure: Figure, path: string, issues: IssueList): void {
  const layout = figure.layout ?? 'single'
  if ((layout === 'single' || layout === 'mug') && figure.pictures.length > 1) {
    const where = figure.layout === undefined ? 'pictures' : 'layout'
    issues.add(`${path}.${where}`, () => `A figure of ${figure.pictures.length} pictures cannot be ${quoted(layout)}; make its \`layout\` \`row\` or \`stack\`.`)
  }
}

function checkPrinted(body: readonly Block[], path: string, issues: IssueList): void {
  body.forEach((block, b) => {
    if (block.kind !== 'paragraph' || !block.printed) return
    const length = plainText(block.text).length
    let last = 0
    block.printed.forEach(({ end }, k) => {
      const at = `${path}[${b}].printed[${k}].end`
      if (end <= last) issues.add(at, () => `The printed line ends at ${end}, and the one before it at ${last}; put the lines in order, each end beyond the last.`)
      else if (end > length) issues.add(at, () => `The printed line ends at ${end}, and the paragraph has ${length} characters; take the end from this text.`)
      last = Math.max(last, end)
    })
  })
}

/** Every `pageOf` in the texts of a thing; the schema has bounded the depth. */
function checkReferences(thing: unknown, path: string, articles: ReadonlySet<string>, issues: IssueList): void {
  if (typeof thing !== 'object' || thing === null) return
  if (Array.isArray(thing)) {
    for (let k = 0; k < thing.length; k++) if (typeof thing[k] === 'object') checkReferences(thing[k], `${path}[${k}]`, articles, issues)
    return
  }
  for (const [key, value] of Object.entries(thing) as [string, unknown][]) {
    if (key === 'pageOf' && typeof value === 'string') {
      if (!articles.has(value)) issues.add(`${path}.pageOf`, () => `${quoted(value)} is no article of this edition${hint(value, articles, 'give the id of one.')}`)
    } else if (typeof value === 'object') checkReferences(value, `${path}.${key}`, articles, issues)
  }
}
