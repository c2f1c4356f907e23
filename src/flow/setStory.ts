import type { BreakLimits } from '../text/breaker.js'
import { letterFlex, type Slack } from '../text/flex.js'
import { slackOf, joinBroken, setLine, type Line } from '../text/justify.js'
import { textAfter } from '../text/paragraph.js'
import { ruledLines } from './claims.js'
import type { Rest } from './continued.js'
import type { Copy } from './copy.js'
import { moved, type DisplayOutcome, type Element, type PlacedLine } from './element.js'
import { legFeet, textFeet, withQuotes } from './feet.js'
import { figureX } from './figureblock.js'
import { boxElements } from './frame.js'
import { isTable } from './galley.js'
import { insertX } from './insert.js'
import type { Placement } from './flowed.js'
import { recordPart, type PartRecord } from './partRecord.js'
import { comparePrinted, reportMisses } from './printedLines.js'
import type { PrintedReport } from './printedReport.js'
import { reportFlow } from './reportFlow.js'
import { reportInserts } from './reportInserts.js'
import { reportCrowdedOut, type Measured } from './measureStory.js'
import { baselineOf, capLine, legX } from './room.js'
import type { Slot } from './slot.js'
import { tableElements } from './tableElements.js'
import { limitsOf, type TypeCase } from './typecase.js'

/** A leg as it came out. */
export interface SetLeg {
  readonly slots: number
  readonly lines: number
  readonly measure: number
}

/** What is still asked of a measured story once it is set. The rest, all the ways to set its paragraphs, is most of what a page holds in memory. */
export type Kept = Pick<Measured, 'matter' | 'path' | 'room'>

/** A part set in its module: everything it is made of, in reading order, and what did not fit. */
export interface SetPart {
  readonly measured: Kept
  readonly elements: readonly Element[]
  readonly outcomes: readonly DisplayOutcome[]
  /** factboxes and sidebars inside it */
  readonly insets: readonly SetPart[]
  readonly legs: readonly SetLeg[]
  readonly over: { readonly lines: number; readonly text: string }
  readonly under: number
  /** against recorded lines: of each paragraph that has some */
  readonly printed: readonly PrintedReport[]
  /** what a later setting needs to keep to this one */
  readonly record: PartRecord
  /** of a part that its story goes on from */
  readonly jump?: SetJump
  /** index of the page on which its story goes on, once that is known */
  readonly continuedOn?: number
}

/** What a part leaves to the next, and the place of its jump line: set once it is known where the story goes on. Points. */
export interface SetJump {
  readonly rest: Rest
  readonly x: number
  readonly y: number
  readonly width: number
  /** index among the part's elements: after its text */
  readonly after: number
}

/** Makes the lines of measured matter: the only place where glyphs of grid text are put down. */
export function setStory(typeCase: TypeCase, measured: Measured): SetPart {
  const { head, figures, inserts, inner, matter } = measured
  const outcomes: DisplayOutcome[] = [...(head?.outcomes ?? [])]
  const elements: Element[] = []
  elements.push(...columnRules(typeCase, measured), ...(head?.elements ?? []))
  const aboves: number[] = []
  const copy = copyElements(typeCase, measured, aboves)
  elements.push(...copy)
  const textEnd = elements.length
  for (const placed of inserts) {
    elements.push(...placed.insert.at(insertX(inner, placed), capLine(inner, placed.line), placed.atTop))
    outcomes.push(...placed.insert.outcomes)
  }
  for (const f of figures) {
    elements.push(...moved(f.block.elements, figureX(inner, f.block.legs), capLine(inner, f.line)))
    outcomes.push(...f.block.outcomes)
  }
  const insets = measured.insets.map(({ block, line }) => block.at(line))
  reportCrowdedOut(typeCase, measured)
  reportFlow(typeCase, measured)
  reportInserts(typeCase, measured)
  const printed = printedLines(typeCase, measured, copy)
  reportMisses(
    typeCase,
    printed.flatMap(({ misses }) => misses),
  )
  const box = boxElements(typeCase, matter, measured.room)
  const { jump, sag } = measured
  const all = [...box, ...(measured.sag === 0 ? elements : moved(elements, 0, measured.sag))]
  return {
    measured: { matter, path: measured.path, room: measured.room },
    elements: all,
    outcomes,
    insets,
    legs: legsSet(measured),
    over: overText(measured),
    under: measured.under,
    printed,
    record: recordPart(typeCase, measured, aboves),
    ...(jump ? { jump: { rest: jump.rest, x: jump.foot.x, y: jump.foot.y + sag, width: jump.foot.width, after: box.length + textEnd } } : {}),
  }
}

