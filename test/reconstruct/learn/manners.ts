import { capital } from '../../quality/prose.js'
import { type Random, randomFrom } from '../../text/randomParagraph.js'
import { CaptionManner } from './captionManner.js'
import { Dice } from './dice.js'
import type { GoldText } from './goldTexts.js'
import { type GoldPiece, linesOf, piecesOf, textOf, wrapped } from './goldPieces.js'
import { JumpManner } from './jumpManner.js'
import { SECTIONS } from './mannerNames.js'
import { otherNames } from './otherNames.js'
import { inOtherSetting } from './otherSetting.js'
import { otherTongue } from './otherTongue.js'
import { PageManner } from './pageManner.js'
import { SignedManner } from './signedManner.js'

/** The same text as another paper prints it, and another extractor gives it. */
export function inOtherManners(text: GoldText): GoldText {
  const random = randomFrom(0x51ed + 7919 * text.seed + text.source.length)
  for (let i = 0; i < 5; i++) random()
  const paper = new Paper(text.source, random)
  const { lines } = random() < RESET ? inOtherSetting(text) : text
  return { ...text, source: `${text.source}, other manner`, lines: linesOf(paper.printed(piecesOf(lines))) }
}

/** Share of texts whose paragraphs are set to another measure. */
const RESET = 0.2

type Blanks = 'as they are' | 'between kinds' | 'between all' | 'some' | 'none' | 'frames alone'
const ALWAYS =
  <T>(value: T): (() => T) =>
  () =>
    value

const opensStory = (before: GoldPiece | undefined): boolean => before !== undefined && /^(?:headline|deck|standfirst|byline)$/.test(before.role ?? '')
const ALWAYS_SAME = (line: string): string => line

/** The habits of a paper and of who took its text, drawn once. */
class Paper extends Dice {
  private readonly blanks: Blanks
  private readonly noFurniture = this.chance(0.4)
  private readonly ends = this.rare(['as they are', 'as they are', 'stripped', 'all'] as const)
  private readonly attributions = this.rare(['as it is', 'as it is', 'dash', 'CAPITALS', 'two lines', 'apart'] as const)
  private readonly quoteMarks = this.rare(['as it is', 'as it is', 'none', 'double', 'single'] as const)
  private readonly quoteWidth = this.chance(0.4) ? 12 + this.below(26) : 0
  private readonly heads = this.rare(['as it is', 'as it is', 'as it is', 'CAPITALS', 'Title'] as const)
  private readonly headWidth = this.chance(0.3) ? 14 + this.below(46) : 0
  private readonly deckWidth = this.chance(0.35) ? 18 + this.below(60) : 0
  private readonly kickers = this.rare(['as it is', 'as it is', 'CAPITALS', 'colon'] as const)
  private readonly crossheads = this.rare(['as it is', 'as it is', 'CAPITALS', 'question'] as const)
  private readonly standingKicker = this.chance(0.15)
  private readonly ragged = this.chance(0.2)
  private readonly named = this.chance(0.4) ? otherNames(this.random) : ALWAYS_SAME
  private readonly guillemets = this.chance(0.04)
  private readonly tongue = this.chance(0.12) ? otherTongue(this.random) : ALWAYS_SAME
  private readonly page = new PageManner(this.random)
  private readonly signed = new SignedManner(this.random)
  private readonly jumps = new JumpManner(this.random)
  private readonly captions = new CaptionManner(this.random)
  private measure = 34

  constructor(source: string, random: Random) {
    super(random)
    const framed = source === 'framed'
    this.blanks = framed
      ? this.rare(['as they are', 'as they are', 'between kinds', 'between kinds', 'between all', 'some', 'some', 'frames alone', 'none'])
      : source === 'pdftotext'
        ? 'as they are'
        : this.rare(['as they are', 'as they are', 'some', 'between kinds'])
  }

  printed(pieces: readonly GoldPiece[]): GoldPiece[] {
    const lengths = pieces.flatMap(({ role, lines }) => (role === 'paragraph' ? lines.map((line) => line.trim().length) : [])).sort((a, b) => a - b)
    this.measure = Math.max(20, lengths[Math.floor(0.7 * lengths.length)] ?? 34)
    const told = this.jumps
      .added(this.page.ordered(pieces, this.measure))
      .flatMap((piece, i, all) => (piece.role === 'furniture' && this.noFurniture ? [] : this.told(piece, all[i + 1], all[i - 1])))
    return this.spaced(this.page.spread(told, this.measure)).map((piece) => ({ ...piece, lines: piece.lines.map((line) => this.marked(this.tongue(this.named(line)))) }))
  }

  private marked(line: string): string {
    return this.guillemets ? line.replaceAll('“', '«').replaceAll('”', '»') : line
  }

  private spaced(pieces: readonly GoldPiece[]): GoldPiece[] {
    const noise = this.rare([0.1, 0.3, 0.6])
    let last: string | undefined
    return pieces.map((piece, i): GoldPiece => {
      const before = last
      last = piece.role
      const bound = before !== piece.role && before !== 'dropCap' && piece.role !== 'credit' && piece.role !== 'attribution'
      const gap = {
        'as they are': ALWAYS(piece.gap),
        'between kinds': ALWAYS(bound || (piece.gap && this.chance(0.3))),
        'between all': ALWAYS(before !== 'dropCap' && !(piece.going && !piece.gap)),
        some: () => piece.gap && this.chance(noise),
        none: ALWAYS(false),
        'frames alone': () =>
          piece.gap && (piece.role === 'headline' || piece.role === 'caption' || piece.role === 'quote' || piece.role === 'kicker' || (bound && this.chance(0.6))),
      }[this.blanks]()
      const ended = piece.lines.map((line, k) => {
        if (this.ends === 'as they are') return line
        const bare = line.trimEnd()
        return this.ends === 'stripped' || (k === piece.lines.length - 1 && this.chance(0.02)) ? bare : `${bare} `
      })
      return { ...piece, gap: gap || i === 0, lines: ended }
    })
  }

