import { isTable } from '../../flow/galley.js'
import type { Measured } from '../../flow/measureStory.js'
import type { Rung } from '../../model/style.js'
import type { FitBench } from './bench.js'
import type { FitStep } from './fitStep.js'
import { leversOf } from './levers.js'

/** One step each way of everything that may be changed, whatever the house allows. */
const ONE_STEP: readonly Rung[] = [
  { kind: 'quoteAir', range: [-1, 1] },
  { kind: 'crossheadAir', range: [-1, 1] },
  { kind: 'figureAir', range: [-1, 1] },
  { kind: 'pictureDepth', range: [-1, 1], crop: Infinity },
  { kind: 'headSize', range: [-1, 1] },
  { kind: 'headLines', range: [-1, 1] },
  { kind: 'decks', range: [-1, 0] },
  { kind: 'quoteMeasure', range: [-1, 1] },
  { kind: 'quotes', range: [-1, 0] },
  { kind: 'copy', range: [-1, 0] },
]

/** What one more step either way would give, for an editor or a program to choose from; `lines` are those that the story would take more. */
export function nextSteps(bench: FitBench, measured: Measured): FitStep[] {
  const steps = ONE_STEP.flatMap((rung) => leversOf(bench, measured, [rung]).flatMap((lever) => lever.flatMap(({ steps: done }) => done)))
  return [...paragraphStep(measured, -1), ...paragraphStep(measured, 1), ...steps.filter(({ lines }) => lines !== 0)]
}

/** The paragraph for which a line less, or more, costs the least. */
function paragraphStep({ units, flowed, inner }: Measured, by: 1 | -1): FitStep[] {
  let cheapest: FitStep | undefined
  units.forEach((unit, i) => {
    if (isTable(unit)) return
    const { count, setting } = flowed.placements[i]!
    const other = unit.variants([inner.measure], []).get(count + by)
    if (!other || other.pass > 1) return
    const cost = Math.max(0, other.demerits - setting.demerits)
    if (!cheapest || cost < cheapest.cost) cheapest = { kind: 'paragraphs', path: unit.path, by, lines: by, cost, what: `paragraph ${by < 0 ? 'tighter' : 'looser'} by 1 line` }
  })
  return cheapest ? [cheapest] : []
}
