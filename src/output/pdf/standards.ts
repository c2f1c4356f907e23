import { StonehandError, type Issue } from '../../diagnostics.js'

/** What a file can be made as. */
export type Standard = 'pdf/x-4' | 'pdf/x-1a:2003' | 'pdf/a-1b' | 'pdf/a-2u' | 'pdf/a-2a' | 'pdf/ua-1'

/** What a standard may have no room for: it is left out of the file, or the file is refused. */
export type Feature =
  | 'links' // annotations on the page
  | 'transparency' // soft masks: pictures that are partly transparent stand on white
  | 'object-streams' // small objects packed (PDF 1.5)
  | 'rgb' // colours and pictures in RGB without a profile of their own
  | 'missing-glyph' // .notdef in place of a character
  | 'placed-page' // pages of PDFs that do not say that they are as strict

/** What a standard says of something, and where it says so. */
export interface Clause {
  readonly does: 'left out' | 'refused'
  readonly clause: string
}

/** One row of the table of standards. */
export interface StandardTerms {
  readonly kind: 'x' | 'a' | 'ua'
  /** version of PDF in the header; of several standards the lowest */
  readonly version: '1.4' | '1.6' | '1.7'
  /** standards with which it can be met in one file */
  readonly goesWith: readonly Standard[]
  readonly without: Readonly<Partial<Record<Feature, Clause>>>
  /**
   * Output intent: `profile`, the ICC profile itself; `named`, the profile or a condition that a registry knows; `none`, there is no place for it.
   * `spaces` are those of its colours, `versions` those of the profile's format.
   */
  readonly intent: { readonly asks: 'profile' | 'named' | 'none'; readonly spaces: readonly ('cmyk' | 'rgb' | 'gray')[]; readonly icc: number; readonly clause: string }
  /** what the file must say of itself */
  readonly says: { readonly title?: string; readonly date?: string; readonly language?: string; readonly structure?: string }
  /** pages of PDFs that say that they are one of these may be placed */
  readonly takes: readonly string[]
}

const X = 'ISO 15930-7:2010'
const X1 = 'ISO 15930-4:2003'
const A1 = 'ISO 19005-1:2005'
const A2 = 'ISO 19005-2:2011'
const UA = 'ISO 14289-1:2014'
/** where a number of ISO 15930 is not public: CGATS TR, Application Notes for PDF/X, 2006 */
const NOTES = 'CGATS Application Notes for PDF/X (2006)'
const out = (clause: string): Clause => ({ does: 'left out', clause })
const not = (clause: string): Clause => ({ does: 'refused', clause })

const PDF_A2: StandardTerms = {
  kind: 'a',
  version: '1.7', // 6.1.2
  goesWith: ['pdf/x-4', 'pdf/ua-1'],
  without: {
    rgb: not(`${A2}, 6.2.4.3`),
    'missing-glyph': not(`${A2}, 6.2.11.8`),
    'placed-page': not(`${A2}, 6.2.9`),
  },
  intent: { asks: 'profile', spaces: ['cmyk', 'rgb', 'gray'], icc: 4, clause: `${A2}, 6.2.3` },
  says: {},
  takes: ['PDF/A-2U', 'PDF/A-2A'],
}

/**
 * The standards, what each has no room for and what it asks for. Clauses are those of the standards; of ISO 15930 the number of the clause is
 * given where its table of contents is public, else what it is about and where that is to be read.
 */
