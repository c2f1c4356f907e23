import type { Edition, Page, Reserved } from '../../model/edition.js'
import { fixedPlaces } from '../../model/fixedPlaces.js'
import { isBlank, placeLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import type { PictureInfo } from '../../picture/picture.js'
import type { PageGrid } from '../pageGrid.js'
import { cutLines, linesIn, setFurniture } from './fitText.js'
import { framedPicture, leaveCaption } from './framedPicture.js'
import { noteDepth } from './noteDepth.js'
import { panelOf, type Panel } from './panel.js'

/** Room that is not the newsroom's: its label small over it, and its picture. Without a picture it stays blank paper: adverts bring their own frames. */
export function makeReserved(typeCase: TypeCase, edition: Edition, page: Page, grid: PageGrid, infos: ReadonlyMap<string, PictureInfo>, path: string): Element[] {
  const places = new Map(fixedPlaces(page, path, typeCase.style).map((place) => [place.path, place]))
  return (page.reserved ?? []).flatMap((reserved, r) => {
    const at = `${path}.reserved[${r}]`
    const place = places.get(at)!
    const panel = panelOf(place, grid)
    noteDepth(typeCase, place, grid)
    if (panel) return makePlace(typeCase, reserved, edition.language ?? 'en-GB', panel, infos, at)
    typeCase.leaveOut(`${at}.label`, 'outside-grid', reserved.label ?? '')
    leaveWords(typeCase, reserved, at)
    return []
  })
}

function makePlace(typeCase: TypeCase, reserved: Reserved, language: string, panel: Panel, infos: ReadonlyMap<string, PictureInfo>, path: string): Element[] {
  const elements: Element[] = []
  let top = panel.y
  if (reserved.label !== undefined && !isBlank(reserved.label)) {
    const whole = setFurniture(typeCase, reserved.label, styleOf(typeCase, 'slug'), language, `${path}.label`, panel.width)
    const label = cutLines(typeCase, whole, Math.min(1, linesIn(whole, panel.depth)), `${path}.label`, 'label of a reserved place')
    if (label.lines.length > 0) {
      elements.push(placeLines(label, 'furniture', `${path}.label`, panel.x, panel.y))
      top += label.capHeight + typeCase.style.spacing.labelToRoom
    }
  }
  leaveWords(typeCase, reserved, path)
  const height = panel.y + panel.depth - top
  if (!reserved.picture || height <= 0) return elements
  return [...elements, framedPicture(reserved.picture, infos, { x: panel.x, y: top, width: panel.width, height }, `${path}.picture`)]
}

/** An advert's picture has its words in it; what is said of it beside is not printed. */
function leaveWords(typeCase: TypeCase, { picture }: Reserved, path: string): void {
  if (!picture) return
  leaveCaption(typeCase, picture, `${path}.picture`)
  typeCase.leaveOut(`${path}.picture.credit`, 'not printed', picture.credit ?? '')
}
