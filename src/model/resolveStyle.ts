import type { Issue } from '../diagnostics.js'
import { points } from '../units.js'
import { IssueList, listed, pathOf, quoted } from './issues.js'
import { hint } from './nearest.js'
import { FOLLOWS_BODY, SHIPPED_STYLES } from './shippedStyles.js'
import type { Family, Hyphenation, Style, StyleSheet, TextStyle, TextStyleSheet } from './style.js'
import { WEEKLY } from './weekly.js'

/** A whole style, or what is wrong with the sheets it was to be made of. */
export type StyleResult = { readonly ok: true; readonly style: Style } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Lays sheets over a style in order, the edition's before the story's. A text style takes what it does not say from its `extends` (a name in
 * the sheet, or below it), else from the same name below; a new name takes it from `body`. Lengths become points. A sheet that itself says
 * `extends` begins from that shipped style instead of what lies below. `paths` says where each sheet stands, for the issues.
 */
export function resolveStyle(sheets: readonly (StyleSheet | undefined)[], base: Style = WEEKLY, paths: readonly string[] = []): StyleResult {
  const issues = new IssueList()
  let style = base
  sheets.forEach((sheet, k) => {
    if (sheet !== undefined) style = layOver(style, sheet, paths[k] ?? `sheets[${k}]`, issues)
  })
  return issues.count === 0 ? { ok: true, style } : { ok: false, issues: issues.toIssues() }
}

/** One sheet over a style. What is wrong goes to `issues`, and the style that lies below stands in for it. */
export function layOver(base: Style, sheet: StyleSheet, path: string, issues: IssueList): Style {
  const below = startOf(base, sheet, path, issues)
  const families = new Map(below.families)
  for (const [name, family] of Object.entries(sheet.families ?? {})) families.set(name, family)
  checkFallbacks(sheet, families, path, issues)
  return {
    name: sheet.name ?? below.name,
    families,
    styles: textStyles(below, sheet, families, path, issues),
    justification: { ...below.justification, ...sheet.justification },
    hyphenation: hyphenation(below.hyphenation, sheet.hyphenation),
    headlines: { ...below.headlines, ...sheet.headlines },
    spacing: { ...below.spacing, ...sheet.spacing },
    rules: { ...below.rules, ...sheet.rules },
    colours: { ...below.colours, ...sheet.colours },
    forms: { ...below.forms, ...sheet.forms },
    keeps: { ...below.keeps, ...sheet.keeps },
    fit: { ...below.fit, ...sheet.fit },
  }
}

function startOf(base: Style, sheet: StyleSheet, path: string, issues: IssueList): Style {
  const wanted = sheet.extends
  if (wanted === undefined) return base
  const shipped = SHIPPED_STYLES.get(wanted)
  if (shipped) return shipped
  issues.add(pathOf(['extends'], path), () => `${quoted(wanted)} is no shipped style; extend ${listed([...SHIPPED_STYLES.keys()])}, or leave \`extends\` out.`)
  return base
}

function checkFallbacks(sheet: StyleSheet, families: ReadonlyMap<string, Family>, path: string, issues: IssueList): void {
  for (const [name, family] of Object.entries(sheet.families ?? {})) {
    family.fallback?.forEach((other, k) => {
      if (!families.has(other))
        issues.add(
          pathOf(['families', name, 'fallback', k], path),
          () => `${quoted(other)} is no family of this style${hint(other, families.keys(), 'define it under `families`, or take it out.')}`,
        )
    })
  }
}

function hyphenation(below: Hyphenation, over: Partial<Hyphenation> | undefined): Hyphenation {
  const exceptions: Record<string, readonly string[]> = Object.create(null)
  for (const [language, words] of [...Object.entries(below.exceptions), ...Object.entries(over?.exceptions ?? {})]) exceptions[language] = words
  return { ...below, ...over, exceptions }
}

