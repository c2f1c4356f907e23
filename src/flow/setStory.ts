import { letterFlex } from '../text/flex.js'
import { slackOf, joinBroken, setLine, type Line } from '../text/justify.js'
import { textAfter } from '../text/paragraph.js'
import { boxElements } from './box.js'
import { ruledLines } from './claims.js'
import type { Copy } from './copy.js'
import { clip } from './display.js'
import { moved, type DisplayOutcome, type Element, type PlacedLine } from './element.js'
import { squared, textFeet, withQuotes } from './feet.js'
import { figureX } from './figureblock.js'
import type { Placement } from './legs.js'
import { reportQuotes, type Measured } from './measureStory.js'
import { baselineOf, capLine, legX } from './room.js'
import type { Slot } from './slot.js'
import { limitsOf, type TypeCase } from './typecase.js'

/** A leg as it came out. */
export interface SetLeg {
  readonly slots: number
  readonly lines: number
  readonly measure: number
}

/** A part set in its module: everything it is made of, in reading order, and what did not fit. */
export interface SetPart {
  readonly measured: Measured
  readonly elements: readonly Element[]
  readonly outcomes: readonly DisplayOutcome[]
  readonly legs: readonly SetLeg[]
  readonly over: { readonly lines: number; readonly text: string }
  readonly under: number
}

const TAGLINE_RULE = 30
/** Beyond this ratio (a word space doubled) a recorded line is too loose to count as one that goes. */
const PRINTED_LOOSE = 2

/** Makes the lines of a measured story: the only place where glyphs of grid text are put down. */
export function setStory(typeCase: TypeCase, measured: Measured): SetPart {
  const { head, figures, quotes, inner } = measured
  const outcomes: DisplayOutcome[] = [...(head?.outcomes ?? [])]
  const elements: Element[] = boxElements(typeCase, measured.story, measured.room, measured.room.lines)
  elements.push(...columnRules(typeCase, measured), ...(head?.elements ?? []))
  elements.push(...copyElements(typeCase, measured))
  for (const q of quotes) {
    elements.push(...q.block.at(legX(inner, q.leg), capLine(inner, q.line), q.atTop))
    outcomes.push(...q.block.outcomes)
  }
  for (const f of figures) {
    elements.push(...moved(f.block.elements, figureX(inner, f.block.legs), capLine(inner, f.line)))
    outcomes.push(...f.block.outcomes)
  }
  reportQuotes(typeCase, measured)
  reportFlow(typeCase, measured)
  return { measured, elements, outcomes, legs: legsSet(measured), over: overText(measured), under: measured.under }
}

function copyElements(typeCase: TypeCase, measured: Measured): Element[] {
  const { units, slots, flowed } = measured
  const elements: Element[] = []
  const feet = feetOf(measured)
  let above = 0
  flowed.placements.forEach((placement, i) => {
    const unit = units[i]!
    const first = slots[placement.slots[0] ?? slots.length]
    if (!first) return
    const before = slots[placement.slots[0]! - 1]
    if (unit.ruled && before?.leg === first.leg) {
      const y = first.y - measured.inner.cap - measured.inner.baseline / 2
      elements.push({ kind: 'rule', x1: first.x, y1: y, x2: first.x + TAGLINE_RULE, y2: y, weight: typeCase.style.rules.story, colour: unit.style.colour })
    }
    const lines = linesOf(typeCase, measured, unit, placement, feet, above)
    above = lines.at(-1)?.line.flex ?? 0
    elements.push({ kind: 'text', role: unit.role, path: unit.path, ...(unit.language === undefined ? {} : { language: unit.language }), lines })
  })
  return elements
}

