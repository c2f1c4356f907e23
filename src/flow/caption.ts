import type { Inline, Text } from '../model/inline.js'
import type { TextStyle } from '../model/style.js'
import { descentOf, depthOf, displayParagraph, isBlank, outcome, placeLines, setRagged, type DisplayLines } from './display.js'
import type { DisplayOutcome, Element, PlacedLine } from './element.js'
import { foldedLegs, spanWidth, type Room } from './room.js'
import { styleOf, type TypeCase } from './typecase.js'

/** Words under a picture: what it shows, and who made it. */
export interface CaptionWords {
  readonly text: Text
  readonly path: string
  readonly credit: string
  readonly creditPath: string
  readonly language: string | undefined
}

/** The columns under which a caption stands. */
export interface Columns {
  readonly count: number
  readonly measure: number
  readonly gutter: number
  /** of columns on both sides of a fold: how many stand on the left, and what the gutter there has more than the others */
  readonly fold?: { readonly left: number; readonly spine: number }
}

/** A caption with its credit, made for a width. Depth from the cap line of its first line to the ink under its last; points. */
export interface Caption {
  readonly depth: number
  /** ink under its last baseline */
  readonly descent: number
  /** the credit has a line of its own */
  readonly creditUnder: boolean
  readonly outcomes: readonly DisplayOutcome[]
  at(x: number, y: number): Element[]
}

export const NO_CAPTION: Caption = { depth: 0, descent: 0, creditUnder: false, outcomes: [], at: () => [] }

/** Points between a caption and the credit beside it, and the least share of the width that a caption beside one may have. */
const CREDIT_GAP = 12
const CAPTION_SHARE = 0.6
/** Lines of a caption that is as wide as one may be from which it stands in two legs. */
const LEGGED_FROM = 4
const LAST_LINE = 1 / 3

/** The columns of some legs of a room. */
export function columnsOver(room: Room, legs: readonly [number, number]): Columns {
  const { measure, gutter, spine } = room
  const count = legs[1] - legs[0] + 1
  if (!spine || !foldedLegs(room, legs)) return { count, measure, gutter }
  return { count, measure, gutter, fold: { left: spine.after - legs[0] + 1, spine: spanWidth(room, legs[0], legs[1]) - count * measure - (count - 1) * gutter } }
}

export function widthOf({ count, measure, gutter, fold }: Columns): number {
  return count * measure + (count - 1) * gutter + (fold?.spine ?? 0)
}

/** Where words stand that go with them: no line runs over a fold. */
function leftOfFold({ fold, ...columns }: Columns): Columns {
  return fold ? { ...columns, count: fold.left } : columns
}

/** A bold head run in before a text; without one, where the house wants a lead-in (`leadIn`), the text's own words up to its first colon. */
export function withOverline(overline: string | undefined, text: Text | undefined, leadIn: boolean): Text {
  const runs: readonly Inline[] = text === undefined ? [] : typeof text === 'string' ? [{ text }] : text
  if (overline !== undefined) return [{ text: `${overline} `, bold: true }, ...runs]
  return leadIn ? ledIn(runs) : runs
}

function ledIn(runs: readonly Inline[]): Text {
  const first = runs[0]
  if (!first || !('text' in first)) return runs
  const to = first.text.indexOf(':') + 1
  return to === 0 ? runs : [{ ...first, text: first.text.slice(0, to), bold: true }, { ...first, text: first.text.slice(to) }, ...runs.slice(1)]
}

/**
 * Caption flush left, ragged, not wider than the style's characters: under pictures wider than that it stands in two level legs on
 * columns of the grid where it would be long. The credit stands flush right on the caption's first baseline, or, where there is no
 * room for both or that is asked for, on a line of its own under it.
 */
