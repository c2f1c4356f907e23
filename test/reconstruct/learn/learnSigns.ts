/**
 * Learns what speaks for an arrangement of stories, and writes src/reconstruct/stories/signWeights.ts.
 *
 * Editions are set of which the learners of lines and of bounds know nothing; each text is arranged with its pieces as they were set and as the
 * library tells them, and is read well in some, without its drop caps, without empty lines or with letters misread in others. Editions of prose of
 * another kind come to them, in whose texts words tell less and the order more. The same seeds give the same weights.
 */
import { writeFileSync } from 'node:fs'
import type { Sign, Weights } from '../../../src/reconstruct/stories/signs.js'
import { randomFrom } from '../../text/randomParagraph.js'
import { type Gaps, type SourceOrder, kinEdition } from '../kinEdition.js'
import { setTrip } from '../trip/setEdition.js'
import { type ArrangedSource, READINGS, arrangedEdition, arrangedSource } from './arrangements.js'
import { FIRST_SIGNS } from './firstSigns.js'
import { goldTexts } from './goldTexts.js'
import { Ranking, rivals } from './ranking.js'

const FIRST_SEED = 3000
const EDITIONS = Number(process.env['LEARN_EDITIONS'] ?? 100)
const EPOCHS = Number(process.env['LEARN_EPOCHS'] ?? 3)
/** epochs of whose states the mean is taken */
const SAMPLED = 2
/** signs that are not learned: heads under heads are decks elsewhere far more often than where these editions come from */
const HELD: ReadonlySet<Sign> = new Set<Sign>(['unusedUnder'])
/** Editions of other prose, in the order of reading or in another; the tests look at seeds up to 1000. */
const FIRST_KIN = 2000
const ORDERS: readonly SourceOrder[] = ['reading', 'stored', 'frames', 'reading', 'stored', 'legs']
const GAPS: readonly Gaps[] = ['frames', 'frames', 'paragraphs', 'none', 'frames']
const WEIGHTS = new URL('../../../src/reconstruct/stories/signWeights.ts', import.meta.url)

export async function learn(): Promise<void> {
  const sources: ArrangedSource[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + EDITIONS; seed++) {
    const trip = await setTrip(seed)
    for (const [k, text] of (await goldTexts(trip)).entries()) {
      const turn = READINGS[(k + seed) % READINGS.length]!
      const { language } = trip.house.manner
      for (const [reading, telling] of [[(k + seed) % 2 === 0 ? 'caps lost' : 'well', 'gold'] as const, [turn, 'own'] as const]) {
        const source = arrangedSource(text, trip.truth, language, reading, telling)
        if (source) sources.push(source)
      }
    }
  }
  for (let k = 0; k < EDITIONS * 2; k++) {
    const source = arrangedEdition(kinEdition(FIRST_KIN + k, ORDERS[k % ORDERS.length]!, 2 + (Math.floor(k / ORDERS.length) % 5), GAPS[k % GAPS.length]!))
    if (source) sources.push(source)
  }
  console.log(`${sources.length} sources`)
  const weights = ranked(sources)
  writeFileSync(WEIGHTS, sourceOf(weights))
  console.log('weights written')
}

function ranked(sources: readonly ArrangedSource[]): Weights {
  const names = Object.keys(FIRST_SIGNS) as Sign[]
  const weightsOf = (own: ArrayLike<number>): Weights => Object.fromEntries(names.map((name, k) => [name, HELD.has(name) ? FIRST_SIGNS[name] : own[k]!])) as Record<Sign, number>
  const ranking = new Ranking(names.map((name) => FIRST_SIGNS[name]))
  const random = randomFrom(FIRST_SEED)
  const order = [...sources]
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1))
      ;[order[i], order[k]] = [order[k]!, order[i]!]
    }
    let found = 0
    let loss = 0
    for (const source of order) {
      const wrong = rivals(source, weightsOf(ranking.weights), names)
      loss += ranking.learn(wrong.differences, epoch > EPOCHS - SAMPLED)
      if (wrong.found) found += 1
    }
    console.log(`epoch ${epoch}: ${found} of ${sources.length} found as they were set, loss ${(loss / sources.length).toFixed(4)}`)
  }
  return weightsOf(ranking.mean())
}

/** The source of signWeights.ts. */
const sourceOf = (
  weights: Weights,
): string => `/** What each sign of an arrangement of stories is worth, as editions that the round trip sets taught it: \`npm run learn\` writes it, nothing here is written by hand. */
export const SIGN_WEIGHTS = {
${Object.entries(weights)
  .map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`)
  .join('\n')}
}
`
