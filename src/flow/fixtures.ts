import type { Article, Figure, PullQuote } from '../model/article.js'
import { bylineLine } from '../model/bylines.js'
import type { FigurePlacement, Story } from '../model/edition.js'
import { plainText } from '../model/inline.js'
import { figureText, quoteText } from '../model/reading.js'
import type { PictureInfo } from '../picture/picture.js'
import { freeFrom, overlaps, type Claim } from './claims.js'
import { makeFigure, type Edge, type FigureBlock } from './figureblock.js'
import { makeHeadBlock, type HeadBlock } from './headblock.js'
import { makeQuote, sourceOf, type QuoteBlock } from './quoteblock.js'
import { legsOf, type Room } from './room.js'
import type { TypeCase } from './typecase.js'

export interface PlacedFigure {
  readonly block: FigureBlock
  readonly line: number
  readonly edge: Edge
}

/** A pull quote made for a leg. */
export interface MadeQuote {
  readonly quote: PullQuote
  readonly block: QuoteBlock
  /** place of the sentence it repeats, as a share of the text */
  readonly source: number | undefined
}

/** Head, figures and quotes of a part, made but for what hangs on its depth. */
export interface Fixtures {
  readonly head: HeadBlock | undefined
  readonly hung: readonly PlacedFigure[]
  readonly footed: readonly FigureBlock[]
  readonly quotes: readonly MadeQuote[]
  readonly claims: readonly Claim[]
  /** lines that head and figures alone take */
  readonly leastDepth: number
}

/** Head, figures and quotes, made once; what hangs from the top has its place already. */
export function makeFixtures(typeCase: TypeCase, article: Article, story: Story, room: Room, infos: ReadonlyMap<string, PictureInfo>, path: string): Fixtures {
  const claims: Claim[] = []
  const head = makeHeadBlock(typeCase, article, story, room, path)
  if (head && head.lines > 0) claims.push({ legs: head.legs, from: 1, to: head.lines, spans: true })
  const hung: PlacedFigure[] = []
  const footed: FigureBlock[] = []
  // what hangs from the top goes first: figures at the foot take what is left
  const figures = (article.figures ?? []).map((figure, i) => ({ figure, at: `${path}.figures[${i}]`, placement: story.figures?.[figure.id] ?? {} }))
  const atFoot = (x: (typeof figures)[number]): boolean => x.placement.where === 'foot'
  for (const { figure, at, placement } of [...figures.filter((x) => !atFoot(x)), ...figures.filter(atFoot)]) {
    const withByline = typeof story.byline === 'object' && story.byline.figure === figure.id
    const leaveOut = (reason: string): void => {
      typeCase.leaveOut(at, reason, figureText(figure))
      if (withByline) typeCase.leaveOut(`${path}.bylines`, reason, bylineLine(article.bylines) ?? '')
    }
    if (placement.where === 'none') {
      leaveOut('not placed')
      continue
    }
    const legs = figureLegs(figure, placement, room)
    const edge: Edge = placement.where === 'foot' ? 'foot' : 'top'
    const line = freeFrom(claims, legs)
    const most = room.lines - line + 1 - footedLines(footed, legs) - (legs[1] - legs[0] + 1 === room.columns ? 1 : 0)
    const block = makeFigure(typeCase, figure, placement, article, withByline, legs, room, most, edge, infos, at)
    if (!block) {
      leaveOut('picture-no-room')
      typeCase.report({
        severity: 'error',
        code: 'picture-no-room',
        path: at,
        message: 'There is no room for this figure in its module; its words are in the report.',
        hint: 'Give the story more lines, or the figure fewer columns.',
      })
      continue
    }
    if (edge === 'foot') footed.push(block)
    else {
      hung.push({ block, line, edge })
      claims.push({ legs, from: line, to: line + block.lines - 1, spans: true })
    }
  }
  return { head, hung, footed, quotes: makeQuotes(typeCase, article, story, room, path), claims, leastDepth: leastDepth(room, claims, footed) }
}

/** Legs of a figure; a mug shot stands in one. */
function figureLegs(figure: Figure, placement: FigurePlacement, room: Room): readonly [number, number] {
  const last = room.firstColumn + room.columns - 1
  const legs = legsOf(room, placement.columns ?? [figure.layout === 'mug' ? last : room.firstColumn + Math.floor(room.columns / 2), last])
  return figure.layout === 'mug' ? [legs[0], legs[0]] : legs
}

/** Lines that figures at the foot take in some legs. */
function footedLines(footed: readonly FigureBlock[], legs: readonly [number, number]): number {
  return footed.filter((f) => overlaps(f.legs, legs)).reduce((sum, f) => sum + f.lines, 0)
}

/** Lines without which head and figures would overlap. */
function leastDepth(room: Room, claims: readonly Claim[], footed: readonly FigureBlock[]): number {
  let least = 1
  for (let leg = 0; leg < room.columns; leg++) least = Math.max(least, freeFrom(claims, [leg, leg]) - 1)
  for (const f of footed) least = Math.max(least, freeFrom(claims, f.legs) - 1 + footedLines(footed, f.legs))
  return Math.min(room.lines, least)
}

function makeQuotes(typeCase: TypeCase, article: Article, story: Story, room: Room, path: string): MadeQuote[] {
  const out: MadeQuote[] = []
  const text = article.body.map((b) => ('text' in b ? plainText(b.text) : '')).join('\n')
  article.pullQuotes?.forEach((quote, i) => {
    const at = `${path}.pullQuotes[${i}]`
    if (story.quotes?.[quote.id]?.where === 'none') return typeCase.leaveOut(at, 'not placed', quoteText(quote))
    const block = makeQuote(typeCase, quote, room, article.language, at)
    if (block) out.push({ quote, block, source: sourceOf(quote, text) })
  })
  return out
}
