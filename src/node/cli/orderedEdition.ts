import { dirname } from 'node:path'
import { StonehandError, type Diagnostic } from '../../diagnostics.js'
import type { Edition } from '../../model/edition.js'
import { parseEdition } from '../../model/parse.js'
import type { StyleSheet } from '../../model/style.js'
import { loadPictures } from '../loadPictures.js'
import { readJson, readWhole } from '../readEdition.js'
import { decodeText, isPdf } from '../readPage.js'
import { ARTICLE_FILE } from './articleFile.js'
import { layStyle } from './layStyle.js'
import { invalid, sheetOf } from './styleFile.js'
import type { Terminal } from './terminal.js'

/** What is set, and what became of the source of an article that is set by itself. */
export interface Ordered {
  readonly edition: Edition
  readonly read?: { readonly whole: boolean; readonly diagnostics: readonly Diagnostic[]; tell(terminal: Terminal): void }
}

/** What a command names. */
interface Order {
  readonly edition: string
  readonly style?: string
  readonly root?: string
  /** of an article that is set by itself */
  readonly language?: string
  readonly typographic?: boolean
}

/** The edition that a command names, in the style that it names. Throws {@link StonehandError} for what is none. */
export async function orderedEdition(order: Order): Promise<Ordered> {
  if (ARTICLE_FILE.test(order.edition)) return articleOf(order)
  if (/\.(?:pdf|txt)$/i.test(order.edition) && isPage(await readWhole(order.edition))) throw printedPage(order.edition)
  const value = await readJson(order.edition, 'invalid-edition')
  if (isArticle(value)) return articleOf(order)
  const parsed = parseEdition(value)
  if (!parsed.ok) throw invalid('invalid-edition', order.edition, parsed.issues)
  return { edition: order.style === undefined ? parsed.edition : withStyle(parsed.edition, await sheetOf(order.style)) }
}

/** JSON that says by its fields that it is no edition but an article of some other system. */
function isArticle(value: unknown): boolean {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one !== 'object' || one === null || 'stonehand' in one || 'pages' in one) return false
  return ['@type', '@graph', 'content_elements', 'content', 'posts', 'html', 'lexical', 'bodies', 'headlines', 'uri'].some((name) => Object.hasOwn(one, name))
}

/** One article on a page of its own, chosen to suit. What reads it is loaded only now. */
async function articleOf(order: Order): Promise<Ordered> {
  const [{ importFile }, { editionOf: settled }, { isWhole, tellImported }] = await Promise.all([
    import('../importFile.js'),
    import('../editionOf.js'),
    import('./importCommand.js'),
  ])
  const imported = await importFile(order.edition, {
    ...(order.typographic === true ? { typographic: true } : {}),
    ...(order.language === undefined ? {} : { language: order.language }),
  })
  const style = order.style === undefined ? undefined : await sheetOf(order.style)
  const pictures = await loadPictures({ articles: imported.map(({ article }) => article) }, dirname(order.edition), order.root === undefined ? {} : { root: order.root })
  return {
    edition: await settled(imported, pictures, style === undefined ? {} : { style }),
    read: {
      whole: imported.every(isWhole),
      diagnostics: imported.flatMap(({ diagnostics }) => diagnostics),
      tell: (terminal) => imported.forEach((one) => tellImported(one, undefined, undefined, terminal)),
    },
  }
}

function withStyle(edition: Edition, sheet: StyleSheet): Edition {
  return { ...edition, style: layStyle(edition.style, sheet) }
}

/** Whether a file is anything but JSON. */
function isPage(bytes: Uint8Array): boolean {
  return isPdf(bytes) || !/^\s*[{[]/.test(decodeText(bytes.subarray(0, 1_024)))
}

function printedPage(file: string): StonehandError {
  const message = `${file}: This is a printed page, and no edition. Find its articles first: stonehand reconstruct ${file} -o EDITION.json`
  return new StonehandError('invalid-call', message, [{ path: '', message }])
}
