import { describe, expect, it } from 'vitest'
import { bylineOf } from '../../src/reconstruct/cues/byline.js'
import { creditOf, trailingCredit } from '../../src/reconstruct/cues/credit.js'
import { ownDateline, runInDateline } from '../../src/reconstruct/cues/dateline.js'
import { furnitureOf, isLabel, standingHeadOf } from '../../src/reconstruct/cues/furniture.js'
import { endsSentence, headlikeness, sentencelikeness } from '../../src/reconstruct/cues/headlike.js'
import { fromLineOf, jumpLineOf } from '../../src/reconstruct/cues/jump.js'
import { inMixedCase, personName } from '../../src/reconstruct/cues/name.js'
import { agencyNoteOf, noteOf } from '../../src/reconstruct/cues/note.js'
import { attributionOf, isQuotation } from '../../src/reconstruct/cues/quotation.js'
import { runInHead } from '../../src/reconstruct/cues/runInHead.js'
import { leastSeconds } from '../processorTime.js'

/** From this certainty a cue counts for more than it counts against. */
const LIKELY = 0.5

/** Names of a byline with what is said of them, one after the other: `Jane Doe [Editor] @Tunis`. */
function told(text: string): string | undefined {
  const cue = bylineOf(text)
  if (!cue) return undefined
  return cue.bylines
    .flatMap(({ role, names }) =>
      names.map(
        ({ name, title, place, contact }) =>
          `${role === 'writer' ? '' : `${role}:`}${name}${title ? ` [${title}]` : ''}${place ? ` @${place}` : ''}${contact ? ` <${contact}>` : ''}`,
      ),
    )
    .join('; ')
}

describe('bylines', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE and John Roe', 'JANE DOE; John Roe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['Samir Haddadi', 'Samir Haddadi'],
    ['Yusuf al-Barri', 'Yusuf al-Barri'],
    ['J. R. O’Brien', 'J. R. O’Brien'],
    ['Door Jan de Vries', 'Jan de Vries'],
    ['Jane Doe in Tunis', 'Jane Doe @Tunis'],
    ['By Jane Doe in Harbour End', 'Jane Doe @Harbour End'],
    ['Jane Doe in London and John Roe in Paris', 'Jane Doe @London; John Roe @Paris'],
    ['Jane Doe, Political Editor', 'Jane Doe [Political Editor]'],
    ['By Jane Doe\nPolitical Editor', 'Jane Doe [Political Editor]'],
    ['By Jane Doe Staff Writer', 'Jane Doe [Staff Writer]'],
    ['BY JANE DOE,\nPOLITICAL EDITOR', 'JANE DOE [POLITICAL EDITOR]'],
    ['By Jane\nDoe and John\nRoe', 'Jane Doe; John Roe'],
    ['By Jane Doe for The Tide', 'Jane Doe [for The Tide]'],
    ['Jane Doe | Tunis', 'Jane Doe @Tunis'],
    ['Jane Doe\nBeirut', 'Jane Doe @Beirut'],
    ['From Jane Doe', 'Jane Doe'],
    ['Staff reporter', 'Staff reporter'],
    ['By our own correspondent', 'our own correspondent'],
    ['Jane Doe, Associated Press', 'Jane Doe; agency:Associated Press'],
    ['By Jane Doe and agencies', 'Jane Doe; agency:agencies'],
    ['By Reuters', 'agency:Reuters'],
    ['AFP', 'agency:AFP'],
    ['By Jane Doe, jane@tide.example', 'Jane Doe <jane@tide.example>'],
    ['Jane Doe @janedoe', 'Jane Doe <@janedoe>'],
    ['Von Anna Müller und Karl Weiß', 'Anna Müller; Karl Weiß'],
    ['Par Jean Dupont', 'Jean Dupont'],
    ['Por María Gómez, Madrid', 'María Gómez @Madrid'],
    ['Di Mario Rossi', 'Mario Rossi'],
    ['Photographs by Ann Poe', 'photographs:Ann Poe'],
    ['Additional reporting by Ann Poe', 'additional:Ann Poe'],
    ['By Thea', 'Thea'],
  ])('%j is one', (text, expected) => {
    expect(told(text)).toBe(expected)
    expect(bylineOf(text)!.sure).toBeGreaterThan(LIKELY)
  })

  it.each(['By Friday', 'By the harbour', 'From Russia with love', 'New York', 'Storm hits coast', 'Council votes yes', 'The mayor said', 'Harbour “closed”', '', '42'])(
    '%j is none',
    (text) => {
      expect(bylineOf(text)).toBeUndefined()
    },
  )

  it.each(['South Harbour', 'Ferry Service Halted'])('%j may be one, but hardly', (text) => {
    expect(bylineOf(text)?.sure ?? 0).toBeLessThan(LIKELY)
  })
})

