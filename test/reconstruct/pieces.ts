import type { Piece, PieceRole, PrintLine, SortedPieces, StoryPieces } from '../../src/reconstruct/print.js'

/** Pieces written by hand, their lines numbered in the order in which they are made. */
export class Print {
  readonly lines: PrintLine[] = []

  piece(role: PieceRole, text: string, extra: Partial<Piece> = {}): Piece {
    const lines = text.split('\n').map((line, k): PrintLine => {
      const own = { number: this.lines.length + 1, page: 1, text: line, end: 'unknown' as const, gap: k === 0, indent: 0, width: line.length * 0.45 }
      this.lines.push(own)
      return own
    })
    return { role, lines, sure: 0.9, ...extra }
  }
}

export function story(...pieces: readonly Piece[]): StoryPieces {
  return { pieces, kinship: new Map() }
}

export function sorted(...stories: readonly StoryPieces[]): SortedPieces {
  return { stories, items: [], furniture: [], unassigned: [] }
}
