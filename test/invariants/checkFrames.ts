import type { GlyphsItem } from '../../src/scene/scene.js'
import type { Finding, Set as Whole } from './finding.js'
import { FACES } from './faces.js'
import { capOf, pageBox, styleOf } from './geometry.js'
import { ancestor, readScene, type SceneLine, type ScenePart } from './lines.js'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly group: string
  readonly story: number
  readonly what: string
  readonly path: string
}

/** Points by which two boxes may run into each other before they overlap. */
const EASE = 0.5
/** Most that a character may hang out of its line, shares of its advance: punctuation and letters. */
const HANG = 0.71
const HANG_LETTER = 0.06

/** Invariant 3: nothing stands on anything else, and no glyph leaves its column by more than the optical margin. */
export function checkFrames({ edition, paper }: Whole): Finding[] {
  const findings: Finding[] = []
  const { parts, furniture } = readScene(edition, paper)
  paper.pages.forEach((page, p) => {
    const own = parts.filter((part) => part.page === p)
    const boxes: Box[] = []
    own.forEach((part, s) => {
      for (const line of part.lines) {
        const box = boxOf(line, s, `${s} ${line.grid && !line.cap ? `leg ${line.leg}` : line.cap ? `cap ${line.node}` : `node ${line.node}`}`)
        if (line.cap) boxes.push(capBox(line, box))
        else if (!line.grid) boxes.push(withoutHang(line, box, styleOf(edition, part.story).justification.opticalMargins))
        else {
          // what hangs out of its leg by the optical margin, or more than that, is looked at by itself
          const left = part.frame.x + line.leg * (part.frame.measure + part.frame.gutter)
          boxes.push({ ...box, left: Math.max(left, box.left), right: Math.min(left + part.frame.measure, box.right) })
        }
      }
      for (const item of page.items) {
        if (!ancestor(paper.structure, item.node, part.node) || item.kind === 'glyphs' || item.kind === 'path') continue
        const node = paper.structure[item.node]!
        const path = node.path ?? part.path
        if (item.kind === 'rule')
          boxes.push({
            left: Math.min(item.x1, item.x2),
            right: Math.max(item.x1, item.x2),
            top: Math.min(item.y1, item.y2),
            foot: Math.max(item.y1, item.y2),
            group: `${s} rule`,
            story: s,
            what: 'a rule',
            path,
          })
        else if (item.kind === 'rect' && node.role === 'artifact') {
          boxes.push({ left: item.x, right: item.x + item.width, top: item.y, foot: item.y + item.height, group: `${s} frame`, story: s, what: 'a box', path })
          for (const line of part.lines)
            if (line.y > item.y + item.height + EASE || line.y < item.y)
              findings.push({
                rule: 'line outside its box',
                path: line.path,
                message: `“${line.drawn.slice(0, 20)}” at ${line.y.toFixed(1)}, box ${item.y.toFixed(1)} to ${(item.y + item.height).toFixed(1)}`,
              })
        } else if (item.kind === 'picture' || node.role === 'figure')
          boxes.push({ left: item.x, right: item.x + item.width, top: item.y, foot: item.y + item.height, group: `${s} figure ${item.node}`, story: s, what: 'a picture', path })
      }
    })
    for (const line of furniture.filter((l) => l.page === p)) boxes.push(boxOf(line, -1, `furniture ${line.node}`))
    const declared = (a: Box, b: Box): boolean =>
      a.story !== b.story &&
      [a, b].some(
        (box) =>
          box.story >= 0 && paper.report.diagnostics.some((d) => (d.code === 'modules-overlap' || d.code === 'outside-grid') && d.path.startsWith(own[box.story]!.storyPath)),
      )
    boxes.sort((a, b) => a.top - b.top)
    boxes.forEach((a, i) => {
      for (let k = i + 1; k < boxes.length && boxes[k]!.top < a.foot - EASE; k++) {
        const b = boxes[k]!
        if (a.group === b.group || Math.min(a.right, b.right) - Math.max(a.left, b.left) <= EASE || Math.min(a.foot, b.foot) - b.top <= EASE) continue
        if (a.what === 'a rule' && b.what === 'a rule') continue
        // a box is declared to hold its own story
        if ((a.what === 'a box' || b.what === 'a box') && a.story === b.story) continue
        if (capBeside(a, b) || declared(a, b)) continue
        const kinds = [short(a), short(b)].sort().join(' and ')
        findings.push({
          rule: `${a.story === b.story ? 'overlap' : 'overlap of stories'}: ${kinds}`,
          path: a.path,
          message: `${a.what} (${show(a)}) and ${b.what} of ${b.path} (${show(b)})`,
        })
      }
    })
    for (const part of own) findings.push(...edges(part, edition))
    const box = pageBox(edition, edition.pages[p]!)
    for (const b of boxes) {
      if (b.story < 0) continue
      const part = own[b.story]!
      if (b.foot > box.top + (box.lines - 1) * box.baseline + box.cap + box.baseline * 0.5)
        findings.push({ rule: `under the page’s last line: ${short(b)}`, path: b.path, message: show(b) })
      if (part.frame.last !== undefined && b.what === 'a picture' && b.foot > part.frame.last + 1)
        findings.push({ rule: 'picture under its module', path: b.path, message: `${show(b)}, module to ${part.frame.last.toFixed(1)}` })
    }
  })
  return findings
}

