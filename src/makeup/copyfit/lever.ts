import type { Arrangement } from '../../flow/arrangement.js'
import type { ParagraphRung, PictureRung, Rung, SpaceRung, StepRung } from '../../model/style.js'
import type { FitStep } from './fitStep.js'

/** One way to change a part of a story. */
export interface Option {
  /** the last rung of the ladder that it needs */
  readonly rung: number
  /** rungs count more the further up they stand, and steps add up */
  readonly price: number
  /** body lines for which it makes room */
  readonly gain: number
  readonly steps: readonly FitStep[]
  change(arrangement: Arrangement): Arrangement
}

/** Of the ways to change a part of a story one is taken, or none. */
export type Lever = readonly Option[]

export type RungOf<K extends Rung['kind']> = K extends ParagraphRung['kind']
  ? ParagraphRung
  : K extends PictureRung['kind']
    ? PictureRung
    : K extends SpaceRung['kind']
      ? SpaceRung
      : StepRung

/** Steps of a rung but none: [-2, 1] by 1 is -1, 1, -2. */
export function stepsOf({ range: [down, up], by = 1 }: { readonly range: readonly [number, number]; readonly by?: number }): number[] {
  const steps: number[] = []
  for (let step = by; step <= Math.max(-down, up); step += by) {
    if (-step >= down) steps.push(-step)
    if (step <= up) steps.push(step)
  }
  return steps
}

export function rungsOf<K extends Rung['kind']>(ladder: readonly Rung[], kind: K): { readonly rung: RungOf<K>; readonly at: number }[] {
  return ladder.flatMap((rung, at) => (rung.kind === kind ? [{ rung: rung as unknown as RungOf<K>, at }] : []))
}

/** Each step that some rung of a kind allows, with the first rung that does. */
export function stepsByRung<K extends 'headSize' | 'headLines' | 'decks' | 'quoteAir' | 'crossheadAir' | 'figureAir'>(
  ladder: readonly Rung[],
  kind: K,
): Map<number, { readonly rung: RungOf<K>; readonly at: number }> {
  const steps = new Map<number, { readonly rung: RungOf<K>; readonly at: number }>()
  for (const entry of rungsOf(ladder, kind)) for (const by of stepsOf(entry.rung)) if (!steps.has(by)) steps.set(by, entry)
  return steps
}

export function priceOf(at: number, by: number): number {
  return (at + 1) * Math.abs(by)
}
