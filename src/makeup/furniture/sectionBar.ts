import type { SectionBar } from '../../model/edition.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import type { Panel } from './panel.js'
import { makeRow } from './row.js'

/** A heavy bar over the full width with the section's name under it: what the bar says, or the name of the page's section. Its words keep to `width` points. */
export function makeSectionBar(typeCase: TypeCase, bar: SectionBar, section: string | undefined, language: string, panel: Panel, width: number, path: string): Element[] {
  const { rules, spacing } = typeCase.style
  const style = styleOf(typeCase, 'sectionBar')
  const middle = panel.y + rules.sectionBar / 2
  const y = panel.y + rules.sectionBar + spacing.barToName + typeCase.face(style).metrics.capHeight * style.size
  const align = style.align === 'justified' ? 'left' : style.align
  return [
    { kind: 'rule', x1: panel.x, y1: middle, x2: panel.x + panel.width, y2: middle, weight: rules.sectionBar, colour: style.colour },
    ...makeRow(typeCase, [{ style: 'sectionBar', text: bar.text ?? section ?? '', align }], 'section bar', language, path, panel.x, y, width),
  ]
}
