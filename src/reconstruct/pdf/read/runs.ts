import { texSign } from '../../lines/misreadCharacters.js'
import { withoutDuplicates } from './duplicates.js'
import { type Face, faceOf } from './faceOf.js'
import { type Bounds, type Matrix } from './matrix.js'
import type { PdfRun } from './page.js'
import { directionOf } from './placeOf.js'
import type { PdfJsFont, PdfJsGlyph } from './pdfjs.js'

/** The text state (ISO 32000-2, 9.3), and where the pen is: before glyphs, in text space. */
export interface TextState {
  readonly font: PdfJsFont
  readonly fontSize: number
  readonly charSpacing: number
  readonly wordSpacing: number
  /** 1 is natural */
  readonly horizontalScale: number
  readonly rise: number
  /** text space to page */
  readonly matrix: Matrix
  readonly colour: string
  readonly invisible: boolean
  /** stroked as well as filled, in the same colour */
  readonly thickened: boolean
  readonly clip: Bounds
  readonly mark: number | undefined
  readonly artifact: boolean
}

interface OpenRun {
  readonly texts: string[]
  readonly xs: number[]
  readonly ends: number[]
  /** letter space that was set after each glyph */
  readonly spaced: number[]
  readonly y: number
  readonly size: number
  /** length of an em along the line */
  readonly stretch: number
  readonly font: FontUse
  readonly bold: boolean
  readonly italic: boolean
  readonly colour: string
  readonly angle: number
  readonly invisible: boolean
  readonly mark: number | undefined
  readonly artifact: boolean
  right: number
  seen: boolean
}

/** What the pages show of a font. */
interface FontUse {
  readonly face: Face
  /** height of an em over the font's nominal size: 1 but for some of Type 3 */
  readonly em: number
  /** advance of its space, ems */
  space: number | undefined
  /** advances of its lower-case letters, ems */
  letters: number
  counted: number
}

/** Ems: further on than this is no word space, further back no kern. */
const GAP_MAX = 2
const BACK_MAX = 0.5
/** Ems that the pen goes on at least within a run: a letter drawn twice for weight does not. */
const STEP_MIN = 0.04
/** Share of the size by which glyphs of one baseline may differ: rounding of programs that place each one. */
const BASELINE_SLACK = 0.004
/** Tangent of a slope that is meant. */
const SLOPE_MIN = 0.1
/** A word space over a lower-case letter, on the average of text faces; and its bounds in ems. */
const SPACE_OF_LETTER = 0.53
const SPACE_ESTIMATE = { least: 0.16, usual: 0.25, most: 0.36 }

/** Share of a font's glyphs that may be no characters, and glyphs below which a font is one of ornaments. */
const SIGNS_MOST = 0.05
const ORNAMENTS = 100

/** Puts glyphs together into runs. */
export class RunMaker {
  /** glyphs that stand outside the page, or are cut off */
  outside = 0
  /** strings of fonts that cannot be read */
  unreadable = 0
  private readonly done: OpenRun[] = []
  private open: OpenRun | undefined
  private angleOf = { a: 1, b: 0, angle: 0, cos: 1, sin: 0 }

  constructor(private readonly fonts: FontUses) {}

