import type { Edition } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'

/** Something that must hold and does not. */
export interface Finding {
  /** name of what is broken: the same for the same kind of fault */
  readonly rule: string
  readonly path: string
  readonly message: string
}

/** What every check looks at. */
export interface Set {
  readonly edition: Edition
  readonly paper: Paper
}
