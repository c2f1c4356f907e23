import { isAgency, isStaff } from '../../cues/agency.js'
import { bylineOf } from '../../cues/byline.js'
import { ownDateline, runInDateline } from '../../cues/dateline.js'
import { isLabel, standingHeadOf } from '../../cues/furniture.js'
import { fromLineOf, jumpLineOf } from '../../cues/jump.js'
import { attributionOf } from '../../cues/quotation.js'
import { isAll, type PageView } from './blocks.js'
import { leftOf, type ParagraphStyle, startsIndented } from './links.js'
import { groupBox, type HeadGroup, type Part } from './part.js'
import { PageWords, quoteOdds } from './quotes.js'
import { overlap, Sight } from './sight.js'

/** Display type is at least this much larger than the body. */
const DISPLAY = 1.28

/** Heads with what stands over and under them, and pull quotes. */
export function findHeads(view: PageView, parts: readonly Part[], style: ParagraphStyle): HeadGroup[] {
  const { body } = view
  const sight = new Sight(parts.filter(({ kind }) => kind !== 'cap' && kind !== 'furniture'))
  for (const part of parts) {
    if (part.kind !== 'open' || part.block.lines.length > 2 || (fromLineOf(part.text.replace(/\n/gu, ' '))?.sure ?? 0) < 0.6) continue
    part.kind = 'fromLine'
    part.sure = 0.9
  }
  const display = parts.filter((part) => part.kind === 'open' && isDisplay(part, view)).sort((a, b) => a.y - b.y || a.x - b.x)
  const shown = new Set(display)
  const largest = display.reduce<Part | undefined>((most, part) => (!most || part.block.size > most.block.size ? part : most), undefined)
  const headFace = largest?.block.lines[0]!.face ?? ''
  const words = new PageWords(parts.filter(({ kind }) => kind === 'open' || kind === 'text').filter((part) => !shown.has(part)))
  const odds = new Map(display.map((part) => [part, quoteOdds(part, view, sight, words, style, headFace)]))
  const kin = oddsByType(odds)
  for (const part of display) {
    if (odds.get(part)! + 0.5 * Math.max(-4, Math.min(4, alike(part, odds.get(part)!, kin))) < 2) continue
    part.kind = 'quote'
    part.sure = 0.85
    attribute(part, view, sight)
  }
  const groups: HeadGroup[] = []
  for (const part of display) {
    if (part.kind !== 'open') continue
    if (isWithinText(part, view, sight)) {
      part.kind = 'crosshead'
      part.sure = 0.75
      continue
    }
    part.kind = 'head'
    part.sure = 0.8
    const above = sight.above(part.x, part.right, part.y, 2).find((other) => other !== part && overlap(other, part) > 0.4)
    const group = above?.group
    if (above && group && isNear(above, part, view) && !(part.block.size > 1.3 * above.block.size && group.head.block.size > 1.3 * above.block.size && group.parts.length > 1)) {
      group.parts.push(part)
      part.group = group
      if (outranks(part, group.head)) group.head = part
      continue
    }
    part.group = { parts: [part], head: part }
    groups.push(part.group)
  }
  for (const group of groups) {
    for (const part of group.parts) {
      if (part === group.head) continue
      part.kind = part.y < group.head.y ? 'kicker' : 'deck'
    }
  }
  attachSmall(view, parts, sight, groups, style)
  const bylines = new Set(groups.flatMap(({ parts: own }) => own.filter(({ kind, text }) => kind === 'byline' && (bylineOf(text)?.sure ?? 0) >= 0.6)).map(typeOf))
  for (const group of groups) {
    // A name in one word over the dateline is an agency's.
    const places = group.parts.filter(({ kind }) => kind === 'dateline')
    const under = sight.below(group.head.x, group.head.right, groupBox(group).bottom - 2, 1)[0]
    const opened = under !== undefined && (runInDateline(under.text.replace(/\n/gu, ' '))?.sure ?? 0) >= 0.5
    const short = places.filter((part) => bylines.has(typeOf(part)) || opened || places.length > 1 || /^\p{Lu}{2,5}$/u.test(part.text))
    if (short[0] && !group.parts.some(({ kind }) => kind === 'byline')) short[0].kind = 'byline'
    const flat = group.head.text.replace(/\n/gu, ' ')
    if (standingHeadOf(flat) && group.head.block.size < 3 * body.size) group.head.kind = 'standingHead'
  }
  return groups
}

const typeOf = ({ block }: Part): string => `${block.lines[0]!.face}|${block.size.toFixed(1)}`

interface TypeOdds {
  sum: number
  count: number
}

/** What speaks for quotes in all parts of a type, in a box or outside of all. */
function oddsByType(odds: ReadonlyMap<Part, number>): Map<string, TypeOdds> {
  const found = new Map<string, TypeOdds>()
  for (const [part, value] of odds) {
    const own = found.get(setIn(part)) ?? { sum: 0, count: 0 }
    own.sum += value - 1
    own.count++
    found.set(setIn(part), own)
  }
  return found
}

