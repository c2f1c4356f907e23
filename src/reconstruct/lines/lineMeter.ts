import { readCharacterMap } from '../../text/characterMap.js'
import { readSfnt } from '../../text/sfnt.js'
import { textAdvance } from './textAdvances.js'

/** Natural width of a text in ems. */
export type LineMeter = (text: string) => number

/** Measures with the advances of a face; without one, with those of a text face of common width. A face that cannot be read counts as none. */
export function lineMeter(face?: Uint8Array): LineMeter {
  const known = new Map<number, number>()
  const advance = (face === undefined ? undefined : advancesOf(face)) ?? textAdvance
  return (text) => {
    let width = 0
    for (let i = 0; i < text.length; i++) {
      const codePoint = text.codePointAt(i)!
      if (codePoint > 0xffff) i++
      let own = known.get(codePoint)
      if (own === undefined) {
        own = advance(codePoint)
        known.set(codePoint, own)
      }
      width += own
    }
    return width
  }
}

/** Advances of a font file, ems; characters that it has not are measured like those of a common face. */
function advancesOf(face: Uint8Array): ((codePoint: number) => number) | undefined {
  try {
    const sfnt = readSfnt(face)
    if ('message' in sfnt) return undefined
    const map = readCharacterMap(sfnt, true)
    if (map === undefined) return undefined
    // a file cut short fails only when its tables are read
    const read = (codePoint: number): number => {
      try {
        const gid = map(codePoint)
        const advance = gid === 0 ? NaN : sfnt.advance(gid) / sfnt.unitsPerEm
        return Number.isFinite(advance) ? advance : textAdvance(codePoint)
      } catch {
        return textAdvance(codePoint)
      }
    }
    return read(0x65) > 0 ? read : undefined
  } catch {
    return undefined
  }
}
