import type { Figure, Picture } from './article.js'
import type { Edition } from './edition.js'

/** Every picture of an edition with its path: those of articles, then those that stand on a page by themselves. */
export function* picturesOf(edition: Edition): Generator<{ readonly picture: Picture; readonly path: string }> {
  for (const [a, article] of edition.articles.entries()) for (const [f, figure] of (article.figures ?? []).entries()) yield* figurePictures(figure, `articles[${a}].figures[${f}]`)
  for (const [p, page] of edition.pages.entries()) {
    const path = `pages[${p}]`
    for (const [f, piece] of (page.furniture ?? []).entries())
      if (piece.kind === 'teaser' && piece.picture) yield { picture: piece.picture, path: `${path}.furniture[${f}].picture` }
    for (const [r, reserved] of (page.reserved ?? []).entries()) if (reserved.picture) yield { picture: reserved.picture, path: `${path}.reserved[${r}].picture` }
    for (const [w, art] of (page.wildArt ?? []).entries()) yield* figurePictures(art.figure, `${path}.wildArt[${w}].figure`)
  }
}

function* figurePictures(figure: Figure, path: string): Generator<{ readonly picture: Picture; readonly path: string }> {
  for (const [k, picture] of figure.pictures.entries()) yield { picture, path: `${path}.pictures[${k}]` }
}
