import type { StyleSheet, TextStyleSheet } from '../../model/style.js'

/** One sheet that says what `above` says, and `below` where it is silent. A sheet that itself begins from a shipped style stands alone. */
export function layStyle(below: StyleSheet | undefined, above: StyleSheet): StyleSheet {
  if (below === undefined || above.extends !== undefined) return above
  const exceptions = { ...below.hyphenation?.exceptions, ...above.hyphenation?.exceptions }
  return {
    ...below,
    ...above,
    families: merged(below.families, above.families),
    styles: textStyles(below.styles, above.styles),
    justification: { ...below.justification, ...above.justification },
    hyphenation: { ...below.hyphenation, ...above.hyphenation, exceptions },
    headlines: { ...below.headlines, ...above.headlines },
    spacing: { ...below.spacing, ...above.spacing },
    rules: { ...below.rules, ...above.rules },
    colours: { ...below.colours, ...above.colours },
    forms: { ...below.forms, ...above.forms },
    keeps: { ...below.keeps, ...above.keeps },
  }
}

/** Names are a person's: no prototype stands behind the table. */
function merged<T>(below: Readonly<Record<string, T>> | undefined, above: Readonly<Record<string, T>> | undefined): Record<string, T> {
  return Object.assign(Object.create(null), below, above) as Record<string, T>
}

function textStyles(below: StyleSheet['styles'], above: StyleSheet['styles']): Record<string, TextStyleSheet> {
  const styles = merged(below, above)
  for (const [name, style] of Object.entries(above ?? {})) {
    const under = below !== undefined && Object.hasOwn(below, name) ? below[name] : undefined
    // What extends another name has all it does not say from there, and nothing from the style below.
    if (under !== undefined && (style.extends === undefined || style.extends === name)) {
      const { extends: _, ...own } = style
      styles[name] = { ...under, ...own }
    }
  }
  return styles
}
