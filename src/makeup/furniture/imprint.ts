import type { Imprint } from '../../model/edition.js'
import { isBlank, placeLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { cutLines, linesIn, setFurniture } from './fitText.js'
import type { Panel } from './panel.js'

/** Who prints and publishes: small text under a rule. */
export function makeImprint(typeCase: TypeCase, imprint: Imprint, language: string, panel: Panel, at: string): Element[] {
  const path = `${at}.text`
  if (isBlank(imprint.text)) return []
  const style = styleOf(typeCase, 'imprint')
  const weight = typeCase.style.rules.furniture
  const above = weight + typeCase.style.spacing.furnitureRuleToText
  const whole = setFurniture(typeCase, imprint.text, style, language, path, panel.width)
  const block = cutLines(typeCase, whole, linesIn(whole, panel.depth - above), path, 'imprint')
  const y = panel.y + weight / 2
  return [
    { kind: 'rule', x1: panel.x, y1: y, x2: panel.x + panel.width, y2: y, weight, colour: style.colour },
    ...(block.lines.length > 0 ? [placeLines(block, 'furniture', path, panel.x, panel.y + above)] : []),
  ]
}
