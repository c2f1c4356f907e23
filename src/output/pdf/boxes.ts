import { StonehandError } from '../../diagnostics.js'
import type { ScenePage } from '../../scene/scene.js'
import { type Length, MM, points } from '../../units.js'

/** Printer's marks that may stand round a page (ISO 32000-2, 14.11.3). */
export type Mark = 'crop' | 'registration' | 'colour-bars'
export const MARKS: readonly Mark[] = ['crop', 'registration', 'colour-bars']

/** What of a page is cut off: its trim is what readers hold. Points. */
export interface Sheet {
  readonly bleed: number
  readonly marks: readonly Mark[]
  /** from the trim's edge to where marks begin */
  readonly offset: number
  /** from the trim's edge to the sheet's */
  readonly margin: number
}

/** Marks keep so far from the trim, even where there is no bleed, and so far from the bleed: a cut that is out of true shows none of them. */
const MARK_OFFSET = 3 * MM
const FROM_BLEED = 1 * MM
/** Room for marks beyond their offset: the longest is a crop mark. */
export const MARK_LENGTH = 5 * MM
const MARK_AIR = 2 * MM
const BLEED_MAX = 50 * MM

/** Reads what is asked for round a page. Throws {@link StonehandError} `invalid-call`. */
export function sheetOf(bleed: Length | undefined, marks: readonly Mark[] | undefined): Sheet {
  const beyond = lengthOf(bleed, 'bleed', BLEED_MAX)
  const wanted = marks ?? []
  wanted.forEach((mark, i) => {
    if (MARKS.includes(mark)) return
    const message = `“${String(mark)}” is no printer's mark; there are ${MARKS.join(', ')}.`
    throw new StonehandError('invalid-call', message, [{ path: `marks[${i}]`, message }])
  })
  const offset = Math.max(beyond === 0 ? 0 : beyond + FROM_BLEED, MARK_OFFSET)
  return { bleed: beyond, marks: wanted, offset, margin: wanted.length === 0 ? beyond : offset + MARK_LENGTH + MARK_AIR }
}

/** A length that was handed in, in points; 0 where none was. */
export function lengthOf(length: Length | undefined, path: string, most: number): number {
  const value = length === undefined ? 0 : points(length)
  if (value !== undefined && value >= 0 && value <= most) return value
  const message = `\`${path}\` is a length from 0 to ${Math.round(most / MM)} mm, as '3mm'.`
  throw new StonehandError('invalid-call', message, [{ path, message }])
}

type Rectangle = readonly [left: number, foot: number, right: number, top: number]

/** The boxes of a page (14.11.2). The trim begins at 0, whatever stands round it. */
export function pageBoxes({ width, height, slug = 0 }: Pick<ScenePage, 'width' | 'height' | 'slug'>, { bleed, margin }: Sheet): Readonly<Record<string, Rectangle>> {
  const trim: Rectangle = [0, 0, width, height]
  const around = (by: number): Rectangle => [-by, -by, width + by, height + by]
  const [left, foot, right, top] = margin === 0 ? trim : around(margin)
  return { MediaBox: [left, foot - slug, right, top], ...(bleed === 0 ? {} : { BleedBox: around(bleed) }), TrimBox: trim }
}
