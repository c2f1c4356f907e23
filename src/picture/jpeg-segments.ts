import { concat, hasText, u16, u32 } from './bytes.js'
import { type Exif, type Ppi, readExif, statedPpi } from './exif.js'

/** What the application segments of a JPEG say (ITU T.81, B.2.4.6: their content is outside the standard). */
export interface Segments {
  /** JFIF 1.02, APP0: density, when it is one and not merely an aspect ratio */
  density?: Ppi
  /** EXIF 2.32, 4.5.4, APP1: the first one counts */
  exif?: Exif
  /** Adobe Technical Note 5116, section 18, APP14 */
  adobe: boolean
  /** ICC.1:2022, B.4, APP2: pieces in the order of the file */
  readonly profile: ProfilePiece[]
  /** Photoshop File Formats, APP13: image resources, in the order of the file */
  readonly resources: Uint8Array[]
}

interface ProfilePiece {
  readonly number: number
  readonly of: number
  readonly bytes: Uint8Array
}

const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP13 = 0xed
const APP14 = 0xee
const PHOTOSHOP = 'Photoshop 3.0\0'
const CM_PER_INCH = 2.54

/** Notes what the segment `bytes[start, end)` of the marker `marker` says; other segments are passed over. */
export function noteSegment(bytes: Uint8Array, start: number, end: number, marker: number, into: Segments): void {
  const body = bytes.subarray(start, end)
  if (marker === APP0 && hasText(body, 0, 'JFIF\0') && body.length >= 12) {
    const density = readDensity(body)
    if (density !== undefined && into.density === undefined) into.density = density
  } else if (marker === APP1 && hasText(body, 0, 'Exif\0') && into.exif === undefined) {
    into.exif = readExif(body.subarray(6))
  } else if (marker === APP2 && hasText(body, 0, 'ICC_PROFILE\0') && body.length > 14) {
    into.profile.push({ number: body[12]!, of: body[13]!, bytes: body.subarray(14) })
  } else if (marker === APP13 && hasText(body, 0, PHOTOSHOP)) {
    into.resources.push(body.subarray(PHOTOSHOP.length))
  } else if (marker === APP14 && hasText(body, 0, 'Adobe') && body.length >= 12) {
    into.adobe = true
  }
}

/** JFIF 1.02, page 5: units 1 is dots per inch, 2 dots per centimetre, 0 an aspect ratio without a size. */
function readDensity(jfif: Uint8Array): Ppi | undefined {
  const units = jfif[7]
  const scale = units === 1 ? 1 : units === 2 ? CM_PER_INCH : 0
  return statedPpi(u16(jfif, 8) * scale, u16(jfif, 10) * scale)
}

/** ICC.1:2022, 7.2.6: data colour space signatures by number of components. */
const PROFILE_SPACE: Readonly<Record<number, string>> = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' }

/**
 * The whole ICC profile, or undefined when there is none, a piece is missing or doubled, it is no profile
 * (ICC.1:2022, 7.2: signature 'acsp' at byte 36, its size at byte 0), or it is for another number of components:
 * a PDF with such a profile would not be shown.
 */
export function wholeProfile(pieces: readonly ProfilePiece[], components: number): Uint8Array | undefined {
  const count = pieces[0]?.of ?? 0
  if (count === 0 || pieces.length !== count) return undefined
  const ordered: Uint8Array[] = []
  for (const { number, of, bytes } of [...pieces].sort((a, b) => a.number - b.number)) {
    if (of !== count || number !== ordered.length + 1) return undefined
    ordered.push(bytes)
  }
  const profile = concat(ordered).slice()
  const space = PROFILE_SPACE[components] ?? ''
  const whole = profile.length >= 128 && u32(profile, 0) <= profile.length
  return whole && hasText(profile, 36, 'acsp') && hasText(profile, 16, space) ? profile : undefined
}
