import type { DateStrip, Edition } from '../../model/edition.js'
import { stripDepth } from '../../model/fixedPlaces.js'
import { vocabularyOf } from '../../model/vocabulary.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { printedDay } from '../dates.js'
import type { Panel } from './panel.js'
import { makeRow } from './row.js'

/** The strip under the nameplate: volume and number at the left, the day in the middle, version and price at the right, between two rules. */
export function makeDateStrip(typeCase: TypeCase, edition: Edition, strip: DateStrip, panel: Panel, path: string): Element[] {
  const language = edition.language ?? 'en-GB'
  const words = vocabularyOf(language)
  const style = styleOf(typeCase, 'dateStrip')
  const weight = typeCase.style.rules.furniture
  const depth = stripDepth(typeCase.style)
  const numbered = (word: string, value: string | number | undefined): string => (value === undefined || value === '' ? '' : `${word}\u00a0${value}`)
  const parts = [
    { style: 'dateStrip', text: strip.text ?? printedDay(edition.date, language), align: 'centre' },
    { style: 'dateStrip', text: joined([numbered(words.volume, edition.volume), numbered(words.number, edition.number)]), align: 'left' },
    { style: 'dateStrip', text: joined([edition.version, edition.price]), align: 'right' },
  ] as const
  const rule = (y: number): Element => ({ kind: 'rule', x1: panel.x, y1: y, x2: panel.x + panel.width, y2: y, weight, colour: style.colour })
  // its capitals stand in the middle between the rules
  const y = panel.y + (depth + typeCase.face(style).metrics.capHeight * style.size) / 2
  return [rule(panel.y + weight / 2), rule(panel.y + depth - weight / 2), ...makeRow(typeCase, parts, 'date strip', language, path, panel.x, y, panel.width)]
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((t) => t !== undefined && t !== '').join('\u2002·\u2002')
}
