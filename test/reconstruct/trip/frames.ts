import type { ReadLine } from './readLines.js'

/** Lines of one paragraph, or of one head, in one leg. */
export interface Block {
  readonly lines: readonly ReadLine[]
}
/** What stands in one frame of a layout program, or in frames that are threaded. */
export interface Frame {
  readonly kind: 'head' | 'thread' | 'small'
  readonly blocks: readonly Block[]
}

/** Points within which two edges are one. */
const EDGE = 2
const goesOn = (a: ReadLine, b: ReadLine): boolean => (a.font === b.font || a.ends[1] === b.ends[0]) && Math.abs(a.size - b.size) < 0.3

/** Lines in content order → frames, by place and type alone. Legs of one story that follow each other are threaded, with what is set among their text. */
export function framesOf(lines: readonly ReadLine[]): Frame[] {
  const body = bodySize(lines)
  const isBody = ({ lines: [first] }: Block): boolean => first!.font === body.font && Math.abs(first!.size - body.size) < 0.3
  const blocks = legsOf(lines).flatMap((leg) => (isBody({ lines: leg }) ? paragraphsOf(leg) : [{ lines: leg }]))
  const frames: Frame[] = []
  let thread: Block[] = []
  const end = (): void => {
    if (thread.length > 0) frames.push({ kind: 'thread', blocks: thread })
    thread = []
  }
  blocks.forEach((block, i) => {
    const first = block.lines[0]!
    const cap = block.lines.length === 1 && [...first.text].length <= 2 && first.size > 1.5 * body.size
    if (isBody(block) || cap) thread.push(block)
    // a crosshead stands between blocks of the body
    else if (
      thread.length > 0 &&
      first.size < 1.25 * body.size &&
      blocks[i + 1] &&
      isBody(blocks[i + 1]!) &&
      first.page === blocks[i + 1]!.lines[0]!.page &&
      block.lines.length <= 2
    )
      thread.push(block)
    else {
      end()
      frames.push({ kind: first.size > 1.15 * body.size ? 'head' : 'small', blocks: [block] })
    }
  })
  end()
  return frames
}

/** The type that most characters are set in. */
function bodySize(lines: readonly ReadLine[]): { size: number; font: string } {
  const counts = new Map<string, { size: number; font: string; count: number }>()
  for (const { font, size, text } of lines) {
    const key = `${font} ${size}`
    const entry = counts.get(key) ?? { size, font, count: 0 }
    entry.count += text.length
    counts.set(key, entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0] ?? { size: 10, font: '' }
}

/** Runs of lines that stand under each other in one type. */
function legsOf(lines: readonly ReadLine[]): ReadLine[][] {
  const legs: ReadLine[][] = []
  for (const line of lines) {
    const leg = legs.at(-1)
    const last = leg?.at(-1)
    const step = last ? line.y - last.y : 0
    if (
      last &&
      last.page === line.page &&
      goesOn(last, line) &&
      step > 0.3 * line.size &&
      step < 1.75 * line.size &&
      line.x < Math.max(...leg!.map((l) => l.right)) &&
      line.right > Math.min(...leg!.map((l) => l.x))
    )
      leg!.push(line)
    else legs.push([line])
  }
  return legs
}

/** A leg's paragraphs: a line that alone stands further in begins one. */
function paragraphsOf(leg: readonly ReadLine[]): Block[] {
  const left = Math.min(...leg.map(({ x }) => x))
  const right = Math.max(...leg.map((line) => line.right))
  const blocks: ReadLine[][] = []
  leg.forEach((line, i) => {
    const before = leg[i - 1]
    const inset = line.x > left + EDGE
    const after = leg[i + 1]
    const alone = !after || after.x < line.x - EDGE
    // a paragraph of one line stands before it
    const indented = i > 1 && blocks.at(-1)!.length === 1 && leg[i - 2]!.x < line.x - EDGE
    const shortBefore = before !== undefined && before.right < right - 0.08 * (right - left)
    const begins =
      before === undefined || (inset && line.x > before.x + EDGE && (alone || shortBefore)) || (inset && Math.abs(line.x - before.x) <= EDGE && alone && shortBefore && indented)
    if (begins) blocks.push([line])
    else blocks.at(-1)!.push(line)
  })
  return blocks.map((lines) => ({ lines }))
}
