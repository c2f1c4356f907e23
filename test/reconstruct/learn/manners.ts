import { FIRST_NAMES, SURNAME_ENDS, SURNAME_STEMS } from '../../quality/vocabulary.js'
import { capital } from '../../quality/prose.js'
import { type Random, randomFrom } from '../../text/randomParagraph.js'
import { Dice } from './dice.js'
import type { GoldText } from './goldTexts.js'
import { type GoldPiece, linesOf, piecesOf, textOf, wrapped } from './goldPieces.js'
import { Reporter } from '../trip/newsroom.js'
import { advert, index, listing, pageFurniture, table, teaser } from './matter.js'
import { otherNames } from './otherNames.js'
import { otherTongue } from './otherTongue.js'
import { shownCaption } from './shownCaption.js'

/** The same text as another paper prints it, and another extractor gives it. */
export function inOtherManners(text: GoldText): GoldText {
  const random = randomFrom(0x51ed + 7919 * text.seed + text.source.length)
  for (let i = 0; i < 5; i++) random()
  const paper = new Paper(text.source, random)
  return { ...text, source: `${text.source}, other manner`, lines: linesOf(paper.printed(piecesOf(text.lines))) }
}

const PLACES = ['Port Lenn', 'Corvo', 'Marlow Quay', 'Eastlake', 'Oreland', 'Saint Brae', 'Tarnow', 'Vell', 'Millers Ford', 'Hythe']
/** Where news comes from: a reader knows such places by name. */
const CITIES = [
  'London',
  'Beirut',
  'Cairo',
  'Paris',
  'Washington',
  'Nairobi',
  'Tokyo',
  'Berlin',
  'Moscow',
  'New Delhi',
  'Istanbul',
  'Rome',
  'Lagos',
  'Mexico City',
  'Seoul',
  'Vienna',
  'Tunis',
  'Geneva',
  'Jakarta',
  'Boston',
  'Damascus',
  'Madrid',
]
const POSTS = [
  'Staff Writer',
  'STAFF REPORTER',
  'Health correspondent',
  'Political editor',
  'Contributing writer',
  'Chief reporter',
  'City Hall Bureau',
  'Environment Correspondent',
  'Special to The Courier',
  'Coastal Press',
  'Economics Editor',
  'of the Lantern staff',
]
const AGENCIES = ['Coastal Press', 'Meridian', 'UWP', 'Tidewater News Service', 'the Associated Wire', 'Northern Agency']
const MORE_OF_WRITER = [
  'He has reported on the coast for two decades.',
  'She lives in Port Lenn.',
  'He has written extensively on trade for publications such as The Lantern and Harbour Weekly.',
  'Her book on the fisheries appears in May.',
  'Information from the Coastal Press was included in this article.',
  'Follow her at lantern.example.',
  'The views are his own.',
  'Contact her at 555-0142.',
  'Reach him at news@lantern.example.',
  'Follow him on social media: @lanternnews.',
]

const OVERLINES = ['HIGH WATER', 'A long wait', 'End of the line', 'ON WATCH', 'Harbour crossing', 'First light', 'Talks and tea', 'BACK TO SCHOOL', 'Mending nets']

type Blanks = 'as they are' | 'between kinds' | 'between all' | 'some' | 'none' | 'frames alone'
/** Widths of captions, in measures of the body. */
const SPANS = [1, 1, 1, 1.9, 1.9, 2.9, 3.9, 0.8, 1.4]

const ALWAYS =
  <T>(value: T): (() => T) =>
  () =>
    value

const opensStory = (before: GoldPiece | undefined): boolean => before !== undefined && /^(?:headline|deck|standfirst|byline)$/.test(before.role ?? '')
const ALWAYS_SAME = (line: string): string => line

