import type { Diagnostic } from './diagnostics.js'
import type { Notes } from './makeup/keep.js'

interface Noting {
  readonly diagnostics: Diagnostic[]
  readonly leftOut: { readonly path: string; readonly reason: string; readonly text: string }[]
  readonly known: Set<string>
}

/** The compositor's slip: what went wrong, and text that is on no page. */
export class Slip {
  readonly diagnostics: Diagnostic[] = []
  readonly notSet: { path: string; reason: string; text: string }[] = []
  readonly known = new Set<string>()
  private readonly noting: Noting[] = []

  report(diagnostic: Diagnostic): void {
    const { diagnostics, known } = this.noting.at(-1) ?? this
    const key = `${diagnostic.code} ${diagnostic.path} ${diagnostic.message}`
    if (known.has(key)) return
    known.add(key)
    diagnostics.push(diagnostic)
  }

  leaveOut(path: string, reason: string, text: string): void {
    const { leftOut } = this.noting.at(-1) ?? { leftOut: this.notSet }
    if (text.trim() === '' || leftOut.some((n) => n.path === path && n.reason === reason && n.text === text)) return
    leftOut.push({ path, reason, text })
  }

  /** Makes something; what is noted meanwhile stands on a slip of its own, to be told or thrown away. */
  apart<T>(make: () => T): { readonly made: T; readonly notes: Notes } {
    const noting: Noting = { diagnostics: [], leftOut: [], known: new Set() }
    this.noting.push(noting)
    try {
      const { diagnostics, leftOut } = noting
      return { made: make(), notes: { diagnostics, leftOut } }
    } finally {
      this.noting.pop()
    }
  }

  tell({ diagnostics, leftOut }: Notes): void {
    for (const diagnostic of diagnostics) this.report(diagnostic)
    for (const { path, reason, text } of leftOut) this.leaveOut(path, reason, text)
  }
}
