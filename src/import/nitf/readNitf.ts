import { plainText } from '../../model/inline.js'
import type { ArticleDraft } from '../articleDraft.js'
import { bylineOf } from '../bylineOf.js'
import { readContent, readerOf } from '../html/readContent.js'
import { MARKUP_MAX, readMarkup } from '../markup/readMarkup.js'
import { childrenNamed, elementsIn, find, pathTo, textIn, type MarkupElement } from '../markup/tree.js'
import { dayOf } from '../source.js'
import { oneLine } from '../text/inlineText.js'

/** Elements of NITF that are HTML under another name. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h2'],
  ['hl2', 'h3'],
  ['bq', 'blockquote'],
  ['block', 'div'],
  ['note', 'aside'],
  ['datasource', 'p'],
  ['lang', 'span'],
  ['media-caption', 'figcaption'],
])

/** Reads a document in NITF, alone or in an envelope of NewsML. */
export function readNitf(xml: string, draft: ArticleDraft, prefix: string): void {
  if (xml.length > MARKUP_MAX) draft.notes.tooLarge(prefix, `The source has ${xml.length} characters, and the first ${MARKUP_MAX} are read`)
  const { root, flattened, declares } = readMarkup(xml.slice(0, MARKUP_MAX), 'xml')
  if (declares) draft.notes.changed(prefix, 'The document declares names for texts of its own; they are not expanded')
  if (flattened > 0) draft.notes.changed(prefix, `${flattened} elements are nested so deep that they are read as standing beside each other`)
  const nitf = find(root, 'nitf') ?? root
  const body = find(nitf, 'body')
  if (body === undefined) {
    draft.notes.damaged(prefix, 'There is no body of an NITF document in this')
    if (textIn(root).trim() !== '') draft.notes.dropped(prefix, 'Its text', textIn(root))
    return
  }
  const at = (element: MarkupElement): string => `${prefix}${pathTo(element)}`
  for (const child of nitf.children) {
    if (child.kind !== 'element') continue
    if (child.name === 'head') readDocumentHead(child, draft, at)
    else if (child !== body) tell(child, 'What stands beside the article', draft, at)
  }
  for (const part of body.children) {
    if (part.kind === 'text' && part.text.trim() !== '') draft.notes.dropped(at(body), 'Text beside the article', part.text)
    if (part.kind !== 'element') continue
    if (part.name === 'body.head') readBodyHead(part, draft, prefix)
    else if (part.name === 'body.content') readBodyContent(part, draft, prefix)
    else if (part.name === 'body.end') readBodyEnd(part, draft, prefix)
    else readBodyContent(part, draft, prefix)
  }
  // a document that has no head has a title at least
  if (draft.fields.headline === undefined) for (const title of elementsIn(nitf)) if (title.name === 'title') draft.text('headline', draft.plain(oneLine(textIn(title))), at(title))
  if (nitf !== root) tellEnvelope(nitf, draft, at)
}

/** What an envelope of NewsML, NewsML-G2 or Atom has beside the article: words about it, and other articles. */
function tellEnvelope(nitf: MarkupElement, draft: ArticleDraft, at: (element: MarkupElement) => string): void {
  for (let inner = nitf; inner.parent !== undefined; inner = inner.parent) {
    for (const beside of inner.parent.children) {
      if (beside.kind !== 'element' || beside === inner) continue
      const another = find(beside, 'nitf') !== undefined
      const text = textIn(beside)
      const isText = another || /^NewsLines?$/.test(beside.name)
      if (text.trim() !== '')
        draft.notes.dropped(
          at(beside),
          another ? 'Another article in the same envelope' : `What an envelope says about the article (${beside.name})`,
          text,
          isText ? 'warning' : 'info',
        )
    }
  }
}

