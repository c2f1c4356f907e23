import { dirname } from 'node:path'
import { storyRows, type StoryRow } from '../../report/storyRows.js'
import type { Paper } from '../../scene/paper.js'
import { typeset } from '../../typeset.js'
import { loadFonts } from '../loadFonts.js'
import { loadPictures } from '../loadPictures.js'
import type { ReportOrder } from './orders.js'
import { orderedEdition } from './orderedEdition.js'
import { inputsOf, targetAt, writeWhole } from './places.js'
import { counted, tell } from './tell.js'
import { forTerminal, type Terminal } from './terminal.js'

/** Where a command's answer goes, beside what is said of it. */
export interface Answer {
  write(text: string): unknown
}

/** Sets what was ordered, and says how its stories came out. Answers with the exit status: 0 all is on the pages, 1 not. Throws {@link StonehandError} for a wrong call. */
export async function runReport(order: ReportOrder, terminal: Terminal, answer: Answer): Promise<0 | 1> {
  const folder = dirname(order.edition)
  const { edition, read } = await orderedEdition(order)
  const html = order.html === undefined ? undefined : await targetAt('--html', order.html, inputsOf(edition, order, folder))
  const pictures = await loadPictures(edition, folder, order.root === undefined ? {} : { root: order.root })
  const paper = await typeset(edition, { fonts: await loadFonts(), pictures })
  if (html) {
    const { writeReport } = await import('../../output/html/reportPage.js')
    await writeWhole('--html', html, await writeReport(paper))
  }
  const { diagnostics, whole } = paper.report
  const rows = storyRows(paper)
  if (order.json) answer.write(`${JSON.stringify({ version: 1, stories: rows, whole, diagnostics }, null, 2)}\n`)
  else {
    answer.write(tableOf(rows))
    if (read) read.tell(terminal)
    tell(
      diagnostics.filter(({ severity }) => severity !== 'info'),
      terminal,
    )
    terminal.say(summary(paper, rows), rows.every(({ over }) => over === 0) ? 'good' : 'error')
  }
  return diagnostics.every(({ severity }) => severity !== 'error') ? 0 : 1
}

const HEADS = ['Page', 'Story', 'Lines', 'Legs', 'Words', 'Fit', 'Word space', 'Loose', 'Tight', 'Hyphens', 'Ladder'] as const
/** Columns of words; the others are figures. */
const LEFT = 2
const NAME_MAX = 40

/** The stories as a table of plain text. */
export function tableOf(rows: readonly StoryRow[]): string {
  const cells = rows.map(({ page, article, kind, part, lines, legs, words, over, under, wordSpace, loose, tight, hyphens, longestLadder }) => {
    const name = forTerminal(`${article}${part > 1 ? ` (part ${part})` : ''}${kind === 'story' ? '' : ` [${kind}]`}`)
    const share = (value: number): string => (wordSpace === 0 ? '–' : `${(100 * value).toFixed(1)} %`)
    return [
      forTerminal(page),
      name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 1)}…` : name,
      String(lines),
      String(legs),
      String(words),
      over > 0 ? `${over} over` : under > 0 ? `${under} under` : 'fits',
      wordSpace === 0 ? '–' : wordSpace.toFixed(2),
      share(loose),
      share(tight),
      String(hyphens),
      String(longestLadder),
    ]
  })
  const widths = HEADS.map((head, k) => Math.max(head.length, ...cells.map((row) => row[k]!.length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, k) => (k < LEFT ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!)))
      .join('  ')
      .trimEnd()
  return [line(HEADS), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line), ''].join('\n')
}

function summary({ report }: Paper, rows: readonly StoryRow[]): string {
  const sum = (of: (row: StoryRow) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const over = sum((row) => row.over)
  const under = sum((row) => row.under)
  const { justified, over15, under075 } = report.whole
  return [
    counted(rows.length, 'story', 'stories'),
    counted(
      sum(({ words }) => words),
      'word',
    ),
    over === 0 ? 'nothing over' : `${counted(over, 'line')} over`,
    ...(under === 0 ? [] : [`${counted(under, 'line')} under`]),
    ...(justified === 0 ? [] : [`${(100 * over15).toFixed(1)} % of lines loose, ${(100 * under075).toFixed(1)} % tight`]),
  ].join(', ')
}
