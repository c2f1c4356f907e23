import { bin } from './bins.js'
import type { Draft } from './lineFeatures.js'
import { standingHeadOf } from '../cues/furniture.js'
import { opensWithHead } from './opensWithHead.js'
import type { PieceRole, PrintLine } from '../print.js'

const NOTHING = 0
const ITEMS = 1
const BOX = 2
/** what ends items: another story's head, or what opens it */
const ENDS_ITEMS = new Set<PieceRole>(['headline', 'label', 'kicker', 'byline', 'deck', 'standfirst', 'dropCap', 'dateline', 'fromLine', 'jumpHead'])
const COUNTS = [0, 1, 2, 4, 7]
const N = COUNTS.length + 1
const LINES = [8, 20, 40, 80]
const L = LINES.length + 1
/** whether a text opens with a head: no, yes, it goes on with one that does */
const HEADS = 4
const MEASURES = [0.8, 0.93, 0.97, 1.03, 1.07, 1.25]
const M = MEASURES.length + 1

/** Sizes of the templates, in the order of {@link underFeatures}. */
export const UNDER_SIZES: readonly number[] = [3 * N * HEADS * 2, 3 * L * HEADS * 3, 3 * HEADS * HEADS * HEADS, 3 * HEADS * M * 2, 3 * 2 * 4 * HEADS]

/** What stands over a line: a standing head, over items, or the head of a box; how far it is above, and whether the texts since then, this one and the next open with heads of their own. */
export function underFeatures(lines: readonly PrintLine[], draft: readonly Draft[], gaps: boolean): (i: number) => number[] {
  const n = lines.length
  const starts: number[] = []
  const owner = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    if (i === 0 || draft[i]!.begins || draft[i]!.role !== draft[i - 1]!.role) starts.push(i)
    owner[i] = starts.length - 1
  }
  const text = (role: PieceRole): boolean => role === 'paragraph' || role === 'item' || role === 'boxText' || role === 'listItem'
  let state = NOTHING
  let count = 0
  let since = 0
  let measure = 0
  let first = 0
  const known = starts.map((from, b) => {
    const to = starts[b + 1] ?? n
    const { role } = draft[from]!
    const standing = role === 'standingHead' || (to - from === 1 && standingHeadOf(lines[from]!.text) !== undefined)
    if (standing || role === 'boxHead') {
      state = standing ? ITEMS : BOX
      count = 0
      since = 0
      measure = 0
      first = 0
    } else if (ENDS_ITEMS.has(role) || lines[from]!.page !== lines[Math.max(0, from - 1)]!.page) state = NOTHING
    let widest = 0
    for (let i = from; i < to; i++) widest = Math.max(widest, lines[i]!.width)
    const head = state === NOTHING || !text(role) ? 0 : opensWithHead(lines.slice(from, Math.min(to, from + 2)).map((line) => line.text)) ? 1 : 2
    const own = { state, count, since, head, first, share: measure === 0 ? 1 : widest / measure }
    if (text(role)) {
      if (count === 0) first = head
      count++
      if (to - from > 1) measure = Math.max(measure, widest)
    }
    since += to - from
    return own
  })
  /** whether one of the next texts under the same head opens with a head */
  const later = new Uint8Array(starts.length)
  for (let b = starts.length - 2; b >= 0; b--) {
    const next = known[b + 1]!
    later[b] = next.state === NOTHING || next.count < known[b]!.count ? 0 : next.head === 1 ? 1 : later[b + 1]! > 0 ? Math.min(3, later[b + 1]! + 1) : 0
  }
  return (i) => {
    const b = owner[i]!
    const { state, count, since, head, first, share } = known[b]!
    const inner = i === starts[b] ? 0 : 1
    const gap = !gaps ? 2 : lines[i]!.gap ? 1 : 0
    const before = known[b - 1]?.head ?? 0
    return [
      ((state * N + bin(count, COUNTS)) * HEADS + head) * 2 + inner,
      ((state * L + bin(since, LINES)) * HEADS + head) * 3 + gap,
      ((state * HEADS + first) * HEADS + head) * HEADS + later[b]!,
      ((state * HEADS + head) * M + bin(share, MEASURES)) * 2 + inner,
      ((state * 2 + inner) * 4 + later[b]!) * HEADS + before,
    ]
  }
}
