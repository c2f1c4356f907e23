import * as v from 'valibot'
import type { Agrees, AllAgree } from './agree.js'
import type { ForcedBreak, PageReference, Text, TextRun } from './inline.js'
import { either, fields, language, list, maybe, name, noted, words, yesNo } from './schemaParts.js'
import { described } from './issues.js'

const RUNS_MAX = 100_000
// Without the flag `i`, which JSON Schema does not have.
const LINK = /^([hH][tT][tT][pP][sS]?:\/\/|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:)[^\s/\u0000-\u001f\u007f][^\s\u0000-\u001f\u007f]*$/

const link = v.pipe(
  v.string('must be a link in quotes'),
  v.maxLength(4_096, 'is longer than 4096 characters; give a shorter link'),
  v.regex(LINK, (issue) => `must begin with http://, https://, mailto: or tel: and have no blanks, but is ${described(issue.input)}`),
)

const textRunSchema = fields('a run of text', {
  text: words(),
  bold: maybe(yesNo()),
  italic: maybe(yesNo()),
  smallCaps: maybe(yesNo()),
  link: maybe(link, 'http, https, mailto or tel'),
  noBreak: maybe(yesNo(), 'keep in one line'),
  language: maybe(language(), 'BCP 47, for hyphenation of a foreign phrase'),
})
const pageReferenceSchema = fields('a page reference', { pageOf: noted(name(), 'id of an article: the number of the page on which it begins') })
const forcedBreakSchema = fields('a forced break', { break: v.literal(true, 'must be true') })

/** Runs have no `kind`: what they are for is told by the one field that the others lack. */
function inlineBranch(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, 'text') ? 0 : Object.hasOwn(value, 'pageOf') ? 1 : Object.hasOwn(value, 'break') ? 2 : 0
}
const inlineSchema = either('an object with `text`, `pageOf` or `break`', [textRunSchema, pageReferenceSchema, forcedBreakSchema], inlineBranch)

const textChoice = either('text in quotes or a list of runs', [words(), list(inlineSchema, 0, RUNS_MAX)], (value) =>
  typeof value === 'string' ? 0 : Array.isArray(value) ? 1 : undefined,
)
/** Text wherever the model has some. */
export const textSchema: v.GenericSchema<Text> = textChoice

// Held by the compiler.
type TextAgrees = AllAgree<
  [Agrees<typeof textRunSchema, TextRun>, Agrees<typeof pageReferenceSchema, PageReference>, Agrees<typeof forcedBreakSchema, ForcedBreak>, Agrees<typeof textChoice, Text>]
>
