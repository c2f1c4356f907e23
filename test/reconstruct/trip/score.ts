import type { Article, Block, Items } from '../../../src/model/article.js'
import { bylineLine, bylinesLeftOut } from '../../../src/model/bylines.js'
import { cellText } from '../../../src/model/cells.js'
import { plainText, type Text } from '../../../src/model/inline.js'
import type { FoundText, Reconstruction } from '../../../src/reconstruct/reconstruction.js'
import { RoleIndex } from './roles.js'
import type { TrueStory, Truth } from './truth.js'

/** What is measured. Shares are `right / of`; F1 is `2 right / (of + found)`. */
export interface Measure {
  right: number
  of: number
  /** of an F1: how many there are in the result */
  found: number
}

export type MeasureName = keyof typeof MEASURES
/** In the order of the table; each says what counts as right. */
export const MEASURES = {
  /** F1: an article found is one of truth if more than half of the word pairs of each body are in the other's, one to one */
  articles: true,
  /** words of a true body that are in the body of its article */
  words: false,
  /** F1: equal after NFC with white space collapsed, in the right article; a dateline that is run in may be in the paragraph or not */
  paragraphs: true,
  /** equal, at the right article */
  headlines: false,
  /** a kicker or label equal to the true kicker or label */
  kickers: false,
  /** a deck or standfirst equal to the true deck or standfirst: text does not tell one from the other */
  decks: false,
  /** all names of the true byline are in bylines of its article */
  bylines: false,
  /** articles of truth without a byline in print that were given none as printed */
  noByline: false,
  /** the place is the same, whatever the letters' case */
  datelines: false,
  /** crossheads equal */
  crossheads: true,
  /** the opening of a paragraph with a drop cap is equal: its first three words */
  dropCaps: false,
  /** four fifths of the words of a caption are in a figure of the right article */
  captions: false,
  captionsExact: false,
  credits: false,
  /** four fifths of the words of a pull quote are in one of the right article */
  quotes: false,
  attributions: false,
  taglines: false,
  agencyNotes: false,
  factboxes: false,
  /** paragraphs of items, exact, in items */
  items: true,
  /** words that differ from the true ones in hyphens alone, or were left apart at one: wrong ones of all words */
  hyphenWords: false,
  /** the same, of line-end hyphens in the source */
  hyphens: false,
  /** lines of the source of which the evidence tells a role */
  linesKept: false,
  /** letters of the source that are in the result */
  letters: false,
} as const

export interface Score {
  readonly measures: Readonly<Record<MeasureName, Measure>>
  /** true role, role found → lines */
  readonly confusion: ReadonlyMap<string, number>
  readonly faults: readonly string[]
}

export function emptyMeasures(): Record<MeasureName, Measure> {
  return Object.fromEntries(Object.keys(MEASURES).map((name) => [name, { right: 0, of: 0, found: 0 }])) as Record<MeasureName, Measure>
}

export const collapsed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const wordsOf = (text: string): string[] =>
  collapsed(text)
    .split(' ')
    .filter((word) => word !== '')
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** How right a result is. `source` is the lines it was made of, `caps` the drop caps among them. */
export function score(truth: Truth, result: Reconstruction, source: readonly string[], caps: readonly string[]): Score {
  const measures = emptyMeasures()
  const faults: string[] = []
  const count = (name: MeasureName, right: boolean, fault?: () => string): void => {
    measures[name].of++
    if (right) measures[name].right++
    else if (fault) faults.push(`${name}: ${fault()}`)
  }
  const matches = matched(truth.stories, result.articles)
  measures.articles = { right: matches.filter((m) => m !== undefined).length, of: truth.stories.length, found: result.articles.length }
  result.articles.forEach((article, i) => {
    if (!matches.includes(article)) faults.push(`articles: [${i}] “${plainText(article.headline)}” is none (${article.body.length} blocks)`)
  })
  measures.paragraphs.found = result.articles.reduce((sum, article) => sum + paragraphsOf(article.body).length, 0)
  measures.crossheads.found = result.articles.reduce((sum, { body }) => sum + body.filter(({ kind }) => kind === 'crosshead').length, 0)
  truth.stories.forEach((story, s) => {
    scoreStory(story, matches[s], count, measures, faults, caps)
  })
  scoreItems(truth, result.items, measures, faults)
  scoreHyphens(truth, result, source, measures, faults)
  scoreKept(result, source, measures, faults)
  return { measures, confusion: confusionOf(truth, result), faults }
}

