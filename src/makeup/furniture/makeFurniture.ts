import type { Edition, Furniture, Page } from '../../model/edition.js'
import { fixedPlaces } from '../../model/fixedPlaces.js'
import { plainText } from '../../model/inline.js'
import type { Element } from '../../flow/element.js'
import type { TypeCase } from '../../flow/typecase.js'
import type { PictureInfo } from '../../picture/picture.js'
import { columnsWidth, type PageGrid } from '../pageGrid.js'
import { makeDateStrip } from './dateStrip.js'
import { makeFolio } from './folio.js'
import { makeImprint } from './imprint.js'
import { makeIndex } from './indexBox.js'
import { makeNameplate } from './nameplate.js'
import { noteDepth } from './noteDepth.js'
import { panelOf, type Panel } from './panel.js'
import { makeSectionBar } from './sectionBar.js'
import { makeTeaser, teaserRules, teaserText } from './teaser.js'

/** Reading order on paper: what is over the page comes before what stands in it. */
const ORDER: readonly Furniture['kind'][] = ['folio', 'nameplate', 'dateStrip', 'sectionBar', 'teaser', 'index', 'imprint']

/** All the furniture of a page, each piece in its place; what has none is reported with its words. */
export function makeFurniture(typeCase: TypeCase, edition: Edition, page: Page, grid: PageGrid, infos: ReadonlyMap<string, PictureInfo>, path: string): Element[] {
  const places = new Map(fixedPlaces(page, path, typeCase.style).map((place) => [place.path, place]))
  const language = edition.language ?? 'en-GB'
  const index = edition.pages.indexOf(page)
  const teasers: Panel[] = []
  const make = (piece: Furniture, at: string): Element[] => {
    if (piece.kind === 'folio') return makeFolio(typeCase, edition, piece, grid, at)
    const place = places.get(at)!
    const panel = panelOf(place, grid)
    noteDepth(typeCase, place, grid)
    if (!panel) {
      typeCase.leaveOut(at, 'outside-grid', furnitureText(edition, piece))
      return []
    }
    switch (piece.kind) {
      case 'nameplate':
        return makeNameplate(typeCase, edition.publication, piece, language, panel, at)
      case 'dateStrip':
        return makeDateStrip(typeCase, edition, piece, panel, at)
      case 'sectionBar':
        return makeSectionBar(typeCase, piece, grid.faces[0].section?.name, language, panel, columnsWidth(grid, [1, grid.columns / grid.faces.length]), at)
      case 'teaser':
        teasers.push(panel)
        return makeTeaser(typeCase, edition, piece, panel, infos, at)
      case 'imprint':
        return makeImprint(typeCase, piece, language, panel, at)
      case 'index':
        return makeIndex(typeCase, edition, index, panel, at)
    }
  }
  const pieces = (page.furniture ?? []).map((piece, i) => ({ piece, at: `${path}.furniture[${i}]` }))
  const elements = ORDER.flatMap((kind) => pieces.filter(({ piece }) => piece.kind === kind).flatMap(({ piece, at }) => make(piece, at)))
  return [...elements, ...teaserRules(typeCase, teasers)]
}

/** The words of a piece that has no place on its page. */
function furnitureText(edition: Edition, piece: Furniture): string {
  switch (piece.kind) {
    case 'nameplate':
      return [edition.publication, ...(piece.ears ?? []).map(plainText)].join('\n')
    case 'teaser':
      return teaserText(piece)
    default:
      return 'text' in piece && piece.text !== undefined ? plainText(piece.text) : ''
  }
}
