import type { Block } from '../../model/article.js'
import { plainText, type Text } from '../../model/inline.js'
import type { ArticleDraft } from '../articleDraft.js'
import { sameWords } from '../articleDraft.js'
import { bylineOf } from '../bylineOf.js'
import { MARKUP_MAX, readMarkup } from '../markup/readMarkup.js'
import { childrenNamed, pathTo, textIn, type MarkupElement, type MarkupNode } from '../markup/tree.js'
import { joinedTexts } from '../text/cutText.js'
import type { InlineText, Marks } from '../text/inlineText.js'
import { readBox } from './boxes.js'
import { roleOf, type ElementRole } from './classes.js'
import { ABOUT, BLOCKS, LEFT_OUT } from './elements.js'
import { readFigure, readGallery } from './figures.js'
import { marksOf } from './marks.js'
import { captioned, hrefOf, isSign, ownWords, pictureOf } from './pictures.js'
import { readQuote } from './quotes.js'
import { saidByComment, withoutShortcodes } from './wordpressMarks.js'
import { readTable } from './tables.js'

/** What reads the parts of a text: handed to the readers of figures, tables, quotes and boxes. */
export interface ContentReader {
  readonly draft: ArticleDraft
  /** where the fragment stands in the source */
  readonly prefix: string
  pathTo(element: MarkupElement): string
  /** reads what is in an element to the end of `into` */
  blocks(element: MarkupElement, into: Block[], marks?: Marks): void
  /** all text in an element as one, its blocks apart by `between` */
  inline(element: MarkupElement, options?: InlineOptions): Text | undefined
  leftOut(element: MarkupElement, what: string): void
}

export interface InlineOptions {
  readonly between?: 'break' | 'space'
  /** elements that are read elsewhere */
  readonly except?: ReadonlySet<MarkupElement>
}

/** A fragment of HTML as paragraphs, figures, quotes and boxes of an article. `prefix` is its place in the source. */
export function readHtml(html: string, draft: ArticleDraft, prefix: string): void {
  readContent(treeOf(html, draft, prefix), draft, prefix)
}

/** A fragment of HTML as a tree. */
export function treeOf(html: string, draft: ArticleDraft, prefix: string): MarkupElement {
  if (html.length > MARKUP_MAX) draft.notes.tooLarge(prefix, `The source has ${html.length} characters, and the first ${MARKUP_MAX} are read`)
  const { root, flattened } = readMarkup(html.slice(0, MARKUP_MAX), 'html')
  if (flattened > 0) draft.notes.changed(prefix, `${flattened} elements are nested so deep that they are read as standing beside each other`)
  return root
}

/** An element's content as paragraphs, figures, quotes and boxes of an article. */
export function readContent(root: MarkupElement, draft: ArticleDraft, prefix: string): void {
  draft.beginText()
  readerOf(draft, prefix).blocks(root, draft.body)
}

/** A short text in HTML: a title, a caption. */
export function readInline(html: string, draft: ArticleDraft, prefix: string): Text | undefined {
  return readerOf(draft, prefix).inline(treeOf(html, draft, prefix), { between: 'space' })
}

