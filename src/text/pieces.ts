import type { Colour, TextStyle } from '../model/style.js'
import type { FaceSet } from './families.js'
import { featuresOf, PLAIN_FEATURES } from './features.js'
import type { Face, Features, Shaped } from './glyphs.js'
import { sliceShaped, withOriginal } from './shape.js'
import type { RunMarks, Span } from './tokens.js'

/** A part of a word in one face and size. */
export interface Piece {
  readonly face: Face
  readonly size: number
  /** ems after every glyph */
  readonly tracking: number
  readonly shaped: Shaped
  readonly link?: string
  /** where it is not that of the text round it */
  readonly language?: string
  readonly colour: Colour
  /** no face of the family has its characters: .notdef is drawn */
  readonly missing: boolean
  /** offset of its first character in the word's text */
  readonly from: number
}

/** Size of capitals that stand in for small capitals in a face that has none. */
const SMALL_CAPITAL = 0.78

/** A string as it is drawn, with the place in the written one that each of its characters comes from, and one more for the end. */
interface Drawn {
  readonly text: string
  readonly origin: readonly number[] | undefined
}

/**
 * Capitals of a string. Character by character, so that places can be kept: `ß` gives two (`SS`), of which the second comes from the
 * end of the `ß`. No locale has a say.
 */
function capitals(text: string): Drawn {
  let out = ''
  const origin: number[] = []
  for (let i = 0; i < text.length;) {
    const c = text.codePointAt(i) ?? 0
    const own = String.fromCodePoint(c)
    const upper = own.toUpperCase()
    const next = i + own.length
    // the first unit stands for the whole character; units beyond its length come after it
    for (let k = 0; k < upper.length; k++) origin.push(k === 0 ? i : upper.length === own.length ? i + k : next)
    out += upper
    i = next
  }
  origin.push(text.length)
  return { text: out, origin }
}

/** Memo only: whether a face has small capitals is a fact of the face. */
const hasSmallCaps = new WeakMap<Face, boolean>()

function smallCapsIn(face: Face): boolean {
  let has = hasSmallCaps.get(face)
  if (has === undefined) {
    has = face.shape('a', { ...PLAIN_FEATURES, smallCaps: true }).gids[0] !== face.shape('a', PLAIN_FEATURES).gids[0]
    hasSmallCaps.set(face, has)
  }
  return has
}

const LOWER = /\p{Ll}/u

/** Stretches of small letters and of everything else, in turn. */
function byCase(text: string): { text: string; lower: boolean }[] {
  const parts: { text: string; lower: boolean }[] = []
  for (const character of text) {
    const last = parts[parts.length - 1]
    const lower = LOWER.test(character) || (last?.lower === true && /\p{M}/u.test(character))
    if (last !== undefined && last.lower === lower) last.text += character
    else parts.push({ text: character, lower })
  }
  return parts
}

/** Shapes the spans of a token. Joined, the texts of the pieces are the token's text. `lead`: the family to ask first, where not the words of the token decide. */
export function makePieces(text: string, spans: readonly Span[], style: TextStyle, faces: FaceSet, lead: string | undefined): Piece[] {
  const pieces: Piece[] = []
  const runs = lead === undefined ? faces.familyRuns(text, style.family, style.bold, style.italic) : [{ from: 0, to: text.length, family: lead }]
  for (const span of spans)
    for (const run of runs) {
      const from = Math.max(span.from, run.from)
      const to = Math.min(span.to, run.to)
      if (from < to) addSpan(pieces, text.slice(from, to), from, span.marks, style, faces, run.family ?? style.family)
    }
  return pieces
}

function addSpan(pieces: Piece[], text: string, from: number, marks: RunMarks, style: TextStyle, faces: FaceSet, family: string): void {
  const bold = style.bold || marks.bold
  // italics within italics are upright
  const italic = style.italic !== marks.italic
  const smallCaps = marks.smallCaps || style.case === 'smallCaps'
  const add = (written: string, at: number, upper: boolean, features: Features, size: number): void => {
    const { text: whole, origin }: Drawn = upper ? capitals(written) : { text: written, origin: undefined }
    let start = 0
    for (const run of faces.itemise(whole, style.family, bold, italic, family)) {
      const end = start + run.text.length
      const begins = origin?.[start] ?? start
      const ends = origin?.[end] ?? end
      let shaped = run.face.shape(run.drawn, features)
      if (origin !== undefined)
        shaped = withOriginal(
          shaped,
          written.slice(begins, ends),
          origin.slice(start, end + 1).map((o) => o - begins),
        )
      else if (run.drawn !== run.text) shaped = withOriginal(shaped, run.text, identity(run.text.length))
      pieces.push({
        face: run.face,
        size,
        tracking: style.tracking / 1000,
        shaped,
        ...(marks.link === undefined ? undefined : { link: marks.link }),
        ...(marks.language === undefined ? undefined : { language: marks.language }),
        colour: style.colour,
        missing: run.missing,
        from: at + begins,
      })
      start = end
    }
  }
  if (!smallCaps) add(text, from, style.case === 'upper', featuresOf(style, false), style.size)
  else if (smallCapsIn(faces.pick(family, bold, italic).face)) add(text, from, false, featuresOf(style, true), style.size)
  else {
    let at = from
    for (const part of byCase(text)) {
      add(part.text, at, part.lower, featuresOf({ ...style, case: 'none' }, false), part.lower ? style.size * SMALL_CAPITAL : style.size)
      at += part.text.length
    }
  }
}

function identity(length: number): number[] {
  return Array.from({ length: length + 1 }, (_, i) => i)
}

/** Width of a piece in points, its tracking in it. */
export function pieceWidth(piece: Piece): number {
  return (piece.shaped.width + piece.shaped.gids.length * piece.tracking) * piece.size
}

/** The pieces of the characters from `from` to `to`, cut out of the shapes; `from` of each counts from the cut. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    let length = 0
    for (const text of piece.shaped.texts) length += text.length
    const begins = Math.max(from, piece.from)
    const ends = Math.min(to, piece.from + length)
    if (begins >= ends) continue
    const whole = begins === piece.from && ends === piece.from + length
    out.push({ ...piece, shaped: whole ? piece.shaped : sliceShaped(piece.shaped, begins - piece.from, ends - piece.from), from: begins - from })
  }
  return out
}

interface Hyphen {
  readonly shaped: Shaped
  readonly missing: boolean
}

/** Memo only: its hyphen is a fact of a face. */
const hyphens = new WeakMap<Face, Hyphen>()

function hyphenOf(face: Face): Hyphen {
  let hyphen = hyphens.get(face)
  if (hyphen === undefined) {
    const proper = face.has(0x2010)
    const shaped = face.shape(proper ? '\u2010' : '-', PLAIN_FEATURES)
    hyphens.set(face, (hyphen = { shaped: proper ? withOriginal(shaped, '-', [0, 1]) : shaped, missing: shaped.missing > 0 }))
  }
  return hyphen
}

/** The hyphen put in after a piece: the glyph of U+2010 where the face has it; extracted it reads `-`. */
export function hyphenPiece(piece: Piece): Piece {
  const { shaped, missing } = hyphenOf(piece.face)
  return { ...piece, shaped, missing, from: 0 }
}
