import { WEEKLY } from '../../src/model/weekly.js'
import type { Breakable, BreakLimits } from '../../src/text/breaker.js'
import { letterFlex } from '../../src/text/flex.js'
import { loadHyphenator } from '../../src/text/hyphenate.js'
import { slackOf } from '../../src/text/justify.js'
import { toParagraph } from '../../src/text/paragraph.js'
import { toWords } from '../../src/text/words.js'
import { weeklyFaces } from '../text/shipped.js'
import type { Seen } from './column.js'
import type { Tale } from './prose.js'

const faces = await weeklyFaces()
const hyphenator = await loadHyphenator('en-GB')
const { justification, hyphenation } = WEEKLY
const body = WEEKLY.styles.get('body')!

/**
 * The lines of a tale set as most programs set it: each line takes what goes on it and is never
 * looked at again. Words, hyphenation, ladder, optical margins and limits are those of the shipped style, and so is the rule by which
 * letters give: only the breaks are worse.
 */
export function firstFit(tale: Tale, measure: number): Seen[] {
  const { spaceStretch, spaceShrink, tracking, glyphScale, neighbours, opticalMargins } = justification
  return tale.paragraphs.flatMap((text, i) => {
    const style = i === 0 ? { ...body, indent: 0 } : body
    const words = toWords(text, { style, faces, hyphenation, hyphenator })
    const paragraph = toParagraph(words, { opticalMargins, wordSpace: style.wordSpace, narrowest: measure - style.indent })
    const limits = { spaceStretch, spaceShrink, tracking: tracking / 1000, glyphScale, neighbours, nominalSpace: paragraph.space, ladder: hyphenation.ladder }
    const measures = [measure - style.indent, measure]
    const breaks = fill(paragraph.breakable, measures, limits)
    const lines = slackOf(
      paragraph,
      breaks,
      breaks.map((_, k) => measures[Math.min(k, 1)]!),
      limits,
    )
    const flex = letterFlex(lines, limits)
    return lines.map((line, k) => ({
      last: line.ends,
      space: line.ends ? NaN : 1 + (line.spare - flex[k]! * line.flex) / line.spaces,
      flex: flex[k]!,
      hyphen: paragraph.breakable.hyphen[breaks[k]!] === 1,
      width: measures[Math.min(k, 1)]! - (line.ends ? Math.max(0, line.spare) : 0),
    }))
  })
}

function fill(paragraph: Breakable, measures: readonly number[], limits: BreakLimits): number[] {
  const { n, endWidth, startWidth, endSpaces, startSpaces, endEms, startEms, hyphenWidth, leftHang, rightHang, hyphen } = paragraph
  const breaks: number[] = []
  let run = 0
  for (let s = 0; s < n; s = breaks.at(-1)!) {
    const measure = measures[Math.min(breaks.length, measures.length - 1)]!
    let last = s + 1
    for (let p = s + 1; p <= n && endWidth[p]! - startWidth[s]! < 1.2 * measure; p++) {
      if (p < n && hyphen[p] === 1 && run >= limits.ladder) continue
      const width = endWidth[p]! - startWidth[s]! + hyphenWidth[p]!
      const spaces = endSpaces[p]! - startSpaces[s]!
      const flex = p === n ? 0 : limits.tracking * (endEms[p]! - startEms[s]!) + limits.glyphScale * width
      if (measure + leftHang[s]! + rightHang[p]! - width >= -(limits.spaceShrink * spaces + flex)) last = p
    }
    run = hyphen[last] === 1 ? run + 1 : 0
    breaks.push(last)
  }
  return breaks
}
