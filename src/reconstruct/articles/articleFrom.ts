import type { Article, Block, Byline, Factbox, Figure, PullQuote } from '../../model/article.js'
import { LIMITS } from '../../limits.js'
import { datelineLine } from '../../model/dateline.js'
import { runInDateline } from '../cues/dateline.js'
import { noteOf } from '../cues/note.js'
import { bodyFrom } from './bodyFrom.js'
import { bylinesFrom, namesWriter } from './bylineFrom.js'
import { captionParts, figureOf } from './captionFrom.js'
import { withCredits } from './creditFrom.js'
import { displaySpeller, joinPieces, linesBetween, linesOf, type JoinedPieces } from '../words/joinedPieces.js'
import type { Speller } from '../words/joinLines.js'
import type { Ledger } from './ledger.js'
import { noteParts } from './noteFrom.js'
import type { Piece, PieceRole, PrintLine, StoryPieces } from '../print.js'
import { quoteParts } from './quoteFrom.js'
import type { Slugs } from './slugs.js'

/** What all articles of a source share. */
export interface Sources {
  readonly ledger: Ledger
  readonly speller: Speller
  readonly ids: Slugs
  /** name of the next picture of which only the place is known */
  nextPicture(): string
}

/** An article, and the path of the figure of each of its caption pieces, in their order. */
export interface FoundArticle {
  readonly article: Article
  readonly captionPaths: readonly (string | undefined)[]
}

/** Decks, bylines, quotes, figures: so many of each. */
const FEW_MAX = 200
/** The second of two heads of a story may as well be a deck. */
const SECOND_HEAD = 0.5
/** A line known to be a byline, whose names are not plain, is one with this certainty. */
const LIKELY = 0.6
/** A dateline at the head of a paragraph counts as one from this certainty. */
const RUN_IN = 0.5

const BODY: ReadonlySet<PieceRole> = new Set<PieceRole>(['paragraph', 'dropCap', 'crosshead', 'listItem', 'table', 'item'])

