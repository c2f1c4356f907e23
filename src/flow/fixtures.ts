import type { Figure, PullQuote } from '../model/article.js'
import { bylineLine } from '../model/bylines.js'
import type { FigurePlacement, InsetPlacement, QuotePlacement } from '../model/edition.js'
import { plainText } from '../model/inline.js'
import { figureText, quoteText } from '../model/reading.js'
import { besideWidths } from './characters.js'
import { freeFrom, overlaps, type Claim } from './claims.js'
import type { Desk } from './desk.js'
import { makeFigure, type Edge, type FigureBlock } from './figureblock.js'
import { insertLegs, makeFigureInsert, standsInLeg } from './figureinsert.js'
import { makeHeadBlock, type HeadBlock } from './headblock.js'
import type { InsertWish, MadeInsert } from './insert.js'
import { makeInset, type InsetBlock } from './inset.js'
import type { Matter } from './matter.js'
import { isElsewhere } from './parts.js'
import { makeQuote, sourceOf, type QuoteForm } from './quoteblock.js'
import { legsOf, unfolded, type Room } from './room.js'
import type { TypeCase } from './typecase.js'

export interface PlacedFigure {
  readonly block: FigureBlock
  readonly line: number
  readonly edge: Edge
}
export interface PlacedInset {
  readonly block: InsetBlock
  readonly line: number
}

/** Head, figures, insets and inserts of a part, made but for what hangs on its depth. */
export interface Fixtures {
  readonly head: HeadBlock | undefined
  readonly hung: readonly PlacedFigure[]
  readonly hungInsets: readonly PlacedInset[]
  readonly footed: readonly (FigureBlock | InsetBlock)[]
  readonly inserts: readonly MadeInsert[]
  readonly claims: readonly Claim[]
  /** lines that head, figures and insets alone take */
  readonly leastDepth: number
}

/** Makes head, figures, insets and inserts once; what hangs from the top has its place already. */
export function makeFixtures(typeCase: TypeCase, matter: Matter, room: Room, desk: Desk): Fixtures {
  const maker = new FixtureMaker(typeCase, matter, room, desk)
  maker.head()
  // what hangs from the top goes first: what stands at the foot takes what is left
  for (const x of maker.figuresAt((where) => where !== 'foot')) maker.figure(x)
  maker.insets('top')
  maker.insets('foot')
  for (const x of maker.figuresAt((where) => where === 'foot')) maker.figure(x)
  maker.insets('across')
  maker.quotes()
  return maker.finish()
}

interface PlannedFigure {
  readonly figure: Figure
  readonly at: string
  readonly placement: FigurePlacement
}

class FixtureMaker {
  private block: HeadBlock | undefined
  private readonly claims: Claim[] = []
  private readonly hung: PlacedFigure[] = []
  private readonly hungInsets: PlacedInset[] = []
  private readonly footed: (FigureBlock | InsetBlock)[] = []
  private readonly inserts: MadeInsert[] = []

  constructor(
    private readonly typeCase: TypeCase,
    private readonly matter: Matter,
    private readonly room: Room,
    private readonly desk: Desk,
  ) {}

  head(): void {
    this.block = makeHeadBlock(this.typeCase, this.matter, this.room)
    if (this.block && this.block.lines > 0) this.claims.push({ legs: this.block.legs, from: 1, to: this.block.lines, spans: true })
  }

  figuresAt(test: (where: FigurePlacement['where']) => boolean): PlannedFigure[] {
    const { article, treatment, path, elsewhere } = this.matter
    return (article.figures ?? [])
      .map((figure, i) => ({ figure, at: `${path}.figures[${i}]`, placement: treatment.figures?.[figure.id] ?? {} }))
      .filter((x) => !isElsewhere(elsewhere, 'figures', x.figure.id) && test(x.placement.where))
  }

  figure({ figure, at, placement }: PlannedFigure): void {
    const { typeCase, matter, room } = this
    const { article, treatment, path } = matter
    const withByline = typeof treatment.byline === 'object' && treatment.byline.figure === figure.id
    const leaveOut = (reason: string): void => {
      typeCase.leaveOut(at, reason, figureText(figure))
      if (withByline) typeCase.leaveOut(`${path}.bylines`, reason, bylineLine(article.bylines) ?? '')
    }
    if (placement.where === 'none') return leaveOut('not placed')
    if (standsInLeg(figure, placement) && !withByline) return this.figureInLeg({ figure, at, placement }, leaveOut)
    const legs = figureLegs(figure, placement, room)
    const edge: Edge = placement.where === 'foot' ? 'foot' : 'top'
    const line = freeFrom(this.claims, legs)
    const most = room.lines - line + 1 - this.footedLines(legs) - steps(room, legs) - (legs[1] - legs[0] + 1 === room.columns ? 1 : 0)
    const rest = placement.depth === 'rest'
    const exactly = rest ? (room.fit ? undefined : most) : placement.depth === undefined ? undefined : Math.min(most, placement.depth)
    const toFoot = exactly !== undefined && line + exactly - 1 === room.lines
    const block = makeFigure(typeCase, figure, placement, article, withByline, legs, room, { most, exactly, toFoot }, edge, this.desk.infos, at)
    if (!block) return this.noRoom(at, leaveOut)
    if (edge === 'foot') this.footed.push(block)
    else this.hang(legs, line, block.lines, () => this.hung.push({ block, line, edge }))
  }

