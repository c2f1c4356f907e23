import { readFileSync } from 'node:fs'
import { create } from 'fontkit'

const folder = new URL('../../fonts/', import.meta.url)
const open = (file) => create(readFileSync(new URL(file, folder)))

export const FACES = {
  black: open('frank-ruhl-libre/FrankRuhlLibre-Black.ttf'),
  bold: open('frank-ruhl-libre/FrankRuhlLibre-Bold.ttf'),
  roman: open('frank-ruhl-libre/FrankRuhlLibre-Regular.ttf'),
  italic: open('stix-two-text/STIXTwoText-Italic.ttf'),
  sans: open('roboto-condensed/RobotoCondensed-Bold.ttf'),
}

/** Sets a line of type in a gray picture, centred on `x`, its baseline at `y`. `tracking` in thousandths of the size. */
export function letter(plane, width, height, { face, text, size, x, y, tracking = 0 }) {
  const { glyphs, positions } = face.layout(text)
  const scale = size / face.unitsPerEm
  const extra = (tracking / 1000) * size
  const wide = positions.reduce((sum, p) => sum + p.xAdvance * scale + extra, -extra)
  const contours = []
  let pen = x - wide / 2
  glyphs.forEach((glyph, i) => {
    const { xOffset, yOffset, xAdvance } = positions[i]
    contours.push(...flatten(glyph.path.commands, pen + xOffset * scale, y - yOffset * scale, scale))
    pen += xAdvance * scale + extra
  })
  fill(plane, width, height, contours)
  return wide
}

/** Closed polygons from an outline's curves. */
function flatten(commands, x, y, scale) {
  const contours = []
  let points = []
  let last = [0, 0]
  const to = (px, py) => points.push([x + px * scale, y - py * scale])
  for (const { command, args } of commands) {
    if (command === 'moveTo') {
      if (points.length > 2) contours.push(points)
      points = []
      to(...args)
    } else if (command === 'lineTo') to(...args)
    else if (command === 'quadraticCurveTo' || command === 'bezierCurveTo') {
      const [p, q, r] = args.length === 4 ? [null, args.slice(0, 2), args.slice(2)] : [args.slice(0, 2), args.slice(2, 4), args.slice(4)]
      for (let i = 1; i <= 10; i++) {
        const t = i / 10
        const s = 1 - t
        const at = (k) => (p ? s * s * s * last[k] + 3 * s * s * t * p[k] + 3 * s * t * t * q[k] + t * t * t * r[k] : s * s * last[k] + 2 * s * t * q[k] + t * t * r[k])
        to(at(0), at(1))
      }
    }
    if (args.length) last = args.slice(-2)
  }
  if (points.length > 2) contours.push(points)
  return contours
}

/** Fills polygons with black, by winding, with soft edges. */
export function fill(plane, width, height, contours) {
  const PARTS = 5
  const edges = []
  let low = Infinity
  let high = -Infinity
  for (const points of contours) {
    points.forEach((a, i) => {
      const b = points[(i + 1) % points.length]
      low = Math.min(low, a[1])
      high = Math.max(high, a[1])
      if (a[1] !== b[1]) edges.push(a[1] < b[1] ? [a, b, 1] : [b, a, -1])
    })
  }
  const row = new Float32Array(width)
  for (let y = Math.max(0, Math.floor(low)); y <= Math.min(height - 1, high); y++) {
    row.fill(0)
    for (let part = 0; part < PARTS; part++) {
      const v = y + (part + 0.5) / PARTS
      const crossings = []
      for (const [a, b, way] of edges) {
        if (v >= a[1] && v < b[1]) crossings.push([a[0] + ((b[0] - a[0]) * (v - a[1])) / (b[1] - a[1]), way])
      }
      crossings.sort((a, b) => a[0] - b[0])
      let winding = 0
      crossings.forEach(([x, way], i) => {
        if (winding !== 0) span(row, crossings[i - 1][0], x, 1 / PARTS)
        winding += way
      })
    }
    for (let x = 0; x < width; x++) if (row[x]) plane[y * width + x] = Math.round(plane[y * width + x] * (1 - Math.min(1, row[x])))
  }
}

function span(row, from, to, share) {
  const a = Math.max(0, from)
  const b = Math.min(row.length, to)
  for (let x = Math.floor(a); x < b; x++) row[x] += share * (Math.min(b, x + 1) - Math.max(a, x))
}

/** A black rectangle. */
export function rule(plane, width, height, x, y, wide, tall) {
  fill(plane, width, height, [
    [
      [x, y],
      [x + wide, y],
      [x + wide, y + tall],
      [x, y + tall],
    ],
  ])
}
