/** How the printers of a language set what a keyboard has no keys for. */
export interface Conventions {
  /** around what somebody says: opening and closing */
  readonly outer: readonly [open: string, close: string]
  /** around a quote in a quote */
  readonly inner: readonly [open: string, close: string]
  /** for ` - `, ` -- ` and `--` */
  readonly dash: string
  /** before `; ! ?` */
  readonly beforeMarks?: string
  /** before a colon */
  readonly beforeColon?: string
}

const NARROW = '\u202f'
const BLANK = '\u00a0'
const SPACED = `${BLANK}\u2013 `
const LOW: Conventions = { outer: ['„', '“'], inner: ['‚', '‘'], dash: SPACED }
const GUILLEMETS: Conventions = { outer: ['«', '»'], inner: ['“', '”'], dash: SPACED }
const RAISED: Conventions = { outer: ['”', '”'], inner: ['’', '’'], dash: SPACED }

/**
 * By language, then by language and country. Sources: The Chicago Manual of Style 6.85 and 13.30, New Hart's Rules 4.11 and 9.2 (en); Duden K 8 to K 14 (de);
 * Lexique des règles typographiques en usage à l'Imprimerie nationale (fr); Ortografía de la lengua española (es); CLDR 45, delimiters (all others).
 */
export const CONVENTIONS: ReadonlyMap<string, Conventions> = new Map<string, Conventions>([
  ['en', { outer: ['“', '”'], inner: ['‘', '’'], dash: SPACED }],
  ['en-us', { outer: ['“', '”'], inner: ['‘', '’'], dash: '\u2014' }],
  ['en-ca', { outer: ['“', '”'], inner: ['‘', '’'], dash: '\u2014' }],
  ['de', LOW],
  ['de-ch', { outer: ['«', '»'], inner: ['‹', '›'], dash: SPACED }],
  ['de-li', { outer: ['«', '»'], inner: ['‹', '›'], dash: SPACED }],
  ['fr', { outer: [`«${NARROW}`, `${NARROW}»`], inner: ['“', '”'], dash: SPACED, beforeMarks: NARROW, beforeColon: BLANK }],
  ['fr-ch', { outer: [`«${NARROW}`, `${NARROW}»`], inner: [`‹${NARROW}`, `${NARROW}›`], dash: SPACED, beforeMarks: NARROW, beforeColon: NARROW }],
  ['fr-ca', { outer: [`«${NARROW}`, `${NARROW}»`], inner: ['“', '”'], dash: SPACED, beforeColon: BLANK }],
  ['es', { outer: ['«', '»'], inner: ['“', '”'], dash: SPACED }],
  ['it', { outer: ['«', '»'], inner: ['“', '”'], dash: SPACED }],
  ['pt', { outer: ['“', '”'], inner: ['‘', '’'], dash: SPACED }],
  ['pt-pt', GUILLEMETS],
  ['ca', GUILLEMETS],
  ['nl', { outer: ['‘', '’'], inner: ['“', '”'], dash: SPACED }],
  ['da', { outer: ['»', '«'], inner: ['›', '‹'], dash: SPACED }],
  ['nb', GUILLEMETS],
  ['nn', GUILLEMETS],
  ['no', GUILLEMETS],
  ['sv', RAISED],
  ['fi', RAISED],
  ['pl', { outer: ['„', '”'], inner: ['«', '»'], dash: SPACED }],
  ['cs', LOW],
  ['sk', LOW],
  ['hu', { outer: ['„', '”'], inner: ['»', '«'], dash: SPACED }],
  ['ro', { outer: ['„', '”'], inner: ['«', '»'], dash: SPACED }],
])

/** What a language does, else its family, else English. */
export function conventionsOf(language: string): Conventions {
  const tag = language.toLowerCase()
  return CONVENTIONS.get(tag) ?? CONVENTIONS.get(tag.split('-', 1)[0]!) ?? CONVENTIONS.get('en')!
}
