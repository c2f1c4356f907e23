import type { Article, Figure } from '../../src/model/article.js'
import type { Edition, Story } from '../../src/model/edition.js'
import { plainText, type Text } from '../../src/model/inline.js'
import type { Paper } from '../../src/scene/paper.js'
import type { Finding, Set as Whole } from './finding.js'
import { LINE_END, readScene, textOfLines, type SceneLine, type ScenePart } from './lines.js'

/** Invariant 1: each text of each article stands in the scene, or in the report, word for word and in its order. */
export function checkText({ edition, paper }: Whole): Finding[] {
  const findings: Finding[] = []
  const { parts } = readScene(edition, paper)
  const notSet = (path: string): string[] => paper.report.notSet.filter((n) => n.path === path).map((n) => n.text)
  edition.articles.forEach((article, a) => {
    const path = `articles[${a}]`
    const own = parts.filter((part) => part.path === path)
    const whole = notSet(path)
    const numbers = pageNumbers(edition)
    if (own.length === 0) {
      const text = tidy(whole.join('\n'))
      for (const leaf of [
        ...headLeaves(article, undefined),
        ...galleyLeaves(article, undefined).map((l) => ({ ...l, pieces: l.pieces.map((t) => t.replace(/^(•|\d+\.) /, '')) })),
        ...asideLeaves(article),
      ]) {
        for (const piece of leaf.pieces)
          if (!text.includes(tidy(resolved(piece, numbers))))
            findings.push({ rule: 'text of an article that is not placed is lost', path: `${path}.${leaf.at}`, message: `“${clip(tidy(piece))}” is not in the report` })
      }
      return
    }
    const lines = own.flatMap((part) => part.lines)
    const story = own[0]!.story
    for (const leaf of [...headLeaves(article, story), ...asideLeaves(article)]) {
      // the report may name a block by its owner
      const at = `${path}.${leaf.at}`
      const names = new Set([at, at.replace(/\.(text|attribution|overline|caption|pictures\[\d+\]\.(caption|credit))$/, ''), at.replace(/\.credit$/, '')])
      const { near } = leaf
      const found = near === undefined ? linesAt(lines, at) : lines.filter((line) => line.path.startsWith(`${path}.${near}`))
      compare(leaf, found, [...names].flatMap(notSet), path, numbers, findings)
    }
    galley(article, own, paper, path, numbers, findings, notSet)
    if (!paper.report.stories.some((s) => s.article === article.id && s.over.lines > 0)) {
      article.body.forEach((block, i) => {
        if (block.kind === 'list') block.items.forEach((item, k) => links(item, `${path}.body[${i}].items[${k}]`, lines, findings))
        else if ('text' in block) links(block.text, `${path}.body[${i}].text`, lines, findings)
      })
    }
  })
  findings.push(...actualTexts(parts))
  return findings
}

/** Linked letters of a text are linked in the scene, but for those of a drop cap. */
function links(text: Text, path: string, lines: readonly SceneLine[], findings: Finding[]): void {
  if (typeof text === 'string') return
  // a mark that begins a word must not compose with the letter before the space
  const letters = (t: string): string => squeeze(t).normalize('NFD').replace(/-/g, '')
  for (const uri of new Set(text.flatMap((run) => ('text' in run && run.link !== undefined ? [run.link] : [])))) {
    const wanted = letters(text.map((run) => ('text' in run && run.link === uri ? run.text : '')).join(''))
    const got = letters(
      linesAt(lines, path)
        .flatMap((line) => line.items.filter((item) => item.link === uri).map((item) => item.texts.join('')))
        .join(''),
    )
    if (got !== wanted && !(wanted.endsWith(got) && wanted.length - got.length <= 3))
      findings.push({ rule: 'link is lost', path, message: `${uri} over “${clip(got)}”, not “${clip(wanted)}”` })
  }
}

interface Leaf {
  readonly at: string
  /** in order; where there are several, others may stand between them */
  readonly pieces: readonly string[]
  readonly loose?: boolean
  /** set as one text, kept in the report as several */
  readonly parts?: readonly string[]
  /** or anywhere under this */
  readonly near?: string
}

function leaf(at: string, text: Text | undefined): Leaf[] {
  return text === undefined || tidy(withReferences(text)) === '' ? [] : [{ at, pieces: [withReferences(text)] }]
}

/** Page references are marked, to be filled in where the pages are known. */
function withReferences(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => ('text' in run ? run.text : 'break' in run ? '\n' : `\ue001${run.pageOf}\ue002`)).join('')
}

function pageNumbers(edition: Edition): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  edition.pages.forEach((page, p) =>
    page.stories.forEach((story) => {
      if (!numbers.has(story.article)) numbers.set(story.article, String(page.number ?? p + 1))
    }),
  )
  return numbers
}

function resolved(text: string, numbers: ReadonlyMap<string, string>): string {
  return text.replace(/\ue001(.*?)\ue002/g, (_, id: string) => numbers.get(id) ?? '')
}

