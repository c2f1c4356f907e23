import type { Figure, Picture } from './article.js'
import type { Edition } from './edition.js'

/** A picture of an edition, and where the edition has it. */
export interface NamedPicture {
  readonly picture: Picture
  /** as `articles[1].figures[0].pictures[0]` */
  readonly path: string
}

/** Every picture that an edition names: of articles' figures, then of pages: figures without an article, furniture, reserved places. */
export function* picturesOf(edition: Edition): Generator<NamedPicture> {
  for (const [a, article] of edition.articles.entries()) for (const [f, figure] of (article.figures ?? []).entries()) yield* ofFigure(figure, `articles[${a}].figures[${f}]`)
  for (const [p, page] of edition.pages.entries()) {
    for (const [w, art] of (page.wildArt ?? []).entries()) yield* ofFigure(art.figure, `pages[${p}].wildArt[${w}].figure`)
    for (const [i, piece] of (page.furniture ?? []).entries())
      if (piece.kind === 'teaser' && piece.picture) yield { picture: piece.picture, path: `pages[${p}].furniture[${i}].picture` }
    for (const [i, reserved] of (page.reserved ?? []).entries()) if (reserved.picture) yield { picture: reserved.picture, path: `pages[${p}].reserved[${i}].picture` }
    for (const [i, advert] of (page.adverts ?? []).entries()) if (advert.picture) yield { picture: advert.picture, path: `pages[${p}].adverts[${i}].picture` }
  }
}

/** Pictures whose silhouettes some story's text is to follow, by `src`. */
export function silhouettesOf(edition: Edition): ReadonlySet<string> {
  const out = new Set<string>()
  const articles = new Map(edition.articles.map((article) => [article.id, article]))
  for (const page of edition.pages)
    for (const story of page.stories)
      for (const { article, figures } of [story, ...(story.sidebars ?? [])])
        for (const [id, { around }] of Object.entries(figures ?? {})) {
          if (around !== 'silhouette') continue
          for (const { src } of articles.get(article)?.figures?.find((figure) => figure.id === id)?.pictures ?? []) out.add(src)
        }
  return out
}

function* ofFigure(figure: Figure, path: string): Generator<NamedPicture> {
  for (const [k, picture] of figure.pictures.entries()) yield { picture, path: `${path}.pictures[${k}]` }
}
