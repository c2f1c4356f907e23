import { leastThat } from '../../../text/leastThat.js'
import { columnGaps, isSpaced, rowsOf, verticalRules } from './gutters.js'
import type { PdfPage } from '../read/page.js'
import { peaks } from './statistics.js'
import { lineMaker, type TextLine } from './textLine.js'
import { type Word, wordsOf } from './wordsOf.js'

/** Lines of a page: words on one baseline, parted at gutters and rules. Every word is in one. From the top, then from the left. */
export function linesOf(page: PdfPage): TextLine[] {
  const words = wordsOf(page).filter(({ text }) => text.trim() !== '')
  const level = words.filter(({ run }) => isLevel(run.angle))
  const make = lineMaker(page.number)
  const groups = joinRaised(splitRows(page, level))
  const lines = [...groups, ...turned(words.filter(({ run }) => !isLevel(run.angle)))].map(make).filter(({ text }) => text !== '')
  return lines.sort((a, b) => a.baseline - b.baseline || a.x - b.x || a.order - b.order)
}

const isLevel = (angle: number): boolean => Math.abs(angle % 360) < 5 || Math.abs(angle % 360) > 355

/** Sizes on one baseline that differ by more are of two things: a cap and its text, a head and the column beside it. */
const OTHER_SIZE = 1.5

/** Words that were recognised on a scan have sizes that differ a little. */
const UNEVEN = 0.06
/** Ems: so far what hangs in the margin stands out of its column. */
const HANGING = 0.3

function splitRows(page: PdfPage, words: readonly Word[]): Word[][] {
  const rows = rowsOf(words)
  const gapOf = columnGaps(rows)
  const crossesRule = verticalRules(page)
  const drawsSpaces = words.filter(({ spaced }) => spaced).length > words.length / 2
  const split = (cuts: (a: Word, b: Word, gap: number, em: number) => boolean): Word[][] => {
    const groups: Word[][] = []
    for (const row of rows) {
      let group: Word[] = []
      for (const word of row) {
        const before = group[group.length - 1]
        if (before) {
          const em = Math.min(word.run.size, before.run.size)
          const gap = word.x - before.right
          const ratio = Math.max(word.run.size, before.run.size) / (em || 1)
          const cut = ratio >= OTHER_SIZE || gap < -1.5 * em || (gap > 0.2 * em && crossesRule(before.right, word.x, word.y, em)) || cuts(before, word, gap, em)
          if (cut) {
            groups.push(group)
            group = []
          }
        }
        group.push(word)
      }
      if (group.length > 0) groups.push(group)
    }
    return groups
  }
  const tooWide = (a: Word, b: Word, gap: number, em: number): boolean => gap > (a.run === b.run ? 5 : isSpaced(a, b) ? 2.5 : 1.5) * em
  const first = split((a, b, gap, em) => tooWide(a, b, gap, em) || (gap > 0.3 * em && gapOf(b) !== 'no'))
  const columns = columnsOf(first)
  const isEdge = (x: number, size: number): boolean => columns.some(({ left }) => Math.abs(x - left) < 0.4 + 0.05 * Math.max(0, size - 12))
  // Hyphens and full stops may hang in the margin.
  const isWithin = (a: Word, b: Word): boolean => columns.some(({ left, right }) => a.x > left - 1 && b.right < right + 1 + HANGING * b.run.size && b.x > left + 1)
  return split((a, b, gap, em) => {
    if (tooWide(a, b, gap, em) || (gap > 0.3 * em && gapOf(b) !== 'no')) {
      // Within a column, and before no other, it is a gap of loose setting.
      const loose = gapOf(b) !== 'sure' && gap <= 16 * em && em <= 13 && a.run.face === b.run.face && Math.abs(a.run.size / b.run.size - 1) < UNEVEN && isWithin(a, b)
      return !loose || (a.run !== b.run && isEdge(b.x, b.run.size))
    }
    if (a.run === b.run || !isEdge(b.x, b.run.size)) return false
    return gap > (b.spaced ? 1 : 0.6) * em || (em > 13 && gap >= 6 && drawsSpaces && !b.spaced)
  })
}

