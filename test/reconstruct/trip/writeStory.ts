import type { Article, Block, Byline, Factbox, Figure, PullQuote } from '../../../src/model/article.js'
import { article as an, capital, plural, singular } from '../../quality/prose.js'
import { FIRST_NAMES, IDEAS, PEOPLE, SURNAME_ENDS, SURNAME_STEMS, THINGS, WEEKDAYS } from '../../quality/vocabulary.js'
import type { Random } from '../../text/randomParagraph.js'
import type { House, Typed } from './houses.js'
import { Reporter } from './newsroom.js'
import type { TrueStory } from './truth.js'

/** A story that was written: as an article of the model, and what must be found of it. */
export interface Written {
  readonly article: Article
  readonly truth: TrueStory
}

export interface StoryWish {
  readonly id: string
  readonly rank: number
  readonly paragraphs: number
  readonly figures: number
  readonly quotes: number
  readonly factbox: boolean
  /** no drop cap, and no byline of more than a name: what goes on from another page */
  readonly plain?: boolean
}

const SMALL_WORDS = new Set('a an the and but or of in on at to for by from as with after before over under near'.split(' '))
const titled = (text: string): string =>
  text
    .split(' ')
    .map((word, i) => (i > 0 && SMALL_WORDS.has(word) ? word : capital(word)))
    .join(' ')

