import { FIRST_NAMES, SURNAME_ENDS, SURNAME_STEMS } from '../../quality/vocabulary.js'
import { Dice } from './dice.js'
import { type GoldPiece, textOf, wrapped } from './goldPieces.js'
import { AGENCIES, OVERLINES, PLACES } from './mannerNames.js'
import { shownCaption } from './shownCaption.js'

/** Widths of captions, in measures of the body. */
const SPANS = [1, 1, 1, 1.9, 1.9, 2.9, 3.9, 0.8, 1.4]

/** How a paper writes captions, and who took the pictures. */
export class CaptionManner extends Dice {
  private readonly span = this.chance(0.55) ? this.rare(SPANS) : 0
  private readonly leadIn = this.rare(['none', 'none', 'none', 'CAPITALS', 'name', 'direction', 'overline'] as const)
  private readonly captionsAnew = this.chance(0.35)
  private readonly credits = this.rare(['as it is', 'as it is', 'run in', 'before', 'before', 'CAPITALS', 'by', 'none', 'parentheses', 'bare'] as const)
  private readonly pointer = this.chance(0.12) ? this.rare(['▲ ', '◄ ', '► ', '▼ ', '◀ ', '▶ ', '← ', '↑ ', '☐ ']) : ''
  private readonly stopless = this.chance(0.3)

  /** Whether credits stay pieces of their own, as they are. */
  get keepsCredits(): boolean {
    return this.credits === 'as it is'
  }

  /** A caption, and the credit that is told with it; `measure` in characters. */
  told(piece: GoldPiece, next: GoldPiece | undefined, measure: number): GoldPiece[] {
    let text = textOf(piece)
    // one sentence without its stop
    if (this.stopless && !/[.!?] /.test(text)) text = text.replace(/\.$/, '')
    const name = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.exec(text)?.[0]
    if (this.captionsAnew && this.chance(0.8)) text = shownCaption(name ?? this.person(), PLACES, this.random)
    const lower = text.charAt(0).toLowerCase() + text.slice(1)
    if (this.leadIn === 'CAPITALS') text = `${this.rare(['HARBOUR CROSSING', 'ON WATCH', 'TALKS', 'HIGH WATER', 'END OF THE LINE', 'A LONG WAIT'])}: ${text}`
    else if (this.leadIn === 'name' && name !== undefined) text = name.toUpperCase() + text.slice(name.length)
    else if (this.leadIn === 'direction')
      text =
        name === undefined
          ? `${this.rare(['Above', 'Left', 'Below', 'Right', 'Above left', 'Inset'])}: ${text}`
          : this.chance(0.5)
            ? text.replace(name, `${name}${this.rare([', left,', ', pictured,', ' (right)'])}`)
            : `${this.rare(['Above', 'Left'])}, ${text}`
    if (this.leadIn === 'direction' && this.chance(0.2)) text = `${this.rare(['A view of', 'Waiting for', 'Checking', 'Looking at'])} ${lower}`
    text = this.pointer + text
    const person = this.person()
    const credit = next?.role === 'credit' ? textOf(next) : undefined
    const own = credit ?? (this.chance(0.6) ? `${person}/${this.rare(AGENCIES)}` : undefined)
    const made = this.rare([
      `Photo: ${person}`,
      `Photograph: ${person}`,
      `PHOTOGRAPH BY ${person.toUpperCase()}`,
      `Photo by ${person}`,
      `${person.toUpperCase()} / COURIER`,
      `Picture: ${person}`,
      `${person.toUpperCase()}/UWP`,
      `${person.toUpperCase()} / ${this.rare(['CALDER VALLEY TIMES', 'DAILY LANTERN', 'COASTAL PRESS'])}`,
      `${person} / ${this.rare(AGENCIES)}`,
      'File photo',
      `Courtesy of ${this.rare(PLACES)} Museum`,
    ])
    const width = this.span > 0 ? measure * this.span : Math.max(...piece.lines.map((line) => line.trim().length))
    const creditPiece = (line: string, gap: boolean): GoldPiece => ({ role: 'credit', going: false, gap, lines: [line] })
    const over = this.leadIn === 'overline' ? [this.rare(OVERLINES)] : []
    const set = (words: string, gap = piece.gap): GoldPiece => ({ ...piece, gap, lines: [...over, ...wrapped(words, Math.max(12, Math.round(width)))] })
    switch (this.credits) {
      case 'run in':
        return [set(`${text} ${this.rare([own ?? made, made, person])}`)]
      case 'parentheses':
        return [set(`${text} (${this.rare([own ?? made, made, `UWP Photo/${person}`])})`)]
      case 'before':
        return own === undefined && this.chance(0.5) ? [set(text)] : [creditPiece(made, piece.gap), set(text, this.chance(0.2))]
      case 'CAPITALS':
        return [set(text), ...(own === undefined ? [] : [creditPiece(own.toUpperCase(), this.chance(0.2))])]
      case 'by':
        return [set(text), ...(this.chance(0.8) ? [creditPiece(made, this.chance(0.2))] : [])]
      case 'bare':
        return [set(text), ...(this.chance(0.85) ? [creditPiece(this.rare([person, person, person.toUpperCase()]), this.chance(0.2))] : [])]
      case 'none':
        return [set(text)]
      case 'as it is':
        return [this.span > 0 || this.leadIn !== 'none' || this.stopless || this.pointer !== '' ? set(text) : piece]
    }
  }

  private person(): string {
    return `${this.rare(FIRST_NAMES)} ${this.rare(SURNAME_STEMS)}${this.rare(SURNAME_ENDS)}`
  }
}
