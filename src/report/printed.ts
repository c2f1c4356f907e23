import type { PrintedReport } from '../flow/printedReport.js'

/** Of several paragraphs together; nothing where none has recorded lines. */
export function sumPrinted(outcomes: readonly PrintedReport[]): { readonly printed?: PrintedReport } {
  if (outcomes.length === 0) return {}
  const sum = (count: (outcome: PrintedReport) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0)
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