/** The habits of a paper and of who took its text, drawn once. */
class Paper extends Dice {
  private readonly blanks: Blanks
  private readonly noFurniture = this.chance(0.4)
  private readonly ends = this.rare(['as they are', 'as they are', 'stripped', 'all'] as const)
  private readonly bylines = this.rare(['as it is', 'as it is', 'By', 'BY', 'bare', 'CAPITALS', 'in', 'agency', 'words'] as const)
  private readonly postUnder = this.chance(0.35) ? this.rare(POSTS) : undefined
  private readonly address = this.chance(0.12)
  private readonly bylineAt = this.rare(['head', 'head', 'head', 'end'] as const)
  private readonly attributions = this.rare(['as it is', 'as it is', 'dash', 'CAPITALS', 'two lines', 'apart'] as const)
  private readonly quoteMarks = this.rare(['as it is', 'as it is', 'none', 'double', 'single'] as const)
  private readonly quoteWidth = this.chance(0.4) ? 12 + this.below(26) : 0
  private readonly span = this.chance(0.55) ? this.rare(SPANS) : 0
  private readonly leadIn = this.rare(['none', 'none', 'none', 'CAPITALS', 'name', 'direction', 'overline'] as const)
  private readonly captionsAnew = this.chance(0.35)
  private readonly credits = this.rare(['as it is', 'as it is', 'run in', 'before', 'before', 'CAPITALS', 'by', 'none', 'parentheses', 'bare'] as const)
  private readonly heads = this.rare(['as it is', 'as it is', 'as it is', 'CAPITALS', 'Title'] as const)
  private readonly headWidth = this.chance(0.3) ? 14 + this.below(46) : 0
  private readonly deckWidth = this.chance(0.35) ? 18 + this.below(60) : 0
  private readonly kickers = this.rare(['as it is', 'as it is', 'CAPITALS', 'colon'] as const)
  private readonly crossheads = this.rare(['as it is', 'as it is', 'CAPITALS', 'question'] as const)
  private readonly longTaglines = this.chance(0.5)
  private readonly datelines = this.rare(['as it is', 'as it is', 'CAPITALS', 'day', 'stop'] as const)
  private readonly abroad = this.chance(0.5)
  private readonly shorts = this.chance(0.2)
  private readonly standingKicker = this.chance(0.15)
  private readonly ragged = this.chance(0.2)
  private readonly pointer = this.chance(0.12) ? this.rare(['▲ ', '◄ ', '► ', '▼ ', '◀ ', '▶ ', '← ', '↑ ', '☐ ']) : ''
  private readonly stopless = this.chance(0.3)
  private readonly runIn = this.rare(['none', 'none', 'none', 'none', 'dash', 'agency', 'colon', 'day'] as const)
  private readonly named = this.chance(0.4) ? otherNames(this.random) : ALWAYS_SAME
  private readonly guillemets = this.chance(0.04)
  private readonly tongue = this.chance(0.07) ? otherTongue(this.random) : ALWAYS_SAME
  private measure = 34

  constructor(source: string, random: Random) {
    super(random)
    const framed = source === 'framed'
    this.blanks = framed
      ? this.rare(['as they are', 'as they are', 'between kinds', 'between kinds', 'between all', 'some', 'some', 'frames alone', 'none'])
      : source === 'pdftotext'
        ? 'as they are'
        : this.rare(['as they are', 'as they are', 'some', 'between kinds'])
  }

  printed(pieces: readonly GoldPiece[]): GoldPiece[] {
    const lengths = pieces.flatMap(({ role, lines }) => (role === 'paragraph' ? lines.map((line) => line.trim().length) : [])).sort((a, b) => a - b)
    this.measure = Math.max(20, lengths[Math.floor(0.7 * lengths.length)] ?? 34)
    const own = this.spread(
      this.shortened(this.bylinesMoved(pieces)).flatMap((piece, i, all) => (piece.role === 'furniture' && this.noFurniture ? [] : this.told(piece, all[i + 1], all[i - 1]))),
    )
    return this.spaced(own).map((piece) => ({ ...piece, lines: piece.lines.map((line) => this.marked(this.tongue(this.named(line)))) }))
  }

  private marked(line: string): string {
    return this.guillemets ? line.replaceAll('“', '«').replaceAll('”', '»') : line
  }

