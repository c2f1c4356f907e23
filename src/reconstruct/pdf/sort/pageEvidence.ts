import { around } from '../../around.js'
import type { Measured, PageEvidence, Rectangle, SettingEvidence } from '../../reconstruction.js'
import { isBodyLine } from './bodyType.js'
import type { PageView } from './blocks.js'
import type { ParagraphStyle } from './links.js'
import type { PageStory } from './pageStory.js'
import type { Part } from './part.js'
import { pageGrid } from './pageGrid.js'

/** Stories as they come out, and where their parts stand. */
export interface PlacedStory {
  readonly pages: readonly PageStory[]
  readonly captions: ReadonlyMap<Part, number>
}

export function pageEvidence(view: PageView, placed: readonly PlacedStory[]): PageEvidence {
  const { page, pictures, boxes, rules } = view
  const modules: PageEvidence['modules'][number][] = []
  const paths = new Map<number, string>()
  placed.forEach(({ pages, captions }, index) => {
    for (const [part, caption] of captions)
      if (part.block.page === page.number) for (const picture of part.pictures) if (!paths.has(picture)) paths.set(picture, `${index}.${caption}`)
    for (const story of pages) {
      if (story.page !== page.number) continue
      const parts = [...(story.group?.parts ?? []), ...story.texts, ...story.others]
      if (parts.length === 0) continue
      const frames = parts.flatMap((part) => part.pictures.map((picture) => pictures[picture]!.box))
      const inside = parts[0]!.block.box
      modules.push({
        article: String(index),
        box: around([...parts, ...frames]),
        legs: story.texts.filter(({ kind }) => kind === 'text').map(plain),
        boxed: inside >= 0 && parts.every(({ block }) => block.box === inside),
      })
    }
  })
  const grid = pageGrid(view)
  return {
    page: page.number,
    width: page.width,
    height: page.height,
    ...(grid ? { grid } : {}),
    modules,
    pictures: pictures.map(({ box, src }, index) => ({ ...(paths.has(index) ? { path: paths.get(index)! } : {}), ...(src === undefined ? {} : { src }), box: plain(box) })),
    rules: [...rules.map(({ x, right, y, weight }) => ({ x, y: y - weight / 2, width: right - x, height: weight })), ...uprightRules(view)],
    boxes: boxes.map(plain),
  }
}

const plain = ({ x, y, width, height }: Rectangle): Rectangle => ({ x, y, width, height })

function uprightRules({ page }: PageView): Rectangle[] {
  const upright = page.rules.filter(({ x1, x2, y1, y2 }) => Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) > 8)
  return upright.map(({ x1, y1, y2, weight }) => ({ x: x1 - weight / 2, y: Math.min(y1, y2), width: weight, height: Math.abs(y1 - y2) }))
}

/** What the type shows of the setting, exactly. */
export function settingOf(views: readonly PageView[], placed: readonly PlacedStory[], style: ParagraphStyle): SettingEvidence {
  const size = views[0]?.body.size ?? 10
  const widths: number[] = []
  let indents = 0
  const grids = new Map(views.map((view) => [view.page.number, pageGrid(view)]))
  for (const view of views) {
    const grid = grids.get(view.page.number)
    if (!grid) continue
    for (const line of view.lines) {
      if (!isBodyLine(line, view.body)) continue
      if (Math.abs(line.width - grid.measure) < 0.2 * size) widths.push(line.width / size)
    }
    for (const block of view.blocks)
      if (block.body && block.lines.length > 3) indents += block.lines.filter((line) => Math.abs(line.x - block.x - style.indent) < 0.3 * size).length
  }
  const dropCaps: Record<string, Measured> = {}
  const captionColumns: Record<string, Measured> = {}
  placed.forEach(({ pages, captions }, index) => {
    const capped = pages.flatMap(({ texts }) => texts).find(({ cap }) => cap)
    if (capped) dropCaps[String(index)] = { value: capped.capLines, spread: 0, count: 1 }
    for (const [part, caption] of captions) {
      const view = views.find(({ page }) => page.number === part.block.page)
      const grid = grids.get(part.block.page)
      if (!grid || !view) continue
      const frame = part.pictures.length > 0 ? around(part.pictures.map((picture) => view.pictures[picture]!.box)) : part
      captionColumns[`${index}.${caption}`] = { value: Math.max(1, Math.round((frame.width + grid.gutter) / (grid.measure + grid.gutter))), spread: 0, count: 1 }
    }
  })
  return {
    ...(widths.length > 0 ? { measure: measured(widths) } : {}),
    ...(widths.length > 0 ? { firstLineIndent: { value: style.indent / size, spread: 0, count: indents } } : {}),
    dropCaps,
    captionColumns,
  }
}

function measured(values: readonly number[]): Measured {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  return { value: mean, spread, count: values.length }
}
