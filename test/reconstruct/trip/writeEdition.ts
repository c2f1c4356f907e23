import type { Article, Items } from '../../../src/model/article.js'
import type { Edition, Furniture, ItemsPlacement, Page, Story } from '../../../src/model/edition.js'
import { capital } from '../../quality/prose.js'
import { type Random, randomFrom } from '../../text/randomParagraph.js'
import { type House, HOUSES } from './houses.js'
import { Reporter } from './newsroom.js'
import type { TrueItems, TrueStory, Truth } from './truth.js'
import { writeStory, type Written } from './writeStory.js'

/** An edition to be set, and what it says. */
export interface TripEdition {
  readonly seed: number
  readonly house: House
  readonly edition: Edition
  readonly truth: Truth
}

/** Points; what pages have round their type. */
const MARGIN = 40
const GUTTER = 13
const PUBLISHED = '2026-11-22'

/** The edition of a seed; `room` stretches its pages, where they were too shallow. */
export function writeEdition(seed: number, house: House = HOUSES[seed % HOUSES.length]!, room = 1): TripEdition {
  const random = randomFrom(0x7e1b + 104_729 * seed)
  for (let i = 0; i < 8; i++) random()
  return new Desk(seed, house, random, room).edition()
}

class Desk {
  private readonly articles: Article[] = []
  private readonly stories: TrueStory[] = []
  private readonly items: Items[] = []
  private readonly trueItems: TrueItems[] = []
  private readonly furniture: string[] = []
  private count = 0

  constructor(
    private readonly seed: number,
    private readonly house: House,
    private readonly random: Random,
    private readonly room: number,
  ) {}

  edition(): TripEdition {
    const { house } = this
    const columns = this.rare(house.columns)
    const jumps = this.chance(0.25)
    const first = this.page(1, columns, jumps ? 'from' : 'none')
    const second = jumps ? [this.page(2, columns, 'to')] : this.chance(0.1) ? [this.page(2, columns, 'none')] : []
    return {
      seed: this.seed,
      house,
      edition: {
        stonehand: 1,
        publication: house.publication,
        date: PUBLISHED,
        language: house.manner.language,
        style: house.sheet,
        articles: this.articles,
        items: this.items,
        pages: [first, ...second],
      },
      truth: { stories: this.stories, items: this.trueItems, furniture: this.furniture },
    }
  }

  /** A lead over all columns, or none, and under it the others in one, two or three piles. */
  private page(number: number, columns: number, jump: 'none' | 'from' | 'to'): Page {
    const { house } = this
    const measure = (house.characters[0] + this.random() * (house.characters[1] - house.characters[0])) * house.character
    const wanted = this.rare([1, 2, 2, 3, 3, 4, 4, 5, 6])
    const ids: string[] = []
    const stories: Story[] = []
    let lines = 0
    const place = (written: Written, from: number, to: number, above: string | undefined): void => {
      const { article, truth } = written
      lines = Math.max(lines, depths.get(from) ?? 0)
      const depth = depthOf(written, to - from + 1, measure / house.character)
      for (let c = from; c <= to; c++) depths.set(c, (depths.get(c) ?? 0) + depth)
      ids.push(article.id)
      stories.push({
        article: article.id,
        place: { columns: [from, to], top: above === undefined ? this.firstLine(number) : { below: above }, depth: 'fit' },
        dropCap: truth.dropCap ? (house.sheet.keeps?.dropCapLines ?? (house.sheet.extends === 'compact' ? 3 : 5)) : 0,
      })
    }
    const depths = new Map<number, number>()
    let under: string | undefined
    const leads = wanted === 1 || this.chance(0.7)
    if (leads) {
      const lead = jump === 'none' ? this.story(1, wanted === 1 ? 12 : 9) : jump === 'from' ? this.jumpFrom() : this.jumpTo()
      place(lead, 1, columns, undefined)
      under = lead.article.id
    }
    const rest = wanted - (leads ? 1 : 0)
    const piles = pilesOf(columns, Math.min(rest, this.rare([1, 2, 2, 3])), this.random)
    const above = piles.map(() => under)
    let jumped = leads
    for (let i = 0; i < rest; i++) {
      const at = i % piles.length
      const [from, to] = piles[at]!
      const written =
        jump !== 'none' && !jumped ? (jump === 'from' ? this.jumpFrom() : this.jumpTo()) : this.story(Math.min(4, 2 + Math.floor(i / 2)), 3 + this.below(from === to ? 4 : 7))
      jumped = true
      place(written, from, to, above[at])
      above[at] = written.article.id
    }
    const items: ItemsPlacement[] = []
    if (this.chance(0.2)) {
      const at = this.below(Math.max(1, piles.length))
      const [from, to] = piles[at] ?? [1, columns]
      const below = above[at] ?? under
      items.push({ items: this.briefs(), place: { columns: [from, to], top: below === undefined ? this.firstLine(number) : { below }, depth: 'fit' } })
      for (let c = from; c <= to; c++) depths.set(c, (depths.get(c) ?? 0) + 34)
    }
    const depth = (Math.max(...depths.values()) * 0.75 + 24) * house.leading * this.room
    return {
      paper: [2 * MARGIN + columns * measure + (columns - 1) * GUTTER, 2 * MARGIN + depth],
      number,
      margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      grid: { columns, gutter: GUTTER, baseline: house.leading },
      furniture: this.pageFurniture(number),
      stories,
      ...(items.length > 0 ? { items } : {}),
    }
  }