/** The text styles of a sheet over those below it, each inheriting from its own. */
function textStyles(below: Style, sheet: StyleSheet, families: ReadonlyMap<string, Family>, path: string, issues: IssueList): ReadonlyMap<string, TextStyle> {
  const entries = new Map(Object.entries(sheet.styles ?? {}))
  const body = below.styles.get('body') ?? WEEKLY.styles.get('body')!
  const done = new Map<string, TextStyle>()
  const open: string[] = []

  /** A style as an heir sees it: this sheet's where it has one, else the one below. */
  function resolved(name: string): TextStyle | undefined {
    const entry = entries.get(name)
    if (!entry) return inherited(name)
    const ready = done.get(name)
    if (ready) return ready
    const since = open.indexOf(name)
    if (since >= 0) {
      const cycle = [...open.slice(since), name]
      issues.add(
        pathOf(['styles', name, 'extends'], path),
        () => `${cycle.slice(0, 12).map(quoted).join(' extends ')}${cycle.length > 12 ? ' …' : ''}, which is a circle; let one of them extend something else.`,
      )
      return below.styles.get(name) ?? body
    }
    open.push(name)
    const style = filledIn(name, entry, parentOf(name, entry))
    open.pop()
    done.set(name, style)
    return style
  }

  function parentOf(name: string, entry: TextStyleSheet): TextStyle {
    const parent = entry.extends
    if (parent === undefined) return inherited(name) ?? resolved('body') ?? body
    if (parent === name && below.styles.has(name)) return inherited(name) ?? body
    const style = resolved(parent)
    if (style) return style
    issues.add(
      pathOf(['styles', name, 'extends'], path),
      () => `${quoted(parent)} is no style of this sheet or below it${hint(parent, [...entries.keys(), ...below.styles.keys()], 'define it, or extend `body`.')}`,
    )
    return body
  }

  /** The same name below, with what it shares with the body following the body. */
  function inherited(name: string): TextStyle | undefined {
    const own = below.styles.get(name)
    if (!own || !FOLLOWS_BODY.has(name) || !entries.has('body') || open.includes('body')) return own
    const now = resolved('body') ?? body
    const take = <K extends keyof TextStyle>(field: K): TextStyle[K] => (own[field] === body[field] ? now[field] : own[field])
    return {
      family: take('family'),
      bold: take('bold'),
      italic: take('italic'),
      size: take('size'),
      leading: take('leading'),
      align: take('align'),
      indent: take('indent'),
      tracking: take('tracking'),
      case: take('case'),
      figures: take('figures'),
      tabular: take('tabular'),
      ligatures: take('ligatures'),
      hyphenate: take('hyphenate'),
      wordSpace: take('wordSpace'),
      colour: take('colour'),
      ground: take('ground'),
    }
  }

  function filledIn(name: string, entry: TextStyleSheet, parent: TextStyle): TextStyle {
    const inPoints = (field: 'size' | 'leading' | 'indent'): number => {
      const said = entry[field]
      if (said === undefined) return parent[field]
      const size = points(said)
      if (size === undefined) issues.add(pathOf(['styles', name, field], path), () => `${quoted(field)} is no length; write a number of points, or '9pt', '3mm', '1p6'.`)
      return size ?? parent[field]
    }
    const { extends: _, ...said } = entry
    const family = said.family
    if (family !== undefined && !families.has(family)) {
      issues.add(pathOf(['styles', name, 'family'], path), () => `${quoted(family)} is no family of this style${hint(family, families.keys(), 'define it under `families`.')}`)
    }
    return { ...parent, ...said, size: inPoints('size'), leading: inPoints('leading'), indent: inPoints('indent') }
  }

  // The sheet's own first, so that a circle is told where the sheet begins it.
  for (const name of entries.keys()) resolved(name)
  const styles = new Map<string, TextStyle>()
  for (const name of [...below.styles.keys(), ...entries.keys()]) {
    const style = resolved(name)
    if (style) styles.set(name, style)
  }
  return styles
}
