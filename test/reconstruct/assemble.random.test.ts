import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText, itemsText } from '../../src/model/reading.js'
import { parseEdition } from '../../src/model/parse.js'
import { assemble, type Assembled } from '../../src/reconstruct/articles/assemble.js'
import { makeSpeller } from '../../src/reconstruct/words/joinLines.js'
import { PIECE_ROLES, type Piece, type PrintLine, type SortedPieces } from '../../src/reconstruct/print.js'

/** A word that no other is, nor part of another. */
const unique = (n: number): string => `q${[...n.toString(26).padStart(4, '0')].map((digit) => 'abcdefghijklmnoprstuvwxyzä'[Number.parseInt(digit, 26)]).join('')}q`
const name = (n: number): string => `Jane ${unique(n).toUpperCase().slice(0, 1)}${unique(n).slice(1)}`

/** What a line may look like, of words that are its own. */
const SHAPES: readonly ((n: number) => string)[] = [
  (n) => `${unique(n)} and some more`,
  (n) => `A long ${unique(n)}.`,
  (n) => `${unique(n)} broken-`,
  (n) => unique(n),
  (n) => `By ${name(n)}`,
  (n) => `BY ${name(n).toUpperCase()}`,
  (n) => `${name(n)}, Political Editor`,
  (n) => `${name(n)} in Tunis`,
  (n) => `${name(n)}, Reuters`,
  (n) => `${name(n)} | jane@${unique(n)}.example`,
  (n) => `Photo: ${name(n)}`,
  (n) => `Seen from ${unique(n)}. ${name(n + 1)}/AFP`,
  (n) => `Boats at ${unique(n)} (AFP)`,
  (n) => `LONDON (AP) — The ${unique(n)} is`,
  (n) => `“The ${unique(n)} is here.”`,
  (n) => `— ${name(n)}, mayor`,
  (n) => `• ${unique(n)} in a list`,
  (n) => `${name(n)} is a correspondent in Rome. Information from Reuters was used.`,
  (n) => `With agency reports. ${name(n)} has written on ${unique(n + 1)}.`,
  (n) => `Continued on page 4 ${unique(n)}`,
  (n) => `HARBOUR END The ${unique(n)} opens`,
  (n) => `12  ${unique(n)}  7.5\t8`,
  (n) => `\u0007${unique(n)}\u0000 \ud800`,
  (n) => `(${unique(n)})`,
  (n) => `${unique(n)}: ${unique(n + 1)} —`,
]

const someLine = fc.record({ shape: fc.nat(SHAPES.length - 1), end: fc.constantFrom('space', 'soft', 'none', 'unknown') as fc.Arbitrary<PrintLine['end']> })
const somePiece = fc.record({
  role: fc.constantFrom(...PIECE_ROLES),
  lines: fc.array(someLine, { minLength: 0, maxLength: 4 }),
  sure: fc.double({ min: 0, max: 1, noNaN: true }),
  runOn: fc.boolean(),
})
const somePieces = fc.array(somePiece, { maxLength: 14 })
const somePrint = fc.record({ stories: fc.array(somePieces, { maxLength: 3 }), items: fc.array(somePieces, { maxLength: 2 }), furniture: somePieces, unassigned: somePieces })

type Drawn = typeof somePrint extends fc.Arbitrary<infer T> ? T : never

function printOf(drawn: Drawn): { readonly sorted: SortedPieces; readonly lines: readonly PrintLine[] } {
  const lines: PrintLine[] = []
  const pieceOf = (piece: Drawn['furniture'][number]): Piece => ({
    role: piece.role,
    sure: piece.sure,
    ...(piece.runOn ? { runOn: true } : {}),
    lines: piece.lines.map(({ shape, end }, k): PrintLine => {
      const number = lines.length + 1
      const text = piece.role === 'dropCap' && k === 0 ? 'T' : SHAPES[shape]!(2 * number)
      const line = { number, page: 1, text, end: end === 'soft' && !text.endsWith('-') ? ('none' as const) : end, gap: k === 0, indent: 0, width: text.length * 0.45 }
      lines.push(line)
      return line
    }),
  })
  const sorted = {
    stories: drawn.stories.map((pieces) => {
      const own = pieces.map(pieceOf)
      return { pieces: own, kinship: new Map(own.slice(0, 1).map((piece) => [piece, 0.5])) }
    }),
    items: drawn.items.map((pieces) => pieces.map(pieceOf)),
    furniture: drawn.furniture.map(pieceOf),
    unassigned: drawn.unassigned.map(pieceOf),
  }
  return { sorted, lines }
}