/** How the lines of paragraphs compare with those that were printed. */
function printedLines(typeCase: TypeCase, { units, flowed }: Measured, copy: readonly Element[]): PrintedReport[] {
  const set = new Map<string, Line[]>()
  for (const element of copy)
    if (element.kind === 'text')
      set.set(
        element.path,
        element.lines.flatMap(({ line, grid }) => (grid ? [line] : [])),
      )
  return units.flatMap((unit, i) =>
    isTable(unit) ? [] : (comparePrinted(unit, flowed.placements[i]?.setting, set.get(unit.path) ?? [], limitsOf(typeCase, unit.paragraph.space)) ?? []),
  )
}

/** Fills `aboves` with what letters gave over the first line of each unit. */
function copyElements(typeCase: TypeCase, measured: Measured, aboves: number[]): Element[] {
  const { rules, colours } = typeCase.style
  const { units, slots, flowed, matter } = measured
  const elements: Element[] = []
  const feet = legFeet(measured.legs.length, slots, flowed.placements)
  let above = 0
  flowed.placements.forEach((placement, i) => {
    const unit = units[i]!
    const first = slots[placement.slots[0] ?? slots.length]
    if (!first) return
    if (isTable(unit)) {
      elements.push(...tableElements(typeCase, unit, slots, placement, hasAir(measured, i), matter.article.language))
      return
    }
    if (unit.ruled && rules.tagline > 0 && hasAir(measured, i)) {
      const y = first.y - measured.inner.cap - measured.inner.baseline / 2
      elements.push({
        kind: 'rule',
        x1: first.x,
        y1: y,
        x2: first.x + Math.min(first.width, rules.taglineLength || first.width),
        y2: y,
        weight: rules.tagline,
        colour: colours.tagline,
      })
    }
    const { lines, from } = linesUnder(typeCase, measured, unit, placement, feet, above)
    aboves[i] = from
    above = lines.at(-1)?.line.flex ?? 0
    elements.push({ kind: 'text', role: unit.role, path: unit.path, ...(unit.language === undefined ? {} : { language: unit.language }), lines })
  })
  return elements
}

/** True where a line of the leg is empty over a unit: there is room for a rule. */
function hasAir({ slots, flowed }: Measured, i: number): boolean {
  const [first] = flowed.placements[i]!.slots
  const air = slots[first! - 1]
  return air !== undefined && air.leg === slots[first!]?.leg && flowed.placements[i - 1]?.slots.at(-1) !== first! - 1
}

/** Lines of a unit; one that stands as it did has them to the letter, whatever the line over it gives now, if that is not too far off. */
function linesUnder(typeCase: TypeCase, measured: Measured, unit: Copy, placement: Placement, feet: readonly number[], above: number): { lines: PlacedLine[]; from: number } {
  const before = placement.above ?? above
  const lines = linesOf(typeCase, measured, unit, placement, feet, before)
  const near = before === above || Math.abs((lines.find(({ line }) => line.justified)?.line.flex ?? 0) - above) <= limitsOf(typeCase, unit.paragraph.space).neighbours
  return near ? { lines, from: before } : { lines: linesOf(typeCase, measured, unit, placement, feet, above), from: above }
}

function linesOf(typeCase: TypeCase, measured: Measured, unit: Copy, placement: Placement, feet: readonly number[], above: number): PlacedLine[] {
  const { slots } = measured
  const { breaks } = placement.setting
  const limits = limitsOf(typeCase, unit.paragraph.space)
  const out: PlacedLine[] = []
  const set = breaks.filter((_, k) => slots[placement.slots[k]!])
  const measures = set.map((_, k) => slots[placement.slots[k]!]!.width - unit.indentAt(k))
  const flex = unit.justified ? flexOf(slackOf(unit.paragraph, set, measures, limits), limits, above, unit.printed) : []
  breaks.forEach((p, k) => {
    const slot = slots[placement.slots[k]!]
    if (!slot) return
    const shift = unit.indentAt(k)
    const from = breaks[k - 1] ?? 0
    const measure = slot.width - shift
    const last = p === unit.paragraph.breakable.n || unit.paragraph.breakable.forced[p] === 1
    const align = unit.style.align === 'justified' ? 'left' : unit.style.align
    const line = setLine(
      unit.paragraph,
      from,
      p,
      measure,
      unit.style.wordSpace,
      unit.justified ? { kind: 'justified', limits, last, flex: flex[k] ?? 0 } : { kind: align, hang: true },
    )
    out.push({ x: slot.x + shift, y: slot.y, line, grid: gridOf(slots, placement.slots[k]!, slot, (unit.cap?.indents[k] ?? 0) > 0, feet) })
  })
  const joined = joinBroken(out.map((l) => l.line)).map((line, i) => ({ ...out[i]!, line }))
  return unit.cap ? withCap(measured, unit, joined, slots[placement.slots[0]!]!) : joined
}

