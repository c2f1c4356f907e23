import type { Edition, Folio } from '../../model/edition.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { printedDate } from '../dates.js'
import type { PageFace } from '../../model/pageNumbers.js'
import { columnX, type PageGrid } from '../pageGrid.js'
import { makeRow } from './row.js'

/** The folio line over the live area: number at the outer edge, date at the inner, the paper's name between; a rule under it. Of a spread each page has its own. */
export function makeFolio(typeCase: TypeCase, edition: Edition, folio: Folio, grid: PageGrid, path: string): Element[] {
  return grid.faces.flatMap((face, i) => {
    const half = grid.columns / grid.faces.length
    const [from, to] = [i * half + 1, (i + 1) * half]
    const x = columnX(grid, from)
    return folioOf(typeCase, edition, folio, face, grid.top, x, columnX(grid, to) + grid.measure - x, path)
  })
}

function folioOf(typeCase: TypeCase, edition: Edition, folio: Folio, face: PageFace, top: number, x: number, width: number, path: string): Element[] {
  const { spacing, rules, colours } = typeCase.style
  const language = edition.language ?? 'en-GB'
  const style = styleOf(typeCase, 'folio')
  const ruleY = top - spacing.folioToPage
  const y = ruleY - spacing.folioToRule - typeCase.face(style).metrics.descender * style.size
  const name = [edition.publication, folio.section ?? face.section?.name].filter((t) => t !== undefined && t !== '').join('  |  ')
  // the number stands whatever the width; the paper's name gives way first
  const parts = [
    { style: 'folioNumber', text: face.label, align: face.rightHand ? 'right' : 'left' },
    { style: 'folio', text: printedDate(edition.date, language), align: face.rightHand ? 'left' : 'right' },
    { style: 'folioName', text: name, align: 'centre' },
  ] as const
  return [
    ...(rules.folio > 0 ? [{ kind: 'rule' as const, x1: x, y1: ruleY, x2: x + width, y2: ruleY, weight: rules.folio, colour: colours.folio }] : []),
    ...makeRow(typeCase, parts, 'folio', language, path, x, y, width),
  ]
}
