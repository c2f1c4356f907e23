import type { Paper } from '../../scene/paper.js'

/** A page of a paper as a paper of its own: what stands on it, and what that belongs to. Links to other pages go. */
export function onePage(paper: Paper, index: number): Paper {
  const page = paper.pages[index]!
  const used = new Set<number>()
  for (const { node } of page.items) for (let at = node; at >= 0 && !used.has(at); at = paper.structure[at]?.parent ?? -1) used.add(at)
  used.add(0)
  const places = new Map([...used].sort((a, b) => a - b).map((node, at) => [node, at]))
  const structure = [...places.keys()].flatMap((node) => {
    const own = paper.structure[node]
    return own ? [{ ...own, parent: places.get(own.parent) ?? -1 }] : []
  })
  return {
    ...paper,
    title: page.label === '' ? paper.title : `${paper.title}, ${page.label}`,
    pages: [{ ...page, items: page.items.map((item) => ({ ...item, node: places.get(item.node) ?? 0 })) }],
    structure,
    bookmarks: paper.bookmarks.filter((mark) => mark.page === index).map((mark) => ({ ...mark, page: 0 })),
    destinations: paper.destinations.filter((place) => place.page === index).map((place) => ({ ...place, page: 0 })),
  }
}
