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
  /** seconds of processor time of the reconstruction, and of the edition made of it: the least of some rounds */
  readonly seconds: readonly number[]
  readonly edition: readonly number[]
  /** megabytes that the process had at most: garbage that nobody needed the room of is in it */
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
/** a time is taken again while all of its rounds together are shorter than this, seconds */
const SHORT = 1.5
/** and while it has grown so much over that of the size before it, or is so short that it cannot be told from noise */
const DOUBLED = 2.4
const TELLING = 0.05
const ROUNDS = 5
const AGAIN = 3

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
  const seconds = sizes.map(() => Infinity)
  const edition = sizes.map(() => Infinity)
  let largest = reconstruct('')
  /** One round of a size: others use the machine, and the least time is the truest. */
  const round = async (k: number, reconstructed: () => Promise<Reconstruction> | Reconstruction): Promise<number> => {
    let begun = process.cpuUsage()
    const made = await reconstructed()
    const own = since(begun)
    begun = process.cpuUsage()
    editionFrom(made)
    const after = since(begun)
    seconds[k] = Math.min(seconds[k]!, own)
    edition[k] = Math.min(edition[k]!, after)
    if (k === sizes.length - 1) largest = made
    return own + after
  }
  for (const [k, size] of sizes.entries()) {
    const reconstructed = run(size)
    for (let spent = 0, n = 0; n === 0 || (spent < SHORT && n < ROUNDS); n++) spent += await round(k, reconstructed)
  }
  const memory = process.resourceUsage().maxRSS / 1024
  const hasGrown = (times: readonly number[], k: number): boolean => k > 0 && times[k]! > DOUBLED * Math.max(times[k - 1]!, TELLING)
  for (let n = 1; n < AGAIN; n++) for (const [k, size] of sizes.entries()) if (hasGrown(seconds, k) || hasGrown(edition, k)) await round(k, run(size))
  const { articles, diagnostics } = largest
  const lost = KINDS[kind] ? lostOf(KINDS[kind](sizes.at(-1)!), largest) : []
  return { kind, seconds, edition, memory, articles: articles.length, diagnostics: diagnostics.length, lost }
}
