import type { Colour } from '../model/style.js'

/** Inks of a colour as they are printed: shares of C, M, Y and K; a spot colour by what stands for it, RGB by plain complement. */
export function inksOf(colour: Colour): readonly [number, number, number, number] {
  switch (colour.kind) {
    case 'gray':
      return [0, 0, 0, colour.k]
    case 'cmyk':
      return [colour.c, colour.m, colour.y, colour.k]
    case 'rgb': {
      const k = 1 - Math.max(colour.r, colour.g, colour.b)
      const rest = (channel: number): number => (k >= 1 ? 0 : (1 - channel - k) / (1 - k))
      return [rest(colour.r), rest(colour.g), rest(colour.b), k]
    }
    case 'spot':
      return [colour.cmyk[0] * colour.tint, colour.cmyk[1] * colour.tint, colour.cmyk[2] * colour.tint, colour.cmyk[3] * colour.tint]
  }
}

export function totalInk(colour: Colour): number {
  return inksOf(colour).reduce((sum, ink) => sum + ink, 0)
}

/** How many inks are laid down: a spot colour is one. */
export function inkCount(colour: Colour): number {
  return colour.kind === 'spot' ? (colour.tint > 0 ? 1 : 0) : inksOf(colour).filter((ink) => ink > 0).length
}

/** Relative luminance of a colour on white paper (WCAG 2.2), inks taken as ideal ones. */
export function luminance(colour: Colour): number {
  const [c, m, y, k] = inksOf(colour)
  const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear((1 - c) * (1 - k)) + 0.7152 * linear((1 - m) * (1 - k)) + 0.0722 * linear((1 - y) * (1 - k))
}

/** From 1 (none) to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

/** White paper shows: no ink at all. */
export function isWhite(colour: Colour): boolean {
  return totalInk(colour) === 0
}

/** A share as a person says it: `220 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}
