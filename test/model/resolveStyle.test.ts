import { describe, expect, it } from 'vitest'
import { MM } from '../../src/units.js'
import { resolveStyle } from '../../src/model/resolveStyle.js'
import type { Style, StyleSheet } from '../../src/model/style.js'
import { SHIPPED_STYLES } from '../../src/model/shippedStyles.js'
import { STYLE_NAMES } from '../../src/model/style.js'
import { WEEKLY } from '../../src/model/weekly.js'

function styled(...sheets: (StyleSheet | undefined)[]): Style {
  const result = resolveStyle(sheets)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return result.style
}

describe('resolveStyle', () => {
  it('is the weekly without sheets', () => expect(styled(undefined)).toEqual(WEEKLY))
  it('keeps what a sheet does not say', () => {
    const style = styled({ styles: { caption: { size: 8 } } })
    expect(style.styles.get('caption')).toEqual({ ...WEEKLY.styles.get('caption'), size: 8 })
    expect(style.styles.get('body')).toEqual(WEEKLY.styles.get('body'))
  })
  it('turns lengths to points', () =>
    expect(styled({ styles: { caption: { size: '3mm', leading: '0p11', indent: '1in' } } }).styles.get('caption')).toMatchObject({ size: 3 * MM, leading: 11, indent: 72 }))
  it('lets a style extend one of the sheet, whatever the order', () => {
    const style = styled({ styles: { small: { extends: 'base', size: 6 }, base: { extends: 'caption', italic: true } } })
    expect(style.styles.get('small')).toEqual({ ...WEEKLY.styles.get('caption'), italic: true, size: 6 })
  })
  it('lets a new name inherit from the body as the sheet has it', () =>
    expect(styled({ styles: { body: { size: 9.5 }, own: { bold: true } } }).styles.get('own')).toMatchObject({ size: 9.5, bold: true }))
  it('lets a style extend its own name below', () => expect(styled({ styles: { body: { extends: 'body', size: 9 } } }).styles.get('body')!.size).toBe(9))
  it("lays the story's sheet over the edition's", () => {
    const style = styled({ styles: { body: { size: 9 }, own: { bold: true } } }, { styles: { body: { align: 'left' }, own: { italic: true } } })
    expect(style.styles.get('body')).toMatchObject({ size: 9, align: 'left' })
    expect(style.styles.get('own')).toMatchObject({ bold: true, italic: true })
  })
  it('begins from the shipped style where a sheet says so', () => expect(styled({ styles: { body: { size: 9 } } }, { extends: 'weekly' }).styles.get('body')!.size).toBe(8.8))
  it.each([...SHIPPED_STYLES])('%s has every text style that the library asks for, in faces of its own', (name, style) => {
    expect(styled({ extends: name })).toEqual(style)
    expect([...style.styles.keys()].sort()).toEqual([...STYLE_NAMES].sort())
    for (const { family } of style.styles.values()) expect([...style.families.keys()]).toContain(family)
  })
  it('lays colours and forms over those below, one by one', () => {
    const red = { kind: 'cmyk', c: 0, m: 1, y: 1, k: 0 } as const
    const style = styled({ colours: { quote: red } }, { forms: { captionLeadIn: true } })
    expect(style.colours).toEqual({ ...WEEKLY.colours, quote: red })
    expect(style.forms).toEqual({ ...WEEKLY.forms, captionLeadIn: true })
  })
  it('takes another base', () => {
    const base = styled({ styles: { body: { size: 9 } } })
    expect(resolveStyle([{ rules: { box: 1 } }], base)).toMatchObject({ ok: true, style: { rules: { box: 1 } } })
  })
  it("lets the body's relations follow the body in what they share with it", () => {
    const style = styled({ styles: { body: { size: 9.5, indent: 12 }, quote: { bold: true } } })
    expect(style.styles.get('opening')).toMatchObject({ size: 9.5, indent: 0 })
    expect(style.styles.get('quote')).toMatchObject({ size: 9.5, italic: true, bold: true, indent: 12 })
    expect(style.styles.get('tagline')!.size).toBe(8.4)
  })
  it('merges exceptions by language, `__proto__` among them', () => {
    const exceptions = styled(
      { hyphenation: { exceptions: { en: ['ta-ble'] } } },
      { hyphenation: { exceptions: JSON.parse('{ "__proto__": ["x"], "nb": ["fer-ge"] }') as Record<string, string[]> } },
    ).hyphenation.exceptions
    expect(Object.keys(exceptions).sort()).toEqual(['__proto__', 'en', 'nb'])
  })
  it('has style and family names that an object has already', () => {
    const style = styled(JSON.parse('{ "families": { "__proto__": { "roman": "R" } }, "styles": { "constructor": { "family": "__proto__" } } }') as StyleSheet)
    expect(style.styles.get('constructor')!.family).toBe('__proto__')
  })
  it('finds a circle through the name that new styles inherit from', () => {
    expect(resolveStyle([{ styles: { body: { extends: 'own' }, own: {} } }], WEEKLY, ['style'])).toEqual({
      ok: false,
      issues: [{ path: 'style.styles.body.extends', message: '`body` extends `own` extends `body`, which is a circle; let one of them extend something else.' }],
    })
  })
  it('lets the body extend one of its relations', () => expect(styled({ styles: { body: { extends: 'quote' } } }).styles.get('body')!.italic).toBe(true))
  it('tells a circle once', () => {
    const result = resolveStyle([{ styles: { a: { extends: 'b' }, b: { extends: 'c' }, c: { extends: 'a' }, d: { extends: 'a' } } }])
    expect(!result.ok && result.issues.map(({ path }) => path)).toEqual(['sheets[0].styles.a.extends'])
  })
  it('walks a long chain', () => {
    const styles = Object.fromEntries(Array.from({ length: 2_000 }, (_, k) => [`s${k}`, k === 1_999 ? { size: 20 } : { extends: `s${k + 1}` }]))
    expect(styled({ styles }).styles.get('s0')!.size).toBe(20)
  })
  it('does not change the sheets or the weekly', () => {
    const before = structuredClone(WEEKLY)
    styled({ styles: { body: { size: 20 } }, families: { 'STIX Two Text': { roman: 'X' } } })
    expect(WEEKLY).toEqual(before)
  })
})
