import type { Table } from './sfnt.js'

/** An axis of a variable font, in its own units: weight from 100 to 900, width in per cent. */
export interface Axis {
  /** four characters: `wght`, `wdth`, `opsz`, `slnt`, `ital`, or a foundry's own in capitals */
  readonly tag: string
  readonly min: number
  /** where the font stands when nobody asks for anything */
  readonly default: number
  readonly max: number
}

const HEADER = 16
const RECORD = 20

/** Reads the axes of a variable font (OpenType specification, fvar), as far as the table goes. */
export function readAxes(view: DataView, { offset, length }: Table): readonly Axis[] {
  if (length < HEADER) return []
  const first = offset + view.getUint16(offset + 4)
  const size = view.getUint16(offset + 10)
  const end = offset + length
  const axes: Axis[] = []
  for (let i = 0, count = view.getUint16(offset + 8); i < count; i++) {
    const at = first + i * size
    if (size < RECORD || at + RECORD > end) break
    const [min, middle, max] = [4, 8, 12].map((k) => view.getInt32(at + k) / 65_536) as [number, number, number]
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)))
    // the specification asks for them in this order
    axes.push({ tag, min: Math.min(min, middle), default: middle, max: Math.max(max, middle) })
  }
  return axes
}

/** Axes and where they stand, as people write them: `wght 400, wdth 100`. */
export function axisDefaults(axes: readonly Axis[]): string {
  return axes.map((axis) => `${axis.tag} ${axis.default}`).join(', ')
}