  private firstLine(number: number): number {
    return number === 1 && this.seed % 3 === 0 ? 12 : 1
  }

  private pageFurniture(number: number): Furniture[] {
    const { house } = this
    if (number === 1 && this.seed % 3 === 0) {
      this.furniture.push(house.publication)
      return [{ kind: 'nameplate', lines: 8 }, ...(this.chance(0.7) ? ([{ kind: 'dateStrip' }] as const) : [])]
    }
    if (this.chance(0.15)) return []
    const section = this.rare(['World', 'Home News', 'Business', 'City & Region'])
    this.furniture.push(section, house.publication, String(number))
    return [{ kind: 'folio', section }]
  }

  private story(rank: number, paragraphs: number, plain = false): Written {
    const written = writeStory(this.house, this.random, {
      id: `s${++this.count}`,
      rank,
      paragraphs,
      figures: this.rare(rank === 1 ? [1, 1, 1, 2, 0] : [0, 0, 1]),
      quotes: paragraphs > 6 && this.chance(0.5) ? 1 : 0,
      factbox: paragraphs > 7 && this.chance(0.15),
      plain,
    })
    this.add(written)
    return written
  }

  private add({ article, truth }: Written): void {
    this.articles.push(article)
    this.stories.push(truth)
  }

  private parts: { readonly head: string; readonly line: string; readonly rest: readonly string[]; readonly story: Written } | undefined

