import type { Edition } from '../../src/model/edition.js'
import type { StyleSheet } from '../../src/model/style.js'

const houseStyle: StyleSheet = {
  name: 'harbour',
  extends: 'weekly',
  families: {
    Slab: { roman: 'Slab Regular', italic: 'Slab Italic', bold: 'Slab Bold', boldItalic: 'Slab Bold Italic', fallback: ['STIX Two Text'] },
  },
  styles: {
    body: {
      family: 'STIX Two Text', bold: false, italic: false, size: '9pt', leading: '10pt', align: 'justified', indent: '3mm', tracking: 2, case: 'none',
      figures: 'oldStyle', tabular: false, ligatures: true, hyphenate: true, wordSpace: 1, colour: { kind: 'gray', k: 1 },
    },
    loud: { extends: 'headline', family: 'Slab', colour: { kind: 'spot', name: 'Harbour Blue', tint: 1, cmyk: [1, 0.6, 0, 0.1] } },
    kicker: { colour: { kind: 'cmyk', c: 0, m: 0.9, y: 0.8, k: 0 } },
    label: { extends: 'loud', size: '0p10', leading: '1p0', colour: { kind: 'rgb', r: 0.1, g: 0.2, b: 0.6 } },
  },
  justification: { spaceStretch: 0.5, spaceShrink: 0.3, tracking: 15, glyphScale: 0.02, opticalMargins: 1 },
  hyphenation: { before: 2, after: 3, shortest: 6, ladder: 2, penalty: 100, capitalised: 90, exceptions: { 'en-GB': ['quay-side', 'Holm'] } },
  headlines: { sizes: [14, 20, 28, 40, 56], bands: [{ from: 0, leading: [1.05, 1.1], tracking: 0 }, { from: 40, leading: [0.95, 1], tracking: -8 }], largest: [56, 40, 28], lines: [3, 2, 2, 1, 1], leadOver: 12 },
  spacing: {
    kickerToHead: [4, 6], headToDeck: [6, 8], deckToByline: [6, 8], headToBody: [8, 12], aboveHead: [14, 20], pictureToCaption: [4, 5], captionToText: [8, 12],
    quoteRule: 1.5, quoteRuleToText: 7, quoteToAttribution: 4, dropCapToText: 4, boxInset: 7, folioToRule: 3.5, folioToPage: 11,
    storyLines: 2, crossheadAbove: 1, quoteAir: 1,
  },
  rules: { column: 0.3, story: 0.5, folio: 0.5, box: 0.5, keyline: 0.25, columnRules: true },
  keeps: { dropCapLines: 4, dropCapContour: true, quoteFromLegEnd: 6, quoteFromSource: 15, crossheadBefore: 3, crossheadAfter: 3, captionCharacters: 75, pictureResolution: 150 },
}

const FERRY = 'The last ferry of the season left Holm on Thursday with nine passengers, two goats and a piano that nobody had booked.'

