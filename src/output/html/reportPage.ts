import type { Diagnostic } from '../../diagnostics.js'
import { LOOSE, TIGHT } from '../../proof/layers.js'
import { type SetLine, setLines } from '../../proof/lines.js'
import { ownerOf, storyRows, type StoryRow } from '../../report/storyRows.js'
import { openFaces } from '../../scene/openFaces.js'
import type { Paper } from '../../scene/paper.js'
import type { Face } from '../../text/glyphs.js'
import { num } from '../pdf/numbers.js'
import { xmlText } from '../pdf/strings.js'
import { attributes } from '../svg/markup.js'
import { REPORT_STYLE } from './reportStyle.js'

/** Pixels of a chart: of a line, between legs, and over and under the face's own word space. */
const CHART = { line: 4, leg: 9, up: 34, down: 14 } as const
/** Word spaces at the chart's upper and lower edge. */
const MOST = 2.5
const LEAST = 0.5
/** Colours of bars, for as many steps as lines are tinted in: thinner than lines of type, they are stronger. */
const BARS = { plain: '#9aa1a8', ragged: '#d5d8db', loose: ['#e0b030', '#df8a1f', '#c9560f'], tight: ['#62b7cf', '#2f93b6', '#0f6a92'], hyphen: '#b34a00' } as const

/**
 * The report of a paper as one HTML page, which loads nothing: its stories in a table, over each story's figures a chart of its lines, one bar a line,
 * as high as its word spaces are beyond the face's own; and what else was told. The same paper gives the same text.
 */
export async function writeReport(paper: Paper): Promise<string> {
  const faces = await openFaces(paper)
  const charts = chartsOf(paper, faces)
  const rows = storyRows(paper)
  const body = rows.map((row, i) => rowOf(row, charts.get(`${paper.report.stories[i]!.page} ${paper.report.stories[i]!.path}`) ?? [])).join('\n')
  const { diagnostics } = paper.report
  return `<!doctype html>
<html${attributes({ lang: 'en' })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">
<title>${xmlText(`Report: ${paper.title}`)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>${xmlText(paper.publication)} <span>${xmlText(paper.date)}</span></h1>
${figures(paper, rows)}
<h2>Stories</h2>
<div class="wide">
<table>
<thead><tr><th>Page</th><th>Story</th><th class="n">Lines</th><th class="n">Legs</th><th class="n">Words</th><th class="n">Fit</th><th>Word spaces, line by line</th><th class="n">Mean</th><th class="n">Loose</th><th class="n">Tight</th><th class="n">Hyphens</th></tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>
${key()}
${notes(diagnostics)}
</main>
</body>
</html>
`
}

/** Lines of each story on each page of the edition. */
function chartsOf({ pages, structure, record }: Paper, faces: ReadonlyMap<string, Face>): ReadonlyMap<string, SetLine[]> {
  const charts = new Map<string, SetLine[]>()
  record.pages.forEach(({ sheets }, page) => {
    for (const { items } of pages.slice(...sheets))
      for (const line of setLines(items, structure, faces)) {
        const key = `${page} ${structure[ownerOf(structure, line.node)]?.path ?? ''}`
        const own = charts.get(key)
        if (own) own.push(line)
        else charts.set(key, [line])
      }
  })
  return charts
}

function rowOf(
  { page, kind, article, part, lines, legs, words, over, under, wordSpace, loose, veryLoose, tight, hyphens, longestLadder }: StoryRow,
  set: readonly SetLine[],
): string {
  const fit = over > 0 ? `<td class="n over">+${over}</td>` : under > 0 ? `<td class="n under">−${under}</td>` : '<td class="n good">fits</td>'
  const name = `${xmlText(article)}${part > 1 ? ` <small>part ${part}</small>` : ''}${kind === 'story' ? '' : ` <small>${kind}</small>`}`
  const none = wordSpace === 0
  return `<tr><td class="p">${xmlText(page)}</td><th scope="row">${name}</th><td class="n">${lines}</td><td class="n">${legs}</td><td class="n">${words}</td>${fit}<td class="c">${chart(set)}</td><td class="n">${none ? '–' : wordSpace.toFixed(2)}</td><td class="n"${veryLoose > 0 ? ` title="${percent(veryLoose)} over twice the face’s own"` : ''}>${none ? '–' : percent(loose)}</td><td class="n">${none ? '–' : percent(tight)}</td><td class="n">${hyphens}${longestLadder > 1 ? ` <small>×${longestLadder}</small>` : ''}</td></tr>`
}

