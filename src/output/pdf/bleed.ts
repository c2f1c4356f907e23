import type { Item, PictureItem, RectItem, RuleItem, ScenePage } from '../../scene/scene.js'

/** What ends so near the trim's edge, points, runs to it. */
const NEAR = 0.5

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A page whose art runs on into the bleed where it reaches the trim's edge: pictures, tints and rules. What readers see of it stays as it was, or as near as a picture allows. */
export function bled(page: ScenePage, bleed: number): ScenePage {
  if (bleed === 0) return page
  let changed = false
  const items = page.items.map((item): Item => {
    const wider = widened(item, page, bleed)
    if (wider !== item) changed = true
    return wider
  })
  return changed ? { ...page, items } : page
}

function widened(item: Item, page: ScenePage, bleed: number): Item {
  switch (item.kind) {
    case 'picture':
      return item.clip ? item : widenedPicture(item, grown(item, page, bleed))
    case 'rect':
      return item.fill && !item.stroke ? widenedRect(item, page, bleed) : item
    case 'rule':
      return widenedRule(item, page, bleed)
    default:
      return item
  }
}

/** The box, out to the bleed on every side that is at the trim's edge. */
function grown({ x, y, width, height }: Box, page: Pick<ScenePage, 'width' | 'height'>, bleed: number): Box {
  const left = x <= NEAR ? -bleed : x
  const top = y <= NEAR ? -bleed : y
  const right = x + width >= page.width - NEAR ? page.width + bleed : x + width
  const foot = y + height >= page.height - NEAR ? page.height + bleed : y + height
  return { x: left, y: top, width: right - left, height: foot - top }
}

const same = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

function widenedRect(item: RectItem, page: ScenePage, bleed: number): RectItem {
  const box = grown(item, page, bleed)
  return same(item, box) ? item : { ...item, ...box }
}

/** A rule runs on along itself, never across: it would grow heavier. */
function widenedRule(item: RuleItem, page: ScenePage, bleed: number): RuleItem {
  const level = item.y1 === item.y2
  if (!level && item.x1 !== item.x2) return item
  const most = level ? page.width : page.height
  const out = (at: number): number => (at <= NEAR ? -bleed : at >= most - NEAR ? most + bleed : at)
  const wider = level ? { ...item, x1: out(item.x1), x2: out(item.x2) } : { ...item, y1: out(item.y1), y2: out(item.y2) }
  return wider.x1 === item.x1 && wider.x2 === item.x2 && wider.y1 === item.y1 && wider.y2 === item.y2 ? item : wider
}

/** Shows what was cropped away; where a picture has no more, it is enlarged by as little as will do, never out of its shape. */
function widenedPicture(item: PictureItem, box: Box): PictureItem {
  const { x, y, width, height, crop } = item
  if (same(item, box) || !(width > 0) || !(height > 0)) return item
  // the whole picture as it was, in points
  const wide = width / crop.width
  const high = height / crop.height
  const larger = Math.max(1, box.width / wide, box.height / high)
  const shown = { width: box.width / (wide * larger), height: box.height / (high * larger) }
  const inside = (from: number, size: number): number => Math.min(Math.max(0, from), 1 - size)
  // about the middle of what was shown, so that nothing moves more than it must
  const across = crop.x + (crop.width * (box.x + box.width / 2 - x)) / width
  const down = crop.y + (crop.height * (box.y + box.height / 2 - y)) / height
  return { ...item, ...box, crop: { x: inside(across - shown.width / 2, shown.width), y: inside(down - shown.height / 2, shown.height), ...shown } }
}
