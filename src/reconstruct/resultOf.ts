import type { Article, Figure, Picture } from '../model/article.js'
import type { Assembled } from './articles/assemble.js'
import type { Evidence, PageEvidence, Rectangle, Reconstruction, SettingEvidence } from './reconstruction.js'
import { styleFrom } from './setting/styleFrom.js'

/** One result of what the stages found; a setting and pages that speak of stories by index speak of articles by id and path. */
export function resultOf(source: Evidence['source'], assembled: Assembled, setting: SettingEvidence, pages: readonly PageEvidence[]): Reconstruction {
  const { items, furniture, unassigned, lines, fields, hyphens, diagnostics, figurePaths } = assembled
  const own = settingByName(setting, assembled)
  const named = pages.map((page) => pageByName(page, assembled))
  const articles = withPictures(assembled.articles, named, figurePaths)
  return { articles, items, furniture, unassigned, diagnostics, evidence: { source, lines, fields, hyphens, setting: own, style: styleFrom(own, named, lines), pages: named } }
}

function settingByName(setting: SettingEvidence, { articles, figurePaths }: Assembled): SettingEvidence {
  return {
    ...setting,
    dropCaps: renamed(setting.dropCaps, (key) => articles[Number(key)]?.id),
    captionColumns: renamed(setting.captionColumns, (key) => figurePaths.get(key)),
  }
}

function renamed<T>(table: Readonly<Record<string, T>>, nameOf: (key: string) => string | undefined): Record<string, T> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([key, value]) => {
      const name = nameOf(key)
      return name === undefined ? [] : [[name, value]]
    }),
  )
}

function pageByName(page: PageEvidence, { articles, figurePaths }: Assembled): PageEvidence {
  return {
    ...page,
    modules: page.modules.flatMap((module) => {
      const article = articles[Number(module.article)]
      return article ? [{ ...module, article: article.id }] : []
    }),
    pictures: page.pictures.map(({ path, ...picture }) => {
      const figure = path === undefined ? undefined : figurePaths.get(path)
      return figure === undefined ? picture : { path: figure, ...picture }
    }),
  }
}

/** Figures show the pictures that stand on the page over their captions. */
function withPictures(articles: readonly Article[], pages: readonly PageEvidence[], figurePaths: ReadonlyMap<string, string>): readonly Article[] {
  const found = new Map<string, { readonly src?: string; readonly box: Rectangle }[]>()
  for (const { pictures } of pages)
    for (const { path, src, box } of pictures) {
      if (path === undefined) continue
      const all = found.get(path) ?? []
      all.push({ ...(src === undefined ? {} : { src }), box })
      found.set(path, all)
    }
  if (found.size === 0 || figurePaths.size === 0) return articles
  return articles.map((article, a) =>
    article.figures === undefined ? article : { ...article, figures: article.figures.map((figure, f) => shown(figure, found.get(`articles[${a}].figures[${f}]`))) },
  )
}

const PICTURES_MAX = 12

function shown(figure: Figure, pictures: readonly { readonly src?: string; readonly box: Rectangle }[] | undefined): Figure {
  const first = figure.pictures[0]
  if (!first || !pictures || pictures.length === 0) return figure
  if (pictures.length === 1) return { ...figure, pictures: [{ ...first, src: pictures[0]!.src ?? first.src }] }
  const made: Picture[] = pictures.slice(0, PICTURES_MAX).map(({ src }, k) => {
    const own = { src: src ?? `${first.src}-${k + 1}`, alt: first.alt }
    return k === 0 ? { ...first, ...own } : own
  })
  return { ...figure, pictures: made, layout: sideBySide(pictures) ? 'row' : 'stack' }
}

function sideBySide(pictures: readonly { readonly box: Rectangle }[]): boolean {
  const [a, b] = [pictures[0]!.box, pictures[1]!.box]
  return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > Math.min(a.height, b.height) / 2
}
