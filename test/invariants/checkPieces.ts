import { TextCheck } from './checkText.js'
import type { Finding, Set as Whole } from './finding.js'
import { figureLeaves, furnitureLeaves, leaf, pageNumbers, pictureLeaves } from './leaves.js'
import { readScene, type SceneLine } from './lines.js'
import { folioed } from './numbers.js'
import { clip, squeeze } from './texts.js'

/** Invariant 1 for what is no article: furniture, reserved places, wild art. Each of their words is on their page, or in the report. */
export function checkPieces(whole: Whole): Finding[] {
  const { edition, paper } = whole
  const check = new TextCheck(whole)
  const { others } = readScene(edition, paper)
  const numbers = pageNumbers(edition)
  edition.pages.forEach((page, p) => {
    const lines = others.filter((piece) => piece.page === p).flatMap((piece) => piece.lines)
    const told = (path: string): boolean =>
      paper.report.diagnostics.some((d) => d.path === path && (d.code === 'outside-grid' || d.code === 'furniture-too-long' || d.code === 'jump-empty'))
    const stands = (path: string, words: string | undefined, what: string): void => {
      if (words === undefined || squeeze(words) === '' || told(path)) return
      if (!squeeze(drawn(lines.filter((line) => line.path === path || line.path.startsWith(`${path}.`)))).includes(squeeze(words)))
        check.add(`${what} is not on paper`, path, clip(words))
    }
    page.furniture?.forEach((piece, f) => {
      const path = `pages[${p}].furniture[${f}]`
      for (const l of furnitureLeaves(piece, path)) check.compare(l, lines, '')
      if (piece.kind === 'nameplate' && !told(path) && squeeze(edition.publication) !== squeeze(drawn(lines.filter((line) => line.path === 'publication'))))
        check.add('nameplate is not the name of the paper', path, drawn(lines.filter((line) => line.path === 'publication')))
      if (piece.kind === 'dateStrip')
        for (const own of [edition.volume, edition.number, edition.version, edition.price]) stands(path, own === undefined ? undefined : String(own), 'date strip')
      if (piece.kind === 'teaser')
        stands(`${path}.${piece.article === undefined ? 'page' : 'article'}`, piece.article === undefined ? String(piece.page) : numbers.get(piece.article), 'page of a teaser')
      if (piece.kind === 'folio' && !told(path)) {
        folioed(edition)[p]!.forEach((face, i) => stands(path, (i === 0 ? piece.number : undefined) ?? face.label, 'number of a folio'))
        stands(path, edition.publication, 'name of the paper in a folio')
      }
    })
    page.reserved?.forEach((piece, r) => {
      const path = `pages[${p}].reserved[${r}]`
      for (const l of [...leaf(`${path}.label`, piece.label), ...pictureLeaves(piece.picture, `${path}.picture`)]) check.compare(l, lines, '')
    })
    page.adverts?.forEach((advert, a) => {
      const path = `pages[${p}].adverts[${a}]`
      for (const l of [...leaf(`${path}.label`, advert.label), ...pictureLeaves(advert.picture, `${path}.picture`)]) check.compare(l, lines, '')
    })
    page.wildArt?.forEach((art, w) => {
      for (const l of figureLeaves(art.figure, `pages[${p}].wildArt[${w}].figure`)) check.compare(l, lines, '')
    })
  })
  return check.findings
}

function drawn(lines: readonly SceneLine[]): string {
  return lines.map((line) => line.drawn).join('')
}
