import { FIRST_NAMES, SURNAME_ENDS, SURNAME_STEMS } from '../../quality/vocabulary.js'
import type { Random } from '../../text/randomParagraph.js'
import { Dice } from './dice.js'
import type { GoldPiece } from './goldPieces.js'
import { wrapped } from './goldPieces.js'

const PAPERS = ['The Calder Valley Times', 'The Hythe Morning Post', 'Oreland Weekly', 'The Mercator', 'Daily Lantern', 'The Coast Gazette', 'Marlow Argus', 'The Saltwick Review']
const SECTIONS = [
  'News & Analysis',
  'News',
  'Opinion',
  'World',
  'Culture',
  'Business',
  'Local',
  'Harbours',
  'Debate',
  'East/West',
  'NATION',
  'Sport',
  'Letters to the editor',
  'LIFE & ARTS',
]
const TOWNS = ['Hythe', 'Eastlake', 'Corvo Rovers', 'Oreland', 'Marlow', 'Saltwick Town', 'Vell United', 'Tarnow', 'Port Lenn', 'Calder']

function pieces(role: string, lines: readonly string[]): GoldPiece[] {
  return lines.map((line, i): GoldPiece => ({ role, going: false, gap: i === 0, lines: [line] }))
}

/** Folios, dates, names of papers and sections, addresses. */
export function pageFurniture(random: Random): GoldPiece[] {
  const dice = new Dice(random)
  const paper = dice.rare([(name: string) => name, (name: string) => name.toUpperCase()])(dice.rare(PAPERS))
  const site = paper.toLowerCase().replace(/[^a-z]/g, '')
  const number = 1 + dice.below(40)
  const day = `${dice.rare(['SUNDAY', 'Friday', 'Wednesday', 'Saturday'])}, ${dice.rare(['MARCH', 'April', 'June', 'October'])} ${1 + dice.below(28)}, 20${10 + dice.below(18)}`
  return pieces(
    'furniture',
    dice.rare([
      [`A${number} | ${paper}`],
      [day],
      [paper],
      [`${number}`],
      [`Contact editor at: editor@${site}.example`],
      [`www.${site}.example`],
      [dice.rare(SECTIONS)],
      [`${paper} ${number}`],
      [`Issue ${number}, Year 2`, day],
      [`${dice.rare(SECTIONS)} ${number}`, paper],
      [`Vol. ${number}, No. ${number + 12}`, `$${dice.rare(['1.50', '2.00', '3'])}`],
      [`${number} ${paper} ${day}`],
      [`${day} ${paper} ${dice.rare(['A', 'B', 'C'])}${number}`],
      [`© 20${10 + number} ${paper}. All rights reserved.`],
    ]),
  )
}

/** What stands on which page: with leaders, with commas, or with nothing between. */
export function index(random: Random): GoldPiece[] {
  const dice = new Dice(random)
  const head = dice.rare(['INSIDE', 'Inside', 'INSIDE TODAY', 'Index', 'IN THIS ISSUE', 'Inside this week', undefined])
  const lead = dice.rare([' .......... ', ' . . . . . . . ', '.....', ' ', ', ', '  ', ' …… ', ': '])
  const sheet = dice.rare(['', 'A', 'B', 'C', 'p', 'Page ', 'page '])
  const upper = dice.chance(0.3)
  const all = [
    'Weather',
    'Obituaries',
    'Sports',
    'Sport',
    'Crossword',
    'Letters',
    'TV',
    'Classified',
    'Puzzles',
    'Business',
    'Tides',
    'Births and deaths',
    'Horoscope',
    'Comics',
    'Opinion',
    'Local news',
    'Arts & Books',
    'Markets',
    'Diary',
  ]
  const first = dice.below(all.length)
  const entries = Array.from({ length: 3 + dice.below(6) }, (_, i) => all[(first + 5 * i) % all.length]!)
  return pieces('furniture', [
    ...(head === undefined ? [] : [head]),
    ...entries.map((name, i) => `${upper ? name.toUpperCase() : name}${lead}${sheet}${2 + i * 3 + dice.below(3)}`),
  ])
}

