import type { GlyphsItem, Role, ScenePage, StructureNode } from '../../scene/scene.js'
import { type PdfDict, type PdfFile, type PdfRef, pdfText } from './file.js'

/** A rectangle in which some of a story stands, of the page with this index; points from the top left corner. */
interface Bead {
  readonly page: number
  left: number
  right: number
  top: number
  foot: number
  /** of its module; undefined for a head */
  readonly leg: number | undefined
}

interface Thread {
  title: string
  /** its first words, for a story without a head */
  opening: string
  readonly head: Bead[]
  readonly legs: Bead[]
  /** a drop cap whose line is still to come */
  cap?: GlyphsItem | undefined
}

const HEADS = new Set<Role>(['headline', 'deck', 'standfirst', 'byline', 'kicker', 'label'])
/** Share of the size that letters reach under their baseline. */
const UNDER = 0.25

/**
 * Article threads (ISO 32000-2, 12.4.3): one for each story, with a bead for each of its legs, page by page, in the order in which they are read.
 * A story without running text has one for its head.
 */
export class Threads {
  readonly #file: PdfFile
  readonly #beads = new Map<number, PdfRef[]>()
  readonly #refs: PdfRef[] = []

  constructor(file: PdfFile, structure: readonly StructureNode[], pages: readonly { readonly page: ScenePage; readonly ref: PdfRef }[]) {
    this.#file = file
    for (const { title, opening, head, legs } of threadsOf(
      structure,
      pages.map(({ page }) => page),
    )) {
      const beads = legs.length > 0 ? legs : head.slice(0, 1)
      if (beads.length > 0) this.#write(title.trim() === '' ? opening : title, beads, pages)
    }
  }

  /** Beads of a page, in the order of their threads. */
  ofPage(index: number): readonly PdfRef[] | undefined {
    return this.#beads.get(index)
  }

  /** What the catalogue says of them. */
  get entries(): PdfDict {
    return this.#refs.length === 0 ? {} : { Threads: this.#file.add(this.#refs) }
  }

  #write(title: string, beads: readonly Bead[], pages: readonly { readonly page: ScenePage; readonly ref: PdfRef }[]): void {
    const file = this.#file
    const thread = file.reserve()
    const refs = beads.map(() => file.reserve())
    beads.forEach(({ page, left, right, top, foot }, i) => {
      const { ref, page: sheet } = pages[page]!
      const next = refs[(i + 1) % refs.length]!
      const before = refs[(i + refs.length - 1) % refs.length]!
      file.assign(refs[i]!, {
        Type: 'Bead',
        T: i === 0 ? thread : undefined,
        N: next,
        V: before,
        P: ref,
        R: [clamp(left, sheet.width), sheet.height - clamp(foot, sheet.height), clamp(right, sheet.width), sheet.height - clamp(top, sheet.height)],
      })
      this.#beads.set(page, [...(this.#beads.get(page) ?? []), refs[i]!])
    })
    file.assign(thread, { Type: 'Thread', F: refs[0]!, I: title === '' ? undefined : { Title: pdfText(title) } })
    this.#refs.push(thread)
  }
}

function threadsOf(structure: readonly StructureNode[], pages: readonly ScenePage[]): Iterable<Thread> {
  const threads = new Map<number, Thread>()
  const heads = new Map<number, number>()
  let last = -1
  let thread: Thread | undefined
  pages.forEach((page, index) => {
    for (const item of page.items) {
      if (item.kind !== 'glyphs') continue
      const node = structure[item.node]
      if (item.node !== last) {
        last = item.node
        const role = node && structure[node.parent]?.role
        thread = node && (role === 'story' || role === 'sidebar') ? (threads.get(node.parent) ?? emptyThread()) : undefined
        if (thread) threads.set(node!.parent, thread)
      }
      if (!thread || !node) continue
      if (node.role === 'headline') {
        // lines of a head are parted by the space that they end with
        const goesOn = heads.get(node.parent) === item.node
        if (thread.title === '' || goesOn) thread.title += item.texts.join('') + (item.spaceAfter ? ' ' : '')
        heads.set(node.parent, item.node)
      }
      if (thread.opening === '') thread.opening = item.texts.join('').trim()
      if (item.leg !== undefined) widen(legFor(thread, index, item), item)
      else if (HEADS.has(node.role)) widen(headFor(thread, index), item)
      // a drop cap stands on a line further down: it goes with the line that it opens
      else if (node.role === 'paragraph') thread.cap = item
    }
  })
  return threads.values()
}

function emptyThread(): Thread {
  return { title: '', opening: '', head: [], legs: [] }
}

/** What reaches beyond the page is not seen. */
function clamp(place: number, most: number): number {
  return Math.min(Math.max(place, 0), most)
}

function headFor({ head }: Thread, page: number): Bead {
  const last = head.at(-1)
  if (last?.page === page) return last
  const bead = emptyBead(page, undefined)
  head.push(bead)
  return bead
}

/** The bead of a line's leg: the last one further down, or another. */
function legFor(thread: Thread, page: number, { leg, y }: GlyphsItem): Bead {
  const { legs, cap } = thread
  const last = legs.at(-1)
  const bead = last?.page === page && last.leg === leg && y > last.top ? last : emptyBead(page, leg)
  if (bead !== last) legs.push(bead)
  if (cap) widen(bead, cap)
  thread.cap = undefined
  return bead
}

function emptyBead(page: number, leg: number | undefined): Bead {
  return { page, left: Infinity, right: -Infinity, top: Infinity, foot: -Infinity, leg }
}

function widen(bead: Bead, { x, y, end, size }: GlyphsItem): void {
  bead.left = Math.min(bead.left, x)
  bead.right = Math.max(bead.right, x + end)
  bead.top = Math.min(bead.top, y - size)
  bead.foot = Math.max(bead.foot, y + UNDER * size)
}
