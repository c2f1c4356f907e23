import { type Pair, assign } from '../assignment.js'
import { type Chance, alongOrder } from './alongOrder.js'
import { type Joints, chainFragments, continuity } from './chains.js'
import { type HeadPlace, type TextPlace, matchHeads } from './heads.js'
import { StoryWords, logKinship, runOdds, sharedRuns } from './kinship.js'
import { type Lexis, type PieceWords, readPieces, tokensOf } from './lexis.js'
import type { Piece, PieceRole, SortedPieces, StoryPieces } from '../print.js'
import { settleCaptions } from './settleCaptions.js'
import { settleTails } from './settleTails.js'
import { settleHeads } from './settleHeads.js'
import { headsByPage, partRuns } from './partRuns.js'
import { type Fragment, type Unit, cutUnits, isFragment } from './units.js'

/** Which pieces of a text belong to one story. Every piece is in exactly one place; where text goes on over a cut, `runOn` says so. */
export function sortPieces(pieces: readonly Piece[]): SortedPieces {
  return new Sorter(pieces).sorted()
}

interface Story {
  head: number | undefined
  headSure: number
  /** units of text in reading order */
  readonly texts: number[]
  readonly textSure: number[]
  readonly words: StoryWords
  byline: number | undefined
  bylineSure: number
  /** other units, in the order of the source */
  readonly inserts: { readonly unit: number; readonly sure: number }[]
}

class Sorter {
  /** as they are taken in the end: a few change their role */
  private readonly pieces: Piece[]
  private readonly lexis: Lexis
  private readonly pieceWords: readonly PieceWords[]
  private readonly pieceTexts: readonly string[]
  private readonly units: readonly Unit[]
  /** texts that are held to begin a story, by their words */
  private readonly seams: ReadonlySet<Unit>
  private readonly unitWords: readonly PieceWords[]
  private readonly furniture: readonly number[]
  private readonly loose: number[]
  private stories: Story[] = []
  private joints!: Joints
  /** number of a text among the fragments */
  private fragmentOf: ReadonlyMap<number, number> = new Map()
  /** story of a unit, once it is known */
  private readonly storyOf: Int32Array

  constructor(found: readonly Piece[]) {
    const source = settleTails(settleCaptions(found))
    const cut = cutUnits(source)
    const { pieces, units } = settleHeads(source, cut.units)
    this.pieces = [...pieces]
    const read = readPieces(pieces)
    this.lexis = read.lexis
    this.pieceWords = read.words
    this.pieceTexts = read.texts
    const { furniture, unassigned, gapsTell } = cut
    const parted = partRuns(pieces, units, this.pieceWords, this.lexis, gapsTell)
    this.units = parted.units
    this.seams = parted.seams
    this.furniture = furniture
    this.loose = [...unassigned]
    this.unitWords = this.units.map((unit) => together(unit.pieces.map((i) => this.pieceWords[i]!)))
    this.storyOf = new Int32Array(this.units.length).fill(-1)
  }

  sorted(): SortedPieces {
    this.makeThreads()
    this.placeHeads()
    this.mergeHeadless()
    this.readHeads()
    this.placeInserts()
    this.placeBylines()
    this.placeSurplus()
    return this.result()
  }

  private makeThreads(): void {
    const { units, lexis, unitWords } = this
    const texts = units.flatMap((unit, at) => (isFragment(unit) ? [at] : []))
    const fragments = texts.map((at) => units[at] as Fragment)
    const edgeWord = (fragment: Fragment, last: boolean): string => {
      const running = fragment.pieces.filter((i) => this.pieces[i]!.role === 'paragraph' || this.pieces[i]!.role === 'listItem')
      const piece = running.at(last ? -1 : 0)
      if (piece === undefined) return ''
      const line = this.pieces[piece]!.lines.at(last ? -1 : 0)?.text ?? ''
      return tokensOf(line).at(last ? -1 : 0)?.word ?? ''
    }
    this.joints = {
      fragments,
      lexis,
      lastWord: fragments.map((fragment) => edgeWord(fragment, true)),
      firstWord: fragments.map((fragment) => edgeWord(fragment, false)),
    }
    this.fragmentOf = new Map(texts.map((at, k) => [at, k]))
    const threads = chainFragments({
      ...this.joints,
      seam: fragments.map((fragment) => this.seams.has(fragment)),
      heads: headsByPage(this.pieces, units),
      words: texts.map((at) => unitWords[at]!),
      textOf: (piece) => this.pieceTexts[piece]!,
      between: texts.map((at, k) => {
        const from = k === 0 ? 0 : texts[k - 1]! + 1
        let between: 'nothing' | 'inserts' | 'heads' = 'nothing'
        for (let i = from; i < at; i++) {
          if (units[i]!.kind === 'head' || units[i]!.kind === 'byline') return 'heads'
          between = 'inserts'
        }
        return between
      }),
    })
    for (const { fragments: chain, sure } of threads) {
      if (chain.length === 1 && fragments[chain[0]!]!.crumb) continue
      const words = new StoryWords()
      for (const k of chain) words.add(unitWords[texts[k]!]!)
      this.stories.push({ head: undefined, headSure: 1, texts: chain.map((k) => texts[k]!), textSure: [...sure], words, byline: undefined, bylineSure: 1, inserts: [] })
    }
    this.stories.sort((a, b) => a.texts[0]! - b.texts[0]!)
    this.noteTexts()
  }

