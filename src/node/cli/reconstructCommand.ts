import { mkdir } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { StonehandError } from '../../diagnostics.js'
import type { Article, Figure } from '../../model/article.js'
import type { Edition } from '../../model/edition.js'
import { plainText } from '../../model/inline.js'
import { requireEdition } from '../../model/requireEdition.js'
import { editionFrom } from '../../reconstruct/editionFrom.js'
import { fitPrinted } from '../../reconstruct/setting/fitPrinted.js'
import { reconstruct } from '../../reconstruct/reconstruct.js'
import type { Reconstruction, ReconstructOptions } from '../../reconstruct/reconstruction.js'
import { loadFonts } from '../loadFonts.js'
import { readPage, strangeShare } from '../readPage.js'
import { readFont } from '../readFont.js'
import type { ReconstructOrder } from './orders.js'
import { sheetOf } from './styleFile.js'
import { targetAt, writeWhole, type Target } from './places.js'
import { counted, tell } from './tell.js'
import type { Terminal } from './terminal.js'

/** Where more than these articles were found, the terminal names the first of them. */
const ARTICLES_SHOWN = 40
const HEAD_SHOWN = 60
/** Share of control characters from which a file is no text. */
const STRANGE_MOST = 0.02

/** Reconstructs what was ordered. Answers with the exit status: 0 done, 1 not whole. Throws {@link StonehandError} for a wrong call, before anything is written. */
export async function runReconstruct(order: ReconstructOrder, terminal: Terminal): Promise<0 | 1> {
  const page = await readPage(order.page)
  const options: ReconstructOptions = {
    ...(order.language === undefined ? {} : { language: order.language }),
    ...(order.face === undefined ? {} : { face: await faceOf(order.face) }),
  }
  const inputs = new Map([[resolve(order.page), 'the page']])
  if (order.face !== undefined) inputs.set(resolve(order.face), 'the face')
  if (order.style !== undefined) inputs.set(resolve(order.style), 'the style')
  const style = order.style === undefined ? undefined : await sheetOf(order.style)
  const out = await targetAt('-o', order.out, inputs)
  const report = order.report === undefined ? undefined : await targetAt('--report', order.report, inputs)
  const evidence = order.evidence === undefined ? undefined : await targetAt('--evidence', order.evidence, inputs)
  const sheet = order.sheet === undefined ? undefined : await targetAt('--sheet', order.sheet, inputs)
  distinct([
    ['-o', out],
    ['--report', report],
    ['--evidence', evidence],
    ['--sheet', sheet],
  ])
  const folder = pictureFolder(order, out)

  const { result, pictures } = page.kind === 'text' ? { result: reconstruct(page.text, options), pictures: NO_PICTURES } : await ofPdf(page.bytes, options)
  const fitted = await fitPrinted(result, await loadFonts())
  // All that sets type is loaded only now.
  const { settleEdition } = await import('../settleEdition.js')
  const chosen = style !== undefined || fitted.evidence.pages.length === 0
  const settled = await settleEdition(requireEdition(editionFrom(fitted, { ...options, ...(style === undefined ? {} : { style }) })), pictures, chosen)
  const edition = withFolder(settled, pictures, folder)

  const pictureTargets = await targetsOf(pictures, out, folder, inputs)
  for (const [target, bytes] of pictureTargets) await writeWhole('--pictures', target, bytes)
  await writeWhole('-o', out, `${JSON.stringify(edition, null, 2)}\n`)
  if (report) await writeWhole('--report', report, `${JSON.stringify(reportOf(result), thousandths, 2)}\n`)
  if (evidence) await writeWhole('--evidence', evidence, `${JSON.stringify(result.evidence, null, 2)}\n`)
  if (sheet) await writeWhole('--sheet', sheet, `${JSON.stringify(fitted.evidence.style, null, 2)}\n`)

  const strange = page.kind === 'text' ? strangeShare(page.text) : 0
  const isText = strange < STRANGE_MOST
  if (!isText)
    terminal.say(`warning: ${order.page}: ${Math.round(100 * strange)} % of this are control characters, so that it hardly is text. Save the page as text or as PDF.`, 'warning')
  tell(result.diagnostics, terminal)
  const whole = isText && result.diagnostics.every(({ severity }) => severity !== 'error') && result.articles.length + result.items.length > 0
  terminal.say(`${order.out}: ${summary(result, edition, pictures.size)}`, whole ? 'good' : 'error')
  for (const article of result.articles.slice(0, ARTICLES_SHOWN)) terminal.say(`  ${articleLine(result, article)}`)
  if (result.articles.length > ARTICLES_SHOWN) terminal.say(`  … and ${result.articles.length - ARTICLES_SHOWN} more.`)
  const lost = result.unassigned.reduce((sum, { lines }) => sum + lines.length, 0)
  if (lost > 0) terminal.say(`${counted(lost, 'line')} in no article${order.report === undefined ? '; --report R.json writes them down' : `; they are in ${order.report}`}.`)
  return whole ? 0 : 1
}

const NO_PICTURES: ReadonlyMap<string, Uint8Array> = new Map()

/** What reads a PDF is loaded only where there is one. */
async function ofPdf(bytes: Uint8Array, options: ReconstructOptions): Promise<{ result: Reconstruction; pictures: ReadonlyMap<string, Uint8Array> }> {
  const { reconstructPdf } = await import('../../reconstruct/pdf.js')
  const result = await reconstructPdf(bytes, options)
  return { result, pictures: result.pictures }
}

async function faceOf(file: string): Promise<Uint8Array> {
  try {
    return await readFont(file)
  } catch (error) {
    if (error instanceof StonehandError) throw error
    const reason = (error as NodeJS.ErrnoException).code
    throw refused('--face', `--face ${file}: ${reason === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${reason ?? String(error)}).`}`)
  }
}

function distinct(targets: readonly (readonly [option: string, target: Target | undefined])[]): void {
  const seen = new Map<string, string>()
  for (const [option, target] of targets) {
    if (!target) continue
    const before = seen.get(target.file)
    if (before !== undefined) throw refused(option, `${before} and ${option} would be one file; give them two names.`)
    seen.set(target.file, option)
  }
}

/** The folder of the pictures as the edition names it: under its own, with forward slashes. */
function pictureFolder(order: ReconstructOrder, out: Target): string {
  const home = dirname(resolve(order.out))
  if (order.pictures === undefined) return `${basename(out.name, extname(out.name))}-pictures`
  const path = relative(home, resolve(order.pictures))
  if (isAbsolute(path) || path.split(sep)[0] === '..')
    throw refused('--pictures', `--pictures ${order.pictures}: An edition finds pictures only under its own folder; name a folder in ${dirname(order.out)}.`)
  return path.split(sep).join('/')
}

function withFolder(edition: Edition, pictures: ReadonlyMap<string, Uint8Array>, folder: string): Edition {
  if (pictures.size === 0) return edition
  const moved = (figure: Figure): Figure => ({
    ...figure,
    pictures: figure.pictures.map((picture) => (pictures.has(picture.src) ? { ...picture, src: under(folder, picture.src) } : picture)),
  })
  return {
    ...edition,
    articles: edition.articles.map((article) => (article.figures ? { ...article, figures: article.figures.map(moved) } : article)),
    pages: edition.pages.map((page) => (page.wildArt ? { ...page, wildArt: page.wildArt.map((art) => ({ ...art, figure: moved(art.figure) })) } : page)),
  }
}

function under(folder: string, src: string): string {
  return folder === '' ? src : `${folder}/${src}`
}

/** A file for each picture; the folder is made where it is not there. */
async function targetsOf(
  pictures: ReadonlyMap<string, Uint8Array>,
  out: Target,
  folder: string,
  inputs: ReadonlyMap<string, string>,
): Promise<readonly (readonly [Target, Uint8Array])[]> {
  if (pictures.size === 0) return []
  const home = dirname(resolve(out.name))
  const targets: (readonly [Target, Uint8Array])[] = []
  try {
    await mkdir(join(home, folder), { recursive: true })
  } catch (error) {
    throw refused('--pictures', `--pictures ${join(dirname(out.name), folder)}: The folder cannot be made (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
  }
  for (const [src, bytes] of pictures) {
    const target = await targetAt('--pictures', join(dirname(out.name), folder, src), inputs)
    if (target.file === out.file) throw refused('--pictures', '-o and a picture would be one file; give --pictures another folder.')
    targets.push([target, bytes])
  }
  return targets
}

function refused(path: string, message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path, message }])
}

/** Numbers of a report are for people. */
function thousandths(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}

/** What was found, without the evidence. */
function reportOf(result: Reconstruction): unknown {
  const { articles, items, furniture, unassigned, diagnostics, evidence } = result
  return {
    version: 1,
    source: evidence.source,
    articles: articles.map((article, a) => ({
      id: article.id,
      headline: plainText(article.headline),
      paragraphs: paragraphsOf(article),
      figures: article.figures?.length ?? 0,
      pullQuotes: article.pullQuotes?.length ?? 0,
      sure: sureOf(result, `articles[${a}]`),
    })),
    items: items.map(({ id, standingHead, items: list }) => ({ id, standingHead, items: list.length })),
    setting: evidence.setting,
    furniture,
    unassigned,
    diagnostics,
  }
}

function summary(result: Reconstruction, edition: Edition, pictures: number): string {
  const { articles, items } = result
  const figures = articles.reduce((sum, { figures: list }) => sum + (list?.length ?? 0), 0)
  return [
    counted(articles.length, 'article'),
    ...(items.length === 0
      ? []
      : [
          counted(
            items.reduce((sum, { items: list }) => sum + list.length, 0),
            'item',
          ),
        ]),
    counted(edition.pages.length, 'page'),
    ...(figures === 0 ? [] : [`${counted(figures, 'picture')}${pictures === 0 ? ' (gray until there are files)' : ''}`]),
  ].join(', ')
}

function articleLine(result: Reconstruction, article: Article): string {
  const head = plainText(article.headline).trim()
  const sure = sureOf(result, `articles[${result.articles.indexOf(article)}]`)
  const named = head === '' ? `${article.id}, without a head` : `“${head.length > HEAD_SHOWN ? `${head.slice(0, HEAD_SHOWN).trim()}…` : head}”`
  return `${named}: ${counted(paragraphsOf(article), 'paragraph')}${sure === undefined ? '' : `, ${Math.round(100 * sure)} % sure`}`
}

function paragraphsOf(article: Article): number {
  return article.body.filter(({ kind }) => kind === 'paragraph').length
}

/** Mean of what is known of an article's fields, each by its lines. */
function sureOf({ evidence }: Reconstruction, path: string): number | undefined {
  let sum = 0
  let lines = 0
  for (const field of evidence.fields) {
    if (!field.path.startsWith(path) || /\d/.test(field.path[path.length] ?? '')) continue
    sum += field.sure * field.lines.length
    lines += field.lines.length
  }
  return lines === 0 ? undefined : Math.round((100 * sum) / lines) / 100
}
