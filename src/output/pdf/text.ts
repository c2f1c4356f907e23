import type { ActualText, GlyphsItem } from '../../scene/scene.js'
import type { Features } from '../../text/glyphs.js'
import type { DocumentFont } from './fonts.js'
import { num, rounded } from './numbers.js'
import type { Operators } from './operators.js'
import { textString } from './strings.js'
import { spreadTexts } from './unicode.js'

/** What begins the marked content of an element (ISO 32000-2, 14.7). */
export interface TextMarks {
  /** false for what is no part of the text */
  readonly isText: boolean
  /** the operator; `language` and `word` are what comes is in, and what it is read as */
  begin(language: string | undefined, word: string | undefined): string
}

/** Thousandths of a point: what a reader has added up must be ours exactly, so positions are kept as whole numbers. */
const GRAIN = 1000

/** One text object after another on a page (ISO 32000-2, 9.4): writes only the state that changes. */
export class TextWriter {
  readonly #out: Operators
  #open = false
  #lineX = 0
  #lineY = 0
  #font = ''
  #scale = 100
  #spacing = 0
  #rise = 0
  #element: TextMarks | undefined
  /** sequence of an element that is open: in which language, and whether it is one word */
  #sequence: { readonly element: TextMarks; readonly language: string | undefined; readonly word: boolean } | undefined
  /** a word is open by itself, or within the sequence */
  #inner = false

  readonly #says: boolean
  #language: string | undefined

  /** `says` is whether pieces are marked with the words they stand for. */
  constructor(out: Operators, says: boolean) {
    this.#out = out
    this.#says = says
  }

