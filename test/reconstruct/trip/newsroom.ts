import { BODIES, IDEAS, PEOPLE, THINGS } from '../../quality/vocabulary.js'
import { article, capital, type Person, plural, singular, Teller } from '../../quality/prose.js'
import type { Random } from '../../text/randomParagraph.js'

/** How a house writes. */
export interface Manner {
  readonly language: 'en-GB' | 'en-US'
  /** between clauses: `—` unspaced or ` – ` spaced */
  readonly dash: '—' | ' – ' | ' — '
  /** outer quotation marks */
  readonly quotes: 'double' | 'single'
}

/** Tells one story of one newsroom: it has a subject whose nouns come back, and marks as a newspaper has them: compounds, short forms, numbers, nested quotes. */
export class Reporter extends Teller {
  private readonly topic: ReadonlyMap<readonly unknown[], readonly string[]>

  constructor(
    private readonly dice: Random,
    private readonly manner: Manner,
  ) {
    super(dice)
    const plain = this.adjective
    // one word in a hundred of a newspaper has a hyphen of its own
    this.adjective = () => (this.chance(0.08) ? this.compound() : plain())
    this.topic = new Map([THINGS, IDEAS, BODIES, PEOPLE].map((list, i) => [list, Array.from({ length: [4, 4, 2, 3][i]! }, () => this.rare(list))]))
  }

  /** A subject's own words come back: two nouns in five are of a dozen that only this story has. */
  protected override common<T>(list: readonly T[]): T {
    const own = this.topic?.get(list)
    return own && this.chance(0.4) ? (this.rare(own) as T) : super.common(list)
  }

  thing = (): string => singular(this.rare(this.topic.get(THINGS)!))
  idea = (): string => singular(this.rare(this.topic.get(IDEAS)!))
  bodyOfTopic = (): string => singular(this.rare(this.topic.get(BODIES)!))
  /** the things and the people of its subject */
  things = (): string[] => this.topic.get(THINGS)!.map(singular)
  folk = (): string[] => this.topic.get(PEOPLE)!.map(plural)
  peopleOfTopic = (): string => plural(this.rare(this.topic.get(PEOPLE)!))
  someone = (): Person => this.rare(this.cast)
  dieOf = (n: number): number => Math.floor(this.dice() * n)

  compound(): string {
    return this.rare([
      () =>
        this.rare([
          'well-known',
          'long-term',
          'so-called',
          'state-owned',
          'hard-won',
          'high-level',
          'last-minute',
          'low-lying',
          'left-wing',
          'part-time',
          'cross-border',
          'old-fashioned',
        ]),
      () => this.rare(['twenty-one', 'thirty-two', 'forty-five', 'fifty-six', 'two-thirds', 'three-quarters', 'half-finished']),
      () => `${this.rare(['UK', 'US', 'EU', this.place, this.county])}-${this.rare(['based', 'backed', 'led', 'born'])}`,
      () => `${2 + this.below(28)}-${this.rare(['year-old', 'member', 'mile', 'storey', 'page'])}`,
      () =>
        this.rare([
          'non-profit',
          'ex-army',
          'anti-corruption',
          'pro-independence',
          'co-operative',
          'mid-March',
          'post-war',
          'self-employed',
          'semi-detached',
          're-elected',
          'vice-presidential',
        ]),
      () => this.rare(['day-to-day', 'word-of-mouth', 'up-to-date', 'face-to-face', 'state-of-the-art']),
    ])()
  }

  /** A sentence of news, as printed in this house. */
  news(): string {
    return this.housed(this.chance(0.62) ? this.sentence() : this.marked())
  }

  paragraph(sentences = this.rare([1, 1, 2, 2, 2, 3, 3])): string {
    if (this.chance(0.04)) return this.housed(`“${capital(this.clause())}${this.tail()}. ${capital(this.clause())}.”`)
    return Array.from({ length: sentences }, () => this.news()).join(' ')
  }

  private marked(): string {
    const { someone } = this
    return this.rare([
      () => `The ${this.compound()} ${this.bodyOfTopic()} ${this.predicate()}${this.tail()}.`,
      () => `${capital(article(this.compound()))} ${this.idea()} ${this.predicate()}, ${this.rare(['and', 'but', 'while'])} ${this.clause()}.`,
      () => `${this.rare(['Dr', 'Mr', 'Ms', 'Prof', 'Gen', 'Col', 'Sen'])}. ${someone().last} ${this.predicate()}${this.tail()}.`,
      () => `No. ${1 + this.below(20)} on the list, the ${this.thing()} ${this.rare(['in', 'near', 'outside'])} St. ${someone().first}, ${this.predicate()}.`,
      () => `The U.S. ${this.bodyOfTopic()} ${this.predicate()} ${this.rare(['at 6 p.m.', 'at 10 a.m.', 'on Jan. 4', 'on Nov. 21', 'in the U.K.'])}${this.tail()}.`,
      () =>
        `“${capital(this.clause())} ‘${this.rare(['not now', 'never again', 'as usual', 'by and by', 'enough'])}’,” ${someone().last} ${this.rare(['said', 'recalled', 'told the court'])}. “${capital(this.clause())}.”`,
      () => `“${capital(this.clause())},” ${someone().first} ${someone().last} said${this.tail()}.`,
      () => `${capital(this.clause())}—${this.rare(['and', 'or', 'but', 'though'])} ${this.clause()}—${this.rare(['in the end', 'by spring', 'for now'])}${this.tail()}.`,
      () => `${capital(this.clause())} (${this.rare(['about', 'some', 'up to'])} ${this.number()} ${plural(this.rare(THINGS))}); ${this.clause()}.`,
      () =>
        `${capital(this.clause())}: ${this.number()} ${plural(this.rare(THINGS))}, ${this.number()} ${plural(this.rare(THINGS))} and ${article(this.adjective())} ${this.thing()}.`,
      () => `Will the ${this.bodyOfTopic()} ${this.verb().base} ${this.object()}? ${capital(this.clause())}.`,
      () => `${someone().first} ${someone().last}, ${24 + this.below(60)}, ${article(this.person())} from ${this.place}, ${this.predicate()}${this.tail()}.`,
      () =>
        `Some ${2 + this.below(7)},${100 + this.below(899)} ${this.peopleOfTopic()}, or ${1 + this.below(98)}.${1 + this.below(8)} ${this.rare(['percent', 'per cent'])}, ${this.predicate()} in ${1960 + this.below(64)}-${10 + this.below(80)}.`,
      () =>
        `${this.place}’s ${this.bodyOfTopic()} ${this.predicate()}; its ${this.idea()} ${this.rare(['hasn’t', 'isn’t', 'didn’t', 'won’t'])} ${this.verb().base} ${this.object()}.`,
    ])()
  }

  /** Marks and spelling as this house has them. */
  private housed(sentence: string): string {
    const { language, dash, quotes } = this.manner
    let text = dash === '—' ? sentence : sentence.replaceAll('—', dash)
    if (language === 'en-US') text = text.replace(/\b(Mr|Ms|Dr) (?=\p{Lu})/gu, '$1. ')
    else text = text.replace(/\b(Mr|Ms|Dr|St|Prof|Gen|Col|Sen)\. /g, '$1 ')
    return quotes === 'double' ? text : text.replace(/[“”‘’]/g, (mark, at: number) => (isApostrophe(text, mark, at) ? mark : SINGLED[mark]!))
  }
}

const SINGLED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' }
const isApostrophe = (text: string, mark: string, at: number): boolean => mark === '’' && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
