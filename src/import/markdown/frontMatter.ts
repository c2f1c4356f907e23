import { LineCounter, parseDocument } from 'yaml'
import type { ImportNotes } from '../importNotes.js'

/** Characters of front matter that are read, and names in it that may stand for what was said before. */
const FRONT_MATTER_MAX = 64 * 1024
const ALIASES_MAX = 20
const DEPTH_MAX = 60

export interface FrontMatter {
  readonly values: unknown
  /** the text after it */
  readonly text: string
  /** lines before that */
  readonly lines: number
}

/** What stands before a text between two lines of dashes, in YAML. What is no YAML is told, with its line. */
export function splitFrontMatter(source: string, notes: ImportNotes): FrontMatter {
  const none: FrontMatter = { values: {}, text: source, lines: 0 }
  if (/^\+\+\+[ \t]*\r?\n/.test(source)) {
    notes.damaged('line 1', 'Front matter in TOML is not read, and stands in the text', 'Write it in YAML, between two lines of ---.')
    return none
  }
  const begin = /^---[ \t]*\r?\n/.exec(source)
  if (!begin) return none
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(source.slice(begin[0].length, begin[0].length + FRONT_MATTER_MAX))
  if (!end) {
    // a line of dashes is a section break too
    if (/^[\w-]+:(?:\s|$)/m.test(source.slice(begin[0].length, begin[0].length + 200)))
      notes.damaged('line 1', 'The front matter has no end, or is too long, and stands in the text', 'End it with a line of ---.')
    return none
  }
  const written = source.slice(begin[0].length, begin[0].length + end.index)
  const after = begin[0].length + end.index + end[0].length
  const text = source.slice(after).replace(/^\r?\n/, '')
  const lines = source.slice(0, source.length - text.length).split('\n').length - 1
  return { values: valuesOf(written, notes), text, lines }
}

function valuesOf(written: string, notes: ImportNotes): unknown {
  if (nestedDeep(written)) {
    notes.damaged('line 1', 'The front matter is nested too deep')
    notes.dropped('line 1', 'The front matter is left out', written)
    return {}
  }
  try {
    const lineCounter = new LineCounter()
    const document = parseDocument(written, { schema: 'core', lineCounter, prettyErrors: false, logLevel: 'silent', stringKeys: true })
    for (const { message, pos } of document.errors.slice(0, 5)) notes.damaged(`line ${lineCounter.linePos(pos[0]).line + 1}`, `The front matter is no YAML: ${message}`, HINT)
    const values: unknown = document.toJS({ maxAliasCount: ALIASES_MAX })
    if (values === null || values === undefined) return {}
    if (typeof values === 'object' && !Array.isArray(values)) {
      if (document.errors.length > 0) notes.dropped('line 1', 'What could not be read is somewhere in the front matter', written)
      return values
    }
    notes.dropped('line 1', 'The front matter has no fields and is left out', written)
  } catch (error) {
    notes.damaged('line 1', `The front matter cannot be read: ${error instanceof Error ? error.message : String(error)}`, HINT)
    notes.dropped('line 1', 'The front matter is left out', written)
  }
  return {}
}
const HINT = 'Put quotes round a text that has a colon, or begins with a quote, a bracket, an @, an & or a *.'

function nestedDeep(written: string): boolean {
  let depth = 0
  let dashes = 0
  for (const character of written) {
    if (character === '[' || character === '{') depth++
    else if ((character === ']' || character === '}') && depth > 0) depth--
    if (depth > DEPTH_MAX) return true
    dashes = character === '-' || character === '?' ? dashes + 1 : character === ' ' ? dashes : 0
    if (dashes > DEPTH_MAX) return true
  }
  return written.split('\n').some((line) => /^ */.exec(line)![0].length > 10 * DEPTH_MAX)
}