export const STANDARDS: Readonly<Record<Standard, StandardTerms>> = {
  'pdf/x-4': {
    kind: 'x',
    version: '1.6', // 6.1
    goesWith: ['pdf/a-2u', 'pdf/a-2a', 'pdf/ua-1'],
    without: {
      links: out(`${X}, 6 (annotations); ${NOTES}, 2.28`),
      rgb: not(`${X}, 6 (colour); ISO 32000-1, 8.6.4`),
      'placed-page': not(`${X}, 6 (complete exchange)`),
    },
    intent: { asks: 'profile', spaces: ['cmyk', 'rgb', 'gray'], icc: 4, clause: `${X}, 6.4` },
    says: { title: `${X}, 6.10`, date: `${X}, 6.10` },
    takes: ['PDF/X-4', 'PDF/X-1a:2001', 'PDF/X-1a:2003'],
  },
  'pdf/x-1a:2003': {
    kind: 'x',
    version: '1.4',
    goesWith: ['pdf/a-1b'],
    without: {
      links: out(`${X1}, 6 (annotations); ${NOTES}, 2.28`),
      transparency: out(`${X1}, 6 (transparency); PDF Reference 1.4, 7.5.4`),
      'object-streams': out(`${X1}, 6 (PDF 1.4); ISO 32000-1, 7.5.7`),
      rgb: not(`${X1}, 6 (colour); PDF Reference 1.4, 4.5.3`),
      'placed-page': not(`${X1}, 6 (complete exchange)`),
    },
    // a condition of the ICC's registry may stand without its profile
    intent: { asks: 'named', spaces: ['cmyk'], icc: 2, clause: `${X1}, 6 (output intents); ${NOTES}, 3.3` },
    says: { title: `${X1}, 6 (identification); ${NOTES}, 2`, date: `${X1}, 6 (identification); ${NOTES}, 2` },
    takes: ['PDF/X-1a:2001', 'PDF/X-1a:2003'],
  },
  'pdf/a-1b': {
    kind: 'a',
    version: '1.4', // 6.1.2
    goesWith: ['pdf/x-1a:2003'],
    without: {
      transparency: out(`${A1}, 6.4`),
      'object-streams': out(`${A1}, 6.1.4`),
      rgb: not(`${A1}, 6.2.3.3`),
      'placed-page': not(`${A1}, 6.2.5`),
    },
    intent: { asks: 'profile', spaces: ['cmyk', 'rgb', 'gray'], icc: 2, clause: `${A1}, 6.2.2` },
    says: {},
    takes: ['PDF/A-1A', 'PDF/A-1B'],
  },
  'pdf/a-2u': PDF_A2,
  'pdf/a-2a': { ...PDF_A2, says: { language: `${A2}, 6.7.4`, structure: `${A2}, 6.7.3` } },
  'pdf/ua-1': {
    kind: 'ua',
    version: '1.7',
    goesWith: ['pdf/x-4', 'pdf/a-2u', 'pdf/a-2a'],
    without: { 'missing-glyph': not(`${UA}, 7.21.8`) },
    intent: { asks: 'none', spaces: [], icc: 0, clause: '' },
    says: { title: `${UA}, 7.1`, language: `${UA}, 7.2`, structure: `${UA}, 7.1` },
    takes: [],
  },
}

/** What one file must be, where several standards are asked of it. */
export interface Terms {
  readonly standards: readonly Standard[]
  readonly x: Standard | undefined
  readonly a: Standard | undefined
  readonly ua: boolean
  readonly version: StandardTerms['version']
  readonly tagged: boolean
  /** the standard that has no room for something, and what it says */
  without(feature: Feature): (Clause & { readonly standard: Standard }) | undefined
}

/**
 * The terms of the standards asked for; undefined where none is. Throws {@link StonehandError} `invalid-call` for a name that is none, for one that
 * is given twice, and for standards that one file cannot meet together.
 */
export function termsOf(asked: Standard | readonly Standard[] | undefined): Terms | undefined {
  const standards: readonly Standard[] = asked === undefined ? [] : typeof asked === 'string' ? [asked] : asked
  if (standards.length === 0) return undefined
  const path = (i: number): string => (typeof asked === 'string' ? 'standard' : `standard[${i}]`)
  const issues: Issue[] = []
  standards.forEach((standard, i) => {
    if (!Object.hasOwn(STANDARDS, standard)) {
      issues.push({ path: path(i), message: `“${String(standard)}” is no standard that can be written; there are ${Object.keys(STANDARDS).join(', ')}.` })
      return
    }
    const before = standards.slice(0, i)
    if (before.includes(standard)) issues.push({ path: path(i), message: `“${standard}” is given twice.` })
    const foe = before.find((other) => other !== standard && Object.hasOwn(STANDARDS, other) && !STANDARDS[standard].goesWith.includes(other))
    if (foe !== undefined)
      issues.push({
        path: path(i),
        message: `No file is written as both ${foe} and ${standard}; ${standard} goes with ${STANDARDS[standard].goesWith.join(', ')}.`,
      })
  })
  if (issues.length > 0) throw new StonehandError('invalid-call', issues[0]!.message, issues)
  const rows = standards.map((standard) => ({ standard, terms: STANDARDS[standard] }))
  return {
    standards,
    x: rows.find(({ terms }) => terms.kind === 'x')?.standard,
    a: rows.find(({ terms }) => terms.kind === 'a')?.standard,
    ua: standards.includes('pdf/ua-1'),
    version: rows.map(({ terms }) => terms.version).sort()[0]!,
    tagged: rows.some(({ terms }) => terms.says.structure !== undefined),
    without: (feature) => {
      for (const { standard, terms } of rows) {
        const clause = terms.without[feature]
        if (clause) return { ...clause, standard }
      }
      return undefined
    },
  }
}

/** A standard as people write it: `PDF/X-4`. */
export function standardName(standard: Standard): string {
  const [family, ...rest] = standard.split('-')
  return [family!.toUpperCase(), ...rest].join('-')
}

/** The mistake of asking for what a standard has no room for. */
export function notInStandard({ standard, clause }: { readonly standard: Standard; readonly clause: string }, path: string, what: string, hint: string): StonehandError {
  const message = `${what}, which ${standardName(standard)} does not allow (${clause}). ${hint}`
  return new StonehandError('invalid-call', message, [{ path, message }])
}
