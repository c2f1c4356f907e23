/** A recorded line that does not go within the limits of the style. */
export interface PrintedMiss {
  /** of the paragraph's text */
  readonly path: string
  /** line of its paragraph, from 1 */
  readonly line: number
  readonly text: string
  /** points it is too long for its measure with all shrink used; negative: too short with all stretch used */
  readonly miss: number
  /** points: its measure as it is */
  readonly measure: number
  /** its word space as set over its natural one */
  readonly wordSpace: number
}

/** How much of the lines of a paragraph, or of several, stands as it was printed. */
export interface PrintedReport {
  /** lines recorded, last lines of paragraphs too */
  readonly lines: number
  /** lines that begin and end where they did */
  readonly repeated: number
  /** line ends recorded, those of paragraphs not counted: `endsRepeated / ends` is the share of the printed breaks that was found again */
  readonly ends: number
  readonly endsRepeated: number
  /** with `breaks: 'printed'`: lines that do not go */
  readonly misses: readonly PrintedMiss[]
}
