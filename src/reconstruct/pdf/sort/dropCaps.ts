import { leastThat } from '../../../text/leastThat.js'
import { endsSentence } from '../../cues/headlike.js'
import type { PageView } from './blocks.js'
import type { Part } from './part.js'

/** A cap is at least this much higher than the text beside it. */
const CAP_SIZE = 1.8

/** Ems that the first line may stand over the top of a cap that is too small for its room, where it goes on with a word. */
const SUNK = 1.6
const goesOn = ({ text, block }: Part): boolean => /^\p{Ll}/u.test(text) && block.lines.length > 1

/** Large initials with text beside them. */
export function findCaps(view: PageView, parts: readonly Part[]): void {
  const { body } = view
  const texts = parts.filter(({ kind, block }) => kind === 'open' && block.letters >= 20).sort((a, b) => leftOf(a) - leftOf(b))
  const lefts = texts.map(leftOf)
  for (const part of parts) {
    const { block } = part
    if (part.kind !== 'open' || block.lines.length !== 1 || !/^["“”‘’„«'¿¡(]{0,2}\s?\p{L}\p{M}?['’]?$/u.test(part.text) || block.size < CAP_SIZE * Math.min(body.size, 9)) continue
    const baseline = block.lines[0]!.baseline
    const top = baseline - 0.72 * block.size
    let best: Part | undefined
    let nearest = Infinity
    for (let i = from(lefts, part.right - 0.3 * block.size); i < texts.length && lefts[i]! < part.right + 0.5 * block.size; i++) {
      const text = texts[i]!
      const first = text.block.lines[0]!
      if (block.size < CAP_SIZE * first.size || first.baseline > baseline + 0.3 * first.size || first.baseline < top - (goesOn(text) ? SUNK : 0.6) * first.size) continue
      const distance = Math.abs(leftOf(text) - part.right) + Math.abs(first.y - top) / 2
      if (distance < nearest) {
        nearest = distance
        best = text
      }
    }
    if (!best) continue
    part.kind = 'cap'
    part.sure = 0.97
    part.of = best
    best.cap = part
    best.kind = 'text'
    best.sure = 0.97
    const size = best.block.size
    best.capLines = best.block.lines.filter((line) => line.baseline < baseline + 0.3 * size && line.x > part.x + 0.7 * part.width).length
    // A cap that stands up over its line is beside one line all the same.
    if (best.capLines === 0) best.capLines = 1
    // A descender, or room under the cap, keeps one line more from the edge.
    const last = best.block.lines[best.capLines - 1]
    const next = best.block.lines[best.capLines]
    const more = last && next && Math.abs(next.x - last.x) < 0.3 && (next.x - part.x > 1.7 * size || !endsSentence(last.text))
    best.setIn = best.capLines + (more ? 1 : 0)
  }
}

const leftOf = ({ block }: Part): number => block.lines[0]!.x

function from(sorted: readonly number[], value: number): number {
  return leastThat(0, sorted.length, (i) => sorted[i]! >= value)
}
