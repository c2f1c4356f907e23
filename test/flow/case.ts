/** A type case with the real faces and a house style, for tests of what is set from it. */
import type { Diagnostic } from '../../src/diagnostics.js'
import type { TypeCase } from '../../src/flow/typecase.js'
import type { Room } from '../../src/flow/room.js'
import type { Edition } from '../../src/model/edition.js'
import type { Text } from '../../src/model/inline.js'
import type { Style } from '../../src/model/style.js'
import { WEEKLY } from '../../src/model/weekly.js'
import { stockCase } from '../../src/stock.js'
import { FONTS } from '../random/fonts.js'

export interface Made {
  readonly typeCase: TypeCase
  readonly diagnostics: readonly Diagnostic[]
}

/** `texts` are those to be set: they decide which faces are opened beside the usual ones. */
export async function makeCase(style: Style = WEEKLY, texts: readonly Text[] = []): Promise<Made> {
  const diagnostics: Diagnostic[] = []
  const edition: Edition = { stonehand: 1, publication: 'The Test', date: '2026-11-20', articles: texts.map((text, i) => ({ id: `a${i}`, headline: text, body: [] })), pages: [] }
  const stock = await stockCase(edition, style, FONTS, { report: (diagnostic) => void diagnostics.push(diagnostic), leaveOut: () => undefined })
  return { typeCase: stock.caseFor(style, 'best'), diagnostics }
}

/** A room of columns 140 points wide on the weekly's grid of 10 points. */
export function makeRoom(changes: Partial<Room> = {}): Room {
  return {
    page: 0,
    x: 40,
    y: 60,
    columns: 3,
    firstColumn: 1,
    measure: 140,
    gutter: 12,
    baseline: 10,
    cap: 5.9,
    lines: 40,
    fit: false,
    sink: 0,
    slack: 0,
    headMost: Infinity,
    ...changes,
  }
}