describe('names', () => {
  it('come in mixed case where they were printed in capitals', () => {
    expect(inMixedCase('JANE DOE')).toBe('Jane Doe')
    expect(inMixedCase('JAN DE VRIES')).toBe('Jan de Vries')
    expect(inMixedCase('SEAN O’BRIEN-LOW')).toBe('Sean O’Brien-Low')
    expect(inMixedCase('Jane Doe')).toBe('Jane Doe')
  })
  it('are surer with a known first name, and are no places', () => {
    expect(personName('Jane Stonewell')!.sure).toBeGreaterThan(personName('Harbour Stonewell')!.sure)
    expect(personName('Hong Kong')).toBeUndefined()
    expect(personName('March Market')).toBeUndefined()
  })
})

describe('datelines', () => {
  it.each([
    ['Beirut', { place: 'Beirut' }],
    ['BEIRUT', { place: 'BEIRUT' }],
    ['Beirut, April 5', { place: 'Beirut', date: 'April 5' }],
    ['LONDON (AP)', { place: 'LONDON', agency: 'AP' }],
    ['Sidmouth, Friday', { place: 'Sidmouth', date: 'Friday' }],
    ['Washington, D.C.', { place: 'Washington, D.C.' }],
  ])('%j is one on a line of its own', (text, expected) => {
    expect(ownDateline(text)).toMatchObject({ text, ...expected })
    expect(ownDateline(text)!.sure).toBeGreaterThan(LIKELY)
  })
  it.each(['Analysis', 'Friday', 'April 5', 'Ferry to stay', 'The end', 'Harbour End', 'Sport'])('%j is none, or hardly', (text) => {
    expect(ownDateline(text)?.sure ?? 0).toBeLessThan(LIKELY)
  })

  it.each([
    ['BEIRUT — ', 'The army moved', { text: 'BEIRUT' }],
    ['LONDON (AP) — ', 'The tide', { text: 'LONDON (AP)', agency: 'AP' }],
    ['PARIS, 3 May — ', 'Le tour', { date: '3 May' }],
    ['NEW YORK – ', 'It rained', { place: 'NEW YORK' }],
    ['Tunis - ', 'The man', { place: 'Tunis' }],
    ['Harbour End, Friday. ', 'The ferry', { place: 'Harbour End', date: 'Friday' }],
    ['HARBOUR END — ', 'A ferry', { place: 'HARBOUR END' }],
    ['SPRINGFIELD, Ill. — ', 'A man', {}],
    ['WASHINGTON, April 5 (Reuters) - ', 'The tide', { agency: 'Reuters', date: 'April 5' }],
    ['WIEN: ', 'Die Fähre', { place: 'WIEN' }],
    ['MADRID.- ', 'El puerto', { place: 'MADRID' }],
    ['Bonn. (dpa) ', 'Der Hafen', { agency: 'dpa' }],
    ['KABUL/ISLAMABAD — ', 'The road', {}],
    ['HARCOMBE: ', 'The ferry', { place: 'HARCOMBE' }],
  ])('%j runs in', (dateline, text, expected) => {
    const found = runInDateline(dateline + text)
    expect(found).toMatchObject(expected)
    expect((dateline + text).slice(found!.end)).toBe(text)
    expect(found!.sure).toBeGreaterThan(LIKELY)
  })
  it.each([
    'The harbour — long closed — opens',
    'Thea — my sister — said',
    'Mrs Smith – who',
    'London: the city',
    'Friday — the day',
    'It closes at 5 - it seems',
    'WARNING: The ferry',
    'Q: The ferry?',
    'ANALYSIS: The ferry',
  ])('%j has none', (text) => {
    expect(runInDateline(text)?.sure ?? 0).toBeLessThan(LIKELY)
  })
})

