import type { BylineName, Picture } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'
import type { ArticleDraft, TextField, WordsField } from './articleDraft.js'
import { bylineOf, bylineOfNames } from './bylineOf.js'
import { captioned, pointOf } from './html/pictures.js'
import { dayOf, type SourceValue } from './source.js'
import { oneLine } from './text/inlineText.js'

/** How the texts of a source are written: a plain text, a line of Markdown. */
export type TextReader = (written: string, path: string) => Text | undefined

/** Names under which people put a field, in the order in which they are asked. */
const TEXTS: readonly (readonly [field: TextField, names: readonly string[]])[] = [
  ['headline', ['headline', 'title']],
  ['kicker', ['kicker', 'eyebrow', 'overline']],
  ['standfirst', ['standfirst', 'intro', 'lede', 'excerpt']],
  ['summary', ['summary', 'description']],
  ['tagline', ['tagline', 'shirttail', 'bio']],
  ['agencyNote', ['agencyNote', 'agency_note', 'agency-note']],
  ['jumpHead', ['jumpHead', 'jump_head', 'jump-head']],
]
const WORDS: readonly (readonly [field: WordsField, names: readonly string[]])[] = [
  ['section', ['section', 'category', 'categories', 'desk']],
  ['label', ['label', 'flag']],
  ['dateline', ['dateline', 'location']],
]
const DECKS = ['deck', 'decks', 'dek', 'subtitle', 'subheadline', 'subhead']
const BYLINES = ['byline', 'bylines', 'by', 'author', 'authors']
const PHOTOGRAPHERS = ['photographer', 'photographers', 'photos_by', 'photography']
const AGENCIES = ['agency', 'agencies']
const PICTURES = ['picture', 'image', 'cover', 'photo', 'hero', 'feature_image', 'pictures', 'images', 'photos', 'figures']
const QUOTES = ['pullQuote', 'pullQuotes', 'pullquote', 'pullquotes', 'pull_quote', 'pull_quotes', 'pull-quote', 'pull-quotes', 'quote', 'quotes']
const RANK_MAX = 99

/** What is said about an article outside its text: front matter, or the metadata handed in with a fragment. What is no field of an article is left for `tellRest`. */
export function readMetadata(source: SourceValue, draft: ArticleDraft, read: TextReader): void {
  draft.identify(source.at('id').value ?? source.at('slug').value)
  for (const name of ['id', 'slug']) if (draft.fields.id !== undefined) source.at(name).take()
  for (const [field, names] of TEXTS) for (const { text, path } of textsOf(source, names)) draft.text(field, read(text, path), path)
  for (const [field, names] of WORDS) for (const { text, path } of textsOf(source, names)) draft.say(field, plainText(read(text, path)), path)
  for (const { text, path } of textsOf(source, DECKS)) draft.deck(read(text, path), path)
  for (const name of BYLINES) readBylines(source.at(name), draft, 'writer')
  for (const name of PHOTOGRAPHERS) readBylines(source.at(name), draft, 'photographs')
  for (const name of AGENCIES) readBylines(source.at(name), draft, 'agency')
  const rank = source.at('rank').number
  if (rank !== undefined && Number.isInteger(rank) && rank >= 1 && rank <= RANK_MAX) draft.fields.rank = rank
  else if (rank !== undefined) draft.notes.dropped('rank', 'A rank is a whole number from 1 to 99', String(rank))
  for (const name of PICTURES) {
    const value = source.at(name)
    for (const one of value.isList ? value.entries : [value]) readPicture(one, draft, read)
  }
  for (const name of QUOTES) {
    const value = source.at(name)
    for (const one of value.isList ? value.entries : [value]) readPullQuote(one, draft, read)
  }
  for (const name of ['date', 'published', 'published_at', 'pubDate']) {
    const value = source.at(name)
    const day = dayOf(value.value)
    if (day === undefined || draft.date !== undefined) continue
    draft.date = day
    value.take()
  }
  const paper = source.first('publication', 'paper')
  if (paper) draft.publication = oneLine(paper.text ?? '')
  for (const name of ['language', 'lang', 'typographic']) source.at(name).take()
}

/** Texts of some fields: each a text, or a list of them. */
function textsOf(source: SourceValue, names: readonly string[]): readonly { readonly text: string; readonly path: string }[] {
  return names.flatMap((name) => {
    const value = source.at(name)
    return (value.isList ? value.entries : [value]).flatMap((one) => {
      const text = one.text ?? (one.number === undefined ? undefined : String(one.number))
      return text === undefined ? [] : [{ text, path: one.path }]
    })
  })
}

function readBylines(value: SourceValue, draft: ArticleDraft, role: 'writer' | 'photographs' | 'agency'): void {
  const line = value.text
  if (line !== undefined) {
    draft.bylines.push(bylineOf(line, role))
    return
  }
  const names: BylineName[] = (value.isList ? value.entries : [value]).flatMap((one): BylineName[] => {
    const name = one.text ?? one.at('name').text
    if (name === undefined) return []
    const more = (field: string): string | undefined => {
      const text = one.at(field).text
      return text === undefined ? undefined : oneLine(text)
    }
    const title = more('title') ?? more('role')
    const place = more('place')
    const contact = more('contact') ?? more('email')
    return [
      {
        name: oneLine(name),
        ...(title === undefined ? {} : { title }),
        ...(place === undefined ? {} : { place }),
        ...(contact === undefined ? {} : { contact }),
      },
    ]
  })
  if (names.length > 0) draft.bylines.push(bylineOfNames(names, role))
}

/** A picture by its path, or an object that says more about it. */
export function readPicture(value: SourceValue, draft: ArticleDraft, read: TextReader): void {
  const path = value.path
  const href = value.text ?? value.first('src', 'path', 'url', 'file', 'href')?.text
  if (href === undefined) return
  const credit = value.first('credit', 'photographer', 'by')?.text
  const written = value.first('caption', 'cutline')
  const text = written?.text
  const kind = value.at('kind').text
  const picture: Picture = {
    src: draft.pictureSrc(href.trim(), path),
    ...(kind === 'photo' || kind === 'graphic' || kind === 'cartoon' ? { kind } : {}),
    alt: oneLine(value.at('alt').text ?? ''),
    ...focusOf(value),
  }
  const made = captioned(picture, text === undefined ? undefined : read(text, written!.path), credit === undefined ? undefined : draft.words(credit))
  draft.figure([made.picture], made.caption, value.at('layout').text === 'mug' ? 'mug' : undefined)
}

function focusOf(value: SourceValue): Pick<Picture, 'focalPoint'> {
  for (const name of ['focalPoint', 'focal_point', 'focus']) {
    const focus = value.at(name)
    const [x, y] = focus.isList ? [focus.at(0).number, focus.at(1).number] : [focus.at('x').number, focus.at('y').number]
    const point = x === undefined || y === undefined ? undefined : pointOf(x, y)
    if (point !== undefined) return { focalPoint: point }
  }
  return {}
}

function readPullQuote(value: SourceValue, draft: ArticleDraft, read: TextReader): void {
  const said = value.text === undefined ? value.first('text', 'quote') : value
  const text = said?.text
  if (text === undefined) return
  const by = value.first('by', 'attribution', 'source')
  const words = read(text, said!.path)
  if (words !== undefined) draft.pullQuote(words, by === undefined ? undefined : read(by.text!, by.path))
}
