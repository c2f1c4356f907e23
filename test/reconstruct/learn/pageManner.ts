import { capital } from '../../quality/prose.js'
import { Reporter } from '../trip/newsroom.js'
import { Dice } from './dice.js'
import { type GoldPiece, textOf, wrapped } from './goldPieces.js'
import { AGENCIES, SECTIONS } from './mannerNames.js'
import { advert, index, listing, pageFurniture, table, teaser } from './matter.js'

/** What else a paper has on its pages, and in which order an extractor gives the parts of a story. */
export class PageManner extends Dice {
  private readonly shorts = this.chance(0.2)
  private readonly bylineAt = this.rare(['head', 'head', 'head', 'end'] as const)
  private readonly captionsAt = this.rare(['as they are', 'as they are', 'as they are', 'as they are', 'over heads', 'under heads', 'at the end'] as const)
  private readonly itemsAt = this.rare(['as they are', 'among stories'] as const)
  private readonly caps = this.rare(['as they are', 'as they are', 'as they are', 'as they are', 'as they are', 'lost', 'first', 'last', 'over heads', 'in line'] as const)

  /** Pieces as this paper has them, and other matter among them; `measure` in characters. */
  ordered(pieces: readonly GoldPiece[], measure: number): GoldPiece[] {
    return this.captionsMoved(this.itemsMoved(this.capsMoved(this.bylinesMoved(this.shortened(pieces, measure)))))
  }

  /** Other matter of a page among its stories. */
  spread(pieces: readonly GoldPiece[], measure: number): GoldPiece[] {
    const out = [...pieces]
    const atGap = (): number => {
      const places = out.flatMap(({ gap, going }, i) => (gap && !going && out[i - 1]?.role !== 'dropCap' ? [i] : []))
      return places.length === 0 ? 0 : this.rare(places)
    }
    const put = (at: number, matter: readonly GoldPiece[]): void => {
      out.splice(at, 0, ...matter)
      const after = out[at + matter.length]
      if (after) out[at + matter.length] = { ...after, gap: true }
    }
    const { random } = this
    if (this.chance(0.6)) for (let k = this.below(3); k >= 0; k--) put(0, pageFurniture(random))
    if (this.chance(0.35)) put(out.length, pageFurniture(random))
    if (this.chance(0.25)) put(atGap(), pageFurniture(random))
    if (this.chance(0.12)) put(this.chance(0.5) ? out.length : atGap(), index(random))
    if (this.chance(0.1)) put(this.chance(0.5) ? 0 : atGap(), teaser(random))
    if (this.chance(0.1)) put(this.chance(0.5) ? out.length : atGap(), advert(random))
    if (this.chance(0.06)) put(atGap(), table(random))
    if (this.chance(0.06)) put(atGap(), listing(random, measure))
    return out
  }

  /** Some paragraphs of the last stories as news of their own, each with a head over it. */
  private shortened(pieces: readonly GoldPiece[], measure: number): GoldPiece[] {
    if (!this.shorts) return [...pieces]
    const from = Math.floor(pieces.length * 0.6)
    const section = this.chance(0.3)
    const signed = this.chance(0.3)
    const width = Math.round(measure * this.rare([0.6, 0.8, 0.9, 1.2]))
    let standing = this.chance(0.5)
    return pieces.flatMap((piece, i) => {
      const whole = piece.role === 'paragraph' && !piece.going && piece.lines.length > 2 && pieces[i - 1]?.role === 'paragraph' && pieces[i + 1]?.going !== 'elsewhere'
      if (i < from || !whole || !this.chance(0.6)) return [piece]
      const r = new Reporter(this.random, { language: 'en-GB', dash: '—', quotes: 'double' })
      const head = capital(
        this.rare([
          () => `${r.place} ${r.bodyOfTopic()} to ${r.verb().base} ${r.thing()}`,
          () => r.clause(),
          () => `${r.peopleOfTopic()} ${r.verb().base} ${r.idea()}`,
          () => `${r.adjective()} ${r.thing()} ${r.rare(['found', 'lost', 'stays shut', 'sold'])}`,
        ])(),
      )
      const over = [...(standing ? [this.rare(['In brief', 'News in brief', 'IN BRIEF', 'Also today', 'Round-up'])] : []), ...(section ? [this.rare(SECTIONS)] : [])]
      standing = false
      const text = signed
        ? { ...piece, lines: wrapped(`${textOf(piece)} ${this.rare([...AGENCIES, 'PA', 'Staff and agency', 'UWP', 'Agencies', 'Staff reporter'])}`, measure) }
        : piece
      return [
        ...over.map((line) => ({ role: 'kicker', going: false, gap: true, lines: [line] }) as const),
        { role: 'headline', going: false, gap: over.length === 0, lines: wrapped(head, Math.max(12, width)) } as const,
        { ...text, gap: this.chance(0.3) },
      ]
    })
  }

