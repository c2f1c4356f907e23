import type { GlyphsItem } from '../../src/scene/scene.js'
import type { Finding, Set as Whole } from './finding.js'
import { FACES } from './faces.js'
import { legLeft } from './geometry.js'
import { readScene, type SceneLine, type ScenePart } from './lines.js'

/** How lines came to their width: within the limits of the style, and never a last line's words pulled apart. */
export function checkFlex({ edition, paper }: Whole): Finding[] {
  const findings: Finding[] = []
  for (const part of readScene(edition, paper).parts) {
    const { style } = part.matter
    const { glyphScale, tracking, neighbours } = style.justification
    part.lines.forEach((line) => {
      if (!line.grid || line.cap) return
      const runsIn = part.matter.units.some((unit) => unit.runsIn === true && unit.leaves.some((l) => `${part.key}.${l.at}` === line.path))
      for (const item of line.items)
        if (Math.abs(item.scale - 1) > glyphScale + 1e-9)
          findings.push({ rule: 'glyphs scaled beyond the limit', path: line.path, message: `${item.scale} in “${line.drawn.slice(0, 30)}”` })
      const above = part.lines[part.lines.indexOf(line) - 1]
      if (above?.grid === true && above.read === line.read && !above.cap && Math.abs(above.items[0]!.scale - line.items[0]!.scale) > neighbours * glyphScale + 1e-9)
        findings.push({
          rule: 'letters of neighbouring lines too far apart',
          path: line.path,
          message: `${above.items[0]!.scale} over ${line.items[0]!.scale} in “${line.drawn.slice(0, 30)}”`,
        })
      const name = nameOf(line)
      const text = style.styles.get(name) ?? style.styles.get('body')!
      for (const item of runsIn ? [] : line.items) {
        const found = trackingOf(item, text)
        if (found !== undefined && Math.abs(found - (text.tracking / 1000) * item.scale) > tracking / 1000 + 2e-4)
          findings.push({ rule: 'tracking beyond the limit', path: line.path, message: `${(found * 1000).toFixed(1)} in “${line.drawn.slice(0, 30)}”` })
      }
      // the last line of a paragraph, where nothing is over
      const item = line.items[0]!
      if (line.last && text.align === 'justified' && line.items.length === 1 && item.scale === 1 && !cut(paper, part)) {
        const face = FACES.get(item.face)!
        item.texts.forEach((t, g) => {
          if (t !== ' ' || g + 1 >= item.xs.length || item.texts[g + 1] === '' || face.name !== item.face) return
          const width = item.xs[g + 1]! - item.xs[g]!
          const natural = (face.metrics.space * text.wordSpace + text.tracking / 1000) * item.size
          if (width > natural * 1.02 + 0.02 && item.ys === undefined)
            findings.push({
              rule: 'word space of a last line is stretched',
              path: line.path,
              message: `${width.toFixed(3)} for ${natural.toFixed(3)} in “${line.drawn.slice(0, 30)}”`,
            })
        })
      }
      // a justified line ends at its edge
      const next = part.lines[part.lines.indexOf(line) + 1]
      if (text.align === 'justified' && !line.last && next?.node === line.node && line.drawn.trim().includes(' ')) {
        const right = legLeft(part.frame, line.leg) + part.frame.measure
        // kerning towards a letter on the next line is no width
        const end = line.items.at(-1)!
        const edge = Math.max(line.right, end.x + end.xs.at(-1)! + FACES.get(end.face)!.advance(end.gids.at(-1)!) * end.size * end.scale)
        if (
          edge < right - 0.05 - ((2 * Math.abs(text.tracking)) / 1000) * text.size &&
          /\p{L}[-,.;:]?$/u.test(line.drawn) &&
          !hasBreaks(edition, line.path) &&
          !besideInsert(part, line)
        )
          findings.push({ rule: 'justified line does not reach its edge', path: line.path, message: `“${line.drawn.slice(0, 30)}” is ${(right - edge).toFixed(2)} pt short` })
      }
    })
  }
  return findings
}

/** Something stands in the line's leg, level with it or within its air: what room it leaves the line is not the leg's. */
function besideInsert({ lines, items, frame }: ScenePart, line: SceneLine): boolean {
  const left = legLeft(frame, line.leg)
  const air = 3 * frame.baseline
  const level = (from: number, to: number, top: number, foot: number): boolean =>
    to > left + 1 && from < left + frame.measure - 1 && foot > line.y - frame.baseline - air && top < line.y + air
  return (
    lines.some((other) => !other.grid && level(other.left, other.right, other.y - frame.baseline, other.y)) ||
    items.some((item) => (item.kind === 'picture' || item.kind === 'rect') && !(item.x < left + 1 && item.x + item.width > left + frame.measure - 1) && level(item.x, item.x + item.width, item.y, item.y + item.height))
  )
}

function hasBreaks(edition: Whole['edition'], path: string): boolean {
  const found = /^articles\[(\d+)\]\.body\[(\d+)\]/.exec(path)
  const block = found && edition.articles[Number(found[1])]?.body[Number(found[2])]
  return JSON.stringify(block ?? '').includes('"break":true') || !found
}

function cut(paper: Whole['paper'], { matter, page }: ScenePart): boolean {
  return paper.report.stories.some((s) => s.page === page && s.path === matter.key && s.over.lines > 0)
}

function nameOf(line: SceneLine): string {
  return line.role === 'listItem' ? 'list' : line.role === 'paragraph' ? 'body' : line.role === 'tableCell' ? 'table' : line.role
}

/** Tracking of an item's longest plain word over its natural width, ems; undefined where it cannot be told. */
function trackingOf(item: GlyphsItem, text: { readonly ligatures: boolean; readonly figures: string; readonly tabular: boolean; readonly case: string }): number | undefined {
  if (item.ys || text.case !== 'none') return undefined
  const face = FACES.get(item.face)!
  let best: { from: number; to: number } | undefined
  let from = 0
  for (let g = 0; g <= item.texts.length; g++) {
    if (g < item.texts.length && /^[a-zA-Z]+$/.test(item.texts[g]!)) continue
    if (g - from > (best ? best.to - best.from : 3) && (from === 0 || item.texts[from - 1] === ' ') && (g === item.texts.length || item.texts[g] === ' ')) best = { from, to: g }
    from = g + 1
  }
  if (!best) return undefined
  const word = item.texts.slice(best.from, best.to).join('')
  // its head or tail may be on another line
  if (best.from === 0 || best.to === item.texts.length) return undefined
  const shaped = face.shape(word, { ligatures: text.ligatures, smallCaps: false, oldStyle: text.figures === 'oldStyle', tabular: text.tabular })
  const gids = item.gids.slice(best.from, best.to)
  if (shaped.gids.length !== gids.length || shaped.offsets || shaped.gids.some((gid, i) => gid !== gids[i])) return undefined
  const natural = shaped.advances.slice(0, -1).reduce((a, b) => a + b, 0) * item.size * item.scale
  const drawn = item.xs[best.to - 1]! - item.xs[best.from]!
  return (drawn - natural) / ((gids.length - 1) * item.size)
}
