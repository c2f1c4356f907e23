import { digestOf } from '../digest.js'
import type { Edition } from '../model/edition.js'
import type { KeptPaper, Paper } from '../scene/paper.js'
import type { Item, Scene, ScenePage, StructureNode } from '../scene/scene.js'
import type { PageChange } from './report.js'

/** In which order changes are told. */
const ORDER: readonly PageChange[] = ['page', 'text', 'pictures', 'jumps', 'teasers', 'index', 'furniture', 'makeup']

/**
 * What is other on each page than on the one of its number in an earlier paper; nothing where every item is the same. `pictures` tells those
 * whose files are others; without it only their places are compared.
 */
export function changesIn(scene: Scene, earlier: KeptPaper, edition: Edition, pictures: Paper['pictures'] = []): PageChange[][] {
  const before = new Map(earlier.record.pictures.map(({ id, print }) => [id, print]))
  const others = new Set(pictures.filter(({ id, bytes }) => before.get(id) !== digestOf(bytes)).map(({ id }) => id))
  return scene.pages.map((page) => {
    const old = earlier.pages.find(({ number }) => number === page.number)
    if (!old || old.width !== page.width || old.height !== page.height) return ['page']
    const found = new Set(changesOn(page, scene.structure, old, earlier.structure, edition))
    if (page.items.some((item) => item.kind === 'picture' && others.has(item.picture))) found.add('pictures')
    return ORDER.filter((change) => found.has(change))
  })
}

/** What an item counts as, and what it says, wherever it stands. */
interface Said {
  readonly as: PageChange
  readonly says: string
  readonly item: Item
}

function changesOn(page: ScenePage, structure: readonly StructureNode[], old: ScenePage, oldStructure: readonly StructureNode[], edition: Edition): PageChange[] {
  if (page.items.length === old.items.length && page.items.every((item, i) => same(item, old.items[i]!))) return []
  const [now, before] = [said(page, structure, edition), said(old, oldStructure, edition)]
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

function said({ items }: ScenePage, structure: readonly StructureNode[], edition: Edition): Said[] {
  return items.map((item) => ({ item, as: kindOf(item, structure, edition), says: item.kind === 'glyphs' ? item.texts.join('').replace(/[\s\u00ad-]/g, '') : item.kind === 'picture' ? item.picture : '' }))
}

function kindOf(item: Item, structure: readonly StructureNode[], edition: Edition): PageChange {
  const node = structure[item.node]!
  for (let up: StructureNode | undefined = node; up && up.parent >= 0; up = structure[up.parent]) if (up.role === 'furniture') return pieceOf(node.path, edition)
  if (item.kind === 'picture') return 'pictures'
  return item.kind === 'glyphs' ? 'text' : 'makeup'
}

/** By the piece of furniture to which a path leads. */
function pieceOf(path: string | undefined, edition: Edition): PageChange {
  const [, page, piece] = /^pages\[(\d+)\]\.furniture\[(\d+)\]/.exec(path ?? '') ?? []
  const kind = edition.pages[Number(page)]?.furniture?.[Number(piece)]?.kind
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
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && alike((a as Readonly<Record<string, unknown>>)[key], (b as Readonly<Record<string, unknown>>)[key]))
  )
}
