import { bin } from './bins.js'
import type { Draft } from './lineFeatures.js'
import type { LineSigns } from '../lines/lineSigns.js'
import { PIECE_ROLES, type PrintLine } from '../print.js'

/** A run of lines: those between empty ones, or those that the draft takes for one piece. */
interface Block {
  readonly from: number
  readonly to: number
  /** width of its widest line in measures, and how far the others come near it, in bins */
  readonly wide: number
  readonly even: number
  readonly stop: boolean
  readonly recurring: number
  /** the draft's role of its first line */
  readonly role: number
}

const WIDE = [0.35, 0.6, 0.85, 1.07, 1.3, 1.7, 2.4]
const EVEN = [0.05, 0.12, 0.25, 0.45]
const SIZE = [1, 2, 3, 4, 6, 9, 14]
const RECURRING = [0.01, 0.3, 0.6, 0.9]
const KNOWN = [0.01, 0.25, 0.5, 0.75]
const W = WIDE.length + 1
const E = EVEN.length + 1
const Z = SIZE.length + 1
const R = PIECE_ROLES.length + 1
/** place in the block: alone, first, inner, last */
const P = 4

const OF_BLOCK = [
  Z * W * P, // lines, width and place
  Z * E * 2 * P, // evenness and end
  Z * Z, // against the block before
  Z * Z, // and after
  W * W,
  W * W,
  5 * Z, // its words recur
  R * P, // roles of the blocks before and after
  R * P,
  R * R,
  R * Z,
]
/** Sizes of the templates, in the order of {@link blockFeatures}. */
export const BLOCK_SIZES: readonly number[] = [...OF_BLOCK, ...OF_BLOCK, 6 * P, 6 * P]

/** What the blocks about a line say: of those between empty lines, and of those that the draft made. Numbers of values, one for each of the templates. */
export function blockFeatures(
  lines: readonly PrintLine[],
  signs: readonly LineSigns[],
  recurring: Float64Array,
  main: number,
  draft: readonly Draft[],
  gaps: boolean,
): (i: number) => number[] {
  const parted = blocksOf(lines, signs, recurring, main, draft, (i) => gaps && lines[i]!.gap)
  const drafted = blocksOf(lines, signs, recurring, main, draft, (i) => draft[i]!.begins || draft[i]!.role !== draft[i - 1]!.role)
  const known = knownNames(lines)
  const of = ({ blocks, owner }: Blocks, i: number): { values: number[]; place: number } => {
    const at = owner[i]!
    const block = blocks[at]!
    const before = blocks[at - 1]
    const after = blocks[at + 1]
    const size = bin(block.to - block.from, SIZE)
    const place = block.to - block.from === 1 ? 0 : i === block.from ? 1 : i === block.to - 1 ? 3 : 2
    const sizeOf = (other: Block | undefined): number => (other === undefined ? 0 : bin(other.to - other.from, SIZE))
    const roleBefore = before?.role ?? R - 1
    const roleAfter = after?.role ?? R - 1
    return {
      place,
      values: [
        (size * W + block.wide) * P + place,
        ((size * E + block.even) * 2 + (block.stop ? 1 : 0)) * P + place,
        size * Z + sizeOf(before),
        size * Z + sizeOf(after),
        block.wide * W + (before?.wide ?? 0),
        block.wide * W + (after?.wide ?? 0),
        block.recurring * Z + size,
        roleBefore * P + place,
        roleAfter * P + place,
        roleBefore * R + block.role,
        roleAfter * Z + size,
      ],
    }
  }
  return (i) => {
    const between = of(parted, i)
    const own = of(drafted, i)
    return [...between.values, ...own.values, known[i]! * P + between.place, known[i]! * P + own.place]
  }
}

interface Blocks {
  readonly blocks: readonly Block[]
  /** block of each line */
  readonly owner: Int32Array
}

function blocksOf(
  lines: readonly PrintLine[],
  signs: readonly LineSigns[],
  recurring: Float64Array,
  main: number,
  draft: readonly Draft[],
  begins: (i: number) => boolean,
): Blocks {
  const blocks: Block[] = []
  const owner = new Int32Array(lines.length)
  for (let from = 0; from < lines.length;) {
    let to = from + 1
    while (to < lines.length && !begins(to)) to++
    let widest = 0
    let narrowest = Infinity
    let again = 0
    for (let i = from; i < to; i++) {
      const { width } = lines[i]!
      widest = Math.max(widest, width)
      if (i < to - 1 || to - from === 1) narrowest = Math.min(narrowest, width)
      again += recurring[i]!
      owner[i] = blocks.length
    }
    blocks.push({
      from,
      to,
      wide: bin(widest / main, WIDE),
      even: bin(widest === 0 ? 0 : 1 - narrowest / widest, EVEN),
      stop: signs[to - 1]!.end === 'stop',
      recurring: bin(again / (to - from), RECURRING),
      role: PIECE_ROLES.indexOf(draft[from]!.role),
    })
    from = to
  }
  return { blocks, owner }
}

const NAME = /\p{Lu}\p{Ll}{2,}/gu
/** characters of a line that are looked at */
const MOST = 300

/** What share of the words with a capital in a line stand elsewhere in the text too, in bins; 5 where there are none. */
function knownNames(lines: readonly PrintLine[]): Uint8Array {
  const words = lines.map(({ text }) => text.slice(0, MOST).match(NAME) ?? [])
  const counts = new Map<string, number>()
  for (const own of words) for (const word of new Set(own)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Uint8Array.from(words, (own) => (own.length === 0 ? 5 : bin(own.filter((word) => counts.get(word)! > 1).length / own.length, KNOWN)))
}
