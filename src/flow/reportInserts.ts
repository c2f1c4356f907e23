import { plainText } from '../model/inline.js'
import { freeFrom, overlaps, type Claim } from './claims.js'
import { isTable } from './galley.js'
import type { StandingInsert } from './insert.js'
import type { Measured } from './measureStory.js'
import { sourceIn } from './quoteblock.js'
import { capLine, legX } from './room.js'
import type { TypeCase } from './typecase.js'

/** What had to give way where inserts and figures stand. */
export function reportInserts(typeCase: TypeCase, measured: Measured): void {
  for (const placed of measured.inserts) reportInsert(typeCase, measured, placed)
  for (const { block, edge } of measured.figures) {
    if (edge !== 'foot' || block.legs[1] > block.legs[0]) continue
    typeCase.report({
      severity: 'info',
      code: 'figure-at-foot',
      path: block.pictures.path,
      message: 'The figure stands at the foot of one leg alone.',
      hint: 'Let it hang from the top, or cover two legs or more.',
    })
  }
}

function reportInsert(typeCase: TypeCase, measured: Measured, placed: StandingInsert): void {
  const { inner } = measured
  const { made, legs, line, atTop } = placed
  const { kind, path, wish } = made
  const at = { page: inner.page, x: legX(inner, legs[0]), y: capLine(inner, line) }
  const what = kind === 'quote' ? 'The pull quote' : 'The figure'
  const tell = (code: 'insert-moved' | 'insert-near-end' | 'insert-beside' | 'insert-in-leg' | 'quote-near-source', message: string, hint: string): void =>
    typeCase.report({ severity: 'info', code, path, at, message: `${what} ${message}`, hint })
  if (wish.line !== undefined && wish.line !== line)
    tell('insert-moved', `begins at line ${line} of the module, not ${wish.line}.`, 'Ask for another line, or give the story more.')
  if (wish.topOnly === true && !atTop) tell('insert-in-leg', 'stands in mid-leg, where the house sets none.', 'Let it hang from the top, or stand over more than one leg.')
  const ends = nearEnds(measured, placed)
  if (ends.length > 0) tell('insert-near-end', `has ${ends.join(' and ')} it; ${wish.clear} are wanted.`, 'Move it, or give the story more lines.')
  const near = neighbours(measured, placed)
  if (kind === 'quote' && near.length > 0) tell('insert-beside', `stands beside ${near.join(' and ')}.`, 'Move one of them.')
  const lines = kind === 'quote' ? linesToSource(measured, placed) : undefined
  const wanted = typeCase.style.keeps.quoteFromSource
  if (lines !== undefined && lines < wanted)
    tell('quote-near-source', `stands ${lines} lines from the sentence that it repeats; ${wanted} are wanted.`, 'Move it to another leg, or take another sentence.')
}

/** Last line that an insert takes. */
function lastOf({ insert, line, atTop }: StandingInsert): number {
  return line + (atTop ? insert.linesAtTop : insert.lines) - 1
}

/** How few lines stand over and under an insert in one of its legs, where that is less than is wanted. */
function nearEnds({ claims, slots, inner }: Measured, placed: StandingInsert): string[] {
  const { made, legs, line, atTop } = placed
  const last = lastOf(placed)
  let over = Infinity
  let under = Infinity
  for (let column = legs[0]; column <= legs[1]; column++) {
    const blocks = claims.filter((c) => column >= c.legs[0] && column <= c.legs[1] && !(c.from === line && overlaps(c.legs, legs)))
    const from = Math.max(freeFrom(claims, [column, column]), ...blocks.filter((c) => c.to < line).map((c) => c.to + 1))
    const lowest = slots.reduce((deepest, slot) => (slot.column === column ? Math.max(deepest, slot.line) : deepest), 0)
    const to = Math.min(Math.max(lowest, 0), inner.lines, ...blocks.filter((c) => c.from > last).map((c) => c.from - 1))
    over = Math.min(over, line - from)
    under = Math.min(under, to - last)
  }
  const few = (lines: number, where: string): string[] => (lines < made.wish.clear ? [`${Math.max(0, lines)} ${lines === 1 ? 'line' : 'lines'} ${where}`] : [])
  // a picture hangs well from a leg's top, and nothing stands badly at its foot
  return [...(atTop && made.kind !== 'quote' ? [] : few(over, 'over')), ...(under === 0 && made.kind !== 'quote' && made.insert.cuts !== true ? [] : few(under, 'under'))]
}

/** What stands level with an insert in its own legs or the next ones, and the crossheads there. */
function neighbours({ claims, units, flowed, slots }: Measured, placed: StandingInsert): string[] {
  const { legs, line } = placed
  const last = lastOf(placed)
  const level = (from: number, to: number): boolean => from <= last && to >= line
  const isNext = (c: Claim): boolean => c.legs[0] === legs[1] + 1 || c.legs[1] === legs[0] - 1
  const out: string[] = []
  if (claims.some((c) => c.spans && isNext(c) && level(c.from, c.to))) out.push('a head or a picture')
  if (claims.some((c) => !c.spans && isNext(c) && level(c.from, c.to))) out.push('another insert')
  const crossheads = units.some((unit, i) => {
    if (isTable(unit) || unit.role !== 'crosshead') return false
    return flowed.placements[i]!.slots.some((t) => {
      const slot = slots[t]
      return slot !== undefined && slot.column >= legs[0] - 1 && slot.column <= legs[1] + 1 && level(slot.line - 1, slot.line + 1)
    })
  })
  if (crossheads) out.push('a crosshead')
  return out
}

/** Lines of text, as they are read, between a quote and the sentence that it repeats. */
function linesToSource({ matter, units, flowed, slots, path }: Measured, placed: StandingInsert): number | undefined {
  const quote = matter.article.pullQuotes?.find((_, i) => placed.made.path === `${path}.pullQuotes[${i}]`)
  if (!quote) return undefined
  const { legs, line } = placed
  const last = lastOf(placed)
  let least: number | undefined
  matter.copy.forEach(({ block, at }) => {
    const found = 'text' in block ? sourceIn(quote, plainText(block.text)) : undefined
    const unit = found && units.findIndex((u) => !isTable(u) && u.path === `${path}.${at}.text`)
    if (!found || unit === undefined || unit < 0) return
    const taken = flowed.placements[unit]!.slots
    const from = taken[Math.min(taken.length - 1, Math.floor(found[0] * taken.length))]
    const to = taken[Math.min(taken.length - 1, Math.floor(found[1] * taken.length))]
    if (from === undefined || to === undefined || from >= slots.length) return
    slots.forEach((slot, t) => {
      if (slot.column < legs[0] || slot.column > legs[1] || slot.line < line - 1 || slot.line > last + 1) return
      const apart = Math.max(0, from - t, t - to)
      if (least === undefined || apart < least) least = apart
    })
  })
  return least
}