  /** The first part of a story that goes on elsewhere: it ends in mid-sentence. */
  private jumpFrom(): Written {
    const whole = writeStory(this.house, this.random, { id: `s${++this.count}`, rank: 1, paragraphs: 13 + this.below(5), figures: 1, quotes: 0, factbox: false })
    const { article, truth } = whole
    const paragraphs = article.body.filter((block) => block.kind === 'paragraph').map((block) => block.text as string)
    const at = 5 + this.below(3)
    const words = paragraphs[at]!.split(' ')
    const cut = Math.max(3, Math.floor(words.length * (0.3 + 0.5 * this.random())))
    const clean = words
      .slice(0, cut)
      .join(' ')
      .replace(/[.,;:?!”’—–\s]+$/, '')
    const rest = paragraphs[at]!.slice(clean.length).trimStart()
    // where a mark stood at the cut, it goes to the other side, so cut before the word instead
    const [front, back] = /^[\p{L}\p{N}$“‘(]/u.test(rest) ? [clean, rest] : [words.slice(0, 2).join(' '), words.slice(2).join(' ')]
    const head = capital(this.rare([article.headline as string].map((text) => text.split(' ').slice(0, 3).join(' '))))
    const { house } = this
    const line = `${house.jump} ${house.jump === 'See' ? `${head.split(' ')[0]!}, page 2` : '2'}`
    const body = [...article.body.slice(0, bodyIndex(article, at)), { kind: 'paragraph', text: front } as const, { kind: 'signature', text: line } as const]
    const { tagline, agencyNote, ...bare } = article
    const first: Written = { article: { ...bare, body }, truth }
    this.parts = {
      head: this.chance(0.5) ? head : capital(truth.kicker?.toLowerCase() ?? head),
      line,
      rest: [back, ...paragraphs.slice(at + 1)],
      story: { article: { ...article, ...(tagline === undefined ? {} : { tagline }), ...(agencyNote === undefined ? {} : { agencyNote }) }, truth },
    }
    this.articles.push(first.article)
    return first
  }

  /** The second part, under a jump head. */
  private jumpTo(): Written {
    const { head, line, rest, story } = this.parts!
    const { house } = this
    const { article, truth } = story
    const from = this.rare([
      house.jump === 'See' || house.jump === 'Turn to page' ? 'Continued from page 1' : 'Continued from Page 1',
      house.jump === 'See' ? 'From page 1' : 'Continued from Page 1',
    ])
    const crossheadsBefore = article.body.slice(0, bodyIndex(article, truth.paragraphs.length - rest.length)).filter(({ kind }) => kind === 'crosshead').length
    const second: Article = {
      id: `${article.id}b`,
      rank: 3,
      headline: head,
      standfirst: from,
      body: rest.map((text) => ({ kind: 'paragraph', text })),
      ...(article.tagline === undefined ? {} : { tagline: article.tagline }),
      ...(article.agencyNote === undefined ? {} : { agencyNote: article.agencyNote }),
    }
    this.articles.push(second)
    const whole: TrueStory = {
      ...truth,
      crossheads: truth.crossheads.slice(0, crossheadsBefore),
      jumpHead: head,
      jumpLines: [line, from],
    }
    this.stories.push(whole)
    return { article: second, truth: { ...whole, dropCap: false } }
  }

  private briefs(): string {
    const id = `i${++this.count}`
    const standingHead = this.rare(['In brief', 'News in brief', 'Briefly', 'World in brief', 'Around the county'])
    const items = Array.from({ length: 3 + this.below(3) }, () => {
      const s = new Reporter(this.random, this.house.manner)
      const runInHead = capital(s.rare([`${s.place} ${s.idea()}`, `${s.thing()} ${s.idea()}`, s.place, `${s.peopleOfTopic()} ${s.verb().base} ${s.idea()}`]))
      const paragraphs = Array.from({ length: s.rare([1, 1, 2]) }, () => s.paragraph(1 + s.below(2)))
      return { runInHead, paragraphs }
    })
    this.items.push({
      id,
      kind: 'briefs',
      standingHead,
      items: items.map(({ runInHead, paragraphs }) => ({ runInHead, body: paragraphs.map((text) => ({ kind: 'paragraph', text })) })),
    })
    this.trueItems.push({ standingHead, items })
    return id
  }

  private below(n: number): number {
    return Math.floor(this.random() * n)
  }
  private chance(share: number): boolean {
    return this.random() < share
  }
  private rare<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}

/** Index in the body of its paragraph `at`. */
function bodyIndex(article: Article, at: number): number {
  let seen = -1
  return article.body.findIndex((block) => block.kind === 'paragraph' && ++seen === at)
}

/** Columns of so many piles side by side. */
function pilesOf(columns: number, piles: number, random: Random): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = []
  let from = 1
  for (let left = Math.min(piles, columns); left > 0; left--) {
    const most = columns - from + 1 - (left - 1)
    const width = left === 1 ? most : Math.max(1, Math.min(most, Math.round(most / left + (random() - 0.5))))
    out.push([from, from + width - 1])
    from += width
  }
  return out
}

/** Lines a story may need: a guess on the generous side. */
function depthOf({ article }: Written, columns: number, characters: number): number {
  const text = article.body.reduce((sum, block) => sum + ('text' in block ? Math.ceil((block.text as string).length / (characters * 0.9)) + 1 : 0), 0)
  const head = 12 + (article.standfirst === undefined ? 0 : 6) + (article.decks === undefined ? 0 : 4) + (columns === 1 ? 14 : 0)
  return Math.ceil(text / columns) + head + 26 * (article.figures?.length ?? 0) + 18 * (article.pullQuotes?.length ?? 0) + 22 * (article.factboxes?.length ?? 0)
}