/** An edition in which every field of the model stands somewhere. A fresh copy for each call. */
export function maximal(): Edition {
  const edition: Edition = {
    stonehand: 1, publication: 'The Holm Advertiser', date: '2026-11-20', volume: 'XL', number: 17, version: 'Late', price: '£1.20', language: 'en-GB', style: houseStyle,
    articles: [
      {
        id: 'ferry', section: 'Islands', rank: 1, label: 'Report', kicker: 'Winter timetable',
        headline: [{ text: 'Nine passengers, two goats ' }, { break: true }, { text: 'and a piano', italic: true }],
        decks: ['Island waits until April for the next crossing'], standfirst: 'The boat is laid up for five months.', summary: 'Last ferry leaves.',
        bylines: [
          { role: 'writer', names: [{ name: 'Ada Quill', title: 'Islands reporter', place: 'Holm', contact: 'ada@holm.example' }], text: 'By Ada Quill in Holm', inferred: false },
          { role: 'agency', names: [{ name: 'Coast Press' }] }, { role: 'additional', names: [{ name: 'Ben Ruell' }] }, { role: 'photographs', names: [{ name: 'Cy Lens' }] },
        ],
        dateline: 'HOLM',
        body: [
          { kind: 'paragraph', text: FERRY, printed: [{ end: 41, hyphen: 'none' }, { end: 83, hyphen: 'inserted' }, { end: FERRY.length, hyphen: 'own' }] },
          { kind: 'crosshead', text: 'Goats aboard', runIn: false },
          { kind: 'quote', text: 'We were asked to move over for the piano.' },
          { kind: 'paragraph', text: [{ text: 'See the ' }, { text: 'timetable', bold: true, smallCaps: true, link: 'https://holm.example/ferry', noBreak: true, language: 'nb' }, { text: ' on page ' }, { pageOf: 'harbour' }] },
          { kind: 'list', ordered: true, items: ['One crossing in April', 'Two from May'] },
          { kind: 'break' },
          { kind: 'table', head: ['Month', 'Boats'], rows: [['April', '4'], ['May', '31']], source: 'Harbour office' },
          { kind: 'signature', text: 'A. Q.' },
          { kind: 'correction', text: 'An earlier version counted three goats.' },
        ],
        pullQuotes: [{ id: 'piano', text: 'Nobody had booked the piano.', attribution: 'The purser' }],
        figures: [
          { id: 'boat', layout: 'row', overline: 'Laid up', caption: 'The Holm ferry, and the goats that were on it.', pictures: [
            { src: 'pictures/boat.jpg', kind: 'photo', alt: 'A small ferry at a quay', credit: 'Cy Lens', focalPoint: { x: 0.4, y: 0.6 }, caption: 'The ferry' },
            { src: 'pictures/goats.png', kind: 'graphic', alt: 'Two goats' },
          ] },
        ],
        factboxes: [{ id: 'facts', title: 'The crossing', body: [{ kind: 'paragraph', text: 'Forty minutes in good weather.' }], source: 'Harbour office' }],
        tagline: 'Ada Quill reports on the islands.', agencyNote: 'With Coast Press.', jumpHead: 'The piano', language: 'en-GB',
      },
      { id: 'harbour', headline: 'Harbour dues to rise', body: [{ kind: 'paragraph', text: 'Dues rise by a tenth from January.' }] },
    ],
    items: [{ id: 'letters', kind: 'letters', standingHead: 'Letters', items: [{ runInHead: 'Gulls', body: [{ kind: 'paragraph', text: 'The gulls are louder this year.' }], signature: 'D. Wick' }] }],
    pages: [
      {
        paper: 'tabloid', number: 1, side: 'right', margins: { top: '15mm', right: '12mm', bottom: '1p6', left: 34 }, grid: { columns: 5, gutter: '4mm', baseline: '10pt', lines: 100 },
        furniture: [
          { kind: 'folio', section: 'Islands', number: '1' },
          { kind: 'nameplate', lines: 8, ears: ['Fair', 'Late'] },
          { kind: 'dateStrip', text: 'Friday' },
          { kind: 'teaser', columns: [1, 2], top: 9, depth: 5, article: 'harbour', text: 'Dues rise' },
          { kind: 'sectionBar', text: 'Islands' },
          { kind: 'imprint', columns: [1, 1], top: 95, depth: 6, text: 'Printed on Holm.' },
          { kind: 'index', columns: [3, 5], top: 9, depth: 5 },
        ],
        reserved: [{ id: 'ad', kind: 'advert', columns: [4, 5], top: 81, depth: 20, label: 'Chandler' }],
        stories: [
          {
            article: 'ferry', part: 1, place: { columns: [1, 5], top: 15, depth: 40 }, headForm: 'stacked', headColumns: [1, 3], headlineBreaks: [2, 4], headLines: 2, headStep: 1,
            byline: { figure: 'boat' }, dropCap: 4, figures: { boat: { columns: [4, 5], where: 'top', ratio: 0.66 } }, quotes: { piano: { where: 'leg', column: 2, line: 20 } },
            box: { tint: 0.1 }, style: { styles: { body: { align: 'left' } } },
          },
          { article: 'harbour', place: { columns: [1, 3], top: { below: 'ferry' }, depth: 'fit' }, byline: 'leg', box: true },
        ],
        items: [{ items: 'letters', place: { columns: [4, 5], top: { below: 'ferry' }, depth: 'fit' }, box: false }],
      },
      {
        paper: ['280mm', 1100], margins: { top: 40, right: 40, bottom: 40, left: 40 }, grid: { columns: 4, gutter: 12, baseline: 10 },
        stories: [{ article: 'ferry', part: 2, place: { columns: [1, 4], top: 30, depth: 'rest' } }],
        wildArt: [{ figure: { id: 'gull', layout: 'single', pictures: [{ src: 'gull.jpg', kind: 'cartoon', alt: 'A gull' }] }, place: { columns: [1, 2], top: 1, depth: 20 } }],
      },
    ],
  }
  return structuredClone(edition)
}
