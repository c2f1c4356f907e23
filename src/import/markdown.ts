import { plainText, type Text } from '../model/inline.js'
import { ArticleDraft } from './articleDraft.js'
import { readHtml, readInline, readerOf, treeOf } from './html/readContent.js'
import type { Imported, ImportOptions } from './imported.js'
import { splitFrontMatter } from './markdown/frontMatter.js'
import { renderInlineMarkdown, renderMarkdown } from './markdown/toHtml.js'
import { readMetadata, type TextReader } from './metadata.js'
import { SourceValue } from './source.js'
import type { Block } from '../model/article.js'

export type { Imported, ImportOptions }
export type { PictureOrigin } from './imported.js'

/** Characters that are read: a book has a tenth of it. */
const SOURCE_MAX = 4 * 1024 * 1024

/**
 * An article of Markdown: CommonMark with tables, and YAML front matter for what stands round the text (`title`, `kicker`, `deck`, `standfirst`, `byline`,
 * `dateline`, `section`, `picture`, …). `# Head` is the headline where the front matter has none, `## Head` a crosshead, `> …` a quotation. `::: pullquote … :::` and
 * `> [!pullquote]` are a pull quote, its last line `— Name` the attribution; `factbox`, `standfirst`, `correction`, `signature`, `tagline` and `gallery` likewise. The title
 * of a picture, or the text on the line after it, is its caption; the credit stands at its end, `Photo: Name`, or in `{credit="Name"}`. Never throws for text.
 */
export function importMarkdown(source: string, options: ImportOptions = {}): Imported {
  const early = new ArticleDraft({}, undefined)
  const { values, text, lines } = splitFrontMatter(source.replace(/^\ufeff/, '').slice(0, SOURCE_MAX), early.notes)
  const record = typeof values === 'object' && values !== null ? (values as Readonly<Record<string, unknown>>) : {}
  const typographic = options.typographic ?? typographicOf(record['typographic'])
  const draft = new ArticleDraft({ ...options, ...(typographic === undefined ? {} : { typographic }) }, record['language'] ?? record['lang'])
  for (const { path, message, hint, code } of early.notes.toDiagnostics()) {
    if (code === 'source-damaged') draft.notes.damaged(path, message.replace(/\.$/, ''), hint)
    else draft.notes.dropped(path, message.replace(/\.$/, ''))
  }
  if (source.length > SOURCE_MAX) draft.notes.tooLarge('', `The source has ${source.length} characters, and the first ${SOURCE_MAX} are read`)
  const matter = SourceValue.of(record, draft.notes, 'front matter')
  const inline: TextReader = (written, path) => readInline(renderInlineMarkdown(written), draft, path)
  readMetadata(matter, draft, inline)
  readFactboxes(matter, draft, inline)

  const { html, tooDeep, unknown } = renderMarkdown(text, lines)
  if (tooDeep.length > 0) draft.notes.damaged(`line ${tooDeep[0]!}`, 'Lists and quotes are nested so deep here that what is in the innermost is not read')
  for (const { name, line } of unknown) draft.notes.changed(`line ${line}`, `Nobody knows what “${name}” is; its text is in the article as it stands`)
  readHtml(html, draft, '')
  matter.tellRest(draft.notes)
  return draft.finish()
}

function typographicOf(value: unknown): boolean | string | undefined {
  return typeof value === 'boolean' || typeof value === 'string' ? value : undefined
}

/** Factboxes of the front matter: a title with a text in Markdown, or with items. */
function readFactboxes(matter: SourceValue, draft: ArticleDraft, inline: TextReader): void {
  for (const name of ['factbox', 'factboxes', 'facts', 'sidebar']) {
    const value = matter.at(name)
    for (const box of value.isList ? value.entries : [value]) {
      const title = box.first('title', 'headline')
      const body: Block[] = []
      const written = box.text ?? box.first('text', 'body')?.text
      if (written !== undefined) readerOf(draft, box.path).blocks(treeOf(renderMarkdown(written, 0).html, draft, box.path), body)
      const items = box
        .at('items')
        .entries.map((item) => (item.text === undefined ? undefined : inline(item.text, item.path)))
        .filter((item): item is Text => item !== undefined)
      if (items.length > 0) body.push({ kind: 'list', items })
      const source = box.at('source').text
      if (body.length > 0 || title !== undefined)
        draft.factbox(plainText(title === undefined ? undefined : inline(title.text!, title.path)), body, source === undefined ? undefined : inline(source, box.path))
    }
  }
}
