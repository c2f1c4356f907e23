/** An EXIF block (TIFF header and 0th IFD) for tests, in either byte order. */
export interface ExifPlan {
  readonly little?: boolean
  readonly orientation?: number
  /** 3 (SHORT) unless given */
  readonly orientationType?: number
  readonly resolution?: readonly [numerator: number, denominator: number]
  readonly unit?: number
  /** instead of 8 */
  readonly ifd?: number
  /** instead of the number of fields */
  readonly count?: number
}

export function makeExif(plan: ExifPlan): Uint8Array {
  const n16 = (v: number): number[] => (plan.little ? [v & 255, v >> 8] : [v >> 8, v & 255])
  const n32 = (v: number): number[] => {
    const bytes = [(v >>> 24) & 255, (v >>> 16) & 255, (v >>> 8) & 255, v & 255]
    return plan.little ? bytes.reverse() : bytes
  }
  const short = (tag: number, type: number, v: number): number[] => [...n16(tag), ...n16(type), ...n32(1), ...n16(v), 0, 0]
  const fields: ((values: number) => number[])[] = []
  const { orientation, resolution, unit } = plan
  // a text field first, so that the reader has to pass over something
  fields.push(() => [...n16(0x010f), ...n16(2), ...n32(4), 0x53, 0x74, 0x68, 0])
  if (orientation !== undefined) fields.push(() => short(0x0112, plan.orientationType ?? 3, orientation))
  if (resolution) {
    fields.push((values) => [...n16(0x011a), ...n16(5), ...n32(1), ...n32(values)])
    fields.push((values) => [...n16(0x011b), ...n16(5), ...n32(1), ...n32(values)])
  }
  if (unit !== undefined) fields.push(() => short(0x0128, 3, unit))
  const values = 8 + 2 + fields.length * 12 + 4
  return Uint8Array.from([
    ...(plan.little ? [0x49, 0x49] : [0x4d, 0x4d]),
    ...n16(42),
    ...n32(plan.ifd ?? 8),
    ...n16(plan.count ?? fields.length),
    ...fields.flatMap((field) => field(values)),
    ...n32(0),
    ...(resolution ? [...n32(resolution[0]), ...n32(resolution[1])] : []),
  ])
}
