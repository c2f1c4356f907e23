import type { Text } from '../model/inline.js'
import type { Hyphenation, TextStyle } from '../model/style.js'
import { cutsOf } from './cuts.js'
import type { FaceSet } from './families.js'
import type { Hyphenator } from './hyphenate.js'
import { cutLed, withLeads, type Led } from './leads.js'
import { needsLineBreaks, type LineBreaks } from './linebreaks.js'
import { makePieces, pieceWidth, slicePieces, type Piece } from './pieces.js'
import { endsSentence, sticks } from './sticky.js'
import { PLAIN_KEY, tokenise, type Token } from './tokens.js'

export { hyphenPiece, pieceWidth, type Piece } from './pieces.js'
export { prepareLineBreaks, type LineBreaks } from './linebreaks.js'

/** A legal break inside a word. */
export interface WordBreak {
  /** characters of the word before it */
  readonly at: number
  /** `hyphen`: one is put in; `own`: the text has one before `at`; `dash`; `other`: a slash, a zero-width space, UAX 14 */
  readonly kind: 'hyphen' | 'own' | 'dash' | 'other'
  readonly penalty: number
}

/** What stands between two pieces of white space, shaped. */
export interface Word {
  /** NFC, without soft hyphens and control characters. `case` is not in it: it changes glyphs, not text. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** points, tracking in it */
  readonly width: number
  /** rising */
  readonly breaks: readonly WordBreak[]
  /** `space` breaks and stretches; `fixed` stretches and never breaks; `none`: the next word follows at once, a line may end between; `forced` ends the line */
  readonly spaceAfter: 'space' | 'fixed' | 'none' | 'forced' | 'end'
  /** of its first character in the plain NFC text, with white space and soft hyphens as written */
  readonly offset: number
}

export interface WordOptions {
  readonly style: TextStyle
  readonly faces: FaceSet
  readonly hyphenation: Hyphenation
  /** of the text's own language; none leaves words whole */
  readonly hyphenator?: Hyphenator | undefined
  /** for runs that name a language, by the tag as written; a run whose language is not here stays whole */
  readonly foreign?: ReadonlyMap<string, Hyphenator> | undefined
  /** from {@link prepareLineBreaks}; without it, words of scripts without spaces stay whole */
  readonly lineBreaks?: LineBreaks | undefined
  /** characters of a page reference; none while pages are not known */
  readonly pageOf?: ((article: string) => string) | undefined
}

/** What is the same wherever a token stands. */
interface Core {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly breaks: readonly WordBreak[]
  readonly capitalised: boolean
  /** the breaks of a capitalised word inside a sentence */
  inSentence: readonly WordBreak[] | undefined
}

const NO_BREAKS: readonly WordBreak[] = []
const CAPITALISED = /^[^\p{L}]*\p{Lu}/u
const NO_PAGE = (): string => ''
/** Words remembered for one set of faces; then it starts afresh. */
const REMEMBERED = 60_000

/** A style as far as it decides how words are shaped and divided, with the words known in it. */
interface Dress {
  /** of equal styles the first, so that pieces are alike to the last object, known or new */
  readonly style: TextStyle
  readonly words: WeakMap<object, Map<string, Core>>
}

/** Words that were shaped and divided before, by dress and hyphenator. */
class Vocabulary {
  readonly #dresses = new Map<string, Dress>()
  #words = 0

  dress(style: TextStyle, hyphenation: Hyphenation): Dress {
    if (this.#words >= REMEMBERED) {
      this.#dresses.clear()
      this.#words = 0
    }
    const key = dressKey(style, hyphenation)
    let dress = this.#dresses.get(key)
    if (dress === undefined) {
      this.#dresses.set(key, (dress = { style, words: new WeakMap() }))
      // counts as a word: there may be no end of sizes
      this.#words++
    }
    return dress
  }

  known(dress: Dress, hyphenator: Hyphenator | undefined): Map<string, Core> {
    const by = hyphenator ?? NO_HYPHENATOR
    let words = dress.words.get(by)
    if (words === undefined) dress.words.set(by, (words = new Map<string, Core>()))
    return words
  }

  add(words: Map<string, Core>, key: string, core: Core): Core {
    words.set(key, core)
    this.#words++
    return core
  }
}

const NO_HYPHENATOR = {}

/** Memo only: a style object does not change. */
const keys = new WeakMap<TextStyle, string>()

function dressKey(style: TextStyle, { before, after, shortest, penalty, capitalised, fewCarried }: Hyphenation): string {
  let key = keys.get(style)
  if (key === undefined) {
    const { family, bold, italic, size, tracking, figures, tabular, ligatures, hyphenate, colour } = style
    keys.set(style, (key = JSON.stringify([family, bold, italic, size, tracking, style.case, figures, tabular, ligatures, hyphenate, colour])))
  }
  return `${key} ${before} ${after} ${shortest} ${penalty} ${capitalised} ${fewCarried}`
}

