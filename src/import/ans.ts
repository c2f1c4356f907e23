import type { Block, BylineName, Picture } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'
import { ArticleDraft } from './articleDraft.js'
import { bylineOf, bylineOfNames } from './bylineOf.js'
import { captioned, pointOf } from './html/pictures.js'
import { readInline, readerOf, treeOf } from './html/readContent.js'
import type { Imported, ImportOptions } from './imported.js'
import { dayOf, SourceValue } from './source.js'
import { joinedTexts } from './text/cutText.js'
import { oneLine } from './text/inlineText.js'

export type { Imported, ImportOptions }
export type { PictureOrigin } from './imported.js'

/** What says of which kind a thing is. */
const ENVELOPE = ['type', 'version', '_id', 'language']

/**
 * An article of a story in ANS, the JSON of Arc XP (0.10): headlines, label, credits, and its content elements. What they refer to without having it, and what is embedded
 * from elsewhere, is told as left out. Takes the object or its JSON.
 */
export function importAns(story: unknown, options: ImportOptions = {}): Imported {
  const early = new ArticleDraft({}, undefined)
  const language = SourceValue.of(story, early.notes, 'story').at('language').value
  const draft = new ArticleDraft(options, language)
  const source = SourceValue.of(story, draft.notes, 'story')
  draft.identify(source.at('slug').text ?? source.at('_id').text)
  for (const name of ENVELOPE) source.at(name).take()
  draft.date = dayOf(source.first('display_date', 'publish_date', 'first_publish_date', 'created_date')?.text)
  const field = (name: string): Text | undefined => {
    const value = source.at(name, 'basic')
    const text = value.text
    return text === undefined ? undefined : readInline(text, draft, value.path)
  }
  draft.text('headline', field('headlines'), 'headlines.basic')
  const print = source.at('headlines', 'print').text
  if (print !== undefined) draft.text('headline', draft.plain(print), 'headlines.print')
  draft.deck(field('subheadlines'), 'subheadlines.basic')
  draft.text('standfirst', field('description'), 'description.basic')
  const label = source.at('label', 'basic', 'text')
  draft.text('kicker', draft.plain(label.text ?? ''), label.path)
  draft.say('dateline', source.at('location').text, 'location')
  const section = source.at('taxonomy', 'primary_section', 'name').text ?? source.at('taxonomy', 'sections', 0, 'name').text
  draft.say('section', section, 'taxonomy')
  readCredits(source, draft)
  const reader = elementReader(draft)
  for (const element of source.at('content_elements').entries) reader(element, draft.body)
  readPromo(source, draft)
  for (const correction of source.at('corrections').entries) {
    const text = correction.at('text').text
    if (text !== undefined) push(draft.body, 'correction', readInline(text, draft, correction.path))
  }
  source.tellRest(draft.notes)
  return draft.finish()
}

function readCredits(source: SourceValue, draft: ArticleDraft): void {
  // what is to be printed stands over who wrote it
  for (const [list, name] of CREDITS) {
    const vanity = source.at('vanity_credits', list)
    const own = source.at('credits', list)
    const people = vanity.entries.length > 0 ? vanity : own
    const names = people.entries.flatMap((person): BylineName[] => {
      const text = person.at('byline').text ?? person.at('name').text
      person.at('name').take()
      for (const field of ['type', 'version', '_id', 'slug']) person.at(field).take()
      return text === undefined ? [] : [{ name: oneLine(text) }]
    })
    if (names.length === 1 && /^by\b|,| and /i.test(names[0]!.name)) draft.bylines.push(bylineOf(names[0]!.name, name))
    else if (names.length > 0) draft.bylines.push(bylineOfNames(names, name))
  }
}
const CREDITS = [
  ['by', 'writer'],
  ['photos_by', 'photographs'],
] as const

/** The picture that stands for the story, where it has none of its own or another. */
function readPromo(source: SourceValue, draft: ArticleDraft): void {
  for (const name of ['basic', 'lead_art']) {
    const promo = source.at('promo_items', name)
    if (promo.at('type').value !== 'image') continue
    const { value: href } = promo.at('url')
    if (typeof href !== 'string' || href === '') continue
    if (draft.shown(href)) {
      draft.notes.dropped(promo.path, 'The picture is in the article already', `${String(promo.at('caption').value ?? '')} ${href}`, 'info')
      promo.take()
      continue
    }
    const made = readImage(promo, draft)
    if (made === undefined) continue
    draft.figure([made.picture], made.caption)
    // the picture that stands for a story comes first
    draft.figures.unshift(draft.figures.pop()!)
  }
}

function push(into: Block[], kind: 'paragraph' | 'crosshead' | 'quote' | 'correction', text: Text | undefined): void {
  if (text !== undefined) into.push({ kind, text })
}

