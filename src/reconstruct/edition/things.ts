import { around } from '../around.js'
import type { PageEvidence, Rectangle, Reconstruction, SourceLine } from '../reconstruction.js'
import { CAP } from './ownGrid.js'

/** All that a page shows of one article, or of some items. */
export interface Thing {
  readonly kind: 'story' | 'items'
  /** in `articles`, or in `items` */
  readonly index: number
  readonly lines: readonly (SourceLine & { readonly at: NonNullable<SourceLine['at']> })[]
  /** by the path of their figure */
  readonly pictures: readonly { readonly path: string; readonly box: Rectangle }[]
  /** a frame round it */
  readonly frame: Rectangle | undefined
  /** frames of its factboxes */
  readonly boxes: readonly Rectangle[]
}

type PlacedLine = Thing['lines'][number]

/** A frame stands off what is in it by no more than this: points. */
const INSET = 30
const HUNG = 4

/** Ink of a line: from its capitals to its baseline. */
export function inkBox({ at }: PlacedLine): Rectangle {
  return { x: at.x, y: at.y - CAP * at.size, width: at.right - at.x, height: CAP * at.size }
}

/** What stands on a page, article by article and in their order, then items. */
export function thingsOn(page: PageEvidence, { evidence }: Reconstruction): Thing[] {
  const found = new Map<string, { lines: PlacedLine[]; pictures: { path: string; box: Rectangle }[] }>()
  const of = (path: string): { lines: PlacedLine[]; pictures: { path: string; box: Rectangle }[] } | undefined => {
    const key = /^(?:articles|items)\[\d+\]/.exec(path)?.[0]
    if (key === undefined) return undefined
    const known = found.get(key)
    if (known) return known
    const made = { lines: [], pictures: [] }
    found.set(key, made)
    return made
  }
  for (const line of evidence.lines) if (line.page === page.page && line.path !== undefined && line.at) of(line.path)?.lines.push({ ...line, at: line.at })
  for (const { path, box } of page.pictures) if (path !== undefined) of(path)?.pictures.push({ path, box })
  return [...found]
    .filter(([, { lines }]) => lines.length > 0)
    .map(([key, { lines, pictures }]): Thing => {
      const whole = around([...lines.map(inkBox), ...pictures.map(({ box }) => box)])
      return {
        kind: key.startsWith('articles') ? 'story' : 'items',
        index: Number(/\d+/.exec(key)![0]),
        lines,
        pictures,
        frame: frameOf(page.boxes, whole),
        boxes: boxesOf(page.boxes, lines),
      }
    })
    .sort((a, b) => (a.kind === b.kind ? a.index - b.index : a.kind === 'story' ? -1 : 1))
}

/** The box that is drawn close round something on all sides. */
function frameOf(boxes: readonly Rectangle[], whole: Rectangle): Rectangle | undefined {
  return boxes.find((box) => {
    const sides = [whole.x - box.x, whole.y - box.y, box.x + box.width - whole.x - whole.width, box.y + box.height - whole.y - whole.height]
    return sides.every((off) => off >= -HUNG) && sides[0]! <= INSET && sides[1]! <= INSET && sides[3]! <= INSET
  })
}

/** The boxes that hold lines of factboxes, and nothing else of the thing. */
function boxesOf(boxes: readonly Rectangle[], lines: readonly PlacedLine[]): Rectangle[] {
  const holds = (box: Rectangle, line: PlacedLine): boolean => {
    const { x, y, width, height } = inkBox(line)
    return x >= box.x - HUNG && x + width <= box.x + box.width + HUNG && y >= box.y - HUNG && y + height <= box.y + box.height + HUNG
  }
  const boxed = lines.filter(({ role }) => role === 'boxHead' || role === 'boxText')
  if (boxed.length === 0) return []
  return boxes.filter((box) => boxed.some((line) => holds(box, line)) && !lines.some((line) => line.role === 'paragraph' && holds(box, line)))
}
