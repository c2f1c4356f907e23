import { advanceOf, hang, lastGlyph } from './boxes.js'
import { FACES } from './faces.js'
import type { Finding, Set as Whole } from './finding.js'
import { capOf, legLeft, pageBox } from './geometry.js'
import type { SceneLine, ScenePart } from './lines.js'

/** Lines against the edges of their legs, or of their module where they are no grid text; caps against the lines beside them. */
export function edges(part: ScenePart, edition: Whole['edition']): Finding[] {
  const findings: Finding[] = []
  const { frame } = part
  const { style } = part.matter
  const margin = style.justification.opticalMargins
  for (const line of part.lines) {
    if (line.cap) {
      findings.push(...capEdges(line, part, pageBox(edition, part.pageModel).cap, style.keeps.dropCapContour))
      continue
    }
    const left = line.grid ? legLeft(frame, line.leg) : frame.outer.left
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
