/** A piece of text with marks. Marks nest by being set together. */
export interface TextRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly smallCaps?: boolean
  /** http, https, mailto or tel */
  readonly link?: string
  /** keep in one line */
  readonly noBreak?: boolean
  /** BCP 47, for hyphenation of a foreign phrase */
  readonly language?: string
}

/** The number of the page on which the article begins. */
export interface PageReference {
  readonly pageOf: string
}

/** A line ends here, whatever the measure. */
export interface ForcedBreak {
  readonly break: true
}

export type Inline = TextRun | PageReference | ForcedBreak
/** Text wherever the model has some: a plain string, or runs with marks. */
export type Text = string | readonly Inline[]

/** The characters of a text, without marks; forced breaks are line feeds. */
export function plainText(text: Text | undefined): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  let out = ''
  for (const run of text) out += 'text' in run ? run.text : 'break' in run ? '\n' : ''
  return out
}
