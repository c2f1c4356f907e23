import type { Text } from '../../src/model/inline.js'
import type { Finding, Set as Whole } from './finding.js'
import { asideLeaves, headLeaves, pageNumbers, resolved, unprintedLeaves, unresolved, type Leaf } from './leaves.js'
import { LINE_END, readScene, textOfLines, type SceneLine, type ScenePart } from './lines.js'
import { looseMatters, mattersOf, type Matter } from './matters.js'
import { clip, differs, squeeze, tidy } from './texts.js'

/** Invariant 1: each text of each article, factbox and item stands in the scene, or in the report, word for word and in its order. */
export function checkText(whole: Whole): Finding[] {
  const { edition, paper } = whole
  const { parts } = readScene(edition, paper)
  const check = new TextCheck(whole)
  const placed = mattersOf(edition).filter((matter) => matter.part === 1)
  for (const matter of [...placed, ...looseMatters(edition, placed)]) {
    const own = parts.filter((one) => one.key === matter.key && one.kind === matter.kind)
    const [part] = own
    // a story that jumps is read on from part to part
    const whole = part && { ...part, lines: own.flatMap(({ lines }) => lines) }
    if (whole) {
      check.set(whole, own.at(-1)!.page)
      check.links(whole, own.at(-1)!.page)
    } else check.leftOut(matter)
  }
  return [...check.findings, ...parts.flatMap((part) => textOfLines(part.lines).faults.map((message) => ({ rule: 'ActualText is wrong', path: part.key, message })))]
}

/** Compares texts of an edition with what stands on paper and in the report. */
export class TextCheck {
  readonly findings: Finding[] = []
  private readonly numbers: ReadonlyMap<string, string>

  constructor(private readonly whole: Whole) {
    this.numbers = pageNumbers(whole.edition)
  }

  add(rule: string, path: string, message: string): void {
    this.findings.push({ rule, path, message })
  }

  private notSet(path: string): string[] {
    return this.whole.paper.report.notSet.filter((n) => n.path === path).map((n) => n.text)
  }

  private cut(path: string): string {
    return this.whole.paper.report.notSet
      .filter((n) => n.reason === 'cut-to-fit' && isUnder(path, n.path))
      .map((n) => n.text)
      .join('\n')
  }

  /** Matter of which nothing stands: all of it is in the report, under its own name or that of what holds it. */
  leftOut(matter: Matter): void {
    const { key, article } = matter
    const names = [key, ...(matter.inside ? [matter.inside.key] : []), ...(matter.inside?.inside ? [matter.inside.inside.key] : [])]
    // of what could not be set the headline may be told by itself
    const told = [...names.flatMap((name) => this.notSet(name)), ...this.notSet(`${key}.headline`)].join('\n')
    const marked = matter.units.flatMap((unit) => unit.leaves).map((l) => ({ ...l, text: l.text.replace(/^(•|\d+\.) /, '') }))
    const leaves = article ? [...headLeaves(article, matter.treatment), ...marked, ...asideLeaves(article), ...unprintedLeaves(article)] : [...matter.title, ...marked]
    for (const l of leaves)
      if (!this.isTold(l, told)) this.add(`text of ${matter.kind} that is not placed is lost`, `${key}.${l.at}`, `“${clip(tidy(l.text))}” is not in the report`)
  }

  /** All of a text is somewhere in what the report says: with the numbers of pages in it, or without where it was never set. */
  private isTold({ text, parts }: Leaf, told: string): boolean {
    const kept = letters(told)
    return (parts ?? [text]).every((part) => kept.includes(letters(resolved(part, this.numbers))) || kept.includes(letters(unresolved(part))))
  }

  set(part: ScenePart, lastPage: number): void {
    const { matter } = part
    const { article, key } = matter
    for (const l of article ? [...headLeaves(article, matter.treatment), ...asideLeaves(article)] : matter.title) this.compare(l, part.lines, key)
    if (article)
      for (const l of unprintedLeaves(article))
        if (l.at === 'jumpHead' && part.lines.some(({ page }) => page !== part.page)) this.compare(l, part.lines, key)
        else if (!this.isTold(l, this.notSet(key).join('\n'))) this.add(`${kindOf(l.at)} that is not printed is not in the report`, `${key}.${l.at}`, clip(l.text))
    this.galley(part, lastPage)
  }

  /** A text that stands by itself: all of it on paper or in the report, or a part in each. */
  compare(l: Leaf, lines: readonly SceneLine[], key: string): void {
    const path = key === '' ? l.at : `${key}.${l.at}`
    // the report may name a block by its owner
    const names = new Set([
      path,
      path.replace(/\.(text|attribution|overline|caption|credit)$/, ''),
      path.replace(/\.(text|attribution|overline|caption|pictures\[\d+\]\.(caption|credit))$/, ''),
    ])
    const kept = [...names].flatMap((name) => this.notSet(name))
    const wanted = resolved(l.text, this.numbers)
    if (l.near !== undefined) {
      const near = key === '' ? l.near : `${key}.${l.near}`
      const told = this.whole.paper.report.notSet.filter((n) => isUnder(n.path, near)).map((n) => n.text)
      const got =
        lines
          .filter((line) => isUnder(line.path, near))
          .map((line) => line.drawn)
          .join(LINE_END) +
        LINE_END +
        [...kept, ...told].join('\n')
      if (!this.isTold(l, got)) this.add(`${kindOf(l.at)} is not whole`, path, `“${clip(tidy(wanted))}” is missing in “${clip(tidy(got))}”`)
      return
    }
    const drawn = textOfLines(linesAt(lines, path)).text
    if (differs(wanted, drawn + LINE_END + kept.join('\n')) === undefined) return
    // of what is kept for a whole block this is one part
    if (drawn === '' && this.isTold(l, kept.join('\n'))) return
    // where only a part stands its last word may be broken
    if (drawn !== '' && kept.some((text) => letters(drawn) + letters(text) === letters(wanted))) return
    const lost = drawn === '' && kept.length === 0
    this.add(
      `${kindOf(l.at)} is ${lost ? 'lost' : 'not whole'}`,
      path,
      lost ? `“${clip(tidy(wanted))}” is neither on a page nor in the report` : differs(wanted, drawn + LINE_END + kept.join('\n'))!,
    )
  }

