import { readFileSync } from 'node:fs'
import { SHIPPED_FACES } from '../../src/fonts.js'

/** The shipped faces, read once: the same bytes are the same opened face in every run. */
export const FONTS: ReadonlyMap<string, Uint8Array> = new Map(
  SHIPPED_FACES.map((face) => [face.name, new Uint8Array(readFileSync(new URL(`../../fonts/${face.file}`, import.meta.url)))]),
)
