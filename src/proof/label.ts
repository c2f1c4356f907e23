import type { Colour } from '../model/style.js'
import type { GlyphsItem, RectItem } from '../scene/scene.js'
import type { Face } from '../text/glyphs.js'
import { INK, TYPE } from './layers.js'

const PLAIN = { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }
/** Ems round a label's text, and from its box's edge to its baseline. */
const PAD = 0.3
const BASE = 0.95

/** A line of text, by its left end on the baseline. */
export function text(face: Face, node: number, words: string, x: number, y: number, size: number, colour: Colour): GlyphsItem {
  const { gids, advances, texts, width } = face.shape(words, PLAIN)
  const xs: number[] = []
  let pen = 0
  for (const advance of advances) {
    xs.push(pen * size)
    pen += advance
  }
  return { kind: 'glyphs', node, face: face.name, size, scale: 1, colour, x, y, gids, xs, end: width * size, texts }
}

/** Text in a box of its own, which stands with its left or right upper corner at a place. */
export function label(
  face: Face,
  node: number,
  words: string,
  x: number,
  y: number,
  fill: Colour,
  from: 'left' | 'right' = 'left',
  size: number = TYPE.label,
): [RectItem, GlyphsItem] {
  const width = (face.shape(words, PLAIN).width + 2 * PAD) * size
  const left = from === 'left' ? x : x - width
  return [{ kind: 'rect', node, x: left, y, width, height: (BASE + PAD) * size, fill }, text(face, node, words, left + PAD * size, y + BASE * size, size, INK.paper)]
}
