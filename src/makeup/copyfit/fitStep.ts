import type { Rung } from '../../model/style.js'

/** One change that makes a story longer or shorter. */
export interface FitStep {
  /** of the ladder's rungs; `legTops` is the air over a crosshead that falls away where it comes to stand at a leg's top */
  readonly kind: Rung['kind'] | 'legTops'
  /** of what is changed, in the edition */
  readonly path: string
  /** steps of its kind, as a rung of the ladder counts them: less is negative */
  readonly by: number
  /** body lines that the story takes more; less is negative */
  readonly lines: number
  /**
   * What it costs, in the coin of its kind: demerits over the paragraph's best setting; share by which a picture's proportions change; points of
   * a head's size; characters cut; else steps.
   */
  readonly cost: number
  /** in words: `deck off` */
  readonly what: string
  /** what is cut, word for word */
  readonly text?: string
}

/** A number with its noun. */
export function counted(count: number, noun: string): string {
  return `${Math.abs(count)} ${noun}${Math.abs(count) === 1 ? '' : 's'}`
}
