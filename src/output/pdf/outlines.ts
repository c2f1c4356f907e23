import type { Bookmark } from '../../scene/scene.js'
import { type PdfDict, type PdfFile, type PdfRef, type PdfValue, pdfText } from './file.js'

interface Entry {
  readonly bookmark: Bookmark | undefined
  readonly ref: PdfRef
  readonly below: Entry[]
}

/** A page that a bookmark can lead to. */
export interface Target {
  readonly ref: PdfRef
  readonly height: number
}

/** The outline tree (ISO 32000-2, 12.3.3), nested by level and all open; undefined where there is nothing in it. */
export function writeOutlines(file: PdfFile, bookmarks: readonly Bookmark[], target: (page: number) => Target | undefined): PdfRef | undefined {
  if (bookmarks.length === 0) return undefined
  const root: Entry = { bookmark: undefined, ref: file.reserve(), below: [] }
  // The way from the root down to the last entry: a bookmark goes under the nearest one of a lower level.
  const way: Entry[] = [root]
  for (const bookmark of bookmarks) {
    while (way.length > 1 && way.at(-1)!.bookmark!.level >= bookmark.level) way.pop()
    const entry: Entry = { bookmark, ref: file.reserve(), below: [] }
    way.at(-1)!.below.push(entry)
    way.push(entry)
  }
  file.assign(root.ref, { Type: 'Outlines', ...writeBelow(file, root, target).links })
  return root.ref
}

/** Writes the entries under one, and gives the links to them. */
function writeBelow(file: PdfFile, parent: Entry, target: (page: number) => Target | undefined): { links: PdfDict; open: number } {
  const { below } = parent
  let open = below.length
  below.forEach((entry, i) => {
    const inner = writeBelow(file, entry, target)
    open += inner.open
    const { title, page, y } = entry.bookmark!
    const place = target(page)
    const dest: PdfValue | undefined = place && [place.ref, 'XYZ', null, place.height - y, null]
    file.assign(entry.ref, { Title: pdfText(title), Parent: parent.ref, Prev: below[i - 1]?.ref, Next: below[i + 1]?.ref, Dest: dest, ...inner.links })
  })
  const first = below[0]
  return first ? { links: { First: first.ref, Last: below.at(-1)!.ref, Count: open }, open } : { links: {}, open: 0 }
}
