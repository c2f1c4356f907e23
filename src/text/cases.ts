import type { Text } from '../model/inline.js'
import { STYLE_NAMES, type Family, type Style } from '../model/style.js'
import { nearestFace } from './families.js'

/** Letters of western Europe, general punctuation and currency: what the first face of every family is expected to have. */
const EXPECTED = /^[\u0000-\u024f\u2000-\u206f\u20a0-\u20cf\u2122\ufb00-\ufb06]*$/

/**
 * Names of the faces that some texts need in a style: the variants its styles ask for, bold and italic ones only where a text has
 * such marks, fallbacks only where a character is out of the ordinary. A face that is not needed is not opened.
 */
export function facesNeeded(style: Style, texts: Iterable<Text>): Set<string> {
  const { bold, italic, strange } = marksIn(texts)
  const names = new Set<string>()
  const take = (family: Family | undefined, b: boolean, i: boolean): void => {
    if (family !== undefined) names.add(nearestFace(family, b, i))
  }
  for (const styleName of STYLE_NAMES) {
    const text = style.styles.get(styleName)
    if (!text) continue
    for (const family of chain(style, text.family, strange)) {
      take(family, text.bold, text.italic)
      if (bold) take(family, true, text.italic)
      if (italic) take(family, text.bold, true)
      if (bold && italic) take(family, true, true)
    }
  }
  return names
}

function chain(style: Style, name: string, whole: boolean): Family[] {
  const names = [name]
  const out: Family[] = []
  for (let i = 0; i < names.length; i++) {
    const family = style.families.get(names[i]!)
    if (!family) continue
    out.push(family)
    if (whole) for (const next of family.fallback ?? []) if (!names.includes(next)) names.push(next)
  }
  return out
}

function marksIn(texts: Iterable<Text>): { bold: boolean; italic: boolean; strange: boolean } {
  const found = { bold: false, italic: false, strange: false }
  for (const text of texts) {
    if (typeof text === 'string') {
      found.strange ||= !EXPECTED.test(text)
      continue
    }
    for (const run of text) {
      if (!('text' in run)) continue
      found.bold ||= run.bold === true
      found.italic ||= run.italic === true
      found.strange ||= !EXPECTED.test(run.text)
    }
  }
  return found
}
