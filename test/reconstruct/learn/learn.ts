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
const EDITIONS = Number(process.env['LEARN_EDITIONS'] ?? 250)
const EPOCHS = Number(process.env['LEARN_EPOCHS'] ?? 4)
const WEIGHTS = new URL('../../../src/reconstruct/pieces/tagWeights.ts', import.meta.url)

export async function learn(): Promise<void> {
  const texts: GoldText[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + EDITIONS; seed++) {
    const own = await goldTexts(await setTrip(seed))
    texts.push(...own, ...own.flatMap(inOtherManners))
  }
  const names = new TagNames()
  const sequences = texts.map((text): Sequence => sequenceOf(text, names))
  const lines = sequences.reduce((sum, { gold }) => sum + gold.length, 0)
  console.log(`${texts.length} texts, ${lines} lines, ${names.all.length} tags, ${FEATURES} features`)
  const chain = new Chain(names.all, FEATURES)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) console.log(`epoch ${epoch}: ${(100 * chain.learn(sequences, epoch)).toFixed(2)} % of lines wrong`)
  const source = packWeights(chain.averaged())
  writeFileSync(WEIGHTS, source)
  console.log(`${(source.length / 1024).toFixed(0)} KB written`)
}
