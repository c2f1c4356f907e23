import { StonehandError, type Issue } from '../diagnostics.js'
import type { Axis } from '../text/axes.js'
import { readSfnt, type Sfnt, type Unreadable } from '../text/sfnt.js'
import { axesOf } from './axesOf.js'
import { callError, fontError } from './fontError.js'
import { startHarfBuzz, type HarfBuzz } from './harfbuzz.js'
import { withCutName } from './cutName.js'
import { toSfnt } from './toSfnt.js'

/** What {@link pinVariable} needs of a platform. */
export interface PinOptions {
  /** the bytes of `harfbuzzjs/dist/harfbuzz-subset.wasm`; `pinVariable` of `stonehand/node` finds them by itself */
  readonly harfbuzz: Uint8Array
}

const WRITABLE = 2

/**
 * One cut of a variable font as a static TTF or OTF file, for `TypesetOptions.fonts`: `{ wght: 700, wdth: 75 }`. Axes that are not named
 * stand at their defaults. Takes WOFF and WOFF2 too. HarfBuzz does it: outlines, advances, kerning and measures are those of the cut.
 * Throws StonehandError `invalid-call` for an axis that the font has not or a place outside it, naming those it has; `invalid-font` for a
 * damaged file; `limit` for one that is too large.
 */
export async function pinVariable(bytes: Uint8Array, axes: Readonly<Record<string, number>>, options: PinOptions): Promise<Uint8Array> {
  const font = await toSfnt(bytes)
  const known = await axesOf(font)
  checkAxes(axes, known)
  // HarfBuzz would pin CFF2 outlines too, but leaves their advances where they were
  const sfnt = readable(font)
  if ('hint' in sfnt) throw fontError(sfnt.message, sfnt.hint)
  if (known.length === 0) return font
  const places = known.map(({ tag, default: otherwise }) => (Object.hasOwn(axes, tag) ? axes[tag]! : otherwise))
  const cut = instance(font, known, places, await started(options.harfbuzz))
  return withCutName(cut, font, known, places)
}

async function started(wasm: Uint8Array): Promise<HarfBuzz> {
  try {
    return await startHarfBuzz(wasm)
  } catch {
    throw callError([{ path: 'options.harfbuzz', message: 'These bytes are not HarfBuzz. Hand in those of `harfbuzzjs/dist/harfbuzz-subset.wasm`.' }])
  }
}

function checkAxes(asked: Readonly<Record<string, number>>, known: readonly Axis[]): void {
  const issues = Object.entries(asked).flatMap(([tag, value]): Issue[] => {
    const path = `axes.${tag}`
    const axis = known.find((other) => other.tag === tag)
    if (!axis) return [{ path, message: known.length === 0 ? 'This font is static: it has no axes. Hand it in as it is.' : `The font has no axis “${tag}”; it has ${ranges(known)}.` }]
    if (value >= axis.min && value <= axis.max) return []
    return [{ path, message: `${String(value)} lies outside the axis; the font has ${ranges(known)}.` }]
  })
  const [first, ...rest] = issues
  if (first) throw callError([first, ...rest])
}

function ranges(axes: readonly Axis[]): string {
  return axes.map(({ tag, min, max }) => `${tag} from ${min} to ${max}`).join(', ')
}

function instance(font: Uint8Array, axes: readonly Axis[], places: readonly number[], hb: HarfBuzz): Uint8Array {
  try {
    const data = hb.malloc(font.length)
    if (data === 0) throw fontError('This font is too large for HarfBuzz.', 'Hand in one with fewer glyphs.')
    new Uint8Array(hb.memory.buffer).set(font, data)
    const face = hb.hb_face_create(hb.hb_blob_create(data, font.length, WRITABLE, 0, 0), 0)
    const input = hb.hb_subset_input_create_or_fail()
    hb.hb_subset_input_keep_everything(input)
    const pinned = axes.every(({ tag }, i) => hb.hb_subset_input_pin_axis_location(input, face, tagNumber(tag), places[i]!) !== 0)
    const made = pinned ? hb.hb_subset_or_fail(face, input) : 0
    if (made !== 0) {
      const blob = hb.hb_face_reference_blob(made)
      const cut = new Uint8Array(hb.memory.buffer, hb.hb_blob_get_data(blob, 0), hb.hb_blob_get_length(blob)).slice()
      const sfnt = readable(cut)
      if (!('hint' in sfnt) && sfnt.table('fvar') === undefined) return cut
    }
  } catch (error) {
    if (error instanceof StonehandError) throw error
  }
  throw fontError('HarfBuzz cannot make a cut of this font: it is damaged, or needs more room than HarfBuzz has.')
}

function readable(font: Uint8Array): Sfnt | Unreadable {
  try {
    return readSfnt(font)
  } catch {
    return { message: 'This font is damaged.', hint: 'Copy the file again from its source.' }
  }
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0)
}
