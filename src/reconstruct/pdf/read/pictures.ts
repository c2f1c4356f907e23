import type { zlibSync } from 'fflate'
import type { Rectangle } from '../../reconstruction.js'
import { type Bounds, boundsOf, common, type Matrix } from './matrix.js'
import type { PdfPicture } from './page.js'
import type { PdfJsObjects } from './pdfjs.js'
import { type Pixels, pngOf, rowBytes } from './png.js'
import { upright } from './upright.js'

/** Points: what is smaller either way is an ornament, or a piece of a drawing. */
const SIDE_MIN = 6
/** On a page. */
const PICTURES_MAX = 2000
/** Over all pages: pixels beyond it are not kept. */
const PIXELS_MAX = 200_000_000
/** Kinds of PDF.js' images. */
const KINDS: readonly (Pixels['kind'] | undefined)[] = [undefined, 'bits', 'rgb', 'rgba']

interface Placement {
  readonly image: unknown
  readonly bounds: Bounds
  readonly shown: Bounds
  readonly matrix: Matrix
  readonly mark: number | undefined
  /** colour of a mask */
  readonly paint: string | undefined
}

/** What PDF.js hands out for an image. */
interface Decoded {
  readonly width?: unknown
  readonly height?: unknown
  readonly kind?: unknown
  readonly data?: unknown
  readonly ref?: unknown
}

/** Takes the places of pictures. */
export class PictureMaker {
  private readonly placed: Placement[] = []

  paint(image: unknown, matrix: Matrix, clip: Bounds, mark: number | undefined, paint: string | undefined): void {
    const bounds = boundsOf(matrix, 0, 0, 1, 1)
    const shown = common(bounds, clip)
    if (!(shown.right - shown.left >= SIDE_MIN && shown.bottom - shown.top >= SIDE_MIN) || this.placed.length >= PICTURES_MAX) return
    if (!matrix.every(Number.isFinite)) return
    this.placed.push({ image, bounds, shown, matrix, mark, paint })
  }

  /** The pictures of the page, their bytes in the bank. */
  async finish(page: { readonly objs: PdfJsObjects; readonly commonObjs: PdfJsObjects }, bank: PictureBank): Promise<PdfPicture[]> {
    const pictures: PdfPicture[] = []
    for (const bands of inBands(this.placed)) {
      const [first] = bands as [Placement]
      const bounds = bands.map((band) => band.bounds).reduce(around)
      const shown = bands.map((band) => band.shown).reduce(around)
      const images: (Decoded | undefined)[] = []
      for (const { image } of bands) images.push(await decoded(image, page))
      const src = bank.keep(images, first.matrix, first.paint)
      pictures.push({
        box: rectangleOf(shown),
        ...(!isSame(bounds, shown) && { whole: rectangleOf(bounds) }),
        ...(src !== undefined && { src }),
        ...(first.mark !== undefined && { mark: first.mark }),
      })
    }
    return pictures
  }
}

/** Bands from so many on are one picture: some programs cut it up for the printer. Two pictures may well touch. */
const BANDS_MIN = 3
/** Points between the edges of bands. */
const BAND_SLACK = 0.5

/** Placements one by one, and those together that are one picture's bands, from the top. */
function inBands(placed: readonly Placement[]): Placement[][] {
  const groups: Placement[][] = []
  for (const next of placed) {
    const group = groups[groups.length - 1]
    const last = group?.[group.length - 1]
    if (group && last && goesOn(last, next, group[group.length - 2])) group.push(next)
    else groups.push([next])
  }
  return groups.flatMap((group) => (group.length < BANDS_MIN ? group.map((one) => [one]) : [group.sort((a, b) => a.bounds.top - b.bounds.top)]))
}

function goesOn(last: Placement, next: Placement, before: Placement | undefined): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= BAND_SLACK
  const down = near(last.bounds.bottom, next.bounds.top)
  const up = near(last.bounds.top, next.bounds.bottom)
  const sameWay = !before || (near(before.bounds.bottom, last.bounds.top) ? down : up)
  const alike = last.mark === next.mark && last.paint === next.paint && turnOf(last.matrix) === 0 && turnOf(next.matrix) === 0
  return (down || up) && sameWay && alike && near(last.bounds.left, next.bounds.left) && near(last.bounds.right, next.bounds.right)
}

function around(a: Bounds, b: Bounds): Bounds {
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) }
}

/** Files of pictures, each kept once. */
export class PictureBank {
  readonly files = new Map<string, Uint8Array>()
  /** pictures that are left out, since there are too many pixels */
  over = 0
  private readonly names = new Map<string, string>()
  private pixels = 0

