import { airUnder } from './airUnder.js'
import { boxesOf, isPart, type Box } from './boxes.js'
import { edges } from './edges.js'
import type { Finding, Set as Whole } from './finding.js'
import { pageBox, pt } from './geometry.js'
import { readScene, type Piece, type ScenePart } from './lines.js'
import { followsShape, onShapes } from './shapes.js'
import { outOfRectangle } from './rectangles.js'

/** Points by which two boxes may run into each other before they overlap. */
const EASE = 0.5
/** Share of the gutter that text keeps off an insert at the least: an opening quote hangs into it. */
const NEAR = 0.55
/** Points that signs hang out of a line. */
const HANGS = 4

/** Invariant 3: nothing stands on anything else but what is declared to hold it, and no glyph leaves its column by more than the optical margin. */
export function checkFrames({ edition, paper }: Whole): Finding[] {
  const findings: Finding[] = []
  const { parts, others } = readScene(edition, paper)
  paper.pages.forEach((_, p) => {
    const pieces: Piece[] = [...parts, ...others].filter((piece) => piece.page === p)
    const all = boxesOf(edition, paper, pieces).sort((a, b) => a.top - b.top)
    const boxes = all.filter((box) => !followsShape(box, paper))
    const said = new Map(
      pieces.map((piece) => {
        const places = placesOf(piece)
        return [piece, paper.report.diagnostics.some((d) => (d.code === 'modules-overlap' || d.code === 'outside-grid') && places.some((path) => d.path.startsWith(path)))]
      }),
    )
    const declared = (a: Box, b: Box): boolean => a.piece !== b.piece && (said.get(a.piece)! || said.get(b.piece)!)
    boxes.forEach((a, i) => {
      for (let k = i + 1; k < boxes.length && boxes[k]!.top < a.foot - EASE; k++) {
        const b = boxes[k]!
        if (a.group === b.group || inLeg(a, b) || !overlap(a, b) || holds(a, b) || holds(b, a) || capBeside(a, b) || declared(a, b)) continue
        const kinds = [kindOf(a), kindOf(b)].sort().join(' and ')
        findings.push({
          rule: `${a.piece === b.piece ? 'overlap' : 'overlap of pieces'}: ${kinds}`,
          path: a.path,
          message: `${a.what} (${show(a)}) and ${b.what} of ${b.path} (${show(b)})`,
        })
      }
    })
    for (const part of parts.filter((one) => one.page === p))
      findings.push(...tooNear(part, boxes), ...onShapes(part, boxes, paper), ...(said.get(part)! ? [] : airUnder(part, boxes, edition)))
    for (const piece of pieces) findings.push(...outOfBox(piece, boxes), ...outOfRectangle(piece, boxes, edition))
    for (const part of parts.filter((one) => one.page === p)) findings.push(...edges(part, edition))
    const box = pageBox(edition, edition.pages[p]!)
    for (const b of boxes) {
      if (b.piece.kind === 'furniture') continue
      if (b.foot > box.top + (box.lines - 1) * box.baseline + box.cap + box.baseline * 0.5)
        findings.push({ rule: `under the page’s last line: ${kindOf(b)}`, path: b.path, message: show(b) })
      if (isPart(b.piece) && b.piece.frame.last !== undefined && b.kind === 'picture' && b.foot > b.piece.frame.last + 1)
        findings.push({ rule: 'picture under its module', path: b.path, message: `${show(b)}, module to ${b.piece.frame.last.toFixed(1)}` })
    }
  })
  return findings
}

/** Where a piece is placed: what a diagnostic about its place is told of. */
function placesOf(piece: Piece): string[] {
  if (isPart(piece)) return [piece.matter.placed]
  return [piece.key]
}

function overlap(a: Box, b: Box): boolean {
  // a band is the ground of display text
  if ([a.kind, b.kind].includes('band') && [a.kind, b.kind].some((kind) => kind === 'display' || kind === 'rule' || kind === 'frame')) return false
  if (a.kind === 'rule' || b.kind === 'rule') {
    const [rule, other] = a.kind === 'rule' ? [a, b] : [b, a]
    // a rule runs along frames, pictures and other rules; through text it does not run
    if (other.kind !== 'text' && other.kind !== 'cap' && other.kind !== 'display') return false
    return within(rule.left, rule.right, other.left, other.right) && within(rule.top, rule.foot, other.top, other.foot)
  }
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > EASE && Math.min(a.foot, b.foot) - Math.max(a.top, b.top) > EASE
}

