import { plainText } from '../../model/inline.js'
import { ArticleDraft } from '../articleDraft.js'
import { bylineOfNames } from '../bylineOf.js'
import type { Imported, ImportOptions } from '../imported.js'
import { dayOf, SourceValue } from '../source.js'
import { oneLine } from '../text/inlineText.js'
import { withCaption } from './figures.js'
import { readerOf, readHtml, treeOf } from './readContent.js'

/**
 * An article of a post as the Content or Admin API of Ghost gives it, by itself or as `{ posts: [ … ] }`. It needs `html`: ask the Admin API for `?formats=html`.
 */
export function importGhost(post: unknown, options: ImportOptions = {}): Imported {
  const draft = new ArticleDraft(options, undefined)
  const whole = SourceValue.of(post, draft.notes, 'post')
  const source = whole.at('posts').isList ? whole.at('posts', 0) : whole
  draft.identify(source.at('slug').text)
  draft.text('headline', draft.plain(source.at('title').text ?? ''), source.at('title').path)
  draft.say('section', source.at('primary_tag', 'name').text, source.at('primary_tag').path)
  draft.text('standfirst', draft.plain(source.at('custom_excerpt').text ?? ''), source.at('custom_excerpt').path)
  draft.date = dayOf(source.at('published_at').text)
  readAuthors(source, draft)
  readFeature(source, draft)
  const html = source.at('html').text
  if (html !== undefined) {
    readHtml(html, draft, source.at('html').path)
    sameText(source, draft, ['lexical', 'mobiledoc', 'plaintext'])
    // cut from the text, or the custom one once more
    sameText(source, draft, ['excerpt'])
  } else {
    const plain = source.at('plaintext').text
    for (const paragraph of (plain ?? '').split(/\n\s*\n/)) {
      const text = draft.plain(paragraph)
      if (text !== undefined) draft.body.push({ kind: 'paragraph', text })
    }
    draft.notes.damaged(
      source.at('html').path,
      plain === undefined ? 'The post has no text that can be read' : 'The post has its text without marks, pictures and quotes',
      'Ask for the post with formats=html.',
    )
  }
  whole.tellRest(draft.notes)
  return draft.finish()
}

function readAuthors(source: SourceValue, draft: ArticleDraft): void {
  const authors = source.at('authors').isList ? source.at('authors').entries : [source.at('primary_author')]
  const names = authors.flatMap((author) => author.at('name').text ?? []).map((name) => ({ name: oneLine(name) }))
  if (names.length > 0) draft.bylines.push(bylineOfNames(names))
  // said once more
  source.at('primary_author').take()
}

function readFeature(source: SourceValue, draft: ArticleDraft): void {
  const href = source.at('feature_image').text
  if (href === undefined) return
  const caption = source.at('feature_image_caption')
  const written = caption.text
  const picture = { src: draft.pictureSrc(href, source.at('feature_image').path), alt: draft.words(source.at('feature_image_alt').text ?? '') }
  const made = withCaption(picture, written === undefined ? undefined : treeOf(written, draft, caption.path), readerOf(draft, caption.path))
  draft.figure([made.picture], made.caption)
}

function sameText(source: SourceValue, draft: ArticleDraft, names: readonly string[]): void {
  for (const name of names) {
    const text = source.at(name).text
    if (text !== undefined) draft.notes.dropped(source.at(name).path, 'Another form of the same text', plainText(text).slice(0, 200), 'info')
  }
}