  private bylinesMoved(pieces: readonly GoldPiece[]): GoldPiece[] {
    if (this.bylineAt === 'head') return [...pieces]
    const out: GoldPiece[] = []
    let held: GoldPiece | undefined
    const release = (): void => {
      if (!held) return
      // before what stands apart from the text
      let at = out.length
      while (at > 0 && out[at - 1]!.role !== 'paragraph') at--
      if (at === 0) at = out.length
      out.splice(at, 0, { ...held, gap: this.chance(0.5) })
      held = undefined
    }
    for (const piece of pieces) {
      if (piece.role === 'headline' && !piece.going) release()
      if (piece.role === 'byline' && !piece.going && held === undefined) held = piece
      else out.push(piece)
    }
    release()
    return out
  }

  /** Captions, each with its credit, where the picture stands over the head or between the head and the text, or all of them after the rest. */
  private captionsMoved(pieces: readonly GoldPiece[]): GoldPiece[] {
    if (this.captionsAt === 'as they are') return [...pieces]
    const out: GoldPiece[] = []
    const ends: GoldPiece[] = []
    let head = -1
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!
      if (piece.role !== 'caption' || piece.going) {
        if (piece.role === 'headline' && pieces[i - 1]?.role !== 'headline') head = out.length
        out.push(piece)
        continue
      }
      const credited = pieces[i + 1]?.role === 'credit'
      const own = [{ ...piece, gap: true }, ...(credited ? [pieces[i + 1]!] : [])]
      if (credited) i++
      if (this.captionsAt === 'at the end') ends.push(...own)
      else if (head < 0) out.push(...own)
      else {
        let at = head
        if (this.captionsAt === 'over heads') while (at > 0 && /^(?:kicker|label)$/.test(out[at - 1]!.role ?? '')) at--
        else while (at < out.length && /^(?:headline|deck|standfirst)$/.test(out[at]!.role ?? '')) at++
        out.splice(at, 0, ...own)
        if (at <= head) head += own.length
      }
    }
    return [...out, ...ends]
  }

  /** Items with their standing head before some other head. */
  private itemsMoved(pieces: readonly GoldPiece[]): GoldPiece[] {
    const from = pieces.findIndex(({ role }) => role === 'standingHead')
    if (this.itemsAt === 'as they are' || from < 0) return [...pieces]
    let to = from + 1
    while (pieces[to]?.role === 'item') to++
    const rest = [...pieces.slice(0, from), ...pieces.slice(to)]
    const heads = rest.flatMap(({ role, going }, i) => (role === 'headline' && !going && rest[i - 1]?.role === 'paragraph' ? [i] : []))
    if (heads.length === 0) return [...pieces]
    rest.splice(this.rare(heads), 0, ...pieces.slice(from, to))
    return rest
  }

  /** Drop caps as extractors give them that know of no cap: as a word of its own on the line, elsewhere in the file, or not at all where it is drawn. */
  private capsMoved(pieces: readonly GoldPiece[]): GoldPiece[] {
    const { caps } = this
    if (caps === 'as they are') return [...pieces]
    const own = pieces.filter(({ role }) => role === 'dropCap')
    if (caps === 'in line')
      return pieces.flatMap((piece, i) => {
        const cap = pieces[i - 1]?.role === 'dropCap' ? pieces[i - 1]!.lines[0]! : undefined
        if (piece.role === 'dropCap' && pieces[i + 1]?.role === 'paragraph') return []
        return cap === undefined || piece.role !== 'paragraph'
          ? [piece]
          : [{ ...piece, gap: pieces[i - 1]!.gap, lines: [`${cap.trim()} ${piece.lines[0]!}`, ...piece.lines.slice(1)] }]
      })
    const rest = pieces.flatMap((piece, i) => (piece.role === 'dropCap' ? [] : [pieces[i - 1]?.role === 'dropCap' ? { ...piece, gap: pieces[i - 1]!.gap } : piece]))
    if (caps === 'lost') return rest
    const apart = own.map((piece, i) => ({ ...piece, gap: i === 0 }))
    if (caps === 'first') return [...apart, ...rest]
    if (caps === 'last') return [...rest, ...apart]
    const left = [...own]
    return [
      ...rest.flatMap((piece) => (piece.role === 'headline' && !piece.going && left.length > 0 && this.chance(0.6) ? [left.shift()!, { ...piece, gap: false }] : [piece])),
      ...left,
    ]
  }
}
