import type { Item, PathStep, PictureItem, RectItem, RuleItem } from './scene.js'

/** The items of a spread as two pages: what lies over the fold is cut there, to the point. The right page has its own left edge at 0. */
export function cutAtFold(items: readonly Item[], fold: number): readonly [left: Item[], right: Item[]] {
  const left: Item[] = []
  const right: Item[] = []
  for (const item of items)
    for (const piece of item.kind === 'rect' && isOver(item, fold) ? unframed(item) : [item])
      if (piece.kind === 'path') {
        const xs = piece.steps.flatMap((step) => (step.kind === 'close' ? [] : [step.x]))
        // a path is not taken apart: what lies beyond a page's edge is not printed
        if (Math.min(...xs) < fold) left.push(piece)
        if (Math.max(...xs) > fold) right.push({ ...piece, steps: piece.steps.map((step) => movedStep(step, -fold)) })
      } else {
        const [here, there] = cut(piece, fold)
        if (here) left.push(here)
        if (there) right.push(shifted(there, -fold))
      }
  return [left, right]
}

type Straight = Exclude<Item, { readonly kind: 'path' }>

function cut(item: Straight, fold: number): readonly [Straight | undefined, Straight | undefined] {
  switch (item.kind) {
    // no word stands in the spine: each item is wholly on one side
    case 'glyphs':
      return item.x + item.end / 2 < fold ? [item, undefined] : [undefined, item]
    case 'rule':
      return cutRule(item, fold)
    case 'rect':
      return isOver(item, fold) ? [narrowedTo(item, item.x, fold), narrowedTo(item, fold, item.x + item.width)] : sideOf(item, item.x + item.width / 2, fold)
    case 'picture':
      return isOver(item, fold) ? [croppedTo(item, item.x, fold), croppedTo(item, fold, item.x + item.width)] : sideOf(item, item.x + item.width / 2, fold)
  }
}

function sideOf<I>(item: I, x: number, fold: number): readonly [I | undefined, I | undefined] {
  return x < fold ? [item, undefined] : [undefined, item]
}

function isOver({ x, width }: { readonly x: number; readonly width: number }, fold: number): boolean {
  return x < fold && x + width > fold
}

function cutRule(item: RuleItem, fold: number): readonly [RuleItem | undefined, RuleItem | undefined] {
  const [a, b] =
    item.x1 <= item.x2
      ? [
          { x: item.x1, y: item.y1 },
          { x: item.x2, y: item.y2 },
        ]
      : [
          { x: item.x2, y: item.y2 },
          { x: item.x1, y: item.y1 },
        ]
  if (b.x <= fold || a.x >= fold) return sideOf(item, (a.x + b.x) / 2, fold)
  const y = a.y + ((b.y - a.y) * (fold - a.x)) / (b.x - a.x)
  return [
    { ...item, x1: a.x, y1: a.y, x2: fold, y2: y },
    { ...item, x1: fold, y1: y, x2: b.x, y2: b.y },
  ]
}

/** A rectangle over the fold as its tint and the four rules round it: in its middle there is no edge. */
function unframed(item: RectItem): (RectItem | RuleItem)[] {
  const { stroke, ...plain } = item
  if (!stroke) return [item]
  const { node, x, y, width, height } = item
  const half = stroke.weight / 2
  const rule = (x1: number, y1: number, x2: number, y2: number): RuleItem => ({ kind: 'rule', node, x1, y1, x2, y2, ...stroke })
  return [
    ...(item.fill ? [plain] : []),
    rule(x - half, y, x + width + half, y),
    rule(x - half, y + height, x + width + half, y + height),
    rule(x, y, x, y + height),
    rule(x + width, y, x + width, y + height),
  ]
}

function narrowedTo(item: RectItem, from: number, to: number): RectItem {
  return { ...item, x: from, width: to - from }
}

function croppedTo(item: PictureItem, from: number, to: number): PictureItem {
  const { x, width, crop } = item
  return { ...item, x: from, width: to - from, crop: { ...crop, x: crop.x + (crop.width * (from - x)) / width, width: (crop.width * (to - from)) / width } }
}

function shifted(item: Straight, dx: number): Straight {
  if (item.kind === 'rule') return { ...item, x1: item.x1 + dx, x2: item.x2 + dx }
  const clip = item.kind === 'picture' && item.clip ? { clip: item.clip.map((step) => movedStep(step, dx)) } : {}
  return { ...item, x: item.x + dx, ...clip }
}

function movedStep(step: PathStep, dx: number): PathStep {
  if (step.kind === 'close') return step
  return step.kind === 'cubic' ? { ...step, c1x: step.c1x + dx, c2x: step.c2x + dx, x: step.x + dx } : { ...step, x: step.x + dx }
}