  /** Draws glyphs from a pen in text space; gives the pen after them. */
  show(glyphs: readonly PdfJsGlyph[], state: TextState, penX: number, penY: number): readonly [number, number] {
    const { fontSize, charSpacing, wordSpacing, horizontalScale, matrix } = state
    const font = this.fonts.of(state.font)
    const widthScale = fontSize * (state.font.fontMatrix?.[0] || 0.001)
    const vertical = state.font.vertical === true
    const [a, b, c, d, e, f] = matrix
    const forward = Math.sign(fontSize * (vertical ? 1 : horizontalScale)) || 1
    const [alongX, alongY] = vertical ? [-c * forward, -d * forward] : [a * forward, b * forward]
    const reach = Math.hypot(alongX, alongY)
    const height = Math.abs(a * d - b * c) / (Math.hypot(a, b) || 1)
    const size = Math.abs(fontSize) * height * font.em
    const turn = this.turnOf(alongX, alongY)
    const stretch = Math.abs(fontSize * (vertical ? 1 : horizontalScale)) * reach
    const readable = Number.isFinite(size) && size > 0 && Number.isFinite(stretch) && stretch > 0
    const slope = (a * c + b * d) / (a * d - b * c)
    const dress = { bold: font.face.bold || state.thickened, italic: font.face.italic || Math.abs(slope) > SLOPE_MIN }
    let x = penX
    let y = penY
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const back = (glyph / 1000) * fontSize
        if (vertical) y -= back
        else x -= back * horizontalScale
        continue
      }
      if (typeof glyph !== 'object' || glyph === null) continue
      const [advance, own] = vertical ? downward(glyph, state) : [glyph.width * widthScale, glyph.width * widthScale]
      const spacing = charSpacing + (glyph.isSpace === true ? wordSpacing : 0)
      const atX = a * x + c * (y + state.rise) + e
      const atY = b * x + d * (y + state.rise) + f
      const text = charactersOf(glyph.unicode ?? '')
      if (readable && Number.isFinite(atX) && Number.isFinite(atY)) {
        if (Math.abs(own) > 0) font.note(text, glyph.width * (state.font.fontMatrix?.[0] || 0.001))
        const along = atX * turn.cos + atY * turn.sin
        const across = atY * turn.cos - atX * turn.sin
        const unit = vertical ? reach : Math.abs(horizontalScale) * reach
        const end = along + Math.abs(own + charSpacing) * unit
        const run = this.runFor(along, across, size, stretch, font, dress, turn.angle, state)
        run.texts.push(text)
        run.xs.push(along)
        run.ends.push(end)
        run.spaced.push(end - along - Math.abs(own) * unit)
        run.right = end
        run.seen ||= isWithin(atX, atY, state.clip, size / 2)
      } else this.outside += 1
      if (vertical) y += advance - spacing
      else x += (advance + spacing) * horizontalScale
    }
    return [x, y]
  }

  /** Runs in the order they were drawn. */
  finish(): PdfRun[] {
    this.open = undefined
    const runs: PdfRun[] = []
    for (const run of this.done) {
      if (run.seen) runs.push(finished(run))
      else this.outside += run.texts.length
    }
    return withoutDuplicates(runs)
  }

  private turnOf(a: number, b: number): { readonly angle: number; readonly cos: number; readonly sin: number } {
    if (a !== this.angleOf.a || b !== this.angleOf.b) this.angleOf = { a, b, ...turnOf(a, b) }
    return this.angleOf
  }

  /** The run that a glyph goes on with, or a new one. */
  private runFor(along: number, across: number, size: number, stretch: number, font: FontUse, dress: { bold: boolean; italic: boolean }, angle: number, state: TextState): OpenRun {
    const run = this.open
    if (
      run?.font === font &&
      Math.abs(run.size - size) < 0.01 * size &&
      Math.abs(run.stretch - stretch) < 0.1 * stretch &&
      run.colour === state.colour &&
      run.angle === angle &&
      run.mark === state.mark &&
      run.artifact === state.artifact &&
      run.invisible === state.invisible &&
      run.bold === dress.bold &&
      run.italic === dress.italic &&
      Math.abs(across - run.y) <= BASELINE_SLACK * size &&
      along - run.right < GAP_MAX * size &&
      along - run.right > -BACK_MAX * size &&
      along - run.xs[run.xs.length - 1]! > STEP_MIN * size
    )
      return run
    const begun: OpenRun = {
      texts: [],
      xs: [],
      ends: [],
      spaced: [],
      y: across,
      size,
      stretch,
      font,
      ...dress,
      colour: state.colour,
      angle,
      invisible: state.invisible,
      mark: state.mark,
      artifact: state.artifact,
      right: along,
      seen: false,
    }
    this.done.push(begun)
    this.open = begun
    return begun
  }
}

/** Fonts by their objects, over all pages. */
export class FontUses {
  private readonly uses = new Map<PdfJsFont, FontUse & { readonly drawn: number; readonly signs: number; note(text: string, advance: number): void }>()

  /** Glyphs of fonts that do not say which characters they stand for: what is read of them are numbers, and some of these are no characters. */
  get nameless(): number {
    let count = 0
    for (const { drawn, signs } of this.uses.values()) if (drawn >= ORNAMENTS && signs > SIGNS_MOST * drawn) count += drawn
    return count
  }

  of(font: PdfJsFont): FontUse & { note(text: string, advance: number): void } {
    const known = this.uses.get(font)
    if (known) return known
    const use = {
      face: faceOf(font),
      em: emOf(font),
      space: undefined as number | undefined,
      letters: 0,
      counted: 0,
      drawn: 0,
      signs: 0,
      note(text: string, advance: number): void {
        this.drawn += 1
        if (text === '') this.signs += 1
        else if (text === ' ' || text === '\u00a0') this.space ??= advance
        else if (this.counted < 2000 && text.length === 1 && text >= 'a' && text <= 'z') {
          this.letters += advance
          this.counted += 1
        }
      },
    }
    this.uses.set(font, use)
    return use
  }
}

