import type { Text } from '../../model/inline.js'
import type { TextStyle } from '../../model/style.js'
import { clip, setRagged, type DisplayLines } from '../../flow/display.js'
import type { TypeCase } from '../../flow/typecase.js'
import type { Line } from '../../text/justify.js'
import { toParagraph } from '../../text/paragraph.js'

/** Least share of its measure that the last line of furniture fills, where there is a choice. */
const LAST_LINE = 1 / 4

/** Sets furniture's text ragged. Words stay whole but for one that is wider than the measure: it is hyphenated by its language. */
export function setFurniture(typeCase: TypeCase, text: Text, style: TextStyle, language: string, path: string, measure: number): DisplayLines {
  const paragraph = toParagraph(typeCase.words(text, { ...style, hyphenate: true }, language, path), {
    opticalMargins: typeCase.style.justification.opticalMargins,
    wordSpace: style.wordSpace,
    narrowest: measure,
    onBroken: (word) => typeCase.report({ severity: 'warning', code: 'word-broken', path, message: `“${clip(word)}” is wider than its measure and was broken.` }),
  })
  return setRagged(typeCase, paragraph, style, measure, { sense: false, last: LAST_LINE })
}

/** Capitals a little taller than the body's may stand so far under their line, points. */
const EASE = 1

/** Lines of a style that stand in a depth from the first cap line to the last baseline, points. */
export function linesIn(block: DisplayLines, depth: number): number {
  const free = depth + EASE - block.capHeight
  return free < 0 ? 0 : Math.floor(free / block.style.leading + 1e-6) + 1
}

/** From the first cap line to the last baseline, points. */
export function depthOfLines(block: DisplayLines): number {
  return block.lines.length === 0 ? 0 : block.capHeight + (block.lines.length - 1) * block.style.leading
}

/** The block's first lines; what is over goes into the report. */
export function cutLines(typeCase: TypeCase, block: DisplayLines, most: number, path: string, what: string): DisplayLines {
  if (block.lines.length <= most) return block
  const kept = Math.max(0, most)
  tooLong(typeCase, path, what, block.rest(kept))
  return { ...block, lines: block.lines.slice(0, kept).map((line, i) => (i === kept - 1 ? lastOfAll(line) : line)) }
}

/** Reports text of furniture that has no room. */
export function tooLong(typeCase: TypeCase, path: string, what: string, text: string): void {
  if (text.trim() === '') return
  typeCase.leaveOut(path, 'furniture-too-long', text)
  typeCase.report({
    severity: 'warning',
    code: 'furniture-too-long',
    path,
    message: `The ${what} has no room for “${clip(text)}”: it was left out.`,
    hint: what === 'folio' || what === 'date strip' || what === 'section bar' ? 'Shorten it.' : 'Shorten it, or give it more room.',
  })
}

/** A word broken at this line's end does not go on: what stands here is read as it stands. */
function lastOfAll(line: Line): Line {
  return { ...line, runs: line.runs.map((run) => (run.broken.some((b) => b.part === 'begin') ? { ...run, broken: run.broken.filter((b) => b.part !== 'begin') } : run)) }
}
