import { LIMITS } from '../../limits.js'
import type { Piece, PieceRole, StoryPieces } from '../print.js'
import { displaySpeller, joinPieces, type JoinedPieces } from '../words/joinedPieces.js'
import type { Speller } from '../words/joinLines.js'
import type { BodySources } from './bodyFrom.js'
import type { Ledger } from './ledger.js'
import type { Slugs } from './slugs.js'

/** What all articles of a source share. */
export interface Sources {
  readonly ledger: Ledger
  readonly speller: Speller
  readonly ids: Slugs
  /** name of the next picture of which only the place is known */
  nextPicture(): string
}

/** Decks, bylines, quotes, figures: so many of each. */
export const FEW_MAX = 200

/** The pieces of one story by their roles, and the account of where each goes. */
export class StorySource {
  /** spells heads and quotes, which are set without hyphenation */
  readonly display: Speller
  readonly #byRole = new Map<PieceRole, Piece[]>()

  constructor(
    private readonly story: StoryPieces,
    /** of the article */
    readonly path: string,
    readonly shared: Sources,
  ) {
    this.display = displaySpeller(shared.speller)
    for (const piece of story.pieces) {
      const same = this.#byRole.get(piece.role)
      if (same) same.push(piece)
      else this.#byRole.set(piece.role, [piece])
    }
  }

  get pieces(): readonly Piece[] {
    return this.story.pieces
  }

  of(role: PieceRole): readonly Piece[] {
    return this.#byRole.get(role) ?? []
  }

  sure(pieces: readonly Piece[], own = 1): number {
    let sure = own
    for (const piece of pieces) sure = Math.min(sure, own * piece.sure * (this.story.kinship.get(piece) ?? 1))
    return sure
  }

  /** The pieces went into a field: told of every line, and how sure it is. */
  took(pieces: readonly Piece[], path: string, joined: { readonly hyphens: JoinedPieces['hyphens'] }, own = 1, reason?: string): void {
    const { ledger } = this.shared
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
  joined(pieces: readonly Piece[], speller: Speller): JoinedPieces | undefined {
    if (pieces.length === 0) return undefined
    const joined = joinPieces(pieces, speller)
    if (joined.text !== '' && joined.text.length <= LIMITS.textMax) return joined
    for (const piece of pieces) joined.text === '' ? this.shared.ledger.leave(piece) : this.shared.ledger.surplus(piece, `${LIMITS.textMax} characters in a text`)
    return undefined
  }

  /** Whether a list has all it may have; the piece is then kept elsewhere. */
  full(piece: Piece, list: readonly unknown[], what: string): boolean {
    if (list.length < FEW_MAX) return false
    this.shared.ledger.surplus(piece, `${FEW_MAX} ${what} in an article`)
    return true
  }

  /** What the blocks of a body are made with; `at` is its path in the article. */
  body(at: string): BodySources {
    return {
      ledger: this.shared.ledger,
      speller: this.shared.speller,
      display: this.display,
      path: `${this.path}.${at}`,
      sure: (pieces, own) => this.sure(pieces, own),
      took: (pieces, path, joined, own, reason) => this.took(pieces, path, joined, own, reason),
    }
  }
}