/** How far letters give. Recorded lines are not chosen to suit each other: where some do not go so, their letters give without regard to their neighbours. */
function flexOf(lines: readonly Slack[], limits: BreakLimits, above: number, printed: boolean): number[] {
  const flex = letterFlex(lines, limits, above)
  return printed && lines.some((line, k) => !goes(line, flex[k]!, limits)) ? letterFlex(lines, { ...limits, neighbours: 2 }, above) : flex
}

function goes({ spare, spaces, flex, ends }: Slack, share: number, { spaceShrink, spaceStretch }: BreakLimits): boolean {
  const left = spare - share * flex
  return left >= -spaceShrink * spaces && (ends || left <= spaceStretch * spaces)
}

function gridOf(slots: readonly Slot[], t: number, slot: Slot, shortened: boolean, feet: readonly number[]): NonNullable<PlacedLine['grid']> {
  return { leg: slot.leg, line: slot.line, beside: slot.beside || shortened, foot: slot.line === feet[slot.leg], head: slots[t - 1]?.leg !== slot.leg }
}

/** Puts the cap before the first line, and reads it with the rest of its word. */
function withCap(measured: Measured, unit: Copy, lines: PlacedLine[], first: Slot): PlacedLine[] {
  const cap = unit.cap!
  const y = baselineOf(measured.inner, first.line + cap.depth - 1)
  const opening = lines[0]
  if (!opening || cap.ownWord) return [{ x: first.x, y, line: cap.line(undefined) }, ...lines]
  const { line, word } = joinedToCap(opening.line, unit.paragraph.words[0]!.text)
  return [{ x: first.x, y, line: cap.line(lettersOf(cap.text) + word) }, { ...opening, line }, ...lines.slice(1)]
}

function lettersOf(cap: string): string {
  return cap.replace(/^[“‘„«"']/, '')
}

/** Marks the first word of a line as the end of a word that began with the cap. */
function joinedToCap(line: Line, word: string): { line: Line; word: string } {
  const run = line.runs[0]
  if (!run) return { line, word: '' }
  const space = run.texts.indexOf(' ')
  const to = space < 0 ? run.texts.length : space
  const goesOn = run.broken.find((b) => b.part === 'begin' && b.from < to)
  // a first word that is broken again ends on the next line, which says so itself
  const broken = goesOn ? run.broken.filter((b) => b !== goesOn) : [{ from: 0, to, text: word, part: 'end' as const, stop: word.length }, ...run.broken]
  const text = goesOn ? goesOn.text : run.texts.slice(0, to).join('')
  return { line: { ...line, runs: [{ ...run, broken }, ...line.runs.slice(1)] }, word: text }
}

function columnRules(typeCase: TypeCase, measured: Measured): Element[] {
  const { rules, colours } = typeCase.style
  const { inner, claims } = measured
  const lastLines = withQuotes(feetOf(measured), claims)
  if (!rules.columnRules || rules.column <= 0) return []
  const { xHeight, capHeight } = typeCase.face(typeCase.style.styles.get('body')!).metrics
  const out: Element[] = []
  for (let gutter = 0; gutter < inner.columns - 1; gutter++) {
    if (gutter === inner.spine?.after) continue
    const x = legX(inner, gutter) + inner.measure + inner.gutter / 2
    for (const [from, to] of ruledLines(claims, lastLines, gutter)) {
      if (to - from < 1) continue
      const y1 = baselineOf(inner, from) - (inner.cap * xHeight) / capHeight
      out.push({ kind: 'rule', x1: x, y1, x2: x, y2: baselineOf(inner, to), weight: rules.column, colour: colours.column })
    }
  }
  return out
}

function legsSet(measured: Measured): SetLeg[] {
  const legs = measured.legs.map(() => ({ slots: 0, lines: 0, measure: measured.inner.measure }))
  for (const slot of measured.slots) legs[slot.leg]!.slots++
  for (const p of measured.flowed.placements)
    for (const t of p.slots) {
      const slot = measured.slots[t]
      if (slot) legs[slot.leg]!.lines++
    }
  return legs
}

/** The words from the first line on that found no slot. */
function overText(measured: Measured): { lines: number; text: string } {
  const { units, flowed, slots } = measured
  if (flowed.over === 0) return { lines: 0, text: '' }
  const texts: string[] = []
  flowed.placements.forEach((placement, i) => {
    const k = placement.slots.findIndex((t) => t >= slots.length)
    if (k < 0) return
    const unit = units[i]!
    if (isTable(unit)) {
      texts.push(unit.textFrom(unit.stand(slots, placement.slots[0]!).row))
      return
    }
    texts.push((k === 0 && unit.cap ? unit.cap.text + (unit.cap.ownWord ? ' ' : '') : '') + textAfter(unit.paragraph, k === 0 ? 0 : placement.setting.breaks[k - 1]!))
  })
  return { lines: flowed.over, text: texts.join('\n') }
}

function feetOf({ inner, slots, flowed }: Measured): number[] {
  return textFeet(inner.columns, slots, flowed.placements)
}
