import type { MarkupElement } from '../markup/tree.js'

/** What an element says that it is, by its class: the names that the content systems of newsrooms use. */
export type ElementRole =
  | 'pullQuote'
  | 'factbox'
  | 'kicker'
  | 'deck'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'tagline'
  | 'credit'
  | 'caption'
  | 'crosshead'
  | 'correction'
  | 'signature'
  | 'gallery'
  | 'figure'

const NAMES: Readonly<Record<ElementRole, string>> = {
  pullQuote: 'pullquote pull-quote pull_quote blockquote-alt quote-pull',
  factbox: 'factbox fact-box fact_box infobox info-box callout-card callout toggle-card faktabox faktaruta faktenkasten encadre',
  kicker: 'kicker eyebrow vignette overline dachzeile',
  deck: 'deck dek subtitle sub-title subheadline sub-headline subhead-deck',
  standfirst: 'standfirst ingress preamble vorspann chapeau',
  byline: 'byline by-line p-author article-author entry-author',
  dateline: 'dateline',
  tagline: 'tagline shirttail author-bio author-note',
  credit: 'credit photo-credit photocredit image-credit media-credit wp-caption-credit photographer copyright media-producer',
  caption: 'wp-caption-text caption-text image-caption media-caption',
  crosshead: 'crosshead cross-head subhead zwischentitel mellomtittel',
  correction: 'correction erratum editors-note editor-note',
  signature: 'signature signoff sign-off',
  gallery: 'gallery gallery-card gallery-container blocks-gallery-grid',
  figure: 'wp-caption image-card',
}
const ROLES: ReadonlyMap<string, ElementRole> = new Map(
  (Object.entries(NAMES) as [ElementRole, string][]).flatMap(([role, names]) => names.split(' ').map((name): [string, ElementRole] => [name, role])),
)
const CLASSES_MAX = 50

/** The role that the classes of an element, or its `itemprop`, give it. */
export function roleOf(element: MarkupElement): ElementRole | undefined {
  for (const name of classesOf(element)) {
    const role = ROLES.get(name) ?? ROLES.get(name.replace(/^(?:is-style|wp-block|kg|article|story|entry|post|content|c|o|m)[-_]+/, ''))
    if (role !== undefined) return role
  }
  const property = element.attributes.get('itemprop')
  return property === 'caption' ? 'caption' : property === 'copyrightHolder' || property === 'creditText' ? 'credit' : undefined
}

/** The classes of an element in lower case. */
export function classesOf(element: MarkupElement): readonly string[] {
  const written = element.attributes.get('class')
  return written === undefined ? [] : written.slice(0, 4_000).toLowerCase().split(/\s+/, CLASSES_MAX)
}

export function hasClass(element: MarkupElement, ...names: readonly string[]): boolean {
  return classesOf(element).some((name) => names.includes(name))
}
