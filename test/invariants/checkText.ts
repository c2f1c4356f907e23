import type { Article } from '../../src/model/article.js'
import type { Text } from '../../src/model/inline.js'
import type { Paper } from '../../src/scene/paper.js'
import type { Finding, Set as Whole } from './finding.js'
import { asideLeaves, factboxLeaves, galleyLeaves, headLeaves, pageNumbers, resolved, tableLeaves, unprintedLeaves, type Leaf } from './leaves.js'
import { LINE_END, readScene, textOfLines, type Piece, type SceneLine } from './lines.js'
import { clip, differs, squeeze, tidy } from './texts.js'

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
      const names = new Set([at, at.replace(/\.(text|attribution|caption|pictures\[\d+\]\.credit)$/, ''), at.replace(/\.credit$/, '')])
      compare(leaf, linesAt(lines, at), [...names].flatMap(notSet), path, numbers, findings)
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