function finished(run: OpenRun): PdfRun {
  const { font, stretch, invisible, mark } = run
  evenLetterSpace(run)
  return {
    texts: run.texts,
    xs: run.xs,
    ends: run.ends,
    right: run.ends.at(-1) ?? run.right,
    y: run.y,
    size: run.size,
    face: font.face.name,
    bold: run.bold,
    italic: run.italic,
    space: spaceOf(font) * stretch,
    colour: run.colour,
    angle: run.angle,
    ...(invisible && { invisible }),
    ...(mark !== undefined && { mark }),
    artifact: run.artifact,
  }
}

/** Letter space is what most glyphs of a run have after them. Programs that make lines smaller set it for a single glyph too: that is a word space, or a kern. */
function evenLetterSpace({ ends, spaced, size }: OpenRun): void {
  const own = spaced[0] ?? 0
  if (spaced.every((space) => Math.abs(space - own) < 0.01 * size)) return
  const most = [...spaced].sort((a, b) => a - b)[(spaced.length - 1) >> 1]!
  for (let i = 0; i < ends.length; i++) ends[i]! += most - spaced[i]!
}

function spaceOf({ space, letters, counted }: FontUse): number {
  if (space !== undefined && space > 0 && space < 1) return space
  if (counted < 8) return SPACE_ESTIMATE.usual
  return Math.min(SPACE_ESTIMATE.most, Math.max(SPACE_ESTIMATE.least, (letters / counted) * SPACE_OF_LETTER))
}

/** Advance downwards of a glyph of vertical writing, in text space and as a length (9.7.4.3). */
function downward(glyph: Exclude<PdfJsGlyph, number>, { font, fontSize }: TextState): [number, number] {
  const metrics = glyph.vmetric ?? font.defaultVMetrics
  const advance = (typeof metrics?.[0] === 'number' ? metrics[0] : -1000) * (font.fontMatrix?.[0] || 0.001) * fontSize
  return [advance, -advance]
}

/** Fonts of Type 3 may be drawn in any units: where the box of their glyphs is far from an em of the nominal size, it tells the em. */
function emOf({ isType3Font, fontMatrix, bbox }: PdfJsFont): number {
  if (isType3Font !== true || !fontMatrix || !bbox) return 1
  const height = Math.abs((bbox[3] ?? 0) - (bbox[1] ?? 0)) * Math.abs(fontMatrix[3] ?? 0)
  return height > 2.5 || (height > 0 && height < 0.3) ? height / 1.2 : 1
}

/** To a hundredth of a degree, so that the lines of one block have one angle. */
function turnOf(a: number, b: number): { angle: number; cos: number; sin: number } {
  const hundredths = Math.round((Math.atan2(b, a) * 18_000) / Math.PI)
  const angle = Number.isFinite(hundredths) ? ((hundredths + 36_000) % 36_000) / 100 : 0
  return { angle, ...directionOf(angle) }
}

function isWithin(x: number, y: number, { left, top, right, bottom }: Bounds, slack: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack
}

/** Ligatures taken apart; old fonts' own letters as what they stand for; '' for what no reader can know. */
function charactersOf(unicode: string): string {
  if (unicode.length === 1 && ((unicode >= ' ' && unicode < '\x7f') || (unicode > '\xa0' && unicode < '\u2000'))) return unicode
  let text = ''
  for (const character of unicode) text += characterOf(character.codePointAt(0)!, character)
  return text
}

function characterOf(code: number, character: string): string {
  if (code >= 0xfb00 && code <= 0xfb06) return character.normalize('NFKC')
  if (code < 0x20) return code === 9 || code === 10 || code === 13 ? ' ' : (texSign(character) ?? '')
  if ((code >= 0x7f && code < 0xa0) || code === 0xfffd || code === 0xfeff || (code >= 0xd800 && code < 0xe000)) return ''
  // The Adobe glyph list gives old-style figures and small capitals places of their own.
  if (code >= 0xf730 && code <= 0xf739) return String.fromCharCode(code - 0xf700)
  if (code >= 0xf761 && code <= 0xf77a) return String.fromCharCode(code - 0xf720)
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return ''
  return character
}