/** Columns by the edges where many lines begin and end. */
function columnsOf(groups: readonly (readonly Word[])[]): { left: number; right: number }[] {
  const starts = groups.map((words) => ({ value: words[0]!.x, weight: words.length >= 3 ? 1 : 0.25 }))
  const heavy = peaks(starts, 0.3).filter(({ weight }) => weight >= 5)
  return heavy.slice(0, 40).map(({ value: left }) => {
    const ends: { value: number; weight: number }[] = []
    for (const words of groups) if (words.length >= 3 && Math.abs(words[0]!.x - left) < 0.5) ends.push({ value: words[words.length - 1]!.right, weight: 1 })
    return { left, right: peaks(ends, 0.5)[0]?.value ?? left }
  })
}

/** Raised and lowered figures, and words a hair off their line's baseline, go back to the line they stand in. */
function joinRaised(groups: Word[][]): Word[][] {
  const order = groups.map((words, index) => ({ words, index, y: words[0]!.y, size: sizeOf(words) })).sort((a, b) => a.y - b.y || a.index - b.index)
  const gone = new Set<number>()
  for (const [at, small] of order.entries()) {
    const letters = small.words.reduce((sum, { text }) => sum + text.length, 0)
    const x = small.words[0]!.x
    const right = small.words[small.words.length - 1]!.right
    let best: (typeof order)[number] | undefined
    let nearest = Infinity
    for (const step of [1, -1]) {
      for (let k = at + step, looked = 0; k >= 0 && k < order.length && looked < 120; k += step, looked++) {
        const host = order[k]!
        const rise = host.y - small.y
        if (Math.abs(rise) > Math.max(0.6 * host.size, 3) && Math.abs(rise) > 0.6 * small.size) {
          if (Math.abs(rise) > 40) break
          continue
        }
        if (gone.has(host.index)) continue
        const level = Math.abs(rise) <= 0.12 * small.size && Math.abs(host.size / small.size - 1) < 0.12
        const raised = letters <= 6 && small.size <= 0.8 * host.size && small.size >= 0.4 * host.size && rise > -0.3 * host.size && rise < 0.55 * host.size
        if (!level && !raised) continue
        const em = small.size
        const hostX = host.words[0]!.x
        const hostRight = host.words[host.words.length - 1]!.right
        const after = x - hostRight
        const before = hostX - right
        const reach = (level ? 0.5 : 0.25) * em
        const within = x > hostX - 0.1 * em && right < hostRight + 0.1 * em && fits(host.words, x, right, em)
        const touches = (after > -0.2 * em && after < reach) || (before > -0.2 * em && before < (level ? reach : 0.1 * em))
        if (!within && !touches) continue
        const distance = Math.abs(rise) + (within ? 0 : Math.max(after, before))
        if (distance < nearest) {
          nearest = distance
          best = host
        }
      }
    }
    if (!best || (best.words.length < small.words.length && sizeOf(best.words) <= small.size)) continue
    best.words.push(...small.words)
    best.words.sort((a, b) => a.x - b.x)
    gone.add(small.index)
  }
  return groups.filter((_, index) => !gone.has(index))
}

/** Whether there is room between words for what stands from x to right. */
function fits(words: readonly Word[], x: number, right: number, em: number): boolean {
  const low = leastThat(0, words.length, (i) => words[i]!.x > x)
  const before = words[low - 1]
  const after = words[low]
  return (!before || before.right < x + 0.15 * em) && (!after || after.x > right - 0.15 * em)
}

function sizeOf(words: readonly Word[]): number {
  let most = words[0]!
  for (const word of words) if (word.text.length > most.text.length) most = word
  return most.run.size
}

/** Words that are not read from left to right: those of one direction that follow each other are a line. */
function turned(words: readonly Word[]): Word[][] {
  const groups: Word[][] = []
  for (const word of words) {
    const group = groups[groups.length - 1]
    const last = group?.[group.length - 1]
    const near =
      last &&
      last.run.angle === word.run.angle &&
      Math.abs(last.run.size - word.run.size) < 0.1 &&
      (last.run === word.run || word.order === last.order + 1) &&
      Math.hypot(word.x - last.x, word.y - last.y) < 40 * word.run.size
    if (near) group.push(word)
    else groups.push([word])
  }
  return groups
}
