import type { MarkupElement } from '../markup/tree.js'
import { textIn } from '../markup/tree.js'
import type { Marks } from '../text/inlineText.js'
import type { ContentReader } from './readContent.js'

const LINK = /^(?:https?:\/\/|mailto:|tel:)[^\s/\u0000-\u001f\u007f][^\s\u0000-\u001f\u007f]*$/i
const LINK_MAX = 4_096
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/

/** What an element adds to the marks of the text in it. What the model has no mark for is told once it matters. */
export function marksOf(element: MarkupElement, marks: Marks, { draft, pathTo }: ContentReader): Marks {
  const language = element.attributes.get('lang') ?? element.attributes.get('xml:lang')
  const own = language !== undefined && LANGUAGE.test(language) && language !== draft.fields.language && element.name !== 'html' && element.name !== 'body' ? { language } : {}
  switch (element.name) {
    case 'b':
    case 'strong':
      return { ...marks, ...own, bold: true }
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
    case 'var':
      return { ...marks, ...own, italic: true }
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return { ...marks, ...own, verbatim: true }
    case 'a':
      return { ...marks, ...own, ...linkOf(element) }
    case 'sup':
    case 'sub':
      draft.notes.changed(pathTo(element), `“${textIn(element).trim().slice(0, 40)}” is set on the line, not ${element.name === 'sup' ? 'over' : 'under'} it`)
      return { ...marks, ...own }
    case 's':
    case 'strike':
    case 'del':
      draft.notes.changed(pathTo(element), `“${textIn(element).trim().slice(0, 40)}” was struck out in the source and is set as it is`)
      return { ...marks, ...own }
    case 'abbr':
    case 'acronym': {
      const title = element.attributes.get('title')
      if (title !== undefined && title !== '') draft.notes.dropped(pathTo(element), 'What a short form stands for is said on screen alone', title, 'info')
      return { ...marks, ...own }
    }
    case 'span':
    case 'font':
      return { ...marks, ...own, ...styled(element.attributes.get('style') ?? '') }
    default:
      return Object.keys(own).length > 0 ? { ...marks, ...own } : marks
  }

  function linkOf(anchor: MarkupElement): Marks {
    const href = (anchor.attributes.get('href') ?? '').trim()
    if (href === '') return {}
    if (LINK.test(href) && href.length <= LINK_MAX) return { link: href, ...(isAddress(textIn(anchor), href) ? { verbatim: true } : {}) }
    draft.notes.dropped(pathTo(anchor), 'The words of a link stay, and its address is left out', href, 'info')
    return {}
  }
}

/** Whether a link shows its own address. */
function isAddress(text: string, href: string): boolean {
  const shown = text.trim()
  return shown.length > 3 && href.includes(shown.replace(/^https?:\/\//, ''))
}

function styled(style: string): Marks {
  const written = style.slice(0, 2_000).toLowerCase().replace(/\s+/g, '')
  return {
    ...(/font-weight:(?:bold|[6-9]00)/.test(written) ? { bold: true } : {}),
    ...(/font-style:italic/.test(written) ? { italic: true } : {}),
    ...(/font-variant(?:-caps)?:small-caps/.test(written) ? { smallCaps: true } : {}),
  }
}