export function makeCaption(typeCase: TypeCase, words: CaptionWords, over: Columns, creditUnder = false): Caption {
  const columns = leftOfFold(over)
  const width = widthOf(columns)
  const credit = makeCredit(typeCase, words, width)
  if (isBlank(words.text)) return credit ? creditAlone(words, credit) : NO_CAPTION
  const style = styleOf(typeCase, 'caption')
  const limit = typeCase.style.keeps.captionCharacters * meanAdvance(typeCase, style)
  const creditWidth = credit?.lines.length === 1 && !creditUnder ? Math.max(...credit.lines.map((l) => l.natural)) + CREDIT_GAP : undefined
  const beside = creditWidth !== undefined && width - creditWidth >= width * CAPTION_SHARE
  const measure = Math.min(limit, beside ? width - creditWidth : width)
  const set = (to: number): DisplayLines =>
    setRagged(typeCase, displayParagraph(typeCase, words.text, style, words.language, words.path, to), style, to, { sense: false, last: LAST_LINE })
  const block = set(measure)
  if (columns.count > 1 && width > limit && block.lines.length >= LEGGED_FROM) {
    const across = Math.floor(columns.count / 2)
    const leg = Math.min(limit, widthOf({ ...columns, count: across }))
    const second = across * (columns.measure + columns.gutter)
    const legged = inLegs(typeCase, set(leg), second)
    const right = second + Math.max(...legged.slice(1).flatMap((l) => l.block.lines.map((line) => line.natural)))
    return join(words, legged, credit, creditWidth !== undefined && right + creditWidth <= width)
  }
  return join(words, [{ block, x: 0 }], credit, beside)
}

interface Leg {
  readonly block: DisplayLines
  readonly x: number
}

/** The first half of the lines, and beside it the rest. */
function inLegs(typeCase: TypeCase, block: DisplayLines, second: number): Leg[] {
  const half = Math.ceil(block.lines.length / 2)
  return [block.lines.slice(0, half), block.lines.slice(half)].map((lines, i) => ({ block: { ...block, lines, descent: descentOf(lines) }, x: i * second }))
}

function join(words: CaptionWords, legs: readonly Leg[], credit: DisplayLines | undefined, beside: boolean): Caption {
  const first = legs[0]!.block
  const lines = legs.flatMap((l) => l.block.lines)
  const depth = Math.max(...legs.map((l) => depthOf(l.block)))
  const foot = Math.max(...legs.map((l) => depthOf(l.block) - l.block.descent))
  const under = credit && !beside ? credit : undefined
  const underY = foot + first.style.leading - (under?.capHeight ?? 0)
  return {
    depth: under ? underY + depthOf(under) : depth,
    descent: under ? under.descent : depth - foot,
    creditUnder: under !== undefined,
    outcomes: [outcome('caption', words.path, { ...first, lines, text: lines.map((l) => l.text).join(' ') }, lines.length)],
    at: (x, y) => {
      const placed: PlacedLine[] = legs.flatMap((l) => placeLines(l.block, 'caption', words.path, x + l.x, y).lines)
      const elements: Element[] = [{ kind: 'text', role: 'caption', path: words.path, lines: placed }]
      // on the caption's baseline, whatever its own cap height
      if (credit) elements.push(placeLines(credit, 'credit', words.creditPath, x, under ? y + underY : y + first.capHeight - credit.capHeight))
      return elements
    },
  }
}

function creditAlone(words: CaptionWords, credit: DisplayLines): Caption {
  return { depth: depthOf(credit), descent: credit.descent, creditUnder: true, outcomes: [], at: (x, y) => [placeLines(credit, 'credit', words.creditPath, x, y)] }
}

/** Who made a picture, flush right. */
export function makeCredit(typeCase: TypeCase, words: CaptionWords, width: number): DisplayLines | undefined {
  if (isBlank(words.credit)) return undefined
  const style = { ...styleOf(typeCase, 'credit'), align: 'right' as const }
  return setRagged(typeCase, displayParagraph(typeCase, words.credit, style, undefined, words.creditPath, width), style, width, { sense: false, last: 0 })
}

/** Mean advance of running text in a style, points. */
function meanAdvance(typeCase: TypeCase, style: TextStyle): number {
  const words = typeCase.words('the average width of running letters in an ordinary sentence', style, 'en', 'style')
  const characters = words.reduce((n, w) => n + w.text.length + 1, -1)
  const { space } = typeCase.face(style).metrics
  return (words.reduce((sum, w) => sum + w.width, 0) + (words.length - 1) * space * style.size) / characters
}