describe('credits', () => {
  it.each([
    ...[
      'Photo: Jane Doe',
      'PHOTO: JANE DOE',
      'Photograph by Jane Doe',
      'Jane Doe/AFP',
      '(AFP)',
      '© Jane Doe',
      'AP Photo/Jane Doe',
      'Picture: Jane Doe',
      'Foto: Anna Müller',
      'Foto: dpa',
    ],
    ...['Jane Doe / Getty Images', 'Courtesy of the museum', 'JANE DOE/THE TIDE'],
  ])('%j is one', (text) => {
    expect(creditOf(text)!.sure).toBeGreaterThan(0.7)
  })
  it.each(['Photos were taken by the river', 'Photo by the river shows', 'Jane Doe', 'He/she went', 'The harbour at dawn.'])('%j is none', (text) => {
    expect(creditOf(text)).toBeUndefined()
  })

  it.each([
    ['The harbour at dawn. ', 'Photo: Jane Doe'],
    ['The harbour at dawn. ', 'Jane Doe/AFP'],
    ['The harbour ', '(AFP)'],
    ['The harbour at dawn. ', '© Jane Doe'],
    ['The harbour at dawn. ', 'AP Photo/J. Doe'],
    ['The harbour at dawn. ', '(Photo by Jane Doe/Getty Images)'],
    ['The harbour ', 'JANE DOE/AFP'],
    ['The mayor. ', 'Jane Doe'],
    ['From left: Ann Poe, John Roe and Thea Low. ', 'Photograph: Jane Doe/Reuters'],
  ])('%j is followed by %j', (caption, credit) => {
    const found = trailingCredit(caption + credit)
    expect((caption + credit).slice(found!.end).trim()).toBe(credit)
    expect(found!.credit).toBe(credit.replace(/^\((.*)\)$/, '$1'))
  })
  it.each(['The mayor, Jane Doe.', 'The harbour at dawn, in a photo by a visitor', 'Seen with John F. Doe', 'The union (NUM) at work'])('%j has none', (text) => {
    expect(trailingCredit(text)).toBeUndefined()
  })
})

describe('quotations', () => {
  it('begin and end with their marks', () => {
    expect(isQuotation(['“The tide', 'is in.”'])).toBe(true)
    expect(isQuotation(['„Die Flut', 'ist da.“'])).toBe(true)
    expect(isQuotation(['« La mer', 'est là. »'])).toBe(true)
    expect(isQuotation(['The tide', 'is in.”'])).toBe(false)
    expect(isQuotation([])).toBe(false)
  })
  it.each([
    ['— Jane Doe', 'Jane Doe'],
    ['Jane Doe, mayor of Harbour End', 'Jane Doe'],
    ['Thea Low,\nharbour master', 'Thea Low'],
    ['– A fisherman', undefined],
  ])('%j says who spoke', (text, name) => {
    const found = attributionOf(text)!
    expect(found.name).toBe(name)
    expect(found.text).toBe(text.replace(/^[—–] /, '').replace('\n', ' '))
  })
  it.each(['It is over', 'of the town.', '“Jane Doe”', ''])('%j does not', (text) => {
    expect(attributionOf(text)).toBeUndefined()
  })
})

