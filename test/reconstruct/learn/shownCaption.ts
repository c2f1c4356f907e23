import { FIRST_NAMES, SURNAME_ENDS, SURNAME_STEMS } from '../../quality/vocabulary.js'
import type { Random } from '../../text/randomParagraph.js'
import { Dice } from './dice.js'

/** A caption in few words, about a person or a thing, with a verb or without one. */
export function shownCaption(name: string, places: readonly string[], random: Random): string {
  const dice = new Dice(random)
  const person = (): string => `${dice.rare(FIRST_NAMES)} ${dice.rare(SURNAME_STEMS)}${dice.rare(SURNAME_ENDS)}`
  const day = dice.rare(['Monday', 'Tuesday', 'Thursday night', 'Friday', 'Sunday morning'])
  const room = dice.rare(['workshop', 'back room of the library', 'kitchen', 'yard', 'old school', 'market hall', 'boathouse', 'shop', 'garden'])
  const group = dice.rare(['Members of the choir', 'Children', 'Firefighters', 'Two of the crew', 'Families', 'Some of the 200 walkers', 'Pupils of the school', 'Neighbours'])
  const thing = dice.rare(['The bridge', 'The lighthouse', 'Part of the roof', 'The new pool', 'One of the two presses', 'The last ferry', 'A model of the tower', 'Empty shelves'])
  const tool = dice.rare(['a clock', 'the sails', 'a bicycle', 'one of the nets', 'the oven', 'a map of the river', 'a violin'])
  const place = dice.rare(places)
  const stop = dice.chance(0.4) ? '.' : ''
  return (
    dice.rare([
      `${name} ${dice.rare(['mends', 'checks', 'holds', 'carries', 'shows'])} ${tool} in the ${room}`,
      `${name} in the ${room} that ${dice.rare(['she', 'he'])} ${dice.rare(['has run for years', 'bought in May', 'will give up on Friday'])}`,
      `${name} with ${tool}`,
      `${name} and ${person()} outside the ${room} on ${day}`,
      `${name}, left, with ${person()} in ${place}`,
      `${group} ${dice.rare(['at', 'outside', 'under'])} the ${dice.rare(['station', 'town hall', 'old mill', 'gates'])} in ${place} on ${day}`,
      `${group} ${dice.rare(['wait for the doors to open', 'leave the hall', 'walk to the harbour', 'clear stones'])} on ${day}`,
      `${thing} in ${place}${dice.chance(0.5) ? `, which ${dice.rare(['may close', 'was built in 1931', 'nobody wants'])}` : ''}`,
      `${thing} as ${dice.rare(['it was', 'it looked'])} in ${1900 + dice.below(120)}`,
    ]) + stop
  )
}
