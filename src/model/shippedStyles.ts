import { COMPACT } from './compact.js'
import type { Style, StyleName } from './style.js'
import { WEEKLY } from './weekly.js'

/** The styles that a sheet's `extends` can name. */
export const SHIPPED_STYLES: ReadonlyMap<string, Style> = new Map([
  ['weekly', WEEKLY],
  ['compact', COMPACT],
])

/**
 * Text of the body in another dress. Where such a style is as the body is, it stays so when a sheet changes the body: a house that writes
 * `body: { size: 9.2 }` does not mean its first paragraphs and lists to stay at 8.8.
 */
export const FOLLOWS_BODY: ReadonlySet<string> = new Set<StyleName>(['opening', 'runInHead', 'quote', 'list', 'signature', 'correction', 'item'])