function paragraphsOf(body: readonly Block[]): string[] {
  return body.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'quote' ? [plainText(block.text)] : block.kind === 'list' ? block.items.map((item) => plainText(item)) : [],
  )
}

/** The article of each true story. */
function matched(stories: readonly TrueStory[], articles: readonly Article[]): (Article | undefined)[] {
  const pairs = stories.map((story) => pairsOf(story.paragraphs.join(' ')))
  const found = articles.map((article) => pairsOf(paragraphsOf(article.body).join(' ')))
  const taken = new Set<number>()
  return pairs.map((own) => {
    const at = found.findIndex((other, i) => !taken.has(i) && common(own, other) > 0.5 * Math.max(sizeOf(own), sizeOf(other)))
    if (at < 0) return undefined
    taken.add(at)
    return articles[at]
  })
}

type Bag = Map<string, number>
function bagOf(words: readonly string[]): Bag {
  const bag: Bag = new Map()
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}
function pairsOf(text: string): Bag {
  const words = wordsOf(text)
  return bagOf(words.map((word, i) => `${word} ${words[i + 1] ?? ''}`))
}
const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, n) => sum + n, 0)
function common(a: Bag, b: Bag): number {
  let sum = 0
  for (const [word, n] of a) sum += Math.min(n, b.get(word) ?? 0)
  return sum
}
const alike = (a: string, b: string): boolean => {
  const words = bagOf(wordsOf(a))
  return common(words, bagOf(wordsOf(b))) >= 0.8 * Math.max(sizeOf(words), 1)
}

type Count = (name: MeasureName, right: boolean, fault?: () => string) => void