/** A line or two that call a reader to another page. */
export function teaser(random: Random): GoldPiece[] {
  const dice = new Dice(random)
  const page = `${dice.rare(['', '', 'A', 'C'])}${2 + dice.below(30)}`
  const call = dice.rare([
    `${dice.rare(TOWNS)} go top after late goal`,
    `How ${dice.rare(TOWNS)} lost its ferry`,
    'Your guide to the autumn shows',
    `Win a weekend in ${dice.rare(TOWNS)}`,
    'Why we all need more sleep',
    `${dice.rare(TOWNS)} school to close`,
  ])
  const where = dice.rare([`Page ${page}`, `PAGE ${page}`, `Sport, page ${page}`, `SPORT, P${page}`, `${dice.rare(SECTIONS)}, ${page}`, `${page}`, `See Page ${page}`, `» ${page}`])
  return pieces('furniture', dice.chance(0.3) ? [`${call}, ${where}`] : [...wrapped(call, 16 + dice.below(20)), where])
}

/** What somebody paid for. */
export function advert(random: Random): GoldPiece[] {
  const dice = new Dice(random)
  const town = dice.rare(TOWNS)
  const name = `${dice.rare(SURNAME_STEMS)}${dice.rare(SURNAME_ENDS)}`
  const phone = `${dice.rare(['01632', '555', '020 7946', '(555) 01'])}${dice.rare([' ', '-'])}${100 + dice.below(800)}${dice.below(10)}`
  const line = (): string =>
    dice.rare([
      'ADVERTISEMENT',
      'Advertisement',
      'SALE',
      'Sale ends Sunday',
      'HUGE SPRING SALE',
      `Up to ${10 * (1 + dice.below(7))}% OFF`,
      `${name} & Sons`,
      `${name.toUpperCase()} FURNITURE`,
      `Call ${phone}`,
      `Tel: ${phone}`,
      `www.${name.toLowerCase()}.example`,
      'FREE ESTIMATES',
      'Open 7 days',
      `${1 + dice.below(90)} High Street, ${town}`,
      'Book now',
      'Terms apply',
      `Only £${9 + dice.below(90)}.99`,
      `$${9 + dice.below(90)} per night`,
      'Visit our showroom',
      'Established 1926',
    ])
  return pieces('furniture', Array.from({ length: 2 + dice.below(5) }, line))
}

/** Results or prices, in columns. */
export function table(random: Random): GoldPiece[] {
  const dice = new Dice(random)
  const figure = (most: number): string => `${dice.below(most)}`
  const row = dice.rare([
    () => `${dice.rare(TOWNS)} ${figure(6)} ${dice.rare(TOWNS)} ${figure(6)}`,
    () => `${dice.rare(TOWNS)} ${figure(40)} ${figure(20)} ${figure(12)} ${figure(12)} ${figure(90)}`,
    () => `${dice.rare(['Cod', 'Wheat', 'Barley', 'Copper', 'Wool', 'Coal'])}  ${figure(900)}.${figure(9)}  ${dice.rare(['+', '-'])}${figure(9)}.${figure(9)}`,
    () => `${dice.rare(TOWNS)} ${figure(22)}C ${dice.rare(['sun', 'rain', 'cloud', 'fog'])} ${figure(22)}C ${dice.rare(['sun', 'rain', 'showers'])}`,
  ])
  return [{ role: 'table', going: false, gap: true, lines: Array.from({ length: 3 + dice.below(9) }, row) }]
}

/** Short entries with a mark or an hour before each. */
export function listing(random: Random, measure: number): GoldPiece[] {
  const dice = new Dice(random)
  const person = (): string => `${dice.rare(FIRST_NAMES)} ${dice.rare(SURNAME_STEMS)}${dice.rare(SURNAME_ENDS)}`
  const mark = dice.rare(['• ', '■ ', '- ', '* ', '→ '])
  const entry = dice.rare([
    () =>
      `${mark}${dice.rare(['Choir practice', 'Coffee morning', 'Flower show', 'Net-mending class', 'Book sale'])}, ${dice.rare(TOWNS)} hall, ${1 + dice.below(11)}${dice.rare(['am', 'pm', '.30pm'])}.`,
    () => `${mark}${person()}, of ${dice.rare(TOWNS)}, ${dice.rare(['fined', 'ordered to pay', 'cleared of owing'])} £${dice.below(400)}.`,
    () =>
      `${mark}${dice.rare(['What is known', 'The cost', 'Who decides', 'The next step'])}: ${dice.rare(['a ruling is due in May', 'the council votes on Thursday', 'nobody will say', 'about four times the first estimate'])}.`,
  ])
  return Array.from({ length: 3 + dice.below(4) }, (_, i): GoldPiece => ({ role: 'listItem', going: false, gap: i === 0, lines: wrapped(entry(), measure) }))
}