function short(box: Box): string {
  return box.group.includes(' leg ') ? 'text' : box.group.includes(' cap ') ? 'cap' : box.what
}

function capBeside(a: Box, b: Box): boolean {
  // what a cap does to the lines of its own paragraph is looked at by itself
  const [cap, other] = a.group.includes(' cap ') ? [a, b] : [b, a]
  return cap.group.includes(' cap ') && cap.story === other.story && cap.path === other.path
}

function show(box: Box): string {
  return [box.left, box.top, box.right, box.foot].map((n) => n.toFixed(1)).join(' ')
}

function boxOf(line: SceneLine, story: number, group: string): Box {
  const top = Math.min(...line.items.map((item) => item.y - capOf(item.face) * item.size))
  const trailing = /\s$/.test(line.drawn)
  const last = line.items.at(-1)!
  const right = trailing ? last.x + last.xs.at(-1)! : line.right
  return { left: line.left, right, top, foot: line.y, group, story, what: line.grid ? `“${line.drawn.slice(0, 20)}”` : `the ${line.role}`, path: line.path }
}

/** A cap stands on its leg's edge with its ink. */
function capBox(line: SceneLine, box: Box): Box {
  const item = line.items[0]!
  const ink = FACES.get(item.face)!.ink(item.gids[0]!)
  return { ...box, left: item.x + item.xs[0]! + ink.left * item.size, right: item.x + item.xs[0]! + ink.right * item.size }
}

function withoutHang(line: SceneLine, box: Box, margin: number): Box {
  const first = line.items[0]!
  const last = line.items.at(-1)!
  const g = lastGlyph(last.texts)
  return {
    ...box,
    left: box.left + hang(first.texts[0]!, advanceOf(first, 0), margin),
    right: box.right - hang(last.texts[g]!, advanceOf(last, g), margin),
  }
}

