import type { Figure, Picture } from '../../src/model/article.js'
import type { Text } from '../../src/model/inline.js'
import { picture } from './picture.js'
import type { Rand } from './rand.js'
import { sentences, text, type TextTaste } from './text.js'

/** A picture with all that may be said about it; its bytes go into `pictures`. */
export function pictureOf(r: Rand, taste: TextTaste, pictures: Map<string, Uint8Array>, caption: number): Picture {
  const { src, bytes } = picture(r)
  if (bytes) pictures.set(src, bytes)
  return {
    src,
    ...r.maybe(0.3, () => ({ kind: r.pick(['photo', 'graphic', 'cartoon'] as const) })),
    alt: sentences(r, r.int(2, 8), taste),
    ...r.maybe(0.6, () => ({ credit: r.pick(['Cy Lens', 'Coast Press/AP', 'ANON.']) })),
    ...r.maybe(0.5, () => ({ focalPoint: { x: r.real(0, 1), y: r.real(0, 1) } })),
    ...r.maybe(caption, () => ({ caption: short(r, 2, 8, taste) })),
  }
}

/** One picture, a group of some, or a mug shot. */
export function figure(r: Rand, id: string, taste: TextTaste, ordinary: boolean, pictures: Map<string, Uint8Array>): Figure {
  const layout = r.weigh<Figure['layout']>([6, undefined], [1, 'single'], [2.5, 'row'], [2.2, 'stack'], [2, 'mug'])
  const group = layout === 'row' || layout === 'stack'
  const count = group ? r.weigh([5, 2], [2, 3], [ordinary ? 0 : 0.5, 1], [ordinary ? 0 : 0.3, 6]) : 1
  return {
    id,
    pictures: Array.from({ length: count }, () => pictureOf(r, taste, pictures, group ? 0.5 : layout === 'mug' ? 0.3 : 0.1)),
    ...(layout === undefined ? {} : { layout }),
    ...r.maybe(group ? 0.6 : 0.8, () => ({ caption: layout === 'mug' && r.chance(0.7) ? r.pick(['Ada Quill', 'Ben Ruell', 'İnci Öz']) : short(r, 2, 30, taste) })),
    ...r.maybe(0.2, () => ({ overline: sentences(r, r.int(1, 3), taste) })),
  }
}

function short(r: Rand, least: number, most: number, taste: TextTaste): Text {
  return text(r, r.int(least, most), taste)
}
