import { plainText } from '../model/inline.js'
import { blockText } from '../model/reading.js'
import type { CopyEntry, Matter } from './matter.js'
import type { TypeCase } from './typecase.js'

/** What is made of a story beyond what it and its style say: steps more or less of what takes room. All at zero is the story as asked for. */
export interface Arrangement {
  /** steps of the headline schedule, larger counting up */
  readonly headSize: number
  /** exactly so many lines of head; default as the style wants them */
  readonly headLines: number | undefined
  /** decks taken off, the last ones first */
  readonly decksOff: number
  /** grid lines more over each crosshead, round each quote, between each figure and its text */
  readonly crossheadAir: number
  readonly quoteAir: number
  readonly figureAir: number
  /** depth over width of figures, by id */
  readonly pictures: ReadonlyMap<string, number>
  /** pull quotes set over two legs (`straddle`) or in one (`leg`), and those taken off (`none`), by id */
  readonly quotes: ReadonlyMap<string, 'leg' | 'straddle' | 'none'>
  /** paragraphs cut from the end */
  readonly cut: number
}

export const AS_ASKED: Arrangement = {
  headSize: 0,
  headLines: undefined,
  decksOff: 0,
  crossheadAir: 0,
  quoteAir: 0,
  figureAir: 0,
  pictures: new Map(),
  quotes: new Map(),
  cut: 0,
}

/** Words that an arrangement takes off the page. */
export interface CutText {
  readonly path: string
  readonly text: string
}

/** Matter and the house's style as an arrangement makes them, and what is cut. Quotes that are taken off go into the report by themselves. */
export interface Rearranged {
  readonly typeCase: TypeCase
  readonly matter: Matter
  readonly cut: readonly CutText[]
}

export function rearrange(typeCase: TypeCase, matter: Matter, arrangement: Arrangement): Rearranged {
  const { article, treatment, path } = matter
  const decks = article.decks ?? []
  const kept = decks.slice(0, Math.max(0, decks.length - arrangement.decksOff))
  const { copy, cut } = cutFromEnd(matter, arrangement.cut)
  return {
    typeCase: withAir(typeCase, arrangement),
    matter: {
      ...matter,
      article: { ...article, ...(decks.length === 0 ? {} : { decks: kept }) },
      copy,
      treatment: {
        ...treatment,
        ...(arrangement.headSize === 0 ? {} : { headStep: (treatment.headStep ?? 0) + arrangement.headSize }),
        ...(arrangement.headLines === undefined ? {} : { headLines: arrangement.headLines }),
        ...(arrangement.pictures.size === 0 ? {} : { figures: placed(treatment.figures, arrangement.pictures, (ratio) => ({ ratio })) }),
        ...(arrangement.quotes.size === 0 ? {} : { quotes: placed(treatment.quotes, arrangement.quotes, (where) => ({ where })) }),
      },
    },
    cut: [...decks.slice(kept.length).map((deck, i) => ({ path: `${path}.decks[${kept.length + i}]`, text: plainText(deck) })), ...cut],
  }
}

/** Placements with what is changed of some of them. */
function placed<P extends object, T>(placements: Readonly<Record<string, P>> | undefined, changes: ReadonlyMap<string, T>, change: (to: T) => Partial<P>): Record<string, P> {
  const out = new Map<string, P>(Object.entries(placements ?? {}))
  for (const [id, to] of changes) out.set(id, { ...out.get(id), ...change(to) } as P)
  const record: Record<string, P> = Object.create(null)
  for (const [id, placement] of out) record[id] = placement
  return record
}

/** Half of a quote's more lines stand over it and half under it. */
function withAir(typeCase: TypeCase, { crossheadAir, quoteAir, figureAir }: Arrangement): TypeCase {
  if (crossheadAir === 0 && quoteAir === 0 && figureAir === 0) return typeCase
  const { style } = typeCase
  const { spacing } = style
  const grid = style.styles.get('body')!.leading
  const [near, far] = spacing.captionToText
  const more = (points: number): number => Math.max(0, points + figureAir * grid)
  return {
    ...typeCase,
    style: {
      ...style,
      spacing: {
        ...spacing,
        crossheadAbove: Math.max(0, spacing.crossheadAbove + crossheadAir),
        quoteAir: Math.max(0, spacing.quoteAir + quoteAir / 2),
        captionToText: [more(near), more(far)],
      },
    },
  }
}

/** What paragraphs are: neither a crosshead, nor what closes a story: a signature, a correction, a table. */
function isParagraph({ block }: CopyEntry): boolean {
  return block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list'
}

/** Copy without its last paragraphs, and without a crosshead or a break that would stand over nothing. */
function cutFromEnd({ copy, path }: Matter, count: number): { readonly copy: readonly CopyEntry[]; readonly cut: readonly CutText[] } {
  const kept: CopyEntry[] = []
  const cut: CutText[] = []
  if (count === 0) return { copy, cut }
  let left = count
  let ended = false
  for (let i = copy.length - 1; i >= 0; i--) {
    const entry = copy[i]!
    const { block } = entry
    const hangs = !ended && (block.kind === 'crosshead' || block.kind === 'break')
    if (!hangs && (left === 0 || !isParagraph(entry))) {
      ended ||= isParagraph(entry)
      kept.push(entry)
      continue
    }
    if (!hangs) left--
    const text = [entry.runIn ? plainText(entry.runIn.text) : '', blockText(block)].filter((t) => t !== '').join(' ')
    if (text !== '') cut.push({ path: `${path}.${entry.at}`, text })
  }
  return { copy: kept.reverse(), cut: cut.reverse() }
}

/** Paragraphs that may be cut from a story. */
export function paragraphsOf({ copy }: Matter): number {
  return copy.filter(isParagraph).length
}
