import type { FitStep } from './fitStep.js'

/** How far a story's text and its module are apart, in body lines at its full measure: positive is over, negative under. */
export interface Misfit {
  readonly lines: number
  /** of each leg: what is over shared out among them, as it would deepen them; what is under where it is missing */
  readonly legs: readonly number[]
}

/** How a story came to fit its module, or did not. */
export interface FitOutcome {
  /** it was asked to fit, and there was a ladder */
  readonly asked: boolean
  /** with each paragraph in its best setting, and everything as asked for */
  readonly before: Misfit
  readonly after: Misfit
  readonly done: readonly FitStep[]
  /** what one more step either way would give */
  readonly next: readonly FitStep[]
}