  private noteTexts(): void {
    this.stories.forEach((story, s) => {
      for (const at of story.texts) this.storyOf[at] = s
      if (story.head !== undefined) this.storyOf[story.head] = s
    })
  }

  private hasTitle(unit: Unit): boolean {
    return unit.pieces.some((i) => this.pieces[i]!.role === 'headline')
  }

  private placeHeads(): void {
    const { units, unitWords, stories } = this
    const at = units.flatMap((unit, i) => (unit.kind === 'head' && this.hasTitle(unit) ? [i] : []))
    const heads: HeadPlace[] = at.map((i) => ({ at: i, page: units[i]!.page, words: unitWords[i]! }))
    const texts: TextPlace[] = stories.map((story) => {
      const first = units[story.texts[0]!] as Fragment
      return {
        at: story.texts[0]!,
        page: first.page,
        opening: unitWords[story.texts[0]!]!,
        words: story.words,
        opens: first.opens,
        headed: first.headed,
        slight: story.texts.length === 1 && first.slight,
      }
    })
    for (const { row, column, score } of matchHeads(heads, texts, this.lexis)) {
      const story = stories[column]!
      story.head = at[row]
      story.headSure = logistic(score - 2)
      this.storyOf[at[row]!] = column
    }
  }

  /** The words of heads are their stories' too. */
  private readHeads(): void {
    for (const { head, words } of this.stories) if (head !== undefined) words.add(this.unitWords[head]!)
  }

  /** A text without a head that does not begin as a story does goes on with the story before it, or with the one it shares its words with. */
  private mergeHeadless(): void {
    const { stories, units } = this
    if (stories.length < 2) return
    const gone = new Set<number>()
    const orphans = stories.flatMap((story, s) => (story.head === undefined && !(units[story.texts[0]!] as Fragment).opens ? [s] : []))
    const isOrphan = new Set(orphans)
    const wishes = orphans.flatMap((s) => {
      const story = stories[s]!
      const first = units[story.texts[0]!] as Fragment
      const before = this.around(story.texts[0]!)[0]
      const near = new Set<number>([before])
      for (let other = Math.max(0, s - NEAR); other < Math.min(stories.length, s + NEAR + 1); other++) near.add(other)
      return [...near].flatMap((other) => {
        if (other < 0 || other === s) return []
        const into = stories[other]!
        const ends = into.texts.slice(-ENDS)
        const lacks = ends.some((at, k) => this.joint(at, story.texts[0]!) > 0 && (k + 1 === ends.length || this.joint(at, ends[k + 1]!) < 0))
        const paged = (units[into.texts[0]!] as Fragment).page === first.page ? 0 : -2
        const score =
          this.kin(story.words, into.words) + (other === before ? 2 : 0) + (lacks ? 1.5 : 0) + (first.begins === 'middle' ? 1.5 : 0) + paged + (isOrphan.has(other) ? -2 : 0)
        return score > 0 ? [{ s, other, score }] : []
      })
    })
    wishes.sort((a, b) => b.score - a.score || a.s - b.s || a.other - b.other)
    for (const { s, other, score } of wishes) {
      if (gone.has(s) || gone.has(other)) continue
      this.insertText(stories[other]!, stories[s]!, logistic(score))
      gone.add(s)
    }
    // words that no story wants are none themselves
    stories.forEach((story, s) => {
      if (story.head === undefined && story.texts.length === 1 && (units[story.texts[0]!] as Fragment).slight && stories.length > 1) gone.add(s)
    })
    for (const s of gone) for (const at of stories[s]!.texts) this.storyOf[at] = -1
    this.stories = stories.filter((_, s) => !gone.has(s))
    this.noteTexts()
  }

