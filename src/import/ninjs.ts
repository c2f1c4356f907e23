import type { Picture } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'
import { ArticleDraft, lettersOf } from './articleDraft.js'
import { bylineOf } from './bylineOf.js'
import { captioned, pointOf } from './html/pictures.js'
import { readHtml, readInline } from './html/readContent.js'
import type { Imported, ImportOptions } from './imported.js'
import { readNitf } from './nitf/readNitf.js'
import { dayOf, SourceValue } from './source.js'

export type { Imported, ImportOptions }
export type { PictureOrigin } from './imported.js'

/** Rank that an urgency stands for: 1 to 9 by IPTC, of which agencies use up to 6. */
const RANKS = [1, 1, 2, 2, 3, 4, 4, 5, 5]
/** What says of which kind a message is. */
const ENVELOPE = ['$schema', 'type', 'language']

/**
 * An article of a news item in ninjs, the JSON of the IPTC: 1.x (`headline`, `body_…`, `associations` by name), 2.x and 3.x (`headlines`, `bodies` and the like by role, in lower
 * case or camel case). Of several forms of a text the richest is taken; associated pictures become figures, of each the largest rendition, with its point of interest.
 * Takes the object or its JSON.
 */
export function importNinjs(item: unknown, options: ImportOptions = {}): Imported {
  const early = new ArticleDraft({}, undefined)
  const language = SourceValue.of(item, early.notes, 'news item').at('language').value
  const draft = new ArticleDraft(options, language)
  const source = SourceValue.of(item, draft.notes, 'news item')
  for (const name of ENVELOPE) source.at(name).take()
  draft.identify(source.at('uri').text ?? source.at('guid').text)
  const created = source.first('versioncreated', 'versionCreated', 'contentcreated', 'contentCreated', 'firstcreated', 'firstCreated')
  draft.date = dayOf(created?.text)
  if (created !== undefined && draft.date === undefined) draft.notes.dropped(created.path, 'This is no date that can be read', created.text)
  const urgency = source.at('urgency').number
  if (urgency !== undefined) draft.fields.rank = RANKS[Math.round(urgency) - 1] ?? RANKS.at(-1)!
  readHeadlines(source, draft)
  readBody(source, draft)
  readDescriptions(source, draft)
  for (const name of ['byline', 'by']) {
    const line = source.at(name).text
    if (line !== undefined) draft.bylines.push(bylineOf(line))
  }
  draft.say('dateline', source.at('located').text, 'located')
  const subject = [source.at('subject'), source.at('subjects')].find((list) => list.isList)?.entries.find((entry) => typeof entry.at('name').value === 'string')
  if (subject) draft.say('section', subject.at('name').text, subject.path)
  if (isPicture(source)) readPicture(source, draft)
  else readAssociations(source, draft)
  source.tellRest(draft.notes)
  return draft.finish()
}

/** Forms of one field: by role (2.x, 3.x), or by the end of its name (1.x). */
function formsOf(source: SourceValue, list: string, stem: string): readonly Form[] {
  const entries = source.at(list).entries.flatMap((entry): Form[] => {
    const value = entry.at('value')
    if (typeof value.value !== 'string' || value.value.trim() === '') return []
    entry.take()
    const type = entry.first('contenttype', 'contentType', 'mimetype')?.value
    return [{ role: roleIn(entry), type: typeof type === 'string' ? type : '', text: value.value, path: entry.path }]
  })
  const fields = source.fields.flatMap(([name, value]): Form[] => {
    if ((name !== stem && !name.startsWith(`${stem}_`)) || typeof value.value !== 'string' || value.value.trim() === '') return []
    value.take()
    return [{ role: name.slice(stem.length + 1), type: '', text: value.value, path: value.path }]
  })
  return [...fields, ...entries]
}

interface Form {
  readonly role: string
  readonly type: string
  readonly text: string
  readonly path: string
}

function roleIn(entry: SourceValue): string {
  const { value } = entry.at('role')
  return typeof value === 'string' ? value.slice(value.lastIndexOf(':') + 1) : ''
}

function isMarkup({ text, type, role }: Form): boolean {
  return /html|xml/i.test(`${type} ${role}`) || /<\/?[a-z][^<>]{0,200}>/i.test(text)
}

/** Plain text may have entities where its sender thought of HTML. */
function readForm(form: Form, draft: ArticleDraft): Text | undefined {
  return isMarkup(form) ? readInline(form.text, draft, form.path) : draft.plain(form.text)
}

