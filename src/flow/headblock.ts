import { bylineLine } from '../model/bylines.js'
import type { Treatment } from '../model/edition.js'
import type { Text } from '../model/inline.js'
import type { Colour, Ground, StyleName, TextStyle } from '../model/style.js'
import { clip, depthOf, displayParagraph, isBlank, outcome, placeLines, QUOTE_HANG, setRagged, type DisplayLines } from './display.js'
import type { DisplayOutcome, Element, TextElement, TextRole } from './element.js'
import { foldOf } from './foldline.js'
import { isBoxed } from './frame.js'
import { HEAD_STYLES, setHeadline, type HeadForm, type Headline } from './headline.js'
import type { Matter } from './matter.js'
import { legsOf, legX, spanWidth, unfolded, type Room } from './room.js'
import { styleOf, type TypeCase } from './typecase.js'

/** Everything over the text: label, kicker, head, decks, standfirst, byline. Made at its place; claims whole grid lines. */
export interface HeadBlock {
  readonly legs: readonly [from: number, to: number]
  /** grid lines it takes from the module's top */
  readonly lines: number
  readonly elements: readonly Element[]
  readonly outcomes: readonly DisplayOutcome[]
}

interface Row {
  readonly kind: DisplayOutcome['kind'] & TextRole
  readonly path: string
  readonly block: DisplayLines
  readonly wanted: number
  /** ink distance to the row above: least and most */
  readonly gap: readonly [number, number]
  readonly leading: readonly [number, number]
  readonly ground: Ground | false
  /** stands on the same line, so far from the left */
  readonly beside?: { readonly kind: Row['kind']; readonly path: string; readonly block: DisplayLines; readonly x: number }
}

/** A rule over the whole block. */
interface OverRule {
  readonly weight: number
  readonly length: number
  readonly colour: Colour
  /** to the first row: least and most */
  readonly gap: readonly [number, number]
}

const NO_INSET = [0, 0] as const

function insetOf(ground: Ground | false): readonly [sides: number, ends: number] {
  return ground === false ? NO_INSET : ground.inset
}

/** Ink depth of a row, with the band behind it. */
function rowDepth(row: Row, leading: number, block = row.block): number {
  return depthOf(block, leading) + 2 * insetOf(row.ground)[1]
}

/** Makes the block over a part, or nothing where its matter has none of it. */
export function makeHeadBlock(typeCase: TypeCase, matter: Matter, room: Room): HeadBlock | undefined {
  const legs = headLegs(matter.treatment, room)
  // but for the head itself nothing runs over the fold of a spread
  const measure = spanWidth(room, ...unfolded(room, legs))
  const rows = rowsOf(typeCase, matter, legs, measure, room)
  if (rows.length === 0) return undefined
  const over = ruleOver(typeCase, matter)
  const fitted = keepWhatFits(typeCase, rows, room, over ? over.weight + over.gap[0] : 0)
  if (fitted.length === 0) return undefined
  const { titleToText, headToBody } = typeCase.style.spacing
  return fill(typeCase, matter.title ? titleToText : headToBody, over, fitted, legs, room)
}

/** Legs that the head covers: all of them, but for a head beside its text, or set in among it. */
function headLegs({ headForm, headColumns }: Treatment, room: Room): readonly [number, number] {
  if (headColumns || room.columns === 1) return legsOf(room, headColumns)
  if (headForm === 'side') return [0, 0]
  if (headForm === 'inset' && room.columns > 2) return [1, room.columns - 2]
  return [0, room.columns - 1]
}

