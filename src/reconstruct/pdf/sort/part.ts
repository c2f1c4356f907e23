import type { Rectangle } from '../../reconstruction.js'
import type { Block } from './blocks.js'

export type PartKind =
  | 'text'
  | 'head'
  | 'deck'
  | 'kicker'
  | 'label'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'cap'
  | 'crosshead'
  | 'quote'
  | 'attribution'
  | 'caption'
  | 'credit'
  | 'tagline'
  | 'agencyNote'
  | 'jumpLine'
  | 'fromLine'
  | 'standingHead'
  | 'boxHead'
  | 'boxText'
  | 'furniture'
  | 'unassigned'
  | 'open' // not known yet

/** A block and what it is taken for. */
export interface Part extends Rectangle {
  readonly block: Block
  readonly right: number
  readonly bottom: number
  readonly text: string
  kind: PartKind
  sure: number
  /** of a caption or credit: places of its pictures among those of the page */
  pictures: readonly number[]
  /** of a cap: the text it opens; of an attribution: its quote; of a credit: its caption */
  of?: Part
  /** of a text: the cap before it */
  cap?: Part
  /** of a text: how many lines stand beside the cap */
  capLines: number
  /** of a text: how many lines do not begin at its edge for the cap's sake */
  setIn: number
  /** heads, decks, bylines and so on over the same text */
  group?: HeadGroup
}

/** A headline and what stands with it: one over the other. */
export interface HeadGroup {
  readonly parts: Part[]
  head: Part
}

export function partOf(block: Block): Part {
  const { x, y, width, height, right, bottom } = block
  const text = block.lines.map((line) => line.text).join('\n')
  return { block, x, y, width, height, right, bottom, text, kind: 'open', sure: 0.5, pictures: [], capLines: 0, setIn: 0 }
}

export function groupBox({ parts }: HeadGroup): Rectangle & { readonly right: number; readonly bottom: number } {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const part of parts) {
    x = Math.min(x, part.x)
    y = Math.min(y, part.y)
    right = Math.max(right, part.right)
    bottom = Math.max(bottom, part.bottom)
  }
  return { x, y, right, bottom, width: right - x, height: bottom - y }
}
