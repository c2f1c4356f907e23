import type { PrintLine } from '../../src/reconstruct/print.js'
import { cutsOf } from '../../src/text/cuts.js'
import type { Hyphenator } from '../../src/text/hyphenate.js'
import { WEEKLY } from '../../src/model/weekly.js'

/** What really stood at a line's end. */
export type LineEnd = 'space' | 'inserted' | 'own' | 'sign' | 'end'

export interface BrokenLine extends PrintLine {
  readonly truth: LineEnd
}

export function printLine(text: string, number = 1, end: PrintLine['end'] = 'unknown'): PrintLine {
  return { number, page: 1, text, end, gap: false, indent: 0, width: text.length / 2 }
}

/** A paragraph in lines of so many characters at most, each as full as it goes, with every break that the typesetter allows itself. */
export function brokenLines(text: string, width: number, hyphenator: Hyphenator | undefined, first = 1): BrokenLine[] {
  const lines: BrokenLine[] = []
  let line = ''
  const close = (content: string, truth: LineEnd): void => {
    lines.push({ ...printLine(content, first + lines.length), truth })
    line = ''
  }
  for (let word of text.split(' ')) {
    for (;;) {
      const gap = line === '' ? '' : ' '
      const room = width - line.length - gap.length
      if (word.length <= room) {
        line += gap + word
        break
      }
      const cut = cutsOf(word, [], hyphenator, WEEKLY.hyphenation, true).findLast(({ at, kind }) => at + (kind === 'hyphen' ? 1 : 0) <= room)
      if (cut) {
        close(line + gap + word.slice(0, cut.at) + (cut.kind === 'hyphen' ? '-' : ''), cut.kind === 'hyphen' ? 'inserted' : cut.kind === 'own' ? 'own' : 'sign')
        word = word.slice(cut.at)
      } else if (line !== '') close(line, 'space')
      else {
        line = word
        break
      }
    }
  }
  if (line !== '') close(line, 'end')
  return lines
}
