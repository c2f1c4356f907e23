import type { Text } from '../../src/model/inline.js'
import type { Finding, Set as Whole } from './finding.js'
import { asideLeaves, headLeaves, pageNumbers, resolved, unprintedLeaves, type Leaf } from './leaves.js'
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
    const part = parts.find((one) => one.key === matter.key && one.kind === matter.kind)
    if (part) check.set(part)
    else check.leftOut(matter)
  }
  for (const part of parts) check.links(part)
  return [...check.findings, ...parts.flatMap((part) => textOfLines(part.lines).faults.map((message) => ({ rule: 'ActualText is wrong', path: part.key, message })))]
}

class TextCheck {
  readonly findings: Finding[] = []
  private readonly numbers: ReadonlyMap<string, string>

  constructor(private readonly whole: Whole) {
    this.numbers = pageNumbers(whole.edition)
  }

  private add(rule: string, path: string, message: string): void {
    this.findings.push({ rule, path, message })
  }

  private notSet(path: string): string[] {
    return this.whole.paper.report.notSet.filter((n) => n.path === path).map((n) => n.text)
  }

  /** Matter of which nothing stands: all of it is in the report, under its own name or that of what holds it. */
  leftOut(matter: Matter): void {
    const { key, article } = matter
    const names = [key, ...(matter.inside ? [matter.inside.key] : []), ...(matter.inside?.inside ? [matter.inside.inside.key] : [])]
    // of what could not be set the headline may be told by itself
    const text = squeeze([...names.flatMap((name) => this.notSet(name)), ...this.notSet(`${key}.headline`)].join('\n'))
    const marked = matter.units.flatMap((unit) => unit.leaves).map((l) => ({ ...l, text: l.text.replace(/^(•|\d+\.) /, '') }))
    const leaves = article ? [...headLeaves(article, matter.treatment), ...marked, ...asideLeaves(article), ...unprintedLeaves(article)] : [...matter.title, ...marked]
    for (const l of leaves)
      if (
        !text.includes(squeeze(resolved(l.text, this.numbers))) &&
        !text.includes(squeeze(resolved(l.text, new Map([...this.numbers].map(([id]) => [id, '']))).replace(/\?/g, '')))
      )
        this.add(`text of ${matter.kind} that is not placed is lost`, `${key}.${l.at}`, `“${clip(tidy(l.text))}” is not in the report`)
  }

  set(part: ScenePart): void {
    const { matter, lines } = part
    const { article, key } = matter
    for (const l of article ? [...headLeaves(article, matter.treatment), ...asideLeaves(article)] : matter.title) {
      // the report may name a block by its owner
      const at = `${key}.${l.at}`
      const names = new Set([at, at.replace(/\.(text|attribution|caption|pictures\[\d+\]\.(caption|credit))$/, ''), at.replace(/\.(credit|caption)$/, '')])
      this.compare(
        l,
        linesAt(lines, at),
        [...names].flatMap((name) => this.notSet(name)),
        key,
      )
    }
    if (article) {
      const told = squeeze(this.notSet(key).join('\n'))
      for (const l of unprintedLeaves(article))
        if (!told.includes(squeeze(l.text))) this.add(`${kindOf(l.at)} that is not printed is not in the report`, `${key}.${l.at}`, clip(l.text))
    }
    this.galley(part)
  }

  /** Grid text: each text at its place, in reading order; what is over is a suffix, but for the last row of a table. */
  private galley({ matter, lines: all, page }: ScenePart): void {
    const { key } = matter
    const lines = all.filter((line) => line.grid)
    const report = this.whole.paper.report.stories.find((s) => s.page === page && s.kind === matter.kind && s.article === matter.id)
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
        const [wanted, got] = [letters(text), letters(own)]
        const rest = wanted.startsWith(got) ? wanted.slice(got.length) : undefined
        const at = rest === undefined || over === '' ? -1 : left.indexOf(rest, from)
        if (rest === undefined || at < 0) this.add('grid text is not whole', `${key}.${l.at}`, difference)
        else if (at > from) this.add('report has words over that nobody wrote', `${key}.${l.at}`, clip(left.slice(from, at)))
        if (rest !== undefined && at >= 0) from = at + rest.length
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

  private compare(l: Leaf, lines: readonly SceneLine[], kept: readonly string[], key: string): void {
    const drawn = textOfLines(lines).text
    const wanted = resolved(l.text, this.numbers)
    const bare = resolved(l.text, new Map()).replace(/\?/g, '')
    const lost = lines.length === 0 && kept.length === 0
    const rule = `${kindOf(l.at)} is ${lost ? 'lost' : 'not whole'}`
    const path = `${key}.${l.at}`
    if (l.loose === true) {
      // credits of several pictures may stand once, at the first
      const all = lost
        ? textOfLines(this.linesUnder(path.replace(/\.pictures\[\d+\]\.\w+$/, ''))).text + LINE_END + this.notSet(path.replace(/\.pictures\[\d+\]\.\w+$/, '')).join('\n')
        : ''
      const got = drawn + LINE_END + kept.join('\n') + all
      if (!squeeze(got).includes(squeeze(wanted))) this.add(rule, path, `“${clip(tidy(wanted))}” is missing in “${clip(tidy(got))}”`)
      return
    }
    // of what is kept for a whole block this is one part
    const options = [
      drawn + LINE_END + kept.join('\n'),
      ...(drawn === '' ? kept.filter((text) => tidy(text).includes(tidy(wanted)) || squeeze(text).includes(squeeze(bare))).map(() => wanted) : []),
    ]
    if (options.some((got) => differs(wanted, got) === undefined)) return
    this.add(rule, path, lost ? `“${clip(tidy(wanted))}” is neither on a page nor in the report` : differs(wanted, options[0]!)!)
  }

  private linesUnder(path: string): SceneLine[] {
    return readScene(this.whole.edition, this.whole.paper).parts.flatMap((part) => part.lines.filter((line) => line.path.startsWith(path)))
  }

  /** Linked letters of a text are linked in the scene, but for those of a drop cap. */
  links(part: ScenePart): void {
    const { matter, lines } = part
    const report = this.whole.paper.report.stories.find((s) => s.page === part.page && s.kind === matter.kind && s.article === matter.id)
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

function kindOf(at: string): string {
  return at.replace(/\[\d+\]/g, '')
}
