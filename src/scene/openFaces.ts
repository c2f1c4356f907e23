import { openFace } from '../text/face.js'
import type { Face } from '../text/glyphs.js'
import type { Paper } from './paper.js'
import type { ScenePage } from './scene.js'

/** The faces of a paper by their ids: all, or those that glyphs on some pages ask for. What cannot be read is left out. */
export async function openFaces({ faces }: Paper, pages?: readonly ScenePage[]): Promise<ReadonlyMap<string, Face>> {
  const wanted = pages && new Set(pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item.face] : []))))
  const opened = new Map<string, Face>()
  for (const { id, bytes } of faces) {
    if (wanted?.has(id) === false) continue
    const result = await openFace(id, bytes)
    if (result.ok) opened.set(id, result.face)
  }
  return opened
}