  /** Puts a text into a story, where its ends fit best. */
  private insertText(into: Story, text: Story, sure: number): void {
    const { texts } = into
    const first = text.texts[0]!
    const last = text.texts.at(-1)!
    let best = texts.length
    let bestScore = -Infinity
    for (let k = Math.max(0, texts.length - ENDS); k <= texts.length; k++) {
      const before = texts[k - 1]
      const after = texts[k]
      let score = before === undefined ? -1.5 : this.joint(before, first)
      if (after !== undefined) score += this.joint(last, after) - (before === undefined ? 0 : this.joint(before, after))
      if (score >= bestScore) {
        best = k
        bestScore = score
      }
    }
    texts.splice(best, 0, ...text.texts)
    into.textSure.splice(best, 0, ...text.textSure.map((own) => Math.min(own, sure)))
    for (const at of text.texts) into.words.add(this.unitWords[at]!)
  }

  /** How well one text goes on with another: their ends, then their order in the source. */
  private joint(a: number, b: number): number {
    const closes = (this.units[a] as Fragment).closes
    return continuity(this.joints, this.fragmentOf.get(a)!, this.fragmentOf.get(b)!) + (a < b ? 0.5 : -0.5) - (closes ? 3 : 0)
  }

  private kin(words: StoryWords, story: StoryWords): number {
    return clamp(0.4 * logKinship({ counts: words.counts, sequence: [] }, story, this.lexis), 6)
  }

  /** A byline goes to the story whose notes name its writer, under whose head or over whose text it stands, or among whose pieces; one to a story. */
  private placeBylines(): void {
    const { units, stories } = this
    const bylines = units.flatMap((unit, i) => (unit.kind === 'byline' ? [i] : []))
    const notes = this.notes()
    const ranked = bylines.length === stories.length
    const withText = this.bylinesOverText(bylines)
    const pairs: Pair[] = []
    bylines.forEach((at, row) => {
      const [before, after] = this.around(at)
      const beside = [at - 1, at + 1].map((i) => (units[i] === undefined ? -1 : this.storyOf[i]!))
      const near = new Set(this.nearStories(at))
      if (ranked) near.add(row)
      for (const s of near) {
        const story = stories[s]!
        let score = 2 + clamp(0.5 * logKinship(this.unitWords[at]!, story.words, this.lexis), 4)
        if (story.head === at - 1) score += withText ? 3 : 5
        if (story.texts[0] === at + 1) score += withText ? 5 : 4
        if (before === s) score += 0.7
        if (after === s) score += 0.5
        for (const other of beside) if (other === s) score += 0.6
        if (ranked && row === s) score += 1
        score += 8 * this.named(at, notes[s]!.slice(0, NOTES))
        if (units[at]!.page !== units[story.texts[0]!]!.page) score -= 3
        pairs.push({ row, column: s, score: Math.max(0.01, score) })
      }
    })
    for (const { row, column, score } of assign(pairs)) {
      const story = stories[column]!
      story.byline = bylines[row]
      story.bylineSure = logistic(score - 2)
      this.storyOf[bylines[row]!] = column
    }
    // more bylines than stories: with what they stand by
    for (const at of bylines) if (this.storyOf[at] === -1) this.insert(at, this.around(at).find((s) => s >= 0) ?? -1, 0.3)
  }

  /** Whether bylines stand with their texts rather than with their heads, as those tell that stand between others. */
  private bylinesOverText(bylines: readonly number[]): boolean {
    let over = 0
    for (const at of bylines) {
      const under = this.units[at - 1]?.kind === 'head'
      const text = this.units[at + 1]?.kind === 'text'
      if (under !== text) over += text ? 1 : -1
    }
    return over > 0
  }

  /** How much of a byline's names stand in the closing notes of a story: 1 all. */
  private named(at: number, notes: readonly ReadonlySet<string>[]): number {
    const names = tokensOf(this.textOfUnit(at)).filter((token) => token.capital && token.word.length > 2)
    let most = 0
    for (const note of notes) most = Math.max(most, names.filter((token) => note.has(token.word)).length / names.length)
    return most
  }

