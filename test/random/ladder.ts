import type { Rung } from '../../src/model/style.js'
import type { Rand } from './rand.js'

/** A ladder of any rungs in any order: some that cut, some that only make room. */
export function ladder(r: Rand): readonly Rung[] {
  return Array.from({ length: r.int(0, 6) }, () => rung(r))
}

function rung(r: Rand): Rung {
  const range = [-r.int(0, 3), r.int(0, 3)] as const
  const by = r.maybe(0.2, () => ({ by: 2 }))
  switch (r.int(0, 4)) {
    case 0:
      return { kind: 'paragraphs', range, dearest: r.pick([0, 90_000, 1_000_000]), share: r.real(0, 1) }
    case 1:
      return { kind: 'pictureDepth', range, ...by, ...r.maybe(0.5, () => ({ floor: r.int(1, 8) })), crop: r.real(0, 0.6) }
    case 2:
      return { kind: r.pick(['quoteAir', 'crossheadAir', 'figureAir'] as const), range, ...by }
    default:
      return { kind: r.pick(['headSize', 'headLines', 'decks', 'quotes', 'quoteMeasure', 'copy'] as const), range, ...by, ...r.maybe(0.3, () => ({ floor: r.int(0, 2) })) }
  }
}
