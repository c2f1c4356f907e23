import type { Arrangement } from '../../flow/arrangement.js'

/** An arrangement as plain data. */
export interface ArrangementRecord extends Omit<Arrangement, 'headLines' | 'pictures' | 'quotes'> {
  readonly headLines?: number
  readonly pictures: readonly (readonly [id: string, ratio: number])[]
  readonly quotes: readonly (readonly [id: string, where: 'leg' | 'straddle' | 'none'])[]
}

export function recordArrangement({ headLines, pictures, quotes, ...rest }: Arrangement): ArrangementRecord {
  return { ...rest, ...(headLines === undefined ? {} : { headLines }), pictures: [...pictures], quotes: [...quotes] }
}

export function arrangementOf({ pictures, quotes, headLines, ...rest }: ArrangementRecord): Arrangement {
  return { ...rest, headLines, pictures: new Map(pictures), quotes: new Map(quotes) }
}
