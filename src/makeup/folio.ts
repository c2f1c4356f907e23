import type { Edition, Folio } from '../model/edition.js'
import type { StyleName } from '../model/style.js'
import { displayParagraph, setRagged, type DisplayLines } from '../flow/display.js'
import type { Element, TextElement } from '../flow/element.js'
import { styleOf, type TypeCase } from '../flow/typecase.js'
import { printedDate } from './dates.js'
import type { PageGrid } from './pageGrid.js'

/** The folio line over the live area: number at the outer edge, date at the inner, the paper's name between; a rule under it. */
export function makeFolio(typeCase: TypeCase, edition: Edition, folio: Folio, grid: PageGrid, path: string): Element[] {
  const { spacing, rules, colours } = typeCase.style
  const width = grid.right - grid.left
  const language = edition.language ?? 'en-GB'
  const parts: readonly (readonly [StyleName, string, 'left' | 'centre' | 'right'])[] = [
    ['folioNumber', folio.number ?? String(grid.number), grid.rightHand ? 'right' : 'left'],
    ['folioName', [edition.publication, folio.section].filter((t) => t !== undefined && t !== '').join('  |  '), 'centre'],
    ['folio', printedDate(edition.date, language), grid.rightHand ? 'left' : 'right'],
  ]
  const ruleY = grid.top - spacing.folioToPage
  const descent = typeCase.face(styleOf(typeCase, 'folio')).metrics.descender * styleOf(typeCase, 'folio').size
  const y = ruleY - spacing.folioToRule - descent
  const elements: Element[] = rules.folio <= 0 ? [] : [{ kind: 'rule', x1: grid.left, y1: ruleY, x2: grid.right, y2: ruleY, weight: rules.folio, colour: colours.folio }]
  // the number stands whatever the width; the paper's name gives way first
  const kept: { width: number; align: string }[] = []
  for (const [name, text, align] of [parts[0]!, parts[2]!, parts[1]!]) {
    if (text === '') continue
    const style = { ...styleOf(typeCase, name), align }
    const block = setRagged(typeCase, displayParagraph(typeCase, text, style, language, path, width), style, width, { sense: false, last: 0 })
    const own = Math.max(...block.lines.map((line) => line.natural))
    const beside = kept.map((k) => k.width)
    const room = align === 'centre' ? width - 2 * (Math.max(0, ...beside) + GAP) : width - beside.reduce((sum, w) => sum + w + GAP, 0)
    if (kept.length > 0 && (block.lines.length > 1 || own > room)) {
      typeCase.leaveOut(path, 'furniture-too-long', text)
      typeCase.report({ severity: 'warning', code: 'furniture-too-long', path, message: `The folio has no room for “${text}”: it was left out.`, hint: 'Shorten it.' })
      continue
    }
    kept.push({ width: own, align })
    elements.push(onBaseline(block, path, grid.left, y))
  }
  return elements
}

/** Least distance between the folio's parts, points. */
const GAP = 9

function onBaseline(block: DisplayLines, path: string, x: number, y: number): TextElement {
  return { kind: 'text', role: 'furniture', path, lines: block.lines.slice(0, 1).map((line) => ({ x, y, line })) }
}
