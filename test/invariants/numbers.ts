import type { Edition } from '../../src/model/edition.js'

/** What a page of paper is called, and on which hand it lies. A second reckoning. */
export interface Folioed {
  readonly label: string
  readonly number: number | undefined
  readonly rightHand: boolean
  readonly section: string | undefined
}

const known = new WeakMap<Edition, readonly (readonly Folioed[])[]>()

/** Of each page of an edition: one, or two of a spread. */
export function folioed(edition: Edition): readonly (readonly Folioed[])[] {
  let pages = known.get(edition)
  if (!pages) known.set(edition, (pages = reckon(edition)))
  return pages
}

function reckon(edition: Edition): Folioed[][] {
  const out: Folioed[][] = []
  const last: Record<string, number> = {}
  let here: string | undefined
  for (const page of edition.pages) {
    here = page.section ?? here
    const section = edition.sections?.find(({ id }) => id === here)
    const letter = section?.letter ?? ''
    const counts = page.number !== undefined || page.insert !== true
    const first = page.number ?? (last[letter] ?? 0) + 1
    const numbers = page.spread ? [first, first + 1] : [first]
    // a folio may say its own
    const said = (page.furniture ?? []).flatMap((piece) => (piece.kind === 'folio' && piece.number?.trim() ? [piece.number.trim()] : []))[0]
    if (counts) last[letter] = numbers.at(-1)!
    out.push(
      numbers.map((n, i) => ({
        label: i === 0 && said !== undefined ? said : counts ? `${letter}${n}` : '',
        number: counts ? n : undefined,
        section: section?.name,
        rightHand: page.spread ? i === 1 : page.side ? page.side === 'right' : counts ? n % 2 === 1 : !(out.at(-1)?.at(-1)?.rightHand ?? false),
      })),
    )
  }
  return out
}

/** Label of the page on which a column stands. */
export function labelAt(edition: Edition, page: number, column: number): string {
  const faces = folioed(edition)[page]!
  return faces[faces.length > 1 && column > edition.pages[page]!.grid.columns / 2 ? 1 : 0]!.label
}
