import type { Cut } from './cutPath.js'
import type { PieceRole, PrintLine } from '../print.js'

/** what ends items under a standing head, or a factbox */
const ENDS_ITEMS = new Set<Cut['role']>([
  'headline',
  'label',
  'kicker',
  'byline',
  'deck',
  'standfirst',
  'dropCap',
  'dateline',
  'furniture',
  'jumpHead',
  'fromLine',
  'boxHead',
  'caption',
  'quote',
])
/** how far the measure of a factbox may be off from one paragraph to the next */
const SAME_MEASURE = 0.06

/** What each cut is, paragraphs under standing heads and heads of factboxes told from those of stories. */
export function underHeads(lines: readonly PrintLine[], cuts: readonly Cut[]): PieceRole[] {
  let under: 'items' | 'box' | undefined
  let measure = 0
  return cuts.map((cut): PieceRole => {
    const { role, from, to } = cut
    if (role === 'standingHead' || role === 'boxHead') {
      under = role === 'boxHead' ? 'box' : 'items'
      measure = 0
      return role
    }
    if (ENDS_ITEMS.has(role) || lines[from]!.page !== lines[Math.max(0, from - 1)]!.page) under = undefined
    const own: PieceRole = role === 'broken' || role === 'begin' ? 'paragraph' : role
    if (own !== 'paragraph' || under === undefined) return own
    if (under === 'items') return 'item'
    let widest = 0
    for (let i = from; i < to; i++) widest = Math.max(widest, lines[i]!.width)
    // a box is set to a measure of its own, and what breaks off at its end goes on elsewhere
    const other = measure > 0 && to - from > 1 && Math.abs(widest - measure) > SAME_MEASURE * measure
    if (other || (cut.going && measure > 0)) {
      under = undefined
      return own
    }
    if (to - from > 1) measure = Math.max(measure, widest)
    return 'boxText'
  })
}
