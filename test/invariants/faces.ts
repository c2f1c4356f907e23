import { openFace } from '../../src/text/face.js'
import type { Face } from '../../src/text/glyphs.js'
import { FONTS } from '../random/fonts.js'

/** The shipped faces, opened: for the ink of glyphs and their natural widths. */
export const FACES: ReadonlyMap<string, Face> = new Map(
  await Promise.all(
    [...FONTS].map(async ([name, bytes]) => {
      const opened = await openFace(name, bytes)
      if (!opened.ok) throw new Error(`${name} does not open`)
      return [name, opened.face] as const
    }),
  ),
)
