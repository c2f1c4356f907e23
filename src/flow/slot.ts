/** One interval on one baseline in one leg: the place for one line of grid text. Points, from the page's top left corner. */
export interface Slot {
  /** the leg as it is read: a column, or the piece of one over or under a spanner. Counted in reading order, from 0 */
  readonly leg: number
  /** column of its room, from 0 */
  readonly column: number
  /** grid line of the module, from 1 */
  readonly line: number
  readonly x: number
  /** baseline */
  readonly y: number
  readonly width: number
  /** narrower than its leg: beside an insert */
  readonly beside: boolean
  /** its leg's foot stands a line over the deepest already */
  readonly raised?: boolean
}
