import type { Paper } from '../../scene/paper.js'
import { type ImageStream, imageStream } from '../../picture/pixels.js'
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

/** The pictures of a document: each is embedded when it is first drawn, and once. */
export class DocumentImages {
  readonly #file: PdfFile
  readonly #codec: Codec
  readonly #digest: Digest
  readonly #pictures: ReadonlyMap<string, Paper['pictures'][number]>
  readonly #made = new Map<Uint8Array, DocumentImage | undefined>()

  constructor(file: PdfFile, pictures: Paper['pictures'], codec: Codec, digest: Digest) {
    this.#file = file
    this.#codec = codec
    this.#digest = digest
    this.#pictures = new Map(pictures.map((picture) => [picture.id, picture]))
  }

  /** Undefined for a picture that cannot be drawn: layout has said so already, and here it costs nothing else. */
  get(id: string): DocumentImage | undefined {
    const picture = this.#pictures.get(id)
    if (!picture) return undefined
    if (this.#made.has(picture.bytes)) return this.#made.get(picture.bytes)
    const made = imageStream(picture.bytes, picture.info, this.#codec)
    // The id of the file is from content before packing, so from the bytes as they came.
    this.#digest.add(digestOf(picture.bytes))
    const image = made.ok ? { key: `Im${this.#made.size}`, ref: this.#embed(made.image), orientation: picture.info.orientation } : undefined
    this.#made.set(picture.bytes, image)
    return image
  }

  /** An image XObject (ISO 32000-2, 8.9.5), with its soft mask as another. */
  #embed(image: ImageStream): PdfRef {
    const { predictor, bitsPerComponent } = image
    const mask = image.softMask ? this.#embed(image.softMask) : undefined
    return this.#file.stream(
      {
        Type: 'XObject',
        Subtype: 'Image',
        Width: image.width,
        Height: image.height,
        BitsPerComponent: bitsPerComponent,
        ColorSpace: colourSpace(image.colourSpace),
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
