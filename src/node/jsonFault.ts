import { quoted } from '../model/issues.js'

/** Where a text stops being JSON, and why. Line and column count from 1; a column is a UTF-16 unit. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  /** a sentence */
  readonly message: string
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[A-Za-z_]\w*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const PLAIN = /[^"\\\u0000-\u001f]*/y

/**
 * Finds the first fault of a text that `JSON.parse` refused (RFC 8259). Its own messages differ from one version of Node to the next, and some name no place.
 * Uses no stack of calls, so that no nesting can overflow it.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let at = 0
  const fault = (message: string, place = at): JsonFault => ({ ...placeOf(text, place), message })
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  /** a key or a string from its quotation mark on */
  const takeString = (): JsonFault | undefined => {
    const start = at
    at++
    for (;;) {
      take(PLAIN)
      const next = text[at]
      if (next === '"') {
        at++
        return undefined
      }
      if (next === undefined) return fault('This string is not closed; put a `"` at its end.', start)
      if (next === '\\') {
        if (take(ESCAPE) === undefined) return fault('A backslash in a string begins one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000; write `\\\\` for a backslash.')
      } else if (next === '\n' || next === '\r') return fault('This string is not closed on its line; put a `"` at its end, and write `\\n` for a new line.', start)
      else return fault('A control character stands in a string; write it as `\\u` and four digits.')
    }
  }
  const takeKey = (): JsonFault | undefined => {
    if (text[at] !== '"')
      return fault(text[at] === "'" ? 'Names stand in double quotation marks.' : `A name in double quotation marks was expected, but ${found(text, at)} stands here.`)
    const wrong = takeString()
    if (wrong) return wrong
    take(SPACE)
    if (text[at] !== ':') return fault(`A \`:\` was expected after the name, but ${found(text, at)} stands here.`)
    at++
    return undefined
  }

  /** whether a value may stand here, or what follows one */
  let wanted: 'value' | 'after' = 'value'
  for (;;) {
    take(SPACE)
    const next = text[at]
    if (wanted === 'value') {
      if (next === '{' || next === '[') {
        open.push(next)
        at++
        take(SPACE)
        const close = next === '{' ? '}' : ']'
        if (text[at] === close) {
          at++
          open.pop()
          wanted = 'after'
        } else if (next === '{') {
          const wrong = takeKey()
          if (wrong) return wrong
        }
        continue
      }
      if (next === '"') {
        const wrong = takeString()
        if (wrong) return wrong
      } else {
        const start = at
        const word = take(NUMBER) ?? take(WORD)
        if (word === undefined)
          return fault(
            at >= text.length && open.length === 0
              ? 'There is nothing here; JSON was expected.'
              : next === "'"
                ? 'Strings stand in double quotation marks.'
                : `A value was expected, but ${found(text, at)} stands here.`,
          )
        if (/^[A-Za-z_]/.test(word) && word !== 'true' && word !== 'false' && word !== 'null')
          return fault(`\`${word.slice(0, 30)}\` is no value of JSON; strings stand in double quotation marks.`, start)
      }
      wanted = 'after'
      continue
    }
    const inside = open.at(-1)
    if (inside === undefined) return next === undefined ? undefined : fault(`The JSON ends before this place, but ${found(text, at)} follows.`)
    if (next === ',') {
      const comma = at
      at++
      take(SPACE)
      if (text[at] === '}' || text[at] === ']') return fault(`This comma is one too many: \`${text[at]}\` follows.`, comma)
      if (inside === '{') {
        const wrong = takeKey()
        if (wrong) return wrong
      }
      wanted = 'value'
    } else if (next === (inside === '{' ? '}' : ']')) {
      open.pop()
      at++
    } else return fault(`A \`,\` or a \`${inside === '{' ? '}' : ']'}\` was expected, but ${found(text, at)} stands here.`)
  }
}

function found(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? 'the end of the text' : quoted(String.fromCodePoint(code))
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|[\n\r]/)
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
