import type { Edition } from '../../model/edition.js'
import { plainText } from '../../model/inline.js'
import { pageLink } from '../../model/pageLink.js'
import { firstPages } from '../../model/pageNumbers.js'
import type { StyleName } from '../../model/style.js'
import { vocabularyOf } from '../../model/vocabulary.js'
import { placeLines, type DisplayLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { cutLines, depthOfLines, linesIn, setFurniture, tooLong } from './fitText.js'
import type { Panel } from './panel.js'

interface Entry {
  readonly style: StyleName
  readonly text: string
  readonly page: string
  /** the story on that page, or the first of its section */
  readonly article: string
}

interface Row {
  readonly entry: Entry
  readonly text: DisplayLines
  readonly page: DisplayLines
  /** from its first cap line to the next row's */
  readonly pitch: number
}

/**
 * What is in the paper, and where: sections with their stories where the room lets them, else the sections alone, or the stories
 * where no article names a section. In the page's columns, with hairlines between the entries.
 */
export function makeIndex(typeCase: TypeCase, edition: Edition, page: number, panel: Panel, path: string): Element[] {
  const { spacing, rules } = typeCase.style
  const language = edition.language ?? 'en-GB'
  const levels = levelsOf(edition, page).filter((entries) => entries.length > 0)
  if (levels.length === 0) return []
  const weight = rules.furniture
  const title = setFurniture(typeCase, vocabularyOf(language).inThisIssue, styleOf(typeCase, 'sectionBar'), language, path, panel.width)
  const head = cutLines(typeCase, title, linesIn(title, panel.depth - weight - spacing.furnitureRuleToText), path, 'index')
  const { colour } = styleOf(typeCase, 'index')
  const elements: Element[] = [{ kind: 'rule', x1: panel.x, y1: panel.y + weight / 2, x2: panel.x + panel.width, y2: panel.y + weight / 2, weight, colour }]
  const titleY = panel.y + weight + spacing.furnitureRuleToText
  if (head.lines.length > 0) elements.push(placeLines(head, 'furniture', path, panel.x, titleY))
  const first = titleY + (head.lines.length > 0 ? depthOfLines(head) + head.style.leading - head.capHeight + spacing.indexRow : 0)
  const depth = panel.y + panel.depth - first
  const silent: TypeCase = { ...typeCase, report: () => undefined, leaveOut: () => undefined }
  const entries = levels.find((own) => level(makeRows(silent, own, language, panel.measure, path), panel.columns, depth)) ?? levels.at(-1)!
  const rows = makeRows(typeCase, entries, language, panel.measure, path)
  const shown = level(rows, panel.columns, depth) ?? fill(rows, panel.columns, depth)
  for (const { entry } of rows.slice(shown.flat().length)) tooLong(typeCase, path, 'index', `${entry.text} ${entry.page}`)
  shown.forEach((leg, l) => {
    elements.push(...placeLeg(typeCase, leg, panel.x + l * (panel.measure + panel.gutter), first, panel.measure, path))
  })
  return elements
}

/** Entries from the fullest choice to the shortest. The stories of the index's own page are to be seen anyway. */
function levelsOf(edition: Edition, page: number): Entry[][] {
  const pages = firstPages(edition)
  const articles = new Map(edition.articles.map((article) => [article.id, article]))
  const order = edition.pages.flatMap((p) => p.stories.flatMap((story) => [story.article, ...(story.sidebars ?? []).map((s) => s.article)]))
  const here = new Set(edition.pages[page]?.stories.map((story) => story.article))
  const sections = new Map<string, { page: string; article: string; stories: Entry[] }>()
  const loose: Entry[] = []
  for (const id of new Set(order)) {
    const article = articles.get(id)
    if (!article) continue
    const number = pages.get(id) ?? ''
    const head = plainText(article.headline).replace(/\s+/g, ' ').trim()
    const story: Entry[] = head === '' || here.has(id) ? [] : [{ style: 'index', text: head, page: number, article: id }]
    const name = article.section?.trim() ?? ''
    const section = sections.get(name)
    if (name === '') loose.push(...story)
    else if (section) section.stories.push(...story)
    else sections.set(name, { page: number, article: id, stories: story })
  }
  if (sections.size === 0) return [loose]
  const heads = [...sections].map(([text, { page: number, article, stories }]) => ({ head: { style: 'refer' as const, text, page: number, article }, stories }))
  return [[...heads.flatMap(({ head, stories }) => [head, ...stories]), ...loose], heads.map(({ head }) => head)]
}

function makeRows(typeCase: TypeCase, entries: readonly Entry[], language: string, measure: number, path: string): Row[] {
  const numbers = entries.map((entry) =>
    setFurniture(typeCase, [{ text: entry.page, link: pageLink(entry.article) }], { ...styleOf(typeCase, 'refer'), align: 'right' }, language, path, measure),
  )
  const beside = Math.max(0, ...numbers.flatMap((number) => number.lines.map((line) => line.natural)))
  return entries.map((entry, i) => {
    const style = styleOf(typeCase, entry.style)
    const text = setFurniture(typeCase, [{ text: entry.text, link: pageLink(entry.article) }], style, language, path, Math.max(style.size, measure - beside - style.size))
    return { entry, text, page: numbers[i]!, pitch: depthOfLines(text) + style.leading - text.capHeight + typeCase.style.spacing.indexRow }
  })
}

/** Halvings of the range of depths in which level legs are looked for. */
const HALVINGS = 20

/** Legs as level as whole entries make them; nothing where they are deeper than the room. */
function level(rows: readonly Row[], columns: number, depth: number): Row[][] | undefined {
  const whole = (most: number): Row[][] | undefined => {
    const legs = fill(rows, columns, most)
    return legs.flat().length === rows.length ? legs : undefined
  }
  let best = whole(depth)
  let [least, most] = [0, depth]
  for (let i = 0; best && i < HALVINGS; i++) {
    const middle = (least + most) / 2
    const legs = whole(middle)
    if (legs) [best, most] = [legs, middle]
    else least = middle
  }
  return best
}

/** Rows down the legs, each as far as it holds whole ones. */
function fill(rows: readonly Row[], columns: number, depth: number): Row[][] {
  const legs: Row[][] = [[]]
  let y = 0
  for (const row of rows) {
    const own = depthOfLines(row.text)
    if (y + own > depth + 1e-6) {
      legs.push([])
      y = 0
    }
    if (legs.length > columns || own > depth + 1e-6) break
    legs.at(-1)!.push(row)
    y += row.pitch
  }
  return legs.slice(0, columns)
}

function placeLeg(typeCase: TypeCase, rows: readonly Row[], x: number, top: number, measure: number, path: string): Element[] {
  const elements: Element[] = []
  let y = top
  rows.forEach((row, i) => {
    const last = y + depthOfLines(row.text)
    if (i > 0) {
      const before = rows[i - 1]!
      const style = before.text.style
      // in the middle between descenders above and capitals below
      const middle = y - (before.pitch - depthOfLines(before.text) - typeCase.face(style).metrics.descender * style.size) / 2
      elements.push({ kind: 'rule', x1: x, y1: middle, x2: x + measure, y2: middle, weight: typeCase.style.rules.column, colour: style.colour })
    }
    if (row.text.lines.length > 0) elements.push(placeLines(row.text, 'furniture', path, x, y))
    elements.push(placeLines({ ...row.page, lines: row.page.lines.slice(0, 1) }, 'furniture', path, x, last - row.page.capHeight))
    y += row.pitch
  })
  return elements
}