function scoreStory(story: TrueStory, article: Article | undefined, count: Count, measures: Record<MeasureName, Measure>, faults: string[], caps: readonly string[]): void {
  const name = `“${story.headline.slice(0, 24)}…”`
  const body = article ? paragraphsOf(article.body).map(collapsed) : []
  const own = bagOf(wordsOf(story.paragraphs.join(' ')))
  measures.words.of += sizeOf(own)
  const there = common(own, bagOf(wordsOf(body.join(' '))))
  measures.words.right += there
  if (there < 0.97 * sizeOf(own)) faults.push(`words: ${name} has ${there} of ${sizeOf(own)}${article ? '' : ' (no article)'}`)
  const left = [...body]
  story.paragraphs.forEach((paragraph, i) => {
    const full = collapsed(paragraph)
    const bare = i === 0 && story.runIn !== undefined ? collapsed(paragraph.slice(story.runIn.length)) : full
    const at = left.findIndex((text) => text === full || text === bare)
    if (at >= 0) left.splice(at, 1)
    count('paragraphs', at >= 0)
    if (at < 0) {
      const near = left.map((text) => ({ text, pairs: common(pairsOf(full), pairsOf(text)) })).sort((a, b) => b.pairs - a.pairs)[0]
      faults.push(`paragraphs: ${name} ${i}:${difference(bare, near && near.pairs > 1 ? near.text : undefined)}`)
    }
  })
  const is = (field: MeasureName, wanted: string | undefined, found: readonly (Text | undefined)[]): void => {
    if (wanted === undefined) return
    const right = article !== undefined && found.some((text) => collapsed(plainText(text)) === collapsed(wanted))
    count(field, right, () => `${name} wants “${wanted}”, has ${found.map((text) => `“${plainText(text)}”`).join(' ')}`)
  }
  is('headlines', story.headline, [article?.headline])
  is('kickers', story.kicker, [article?.kicker, article?.label])
  is('kickers', story.label, [article?.kicker, article?.label])
  for (const deck of story.decks) is('decks', deck, [...(article?.decks ?? []), article?.standfirst])
  is('decks', story.standfirst, [...(article?.decks ?? []), article?.standfirst])
  const printed = (article?.bylines ?? []).filter((byline) => byline.inferred !== true && byline.role !== 'photographs')
  const names = printed.flatMap((byline) => [
    ...byline.names.map((n) => lettersOf(n.name)),
    ...(byline.role === 'agency' && byline.text !== undefined ? [lettersOf(byline.text)] : []),
  ])
  if (story.names.length > 0)
    count(
      'bylines',
      story.names.every((n) => names.includes(lettersOf(n))),
      () => `${name} wants “${story.byline}”, has “${bylineLine(article?.bylines) ?? ''}”`,
    )
  else if (article) count('noByline', names.length === 0, () => `${name} has “${bylineLine(printed)}”`)
  if (story.dateline !== undefined)
    count('datelines', lettersOf(article?.dateline ?? '').startsWith(lettersOf(story.dateline)), () => `${name} wants ${story.dateline}, has ${article?.dateline}`)
  const crossheads = article ? article.body.flatMap((block) => (block.kind === 'crosshead' ? [collapsed(plainText(block.text))] : [])) : []
  for (const crosshead of story.crossheads) count('crossheads', crossheads.includes(collapsed(crosshead)), () => `${name} lacks “${crosshead}”`)
  const opening = wordsOf(story.paragraphs[0]!)
  const cap = /^[“‘]?\p{L}/u.exec(story.paragraphs[0]!)?.[0]
  if (story.dropCap && cap !== undefined && caps.includes(cap)) {
    const wanted = opening.slice(0, 3).join(' ')
    count(
      'dropCaps',
      body.some((text) => text.startsWith(wanted)),
      () => `${name} wants “${wanted}”`,
    )
  }
  const figures = (article?.figures ?? []).map((figure) => ({
    text: collapsed([figure.overline, figure.caption, ...figure.pictures.map((p) => p.caption)].map(plainText).join(' ')),
    credits: figure.pictures.map((p) => lettersOf(p.credit ?? '')),
  }))
  for (const { text, credit } of story.captions) {
    count(
      'captions',
      figures.some((figure) => alike(text, figure.text)),
      () => `${name} lacks “${text}”`,
    )
    count(
      'captionsExact',
      figures.some((figure) => figure.text === collapsed(text)),
      () => `${name} wants “${text}”, has ${figures.map((f) => `“${f.text}”`).join(' ')}`,
    )
    if (credit !== undefined)
      count(
        'credits',
        figures.some(({ credits }) => credits.includes(lettersOf(credit))),
        () => `${name} lacks “${credit}”`,
      )
  }
  for (const { text, attribution } of story.quotes) {
    const quotes = article?.pullQuotes ?? []
    count(
      'quotes',
      quotes.some((quote) => alike(text, plainText(quote.text))),
      () => `${name} lacks “${text}”, has ${quotes.map((q) => `“${plainText(q.text)}”`).join(' ')}`,
    )
    if (attribution !== undefined)
      count(
        'attributions',
        quotes.some((quote) => lettersOf(plainText(quote.attribution)) === lettersOf(attribution)),
        () => `${name} lacks “${attribution}”, has ${quotes.map((q) => `“${plainText(q.attribution)}”`).join(' ')}`,
      )
  }
  is('taglines', story.tagline, [article?.tagline])
  is('agencyNotes', story.agencyNote, [article?.agencyNote])
  for (const box of story.factboxes) {
    const found = article?.factboxes?.find(({ title }) => collapsed(title) === collapsed(box.title))
    count('factboxes', found !== undefined && box.paragraphs.every((p) => paragraphsOf(found.body).map(collapsed).includes(collapsed(p))), () => `${name} lacks “${box.title}”`)
  }
}

