/** A rectangle of rows and characters; ends are not in it. */
export interface Frame {
  readonly top: number
  readonly foot: number
  readonly left: number
  readonly right: number
}

/** Frames over which every cut would take too long. */
const MOST = 400

/**
 * Frames of a page as they are read: `band` empty rows from side to side part it first, whatever its columns do; then, where a strip parts all of them from top to foot, what is left of it comes first; else what is over the first
 * strip that parts them from side to side (the recursive XY cut of G. Nagy and S. Seth, Hierarchical Representation of Optically Scanned Documents, 1984).
 */
export function frameOrder<T extends Frame>(frames: readonly T[], band: number): T[] {
  const sorted = [...frames].sort((a, b) => a.top - b.top || a.left - b.left)
  return sorted.length > MOST ? sorted : cut(sorted, band)
}

function cut<T extends Frame>(frames: readonly T[], band: number): T[] {
  if (frames.length < 2) return [...frames]
  const bands = groups(
    frames,
    ({ top }) => top,
    ({ foot }) => foot + band,
  )
  if (bands.length > 1) return bands.flatMap((own) => cut(own, band))
  const columns = groups(
    frames,
    ({ left }) => left,
    ({ right }) => right,
  )
  if (columns.length > 1) return columns.flatMap((own) => cut(own, band))
  const rows = groups(
    frames,
    ({ top }) => top,
    ({ foot }) => foot,
  )
  if (rows.length < 2) return [...frames]
  return [...cut(rows[0]!, band), ...cut(rows.slice(1).flat(), band)]
}

/** Frames parted where none of them stands, along one direction; each group in the order that the frames came in. */
function groups<T extends Frame>(frames: readonly T[], from: (frame: T) => number, to: (frame: T) => number): T[][] {
  const found: T[][] = []
  let end = -Infinity
  for (const frame of [...frames].sort((a, b) => from(a) - from(b))) {
    if (from(frame) >= end) found.push([])
    found.at(-1)!.push(frame)
    end = Math.max(end, to(frame))
  }
  const place = new Map(frames.map((frame, k) => [frame, k]))
  return found.map((own) => own.sort((a, b) => place.get(a)! - place.get(b)!))
}
