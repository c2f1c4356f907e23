import type { KeptPaper } from '../../scene/paper.js'
import { spreadTexts } from './unicode.js'

/**
 * The glyphs of each face of a paper, with their texts, in the order in which a file gives out their codes: that of their first use, after those
 * that stood first already. By face, in the order of the faces.
 */
export function glyphOrder({ faces, pages }: KeptPaper): ReadonlyMap<string, readonly (readonly [gid: number, text: string])[]> {
  const orders = new Map<string, { readonly list: (readonly [number, string])[]; readonly known: Map<number, Set<string>> }>()
  const orderOf = (face: string): NonNullable<ReturnType<typeof orders.get>> => {
    let order = orders.get(face)
    if (!order) orders.set(face, (order = { list: [], known: new Map() }))
    return order
  }
  const take = (face: string, gid: number, text: string): void => {
    const { list, known } = orderOf(face)
    let texts = known.get(gid)
    if (!texts) known.set(gid, (texts = new Set()))
    if (texts.has(text)) return
    texts.add(text)
    list.push([gid, text])
  }
  for (const { id, glyphs } of faces) {
    orderOf(id)
    for (const [gid, text] of glyphs ?? []) take(id, gid, text)
  }
  for (const { items } of pages)
    for (const item of items) {
      if (item.kind !== 'glyphs') continue
      const { texts } = spreadTexts(item.texts)
      item.gids.forEach((gid, i) => take(item.face, gid, texts[i] ?? ''))
    }
  return new Map([...orders].map(([face, { list }]) => [face, list]))
}