export function writeStory(house: House, random: Random, wish: StoryWish): Written {
  const r = new Reporter(random, house.manner)
  const someName = (): string => `${r.rare(FIRST_NAMES)} ${r.rare(SURNAME_STEMS)}${r.rare(SURNAME_ENDS)}`

  const typed = (style: Typed, text: string): string => (house.typedCaps.includes(style) ? text.toUpperCase() : text)
  const headline = typed('headline', heading(r, house, wish.rank))
  const kicker = r.chance(house.kickers)
    ? typed('kicker', capital(r.rare([r.place, `${r.idea()} ${r.rare(['watch', 'row', 'crisis'])}`, r.rare(THINGS).split('/')[0]!, `The ${r.bodyOfTopic()}`])))
    : undefined
  const label = r.chance(0.08) ? r.rare(['Analysis', 'Opinion', 'Profile', 'Interview', 'Comment']) : undefined
  const decks = r.chance(house.decks) ? [capital(`${r.clause()}, ${r.rare(['officials say', 'survey finds', `says ${r.someone().last}`, 'report warns'])}`)] : []
  const standfirst = r.chance(house.standfirsts) ? `${capital(r.clause())}${r.tail()}. ${capital(r.clause())}${r.chance(0.5) ? `, writes ${someName()}` : ''}.` : undefined

  const names: string[] = []
  const said = makeByline(r, house, someName, names)
  const byline = said && { ...said, text: typed('byline', said.text) }
  const openWithDateline = r.rare(house.datelines)
  const place = r.place
  const day = `${r.rare(['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'])} ${1 + r.below(28)}`
  const dash = house.manner.dash === '—' ? ' — ' : house.manner.dash
  const runIn = {
    none: undefined,
    own: undefined,
    dash: `${place.toUpperCase()}${dash}`,
    agency: `${place.toUpperCase()} (${house.agency})${dash}`,
    day: `${place.toUpperCase()}, ${day}${dash}`,
    colon: `${place.toUpperCase()}: `,
  }[openWithDateline]
  const dropCap = wish.plain !== true && runIn === undefined && r.chance(house.dropCaps)

  const paragraphs: string[] = []
  const crossheads: string[] = []
  const body: Block[] = []
  for (let i = 0; i < wish.paragraphs; i++) {
    if (i >= 3 && i < wish.paragraphs - 1 && r.chance(house.crossheads / 4)) {
      const crosshead = typed(
        'crosshead',
        capital(
          r.rare([
            `${r.adjective()} ${r.idea()}`,
            plural(r.rare(IDEAS)),
            `${singular(r.rare(THINGS))} and ${singular(r.rare(THINGS))}`,
            capital(an(`${r.adjective()} ${r.thing()}`)),
          ]),
        ),
      )
      crossheads.push(crosshead)
      body.push({ kind: 'crosshead', text: crosshead })
    }
    const text = i === 0 ? opening(r, runIn) : r.paragraph()
    paragraphs.push(text)
    body.push({ kind: 'paragraph', text })
  }

  const pullQuotes = Array.from({ length: wish.quotes }, (_, i) => lifted(r, house, paragraphs, `q${i}`)).filter((q) => q !== undefined)
  const figures = Array.from({ length: wish.figures }, (_, i): Figure => {
    const caption = captionOf(r, [headline, ...decks, standfirst ?? '', ...paragraphs].join(' '))
    const credit = { slash: `${someName()}/${house.agency}`, photograph: `${r.rare(['Photograph', 'Photo', 'Picture'])}: ${someName()}`, none: undefined }[house.credit]
    return { id: `f${i}`, caption, pictures: [{ src: 'gray.png', alt: '', ...(credit !== undefined && r.chance(0.85) ? { credit: typed('credit', credit) } : {}) }] }
  })
  const writer = names.length === 1 && byline?.role === 'writer' ? names[0]! : r.chance(0.4) ? someName() : undefined
  const tagline = writer !== undefined && wish.rank <= 2 && r.chance(names.length > 0 ? 0.3 : 0.7) ? taglineOf(r, house, writer) : undefined
  const agencyNote = r.chance(0.15)
    ? r.rare([
        `Additional reporting by ${someName()} in ${r.placeName()}`,
        `With reporting by the ${house.agency}`,
        `${someName()} contributed to this report.`,
        `Additional reporting by the ${house.agency}.`,
      ])
    : undefined
  const factboxes = wish.factbox ? [factboxOf(r)] : []

  const dateline = openWithDateline === 'own' ? typed('dateline', place) : undefined
  const article: Article = {
    id: wish.id,
    rank: wish.rank,
    ...(label === undefined ? {} : { label }),
    ...(kicker === undefined ? {} : { kicker }),
    headline,
    ...(decks.length === 0 ? {} : { decks }),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(byline === undefined ? {} : { bylines: [byline] }),
    ...(dateline === undefined ? {} : { dateline }),
    body,
    ...(pullQuotes.length === 0 ? {} : { pullQuotes }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(factboxes.length === 0 ? {} : { factboxes }),
    ...(tagline === undefined ? {} : { tagline }),
    ...(agencyNote === undefined ? {} : { agencyNote }),
  }
  return {
    article,
    truth: {
      id: wish.id,
      ...(label === undefined ? {} : { label: label }),
      ...(kicker === undefined ? {} : { kicker: kicker }),
      headline: headline,
      decks: decks.map((deck) => deck),
      ...(standfirst === undefined ? {} : { standfirst }),
      names,
      ...(byline === undefined ? {} : { byline: byline.text }),
      ...(openWithDateline === 'none' ? {} : { dateline: place }),
      ...(runIn === undefined ? {} : { runIn }),
      dropCap,
      paragraphs,
      crossheads,
      quotes: pullQuotes.map(({ text, attribution }) => ({ text: text as string, ...(attribution === undefined ? {} : { attribution: attribution as string }) })),
      captions: figures.map(({ caption, pictures: [picture] }) => ({
        text: caption as string,
        ...(picture?.credit === undefined ? {} : { credit: picture.credit }),
      })),
      ...(tagline === undefined ? {} : { tagline }),
      ...(agencyNote === undefined ? {} : { agencyNote }),
      jumpLines: [],
      factboxes: factboxes.map(({ title, body: text }) => ({ title, paragraphs: text.flatMap((block) => ('text' in block ? [block.text as string] : [])) })),
    },
  }
}

const does = (verb: string): string => (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|sh|ch|go|do)$/.test(verb) ? `${verb}es` : `${verb}s`)

