/** Where the command line writes: stderr, so that stdout stays free. */
export interface Terminal {
  /** One line. Whatever is in it goes through {@link forTerminal}. */
  say(text: string, tone?: Tone): void
  /** A line that the next one replaces; nothing where no person is looking. */
  progress(text: string): void
}

export type Tone = 'error' | 'warning' | 'info' | 'good'

const COLOUR: Readonly<Record<Tone, string>> = { error: '\u001b[31m', warning: '\u001b[33m', info: '\u001b[2m', good: '\u001b[32m' }
const PLAIN = '\u001b[0m'
const CLEAR_LINE = '\r\u001b[K'
const LINE_MAX = 4_000

// Control characters, those that turn the direction of what follows, those that cannot be seen, halves of surrogate pairs, tags.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** The one way for text of an edition, a path or an error to a terminal: on one line, and nothing in it can move a cursor, hide or turn what follows. */
export function forTerminal(text: string): string {
  const cut = text.length > LINE_MAX ? `${text.slice(0, LINE_MAX)}…` : text
  return cut.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}

export function openTerminal(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const isTerminal = stream.isTTY === true
  // https://no-color.org: set and not empty
  const colours = isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb'
  let pending = false
  const clear = (): string => {
    const wanted = pending
    pending = false
    return wanted ? CLEAR_LINE : ''
  }
  return {
    say: (text, tone) => {
      const line = forTerminal(text)
      stream.write(`${clear()}${colours && tone ? `${COLOUR[tone]}${line}${PLAIN}` : line}\n`)
    },
    progress: (text) => {
      if (!isTerminal) return
      stream.write(`${clear()}${forTerminal(text)}`)
      pending = true
    },
  }
}
