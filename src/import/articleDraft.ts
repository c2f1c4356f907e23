import { LIMITS } from '../limits.js'
import type { Article, Block, Byline, Factbox, Figure, Picture } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'
import { fitArticle } from './fitArticle.js'
import type { Imported, ImportOptions, PictureOrigin } from './imported.js'
import { ImportNotes } from './importNotes.js'
import { pictureNames, type PictureNames } from './pictureNames.js'
import { withBoxSource, withTableSources } from './sources.js'
import { InlineText, oneLine, plainInline } from './text/inlineText.js'
import { typographerOf, type Typographer } from './typography/typographer.js'

/** Fields of an article that are one text. */
export type TextField = 'kicker' | 'headline' | 'standfirst' | 'summary' | 'tagline' | 'agencyNote' | 'jumpHead'
/** Fields of an article that are a few words without marks. */
export type WordsField = 'section' | 'label' | 'dateline'

type Fields = { -readonly [K in keyof Article]?: Article[K] }

const DEFAULT_ID = 'article'
const DEFAULT_LANGUAGE = 'en-GB'
const ID_MAX = 100
const HREF_SHOWN = 500
const DECKS_MAX = 20
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/
const LANGUAGE_MAX = 35

/** An article in the making. What is set twice keeps its first value, and the second is told. */
export class ArticleDraft {
  readonly notes = new ImportNotes()
  readonly typographer: Typographer | undefined
  readonly fields: Fields = {}
  readonly decks: Text[] = []
  readonly bylines: Byline[] = []
  readonly body: Block[] = []
  readonly figures: Figure[] = []
  readonly factboxes: Factbox[] = []
  readonly pictures: PictureOrigin[] = []
  date: string | undefined
  publication: string | undefined
  readonly #pullQuotes: { readonly id: string; readonly text: Text; readonly attribution?: Text }[] = []
  /** by `src` */
  readonly #hrefs = new Map<string, string>()
  /** where the source names a picture that is not beside it, by `src` */
  readonly #elsewhere = new Map<string, string>()
  /** names of files in figures */
  readonly #shown = new Set<string>()
  /** of those before the text */
  readonly #leading = new Set<string>()
  /** addresses in figures */
  readonly #placed = new Set<string>()
  readonly #options: ImportOptions
  readonly #names: PictureNames

  /** `language` is the source's own. */
  constructor(options: ImportOptions, language: unknown) {
    this.#options = options
    const own = options.language ?? (typeof language === 'string' ? language.replaceAll('_', '-').trim() : undefined)
    if (own !== undefined && own !== '') {
      if (LANGUAGE.test(own) && own.length <= LANGUAGE_MAX) this.fields.language = own
      else this.notes.changed('language', `The language ${JSON.stringify(own.slice(0, LANGUAGE_MAX))} is none that can be told`)
    }
    const { typographic } = options
    this.typographer =
      typographic === undefined || typographic === false ? undefined : typographerOf(typeof typographic === 'string' ? typographic : (this.fields.language ?? DEFAULT_LANGUAGE))
    this.#names = pictureNames(options.pictureSrc)
  }

  /** An id of what the source calls itself: an address, a slug, a number. */
  identify(name: unknown): void {
    if (this.fields.id !== undefined || (typeof name !== 'string' && typeof name !== 'number')) return
    const id = idOf(String(name))
    if (id !== '') this.fields.id = id
  }

  inline(): InlineText {
    return new InlineText(this.typographer)
  }

  plain(text: string): Text | undefined {
    return plainInline(text, this.typographer)
  }

  /** A plain text as a credit, a place and the like have it. */
  words(text: string): string {
    return plainText(plainInline(oneLine(text), this.typographer))
  }

  text(field: TextField, text: Text | undefined, path: string): void {
    if (text === undefined) return
    const before = this.fields[field]
    if (before === undefined) this.fields[field] = text
    else this.twice(`The ${NAMES[field]}`, before, text, path)
  }

  say(field: WordsField, text: string | undefined, path: string): void {
    const words = text === undefined ? '' : this.words(text)
    if (words === '') return
    const before = this.fields[field]
    if (before === undefined) this.fields[field] = words
    else this.twice(`The ${field}`, before, words, path)
  }

  deck(text: Text | undefined, path: string): void {
    if (text === undefined) return
    if (this.decks.length >= DECKS_MAX) return this.notes.dropped(path, 'There are too many second headlines', plainText(text))
    const same = [this.fields.headline, ...this.decks].find((other) => other !== undefined && sameWords(other, text))
    if (same === undefined) this.decks.push(text)
    else this.notes.dropped(path, 'A second headline says what the article has already', plainText(text), 'info')
  }

  /** What is there already, or cannot be in an article twice. */
  twice(what: string, before: Text, text: Text, path: string): void {
    if (sameWords(before, text)) this.notes.dropped(path, `${what} stands in the source once more`, plainText(text), 'info')
    else this.notes.dropped(path, `${what} is there already, and this is another`, plainText(text))
  }

  pullQuote(text: Text, attribution: Text | undefined): void {
    this.#pullQuotes.push({ id: `quote-${this.#pullQuotes.length + 1}`, text, ...(attribution === undefined ? {} : { attribution }) })
  }

  factbox(title: string, body: readonly Block[], source: Text | undefined): void {
    this.factboxes.push({ id: `factbox-${this.factboxes.length + 1}`, title, body, ...(source === undefined ? {} : { source }) })
  }

