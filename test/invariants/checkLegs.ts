import type { Place } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import type { Role } from '../../src/scene/scene.js'
import type { Finding, Set as Whole } from './finding.js'
import { legLeft, pt } from './geometry.js'
import type { Unit } from './matters.js'
import { readScene, type SceneLine, type ScenePart } from './lines.js'
import { slotLines } from './tableBlocks.js'
import type { StoryReport } from '../../src/report/report.js'

const LINES_IN_LEG = 6

/** A leg as the scene has it. `holes` are its slots that hold neither a line nor the air before one. */
interface Leg {
  readonly lines: readonly SceneLine[]
  readonly slots: number
  readonly holes: number
  readonly foot: number | undefined
}

/** Invariant 4: legs of a part as deep as its text are level, the longer first; a fixed module is filled; and what stands at a leg's ends. */
export function checkLegs(whole: Whole): Finding[] {
  const { edition, paper } = whole
  const findings: Finding[] = []
  const { parts } = readScene(edition, paper)
  for (const part of parts) {
    const report = paper.report.stories.find((s) => s.page === part.page && s.path === part.key)
    if (report && report.legs.length !== part.pieces.length) {
      findings.push({ rule: 'report has another number of legs', path: part.key, message: `${report.legs.length} for ${part.pieces.length}` })
      continue
    }
    if (!report) {
      findings.push({ rule: 'story without a report', path: part.key, message: part.matter.id })
      continue
    }
    const said = (code: string, path = part.key): boolean => paper.report.diagnostics.some((d) => d.code === code && d.path === path)
    const add = (rule: string, message: string, path = part.key): void => void findings.push({ rule, path, message })
    const legs = legsOf(
      part,
      parts.filter((one) => one.inside === part.key && one.page === part.page),
      report,
      paper,
    )

    // the report says what the scene has
    const counted = slotLines(part, report)
    if (report.lines !== counted.length) add('report has another number of lines', `${report.lines} for ${counted.length}`)
    legs.forEach((leg, i) => {
      if (report.legs[i]!.lines !== leg.lines.length) add('report has other lines in a leg', `leg ${i + 1}: ${report.legs[i]!.lines} for ${leg.lines.length}`)
      if (report.legs[i]!.slots < leg.lines.length) add('more lines than slots', `leg ${i + 1}`)
    })
    const running = counted.filter((line) => line.role === 'paragraph' || line.role === 'quote' || line.role === 'listItem')
    const { quality, besideInserts } = report
    if (quality.lines + besideInserts.lines !== running.length) add('quality over another number of lines', `${quality.lines} + ${besideInserts.lines} for ${running.length}`)

    if (report.over.lines > 0) {
      legs.forEach((leg, i) => {
        // a row of a table is not parted: before one that is deeper than what is left slots stay free
        const next = counted[counted.filter((line) => line.read <= i).length]
        const row = next === undefined ? part.matter.units.some((unit) => unit.kind === 'row') : next.role === 'tableCell' || next.role === 'tableHead'
        if (leg.holes > 0 && !row) add('over though a slot is free', `leg ${i + 1} has ${leg.holes} free of ${leg.slots}; ${report.over.lines} over`)
      })
      const { size } = part.matter.style.styles.get('body')!
      const perLine = Math.max(1, counted.length > 8 ? counted.reduce((n, l) => n + l.drawn.length, 0) / counted.length : part.frame.measure / size / 0.5)
      // a row of a table takes as many lines as its deepest cell, and none of them is full
      const rows = part.matter.units.some((unit) => unit.kind === 'row')
      const guess = report.over.text.length / perLine
      const units = report.over.text.split('\n').length
      if (!rows && (report.over.lines > 2.5 * guess + units + 4 || report.over.lines < 0.35 * guess - 3))
        add('number of lines over is not likely', `${report.over.lines} for about ${guess.toFixed(1)}`)
    } else if (counted.length > 0)
      level(
        part,
        legs,
        add,
        said,
        paper.report.diagnostics.some((d) => d.code === 'uneven-legs' && d.path === part.key && d.message.includes('keep')),
      )
    const under = report.under.lines
    const free = trailing(legs)
    if (report.over.lines === 0 && counted.length > 0 && under !== free) add('under is not what is free', `${under} for ${free}`)
    if (typeof part.matter.depth === 'number' && under > 0 && !said('underset')) add('underset is not reported', `${under} lines`)
    findings.push(...ends(part, whole, legs))
  }
  return findings
}