  constructor(
    private readonly jpegs: ReadonlyMap<number, Uint8Array>,
    private readonly zlib: typeof zlibSync,
  ) {}

  /** Name of the file of an image, or of its bands, as it is turned on the page; none for one that could not be decoded. */
  keep(images: readonly (Decoded | undefined)[], matrix: Matrix, paint: string | undefined): string | undefined {
    const pixels = stacked(images.map((image) => image && pixelsOf(image, paint)))
    if (!pixels) return undefined
    const turn = turnOf(matrix)
    const refs = images.map((image) => (typeof image?.ref === 'string' ? image.ref : ''))
    const key = `${refs.includes('') ? `${digest(pixels.data)} ${pixels.width} ${pixels.height}` : refs.join(' ')} ${turn} ${paint ?? ''}`
    const known = this.names.get(key)
    if (known !== undefined) return known
    if (this.pixels + pixels.width * pixels.height > PIXELS_MAX) {
      this.over += 1
      return undefined
    }
    this.pixels += pixels.width * pixels.height
    const jpeg = turn === 0 && refs.length === 1 && refs[0] !== '' ? this.jpegs.get(parseInt(refs[0]!, 10)) : undefined
    const name = `picture-${this.files.size + 1}.${jpeg ? 'jpg' : 'png'}`
    this.files.set(name, jpeg ?? pngOf(upright(pixels, turn), this.zlib))
    this.names.set(key, name)
    return name
  }
}

/** Bands one under the other; none if one is missing, or is of another width or kind. */
function stacked(bands: readonly (Pixels | undefined)[]): Pixels | undefined {
  const [first] = bands
  if (!first || bands.length === 1) return first
  const parts: Pixels[] = []
  for (const band of bands) {
    if (band?.kind !== first.kind || band.width !== first.width) return undefined
    parts.push(band)
  }
  const length = (band: Pixels): number => rowBytes(band) * band.height
  const data = new Uint8Array(parts.reduce((sum, band) => sum + length(band), 0))
  let at = 0
  for (const band of parts) {
    data.set(band.data.subarray(0, length(band)), at)
    at += length(band)
  }
  return { ...first, height: parts.reduce((sum, { height }) => sum + height, 0), data }
}

async function decoded(image: unknown, page: { readonly objs: PdfJsObjects; readonly commonObjs: PdfJsObjects }): Promise<Decoded | undefined> {
  if (typeof image === 'string') {
    const objects = image.startsWith('g_') ? page.commonObjs : page.objs
    return new Promise((resolve) => {
      objects.get(image, (value: unknown) => resolve(typeof value === 'object' && value !== null ? value : undefined))
    })
  }
  if (typeof image !== 'object' || image === null) return undefined
  const inline = image as Decoded
  if (typeof inline.data !== 'string') return inline
  const found = await decoded(inline.data, page)
  return found && { ...found, width: inline.width, height: inline.height }
}

function pixelsOf({ width, height, kind, data }: Decoded, paint: string | undefined): Pixels | undefined {
  if (typeof width !== 'number' || typeof height !== 'number' || !(width > 0) || !(height > 0)) return undefined
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (paint !== undefined) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(paint.slice(at, at + 2), 16))
    return { width, height, kind: 'mask', data: bytes, paint: [red, green, blue] }
  }
  const known = typeof kind === 'number' ? KINDS[kind] : undefined
  return known && { width, height, kind: known, data: bytes }
}

/** How the rows and columns of an image lie on the page: 0 to the right and down as they should, else turned. */
function turnOf([a, b, c, d]: Matrix): number {
  const sideways = Math.abs(b) + Math.abs(c) > Math.abs(a) + Math.abs(d)
  // Bits: rows are columns; the columns run left; the rows run up.
  return sideways ? 4 + (c > 0 ? 2 : 0) + (b < 0 ? 1 : 0) : (a < 0 ? 2 : 0) + (d > 0 ? 1 : 0)
}

function rectangleOf({ left, top, right, bottom }: Bounds): Rectangle {
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function isSame(a: Bounds, b: Bounds): boolean {
  return Math.abs(a.left - b.left) + Math.abs(a.top - b.top) + Math.abs(a.right - b.right) + Math.abs(a.bottom - b.bottom) < 0.5
}

/** FNV-1a of 32 bits, and the length. */
function digest(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return `${(hash >>> 0).toString(16)}-${bytes.length}`
}