function heading(r: Reporter, house: House, rank: number): string {
  const short = r.rare([
    () => `${plural(r.rare(PEOPLE))} ${r.verb().base} ${r.adjective()} ${r.thing()}`,
    () => `${r.place} ${r.bodyOfTopic()} to ${r.verb().base} ${r.idea()}`,
    () => `${r.bodyOfTopic()} ${does(r.verb().base)} ${r.thing()} ${r.idea()}`,
    () => `${r.someone().last} ${does(r.verb().base)} ${r.place} ${r.thing()}`,
    () => `${r.idea()} in ${r.place}`,
    () => `the ${r.adjective()} ${r.thing()} of ${r.place}`,
  ])()
  const more =
    rank <= 2 && r.chance(0.7)
      ? r.rare([
          ` as ${r.peopleOfTopic()} ${r.verb().base} ${r.idea()}`,
          ` after ${r.idea()} in ${r.county}`,
          `, says ${r.someone().last}`,
          ` in ${2 + r.below(30)}-year ${r.idea()}`,
          `: ‘${r.clause()}’`,
        ])
      : ''
  const text = capital(short + more)
  return house.headCase === 'title' ? titled(text) : text
}

/** First paragraph: any letter may begin it, and the words A, I and O, and quotation marks, more often than elsewhere. */
function opening(r: Reporter, runIn = ''): string {
  const first = r.rare([
    () => r.news(),
    () => r.news(),
    () => `${r.placeName()} ${r.predicate()}${r.tail()}.`,
    () => `${r.someone().first} ${r.someone().last} ${r.predicate()}${r.tail()}.`,
    () => `${capital(an(`${r.adjective()} ${r.person()}`))} ${r.predicate()}${r.tail()}.`,
    () => `I ${r.predicate()}${r.tail()}.`,
    () => `“${capital(r.clause())},” said ${r.someone().first} ${r.someone().last}. “${capital(r.clause())}.”`,
    () => `${r.rare(['Under', 'Under', 'Unlike', 'Every', 'Zero', 'Quietly', 'Just', 'Kept', 'Xerxes', 'Yesterday', 'O'])} ${r.object()}, ${r.clause()}${r.tail()}.`,
    () => `${capital(r.peopleOfTopic())} ${r.rare(['in', 'near'])} ${r.place} ${r.predicate()}${r.tail()}.`,
  ])()
  return `${runIn}${r.chance(0.5) ? first : `${first} ${r.news()}`}`
}

function makeByline(r: Reporter, house: House, someName: () => string, names: string[]): (Byline & { readonly text: string }) | undefined {
  if (r.chance(0.15)) return undefined
  if (r.chance(0.1)) {
    names.push(house.agency)
    return { role: 'agency', names: [{ name: house.agency }], text: house.agency }
  }
  const name = someName()
  names.push(name)
  const form = house.bylines === 'mixed' ? r.rare(['By X', 'bare', 'X in Y', 'X, title'] as const) : house.bylines
  if (r.chance(0.12)) {
    const other = someName()
    names.push(other)
    const both = `${name} and ${other}`
    return { role: 'writer', names: names.map((n) => ({ name: n })), text: form === 'By X' || form === 'BY X' ? `By ${both}` : form === 'X in Y' ? `${both} in ${r.place}` : both }
  }
  const text = {
    'By X': `By ${name}${r.chance(0.3) ? r.rare([`, ${house.publication.replace(/^The /, '')}`, ` in ${r.place}`, `, Staff Writer`]) : ''}`,
    'BY X': `By ${name}${r.chance(0.3) ? `, ${r.rare(['political editor', 'chief reporter', 'home affairs correspondent'])}` : ''}`,
    bare: name,
    'X in Y': r.chance(0.7) ? `${name} in ${r.place}` : name,
    'X, title': `${name}, ${r.rare(['Staff Reporter', 'Political Editor', 'City Hall Correspondent', 'Health Editor'])}`,
  }[form]
  return { role: 'writer', names: [{ name }], text }
}

