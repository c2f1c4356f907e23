import type { PrintedOutcome } from '../flow/printedLines.js'
import type { PrintedReport } from './report.js'

/** Of several paragraphs together; nothing where none has recorded lines. */
export function sumPrinted(outcomes: readonly PrintedOutcome[]): { readonly printed?: PrintedReport } {
  if (outcomes.length === 0) return {}
  const sum = (count: (outcome: PrintedOutcome) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0)
  return {
    printed: {
      lines: sum(({ lines }) => lines),
      repeated: sum(({ repeated }) => repeated),
      ends: sum(({ ends }) => ends),
      endsRepeated: sum(({ endsRepeated }) => endsRepeated),
      misses: outcomes.flatMap(({ misses }) => misses),
    },
  }
}
