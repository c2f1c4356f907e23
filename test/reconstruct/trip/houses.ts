import type { StyleSheet } from '../../../src/model/style.js'
import type { Manner } from './newsroom.js'

/** What a house may type in capitals, so that a reader finds them so: its styles' own capitals are small letters to a reader. */
export type Typed = 'headline' | 'kicker' | 'byline' | 'dateline' | 'crosshead' | 'credit'

/** A paper with habits of its own. Shares are of its stories. */
export interface House {
  readonly name: string
  readonly publication: string
  readonly agency: string
  readonly manner: Manner
  readonly sheet: StyleSheet
  readonly columns: readonly number[]
  /** of type on the body's line */
  readonly characters: readonly [number, number]
  /** points of one character of the body, on average */
  readonly character: number
  readonly leading: number
  readonly dropCaps: number
  readonly bylines: 'By X' | 'bare' | 'X in Y' | 'X, title' | 'BY X' | 'mixed'
  readonly datelines: readonly ('none' | 'own' | 'dash' | 'agency' | 'day' | 'colon')[]
  readonly typedCaps: readonly Typed[]
  readonly headCase: 'sentence' | 'title'
  readonly credit: 'slash' | 'photograph' | 'none'
  readonly quoteMarks: boolean
  readonly kickers: number
  readonly decks: number
  readonly standfirsts: number
  readonly crossheads: number
  readonly jump: 'Continued on Page' | 'Turn to page' | 'See' | 'Please turn to Page'
}

const US: Manner = { language: 'en-US', dash: '—', quotes: 'double' }
const GB: Manner = { language: 'en-GB', dash: ' – ', quotes: 'double' }

/** Widths of a character of English, in ems of the shipped text faces. */
const SERIF = 0.462
const SANS = 0.425

