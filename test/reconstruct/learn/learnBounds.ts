/**
 * Learns where paragraphs begin, and writes src/reconstruct/bounds/boundWeights.ts. What lines are must have been learned before, from other
 * editions: of those that it knows by heart it would seem too sure.
 */
import { writeFileSync } from 'node:fs'
import { setTrip } from '../trip/setEdition.js'
import { boundExamples, packBounds } from './bounds.js'
import { goldTexts } from './goldTexts.js'
import { inOtherManners } from './manners.js'
import { learnNetwork, type Example } from './network.js'
import { inOtherSetting } from './otherSetting.js'

const FIRST_SEED = 1700
const EDITIONS = Number(process.env['LEARN_EDITIONS'] ?? 300)
const HIDDEN = 20
const EPOCHS = 12
const WEIGHTS = new URL('../../../src/reconstruct/bounds/boundWeights.ts', import.meta.url)

export async function learn(): Promise<void> {
  const examples: Example[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + EDITIONS; seed++)
    for (const text of await goldTexts(await setTrip(seed))) {
      const manners = inOtherManners(text)
      const settings = text.source === 'plain' ? [inOtherSetting(text)] : text.source === 'raw' ? [inOtherSetting(manners)] : []
      for (const own of [text, manners, ...settings]) for (const example of boundExamples(own)) examples.push(example)
    }
  console.log(`${examples.length} bounds`)
  const weights = learnNetwork(examples, HIDDEN, EPOCHS, (epoch, loss) => console.log(`epoch ${epoch}: loss of a bound ${loss.toFixed(4)}`))
  const source = packBounds(weights, HIDDEN)
  writeFileSync(WEIGHTS, source)
  console.log(`${(source.length / 1024).toFixed(0)} KB written`)
}
