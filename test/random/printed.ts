import type { Paper } from '../../src/scene/paper.js'

/** What stands on paper, by its path in the edition. */
export interface Printed {
  readonly dropCap: boolean
  /** the very thing at a path */
  has(path: string): boolean
  /** the thing, or something in it */
  under(path: string): boolean
}

/** Reads from a paper what stands on it: a path is there where a glyph, a picture or the box of a missing one belongs to it. */
export function printed(paper: Paper): Printed {
  const paths = new Set<string>()
  let dropCap = false
  for (const page of paper.pages) {
    const smallest = new Map<number, number>()
    for (const item of page.items) if (item.kind === 'glyphs') smallest.set(item.node, Math.min(smallest.get(item.node) ?? Infinity, item.size))
    page.items.forEach((item, i) => {
      const node = paper.structure[item.node]
      if (item.kind === 'rule' || item.kind === 'path' || !node) return
      if (node.path !== undefined && node.role !== 'artifact') paths.add(node.path)
      dropCap ||= item.kind === 'glyphs' && node.role === 'paragraph' && page.items[i - 1]?.node !== item.node && smallest.get(item.node)! < item.size / 1.5
    })
  }
  // not yet set is an answer for as long as there are such things
  for (const { code, path } of paper.report.diagnostics) if (code === 'jump-empty') paths.add(path)
  const above = new Set<string>()
  for (const path of paths) for (let at = path; at !== '' && !above.has(at); at = at.replace(/(\.|^)[^.[]+$|\[\d+\]$/, '')) above.add(at)
  return { dropCap, has: (path) => paths.has(path), under: (path) => above.has(path) }
}
