import type { Edition } from '../../model/edition.js'
import { plainText } from '../../model/inline.js'
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
  const first = titleY + (head.lines.length > 0 ? depthOfLines(head) + head.style.leading - head.capHeight : 0)
  const depth = panel.y + panel.depth - first
  const silent: TypeCase = { ...typeCase, report: () => undefined, leaveOut: () => undefined }
  let legs: readonly (readonly Row[])[] | undefined
  for (const entries of levels) legs ??= level(makeRows(silent, entries, language, panel.measure, path), panel.columns, depth)
  const rows = legs ? legs.flat() : makeRows(typeCase, levels.at(-1)!, language, panel.measure, path)
  const shown = legs ?? fill(rows, panel.columns, depth)
  const count = shown.flat().length
  for (const { entry } of rows.slice(count)) tooLong(typeCase, path, 'index', `${entry.text} ${entry.page}`)
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
  const sections = new Map<string, { page: string; stories: Entry[] }>()
  const loose: Entry[] = []
  for (const id of new Set(order)) {
    const article = articles.get(id)
    if (!article) continue
    const number = pages.get(id) ?? ''
    const head = plainText(article.headline).replace(/\s+/g, ' ').trim()
    const story: Entry[] = head === '' || here.has(id) ? [] : [{ style: 'index', text: head, page: number }]
    const name = article.section?.trim() ?? ''
    const section = sections.get(name)
    if (name === '') loose.push(...story)
    else if (section) section.stories.push(...story)
    else sections.set(name, { page: number, stories: story })
  }
  if (sections.size === 0) return [loose]
  const heads = [...sections].map(([text, { page: number, stories }]) => ({ head: { style: 'refer' as const, text, page: number }, stories }))
  return [[...heads.flatMap(({ head, stories }) => [head, ...stories]), ...loose], heads.map(({ head }) => head)]
}

function makeRows(typeCase: TypeCase, entries: readonly Entry[], language: string, measure: number, path: string): Row[] {
  const numbers = entries.map((entry) => setFurniture(typeCase, entry.page, { ...styleOf(typeCase, 'refer'), align: 'right' }, language, path, measure))
  const beside = Math.max(0, ...numbers.flatMap((number) => number.lines.map((line) => line.natural)))
  return entries.map((entry, i) => {
    const style = styleOf(typeCase, entry.style)
    const text = setFurniture(typeCase, entry.text, style, language, path, Math.max(style.size, measure - beside - style.size))
    return { entry, text, page: numbers[i]!, pitch: depthOfLines(text) + style.leading - text.capHeight + typeCase.style.spacing.indexRow }
  })
}

/** Legs as level as whole entries make them; nothing where they are deeper than the room. */
function level(rows: readonly Row[], columns: number, depth: number): Row[][] | undefined {
  const deepest = [...new Set(rows.flatMap((_, from) => rows.slice(from).map((__, k) => depthOfRows(rows.slice(from, from + k + 1)))))].sort((a, b) => a - b)
  for (const most of deepest) {
    if (most > depth + 1e-6) return undefined
    const legs = fill(rows, columns, most)
    if (legs.flat().length === rows.length) return legs
  }
  return undefined
}

/** Rows down the legs, each as far as it holds whole ones. */
function fill(rows: readonly Row[], columns: number, depth: number): Row[][] {
  const legs: Row[][] = [[]]
  for (const row of rows) {
    if (depthOfRows([...legs.at(-1)!, row]) > depth + 1e-6) legs.push([])
    if (legs.length > columns || depthOfRows([row]) > depth + 1e-6) break
    legs.at(-1)!.push(row)
  }
  return legs.slice(0, columns)
}

/** To the last baseline. */
function depthOfRows(rows: readonly Row[]): number {
  return rows.reduce((sum, row, i) => sum + (i < rows.length - 1 ? row.pitch : depthOfLines(row.text)), 0)
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
