import type { Diagnostic } from '../diagnostics.js'
import type { PrintedMiss, PrintedReport } from '../flow/printedReport.js'
import type { SetAdvert } from '../makeup/adverts/makeAdverts.js'
import type { RoomBox } from '../makeup/roomBox.js'
import type { FitOutcome } from '../makeup/copyfit/fitOutcome.js'

export type { PrintedMiss, PrintedReport }

/** How evenly lines are set. Ratios are word space over the face's own; shares are from 0 to 1. */
export interface LineQuality {
  readonly lines: number
  /** justified lines with a word space: the ones the ratios are taken over */
  readonly justified: number
  readonly mean: number
  /** standard deviation over mean */
  readonly variation: number
  readonly over15: number
  readonly over2: number
  readonly under075: number
  readonly loosest: number
  readonly tightest: number
  readonly hyphens: number
  readonly longestLadder: number
  /** ems */
  readonly tracking: { readonly least: number; readonly most: number; readonly meanAbsolute: number }
  readonly scale: { readonly least: number; readonly most: number; readonly meanAbsolute: number }
  readonly widows: number
  readonly footHyphens: number
}

/** How a head, deck, kicker, caption or quote came out. Points; negative `spare` is over. */
export interface DisplayReport {
  readonly kind: 'title' | 'label' | 'kicker' | 'headline' | 'deck' | 'standfirst' | 'byline' | 'caption' | 'pullQuote' | 'attribution' | 'dateline' | 'jumpHead' | 'jumpLine'
  readonly path: string
  readonly text: string
  readonly size: number
  readonly lines: { readonly wanted: number; readonly used: number }
  /** measure less width of each line */
  readonly spare: readonly number[]
  /** about how many characters would fill the lines wanted */
  readonly charactersThatFit: number
}

/** A story of its own, or something inside one. */
export interface StoryReport {
  readonly kind: 'story' | 'sidebar' | 'factbox' | 'items'
  /** id of the article; of a factbox or of items, its own */
  readonly article: string
  /** where it stands in the edition, as `articles[0].factboxes[1]`: ids of factboxes are those of their article alone */
  readonly path: string
  readonly part: number
  readonly page: number
  /** lines of grid text set */
  readonly lines: number
  /** the room of its module, points from the page's top left corner, of a spread that of its left page: from the first cap line to the last baseline */
  readonly room: RoomBox
  readonly legs: readonly { readonly slots: number; readonly lines: number; readonly measure: number }[]
  readonly over: { readonly lines: number; readonly text: string }
  readonly under: { readonly lines: number }
  /** of a story that jumps: index of the page on which its next part stands, and of that with the part before */
  readonly continuedOn?: number
  readonly continuedFrom?: number
  /** how a story of the page came to fit its module */
  readonly fit?: FitOutcome
  readonly display: readonly DisplayReport[]
  readonly quality: LineQuality
  /** lines beside drop caps and inserts, counted apart */
  readonly besideInserts: LineQuality
  /** of a story with recorded line ends (`printed`): how they compare with the lines that were set */
  readonly printed?: PrintedReport
}

/** Where the columns and lines of a page are: points from its top left corner, of a spread that of its left page. */
export interface GridReport {
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  /** cap line of the first line, and its baseline */
  readonly top: number
  readonly first: number
  /** from one baseline to the next */
  readonly baseline: number
  readonly lines: number
}

export interface PageReport {
  /** index of a page of the edition */
  readonly page: number
  readonly grid: GridReport
  readonly adverts: readonly SetAdvert[]
  /** lines of its columns, summed up, in which nothing stands: the room left over, the air between modules aside */
  readonly white: number
  readonly quality: LineQuality
  readonly besideInserts: LineQuality
  /** where an earlier paper was kept to: what is other on the page of this number now; with nothing in it, the page need not be plated again */
  readonly changed?: readonly PageChange[]
}

/**
 * `page` is new, or of another size · `text` of stories and items · `pictures` · `jumps`: lines that lead from page to page · `teasers`, `index`
 * and other `furniture` · `makeup`: the same words stand in another place, or rules and boxes do.
 */
export type PageChange = 'page' | 'text' | 'pictures' | 'jumps' | 'teasers' | 'index' | 'furniture' | 'makeup'

/** What became of everything: what did not fit, by how many lines; which lines are loose. */
export interface Report {
  readonly version: 1
  readonly stories: readonly StoryReport[]
  readonly pages: readonly PageReport[]
  readonly whole: LineQuality
  readonly wholeBesideInserts: LineQuality
  /** of all stories with recorded line ends */
  readonly printed?: PrintedReport
  /** text of the edition that is on no page, word for word */
  readonly notSet: readonly { readonly path: string; readonly reason: string; readonly text: string }[]
  readonly diagnostics: readonly Diagnostic[]
}
