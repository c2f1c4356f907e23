import { plainText, type Inline, type Text } from '../../model/inline.js'

/** The characters of a text from `from` to `to`, with their marks; blanks at the ends are left out. Undefined where nothing is left. */
export function cutText(text: Text, from: number, to: number): Text | undefined {
  if (typeof text === 'string') return trimmed(text.slice(from, to))
  const runs: Inline[] = []
  let at = 0
  for (const run of text) {
    const length = plainText([run]).length
    const begin = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (begin < end) runs.push('text' in run ? { ...run, text: run.text.slice(begin, end) } : run)
    at += length
  }
  return withTrimmedEnds(runs)
}

function trimmed(text: string): string | undefined {
  const cut = text.trim()
  return cut === '' ? undefined : cut
}

function withTrimmedEnds(runs: Inline[]): Text | undefined {
  for (const side of ['start', 'end'] as const) {
    for (let run = runs.at(side === 'start' ? 0 : -1); run !== undefined; run = runs.at(side === 'start' ? 0 : -1)) {
      const text = 'text' in run ? (side === 'start' ? run.text.trimStart() : run.text.trimEnd()) : ''
      if ('pageOf' in run || text !== '') {
        if ('text' in run) runs[side === 'start' ? 0 : runs.length - 1] = { ...run, text }
        break
      }
      if (side === 'start') runs.shift()
      else runs.pop()
    }
  }
  if (runs.length === 0) return undefined
  const [first] = runs
  return runs.length === 1 && 'text' in first! && Object.keys(first).length === 1 ? first.text : runs
}

/** Some texts one after another, apart by a blank. */
export function joinedTexts(texts: readonly Text[], between = ' '): Text {
  if (texts.length === 1) return texts[0]!
  if (texts.every((text) => typeof text === 'string')) return texts.join(between)
  return texts.flatMap((text, k): Inline[] => [...(k === 0 ? [] : [{ text: between }]), ...(typeof text === 'string' ? [{ text }] : text)])
}
