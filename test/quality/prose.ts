/** News that never happened: seeded, with the grammar of English and the frequencies of a newspaper, from our own lists of words. */
import { type Random, randomFrom } from '../text/randomParagraph.js'
import {
  ADVERBS,
  BODIES,
  FIRST_NAMES,
  IDEAS,
  MONTHS,
  PEOPLE,
  PLACE_ENDS,
  PLACE_STEMS,
  PLAIN_ADJECTIVES,
  SURNAME_ENDS,
  SURNAME_STEMS,
  THINGS,
  VERBS,
  WEEKDAYS,
} from './vocabulary.js'

export interface Tale {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

interface Verb {
  readonly base: string
  readonly past: string
  readonly done: string
  readonly doing: string
}

const DOUBLED = new Set(['stop', 'plan', 'cut', 'set', 'put', 'dig', 'ban', 'ship', 'win', 'admit', 'permit', 'control', 'repel', 'get'])
const verbOf = (entry: string): Verb => {
  const [base = '', past, done] = entry.split(',')
  const stem = DOUBLED.has(base) ? base + base.at(-1) : base
  const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const doing = base.endsWith('e') && !/(ee|oe|ye)$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`
  return { base, past: past ?? regular, done: done ?? past ?? regular, doing }
}
const VERB_FORMS = VERBS.map(verbOf)

export const singular = (noun: string): string => noun.split('/')[0]!
export const plural = (noun: string): string => noun.split('/')[1] ?? `${noun}s`
export const article = (words: string): string => (/^(?:[aeio]|un(?!i)|ur|up|ul|um|hono|hour)/i.test(words) ? `an ${words}` : `a ${words}`)
export const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

/** One story of a row that the seed begins. */
export function tale(seed: number): Tale {
  return new Teller(randomFrom(0x5e1f + 7919 * seed)).tale()
}

/** Someone in a story. */
export interface Person {
  readonly first: string
  readonly last: string
  readonly woman: boolean
  readonly post: string
}

/** Tells one story: its place, its people, and as many sentences as are wanted. */
export class Teller {
  readonly place: string
  readonly county: string
  readonly cast: readonly Person[]

  constructor(private readonly random: Random) {
    this.place = this.placeName()
    this.county = this.placeName()
    this.cast = Array.from({ length: 3 }, (_, i) => {
      const first = Math.floor(random() * FIRST_NAMES.length)
      return {
        first: FIRST_NAMES[first]!,
        last: this.surname(),
        woman: first % 2 === 0,
        post: i === 2 ? this.person() : `${this.rare(['head', 'chief', 'secretary', 'director', 'spokesman'])} of the ${this.body()}`,
      }
    })
  }

  tale(): Tale {
    const paragraphs: string[] = []
    const count = 6 + this.below(6)
    for (let i = 0; i < count; i++) {
      const sentences = [1, 2, 2, 3, 3, 3, 4][this.below(7)]!
      paragraphs.push(Array.from({ length: sentences }, () => this.sentence()).join(' '))
    }
    return { headline: capital(`${plural(this.common(PEOPLE))} ${this.verb().base} ${this.adjective()} ${singular(this.common(THINGS))}`), paragraphs }
  }

  below(n: number): number {
    return Math.floor(this.random() * n)
  }
  chance(share: number): boolean {
    return this.random() < share
  }
  /** By rank, as words of a language are: the r-th comes about 1/r as often as the first, the first few evened out. */
  protected common<T>(list: readonly T[]): T {
    if (this.chance(0.45)) return this.rare(list)
    const ease = 40
    const rank = ease * ((list.length + ease) / ease) ** this.random() - ease
    return list[Math.min(list.length - 1, Math.floor(rank))]!
  }
  rare<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  verb = (): Verb => this.common(VERB_FORMS)
  adjective = (): string => this.common(PLAIN_ADJECTIVES)
  person = (): string => singular(this.common(PEOPLE))
  body = (): string => singular(this.common(BODIES))
  surname = (): string => this.rare(SURNAME_STEMS) + this.rare(SURNAME_ENDS)
  placeName = (): string => this.rare(PLACE_STEMS) + this.rare(PLACE_ENDS)

  number(): string {
    return this.rare([
      () => String(2 + this.below(97)),
      () => this.rare(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'a dozen']),
      () => `${1 + this.below(9)},${100 + this.below(899)}`,
      () => this.rare(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'hundreds of', 'thousands of', 'several', 'a few', 'many']),
    ])()
  }
  sum = (): string => `$${this.rare([`${1 + this.below(20)}.${1 + this.below(9)}m`, `${10 + this.below(890)},000`, `${2 + this.below(80)}m`])}`
  when(): string {
    return this.rare([
      () => `on ${this.rare(WEEKDAYS)}`,
      () => `in ${this.rare(MONTHS)}`,
      () => `last ${this.rare(['week', 'month', 'year', 'night', 'autumn', 'spring'])}`,
      () => `in ${1950 + this.below(75)}`,
      () => `on ${this.rare(MONTHS)} ${1 + this.below(28)}`,
      () => `${this.rare(['two', 'three', 'four', 'six', 'ten'])} ${this.rare(['days', 'weeks', 'months', 'years'])} ago`,
      () => this.rare(['at night', 'before dawn', 'this morning', 'for the first time', 'after the war', 'by the end of the year']),
    ])()
  }
  where(): string {
    return this.rare([
      () => `in ${this.rare([this.place, this.county, this.placeName()])}`,
      () => `${this.rare(['near', 'outside', 'north of', 'south of', 'along'])} the ${singular(this.common(THINGS))}`,
      () => `at the ${this.body()}`,
      () => `across the ${this.rare(['county', 'country', 'river', 'valley', 'bay', 'town', 'region'])}`,
    ])()
  }

  /** A thing or an idea with its article. */
  object(): string {
    const list = this.chance(0.3) ? THINGS : IDEAS
    const adjective = this.chance(0.6) ? `${this.adjective()} ` : ''
    const tail = this.chance(0.3)
      ? ` ${this.rare(['of', 'for', 'from', 'in', 'on'])} the ${this.chance(0.4) ? `${this.adjective()} ` : ''}${singular(this.common(this.chance(0.5) ? THINGS : BODIES))}`
      : ''
    const kind = this.random()
    if (kind < 0.34) return `the ${adjective}${singular(this.common(list))}${tail}`
    if (kind < 0.56) {
      const noun = this.common(list)
      return (singular(noun) === plural(noun) ? '' : article(adjective || noun).split(' ')[0]! + ' ') + adjective + singular(noun) + tail
    }
    if (kind < 0.78) return `${adjective}${plural(this.common(list))}${tail}`
    if (kind < 0.88) return `${this.rare(['its', 'their', 'his', 'her', 'this', 'no', 'any', 'every', 'some'])} ${adjective}${singular(this.common(list))}${tail}`
    return `${this.number()} ${adjective}${plural(this.common(THINGS))}`
  }
  subject(): string {
    const kind = this.random()
    if (kind < 0.28) return `the ${this.chance(0.2) ? `${this.adjective()} ` : ''}${this.body()}`
    if (kind < 0.5) return `${this.chance(0.4) ? `${this.rare(['most', 'some', 'many', 'local', 'the', 'its'])} ` : ''}${plural(this.common(PEOPLE))}`
    if (kind < 0.62) return this.named()
    if (kind < 0.78) return this.rare(['he', 'she', 'it', 'they', 'nobody', 'both sides', 'that', 'this', 'few', 'we'])
    if (kind < 0.9) return article(`${this.adjective()} ${this.person()}`)
    return `the ${singular(this.common(IDEAS))}`
  }
  named(): string {
    const { first, last, woman, post } = this.rare(this.cast)
    return this.rare([`${woman ? 'Ms' : 'Mr'} ${last}`, `${woman ? 'Ms' : 'Mr'} ${last}`, `${first} ${last}`, `${first} ${last}, ${post},`])
  }
  predicate(): string {
    const verb = this.verb()
    const adverb = this.chance(0.3) ? `${this.common(ADVERBS)} ` : ''
    const kind = this.random()
    if (kind < 0.5) return `${adverb}${verb.past} ${this.object()}`
    if (kind < 0.64)
      return `${this.rare(['would', 'could', 'will', 'may', 'might', 'must', 'can', 'should'])} ${this.chance(0.15) ? 'not ' : ''}${adverb}${verb.base} ${this.object()}`
    if (kind < 0.76) return `had ${adverb}${verb.done} ${this.object()}`
    if (kind < 0.86) return `${this.rare(['wanted', 'tried', 'hoped', 'agreed', 'refused', 'meant', 'had'])} to ${verb.base} ${this.object()}`
    return `did not ${verb.base} ${this.object()}`
  }
  private passive(): string {
    const verb = this.verb()
    return `${this.rare(['was', 'was', 'has been', 'had been', 'is to be', 'will be'])} ${this.chance(0.2) ? `${this.common(ADVERBS)} ` : ''}${verb.done} by ${this.chance(0.5) ? `the ${this.body()}` : plural(this.common(PEOPLE))}`
  }
  clause(): string {
    if (this.chance(0.18)) return `the ${this.chance(0.5) ? `${this.adjective()} ` : ''}${singular(this.common(this.chance(0.5) ? THINGS : IDEAS))} ${this.passive()}`
    return `${this.subject()} ${this.predicate()}`
  }

  /** What news adds to a clause: a time, a place, a source, a reason. */
  tail(): string {
    return this.rare([
      () => ` ${this.where()}`,
      () => ` ${this.when()}`,
      () => ` ${this.where()} ${this.when()}`,
      () => `, ${this.rare(['and', 'but', 'so', 'though', 'while', 'as'])} ${this.clause()} ${this.where()}`,
      () => `, according to ${this.rare([`the ${this.body()}`, plural(this.common(PEOPLE)), this.named().replace(/,.*/, '')])}`,
      () => ` ${this.rare(['after', 'before', 'when', 'because', 'until', 'since', 'if'])} ${this.clause()}`,
      () => `, ${this.rare(['and', 'but', 'so', 'though', 'while', 'as'])} ${this.clause()}`,
      () => `, ${article(`${this.adjective()} ${singular(this.common(IDEAS))}`)} that ${this.predicate()}`,
    ])()
  }

  sentence(): string {
    return this.rare([
      () => `${this.clause()}${this.tail()}.`,
      () => `${this.clause()}${this.tail()}, ${this.rare(['and', 'but', 'so', 'because', 'though', 'while', 'as'])} ${this.clause()}.`,
      () => `${this.rare(['But', 'And', 'Yet', 'So', 'Then', 'Still,', 'In fact', 'Even so,'])} ${this.clause()}${this.tail()}.`,
      () => `${capital(this.when())}, ${this.clause()}${this.tail()}.`,
      () =>
        `“${capital(this.clause())},” ${this.rare(['said', 'said', 'says', 'added', 'argued', 'insisted', 'explained'])} ${this.named().replace(/,$/, '')}. “${capital(this.clause())}${this.tail()}.”`,
      () => `${this.named()} said that ${this.clause()}${this.tail()}.`,
      () =>
        `There ${this.rare([`is ${this.rare(['no', 'little', 'some'])}`, 'was no'])} ${singular(this.common(IDEAS))} ${this.rare(['in', 'for', 'of', 'about'])} the ${singular(this.common(THINGS))}, ${this.rare(['and', 'but'])} ${this.clause()}${this.tail()}.`,
      () =>
        `It cost ${this.sum()} to ${this.verb().base} ${this.object()}, ${this.rare(['or', 'about', 'more than', 'less than'])} ${2 + this.below(70)}% of the ${this.adjective()} ${singular(this.common(IDEAS))}${this.tail()}.`,
      () =>
        `${capital(this.verb().doing)} ${this.object()} is ${this.rare(['not ', 'no longer ', '', 'as '])}${this.adjective()}, ${this.rare(['but', 'and', 'since', 'as'])} ${this.clause()}${this.tail()}.`,
      () => `The ${this.adjective()} ${this.person()}, who ${this.predicate()}, ${this.predicate()}${this.tail()}.`,
      () => `The ${singular(this.common(THINGS))}, which ${this.predicate()}, ${this.predicate()}${this.tail()}.`,
    ])().replace(/^./, (letter) => letter.toUpperCase())
  }
}

export interface ProseStatistics {
  readonly stories: number
  readonly words: number
  readonly distinct: number
  /** letters a word, in running text */
  readonly letters: number
  readonly wordsInSentence: number
  readonly sentencesInParagraph: number
  readonly paragraphsInStory: number
}

export function proseStatistics(tales: readonly Tale[]): ProseStatistics {
  const paragraphs = tales.flatMap((t) => t.paragraphs)
  const sentences = paragraphs.flatMap((p) => p.split(/(?<=[.!?]”?) (?=[“A-Z])/))
  const words = paragraphs.flatMap((p) => p.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [])
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return {
    stories: tales.length,
    words: words.length,
    distinct: new Set(words.map((word) => word.toLowerCase())).size,
    letters: letters / words.length,
    wordsInSentence: words.length / sentences.length,
    sentencesInParagraph: sentences.length / paragraphs.length,
    paragraphsInStory: paragraphs.length / tales.length,
  }
}
