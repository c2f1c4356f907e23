import { FIRST_NAMES, PLACE_ENDS, PLACE_STEMS, SURNAME_ENDS, SURNAME_STEMS } from '../../quality/vocabulary.js'
import type { Random } from '../../text/randomParagraph.js'

// Names as they are: many are words too, and many are of other tongues.
const SURNAMES =
  'Hill Wood King Cook Bell Ward Lane Fox Marsh Stone Young Brown Green White Black Baker Carter Price Banks Rivers Field Fisher Potter Mason Taylor Turner Walker Hunter Parker Cooper Bishop Knight Sharp Long Short Rich Woods Brook Ford Gold Silver Winter Summers Frost Snow Rose Berry Day Field May March Khan Patel Nguyen Garcia Okafor Haddad Rossi Kowalski Ivanov Larsen Moreau Schmidt Yilmaz Tanaka Fernandes Abdullahi Lindqvist MacLeod O’Brien Castellano Papadakis'.split(
    ' ',
  )
const FIRSTS =
  'Grace Mark Will Rose Jack Hope Faith Dawn Bill Sue Art Ray Frank Grant Joy Amber Ruby Iris Violet Jasmine Amal Yusuf Chen Omar Fatima Priya Kofi Ngozi Mateo Lucia Sofia Dmitri Olga Ahmed Leila Hiroshi Mei Jean-Paul Marie Giulia Anneliese'.split(
    ' ',
  )
const PLACES =
  'Reading Bath Cork Nice Derby Hull Deal Rye Bury Lincoln Chester Cambridge Newport Plymouth Richmond Springfield Salem Phoenix Mobile Orange Cairo Tunis Beirut Nairobi Lagos Vienna Lisbon Valencia Marseille Hamburg Gdansk Tbilisi Jakarta Manila Montevideo Vancouver Mombasa Aleppo Benghazi'.split(
    ' ',
  )

/** letters by which a name in a line may become longer or shorter: its width stays about what it was */
const NEAR = 2

/** Gives a text other names, the same one for the same name throughout. */
export function otherNames(random: Random): (line: string) => string {
  const made = new Map<string, string>()
  const other = (list: readonly string[], name: string): string => {
    const key = name.toLowerCase()
    let own = made.get(key)
    if (own === undefined) {
      const near = list.filter(({ length }) => Math.abs(length - name.length) <= NEAR)
      own = near.length === 0 || random() < 0.3 ? name : near[Math.floor(random() * near.length)]!
      made.set(key, own)
    }
    return name === name.toUpperCase() ? own.toUpperCase() : own.charAt(0).toUpperCase() + own.slice(1)
  }
  return (line) =>
    line
      .replace(SURNAME, (name) => other(SURNAMES, name))
      .replace(PLACE, (name) => other(PLACES, name))
      .replace(FIRST, (name) => other(FIRSTS, name))
}

// in small letters they may be words: a garden
const SURNAME = namesOf(SURNAME_STEMS, SURNAME_ENDS)
const PLACE = namesOf(PLACE_STEMS, PLACE_ENDS)
const FIRST = namesOf(FIRST_NAMES, [''])

function namesOf(stems: readonly string[], ends: readonly string[]): RegExp {
  const form = (cased: (text: string) => string): string => `(?:${stems.map(cased).join('|')})(?:${ends.map(cased).join('|')})`
  return new RegExp(`\\b(?:${form((text) => text)}|${form((text) => text.toUpperCase())})\\b`, 'g')
}
