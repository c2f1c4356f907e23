import type { Colour } from '../model/style.js'
import type { ClipPath } from '../picture/clip-path.js'
import type { Line } from '../text/justify.js'

/** What a group of lines is in its story. */
export type TextRole =
  | 'title'
  | 'label'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'crosshead'
  | 'quote'
  | 'listItem'
  | 'tableHead'
  | 'tableCell'
  | 'signature'
  | 'correction'
  | 'tagline'
  | 'agencyNote'
  | 'pullQuote'
  | 'attribution'
  | 'caption'
  | 'credit'
  | 'jumpHead'
  | 'jumpLine'
  | 'furniture'
  | 'artifact'

/** A line in its place: left edge of its measure and baseline, points from the page's top left corner. */
export interface PlacedLine {
  readonly x: number
  readonly y: number
  readonly line: Line
  /** leg and grid line of the module, for grid text */
  readonly grid?: { readonly leg: number; readonly line: number; readonly beside: boolean; readonly foot: boolean; readonly head: boolean }
}

export interface TextElement {
  readonly kind: 'text'
  readonly role: TextRole
  readonly path: string
  readonly language?: string
  /** of a cell: the column of its table at which it begins, from 0, and how many it goes across */
  readonly cell?: { readonly column: number; readonly span: number }
  readonly lines: readonly PlacedLine[]
}
export interface RuleElement {
  readonly kind: 'rule'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  readonly colour: Colour
}
export interface RectElement {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: Colour
  readonly stroke?: { readonly weight: number; readonly colour: Colour }
}
export interface PictureElement {
  readonly kind: 'picture'
  readonly path: string
  readonly src: string
  readonly alt: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** no picture to show: a gray box stands in its place */
  readonly missing: boolean
  /** weight of the line on its edges, where there is one */
  readonly keyline?: number
  /** what shows of it, where it is cut out */
  readonly clip?: ClipPath
}
/** What a part is made of, in reading order. */
export type Element = TextElement | RuleElement | RectElement | PictureElement

/** The same elements moved; blocks are made at the origin and put in their place. */
export function moved(elements: readonly Element[], dx: number, dy: number): Element[] {
  return elements.map((e): Element => {
    switch (e.kind) {
      case 'text':
        return { ...e, lines: e.lines.map((l) => ({ ...l, x: l.x + dx, y: l.y + dy })) }
      case 'rule':
        return { ...e, x1: e.x1 + dx, y1: e.y1 + dy, x2: e.x2 + dx, y2: e.y2 + dy }
      case 'rect':
      case 'picture':
        return { ...e, x: e.x + dx, y: e.y + dy }
    }
  })
}

/** How a piece of display text came out, for the report. */
export interface DisplayOutcome {
  readonly kind: 'title' | 'label' | 'kicker' | 'headline' | 'deck' | 'standfirst' | 'byline' | 'caption' | 'pullQuote' | 'attribution' | 'dateline' | 'jumpHead' | 'jumpLine'
  readonly path: string
  readonly text: string
  readonly size: number
  readonly wanted: number
  readonly lines: readonly Line[]
}