/** A story as deep as its text, with some lines in each leg: what the share of uneven legs is taken over. */
export function isOrdinary({ depth }: { readonly depth: Place['depth'] }, legs: readonly { readonly slots: number }[]): boolean {
  return depth === 'fit' && legs.every((leg) => leg.slots >= LINES_IN_LEG)
}

/** Free slots after the last line. */
function trailing(legs: readonly Leg[]): number {
  let free = 0
  for (const leg of [...legs].reverse()) {
    free += leg.holes
    if (leg.lines.length > 0) break
  }
  return free
}

/** What may stand at a leg's foot under its text. */
const AT_FOOT: ReadonlySet<Role> = new Set<Role>(['figure', 'caption', 'credit', 'pullQuote', 'attribution', 'byline'])

function legsOf(part: ScenePart, inside: readonly ScenePart[], report: StoryReport, paper: Paper): Leg[] {
  const { frame } = part
  const standing = part.items.flatMap((item) => {
    if (!AT_FOOT.has(paper.structure[item.node]!.role) || item.kind === 'rule' || item.kind === 'path') return []
    return [item.kind === 'glyphs' ? { left: item.x, right: item.x + item.end, foot: item.y } : { left: item.x, right: item.x + item.width, foot: item.y + item.height }]
  })
  // a piece in the module takes all of its columns, whatever of them it fills
  for (const one of inside) standing.push({ left: one.frame.outer.left, right: one.frame.outer.right, foot: Math.max(-Infinity, ...one.lines.map((line) => line.y)) })
  const airOf = new Map<string, Unit>(part.matter.units.flatMap((unit) => unit.leaves.map((l) => [`${part.key}.${l.at}`, unit] as const)))
  const refitted = paper.report.stories.find((s) => s.page === part.page && s.path === part.key)?.fit?.done.find(({ kind }) => kind === 'crossheadAir')?.by ?? 0
  // copyfitting may give crossheads another air than the style has
  const air = (line: SceneLine): number => Math.max(0, (airOf.get(line.path)?.air ?? 0) + (line.role === 'crosshead' ? refitted : 0))
  const taking = slotLines(part, report)
  const starts = new Set<SceneLine>()
  taking.forEach((line, i) => {
    const before = taking[i - 1]
    if (before === undefined || airOf.get(before.path) !== airOf.get(line.path)) starts.add(line)
  })
  return report.legs.map(({ slots }, leg) => {
    const lines = taking.filter((line) => line.read === leg)
    // air may be given up where text would be over for it
    const airs = lines.reduce((sum, line, i) => sum + (i > 0 && starts.has(line) ? Math.min(air(line), Math.round((line.y - lines[i - 1]!.y) / frame.baseline) - 1) : 0), 0)
    const textFoot = lines.length > 0 ? Math.max(...lines.map((line) => line.y)) : undefined
    // a figure, a quote or a head at the foot is the leg's end
    const { column } = part.pieces[leg]!
    const left = legLeft(frame, column)
    let foot = textFoot
    // a leg that ends on adverts is as long as it can be
    if (
      paper.report.pages[part.page]!.adverts.some(
        ({ room }) => room.columns[0] <= frame.column + leg && room.columns[1] >= frame.column + leg && textFoot !== undefined && isOver(part, room.top, textFoot),
      )
    )
      foot = Infinity
    for (const one of standing) {
      if (Math.min(one.right, left + frame.measure) - Math.max(one.left, left) < 1) continue
      if (foot === undefined || one.foot > foot + 0.01) foot = Infinity
    }
    // a slot that could only hold the air of what begins the next leg is not free
    const after = taking.find((line) => line.read > leg)
    const spare = after !== undefined && starts.has(after) ? air(after) : 0
    const empty = slots - lines.length - airs
    return { lines, slots, holes: empty > 0 && empty <= spare ? 0 : empty, foot: foot === Infinity ? undefined : foot }
  })
}

/** Whether an advert's room begins within two lines under a leg's last line. */
function isOver({ pageModel }: ScenePart, top: number, foot: number, baseline = pt(pageModel.grid.baseline)): boolean {
  const line = (foot - pt(pageModel.margins.top)) / baseline
  return top - line > 0 && top - line < 3
}

