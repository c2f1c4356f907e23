import { Dice } from './dice.js'
import type { GoldPiece } from './goldPieces.js'

/** How a paper sends its readers on to another page, and how it takes them up there. */
export class JumpManner extends Dice {
  private readonly everywhere = this.chance(0.25)
  private readonly heads = this.chance(0.6)

  /** In some papers each text that is broken off in mid-sentence goes on on another page, and says so. */
  added(pieces: readonly GoldPiece[]): GoldPiece[] {
    if (!this.everywhere) return [...pieces]
    return pieces.flatMap((piece, i) => {
      const before: GoldPiece[] = []
      const after: GoldPiece[] = []
      const next = pieces[i + 1]
      if (piece.role === 'paragraph' && piece.going === 'elsewhere' && piece.gap && pieces[i - 1]?.role !== 'fromLine') {
        if (this.heads)
          before.push(
            this.piece(
              'jumpHead',
              this.chance(0.5) ? this.keyword() : `${this.keyword()}: ${this.rare(['Council to decide in May', 'Owners want more time', 'Pupils go back', 'No end in sight'])}`,
              true,
            ),
          )
        before.push(this.piece('fromLine', this.fromLine(), !this.heads))
      }
      const open = !/[.!?]["’”)]*\s*$/.test(piece.lines.at(-1)!)
      if (piece.role === 'paragraph' && open && next?.gap === true && next.going !== 'here' && next.role !== 'jumpLine')
        after.push(this.piece('jumpLine', this.jumpLine(), this.chance(0.3)))
      return [...before, before.length > 0 ? { ...piece, gap: this.chance(0.5) } : piece, ...after]
    })
  }

  jumpLine(): string {
    const word = this.keyword()
    const page = `${this.rare(['', 'A', 'B'])}${2 + this.below(18)}`
    return this.rare([
      `See ${word}, ${page}`,
      `See ${word}, Page ${page}`,
      `Continued on ${page}`,
      `${word}, continued on Page ${page}`,
      `Please see ${word}, ${page}`,
      `Turn to page ${page}`,
      `▶ Page ${page}`,
      `Continued on page ${page}, column 1`,
    ])
  }

  fromLine(): string {
    const word = this.keyword()
    const page = `${this.rare(['', 'A'])}1`
    return this.rare([`From ${page}`, `${word}, from ${page}`, `Continued from Page ${page}`, `From Page ${page}`, `${word} from page ${page}`, 'Continued from front page'])
  }

  private piece(role: string, line: string, gap: boolean): GoldPiece {
    return { role, going: false, gap, lines: [line] }
  }

  private keyword(): string {
    return this.rare(['FERRY', 'SCHOOLS', 'HARBOUR', 'BUDGET', 'TRIAL', 'Bridge', 'WATER RATES', 'Election', 'STRIKE'])
  }
}
