import type { Factbox } from '../../model/article.js'
import type { Piece } from '../print.js'
import { bodyFrom } from './bodyFrom.js'
import { FEW_MAX, type StorySource } from './storySource.js'

/** Boxes: a head with the text up to the next. */
export function boxesFrom(source: StorySource): readonly Factbox[] {
  const boxes: { head: Piece[]; text: Piece[] }[] = []
  for (const piece of source.pieces) {
    const last = boxes.at(-1)
    if (piece.role === 'boxHead') {
      if (last && last.text.length === 0) last.head.push(piece)
      else boxes.push({ head: [piece], text: [] })
    } else if (piece.role === 'boxText') {
      if (last) last.text.push(piece)
      else boxes.push({ head: [], text: [piece] })
    }
  }
  const made: Factbox[] = []
  for (const { head, text } of boxes) {
    if (made.length >= FEW_MAX) {
      for (const piece of [...head, ...text]) source.full(piece, made, 'boxes')
      continue
    }
    const path = `${source.path}.factboxes[${made.length}]`
    const title = source.joined(head, source.display)
    if (title) source.took(head, `${path}.title`, title)
    const body = bodyFrom(text, source.body(`factboxes[${made.length}].body`))
    if (title || body.length > 0) made.push({ id: `box-${made.length + 1}`, title: title?.text ?? '', body })
  }
  return made
}