  /** Words of each story's closing notes, note by note. */
  private notes(): ReadonlySet<string>[][] {
    return this.stories.map(({ texts }) =>
      texts.flatMap((at) => this.units[at]!.pieces.filter((i) => this.pieces[i]!.role === 'tagline').map((i) => new Set(tokensOf(this.pieceTexts[i]!).map((token) => token.word)))),
    )
  }

  private placeInserts(): void {
    const { units, stories } = this
    const inserts = units.flatMap((unit, i) =>
      this.storyOf[i] === -1 && unit.kind !== 'items' && unit.kind !== 'byline' && (unit.kind === 'head' ? !this.hasTitle(unit) : !isFragment(unit)) ? [i] : [],
    )
    const pages = stories.map((story) => new Set(story.texts.flatMap((t) => [units[t]!.page, units[t]!.lastPage])))
    const ranks = (s: number, page: number): number => stories[s]!.texts.find((t) => units[t]!.page === page) ?? stories[s]!.texts[0]!
    const quoted = inserts.filter((i) => units[i]!.kind === 'quote')
    const bodies = stories.flatMap((story, s) => story.texts.map((at) => ({ s, at })))
    const shared = sharedRuns(
      quoted.map((i) => this.unitWords[i]!.sequence),
      bodies.map(({ at }) => this.unitWords[at]!.sequence),
    )
    const recurring = new Map<number, Map<number, number>>()
    quoted.forEach((i, q) => {
      const by = new Map<number, number>()
      for (const [b, count] of shared[q]!) by.set(bodies[b]!.s, (by.get(bodies[b]!.s) ?? 0) + count)
      recurring.set(i, by)
    })
    const chancesOf = (at: number): Chance[] => {
      const [before, after] = this.around(at)
      const near = [...new Set([...this.nearStories(at), ...(recurring.get(at)?.keys() ?? [])])].sort((a, b) => a - b)
      return near.map((s) => {
        const story = stories[s]!
        const kin = clamp(0.8 * logKinship(this.unitWords[at]!, story.words, this.lexis), 8)
        // a kicker or deck that stands apart: beside its head
        const heading = units[at]!.kind === 'head' ? (story.head === at + 1 ? 3 : 0) + (story.head === at - 1 ? 3 : 0) : 0
        const place = heading + (before === s ? 1 : 0) + (after === s ? 0.6 : 0) + (before === s && after === s ? 0.7 : 0)
        const paged = pages[s]!.has(units[at]!.page) ? 0 : -3
        return { story: s, rank: ranks(s, units[at]!.page), odds: kin + place + paged + runOdds(recurring.get(at)?.get(s) ?? 0) }
      })
    }
    const runs: number[][] = []
    for (const at of inserts) {
      const last = runs.at(-1)?.at(-1)
      if (last !== undefined && units[last]!.page === units[at]!.page && this.nothingBetween(last, at)) runs.at(-1)!.push(at)
      else runs.push([at])
    }
    alongOrder(runs.map((run) => run.map(chancesOf))).forEach((choices, r) => {
      choices.forEach(({ story, sure }, k) => {
        this.insert(runs[r]![k]!, story, sure)
      })
    })
  }