function level(part: ScenePart, legs: readonly Leg[], add: (rule: string, message: string) => void, said: (code: string) => boolean, keeps: boolean): void {
  const { baseline } = part.frame
  if (legs.some((leg) => leg.holes < 0)) add('more than the slots hold', legs.map((leg) => `${leg.lines.length}/${leg.slots}`).join(' '))
  if (said('uneven-legs')) {
    if (keeps && isOrdinary(part.matter, legs)) add('legs are uneven for a reason', legs.map((leg) => `${leg.lines.length}/${leg.slots}`).join(' '))
    return
  }
  if (part.matter.depth === 'fit') {
    const feet = legs.flatMap((leg) => (leg.foot === undefined ? [] : [leg.foot]))
    const empty = legs.filter((leg) => leg.lines.length === 0 && leg.slots > 1)
    const apart = (Math.max(...feet) - Math.min(...feet)) / baseline
    const show = legs.map((leg) => `${leg.lines.length}/${leg.slots}`).join(' ')
    if (apart > 1.01) add('legs are not level', `${apart.toFixed(1)} lines apart (${show})`)
    else if (empty.length > 0) add('legs are empty', show)
    else
      for (let i = 1; i < feet.length; i++)
        if (feet[i]! > feet[i - 1]! + 0.01)
          return add(
            'a longer leg after a shorter',
            `${show}, feet ${legs.map((leg) => (leg.foot === undefined ? '-' : Math.round((leg.foot - Math.min(...feet)) / baseline))).join(' ')}`,
          )
    return
  }
  const last = legs.findLastIndex((leg) => leg.lines.length > 0)
  legs.forEach((leg, i) => {
    if (i < last && leg.holes > 1) add('a leg is not filled', `leg ${i + 1}: ${leg.holes} of ${leg.slots} free`)
  })
}

/** Ladders, widows and hyphens at feet, each of which is there only with a diagnostic. */
function ends(part: ScenePart, { paper }: Whole, legs: readonly Leg[]): Finding[] {
  const findings: Finding[] = []
  const {
    styles,
    hyphenation: { ladder },
  } = part.matter.style
  const said = (code: string, path: string): boolean => paper.report.diagnostics.some((d) => d.code === code && d.path === path)
  const byNode = new Map<number, SceneLine[]>()
  // cells of tables keep to rules of their own
  for (const line of part.lines)
    if (line.grid && !line.cap && line.role !== 'tableCell' && line.role !== 'tableHead') byNode.set(line.node, [...(byNode.get(line.node) ?? []), line])
  const report = paper.report.stories.find((s) => s.page === part.page && s.path === part.key)!
  const lastLine = [...byNode.values()].at(-1)?.at(-1)
  let widows = 0
  let feet = 0
  let hyphens = 0
  for (const lines of byNode.values()) {
    let run = 0
    const { path, role } = lines[0]!
    const running = role === 'paragraph' || role === 'quote' || role === 'listItem'
    const justified = (styles.get(role === 'listItem' ? 'list' : role === 'paragraph' ? 'body' : role) ?? styles.get('body'))?.align === 'justified'
    const cutShort = report.over.lines > 0 && lines.at(-1) === lastLine
    lines.forEach((line, k) => {
      const next = lines[k + 1]
      const hyphen = justified && endsInHyphen(line)
      run = hyphen ? run + 1 : 0
      if (endsInHyphen(line) && running) hyphens++
      if (run > ladder && !said('ladder', path))
        findings.push({ rule: 'ladder over the limit', path, message: `${run} hyphens in a row to “${line.drawn.slice(-20)}”; ${ladder} are allowed` })
      if (!next) return
      if (next.read === line.read) return
      run = 0
      if (endsInHyphen(line) && running) feet++
      if (hyphen && !said('foot-hyphen', path)) findings.push({ rule: 'hyphen at a foot is not reported', path, message: `“${line.drawn.slice(-20)}” in leg ${line.read + 1}` })
      if (k === lines.length - 2 && !cutShort) {
        if (running) widows++
        if (!said('widow', path)) findings.push({ rule: 'widow is not reported', path, message: `“${next.drawn.slice(0, 30)}” in leg ${next.read + 1}` })
      }
    })
  }
  const { quality, besideInserts } = report
  const counts: [string, number, number][] = [
    ['widows', quality.widows, widows],
    ['hyphens', quality.hyphens + besideInserts.hyphens, hyphens],
  ]
  for (const [what, told, seen] of counts)
    if (told !== seen && report.over.lines === 0) findings.push({ rule: `report has another number of ${what}`, path: part.key, message: `${told} for ${seen}` })
  // ragged text has hyphens only where a word does not fit at all
  if (report.over.lines === 0 && styles.get('body')!.align === 'justified' && quality.footHyphens + besideInserts.footHyphens !== feet)
    findings.push({ rule: 'report has another number of foot hyphens', path: part.key, message: `${quality.footHyphens + besideInserts.footHyphens} for ${feet}` })
  void legs
  return findings
}

/** A hyphen is shown at the line's end, ours or the word's own. */
function endsInHyphen(line: SceneLine): boolean {
  return /[^\s-][-\u2010]$/.test(line.drawn)
}
