import type { Article, Figure, Picture } from '../../src/model/article.js'
import type { Edition, Furniture, Treatment } from '../../src/model/edition.js'
import type { Text } from '../../src/model/inline.js'
import { labelAt } from './numbers.js'
import { tidy } from './texts.js'

/** A text of the edition, by its place in the thing it belongs to. */
export interface Leaf {
  readonly at: string
  readonly text: string
  /** stands anywhere under this place: it is a part of what is printed there */
  readonly near?: string
  /** the texts it is made of, where there are several: the report has them one by one */
  readonly parts?: readonly string[]
}

export function leaf(at: string, text: Text | undefined): Leaf[] {
  return text === undefined || tidy(withReferences(text)) === '' ? [] : [{ at, text: withReferences(text) }]
}

/** Page references are marked, to be filled in where the pages are known. */
export function withReferences(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => ('text' in run ? run.text : 'break' in run ? '\n' : `\ue001${run.pageOf}\ue002`)).join('')
}

export function pageNumbers(edition: Edition): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  edition.pages.forEach((page, p) => {
    for (const story of page.stories) {
      const found: [string, number][] = [
        [story.article, story.place.columns[0]],
        ...(story.sidebars ?? []).map((s): [string, number] => [s.article, s.columns?.[0] ?? story.place.columns[1]]),
      ]
      for (const [article, column] of found) if (!numbers.has(article)) numbers.set(article, labelAt(edition, p, column))
    }
  })
  return numbers
}

export function resolved(text: string, numbers: ReadonlyMap<string, string>): string {
  return text.replace(/\ue001(.*?)\ue002/g, (_, id: string) => numbers.get(id) ?? '?')
}

/** A text as it was written, without the numbers of pages it refers to. */
export function unresolved(text: string): string {
  return text.replace(/\ue001(.*?)\ue002/g, '')
}

/** The line of a byline as this house prints it. */
export function bylineLeaf(article: Article): Leaf[] {
  const people = (article.bylines ?? [])
    .filter((b) => b.inferred !== true && b.role !== 'photographs')
    .map((b) => {
      const names = b.names.map(
        ({ name, title, place, contact }) =>
          `${name}${title === undefined ? '' : `, ${title}`}${place === undefined ? '' : ` in ${place}`}${contact === undefined ? '' : ` (${contact})`}`,
      )
      return b.text ?? [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((t) => t !== '').join(' and ')
    })
  return leaf('bylines', people.filter((t) => t !== '').join(' · '))
}

export function headLeaves(article: Article, treatment: Treatment | undefined): Leaf[] {
  return [
    ...leaf('label', article.label),
    ...leaf('kicker', article.kicker),
    ...leaf('headline', article.headline),
    ...(article.decks ?? []).flatMap((deck, i) => leaf(`decks[${i}]`, deck)),
    ...leaf('standfirst', article.standfirst),
    ...(treatment?.byline === 'leg' ? [] : bylineLeaf(article)),
  ]
}

export function asideLeaves(article: Article): Leaf[] {
  return [
    ...(article.pullQuotes ?? []).flatMap((quote, i) => [...leaf(`pullQuotes[${i}].text`, quote.text), ...leaf(`pullQuotes[${i}].attribution`, quote.attribution)]),
    ...(article.figures ?? []).flatMap((figure, i) => figureLeaves(figure, `figures[${i}]`)),
  ]
}

/** Captions where each has its place: pictures' own, and the figure's; credits anywhere among them. */
export function figureLeaves(figure: Figure, at: string): Leaf[] {
  const said = (...texts: (Text | undefined)[]): string[] => texts.flatMap((t) => leaf('', t).map((l) => l.text))
  const join = (to: string, ...texts: (Text | undefined)[]): Leaf[] =>
    said(...texts).length === 0 ? [] : [{ at: `${at}.${to}`, text: said(...texts).join(' '), parts: said(...texts) }]
  const credits = figure.pictures.flatMap((p, k) => leaf(`${at}.pictures[${k}].credit`, p.credit).map((l) => ({ ...l, near: at })))
  if (figure.layout === 'mug')
    return [...join('overline', figure.overline), ...join('pictures[0].caption', figure.pictures[0]?.caption), ...join('caption', figure.caption), ...credits]
  const first = figure.pictures.findIndex((p) => said(p.caption).length > 0)
  const shared = first < 0 || said(figure.caption).length > 0
  return [
    ...figure.pictures.flatMap((p, k) => join(`pictures[${k}].caption`, !shared && k === first ? figure.overline : undefined, p.caption)),
    ...(shared ? join('caption', figure.overline, figure.caption) : []),
    ...credits,
  ]
}

/** What somebody wrote into a piece of furniture. What the house adds of itself is not in it. */
export function furnitureLeaves(piece: Furniture, at: string): Leaf[] {
  const near = (text: Text | undefined): Leaf[] => leaf(at, text).map((l) => ({ ...l, near: at }))
  switch (piece.kind) {
    case 'folio':
      return [...near(piece.section), ...near(piece.number)]
    case 'nameplate':
      return (piece.ears ?? []).flatMap((ear, k) => leaf(`${at}.ears[${k}]`, ear))
    case 'teaser':
      return [...leaf(`${at}.text`, piece.text), ...pictureLeaves(piece.picture, `${at}.picture`)]
    case 'index':
      return []
    default:
      return near(piece.text)
  }
}

export function pictureLeaves(picture: Picture | undefined, at: string): Leaf[] {
  return [...leaf(`${at}.caption`, picture?.caption), ...leaf(`${at}.credit`, picture?.credit)]
}

/** What no page of a paper shows. */
export function unprintedLeaves(article: Article): Leaf[] {
  const aside = (article.bylines ?? []).filter((b) => b.inferred === true || b.role === 'photographs').map((b) => b.text ?? b.names.map((n) => n.name).join('\n'))
  return [...leaf('summary', article.summary), ...leaf('jumpHead', article.jumpHead), ...aside.flatMap((text) => text.split('\n').flatMap((name) => leaf('bylines', name)))]
}
