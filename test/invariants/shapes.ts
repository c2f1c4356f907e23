import { inClip, inCutout } from '../random/cutout.js'
import type { Paper } from '../../src/scene/paper.js'
import type { PictureItem } from '../../src/scene/scene.js'
import type { Box } from './boxes.js'
import { isPart } from './boxes.js'
import type { Finding } from './finding.js'
import { pt } from './geometry.js'
import type { ScenePart } from './lines.js'

// Text that follows the shape of a picture: the shape is sampled point by point, from what the edition and the picture say.

/** Points in a row and in a column at which a shape is looked at. */
const POINTS = 48
/** Points by which text may come nearer than its stand-off: a pixel of a small picture is large. */
const EASE = 0.6

interface Shaped {
  readonly item: PictureItem
  readonly standOff: number
  inside(u: number, v: number): boolean
}

/** Whether the box of a picture says nothing: text follows its shape. */
export function followsShape(box: Box, paper: Paper): boolean {
  return box.kind === 'picture' && isPart(box.piece) && shapesOf(box.piece, paper).some(({ item }) => Math.abs(item.x - box.left) < 0.01 && Math.abs(item.y - box.top) < 0.01)
}

const known = new WeakMap<ScenePart, Shaped[]>()

function shapesOf(part: ScenePart, paper: Paper): Shaped[] {
  const made = known.get(part) ?? shapes(part, paper)
  known.set(part, made)
  return made
}

function shapes(part: ScenePart, paper: Paper): Shaped[] {
  const { article, treatment, style } = part.matter
  return part.items.flatMap((item): Shaped[] => {
    const path = paper.structure[item.node]!.path ?? ''
    const f = /\.figures\[(\d+)\]\.pictures\[\d+\]$/.exec(path)?.[1]
    const figure = f === undefined ? undefined : article?.figures?.[Number(f)]
    const placement = figure && treatment.figures?.[figure.id]
    if (item.kind !== 'picture' || !placement || !['leg', 'straddle'].includes(placement.where ?? '')) return []
    if (typeof treatment.byline === 'object' && treatment.byline.figure === figure.id) return []
    const { around = 'box' } = placement
    const standOff = placement.standOff === undefined ? style.spacing.standOff : pt(placement.standOff)
    const inside = around === 'silhouette' ? silhouette(item.picture) : around === 'box' ? undefined : polygon(around)
    return inside ? [{ item, standOff, inside }] : []
  })
}

function silhouette(src: string): Shaped['inside'] | undefined {
  const size = /(\d+)x(\d+)\./.exec(src)
  if (!size) return undefined
  const [width, height] = [Number(size[1]), Number(size[2])]
  if (src.includes('clipped')) return inClip
  if (!src.includes('cutout')) return undefined
  const opaque = (x: number, y: number): boolean => inCutout((x + 0.5) / width, (y + 0.5) / height)
  const any = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => opaque(x, y))).flat()
  // all of it or nothing: no silhouette
  if (!any.includes(true) || !any.includes(false)) return undefined
  return (u, v) => opaque(Math.min(width - 1, Math.floor(u * width)), Math.min(height - 1, Math.floor(v * height)))
}

function polygon(points: readonly (readonly [number, number])[]): Shaped['inside'] {
  return (u, v) => {
    let inside = false
    points.forEach(([x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length]!
      if (y1 > v !== y2 > v && u < x1 + ((x2 - x1) * (v - y1)) / (y2 - y1)) inside = !inside
    })
    return inside
  }
}

/** Lines of text that come nearer to a shape than they may. */
export function onShapes(part: ScenePart, boxes: readonly Box[], paper: Paper): Finding[] {
  const lines = boxes.filter((box) => box.piece === part && box.kind === 'text')
  return shapesOf(part, paper).flatMap(({ item, standOff, inside }) => {
    const { x, y, width, height, crop } = item
    const ease = EASE + Math.max(width, height) / POINTS
    const near = lines.filter((l) => l.right > x - standOff && l.left < x + width + standOff && l.foot > y - standOff && l.top < y + height + standOff)
    if (near.length === 0) return []
    const points: [number, number][] = []
    for (let i = 0; i < POINTS; i++)
      for (let k = 0; k < POINTS; k++) {
        const [a, b] = [(i + 0.5) / POINTS, (k + 0.5) / POINTS]
        if (inside(crop.x + a * crop.width, crop.y + b * crop.height)) points.push([x + a * width, y + b * height])
      }
    return near.flatMap((l): Finding[] => {
      const apart = Math.min(...points.map(([px, py]) => Math.hypot(Math.max(0, l.left - px, px - l.right), Math.max(0, l.top - py, py - l.foot))))
      return apart < standOff - ease
        ? [{ rule: 'text on a shape', path: l.path, message: `${l.what} ${apart.toFixed(1)} pt off ${item.picture}, which wants ${standOff.toFixed(1)}` }]
        : []
    })
  })
}
