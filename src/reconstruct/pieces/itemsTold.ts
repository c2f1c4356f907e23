import { opensWithHead } from './opensWithHead.js'
import type { Piece } from '../print.js'

/** share of paragraphs that no empty line parts, from which a file does not tell its frames */
const TOGETHER = 0.3

/** Text under a standing head of which nothing was told as an item is items, up to what begins a story: each opens with a head of its own, if the first one does. */
export function itemsTold(pieces: readonly Piece[]): Piece[] {
  const told = [...pieces]
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]!.role !== 'standingHead') continue
    const under: number[] = []
    let items = false
    for (let k = at + 1; k < pieces.length; k++) {
      const { role } = pieces[k]!
      if (role === 'standingHead' || (role !== 'paragraph' && role !== 'furniture' && role !== 'item')) break
      if (role === 'paragraph') under.push(k)
      if (role === 'item') items = true
    }
    if (items) continue
    // what a paragraph goes on with from elsewhere is not one of them
    const fresh = under.filter((k) => pieces[k]!.runOn !== true)
    for (const k of fresh.slice(0, itemsOf(fresh.map((own) => pieces[own]!)))) told[k] = { ...pieces[k]!, role: 'item' }
  }
  return told
}

/**
 * How many of the paragraphs under a standing head are items. In a file of frames those of another story may follow: then they end with
 * the last one that has a head of its own, and one more where one stands between others.
 */
function itemsOf(paragraphs: readonly Piece[]): number {
  const together = paragraphs.filter((piece, k) => k > 0 && !piece.lines[0]!.gap).length > TOGETHER * paragraphs.length
  const heads = paragraphs.flatMap((piece, k) => (opensWithHead(piece.lines.map(({ text }) => text)) ? [k] : []))
  if (together || heads[0] !== 0 || heads.length < 2) return paragraphs.length
  const between = heads.slice(1).reduce((most, k, i) => Math.max(most, k - heads[i]! - 1), 0)
  // what no empty line parts from an item, where others are parted, is of its frame
  let count = heads.at(-1)! + 1
  while (count < paragraphs.length && !paragraphs[count]!.lines[0]!.gap) count++
  return Math.max(count, heads.at(-1)! + 1 + Math.min(1, between))
}
