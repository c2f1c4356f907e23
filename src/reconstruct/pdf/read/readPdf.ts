import type { Diagnostic } from '../../../diagnostics.js'
import { disarmed } from './disarm.js'
import { jpegsOf } from './jpegs.js'
import { type Matrix, matrixOf, times } from './matrix.js'
import { operatorsOf } from './operators.js'
import type { PdfPage, PdfRun, PdfSource } from './page.js'
import { PathMaker } from './paths.js'
import { IMAGE_PIXELS_MAX, loadPdfJs, type PdfJs, type PdfJsDocument } from './pdfjs.js'
import { PictureBank, PictureMaker } from './pictures.js'
import { quarterTurnOf, turnedBack } from './quarterTurn.js'
import { FontUses, RunMaker } from './runs.js'
import { TagMaker } from './tags.js'
import { type Takers, walkPage } from './walkPage.js'

/** Pages that are read of one file. */
const PAGES_MAX = 1000
/** So many in a row that cannot be read tell that there are none. */
const FAILURES_MAX = 20

/** Reads pages of a PDF. Never throws: what cannot be read is told in `diagnostics`. */
export async function readPdf(bytes: Uint8Array): Promise<PdfSource> {
  const diagnostics: Diagnostic[] = []
  const nothing: PdfSource = { pages: [], pictures: new Map(), diagnostics }
  const { pdfjs, open } = await loadPdfJs()
  let file: PdfJsDocument
  try {
    file = await open(disarmed(bytes))
  } catch (error) {
    diagnostics.push(refusal(error))
    return nothing
  }
  try {
    return await readPages(file, pdfjs, new PictureBank(jpegsOf(bytes, IMAGE_PIXELS_MAX), (await import('fflate')).zlibSync), diagnostics)
  } catch (error) {
    diagnostics.push(damaged('', `The PDF could not be read: ${reasonOf(error)}.`))
    return nothing
  } finally {
    // not waited for: a page that was stopped never ends
    void file.destroy().catch(() => undefined)
  }
}

/** What the pages of a file have in common. */
interface Reading {
  readonly file: PdfJsDocument
  readonly pdfjs: PdfJs
  readonly fonts: FontUses
  readonly bank: PictureBank
  readonly tags: TagMaker
  readonly layers: { isVisible(layer: unknown): boolean } | undefined
  readonly diagnostics: Diagnostic[]
  /** characters outside their pages */
  outside: number
  /** strings of fonts that cannot be read */
  unreadable: number
}

async function readPages(file: PdfJsDocument, pdfjs: PdfJs, bank: PictureBank, diagnostics: Diagnostic[]): Promise<PdfSource> {
  const layers = await file.getOptionalContentConfig().catch(() => undefined)
  const reading: Reading = { file, layers, pdfjs, fonts: new FontUses(), bank, tags: new TagMaker(), diagnostics, outside: 0, unreadable: 0 }
  const pages: PdfPage[] = []
  const last = Math.min(file.numPages, PAGES_MAX)
  let failed = 0
  for (let number = 1; number <= last && failed < FAILURES_MAX; number++) {
    try {
      pages.push(await readPage(number, reading))
      failed = 0
    } catch (error) {
      failed += 1
      diagnostics.push(damaged(`pages[${number - 1}]`, `Page ${number} could not be read: ${reasonOf(error)}.`))
    }
  }
  if (failed === FAILURES_MAX && last > pages.length + failed) diagnostics.push(damaged('', `${FAILURES_MAX} pages in a row could not be read; no more were tried.`))
  else if (file.numPages > last) diagnostics.push(tooLarge('', `The PDF has ${file.numPages} pages; the first ${last} were read.`))
  if (bank.over > 0) diagnostics.push(tooLarge('', `The pictures have too many pixels in all: ${bank.over} are left out, their places are kept.`))
  if (reading.unreadable > 0) diagnostics.push(damaged('', `${reading.unreadable} pieces of text are in fonts that cannot be read; they are left out.`))
  const { nameless } = reading.fonts
  if (nameless > 0)
    diagnostics.push({
      ...damaged('', `${nameless} glyphs are in fonts that do not say which characters they stand for: their text cannot be relied on.`, 'warning'),
      hint: 'Recognise the text of the page, and try again.',
    })
  if (reading.outside > 0) diagnostics.push(damaged('', `${reading.outside} characters stand outside their pages, or are cut off by a frame; they are left out.`, 'info'))
  const tags = reading.tags.finish()
  return { pages, pictures: bank.files, ...(tags && { tags }), ...(await factsOf(file)), diagnostics }
}

async function readPage(number: number, reading: Reading): Promise<PdfPage> {
  const { file, pdfjs, fonts, bank, tags, layers, diagnostics } = reading
  const page = await file.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const operators = await operatorsOf(page, pdfjs.OPS)
  if (operators.over) diagnostics.push(tooLarge(`pages[${number - 1}]`, `Page ${number} holds more than is read of one page, or has no end; what follows is left out.`))
  const walked = (matrix: Matrix, right: number, bottom: number): Takers & { readonly found: readonly PdfRun[] } => {
    const takers = { runs: new RunMaker(fonts), paths: new PathMaker(), pictures: new PictureMaker() }
    const bounds = { left: 0, top: 0, right, bottom }
    walkPage(operators, { names: namesOf(pdfjs), matrix, bounds, fonts: page.commonObjs, isVisible: (layer: unknown) => layers?.isVisible(layer) ?? true }, takers)
    return { ...takers, found: takers.runs.finish() }
  }
  const seen = walked(matrixOf(transform), width, height)
  const quarter = quarterTurnOf(seen.found)
  const sideways = quarter === 90 || quarter === 270
  const [wide, high] = sideways ? [height, width] : [width, height]
  const { runs: maker, paths, pictures: placer, found: runs } = quarter === 0 ? seen : walked(times(turnedBack(quarter, width, height), matrixOf(transform)), wide, high)
  reading.outside += maker.outside
  reading.unreadable += maker.unreadable
  const pictures = await placer.finish(page, bank)
  tags.add(number, await page.getStructTree().catch(() => null))
  page.cleanup()
  return { number, width: wide, height: high, runs, ...paths.finish(), pictures }
}

function namesOf({ OPS }: PdfJs): readonly (string | undefined)[] {
  const names: (string | undefined)[] = []
  for (const [name, number] of Object.entries(OPS)) names[number] = name
  return names
}

/** Language and title, as the catalogue and the information say. */
async function factsOf(file: PdfJsDocument): Promise<{ language?: string; title?: string }> {
  const info = (await file.getMetadata().catch(() => undefined))?.info as { Language?: unknown; Title?: unknown } | undefined
  const said = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
  return { ...(said(info?.Language) && { language: info.Language.trim() }), ...(said(info?.Title) && { title: info.Title.trim() }) }
}

function refusal(error: unknown): Diagnostic {
  if ((error as { name?: unknown } | null)?.name === 'PasswordException')
    return { severity: 'error', code: 'source-locked', path: '', message: 'The PDF is locked with a password.', hint: 'Save it without one, and try again.' }
  return damaged('', `This is no PDF that can be read: ${reasonOf(error)}.`)
}

function damaged(path: string, message: string, severity: Diagnostic['severity'] = 'error'): Diagnostic {
  return { severity, code: 'source-damaged', path, message }
}

function tooLarge(path: string, message: string): Diagnostic {
  return { severity: 'error', code: 'source-too-large', path, message }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : ''
  return message.slice(0, 200).replace(/\.$/, '') || 'its structure is broken'
}
