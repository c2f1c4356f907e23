import type { Edition } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import type { GlyphsItem } from '../../src/scene/scene.js'
import { FACES } from './faces.js'
import { capOf, legLeft } from './geometry.js'
import { styleFrom } from './matters.js'
import { frameIn, type Piece, type SceneLine, type ScenePart } from './lines.js'

/** What something covers on a page: text from its cap line to its baseline. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  /** what is of one group may not overlap itself */
  readonly group: string
  readonly kind: 'text' | 'cap' | 'display' | 'rule' | 'frame' | 'band' | 'picture'
  readonly what: string
  readonly path: string
  readonly piece: Piece
  /** of grid text: its leg, and the line it stands on */
  readonly leg?: string
}

/** Most that a character may hang out of its line, shares of its advance: punctuation and letters. */
const HANG = 0.71
const HANG_LETTER = 0.06

export function isPart(piece: Piece): piece is ScenePart {
  return 'frame' in piece
}

/** All that stands on a page, piece by piece. */
export function boxesOf(edition: Edition, paper: Paper, pieces: readonly Piece[]): Box[] {
  return pieces.flatMap((piece, s) => [...piece.lines.map((line) => lineBox(edition, piece, line, s)), ...itemBoxes(paper, piece, s)])
}

function lineBox(edition: Edition, piece: Piece, line: SceneLine, s: number): Box {
  const trailing = /\s$/.test(line.drawn)
  const last = line.items.at(-1)!
  const box: Box = {
    left: line.left,
    right: trailing ? last.x + last.xs.at(-1)! : line.right,
    top: Math.min(...line.items.map((item) => item.y - capOf(item.face) * item.size)),
    foot: line.y,
    group: `${s} ${line.cap ? 'cap' : 'node'} ${line.node}`,
    kind: line.cap ? 'cap' : line.grid ? 'text' : 'display',
    what: line.grid ? `“${line.drawn.slice(0, 20)}”` : `the ${line.role} “${line.drawn.slice(0, 20)}”`,
    path: line.path,
    piece,
  }
  if (line.cap) return capBox(line, box)
  if (!line.grid || !isPart(piece)) return withoutHang(line, box, (isPart(piece) ? piece.matter.style : styleFrom([edition.style])).justification.opticalMargins)
  // what hangs out of its leg by the optical margin, or more than that, is looked at by itself
  const { frame } = piece
  const left = legLeft(frame, line.leg)
  return { ...box, leg: `${s} ${line.leg}`, left: Math.max(left, box.left), right: Math.min(left + frame.measure, box.right) }
}

/** A cap stands on its leg's edge with its ink. */
function capBox(line: SceneLine, box: Box): Box {
  const item = line.items[0]!
  const ink = FACES.get(item.face)!.ink(item.gids[0]!)
  return { ...box, left: item.x + item.xs[0]! + ink.left * item.size, right: item.x + item.xs[0]! + ink.right * item.size }
}

function withoutHang(line: SceneLine, box: Box, margin: number): Box {
  const first = line.items[0]!
  const last = line.items.at(-1)!
  const g = lastGlyph(last.texts)
  return {
    ...box,
    left: box.left + hang(first.texts[0]!, advanceOf(first, 0), margin),
    right: box.right - hang(last.texts[g]!, advanceOf(last, g), margin),
  }
}

function itemBoxes(paper: Paper, piece: Piece, s: number): Box[] {
  return piece.items.flatMap((item): Box[] => {
    if (item.kind === 'glyphs' || item.kind === 'path') return []
    const node = paper.structure[item.node]!
    const path = node.path ?? piece.key
    if (item.kind === 'rule')
      return [
        {
          left: Math.min(item.x1, item.x2),
          right: Math.max(item.x1, item.x2),
          top: Math.min(item.y1, item.y2),
          foot: Math.max(item.y1, item.y2),
          group: `${s} rule`,
          kind: 'rule',
          what: 'a rule',
          path,
          piece,
        },
      ]
    const drawn = item.kind === 'rect' && node.role === 'artifact'
    const frame = drawn && ((isPart(piece) && piece.matter.boxed && item === frameIn(paper, piece.items)) || piece.kind === 'furniture' || piece.kind === 'advert')
    return [
      {
        left: item.x,
        right: item.x + item.width,
        top: item.y,
        foot: item.y + item.height,
        group: frame ? `${s} frame` : drawn ? `${s} band` : `${s} figure ${item.node}`,
        kind: frame ? 'frame' : drawn ? 'band' : 'picture',
        what: frame ? 'a box' : drawn ? 'a band' : 'a picture',
        path,
        piece,
      },
    ]
  })
}

/** The last glyph of an item that is no space. */
export function lastGlyph(texts: readonly string[]): number {
  let g = texts.length - 1
  while (g > 0 && (texts[g] === ' ' || texts[g] === '')) g--
  return g
}

/** The face's own advance of a glyph, points. */
export function advanceOf(item: GlyphsItem, g: number): number {
  return FACES.get(item.face)!.advance(item.gids[g]!) * item.size
}

/** Most that a character may hang out of its line, points. */
export function hang(text: string, width: number, margin: number): number {
  return Math.max(0, width) * margin * (/^[\p{L}\p{N}\p{M}]*$/u.test(text) ? HANG_LETTER : HANG)
}
