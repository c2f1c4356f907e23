import type { Inline, Text, TextRun } from '../../model/inline.js'
import type { Typographer } from '../typography/typographer.js'

/** Marks of a piece of text. */
export interface Marks {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly smallCaps?: boolean
  readonly link?: string
  readonly language?: string
  /** as it is written: no quote or dash of it is touched */
  readonly verbatim?: boolean
}

interface Piece {
  text: string
  readonly marks: Marks
}

/** Runs of one text, beyond which marks are left out. */
const RUNS_MAX = 50_000
// What no text has: control characters and halves of pairs. Tabs and line ends are white space.
const STRANGE = /[\u0000-\u0008\u000e-\u001f\u007f]|\p{Surrogate}/gu
const BLANKS = /[\t\n\f\r ]+/g

/** Gathers text with its marks, white space collapsed as HTML has it. */
export class InlineText {
  readonly #pieces: (Piece | 'break')[] = []
  readonly #typographer: Typographer | undefined
  #blank = true

  constructor(typographer?: Typographer) {
    this.#typographer = typographer
  }

  add(text: string, marks: Marks = {}): void {
    let clean = text.replace(STRANGE, '').replace(BLANKS, ' ')
    if (this.#blank && clean.startsWith(' ')) clean = clean.slice(1)
    if (clean === '') return
    this.#blank = clean.endsWith(' ')
    const last = this.#pieces.at(-1)
    if (last !== undefined && last !== 'break' && (sameMarks(last.marks, marks) || this.#pieces.length > RUNS_MAX)) last.text += clean
    else this.#pieces.push({ text: clean, marks })
  }

  /** The line ends here. */
  break(): void {
    if (this.#pieces.length > RUNS_MAX) return this.space()
    this.#trimEnd()
    this.#pieces.push('break')
    this.#blank = true
  }

  /** What follows is apart from what was. */
  space(): void {
    this.add(' ')
  }

  get isEmpty(): boolean {
    return this.#pieces.every((piece) => piece === 'break' || /^[\s\u00a0\u200b]*$/.test(piece.text))
  }

  /** The text so far, undefined where there is none; then it is empty again. */
  take(): Text | undefined {
    const empty = this.isEmpty
    this.#trimEnd()
    while (this.#pieces.at(-1) === 'break') {
      this.#pieces.pop()
      this.#trimEnd()
    }
    while (this.#pieces[0] === 'break') this.#pieces.shift()
    const pieces = this.#pieces.splice(0)
    this.#blank = true
    return empty ? undefined : textOf(this.#typographer === undefined ? pieces : typographic(pieces, this.#typographer))
  }

  #trimEnd(): void {
    for (let last = this.#pieces.at(-1); last !== undefined && last !== 'break' && last.text.endsWith(' '); last = this.#pieces.at(-1)) {
      last.text = last.text.slice(0, -1)
      if (last.text !== '') return
      this.#pieces.pop()
    }
  }
}

function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.bold === b.bold && a.italic === b.italic && a.smallCaps === b.smallCaps && a.link === b.link && a.language === b.language && (a.verbatim === true) === (b.verbatim === true)
  )
}

function typographic(pieces: readonly (Piece | 'break')[], typographer: Typographer): (Piece | 'break')[] {
  const set = typographer(pieces.map((piece) => (piece === 'break' ? { text: '\n', verbatim: true } : { text: piece.text, verbatim: piece.marks.verbatim === true })))
  return pieces.map((piece, k) => (piece === 'break' ? piece : { text: set[k]!, marks: piece.marks }))
}

function textOf(pieces: readonly (Piece | 'break')[]): Text {
  const runs: Inline[] = []
  for (const piece of pieces) {
    if (piece === 'break') runs.push({ break: true })
    else if (piece.text !== '') runs.push(runOf(piece))
  }
  return runs.every((run): run is TextRun => 'text' in run && Object.keys(run).length === 1) ? runs.map(({ text }) => text).join('') : runs
}

function runOf({ text, marks }: Piece): TextRun {
  const { bold, italic, smallCaps, link, language } = marks
  return {
    text,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(smallCaps === true ? { smallCaps } : {}),
    ...(link === undefined ? {} : { link }),
    ...(language === undefined ? {} : { language }),
  }
}

/** A text that has no marks, as the model has it. */
export function plainInline(text: string, typographer?: Typographer): Text | undefined {
  const inline = new InlineText(typographer)
  inline.add(text)
  return inline.take()
}

/** One line of text, as names and credits are. */
export function oneLine(text: string): string {
  return text.replace(STRANGE, '').replace(BLANKS, ' ').trim()
}
