/**
 * Learns what lines of print are, and writes src/reconstruct/pieces/tagWeights.ts.
 *
 * The editions of the round trip are set, of other seeds than it looks at; their text is taken from four extractors, and again in the manners of
 * other papers. What each line is comes from the scene. The same seeds give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { setTrip } from '../trip/setEdition.js'
import { Chain, type Sequence } from './chain.js'
import { goldTexts, type GoldText } from './goldTexts.js'
import { inOtherManners } from './manners.js'
import { packWeights } from './packWeights.js'
import { sequenceOf, TagNames } from './sequences.js'
import { FEATURES } from '../../../src/reconstruct/pieces/lineFeatures.js'

/** The round trip looks at seeds from 0, and from 10 000 for those with tags. */
const FIRST_SEED = 1000
const EDITIONS = Number(process.env['LEARN_EDITIONS'] ?? 700)
const EPOCHS = Number(process.env['LEARN_EPOCHS'] ?? 4)
/** epochs of whose states the mean is taken */
const SAMPLED = 2
const WEIGHTS = new URL('../../../src/reconstruct/pieces/tagWeights.ts', import.meta.url)

export async function learn(): Promise<void> {
  const texts: GoldText[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + EDITIONS; seed++) {
    // as they are of each edition only some: what is learned ten times over is known by heart
    for (const [k, text] of (await goldTexts(await setTrip(seed))).entries()) {
      const turn = (k + seed) % 4
      const framed = text.source === 'framed'
      if (turn < 2 || framed) texts.push(text)
      texts.push(inOtherManners(text))
    }
  }
  const names = new TagNames()
  const sequences = texts.map((text): Sequence => sequenceOf(text, names))
  const lines = sequences.reduce((sum, { gold }) => sum + gold.length, 0)
  console.log(`${texts.length} texts, ${lines} lines, ${names.all.length} tags, ${FEATURES} features`)
  const chain = new Chain(names.all, FEATURES)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) console.log(`epoch ${epoch}: loss of a line ${chain.learn(sequences, epoch, epoch > EPOCHS - SAMPLED).toFixed(4)}`)
  const source = packWeights(chain.mean())
  writeFileSync(WEIGHTS, source)
  console.log(`${(source.length / 1024).toFixed(0)} KB written`)
}
