import type { Colour, Style, TextStyle } from './style.js'

const BLACK: Colour = { kind: 'gray', k: 1 }

const PLAIN: TextStyle = {
  family: 'STIX Two Text', bold: false, italic: false, size: 8.8, leading: 10, align: 'left', indent: 0, tracking: 0, case: 'none',
  figures: 'lining', tabular: false, ligatures: true, hyphenate: false, wordSpace: 1, colour: BLACK,
}
const SANS: TextStyle = { ...PLAIN, family: 'Roboto Condensed', size: 7.75, leading: 8.75 }
const HEAD: TextStyle = { ...PLAIN, family: 'Frank Ruhl Libre', bold: true, size: 30, leading: 30, wordSpace: 0.85 }
const BODY: TextStyle = { ...PLAIN, align: 'justified', indent: 8.8, hyphenate: true }

/** The shipped house style: a serif weekly, body 8.8 on 10 points. Each number stands here and nowhere else. */
export const WEEKLY: Style = {
  name: 'weekly',
  families: new Map([
    ['STIX Two Text', { roman: 'STIX Two Text', italic: 'STIX Two Text Italic', bold: 'STIX Two Text Bold', boldItalic: 'STIX Two Text Bold Italic', fallback: ['Roboto Condensed'] }],
    ['Frank Ruhl Libre', { roman: 'Frank Ruhl Libre', bold: 'Frank Ruhl Libre Bold', fallback: ['STIX Two Text'] }],
    ['Frank Ruhl Libre Black', { roman: 'Frank Ruhl Libre Black', fallback: ['STIX Two Text'] }],
    ['Roboto Condensed', { roman: 'Roboto Condensed', italic: 'Roboto Condensed Italic', bold: 'Roboto Condensed Bold', fallback: ['STIX Two Text'] }],
    ['Manufacturing Consent', { roman: 'Manufacturing Consent', fallback: ['STIX Two Text'] }],
  ]),
  styles: new Map<string, TextStyle>([
    ['body', BODY],
    ['opening', { ...BODY, indent: 0 }],
    ['dropCap', HEAD],
    ['crosshead', { ...SANS, bold: true, size: 9.2, leading: 10 }],
    ['runInHead', { ...BODY, bold: true }],
    ['quote', { ...BODY, italic: true }],
    ['list', BODY],
    ['signature', { ...BODY, align: 'right', hyphenate: false, italic: true, indent: 0 }],
    ['correction', { ...BODY, italic: true, indent: 0 }],
    ['dateline', { ...SANS, bold: true, size: 8.6, leading: 10 }],
    ['tagline', { ...PLAIN, italic: true, size: 8.4, leading: 10 }],
    ['agencyNote', { ...PLAIN, italic: true, size: 8.4, leading: 10 }],
    ['label', { ...SANS, bold: true, size: 9, leading: 11, case: 'upper', tracking: 60 }],
    ['kicker', { ...SANS, bold: true, size: 9.5, leading: 11, case: 'upper', tracking: 50 }],
    ['headline', HEAD],
    ['deck', { ...HEAD, bold: false, size: 15, leading: 17, wordSpace: 0.95 }],
    ['standfirst', { ...PLAIN, size: 11, leading: 13 }],
    ['byline', { ...SANS, bold: true, size: 9, leading: 11 }],
    ['bylineTitle', { ...SANS, italic: true, size: 8.6, leading: 10 }],
    ['pullQuote', { ...HEAD, bold: false, size: 17, leading: 19.5, wordSpace: 0.92 }],
    ['attribution', { ...SANS, size: 8, leading: 9.4 }],
    ['caption', SANS],
    ['overline', { ...SANS, bold: true }],
    ['credit', { ...SANS, size: 6.25, leading: 8.75, case: 'upper', tracking: 30 }],
    ['folio', { ...SANS, size: 8.5, leading: 10 }],
    ['folioNumber', { ...SANS, bold: true, size: 9, leading: 10 }],
    ['folioName', { ...SANS, bold: true, size: 8.5, leading: 10 }],
  ]),
  justification: { spaceStretch: 0.5, spaceShrink: 0.345, tracking: 20, glyphScale: 0.02, opticalMargins: 1 },
  hyphenation: { before: 2, after: 3, shortest: 5, ladder: 2, penalty: 50, capitalised: 100, exceptions: {} },
  headlines: {
    sizes: [14, 18, 24, 30, 36, 42, 48, 60, 72],
    bands: [
      { from: 0, leading: [1.08, 1.12], tracking: 0 },
      { from: 24, leading: [1.0, 1.05], tracking: -5 },
      { from: 42, leading: [0.95, 1.0], tracking: -10 },
      { from: 72, leading: [0.9, 0.96], tracking: -15 },
    ],
    largest: [60, 42, 36, 30, 24],
    lines: [3, 2, 2, 1, 1, 1],
    leadOver: 12,
  },
  spacing: {
    kickerToHead: [4, 6], headToDeck: [6, 8], deckToByline: [6, 8], headToBody: [8, 12], aboveHead: [14, 20],
    pictureToCaption: [4, 5], captionToText: [8, 12],
    quoteRule: 1.5, quoteRuleToText: 7, quoteToAttribution: 4, dropCapToText: 4, boxInset: 7, folioToRule: 3.5, folioToPage: 11,
    storyLines: 2, crossheadAbove: 1, quoteAir: 1,
  },
  rules: { column: 0.3, story: 0.5, folio: 0.5, box: 0.5, keyline: 0, columnRules: true },
  keeps: {
    dropCapLines: 5, dropCapContour: false, quoteFromLegEnd: 6, quoteFromSource: 15, crossheadBefore: 3, crossheadAfter: 3,
    captionCharacters: 75, pictureResolution: 150,
  },
}
