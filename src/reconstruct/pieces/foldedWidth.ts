/** width of a hyphen, ems */
const HYPHEN = 0.3
/** a line so much wider than its measure is more than one */
const ONE = 1.12
/** lines that became one, at most */
const MOST = 6

/** How wide the last of the lines is that an extractor joined to one, when it took the hyphens between them away: what the line's end is to be judged by. */
export function foldedWidth(width: number, measure: number): number {
  let left = width
  for (let n = 1; n < MOST && left > ONE * measure; n++) left -= measure - HYPHEN
  return left
}
