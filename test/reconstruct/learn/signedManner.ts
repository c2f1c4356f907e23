import { capital } from '../../quality/prose.js'
import { Dice } from './dice.js'
import { type GoldPiece, textOf, wrapped } from './goldPieces.js'
import { AGENCIES, CITIES, MORE_OF_WRITER, PLACES, POSTS } from './mannerNames.js'

/** How a paper says who wrote a story and from where. */
export class SignedManner extends Dice {
  private readonly bylines = this.rare(['as it is', 'as it is', 'By', 'BY', 'bare', 'CAPITALS', 'in', 'agency', 'words'] as const)
  private readonly postUnder = this.chance(0.35) ? this.rare(POSTS) : undefined
  private readonly address = this.chance(0.12)
  private readonly longTaglines = this.chance(0.5)
  private readonly datelines = this.rare(['as it is', 'as it is', 'CAPITALS', 'day', 'stop'] as const)
  private readonly abroad = this.chance(0.5)
  private readonly runIn = this.rare(['none', 'none', 'none', 'none', 'dash', 'agency', 'colon', 'day'] as const)

  /** Whether a story opens with a dateline of this paper. */
  opensHere(): boolean {
    return this.runIn !== 'none' && this.chance(0.7)
  }

  byline(text: string): string[] {
    const bare = text.replace(/^by /i, '').replace(/\p{Lu}{2,}/gu, (word) => capital(word.toLowerCase()))
    const line = {
      'as it is': () => text,
      By: () => `By ${bare}`,
      BY: () => `BY ${bare.toUpperCase()}`,
      bare: () => bare,
      CAPITALS: () => bare.toUpperCase(),
      words: () => `${this.rare(['Words by', 'Story:', 'From', 'with', 'Text by', 'Report:', 'Reporting by'])} ${bare}`,
      in: () => `${bare.replace(/ in .*$|,.*$/, '')} in ${this.rare(PLACES)}`,
      agency: () => `${this.rare(['By ', 'BY ', ''])}${this.rare(AGENCIES)}`,
    }[this.bylines]()
    const lines =
      this.postUnder !== undefined && this.bylines !== 'agency' && this.chance(0.8)
        ? [line, this.chance(0.15) ? `${this.rare(['in', 'IN'])} ${this.rare(PLACES)}` : this.postUnder]
        : [line]
    return this.address && this.bylines !== 'agency' ? [...lines, this.addressOf(bare)] : lines
  }

  private addressOf(name: string): string {
    const [first = 'news', last = first] = name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .split(' ')
    const site = `${this.rare(['lantern', 'hythepost', 'calderledger', 'couriernews'])}.example`
    return this.rare([`${first[0]!}${last}@${site}`, `${first}.${last}@${site}`, `@${first}${last}`, `@${first[0]!}_${last}`, `${last}@${site}`])
  }

  dateline(piece: GoldPiece): GoldPiece {
    const text = this.abroad ? this.rare(CITIES) : textOf(piece)
    const day = this.day()
    const told = { 'as it is': text, CAPITALS: text.toUpperCase(), day: `${text}, ${day}`, stop: `${text}.` }[this.datelines]
    return { ...piece, lines: [told] }
  }

  /** The first paragraph of a story, a dateline run in. */
  opened(piece: GoldPiece, measure: number): GoldPiece {
    const text = textOf(piece).replace(/^\p{Lu}{3,}[^.—–:]{0,30}(?: [—–] |[—–]|: )/u, '')
    const city = this.rare(this.abroad ? CITIES : PLACES)
    const day = this.day()
    const dateline = {
      none: '',
      dash: `${city.toUpperCase()}${this.rare([' — ', ' – ', ', —', '--'])}`,
      agency: `${city.toUpperCase()} (${this.rare(AGENCIES)}) ${this.rare(['—', '–', '-'])} `,
      colon: `${this.chance(0.5) ? city : city.toUpperCase()}: `,
      day: `${this.chance(0.5) ? city : city.toUpperCase()}, ${day} — `,
    }[this.runIn]
    return { ...piece, lines: wrapped(dateline + text, measure) }
  }

  tagline(piece: GoldPiece, measure: number): GoldPiece {
    if (!this.longTaglines) return piece
    let text = textOf(piece)
    if (!text.endsWith('.')) text += '.'
    for (let k = this.below(3); k >= 0; k--) text += ` ${this.rare(MORE_OF_WRITER)}`
    return { ...piece, lines: wrapped(text, Math.round(measure * (0.85 + 0.2 * this.random()))) }
  }

  private day(): string {
    return `${this.rare(['Jan.', 'March', 'April', 'Sept.', 'Nov.'])} ${1 + this.below(28)}`
  }
}
