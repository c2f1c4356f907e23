import { lineMeter } from '../../../src/reconstruct/lines/lineMeter.js'
import { readLines } from '../../../src/reconstruct/lines/readLines.js'
import { featuresOf } from '../../../src/reconstruct/pieces/cutPieces.js'
import { boundsOf } from '../../../src/reconstruct/pieces/tagLines.js'
import type { PrintLine } from '../../../src/reconstruct/print.js'
import type { Sequence } from './chain.js'
import type { GoldText } from './goldTexts.js'
import { lettersOf } from './letters.js'

/** Tags by number, in the order in which they are met. */
export class TagNames {
  readonly all: string[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.all.length)
    return this.all.push(name) - 1
  }
}

const meter = lineMeter()

/** A text as the chain sees it. */
export function sequenceOf(text: GoldText, names: TagNames): Sequence {
  const lines = readLines(text.lines.map((line) => line.text).join('\n') + '\n', meter)
  const gold = goldOf(lines, text)
  return {
    features: featuresOf(lines),
    bounds: boundsOf(lines),
    gold: Int16Array.from(gold, (tag) => (tag === undefined ? -1 : names.numberOf(tag))),
  }
}

/** How far a line may stand from where it stood in the file: columns side by side come one after the other. */
const REACH = 40

/** What lines are that were read from a text; undefined where it is not known. */
export function goldOf(lines: readonly PrintLine[], { lines: gold }: GoldText): (string | undefined)[] {
  const letters = gold.map(({ text }) => lettersOf(text.replaceAll('\u00ad', '')))
  let at = 0
  return lines.map(({ text }) => {
    const own = lettersOf(text)
    for (let k = at; k < Math.min(gold.length, at + REACH); k++)
      if (letters[k] === own && own !== '') {
        at = k + 1
        return gold[k]!.tag
      }
    return undefined
  })
}
