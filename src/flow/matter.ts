import type { Article, Block, Factbox, Items } from '../model/article.js'
import type { InsetPlacement, ItemsPlacement, Sidebar, Story, Treatment } from '../model/edition.js'
import { plainText, type Text } from '../model/inline.js'
import { articleText, factboxText, figureText, itemsText, quoteText } from '../model/reading.js'
import type { JumpTop, Rest } from './continued.js'
import { isElsewhere, type Elsewhere } from './parts.js'

/** One piece of copy for the legs. */
export interface CopyEntry {
  readonly block: Block
  /** in its article, factbox or items, as `body[3]` */
  readonly at: string
  /** where its text is said, if it is no block of theirs; default `text` of the block */
  readonly textAt?: string
  /** set at the head of the block's first line */
  readonly runIn?: { readonly text: Text; readonly at: string }
  /** opens an item of several under one head */
  readonly opensItem?: boolean
}

/** Standing head of items, title of a factbox: one size, whatever the width. */
export interface Title {
  readonly style: 'standingHead' | 'factboxTitle'
  readonly text: string
  readonly at: string
}

/** What is set in a room: words and pictures, and what to make of them. */
export interface Matter {
  readonly kind: 'story' | 'sidebar' | 'factbox' | 'items'
  readonly id: string
  readonly part: number
  /** where it stands in the edition */
  readonly path: string
  /** its head, figures and quotes; empty for a factbox and for items */
  readonly article: Article
  readonly treatment: Treatment
  readonly title: Title | undefined
  readonly copy: readonly CopyEntry[]
  /** a part that is not its story's first: what it goes on with, and what stands over that */
  readonly continued?: { readonly rest: Rest; readonly top: JumpTop }
  /** figures and quotes of the article that stand in other parts */
  readonly elsewhere?: Elsewhere
  /** matter inside its room */
  readonly insets: readonly { readonly matter: Matter; readonly placement: InsetPlacement }[]
  /** all its words, for the report */
  text(): string
}

/** Finds the article of a sidebar, with its place in the edition. */
export type FindArticle = (id: string) => { readonly article: Article; readonly path: string } | undefined

/** A story with its factboxes and sidebars, or the first part of one. */
export function storyMatter(story: Story, article: Article, path: string, find: FindArticle, elsewhere?: Elsewhere): Matter {
  const insets = [...sidebarsOf(story, find), ...factboxesOf(article, path, story.factboxes ?? {}, elsewhere)]
  return { ...articleMatter('story', article, path, story, insets), part: story.part ?? 1, ...(elsewhere ? { elsewhere } : {}) }
}

/** A part that goes on with what the one before it left: without head, byline and cap, with the figures, quotes and factboxes that it names. */
export function continuedMatter(story: Story, article: Article, path: string, find: FindArticle, elsewhere: Elsewhere, rest: Rest, top: JumpTop): Matter {
  const { id, rank, body, pullQuotes, figures, factboxes, tagline, agencyNote, language } = article
  const bare: { -readonly [K in keyof Article]: Article[K] } = { id, body }
  if (rank !== undefined) bare.rank = rank
  if (pullQuotes) bare.pullQuotes = pullQuotes
  if (figures) bare.figures = figures
  if (factboxes) bare.factboxes = factboxes
  if (tagline !== undefined) bare.tagline = tagline
  if (agencyNote !== undefined) bare.agencyNote = agencyNote
  if (language !== undefined) bare.language = language
  // of a part that had no room even for these
  if (rest.path === `${path}.bylines` && article.bylines) bare.bylines = article.bylines
  if ((rest.path === `${path}.bylines` || rest.path === `${path}.dateline`) && article.dateline !== undefined) bare.dateline = article.dateline
  const { byline: _, ...treatment } = story
  const insets = [...sidebarsOf(story, find), ...factboxesOf(article, path, story.factboxes ?? {}, elsewhere)]
  return {
    ...articleMatter('story', bare, path, treatment, insets),
    part: story.part ?? 2,
    copy: rest.copy,
    continued: { rest, top },
    elsewhere,
    text: () => partText(article, elsewhere, rest),
  }
}

