import { plainText } from '../../model/inline.js'
import { ArticleDraft, lettersOf } from '../articleDraft.js'
import { bylineOfNames } from '../bylineOf.js'
import type { Imported, ImportOptions } from '../imported.js'
import { dayOf, SourceValue } from '../source.js'
import { oneLine } from '../text/inlineText.js'
import { withCaption } from './figures.js'
import { pointOf } from './pictures.js'
import { readerOf, readHtml, readInline, treeOf } from './readContent.js'

/**
 * An article of a post as the REST API of WordPress gives it (`wp/v2/posts/…?_embed`), with blocks or with classic content, rendered or raw (`context=edit`). The
 * author, the featured picture and the category are in it where the call asked for `_embed`.
 */
export function importWordPress(post: unknown, options: ImportOptions = {}): Imported {
  const lead = firstOf(post)
  const draft = new ArticleDraft(options, lead.language)
  const whole = SourceValue.of(post, draft.notes, 'post')
  const source = whole.at(...lead.step)
  draft.identify(source.at('slug').text ?? source.at('id').number)
  const title = renderedOf(source.at('title'))
  if (title) draft.text('headline', readInline(title.text, draft, title.path), title.path)
  draft.date = dayOf(source.at('date').text)
  readAuthors(source, draft)
  readTerms(source, draft)
  readFeatured(source, draft)
  const content = renderedOf(source.at('content')) ?? (source.at('content').text === undefined ? undefined : { text: source.at('content').text!, path: 'content' })
  if (content) readHtml(withCaptions(content.text), draft, content.path)
  else draft.notes.damaged('content', 'The post has no content', 'Ask for the post with its content, by an account that may read it.')
  readExcerpt(source, draft)
  source.at('id').take()
  whole.tellRest(draft.notes)
  return draft.finish()
}

/** A call for several posts answers with a list: the first of it. */
function firstOf(post: unknown): { readonly step: readonly number[]; readonly language: unknown } {
  const one: unknown = Array.isArray(post) ? post[0] : post
  const language =
    typeof one === 'object' && one !== null ? ((one as Readonly<Record<string, unknown>>)['lang'] ?? (one as Readonly<Record<string, unknown>>)['locale']) : undefined
  return { step: Array.isArray(post) ? [0] : [], language }
}

/** What is rendered, or else as it was typed; the other form of it is the same text. */
function renderedOf(value: SourceValue): { readonly text: string; readonly path: string } | undefined {
  const found = value.first('rendered', 'raw')
  if (!found) return undefined
  value.at('rendered').take()
  value.at('raw').take()
  value.at('protected').take()
  value.at('block_version').take()
  return { text: found.text!, path: found.path }
}

function readAuthors(source: SourceValue, draft: ArticleDraft): void {
  const names = source
    .at('_embedded', 'author')
    .entries.flatMap((author) => author.at('name').text ?? [])
    .map((name) => ({ name: oneLine(name) }))
  if (names.length > 0) draft.bylines.push(bylineOfNames(names))
}

function readTerms(source: SourceValue, draft: ArticleDraft): void {
  for (const list of source.at('_embedded', 'wp:term').entries) {
    for (const term of list.entries) {
      if (term.at('taxonomy').value !== 'category' || draft.fields.section !== undefined) continue
      const name = term.at('name').text
      if (name !== undefined) draft.say('section', plainText(readInline(name, draft, term.path)), term.path)
    }
  }
}

function readFeatured(source: SourceValue, draft: ArticleDraft): void {
  for (const media of source.at('_embedded', 'wp:featuredmedia').entries) {
    const href = media.at('source_url').text
    if (href === undefined) continue
    media.at('media_details').take()
    const caption = renderedOf(media.at('caption'))
    const x = media.at('meta', 'focal_point', 'x').number
    const y = media.at('meta', 'focal_point', 'y').number
    const point = x === undefined || y === undefined ? undefined : pointOf(x, y)
    const picture = { src: draft.pictureSrc(href, media.path), alt: draft.words(media.at('alt_text').text ?? ''), ...(point === undefined ? {} : { focalPoint: point }) }
    const made = withCaption(picture, caption === undefined ? undefined : treeOf(caption.text, draft, caption.path), readerOf(draft, caption?.path ?? ''))
    draft.figure([made.picture], made.caption)
  }
}

/** An excerpt that the system cuts from the text is no standfirst. */
function readExcerpt(source: SourceValue, draft: ArticleDraft): void {
  const excerpt = renderedOf(source.at('excerpt'))
  if (!excerpt) return
  const text = readInline(excerpt.text, draft, excerpt.path)
  if (text === undefined) return
  const own = lettersOf(plainText(text).split(/\[…\]|\[\.\.\.\]|…|Continue reading|Read more/, 1)[0]!)
  const body = lettersOf(draft.body.map((block) => ('text' in block ? plainText(block.text) : '')).join(' '))
  if (body.startsWith(own)) draft.notes.dropped(excerpt.path, 'The excerpt is the beginning of the text', plainText(text), 'info')
  else draft.text('standfirst', text, excerpt.path)
}

/** The shortcode of classic content round a picture and its caption, as figures. */
function withCaptions(html: string): string {
  const begins = '[caption'
  const ends = '[/caption]'
  let out = ''
  let at = 0
  for (;;) {
    const from = html.indexOf(begins, at)
    const open = from < 0 ? -1 : html.indexOf(']', from)
    const to = open < 0 ? -1 : html.indexOf(ends, open)
    if (to < 0) return out + html.slice(at)
    const inner = html.slice(open + 1, to)
    const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)
    out += html.slice(at, from)
    out +=
      picture === null
        ? inner
        : `<figure class="wp-caption">${picture[0]}<figcaption>${inner.slice(picture[0].length)}${/\bcaption="([^"]*)"/.exec(html.slice(from, open))?.[1] ?? ''}</figcaption></figure>`
    at = to + ends.length
  }
}
