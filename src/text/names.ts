import type { Sfnt } from './sfnt.js'

const POSTSCRIPT = 6
const WINDOWS = 3
const MACINTOSH = 1

/** A name in a font's `name` table, by default the PostScript name; undefined where it has none. Of letters beyond ASCII nothing is right. */
export function readName(sfnt: Pick<Sfnt, 'view' | 'table'>, id: number = POSTSCRIPT): string | undefined {
  const { view } = sfnt
  const at = sfnt.table('name')?.offset
  if (at === undefined) return undefined
  const strings = at + view.getUint16(at + 4)
  let found: string | undefined
  for (let i = view.getUint16(at + 2) - 1; i >= 0; i--) {
    const entry = at + 6 + 12 * i
    const platform = view.getUint16(entry)
    if (view.getUint16(entry + 6) !== id || (platform !== WINDOWS && platform !== MACINTOSH)) continue
    const wide = platform === WINDOWS
    // names are ASCII: of two bytes the second has the character
    if (wide || found === undefined) found = textAt(view, strings + view.getUint16(entry + 10), view.getUint16(entry + 8), wide ? 2 : 1)
  }
  return found
}

function textAt(view: DataView, at: number, length: number, width: 1 | 2): string {
  let text = ''
  for (let k = width - 1; k < Math.min(length, 128); k += width) text += String.fromCharCode(view.getUint8(at + k))
  return text
}