  private told(piece: GoldPiece, next: GoldPiece | undefined, before: GoldPiece | undefined): GoldPiece[] {
    const { role } = piece
    const as = (lines: readonly string[], of: GoldPiece = piece): GoldPiece => ({ ...of, lines })
    const capitals = (of: GoldPiece = piece): GoldPiece =>
      as(
        of.lines.map((line) => line.toUpperCase()),
        of,
      )
    const rewrapped = (text: string, characters: number): GoldPiece => as(wrapped(text, Math.max(8, Math.round(characters))))
    const whole = !piece.going && next?.role !== role
    switch (role) {
      case 'headline':
      case 'jumpHead': {
        const set = whole && this.headWidth > 0 ? rewrapped(textOf(piece), this.headWidth) : piece
        const cased =
          this.heads === 'CAPITALS'
            ? capitals(set)
            : this.heads === 'Title'
              ? as(
                  set.lines.map((line) => line.replace(/(?<=^|\s)\p{Ll}\p{L}{3,}/gu, capital)),
                  set,
                )
              : set
        return this.standingKicker && role === 'headline' && before?.role !== 'kicker' && this.chance(0.5) ? [...this.kicker(piece.gap), { ...cased, gap: false }] : [cased]
      }
      case 'deck':
      case 'standfirst':
        return [whole && this.deckWidth > 0 ? rewrapped(textOf(piece), this.deckWidth) : piece]
      case 'kicker':
        return [this.kickers === 'CAPITALS' ? capitals() : this.kickers === 'colon' ? as([...piece.lines.slice(0, -1), `${piece.lines.at(-1)!.trimEnd()}:`]) : piece]
      case 'crosshead':
        return [this.crossheads === 'CAPITALS' ? capitals() : this.crossheads === 'question' && piece.lines.length === 1 ? as([`${piece.lines[0]!.trimEnd()}?`]) : piece]
      case 'byline':
        return whole ? [as(this.signed.byline(textOf(piece)))] : [piece]
      case 'dateline':
        return [this.signed.dateline(piece)]
      case 'quote':
        return [this.quote(piece, whole)]
      case 'attribution':
        return whole ? this.attribution(piece) : [piece]
      case 'caption':
        return whole ? this.captions.told(piece, next, this.measure) : [piece]
      case 'credit':
        // told with its caption
        return before?.role === 'caption' && !before.going && !this.captions.keepsCredits ? [] : [piece]
      case 'tagline':
        return [whole ? this.signed.tagline(piece, this.measure) : piece]
      case 'jumpLine':
        return [whole && this.chance(0.6) ? as([this.jumps.jumpLine()]) : piece]
      case 'fromLine':
        return [whole && this.chance(0.6) ? as([this.jumps.fromLine()]) : piece]
      case 'paragraph':
        if (whole && opensStory(before) && piece.lines.length > 1 && this.signed.opensHere()) return [this.signed.opened(piece, this.measure)]
        return [this.ragged && whole === false && piece.lines.length > 2 && !piece.going && next?.going === false && before?.role !== 'dropCap' ? this.raggedText(piece) : piece]
      default:
        return [piece]
    }
  }

  /** A paragraph of text that is set ragged, without hyphens. */
  private raggedText(piece: GoldPiece): GoldPiece {
    return { ...piece, lines: wrapped(textOf(piece), this.measure) }
  }

  private kicker(gap: boolean): GoldPiece[] {
    return [{ role: 'kicker', going: false, gap, lines: [this.rare(SECTIONS)] }]
  }

  private quote(piece: GoldPiece, whole: boolean): GoldPiece {
    if (!whole) return piece
    const bare = textOf(piece).replace(/^[“‘]|[”’]$/g, '')
    const text = { 'as it is': textOf(piece), none: bare, double: `“${bare}”`, single: `‘${bare}’` }[this.quoteMarks]
    if (this.quoteWidth === 0 && this.quoteMarks === 'as it is') return piece
    return { ...piece, lines: wrapped(text, this.quoteWidth > 0 ? this.quoteWidth : Math.max(...piece.lines.map((line) => line.trim().length))) }
  }

  private attribution(piece: GoldPiece): GoldPiece[] {
    const text = textOf(piece)
    const width = Math.max(14, ...piece.lines.map((line) => line.trim().length))
    switch (this.attributions) {
      case 'dash':
        return [{ ...piece, lines: wrapped(`${this.rare(['— ', '– ', '—'])}${text}`, width + 2) }]
      case 'CAPITALS':
        return [{ ...piece, lines: wrapped(text.toUpperCase(), width + 4) }]
      case 'two lines': {
        const [name, ...rest] = text.split(', ')
        return [{ ...piece, lines: rest.length > 0 ? [`${name!},`, ...wrapped(rest.join(', '), width)] : piece.lines }]
      }
      case 'apart':
        return [{ ...piece, gap: true }]
      case 'as it is':
        return [piece]
    }
  }
}
