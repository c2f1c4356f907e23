import type { Diagnostic } from '../../diagnostics.js'
import { concat, hasText, u16, u32 } from '../../picture/bytes.js'
import { readJpeg } from '../../picture/jpeg.js'
import type { PictureInfo } from '../../picture/picture.js'
import type { Paper } from '../../scene/paper.js'
import { base64 } from './base64.js'

/** Draws what a browser cannot show, a page of a PDF or a CMYK picture, as PNG or JPEG: the whole of it, upright. Undefined where it cannot either. */
export interface RenderPicture {
  (picture: { readonly bytes: Uint8Array; readonly info: PictureInfo }): Uint8Array | undefined | Promise<Uint8Array | undefined>
}

/** A picture as a browser gets it. */
export interface ScreenPicture {
  /** a data URI */
  readonly uri: string
  /** pixels as stored; a rendered one counts as large as what it was made of */
  readonly width: number
  readonly height: number
  readonly orientation: number
}

type Picture = Paper['pictures'][number]

/** Gives the pictures of a paper that a browser can show, by id; what it cannot, or not in its own colours, is told. */
export async function screenPictures(
  pictures: Paper['pictures'],
  used: ReadonlySet<string>,
  pathOf: (id: string) => string,
  render: RenderPicture | undefined,
  tell: (diagnostic: Diagnostic) => void,
): Promise<ReadonlyMap<string, ScreenPicture>> {
  const made = new Map<string, ScreenPicture>()
  for (const picture of pictures) {
    if (!used.has(picture.id)) continue
    const shown = await screenPicture(picture, pathOf(picture.id), render, tell)
    if (shown) made.set(picture.id, shown)
  }
  return made
}

async function screenPicture(
  { id, bytes, info }: Picture,
  path: string,
  render: RenderPicture | undefined,
  tell: (diagnostic: Diagnostic) => void,
): Promise<ScreenPicture | undefined> {
  const own = ownFile(bytes, info)
  const exact = own !== undefined && info.colour !== 'cmyk'
  const rendered = exact ? undefined : await render?.({ bytes, info })
  const type = rendered && mediaType(rendered)
  if (rendered && type !== undefined) return { uri: uriOf(type, rendered), width: info.width, height: info.height, orientation: 1 }
  if (own === undefined) {
    tell({
      severity: 'warning',
      code: 'picture-not-shown',
      path,
      message: `“${id}” is ${info.format === 'pdf' ? 'a page of a PDF' : 'a CMYK picture whose inks no browser turns the right way round'}: a gray box stands in its place on screen.`,
      hint: 'Hand in `render`, which draws it as PNG; the PDF has it as it is.',
    })
    return undefined
  }
  if (!exact)
    tell({
      severity: 'info',
      code: 'picture-not-shown',
      path,
      message: `“${id}” is in CMYK: each browser shows it in colours of its own making.`,
      hint: 'Hand in `render`, which makes an RGB picture of it; the PDF has it as it is.',
    })
  return { uri: uriOf(info.format === 'png' ? 'image/png' : 'image/jpeg', own), width: info.storedWidth, height: info.storedHeight, orientation: info.orientation }
}

/** The file without what would turn it again in a browser; undefined where no browser shows it. */
function ownFile(bytes: Uint8Array, info: PictureInfo): Uint8Array | undefined {
  if (info.format === 'pdf') return undefined
  if (info.format === 'png') return pngWithout(bytes, 'eXIf')
  const jpeg = readJpeg(bytes, Infinity)
  // browsers take every CMYK file for one of Adobe's, which has its inks turned round
  return jpeg.ok && (jpeg.components !== 4 || jpeg.adobe) ? withoutMetadata(bytes, jpeg.end) : undefined
}

const APP1 = 0xe1
const APP13 = 0xed
const SOS = 0xda

/** A JPEG without EXIF, XMP and Photoshop's resources (segments of ITU T.81, B.1.1.4, before its first scan); profile and Adobe's marker stay. */
function withoutMetadata(bytes: Uint8Array, end: number): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= end && bytes[at] === 0xff && bytes[at + 1] !== SOS) {
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    const next = at + 2 + u16(bytes, at + 2)
    if (marker !== APP1 && marker !== APP13) kept.push(bytes.subarray(at, next))
    at = next
  }
  kept.push(bytes.subarray(at, end))
  return concat(kept)
}

const PNG_SIGNATURE = 8

/** A PNG without the chunks of a type (PNG 3rd ed., 5.3). */
function pngWithout(bytes: Uint8Array, type: string): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, PNG_SIGNATURE)]
  let at = PNG_SIGNATURE
  while (at + 12 <= bytes.length) {
    const next = at + 12 + u32(bytes, at)
    if (!hasText(bytes, at + 4, type)) kept.push(bytes.subarray(at, next))
    if (hasText(bytes, at + 4, 'IEND')) break
    at = next
  }
  return concat(kept)
}

function mediaType(bytes: Uint8Array): string | undefined {
  if (hasText(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'image/png'
  return hasText(bytes, 0, '\xff\xd8\xff') ? 'image/jpeg' : undefined
}

function uriOf(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${base64(bytes)}`
}