describe("authors' notes", () => {
  it.each([
    ['Jane Doe has written extensively on tides.', ['Jane Doe'], undefined],
    ['Jane Doe is a Tide correspondent in Tunis. She has sailed for decades.', ['Jane Doe'], 'Tunis'],
    ['Jane Doe and John Roe are reporters for The Tide.', ['Jane Doe', 'John Roe'], undefined],
    ['Jane Doe is based in Berlin and writes about boats', ['Jane Doe'], 'Berlin'],
    ['Jane Doe reported from Rome.', ['Jane Doe'], 'Rome'],
    ['Reporting by Jane Doe; editing by John Roe', ['Jane Doe'], undefined],
    ['The writer is a professor of law.', [], undefined],
    ['Anna Müller ist Redakteurin in Berlin.', ['Anna Müller'], 'Berlin'],
  ])('%j names its writer', (text, names, place) => {
    const found = noteOf(text)!
    expect(found.names).toEqual(names)
    expect(found.place).toBe(place)
    expect(found.role).toBe('writer')
    expect(found.sure).toBeGreaterThan(LIKELY)
  })
  it('tell a second reporter from a writer', () => {
    expect(noteOf('Additional reporting by Jane Doe in Rome')).toMatchObject({ names: ['Jane Doe'], role: 'additional' })
    expect(noteOf('Jane Doe contributed to this report.')).toMatchObject({ names: ['Jane Doe'], role: 'additional' })
  })
  it.each(['Jane Doe is the mayor of Harbour End.', 'Jane Doe was born in Rome and lives there.', 'The harbour is a place for writers.', 'He has written a letter.'])(
    '%j is none',
    (text) => {
      expect(noteOf(text)).toBeUndefined()
    },
  )
  it.each(['Information from Agence France-Presse was used for this article.', '— AP', 'With agency reports', '(Reuters)', 'Reuters contributed to this report.', '– dpa'])(
    '%j speaks of an agency',
    (text) => {
      expect(agencyNoteOf(text)!.sure).toBeGreaterThan(0.7)
    },
  )
  it.each(['She works for Reuters in Rome.', 'With the tide came the boats.', 'Information was hard to get.'])('%j does not', (text) => {
    expect(agencyNoteOf(text)).toBeUndefined()
  })
})

describe('jumps', () => {
  it.each([
    ['Continued on Page 4', undefined, '4'],
    ['Continued on A6', undefined, 'A6'],
    ['CONTINUED ON PAGE 8', undefined, '8'],
    ['See FERRY, A6', 'FERRY', 'A6'],
    ['See FERRY on Page 7', 'FERRY', '7'],
    ['FERRY, Page A6', 'FERRY', 'A6'],
    ['FERRY continued on A6', 'FERRY', 'A6'],
    ['Turn to page 3', undefined, '3'],
    ['► Page 4', undefined, '4'],
    ['Please turn to Page A12', undefined, 'A12'],
    ['More on page 6', undefined, '6'],
    ['Continued on next page', undefined, undefined],
    ['Fortsetzung auf Seite 4', undefined, '4'],
    ['Suite page 3', undefined, '3'],
  ])('%j leads on', (text, keyword, page) => {
    const found = jumpLineOf(text)!
    expect([found.keyword, found.page]).toEqual([keyword, page])
    expect(found.sure).toBeGreaterThan(LIKELY)
  })
  it.each([
    ['Continued from Page 1', undefined, '1'],
    ['FERRY, from A1', 'FERRY', 'A1'],
    ['FERRY: Continued from A1', 'FERRY', 'A1'],
    ['From Page 1', undefined, '1'],
    ['Continued from front page', undefined, '1'],
    ['Fortsetzung von Seite 1', undefined, '1'],
  ])('%j goes on', (text, keyword, page) => {
    const found = fromLineOf(text)!
    expect([found.keyword, found.page]).toEqual([keyword, page])
  })
  it.each(['Continued talks on 4', 'The seizure continued on page 4 of the book', 'From London', 'See him on 5', '42', 'Continued'])('%j does neither', (text) => {
    expect(jumpLineOf(text)).toBeUndefined()
    expect(fromLineOf(text)).toBeUndefined()
  })
})