/** A text of one or more paragraphs in HTML, as one text. */
export function readerOf(draft: ArticleDraft, prefix: string): ContentReader {
  const at = (element: MarkupElement): string => `${prefix}${pathTo(element)}`
  const withBlocks = new WeakMap<MarkupElement, boolean>()
  const holdsBlock = (element: MarkupElement): boolean => {
    const known = withBlocks.get(element)
    if (known !== undefined) return known
    const holds = element.children.some((child) => child.kind === 'element' && (isBlock(child) || (!LEFT_OUT.has(child.name) && holdsBlock(child))))
    withBlocks.set(element, holds)
    return holds
  }
  const leftOut = (element: MarkupElement, what: string): void => {
    const address = ['src', 'data', 'href', 'data-src', 'cite'].map((name) => element.attributes.get(name)).find((value) => value !== undefined && value !== '')
    const quiet = element.name === 'script' || element.name === 'style' || element.name === 'template' || element.name === 'noscript'
    const text = quiet ? element.children.map((child) => (child.kind === 'text' ? child.text.slice(0, 1_000) : '')).join('') : textIn(element)
    draft.notes.dropped(
      at(element),
      `${what} is left out`,
      [text.trim(), address]
        .filter((part) => part)
        .join(' ')
        .slice(0, 10_000),
      quiet ? 'info' : 'warning',
    )
  }

  const reader: ContentReader = {
    draft,
    prefix,
    pathTo: at,
    leftOut,
    inline: (element, options = {}) => {
      const inline = draft.inline()
      for (const child of element.children) readInlineNode(child, element, inline, {}, options)
      return inline.take()
    },
    blocks: (element, into, marks = {}) => {
      const inline = draft.inline()
      const flush = (): void => {
        const text = inline.take()
        if (text !== undefined) into.push({ kind: 'paragraph', text })
      }
      readChildren(element, into, marks, inline, flush)
      flush()
    },
  }

  const readChildren = (element: MarkupElement, into: Block[], marks: Marks, inline: InlineText, flush: () => void): void => {
    for (const child of element.children) {
      if (child.kind === 'text') addLoose(child.text, element, inline, marks, flush)
      else if (child.kind === 'comment') saidByComment(child.text, at(element), draft)
      else if (isBlock(child) || roleIn(child) !== undefined) {
        flush()
        readBlock(child, into, marks)
      } else if (!LEFT_OUT.has(child.name) && holdsBlock(child)) {
        flush()
        reader.blocks(child, into, marksOf(child, marks, reader))
      } else readInlineNode(child, element, inline, marks, {})
    }
  }

  /** Text that stands in no paragraph: a blank line parts it, as in content typed without tags. */
  const addLoose = (text: string, parent: MarkupElement, inline: InlineText, marks: Marks, flush: () => void): void => {
    const kept = withoutShortcodes(text, at(parent), draft)
    if (parent.name === 'p' || parent.name === 'pre') return inline.add(kept, marks)
    kept.split(/\n[ \t\r]{0,100}\n/).forEach((part, k) => {
      if (k > 0) flush()
      inline.add(part, marks)
    })
  }

  const readInlineNode = (node: MarkupNode, parent: MarkupElement, inline: InlineText, marks: Marks, options: InlineOptions): void => {
    if (node.kind === 'text') inline.add(withoutShortcodes(node.text, at(parent), draft), marks)
    else if (node.kind === 'comment') saidByComment(node.text, at(parent), draft)
    else if (options.except?.has(node) === true) return
    else if (node.name === 'br') inline.break()
    else if (node.name === 'wbr') inline.add('\u200b', marks)
    else if (node.name === 'img') readImage(node, inline, marks)
    else if (node.name === 'hr') return
    else if (LEFT_OUT.has(node.name)) leftOut(node, LEFT_OUT.get(node.name)!)
    else if (ABOUT.has(node.name)) aboutPage(node)
    else {
      const block = BLOCKS.has(node.name)
      const apart = (): void => {
        if (block && !inline.isEmpty) {
          if (options.between === 'space') inline.space()
          else inline.break()
        }
      }
      apart()
      const within = marksOf(node, marks, reader)
      if (node.name === 'q') inline.add('"', within)
      for (const child of node.children) readInlineNode(child, node, inline, within, options)
      if (node.name === 'q') inline.add('"', within)
      apart()
    }
  }

  const readImage = (img: MarkupElement, inline: InlineText, marks: Marks): void => {
    if (isSign(img)) return inline.add(img.attributes.get('alt')!, marks)
    const href = hrefOf(img)
    if (href !== undefined && draft.shownBefore(href)) return draft.notes.dropped(at(img), 'The picture is in the article already', img.attributes.get('alt') ?? '', 'info')
    const picture = pictureOf(img, draft, prefix)
    if (picture === undefined) return
    const { caption, credit } = ownWords(img, draft)
    const made = captioned(picture, caption, credit)
    draft.figure([made.picture], made.caption)
  }

  /** What a page says about itself is known from elsewhere. */
  const aboutPage = (element: MarkupElement): void => {
    const text = `${textIn(element)} ${element.attributes.get('content') ?? ''}`.trim()
    if (element.name === 'title' && draft.fields.headline === undefined) draft.text('headline', draft.plain(text), at(element))
    else if (text !== '') draft.notes.dropped(at(element), `What the page says about itself (${element.name}) is left out`, text, 'info')
  }

  const readBlock = (element: MarkupElement, into: Block[], marks: Marks): void => {
    const what = LEFT_OUT.get(element.name)
    if (what !== undefined) return leftOut(element, what)
    const role = roleIn(element)
    if (role !== undefined && readRole(element, role, into)) return
    switch (element.name) {
      case 'h1':
        return readHead(element, into, draft.fields.headline === undefined)
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return readHead(element, into, false)
      case 'hr':
        into.push({ kind: 'break' })
        return
      case 'ul':
      case 'ol':
      case 'menu':
        return readList(element, into)
      case 'dl':
        return readTerms(element, into)
      case 'table':
        return readTable(element, undefined, reader, into)
      case 'figure':
        return readFigure(element, reader, into)
      case 'blockquote':
        return readQuote(element, false, reader, into)
      case 'pre':
      case 'verse':
        return readLines(element, into)
      case 'aside':
      case 'details':
        return readBox(element, reader, into)
      case 'head':
        for (const child of childrenNamed(element, 'title', 'meta', 'script', 'style')) {
          if (child.name === 'title' || child.name === 'meta') aboutPage(child)
          else leftOut(child, LEFT_OUT.get(child.name)!)
        }
        return
      default:
        return reader.blocks(element, into, marksOf(element, marks, reader))
    }
  }

  /** Whether the role was one for a thing here. */
  const readRole = (element: MarkupElement, role: ElementRole, into: Block[]): boolean => {
    const path = at(element)
    switch (role) {
      case 'pullQuote':
        readQuote(element, true, reader, into)
        return true
      case 'factbox':
        readBox(element, reader, into)
        return true
      case 'gallery':
        return readGallery(element, reader, into)
      case 'figure':
      case 'credit':
        if (role === 'credit' && element.name !== 'figure') return false
        readFigure(element, reader, into)
        return true
      case 'crosshead':
      case 'correction':
      case 'signature': {
        const text = reader.inline(element)
        if (text !== undefined) into.push({ kind: role, text })
        return true
      }
      case 'kicker':
      case 'standfirst':
      case 'tagline':
        draft.text(role, reader.inline(element), path)
        return true
      case 'deck':
        draft.deck(reader.inline(element, { between: 'space' }), path)
        return true
      case 'byline': {
        const line = plainText(reader.inline(element, { between: 'space' }))
        if (line === '') return true
        if (draft.bylines.length === 0) draft.bylines.push(bylineOf(line))
        else draft.twice('The byline', draft.bylines.map(({ names, text }) => text ?? names.map(({ name }) => name).join(' ')).join(' '), line, path)
        return true
      }
      case 'dateline':
        draft.say('dateline', plainText(reader.inline(element, { between: 'space' })), path)
        return true
      case 'caption':
        return false
    }
  }

  const readHead = (element: MarkupElement, into: Block[], first: boolean): void => {
    const text = reader.inline(element, { between: 'space' })
    if (text === undefined) return
    const { headline } = draft.fields
    if (first) draft.text('headline', text, at(element))
    else if (headline !== undefined && element.name === 'h1' && sameWords(headline, text)) draft.twice('The headline', headline, text, at(element))
    else into.push({ kind: 'crosshead', text })
  }

  const readList = (element: MarkupElement, into: Block[]): void => {
    const items: Text[] = []
    let nested = false
    const walk = (list: MarkupElement, deep: boolean): void => {
      for (const child of list.children) {
        if (child.kind === 'comment') saidByComment(child.text, at(list), draft)
        else if (child.kind === 'text') {
          const text = draft.plain(child.text)
          if (text !== undefined) items.push(text)
        } else if (child.name === 'li' || !['ul', 'ol', 'menu'].includes(child.name)) {
          const lists = new Set(childrenNamed(child, 'ul', 'ol', 'menu'))
          const text = child.name === 'li' ? reader.inline(child, { except: lists }) : wholeOf(child)
          if (text !== undefined) items.push(text)
          if (lists.size > 0 || deep) nested = true
          for (const inner of lists) walk(inner, true)
        } else {
          nested = true
          walk(child, true)
        }
      }
    }
    const wholeOf = (child: MarkupElement): Text | undefined => {
      const inline = draft.inline()
      readInlineNode(child, element, inline, {}, {})
      return inline.take()
    }
    walk(element, false)
    if (nested) draft.notes.changed(at(element), 'A list in a list stands in one row with it')
    const start = element.attributes.get('start')
    if (element.name === 'ol' && ((start !== undefined && start !== '1') || element.attributes.has('reversed'))) {
      draft.notes.changed(at(element), `The list counts from 1${start === undefined ? ' upwards' : ` and not from ${start.slice(0, 9)}`}`)
    }
    if (items.length > 0) into.push({ kind: 'list', ...(element.name === 'ol' ? { ordered: true } : {}), items })
  }

  /** Terms with what is said of them: one item each, the term in bold. */
  const readTerms = (element: MarkupElement, into: Block[]): void => {
    const items: Text[] = []
    let terms: Text[] = []
    const walk = (list: MarkupElement): void => {
      for (const child of list.children) {
        if (child.kind !== 'element') {
          if (child.kind === 'text' && child.text.trim() !== '') items.push(draft.plain(child.text)!)
        } else if (child.name === 'div') walk(child)
        else {
          const text = reader.inline(child)
          if (text === undefined) continue
          if (child.name === 'dt') terms.push(bold(text))
          else {
            items.push(joinedTexts([...terms, text]))
            terms = []
          }
        }
      }
    }
    walk(element)
    items.push(...terms)
    if (items.length > 0) into.push({ kind: 'list', items })
  }

  /** Lines that stay lines: verse, code. */
  const readLines = (element: MarkupElement, into: Block[]): void => {
    const inline = draft.inline()
    const verbatim = element.name === 'pre' && childrenNamed(element, 'code').length > 0
    const walk = (node: MarkupNode, marks: Marks): void => {
      if (node.kind === 'text')
        node.text.split(/\r\n?|\n/).forEach((line, k) => {
          if (k > 0) inline.break()
          inline.add(line, marks)
        })
      else if (node.kind === 'element') {
        if (node.name === 'br') inline.break()
        else if (LEFT_OUT.has(node.name) || node.name === 'img') readInlineNode(node, element, inline, marks, {})
        else for (const child of node.children) walk(child, marksOf(node, marks, reader))
      }
    }
    for (const child of element.children) walk(child, verbatim ? { verbatim: true } : {})
    const text = inline.take()
    if (text === undefined) return
    if (verbatim) draft.notes.changed(at(element), 'Code is set as an ordinary paragraph, its lines kept and its indents not')
    into.push({ kind: 'paragraph', text })
  }

  return reader
}

function isBlock(element: MarkupElement): boolean {
  return BLOCKS.has(element.name)
}

const ROLE_ELEMENTS: ReadonlySet<string> = new Set('p div span small section header footer aside figure blockquote h1 h2 h3 h4 h5 h6 ul a'.split(' '))

function roleIn(element: MarkupElement): ElementRole | undefined {
  return ROLE_ELEMENTS.has(element.name) ? roleOf(element) : undefined
}

function bold(text: Text): Text {
  return typeof text === 'string' ? [{ text, bold: true }] : text.map((run) => ('text' in run ? { ...run, bold: true } : run))
}