function readHeadlines(source: SourceValue, draft: ArticleDraft): void {
  const forms = [...formsOf(source, 'headlines', 'headline')]
  forms.sort((a, b) => headRank(a.role) - headRank(b.role))
  for (const form of forms) {
    const text = readForm(form, draft)
    if (/kicker|overline|vignette|flag/i.test(form.role)) draft.text('kicker', text, form.path)
    else if (/sub|deck|secondary|drop/i.test(form.role)) draft.deck(text, form.path)
    else draft.text('headline', text, form.path)
  }
  const title = source.at('title')
  const text = draft.plain(title.text ?? '')
  if (text !== undefined) draft.text('headline', text, title.path)
}

function headRank(role: string): number {
  return ['main', '', 'print', 'headline', 'medium', 'long'].indexOf(role) + 1 || 9
}

/** How much of a text a form keeps: a whole page or a fragment of HTML, NITF, plain text. */
function worth({ role, type, text }: Form): number {
  const html = /html/i.test(`${type} ${role}`) || /<(?:p|div|article|section|h[1-6])\b/i.test(text)
  if (/nitf/i.test(`${type} ${role}`)) return /<body\.content/.test(text) ? 3 : 1
  if (html) return 4 + (/<(?:figure|img|blockquote|aside)\b/i.test(text) ? 1 : 0)
  return /xml/i.test(type) ? 1 : 2
}

function readBody(source: SourceValue, draft: ArticleDraft): void {
  const forms = [...formsOf(source, 'bodies', 'body')].sort((a, b) => worth(b) - worth(a))
  const [best, ...others] = forms
  if (best === undefined) return
  const kind = worth(best)
  if (kind >= 4) readHtml(best.text, draft, best.path)
  else if (kind === 3) readNitf(best.text, draft, best.path)
  else for (const text of plainParagraphs(best.text, draft)) draft.body.push({ kind: 'paragraph', text })
  const read = wordsIn(draft)
  for (const form of others) {
    const words = new Set(form.text.replace(/<[^>]{0,2000}>/g, ' ').match(/[\p{L}\p{N}]{4,}/gu) ?? [])
    let missing = 0
    for (const word of words) if (!read.has(word)) missing++
    const same = missing <= words.size / 10
    draft.notes.dropped(form.path, same ? `Another form of the same text (${form.role})` : `Another text (${form.role})`, form.text, same ? 'info' : 'warning')
  }
}

function wordsIn(draft: ArticleDraft): ReadonlySet<string> {
  return new Set(JSON.stringify([draft.fields, draft.body, draft.figures, draft.factboxes, draft.decks]).match(/[\p{L}\p{N}]{4,}/gu) ?? [])
}

/** Blank lines part paragraphs where there are some, else every line is one. */
function plainParagraphs(text: string, draft: ArticleDraft): readonly Text[] {
  const lines = text.replace(/\r\n?/g, '\n')
  const parts = /\S[ \t]*\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n/) : lines.split('\n')
  return parts.map((part) => draft.plain(part)).filter((part): part is Text => part !== undefined)
}

/** A description that only repeats the beginning of the text is none. */
function readDescriptions(source: SourceValue, draft: ArticleDraft): void {
  if (isPicture(source)) return
  const body = lettersOf(draft.body.map((block) => ('text' in block ? plainText(block.text) : '')).join(' '))
  for (const form of formsOf(source, 'descriptions', 'description')) {
    const text = readForm(form, draft)
    if (text === undefined) continue
    const own = lettersOf(plainText(text).replace(/(?:\.\.\.|…)\s*$/, ''))
    if (own !== '' && body.includes(own)) draft.notes.dropped(form.path, 'The description repeats the text', plainText(text), 'info')
    else if (/caption/i.test(form.role)) draft.notes.dropped(form.path, 'A caption without its picture', plainText(text))
    else if (draft.fields.standfirst === undefined) draft.text('standfirst', text, form.path)
    else draft.text('summary', text, form.path)
  }
}

function isPicture(source: SourceValue): boolean {
  const { value } = source.at('type')
  return value === 'picture' || value === 'image' || value === 'photo' || value === 'graphic'
}

