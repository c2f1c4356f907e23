import type { Axis } from '../text/axes.js'
import { readName } from '../text/names.js'
import { readDirectory, type Table } from '../text/sfnt.js'
import { summedSfntFile, type SfntTable } from '../text/sfntFile.js'

/** Ids in the `name` table (OpenType specification). */
const FAMILY = 1
const POSTSCRIPT = 6
const TYPOGRAPHIC_FAMILY = 16
const VARIATIONS_PREFIX = 25

/** As much of a place on an axis as the file can tell apart. */
const CLOSE = 1 / 65_536

interface Font {
  readonly view: DataView
  table(tag: string): Table | undefined
}

/**
 * A cut with a PostScript name of its own, by which a PDF tells it from other cuts (Adobe Technical Note 5902): that of the named
 * instance it is, else `Family_700wght_75wdth`. At the defaults of all axes the font's own name is right.
 */
export function withCutName(cut: Uint8Array, variable: Uint8Array, axes: readonly Axis[], places: readonly number[]): Uint8Array {
  if (axes.every((axis, i) => places[i] === axis.default)) return cut
  try {
    const name = cutName(fontIn(variable), axes, places)
    return name === undefined ? cut : renamed(cut, name)
  } catch {
    // a font with a damaged table of names is none the worse for setting type
    return cut
  }
}

function fontIn(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readDirectory(view)
  return { view, table: (tag) => tables.get(tag) }
}

function cutName(font: Font, axes: readonly Axis[], places: readonly number[]): string | undefined {
  const family = readName(font, VARIATIONS_PREFIX) ?? readName(font, TYPOGRAPHIC_FAMILY) ?? readName(font, FAMILY)
  if (family === undefined) return undefined
  const instance = namedInstance(font, axes.length, places)
  const own = instance?.postscript === undefined ? undefined : readName(font, instance.postscript)
  if (own !== undefined) return own
  const style = instance && readName(font, instance.style)
  if (style !== undefined) return `${plain(family)}-${plain(style)}`
  const moved = axes.map((axis, i) => (places[i] === axis.default ? '' : `_${Math.round(places[i]! * 1000) / 1000}${axis.tag.trim()}`))
  return plain(family) + moved.join('')
}

/** The instance with a name that stands at these places (fvar, InstanceRecord). */
function namedInstance({ view, table }: Font, axes: number, places: readonly number[]): { style: number; postscript: number | undefined } | undefined {
  const fvar = table('fvar')!
  const size = view.getUint16(fvar.offset + 14)
  const first = fvar.offset + view.getUint16(fvar.offset + 4) + axes * view.getUint16(fvar.offset + 10)
  for (let i = 0, count = view.getUint16(fvar.offset + 12); i < count; i++) {
    const at = first + i * size
    if (places.every((place, k) => Math.abs(view.getInt32(at + 4 + 4 * k) / 65_536 - place) <= CLOSE)) {
      return { style: view.getUint16(at), postscript: size >= 4 * axes + 6 ? view.getUint16(at + 4 + 4 * axes) : undefined }
    }
  }
  return undefined
}

function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '')
}

/** The font with this PostScript name in every language and on every platform that it had one for. */
function renamed(bytes: Uint8Array, name: string): Uint8Array {
  const { view, table } = fontIn(bytes)
  const old = table('name')
  if (old === undefined) return bytes
  const strings = view.getUint16(old.offset + 4)
  const wide = new Uint8Array([...name].flatMap((letter) => [0, letter.charCodeAt(0)]))
  const narrow = wide.filter((_, i) => i % 2 === 1)
  const made = new Uint8Array(old.length + wide.length + narrow.length)
  made.set(bytes.subarray(old.offset, old.offset + old.length))
  made.set(wide, old.length)
  made.set(narrow, old.length + wide.length)
  const names = new DataView(made.buffer)
  for (let i = names.getUint16(2) - 1; i >= 0; i--) {
    const record = 6 + 12 * i
    if (names.getUint16(record + 6) !== POSTSCRIPT) continue
    const macintosh = names.getUint16(record) === 1
    names.setUint16(record + 8, macintosh ? narrow.length : wide.length)
    names.setUint16(record + 10, old.length - strings + (macintosh ? wide.length : 0))
  }
  const tables = [...readDirectory(view)].map(([tag, { offset, length }]): SfntTable => [tag, tag === 'name' ? made : bytes.subarray(offset, offset + length)])
  return summedSfntFile(tables, view.getUint32(0))
}
