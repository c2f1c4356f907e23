import type { Article } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'
import { leansForward } from '../text/sense.js'
import { textAfter } from '../text/paragraph.js'
import type { CopyEntry, Matter } from './matter.js'
import { isTable, type Unit } from './galley.js'
import type { Flowed } from './flowed.js'

/** What a part of a story leaves to the next. */
export interface Rest {
  /** of the text with which it begins */
  readonly path: string
  /** words left of that text; undefined where all of it is */
  readonly words: number | undefined
  /** that text begins flush wherever it stands */
  readonly opens: boolean
  /** copy from there on */
  readonly copy: readonly CopyEntry[]
  /** all its words, for the report */
  readonly text: string
}

/** What stands over a part that is not the first. */
export interface JumpTop {
  readonly head: Text
  /** the article's own words for it */
  readonly own?: Text
  /** `Continued from Page 1` */
  readonly from: Text
  /** index of that page */
  readonly page: number
  /** where the line belongs in the edition */
  readonly fromPath: string
}

/** What is left of the units of some matter where its text is cut; nothing where it is not. */
export function restOf(matter: Matter, units: readonly Unit[], { cut, placements }: Flowed): Rest | undefined {
  const first = cut && units[cut.unit]
  if (!first) return undefined
  // what has no room even for byline or dateline leaves all of its copy
  const opens = first.path === `${matter.path}.bylines` || first.path === `${matter.path}.dateline`
  const entry = opens ? 0 : matter.copy.findIndex(({ at }) => first.path.startsWith(`${matter.path}.${at}.`))
  const position = cut.words === undefined ? 0 : placements[cut.unit]!.setting.breaks.at(-1)!
  const rowsLeft = isTable(first) && cut.words !== undefined ? cut.words : undefined
  const texts = units.slice(cut.unit).map((unit, i) => {
    if (isTable(unit)) return unit.textFrom(i === 0 && rowsLeft !== undefined ? unit.rows - rowsLeft : unit.first)
    if (i === 0 && position > 0) return textAfter(unit.paragraph, position)
    return (unit.cap ? unit.cap.text + (unit.cap.ownWord ? ' ' : '') : '') + textAfter(unit.paragraph, 0)
  })
  return { path: first.path, words: cut.words, opens: isTable(first) || first.opens, copy: entry < 0 ? [] : matter.copy.slice(entry), text: texts.join('\n') }
}

/** The article's own jump head, or a word that its head is known by, in capitals: the first strong one of the kicker, else of the headline. */
export function jumpHeadOf({ jumpHead, kicker, headline }: Article): Text {
  if (jumpHead !== undefined && plainText(jumpHead).trim() !== '') return jumpHead
  const word = strongWord(plainText(kicker)) ?? strongWord(plainText(headline))
  return word === undefined ? '' : word.toUpperCase()
}

/** Letters from which a word is strong. */
const STRONG = 4

function strongWord(text: string): string | undefined {
  const words = (text.match(WORD) ?? []).filter((word) => !leansForward(word))
  return words.find((word) => word.length >= STRONG) ?? words[0]
}

/** Letters and figures, without what is put after an apostrophe. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu
