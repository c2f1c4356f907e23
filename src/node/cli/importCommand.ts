import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { StonehandError } from '../../diagnostics.js'
import type { Imported } from '../../import/imported.js'
import type { Article } from '../../model/article.js'
import { plainText } from '../../model/inline.js'
import { importFile } from '../importFile.js'
import { loadPictures } from '../loadPictures.js'
import { pictureSources } from '../pictureSources.js'
import type { ImportOrder } from './orders.js'
import { targetAt, writeWhole } from './places.js'
import { counted, tell } from './tell.js'
import type { Terminal } from './terminal.js'

const ARTICLES_SHOWN = 40
const HEAD_SHOWN = 60

/** Makes an edition of articles. Answers with the exit status: 0 all read, 1 not whole. Throws {@link StonehandError} for a wrong call, before anything is written. */
export async function runImport(order: ImportOrder, terminal: Terminal): Promise<0 | 1> {
  const home = dirname(resolve(order.out))
  const options = { ...(order.typographic ? { typographic: true } : {}), ...(order.language === undefined ? {} : { language: order.language }) }
  const read: { readonly source: string; readonly imported: Imported }[] = []
  for (const source of order.sources)
    for (const imported of await importFile(source, options)) read.push({ source, imported: under(imported, relative(home, dirname(resolve(source)))) })

  const inputs = new Map(order.sources.map((source): [string, string] => [resolve(source), 'an article']))
  for (const { src } of pictureSources({ articles: read.map(({ imported }) => imported.article) })) inputs.set(resolve(home, src), `the picture “${src}”`)
  const out = await targetAt('-o', order.out, inputs)
  const report = order.report === undefined ? undefined : await targetAt('--report', order.report, inputs)
  if (report?.file === out.file) throw wrongCall('--report', 'The edition and the report would be one file; give them two names.')

  const pictures = await loadPictures({ articles: read.map(({ imported }) => imported.article) }, home)
  // All that sets type is loaded only now.
  const { editionOf } = await import('../editionOf.js')
  const edition = await editionOf(
    read.map(({ imported }) => imported),
    pictures,
    { ...(order.publication === undefined ? {} : { publication: order.publication }), ...(order.date === undefined ? {} : { date: order.date }) },
  )
  await writeWhole('-o', out, `${JSON.stringify(edition, null, 2)}\n`)
  if (report) {
    const articles = read.map(({ source, imported }, k) => ({ source, id: edition.articles[k]!.id, pictures: imported.pictures, diagnostics: imported.diagnostics }))
    await writeWhole('--report', report, `${JSON.stringify({ version: 1, articles }, null, 2)}\n`)
  }

  for (const { source, imported } of read) tellImported(imported, read.length > 1 || order.sources.length > 1 ? source : undefined, order.report, terminal)
  const whole = read.every(({ imported }) => isWhole(imported))
  const shown = edition.articles.flatMap(({ figures }) => figures ?? []).length
  terminal.say(
    `${order.out}: ${[counted(edition.articles.length, 'article'), counted(edition.pages.length, 'page'), ...(shown === 0 ? [] : [counted(shown, 'picture')])].join(', ')}`,
    whole ? 'good' : 'error',
  )
  for (const article of edition.articles.slice(0, ARTICLES_SHOWN)) terminal.say(`  ${articleLine(article)}`)
  if (edition.articles.length > ARTICLES_SHOWN) terminal.say(`  … and ${edition.articles.length - ARTICLES_SHOWN} more.`)
  return whole ? 0 : 1
}

/** Whether all of a source could be read, and there is a text in it or a picture. */
export function isWhole({ article, diagnostics }: Imported): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error') && article.body.length + (article.figures?.length ?? 0) + (article.standfirst === undefined ? 0 : 1) > 0
}

/** What a person should know of a source; of what is only worth knowing, the number. */
export function tellImported({ article, diagnostics }: Imported, source: string | undefined, report: string | undefined, terminal: Terminal): void {
  const said = diagnostics.filter(({ severity, hint }) => severity !== 'info' || hint !== undefined)
  tell(source === undefined ? said : said.map((diagnostic) => ({ ...diagnostic, path: `${source}${diagnostic.path === '' ? '' : `: ${diagnostic.path}`}` })), terminal)
  const quiet = diagnostics.length - said.length
  if (quiet > 0)
    terminal.say(
      `info: ${source === undefined ? '' : `${source}: `}${counted(quiet, 'smaller thing')} of the source ${quiet === 1 ? 'is' : 'are'} not on paper${report === undefined ? '' : `; see ${report}`}.`,
      'info',
    )
  if (article.body.length === 0 && article.standfirst === undefined)
    terminal.say(`warning: ${source === undefined ? '' : `${source}: `}There is no text in the article “${article.id}”.`, 'warning')
}

/** The article with its pictures as the edition finds them: under its own folder. */
function under(imported: Imported, folder: string): Imported {
  const path = folder.split(sep).join('/')
  if (path === '' || isAbsolute(folder) || path.split('/')[0] === '..') return imported
  const moved = (src: string): string => `${path}/${src}`
  const { article } = imported
  return {
    ...imported,
    pictures: imported.pictures.map((picture) => ({ ...picture, src: moved(picture.src) })),
    article: article.figures
      ? { ...article, figures: article.figures.map((figure) => ({ ...figure, pictures: figure.pictures.map((picture) => ({ ...picture, src: moved(picture.src) })) })) }
      : article,
  }
}

function articleLine(article: Article): string {
  const head = plainText(article.headline).trim()
  const paragraphs = article.body.filter(({ kind }) => kind === 'paragraph').length
  const named = head === '' ? `${article.id}, without a head` : `“${head.length > HEAD_SHOWN ? `${head.slice(0, HEAD_SHOWN).trim()}…` : head}”`
  return `${named}: ${counted(paragraphs, 'paragraph')}`
}

function wrongCall(path: string, message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path, message }])
}