const setIn = (part: Part): string => `${typeOf(part)}|${part.block.box}`

/** What speaks for quotes in other parts of the same type: a paper sets its quotes in one type, and its heads in others. Heads of boxes may share it. */
function alike(part: Part, own: number, odds: ReadonlyMap<string, TypeOdds>): number {
  const { sum, count } = odds.get(setIn(part))!
  return count === 1 ? 0 : (sum - (own - 1)) / (count - 1)
}

function isDisplay({ block, text }: Part, { body }: PageView): boolean {
  if (!/\p{L}/u.test(text) || block.letters > 400) return false
  if (block.size >= DISPLAY * body.size) return true
  return block.size >= 1.15 * body.size && block.letters <= 120 && block.lines.every((line) => isAll(line, 'bold')) && !body.bold
}

/** A few words in light type, little larger than the text over and under them: a crosshead. */
function isWithinText(part: Part, view: PageView, sight: Sight<Part>): boolean {
  const { block, text } = part
  const { body } = view
  if (block.size >= 1.5 * body.size || block.letters > 40 || block.lines.length > 2 || block.lines.some(({ bold }) => bold) || /[.,;:]$/u.test(text)) return false
  const above = sight.above(part.x, part.right, part.y, 1).find((other) => other !== part)
  const below = sight.below(part.x, part.right, part.bottom - 2, 1).find((other) => other !== part)
  const isText = (other: Part | undefined): other is Part => other !== undefined && isPlainText(other, view) && !other.cap && other.block.box === block.box
  if (!isText(above) || !isText(below) || above.block.lines.length < 2 || below.block.lines.length < 2) return false
  if (Math.abs(above.x - below.x) > body.size || part.y - above.bottom > 2.5 * body.leading || below.y - part.bottom > 1.2 * body.leading) return false
  return view.rulesBetween(part.x, part.right, above.bottom - 2, below.y + 2, 0).length === 0
}

/** Whether what stands lower is the headline, and what is over it a kicker. */
function outranks(lower: Part, upper: Part): boolean {
  const bold = ({ block }: Part): boolean => block.lines[0]!.bold
  return lower.block.size > (bold(upper) && !bold(lower) ? 1.5 : 1.15) * upper.block.size
}

/** Whether two pieces of display type over each other belong together. */
function isNear(above: Part, below: Part, view: PageView): boolean {
  if (above.block.box !== below.block.box && !isStrap(above, view)) return false
  const gap = below.y - above.bottom
  if (gap > Math.max(0.7 * above.block.size, 1.5 * below.block.size, 1.2 * view.body.leading) || gap > 60) return false
  // Heads side by side overlap by chance: their edges or middles must agree.
  const edge = Math.abs(above.x - below.x) < 0.12 * Math.max(above.block.size, below.block.size) + 3
  const middle = Math.abs(above.x + above.right - below.x - below.right) < 2 * below.block.size
  return edge || middle || overlap(above, below) > 0.9
}

function attribute(quote: Part, view: PageView, sight: Sight<Part>): void {
  const below = sight.below(quote.x, quote.right, quote.bottom - 0.3 * quote.block.size, 1)[0]
  if (!below || below.kind !== 'open' || below.block.lines.length > 4 || below.block.size > 0.85 * quote.block.size || below.y - quote.bottom > quote.block.size + 4) return
  const own = Math.abs(below.block.size / view.body.size - 1) > 0.015 && below.block.lines.length === 1 && !/[.!?]$/u.test(below.text)
  const plain = below.block.body && !own && !isAll(below.block.lines[0]!, 'bold') && !isAll(below.block.lines[0]!, 'italic')
  if (plain && !/^[—–-]/u.test(below.text) && !(below.block.lines.length <= 2 && below.y - quote.bottom < 0.8 * view.body.leading && (attributionOf(below.text)?.sure ?? 0) >= 0.4))
    return
  if (!attributionOf(below.text) && below.block.lines.length > 2) return
  below.kind = 'attribution'
  below.sure = 0.85
  below.of = quote
}

