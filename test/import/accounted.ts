import { plainText } from '../../src/model/inline.js'
import type { Imported } from '../../src/import/imported.js'

/** A text of a source, with where it stands there: nothing where only its words count. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** Texts of a source that are neither in the article, nor in what is said about it. */
export function unaccounted(texts: readonly SourceText[], { article, diagnostics, pictures, date, publication }: Imported): readonly SourceText[] {
  const said: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') said.push(String(value))
    else if (typeof value === 'object' && value !== null) {
      // the runs of one text are one text
      if (Array.isArray(value) && value.every((run) => typeof run === 'object' && run !== null && ('text' in run || 'break' in run)))
        said.push(value.map((run: { text?: string }) => run.text ?? ' ').join(''))
      for (const inner of Object.values(value)) gather(inner)
    }
  }
  for (const { pictures: some, caption } of article.figures ?? []) for (const picture of some) said.push(`${plainText(picture.caption ?? caption)} ${picture.credit ?? ''}`)
  gather([article, pictures, date, publication, diagnostics])
  const haystack = said.map(letters).join('|')
  const paths = diagnostics.map(({ path }) => path).filter((path) => path !== '')
  return texts.filter(({ path, text }) => {
    const wanted = letters(text)
    return !haystack.includes(wanted) && !paths.some((known) => path === known || path.startsWith(`${known}.`) || path.startsWith(`${known}[`))
  })
}

/** The texts between the tags of HTML or XML, found without a parser. Scripts and styles are none. */
export function textsBetweenTags(markup: string): readonly string[] {
  return markup
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, '')
    .replace(/<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>/i, '')
    .replace(/<!--[^]*?-->/g, '\u0001')
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1')
    .split(/<[^<>]*>|\u0001|\n\s*\n/)
    .map((text) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ' '))
    .filter((text) => letters(text) !== '')
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  eacute: 'é',
  hellip: '…',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
}

/** Every text of a JSON source, those in HTML taken apart. */
export function textsOfJson(source: unknown, path = ''): readonly SourceText[] {
  if (typeof source === 'string')
    return (/<\/?[a-z!][^<>]*>|&#?\w+;/i.test(source) ? textsBetweenTags(source) : [source]).filter((text) => letters(text) !== '').map((text) => ({ path, text }))
  if (typeof source === 'number') return [{ path, text: String(source) }]
  if (typeof source !== 'object' || source === null) return []
  return Object.entries(source).flatMap(([key, value]) =>
    textsOfJson(value, Array.isArray(source) ? `${path}[${key}]` : /^[A-Za-z_$][\w$]*$/.test(key) ? (path === '' ? key : `${path}.${key}`) : `${path}[${JSON.stringify(key)}]`),
  )
}
