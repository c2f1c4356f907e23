import { dirname } from 'node:path'
import { StonehandError } from '../../diagnostics.js'
import type { Finding } from '../../preflight/finding.js'
import { preflight } from '../../preflight/preflight.js'
import type { Paper } from '../../scene/paper.js'
import { typeset } from '../../typeset.js'
import { loadFonts } from '../loadFonts.js'
import { loadPictures } from '../loadPictures.js'
import type { PreflightOrder } from './orders.js'
import { orderedEdition } from './orderedEdition.js'
import { inputsOf, targetAt, writeWhole } from './places.js'
import { counted } from './tell.js'
import type { Terminal } from './terminal.js'

const FINDINGS_SHOWN = 200

/** Looks over what was ordered. Answers with the exit status: 0 fit for the press, 1 not. Throws {@link StonehandError} for a wrong call. */
export async function runPreflight(order: PreflightOrder, terminal: Terminal): Promise<0 | 1> {
  const folder = dirname(order.edition)
  const { edition } = await orderedEdition(order)
  const report = order.report === undefined ? undefined : await targetAt('--report', order.report, inputsOf(edition, order, folder))
  const pictures = await loadPictures(edition, folder, order.root === undefined ? {} : { root: order.root })
  const paper = await typeset(edition, { fonts: await loadFonts(), pictures })
  const result = preflight(paper, order.profile, { ink: await inkOf(paper, terminal) })
  if (report) await writeWhole('--report', report, `${JSON.stringify(result, null, 2)}\n`)

  const { findings } = result
  for (const finding of findings.slice(0, FINDINGS_SHOWN)) terminal.say(lineOf(paper, finding), finding.severity)
  if (findings.length > FINDINGS_SHOWN) terminal.say(`… and ${findings.length - FINDINGS_SHOWN} more; --report has them all.`)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const others = findings.length - errors
  const told = [...(errors > 0 ? [counted(errors, 'error')] : []), ...(others > 0 ? [counted(others, 'warning')] : [])].join(', ')
  terminal.say(`${order.edition} for ${order.profile}: ${told === '' ? 'nothing stands against it' : told}`, errors === 0 ? 'good' : 'error')
  return errors === 0 ? 0 : 1
}

/** The inks of CMYK pictures, where there are any and something is at hand that opens them. */
async function inkOf(paper: Paper, terminal: Terminal): Promise<ReadonlyMap<string, number>> {
  if (!paper.pictures.some(({ info }) => info.colour === 'cmyk')) return new Map()
  try {
    const { measureInk } = await import('../press/measureInk.js')
    return await measureInk(paper)
  } catch (error) {
    if (!(error instanceof StonehandError)) throw error
    terminal.say('info: The inks inside pictures are not measured: that takes sharp (npm install sharp).', 'info')
    return new Map()
  }
}

/** One line for a finding: how bad, on which page and where from its top left corner, which story. */
function lineOf({ pages }: Paper, { severity, page, at, story, path, message, hint }: Finding): string {
  const where = [
    ...(page === undefined ? [] : [`page ${pages[page]!.label}`]),
    ...(page === undefined || !at ? [] : [`at ${Math.round(at.x)}, ${Math.round(at.y)} pt`]),
    ...(story === undefined ? [] : [`“${story}”`]),
  ].join(', ')
  const from = where === '' && path !== undefined ? path : where
  return `${severity}: ${from === '' ? '' : `${from}: `}${message}${hint === undefined ? '' : ` ${hint}`}`
}
