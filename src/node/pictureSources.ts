/** A picture that an edition names, and where it names it. */
export interface PictureSource {
  readonly src: string
  /** as `articles[1].figures[0].pictures[0].src` */
  readonly path: string
}

/**
 * Every picture source in what may be an edition: those of articles' figures, then those that stand on a page by themselves. Takes what is there and passes over
 * whatever has another shape: saying so is `parseEdition`'s part.
 */
export function pictureSources(edition: unknown): readonly PictureSource[] {
  const found: PictureSource[] = []
  const take = (picture: unknown, path: string): void => {
    const src = field(picture, 'src')
    if (typeof src === 'string') found.push({ src, path: `${path}.src` })
  }
  const takeFigure = (figure: unknown, path: string): void => entries(figure, 'pictures').forEach((picture, k) => take(picture, `${path}.pictures[${k}]`))
  entries(edition, 'articles').forEach((article, a) => entries(article, 'figures').forEach((figure, f) => takeFigure(figure, `articles[${a}].figures[${f}]`)))
  entries(edition, 'pages').forEach((page, p) => {
    entries(page, 'wildArt').forEach((art, w) => takeFigure(field(art, 'figure'), `pages[${p}].wildArt[${w}].figure`))
    for (const list of ['furniture', 'reserved', 'adverts']) entries(page, list).forEach((piece, k) => take(field(piece, 'picture'), `pages[${p}].${list}[${k}].picture`))
  })
  return found
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

function entries(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name)
  return Array.isArray(list) ? list : []
}
