import type { Diagnostic } from './diagnostics.js'
import type { Notes } from './makeup/keep.js'

interface Noting {
  readonly diagnostics: Diagnostic[]
  readonly leftOut: { readonly path: string; readonly reason: string; readonly text: string }[]
}

/** The compositor's slip: what went wrong, and text that is on no page. */
export class Slip {
  readonly diagnostics: Diagnostic[] = []
  readonly notSet: { path: string; reason: string; text: string }[] = []
  private readonly known = new Set<string>()
  private readonly noting: Noting[] = []

  report(diagnostic: Diagnostic): void {
    const noting = this.noting.at(-1)
    if (noting) return void noting.diagnostics.push(diagnostic)
    const key = `${diagnostic.code} ${diagnostic.path} ${diagnostic.message}`
    if (this.known.has(key)) return
    this.known.add(key)
    this.diagnostics.push(diagnostic)
  }

  leaveOut(path: string, reason: string, text: string): void {
    const noting = this.noting.at(-1)
    if (noting) return void noting.leftOut.push({ path, reason, text })
    if (text.trim() === '' || this.notSet.some((n) => n.path === path && n.reason === reason && n.text === text)) return
    this.notSet.push({ path, reason, text })
  }

  /** Makes something; what is noted meanwhile stands on a slip of its own, to be told or thrown away. */
  apart<T>(make: () => T): { readonly made: T; readonly notes: Notes } {
    const notes: Noting = { diagnostics: [], leftOut: [] }
    this.noting.push(notes)
    try {
      return { made: make(), notes }
    } finally {
      this.noting.pop()
    }
  }

  tell({ diagnostics, leftOut }: Notes): void {
    for (const diagnostic of diagnostics) this.report(diagnostic)
    for (const { path, reason, text } of leftOut) this.leaveOut(path, reason, text)
  }
}
