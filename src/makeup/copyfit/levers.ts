import type { Measured } from '../../flow/measureStory.js'
import type { Rung } from '../../model/style.js'
import type { FitBench } from './bench.js'
import { headLever } from './headLever.js'
import type { Lever } from './lever.js'
import { airLevers, pictureLevers } from './spaceLevers.js'
import { cutLever, quoteLevers } from './textLevers.js'

/** All that a ladder allows to change of a story, paragraphs aside. `base` is the story as it is asked for. */
export function leversOf(bench: FitBench, base: Measured, ladder: readonly Rung[]): Lever[] {
  const { spacing, fit } = bench.typeCase.style
  return [
    headLever(bench, base, ladder, fit.headFill),
    ...pictureLevers(base, ladder),
    ...airLevers(base, ladder, spacing),
    ...quoteLevers(bench, base, ladder),
    cutLever(bench, base, ladder),
  ].filter((lever) => lever.length > 0)
}