/** Associated items: a list (2.x, 3.x), or an object of names (1.x), where some senders have a list under a name. */
function readAssociations(source: SourceValue, draft: ArticleDraft): void {
  const value = source.at('associations')
  const named = value.fields.flatMap(([, entry]) => (entry.isList ? entry.entries : [entry]))
  for (const entry of [...value.entries, ...named]) {
    if (isPicture(entry)) readPicture(entry, draft)
    else if (entry.at('renditions').value !== undefined && entry.at('type').value === undefined) readPicture(entry, draft)
  }
}

interface Rendition {
  readonly href: string
  readonly value: SourceValue
  readonly size: number
}

/** The largest rendition that is a picture, with the point in it that a crop must keep. */
function readPicture(item: SourceValue, draft: ArticleDraft): void {
  const list = item.at('renditions')
  const renditions = [...list.entries, ...list.fields.map(([, value]) => value)].flatMap((value): Rendition[] => {
    const { value: href } = value.at('href')
    if (typeof href !== 'string' || href.trim() === '') return []
    const type = value.first('mimetype', 'contenttype', 'contentType')?.value
    if (typeof type === 'string' && /^(?:video|audio|text|application)/.test(type)) return []
    const width = value.at('width').number ?? 0
    const height = value.at('height').number ?? 0
    return [{ href, value, size: width * height + (value.at('sizeinbytes').number ?? value.at('sizeInBytes').number ?? 0) / 1e9 }]
  })
  const best = renditions.reduce<Rendition | undefined>((found, one) => (found === undefined || one.size > found.size ? one : found), undefined)
  const captions = formsOf(item, 'descriptions', 'description')
  const written = captions.find(({ role }) => role === 'caption') ?? captions.find((form) => isMarkup(form)) ?? captions[0]
  const caption = written === undefined ? undefined : readForm(written, draft)
  for (const form of captions) {
    if (form === written) continue
    const text = readForm(form, draft)
    if (text !== undefined && caption !== undefined) draft.twice('The caption', caption, text, form.path)
  }
  const heads = formsOf(item, 'headlines', 'headline')
  if (best === undefined) {
    // the item itself is the picture: its words are all there is
    if (item.path === '') draft.text('standfirst', caption, written?.path ?? '')
    draft.notes.dropped(item.path, 'A picture that has no rendition', [...heads.map(({ text }) => text), plainText(caption)].join(' '))
    return
  }
  const before = renditions.find(({ href }) => draft.shown(href))
  for (const { value, href } of renditions) {
    const told = [value.at('name'), value.at('title'), value.at('href')].map(({ value: said }) => said).filter((said) => typeof said === 'string')
    if (value.path !== best.value.path) draft.notes.dropped(value.path, 'A smaller version of a picture', told.join(' ') || href, 'info')
    value.take()
  }
  item.at('type').take()
  const credit = item.first('by', 'byline', 'creditline', 'creditLine')?.text ?? item.first('copyrightholder', 'copyrightHolder', 'copyrightnotice', 'copyrightNotice')?.text
  const alt = item.first('altText', 'alttext', 'alt_text', 'accessibility')?.text
  // an item that is a picture and nothing more has its head as the article's
  const head = item.path === '' ? undefined : heads[0]
  const point = focusOf(best.value, renditions)
  const picture: Picture = {
    src: draft.pictureSrc(best.href, best.value.path),
    ...(item.at('type').value === 'graphic' ? { kind: 'graphic' } : {}),
    alt: draft.words(alt ?? (head === undefined ? '' : plainText(readForm(head, draft)))),
    ...(point === undefined ? {} : { focalPoint: point }),
  }
  const made = captioned(picture, caption, credit === undefined ? undefined : draft.words(credit))
  if (before !== undefined && item.path !== '') draft.better(before.href, made.picture, made.caption, item.path)
  else draft.figure([made.picture], made.caption)
  if (item.path !== '' && alt !== undefined) for (const form of heads) draft.notes.dropped(form.path, 'The name of a picture', form.text, 'info')
}

/** Points of interest are in pixels of their rendition. */
function focusOf(best: SourceValue, renditions: readonly Rendition[]): ReturnType<typeof pointOf> {
  for (const value of [best, ...renditions.map((one) => one.value)]) {
    for (const name of ['poi', 'pointOfInterest', 'pointofinterest']) {
      const [x, y, width, height] = [value.at(name, 'x').number, value.at(name, 'y').number, value.at('width').number, value.at('height').number]
      if (x === undefined || y === undefined || !width || !height) continue
      const point = pointOf(x / width, y / height)
      if (point !== undefined) return point
    }
  }
  return undefined
}
