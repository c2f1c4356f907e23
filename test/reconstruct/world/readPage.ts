import { readdirSync, readFileSync } from 'node:fs'

/**
 * Pages written by hand in the manner of newspapers, line by line, each line with what it is. Before the bar: the story's number and what the line
 * is; after it the line as an extractor gives it, trailing spaces too. `=` at a line's end stands for a hyphen that is the word's own.
 *
 * h headline, k kicker, d deck, s standfirst, b byline, D dateline, c drop cap, P first line of a paragraph, blank a further line of what
 * stands before it, x crosshead, q quote, a attribution, f caption, C credit, t tagline, g agency note, j jump line; `u` furniture.
 */
export interface WrittenPage {
  readonly name: string
  readonly lines: readonly { readonly story: string; readonly role: string; readonly text: string }[]
}

export interface WrittenStory {
  headline: string
  paragraphs: string[]
  bylines: string[]
  quotes: string[]
  captions: string[]
  taglines: string[]
  datelines: string[]
  crossheads: string[]
}

const HOME = new URL('./', import.meta.url)

export const WRITTEN_PAGES: readonly WrittenPage[] = readdirSync(HOME)
  .filter((name) => name.endsWith('.page'))
  .sort()
  .map((name) => ({
    name: name.replace('.page', ''),
    lines: readFileSync(new URL(name, HOME), 'utf8')
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => {
        const bar = line.indexOf('|')
        const mark = line.slice(0, bar)
        return { story: /^\d/.test(mark) ? mark[0]! : '', role: mark.slice(-1), text: line.slice(bar + 1) }
      }),
  }))

/** The text as an extractor gives it. */
export function textOf({ lines }: WrittenPage): string {
  return lines.map(({ text }) => text.replace(/=$/, '-')).join('\n') + '\n'
}

/** What the page says, story by story. */
export function storiesOf({ lines }: WrittenPage): Map<string, WrittenStory> {
  const stories = new Map<string, WrittenStory>()
  let cap = ''
  let last = ''
  for (const { story, role, text } of lines) {
    if (story === '' || text.trim() === '') {
      if (role === 'u') last = ''
      continue
    }
    const own = stories.get(story) ?? { headline: '', paragraphs: [], bylines: [], quotes: [], captions: [], taglines: [], datelines: [], crossheads: [] }
    stories.set(story, own)
    if (role === 'c') cap = text.trim()
    else if (role === 'P') {
      own.paragraphs.push(cap + text.trim())
      cap = ''
    } else if (role === ' ') own.paragraphs.push(joined(own.paragraphs.pop()!, text))
    else if (role === 'h') own.headline = joined(own.headline, text)
    else if (role === 'b') own.bylines.push(text.trim())
    else if (role === 'D') own.datelines.push(text.trim())
    else if (role === 'x') own.crossheads.push(text.trim())
    else {
      const list = role === 'q' ? own.quotes : role === 'f' ? own.captions : role === 't' ? own.taglines : undefined
      if (list && last === story + role) list.push(joined(list.pop()!, text))
      else list?.push(text.trim())
    }
    last = story + role
  }
  return stories
}

function joined(before: string, line: string): string {
  const text = line.trim()
  if (before === '') return text
  if (before.endsWith('=')) return before.slice(0, -1) + '-' + text
  return /\p{Ll}-$/u.test(before) ? before.slice(0, -1) + text : `${before} ${text}`
}
