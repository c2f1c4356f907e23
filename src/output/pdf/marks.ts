import type { Colour } from '../../model/style.js'
import type { ScenePage } from '../../scene/scene.js'
import { MM } from '../../units.js'
import { MARK_LENGTH, type Sheet } from './boxes.js'
import type { Inks } from './colour.js'
import type { PdfRef } from './file.js'
import { num, nums } from './numbers.js'

const LINE = 0.25
const PATCH = 5 * MM
/** Radius of a registration mark, and by what its cross stands out of the ring. */
const RING = 1.5 * MM
const CROSS = 2.5 * MM
/** Handles of four cubics that make a circle of radius 1. */
const ARC = 0.5523

const K = (k: number): Colour => ({ kind: 'gray', k })
const cmyk = (c: number, m: number, y: number, k: number): Colour => ({ kind: 'cmyk', c, m, y, k })
const SOLID = 1
const HALF = 0.5

/** Patches of a colour bar: solids, what two of them make, and half-tones, of the inks that the page is printed in. */
function patchesOf(colours: 'black' | 'process'): readonly Colour[] {
  if (colours === 'black') return [K(SOLID), K(0.75), K(HALF), K(0.25)]
  const solids = [cmyk(SOLID, 0, 0, 0), cmyk(0, SOLID, 0, 0), cmyk(0, 0, SOLID, 0), cmyk(0, 0, 0, SOLID)]
  const pairs = [cmyk(0, SOLID, SOLID, 0), cmyk(SOLID, 0, SOLID, 0), cmyk(SOLID, SOLID, 0, 0)]
  const tints = [cmyk(HALF, 0, 0, 0), cmyk(0, HALF, 0, 0), cmyk(0, 0, HALF, 0), cmyk(0, 0, 0, HALF)]
  return [...solids, ...pairs, ...tints]
}

/** The operators of a page's marks, all of them outside its bleed. `colours` is what the page may be printed in; of a black page they are black. */
export function markOperators(
  { width, height }: Pick<ScenePage, 'width' | 'height'>,
  { marks, offset }: Sheet,
  colours: 'black' | 'process',
  inks: Inks,
  used: Map<string, PdfRef>,
): string {
  if (marks.length === 0) return ''
  const lines: string[] = []
  const everywhere = colours === 'black' ? inks.set(K(SOLID), true, used) : inks.registration(used)
  if (marks.includes('crop') || marks.includes('registration')) lines.push(everywhere, `${num(LINE)} w`)
  if (marks.includes('crop'))
    for (const [x, outX] of [
      [0, -1],
      [width, 1],
    ] as const)
      for (const [y, outY] of [
        [0, -1],
        [height, 1],
      ] as const)
        lines.push(line(x + outX * offset, y, x + outX * (offset + MARK_LENGTH), y), line(x, y + outY * offset, x, y + outY * (offset + MARK_LENGTH)))
  const out = offset + MARK_LENGTH / 2
  if (marks.includes('registration'))
    for (const [x, y] of [
      [width / 2, -out],
      [width / 2, height + out],
      [-out, height / 2],
      [width + out, height / 2],
    ] as const)
      lines.push(line(x - CROSS, y, x + CROSS, y), line(x, y - CROSS, x, y + CROSS), circle(x, y))
  if (marks.includes('colour-bars'))
    // over the page, from its left: the middle is for registration
    patchesOf(colours).forEach((colour, i) => {
      lines.push(inks.set(colour, false, used), `${nums((i + 1) * PATCH, height + offset, PATCH, PATCH)} re f`)
    })
  return `${lines.join('\n')}\n`
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${nums(x1, y1)} m ${nums(x2, y2)} l S`
}

function circle(x: number, y: number): string {
  const r = RING
  const k = ARC * RING
  return [
    `${nums(x + r, y)} m`,
    `${nums(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${nums(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${nums(x - r, y - k, x - k, y - r, x, y - r)} c`,
    `${nums(x + k, y - r, x + r, y - k, x + r, y)} c S`,
  ].join(' ')
}
