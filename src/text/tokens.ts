import type { Text, TextRun } from '../model/inline.js'
import { pageLink } from '../model/pageLink.js'

/** What the marks of a run come to. One object for each run of a text. */
export interface RunMarks {
  readonly bold: boolean
  readonly italic: boolean
  readonly smallCaps: boolean
  readonly noBreak: boolean
  readonly link: string | undefined
  readonly language: string | undefined
  /** equal for equal marks */
  readonly key: string
}

/** Characters of a token that have the same marks. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly marks: RunMarks
}

/** What follows a token: white space, white space that does not break, nothing, a forced line break, the end. */
export type Follows = 'space' | 'fixed' | 'none' | 'forced' | 'end'

/** Characters between two pieces of white space. */
export interface Token {
  readonly text: string
  /** where it begins in the plain NFC text, soft hyphens and white space as written */
  readonly offset: number
  readonly spans: readonly Span[]
  /** places in `text` that had a soft hyphen */
  readonly soft: readonly number[]
  follows: Follows
}

/** of a run without marks */
export const PLAIN_KEY = '0'
const NO_MARKS: RunMarks = { bold: false, italic: false, smallCaps: false, noBreak: false, link: undefined, language: undefined, key: PLAIN_KEY }
const NOWHERE: readonly number[] = []

function marksOf(run: TextRun): RunMarks {
  const bold = run.bold === true
  const italic = run.italic === true
  const smallCaps = run.smallCaps === true
  const noBreak = run.noBreak === true
  const bits = (bold ? 1 : 0) | (italic ? 2 : 0) | (smallCaps ? 4 : 0) | (noBreak ? 8 : 0)
  if (bits === 0 && run.link === undefined && run.language === undefined) return NO_MARKS
  return { bold, italic, smallCaps, noBreak, link: run.link, language: run.language, key: `${bits} ${run.language ?? ''} ${run.link ?? ''}` }
}

type Kind = 0 | 1 | 2 | 3 | 4
const CHARACTER = 0
const SPACE = 1
const FIXED = 2
const SOFT = 3
const DROPPED = 4

/** White space of Unicode; the fixed spaces U+2007 and U+202F are characters with a width of their own and do not break. */
function kindOf(c: number): Kind {
  if (c > 0x20 && c < 0x7f) return CHARACTER
  if (c === 0x20 || (c >= 0x09 && c <= 0x0d)) return SPACE
  if (c < 0x20 || (c >= 0x7f && c <= 0x9f)) return c === 0x85 ? SPACE : DROPPED
  if (c === 0xa0) return FIXED
  if (c === 0xad) return SOFT
  if (c < 0x1680) return CHARACTER
  if (c === 0x1680 || (c >= 0x2000 && c <= 0x200a && c !== 0x2007) || c === 0x2028 || c === 0x2029 || c === 0x205f || c === 0x3000) return SPACE
  return c === 0xfeff ? DROPPED : CHARACTER
}

/** A combining mark at the beginning of a run belongs to the letter before it, whatever that run looks like. */
function withTheirMarks(runs: readonly (TextRun | 'break')[]): (TextRun | 'break')[] {
  const out: (TextRun | 'break')[] = []
  for (const run of runs) {
    const before = out[out.length - 1]
    const marks = run === 'break' || before === undefined || before === 'break' ? undefined : /^[\u00ad\p{M}]*\p{M}/u.exec(run.text)?.[0]
    if (marks === undefined || run === 'break' || before === undefined || before === 'break') {
      out.push(run)
      continue
    }
    out[out.length - 1] = { ...before, text: before.text + marks }
    if (marks.length < run.text.length) out.push({ ...run, text: run.text.slice(marks.length) })
  }
  return out
}

/** Splits a text at its white space. `pageOf` gives the characters of a page reference. */
export function tokenise(text: Text, pageOf: (article: string) => string): Token[] {
  const tokens: Token[] = []
  const runs =
    typeof text === 'string'
      ? [{ text }]
      : withTheirMarks(text.map((run) => ('text' in run ? run : 'break' in run ? 'break' : { text: pageOf(run.pageOf), link: pageLink(run.pageOf) })))

  let offset = 0
  let open = ''
  let start = 0
  let spans: Span[] = []
  let soft: number[] | undefined
  const close = (follows: Follows): void => {
    if (open === '') return
    tokens.push({ text: open, offset: start, spans, soft: soft ?? NOWHERE, follows })
    open = ''
    spans = []
    soft = undefined
  }
  /** a space widens what stands after the last token: white space with a breaking space in it breaks */
  const space = (follows: Follows): void => {
    if (open !== '') close(follows)
    else {
      const last = tokens[tokens.length - 1]
      if (last !== undefined && last.follows === 'fixed' && follows === 'space') last.follows = 'space'
    }
  }

  for (const run of runs) {
    if (run === 'break') {
      close('forced')
      const last = tokens[tokens.length - 1]
      if (last !== undefined) last.follows = 'forced'
      offset++
      continue
    }
    const marks = marksOf(run)
    const characters = run.text.replace(/\u00ad(?=[\u00ad\p{M}])/gu, '').normalize('NFC')
    const take = (from: number, to: number): void => {
      if (from >= to) return
      if (open === '') start = offset + from
      const at = open.length
      open += characters.slice(from, to)
      const last = spans[spans.length - 1]
      if (last !== undefined && last.marks === marks) spans[spans.length - 1] = { from: last.from, to: open.length, marks }
      else spans.push({ from: at, to: open.length, marks })
    }
    let from = 0
    for (let i = 0; i < characters.length; i++) {
      const kind = kindOf(characters.charCodeAt(i))
      if (kind === CHARACTER) continue
      take(from, i)
      from = i + 1
      if (kind === SPACE) space(marks.noBreak ? 'fixed' : 'space')
      else if (kind === FIXED) space('fixed')
      else if (kind === SOFT && open !== '') (soft ??= []).push(open.length)
    }
    take(from, characters.length)
    offset += characters.length
  }
  close('end')
  const last = tokens[tokens.length - 1]
  if (last !== undefined) last.follows = 'end'
  return tokens
}

/** Cuts a token at places in its text; the parts follow each other without space. */
export function cutToken(token: Token, places: readonly number[]): Token[] {
  const parts: Token[] = []
  let from = 0
  for (const to of [...places, token.text.length]) {
    if (to <= from || to > token.text.length) continue
    parts.push({
      text: token.text.slice(from, to),
      offset: token.offset + from,
      spans: token.spans
        .filter((span) => span.to > from && span.from < to)
        .map((span) => ({ from: Math.max(span.from, from) - from, to: Math.min(span.to, to) - from, marks: span.marks })),
      soft: token.soft.filter((at) => at > from && at < to).map((at) => at - from),
      follows: to === token.text.length ? token.follows : 'none',
    })
    from = to
  }
  return parts
}
