import type { Block, Picture } from '../../model/article.js'
import { plainText, type Text } from '../../model/inline.js'
import { elementsIn, textIn, without, type MarkupElement } from '../markup/tree.js'
import { joinedTexts } from '../text/cutText.js'
import { roleOf } from './classes.js'
import { LEFT_OUT } from './elements.js'
import { captioned, hrefOf, isSign, ownWords, pictureOf } from './pictures.js'
import type { ContentReader } from './readContent.js'
import { readTable } from './tables.js'

/** A figure, whatever is in it: pictures with a caption, a table with its source, a pull quote, something embedded. */
export function readFigure(figure: MarkupElement, reader: ContentReader, into: Block[]): void {
  const inner = innerOf(figure)
  if (inner.figures.length > 0 && inner.figures.some((nested) => innerOf(nested).pictures.length > 0)) {
    gallery(figure, inner, reader, into)
    return
  }
  const table = inner.named.get('table')
  const caption = captionOf(inner.captions, reader)
  if (table !== undefined && inner.pictures.length === 0) {
    readTable(table, captionAndCredit(caption), reader, into)
    return
  }
  const embedded = [...inner.named.values()].find(({ name }) => LEFT_OUT.has(name) && name !== 'noscript' && name !== 'script' && name !== 'style')
  if (inner.pictures.length === 0 && (embedded !== undefined || (figure.attributes.get('class') ?? '').includes('embed'))) {
    const address = embedded?.attributes.get('src') ?? ''
    reader.draft.notes.dropped(reader.pathTo(figure), `${LEFT_OUT.get(embedded?.name ?? 'embed')!} is left out`, `${textIn(figure)} ${address}`)
    return
  }
  if (inner.pictures.length === 0) {
    reader.blocks(figure, into)
    return
  }
  place(inner.pictures, caption, figure, reader)
  rest(figure, inner, reader, into)
}

/** Pictures side by side. False where there are none. */
export function readGallery(element: MarkupElement, reader: ContentReader, into: Block[]): boolean {
  const inner = innerOf(element)
  if (inner.pictures.length === 0 && inner.figures.length === 0) return false
  gallery(element, inner, reader, into)
  return true
}

interface Inner {
  /** pictures that are in no figure of their own */
  readonly pictures: readonly MarkupElement[]
  readonly figures: readonly MarkupElement[]
  readonly captions: readonly MarkupElement[]
  /** first of each other name that matters */
  readonly named: ReadonlyMap<string, MarkupElement>
}

function innerOf(figure: MarkupElement): Inner {
  const pictures: MarkupElement[] = []
  const figures: MarkupElement[] = []
  const captions: MarkupElement[] = []
  const named = new Map<string, MarkupElement>()
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      const role = roleOf(child)
      if (child.name === 'figure' || (child.name === 'div' && role === 'figure')) figures.push(child)
      else if (child.name === 'figcaption' || role === 'caption' || role === 'credit') captions.push(child)
      else if (child.name === 'img' && !isSign(child)) pictures.push(child)
      else {
        if (!named.has(child.name)) named.set(child.name, child)
        if (!LEFT_OUT.has(child.name) && child.name !== 'table') walk(child)
      }
    }
  }
  walk(figure)
  return { pictures, figures, captions, named }
}

interface Caption {
  readonly text: Text | undefined
  readonly credit: string | undefined
}

/** A picture with a caption in HTML, in which the credit may be marked. */
export function withCaption(picture: Picture, caption: MarkupElement | undefined, reader: ContentReader): ReturnType<typeof captioned> {
  const { text, credit } = captionOf(caption === undefined ? [] : [caption], reader)
  return captioned(picture, text, credit)
}

/** A caption, and the credits marked in it. */
function captionOf(captions: readonly MarkupElement[], reader: ContentReader): Caption {
  const texts: Text[] = []
  const credits: string[] = []
  for (const element of captions) {
    const marked = new Set<MarkupElement>()
    for (const inner of elementsIn(element)) if (roleOf(inner) === 'credit' || (inner.name === 'cite' && inner !== element)) marked.add(inner)
    const outer = [...marked].filter((one) => {
      for (let at = one.parent; at !== undefined && one !== element; at = at.parent) if (marked.has(at)) return false
      return true
    })
    for (const one of outer) {
      const credit = plainText(reader.inline(one, { between: 'space' }))
        .replace(/\s+/g, ' ')
        .trim()
      if (credit !== '') credits.push(credit)
    }
    if (marked.has(element)) continue
    const text = reader.inline(element, { between: 'space', except: new Set(outer) })
    if (text !== undefined) texts.push(text)
  }
  return { text: texts.length === 0 ? undefined : joinedTexts(texts), credit: credits.length === 0 ? undefined : credits.join(' / ') }
}