  /** Ends the text object, if one is open; a word that was to go on ends with it. */
  close(): void {
    if (!this.#open) return
    this.#leave()
    this.#out.line('ET')
    this.#open = false
  }

  begin(): void {
    if (this.#open) return
    this.#out.line('BT')
    this.#open = true
    this.#lineX = 0
    this.#lineY = 0
  }

  /**
   * Shows an item at a baseline `y` up from the page's foot. `goesOn` says whether a word that begins at its end is
   * taken up by an item before the next thing that is not text: only then may its mark stay open. `language` is the item's own, where it is another
   * than that of the text round it. What shows elements has the spaces for which lines end (ISO 32000-1, 14.8.2.5).
   */
  show(item: GlyphsItem, y: number, font: DocumentFont, goesOn: boolean, element?: TextMarks, language?: string): void {
    const size = rounded(item.size)
    const scale = rounded(item.scale * 100)
    const unit = (size * scale) / 100_000 // points in a thousandth of the scaled em
    if (!(unit > 0) || item.gids.length === 0) return
    const { gids, xs } = item
    const x = item.x + (xs[0] ?? 0)
    this.#element = element
    this.#language = language
    const { texts, clusters } = spreadTexts(item.texts)
    const { widths } = font
    const used = gids.map((gid, i) => font.code(gid, texts[i] ?? ''))
    const space = element && item.spaceAfter ? spaceOf(item, font) : undefined
    if (space !== undefined) used.push(space)
    const spacing = usualSpacing(xs, unit, used, widths, size)
    this.#state(font.key, size, scale, spacing)
    this.#moveTo(x, y)

    const marks = this.#says ? markedPieces(withClusters(item, clusters), gids.length, goesOn, this.#isInWord) : undefined
    const grain = size <= 10 ? 10 : size <= 100 ? 100 : 1000
    const origin = rounded(x) - item.x
    const after = (spacing / size) * 1000
    const out = this.#out
    let pen = 0
    let inArray = false
    let inString = false
    const flush = (): void => {
      if (inArray) out.line(inString ? '>]TJ' : ']TJ')
      inArray = false
      inString = false
    }
    const array = (): void => {
      if (!inArray) out.text('[')
      inArray = true
    }

    for (let i = 0; i < used.length; i++) {
      const opens = marks?.opens.get(i)
      if (i === 0 || opens !== undefined || marks?.closes.has(i)) {
        flush()
        if (marks?.closes.has(i)) this.#endWord()
        if (opens === undefined) this.#enter()
        else this.#beginWord(opens)
      }
      const rise = item.ys ? rounded(item.ys[i] ?? 0) : 0
      if (rise !== this.#rise) {
        flush()
        this.#out.line(`${num(rise)} Ts`)
        this.#rise = rise
      }
      // Against where the reader's pen really is: what rounding leaves over goes into the next correction.
      const off = Math.round((pen - ((xs[i] ?? item.end) - origin) / unit) * grain) / grain
      if (off !== 0 && Number.isFinite(off)) {
        array()
        if (inString) out.text('>')
        out.number(off)
        inString = false
        pen -= off
      }
      const code = used[i]!
      array()
      if (!inString) out.text('<')
      out.code(code)
      inString = true
      pen += widths[code]! + after
    }
    flush()
    if (marks?.closes.has(gids.length)) this.#endWord()
  }

  #state(font: string, size: number, scale: number, spacing: number): void {
    const set = `/${font} ${num(size)} Tf`
    if (set !== this.#font) this.#out.line((this.#font = set))
    if (scale !== this.#scale) this.#out.line(`${num((this.#scale = scale))} Tz`)
    if (spacing !== this.#spacing) this.#out.line(`${(this.#spacing = spacing)} Tc`)
  }

  #moveTo(x: number, y: number): void {
    const atX = Math.round(rounded(x) * GRAIN)
    const atY = Math.round(rounded(y) * GRAIN)
    this.#out.line(`${num((atX - this.#lineX) / GRAIN)} ${num((atY - this.#lineY) / GRAIN)} Td`)
    this.#lineX = atX
    this.#lineY = atY
  }

  get #isInWord(): boolean {
    return this.#inner || this.#sequence?.word === true
  }

  /** Opens the sequence of the element, if glyphs come that are not of a word. */
  #enter(): void {
    const [element, language, open] = [this.#element, this.#language, this.#sequence]
    if (this.#isInWord || (open?.element === element && open?.language === language)) return
    this.#leave()
    if (element) this.#begin(element, undefined)
  }

  /** A word that is read otherwise than it is drawn (ISO 32000-2, 14.9.4). Many readers lose what follows a sequence inside another, so in an element it is one of its own. */
  #beginWord(text: string): void {
    this.#endWord()
    if (this.#element?.isText === true) {
      this.#leave()
      this.#begin(this.#element, text)
      return
    }
    this.#enter()
    this.#out.line(`/Span <</ActualText ${textString(text)}>> BDC`)
    this.#inner = true
  }

  #begin(element: TextMarks, word: string | undefined): void {
    const language = this.#language
    this.#out.line(element.begin(language, word))
    this.#sequence = { element, language, word: word !== undefined }
  }

  #endWord(): void {
    if (this.#inner) this.#out.line('EMC')
    this.#inner = false
    if (this.#sequence?.word === true) this.#leave()
  }

  #leave(): void {
    if (this.#inner) this.#out.line('EMC')
    if (this.#sequence) this.#out.line('EMC')
    this.#inner = false
    this.#sequence = undefined
  }
}

/** The code of the space that the text has after an item, which no reader sees. */
function spaceOf({ gids, texts }: GlyphsItem, font: DocumentFont): number | undefined {
  if (/\s$/u.test(texts.at(-1) ?? '')) return undefined
  const at = texts.indexOf(' ')
  const gid = at < 0 ? font.face.shape(' ', PLAIN).gids[0] : gids[at]
  return gid === undefined || gid === 0 ? undefined : font.code(gid, ' ')
}

const PLAIN: Features = { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }

/** Character spacing is written so fine that a line of hundreds of letters does not drift. */
const SPACING_GRAIN = 1e6
/** Thousandths of an em: letters as far apart as this are equally far apart, and no pair is kerned by so little. */
const EQUAL = 0.1

/**
 * What most glyphs have after them beyond their own width, points before scaling: a line's tracking, said once (ISO 32000-2, 9.3.2) and
 * not at each glyph. Kerning and word spaces stand in the corrections.
 */
function usualSpacing(xs: readonly number[], unit: number, codes: readonly number[], widths: readonly number[], size: number): number {
  const sums: number[] = []
  const counts: number[] = []
  let most = 0
  for (let i = 1; i < xs.length; i++) {
    const extra = (xs[i]! - xs[i - 1]!) / unit - widths[codes[i - 1]!]!
    let k = 0
    while (k < counts.length && !(Math.abs(extra - sums[k]! / counts[k]!) < EQUAL)) k++
    sums[k] = (sums[k] ?? 0) + extra
    counts[k] = (counts[k] ?? 0) + 1
    if (counts[k]! > counts[most]!) most = k
  }
  const usual = counts.length === 0 ? 0 : sums[most]! / counts[most]!
  const spacing = Math.round((usual / 1000) * size * SPACING_GRAIN) / SPACING_GRAIN
  // less than a letter's width: nothing else is tracking
  return Math.abs(usual) >= EQUAL && Math.abs(spacing) < size ? spacing : 0
}

interface Marks {
  readonly opens: ReadonlyMap<number, string>
  readonly closes: ReadonlySet<number>
}

/** The item's pieces, and one for each cluster whose glyphs cannot share its text, unless a piece has it already. */
function withClusters(item: GlyphsItem, clusters: readonly (readonly [number, number])[]): readonly ActualText[] {
  const pieces = item.actual ?? []
  const more: ActualText[] = []
  for (const [from, to] of clusters) {
    if (pieces.some((piece) => piece.from < to && piece.to > from)) continue
    more.push({ from, to, text: item.texts[from]!, part: 'whole' })
  }
  return more.length === 0 ? pieces : [...pieces, ...more].sort((a, b) => a.from - b.from)
}

/** Where marks open and close in an item. Pieces that are empty, overlap or go nowhere are left out: the glyphs have their own texts. */
function markedPieces(pieces: readonly ActualText[], length: number, goesOn: boolean, marked: boolean): Marks | undefined {
  if (pieces.length === 0 && !marked) return undefined
  const opens = new Map<number, string>()
  const closes = new Set<number>()
  let free = 0
  let going = marked
  pieces.forEach((piece, i) => {
    const to = Math.min(piece.to, length)
    const begins = piece.part === 'begin'
    if (piece.part === 'end') {
      if (!going || !(to > free)) return
      closes.add(to)
      going = false
    } else {
      if (going || piece.text === '' || !(piece.from >= free) || !(to > piece.from) || (begins && (i < pieces.length - 1 || !goesOn))) return
      opens.set(piece.from, piece.text)
      if (!begins) closes.add(to)
    }
    free = to
  })
  return { opens, closes }
}

/** Whether a word that begins at the end of `item` is ended by one of the items after it, with nothing but text between. */
export function wordGoesOn(item: GlyphsItem, after: (i: number) => { readonly kind: string } | undefined): boolean {
  const last: ActualText | undefined = item.actual?.at(-1)
  if (last?.part !== 'begin') return false
  for (let i = 0; ; i++) {
    const next = after(i)
    if (next?.kind !== 'glyphs') return false
    const first = (next as GlyphsItem).actual?.[0]
    if (first) return first.part === 'end'
  }
}
