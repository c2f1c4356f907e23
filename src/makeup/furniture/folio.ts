import type { Edition, Folio } from '../../model/edition.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { printedDate } from '../dates.js'
import type { PageGrid } from '../pageGrid.js'
import { makeRow } from './row.js'

/** The folio line over the live area: number at the outer edge, date at the inner, the paper's name between; a rule under it. */
export function makeFolio(typeCase: TypeCase, edition: Edition, folio: Folio, grid: PageGrid, path: string): Element[] {
  const { spacing, rules, colours } = typeCase.style
  const language = edition.language ?? 'en-GB'
  const style = styleOf(typeCase, 'folio')
  const ruleY = grid.top - spacing.folioToPage
  const y = ruleY - spacing.folioToRule - typeCase.face(style).metrics.descender * style.size
  const name = [edition.publication, folio.section].filter((t) => t !== undefined && t !== '').join('  |  ')
  // the number stands whatever the width; the paper's name gives way first
  const parts = [
    { style: 'folioNumber', text: folio.number ?? String(grid.number), align: grid.rightHand ? 'right' : 'left' },
    { style: 'folio', text: printedDate(edition.date, language), align: grid.rightHand ? 'left' : 'right' },
    { style: 'folioName', text: name, align: 'centre' },
  ] as const
  return [
    ...(rules.folio > 0 ? [{ kind: 'rule' as const, x1: grid.left, y1: ruleY, x2: grid.right, y2: ruleY, weight: rules.folio, colour: colours.folio }] : []),
    ...makeRow(typeCase, parts, 'folio', language, path, grid.left, y, grid.right - grid.left),
  ]
}