/** A passage of the body set large: literally, or cut; with its marks or without. */
function lifted(r: Reporter, house: House, paragraphs: readonly string[], id: string): PullQuote | undefined {
  const spoken = paragraphs.slice(1).flatMap((p) => p.match(/[“‘][^“”‘’]{25,110}[,.][”’]/g) ?? [])
  const said = paragraphs.slice(1).flatMap((p) => p.match(/(?<=[.] )\p{Lu}[^.“”‘’]{30,100}(?=\.)/gu) ?? [])
  const pool = r.chance(0.7) && spoken.length > 0 ? spoken : said
  if (pool.length === 0) return undefined
  const source = r.rare(pool)
  const bare = source.replace(/^[“‘]|[,.]?[”’]$/g, '')
  const words = bare.split(' ')
  const cut = words.length > 9 && r.chance(0.3) ? words.slice(0, words.length - 3).join(' ') : bare
  const [open, close] = house.manner.quotes === 'double' ? ['“', '”'] : ['‘', '’']
  const { first, last, post } = r.someone()
  return {
    id,
    text: house.quoteMarks && pool === spoken ? `${open}${cut}${close}` : cut,
    ...(r.chance(0.6) ? { attribution: r.rare([`${first} ${last}`, `${first} ${last}, ${post}`, capital(post)]) } : {}),
  }
}

/** captions in a hundred that name nothing of their story: a view, a detail */
const SCENIC = 0.02

/** What stands under a picture: it shows somebody, some place or some thing that the story speaks of. */
function captionOf(r: Reporter, story: string): string {
  const named = (words: string): boolean => new RegExp(`\\b${words}\\b`, 'u').test(story)
  const scenic = r.chance(SCENIC)
  const pick = <T>(list: readonly T[]): T | undefined => (scenic ? r.rare(list) : list.length === 0 ? undefined : r.rare(list))
  const shown = pick(scenic ? r.cast : r.cast.filter(({ last }) => named(last)))
  const town = pick(scenic ? [r.place, r.county] : [r.place, r.county].filter(named)) ?? r.place
  const thing = pick(r.things().filter((word) => scenic || named(word))) ?? r.thing()
  const folk = pick(r.folk().filter((word) => scenic || named(word))) ?? r.peopleOfTopic()
  const without = [
    () => `${capital(folk)} near the ${thing} in ${town}.`,
    () => `The ${thing} outside ${town}, where ${r.clause()}${r.chance(0.4) ? r.tail() : ''}.`,
    () => `${capital(an(r.person()))} watches the ${thing} in ${town} ${r.when()}. ${capital(r.clause())}.`,
  ]
  if (shown === undefined) return r.rare(without)()
  const { first, last, post } = shown
  return r.rare([
    ...without,
    () => `${first} ${last}, ${post}, at the ${thing} in ${town} on ${r.rare(WEEKDAYS)}.`,
    () => `${first} ${last} with the ${thing}`,
    () => `${capital(r.adjective())} ${r.idea()}: ${first} ${last} in ${town}`,
  ])()
}

function taglineOf(r: Reporter, house: House, writer: string): string {
  return r.rare([
    `${writer} is ${house.publication}’s ${r.rare(['chief', 'political', 'science', 'foreign'])} correspondent.`,
    `${writer} is the author of “${capital(r.adjective())} ${r.thing()}s”.`,
    `${writer} reports on ${r.rare(['business', 'the law', 'transport', 'farming'])} from ${r.placeName()}.`,
    `${writer} is a fellow at the ${r.placeName()} Institute. ${r.rare(['He', 'She'])} has written about ${r.peopleOfTopic()} since ${1990 + r.below(30)}.`,
  ])
}

function factboxOf(r: Reporter): Factbox {
  return {
    id: 'facts',
    title: r.rare([`${capital(r.idea())} in numbers`, `What is the ${r.bodyOfTopic()}?`, `The ${r.thing()} at a glance`]),
    body: Array.from({ length: 2 + r.below(3) }, (): Block => ({ kind: 'paragraph', text: `${capital(r.clause())}${r.chance(0.5) ? r.tail() : ''}.` })),
  }
}
