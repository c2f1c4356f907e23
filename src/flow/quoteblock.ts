import type { PullQuote } from '../model/article.js'
import { plainText } from '../model/inline.js'
import { depthOf, displayParagraph, isBlank, outcome, placeLines, QUOTE_HANG, setRagged } from './display.js'
import type { Element } from './element.js'
import type { Insert } from './insert.js'
import { legsWidth, type Room } from './room.js'
import { styleOf, type TypeCase } from './typecase.js'

const LAST_LINE = 0.4
/** The space under the rule may grow by these points, to fill whole grid lines. */
const RULE_SPACE_MORE = 3.5

/** Where a quote is to stand: over so many legs, across them, or as a straddle that bites where each outer leg keeps `beside` points. */
export interface QuoteForm {
  readonly span: number
  readonly across?: boolean
  readonly beside?: number
}

/**
 * Makes a quote for a leg, or for a straddle over some: rule, text, attribution, with about one grid line of air each side. What
 * rounding leaves over goes into its own leading, as far as that may grow, then under its rule, then into the air. A straddle is
 * as wide as one leg less than it covers where each outer leg keeps enough room beside it, else as all of them.
 */
export function makeQuote(
  typeCase: TypeCase,
  quote: PullQuote,
  room: Room,
  { span, across = false, beside }: QuoteForm,
  language: string | undefined,
  path: string,
): Insert | undefined {
  if (isBlank(quote.text)) return undefined
  const { spacing, rules, colours } = typeCase.style
  const bites = span > 1 && !across && beside !== undefined && (room.measure - room.gutter) / 2 >= beside
  const width = legsWidth(room, span - (bites ? 1 : 0))
  const style = styleOf(typeCase, 'pullQuote')
  const text = setRagged(typeCase, displayParagraph(typeCase, quote.text, style, language, `${path}.text`, width), style, width, {
    sense: true,
    last: LAST_LINE,
    hangQuotes: QUOTE_HANG * room.gutter,
  })
  const small = styleOf(typeCase, 'attribution')
  const attribution = isBlank(quote.attribution)
    ? undefined
    : setRagged(typeCase, displayParagraph(typeCase, quote.attribution!, small, language, `${path}.attribution`, width), small, width, { sense: true, last: LAST_LINE })
  const tail = attribution ? spacing.quoteToAttribution + depthOf(attribution) : 0
  const natural = spacing.quoteRule + spacing.quoteRuleToText + depthOf(text) + tail
  const ruleWidth = Math.min(width, rules.quoteLength || width)
  const ruleX = style.align === 'centre' ? (width - ruleWidth) / 2 : style.align === 'right' ? width - ruleWidth : 0
  const stretch = Math.max(0, spacing.quoteLeading * style.size - style.leading) * (text.lines.length - 1)
  const air = spacing.quoteAir * room.baseline
  // a little of the air may be missing, but nothing of the quote
  const ease = air > 0 ? 0.2 : 0
  // from the baseline above to the cap line below
  const lead = room.baseline - room.cap
  const lines = Math.max(1, Math.ceil((natural + 2 * air - lead) / room.baseline - ease))
  const linesAtTop = Math.max(1, Math.ceil((natural + air) / room.baseline - ease))

  const at = (x: number, capLine: number, atTop: boolean): readonly Element[] => {
    const total = (atTop ? linesAtTop : lines) * room.baseline + (atTop ? 0 : lead)
    const spare = total - natural - (atTop ? air : 2 * air)
    const leading = style.leading + (text.lines.length > 1 ? Math.max(0, Math.min(spare, stretch)) / (text.lines.length - 1) : 0)
    const grown = (leading - style.leading) * (text.lines.length - 1)
    const underRule = Math.max(0, Math.min(RULE_SPACE_MORE, spare - grown))
    const rest = total - natural - grown - underRule
    const top = atTop ? capLine : capLine - lead + rest / 2
    const y = top + spacing.quoteRule + spacing.quoteRuleToText + underRule
    const elements: Element[] = [
      {
        kind: 'rule',
        x1: x + ruleX,
        y1: top + spacing.quoteRule / 2,
        x2: x + ruleX + ruleWidth,
        y2: top + spacing.quoteRule / 2,
        weight: spacing.quoteRule,
        colour: colours.quote,
      },
      placeLines(text, 'pullQuote', `${path}.text`, x, y, leading),
    ]
    if (attribution) elements.push(placeLines(attribution, 'attribution', `${path}.attribution`, x, y + depthOf(text, leading) + spacing.quoteToAttribution))
    return elements
  }
  const outcomes = [outcome('pullQuote', `${path}.text`, text, text.lines.length)]
  if (attribution) outcomes.push(outcome('attribution', `${path}.attribution`, attribution, attribution.lines.length))
  return { span, ...(bites ? { width, side: 'middle' as const } : {}), ...(across && span > 1 ? { cuts: true } : {}), lines, linesAtTop, at, outcomes }
}

/** Words of a quote that stand in a row in a text too; for finding the sentence that it repeats. */
const SHARED_WORDS = 4

/** Where in a text (as a share of it) the longest run of the quote's words stands, if four of them do. */
export function sourceOf(quote: PullQuote, text: string): number | undefined {
  return sourceIn(quote, text)?.[0]
}

/** Where that run begins and ends. */
export function sourceIn(quote: PullQuote, text: string): readonly [from: number, to: number] | undefined {
  const words = wordsIn(plainText(quote.text))
  const plain = wordsIn(text)
  const haystack = ` ${plain.join(' ')} `
  for (let length = words.length; length >= SHARED_WORDS; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const run = ` ${words.slice(i, i + length).join(' ')} `
      const at = haystack.indexOf(run)
      if (at >= 0) return [at / haystack.length, (at + run.length) / haystack.length]
    }
  }
  return undefined
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
}
