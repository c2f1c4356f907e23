import { editionFrom } from '../../../src/reconstruct/editionFrom.js'
import { reconstructPdf } from '../../../src/reconstruct/pdf.js'
import { reconstruct } from '../../../src/reconstruct/reconstruct.js'
import type { Reconstruction } from '../../../src/reconstruct/reconstruction.js'
import { since } from '../../processorTime.js'
import { lostOf } from '../lostOf.js'
import { KINDS } from './kinds.js'
import { PDF_KINDS } from './pdfKinds.js'

/** What one kind of source cost at each size. */
interface Measured {
  readonly kind: string
  /** seconds of processor time of the reconstruction, and of the edition made of it */
  readonly seconds: readonly number[]
  readonly edition: readonly number[]
  /** megabytes that the process had at most */
  readonly memory: number
  readonly articles: number
  readonly diagnostics: number
  /** letters of a text that are nowhere in the largest result */
  readonly lost: readonly string[]
}

/** Kinds that are measured, and the sizes of each: characters, or glyphs of a PDF. A newspaper's `10^5` bylines are half of the largest. */
export const MEASURED: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, [500_000, 1_000_000, 2_000_000, 4_000_000]])),
  ...Object.fromEntries(Object.keys(PDF_KINDS).map((kind) => [kind, [125_000, 250_000, 500_000, 1_000_000]])),
}

/** what makes the code warm, share of the smallest */
const WARMING = 0.1
/** a time is taken again while all of its rounds are shorter than this, seconds */
const SHORT = 1.5
const ROUNDS = 5

/** Measures a kind at each of its sizes. */
export async function measure(kind: string): Promise<Measured> {
  const sizes = MEASURED[kind]!
  const run = (size: number): (() => Promise<Reconstruction> | Reconstruction) => {
    const text = KINDS[kind]?.(size)
    if (text !== undefined) return () => reconstruct(text)
    // a reader may keep the bytes that it was given
    const bytes = PDF_KINDS[kind]!(size)
    return () => reconstructPdf(bytes.slice())
  }
  editionFrom(await run(WARMING * sizes[0]!)())
  const seconds: number[] = []
  const edition: number[] = []
  let result = reconstruct('')
  for (const size of sizes) {
    const reconstructed = run(size)
    const times: number[] = []
    const editions: number[] = []
    for (let spent = 0; times.length === 0 || (spent < SHORT && times.length < ROUNDS); spent += times.at(-1)! + editions.at(-1)!) {
      let begun = process.cpuUsage()
      result = await reconstructed()
      times.push(since(begun))
      begun = process.cpuUsage()
      editionFrom(result)
      editions.push(since(begun))
    }
    seconds.push(middle(times))
    edition.push(middle(editions))
  }
  const { articles, diagnostics } = result
  const lost = KINDS[kind] ? lostOf(KINDS[kind](sizes.at(-1)!), result) : []
  return { kind, seconds, edition, memory: process.resourceUsage().maxRSS / 1024, articles: articles.length, diagnostics: diagnostics.length, lost }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
