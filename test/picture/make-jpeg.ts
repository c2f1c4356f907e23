/**
 * A small JPEG writer for tests (ITU T.81): every 8 x 8 block is flat, so only DC coefficients are coded.
 * Real pictures all the same: any decoder shows them.
 */
export interface JpegPlan {
  readonly width: number
  readonly height: number
  /** 1 gray, 3 YCbCr, 4 CMYK or YCCK */
  readonly components: 1 | 2 | 3 | 4
  /** the value of a block, 0 to 255 */
  readonly value?: (blockX: number, blockY: number, component: number) => number
  readonly progressive?: boolean
  /** the marker of the frame header, instead of SOF0 or SOF2 */
  readonly sof?: number
  readonly precision?: number
  /** the transform of an Adobe APP14 marker */
  readonly adobe?: number
  readonly jfif?: { readonly units: number; readonly x: number; readonly y: number }
  readonly exif?: Uint8Array
  /** whole segments before the tables */
  readonly segments?: readonly (readonly number[])[]
  readonly ids?: readonly number[]
  readonly leaveOut?: 'sof' | 'sos' | 'dqt' | 'dht' | 'eoi' | 'last scan'
  readonly tail?: readonly number[]
}

const QUANTISER = 8
/** Annex K, Table K.3: lengths of the DC codes, for categories 0 to 11. */
const DC_COUNTS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
const DC_VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
/** One code of one bit, 0: end of block. */
const AC_COUNTS = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

export function makeJpeg(plan: JpegPlan): Uint8Array {
  const { width, height, components, leaveOut } = plan
  const ids = plan.ids ?? Array.from({ length: components }, (_, c) => c + 1)
  const out: number[] = [0xff, 0xd8]
  if (plan.jfif) out.push(...segment(0xe0, [...latin('JFIF\0'), 1, 2, plan.jfif.units, ...be16(plan.jfif.x), ...be16(plan.jfif.y), 0, 0]))
  if (plan.exif) out.push(...segment(0xe1, [...latin('Exif\0\0'), ...plan.exif]))
  for (const bytes of plan.segments ?? []) out.push(...bytes)
  if (plan.adobe !== undefined) out.push(...segment(0xee, [...latin('Adobe'), 0, 100, 0, 0, 0, 0, plan.adobe]))
  if (leaveOut !== 'dqt') out.push(...segment(0xdb, [0, ...Array.from({ length: 64 }, () => QUANTISER)]))
  if (leaveOut !== 'sof') {
    const frame = ids.flatMap((id) => [id, 0x11, 0])
    const body = [plan.precision ?? 8, ...be16(height), ...be16(width), components, ...frame]
    out.push(...segment(plan.sof ?? (plan.progressive ? 0xc2 : 0xc0), body))
  }
  if (leaveOut !== 'dht') {
    out.push(...segment(0xc4, [0x00, ...DC_COUNTS, ...DC_VALUES]))
    out.push(...segment(0xc4, [0x10, ...AC_COUNTS, 0x00]))
  }
  if (leaveOut !== 'sos') {
    const all = ids.map((_, c) => c)
    if (plan.progressive) {
      // the DC of each component by itself, then the AC
      for (const c of leaveOut === 'last scan' ? all.slice(0, -1) : all) out.push(...scan(plan, ids, [c], 0, 0))
      for (const c of all) out.push(...scan(plan, ids, [c], 1, 63))
    } else {
      out.push(...scan(plan, ids, all, 0, 63))
    }
  }
  if (leaveOut !== 'eoi') out.push(0xff, 0xd9)
  return Uint8Array.from([...out, ...(plan.tail ?? [])])
}

function scan(plan: JpegPlan, ids: readonly number[], which: readonly number[], first: number, last: number): number[] {
  const head = segment(0xda, [which.length, ...which.flatMap((c) => [ids[c]!, 0x00]), first, last, 0])
  const bits: number[] = []
  const before = ids.map(() => 0)
  for (let by = 0; by < Math.ceil(plan.height / 8); by++) {
    for (let bx = 0; bx < Math.ceil(plan.width / 8); bx++) {
      for (const c of which) {
        if (first === 0) {
          const value = plan.value?.(bx, by, c) ?? (bx * 40 + by * 70 + c * 90) % 256
          const dc = Math.round(((value - 128) * 8) / QUANTISER)
          putDifference(bits, dc - before[c]!)
          before[c] = dc
        }
        if (last > 0) bits.push(0)
      }
    }
  }
  while (bits.length % 8) bits.push(1)
  const coded: number[] = []
  for (let i = 0; i < bits.length; i += 8) {
    const byte = Number.parseInt(bits.slice(i, i + 8).join(''), 2)
    coded.push(byte)
    if (byte === 0xff) coded.push(0)
  }
  return [...head, ...coded]
}

/** F.1.2.1: the category's Huffman code, then the difference itself. */
function putDifference(bits: number[], difference: number): void {
  const category = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1
  let code = 0
  let index = 0
  for (let length = 1; length <= 16; length++) {
    for (let i = 0; i < DC_COUNTS[length - 1]!; i++, index++, code++) {
      if (DC_VALUES[index] === category) put(bits, code, length)
    }
    code <<= 1
  }
  if (category > 0) put(bits, difference > 0 ? difference : difference + 2 ** category - 1, category)
}

function put(bits: number[], value: number, length: number): void {
  for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1)
}

export function segment(marker: number, body: readonly number[]): number[] {
  return [0xff, marker, ...be16(body.length + 2), ...body]
}

/** ICC profile of the right form, cut into `pieces` APP2 segments. */
export function profileSegments(profile: Uint8Array, pieces: number): number[][] {
  const size = Math.ceil(profile.length / pieces)
  return Array.from({ length: pieces }, (_, i) => segment(0xe2, [...latin('ICC_PROFILE\0'), i + 1, pieces, ...profile.subarray(i * size, (i + 1) * size)]))
}

export function makeProfile(space: string, length: number): Uint8Array {
  const profile = Uint8Array.from({ length }, (_, i) => (i * 7) & 255)
  profile.set([length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255])
  profile.set(latin(space), 16)
  profile.set(latin('acsp'), 36)
  return profile
}

export function latin(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

export function be16(value: number): number[] {
  return [value >> 8, value & 255]
}
