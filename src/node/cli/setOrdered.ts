import { dirname, join } from 'node:path'
import { StonehandError } from '../../diagnostics.js'
import type { LeftOut } from '../../output/pdf/conform.js'
import { type PdfOptions, writePdf } from '../../output/pdf/write.js'
import type { Report } from '../../report/report.js'
import type { Paper } from '../../scene/paper.js'
import { typeset, type Progress } from '../../typeset.js'
import { loadPictures } from '../loadPictures.js'
import { paperText, readPaper } from '../paperFile.js'
import { zlibCodec } from '../zlibCodec.js'
import type { TypesetOrder } from './orders.js'
import { orderedEdition } from './orderedEdition.js'
import { formatOf } from './outFormat.js'
import { folderAt, inputsOf, type Target, targetAt, writeWhole } from './places.js'
import { pressOptions } from './pressOptions.js'
import { writeScreen } from './screenFiles.js'
import { counted, tell } from './tell.js'
import type { Terminal } from './terminal.js'

/** From this many pages on, a person at a terminal is told how far it is. */
const MANY_PAGES = 4

/** What a setting is told, beside its order. */
export interface Setting {
  readonly fonts: Promise<ReadonlyMap<string, Uint8Array>>
  /** is handed the files that are read, by their places, as soon as they are known */
  readonly reads?: (files: Iterable<string>) => void
  readonly signal?: AbortSignal
}

/** Sets what was ordered once. */
export async function setOrdered(order: TypesetOrder, terminal: Terminal, { fonts, reads, signal }: Setting): Promise<0 | 1> {
  const folder = dirname(order.edition)
  const { edition, read } = await orderedEdition(order)
  const inputs = inputsOf(edition, order, folder)
  reads?.(inputs.keys())
  const { press } = order
  const format = formatOf(order.out)
  // of several sheets each is a file
  const apart = press.separate || (format === 'svg' && edition.pages.some(({ spread }, i) => i > 0 || spread === 'pages'))
  const out = apart ? undefined : await targetAt('-o', order.out, inputs)
  if (press.separate) await folderAt('-o', order.out)
  const reportTarget = order.report === undefined ? undefined : await targetAt('--report', order.report, inputs)
  const paperTarget = order.paper === undefined ? undefined : await targetAt('--paper', order.paper, inputs)
  if (paperTarget && (paperTarget.file === out?.file || paperTarget.file === reportTarget?.file))
    throw wrongCall('--paper', 'The paper and another file that is written would be one; give them two names.')
  const keep = order.keep === undefined ? undefined : await readPaper(order.keep)
  if (reportTarget !== undefined && reportTarget.file === out?.file) throw wrongCall('--report', 'The pages and the report would be one file; give them two names.')
  const pictures = await loadPictures(edition, folder, order.root === undefined ? {} : { root: order.root })

  const pages = edition.pages.length
  const paper = await typeset(edition, {
    fonts: await fonts,
    pictures,
    breaks: order.breaks,
    ...(keep === undefined ? {} : { keep, locked: order.locked }),
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress) => {
      if (pages >= MANY_PAGES) terminal.progress(stageOf(progress))
      // what is watched can only be heard in between
      return signal === undefined ? undefined : new Promise<void>((go) => setImmediate(go))
    },
  })
  if (pages >= MANY_PAGES) terminal.progress(`writing ${counted(pages, 'page')}`)
  const screen = format === 'pdf' ? [] : await writeScreen(format, order, paper, out, inputs)
  const left = format === 'pdf' ? await writePdfs(order, paper, out, inputs) : []
  if (reportTarget) await writeWhole('--report', reportTarget, `${JSON.stringify(paper.report, null, 2)}\n`)
  if (paperTarget) await writeWhole('--paper', paperTarget, paperText(paper))

  const whole = read?.whole !== false && paper.report.diagnostics.every((diagnostic) => diagnostic.severity !== 'error')
  if (order.json) {
    const { report } = paper
    process.stdout.write(
      `${JSON.stringify({ out: order.out, whole, pages, report, ...(read ? { imported: read.diagnostics } : {}), ...(screen.length > 0 ? { screen } : {}), ...(left.length > 0 ? { leftOut: left } : {}) })}\n`,
    )
    return whole ? 0 : 1
  }
  if (read) read.tell(terminal)
  tell([...paper.report.diagnostics, ...screen], terminal)
  for (const { path, message } of left) terminal.say(`info: ${path}: ${message}`, 'info')
  terminal.say(`${order.out}: ${summary(paper.report)}`, whole ? 'good' : 'error')
  if (keep !== undefined) tellChanges(paper, terminal)
  if (!whole)
    terminal.say(
      `Not everything is on the page${order.report === undefined ? '; --report R.json writes down what is missing, word for word' : `; what is missing is in ${order.report}, word for word`}.`,
    )
  return whole ? 0 : 1
}

function stageOf({ stage, page, pages, story }: Progress): string {
  if (stage === 'read') return 'reading'
  if (stage === 'scene') return `putting ${counted(pages, 'page')} together`
  return story === undefined ? `page ${page} of ${pages}` : `page ${page + 1} of ${pages}: ${story}`
}

/** Writes a PDF of the whole paper to `out`, or one of each page. Answers with what was left out for the sake of a standard. */
async function writePdfs({ press, proof, out: name }: TypesetOrder, paper: Paper, out: Target | undefined, inputs: ReadonlyMap<string, string>): Promise<readonly LeftOut[]> {
  const left: LeftOut[] = []
  const options: PdfOptions = { codec: zlibCodec, proof, onLeftOut: (what) => void left.push(what), ...(await pressOptions(press)) }
  if (out) {
    await writeWhole('-o', out, await writePdf(paper, { ...options, pages: 'one' }))
    return left
  }
  const files = await writePdf(paper, { ...options, pages: 'separate', ...(press.name === undefined ? {} : { name: press.name }) })
  const targets = await Promise.all(files.map((file) => targetAt('-o', join(name, file.name), inputs)))
  for (const [i, target] of targets.entries()) await writeWhole('-o', target, files[i]!.bytes)
  return left
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
