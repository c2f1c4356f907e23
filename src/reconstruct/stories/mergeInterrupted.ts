import { attributionOf, opensQuotation } from '../cues/quotation.js'
import type { PieceRole } from '../print.js'
import { fragmentOf } from './fragments.js'
import { logKinship } from './kinship.js'
import { clamp } from './logistic.js'
import type { Sorting, Story } from './sorting.js'
import { type Fragment, isFragment } from './units.js'

/** What a text must share with the one before it to go on with it; more under what may well be a head. */
const KIN = 0.9
/** words of a caption, at least */
const CAPTION_WORDS = 7
const SURE = 0.5

/** A headline alone, under which a text goes on about the very people of the story before it, is no head: a caption, a quote or a crosshead stands in its text. */
export function mergeInterrupted(sorting: Sorting): void {
  const { stories } = sorting
  const headed = stories.filter(({ head }) => head !== undefined)
  // where heads have nothing else about them, one more may be one as well
  if (2 * headed.filter((story) => isDressed(sorting, story)).length < headed.length) return
  const gone = new Set<number>()
  stories.forEach((story, s) => {
    const into = interrupted(sorting, s)
    if (into === undefined || gone.has(into)) return
    const head = story.head!
    const role = roleOf(sorting, head)
    for (const i of sorting.units[head]!.pieces) sorting.pieces[i] = { ...sorting.pieces[i]!, role }
    sorting.storyOf[head] = into
    const own = stories[into]!
    if (role === 'crosshead') {
      sorting.units[head] = fragmentOf(sorting.pieces, sorting.units[head]!.pieces, { opens: false, headed: false, closes: false, from: undefined, to: undefined })
      own.texts.push(head)
      own.textSure.push(SURE)
    } else own.inserts.push({ unit: head, sure: SURE })
    follow(sorting, own, story)
    gone.add(s)
  })
  if (gone.size > 0) sorting.keep(stories.filter((_, s) => !gone.has(s)))
}

/** Whether a head has a deck, a kicker or a byline, or stands over a text that begins as a story does. */
function isDressed({ units }: Sorting, { head, texts }: Story): boolean {
  if (head === undefined) return false
  return units[head]!.pieces.length > 1 || units[head + 1]?.kind === 'byline' || (units[texts[0]!] as Fragment).opens
}

/** The story that a headline and the text under it only interrupt. */
function interrupted(sorting: Sorting, s: number): number | undefined {
  const { units, stories } = sorting
  const { head, texts, words } = stories[s]!
  if (head === undefined || texts[0] !== head + 1 || isDressed(sorting, stories[s]!)) return undefined
  const [title] = units[head]!.pieces
  const first = units[head + 1] as Fragment
  if (sorting.pieces[title!]!.role !== 'headline') return undefined
  const before = sorting.around(head)[0]
  if (before < 0 || before === s) return undefined
  const last = stories[before]!.texts.at(-1)!
  const over = units[last]!
  if (last > head || !isFragment(over) || over.closes || over.lastPage !== first.page) return undefined
  return clamp(0.4 * logKinship({ counts: words.counts, sequence: [] }, stories[before]!.words, sorting.lexis), 6) < KIN ? undefined : before
}

function roleOf(sorting: Sorting, head: number): PieceRole {
  const text = sorting.textOfUnit(head)
  if (opensQuotation(text)) return 'quote'
  if (sorting.units[head - 1]?.kind === 'quote' && attributionOf(text)) return 'attribution'
  return text.split(' ').length < CAPTION_WORDS ? 'crosshead' : 'caption'
}

function follow({ unitWords }: Sorting, into: Story, story: Story): void {
  into.texts.push(...story.texts)
  into.textSure.push(...story.textSure.map((sure) => Math.min(sure, 0.7)))
  for (const at of story.texts) into.words.add(unitWords[at]!)
}