function readDocumentHead(head: MarkupElement, draft: ArticleDraft, at: (element: MarkupElement) => string): void {
  for (const element of elementsIn(head)) {
    const { attributes } = element
    const own = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
    switch (element.name) {
      case 'doc-id':
        draft.identify(attributes.get('id-string'))
        break
      case 'urgency': {
        const urgency = Number(attributes.get('ed-urg'))
        if (Number.isInteger(urgency) && urgency >= 1 && urgency <= 8) draft.fields.rank = Math.ceil(urgency / 2)
        break
      }
      case 'date.issue':
        draft.date ??= dayOf(attributes.get('norm'))
        break
      case 'pubdata':
        draft.date ??= dayOf(attributes.get('date.publication'))
        draft.publication ??= attributes.get('name')
        draft.say('section', attributes.get('position.section'), at(element))
        break
      case 'tobject':
        draft.say('section', attributes.get('tobject.type'), at(element))
        break
    }
    if (own.trim() !== '' && element.name !== 'title') draft.notes.dropped(at(element), `What is about the document (${element.name})`, own, 'info')
    if (element.name === 'title') draft.notes.dropped(at(element), 'The title of the document', own, 'info')
    const said = ['content', 'key', 'info', 'tobject.subject.matter', 'tobject.subject.type', 'holder', 'ed-urg', 'norm']
    const words = said.map((name) => attributes.get(name)).filter((value) => value !== undefined && value !== '')
    if (words.length > 0 && !['urgency', 'date.issue'].includes(element.name))
      draft.notes.dropped(at(element), `What is about the document (${element.name})`, words.join(' '), 'info')
  }
}

function readBodyHead(head: MarkupElement, draft: ArticleDraft, prefix: string): void {
  const reader = readerOf(draft, prefix)
  const at = (element: MarkupElement): string => `${prefix}${pathTo(element)}`
  for (const part of head.children) {
    if (part.kind === 'text' && part.text.trim() !== '') draft.notes.dropped(at(head), 'Text beside the article', part.text)
    if (part.kind !== 'element') continue
    const path = at(part)
    switch (part.name) {
      case 'hedline':
      case 'headline':
        for (const line of part.children) {
          if (line.kind === 'text' && line.text.trim() !== '') draft.text('headline', draft.plain(line.text), path)
          if (line.kind !== 'element') continue
          const text = reader.inline(line, { between: 'space' })
          if (line.name === 'hl1') draft.text('headline', text, at(line))
          else if (/kick|over|vign|short/i.test(line.attributes.get('class') ?? '')) draft.text('kicker', text, at(line))
          else draft.deck(text, at(line))
        }
        break
      case 'byline': {
        const title = childrenNamed(part, 'byttl').map((line) => oneLine(textIn(line)))
        const line = plainText(reader.inline(withSpaceAfterBy(part), { between: 'space', except: new Set(childrenNamed(part, 'byttl')) }))
        const [byline] = line === '' ? [] : [bylineOf(line)]
        if (byline !== undefined) {
          const text = [line, ...title].join(', ')
          draft.bylines.push({ ...byline, text })
        } else if (title.length > 0) draft.bylines.push(bylineOf(title.join(', ')))
        break
      }
      case 'distributor':
        draft.text('agencyNote', reader.inline(part, { between: 'space' }), path)
        break
      case 'dateline': {
        const dates = new Set(childrenNamed(part, 'story.date'))
        draft.say('dateline', plainText(reader.inline(part, { between: 'space', except: dates })), path)
        for (const date of dates) {
          draft.date ??= dayOf(date.attributes.get('norm'))
          if (textIn(date).trim() !== '') draft.notes.dropped(at(date), 'The date of a story stands in the folio', textIn(date), 'info')
        }
        break
      }
      case 'abstract':
        draft.text('standfirst', reader.inline(part, { between: 'space' }), path)
        break
      case 'series':
        if (part.attributes.get('series.name') !== undefined) draft.say('label', part.attributes.get('series.name'), path)
        tell(part, 'The part of a series', draft, at)
        break
      case 'note':
        tell(part, 'A note to editors', draft, at)
        break
      default:
        tell(part, 'What has no place in an article', draft, at)
    }
  }
}

/** `<byline>By<person>…`: the word stands apart from the name. */
function withSpaceAfterBy(byline: MarkupElement): MarkupElement {
  const [first, ...rest] = byline.children
  return first?.kind === 'text' && /^\s*by$/i.test(first.text) ? { ...byline, children: [{ ...first, text: `${first.text} ` }, ...rest] } : byline
}

function tell(element: MarkupElement, what: string, draft: ArticleDraft, at: (element: MarkupElement) => string): void {
  const text = textIn(element)
  if (text.trim() !== '') draft.notes.dropped(at(element), `${what} (${element.name})`, text)
}

/** The text: read as HTML once its elements have the names of HTML. */
function readBodyContent(content: MarkupElement, draft: ArticleDraft, prefix: string): void {
  const renamed = asHtml(content, draft, prefix)
  readContent(renamed, draft, prefix)
}

