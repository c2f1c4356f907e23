import type { Line } from '../text/justify.js'
import type { BreakLimits, Setting } from '../text/breaker.js'
import type { Copy } from './copy.js'
import { clip } from './display.js'
import type { PrintedMiss, PrintedReport } from './printedReport.js'
import type { TypeCase } from './typecase.js'

/** Compares the lines of a paragraph with the recorded ones; `set` are those that found room, in order. Misses are asked for where recorded lines are kept. */
export function comparePrinted(unit: Copy, setting: Setting | undefined, set: readonly Line[], limits: BreakLimits): PrintedReport | undefined {
  const { recorded, paragraph } = unit
  if (!recorded || recorded.length === 0) return undefined
  const { n } = paragraph.breakable
  const printed = recorded.at(-1) === n ? recorded : [...recorded, n]
  const begins = new Map(setting?.breaks.slice(0, set.length).map((end, k, ends) => [end, ends[k - 1] ?? 0]))
  let repeated = 0
  let endsRepeated = 0
  printed.forEach((end, k) => {
    const begin = begins.get(end)
    if (begin === undefined) return
    if (end !== n) endsRepeated++
    if (begin === (printed[k - 1] ?? 0)) repeated++
  })
  return { lines: printed.length, repeated, ends: printed.length - 1, endsRepeated, misses: unit.printed ? missesOf(unit, set, limits) : [] }
}

function missesOf(unit: Copy, set: readonly Line[], limits: BreakLimits): PrintedMiss[] {
  return set.flatMap((line, k): PrintedMiss[] => {
    const miss = missOf(line, unit.paragraph.space, limits)
    return miss === 0 ? [] : [{ path: unit.path, line: k + 1, text: line.text, miss, measure: line.measure, wordSpace: line.wordSpace }]
  })
}

/** Nobody sees less. */
const SEEN = 0.05

/** Points between a line and its measure once all that the style allows is used: what is over, or (negative) what is missing. */
function missOf(line: Line, space: number, limits: BreakLimits): number {
  const miss = line.align !== 'justified' ? Math.max(0, -line.spare) : line.justified ? missOfSpaces(line, space, limits) : missOfLetters(line, space, limits)
  return Math.abs(miss) > SEEN ? miss : 0
}

/** Of a line with word spaces: they are what gives way in the end. */
function missOfSpaces({ wordSpace, spaces, width, natural, spare }: Line, space: number, limits: BreakLimits): number {
  const least = 1 - limits.spaceShrink
  const most = 1 + limits.spaceStretch
  // where no space is left at all the line stands out of its column
  if (wordSpace < least) return (least - wordSpace) * spaces * space + Math.max(0, width - natural - spare)
  return wordSpace > most ? (most - wordSpace) * spaces * space : 0
}

/** Of a line of one word: its letters give what they can. */
function missOfLetters({ ratio, spare }: Line, space: number, limits: BreakLimits): number {
  if (ratio < -1) return -spare + spare / ratio
  return ratio > 1 ? (1 - ratio) * limits.spaceStretch * space : 0
}

/** Says of each miss what would make the line go. */
export function reportMisses(typeCase: TypeCase, misses: readonly PrintedMiss[]): void {
  for (const { path, line, text, miss, measure } of misses) {
    const points = Math.abs(miss).toFixed(2)
    const share = ((Math.abs(miss) / measure) * 100).toFixed(1)
    typeCase.report({
      severity: 'warning',
      code: 'printed-line',
      path,
      message: `Printed line ${line} “${clip(text)}” does not go: ${points} pt too ${miss > 0 ? 'long' : 'short'} for the limits of the style.`,
      hint:
        miss > 0
          ? `A measure ${points} pt wider, type ${share} % smaller, or more shrink would make it go.`
          : `A measure ${points} pt narrower, type ${share} % larger, or more stretch would make it go.`,
    })
  }
}
