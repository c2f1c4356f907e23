import type { Article } from '../model/article.js'
import { bylineLine } from '../model/bylines.js'
import type { Story } from '../model/edition.js'
import type { Text } from '../model/inline.js'
import type { Ground, StyleName } from '../model/style.js'
import { clip, depthOf, displayParagraph, isBlank, outcome, placeLines, QUOTE_HANG, setRagged, type DisplayLines } from './display.js'
import type { DisplayOutcome, Element, TextElement, TextRole } from './element.js'
import { setHeadline } from './headline.js'
import { legsOf, legX, spanWidth, type Room } from './room.js'
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
}

const NO_INSET = [0, 0] as const

function insetOf(ground: Ground | false): readonly [sides: number, ends: number] {
  return ground === false ? NO_INSET : ground.inset
}

/** Ink depth of a row, with the band behind it. */
function rowDepth(row: Row, leading: number, block = row.block): number {
  return depthOf(block, leading) + 2 * insetOf(row.ground)[1]
}

/** Makes the block over a part, or nothing where the article has none of it. */
export function makeHeadBlock(typeCase: TypeCase, article: Article, story: Story, room: Room, path: string): HeadBlock | undefined {
  const legs = legsOf(room, story.headColumns)
  const measure = spanWidth(room, legs[0], legs[1])
  const rows = rowsOf(typeCase, article, story, legs[1] - legs[0] + 1, measure, room, path)
  if (rows.length === 0) return undefined
  // a box is its own rule
  const over = story.box === undefined || story.box === false ? overHead(typeCase) : NO_INSET
  const fitted = keepWhatFits(typeCase, rows, room, over[0])
  if (fitted.length === 0) return undefined
  return fill(typeCase, fitted, legs, room, over)
}

function rowsOf(typeCase: TypeCase, article: Article, story: Story, columns: number, measure: number, room: Room, path: string): Row[] {
  const { spacing } = typeCase.style
  const rows: Row[] = []
  const add = (kind: Row['kind'] & StyleName, text: Text | undefined, at: string, gap: readonly [number, number], sense: boolean): void => {
    if (text === undefined || isBlank(text)) return
    const style = styleOf(typeCase, kind)
    const inside = measure - 2 * insetOf(style.ground)[0]
    const paragraph = displayParagraph(typeCase, text, style, article.language, `${path}.${at}`, inside)
    const block = setRagged(typeCase, paragraph, style, inside, { sense, last: 1 / 3 })
    rows.push({ kind, path: `${path}.${at}`, block, wanted: block.lines.length, gap, leading: [style.leading, style.leading], ground: style.ground })
  }
  add('label', article.label, 'label', spacing.kickerToHead, false)
  add('kicker', article.kicker, 'kicker', spacing.kickerToHead, false)
  if (article.headline !== undefined && !isBlank(article.headline) && story.headForm !== 'none') {
    const { ground } = styleOf(typeCase, 'headline')
    const inside = measure - 2 * insetOf(ground)[0]
    const head = setHeadline(typeCase, article.headline, story, article.rank ?? 3, columns, inside, room.headMost, QUOTE_HANG * room.gutter, article.language, `${path}.headline`)
    rows.push({ kind: 'headline', path: `${path}.headline`, block: head.block, wanted: head.wanted, gap: spacing.kickerToHead, leading: head.leading, ground })
  }
  article.decks?.forEach((deck, i) => add('deck', deck, `decks[${i}]`, spacing.headToDeck, true))
  add('standfirst', article.standfirst, 'standfirst', spacing.headToDeck, false)
  if ((story.byline ?? 'head') === 'head') add('byline', bylineLine(article.bylines), 'bylines', spacing.deckToByline, false)
  return rows
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
    if (block.lines.length === 0) continue
    used += gap + rowDepth(row, row.leading[0], block)
    kept.push({ ...row, block })
  }
  return kept
}

/** Least and most that the rule over a block takes, with the space under it. */
function overHead(typeCase: TypeCase): readonly [number, number] {
  const { rules, spacing } = typeCase.style
  return rules.head > 0 ? [rules.head + spacing.headRule[0], rules.head + spacing.headRule[1]] : [0, 0]
}

/**
 * Rounds the block up to whole grid lines. What is left over goes first into the ranges of its distances and the head's leading,
 * then above it, as far as it may sink, and what is left below.
 */
function fill(typeCase: TypeCase, rows: readonly Row[], legs: readonly [number, number], room: Room, over: readonly [number, number]): HeadBlock {
  const { headToBody } = typeCase.style.spacing
  let natural = headToBody[0] + over[0]
  let flex = headToBody[1] - headToBody[0] + over[1] - over[0]
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
  const measure = spanWidth(room, legs[0], legs[1])
  if (over[0] > 0) {
    elements.push(headRule(typeCase, x, y, measure))
    y += over[0] + share * (over[1] - over[0])
  }
  rows.forEach((row, i) => {
    if (i > 0) y += row.gap[0] + share * (row.gap[1] - row.gap[0])
    const leading = row.leading[0] + share * (row.leading[1] - row.leading[0])
    const [sides, ends] = insetOf(row.ground)
    const placed = placeLines(row.block, row.kind, row.path, x + sides, y + ends, leading)
    if (row.ground !== false) elements.push(band(placed, row.ground, y, rowDepth(row, leading)))
    elements.push(placed)
    y += rowDepth(row, leading)
  })
  return { legs, lines, elements, outcomes: rows.map((r) => outcome(r.kind, r.path, r.block, r.wanted)) }
}

/** The rule over a block, at the side to which its head is set. */
function headRule(typeCase: TypeCase, x: number, y: number, measure: number): Element {
  const { rules, colours } = typeCase.style
  const length = Math.min(measure, rules.headLength || measure)
  const { align } = styleOf(typeCase, 'headline')
  const from = x + (align === 'centre' ? (measure - length) / 2 : align === 'right' ? measure - length : 0)
  return { kind: 'rule', x1: from, y1: y + rules.head / 2, x2: from + length, y2: y + rules.head / 2, weight: rules.head, colour: colours.head }
}

/** The band behind a row, as wide as its widest line. */
function band({ lines }: TextElement, ground: Ground, y: number, height: number): Element {
  const [sides] = ground.inset
  const left = Math.min(...lines.map((l) => l.x + (l.line.runs[0]?.x ?? 0)))
  const right = Math.max(...lines.map((l) => l.x + (l.line.runs[0]?.x ?? 0) + l.line.natural))
  return { kind: 'rect', x: left - sides, y, width: right - left + 2 * sides, height, fill: ground.colour }
}
