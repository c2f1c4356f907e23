import type { Colour } from '../../model/style.js'
import type { PdfDict, PdfFile, PdfRef } from './file.js'
import { nums } from './numbers.js'
import { escapedName } from './strings.js'

interface Spot {
  readonly key: string
  readonly ref: PdfRef
}

/** Turns inks into operators (ISO 32000-2, 8.6), and keeps the spot inks of a document, each of which is one colour space. */
export class Inks {
  readonly #file: PdfFile
  readonly #spots = new Map<string, Spot>()

  constructor(file: PdfFile) {
    this.#file = file
  }

  /** Operator that sets the ink for filling, or for strokes. `used` takes in the resources it needs. */
  set(colour: Colour, stroke: boolean, used: Map<string, PdfRef>): string {
    switch (colour.kind) {
      case 'gray':
        return `${nums(1 - share(colour.k))} ${stroke ? 'G' : 'g'}`
      case 'rgb':
        return `${nums(share(colour.r), share(colour.g), share(colour.b))} ${stroke ? 'RG' : 'rg'}`
      case 'cmyk':
        return `${nums(share(colour.c), share(colour.m), share(colour.y), share(colour.k))} ${stroke ? 'K' : 'k'}`
      case 'spot': {
        const spot = this.#spot(colour.name, colour.cmyk)
        used.set(spot.key, spot.ref)
        return `/${spot.key} ${stroke ? 'CS' : 'cs'} ${nums(share(colour.tint))} ${stroke ? 'SCN' : 'scn'}`
      }
    }
  }

  /** The ink of every plate at once, for marks by which plates are laid over each other (ISO 32000-2, 8.6.6.4). */
  registration(used: Map<string, PdfRef>): string {
    const { key, ref } = this.#spot('All', [1, 1, 1, 1])
    used.set(key, ref)
    return `/${key} CS 1 SCN`
  }

  /** A plate of its own; where there is none, its tint is mixed from process inks (ISO 32000-2, 8.6.6.4). */
  #spot(name: string, cmyk: readonly number[]): Spot {
    const process = cmyk.map(share)
    const id = [...process, name].join(' ')
    const known = this.#spots.get(id)
    if (known) return known
    const tint: PdfDict = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: process, N: 1 }
    const ref = this.#file.add(['Separation', escapedName(name) || 'Spot', 'DeviceCMYK', tint])
    const spot = { key: `CS${this.#spots.size}`, ref }
    this.#spots.set(id, spot)
    return spot
  }
}

function share(value: number): number {
  return value > 0 ? Math.min(value, 1) : 0
}
