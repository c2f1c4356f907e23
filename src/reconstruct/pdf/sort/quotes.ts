import { bylineOf } from '../../cues/byline.js'
import { runInDateline } from '../../cues/dateline.js'
import { attributionOf, closesQuotation, opensQuotation } from '../../cues/quotation.js'
import type { PageView } from './blocks.js'
import { linkScore, type ParagraphStyle } from './links.js'
import type { Part } from './part.js'
import { overlap, type Sight } from './sight.js'

/** Sentences of a page's running text, for words that recur. */
export class PageWords {
  readonly #runs = new Set<string>()

  constructor(parts: readonly Part[]) {
    for (const { block } of parts) {
      if (block.letters < 60) continue
      const words = plainWords(block.lines.map(({ text }) => text))
      for (let i = 0; i + 2 < words.length; i++) this.#runs.add(`${words[i]!} ${words[i + 1]!} ${words[i + 2]!}`)
    }
  }

  /** Share of a text's runs of three words that stand in running text. */
  recurs(lines: readonly string[]): number {
    const words = plainWords(lines)
    if (words.length < 4) return 0
    let found = 0
    for (let i = 0; i + 2 < words.length; i++) if (this.#runs.has(`${words[i]!} ${words[i + 1]!} ${words[i + 2]!}`)) found++
    return found / (words.length - 2)
  }
}

/** Hyphens are left out, so that a word is the same wherever its line ends. */
function plainWords(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])-\n?(?=[\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** How much speaks for a piece of display type being a pull quote and not a head. */
export function quoteOdds(part: Part, view: PageView, sight: Sight<Part>, words: PageWords, style: ParagraphStyle, headFace: string): number {
  const { block } = part
  const lines = block.lines.map(({ text }) => text)
  const flat = lines.join(' ')
  let odds = -1
  const tag = style.tagOf(block.lines[0]!)?.type
  if (tag === 'BlockQuote' || tag === 'Quote' || tag === 'Aside') odds += 3
  else if (tag !== undefined && /^(?:H\d?|Title)$/u.test(tag)) odds -= 4
  const own = words.recurs(lines)
  if (own >= 0.8 && block.letters >= 24) odds += 5.5
  else if (own >= 0.5) odds += 4
  else if (own >= 0.2) odds += 1.5
  const opens = opensQuotation(flat)
  if (opens && closesQuotation(flat)) odds += 1.5
  else if (opens) odds += 0.5
  if (block.lines.length >= 3 && /[.!?]["”’]?$/u.test(flat)) odds += 1
  const nearBelow = sight.below(part.x, part.right, part.bottom - 2, 2)
  const nearAbove = sight.above(part.x, part.right, part.y, 2)
  const below = nearBelow[0]
  const above = nearAbove.find((other) => other !== part)
  if (
    below &&
    below.block.size < 0.9 * block.size &&
    below.y - part.bottom < 1.5 * block.size &&
    !below.block.body &&
    (attributionOf(below.text)?.sure ?? 0) >= 0.4 &&
    !bylineOf(below.text)?.marked
  )
    odds += 1
  const body = (other: Part | undefined): other is Part => other !== undefined && other.block.body && other.block.lines.length > 0 && other.kind !== 'furniture'
  // Of several columns the first: there a story begins, or goes on.
  const texts = nearBelow.filter((other) => body(other) && other.y - part.bottom < 8 * view.body.leading)
  const text = texts.reduce<Part | undefined>((first, other) => (first && (first.x <= other.x || other.y > first.y + 4 * view.body.leading) ? first : other), undefined)
  const over = text && nearAbove.find((other) => body(other) && overlap(other, text) > 0.8)
  const near = 4 * view.body.leading + block.size
  if (over && !text.cap && part.y - over.bottom < near) {
    const wide = overlap(over, part) > 0.6
    if (wide && text.y - part.bottom < near + 30) {
      const link = linkScore(over.block, text.block, style)
      odds += link >= 3 ? 4 : link > 0 ? 0.7 : link <= -2 ? -2 : 0
    }
  } else if (!above || above.kind !== 'text') odds -= 1
  if (text?.cap && text.y - part.bottom < near) odds -= 3
  if (text && text.y - part.bottom < near + 40 && (runInDateline(text.text.replace(/\n/gu, ' '))?.sure ?? 0) >= 0.5) odds -= 3
  if (below && below.y - part.bottom < 1.2 * block.size && below.block.size >= 1.28 * view.body.size) odds -= 1.5
  if (nearBelow.some((other) => !other.block.body && other.y - part.bottom < 6 * view.body.leading && bylineOf(other.text)?.marked)) odds -= 2
  const under = below && !below.block.body ? bylineOf(below.text) : undefined
  if (under && under.sure >= 0.6 && own < 0.5 && !(opens && own > 0.2)) odds -= 1.5
  // right under a head, from its own edge: what it says over again is the head's
  const headed = above !== undefined && above.block.size >= 1.4 * block.size && above.block.size >= 1.5 * view.body.size && part.y - above.bottom < 0.6 * above.block.size
  if (headed && !opens && Math.abs(above.x - part.x) < 3) odds -= 3
  if (block.lines[0]!.face === headFace) odds -= 1
  else if (!block.lines[0]!.bold) odds += 0.3
  if (block.size > 3 * view.body.size) odds -= 1.5
  const { leading } = view.body
  const isShort = (rule: { readonly width: number }): boolean => rule.width < part.width * 1.6 + 20
  const ruled = view.rulesBetween(part.x, part.right, part.y - 2 * leading, part.y + 2, 0).some(isShort)
  if (ruled && view.rulesBetween(part.x, part.right, part.bottom - 2, part.bottom + 4 * leading, 0).some(isShort)) odds += 1
  return odds
}