  /** Grid text: each text at its place, in reading order; what is over is a suffix, but for the last row of a table. */
  private galley({ matter, lines: all }: ScenePart, page: number): void {
    const { key } = matter
    const lines = all.filter((line) => line.grid)
    const report = this.whole.paper.report.stories.find((s) => s.page === page && s.path === key)
    const over = report?.over.text ?? ''
    if (report && report.over.lines > 0 !== (tidy(over) !== '')) this.add('over lines without text', key, `${report.over.lines} lines are over, with the text “${clip(over)}”`)
    if (over !== '' && !this.notSet(`${key}.body`).includes(over)) this.add('over text is not in notSet', `${key}.body`, clip(over))
    const left = letters(over)
    let from = 0
    const order: string[] = []
    for (const unit of matter.units)
      for (const l of unit.leaves) {
        order.push(`${key}.${l.at}`)
        const text = resolved(l.text, this.numbers)
        const own = textOfLines(linesAt(lines, `${key}.${l.at}`)).text
        const difference = differs(text, own)
        if (difference === undefined) continue
        // what was cut to fit is told paragraph by paragraph
        if (own === '' && this.isTold({ ...l, text: l.text.replace(/^(•|\d+\.) /, '') }, this.cut(`${key}.${l.at}`))) continue
        // a table that does not go into its legs is left out whole
        const table = /^(.*\.?body\[\d+\])\.(columnGroups|head|rows|source)\b/.exec(l.at)?.[1]
        if (own === '' && table !== undefined && this.isTold(l, this.notSet(`${key}.${table}`).join('\n'))) continue
        const [wanted, got] = [letters(text), letters(own)]
        const rest = wanted.startsWith(got) ? wanted.slice(got.length) : undefined
        // words that were never set have no numbers of pages in them
        const bare = letters(unresolved(l.text))
        const found = rest === undefined || over === '' ? -1 : left.indexOf(rest, from)
        const at = found < 0 && got === '' && over !== '' ? left.indexOf(bare, from) : found
        const length = found < 0 ? bare.length : (rest?.length ?? 0)
        if (rest === undefined || at < 0) this.add('grid text is not whole', `${key}.${l.at}`, difference)
        else if (at > from) this.add('report has words over that nobody wrote', `${key}.${l.at}`, clip(left.slice(from, at)))
        if (rest !== undefined && at >= 0) from = at + length
      }
    if (from < left.length && this.findings.length === 0) this.add('report has words over that stand on paper', `${key}.body`, clip(left.slice(from)))
    let at = 0
    for (const line of lines) {
      const i = order.indexOf(line.path)
      if (i < 0) this.add('grid text of no known place', line.path, clip(line.drawn))
      else if (i < at) this.add('grid text out of order', line.path, clip(line.drawn))
      else at = i
    }
  }

  /** Linked letters of a text are linked in the scene, but for those of a drop cap. */
  links(part: ScenePart, lastPage: number): void {
    const { matter, lines } = part
    const report = this.whole.paper.report.stories.find((s) => s.page === lastPage && s.path === matter.key)
    if (report === undefined || report.over.lines > 0) return
    for (const { at, texts } of matter.linked) this.link(texts, `${matter.key}.${at}`, lines)
  }

  private link(texts: readonly Text[], path: string, lines: readonly SceneLine[]): void {
    // a mark that begins a word must not compose with the letter before the space
    const plain = (t: string): string => squeeze(t).normalize('NFD').replace(/-/g, '')
    const runs = texts.flatMap((text) => (typeof text === 'string' ? [] : text))
    for (const uri of new Set(runs.flatMap((run) => ('text' in run && run.link !== undefined ? [run.link] : [])))) {
      const wanted = plain(runs.map((run) => ('text' in run && run.link === uri ? run.text : '')).join(''))
      const got = plain(
        linesAt(lines, path)
          .flatMap((line) => line.items.filter((item) => item.link === uri).map((item) => item.texts.join('')))
          .join(''),
      )
      if (got !== wanted && !(wanted.endsWith(got) && wanted.length - got.length <= 3)) this.add('link is lost', path, `${uri} over “${clip(got)}”, not “${clip(wanted)}”`)
    }
  }
}

/** Letters without hyphens: a word that is broken at the end of what stands shows one of ours. */
function letters(text: string): string {
  return squeeze(text).replace(/[-\u2010]/g, '')
}

function linesAt(lines: readonly SceneLine[], path: string): SceneLine[] {
  return lines.filter((line) => line.path === path)
}

/** The path itself, or that of something in it. */
function isUnder(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}.`) || path.startsWith(`${holder}[`)
}

function kindOf(at: string): string {
  return at.replace(/\[\d+\]/g, '')
}