/** Small type right under a head, and right over it. */
function attachSmall(view: PageView, parts: readonly Part[], sight: Sight<Part>, groups: readonly HeadGroup[], style: ParagraphStyle): void {
  const { body } = view
  const small = parts.filter(({ kind }) => kind === 'open').sort((a, b) => a.y - b.y || a.x - b.x)
  for (const part of small) {
    const { block } = part
    if (block.lines.length > 2 || block.letters > 90 || isPlainText(part, view)) continue
    const below = sight.below(part.x, part.right, part.bottom - 0.4 * block.size, 1).find((other) => other !== part)
    if (!below?.group || below.kind === 'kicker' || (below.block.box !== block.box && !isStrap(part, view))) continue
    const gap = below.y - part.bottom
    // Far over a head, but farther under what stands over it, and from the head's own edge.
    const apart = Math.abs(below.x - part.x) < 2 && gap < 0.9 * below.block.size && !sight.above(part.x, part.right, part.y, 1).some((other) => part.y - other.bottom < 1.2 * gap)
    if ((gap > Math.max(0.5 * below.block.size, 1.3 * body.leading) && !apart) || (below !== topOf(below.group) && below !== below.group.head)) continue
    const above = sight.above(part.x, part.right, part.y, 1).find((other) => other !== part)
    if (above?.group && above.group !== below.group && part.y - above.bottom < gap) continue
    if (jumpLineOf(part.text)) continue
    part.kind = fromLineOf(part.text) ? 'fromLine' : isLabel(part.text) ? 'label' : 'kicker'
    part.sure = 0.85
    part.group = below.group
    below.group.parts.unshift(part)
  }
  // Where the text right under it goes on with an indent, it is the text's first paragraph, in other type.
  const opensText = (part: Part): boolean => {
    const under = sight.below(part.x, part.right, part.bottom - 2, 1)[0]
    if (!under || !isPlainText(under, view) || under.cap || under.block.lines.length < 2 || under.y - part.bottom > 0.9 * body.leading) return false
    return Math.abs(leftOf(under.block) - part.x) < 1 && part.width < 1.15 * under.width && startsIndented(under.block, style)
  }
  for (const part of small) {
    if (part.kind !== 'open') continue
    const { block } = part
    const above = sight.above(part.x, part.right, part.y, 1).find((other) => other !== part && overlap(other, part) > 0.3)
    const group = above?.group
    if (!above || !group || above.block.box !== block.box) continue
    const gap = part.y - above.bottom
    if (gap > Math.max(1.8 * body.leading, 0.5 * Math.min(above.block.size, 40))) continue
    const kind = underHead(part, view, group, opensText(part))
    if (!kind) continue
    part.kind = kind
    part.sure = 0.8
    part.group = group
    group.parts.push(part)
  }
  void groups
}

/** A line on a tint that is not much higher than it. */
function isStrap({ block }: Part, { boxes }: PageView): boolean {
  const box = boxes[block.box]
  return box !== undefined && block.lines.length === 1 && box.height < 2.2 * block.size
}

function topOf({ parts }: HeadGroup): Part {
  return parts.reduce((top, part) => (part.y < top.y ? part : top))
}

/** Text of the body, not of a head. */
function isPlainText({ block, cap }: Part, { body }: PageView): boolean {
  if (cap) return true
  const first = block.lines[0]!
  return block.body && first.bold === body.bold && first.italic === body.italic
}

function underHead(part: Part, view: PageView, group: HeadGroup, opens: boolean): 'byline' | 'dateline' | 'standfirst' | 'fromLine' | undefined {
  const { block, text } = part
  const flat = text.replace(/\n/gu, ' ')
  if (fromLineOf(flat)) return 'fromLine'
  if ((jumpLineOf(flat)?.sure ?? 0) >= 0.6) return undefined
  const byline = block.lines.length <= 4 ? (bylineOf(text) ?? bylineOf(flat)) : undefined
  if (block.letters < 60 && (isAgency(flat) || isStaff(flat))) return 'byline'
  const dateline = block.lines.length === 1 ? ownDateline(flat) : undefined
  const plain = isPlainText(part, view)
  if (plain) return block.lines.length <= 2 && byline && byline.sure >= 0.8 ? 'byline' : undefined
  const has = (kind: string): boolean => group.parts.some((other) => other.kind === kind)
  if (dateline && dateline.sure >= 0.6 && dateline.sure > (byline?.sure ?? 0)) return 'dateline'
  if (byline && byline.sure >= 0.3 && (byline.marked || !/[.!?]$/u.test(flat))) return 'byline'
  if (dateline && dateline.sure >= 0.3 && block.letters < 40) return 'dateline'
  if (opens && block.letters >= 60) return undefined
  // small type that is not slanted or bold is a text of its own
  if (block.size < 0.96 * view.body.size && block.lines.length > 2 && !block.lines.some((line) => isAll(line, 'bold') || isAll(line, 'italic'))) return undefined
  const larger = block.size > 1.04 * view.body.size
  if (block.letters >= 25 && (larger || block.lines.length >= 2) && !has('standfirst')) return block.letters < 900 ? 'standfirst' : undefined
  if (block.lines.length > 1 || block.letters >= 70 || block.size >= 1.15 * view.body.size) return undefined
  if (/^\p{Lu}{3,}/u.test(flat) && has('byline') && !has('dateline')) return 'dateline'
  return has('byline') ? undefined : 'byline'
}
