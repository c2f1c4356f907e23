import type { Item } from '../scene/scene.js'
import type { Colour } from '../model/style.js'
import type { Face } from '../text/glyphs.js'
import { text } from './label.js'
import { INK, LADDER, LOOSE, type ProofLayer, RIVER, TIGHT, TYPE } from './layers.js'

/** Swatches with what they stand for. */
interface Entry {
  readonly layer: ProofLayer
  readonly swatches: readonly Colour[]
  readonly words: string
}

const ENTRIES: readonly Entry[] = [
  { layer: 'grid', swatches: [INK.grid], words: 'Baseline grid' },
  { layer: 'columns', swatches: [INK.columns], words: 'Columns' },
  { layer: 'modules', swatches: [INK.modules], words: 'Modules: lines set, legs' },
  { layer: 'spacing', swatches: LOOSE.map(([, tint]) => tint), words: `Loose: word spaces over ${LOOSE.map(([over]) => over).join(', ')} of the face’s own` },
  { layer: 'spacing', swatches: TIGHT.map(([, tint]) => tint), words: `Tight: under ${TIGHT.map(([under]) => under).join(', ')}` },
  { layer: 'hyphens', swatches: [INK.hyphens], words: `Ladder: ${LADDER} hyphens or more in a row` },
  { layer: 'rivers', swatches: [INK.rivers], words: `River: white through ${RIVER} lines or more` },
  { layer: 'widows', swatches: [INK.widows], words: 'Widow or orphan' },
  { layer: 'fit', swatches: [INK.over], words: 'Over: lines that did not fit' },
  { layer: 'fit', swatches: [INK.under], words: 'Under: lines left empty' },
  { layer: 'pictures', swatches: [INK.label, INK.over], words: 'Pixels an inch; too few of them' },
]

const ROWS = 3
const SWATCH = 8
/** Points round and between: from the trim, between rows, between columns. */
const AIR = { top: 16, row: 13, column: 18, swatch: 4, side: 24 } as const

/** The legend of a proof, in the strip under a page. */
export function legend(layers: ReadonlySet<ProofLayer>, title: string, page: { readonly width: number; readonly height: number }, face: Face, node: number): Item[] {
  const top = page.height + AIR.top
  const size = TYPE.legend
  const items: Item[] = [
    { kind: 'rule', node, x1: 0, y1: page.height, x2: page.width, y2: page.height, weight: 0.5, colour: INK.label },
    text(face, node, title, AIR.side, top + size * 0.8, size, INK.label),
  ]
  let x = AIR.side + items.reduce((most, item) => Math.max(most, item.kind === 'glyphs' ? item.end : 0), 0) + AIR.column
  const shown = ENTRIES.filter(({ layer }) => layers.has(layer))
  for (let from = 0; from < shown.length; from += ROWS) {
    let widest = 0
    shown.slice(from, from + ROWS).forEach(({ swatches, words }, row) => {
      const y = top + row * AIR.row
      swatches.forEach((fill, i) => items.push({ kind: 'rect', node, x: x + i * SWATCH, y: y - 0.5, width: SWATCH, height: SWATCH, fill }))
      const line = text(face, node, words, x + swatches.length * SWATCH + AIR.swatch, y + size * 0.8, size, INK.label)
      items.push(line)
      widest = Math.max(widest, line.x + line.end - x)
    })
    x += widest + AIR.column
  }
  return items
}