/** Lines against the edges of their legs, or of their module where they are no grid text; caps against the lines beside them. */
function edges(part: ScenePart, edition: Whole['edition']): Finding[] {
  const findings: Finding[] = []
  const { frame } = part
  const style = styleOf(edition, part.story)
  const margin = style.justification.opticalMargins
  for (const line of part.lines) {
    if (line.cap) {
      findings.push(...capEdges(line, part, pageBox(edition, part.pageModel).cap, style.keeps.dropCapContour))
      continue
    }
    const left = line.grid ? frame.x + line.leg * (frame.measure + frame.gutter) : frame.outer.left
    const right = line.grid ? left + frame.measure : frame.outer.right
    const first = line.items[0]!
    const firstWidth = advanceOf(first, 0)
    // opening quotes of heads and quotes hang by more
    const opening = !line.grid && /^[“‘„«"']/.test(first.texts[0]!) ? Math.min(firstWidth, 0.4 * frame.gutter) : 0
    // a letter wider than its column can stand nowhere else
    if (line.items.length === 1 && first.gids.length === 1 && firstWidth > frame.measure) continue
    const ease = line.grid ? 0.02 : 0.02 * first.size
    if (line.left < left - Math.max(opening, hang(first.texts[0]!, firstWidth, margin)) - ease)
      findings.push({
        rule: `${line.grid ? 'grid line' : line.role} out of its column at the left`,
        path: line.path,
        message: `“${line.drawn.slice(0, 30)}” by ${(left - line.left).toFixed(2)} pt`,
      })
    const last = line.items.at(-1)!
    const glyph = lastGlyph(last.texts)
    // the right edge of the glyph itself: tracking after it is air
    const pen = Math.min(
      last.x + last.xs[glyph]! + FACES.get(last.face)!.advance(last.gids[glyph]!) * last.size * last.scale,
      last.x + (last.texts[glyph + 1] === ' ' ? last.xs[glyph + 1]! : last.end),
    )
    const lastWidth = advanceOf(last, glyph)
    if (pen > right + hang(last.texts[glyph]!, lastWidth, margin) + ease && clusters(line) > 1) {
      findings.push({
        rule: `${line.grid ? 'grid line' : line.role} out of its column at the right`,
        path: line.path,
        message: `“${line.drawn.slice(0, 40)}” by ${(pen - right).toFixed(2)} pt in a measure of ${(right - left).toFixed(1)}`,
      })
    }
  }
  return findings
}

/** Characters of a line that might be parted. */
function clusters(line: SceneLine): number {
  return line.items.reduce((n, item) => n + item.texts.filter((t) => t.trim() !== '' && !/^[-\u2010]$/.test(t)).length, 0)
}

function lastGlyph(texts: readonly string[]): number {
  let g = texts.length - 1
  while (g > 0 && (texts[g] === ' ' || texts[g] === '')) g--
  return g
}

/** The face's own advance of a glyph, points. */
function advanceOf(item: GlyphsItem, g: number): number {
  return FACES.get(item.face)!.advance(item.gids[g]!) * item.size
}

function hang(text: string, width: number, margin: number): number {
  return Math.max(0, width) * margin * (/^[\p{L}\p{N}\p{M}]*$/u.test(text) ? HANG_LETTER : HANG)
}

function capEdges(cap: SceneLine, part: ScenePart, bodyCap: number, contour: boolean): Finding[] {
  const item = cap.items[0]!
  const face = FACES.get(item.face)!
  const ink = face.ink(item.gids[0]!)
  const right = item.x + item.xs[0]! + ink.right * item.size
  const top = cap.y - ink.top * item.size
  const findings: Finding[] = []
  // its top is the cap line of the first line beside it, its foot a baseline of the grid
  const first = part.lines.find((line) => line.node === cap.node && !line.cap)
  const off = first === undefined ? 0 : cap.y - capOf(item.face) * item.size - (first.y - bodyCap)
  if (cap.items.length === 1 && item.ys === undefined && Math.abs(off) > 0.1)
    findings.push({ rule: 'drop cap is off its lines', path: cap.path, message: `“${cap.drawn}” by ${off.toFixed(2)} pt` })
  for (const line of part.lines) {
    if (line === cap || line.cap || line.node !== cap.node || line.leg !== cap.leg || line.y > cap.y - ink.bottom * item.size || line.y < top) continue
    if (!contour && line.left < right - 0.3)
      findings.push({
        rule: 'drop cap runs into its text',
        path: line.path,
        message: `cap ${cap.drawn} to ${right.toFixed(2)}, line “${line.drawn.slice(0, 20)}” from ${line.left.toFixed(2)}`,
      })
  }
  return findings
}
