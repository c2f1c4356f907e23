import type { Byline, BylineName } from '../model/article.js'
import { oneLine } from './text/inlineText.js'

/** Words before the first name of a byline. */
const BY = /^(?:by|von|par|por|di|da|door|av|af|text|words)[: ]\s*/i
const AND = / ?(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b) /iu
const NAMES_MAX = 20

/** The byline that a line of text is: the line as it stands, and the names in it. */
export function bylineOf(line: string, role: Byline['role'] = 'writer'): Byline {
  const whole = oneLine(line)
  const names = whole
    .replace(BY, '')
    .split(AND, NAMES_MAX)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name): BylineName => ({ name }))
  return { role, names, text: whole }
}

/** A byline of names that a source has one by one. */
export function bylineOfNames(names: readonly BylineName[], role: Byline['role'] = 'writer'): Byline {
  return { role, names }
}
