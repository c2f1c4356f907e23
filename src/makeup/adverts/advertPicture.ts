import type { Picture } from '../../model/article.js'
import type { Advert } from '../../model/edition.js'
import type { PictureElement } from '../../flow/element.js'
import { ratioOf } from '../../flow/picturebox.js'
import type { TypeCase } from '../../flow/typecase.js'
import type { PictureInfo } from '../../picture/picture.js'
import { MM } from '../../units.js'
import { framedPicture } from '../furniture/framedPicture.js'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** So much of an advert's edges may be cut off to fill its size, points. */
const TRIM = 1

/** What stands in an advert, whole: an advert has words at its edges. Where it has other proportions it stands in the middle, and that is reported. */
export function advertPicture(typeCase: TypeCase, { id }: Advert, picture: Picture, infos: ReadonlyMap<string, PictureInfo>, box: Box, path: string): PictureElement {
  const framed = framedPicture(picture, infos, box, `${path}.picture`)
  if (framed.missing) return framed
  const info = infos.get(framed.src)!
  const ratio = ratioOf(info)
  const width = Math.min(box.width, box.height / ratio)
  const height = Math.min(box.height, box.width * ratio)
  const [across, down] = [box.width - width, box.height - height]
  const fills = across <= TRIM && down <= TRIM
  // a page of a PDF has a size of its own
  const scale = info.format === 'pdf' ? width / info.width : 1
  if (!fills || Math.abs(scale - 1) * width > TRIM)
    typeCase.report({
      severity: 'warning',
      code: 'advert-misfit',
      path: `${path}.picture`,
      message:
        `“${picture.src}” ${info.format === 'pdf' ? `is ${mm(info.width)} by ${mm(info.height)} mm and` : ''} does not have the size of the advert “${id}”, ${mm(box.width)} by ${mm(box.height)} mm: it stands ${scale === 1 ? '' : `at ${Math.round(scale * 100)} % of its size `}in ${fills ? 'it' : 'its middle'}.`.replace(
          /  +/g,
          ' ',
        ),
      hint: 'Ask for it in the size that was booked.',
    })
  return fills ? framed : { ...framed, x: box.x + across / 2, y: box.y + down / 2, width, height, crop: { x: 0, y: 0, width: 1, height: 1 } }
}

function mm(size: number): number {
  return Math.round((size / MM) * 10) / 10
}