function rowsOf(typeCase: TypeCase, matter: Matter, legs: readonly [number, number], measure: number, room: Room): Row[] {
  const { spacing } = typeCase.style
  const { article, treatment, path, title } = matter
  const rows: Row[] = []
  const push = (kind: Row['kind'], at: string, block: DisplayLines, more: Partial<Row>): void => {
    const { leading } = block.style
    rows.push({ kind, path: `${path}.${at}`, block, wanted: block.lines.length, gap: spacing.kickerToHead, leading: [leading, leading], ground: block.style.ground, ...more })
  }
  const inside = (style: TextStyle): number => measure - 2 * insetOf(style.ground)[0]
  const set = (style: TextStyle, text: Text, at: string, sense: boolean): DisplayLines =>
    setRagged(typeCase, displayParagraph(typeCase, text, style, article.language, `${path}.${at}`, inside(style)), style, inside(style), { sense, last: 1 / 3 })
  const add = (kind: Row['kind'] & StyleName, text: Text | undefined, at: string, gap: readonly [number, number], sense: boolean): void => {
    if (text !== undefined && !isBlank(text)) push(kind, at, set(styleOf(typeCase, kind), text, at, sense), { gap })
  }
  const head = (text: Text, at: string, kind: Row['kind'], most: number, form: HeadForm): Headline => {
    const made = setHeadline(typeCase, text, treatment, {
      rank: article.rank ?? 3,
      columns: legs[1] - legs[0] + 1,
      measure: inside(styleOf(typeCase, HEAD_STYLES[form])),
      fold: foldOf(room, legs),
      most,
      hangQuotes: QUOTE_HANG * room.gutter,
      language: article.language,
      path: `${path}.${at}`,
      form,
    })
    push(kind, at, made.block, { wanted: made.wanted, leading: made.leading, ...(kind === 'deck' ? { gap: spacing.headToDeck } : {}) })
    return made
  }
  if (matter.continued) {
    const { head: text, from, fromPath } = matter.continued.top
    if (!isBlank(text) && treatment.headForm !== 'none') head(text, 'jumpHead', 'jumpHead', room.headMost, 'jump')
    const { leading } = styleOf(typeCase, 'jumpFrom')
    rows.push({
      kind: 'jumpLine',
      path: fromPath,
      block: set(styleOf(typeCase, 'jumpFrom'), from, 'jumpHead', false),
      wanted: 1,
      gap: spacing.headToJumpLine,
      leading: [leading, leading],
      ground: false,
    })
    return rows
  }
  if (title && !isBlank(title.text)) push('title', title.at, set(styleOf(typeCase, title.style), title.text, title.at, true), {})
  add('label', article.label, 'label', spacing.kickerToHead, false)
  add('kicker', article.kicker, 'kicker', spacing.kickerToHead, false)
  const [label, kicker] = rows
  if (label?.kind === 'label' && kicker?.kind === 'kicker') {
    const one = onOneLine(label, kicker, spacing.labelToKicker, measure)
    if (one) rows.splice(0, 2, one)
  }
  let decks = (article.decks ?? []).map((deck, i) => ({ deck, i }))
  if (article.headline !== undefined && !isBlank(article.headline) && treatment.headForm !== 'none') {
    const hammer = treatment.headForm === 'hammer'
    const made = head(article.headline, 'headline', 'headline', room.headMost, hammer ? 'hammer' : 'plain')
    const [first] = decks
    if (hammer && first && !isBlank(first.deck)) {
      head(first.deck, `decks[${first.i}]`, 'deck', made.block.style.size * HAMMER_SHARE, 'plain')
      decks = decks.slice(1)
    }
  }
  for (const { deck, i } of decks) add('deck', deck, `decks[${i}]`, spacing.headToDeck, true)
  add('standfirst', article.standfirst, 'standfirst', spacing.headToDeck, false)
  if ((treatment.byline ?? 'head') === 'head') add('byline', bylineLine(article.bylines), 'bylines', spacing.deckToByline, false)
  return rows
}

/** A label with the kicker after it, where both stand on one line. */
function onOneLine(label: Row, kicker: Row, gap: number, measure: number): Row | undefined {
  const [first] = label.block.lines
  const [second] = kicker.block.lines
  if (!first || !second || label.block.lines.length + kicker.block.lines.length > 2 || kicker.ground !== false || label.block.style.align !== 'left') return undefined
  const x = first.natural + 2 * insetOf(label.ground)[0] + gap
  if (x + second.natural > measure) return undefined
  return { ...label, gap: kicker.gap, beside: { kind: kicker.kind, path: kicker.path, block: kicker.block, x } }
}

/** The head under a hammer is at most so large a share of it. */
const HAMMER_SHARE = 0.55
/** The rule over a block: a house's own over every head but in a box, which is its own rule, and one over the standing head of items. */
function ruleOver(typeCase: TypeCase, matter: Matter): OverRule | undefined {
  const { rules, spacing, colours } = typeCase.style
  if (matter.kind === 'items') {
    const gap = spacing.furnitureRuleToText
    return rules.standingHead > 0 ? { weight: rules.standingHead, length: 0, colour: colours.head, gap: [gap, gap] } : undefined
  }
  return rules.head > 0 && !isBoxed(matter) ? { weight: rules.head, length: rules.headLength, colour: colours.head, gap: spacing.headRule } : undefined
}

/** A head deeper than its module gives up its last lines; they go into the report. */
function keepWhatFits(typeCase: TypeCase, rows: readonly Row[], room: Room, over: number): Row[] {
  const most = (room.lines - 1) * room.baseline - typeCase.style.spacing.headToBody[0] - over
  const kept: Row[] = []
  let used = 0
  for (const row of rows) {
    const gap = kept.length > 0 ? row.gap[0] : 0
    let { block } = row
    while (block.lines.length > 0 && used + gap + rowDepth(row, row.leading[0], block) > most) block = { ...block, lines: block.lines.slice(0, -1) }
    if (block.lines.length < row.block.lines.length) {
      const lost = row.block.rest(block.lines.length)
      typeCase.leaveOut(row.path, 'head-misfit', lost)
      typeCase.report({
        severity: 'error',
        code: 'head-misfit',
        path: row.path,
        message: `The ${row.kind} is deeper than its module: “${clip(lost)}” was left out.`,
        hint: 'Shorten it, or give the story more lines or columns.',
      })
    }
    if (block.lines.length === 0) {
      if (row.beside) typeCase.leaveOut(row.beside.path, 'head-misfit', row.beside.block.rest(0))
      continue
    }
    used += gap + rowDepth(row, row.leading[0], block)
    kept.push({ ...row, block })
  }
  return kept
}

