import { basename, extname } from 'node:path'
import { StonehandError } from '../diagnostics.js'
import { importAns } from '../import/ans.js'
import { importGhost, importHtml, importNewsArticle, importWordPress } from '../import/html.js'
import type { Imported, ImportOptions } from '../import/imported.js'
import { importMarkdown } from '../import/markdown.js'
import { importNinjs } from '../import/ninjs.js'
import { importNitf } from '../import/nitf.js'
import { ARTICLE_FILE } from './cli/articleFile.js'
import { readWhole } from './readEdition.js'
import { decodeText, isPdf } from './readPage.js'

/**
 * The articles of a file: Markdown, HTML, a page with a schema.org article, a post or posts of WordPress or Ghost, ninjs, NITF or ANS. Which it is, is told by its ending and
 * what is in it. Throws {@link StonehandError} `invalid-call` where the file cannot be read or is none of them.
 */
export async function importFile(file: string, options: ImportOptions = {}): Promise<readonly Imported[]> {
  const bytes = await readWhole(file)
  if (isPdf(bytes)) throw refused(file, 'This is a PDF, and no article. Find its articles first: stonehand reconstruct')
  const text = decodeText(bytes)
  return articlesIn(text, extname(file).toLowerCase(), file).map((read): Imported => {
    const imported = read(options)
    // what has no name of its own has its file's
    return imported.article.id === 'article' && options.id === undefined ? read({ ...options, id: basename(file, extname(file)) }) : imported
  })
}

type Reader = (options: ImportOptions) => Imported

function articlesIn(text: string, ending: string, file: string): readonly Reader[] {
  if (/^\s*[[{]/.test(text) && !ARTICLE_FILE.test(ending)) return articlesOfJson(text, file)
  if (ending === '.json') throw refused(file, 'This is no JSON.')
  if (/<nitf[\s>]/.test(text) && !/^\.html?$/.test(ending)) return [(options) => importNitf(text, options)]
  if (ending === '.xml') throw refused(file, 'This XML is no NITF document.')
  if (/^\.x?html?$/.test(ending) || /^\s*<(?:!doctype html|html)\b/i.test(text))
    return [(options) => (/application\/ld\+json/.test(text) ? importNewsArticle(text, options) : importHtml(text, {}, options))]
  return [(options) => importMarkdown(text, options)]
}

function articlesOfJson(text: string, file: string): readonly Reader[] {
  let value: unknown
  try {
    value = JSON.parse(text) as unknown
  } catch {
    throw refused(file, 'This is no JSON.')
  }
  const list = Array.isArray(value) ? (value as readonly unknown[]) : isRecord(value) && Array.isArray(value['posts']) ? (value['posts'] as readonly unknown[]) : undefined
  if (list !== undefined && list.length > 0 && list.every(isRecord)) {
    if (list.every((one) => '@type' in one || '@graph' in one || '@context' in one)) return [(options) => importNewsArticle(text, options)]
    return list.map((one) => readerOf(one, text, file))
  }
  return [readerOf(isRecord(value) ? value : {}, text, file)]
}

function readerOf(value: Readonly<Record<string, unknown>>, text: string, file: string): Reader {
  const has = (...names: readonly string[]): boolean => names.some((name) => Object.hasOwn(value, name))
  if (has('stonehand')) throw refused(file, 'This is an edition already: stonehand typeset')
  if (has('@type', '@graph', '@context')) return (options) => importNewsArticle(text, options)
  // ANS counts its versions from 0, and says what a thing is
  const isAns = typeof value['version'] === 'string' && /^0\.\d+/.test(value['version']) && value['type'] === 'story'
  if (isAns || has('content_elements') || (has('headlines') && !Array.isArray(value['headlines']))) return (options) => importAns(value, options)
  if (isRecord(value['title']) || isRecord(value['content'])) return (options) => importWordPress(value, options)
  if (has('lexical', 'mobiledoc', 'custom_excerpt', 'feature_image') || (has('html') && has('title'))) return (options) => importGhost(value, options)
  if (has('uri', 'headline', 'headlines', 'bodies', 'associations') || Object.keys(value).some((name) => /^body_/.test(name))) return (options) => importNinjs(value, options)
  throw refused(file, 'This JSON is none of WordPress, Ghost, ninjs, ANS or schema.org.')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refused(file: string, what: string): StonehandError {
  const message = `${file}: ${what}`
  return new StonehandError('invalid-call', message, [{ path: '', message }])
}