  /** No text or head stands between two units. */
  private nothingBetween(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.units[i]!.kind === 'text' || this.units[i]!.kind === 'head') return false
    return true
  }

  /** A headline over no text is the deck of the head right over it, or a caption of the story whose words it shares. */
  private placeSurplus(): void {
    const { units, stories } = this
    const headed = new Map(stories.flatMap((story, s) => (story.head === undefined ? [] : [[story.head, s] as const])))
    units.forEach((unit, at) => {
      if (unit.kind !== 'head' || this.storyOf[at] !== -1) return
      const titles = unit.pieces.filter((i) => this.pieces[i]!.role === 'headline')
      const over = headed.get(at - 1) ?? -1
      let best = over
      let role: PieceRole = 'deck'
      let sure = 0.5
      if (over === -1) {
        if (unit.pieces.length > 1) return
        let most = SHARED
        for (const s of this.nearStories(at)) {
          const kin = logKinship(this.unitWords[at]!, stories[s]!.words, this.lexis)
          if (kin <= most) continue
          most = kin
          best = s
        }
        role = 'caption'
        sure = 0.3
      }
      if (best === -1) return
      for (const i of titles) this.pieces[i] = { ...this.pieces[i]!, role }
      this.insert(at, best, sure)
    })
  }

  private insert(at: number, s: number, sure: number): void {
    if (s < 0) return
    this.storyOf[at] = s
    this.stories[s]!.inserts.push({ unit: at, sure })
  }

  /** Stories of the nearest text or head before a unit and after it in the source; -1 for none. */
  private around(at: number): [number, number] {
    return [this.toward(at, -1), this.toward(at, 1)]
  }
  private toward(at: number, step: number): number {
    for (let i = at + step, k = 0; i >= 0 && i < this.units.length && k < 64; i += step, k++) {
      const { kind } = this.units[i]!
      if ((kind === 'text' || kind === 'head') && this.storyOf[i] !== -1) return this.storyOf[i]!
    }
    return -1
  }

  /** Stories whose text stands near a unit in the source, and those that share its rare words. */
  private nearStories(at: number): number[] {
    const found = new Set<number>()
    const { stories } = this
    let low = 0
    let high = stories.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (stories[middle]!.texts[0]! < at) low = middle + 1
      else high = middle
    }
    for (let s = Math.max(0, low - 8); s < Math.min(stories.length, low + 8); s++) found.add(s)
    for (const s of this.around(at)) if (s >= 0) found.add(s)
    return [...found].sort((a, b) => a - b)
  }

  private textOfUnit(at: number): string {
    return this.units[at]!.pieces.map((i) => this.pieceTexts[i]!).join(' ')
  }

  private result(): SortedPieces {
    const { units, pieces } = this
    const items: Piece[][] = []
    const loose = [...this.loose]
    const stories: StoryPieces[] = this.stories.map((story) => this.pieced(story))
    units.forEach((unit, at) => {
      if (unit.kind === 'items') items.push(unit.pieces.map((i) => pieces[i]!))
      else if (this.storyOf[at] === -1) loose.push(...unit.pieces)
    })
    loose.sort((a, b) => a - b)
    return { stories, items, furniture: this.furniture.map((i) => pieces[i]!), unassigned: loose.map((i) => pieces[i]!) }
  }

  private pieced(story: Story): StoryPieces {
    const out: Piece[] = []
    const kinship = new Map<Piece, number>()
    const put = (at: number, sure: number): void => {
      for (const i of this.units[at]!.pieces) {
        const piece = this.pieces[i]!
        out.push(piece)
        if (sure < 1) kinship.set(piece, sure)
      }
    }
    if (story.head !== undefined) put(story.head, story.headSure)
    if (story.byline !== undefined) put(story.byline, story.bylineSure)
    story.texts.forEach((at, k) => {
      const fragment = this.units[at] as Fragment
      const runs = k > 0 && fragment.begins !== 'capital' && (this.units[story.texts[k - 1]!] as Fragment).ends !== 'full'
      let first = true
      for (const i of fragment.pieces) {
        let piece = this.pieces[i]!
        if (first && piece.role === 'paragraph') {
          first = false
          if (runs !== (piece.runOn ?? false)) piece = { ...piece, runOn: runs }
        }
        out.push(piece)
        if (story.textSure[k]! < 1) kinship.set(piece, story.textSure[k]!)
      }
    })
    for (const { unit, sure } of [...story.inserts].sort((a, b) => a.unit - b.unit)) put(unit, sure)
    return { pieces: out, kinship }
  }
}

/** Stories on either side of a text without a head that it may belong to. */
const NEAR = 8
/** What a headline over no text must share with a story to be a caption of it: a name at least. */
const SHARED = 2
/** Texts of a story, from its last, that another may follow. */
const ENDS = 32
/** Notes of one story that are searched for a writer. */
const NOTES = 4
function together(bags: readonly PieceWords[]): PieceWords {
  if (bags.length === 1) return bags[0]!
  const sequence: number[] = []
  const counts = new Map<number, number>()
  for (const bag of bags) {
    for (const word of bag.sequence) sequence.push(word)
    for (const [word, count] of bag.counts) counts.set(word, (counts.get(word) ?? 0) + count)
  }
  return { sequence, counts }
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
const logistic = (value: number): number => 1 / (1 + Math.exp(-value))
