import type { Piece } from '../print.js'
import { mayBegin, partFragment } from './fragments.js'
import { matchJumps, jumpSign } from './jumps.js'
import { stem, tokensOf, together } from './lexis.js'
import type { Sorting } from './sorting.js'
import { type Fragment, isFragment } from './units.js'
import { type WordBag, WordModel } from './wordBag.js'

/** A text between two places at which a story may begin: most often a paragraph. Stories are arranged of them. */
export interface Passage {
  readonly fragment: Fragment
  /** its run of text, by its number among the units */
  readonly unit: number
  /** first and last of that run */
  readonly first: boolean
  readonly last: boolean
  /** an empty line stands before it */
  readonly gap: boolean
  /** units between the run and the one before it */
  readonly between: 'nothing' | 'inserts' | 'heads'
  readonly bag: WordBag
  readonly lines: number
  /** word at its beginning, and at its end */
  readonly firstWord: string
  readonly lastWord: string
}

/** A head, with the byline right under it. */
export interface HeadSign {
  readonly at: number
  readonly page: number
  readonly bag: WordBag
  /** stands right under another head: it may be its deck */
  readonly under: boolean
}

export interface PassageSource {
  readonly passages: readonly Passage[]
  readonly heads: readonly HeadSign[]
  readonly model: WordModel
  /** passages by jump lines: the one that goes on with each */
  readonly jumps: ReadonlyMap<number, number>
}

/** What stories of a source are arranged of. */
export function passagesOf(sorting: Sorting): PassageSource {
  const { pieces, units, lexis } = sorting
  const model = new WordModel(lexis)
  const passages: Passage[] = []
  let between: Passage['between'] = 'nothing'
  units.forEach((unit, at) => {
    if (!isFragment(unit)) {
      if (unit.kind === 'head' || unit.kind === 'byline') between = 'heads'
      else if (between === 'nothing') between = 'inserts'
      return
    }
    const places = unit.pieces.filter((i, k) => k > 0 && mayBegin(pieces[unit.pieces[k - 1]!]!, pieces[i]!))
    const parts = partFragment(pieces, unit, places)
    parts.forEach((fragment, k) => {
      passages.push({
        fragment,
        unit: at,
        first: k === 0,
        last: k === parts.length - 1,
        gap: pieces[fragment.pieces[0]!]!.lines[0]?.gap ?? false,
        between: k === 0 ? between : 'nothing',
        bag: model.bagOf(together(fragment.pieces.map((i) => sorting.wordsOf(i)))),
        lines: fragment.pieces.reduce((sum, i) => sum + pieces[i]!.lines.length, 0),
        firstWord: edgeWord(pieces, fragment, 0),
        lastWord: edgeWord(pieces, fragment, -1),
      })
    })
    between = 'nothing'
  })
  const heads = units.flatMap((unit, at): HeadSign[] => {
    if (unit.kind !== 'head' || !sorting.hasTitle(unit)) return []
    const byline = units[at + 1]
    const own = byline?.kind === 'byline' && units[at - 1]?.kind !== 'head' ? [...unit.pieces, ...byline.pieces] : unit.pieces
    return [{ at, page: unit.page, under: units[at - 1]?.kind === 'head', bag: model.bagOf(together(own.map((i) => sorting.wordsOf(i)))) }]
  })
  return { passages, heads, model, jumps: jumpsOf(sorting, passages, model) }
}

function edgeWord(pieces: readonly Piece[], fragment: Fragment, at: number): string {
  const running = fragment.pieces.filter((i) => pieces[i]!.role === 'paragraph' || pieces[i]!.role === 'listItem')
  const piece = running.at(at)
  return piece === undefined ? '' : stem(tokensOf(pieces[piece]!.lines.at(at)?.text ?? '').at(at)?.word ?? '')
}

function jumpsOf({ pieceTexts }: Sorting, passages: readonly Passage[], model: WordModel): ReadonlyMap<number, number> {
  const froms = passages.flatMap(({ fragment: { from, page } }, at) => (from === undefined ? [] : [jumpSign(at, page, pieceTexts[from]!)]))
  const tos = passages.flatMap(({ fragment: { to, lastPage } }, at) => (to === undefined ? [] : [jumpSign(at, lastPage, pieceTexts[to]!)]))
  const kin = (from: { readonly at: number }, to: { readonly at: number }): number => {
    const a = passages[to.at]!
    const b = passages[from.at]!
    return fits(a, b) + 0.3 * (model.shared(a.bag, b.bag) - model.thinned(a.bag, b.bag))
  }
  return new Map(matchJumps(froms, tos, kin).map(({ row, column }) => [tos[column]!.at, froms[row]!.at]))
}

const fits = (a: Passage, b: Passage): number => (a.fragment.ends === 'full' ? (b.fragment.begins === 'middle' ? -4 : 0) : b.fragment.begins === 'middle' ? 2 : -1)
