import type { Furniture, Reserved } from '../../src/model/edition.js'
import { pictureOf } from './figure.js'
import type { Rand } from './rand.js'
import { sentences, text, type TextTaste } from './text.js'

/** Points that a date strip and a section bar take at most over the stories, with their air. */
const STRIP_DEPTH = 26
const BAR_DEPTH = 36

export interface FurnitureWish {
  readonly columns: number
  readonly baseline: number
  readonly taste: TextTaste
  readonly ordinary: boolean
}

/** What stands over the stories, and the lines they leave to it. */
export function topFurniture(
  r: Rand,
  lines: number,
  front: boolean,
  { columns, baseline, taste, ordinary }: FurnitureWish,
  pictures: Map<string, Uint8Array>,
): { furniture: Furniture[]; depth: number } {
  const furniture: Furniture[] = []
  let depth = 0
  const strip = Math.ceil(STRIP_DEPTH / baseline)
  const bar = Math.ceil(BAR_DEPTH / baseline)
  // too large for its lines, now and then, or for the paper
  if (front && lines >= 20) {
    const deep = ordinary ? r.int(6, 10) : r.weigh([6, r.int(4, 10)], [1, 1], [1, r.int(2, 3)])
    furniture.push({
      kind: 'nameplate',
      lines: deep,
      ...r.maybe(0.6, () => ({ ears: [ear(r, taste, ordinary), ear(r, taste, ordinary)] as const })),
    })
    depth += deep
    if (r.chance(0.8) && lines - depth >= strip + 4) {
      furniture.push({ kind: 'dateStrip', ...r.maybe(0.4, () => ({ text: text(r, r.weigh([6, r.int(1, 6)], [1, r.int(20, 40)]), taste) })) })
      depth += strip
    }
  } else if (lines >= strip + 4 && r.chance(0.06)) {
    furniture.push({ kind: 'dateStrip', ...r.maybe(0.5, () => ({ text: text(r, r.int(1, 6), taste) })) })
    depth += strip
  }
  if (lines - depth >= bar + 4 && r.chance(front ? 0.1 : 0.3)) {
    furniture.push({ kind: 'sectionBar', text: r.chance(0.9) ? r.pick(['Islands', 'Home news', 'Sport']) : sentences(r, r.int(1, 12), taste) })
    depth += bar
  }
  if (lines - depth >= 16 && r.chance(front ? 0.6 : 0.12)) {
    const deep = ordinary ? r.int(5, 8) : r.weigh([5, r.int(3, 8)], [1, r.int(1, 2)])
    let from = 1
    while (from <= columns) {
      const to = Math.min(columns, from + r.int(0, 2))
      if (r.chance(0.85))
        furniture.push(r.chance(0.12) ? { kind: 'index', columns: [from, to], top: depth + 1, depth: deep } : teaser(r, [from, to], depth + 1, deep, taste, pictures))
      from = to + 1
    }
    // a line of air under them
    depth += deep + 1
  }
  return { furniture, depth }
}

function ear(r: Rand, taste: TextTaste, ordinary: boolean): ReturnType<typeof text> {
  return ordinary ? r.pick(['Fair, wind from the west', 'Late edition', '60p']) : text(r, r.weigh([5, r.int(1, 6)], [1, 0], [1, r.int(10, 30)]), taste)
}

function teaser(r: Rand, columns: readonly [number, number], top: number, depth: number, taste: TextTaste, pictures: Map<string, Uint8Array>): Furniture {
  return {
    kind: 'teaser',
    columns,
    top,
    depth,
    page: r.pick<string | number>(['B4', 7, 12, 'C1']),
    text: text(r, r.weigh([6, r.int(3, 16)], [1, r.int(16, 60)]), taste),
    ...r.maybe(0.35, () => ({ picture: pictureOf(r, taste, pictures, 0.06) })),
  }
}

/** What stands in a rectangle of the page that no story has. */
export function placedFurniture(r: Rand, columns: readonly [number, number], top: number, depth: number, taste: TextTaste, ordinary: boolean): Furniture {
  return r.chance(0.5)
    ? { kind: 'index', columns, top, depth }
    : { kind: 'imprint', columns, top, depth, text: text(r, ordinary ? r.int(10, 30) : r.weigh([5, r.int(8, 40)], [1, r.int(60, 160)]), taste) }
}

export function reserved(r: Rand, id: string, columns: readonly [number, number], top: number, depth: number, taste: TextTaste, pictures: Map<string, Uint8Array>): Reserved {
  const kind = r.weigh<Reserved['kind']>([5, 'advert'], [2, 'weather'], [1, 'other'])
  return {
    id,
    kind,
    columns,
    top,
    depth,
    ...r.maybe(0.8, () => ({ label: r.weigh([6, 'Advertisement'], [1, sentences(r, r.int(3, 30), taste)]) })),
    ...r.maybe(0.6, () => ({ picture: pictureOf(r, taste, pictures, 0.06) })),
  }
}