/** All text of a result, what was inferred left out: those words stand elsewhere already. */
function textOf({ articles, items, furniture, unassigned }: Assembled): string {
  const printed = articles.map((article) => ({ ...article, bylines: article.bylines?.filter(({ inferred }) => inferred !== true) ?? [] }))
  return [...printed.map(articleText), ...items.map(itemsText), ...furniture.map(({ text }) => text), ...unassigned.map(({ text }) => text)].join('\n')
}

function letters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of text) if (/[\p{L}\p{N}@]/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  return new Map([...counts].sort())
}

function at(root: unknown, path: string): unknown {
  let value = root
  for (const key of path.split(/[.[\]]+/).filter((step) => step !== '')) value = (value as Record<string, unknown> | undefined)?.[key]
  return value
}

// STONEHAND_RANDOM asks for more.
const RUNS = { numRuns: Number(process.env['STONEHAND_RANDOM'] ?? 200), seed: 9 }

describe('articles of any pieces', { timeout: 120_000 }, () => {
  it('lose no word, invent none, and say none twice', () => {
    fc.assert(
      fc.property(somePrint, (drawn) => {
        const { sorted, lines } = printOf(drawn)
        const text = textOf(assemble(sorted, makeSpeller(lines, 'en-GB')))
        expect(letters(text)).toEqual(letters(lines.map((line) => line.text).join('\n')))
        const low = text.toLowerCase()
        for (const line of lines)
          for (const word of line.text.toLowerCase().match(/q[a-zä]{4}q/g) ?? []) expect(low.split(word).length, word).toBe(line.text.toLowerCase().split(word).length)
      }),
      RUNS,
    )
  })

  it('account for every line once, in a field that is there and was made of it', () => {
    fc.assert(
      fc.property(somePrint, (drawn) => {
        const { sorted, lines } = printOf(drawn)
        const result = assemble(sorted, makeSpeller(lines, 'en-GB'))
        expect(result.lines.map(({ number, text }) => [number, text])).toEqual(lines.map(({ number, text }) => [number, text]))
        const kept = new Set([...result.furniture, ...result.unassigned].flatMap((found) => found.lines))
        for (const line of result.lines) {
          expect(line.path === undefined, `line ${line.number}`).toBe(kept.has(line.number))
          if (line.path !== undefined) expect(result.fields.some(({ path, lines: own }) => path === line.path && own.includes(line.number))).toBe(true)
        }
        for (const { path, sure, lines: own } of result.fields) {
          expect(at(result, path), path).toBeDefined()
          expect(own.length).toBeGreaterThan(0)
          expect(sure).toBeGreaterThanOrEqual(0)
          expect(sure).toBeLessThanOrEqual(1)
        }
      }),
      RUNS,
    )
  })

  it('hold as an edition', () => {
    fc.assert(
      fc.property(somePrint, (drawn) => {
        const { sorted, lines } = printOf(drawn)
        const { articles, items } = assemble(sorted, makeSpeller(lines, 'en-GB'))
        const parsed = parseEdition({ stonehand: 1, publication: 'The Tide', date: '2026-11-20', articles, items, pages: [{ stories: [] }] })
        expect(parsed.ok ? [] : parsed.issues.filter(({ path }) => !path.startsWith('pages'))).toEqual([])
        expect(JSON.stringify([articles, items])).not.toMatch(/\\u00[01]|\\ud8/)
      }),
      RUNS,
    )
  })
})