function readBodyEnd(end: MarkupElement, draft: ArticleDraft, prefix: string): void {
  const reader = readerOf(draft, prefix)
  for (const part of end.children) {
    if (part.kind !== 'element') {
      if (part.kind === 'text' && part.text.trim() !== '') draft.notes.dropped(`${prefix}${pathTo(end)}`, 'Text after the article', part.text)
    } else if (part.name === 'tagline') draft.text('tagline', reader.inline(part, { between: 'space' }), `${prefix}${pathTo(part)}`)
    else tell(part, 'What stands after the article', draft, (element) => `${prefix}${pathTo(element)}`)
  }
}

/** A copy with the names of HTML; the place of each is the source's own. */
function asHtml(element: MarkupElement, draft: ArticleDraft, prefix: string, parent = element.parent): MarkupElement {
  const name = element.name === 'body.content' ? 'div' : (RENAMED.get(element.name) ?? element.name)
  const pulled = element.name === 'bq' && childrenNamed(element, 'credit').length > 0
  const role = pulled ? 'pullquote' : element.name === 'credit' ? 'credit' : undefined
  const attributes = role === undefined ? element.attributes : new Map([...element.attributes, ['class', role]])
  const copy: MarkupElement = { ...element, name, attributes, parent, children: [] }
  for (const child of element.children) {
    if (child.kind !== 'element') copy.children.push(child)
    else if (child.name === 'media') copy.children.push(mediaOf(child, draft, prefix, copy))
    else if (child.name === 'frac') copy.children.push({ kind: 'text', text: fractionOf(child) })
    else copy.children.push(asHtml(child, draft, prefix, copy))
  }
  return copy
}

function fractionOf(element: MarkupElement): string {
  const part = (name: string): string =>
    childrenNamed(element, name)
      .map((child) => textIn(child).trim())
      .join('')
  const [over, under] = [part('frac-num'), part('frac-den')]
  return over === '' || under === '' ? textIn(element) : `${over}⁄${under}`
}

/** Pictures become figures; of sounds and films the words are told. */
function mediaOf(media: MarkupElement, draft: ArticleDraft, prefix: string, parent: MarkupElement): MarkupElement {
  const references = childrenNamed(media, 'media-reference')
  const type = media.attributes.get('media-type') ?? references[0]?.attributes.get('mime-type') ?? 'image'
  const picture = references.filter((one) => sourceOf(one) !== undefined).sort((a, b) => sizeOf(b) - sizeOf(a))[0]
  const figure: MarkupElement = { ...media, name: 'figure', parent, attributes: new Map(), children: [] }
  if (!/image|picture|photo|graphic/i.test(type) || picture === undefined) {
    draft.notes.dropped(
      `${prefix}${pathTo(media)}`,
      picture === undefined ? 'A picture that has no source' : `Something of the type ${type.slice(0, 40)} is left out`,
      textIn(media),
    )
    return figure
  }
  for (const other of references) {
    if (other !== picture && sourceOf(other) !== undefined) draft.notes.dropped(`${prefix}${pathTo(other)}`, 'A smaller version of a picture', sourceOf(other), 'info')
  }
  const alt = picture.attributes.get('alternate-text') ?? ''
  const attributes = new Map([
    ['src', sourceOf(picture)!],
    ['alt', alt],
  ])
  figure.children.push({ ...picture, name: 'img', attributes, children: [], parent: figure })
  for (const child of media.children) {
    if (child.kind !== 'element') continue
    if (child.name === 'media-caption') figure.children.push(asHtml(child, draft, prefix, figure))
    else if (child.name === 'media-producer') figure.children.push({ ...asHtml(child, draft, prefix, figure), name: 'div', attributes: new Map([['class', 'credit']]) })
    else {
      const words = child.name === 'media-metadata' ? (child.attributes.get('value') ?? '') : child.name === 'media-object' ? '' : textIn(child)
      if (words.trim() !== '') draft.notes.dropped(`${prefix}${pathTo(child)}`, `What is about a picture (${child.name})`, words, 'info')
      if (child.name === 'media-object') draft.notes.dropped(`${prefix}${pathTo(child)}`, 'The bytes of a picture in the text itself', textIn(child).slice(0, 100), 'info')
    }
  }
  return figure
}

function sourceOf(reference: MarkupElement): string | undefined {
  const source = reference.attributes.get('source') ?? reference.attributes.get('name') ?? reference.attributes.get('data-location')
  return source === undefined || source.trim() === '' ? undefined : source.trim()
}

function sizeOf(reference: MarkupElement): number {
  return Number(reference.attributes.get('width') ?? 0) * Number(reference.attributes.get('height') ?? 0) || 0
}