  /** Other matter of a page among its stories. */
  private spread(pieces: GoldPiece[]): GoldPiece[] {
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
    if (this.chance(0.06)) put(atGap(), listing(random, this.measure))
    return out
  }

  /** Some paragraphs of the last stories as news of their own, each with a head over it. */
  private shortened(pieces: readonly GoldPiece[]): GoldPiece[] {
    if (!this.shorts) return [...pieces]
    const from = Math.floor(pieces.length * 0.6)
    const section = this.chance(0.3)
    const signed = this.chance(0.3)
    const width = Math.round(this.measure * this.rare([0.6, 0.8, 0.9, 1.2]))
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
      const over = [...(standing ? [this.rare(['In brief', 'News in brief', 'IN BRIEF', 'Also today', 'Round-up'])] : []), ...(section ? [this.section()] : [])]
      standing = false
      const text = signed
        ? { ...piece, lines: wrapped(`${textOf(piece)} ${this.rare([...AGENCIES, 'PA', 'Staff and agency', 'UWP', 'Agencies', 'Staff reporter'])}`, this.measure) }
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

  private spaced(pieces: readonly GoldPiece[]): GoldPiece[] {
    const noise = this.rare([0.1, 0.3, 0.6])
    let last: string | undefined
    return pieces.map((piece, i): GoldPiece => {
      const before = last
      last = piece.role
      const bound = before !== piece.role && before !== 'dropCap' && piece.role !== 'credit' && piece.role !== 'attribution'
      const gap = {
        'as they are': ALWAYS(piece.gap),
        'between kinds': ALWAYS(bound || (piece.gap && this.chance(0.3))),
        'between all': ALWAYS(before !== 'dropCap' && !(piece.going && !piece.gap)),
        some: () => piece.gap && this.chance(noise),
        none: ALWAYS(false),
        'frames alone': () =>
          piece.gap && (piece.role === 'headline' || piece.role === 'caption' || piece.role === 'quote' || piece.role === 'kicker' || (bound && this.chance(0.6))),
      }[this.blanks]()
      const ended = piece.lines.map((line, k) => {
        if (this.ends === 'as they are') return line
        const bare = line.trimEnd()
        return this.ends === 'stripped' || (k === piece.lines.length - 1 && this.chance(0.02)) ? bare : `${bare} `
      })
      return { ...piece, gap: gap || i === 0, lines: ended }
    })
  }

  private told(piece: GoldPiece, next: GoldPiece | undefined, before: GoldPiece | undefined): GoldPiece[] {
    const { role } = piece
    const as = (lines: readonly string[], of: GoldPiece = piece): GoldPiece => ({ ...of, lines })
    const capitals = (of: GoldPiece = piece): GoldPiece =>
      as(
        of.lines.map((line) => line.toUpperCase()),
        of,
      )
    const rewrapped = (text: string, characters: number): GoldPiece => as(wrapped(text, Math.max(8, Math.round(characters))))
    const whole = !piece.going && next?.role !== role
    switch (role) {
      case 'headline':
      case 'jumpHead': {
        const set = whole && this.headWidth > 0 ? rewrapped(textOf(piece), this.headWidth) : piece
        const cased =
          this.heads === 'CAPITALS'
            ? capitals(set)
            : this.heads === 'Title'
              ? as(
                  set.lines.map((line) => line.replace(/(?<=^|\s)\p{Ll}\p{L}{3,}/gu, capital)),
                  set,
                )
              : set
        return this.standingKicker && role === 'headline' && before?.role !== 'kicker' && this.chance(0.5) ? [...this.kicker(piece.gap), { ...cased, gap: false }] : [cased]
      }
      case 'deck':
      case 'standfirst':
        return [whole && this.deckWidth > 0 ? rewrapped(textOf(piece), this.deckWidth) : piece]
      case 'kicker':
        return [this.kickers === 'CAPITALS' ? capitals() : this.kickers === 'colon' ? as([...piece.lines.slice(0, -1), `${piece.lines.at(-1)!.trimEnd()}:`]) : piece]
      case 'crosshead':
        return [this.crossheads === 'CAPITALS' ? capitals() : this.crossheads === 'question' && piece.lines.length === 1 ? as([`${piece.lines[0]!.trimEnd()}?`]) : piece]
      case 'byline':
        return whole ? [as(this.byline(textOf(piece)))] : [piece]
      case 'dateline':
        return [this.dateline(piece)]
      case 'quote':
        return [this.quote(piece, whole)]
      case 'attribution':
        return whole ? this.attribution(piece) : [piece]
      case 'caption':
        return whole ? this.caption(piece, next) : [piece]
      case 'credit':
        // told with its caption
        return before?.role === 'caption' && !before.going && this.credits !== 'as it is' ? [] : [piece]
      case 'tagline':
        return [whole && this.longTaglines ? this.tagline(piece) : piece]
      case 'jumpLine':
        return [whole && this.chance(0.6) ? as([this.jumpLine()]) : piece]
      case 'fromLine':
        return [whole && this.chance(0.6) ? as([this.fromLine()]) : piece]
      case 'paragraph':
        if (this.runIn !== 'none' && whole && opensStory(before) && piece.lines.length > 1 && this.chance(0.7)) return [this.withDateline(piece)]
        return [this.ragged && whole === false && piece.lines.length > 2 && !piece.going && next?.going === false && before?.role !== 'dropCap' ? this.raggedText(piece) : piece]
      default:
        return [piece]
    }
  }

  /** The first paragraph of a story, a dateline run in. */
  private withDateline(piece: GoldPiece): GoldPiece {
    const text = textOf(piece).replace(/^\p{Lu}{3,}[^.—–:]{0,30}(?: [—–] |[—–]|: )/u, '')
    const city = this.rare(this.abroad ? CITIES : PLACES)
    const day = `${this.rare(['Jan.', 'March', 'April', 'Sept.', 'Nov.'])} ${1 + this.below(28)}`
    const dateline = {
      none: '',
      dash: `${city.toUpperCase()}${this.rare([' — ', ' – ', ', —', '--'])}`,
      agency: `${city.toUpperCase()} (${this.rare(AGENCIES)}) ${this.rare(['—', '–', '-'])} `,
      colon: `${this.chance(0.5) ? city : city.toUpperCase()}: `,
      day: `${this.chance(0.5) ? city : city.toUpperCase()}, ${day} — `,
    }[this.runIn]
    return { ...piece, lines: wrapped(dateline + text, this.measure) }
  }

  /** A paragraph of text that is set ragged, without hyphens. */
  private raggedText(piece: GoldPiece): GoldPiece {
    return { ...piece, lines: wrapped(textOf(piece), this.measure) }
  }

  private kicker(gap: boolean): GoldPiece[] {
    return [{ role: 'kicker', going: false, gap, lines: [this.section()] }]
  }

  private section(): string {
    return this.rare([
      'EDUCATION',
      'Health',
      'Courts',
      'THE ECONOMY',
      'Fisheries',
      'Weather',
      'Elections',
      'HARBOURS',
      'Transport',
      'In brief',
      'The Sunday interview',
      'Obituary',
      'Rail fares',
      'Conservation',
      'COURTS',
      'Science',
      'Planning',
      'Road safety',
      'Energy',
    ])
  }

  private byline(text: string): string[] {
    const bare = text.replace(/^by /i, '').replace(/\p{Lu}{2,}/gu, (word) => capital(word.toLowerCase()))
    const line = {
      'as it is': ALWAYS(text),
      By: ALWAYS(`By ${bare}`),
      BY: ALWAYS(`BY ${bare.toUpperCase()}`),
      bare: ALWAYS(bare),
      CAPITALS: ALWAYS(bare.toUpperCase()),
      words: () => `${this.rare(['Words by', 'Story:', 'From', 'with', 'Text by', 'Report:', 'Reporting by'])} ${bare}`,
      in: () => `${bare.replace(/ in .*$|,.*$/, '')} in ${this.rare(PLACES)}`,
      agency: () => `${this.rare(['By ', 'BY ', ''])}${this.rare(AGENCIES)}`,
    }[this.bylines]()
    const lines =
      this.postUnder !== undefined && this.bylines !== 'agency' && this.chance(0.8)
        ? [line, this.chance(0.15) ? `${this.rare(['in', 'IN'])} ${this.rare(PLACES)}` : this.postUnder]
        : [line]
    return this.address && this.bylines !== 'agency' ? [...lines, this.addressOf(bare)] : lines
  }

  private addressOf(name: string): string {
    const [first = 'news', last = first] = name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .split(' ')
    const site = `${this.rare(['lantern', 'hythepost', 'calderledger', 'couriernews'])}.example`
    return this.rare([`${first[0]!}${last}@${site}`, `${first}.${last}@${site}`, `@${first}${last}`, `@${first[0]!}_${last}`, `${last}@${site}`])
  }

  private dateline(piece: GoldPiece): GoldPiece {
    const text = this.abroad ? this.rare(CITIES) : textOf(piece)
    const day = `${this.rare(['Jan.', 'March', 'April', 'Sept.', 'Nov.'])} ${1 + this.below(28)}`
    const told = { 'as it is': text, CAPITALS: text.toUpperCase(), day: `${text}, ${day}`, stop: `${text}.` }[this.datelines]
    return { ...piece, lines: [told] }
  }

  private quote(piece: GoldPiece, whole: boolean): GoldPiece {
    if (!whole) return piece
    const bare = textOf(piece).replace(/^[“‘]|[”’]$/g, '')
    const text = { 'as it is': textOf(piece), none: bare, double: `“${bare}”`, single: `‘${bare}’` }[this.quoteMarks]
    if (this.quoteWidth === 0 && this.quoteMarks === 'as it is') return piece
    return { ...piece, lines: wrapped(text, this.quoteWidth > 0 ? this.quoteWidth : Math.max(...piece.lines.map((line) => line.trim().length))) }
  }

  private attribution(piece: GoldPiece): GoldPiece[] {
    const text = textOf(piece)
    const width = Math.max(14, ...piece.lines.map((line) => line.trim().length))
    switch (this.attributions) {
      case 'dash':
        return [{ ...piece, lines: wrapped(`${this.rare(['— ', '– ', '—'])}${text}`, width + 2) }]
      case 'CAPITALS':
        return [{ ...piece, lines: wrapped(text.toUpperCase(), width + 4) }]
      case 'two lines': {
        const [name, ...rest] = text.split(', ')
        return [{ ...piece, lines: rest.length > 0 ? [`${name!},`, ...wrapped(rest.join(', '), width)] : piece.lines }]
      }
      case 'apart':
        return [{ ...piece, gap: true }]
      case 'as it is':
        return [piece]
    }
  }

  private caption(piece: GoldPiece, next: GoldPiece | undefined): GoldPiece[] {
    let text = textOf(piece)
    // one sentence without its stop
    if (this.stopless && !/[.!?] /.test(text)) text = text.replace(/\.$/, '')
    const name = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.exec(text)?.[0]
    if (this.captionsAnew && this.chance(0.8)) text = shownCaption(name ?? this.person(), PLACES, this.random)
    const lower = text.charAt(0).toLowerCase() + text.slice(1)
    if (this.leadIn === 'CAPITALS') text = `${this.rare(['HARBOUR CROSSING', 'ON WATCH', 'TALKS', 'HIGH WATER', 'END OF THE LINE', 'A LONG WAIT'])}: ${text}`
    else if (this.leadIn === 'name' && name !== undefined) text = name.toUpperCase() + text.slice(name.length)
    else if (this.leadIn === 'direction')
      text =
        name === undefined
          ? `${this.rare(['Above', 'Left', 'Below', 'Right', 'Above left', 'Inset'])}: ${text}`
          : this.chance(0.5)
            ? text.replace(name, `${name}${this.rare([', left,', ', pictured,', ' (right)'])}`)
            : `${this.rare(['Above', 'Left'])}, ${text}`
    if (this.leadIn === 'direction' && this.chance(0.2)) text = `${this.rare(['A view of', 'Waiting for', 'Checking', 'Looking at'])} ${lower}`
    text = this.pointer + text
    const person = this.person()
    const credit = next?.role === 'credit' ? textOf(next) : undefined
    const own = credit ?? (this.chance(0.6) ? `${person}/${this.rare(AGENCIES)}` : undefined)
    const made = this.rare([
      `Photo: ${person}`,
      `Photograph: ${person}`,
      `PHOTOGRAPH BY ${person.toUpperCase()}`,
      `Photo by ${person}`,
      `${person.toUpperCase()} / COURIER`,
      `Picture: ${person}`,
      `${person.toUpperCase()}/UWP`,
      `${person.toUpperCase()} / ${this.rare(['CALDER VALLEY TIMES', 'DAILY LANTERN', 'COASTAL PRESS'])}`,
      `${person} / ${this.rare(AGENCIES)}`,
      'File photo',
      `Courtesy of ${this.rare(PLACES)} Museum`,
    ])
    const width = this.span > 0 ? this.measure * this.span : Math.max(...piece.lines.map((line) => line.trim().length))
    const creditPiece = (line: string, gap: boolean): GoldPiece => ({ role: 'credit', going: false, gap, lines: [line] })
    const over = this.leadIn === 'overline' ? [this.rare(OVERLINES)] : []
    const set = (words: string, gap = piece.gap): GoldPiece => ({ ...piece, gap, lines: [...over, ...wrapped(words, Math.max(12, Math.round(width)))] })
    switch (this.credits) {
      case 'run in':
        return [set(`${text} ${this.rare([own ?? made, made, person])}`)]
      case 'parentheses':
        return [set(`${text} (${this.rare([own ?? made, made, `UWP Photo/${person}`])})`)]
      case 'before':
        return own === undefined && this.chance(0.5) ? [set(text)] : [creditPiece(made, piece.gap), set(text, this.chance(0.2))]
      case 'CAPITALS':
        return [set(text), ...(own === undefined ? [] : [creditPiece(own.toUpperCase(), this.chance(0.2))])]
      case 'by':
        return [set(text), ...(this.chance(0.8) ? [creditPiece(made, this.chance(0.2))] : [])]
      case 'bare':
        return [set(text), ...(this.chance(0.85) ? [creditPiece(this.rare([person, person, person.toUpperCase()]), this.chance(0.2))] : [])]
      case 'none':
        return [set(text)]
      case 'as it is':
        return [this.span > 0 || this.leadIn !== 'none' || this.stopless || this.pointer !== '' ? set(text) : piece]
    }
  }

  private tagline(piece: GoldPiece): GoldPiece {
    let text = textOf(piece)
    if (!text.endsWith('.')) text += '.'
    for (let k = this.below(3); k >= 0; k--) text += ` ${this.rare(MORE_OF_WRITER)}`
    return { ...piece, lines: wrapped(text, Math.round(this.measure * (0.85 + 0.2 * this.random()))) }
  }

  private jumpLine(): string {
    const word = this.rare(['FERRY', 'SCHOOLS', 'HARBOUR', 'BUDGET', 'TRIAL'])
    const page = `${this.rare(['', 'A', 'B'])}${2 + this.below(18)}`
    return this.rare([
      `See ${word}, ${page}`,
      `See ${word}, Page ${page}`,
      `Continued on ${page}`,
      `${word}, continued on Page ${page}`,
      `Please see ${word}, ${page}`,
      `Turn to page ${page}`,
      `▶ Page ${page}`,
      `Continued on page ${page}, column 1`,
    ])
  }
  private fromLine(): string {
    const word = this.rare(['FERRY', 'SCHOOLS', 'HARBOUR', 'BUDGET', 'TRIAL'])
    const page = `${this.rare(['', 'A'])}1`
    return this.rare([`From ${page}`, `${word}, from ${page}`, `Continued from Page ${page}`, `From Page ${page}`, `${word} from page ${page}`, 'Continued from front page'])
  }

  private person(): string {
    return `${this.rare(FIRST_NAMES)} ${this.rare(SURNAME_STEMS)}${this.rare(SURNAME_ENDS)}`
  }
}
