import { bin } from './bins.js'
import type { Draft } from './lineFeatures.js'
import { hasDate } from '../cues/calendar.js'
import { personName } from '../cues/name.js'
import { setOf, startsUpper, withoutMarks, wordsOf } from '../cues/wordshape.js'
import type { LineEnd, LineSigns } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'

/** Words that say nothing of what a text is about, and something of what kind it is. */
const PLAIN = [
  ...setOf(
    `the a an of in on at to for from with by as after before over under near into about against and or but if while when where who which that because during
    outside inside beside left right above below says said told writes was were is are has had will would not no there it he she they we i you his her their our its this mr ms mrs dr`,
  ),
]
const NUMBER = new Map(PLAIN.map((word, k) => [word, k]))
const SAYING = setOf('says said say writes write wrote reports report reported finds found warns warn warned argues told explains asks')
/** characters of a line, and words of a block, that are looked at */
const MOST = 300
const BLOCK_WORDS = 60

/** How a block may end: with who wrote or said it, with a date, a name, a bracket. */
const ENDINGS = 7

const SIZES = [1, 2, 3, 5, 8]
const Z = SIZES.length + 1
const ENDS: readonly LineEnd[] = ['stop', 'hyphen', 'comma', 'colon', 'open', 'word']
/** what stands after a block: nothing, a line in small letters, in capitals, a cap, another */
const AFTER = 5
const WORDS = [1, 2, 3, 4, 6, 9]
const W = WORDS.length + 1

/** Sizes of the templates of which a line has one value each, and of the words, of which it has many. */
export const EDGE_SIZES: readonly number[] = [ENDINGS * Z * 4, ENDS.length * AFTER * 4, ENDS.length * AFTER * Z, 4 * W * 4, ENDINGS * Z * 4, ENDS.length * AFTER * 4]
/** of the block by its first line and the others, and of the line */
export const PLAIN_SIZE: number = 3 * PLAIN.length

interface Block {
  readonly from: number
  readonly to: number
  readonly ending: number
  readonly words: readonly number[]
}

/** What the endings of blocks say, what stands around them, and their small words: of those that the draft made, and of those between empty lines. */
export function edgeFeatures(
  lines: readonly PrintLine[],
  signs: readonly LineSigns[],
  draft: readonly Draft[],
  gaps: boolean,
): { readonly values: (i: number) => number[]; readonly plain: (i: number) => number[] } {
  const plainOf = lines.map(({ text }) => plainWords(text))
  const drafted = blocksOf(lines, plainOf, (i) => draft[i]!.begins || draft[i]!.role !== draft[i - 1]!.role)
  const parted = gaps ? blocksOf(lines, plainOf, (i) => lines[i]!.gap) : drafted
  const again = repeats(lines)
  const around = ({ from, to }: Block): number => {
    const before = signs[from - 1]
    const after = signs[to]
    const next = after === undefined ? 0 : after.cap || after.capInLine ? 3 : after.start === 'lower' ? 1 : after.start === 'upper' ? 2 : 4
    return (before === undefined ? 0 : ENDS.indexOf(before.end)) * AFTER + next
  }
  const values = (i: number): number[] => {
    const own = drafted.blocks[drafted.owner[i]!]!
    const between = parted.blocks[parted.owner[i]!]!
    const count = own.to - own.from
    const place = count === 1 ? 0 : i === own.from ? 1 : i === own.to - 1 ? 3 : 2
    const outer = between.to - between.from === 1 ? 0 : i === between.from ? 1 : i === between.to - 1 ? 3 : 2
    const size = bin(count, SIZES)
    const gap = (i === 0 || lines[i]!.gap ? 1 : 0) + (i === lines.length - 1 || lines[i + 1]!.gap ? 2 : 0)
    return [
      (own.ending * Z + size) * 4 + place,
      around(own) * 4 + place,
      around(own) * Z + size,
      (again[i]! * W + bin(signs[i]!.words, WORDS)) * 4 + gap,
      (between.ending * Z + bin(between.to - between.from, SIZES)) * 4 + outer,
      around(between) * 4 + outer,
    ]
  }
  const plain = (i: number): number[] => {
    const block = drafted.blocks[drafted.owner[i]!]!
    const shift = i === block.from ? 0 : PLAIN.length
    return [...block.words.map((word) => shift + word), ...plainOf[i]!.map((word) => 2 * PLAIN.length + word)]
  }
  return { values, plain }
}

function plainWords(text: string): number[] {
  const found = new Set<number>()
  for (const word of wordsOf(text.slice(0, MOST))) {
    const number = NUMBER.get(withoutMarks(word).toLowerCase())
    if (number !== undefined) found.add(number)
  }
  return [...found].sort((a, b) => a - b)
}

function blocksOf(
  lines: readonly PrintLine[],
  plainOf: readonly (readonly number[])[],
  begins: (i: number) => boolean,
): { readonly blocks: readonly Block[]; readonly owner: Int32Array } {
  const blocks: Block[] = []
  const owner = new Int32Array(lines.length)
  for (let from = 0; from < lines.length;) {
    let to = from + 1
    while (to < lines.length && !begins(to)) to++
    const words = new Set<number>()
    for (let i = from; i < to; i++) {
      owner[i] = blocks.length
      if (words.size < BLOCK_WORDS) for (const word of plainOf[i]!) words.add(word)
    }
    const tail = lines[to - 1]!.text.slice(-MOST)
    blocks.push({
      from,
      to,
      ending: endingOf(to - from > 1 && tail.length < 40 ? `${lines[to - 2]!.text.slice(-MOST)} ${tail}` : tail),
      words: [...words].sort((a, b) => a - b),
    })
    from = to
  }
  return { blocks, owner }
}

function endingOf(text: string): number {
  const words = wordsOf(text).slice(-4)
  const bare = words.map((word) => withoutMarks(word).toLowerCase())
  const last = bare.at(-1) ?? ''
  if (SAYING.has(last)) return 1
  // `says Brand`, `writes Ruth Brand`
  const names = words.slice(-3).filter(startsUpper).length
  const verb = bare.findIndex((word) => SAYING.has(word))
  if (verb >= 0 && words.slice(verb + 1).length > 0 && words.slice(verb + 1).every(startsUpper)) return 2
  if (hasDate(words.join(' ')) || /day[.,]?$/.test(last)) return 3
  if (/[)\]]$/.test(text)) return 4
  if (names > 1 && personName(words.slice(-2).join(' ').replace(/[.]$/, '')) !== undefined) return 5
  return names > 0 && startsUpper(words.at(-1) ?? '') ? 6 : 0
}

/** How often each line stands in the text as it is, and whether in other letters alone: 0 once, 1 twice, 2 more often, 3 long. */
function repeats(lines: readonly PrintLine[]): Uint8Array {
  const counts = new Map<string, number>()
  const keys = lines.map(({ text }) => (text.length > 60 ? '' : text.toLowerCase()))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Uint8Array.from(keys, (key) => (key === '' ? 3 : Math.min(2, counts.get(key)! - 1)))
}
