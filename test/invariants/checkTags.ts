import type { Edition } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import { TaggedPdf, type TagElement } from '../check/tags/taggedPdf.js'
import { threadsOf, THREAD_ROWS } from '../check/tags/threadRows.js'
import { UA_ROWS } from '../check/tags/uaRows.js'
import type { Finding } from './finding.js'
import { pageNumbers, resolved } from './leaves.js'
import { mattersOf, type Matter } from './matters.js'
import { clip, squeeze, tidy } from './texts.js'

/** Rows that a tagged file answers for which does not say that it is PDF/UA. */
const NOT_OF_TAGS = new Set(['identifier', 'missing glyphs', 'unicode', 'alternatives'])

/** What is read by the tags of the file: its text paragraph by paragraph is the articles', all of it is in the tree once, threads go leg by leg. */
export function checkTags({ edition, paper }: { readonly edition: Edition; readonly paper: Paper }, bytes: Uint8Array): Finding[] {
  const findings: Finding[] = []
  const add = (rule: string, path: string, message: string): void => void findings.push({ rule, path, message })
  const pdf = new TaggedPdf(bytes)
  for (const row of [...UA_ROWS, ...THREAD_ROWS]) if (!NOT_OF_TAGS.has(row.id)) for (const found of row.check(pdf)) add(`tags: ${row.id}`, row.clause, found)

  const numbers = pageNumbers(edition)
  // what each group says of itself, without the groups in it
  const groups = pdf.elements.filter(({ type }) => GROUPS.has(type)).map((group) => leavesOf(pdf, group))
  const cut = new Set(paper.report.notSet.map(({ path }) => path))
  const known = new Set<string>()
  let whole = true
  for (const matter of mattersOf(edition)) {
    if (matter.none || matter.part > 1) continue
    const wanted = [...matter.title, ...matter.units.flatMap(({ leaves }) => leaves)].flatMap(({ at, text }) => {
      const own = tidy(resolved(/items\[\d+\]$/.test(at) ? text.replace(/^(?:•|\d+\.) /, '') : text, numbers))
      return own === '' ? [] : [{ at, text: own }]
    })
    for (const { text } of wanted) known.add(text)
    if (isCut(matter, cut, paper)) {
      whole = false
      continue
    }
    if (groups.some((texts) => isInOrder(wanted, texts))) continue
    const all = new Set(groups.flat().map(({ text }) => text))
    const lost = wanted.find(({ text }) => !all.has(text))
    if (lost) add('tags: text is another than the articles’', `${matter.key}.${lost.at}`, `“${clip(lost.text)}” is no paragraph, ${nearest(lost.text, [...all])}`)
    else add('tags: text is read in another order', matter.key, `“${clip(wanted[0]!.text)}”`)
  }
  if (whole) for (const { text, running } of groups.flat()) if (running && !known.has(text)) add('tags: text that nobody wrote', 'pages', clip(text))
  checkThreads(pdf, paper, add)
  return findings
}

const GROUPS = new Set(['Story', 'Sidebar', 'Aside', 'Items'])
const LEAVES = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LBody', 'TD', 'TH'])

interface Leaf {
  readonly text: string
  /** text of the body, not of a head or a caption */
  readonly running: boolean
}

function leavesOf(pdf: TaggedPdf, group: TagElement): Leaf[] {
  const own = (element: TagElement): Leaf[] => {
    if (GROUPS.has(element.type) && element !== group) return []
    if (!LEAVES.has(element.standard)) return element.kids.flatMap((kid) => (kid.kind === 'element' ? own(kid.element) : []))
    const text = tidy(pdf.textOf(element))
    return text === '' ? [] : [{ text, running: element.type === 'P' && (element.parent === group || element.parent?.type === 'Item') }]
  }
  return own(group)
}

function isInOrder(wanted: readonly { readonly text: string }[], texts: readonly Leaf[]): boolean {
  let at = 0
  for (const { text } of texts) if (text === wanted[at]?.text) at++
  return at === wanted.length
}

/** Of what is over, or left out, the report has the rest; so it has of what stands in that. */
function isCut(matter: Matter, cut: ReadonlySet<string>, paper: Paper): boolean {
  if ([...cut].some((path) => path === matter.key || path.startsWith(`${matter.key}.`) || path.startsWith(`${matter.key}[`))) return true
  if (matter.inside && isCut(matter.inside, cut, paper)) return true
  return paper.report.stories.some(({ path, over }) => path === matter.key && over.lines > 0)
}

function nearest(wanted: string, all: readonly string[]): string {
  const head = squeeze(wanted).slice(0, 12)
  const found = all.find((text) => squeeze(text) === squeeze(wanted)) ?? all.find((text) => squeeze(text).startsWith(head))
  if (found === undefined) return 'and nothing is like it'
  let i = 0
  while (i < found.length && found[i] === wanted[i]) i++
  return `but “…${found.slice(Math.max(0, i - 15), i + 25)}…” (${i})`
}

/** A thread for each story; of each leg with lines a bead. */
function checkThreads(pdf: TaggedPdf, paper: Paper, add: (rule: string, path: string, message: string) => void): void {
  const threads = threadsOf(pdf)
  const stories = paper.structure.flatMap(({ role }, node) =>
    (role === 'story' || role === 'sidebar') && paper.pages.some(({ items }) => items.some((item) => item.kind === 'glyphs' && paper.structure[item.node]!.parent === node))
      ? [node]
      : [],
  )
  if (threads.length !== stories.length) add('threads: number of threads', 'threads', `${threads.length} for ${stories.length} stories`)
  // each running line of a story stands in a bead of a thread
  paper.pages.forEach((page, p) => {
    const beads = threads.flatMap((thread) => thread.beads.filter((bead) => bead.page === p))
    for (const item of page.items) {
      const parent = paper.structure[paper.structure[item.node]!.parent]?.role
      if (item.kind !== 'glyphs' || item.leg === undefined || (parent !== 'story' && parent !== 'sidebar')) continue
      // what reaches beyond the page is in no bead
      const [from, to, y] = [Math.max(0, item.x), Math.min(page.width, item.x + item.end), page.height - item.y]
      if (!beads.some(({ box: [left = 0, foot = 0, right = 0, top = 0] }) => from >= left - 0.01 && to <= right + 0.01 && y >= foot - 0.01 && y <= top + 0.01))
        add('threads: a line in no bead', `pages[${p}]`, item.texts.join(''))
    }
  })
}
