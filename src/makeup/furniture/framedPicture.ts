import type { Picture } from '../../model/article.js'
import { pictureKey } from '../../model/pictures.js'
import { plainText } from '../../model/inline.js'
import { isBlank } from '../../flow/display.js'
import type { PictureElement } from '../../flow/element.js'
import { cropOf } from '../../flow/picturebox.js'
import type { TypeCase } from '../../flow/typecase.js'
import type { PictureInfo } from '../../picture/picture.js'

/** A picture of furniture in a rectangle of exact size, cropped round its focal point. */
export function framedPicture(
  picture: Picture,
  infos: ReadonlyMap<string, PictureInfo>,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  path: string,
): PictureElement {
  const info = infos.get(pictureKey(picture))
  const crop = cropOf(info, box.width, box.height, picture.focalPoint ?? { x: 0.5, y: 0.5 })
  return { kind: 'picture', path, src: pictureKey(picture), alt: picture.alt, ...box, crop, missing: info === undefined }
}

/** Furniture has no place for a caption: it is in the report. */
export function leaveCaption(typeCase: TypeCase, picture: Picture, path: string): void {
  if (!isBlank(picture.caption)) typeCase.leaveOut(`${path}.caption`, 'not printed', plainText(picture.caption))
}
