import { PressDocument } from './document.js'
import { type Checked, ROWS } from './rows.js'

/** Something that a standard does not allow, with the row of the table that says so. */
export interface Fault {
  readonly row: string
  readonly clause: string
  readonly fault: string
}

/** Holds a file against a standard, row by row. */
export function checkStandard(bytes: Uint8Array, standard: Checked): Fault[] {
  const document = new PressDocument(bytes)
  return ROWS.flatMap(({ id, clauses, fault }) => {
    const clause = clauses[standard]
    const found = clause === undefined ? undefined : fault(document, standard)
    return found === undefined ? [] : [{ row: id, clause: clause!, fault: found }]
  })
}