/** Words of a part that is not the first. */
function partText({ jumpHead, pullQuotes, figures, factboxes }: Article, elsewhere: Elsewhere, rest: Rest): string {
  const own = [
    ...(pullQuotes ?? []).filter(({ id }) => !isElsewhere(elsewhere, 'quotes', id)).map(quoteText),
    ...(figures ?? []).filter(({ id }) => !isElsewhere(elsewhere, 'figures', id)).map(figureText),
    ...(factboxes ?? []).filter(({ id }) => !isElsewhere(elsewhere, 'factboxes', id)).map(factboxText),
  ]
  return [plainText(jumpHead), rest.text, ...own].filter((text) => text.trim() !== '').join('\n')
}

function sidebarsOf(story: Story, find: FindArticle): Matter['insets'] {
  return (story.sidebars ?? []).flatMap((sidebar) => {
    const found = find(sidebar.article)
    return found ? [{ matter: sidebarMatter(sidebar, found.article, found.path), placement: sidebar }] : []
  })
}

function sidebarMatter(sidebar: Sidebar, article: Article, path: string): Matter {
  return articleMatter('sidebar', article, path, sidebar, factboxesOf(article, path, {}))
}

function articleMatter(kind: 'story' | 'sidebar', article: Article, path: string, treatment: Treatment, insets: Matter['insets']): Matter {
  return { kind, id: article.id, part: 1, path, article, treatment, title: undefined, copy: copyOf(article.body, 'body'), insets, text: () => articleText(article) }
}

/** Blocks as copy; a crosshead that is to run in goes with the paragraph after it. */
function copyOf(body: readonly Block[], at: string): CopyEntry[] {
  const copy: CopyEntry[] = []
  let runIn: CopyEntry['runIn']
  body.forEach((block, i) => {
    const next = body[i + 1]
    if (block.kind === 'crosshead' && block.runIn === true && next?.kind === 'paragraph' && plainText(next.text).trim() !== '') runIn = { text: block.text, at: `${at}[${i}].text` }
    else {
      copy.push({ block, at: `${at}[${i}]`, ...(runIn ? { runIn } : {}) })
      runIn = undefined
    }
  })
  return copy
}

function factboxesOf(article: Article, path: string, placements: Readonly<Record<string, InsetPlacement>>, elsewhere?: Elsewhere): Matter['insets'] {
  return (article.factboxes ?? []).flatMap((box, i) =>
    isElsewhere(elsewhere, 'factboxes', box.id) ? [] : [{ matter: factboxMatter(box, `${path}.factboxes[${i}]`, article.language), placement: placements[box.id] ?? {} }],
  )
}

function factboxMatter(box: Factbox, path: string, language: string | undefined): Matter {
  const source: CopyEntry[] = box.source === undefined ? [] : [{ block: { kind: 'signature', text: box.source }, at: 'source', textAt: 'source' }]
  return {
    kind: 'factbox',
    id: box.id,
    part: 1,
    path,
    article: bare(box.id, language),
    treatment: { box: true },
    title: { style: 'factboxTitle', text: box.title, at: 'title' },
    copy: [...copyOf(box.body, 'body'), ...source],
    insets: [],
    text: () => factboxText(box),
  }
}

/** Short pieces under a standing head, each opened by its own head where it has one. */
export function itemsMatter(items: Items, placement: ItemsPlacement, path: string, language: string | undefined): Matter {
  const copy = items.items.flatMap((item, k): CopyEntry[] => {
    const at = `items[${k}]`
    const head = item.runInHead
    const runs = head !== undefined && head.trim() !== '' && item.body[0]?.kind === 'paragraph' && plainText(item.body[0].text).trim() !== ''
    const body: CopyEntry[] = copyOf(item.body, `${at}.body`).map((entry, i) => (runs && i === 0 ? { ...entry, runIn: { text: head, at: `${at}.runInHead` } } : entry))
    if (head !== undefined && !runs) body.unshift({ block: { kind: 'crosshead', text: head }, at: `${at}.runInHead`, textAt: `${at}.runInHead` })
    if (item.signature !== undefined) body.push({ block: { kind: 'signature', text: item.signature }, at: `${at}.signature`, textAt: `${at}.signature` })
    return body.map((entry, i) => (i === 0 ? { ...entry, opensItem: true } : entry))
  })
  return {
    kind: 'items',
    id: items.id,
    part: 1,
    path,
    article: bare(items.id, language),
    treatment: placement.box === undefined ? {} : { box: placement.box },
    title: { style: 'standingHead', text: items.standingHead, at: 'standingHead' },
    copy,
    insets: [],
    text: () => itemsText(items),
  }
}

function bare(id: string, language: string | undefined): Article {
  return { id, body: [], ...(language === undefined ? {} : { language }) }
}