/** Where two texts begin to differ, and end to. */
function difference(wanted: string, found: string | undefined): string {
  if (found === undefined) return ` none like “${wanted.slice(0, 60)}…”`
  let from = 0
  while (from < wanted.length && wanted[from] === found[from]) from++
  let tail = 0
  while (tail < Math.min(wanted.length, found.length) - from && wanted[wanted.length - 1 - tail] === found[found.length - 1 - tail]) tail++
  const show = (text: string): string =>
    `“${text.slice(Math.max(0, from - 20), from)}[${shorten(text.slice(from, text.length - tail))}]${text.slice(text.length - tail).slice(0, 12)}”`
  return ` ${show(wanted)} is ${show(found)}`
}
const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 40)} … ${text.slice(-24)}` : text)

function scoreItems(truth: Truth, items: readonly Items[], measures: Record<MeasureName, Measure>, faults: string[]): void {
  const told = (head: string | undefined, paragraphs: readonly string[]): string[] => paragraphs.map((text, i) => collapsed(i === 0 ? `${head ?? ''} ${text}` : text))
  const found = items.flatMap((group) => group.items.flatMap((item) => told(item.runInHead, paragraphsOf(item.body))))
  measures.items.found = found.length
  for (const group of truth.items)
    for (const item of group.items)
      for (const text of told(item.runInHead, item.paragraphs)) {
        measures.items.of++
        if (found.includes(text)) measures.items.right++
        else faults.push(`items: none is “${text.slice(0, 60)}…”`)
      }
}

/** All words of a result, wherever they are. */
export function textOf(result: Reconstruction): string[] {
  const out: string[] = []
  const add = (...texts: readonly (Text | undefined)[]): void => {
    for (const text of texts) if (text !== undefined) out.push(plainText(text))
  }
  const blocks = (body: readonly Block[]): void => {
    for (const block of body) {
      if (block.kind === 'list') add(...block.items)
      else if (block.kind === 'table') add(...(block.head ?? []).map(cellText), ...block.rows.flat().map(cellText), block.source)
      else if (block.kind !== 'break') add(block.text)
    }
  }
  for (const article of result.articles) {
    add(article.label, article.kicker, article.headline, ...(article.decks ?? []), article.standfirst, article.dateline, article.tagline, article.agencyNote, article.jumpHead)
    for (const byline of article.bylines ?? []) if (byline.inferred !== true) add(bylineLine([byline]) ?? bylinesLeftOut([byline]))
    blocks(article.body)
    for (const quote of article.pullQuotes ?? []) add(quote.text, quote.attribution)
    for (const figure of article.figures ?? []) add(figure.overline, figure.caption, ...figure.pictures.flatMap((p) => [p.caption, p.credit]))
    for (const box of article.factboxes ?? []) {
      add(box.title, box.source)
      blocks(box.body)
    }
  }
  for (const group of result.items) {
    add(group.standingHead)
    for (const item of group.items) {
      add(item.runInHead, item.signature)
      blocks(item.body)
    }
  }
  for (const { text } of [...result.furniture, ...result.unassigned] satisfies FoundText[]) add(text)
  return out
}

function trueWords(truth: Truth): string[] {
  const texts = [
    ...truth.stories.flatMap((s) => [
      s.label,
      s.kicker,
      s.headline,
      ...s.decks,
      s.standfirst,
      s.byline,
      ...s.paragraphs,
      ...s.crossheads,
      s.tagline,
      s.agencyNote,
      s.jumpHead,
      ...s.jumpLines,
      ...s.quotes.flatMap((q) => [q.text, q.attribution]),
      ...s.captions.flatMap((c) => [c.text, c.credit]),
      ...s.factboxes.flatMap((b) => [b.title, ...b.paragraphs]),
    ]),
    ...truth.items.flatMap((group) => [group.standingHead, ...group.items.flatMap((item) => [item.runInHead, ...item.paragraphs])]),
  ]
  return texts.flatMap((text) => (text === undefined ? [] : wordsOf(text)))
}

const bareWord = (word: string): string => word.replace(/^[“‘"'(—–]+|[”’"'),.;:?!—–]+$/g, '')
const keyOf = (word: string): string => word.toLowerCase().replace(/[-\u2010\u00ad]/g, '')

function scoreHyphens(truth: Truth, result: Reconstruction, source: readonly string[], measures: Record<MeasureName, Measure>, faults: string[]): void {
  const wanted = bagOf(trueWords(truth).map(bareWord))
  const found = bagOf(textOf(result).flatMap(wordsOf).map(bareWord))
  const missing = [...wanted].flatMap(([word, n]) => Array.from({ length: Math.max(0, n - (found.get(word) ?? 0)) }, () => word))
  const extra = new Map<string, string[]>()
  const apart: string[] = []
  for (const [word, n] of found)
    for (let i = wanted.get(word) ?? 0; i < n; i++) {
      if (/[-\u2010\u00ad]$/.test(word)) apart.push(keyOf(word))
      else extra.set(keyOf(word), [...(extra.get(keyOf(word)) ?? []), word])
    }
  let wrong = 0
  for (const word of missing) {
    if (word === '') continue
    const same = extra.get(keyOf(word))
    const half = apart.findIndex((piece) => piece.length > 0 && keyOf(word).startsWith(piece))
    if (same && same.length > 0) {
      const other = same.pop()!
      if (other.toLowerCase() === word.toLowerCase()) continue
      wrong++
      faults.push(`hyphens: “${word}” is “${other}”`)
    } else if (half >= 0) {
      wrong++
      faults.push(`hyphens: “${word}” is apart at “${apart.splice(half, 1)[0]!}-”`)
    }
  }
  const ends = source.filter((line) => /\p{L}[-\u2010\u00ad]\s*$/u.test(line)).length
  const words = sizeOf(wanted)
  measures.hyphenWords = { right: words - wrong, of: words, found: 0 }
  measures.hyphens = { right: Math.max(0, ends - wrong), of: ends, found: 0 }
}

function scoreKept(result: Reconstruction, source: readonly string[], measures: Record<MeasureName, Measure>, faults: string[]): void {
  const told = bagOf(result.evidence.lines.map(({ text }) => lettersOf(text)))
  for (const line of source) {
    const letters = lettersOf(line)
    if (letters === '') continue
    measures.linesKept.of++
    const left = told.get(letters) ?? 0
    if (left > 0) {
      told.set(letters, left - 1)
      measures.linesKept.right++
    } else faults.push(`linesKept: no evidence of “${line}”`)
  }
  const wanted = bagOf([...lettersOf(source.join(''))])
  const found = bagOf([...lettersOf(textOf(result).join(''))])
  measures.letters = { right: common(wanted, found), of: sizeOf(wanted), found: sizeOf(found) }
  for (const [letter, n] of wanted) {
    const has = found.get(letter) ?? 0
    if (Math.abs(has - n) > 3) faults.push(`letters: “${letter}” ${n} times in the source, ${has} in the result`)
  }
}

function confusionOf(truth: Truth, result: Reconstruction): Map<string, number> {
  const roles = new RoleIndex(truth)
  const confusion = new Map<string, number>()
  for (const { text, role } of result.evidence.lines) {
    const own = roles.of(text)
    if (own === undefined) continue
    const key = `${own} → ${role}`
    confusion.set(key, (confusion.get(key) ?? 0) + 1)
  }
  return confusion
}
