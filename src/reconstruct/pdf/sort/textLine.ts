import { composed } from '../../lines/composed.js'
import type { Rectangle } from '../../reconstruction.js'
import type { Word } from './wordsOf.js'

/** Words on one baseline of one column. Points, y from the page's top. */
export interface TextLine extends Rectangle {
  readonly page: number
  readonly words: readonly Word[]
  /** NFC, ligatures taken apart, a hyphen at its end as `-` */
  readonly text: string
  /** its last letter is a soft hyphen */
  readonly soft: boolean
  readonly right: number
  readonly baseline: number
  /** foot of its letters */
  readonly bottom: number
  /** of most of its letters */
  readonly size: number
  readonly face: string
  /** the face's name without what says its weight, slope, width or cut */
  readonly family: string
  /** most of its letters are */
  readonly bold: boolean
  readonly italic: boolean
  readonly colour: string
  /** capitals only, two at least */
  readonly capitals: boolean
  /** characters at its head in bold, or in another face than the rest: a run-in head; 0 where all of it is one */
  readonly lead: number
  /** its width with the font's own advances and spaces, ems of its size */
  readonly natural: number
  /** place in the order of drawing on its page */
  readonly order: number
  readonly mark?: number
  readonly artifact: boolean
  /** degrees clockwise; 0 for what is read from left to right */
  readonly angle: number
}

/** Heights of capitals with ascenders, and depth of descenders, in common text faces: shares of an em. */
const RISE = 0.74
const DEPTH = 0.22

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Text as the pieces have it. */
export function plainText(text: string): string {
  const plain = text
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature]!)
    .replace(/[\u00AD\u2010]/gu, '-')
    .replace(/\u02BC/gu, '’') // the letter that some programs name the apostrophe's glyph
    .replace(/[\u200B-\u200F\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return composed(plain)
}

const CUTS =
  /[-,_ ]?(?:regular|roman|book|medium|semi|demi|bold|black|heavy|extra|ultra|light|thin|hair|italic|oblique|ital|condensed|cond|narrow|compressed|display|text|caption|subhead|micro|\d{1,3}pt|mt|ps|std|pro|lf|osf|w\d|it|bd|rg|lt|sc)(?=[A-Z0-9_, -]|$)/giu

export function familyOf(face: string): string {
  const bare = face.replace(/^[A-Z]{6}\+/u, '')
  const end = bare.search(/[-,]/u)
  const cut = end < 0 ? bare : bare.slice(0, end)
  const family = cut.replace(CUTS, '').toLowerCase()
  return family === '' ? cut.toLowerCase() : family
}

const families = (): ((face: string) => string) => {
  const known = new Map<string, string>()
  return (face) => {
    let family = known.get(face)
    if (family === undefined) known.set(face, (family = familyOf(face)))
    return family
  }
}

/** Makes lines of words that stand on one baseline, in the order of their places. */
export function lineMaker(page: number): (words: readonly Word[]) => TextLine {
  const family = families()
  return (words) => {
    const first = words[0]!
    const styles = new Map<string, { letters: number; word: Word }>()
    let letters = 0
    // What is run in at its head does not make a line's type.
    const texts = spacedTexts(words)
    const lead = leadOf(words, texts, family)
    const own = lead > 0 ? words.slice(wordsWithin(texts, lead)) : words
    for (const word of own) {
      const key = `${word.run.face}|${word.run.size.toFixed(1)}|${word.run.colour}`
      const style = styles.get(key)
      const count = word.text.length + 1
      letters += count
      if (style) style.letters += count
      else styles.set(key, { letters: count, word })
    }
    let most = { letters: -1, word: first }
    let bold = 0
    let italic = 0
    for (const style of styles.values()) {
      if (style.letters > most.letters || (style.letters === most.letters && style.word.run.size > most.word.run.size)) most = style
      if (style.word.run.bold) bold += style.letters
      if (style.word.run.italic) italic += style.letters
    }
    const { run } = most.word
    const raw = texts.join('').trimEnd()
    const text = plainText(raw)
    let x = Infinity
    let right = -Infinity
    let natural = 0
    let order = Infinity
    for (const [i, word] of words.entries()) {
      x = Math.min(x, word.x)
      right = Math.max(right, word.right)
      natural += word.natural + (i > 0 && texts[i]!.startsWith(' ') ? word.run.space : 0)
      order = Math.min(order, word.order)
    }
    const baseline = words.find((word) => word.run === run)?.y ?? first.y
    const { mark } = words.find((word) => word.run.mark !== undefined)?.run ?? {}
    return {
      page,
      words,
      text,
      soft: /\u00AD$/u.test(raw),
      x,
      right,
      width: right - x,
      y: baseline - RISE * run.size,
      height: (RISE + DEPTH) * run.size,
      baseline,
      bottom: baseline + DEPTH * run.size,
      size: run.size,
      face: run.face,
      family: family(run.face),
      bold: bold > letters / 2,
      italic: italic > letters / 2,
      colour: run.colour,
      capitals: text.toUpperCase() === text && text.toLowerCase() !== text && text.length > 1,
      lead,
      natural: run.size > 0 ? natural / run.size : 0,
      order,
      ...(mark === undefined ? {} : { mark }),
      artifact: words.every((word) => word.run.artifact),
      angle: first.run.angle,
    }
  }
}

/** How many words make up so many characters. */
function wordsWithin(texts: readonly string[], characters: number): number {
  let n = 0
  for (let length = 0; n < texts.length && length < characters; n++) length += texts[n]!.length
  return n
}

/** Each word's text, a space before it where one was drawn or left. */
function spacedTexts(words: readonly Word[]): string[] {
  const single = words.filter((word) => word.text.length === 1).length
  let tracking = 0
  if (single >= 4 && single >= words.length * 0.6) {
    const gaps = words.slice(1).map((word, i) => word.x - words[i]!.right)
    gaps.sort((a, b) => a - b)
    tracking = Math.max(0, gaps[Math.floor((gaps.length - 1) * 0.4)]!)
  }
  return words.map((word, i) => {
    if (i === 0) return word.text
    const before = words[i - 1]!
    const space = Math.min(word.run.space, before.run.space) || 0.25 * word.run.size
    const gap = word.x - before.right - tracking
    const drawn = word.spaced || before.trailing
    // Words that were recognised on a scan are drawn one by one.
    const recognised = word.run !== before.run && word.run.invisible === true && before.run.invisible === true
    return gap > 0.42 * space || ((drawn || recognised) && gap > 0.15 * space) ? ` ${word.text}` : word.text
  })
}

/** So many characters make a head, or a text after one. */
const LEAD = 3

/** A head in bold, in another face or colour, run in before the text. */
function leadOf(words: readonly Word[], texts: readonly string[], family: (face: string) => string): number {
  const first = words[0]!.run
  let length = 0
  for (const [i, word] of words.entries()) {
    const { run } = word
    const heavier = first.bold && !run.bold
    const upright = !run.italic && !first.italic && run.size <= first.size * 1.02 && run.size >= first.size * 0.7
    const other = run.face !== first.face && (first.bold || family(run.face) !== family(first.face))
    if (i > 0 && (heavier || (upright && (other || run.colour !== first.colour) && length >= LEAD && lettersFrom(texts, i) >= LEAD))) return length
    length += texts[i]!.length
  }
  return 0
}

function lettersFrom(texts: readonly string[], from: number): number {
  let letters = 0
  for (let i = from; i < texts.length && letters < LEAD; i++) letters += texts[i]!.trim().length
  return letters
}
