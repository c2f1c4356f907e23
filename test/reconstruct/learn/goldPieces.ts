import { RUNNING, type GoldLine } from './goldTexts.js'

/** Lines that are one thing: one paragraph, one head. */
export interface GoldPiece {
  /** none: it is not known what it is */
  readonly role: string | undefined
  /** goes on: with what stands right before it, over an empty line perhaps, or with one that was broken off elsewhere */
  readonly going: false | 'here' | 'elsewhere'
  /** an empty line stands before it */
  readonly gap: boolean
  readonly lines: readonly string[]
}

export function piecesOf(lines: readonly GoldLine[]): GoldPiece[] {
  const pieces: (Omit<GoldPiece, 'lines'> & { lines: string[] })[] = []
  let gap = true
  for (const { text, tag } of lines) {
    if (text.trim() === '') {
      gap = true
      continue
    }
    const role = tag?.slice(0, -2)
    const last = pieces.at(-1)
    const goesOn = last !== undefined && last.role === role && (role === undefined || tag!.endsWith(':I'))
    if (goesOn && !gap) last.lines.push(text)
    else pieces.push({ role, going: goesOn ? 'here' : tag?.endsWith(':G') === true ? 'elsewhere' : false, gap, lines: [text] })
    gap = false
  }
  return pieces
}

/** The lines of pieces again, empty ones between them where they say so. */
export function linesOf(pieces: readonly GoldPiece[]): GoldLine[] {
  return pieces.flatMap(({ role, going, gap, lines }, p) => [
    ...(gap && p > 0 ? [{ text: '' }] : []),
    ...lines.map((text, i): GoldLine => {
      const mark = i > 0 || (going === 'here' && pieces[p - 1]?.role === role) ? 'I' : going && RUNNING.has(role!) ? 'G' : going ? 'I' : 'B'
      return role === undefined ? { text } : { text, tag: `${role}:${mark}` }
    }),
  ])
}

/** Words of a piece as one text, hyphens at line ends taken away. */
export function textOf({ lines }: GoldPiece): string {
  return lines.reduce((text, line) => {
    const own = line.trim()
    if (text === '') return own
    return /\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(own) ? text.slice(0, -1) + own : `${text} ${own}`
  }, '')
}

/** Breaks a text into lines of so many characters at most. */
export function wrapped(text: string, characters: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > characters) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