  private figureInLeg({ figure, at, placement }: PlannedFigure, leaveOut: (reason: string) => void): void {
    const { typeCase, matter, room, desk } = this
    const mug = figure.layout === 'mug'
    this.noteSilhouettes(figure, placement, at)
    const insert = makeFigureInsert(typeCase, figure, placement, matter.article, room, besideWidths(typeCase), desk.infos, at)
    if (!insert) return this.noRoom(at, leaveOut)
    const cuts = placement.where === 'across'
    const wish: InsertWish = {
      ...(placement.columns || cuts ? { leg: insertLegs(mug, placement, room)[0] } : {}),
      ...(placement.line === undefined ? {} : { line: placement.line }),
      top: !cuts,
      topOnly: insert.span === 1 && !typeCase.style.forms.inLeg.includes(mug ? 'mug' : 'figure'),
      clear: typeCase.style.keeps.figureFromLegEnd,
    }
    this.inserts.push({ insert, wish, kind: 'figure', path: at, text: figureText(figure) })
  }

  /** A silhouette is asked of a picture that has none. */
  private noteSilhouettes({ pictures }: Figure, { around }: FigurePlacement, at: string): void {
    if (around !== 'silhouette') return
    pictures.forEach(({ src }, k) => {
      const info = this.desk.infos.get(src)
      if (!info || info.outline) return
      this.typeCase.report({
        severity: 'warning',
        code: 'silhouette-missing',
        path: `${at}.pictures[${k}].src`,
        message: `“${src}” has neither transparency nor a clipping path: text runs round its box.`,
        hint: 'Cut the picture out and save it as PNG with transparency, or give its shape as a polygon.',
      })
    })
  }

  private noRoom(at: string, leaveOut: (reason: string) => void): void {
    leaveOut('picture-no-room')
    this.typeCase.report({
      severity: 'error',
      code: 'picture-no-room',
      path: at,
      message: 'There is no room for this figure in its module; its words are in the report.',
      hint: 'Give the story more lines, or the figure fewer columns.',
    })
  }

  insets(where: 'top' | 'foot' | 'across'): void {
    const { typeCase, matter, room, desk } = this
    const headSize = this.block?.outcomes.find((o) => o.kind === 'headline')?.size ?? Infinity
    for (const { matter: inner, placement } of matter.insets) {
      const asked = placement.where ?? 'foot'
      if ((asked === 'foot' || asked === 'across' ? asked : 'top') !== where) continue
      if (asked === 'none') {
        typeCase.leaveOut(inner.path, 'not placed', inner.text())
        continue
      }
      const block = makeInset(typeCase, inner, placement, room, this.claims, (legs) => this.footedLines(legs) + steps(room, legs), Math.min(room.headMost, headSize), desk)
      if (!block) {
        typeCase.leaveOut(inner.path, 'inset-no-room', inner.text())
        typeCase.report({
          severity: 'error',
          code: 'inset-no-room',
          path: inner.path,
          message: `There is no room for this ${inner.kind} in its module; its text is in the report.`,
          hint: 'Give the story more lines, or the figures less.',
        })
      } else if (where === 'foot') this.footed.push(block)
      else if (where === 'across') this.insetAcross(block, inner, placement)
      else {
        const line = freeFrom(this.claims, block.legs)
        this.hang(block.legs, line, block.lines, () => this.hungInsets.push({ block, line }), block.air)
      }
    }
  }

  private insetAcross(block: InsetBlock, inner: Matter, { line }: InsetPlacement): void {
    const { legs, lines } = block
    const span = legs[1] - legs[0] + 1
    const insert = { span, ...(span > 1 ? { cuts: true } : {}), lines, linesAtTop: lines, at: () => [], outcomes: [] }
    const wish: InsertWish = { leg: legs[0], ...(line === undefined ? {} : { line }), clear: this.typeCase.style.keeps.figureFromLegEnd }
    this.inserts.push({ insert, wish, kind: 'inset', path: inner.path, text: inner.text(), inset: block })
  }

