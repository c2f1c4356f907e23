import type { Advert, Page, Section } from '../../src/model/edition.js'
import { pictureOf } from './figure.js'
import type { PagePlan } from './page.js'
import type { Rand } from './rand.js'
import { sentences, type TextTaste } from './text.js'

const taste: TextTaste = { language: 'en-GB', odd: 0, marks: 0, breaks: 0, articles: [] }

/** Adverts of a page, some of which may find no place. */
export function adverts(r: Rand, plan: PagePlan, baseline: number, pictures: Map<string, Uint8Array>): Pick<Page, 'adverts' | 'stack'> {
  if (!r.chance(0.25)) return {}
  const depth = plan.lines * baseline
  const list = Array.from({ length: r.weigh([3, 1], [3, 2], [3, 3], [1, 6]) }, (_, k): Advert => {
    const columns = r.int(1, Math.max(1, Math.ceil(plan.columns * 0.7)))
    const height = Math.max(1, r.weigh([6, r.real(0.08, 0.35)], [1, r.real(0.3, 0.8)], [0.3, 1.2]) * depth)
    return {
      id: `ad${k}`,
      size: r.chance(0.5) ? { columns, height } : [Math.max(1, columns * plan.measure * r.real(0.7, 1.05)), height],
      ...r.maybe(0.6, () => ({ picture: pictureOf(r, taste, pictures, 0.06) })),
      ...r.maybe(0.3, () => ({ keyline: r.chance(0.5) })),
      ...r.maybe(0.4, () => ({ editorialLook: true })),
      ...r.maybe(0.15, () => ({ label: r.weigh([4, 'Promotion'], [1, sentences(r, r.int(3, 20), taste)]) })),
    }
  })
  return { adverts: list, ...r.maybe(0.7, () => ({ stack: r.pick(['pyramid', 'well', 'flat'] as const) })) }
}

/** Sections of an edition. */
export function sections(r: Rand): readonly Section[] | undefined {
  if (!r.chance(0.2)) return undefined
  return [
    { id: 'news', name: 'Home News' },
    { id: 'sport', name: 'Sport', ...r.maybe(0.7, () => ({ letter: 'B' })) },
  ]
}
