import type { Box } from './boxes.js'
import type { Finding, Set as Whole } from './finding.js'
import { pageBox } from './geometry.js'
import type { Piece, ScenePart } from './lines.js'

/** Points that a rule over a head, or capitals of another size, may rise into the air. */
const EASE = 2.5

/** What hangs below another story keeps the style's whole lines of air under it. */
export function airUnder(part: ScenePart, boxes: readonly Box[], edition: Whole['edition']): Finding[] {
  const { place } = part.pageModel.stories.find(({ article }) => part.matter.kind === 'story' && article === part.matter.id) ?? {}
  if (place === undefined || typeof place.top === 'number') return []
  const { below } = place.top
  const own = boxes.filter((box) => box.piece === part)
  const over = boxes.filter((box) => isOf(box.piece, below) && own.some((one) => one.left < box.right && box.left < one.right))
  if (own.length === 0 || over.length === 0) return []
  const { baseline } = pageBox(edition, part.pageModel)
  const top = Math.min(...own.map((box) => box.top))
  const foot = Math.max(...over.map((box) => box.foot))
  const { spacing, rules } = part.matter.style
  const lines = spacing.storyLines * baseline
  // without a rule between them a head rises as near to the story over it as the style lets it
  const air = rules.story > 0 && !over.some(({ kind }) => kind === 'frame') ? lines : Math.min(lines, spacing.aboveHead[1])
  if (top - foot > air - EASE) return []
  return [{ rule: 'air under a story', path: part.key, message: `${(top - foot).toFixed(1)} pt where ${air.toFixed(1)} are the style’s` }]
}

function isOf(piece: Piece, article: string): boolean {
  return 'matter' in piece && (piece as ScenePart).matter.kind === 'story' && (piece as ScenePart).matter.id === article
}