/** A bar for each line: up where its word spaces are wider than the face's own, down where they are narrower; a dot under it where it ends in a hyphen. */
function chart(lines: readonly SetLine[]): string {
  if (lines.length === 0) return ''
  const { line: step, leg: gap, up, down } = CHART
  let x = 0
  let leg = lines[0]!.leg
  let bars = ''
  for (const line of lines) {
    if (line.leg !== leg) {
      x += gap
      leg = line.leg
    }
    const high = line.wordSpace >= 1 ? Math.min(1, (line.wordSpace - 1) / (MOST - 1)) * up : -Math.min(1, (1 - line.wordSpace) / (1 - LEAST)) * down
    const size = Math.max(1, Math.abs(high))
    bars += `<rect${attributes({ x: num(x), y: num(high >= 0 ? up - size : up), width: step - 1, height: num(size), fill: fillOf(line) })}/>`
    if (line.hyphen) bars += `<rect${attributes({ x: num(x), y: up + down + 1, width: step - 1, height: 2, fill: BARS.hyphen })}/>`
    x += step
  }
  const width = num(x)
  const loose = lines.filter(({ justified, wordSpace }) => justified && wordSpace > LOOSE[0]![0]).length
  return `<svg${attributes({ class: 'chart', width, height: up + down + 3, viewBox: `0 0 ${width} ${up + down + 3}`, role: 'img', 'aria-label': `${lines.length} lines, ${loose} of them loose` })}><path${attributes({ d: `M0 ${up}H${width}`, stroke: '#c9cdd1' })}/>${bars}</svg>`
}

function fillOf({ justified, wordSpace }: SetLine): string {
  if (!justified) return BARS.ragged
  const loose = LOOSE.filter(([over]) => wordSpace > over).length
  const tight = TIGHT.filter(([under]) => wordSpace < under).length
  return BARS.loose[loose - 1] ?? BARS.tight[tight - 1] ?? BARS.plain
}

function figures({ report, pages }: Paper, rows: readonly StoryRow[]): string {
  const sum = (of: (row: StoryRow) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const over = sum((row) => row.over)
  const under = sum((row) => row.under)
  const told: readonly (readonly [figure: string, what: string, tone?: string])[] = [
    [String(pages.length), pages.length === 1 ? 'page' : 'pages'],
    [String(rows.length), rows.length === 1 ? 'story' : 'stories and boxes'],
    [String(sum((row) => row.words)), 'words'],
    [String(sum((row) => row.lines)), 'lines'],
    [String(over), 'lines over', over > 0 ? 'over' : 'good'],
    [String(under), 'lines under', under > 0 ? 'under' : 'good'],
    [percent(report.whole.over15), 'of lines loose'],
    [percent(report.whole.under075), 'of lines tight'],
    [String(report.whole.hyphens), 'hyphens'],
  ]
  return `<dl class="figures">${told.map(([figure, what, tone]) => `<div${attributes({ class: tone })}><dt>${what}</dt><dd>${figure}</dd></div>`).join('')}</dl>`
}

function key(): string {
  const swatch = (fill: string, words: string): string => `<span><i style="background:${fill}"></i>${words}</span>`
  const loose = LOOSE.map(([over], i) => swatch(BARS.loose[i]!, `over ${over}`))
  const tight = TIGHT.map(([under], i) => swatch(BARS.tight[i]!, `under ${under}`))
  return `<p class="key">Word space over the face’s own: ${[...loose, ...tight, swatch(BARS.ragged, 'not justified'), swatch(BARS.hyphen, 'hyphen')].join('')}</p>`
}

function notes(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return ''
  const items = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    diagnostics
      .filter((diagnostic) => diagnostic.severity === severity)
      .map(
        ({ path, message, hint }) =>
          `<li class="${severity}"><b>${severity}</b> ${xmlText(message)}${hint === undefined ? '' : ` <em>${xmlText(hint)}</em>`}${path === '' ? '' : ` <code>${xmlText(path)}</code>`}</li>`,
      ),
  )
  return `<h2>What else there is to know</h2>\n<ul class="notes">\n${items.join('\n')}\n</ul>`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`
}