function captionAndCredit({ text, credit }: Caption): Text | undefined {
  return credit === undefined ? text : joinedTexts([...(text === undefined ? [] : [text]), credit])
}

function place(images: readonly MarkupElement[], caption: Caption, figure: MarkupElement, reader: ContentReader): void {
  const { draft } = reader
  const pictures: Picture[] = []
  let again: MarkupElement | undefined
  for (const img of images) {
    const href = hrefOf(img)
    if (href !== undefined && draft.shownBefore(href)) again = img
    else {
      const picture = pictureOf(img, draft, reader.prefix)
      if (picture === undefined) continue
      const own = ownWords(img, draft)
      const made = captioned(picture, own.caption, own.credit)
      pictures.push(made.caption === undefined ? made.picture : { ...made.picture, caption: made.caption })
    }
  }
  const [first, ...others] = pictures
  if (first === undefined) {
    const words = `${again?.attributes.get('alt') ?? ''} ${plainText(caption.text)} ${caption.credit ?? ''}`
    if (again !== undefined) draft.notes.dropped(reader.pathTo(figure), 'The picture is in the article already', words, 'info')
    else if (words.trim() !== '') draft.notes.dropped(reader.pathTo(figure), 'A caption without its picture', words)
    return
  }
  if (others.length > 0) {
    draft.figure(pictures, captionAndCredit(caption))
    return
  }
  const { caption: own, ...bare } = first
  const texts = [own, caption.text].filter((text): text is Text => text !== undefined)
  const made = captioned(bare, texts.length === 0 ? undefined : joinedTexts(texts), caption.credit ?? first.credit)
  if (first.credit !== undefined && caption.credit !== undefined) draft.notes.dropped(reader.pathTo(figure), 'A picture has two credits, and this one is left out', first.credit)
  draft.figure([made.picture], made.caption)
}

/** Each picture with its own caption, and that of them all under them. */
function gallery(element: MarkupElement, inner: Inner, reader: ContentReader, into: Block[]): void {
  const { draft } = reader
  const pictures: Picture[] = []
  const add = (img: MarkupElement, caption: Caption): void => {
    const picture = pictureOf(img, draft, reader.prefix)
    if (picture === undefined) {
      if (caption.text !== undefined) draft.notes.dropped(reader.pathTo(img), 'A caption without its picture', plainText(caption.text))
      return
    }
    const made = captioned(picture, caption.text, caption.credit)
    pictures.push(made.caption === undefined ? made.picture : { ...made.picture, caption: made.caption })
  }
  const walk = ({ pictures: images, figures }: Inner, own: Caption): void => {
    images.forEach((img, k) => add(img, k === images.length - 1 ? own : { text: undefined, credit: undefined }))
    for (const nested of figures) {
      const within = innerOf(nested)
      const caption = captionOf(within.captions, reader)
      if (within.pictures.length + within.figures.length > 0) {
        walk(within, caption)
        rest(nested, within, reader, into)
      } else reader.draft.notes.dropped(reader.pathTo(nested), 'A part of a gallery that is no picture', textIn(nested))
    }
  }
  const common = captionOf(inner.captions, reader)
  walk(inner, { text: undefined, credit: undefined })
  const text = captionAndCredit(common)
  if (pictures.length > 0) draft.figure(pictures, text)
  else if (text !== undefined) draft.notes.dropped(reader.pathTo(element), 'A caption without its pictures', plainText(text))
  rest(element, inner, reader, into)
}

/** What stands in a figure beside its pictures and captions. */
function rest(figure: MarkupElement, { pictures, figures, captions }: Inner, reader: ContentReader, into: Block[]): void {
  const out = new Set<MarkupElement>([...pictures, ...figures, ...captions])
  reader.blocks(without(figure, out), into)
}
