import type { Diagnostic, DiagnosticCode } from '../../diagnostics.js'
import type { LinePart, Piece, PrintLine } from '../print.js'
import type { FieldEvidence, FoundText, HyphenEvidence, SourceLine } from '../reconstruction.js'

/** How many findings of a kind are told one by one. */
const TOLD_MAX = 24
const UNSURE = 0.5
const CLIP = 60

/** Accounts for every line of the source: the field it went into, or where else it is kept. */
export class Ledger {
  readonly lines: SourceLine[] = []
  readonly fields: FieldEvidence[] = []
  readonly hyphens: HyphenEvidence[] = []
  readonly furniture: FoundText[] = []
  readonly unassigned: FoundText[] = []
  readonly diagnostics: Diagnostic[] = []
  #unsure = 0
  #left = 0

  /** The lines of a piece went into the field at `path`. */
  took(piece: Piece, path: string): void {
    for (const line of piece.lines)
      for (const { number, page, text } of partsOf(line)) {
        const source = { number, page, text, role: piece.role, path }
        this.lines.push(line.at ? { ...source, at: line.at } : source)
      }
  }

  /** A field was made of these lines. */
  field(path: string, lines: readonly PrintLine[], sure: number, reason?: string): void {
    const numbers = numbersOf(lines)
    this.fields.push({ path, lines: numbers, sure: rounded(sure), ...(reason === undefined ? {} : { reason }) })
  }

  joined(hyphens: readonly HyphenEvidence[]): void {
    for (const hyphen of hyphens) this.hyphens.push(hyphen)
  }

  /** Tells that a piece could as well be something else. */
  doubt(path: string, piece: Piece, sure: number): void {
    if (sure >= UNSURE || piece.lines.length === 0) return
    this.#unsure++
    if (this.#unsure > TOLD_MAX) return
    this.diagnostics.push({
      severity: 'info',
      code: 'role-unsure',
      path,
      message: `“${clipped(piece)}” (${lineWords(piece)}) stands as ${NOUNS[piece.role] ?? piece.role} here, but may be something else or belong elsewhere.`,
      hint: 'Compare it with the page.',
    })
  }

  keepFurniture(piece: Piece): void {
    this.#keep(piece, 'furniture', this.furniture)
  }

  /** Nothing that this library knows is like it; its text is kept. */
  leave(piece: Piece): void {
    this.#leave(piece, 'text-unassigned', 'fits no role; it is in `unassigned`')
  }

  /** A piece is more than an edition may hold. */
  surplus(piece: Piece, what: string): void {
    this.#leave(piece, 'source-too-large', `is in \`unassigned\`: an edition holds no more than ${what}`)
  }

  /** Sums up what was not told one by one, and puts the lines into the order of the source. */
  close(): void {
    this.lines.sort((a, b) => a.number - b.number)
    this.hyphens.sort((a, b) => a.line - b.line)
    if (this.#unsure > TOLD_MAX)
      this.diagnostics.push({
        severity: 'info',
        code: 'role-unsure',
        path: '',
        message: `${this.#unsure - TOLD_MAX} more roles or places are unsure; \`evidence.fields\` says of each how sure it is.`,
      })
    if (this.#left > TOLD_MAX)
      this.diagnostics.push({ severity: 'warning', code: 'text-unassigned', path: 'unassigned', message: `${this.#left - TOLD_MAX} more runs of lines are in \`unassigned\`.` })
    if (this.lines.length === 0)
      this.diagnostics.push({
        severity: 'warning',
        code: 'no-text',
        path: '',
        message: 'There is nothing to read in the source.',
        hint: 'A scanned page has no text: recognise it first.',
      })
  }

  #leave(piece: Piece, code: DiagnosticCode, what: string): void {
    if (piece.lines.length === 0) return
    this.#keep(piece, 'unassigned', this.unassigned)
    this.#left++
    if (this.#left > TOLD_MAX) return
    this.diagnostics.push({ severity: 'warning', code, path: `unassigned[${this.unassigned.length - 1}]`, message: `“${clipped(piece)}” (${lineWords(piece)}) ${what}.` })
  }

  #keep(piece: Piece, role: 'furniture' | 'unassigned', to: FoundText[]): void {
    const first = piece.lines[0]
    if (!first) return
    // a jump line stays known as one
    const told = role === 'furniture' && piece.role !== 'unassigned' ? piece.role : role
    for (const line of piece.lines)
      for (const { number, page, text } of partsOf(line)) {
        const source = { number, page, text, role: told }
        this.lines.push(line.at ? { ...source, at: line.at } : source)
      }
    to.push({ text: piece.lines.map(({ text }) => text).join('\n'), page: first.page, lines: numbersOf(piece.lines) })
  }
}

const partsOf = (line: PrintLine): readonly LinePart[] => line.parts ?? [line]

/** Numbers of the source's lines, each once. */
function numbersOf(lines: readonly PrintLine[]): readonly number[] {
  const numbers: number[] = []
  let ascending = true
  for (const line of lines)
    for (const { number } of partsOf(line)) {
      if (numbers.length > 0 && number <= numbers.at(-1)!) ascending = false
      numbers.push(number)
    }
  return ascending ? numbers : [...new Set(numbers)]
}

const NOUNS: Partial<Record<Piece['role'], string>> = {
  dropCap: 'drop cap',
  listItem: 'entry of a list',
  agencyNote: "agency's note",
  quote: 'pull quote',
  jumpHead: 'jump head',
  standingHead: 'standing head',
  boxHead: 'head of a box',
  boxText: 'text of a box',
  tagline: "author's note",
}

function rounded(sure: number): number {
  return Math.round(Math.min(1, Math.max(0, Number.isFinite(sure) ? sure : 0)) * 1000) / 1000
}

function clipped(piece: Piece): string {
  const text = piece.lines[0]!.text
  return text.length > CLIP ? `${[...text.slice(0, CLIP)].join('').trimEnd()}…` : text
}

function lineWords(piece: Piece): string {
  const first = piece.lines[0]!.number
  const last = piece.lines.at(-1)!.number
  return first === last ? `line ${first}` : `lines ${first} to ${last}`
}
