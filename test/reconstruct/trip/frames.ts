import type { PieceRole } from '../../../src/reconstruct/print.js'
import type { ReadLine } from './readLines.js'
import type { RoleIndex } from './roles.js'

/** Lines of one paragraph, or of one head, in one leg. */
export interface Block {
  readonly lines: readonly ReadLine[]
  readonly role: PieceRole
}
/** What a layout file keeps together: a head with what belongs to it, the threaded legs of a text, a caption and its credit. */
export interface Frame {
  readonly kind: 'head' | 'text' | 'small'
  readonly blocks: readonly Block[]
}

/** Points within which two edges are one. */
const EDGE = 2
const goesOn = (a: ReadLine, b: ReadLine): boolean => (a.font === b.font || a.ends[1] === b.ends[0]) && Math.abs(a.size - b.size) < 0.3

const HEAD: ReadonlySet<PieceRole> = new Set<PieceRole>(['label', 'kicker', 'headline', 'deck', 'standfirst', 'jumpHead', 'fromLine'])
const INSERTS: readonly ReadonlySet<PieceRole>[] = [
  new Set<PieceRole>(['caption', 'credit']),
  new Set<PieceRole>(['quote', 'attribution']),
  new Set<PieceRole>(['boxHead', 'boxText']),
  new Set<PieceRole>(['standingHead', 'item']),
  new Set<PieceRole>(['furniture']),
]

/**
 * Lines in content order → frames as a layout file has them. Lines and paragraphs are by place and type alone; which blocks were drawn up
 * in one frame no PDF tells, and is taken from what they are.
 */
export function framesOf(lines: readonly ReadLine[], roles: RoleIndex, bylineInHead: boolean): Frame[] {
  const body = bodyType(lines)
  const isBody = ([first]: readonly ReadLine[]): boolean => first!.font === body.font && Math.abs(first!.size - body.size) < 0.3
  const blocks = legsOf(lines).flatMap((leg) => (isBody(leg) ? paragraphsOf(leg) : [leg]).map((own): Block => ({ lines: own, role: roleOf(own, roles, isBody(own), body.size) })))
  const frames: { kind: Frame['kind']; blocks: Block[] }[] = []
  let head: Block[] | undefined
  let text: Block[] | undefined
  let insert: { blocks: Block[]; roles: ReadonlySet<PieceRole> } | undefined
  const open = (kind: Frame['kind'], first: Block): Block[] => {
    const own = [first]
    frames.push({ kind, blocks: own })
    return own
  }
  for (const block of blocks) {
    const { role } = block
    const among = INSERTS.find((set) => set.has(role))
    if (among) {
      const begins = role === 'caption' || role === 'quote' || role === 'boxHead' || role === 'standingHead' || role === 'furniture'
      if (insert && insert.roles === among && !(begins && insert.blocks.at(-1)!.role !== role)) insert.blocks.push(block)
      else insert = { blocks: open('small', block), roles: among }
      continue
    }
    insert = undefined
    const heads = HEAD.has(role) || (role === 'byline' && bylineInHead)
    if (heads) {
      if (head && !text) head.push(block)
      else {
        head = open('head', block)
        text = undefined
      }
    } else if (text) text.push(block)
    else text = open('text', block)
  }
  return frames
}

function roleOf(lines: readonly ReadLine[], roles: RoleIndex, isBody: boolean, bodySize: number): PieceRole {
  const whole = roles.of(lines.map(({ text }) => text).join(''), true)
  if (whole !== undefined) return whole
  const counts = new Map<PieceRole, number>()
  for (const { text } of lines) {
    const role = roles.of(text)
    if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most) return most[0]
  const [first] = lines
  const cap = lines.length === 1 && [...first!.text].length <= 2
  return isBody || cap ? 'paragraph' : first!.size > 1.15 * bodySize ? 'headline' : 'furniture'
}

/** The type that most characters are set in. */
function bodyType(lines: readonly ReadLine[]): { size: number; font: string } {
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
    const under = leg !== undefined && line.x < Math.max(...leg.map((l) => l.right)) && line.right > Math.min(...leg.map((l) => l.x))
    if (leg && last && under && last.page === line.page && goesOn(last, line) && step > 0.3 * line.size && step < 1.75 * line.size) leg.push(line)
    else legs.push([line])
  }
  return legs
}

/** A leg's paragraphs: a line that alone stands further in begins one. */
function paragraphsOf(leg: readonly ReadLine[]): ReadLine[][] {
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
  return blocks
}
