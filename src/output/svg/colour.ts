import type { Colour } from '../../model/style.js'

type Rgb = readonly [red: number, green: number, blue: number]

/**
 * What solid inks and their overprints look like on white paper, sRGB from 0 to 255, by which of cyan (1), magenta (2) and yellow (4) are there:
 * offset inks as screens are used to show them (U.S. Web Coated SWOP v2, relative to its paper).
 */
const OVERPRINTS: readonly Rgb[] = [
  [255, 255, 255],
  [0, 174, 239],
  [236, 0, 140],
  [46, 49, 146],
  [255, 242, 0],
  [0, 166, 81],
  [237, 28, 36],
  [54, 54, 57],
]

/**
 * A colour as `#rrggbb`. Inks become sRGB by the shares of paper that they and their overprints cover (Demichel's equations, as Neugebauer used
 * them in 1937): with c, m, y from 0 to 1, each of the eight overprints of cyan, magenta and yellow weighs the product of c or 1 - c, m or 1 - m,
 * y or 1 - y; their colours so weighed are summed up, and the sum is multiplied by 1 - k. Black is black, whatever is under it. A spot ink is the
 * tint's share of its process inks. Gray k is 1 - k of each component, and rgb is taken as it is.
 */
export function screenColour(colour: Colour): string {
  switch (colour.kind) {
    case 'gray':
      return hex([share(colour.k), share(colour.k), share(colour.k)].map((k) => 255 * (1 - k)))
    case 'rgb':
      return hex([colour.r, colour.g, colour.b].map((value) => 255 * share(value)))
    case 'cmyk':
      return hex(mixed([colour.c, colour.m, colour.y, colour.k]))
    case 'spot':
      return hex(mixed(colour.cmyk.map((ink) => share(ink) * share(colour.tint))))
  }
}

function mixed(inks: readonly number[]): number[] {
  const [c = 0, m = 0, y = 0, k = 0] = inks.map(share)
  const sum = [0, 0, 0]
  OVERPRINTS.forEach((solid, which) => {
    const weight = (which & 1 ? c : 1 - c) * (which & 2 ? m : 1 - m) * (which & 4 ? y : 1 - y)
    for (let i = 0; i < 3; i++) sum[i]! += weight * solid[i]!
  })
  return sum.map((value) => value * (1 - k))
}

function hex(values: readonly number[]): string {
  const digits = values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')
  return /^(.)\1(.)\2(.)\3$/.test(digits) ? `#${digits[0]!}${digits[2]!}${digits[4]!}` : `#${digits}`
}

function share(value: number): number {
  return value > 0 ? Math.min(value, 1) : 0
}