/** Lines of one leg stand each on its own baseline. */
function inLeg(a: Box, b: Box): boolean {
  return a.leg !== undefined && a.leg === b.leg && Math.abs(a.foot - b.foot) > EASE
}

/** A stretch, or a point, inside another stretch by more than the ease. */
function within(from: number, to: number, least: number, most: number): boolean {
  return to > least + EASE && from < most - EASE
}

/** A frame holds its own piece, and a story's frame what stands in its module. */
function holds(frame: Box, other: Box): boolean {
  if (frame.kind !== 'frame') return false
  // frames of furniture are of parts of it
  return frame.piece === other.piece || (frame.piece.kind === 'furniture' && other.piece.kind === 'furniture') || isInside(other.piece, frame.piece)
}

/** In the module of another, or in one that is in it. */
function isInside(piece: Piece, holder: Piece): boolean {
  if (!isPart(piece)) return false
  for (let at = piece.matter.inside; at; at = at.inside) if (at.key === holder.key) return true
  return false
}

function kindOf(box: Box): string {
  return box.kind === 'display' ? box.what.replace(/ “.*/su, '') : box.kind === 'text' || box.kind === 'cap' ? box.kind : box.what
}

function capBeside(a: Box, b: Box): boolean {
  // what a cap does to the lines of its own paragraph is looked at by itself
  const [cap, other] = a.kind === 'cap' ? [a, b] : [b, a]
  return cap.kind === 'cap' && cap.piece === other.piece && cap.path === other.path
}

/** Text keeps a gutter off what stands level with it, in its own leg or the next. */
function tooNear(part: ScenePart, boxes: readonly Box[]): Finding[] {
  const own = boxes.filter((box) => box.piece === part)
  const inserts = own.filter((box) => box.kind === 'picture' || (box.kind === 'display' && box.what.startsWith('the pullQuote')))
  return inserts.flatMap((insert) => {
    const least = leastOff(part, insert)
    return own
      .filter((box) => box.kind === 'text' && Math.min(box.foot, insert.foot) - Math.max(box.top, insert.top) > EASE)
      .flatMap((box) => {
        const apart = Math.max(insert.left - box.right, box.left - insert.right)
        return apart < least && apart > -EASE
          ? [
              {
                rule: `text too near to ${insert.kind === 'picture' ? 'a picture' : 'a quote'}`,
                path: box.path,
                message: `${box.what} (${show(box)}) ${apart.toFixed(2)} pt off ${insert.path} (${show(insert)})`,
              },
            ]
          : []
      })
  })
}

/** As far as text keeps off an insert: that is said of it, or a share of the gutter. Signs hang out of their lines. */
function leastOff({ frame, matter }: ScenePart, { path }: Box): number {
  const f = /\.figures\[(\d+)\]/.exec(path)?.[1]
  const figure = f === undefined ? undefined : matter.article?.figures?.[Number(f)]
  const standOff = figure && matter.treatment.figures?.[figure.id]?.standOff
  return standOff === undefined ? frame.gutter * NEAR : Math.min(frame.gutter * NEAR, pt(standOff) - HANGS)
}

/** A piece in a frame stands in it with all its lines. Furniture has frames of parts of it. */
function outOfBox(piece: Piece, boxes: readonly Box[]): Finding[] {
  // the slug of an advert stands over it
  if (piece.kind === 'furniture' || piece.kind === 'advert') return []
  const frames = boxes.filter((box) => box.piece === piece && box.kind === 'frame')
  if (frames.length === 0) return []
  return piece.lines
    .filter((line) => !frames.some((frame) => line.y <= frame.foot + EASE && line.y >= frame.top))
    .map((line) => ({
      rule: 'line outside its box',
      path: line.path,
      message: `“${line.drawn.slice(0, 20)}” at ${line.y.toFixed(1)}, box ${frames.map((frame) => `${frame.top.toFixed(1)} to ${frame.foot.toFixed(1)}`).join(', ')}`,
    }))
}

function show(box: Box): string {
  return [box.left, box.top, box.right, box.foot].map((n) => n.toFixed(1)).join(' ')
}
