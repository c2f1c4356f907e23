import type { PieceRole } from '../../../src/reconstruct/print.js'
import type { Truth } from './truth.js'

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** What a line of print is, by its words: the one role whose texts hold them. */
export class RoleIndex {
  private readonly texts = new Map<PieceRole, string>()

  constructor(truth: Truth) {
    for (const s of truth.stories) {
      this.add('label', s.label)
      this.add('kicker', s.kicker)
      this.add('headline', s.headline)
      for (const deck of s.decks) this.add('deck', deck)
      this.add('standfirst', s.standfirst)
      this.add('byline', s.byline)
      if (s.runIn === undefined) this.add('dateline', s.dateline)
      for (const paragraph of s.paragraphs) this.add('paragraph', paragraph)
      for (const crosshead of s.crossheads) this.add('crosshead', crosshead)
      for (const { text, attribution } of s.quotes) {
        this.add('quote', text)
        this.add('attribution', attribution)
      }
      for (const { text, credit } of s.captions) {
        this.add('caption', text)
        this.add('credit', credit)
      }
      this.add('tagline', s.tagline)
      this.add('agencyNote', s.agencyNote)
      this.add('jumpHead', s.jumpHead)
      this.add('jumpLine', s.jumpLines[0])
      this.add('fromLine', s.jumpLines[1])
      for (const { title, paragraphs } of s.factboxes) {
        this.add('boxHead', title)
        for (const paragraph of paragraphs) this.add('boxText', paragraph)
      }
    }
    for (const group of truth.items) {
      this.add('standingHead', group.standingHead)
      for (const { runInHead, paragraphs } of group.items) this.add('item', `${runInHead ?? ''}${paragraphs.join('')}`)
    }
    for (const text of truth.furniture) this.add('furniture', text)
  }

  private add(role: PieceRole, text: string | undefined): void {
    if (text !== undefined) this.texts.set(role, `${this.texts.get(role) ?? ''}|${lettersOf(text)}|`)
  }

  /** Undefined where the words are too few, or stand in texts of several roles; with `any` the first of those whose whole they are. */
  of(line: string, any = false): PieceRole | undefined {
    const letters = lettersOf(line)
    if (letters.length < 3) return undefined
    const roles = [...this.texts].filter(([, text]) => text.includes(letters)).map(([role]) => role)
    if (roles.length === 1) return roles[0]
    // a line that is the whole of one text is that one
    const whole = [...this.texts].filter(([, text]) => text.includes(`|${letters}|`)).map(([role]) => role)
    return whole.length === 1 || any ? whole[0] : undefined
  }
}
