import { dirname, join } from 'node:path'
import { StonehandError } from '../../diagnostics.js'
import type { LeftOut } from '../../output/pdf/conform.js'
import { type PdfOptions, writePdf } from '../../output/pdf/write.js'
import type { Report } from '../../report/report.js'
import type { Paper } from '../../scene/paper.js'
import { typeset } from '../../typeset.js'
import { loadFonts } from '../loadFonts.js'
import { loadPictures } from '../loadPictures.js'
import { paperText, readPaper } from '../paperFile.js'
import { zlibCodec } from '../zlibCodec.js'
import type { TypesetOrder } from './command.js'
import { orderedEdition } from './orderedEdition.js'
import { folderAt, inputsOf, targetAt, writeWhole } from './places.js'
import { pressOptions } from './pressOptions.js'
import { counted, tell } from './tell.js'
import type { Terminal } from './terminal.js'

/** From this many pages on, a person at a terminal is told how far it is. */
const MANY_PAGES = 4

/** Sets what was ordered. Answers with the exit status: 0 set, 1 not set whole. Throws {@link StonehandError} for a wrong call, before anything is written. */
export async function runTypeset(order: TypesetOrder, terminal: Terminal): Promise<0 | 1> {
  const fonts = loadFonts()
  // A failure before it is wanted is told by whoever failed first.
  fonts.catch(() => undefined)
  const folder = dirname(order.edition)
  const { edition, read } = await orderedEdition(order)
  const inputs = inputsOf(edition, order, folder)
  const { press } = order
  const out = press.separate ? undefined : await targetAt('-o', order.out, inputs)
  if (press.separate) await folderAt('-o', order.out)
  const reportTarget = order.report === undefined ? undefined : await targetAt('--report', order.report, inputs)
  const paperTarget = order.paper === undefined ? undefined : await targetAt('--paper', order.paper, inputs)
  if (paperTarget && (paperTarget.file === out?.file || paperTarget.file === reportTarget?.file))
    throw wrongCall('--paper', 'The paper and another file that is written would be one; give them two names.')
  const keep = order.keep === undefined ? undefined : await readPaper(order.keep)
  if (reportTarget !== undefined && reportTarget.file === out?.file) throw wrongCall('--report', 'The PDF and the report would be one file; give them two names.')
  const pictures = await loadPictures(edition, folder, order.root === undefined ? {} : { root: order.root })

  const pages = edition.pages.length
  const paper = await typeset(edition, {
    fonts: await fonts,
    pictures,
    breaks: order.breaks,
    ...(keep === undefined ? {} : { keep, locked: order.locked }),
    onProgress: ({ page }) => {
      if (pages >= MANY_PAGES) terminal.progress(`page ${page} of ${pages}`)
    },
  })
  if (pages >= MANY_PAGES) terminal.progress('writing')
  const left: LeftOut[] = []
  const options: PdfOptions = { codec: zlibCodec, onLeftOut: (what) => void left.push(what), ...(await pressOptions(press)) }
  if (out) await writeWhole('-o', out, await writePdf(paper, { ...options, pages: 'one' }))
  else {
    const files = await writePdf(paper, { ...options, pages: 'separate', ...(press.name === undefined ? {} : { name: press.name }) })
    const targets = await Promise.all(files.map(({ name }) => targetAt('-o', join(order.out, name), inputs)))
    for (const [i, target] of targets.entries()) await writeWhole('-o', target, files[i]!.bytes)
  }
  if (reportTarget) await writeWhole('--report', reportTarget, `${JSON.stringify(paper.report, null, 2)}\n`)
  if (paperTarget) await writeWhole('--paper', paperTarget, paperText(paper))

  if (read) read.tell(terminal)
  tell(paper.report.diagnostics, terminal)
  for (const { path, message } of left) terminal.say(`info: ${path}: ${message}`, 'info')
  const whole = read?.whole !== false && paper.report.diagnostics.every((diagnostic) => diagnostic.severity !== 'error')
  terminal.say(`${order.out}: ${summary(paper.report)}`, whole ? 'good' : 'error')
  if (keep !== undefined) tellChanges(paper, terminal)
  if (!whole)
    terminal.say(
      `Not everything is on the page${order.report === undefined ? '; --report R.json writes down what is missing, word for word' : `; what is missing is in ${order.report}, word for word`}.`,
    )
  return whole ? 0 : 1
}

function wrongCall(path: string, message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path, message }])
}

/** Which pages are to be plated again, by their printed numbers. */
function tellChanges({ report, record }: Paper, terminal: Terminal): void {
  const changed = report.pages.flatMap(({ page, changed = [] }) => (changed.length > 0 ? [`${record.pages[page]!.labels.join('–')} (${changed.join(', ')})`] : []))
  terminal.say(changed.length === 0 ? 'No page has changed.' : `Pages that have changed: ${changed.join('; ')}.`)
}

/** One line on how it came out. */
function summary(report: Report): string {
  const lines = report.stories.reduce((sum, story) => sum + story.lines, 0)
  const over = report.stories.reduce((sum, story) => sum + story.over.lines, 0)
  const under = report.stories.reduce((sum, story) => sum + story.under.lines, 0)
  const { justified, over15, hyphens } = report.whole
  return [
    counted(report.pages.length, 'page'),
    counted(report.stories.length, 'story', 'stories'),
    counted(lines, 'line'),
    over === 0 ? 'nothing over' : `${counted(over, 'line')} over`,
    ...(under === 0 ? [] : [`${counted(under, 'line')} under`]),
    ...(justified === 0 ? [] : [`${(100 * over15).toFixed(1)} % of lines loose`]),
    counted(hyphens, 'hyphen'),
  ].join(', ')
}
