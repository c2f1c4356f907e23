import type { Picture } from '../model/article.js'
import { pictureKey } from '../model/pictures.js'
import type { PictureInfo } from '../picture/picture.js'
import type { PictureElement } from './element.js'
import type { TypeCase } from './typecase.js'

/** Depth over width of a picture nobody handed in. */
const MISSING_RATIO = 2 / 3

/** Depth of a picture over its width. */
export function ratioOf(info: PictureInfo | undefined): number {
  return info ? info.height / info.width : MISSING_RATIO
}

/** A place for a picture, points. */
export interface PictureBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture in its place: cropped to fill it, or `whole`: as large as goes into it, at its top left. */
export function pictureElement(typeCase: TypeCase, picture: Picture, info: PictureInfo | undefined, box: PictureBox, whole: boolean, path: string): PictureElement {
  const { keyline } = typeCase.style.rules
  const focal = picture.focalPoint ?? { x: 0.5, y: 0.5 }
  const own = whole ? insideOf(info, box) : box
  return {
    kind: 'picture',
    path,
    src: pictureKey(picture),
    alt: picture.alt,
    ...own,
    crop: whole ? { x: 0, y: 0, width: 1, height: 1 } : cropOf(info, own.width, own.height, focal),
    missing: info === undefined,
    ...(keyline > 0 ? { keyline } : {}),
  }
}

function insideOf(info: PictureInfo | undefined, box: PictureBox): PictureBox {
  const ratio = ratioOf(info)
  const width = Math.min(box.width, box.height / ratio)
  return { x: box.x, y: box.y, width, height: Math.min(box.height, width * ratio) }
}

/** The largest part of a picture with the box's proportions that has the focal point nearest its middle. Shares of the picture. */
export function cropOf(
  info: PictureInfo | undefined,
  width: number,
  height: number,
  focal: { readonly x: number; readonly y: number },
): { x: number; y: number; width: number; height: number } {
  if (!info) return { x: 0, y: 0, width: 1, height: 1 }
  const box = width / height
  const own = info.width / info.height
  const w = own > box ? box / own : 1
  const h = own > box ? 1 : own / box
  return { x: clamp(focal.x - w / 2, 0, 1 - w), y: clamp(focal.y - h / 2, 0, 1 - h), width: w, height: h }
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