/**
 * Rounds the block up to whole grid lines. What is left over goes first into the ranges of its distances and the head's leading,
 * then above it, as far as it may sink, and what is left below.
 */
function fill(typeCase: TypeCase, toBody: readonly [number, number], over: OverRule | undefined, rows: readonly Row[], legs: readonly [number, number], room: Room): HeadBlock {
  let natural = toBody[0] + (over ? over.weight + over.gap[0] : 0)
  let flex = toBody[1] - toBody[0] + (over ? over.gap[1] - over.gap[0] : 0)
  rows.forEach((row, i) => {
    natural += rowDepth(row, row.leading[0]) + (i > 0 ? row.gap[0] : 0)
    flex += (row.leading[1] - row.leading[0]) * (row.block.lines.length - 1) + (i > 0 ? row.gap[1] - row.gap[0] : 0)
  })
  const lines = Math.min(room.lines - 1, Math.max(0, Math.ceil((natural - room.slack) / room.baseline - 1e-6)))
  const spare = lines * room.baseline + room.slack - natural
  const share = flex > 0 ? Math.min(1, spare / flex) : 0
  const rest = Math.max(0, spare - flex * share)
  const elements: Element[] = []
  let y = room.y - room.slack + Math.min(rest, room.sink)
  const x = legX(room, legs[0])
  if (over) {
    elements.push(headRule(typeCase, over, x, y, spanWidth(room, legs[0], legs[1])))
    y += over.weight + over.gap[0] + share * (over.gap[1] - over.gap[0])
  }
  rows.forEach((row, i) => {
    if (i > 0) y += row.gap[0] + share * (row.gap[1] - row.gap[0])
    const leading = row.leading[0] + share * (row.leading[1] - row.leading[0])
    const [sides, ends] = insetOf(row.ground)
    const placed = placeLines(row.block, row.kind, row.path, x + sides, y + ends, leading)
    if (row.ground !== false) elements.push(band(placed, row.ground, y, rowDepth(row, leading)))
    elements.push(placed)
    if (row.beside) elements.push(...besideRow(typeCase, row, row.beside, x, y + ends))
    y += rowDepth(row, leading)
  })
  const outcomes = rows.flatMap((r) => [outcome(r.kind, r.path, r.block, r.wanted), ...(r.beside ? [outcome(r.beside.kind, r.beside.path, r.beside.block, 1)] : [])])
  return { legs, lines, elements, outcomes }
}

/** What stands on a row's line, after a bar where no band parts the two. */
function besideRow(typeCase: TypeCase, row: Row, beside: NonNullable<Row['beside']>, x: number, y: number): Element[] {
  const { spacing, rules, colours } = typeCase.style
  const bar = x + beside.x - spacing.labelToKicker / 2
  const elements: Element[] = []
  if (row.ground === false) elements.push({ kind: 'rule', x1: bar, y1: y, x2: bar, y2: y + row.block.capHeight, weight: rules.bar, colour: colours.head })
  elements.push(placeLines(beside.block, beside.kind, beside.path, x + beside.x, y + row.block.capHeight - beside.block.capHeight))
  return elements
}

/** The rule over a block, at the side to which its head is set. */
function headRule(typeCase: TypeCase, over: OverRule, x: number, y: number, measure: number): Element {
  const length = Math.min(measure, over.length || measure)
  const { align } = styleOf(typeCase, 'headline')
  const from = x + (align === 'centre' ? (measure - length) / 2 : align === 'right' ? measure - length : 0)
  return { kind: 'rule', x1: from, y1: y + over.weight / 2, x2: from + length, y2: y + over.weight / 2, weight: over.weight, colour: over.colour }
}

/** The band behind a row, as wide as its widest line. */
function band({ lines }: TextElement, ground: Ground, y: number, height: number): Element {
  const [sides] = ground.inset
  const left = Math.min(...lines.map((l) => l.x + (l.line.runs[0]?.x ?? 0)))
  const right = Math.max(...lines.map((l) => l.x + (l.line.runs[0]?.x ?? 0) + l.line.natural))
  return { kind: 'rect', x: left - sides, y, width: right - left + 2 * sides, height, fill: ground.colour }
}
