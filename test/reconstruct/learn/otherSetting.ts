import { randomFrom } from '../../text/randomParagraph.js'
import { syllables } from './syllables.js'
import { textAdvance } from '../../../src/reconstruct/lines/textAdvances.js'
import { RUNNING, type GoldText } from './goldTexts.js'
import { linesOf, piecesOf, textOf } from './goldPieces.js'
import { Dice } from './dice.js'

/** The same text as another typesetter breaks its paragraphs: in a face, to a measure and with habits of its own. */
export function inOtherSetting(text: GoldText): GoldText {
  const random = randomFrom(0x7e57 + 104_729 * text.seed + text.source.length)
  for (let i = 0; i < 5; i++) random()
  const setter = new Setter(random)
  const pieces = piecesOf(text.lines)
  const set = pieces.map((piece, i) => {
    if (piece.role === undefined || !RUNNING.has(piece.role)) return piece
    const opens = pieces[i - 1]?.role !== piece.role
    const lines = setter.lines(textOf(piece), piece.going === false && !opens)
    // what is broken off fills its last line: the words after that are lost
    const broken = pieces.slice(i + 1).find(({ role }) => role === piece.role)?.going
    return broken !== undefined && broken !== false && lines.length > 1 ? { ...piece, lines: lines.slice(0, -1) } : { ...piece, lines }
  })
  return { ...text, source: `${text.source}, other setting`, lines: linesOf(set) }
}

/** places of a line's end that are looked at */
const AHEAD = 60

/** A composer. */
class Setter extends Dice {
  private readonly way = this.rare(['greedy', 'greedy', 'best', 'best', 'ragged', 'even'] as const)
  private readonly measure = 8.5 + 13 * this.random()
  private readonly indent = this.chance(0.2) ? 0 : 0.6 + 1.4 * this.random()
  private readonly openings = this.chance(0.5)
  private readonly hyphens = this.chance(this.way === 'ragged' || this.way === 'even' ? 0.3 : 0.8)
  /** how far a line may be squeezed, share of it */
  private readonly shrink = this.way === 'ragged' || this.way === 'even' ? 0 : 0.035 * this.random()
  /** least letters before and after a hyphen */
  private readonly letters = [2 + this.below(2), 2 + this.below(2)] as const
  private readonly space = 0.2 + 0.1 * this.random()
  private readonly hyphenCost = 0.002 * this.random()
  private readonly advances = new Map<number, number>()

  lines(text: string, indented: boolean): string[] {
    const places = this.places(text)
    const first = this.measure - (indented || this.openings ? this.indent : 0)
    const ends = this.way === 'greedy' || this.way === 'ragged' ? this.filled(places, first) : this.evened(places, first)
    let from = 0
    return ends.map((end) => {
      const { at, hyphen } = places[end]!
      const line = text.slice(from, at).trim()
      from = at
      return hyphen ? `${line}-` : line
    })
  }

  private width(text: string): number {
    let sum = 0
    for (const letter of text) {
      const code = letter.codePointAt(0)!
      let own = this.advances.get(code)
      if (own === undefined) {
        own = letter === ' ' ? this.space : textAdvance(code) * (0.9 + 0.2 * this.random())
        this.advances.set(code, own)
      }
      sum += own
    }
    return sum
  }

  /** Where lines may end: offsets in the text, how far it goes up to there, and from where it goes on. */
  private places(text: string): Place[] {
    const places: Place[] = []
    let x = 0
    let at = 0
    for (const word of text.split(' ')) {
      if (this.hyphens)
        for (const k of syllables(word)) {
          if (k < this.letters[0] || word.length - k < this.letters[1]) continue
          const own = /[-–—]/.test(word[k - 1]!)
          const part = this.width(word.slice(0, k))
          places.push({ at: at + k, end: x + part + (own ? 0 : this.width('-')), start: x + part, hyphen: !own })
        }
      const own = this.width(word)
      at += word.length
      places.push({ at, end: x + own, start: x + own + this.space, hyphen: false })
      x += own + this.space
      at++
    }
    return places
  }

  /** As many words as fit, line by line. */
  private filled(places: readonly Place[], first: number): number[] {
    const ends: number[] = []
    let begun = 0
    for (let k = 0; k < places.length;) {
      const room = (ends.length === 0 ? first : this.measure) * (1 + this.shrink)
      let last = k
      for (let next = k; next < Math.min(places.length, k + AHEAD) && places[next]!.start - begun < room + 3; next++) if (places[next]!.end - begun <= room) last = next
      ends.push(last)
      begun = places[last]!.start
      k = last + 1
    }
    return ends
  }

  /** Lines whose widths are as near to the measure as can be, all in all. */
  private evened(places: readonly Place[], first: number): number[] {
    const cost = new Float64Array(places.length).fill(Infinity)
    const before = new Int32Array(places.length).fill(-1)
    for (let to = 0; to < places.length; to++)
      for (let from = to - 1; from >= -1 && from >= to - AHEAD; from--) {
        const measure = from < 0 ? first : this.measure
        const off = (measure - (places[to]!.end - (from < 0 ? 0 : places[from]!.start))) / measure
        const previous = from < 0 ? 0 : cost[from]!
        const last = to === places.length - 1
        const wide = off < -this.shrink ? 1000 * -off : 0
        const own = previous + (last && off > 0 ? 0 : off * off) + wide + (places[to]!.hyphen ? this.hyphenCost : 0) + (this.way === 'even' ? 1 : 0)
        if (own < cost[to]!) {
          cost[to] = own
          before[to] = from
        }
      }
    const ends: number[] = []
    for (let k = places.length - 1; k >= 0; k = before[k]!) ends.unshift(k)
    return ends
  }
}

interface Place {
  readonly at: number
  readonly end: number
  readonly start: number
  readonly hyphen: boolean
}
