import type { StyleName, TextStyle } from '../model/style.js'
import type { Matter } from './matter.js'
import { styleOf, type TypeCase } from './typecase.js'

/** The styles that stand for the body's in matter that is no article. */
const DRESS: Readonly<Record<'factbox' | 'items', readonly (readonly [StyleName, StyleName])[]>> = {
  factbox: [
    ['body', 'factbox'],
    ['opening', 'factbox'],
    ['list', 'factbox'],
    ['correction', 'factbox'],
    ['crosshead', 'factboxHead'],
    ['runInHead', 'factboxHead'],
    ['signature', 'factboxSource'],
  ],
  items: [
    ['body', 'item'],
    ['opening', 'item'],
    ['list', 'item'],
    ['crosshead', 'itemHead'],
    ['runInHead', 'itemHead'],
  ],
}

/** The type case for some matter: a factbox and items have body styles of their own, and no drop cap. */
export function dressedFor(typeCase: TypeCase, kind: Matter['kind']): TypeCase {
  if (kind !== 'factbox' && kind !== 'items') return typeCase
  const styles = new Map<string, TextStyle>(typeCase.style.styles)
  for (const [name, other] of DRESS[kind]) styles.set(name, styleOf(typeCase, other))
  // quoted matter is set as the rest is, in the cut that the house has for it
  const { italic, bold } = styleOf(typeCase, 'quote')
  styles.set('quote', { ...styles.get('body')!, italic, bold })
  return { ...typeCase, style: { ...typeCase.style, styles, keeps: { ...typeCase.style.keeps, dropCapLines: 0 } } }
}
