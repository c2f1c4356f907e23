import type { Paper } from '../../scene/paper.js'
import type { PictureInfo } from '../../picture/picture.js'
import { type ImageStream, imageStream } from '../../picture/pixels.js'
import { onWhite } from '../../picture/opaque.js'
import type { Codec } from './codec.js'
import type { DocumentImage } from './content.js'
import { type Digest, digestOf } from '../../digest.js'
import { type PdfFile, type PdfRef, type PdfValue, PdfString } from './file.js'
import { hexOf } from './strings.js'

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** From the stored picture's unit square to the upright one's, y up, by EXIF orientation (EXIF 2.32, 4.6.4 A). */
const ORIENTATIONS: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
]

export function orientationMatrix(orientation: number): Matrix {
  return ORIENTATIONS[orientation - 1] ?? ORIENTATIONS[0]!
}

/** Copies a page of a PDF as a form on the unit square. */
export interface PlacePage {
  (bytes: Uint8Array, info: PictureInfo): PdfRef | undefined
}

/** What a file makes of its pictures. */
export interface ImageRules {
  /** called for a picture that is partly transparent and now stands on white; without it transparency stays */
  readonly flatten?: (id: string) => void
  /** adds the profile of an RGB picture, where the file takes one; device colour without it */
  readonly profile?: (icc: Uint8Array) => PdfRef
}

/** The pictures of a document: each is embedded when it is first drawn, and once. */
export class DocumentImages {
  readonly #file: PdfFile
  readonly #codec: Codec
  readonly #digest: Digest
  readonly #pictures: ReadonlyMap<string, Paper['pictures'][number]>
  readonly #pages: PlacePage | undefined
  readonly #rules: ImageRules
  readonly #made = new Map<string, DocumentImage | undefined>()

  /** `pages` copies a page of a PDF: at hand only where one is placed */
  constructor(file: PdfFile, pictures: Paper['pictures'], codec: Codec, digest: Digest, pages?: PlacePage, rules: ImageRules = {}) {
    this.#rules = rules
    this.#file = file
    this.#codec = codec
    this.#digest = digest
    this.#pages = pages
    this.#pictures = new Map(pictures.map((picture) => [picture.id, picture]))
  }

  /** Undefined for a picture that cannot be drawn: layout has said so already, and here it costs nothing else. */
  get(id: string): DocumentImage | undefined {
    const picture = this.#pictures.get(id)
    if (!picture) return undefined
    const { bytes, info } = picture
    // The id of the file is from content before packing, so from the bytes as they came.
    const name = info.page === undefined ? digestOf(bytes) : `${digestOf(bytes)} ${info.page}`
    if (this.#made.has(name)) return this.#made.get(name)
    this.#digest.add(name)
    const ref = info.format === 'pdf' ? this.#pages?.(bytes, info) : this.#image(id, bytes, info)
    const image = ref && { key: `Im${this.#made.size}`, ref, orientation: info.orientation }
    this.#made.set(name, image)
    return image
  }

  #image(id: string, bytes: Uint8Array, info: PictureInfo): PdfRef | undefined {
    const made = imageStream(bytes, info, this.#codec)
    if (!made.ok) return undefined
    const { flatten, profile } = this.#rules
    if (flatten && made.image.softMask) {
      const flat = onWhite(made.image, this.#codec.inflate, this.#codec.deflate)
      if (flat) flatten(id)
      return flat && this.#embed(flat)
    }
    return this.#embed(made.image, profile && info.icc && made.image.colourSpace === 'rgb' ? ['ICCBased', profile(info.icc)] : undefined)
  }

  /** An image XObject (ISO 32000-2, 8.9.5), with its soft mask as another. */
  #embed(image: ImageStream, own?: PdfValue): PdfRef {
    const { predictor, bitsPerComponent } = image
    const mask = image.softMask ? this.#embed(image.softMask) : undefined
    return this.#file.stream(
      {
        Type: 'XObject',
        Subtype: 'Image',
        Width: image.width,
        Height: image.height,
        BitsPerComponent: bitsPerComponent,
        ColorSpace: own ?? colourSpace(image.colourSpace),
        Filter: image.filter,
        // 15: each row says which of PNG's predictors it has (ISO 32000-2, 7.4.4.4).
        DecodeParms: predictor ? { Predictor: 15, Colors: predictor.colors, BitsPerComponent: bitsPerComponent, Columns: predictor.columns } : undefined,
        Decode: image.decode,
        Mask: image.colourKeyMask,
        SMask: mask,
      },
      image.data,
    )
  }
}

function colourSpace(space: ImageStream['colourSpace']): PdfValue {
  if (space === 'gray') return 'DeviceGray'
  if (space === 'rgb') return 'DeviceRGB'
  if (space === 'cmyk') return 'DeviceCMYK'
  return ['Indexed', 'DeviceRGB', space.palette.length / 3 - 1, new PdfString(hexOf(space.palette))]
}
