import type { Picture } from '../../model/article.js'
import { plainText, type Text } from '../../model/inline.js'
import type { ArticleDraft } from '../articleDraft.js'
import { pathTo, type MarkupElement } from '../markup/tree.js'
import { splitCredit } from '../text/creditOf.js'
import { oneLine } from '../text/inlineText.js'
import { hasClass } from './classes.js'

const SRCSET_MAX = 20_000
/** Attributes under which pages keep the address of a picture that is loaded late; the first is the best. */
const SOURCES = ['data-orig-file', 'data-full-url', 'data-large-file', 'data-src', 'data-lazy-src', 'data-original', 'src']
const PICTURE_FILE = /\.(?:jpe?g|png)(?:[?#].*)?$/i

/** Where the best version of a picture is, by what its element says. */
export function hrefOf(img: MarkupElement): string | undefined {
  const named = SOURCES.map((name) => img.attributes.get(name)?.trim()).filter((value): value is string => value !== undefined && value !== '')
  const real = named.filter((value) => !value.startsWith('data:'))
  const large = largest(img.attributes.get('srcset') ?? img.attributes.get('data-srcset') ?? '')
  const linked = img.parent?.name === 'a' ? img.parent.attributes.get('href') : undefined
  if (linked !== undefined && PICTURE_FILE.test(linked)) return linked
  const own = img.attributes.get('data-orig-file') ?? large ?? real[0] ?? named[0]
  return own
}

/** The widest of a `srcset`. */
function largest(srcset: string): string | undefined {
  let best: { readonly href: string; readonly size: number } | undefined
  for (const [, href, size] of srcset.slice(0, SRCSET_MAX).matchAll(/(?:^|\s|,)([^\s,]\S*)\s{1,20}(\d{1,6}(?:\.\d{1,3})?)[wx](?=,|\s|$)/g)) {
    if (!best || Number(size) > best.size) best = { href: href!, size: Number(size) }
  }
  return best?.href
}

/** An `img` as the article has it; undefined where it is no picture for readers, which is told. */
export function pictureOf(img: MarkupElement, draft: ArticleDraft, prefix: string): Picture | undefined {
  const path = `${prefix}${pathTo(img)}`
  const href = hrefOf(img)
  const alt = oneLine(img.attributes.get('alt') ?? '')
  if (href === undefined) {
    draft.notes.dropped(path, 'A picture that has no address', alt)
    return undefined
  }
  const sizes = ['width', 'height'].map((name) => Number(img.attributes.get(name) ?? NaN))
  if (sizes.some((size) => size <= 2)) {
    draft.notes.dropped(path, 'A picture too small to be seen', alt, 'info')
    return undefined
  }
  const title = oneLine(img.attributes.get('title') ?? '')
  if (title !== '' && title !== alt) draft.notes.dropped(path, 'The words that show over a picture on screen', title, 'info')
  const focalPoint = positionOf(img.attributes.get('style') ?? '') ?? focusOf(img)
  return { src: draft.pictureSrc(href, path), alt: draft.words(alt), ...(focalPoint === undefined ? {} : { focalPoint }) }
}

/** Faces and signs that stand in the text as pictures. */
export function isSign(img: MarkupElement): boolean {
  return hasClass(img, 'emoji', 'wp-smiley') && (img.attributes.get('alt') ?? '') !== ''
}

/** The point that a crop on screen keeps, as `object-position` says it. */
function positionOf(style: string): { readonly x: number; readonly y: number } | undefined {
  const found = /object-position:\s{0,9}(\d{1,3}(?:\.\d{1,9})?)%\s{1,9}(\d{1,3}(?:\.\d{1,9})?)%/i.exec(style.slice(0, 2_000))
  return found ? pointOf(Number(found[1]) / 100, Number(found[2]) / 100) : undefined
}

function focusOf(img: MarkupElement): { readonly x: number; readonly y: number } | undefined {
  const found = /^\s{0,9}(0|1|0?\.\d{1,9}|1\.0{1,9})\s{0,9}[ ,]\s{0,9}(0|1|0?\.\d{1,9}|1\.0{1,9})\s{0,9}$/.exec(img.attributes.get('data-focal-point') ?? '')
  return found ? pointOf(Number(found[1]), Number(found[2])) : undefined
}

/** A focal point, where the two are shares of the picture. */
export function pointOf(x: number, y: number): { readonly x: number; readonly y: number } | undefined {
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x: thousandth(x), y: thousandth(y) } : undefined
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** What an `img` says about itself: its caption and credit. */
export function ownWords(img: MarkupElement, draft: ArticleDraft): { readonly caption: Text | undefined; readonly credit: string | undefined } {
  const caption = img.attributes.get('data-caption')
  const credit = oneLine(img.attributes.get('data-credit') ?? '')
  return { caption: caption === undefined ? undefined : draft.plain(caption), credit: credit === '' ? undefined : draft.words(credit) }
}

/** A picture with its caption, the credit apart from it. */
export function captioned(picture: Picture, caption: Text | undefined, credit: string | undefined): { readonly picture: Picture; readonly caption: Text | undefined } {
  const split = caption === undefined || credit !== undefined ? { caption, credit } : splitCredit(caption)
  const own = split.credit === undefined ? '' : oneLine(split.credit)
  return { picture: own === '' ? picture : { ...picture, credit: own }, caption: split.caption === undefined || plainText(split.caption) === '' ? undefined : split.caption }
}