function linesOf(typeCase: TypeCase, measured: Measured, unit: Copy, placement: Placement, feet: readonly number[], above: number): PlacedLine[] {
  const { slots } = measured
  const { breaks } = placement.setting
  const limits = limitsOf(typeCase, unit.paragraph.space)
  const out: PlacedLine[] = []
  const set = breaks.filter((_, k) => slots[placement.slots[k]!])
  const measures = set.map((_, k) => slots[placement.slots[k]!]!.width - unit.indentAt(k))
  const flex = unit.justified ? letterFlex(slackOf(unit.paragraph, set, measures, limits), limits, above) : []
  breaks.forEach((p, k) => {
    const slot = slots[placement.slots[k]!]
    if (!slot) return
    const shift = unit.indentAt(k)
    const from = breaks[k - 1] ?? 0
    const measure = slot.width - shift
    const last = k === breaks.length - 1 || unit.paragraph.breakable.forced[p] === 1
    const align = unit.style.align === 'justified' ? 'left' : unit.style.align
    const line = setLine(
      unit.paragraph,
      from,
      p,
      measure,
      unit.style.wordSpace,
      unit.justified ? { kind: 'justified', limits, last, flex: flex[k] ?? 0 } : { kind: align, hang: true },
    )
    if (unit.printed) checkPrinted(typeCase, unit, line, k)
    out.push({ x: slot.x + shift, y: slot.y, line, grid: gridOf(slots, placement.slots[k]!, slot, shift > unit.indent + 1e-6, feet) })
  })
  const joined = joinBroken(out.map((l) => l.line)).map((line, i) => ({ ...out[i]!, line }))
  return unit.cap ? withCap(measured, unit, joined, slots[placement.slots[0]!]!) : joined
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

function checkPrinted(typeCase: TypeCase, unit: Copy, line: Line, k: number): void {
  const { ratio, spare } = line
  if (ratio >= -1 && ratio <= PRINTED_LOOSE) return
  const { spaceStretch } = typeCase.style.justification
  const miss = ratio < 0 ? -spare - spare / ratio : (ratio - PRINTED_LOOSE) * spaceStretch * Math.max(1, line.spaces) * unit.paragraph.space
  typeCase.report({
    severity: 'warning',
    code: 'printed-line',
    path: unit.path,
    message: `Printed line ${k + 1} “${clip(line.text)}” does not go: ${miss.toFixed(2)} pt too ${ratio < 0 ? 'long' : 'short'} for the limits of the style.`,
    hint:
      ratio < 0
        ? `A size ${((miss / line.natural) * 100).toFixed(1)} % smaller, or more shrink, would make it go.`
        : `A measure ${miss.toFixed(1)} pt narrower, or more stretch, would make it go.`,
  })
}

function columnRules(typeCase: TypeCase, measured: Measured): Element[] {
  const { rules } = typeCase.style
  const { inner, claims } = measured
  const lastLines = withQuotes(feetOf(measured), claims)
  if (!rules.columnRules) return []
  const { xHeight, capHeight } = typeCase.face(typeCase.style.styles.get('body')!).metrics
  const out: Element[] = []
  for (let gutter = 0; gutter < inner.columns - 1; gutter++) {
    const lines = ruledLines(claims, lastLines, gutter)
    if (!lines || lines[1] - lines[0] < 1) continue
    const x = legX(inner, gutter) + inner.measure + inner.gutter / 2
    const y1 = baselineOf(inner, lines[0]) - (inner.cap * xHeight) / capHeight
    out.push({ kind: 'rule', x1: x, y1, x2: x, y2: baselineOf(inner, lines[1]), weight: rules.column, colour: { kind: 'gray', k: 1 } })
  }
  return out
}

function legsSet(measured: Measured): SetLeg[] {
  const legs = Array.from({ length: measured.inner.columns }, () => ({ slots: 0, lines: 0, measure: measured.inner.measure }))
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
    texts.push((k === 0 && unit.cap ? unit.cap.text + (unit.cap.ownWord ? ' ' : '') : '') + textAfter(unit.paragraph, k === 0 ? 0 : placement.setting.breaks[k - 1]!))
  })
  return { lines: flowed.over, text: texts.join('\n') }
}

/** Legs that end more than a line over the deepest, or hold nothing, and by how much: all of a part as deep as its text, those before the last elsewhere. */
function unevenLegs(measured: Measured): [leg: number, lines: number][] {
  const { room, flowed, slots } = measured
  if (!room.fit) return [...flowed.gaps].filter(([, lines]) => lines > 1)
  const text = feetOf(measured)
  const last = squared(text, measured.claims)
  const deepest = Math.max(...last)
  return last.map((line, leg): [number, number] => [leg, deepest - line]).filter(([leg, lines]) => slots.some((s) => s.leg === leg) && (lines > 1 || text[leg] === 0))
}

function feetOf({ inner, slots, flowed }: Measured): number[] {
  return textFeet(inner.columns, slots, flowed.placements)
}

/** What the flow had to do against the rules. */
function reportFlow(typeCase: TypeCase, measured: Measured): void {
  const { flowed, slots, room, units, path } = measured
  const at = { page: room.page, x: room.x, y: room.y }
  const paths = path
  if (slots.length === 0) {
    typeCase.report({
      severity: 'error',
      code: 'module-too-shallow',
      path: paths,
      at,
      message: 'The module has no room for a single line of text.',
      hint: 'Give it more lines, or the head and figures less.',
    })
  }
  if (flowed.over > 0) {
    typeCase.report({
      severity: 'error',
      code: 'overset',
      path: paths,
      at,
      message: `${flowed.over} ${flowed.over === 1 ? 'line does' : 'lines do'} not fit; the text left over is in the report.`,
      hint: `Cut ${flowed.over} lines, or give the story more room.`,
    })
  }
  if (!room.fit && flowed.under > 0 && flowed.over === 0) {
    typeCase.report({
      severity: 'warning',
      code: 'underset',
      path: paths,
      at,
      message: `The module has ${flowed.under} ${flowed.under === 1 ? 'line' : 'lines'} more than the text fills.`,
      hint: 'Make the module less deep, or use `depth: "fit"`.',
    })
  }
  for (const [leg, lines] of unevenLegs(measured)) {
    typeCase.report({
      severity: 'info',
      code: 'uneven-legs',
      path: paths,
      at,
      message: `Leg ${leg + 1} ends ${lines} lines short of the deepest (reason: ${measured.deepened ? 'module-too-deep' : 'keep'}).`,
    })
  }
  flowed.placements.forEach((placement, i) => {
    const unit = units[i]!
    if (placement.setting.pass > 1)
      typeCase.report({
        severity: 'warning',
        code: 'ladder',
        path: unit.path,
        message: 'More hyphens stand in a row here than the style allows: no other setting goes.',
        hint: 'Change a word of the paragraph.',
      })
    const count = placement.slots.length
    placement.slots.forEach((t, k) => {
      const slot = slots[t]
      const next = slots[placement.slots[k + 1] ?? -1]
      if (!slot || !next || next.leg === slot.leg) return
      if (unit.hyphenAt(placement.setting, k))
        typeCase.report({ severity: 'info', code: 'foot-hyphen', path: unit.path, message: `A hyphen stands at the foot of leg ${slot.leg + 1}.` })
      if (k === count - 2 && unit.keepLast > 1)
        typeCase.report({
          severity: 'warning',
          code: 'widow',
          path: unit.path,
          message: `A widow stands at the top of leg ${next.leg + 1}.`,
          hint: 'Change a line of the paragraph, or the depth of the module.',
        })
    })
  })
}