function readImage(image: SourceValue, draft: ArticleDraft): { readonly picture: Picture; readonly caption: Text | undefined } | undefined {
  const href = image.at('url').text
  if (href === undefined) return undefined
  for (const name of [...ENVELOPE, 'width', 'height', 'created_date', 'last_updated_date', 'owner', 'licensable']) image.at(name).take()
  const people = ['vanity_credits', 'credits'].flatMap((kind) =>
    ['by', 'photos_by', 'affiliation'].flatMap((list) =>
      image
        .at(kind, list)
        .entries.map((person) => {
          for (const field of ['type', 'version', '_id', 'org']) person.at(field).take()
          const name = person.at('byline').text ?? person.at('name').text
          person.at('name').take()
          return name === undefined ? '' : oneLine(name)
        })
        .filter((name) => name !== ''),
    ),
  )
  const credit = [...new Set(people)].join('/')
  const width = image.at('width').number
  const height = image.at('height').number
  const [x, y] = [image.at('focal_point', 'x').number, image.at('focal_point', 'y').number]
  const point = x === undefined || y === undefined ? undefined : x <= 1 && y <= 1 ? pointOf(x, y) : width && height ? pointOf(x / width, y / height) : undefined
  const caption = image.at('caption')
  const written = caption.text
  const alt = image.at('alt_text').text ?? ''
  return captioned(
    { src: draft.pictureSrc(href, image.path), alt: draft.words(alt), ...(point === undefined ? {} : { focalPoint: point }) },
    written === undefined ? undefined : readInline(written, draft, caption.path),
    credit === '' ? undefined : draft.words(credit),
  )
}

type ElementReader = (element: SourceValue, into: Block[]) => void

/** Reads one content element to the end of a body. */
function elementReader(draft: ArticleDraft): ElementReader {
  const html = (value: SourceValue): Text | undefined => {
    const text = value.text
    return text === undefined ? undefined : readInline(text, draft, value.path)
  }
  const blocks = (value: SourceValue, into: Block[]): void => {
    const text = value.text
    if (text !== undefined) readerOf(draft, value.path).blocks(treeOf(text, draft, value.path), into)
  }
  const inner = (element: SourceValue): Block[] => {
    const said: Block[] = []
    for (const child of element.at('content_elements').entries) read(child, said)
    return said
  }
  const items = (list: SourceValue, nested: boolean): Text[] => {
    if (nested) draft.notes.changed(list.path, 'A list in a list stands in one row with it')
    return list.at('items').entries.flatMap((item): Text[] => {
      for (const name of ENVELOPE) item.at(name).take()
      if (item.at('type').value === 'list') {
        item.at('list_type').take()
        return items(item, true)
      }
      const text = html(item.at('content'))
      return text === undefined ? [] : [text]
    })
  }
  const read: ElementReader = (element, into) => {
    const { value: type } = element.at('type')
    for (const name of ENVELOPE) if (name !== 'type' || typeof type === 'string') element.at(name).take()
    switch (type) {
      case 'text':
      case 'raw_html':
        return blocks(element.at('content'), into)
      case 'header':
        element.at('level').take()
        return push(into, 'crosshead', html(element.at('content')))
      case 'code': {
        const inline = draft.inline()
        ;(element.at('content').text ?? '').split('\n').forEach((line, k) => {
          if (k > 0) inline.break()
          inline.add(line, { verbatim: true })
        })
        return push(into, 'paragraph', inline.take())
      }
      case 'quote':
      case 'blockquote': {
        const { value: subtype } = element.at('subtype').take()
        const said = inner(element)
        if (element.at('content').value !== undefined) blocks(element.at('content'), said)
        element.at('citation', 'type').take()
        const by = html(element.at('citation', 'content'))
        if (typeof subtype === 'string' && /pull/i.test(subtype) && said.every((block) => 'text' in block)) {
          const words = said.flatMap((block) => ('text' in block ? [block.text] : []))
          if (words.length > 0) draft.pullQuote(joinedTexts(words), by)
          return
        }
        for (const block of said) into.push(block.kind === 'paragraph' ? { kind: 'quote', text: block.text } : block)
        return push(into, 'quote', by === undefined ? undefined : joinedTexts(['—', by]))
      }
      case 'list': {
        const ordered = element.at('list_type').value === 'ordered'
        element.at('list_type').take()
        const found = items(element, false)
        if (found.length > 0) into.push({ kind: 'list', ...(ordered ? { ordered } : {}), items: found })
        return
      }
      case 'table': {
        const row = (cells: SourceValue): Text[] =>
          cells.entries.map((cell) => {
            cell.at('type').take()
            cell.at('_id').take()
            return html(cell.at('content')) ?? html(cell) ?? ''
          })
        const head = row(element.at('header'))
        const rows = element
          .at('rows')
          .entries.map(row)
          .filter((cells) => cells.length > 0)
        if (rows.length > 0) into.push({ kind: 'table', ...(head.length > 0 ? { head } : {}), rows })
        else if (head.length > 0) into.push({ kind: 'table', rows: [head] })
        return
      }
      case 'image': {
        const made = readImage(element, draft)
        if (made !== undefined) draft.figure([made.picture], made.caption)
        return
      }
      case 'gallery': {
        const pictures = element.at('content_elements').entries.flatMap((image): Picture[] => {
          const made = image.at('type').value === 'image' ? readImage(image, draft) : undefined
          return made === undefined ? [] : [made.caption === undefined ? made.picture : { ...made.picture, caption: made.caption }]
        })
        if (pictures.length > 0) draft.figure(pictures, html(element.at('headlines', 'basic')))
        return
      }
      case 'divider':
        into.push({ kind: 'break' })
        return
      case 'correction':
        element.at('correction_type').take()
        return push(into, 'correction', html(element.at('text')) ?? html(element.at('content')))
      case 'element_group': {
        const said = inner(element)
        const [first, ...others] = said
        if (first?.kind === 'crosshead') draft.factbox(plainText(first.text), others, undefined)
        else into.push(...said)
        return
      }
      default:
        draft.notes.dropped(element.path, `Something of the type ${typeof type === 'string' ? type.slice(0, 40) : 'nobody knows'} is left out`, element.words)
        return
    }
  }
  return read
}
