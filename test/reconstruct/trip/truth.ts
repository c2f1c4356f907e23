/** What an edition says, as it is printed: what reconstruction must find again. */
export interface TrueStory {
  readonly id: string
  readonly label?: string
  readonly kicker?: string
  readonly headline: string
  readonly decks: readonly string[]
  readonly standfirst?: string
  /** names in its bylines; an agency's too */
  readonly names: readonly string[]
  readonly byline?: string
  /** the place alone, without agency and day */
  readonly dateline?: string
  /** how the opening paragraph is begun, where the dateline is run in: `BEIRUT (AP) — ` */
  readonly runIn?: string
  readonly dropCap: boolean
  readonly paragraphs: readonly string[]
  readonly crossheads: readonly string[]
  readonly quotes: readonly { readonly text: string; readonly attribution?: string }[]
  readonly captions: readonly { readonly text: string; readonly credit?: string }[]
  readonly tagline?: string
  readonly agencyNote?: string
  readonly jumpHead?: string
  /** `Continued on Page 2` and its fellow */
  readonly jumpLines: readonly string[]
  readonly factboxes: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
}

export interface TrueItems {
  readonly standingHead: string
  readonly items: readonly { readonly runInHead?: string; readonly paragraphs: readonly string[] }[]
}

export interface Truth {
  readonly stories: readonly TrueStory[]
  readonly items: readonly TrueItems[]
  readonly furniture: readonly string[]
}
