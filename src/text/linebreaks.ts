import type { Text } from '../model/inline.js'

/** Offsets at which a line may end inside a string without white space, rising. */
export type LineBreaks = (text: string) => readonly number[]

/**
 * Scripts and signs whose breaks the rules of Latin text do not know: East and South-East Asian scripts, full-width forms, emoji.
 * Signs that newspapers use among Latin letters (arrows, ©, fractions) are not among them.
 */
const FOREIGN =
  /[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u

export function needsLineBreaks(text: string): boolean {
  return FOREIGN.test(text)
}

/** Loads the Unicode line breaking algorithm (UAX 14, package linebreak) if one of the texts needs it. Hand the result to `toWords`. */
export async function prepareLineBreaks(texts: Iterable<Text>): Promise<LineBreaks | undefined> {
  for (const text of texts) {
    const needed = typeof text === 'string' ? FOREIGN.test(text) : text.some((run) => 'text' in run && FOREIGN.test(run.text))
    if (needed) return load()
  }
  return undefined
}

async function load(): Promise<LineBreaks> {
  const { default: LineBreaker } = await import('linebreak')
  return (text) => {
    const breaker = new LineBreaker(text)
    const found: number[] = []
    for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
      if (next.position > 0 && next.position < text.length) found.push(next.position)
    }
    return found
  }
}