  quotes(): void {
    const { typeCase, matter, room } = this
    const { article, treatment, path, elsewhere } = matter
    const text = article.body.map((b) => ('text' in b ? plainText(b.text) : '')).join('\n')
    article.pullQuotes?.forEach((quote, i) => {
      if (isElsewhere(elsewhere, 'quotes', quote.id)) return
      const at = `${path}.pullQuotes[${i}]`
      const placement = treatment.quotes?.[quote.id] ?? {}
      if (placement.where === 'none') return typeCase.leaveOut(at, 'not placed', quoteText(quote))
      const form = quoteForm(placement, room)
      const insert = makeQuote(typeCase, quote, room, { ...form, beside: besideWidths(typeCase).one }, article.language, at)
      if (insert) this.inserts.push({ insert, wish: this.wishFor(placement, form, quote, text), kind: 'quote', path: at, text: quoteText(quote) })
    })
  }

  finish(): Fixtures {
    const { block: head, hung, hungInsets, footed, inserts, claims } = this
    return { head, hung, hungInsets, footed, inserts, claims, leastDepth: this.leastDepth() }
  }

  private wishFor({ column, columns, line }: QuotePlacement, { span, across = false, legs }: PlacedForm, quote: PullQuote, text: string): InsertWish {
    const { keeps, forms } = this.typeCase.style
    const leg = columns || across || (span > 1 && column !== undefined) ? legs[0] : column === undefined ? undefined : column - this.room.firstColumn
    return {
      ...(leg === undefined ? {} : { leg }),
      ...(line === undefined ? {} : { line }),
      source: sourceOf(quote, text),
      topOnly: span === 1 && !forms.inLeg.includes('quote'),
      clear: keeps.quoteFromLegEnd,
    }
  }

  private hang(legs: readonly [number, number], line: number, lines: number, place: () => void, air = 0): void {
    place()
    this.claims.push({ legs, from: line, to: line + lines - 1, spans: true, air })
  }

  /** Lines that figures and insets at the foot take in some legs. */
  private footedLines(legs: readonly [number, number]): number {
    return this.footed.filter((f) => overlaps(f.legs, legs)).reduce((sum, f) => sum + f.lines, 0)
  }

  /** Lines without which head, figures and insets would overlap. */
  private leastDepth(): number {
    let least = 1
    for (let leg = 0; leg < this.room.columns; leg++) least = Math.max(least, freeFrom(this.claims, [leg, leg]) - 1)
    for (const f of this.footed) least = Math.max(least, freeFrom(this.claims, f.legs, 'air' in f ? f.air : 0) - 1 + this.footedLines(f.legs))
    // what is not to be lost among the text wants text over and under it
    for (const { insert, wish, kind } of this.inserts) {
      if (kind === 'quote' || insert.span < 2) continue
      const legs = [wish.leg ?? 0, (wish.leg ?? 0) + insert.span - 1] as const
      const clear = insert.cuts === true ? wish.clear : 0
      least = Math.max(least, freeFrom(this.claims, legs) - 1 + insert.lines + 2 * clear + this.footedLines(legs))
    }
    return Math.min(this.room.lines, least)
  }
}

interface PlacedForm extends QuoteForm {
  readonly legs: readonly [number, number]
}

/** Legs that a quote is to stand over, on one side of a fold, and how. */
function quoteForm({ where = 'leg', columns, column }: QuotePlacement, room: Room): PlacedForm {
  const some = where === 'across' ? room.columns : Math.min(room.columns, 2)
  const asked = columns ?? (column === undefined || where === 'across' ? undefined : ([column, column + some - 1] as const))
  const legs = unfolded(room, asked ? legsOf(room, asked) : [0, some - 1])
  return where === 'leg' || where === 'none' ? { span: 1, legs } : { span: legs[1] - legs[0] + 1, across: where === 'across', legs }
}

/** Lines of some legs into which something stands up from below. */
function steps({ lines, feet }: Room, [from, to]: readonly [number, number]): number {
  return feet ? Math.max(0, ...feet.slice(from, to + 1).map((foot) => lines - foot)) : 0
}

/** Legs of a figure; a mug shot stands in one. */
function figureLegs(figure: Figure, placement: FigurePlacement, room: Room): readonly [number, number] {
  const last = room.firstColumn + room.columns - 1
  const legs = legsOf(room, placement.columns ?? [figure.layout === 'mug' ? last : room.firstColumn + Math.floor(room.columns / 2), last])
  if (figure.layout === 'mug') return [legs[0], legs[0]]
  // a single picture may lie over the fold of a spread; of several one would have its words there
  return figure.pictures.length > 1 ? unfolded(room, legs) : legs
}
