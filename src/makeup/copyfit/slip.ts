import type { Diagnostic } from '../../diagnostics.js'
import type { TypeCase } from '../../flow/typecase.js'

interface Note {
  readonly diagnostic?: Diagnostic
  readonly leftOut?: readonly [path: string, reason: string, text: string]
}

/** What is noted while something is only tried: told where it is taken, else forgotten. */
export class TrialSlip {
  readonly notes: Note[] = []

  /** The type case that notes here. */
  over(typeCase: TypeCase): TypeCase {
    return {
      ...typeCase,
      report: (diagnostic) => void this.notes.push({ diagnostic }),
      leaveOut: (path, reason, text) => void this.notes.push({ leftOut: [path, reason, text] }),
    }
  }

  tell(typeCase: TypeCase): void {
    for (const { diagnostic, leftOut } of this.notes) {
      if (diagnostic) typeCase.report(diagnostic)
      if (leftOut) typeCase.leaveOut(...leftOut)
    }
  }

  /** Errors and warnings. */
  get faults(): number {
    return this.notes.filter(({ diagnostic }) => diagnostic !== undefined && diagnostic.severity !== 'info').length
  }
}
