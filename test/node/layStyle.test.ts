import { describe, expect, it } from 'vitest'
import { resolveStyle } from '../../src/model/resolveStyle.js'
import type { StyleSheet } from '../../src/model/style.js'
import { layStyle } from '../../src/node/cli/layStyle.js'

const BELOW: StyleSheet = {
  name: 'below',
  styles: { body: { size: 9, tracking: 5 }, kicker: { size: 10, tracking: 60 }, mine: { size: 30 } },
  keeps: { dropCapLines: 3 },
  hyphenation: { before: 3, exceptions: { 'en-GB': ['ta-ble'] } },
  families: { other: { roman: 'X' } },
}

describe('layStyle', () => {
  it.each<StyleSheet>([
    {},
    { name: 'above', keeps: { pictureResolution: 200 }, spacing: { quoteRule: 3 } },
    { styles: { body: { size: 11 }, kicker: { extends: 'folio' } } },
    { styles: { kicker: { extends: 'kicker', size: 11 }, new: { extends: 'mine', tracking: 3 } } },
    { hyphenation: { after: 4, exceptions: { de: ['Zu-satz'] } }, families: { third: { roman: 'Y', fallback: ['other'] } } },
    { colours: { tint: { kind: 'gray', k: 0.5 } }, forms: { boxTint: 0.1 }, rules: { head: 3 } },
    { extends: 'weekly', keeps: { dropCapLines: 2 } },
  ])('makes one sheet that resolves as the two: %j', (above) => {
    expect(resolveStyle([layStyle(BELOW, above)])).toEqual(resolveStyle([BELOW, above]))
  })
  it('has no prototype to pollute', () => {
    const above = JSON.parse('{"styles": {"__proto__": {"size": 12}}}') as StyleSheet
    const laid = layStyle(BELOW, above)
    expect(Object.keys(laid.styles!)).toContain('__proto__')
    expect(({} as { size?: number }).size).toBeUndefined()
  })
})
