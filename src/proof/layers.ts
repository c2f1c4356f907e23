import type { Colour } from '../model/style.js'

/** What a proof can show over a page. */
export const PROOF_LAYERS = ['grid', 'columns', 'modules', 'spacing', 'hyphens', 'rivers', 'widows', 'fit', 'pictures'] as const
export type ProofLayer = (typeof PROOF_LAYERS)[number]
/** true is all of it */
export type Proof = boolean | readonly ProofLayer[]

/** The proof's own colours: those of a page are none of these. */
export const INK = {
  grid: rgb(0xcf, 0xe4, 0xf2),
  columns: rgb(0xd9, 0x9c, 0xd9),
  modules: rgb(0x2f, 0x7d, 0x5b),
  hyphens: rgb(0xb3, 0x4a, 0x00),
  rivers: rgb(0xc9, 0xb6, 0xf2),
  widows: rgb(0xd0, 0x1f, 0x6e),
  over: rgb(0xc6, 0x1a, 0x1a),
  under: rgb(0x1c, 0x5f, 0xa8),
  label: rgb(0x22, 0x26, 0x2b),
  paper: rgb(0xff, 0xff, 0xff),
} as const satisfies Readonly<Record<string, Colour>>

/** Word spaces over the face's own, and how lines beyond them are tinted: the further, the deeper. The first of each is where the report begins to count. */
export const LOOSE: readonly (readonly [over: number, tint: Colour])[] = [
  [1.5, rgb(0xff, 0xf0, 0xb8)],
  [1.75, rgb(0xff, 0xd9, 0x73)],
  [2, rgb(0xff, 0xb3, 0x47)],
]
export const TIGHT: readonly (readonly [under: number, tint: Colour])[] = [
  [0.75, rgb(0xd3, 0xee, 0xf5)],
  [0.7, rgb(0xa3, 0xdc, 0xec)],
  [0.65, rgb(0x66, 0xc3, 0xdf)],
]

/** Lines that end in a hyphen one under the other, from which on they are marked. */
export const LADDER = 2
/** Lines through which white must run to be a river. */
export const RIVER = 4

/** Points. */
export const WEIGHTS = { grid: 0.2, columns: 0.3, modules: 0.7, bar: 1.4 } as const
export const TYPE = { label: 6, legend: 7.5, slug: 58 } as const

function rgb(red: number, green: number, blue: number): Colour {
  return { kind: 'rgb', r: red / 255, g: green / 255, b: blue / 255 }
}
