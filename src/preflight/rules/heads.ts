import type { Finding } from '../finding.js'
import type { Passage, Sheet } from '../sheet.js'

/** Shares of the smaller head's size: so level, and so alike, that two heads read as one. */
const LEVEL = 0.5
const ALIKE = 0.15
/** Ems of the larger head: no further apart than neighbouring columns. */
const NEAR = 2.5

/** Heads of two stories that stand level and close, in a like size: a reader's eye runs from one into the other. */
export function checkHeads({ index: page, passages }: Sheet): Finding[] {
  const heads = passages.filter(({ role, runs }) => role === 'headline' && runs.length > 0)
  return heads.flatMap((left) =>
    heads.flatMap((right): Finding[] => {
      if (right.story === left.story || right.box.x < left.box.x + left.box.width) return []
      const sizes = [sizeOf(left), sizeOf(right)] as const
      const small = Math.min(...sizes)
      const large = Math.max(...sizes)
      const level = Math.abs(left.runs[0]!.item.y - right.runs[0]!.item.y) < LEVEL * small
      if (!level || large - small > ALIKE * large || right.box.x - left.box.x - left.box.width > NEAR * large) return []
      return [
        {
          rule: 'tombstone',
          severity: 'warning',
          page,
          at: right.box,
          ...(right.story === undefined ? {} : { story: right.story }),
          ...(right.path === undefined ? {} : { path: right.path }),
          message: `“${right.text}” stands level with “${left.text}” in like type: they read as one head.`,
          hint: 'Give one of them another size or form, or move it by some lines.',
        },
      ]
    }),
  )
}

function sizeOf({ runs }: Passage): number {
  return Math.max(...runs.map(({ item }) => item.size))
}
