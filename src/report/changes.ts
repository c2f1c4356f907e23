import { digestOf } from '../digest.js'
import type { KeptPaper, Paper } from '../scene/paper.js'
import type { Item, Scene, ScenePage, StructureNode } from '../scene/scene.js'
import type { PageEntry } from './record.js'
import type { PageChange } from './report.js'

/** In which order changes are told. */
const ORDER: readonly PageChange[] = ['page', 'text', 'pictures', 'jumps', 'teasers', 'index', 'furniture', 'makeup']

/** A scene, and which of its sheets are which page of the edition. */
interface Sheets {
  readonly scene: Scene
  readonly pages: readonly PageEntry[]
}

/** What kind a piece of furniture of a page is, by their indices in the edition. */
export type Furniture = (page: number, piece: number) => string | undefined

/**
 * What is other on each page of an edition than on the one of its number in an earlier paper; nothing where every item is the same.
 * `pictures` tells those whose files are others; without it only their places are compared.
 */
export function changesIn({ scene, pages }: Sheets, earlier: KeptPaper, furniture: Furniture, pictures: Paper['pictures'] = []): PageChange[][] {
  const before = new Map(earlier.record.pictures.map(({ id, print }) => [id, print]))
  const others = new Set(pictures.filter(({ id, bytes }) => before.get(id) !== digestOf(bytes)).map(({ id }) => id))
  const known = new Map<string, PageEntry>()
  numbered(earlier.record.pages, (page, name) => known.set(name, page))
  const changes: PageChange[][] = []
  numbered(pages, (page, name) => {
    const [now, old] = [scene.pages.slice(...page.sheets), earlier.pages.slice(...(known.get(name)?.sheets ?? [0, 0]))]
    if (old.length !== now.length || now.some(({ width, height }, i) => width !== old[i]!.width || height !== old[i]!.height)) return changes.push(['page'])
    const found = new Set(now.flatMap((sheet, i) => changesOn(sheet, scene.structure, old[i]!, earlier.structure, furniture)))
    if (now.some(({ items }) => items.some((item) => item.kind === 'picture' && others.has(item.picture)))) found.add('pictures')
    return changes.push(ORDER.filter((change) => found.has(change)))
  })
  return changes
}

/** Pages by what is printed on them; those without a number count on from the first of them. */
function numbered(pages: readonly PageEntry[], each: (page: PageEntry, name: string) => unknown): void {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const labels = page.labels.join()
    const count = counts.get(labels) ?? 0
    counts.set(labels, count + 1)
    each(page, `${labels} ${count}`)
  }
}

/** What an item counts as, and what it says, wherever it stands. */
interface Said {
  readonly as: PageChange
  readonly says: string
  readonly item: Item
}

function changesOn(page: ScenePage, structure: readonly StructureNode[], old: ScenePage, oldStructure: readonly StructureNode[], furniture: Furniture): PageChange[] {
  if (page.items.length === old.items.length && page.items.every((item, i) => same(item, old.items[i]!))) return []
  const [now, before] = [said(page, structure, furniture), said(old, oldStructure, furniture)]
  const found: PageChange[] = []
  for (const change of ORDER) {
    const [a, b] = [now, before].map((items) => items.filter(({ as }) => as === change))
    if (a!.length === b!.length && a!.every(({ item }, i) => same(item, b![i]!.item))) continue
    // furniture is made in its place: where it moves, it changes
    const moved = (change === 'text' || change === 'pictures' || change === 'jumps') && textOf(a!) === textOf(b!)
    found.push(moved ? 'makeup' : change)
  }
  return found
}

function textOf(items: readonly Said[]): string {
  return items.map(({ says }) => says).join('')
}

function said({ items }: ScenePage, structure: readonly StructureNode[], furniture: Furniture): Said[] {
  return items.map((item) => ({
    item,
    as: kindOf(item, structure, furniture),
    says: item.kind === 'glyphs' ? item.texts.join('').replace(/[\s\u00ad-]/g, '') : item.kind === 'picture' ? item.picture : '',
  }))
}

function kindOf(item: Item, structure: readonly StructureNode[], furniture: Furniture): PageChange {
  const node = structure[item.node]!
  for (let up: StructureNode | undefined = node; up && up.parent >= 0; up = structure[up.parent]) if (up.role === 'furniture') return pieceOf(node.path, furniture)
  if (node.role === 'jumpLine' || node.role === 'jumpHead') return 'jumps'
  if (item.kind === 'picture') return 'pictures'
  return item.kind === 'glyphs' ? 'text' : 'makeup'
}

/** By the piece of furniture to which a path leads. */
function pieceOf(path: string | undefined, furniture: Furniture): PageChange {
  const [, page, piece] = /^pages\[(\d+)\]\.furniture\[(\d+)\]/.exec(path ?? '') ?? []
  const kind = furniture(Number(page), Number(piece))
  return kind === 'teaser' ? 'teasers' : kind === 'index' ? 'index' : 'furniture'
}

/** Whether two items are drawn the same. */
function same(a: Item, b: Item): boolean {
  return alike({ ...a, node: 0 }, { ...b, node: 0 })
}

function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && alike((a as Readonly<Record<string, unknown>>)[key], (b as Readonly<Record<string, unknown>>)[key]))
  )
}