/** Makes the article of one story. */
export function articleFrom(story: StoryPieces, index: number, sources: Sources): FoundArticle {
  return new Draft(story, `articles[${index}]`, index, sources).made()
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

class Draft {
  readonly #article: Mutable<Partial<Article>> = {}
  readonly #byRole = new Map<PieceRole, Piece[]>()
  readonly #display: Speller
  #captionPaths: (string | undefined)[] = []

  constructor(
    private readonly story: StoryPieces,
    private readonly path: string,
    private readonly index: number,
    private readonly sources: Sources,
  ) {
    this.#display = displaySpeller(sources.speller)
    for (const piece of story.pieces) {
      const same = this.#byRole.get(piece.role)
      if (same) same.push(piece)
      else this.#byRole.set(piece.role, [piece])
    }
  }

  made(): FoundArticle {
    const { ledger, ids } = this.sources
    const article = this.#article
    this.line('label', ['label'])
    this.line('kicker', ['kicker', 'standingHead'])
    const heads = this.of('headline')
    this.headline(heads[0])
    this.decks([...heads.slice(1), ...this.of('deck')])
    this.line('standfirst', ['standfirst'])
    const dateline = this.of('dateline')
    this.lineOf('dateline', dateline.slice(0, 1), this.sources.speller)
    for (const piece of dateline.slice(1)) ledger.leave(piece)
    this.bylines()
    const body = this.body()
    this.runInDateline(body[0])
    this.quotes()
    this.figures()
    this.factboxes()
    this.notes()
    this.line('jumpHead', ['jumpHead'])
    for (const role of ['jumpLine', 'fromLine', 'furniture'] as const) for (const piece of this.of(role)) ledger.keepFurniture(piece)
    for (const piece of this.of('unassigned')) ledger.leave(piece)
    this.inferWriter()
    const named = [article.headline, article.jumpHead, article.kicker].find((text) => typeof text === 'string' && text !== '')
    const id = ids.of(typeof named === 'string' ? named : '', `story-${this.index + 1}`)
    return { article: { id, ...article, body }, captionPaths: this.#captionPaths }
  }

  private of(role: PieceRole): readonly Piece[] {
    return this.#byRole.get(role) ?? []
  }

  private sure(pieces: readonly Piece[], own = 1): number {
    let sure = own
    for (const piece of pieces) sure = Math.min(sure, own * piece.sure * (this.story.kinship.get(piece) ?? 1))
    return sure
  }

  /** The pieces went into a field: told of every line, and how sure it is. */
  private took(pieces: readonly Piece[], path: string, joined: { readonly hyphens: JoinedPieces['hyphens'] }, own = 1, reason?: string): void {
    const { ledger } = this.sources
    for (const piece of pieces) {
      ledger.took(piece, path)
      ledger.doubt(path, piece, this.sure([piece], own))
    }
    ledger.field(
      path,
      pieces.flatMap((piece) => piece.lines),
      this.sure(pieces, own),
      reason,
    )
    ledger.joined(joined.hyphens)
  }

  /** A text of pieces that an edition can hold; where it cannot, or there are none, they are kept elsewhere. */
  private joined(pieces: readonly Piece[], speller: Speller): JoinedPieces | undefined {
    if (pieces.length === 0) return undefined
    const joined = joinPieces(pieces, speller)
    if (joined.text !== '' && joined.text.length <= LIMITS.textMax) return joined
    for (const piece of pieces) joined.text === '' ? this.sources.ledger.leave(piece) : this.sources.ledger.surplus(piece, `${LIMITS.textMax} characters in a text`)
    return undefined
  }

  private line(field: 'label' | 'kicker' | 'standfirst' | 'jumpHead', roles: readonly PieceRole[]): void {
    this.lineOf(
      field,
      roles.flatMap((role) => this.of(role)),
      field === 'standfirst' ? this.sources.speller : this.#display,
    )
  }

  private lineOf(field: 'label' | 'kicker' | 'standfirst' | 'jumpHead' | 'dateline', pieces: readonly Piece[], speller: Speller): void {
    const joined = this.joined(pieces, speller)
    if (!joined) return
    this.#article[field] = joined.text
    this.took(pieces, `${this.path}.${field}`, joined)
  }

  private headline(piece: Piece | undefined): void {
    const joined = piece && this.joined([piece], this.#display)
    if (!joined) return
    this.#article.headline = joined.text
    this.took([piece], `${this.path}.headline`, joined)
  }

  private decks(pieces: readonly Piece[]): void {
    const decks: string[] = []
    for (const piece of pieces) {
      if (this.full(piece, decks, 'decks')) continue
      const joined = this.joined([piece], this.#display)
      if (!joined) continue
      this.took([piece], `${this.path}.decks[${decks.length}]`, joined, piece.role === 'headline' ? SECOND_HEAD : 1)
      decks.push(joined.text)
    }
    if (decks.length > 0) this.#article.decks = decks
  }

  /** Whether a list has all it may have; the piece is then kept elsewhere. */
  private full(piece: Piece, list: readonly unknown[], what: string): boolean {
    if (list.length < FEW_MAX) return false
    this.sources.ledger.surplus(piece, `${FEW_MAX} ${what} in an article`)
    return true
  }

  private bylines(): void {
    const bylines: Byline[] = []
    for (const piece of this.of('byline')) {
      if (this.full(piece, bylines, 'bylines')) continue
      const joined = this.joined([piece], this.sources.speller)
      if (!joined) continue
      const found = bylinesFrom(linesOf(joined))
      // its role is told by the same words already
      this.took([piece], `${this.path}.bylines[${bylines.length}]`, joined, found.sure < LIKELY ? LIKELY : 1)
      bylines.push(...found.bylines)
    }
    if (bylines.length > 0) this.#article.bylines = bylines.slice(0, FEW_MAX)
  }

  private body(): readonly Block[] {
    const { ledger, speller } = this.sources
    return bodyFrom(
      this.story.pieces.filter(({ role }) => BODY.has(role)),
      {
        ledger,
        speller,
        display: this.#display,
        path: `${this.path}.body`,
        sure: (pieces, own) => this.sure(pieces, own),
        took: (pieces, path, joined, own, reason) => this.took(pieces, path, joined, own, reason),
      },
    )
  }

  private quotes(): void {
    const quotes: { readonly piece: Piece; attribution?: Piece }[] = []
    const open: { attribution?: Piece }[] = []
    const waiting: Piece[] = []
    // an attribution goes with the quote before it; one before all quotes with the first
    for (const piece of this.story.pieces) {
      if (piece.role === 'quote') {
        const first = waiting.shift()
        const quote = { piece, ...(first ? { attribution: first } : {}) }
        quotes.push(quote)
        if (!first) open.push(quote)
      } else if (piece.role === 'attribution') {
        const last = open.pop()
        if (last) last.attribution = piece
        else if (quotes.length === 0 && waiting.length === 0) waiting.push(piece)
        else this.sources.ledger.leave(piece)
      }
    }
    for (const piece of waiting) this.sources.ledger.leave(piece)
    const made: PullQuote[] = []
    for (const { piece, attribution } of quotes) {
      if (this.full(piece, made, 'pull quotes')) {
        if (attribution) this.sources.ledger.leave(attribution)
        continue
      }
      const joined = this.joined([piece], this.#display)
      const said = attribution && this.joined([attribution], this.#display)
      const path = `${this.path}.pullQuotes[${made.length}]`
      if (!joined) {
        if (said) this.sources.ledger.leave(attribution)
        continue
      }
      const parts = attribution ? { text: joined.text, attribution: said?.text, sure: 1 } : quoteParts(piece, joined, this.#display)
      this.took([piece], path, joined)
      if (said) this.took([attribution], `${path}.attribution`, said)
      else if (parts.attribution !== undefined)
        this.sources.ledger.field(`${path}.attribution`, linesBetween(joined, parts.text.length, joined.text.length), this.sure([piece], parts.sure))
      made.push({ id: `quote-${made.length + 1}`, text: parts.text, ...(parts.attribution === undefined ? {} : { attribution: parts.attribution }) })
    }
    if (made.length > 0) this.#article.pullQuotes = made
  }

  private figures(): void {
    const figures: Figure[] = []
    for (const { caption, credits } of withCredits(this.story.pieces)) {
      const figure = this.figure(caption, credits, figures)
      if (caption) this.#captionPaths.push(figure && `${this.path}.figures[${figures.length}]`)
      if (figure) figures.push(figure)
    }
    if (figures.length > 0) this.#article.figures = figures
  }

  private figure(caption: Piece | undefined, credits: readonly Piece[], figures: readonly Figure[]): Figure | undefined {
    const { ledger, speller } = this.sources
    const pieces = [...(caption ? [caption] : []), ...credits]
    if (figures.length >= FEW_MAX) {
      for (const piece of pieces) this.full(piece, figures, 'figures')
      return undefined
    }
    const path = `${this.path}.figures[${figures.length}]`
    const joined = caption && this.joined([caption], speller)
    const parts = joined ? captionParts(joined.text) : undefined
    const credit = this.joined(credits, speller)
    if (!joined && !credit) return undefined
    if (joined && parts) {
      const whole = parts.caption === ''
      this.took([caption], whole ? `${path}.pictures[0].credit` : `${path}.caption`, joined)
      if (!whole && parts.credit !== undefined) ledger.field(`${path}.pictures[0].credit`, linesBetween(joined, parts.end, joined.text.length), this.sure([caption], parts.sure))
    }
    if (credit) this.took(credits, `${path}.pictures[0].credit`, credit)
    const both = [parts?.credit, credit?.text].filter((text) => text !== undefined).join(' ')
    return figureOf(`figure-${figures.length + 1}`, this.sources.nextPicture(), parts?.caption ?? '', both)
  }

  private factboxes(): void {
    const { ledger, speller } = this.sources
    const boxes: { head: Piece[]; text: Piece[] }[] = []
    for (const piece of this.story.pieces) {
      const last = boxes.at(-1)
      if (piece.role === 'boxHead') {
        if (last && last.text.length === 0) last.head.push(piece)
        else boxes.push({ head: [piece], text: [] })
      } else if (piece.role === 'boxText') {
        if (last) last.text.push(piece)
        else boxes.push({ head: [], text: [piece] })
      }
    }
    const made: Factbox[] = []
    for (const { head, text } of boxes) {
      if (made.length >= FEW_MAX) {
        for (const piece of [...head, ...text]) this.full(piece, made, 'boxes')
        continue
      }
      const path = `${this.path}.factboxes[${made.length}]`
      const title = this.joined(head, this.#display)
      if (title) this.took(head, `${path}.title`, title)
      const body = bodyFrom(text, {
        ledger,
        speller,
        display: this.#display,
        path: `${path}.body`,
        sure: (pieces, own) => this.sure(pieces, own),
        took: (pieces, at, joined, own, reason) => this.took(pieces, at, joined, own, reason),
      })
      if (title || body.length > 0) made.push({ id: `box-${made.length + 1}`, title: title?.text ?? '', body })
    }
    if (made.length > 0) this.#article.factboxes = made
  }

  private notes(): void {
    const { ledger, speller } = this.sources
    const notes = this.of('tagline')
    const ofAgency = this.of('agencyNote')
    const joined = this.joined(notes, speller)
    const own = this.joined(ofAgency, speller)
    const path = `${this.path}.agencyNote`
    const agency: string[] = []
    if (joined) {
      const parts = noteParts(joined.text)
      this.took(notes, parts.tagline ? `${this.path}.tagline` : path, joined)
      if (parts.tagline) {
        this.#article.tagline = joined.text.slice(...parts.tagline)
        if (parts.agencyNote) ledger.field(path, linesBetween(joined, ...parts.agencyNote), this.sure(notes, parts.sure), 'a sentence of the note speaks of an agency')
      }
      if (parts.agencyNote) agency.push(joined.text.slice(...parts.agencyNote))
    }
    if (own) {
      this.took(ofAgency, path, own)
      agency.push(own.text)
    }
    if (agency.length > 0) this.#article.agencyNote = agency.join(' ')
  }

  /** The dateline that the first paragraph begins with; its words stay there. */
  private runInDateline(opening: Block | undefined): void {
    if (this.#article.dateline !== undefined || opening?.kind !== 'paragraph' || typeof opening.text !== 'string') return
    const cue = runInDateline(opening.text)
    if (!cue || cue.sure < RUN_IN || datelineLine({ id: '', dateline: cue.text, body: [opening] }) !== undefined) return
    this.#article.dateline = cue.text
    const at = this.story.pieces.find(({ role, lines }) => (role === 'paragraph' || role === 'dropCap') && lines.length > 0)
    if (at) this.sources.ledger.field(`${this.path}.dateline`, at.lines.slice(0, 1), this.sure([at], cue.sure), 'the first paragraph begins with it')
  }

  /** What the note says of the writer, where the head of the story does not say it. */
  private inferWriter(): void {
    const { tagline, bylines = [], dateline } = this.#article
    const cue = typeof tagline === 'string' ? noteOf(tagline) : undefined
    if (!cue || cue.role !== 'writer' || cue.names.length === 0) return
    const { ledger } = this.sources
    const notes = this.of('tagline')
    const lines: readonly PrintLine[] = notes.flatMap((piece) => piece.lines)
    const sure = this.sure(notes, cue.sure)
    const place = dateline === undefined ? cue.place : undefined
    if (!bylines.some(({ role }) => role === 'writer' || role === 'agency')) {
      if (bylines.length >= FEW_MAX) return
      const names = cue.names.map((name) => ({ name, ...(place !== undefined && cue.names.length === 1 ? { place } : {}) }))
      this.#article.bylines = [...bylines, { role: 'writer', names, inferred: true }]
      ledger.field(`${this.path}.bylines[${bylines.length}]`, lines, sure, 'no byline is printed; the note at the end names its writer')
      return
    }
    const at = bylines.findIndex(
      (byline) => byline.role === 'writer' && byline.names.length === 1 && byline.names[0]!.place === undefined && cue.names.some((name) => namesWriter([byline], name)),
    )
    const byline = bylines[at]
    if (!byline || place === undefined) return
    const name = byline.names[0]!
    const printed = byline.text ?? (name.title === undefined && name.contact === undefined ? name.name : undefined)
    if (printed === undefined) return
    this.#article.bylines = bylines.map((other, k) => (k === at ? { ...byline, names: [{ ...name, place }], text: printed } : other))
    ledger.field(`${this.path}.bylines[${at}].names[0].place`, lines, sure, 'the note at the end says where the writer works')
  }
}