export const HOUSES: readonly House[] = [
  {
    name: 'weekly',
    publication: 'The Mercator Weekly',
    agency: 'Meridian',
    manner: GB,
    sheet: {},
    columns: [5, 4, 6],
    characters: [30, 38],
    character: 8.8 * SERIF,
    leading: 10,
    dropCaps: 0.9,
    bylines: 'X in Y',
    datelines: ['none', 'own', 'none', 'own'],
    typedCaps: ['kicker'],
    headCase: 'sentence',
    credit: 'slash',
    quoteMarks: true,
    kickers: 0.2,
    decks: 0.1,
    standfirsts: 0.3,
    crossheads: 0.3,
    jump: 'Turn to page',
  },
  {
    name: 'compact',
    publication: 'Daily Lantern',
    agency: 'NorthWire',
    manner: { ...GB, quotes: 'single' },
    sheet: { extends: 'compact' },
    columns: [4, 5, 3],
    characters: [30, 42],
    character: 8.2 * SANS,
    leading: 10,
    dropCaps: 0.7,
    bylines: 'BY X',
    datelines: ['none', 'none', 'own'],
    typedCaps: ['byline', 'kicker'],
    headCase: 'sentence',
    credit: 'slash',
    quoteMarks: false,
    kickers: 0.5,
    decks: 0.3,
    standfirsts: 0.2,
    crossheads: 0.6,
    jump: 'Turn to page',
  },
  {
    name: 'american',
    publication: 'The Fairhaven Courier',
    agency: 'UWP',
    manner: US,
    sheet: {
      styles: {
        body: { size: 9, leading: 10.4, indent: 9 },
        kicker: { size: 8.5, case: 'none', italic: true, bold: false },
        byline: { size: 8, tracking: 20 },
        headline: { bold: true },
      },
      keeps: { dropCapLines: 0 },
    },
    columns: [6, 5],
    characters: [28, 34],
    character: 9 * SERIF,
    leading: 10.4,
    dropCaps: 0,
    bylines: 'By X',
    datelines: ['dash', 'agency', 'dash', 'none', 'day'],
    typedCaps: ['byline', 'credit'],
    headCase: 'title',
    credit: 'slash',
    quoteMarks: true,
    kickers: 0.1,
    decks: 0.5,
    standfirsts: 0,
    crossheads: 0.2,
    jump: 'Continued on Page',
  },
  {
    name: 'ragged',
    publication: 'The Saltwick Review',
    agency: 'Coastal Press',
    manner: { ...GB, language: 'en-GB' },
    sheet: {
      styles: {
        body: { size: 9.4, leading: 11, indent: 12, align: 'left' },
        crosshead: { family: 'STIX Two Text', italic: true, bold: false, size: 10 },
        caption: { family: 'STIX Two Text', italic: true, size: 8, leading: 9 },
      },
      keeps: { dropCapLines: 3 },
      rules: { columnRules: false },
    },
    columns: [3, 4],
    characters: [38, 45],
    character: 9.4 * SERIF,
    leading: 11,
    dropCaps: 1,
    bylines: 'bare',
    datelines: ['none', 'none', 'none', 'colon'],
    typedCaps: [],
    headCase: 'sentence',
    credit: 'photograph',
    quoteMarks: true,
    kickers: 0.3,
    decks: 0,
    standfirsts: 0.8,
    crossheads: 0.1,
    jump: 'See',
  },
  {
    name: 'sansbody',
    publication: 'Metro Echo',
    agency: 'EWN',
    manner: US,
    sheet: {
      styles: {
        body: { family: 'Roboto Condensed', size: 9, leading: 11, indent: 7 },
        headline: { family: 'Roboto Condensed', bold: true },
        deck: { family: 'Roboto Condensed', bold: false, size: 13, leading: 15 },
        caption: { family: 'Roboto Condensed', bold: true, size: 7.5, leading: 8.6 },
        crosshead: { size: 8.6, tracking: 30 },
        byline: { bold: false, size: 8.6 },
      },
      keeps: { dropCapLines: 2 },
    },
    columns: [4, 5],
    characters: [32, 40],
    character: 9 * SANS,
    leading: 11,
    dropCaps: 0.4,
    bylines: 'X, title',
    datelines: ['none', 'dash', 'agency'],
    typedCaps: ['crosshead'],
    headCase: 'title',
    credit: 'slash',
    quoteMarks: true,
    kickers: 0.6,
    decks: 0.4,
    standfirsts: 0,
    crossheads: 0.5,
    jump: 'See',
  },
  {
    name: 'broadsheet',
    publication: 'The Northern Register',
    agency: 'Meridian News Service',
    manner: { ...GB, dash: ' — ' },
    sheet: {
      styles: {
        body: { size: 8.4, leading: 9.4, indent: 8.4 },
        deck: { italic: true, family: 'STIX Two Text', size: 13, leading: 15 },
        byline: { family: 'STIX Two Text', bold: true, size: 8.8 },
        caption: { family: 'STIX Two Text', size: 7.6, leading: 8.6 },
      },
      keeps: { dropCapLines: 4 },
      headlines: { largest: [42, 30, 24, 18, 14] },
    },
    columns: [6, 5],
    characters: [32, 38],
    character: 8.4 * SERIF,
    leading: 9.4,
    dropCaps: 0.3,
    bylines: 'By X',
    datelines: ['own', 'none', 'dash'],
    typedCaps: ['dateline'],
    headCase: 'sentence',
    credit: 'slash',
    quoteMarks: true,
    kickers: 0.1,
    decks: 0.6,
    standfirsts: 0.1,
    crossheads: 0.1,
    jump: 'Continued on Page',
  },
  {
    name: 'slight',
    publication: 'The Harbour Gazette',
    agency: 'Tidewater',
    manner: GB,
    sheet: {
      styles: {
        body: { size: 9, leading: 10.6, indent: 5 },
        crosshead: { align: 'centre' },
        headline: { align: 'left', bold: false },
        byline: { italic: true, bold: false },
        pullQuote: { italic: false, family: 'STIX Two Text', size: 15, leading: 17 },
      },
      keeps: { dropCapLines: 2 },
      hyphenation: { before: 3, after: 3, shortest: 7 },
    },
    columns: [4, 3, 5],
    characters: [33, 45],
    character: 9 * SERIF,
    leading: 10.6,
    dropCaps: 0.5,
    bylines: 'mixed',
    datelines: ['none', 'own', 'colon', 'dash'],
    typedCaps: [],
    headCase: 'sentence',
    credit: 'photograph',
    quoteMarks: false,
    kickers: 0.4,
    decks: 0.3,
    standfirsts: 0.4,
    crossheads: 0.5,
    jump: 'Turn to page',
  },
  {
    name: 'caps',
    publication: 'The Plains Tribune',
    agency: 'UWP',
    manner: US,
    sheet: {
      styles: {
        body: { size: 9.2, leading: 10.8, indent: 10 },
        headline: { family: 'Roboto Condensed', bold: true },
        byline: { size: 8.4 },
        kicker: { family: 'STIX Two Text', size: 9 },
        crosshead: { family: 'STIX Two Text', bold: true, size: 9.4 },
        tagline: { family: 'STIX Two Text', italic: true, size: 8.4 },
      },
      keeps: { dropCapLines: 3 },
      headlines: { largest: [48, 36, 30, 24, 18] },
    },
    columns: [5, 6, 4],
    characters: [29, 36],
    character: 9.2 * SERIF,
    leading: 10.8,
    dropCaps: 0.2,
    bylines: 'By X',
    datelines: ['agency', 'dash', 'day', 'none'],
    typedCaps: ['headline', 'byline', 'dateline', 'kicker'],
    headCase: 'sentence',
    credit: 'slash',
    quoteMarks: true,
    kickers: 0.2,
    decks: 0.3,
    standfirsts: 0,
    crossheads: 0.3,
    jump: 'Please turn to Page',
  },
  {
    name: 'review',
    publication: 'The Sunday Ledger',
    agency: 'Ledger Foreign Service',
    manner: { ...GB, quotes: 'single' },
    sheet: {
      extends: 'compact',
      styles: {
        body: { family: 'STIX Two Text', size: 9.6, leading: 11.4, indent: 9.6, align: 'justified' },
        opening: { family: 'STIX Two Text', size: 9.6, leading: 11.4, indent: 0, align: 'justified', hyphenate: true },
        headline: { family: 'STIX Two Text', bold: true },
        deck: { family: 'STIX Two Text', bold: false, italic: true, size: 14, leading: 16 },
        byline: { family: 'STIX Two Text', case: 'none', bold: false, italic: true, size: 9.6 },
        dropCap: { family: 'STIX Two Text', bold: true },
      },
      keeps: { dropCapLines: 4 },
      headlines: { largest: [50, 34, 28, 24, 20] },
    },
    columns: [3, 4],
    characters: [36, 45],
    character: 9.6 * SERIF,
    leading: 11.4,
    dropCaps: 1,
    bylines: 'bare',
    datelines: ['none'],
    typedCaps: ['credit'],
    headCase: 'sentence',
    credit: 'photograph',
    quoteMarks: true,
    kickers: 0.5,
    decks: 0.2,
    standfirsts: 0.7,
    crossheads: 0.3,
    jump: 'See',
  },
]
