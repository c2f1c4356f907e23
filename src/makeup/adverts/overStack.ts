import type { Place } from '../../model/edition.js'
import { linesOverStack, type Module } from '../modules.js'

/** What a stack of adverts leaves of a module. */
export interface OverStack {
  /** without those at its sides in which the adverts leave too little */
  readonly columns: readonly [number, number]
  /** of its deepest column; Infinity where no advert stands in it */
  readonly lines: number
  /** of each column, where the stack has steps in it */
  readonly feet: readonly number[] | undefined
}

/**
 * The room of a module over the adverts: its legs end on top of them, each for itself (`stepped`), or all over the highest. A column in
 * which they leave less than `least` lines is not one of its legs. Nothing where no column has more, or one between two others has less.
 */
export function overStack(modules: readonly Module[], { columns, depth }: Place, top: number, most: number, least: number, stepped: boolean): OverStack | undefined {
  const wanted = typeof depth === 'number' ? depth : most
  const lines = linesOverStack(modules, columns, top)
  const enough = (count: number): boolean => count >= Math.min(least, wanted)
  const first = lines.findIndex(enough)
  const last = lines.map(enough).lastIndexOf(true)
  const own = first < 0 ? [] : lines.slice(first, last + 1)
  if (own.length === 0 || !own.every(enough)) return undefined
  const deepest = stepped ? Math.max(...own) : Math.min(...own)
  const used = Math.min(wanted, deepest)
  return {
    columns: [columns[0] + first, columns[0] + last],
    lines: deepest,
    feet: own.some((count) => count < used) ? own.map((count) => Math.min(count, used)) : undefined,
  }
}