describe('furniture', () => {
  it.each([
    ['4', 'pageNumber'],
    ['Page 4', 'pageNumber'],
    ['A6', 'pageNumber'],
    ['The Tide, Friday, November 20, 2026', 'folio'],
    ['SPORT 12', 'folio'],
    ['www.thetide.example', 'address'],
    ['Vol. 2 No. 54', 'issue'],
    ['Issue 12, Year 2, U.K. £2 | EU €2.50', 'issue'],
    ['£2.50', 'price'],
    ['NEWS', 'section'],
    ['Advertisement', 'advertisement'],
  ])('%j is %s', (text, kind) => {
    expect(furnitureOf(text)).toMatchObject({ kind })
    expect(furnitureOf(text)!.sure).toBeGreaterThan(LIKELY)
  })
  it.each(['I', 'A man', '24 people', 'He won £5 in 2016.', 'The mayor said on Friday that', 'Storm closes harbour'])('%j is none', (text) => {
    expect(furnitureOf(text)).toBeUndefined()
  })
  it.each([
    ['In brief', 'briefs'],
    ['Harbour briefs', 'briefs'],
    ['World digest', 'briefs'],
    ['LETTERS', 'letters'],
    ['Corrections', 'corrections'],
    ['Leserbriefe', 'letters'],
  ])('%j stands over %s', (text, kind) => {
    expect(standingHeadOf(text)).toMatchObject({ kind })
  })
  it('has labels', () => {
    expect(['Analysis', 'OPINION', 'Exclusive', 'Interview', 'Kommentar'].every(isLabel)).toBe(true)
    expect(['Storm', 'Analysis of a storm'].some(isLabel)).toBe(false)
  })
})

describe('heads and sentences', () => {
  it('are told apart', () => {
    for (const head of ['Storm closes harbour', 'Anti-storm push advances', 'With the ferry back, focus shifts to its crew']) expect(headlikeness(head), head).toBeGreaterThan(0.6)
    for (const text of ['of the town.', 'and the mayor said that he was of the', 'It was halted outside the town. The boats'])
      expect(sentencelikeness(text) - headlikeness(text), text).toBeGreaterThan(0.2)
  })
  it('end at a stop that is not an abbreviation’s', () => {
    expect(['It rained.', '“It rained.”', 'Did it?', 'He lives in Rome.'].every(endsSentence)).toBe(true)
    expect(['It rained', 'said Mr.', 'by J.', 'in St.', 'rain,'].some(endsSentence)).toBe(false)
  })
  it('find the head that a short piece begins with', () => {
    const split = (text: string, known?: number) => text.slice(0, runInHead(text, known)?.end ?? 0)
    expect(split('HARBOUR END The ferry opens')).toBe('HARBOUR END')
    expect(split('FERRY: The boats are back')).toBe('FERRY:')
    expect(split('Ferry returns: The boats are back')).toBe('Ferry returns:')
    expect(split('The BBC said so')).toBe('')
    expect(split('Ferry back. It sails', 11)).toBe('Ferry back.')
  })
})

describe('any text', () => {
  it('is answered in time that grows with its length', () => {
    const all = [
      bylineOf,
      ownDateline,
      runInDateline,
      creditOf,
      trailingCredit,
      attributionOf,
      noteOf,
      agencyNoteOf,
      jumpLineOf,
      fromLineOf,
      furnitureOf,
      standingHeadOf,
      headlikeness,
      sentencelikeness,
      runInHead,
    ]
    for (const part of ['A ', 'a', '"', '- ', '— ', '(', ', ', 'By ', 'By Jane Doe and ', 'Jane Doe, ', '.', '. A', '@', '1', '/ ', 'AP/', ' ', '\u0300', '\ud800']) {
      const text = part.repeat(200_000)
      const ask = (): void => {
        for (const cue of all) cue(text)
      }
      expect(leastSeconds(ask, 1.5), JSON.stringify(part)).toBeLessThan(1.5)
    }
  })
})
