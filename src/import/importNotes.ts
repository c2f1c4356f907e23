import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics.js'
import { clip } from '../model/issues.js'

/** At most this many are handed back; the last says how many more there are. */
const NOTES_MAX = 300
/** Characters of a text that a message quotes. */
const QUOTED_MAX = 400
const PATH_MAX = 200

/** What an importer has to say about its source, in the order of the source. */
export class ImportNotes {
  readonly #kept: Diagnostic[] = []
  #more = 0

  /** Something of the source that is not in the article. */
  dropped(path: string, what: string, text = '', severity: Severity = 'warning'): void {
    this.#add(severity, 'import-dropped', path, text.trim() === '' ? `${what}.` : `${what}: ${quotedText(text)}`)
  }

  /** Something that is in the article, but not as it was. */
  changed(path: string, what: string, hint?: string): void {
    this.#add('info', 'import-changed', path, `${what}.`, hint)
  }

  /** A part of the source that cannot be read. */
  damaged(path: string, what: string, hint?: string): void {
    this.#add('error', 'source-damaged', path, `${what}.`, hint)
  }

  tooLarge(path: string, what: string): void {
    this.#add('error', 'source-too-large', path, `${what}.`)
  }

  toDiagnostics(): readonly Diagnostic[] {
    if (this.#more === 0) return [...this.#kept]
    return [...this.#kept, { severity: 'warning', code: 'import-dropped', path: '', message: `There are ${this.#more} more things like these.` }]
  }

  #add(severity: Severity, code: DiagnosticCode, path: string, message: string, hint?: string): void {
    if (this.#kept.length >= NOTES_MAX) this.#more++
    else this.#kept.push({ severity, code, path: clip(path, PATH_MAX), message, ...(hint === undefined ? {} : { hint }) })
  }
}

/** A text as a message quotes it: on one line, its end cut off where it is long. */
function quotedText(text: string): string {
  const line = text
    .slice(0, 4 * QUOTED_MAX)
    .replace(/\s+/g, ' ')
    .trim()
  return `“${clip(line, QUOTED_MAX)}”`
}
