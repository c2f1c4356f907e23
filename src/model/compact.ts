import type { Colour, Ground, Style, TextStyle } from './style.js'
import { WEEKLY } from './weekly.js'

const BLACK: Colour = { kind: 'gray', k: 1 }
const WHITE: Colour = { kind: 'gray', k: 0 }
/** Signal red, 190 % of ink. */
const RED: Colour = { kind: 'cmyk', c: 0, m: 0.95, y: 0.95, k: 0 }
/** At 15 % the ground of a box: sand. */
const SAND: Colour = { kind: 'cmyk', c: 0, m: 0.7, y: 1, k: 0.3 }

const BAND: Ground = { colour: RED, inset: [4, 3.5] }

const PLAIN: TextStyle = {
  family: 'Roboto Condensed',
  bold: false,
  italic: false,
  size: 8.2,
  leading: 10,
  align: 'left',
  indent: 0,
  tracking: 0,
  case: 'none',
  figures: 'lining',
  tabular: false,
  ligatures: true,
  hyphenate: false,
  wordSpace: 1,
  colour: BLACK,
  ground: false,
}
const BOLD: TextStyle = { ...PLAIN, bold: true }
const SMALL: TextStyle = { ...PLAIN, size: 7.75, leading: 8.75 }
const HEAD: TextStyle = { ...PLAIN, family: 'Sofia Sans Extra Condensed ExtraBold', size: 36, leading: 36, wordSpace: 0.9 }
const BODY: TextStyle = { ...PLAIN, indent: 8.2, hyphenate: true }

/**
 * The shipped style of a popular compact: heads in an extra-condensed heavy sans under a short bar, ragged sans body, no column rules, red for
 * what calls. Distances and keeps that it does not name are the weekly's.
 */