/** Memo only: vocabularies live across paragraphs and documents, and die with the faces. */
const vocabularies = new WeakMap<FaceSet, Vocabulary>()

function vocabularyOf(faces: FaceSet): Vocabulary {
  let vocabulary = vocabularies.get(faces)
  if (vocabulary === undefined) vocabularies.set(faces, (vocabulary = new Vocabulary()))
  return vocabulary
}

function coreOf({ token, lead }: Led, style: TextStyle, { faces, hyphenation }: WordOptions, hyphenator: Hyphenator | undefined): Core {
  const pieces = makePieces(token.text, token.spans, style, faces, lead)
  let width = 0
  for (const piece of pieces) width += pieceWidth(piece)
  let breaks = NO_BREAKS
  const cuts = cutsOf(token.text, token.soft, hyphenator, hyphenation, style.hyphenate)
  if (cuts.length > 0) {
    const bounds = new Set<number>()
    for (const piece of pieces) for (const cluster of piece.shaped.clusters) bounds.add(piece.from + cluster)
    const open = cuts.filter(({ at }) => bounds.has(at) && !token.spans.some(({ from, to, marks }) => marks.noBreak && from < at && at < to))
    if (open.length > 0) breaks = open.map(({ at, kind, cost, few }) => ({ at, kind, penalty: cost * hyphenation.penalty + (few ? hyphenation.fewCarried : 0) }))
  }
  return { pieces, width, breaks, capitalised: CAPITALISED.test(token.text), inSentence: undefined }
}

/** Capitalised words inside a sentence are names: to break one costs more. */
function namesCost(core: Core, extra: number): readonly WordBreak[] {
  return (core.inSentence ??= core.breaks.map((b) => (b.kind === 'hyphen' ? { ...b, penalty: b.penalty + extra } : b)))
}

/** Splits a text into words, shapes them and finds their breaks. No character is lost but white space, soft hyphens and controls. */
export function toWords(text: Text, options: WordOptions): readonly Word[] {
  const tokens = tokenise(text, options.pageOf ?? NO_PAGE)
  const { lineBreaks, hyphenation, faces, style } = options
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (token.follows === 'space' && next !== undefined && sticks(token.text, next.text, tokens[i - 1]?.text)) token.follows = 'fixed'
  }
  let led = withLeads(tokens, faces, style)
  if (lineBreaks !== undefined) {
    led = led.flatMap((own) => {
      const { token } = own
      if (!needsLineBreaks(token.text)) return [own]
      const places = lineBreaks(token.text).filter((at) => !token.spans.some(({ from, to, marks }) => marks.noBreak && from < at && at < to))
      return cutLed(own, places, faces, style)
    })
  }

  const words: Word[] = []
  const vocabulary = vocabularyOf(options.faces)
  const dress = vocabulary.dress(options.style, hyphenation)
  const ownWords = vocabulary.known(dress, options.hyphenator)
  let opens = true
  for (const own of led) {
    const { token, lead } = own
    const marks = token.spans.length === 1 ? token.spans[0]?.marks : undefined
    const language = token.spans[0]?.marks.language
    const hyphenator = language === undefined ? options.hyphenator : options.foreign?.get(language)
    let core: Core
    // soft hyphens are the text's own business, and so are words in several dresses
    if (marks === undefined || token.soft.length > 0) core = coreOf(own, dress.style, options, hyphenator)
    else {
      const known = language === undefined ? ownWords : vocabulary.known(dress, hyphenator)
      const key = lead !== undefined ? `${marks.key}\n${lead}\n${token.text}` : marks.key === PLAIN_KEY ? token.text : `${marks.key}\n${token.text}`
      core = known.get(key) ?? vocabulary.add(known, key, coreOf(own, dress.style, options, hyphenator))
    }
    const breaks = core.capitalised && !opens && core.breaks.length > 0 ? namesCost(core, hyphenation.capitalised) : core.breaks
    words.push({ text: token.text, pieces: core.pieces, width: core.width, breaks, spaceAfter: token.follows, offset: token.offset })
    opens = token.follows === 'forced' || endsSentence(token.text)
  }
  return words
}

/** The pieces of a word before and after a break, without shaping anything again. `from` of the tail counts from the break. */
export function splitWord(word: Word, at: number): readonly [head: readonly Piece[], tail: readonly Piece[]] {
  return [slicePieces(word.pieces, 0, at), slicePieces(word.pieces, at, word.text.length)]
}

/** The characters of words as they read on paper: text with single spaces, forced breaks as line feeds. */
export function textOf(words: readonly Word[]): string {
  let out = ''
  for (const word of words) out += word.text + (word.spaceAfter === 'space' || word.spaceAfter === 'fixed' ? ' ' : word.spaceAfter === 'forced' ? '\n' : '')
  return out
}
