import { AS_ASKED, type Arrangement } from '../../flow/arrangement.js'
import { isTable } from '../../flow/galley.js'
import type { Measured } from '../../flow/measureStory.js'
import { bestCount, BEST_SETTINGS, changedParagraphs, limited, type SettingLimits } from '../../flow/settingLimits.js'
import type { ParagraphRung, Rung } from '../../model/style.js'
import type { FitBench, Trial } from './bench.js'
import type { FitStep } from './fitStep.js'
import type { Lever, Option } from './lever.js'
import { leversOf } from './levers.js'
import { hasWidow, misfitOf } from './misfit.js'

/** A story as the ladder leaves it. */
export interface Climbed {
  readonly trial: Trial
  /** what was done, paragraphs aside */
  readonly steps: readonly FitStep[]
}

/** A choice of options, at most one of each lever. */
interface Plan {
  readonly options: readonly Option[]
  readonly rung: number
  readonly price: number
  readonly gain: number
}

/** Arrangements that are tried for each rung, the cheapest first, and at the end those that come nearest. */
const TRIES = 8
const LAST_TRIES = 6

/**
 * Walks a ladder until the story fits: with each rung, the cheapest of all that it and those before it allow and that comes out even by
 * its count of lines is measured. Where none fits, the nearest.
 */
export function climb(bench: FitBench, base: Trial, ladder: readonly Rung[]): Climbed {
  const wrong = misfitOf(base.measured).lines
  const pool: Climbed[] = [{ trial: base, steps: [] }]
  const tried = new Set<string>()
  const climbed = (plan: Plan): Climbed | undefined => {
    const arrangement = plan.options.reduce<Arrangement>((a, option) => option.change(a), AS_ASKED)
    const trial = bench.measure(arrangement, settings)
    // nothing is made to fit at the price of another fault
    if (trial.slip.faults > base.slip.faults || trial.measured.crowdedOut.length > base.measured.crowdedOut.length) return undefined
    if (changedIn(trial.measured) > share * trial.measured.units.length) return undefined
    const made = { trial, steps: plan.options.flatMap(({ steps }) => steps) }
    pool.push(made)
    return made
  }
  let plans: readonly Plan[] = [NOTHING_DONE]
  let settings = BEST_SETTINGS
  let share = 0
  for (const [at, rung] of ladder.entries()) {
    if (rung.kind === 'paragraphs') {
      settings = wider(settings, rung)
      share = rung.share
    } else plans = plansOf(leversOf(bench, base.measured, ladder.slice(0, at + 1)))
    const { shorter, longer } = flexOf(base.measured, settings, share)
    const likely = plans
      .filter((plan) => (rung.kind === 'paragraphs' || plan.rung === at) && wrong - plan.gain <= shorter && wrong - plan.gain >= -longer)
      .sort((a, b) => a.price - b.price || Math.abs(wrong - a.gain) - Math.abs(wrong - b.gain))
    for (const plan of likely.slice(0, TRIES)) {
      const key = `${plan.options.map(({ price, gain, rung: needs }) => `${needs}/${price}/${gain}`).join(' ')} ${settings.dearest}`
      if (tried.has(key)) continue
      tried.add(key)
      const made = climbed(plan)
      if (made && stands(made.trial.measured)) return made
    }
  }
  const { shorter, longer } = flexOf(base.measured, settings, share)
  const beyond = ({ gain }: Plan): number => Math.max(wrong - gain - shorter, -longer - (wrong - gain), 0)
  for (const plan of [...plans].sort((a, b) => beyond(a) - beyond(b) || a.price - b.price).slice(0, LAST_TRIES)) climbed(plan)
  const unhurt = wrong > 0 ? pool : pool.filter(({ trial }) => trial.measured.over === 0)
  // what is over can still be cut so that no widow is left; what fits cannot
  const sound = unhurt.filter(({ trial }) => trial.measured.over > 0 || !hasWidow(trial.measured))
  return (sound.length > 0 ? sound : unhurt).reduce((best, made) => (missOf(made.trial.measured) < missOf(best.trial.measured) ? made : best))
}

/** Breaches from which lines that must stand together do not, or a leg ends in a hyphen (test/flow/COST.md). */
const BREACH = 1e4

/** Every leg is filled to its foot, nothing is over, and nothing stands badly for it. */
function stands(measured: Measured): boolean {
  return measured.over === 0 && misfitOf(measured).lines === 0 && measured.cost.breaches < BREACH
}

/** What a line over weighs, in lines left: a small hole is mended more easily than a story is cut, a large one is not. */
const OVER = 3

/** How far a trial misses. */
function missOf({ over, ...rest }: Measured): number {
  return over > 0 ? over * OVER : -misfitOf({ over, ...rest }).lines
}

function wider(settings: SettingLimits, { range: [down, up], dearest }: ParagraphRung): SettingLimits {
  return { shorter: Math.max(settings.shorter, -down), longer: Math.max(settings.longer, up), dearest: Math.max(settings.dearest, dearest) }
}

/** Lines by which all paragraphs together may be shorter and longer. */
function flexOf({ units, inner }: Measured, settings: SettingLimits, share: number): { readonly shorter: number; readonly longer: number } {
  let shorter = 0
  let longer = 0
  for (const unit of limited(units, settings)) {
    if (isTable(unit)) continue
    const table = unit.variants([inner.measure], [])
    const best = bestCount(table)
    shorter += best - Math.min(...table.keys())
    longer += Math.max(...table.keys()) - best
  }
  const most = Math.max(settings.shorter, settings.longer) * Math.floor(share * units.length)
  return { shorter: Math.min(shorter, most), longer: Math.min(longer, most) }
}

function changedIn({ units, flowed, inner }: Measured): number {
  return changedParagraphs(units, flowed.placements, inner.measure)
}

const NOTHING_DONE: Plan = { options: [], rung: -1, price: 0, gain: 0 }

/** Choices of options: of those that gain as many lines and need the same rung the cheapest. */
function plansOf(levers: readonly Lever[]): readonly Plan[] {
  let plans: readonly Plan[] = [NOTHING_DONE]
  for (const lever of levers) {
    const cheapest = new Map<string, Plan>()
    const enter = (plan: Plan): void => {
      const key = `${plan.gain} ${plan.rung}`
      const known = cheapest.get(key)
      if (!known || plan.price < known.price) cheapest.set(key, plan)
    }
    for (const plan of plans) {
      enter(plan)
      for (const option of lever)
        enter({ options: [...plan.options, option], rung: Math.max(plan.rung, option.rung), price: plan.price + option.price, gain: plan.gain + option.gain })
    }
    plans = [...cheapest.values()]
  }
  return plans
}
