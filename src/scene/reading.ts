import type { ActualText, GlyphsItem } from './scene.js'

/** An item with what a reader has of it: words whole, and a space where its line ends between two. */
export interface ReadRun {
  readonly item: GlyphsItem
  readonly text: string
}

/** Items of one baseline differ by no more, points. */
const SAME_LINE = 0.01
/** After these a word goes on without a space: a hyphen of its own, a dash that stands close, a slash. */
const CLOSE_END = /[\p{L}\p{N}][-\u2010\u2011/]$|[^\s][\u2014]$/u

/**
 * The items of one piece of text as they are read one after another: joined, their texts are the words of the piece, whatever lines and pieces
 * they were drawn in.
 */
export function readRuns(items: readonly GlyphsItem[]): ReadRun[] {
  const texts = items.map((item) => [...item.texts])
  const broken = new Set<number>()
  items.forEach((item, i) => {
    for (const piece of item.actual ?? []) {
      if (piece.part === 'whole') put(texts[i]!, piece, piece.text)
      if (piece.part !== 'begin') continue
      const j = items.findIndex((other, k) => k > i && other.actual?.some(({ part }) => part === 'end') === true)
      const end = j < 0 ? undefined : items[j]!.actual!.find(({ part }) => part === 'end')!
      const rest = end === undefined ? '' : items[j]!.texts.slice(end.from, end.to).join('')
      const parts = rest !== '' && piece.text.endsWith(rest) && piece.text.length > rest.length
      put(texts[i]!, piece, parts ? piece.text.slice(0, -rest.length) : piece.text)
      if (!end) continue
      if (!parts) put(texts[j]!, end, '')
      // what stands between the two, a hyphen, is not of the word
      for (let k = i; k <= j; k++) {
        texts[k]!.fill('', k === i ? piece.to : 0, k === j ? end.from : undefined)
        if (k < j) broken.add(k)
      }
    }
  })
  return items.map((item, i): ReadRun => {
    const next = items[i + 1]
    const ends = next !== undefined && isNewLine(item, next)
    // a hyphen of a word's own is told from one that was put there, where a line ends in it
    const text = ends ? texts[i]!.join('').replace(/\u2010$/, '-') : texts[i]!.join('')
    const open = ends && !broken.has(i) && !/\s$/.test(text) && !CLOSE_END.test(text)
    return { item, text: open ? `${text} ` : text }
  })
}

/** Writes the text of a piece on its glyphs: as far as these say the same already, each keeps its own. */
function put(texts: string[], { from, to }: ActualText, text: string): void {
  let said = ''
  for (let i = from; i < to; i++) {
    const own = texts[i] ?? ''
    if (!text.startsWith(said + own)) {
      texts[i] = ''
      continue
    }
    said += own
  }
  if (said === text) return
  for (let i = from; i < to; i++) texts[i] = i === from ? text : ''
}

/** A leg's last line and the next one's first may stand at one height. */
export function isNewLine(item: GlyphsItem, next: GlyphsItem): boolean {
  return Math.abs(next.y - item.y) > SAME_LINE || next.x < item.x || next.x > item.x + item.end + item.size
}

/** The words of a piece of text. */
export function readText(items: readonly GlyphsItem[]): string {
  return readRuns(items)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