/** The line of a byline as this house prints it. */
function bylineLeaf(article: Article): Leaf[] {
  const people = (article.bylines ?? [])
    .filter((b) => b.inferred !== true && b.role !== 'photographs')
    .map((b) => {
      const names = b.names.map((n) => (n.place === undefined ? n.name : `${n.name} in ${n.place}`))
      return b.text ?? [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((t) => t !== '').join(' and ')
    })
  return leaf('bylines', people.filter((t) => t !== '').join(' · '))
}

function headLeaves(article: Article, story: Story | undefined): Leaf[] {
  return [
    ...leaf('label', article.label),
    ...leaf('kicker', article.kicker),
    ...leaf('headline', article.headline),
    ...(article.decks ?? []).flatMap((deck, i) => leaf(`decks[${i}]`, deck)),
    ...leaf('standfirst', article.standfirst),
    ...(story?.byline === 'leg' ? [] : bylineLeaf(article)),
  ]
}

function asideLeaves(article: Article): Leaf[] {
  return [
    ...(article.pullQuotes ?? []).flatMap((quote, i) => [...leaf(`pullQuotes[${i}].text`, quote.text), ...leaf(`pullQuotes[${i}].attribution`, quote.attribution)]),
    ...(article.figures ?? []).flatMap((figure, i) => figureLeaves(figure, `figures[${i}]`)),
  ]
}

/** Captions where each has its place: pictures' own, and the figure's; credits anywhere among them. */
function figureLeaves(figure: Figure, at: string): Leaf[] {
  const said = (...texts: (Text | undefined)[]): string[] => texts.flatMap((t) => (t === undefined || tidy(withReferences(t)) === '' ? [] : [withReferences(t)]))
  const join = (to: string, ...texts: (Text | undefined)[]): Leaf[] =>
    said(...texts).length === 0 ? [] : [{ at: `${at}.${to}`, pieces: [said(...texts).join(' ')], parts: said(...texts) }]
  const credits = figure.pictures.flatMap((p, k) => said(p.credit).map((credit): Leaf => ({ at: `${at}.pictures[${k}].credit`, pieces: [credit], loose: true, near: `${at}.` })))
  if (figure.layout === 'mug')
    return [...join('overline', figure.overline), ...join('pictures[0].caption', figure.pictures[0]?.caption), ...join('caption', figure.caption), ...credits]
  const first = figure.pictures.findIndex((p) => said(p.caption).length > 0)
  const shared = first < 0 || said(figure.caption).length > 0
  return [
    ...figure.pictures.flatMap((p, k) => join(`pictures[${k}].caption`, !shared && k === first ? figure.overline : undefined, p.caption)),
    ...(shared ? join('caption', figure.overline, figure.caption) : []),
    ...credits,
  ]
}

/** Grid text in reading order. */
function galleyLeaves(article: Article, story: Story | undefined): Leaf[] {
  const out: Leaf[] = []
  if (story?.byline === 'leg') out.push(...bylineLeaf(article))
  out.push(...leaf('dateline', article.dateline))
  article.body.forEach((block, i) => {
    if (block.kind === 'list')
      block.items.forEach((item, k) =>
        out.push(...leaf(`body[${i}].items[${k}]`, item).map((l) => ({ ...l, pieces: [`${block.ordered === true ? `${k + 1}.` : '•'} ${l.pieces[0]!}`] }))),
      )
    else if (block.kind !== 'table' && 'text' in block) out.push(...leaf(`body[${i}].text`, block.text))
  })
  out.push(...leaf('tagline', article.tagline), ...leaf('agencyNote', article.agencyNote))
  return out
}

function galley(
  article: Article,
  parts: readonly ScenePart[],
  paper: Paper,
  path: string,
  numbers: ReadonlyMap<string, string>,
  findings: Finding[],
  notSet: (path: string) => string[],
): void {
  const leaves = galleyLeaves(article, parts[0]!.story)
  const story = paper.report.stories.filter((s) => s.article === article.id).at(-1)
  const lines = parts.flatMap((part) => part.lines).filter((line) => line.grid)
  const over = story?.over.text ?? ''
  if (story && story.over.lines > 0 !== (tidy(over) !== ''))
    findings.push({ rule: 'over lines without text', path, message: `${story.over.lines} lines are over, with the text “${clip(over)}”` })
  if (over !== '' && !notSet(`${path}.body`).includes(over)) findings.push({ rule: 'over text is not in notSet', path: `${path}.body`, message: clip(over) })
  const wanted = resolved(leaves.map((l) => l.pieces[0]!).join('\n'), numbers)
  const { text } = textOfLines(lines)
  const difference = differs(wanted, text + LINE_END + over)
  if (difference) findings.push({ rule: 'grid text is not whole', path, message: difference })
  // in reading order each unit by itself
  let at = 0
  const order = leaves.map((l) => `${path}.${l.at}`)
  for (const line of lines) {
    const i = order.indexOf(line.path)
    if (i < 0) findings.push({ rule: 'grid text of no known place', path: line.path, message: clip(line.drawn) })
    else if (i < at) findings.push({ rule: 'grid text out of order', path: line.path, message: clip(line.drawn) })
    else at = i
  }
  for (const [i, block] of article.body.entries()) {
    if (block.kind !== 'table') continue
    const cells = [...(block.head ?? []), ...block.rows.flat(), ...(block.source === undefined ? [] : [block.source])].map(plainText)
    const kept = tidy(notSet(`${path}.body[${i}]`).join('\n'))
    for (const cell of cells) if (!kept.includes(tidy(cell))) findings.push({ rule: 'table cell is lost', path: `${path}.body[${i}]`, message: cell })
  }
}

function linesAt(lines: readonly SceneLine[], path: string): SceneLine[] {
  return lines.filter((line) => line.path === path)
}

function compare(wanted: Leaf, lines: readonly SceneLine[], kept: readonly string[], path: string, numbers: ReadonlyMap<string, string>, findings: Finding[]): void {
  const drawn = textOfLines(lines).text
  const pieces = wanted.pieces.map((piece) => resolved(piece, numbers))
  if (wanted.loose) return compareLoose({ ...wanted, pieces }, drawn + LINE_END + kept.join('\n'), path, findings)
  // of what is kept for a whole block this is one part
  const options = [drawn + LINE_END + kept.join('\n'), ...(drawn === '' ? kept.filter((text) => tidy(text).includes(tidy(pieces[0]!))).map(() => pieces[0]!) : [])]
  if (options.some((got) => differs(pieces[0]!, got) === undefined)) return
  if (drawn === '' && wanted.parts?.every((part) => kept.some((text) => tidy(text).includes(tidy(resolved(part, numbers)))))) return
  const lost = lines.length === 0 && kept.length === 0
  findings.push({
    rule: `${kindOf(wanted.at)} is ${lost ? 'lost' : 'not whole'}`,
    path: `${path}.${wanted.at}`,
    message: lost ? `“${clip(tidy(pieces[0]!))}” is neither on a page nor in the report` : differs(pieces[0]!, options[0]!)!,
  })
}

function compareLoose(wanted: Leaf, got: string, path: string, findings: Finding[]): void {
  const text = squeeze(got)
  let at = 0
  for (const piece of wanted.pieces) {
    const found = text.indexOf(squeeze(piece), at)
    if (found < 0) {
      findings.push({
        rule: `${kindOf(wanted.at)} is ${text === '' ? 'lost' : 'not whole'}`,
        path: `${path}.${wanted.at}`,
        message: `“${clip(tidy(piece))}” is missing in “${clip(tidy(got))}”`,
      })
      return
    }
    at = found + squeeze(piece).length
  }
}

function actualTexts(parts: readonly ScenePart[]): Finding[] {
  return parts.flatMap((part) => textOfLines(part.lines).faults.map((message) => ({ rule: 'ActualText is wrong', path: part.path, message })))
}

function kindOf(at: string): string {
  return at.replace(/\[\d+\]/g, '')
}

/** NFC without soft hyphens and control characters, white space collapsed: what must be kept of a text. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/\u0085/g, ' ')
    .replace(/[^\S\u2007\u202f]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\u2007\u202f]/g, ' ')
    .replace(/\u2010/g, '-')
    .replace(/ +/g, ' ')
    .replace(new RegExp(` *${LINE_END}[ ${LINE_END}]*`, 'g'), LINE_END)
    .normalize('NFC')
    .replace(new RegExp(`^[ ${LINE_END}]+|[ ${LINE_END}]+$`, 'g'), '')
}

function squeeze(text: string): string {
  return tidy(text).replace(new RegExp(`[ ${LINE_END}]`, 'g'), '')
}

/** Where two texts differ; a line's end stands for a space or for nothing. */
export function differs(wanted: string, got: string): string | undefined {
  const a = tidy(wanted)
  const b = tidy(got)
  let i = 0
  let j = 0
  for (;;) {
    if (i >= a.length && j >= b.length) return undefined
    if (a[i] === b[j] && i < a.length) {
      i++
      j++
      continue
    }
    if (b[j] === LINE_END) {
      j++
      if (a[i] === ' ') i++
      continue
    }
    const from = Math.max(0, Math.min(i, j) - 20)
    return `wanted “…${a.slice(Math.max(0, i - 20), i + 25)}…”, got “…${b.slice(Math.max(0, j - 20), j + 25).replaceAll(LINE_END, '|')}…” (after ${from} characters)`
  }
}

export function clip(text: string): string {
  const tidied = text.replaceAll(LINE_END, '|')
  return tidied.length > 60 ? `${tidied.slice(0, 60)}…` : tidied
}