  /** A figure of some pictures; of more than one figure holds, several. */
  figure(pictures: readonly Picture[], caption: Text | undefined, layout?: Figure['layout']): void {
    for (let k = 0; k < pictures.length; k += LIMITS.picturesPerFigureMax) {
      const some = pictures.slice(k, k + LIMITS.picturesPerFigureMax)
      const last = k + some.length >= pictures.length
      for (const { src } of some) {
        this.#shown.add(unscaled(this.#hrefs.get(src) ?? src))
        this.#placed.add(this.#hrefs.get(src) ?? src)
      }
      this.figures.push({
        id: `figure-${this.figures.length + 1}`,
        pictures: some,
        ...(some.length > 1 ? { layout: 'row' } : layout === undefined ? {} : { layout }),
        ...(last && caption !== undefined ? { caption } : {}),
      })
    }
  }

  /** Under which name a picture is to be found; where the source has it elsewhere, that is told in the end. */
  pictureSrc(href: string, path: string): string {
    const { src, elsewhere } = this.#names(href)
    if (!this.#hrefs.has(src)) {
      this.#hrefs.set(src, href)
      this.pictures.push({ src, href })
      if (elsewhere) this.#elsewhere.set(src, path)
    }
    return src
  }

  /** The text begins: pictures so far stand for the article, and may be in its text again in another size. */
  beginText(): void {
    for (const name of this.#shown) this.#leading.add(name)
  }

  /** Whether the text shows a picture again: the very same, or one that stands for the article. */
  shownBefore(href: string): boolean {
    return this.#leading.has(unscaled(href)) || this.#placed.has(href)
  }

  /** A picture that the article shows already, by the name of its file without what scales it: `boat-1024x683.jpg`, `boat.jpg?w=300`. */
  shown(href: string): boolean {
    return this.#shown.has(unscaled(href))
  }

  /** A better version of a picture that is shown already, with what is said about it elsewhere. */
  better(href: string, picture: Picture, caption: Text | undefined, path: string): void {
    const name = unscaled(href)
    const isIt = ({ src }: Picture): boolean => unscaled(this.#hrefs.get(src) ?? src) === name
    const at = this.figures.findIndex(({ pictures }) => pictures.some(isIt))
    const figure = this.figures[at]
    if (figure === undefined) return this.figure([picture], caption)
    const before = figure.pictures.find(isIt)!
    if (figure.caption !== undefined && caption !== undefined) this.twice('The caption', figure.caption, caption, path)
    if (before.credit !== undefined && picture.credit !== undefined) this.twice('The credit', before.credit, picture.credit, path)
    if (before.alt !== '' && picture.alt !== '') this.twice('What the picture shows', before.alt, picture.alt, path)
    this.notes.dropped(path, 'A smaller version of a picture', href, 'info')
    const best: Picture = { ...picture, alt: before.alt === '' ? picture.alt : before.alt, ...(before.credit === undefined ? {} : { credit: before.credit }) }
    const text = figure.caption ?? caption
    this.figures[at] = { ...figure, pictures: figure.pictures.map((one) => (one === before ? best : one)), ...(text === undefined ? {} : { caption: text }) }
    this.pictures.splice(0, this.pictures.length, ...this.pictures.filter(({ src }) => src !== before.src || src === best.src))
  }

  finish(): Imported {
    for (const { src, href } of this.pictures) {
      const path = this.#elsewhere.get(src)
      if (path !== undefined)
        this.notes.changed(
          path,
          `The picture is ${href.startsWith('data:') ? 'in the source itself' : `at ${href.slice(0, HREF_SHOWN)}`}, and nothing is fetched`,
          `Save it as ${src}.`,
        )
    }
    const id = this.#options.id ?? this.fields.id ?? DEFAULT_ID
    const { decks, bylines, figures, factboxes } = this
    const article: Article = {
      ...this.fields,
      id: idOf(id) || DEFAULT_ID,
      ...(decks.length > 0 ? { decks } : {}),
      ...(bylines.length > 0 ? { bylines } : {}),
      body: withTableSources(this.body),
      ...(this.#pullQuotes.length > 0 ? { pullQuotes: this.#pullQuotes } : {}),
      ...(figures.length > 0 ? { figures } : {}),
      ...(factboxes.length > 0 ? { factboxes: factboxes.map(withBoxSource) } : {}),
    }
    const fitted = fitArticle(article, this.notes)
    return {
      article: fitted,
      diagnostics: this.notes.toDiagnostics(),
      pictures: this.pictures,
      ...(this.date === undefined ? {} : { date: this.date }),
      ...(this.publication === undefined ? {} : { publication: this.publication }),
    }
  }
}

const NAMES: Readonly<Record<TextField, string>> = {
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  summary: 'summary',
  tagline: 'tagline',
  agencyNote: 'agency note',
  jumpHead: 'jump head',
}

/** Whether two texts say the same but for white space, marks and the form of their quotes. */
export function sameWords(a: Text, b: Text): boolean {
  return lettersOf(plainText(a)) === lettersOf(plainText(b))
}

/** What is left of a text for comparing: letters and figures. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

function idOf(name: string): string {
  const last = /^[a-z][a-z0-9+.-]{0,20}:/i.test(name)
    ? (name
        .split(/[/:]/)
        .filter((part) => part !== '')
        .at(-1) ?? '')
    : name
  return last
    .slice(0, 4 * ID_MAX)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, ID_MAX)
}

function unscaled(href: string): string {
  const bare = href.split(/[?#]/, 1)[0]!
  return bare.slice(bare.lastIndexOf('/') + 1).replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.\w{2,5}$)/, '')
}