export const COMPACT: Style = {
  name: 'compact',
  families: new Map([
    ['Roboto Condensed', { roman: 'Roboto Condensed', italic: 'Roboto Condensed Italic', bold: 'Roboto Condensed Bold', fallback: ['STIX Two Text'] }],
    [
      'STIX Two Text',
      { roman: 'STIX Two Text', italic: 'STIX Two Text Italic', bold: 'STIX Two Text Bold', boldItalic: 'STIX Two Text Bold Italic', fallback: ['Roboto Condensed'] },
    ],
    ['Sofia Sans Extra Condensed ExtraBold', { roman: 'Sofia Sans Extra Condensed ExtraBold', fallback: ['Roboto Condensed'] }],
  ]),
  styles: new Map<string, TextStyle>([
    ['body', BODY],
    ['opening', { ...BODY, indent: 0 }],
    ['dropCap', { ...HEAD, colour: RED }],
    ['crosshead', { ...BOLD, size: 9.2, colour: RED }],
    ['runInHead', { ...BODY, bold: true }],
    ['quote', { ...BODY, italic: true }],
    ['list', BODY],
    ['signature', { ...BODY, align: 'right', hyphenate: false, bold: true, indent: 0 }],
    ['correction', { ...BODY, italic: true, indent: 0 }],
    ['dateline', { ...BOLD, size: 8.4, case: 'upper', tracking: 30, colour: RED }],
    ['tagline', { ...PLAIN, italic: true, size: 7.4 }],
    ['agencyNote', { ...PLAIN, italic: true, size: 7.4 }],
    ['label', { ...BOLD, size: 10, leading: 12, case: 'upper', tracking: 40, colour: WHITE, ground: BAND }],
    ['kicker', { ...BOLD, size: 10.5, leading: 12, case: 'upper', tracking: 40, colour: RED }],
    ['headline', HEAD],
    ['deck', { ...BOLD, size: 14, leading: 16 }],
    ['standfirst', { ...BOLD, size: 11, leading: 13 }],
    ['byline', { ...BOLD, size: 8.6, leading: 10.5, case: 'upper', tracking: 30 }],
    ['bylineTitle', { ...PLAIN, size: 8.6 }],
    ['pullQuote', { ...HEAD, size: 18, leading: 20.2 }],
    ['attribution', { ...PLAIN, size: 8, leading: 9.4 }],
    ['caption', SMALL],
    ['overline', { ...SMALL, bold: true }],
    ['credit', { ...SMALL, size: 6.25, case: 'upper', tracking: 30 }],
    ['folio', { ...PLAIN, size: 8.5 }],
    ['folioNumber', { ...BOLD, size: 9, colour: RED }],
    ['folioName', { ...BOLD, size: 8.5, case: 'upper', tracking: 40 }],
    ['hammer', { ...HEAD, colour: RED }],
    ['factboxTitle', { ...HEAD, size: 18, leading: 19, colour: RED }],
    ['factbox', { ...PLAIN, size: 8.4 }],
    ['factboxHead', { ...BOLD, size: 8.4 }],
    ['factboxSource', { ...PLAIN, italic: true, size: 7 }],
    ['standingHead', { ...HEAD, size: 24, leading: 25, colour: RED }],
    ['item', { ...BODY, indent: 0 }],
    ['itemHead', { ...BOLD, size: 9.2, colour: RED }],
    ['table', { ...PLAIN, size: 8, tabular: true }],
    ['tableHead', { ...BOLD, size: 8, colour: RED }],
    ['tableSource', { ...PLAIN, italic: true, size: 7 }],
    ['agate', { ...PLAIN, size: 6.4, leading: 7.2, tabular: true }],
    ['agateHead', { ...BOLD, size: 6.4, leading: 7.2, colour: RED }],
    ['mugName', { ...SMALL, bold: true, colour: RED }],
    ['nameplate', { ...HEAD, size: 96, leading: 96, case: 'upper', colour: RED }],
    ['ear', { ...BOLD, size: 9, leading: 10.5 }],
    ['dateStrip', { ...BOLD, size: 8.5 }],
    ['teaser', { ...HEAD, size: 15, leading: 16.5 }],
    ['refer', { ...BOLD, size: 8.5, colour: RED }],
    ['sectionBar', { ...BOLD, size: 11, leading: 13, case: 'upper', tracking: 40, colour: RED }],
    ['imprint', { ...PLAIN, size: 6.5, leading: 7.75 }],
    ['index', { ...PLAIN, size: 8, leading: 9.5 }],
    ['slug', { ...PLAIN, size: 6, leading: 7, case: 'upper', tracking: 60, align: 'centre' }],
    ['jumpHead', HEAD],
    ['jumpLine', { ...BOLD, size: 7.75, leading: 8.75, align: 'right', colour: RED }],
    ['jumpFrom', { ...PLAIN, italic: true, size: 8 }],
  ]),
  justification: { spaceStretch: 0.5, spaceShrink: 0.342, tracking: 20, glyphScale: 0.02, neighbours: 1, opticalMargins: 1 },
  hyphenation: { before: 3, after: 3, shortest: 7, ladder: 1, zone: 0.2, penalty: 130, capitalised: 100, fewCarried: 100, exceptions: {} },
  headlines: {
    sizes: [14, 17, 20, 24, 28, 34, 42, 50, 60, 76, 92],
    bands: [
      { from: 0, leading: [1.08, 1.12], tracking: 0 },
      { from: 24, leading: [1.0, 1.05], tracking: -5 },
      { from: 42, leading: [0.95, 1.0], tracking: -10 },
      { from: 72, leading: [0.9, 0.96], tracking: -15 },
    ],
    largest: [76, 50, 42, 34, 28],
    lines: [3, 2, 2, 1, 1, 1],
    leadOver: 24,
    largestJump: [34, 28, 20, 17, 14],
  },
  spacing: {
    ...WEEKLY.spacing,
    headRule: [4, 8],
    quoteRule: 2,
    quoteRuleToText: 6,
    quoteLeading: 1.14,
  },
  rules: {
    column: 0,
    story: 0,
    head: 3,
    bar: 0.7,
    headLength: 42,
    folio: 0.5,
    box: 0,
    boxTop: 3,
    quoteLength: 42,
    tagline: 1.5,
    taglineLength: 12,
    sectionBar: 4,
    standingHead: 3,
    furniture: 0.5,
    keyline: 0,
    columnRules: false,
    advert: 0,
    advertKeyline: 0.5,
  },
  colours: {
    column: BLACK,
    story: BLACK,
    head: RED,
    folio: BLACK,
    box: RED,
    boxTop: RED,
    quote: RED,
    tagline: RED,
    sectionBar: RED,
    keyline: BLACK,
    advert: BLACK,
    tint: SAND,
  },
  forms: { ...WEEKLY.forms, captionLeadIn: true, boxTint: 0.15, factboxTint: 0.15 },
  keeps: {
    ...WEEKLY.keeps,
    dropCapLines: 3,
  },
  fit: WEEKLY.fit,
}
