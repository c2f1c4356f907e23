import { quoted, rule, type Found, type Rule } from './finding.js'
import { rectBox, union, type Box, type PageLook, type SetLine } from './scan.js'

function on(page: PageLook, at: { x: number; y: number }, value: number | string, limit: string, message: string): Found {
  return { page: page.number, at: { x: at.x, y: at.y }, value, limit, message }
}

/** Whole columns and grid lines, from a cap line down to a baseline. */
function room(page: PageLook, { columns, top, depth }: { readonly columns: readonly [number, number]; readonly top: number; readonly depth: number }): Box {
  const left = page.left + (columns[0] - 1) * (page.measure + page.gutter)
  const y = page.top + (top - 1) * page.baseline
  return { left, right: left + (columns[1] - columns[0] + 1) * (page.measure + page.gutter) - page.gutter, top: y, bottom: y + (depth - 1) * page.baseline + page.cap }
}

/** Overshoot and optical margins, points. */
const OUT = 1

/** Words and picture of a teaser inside its rectangle, descenders of its last line aside. */
const teaserInside = rule('teaser-inside', (look) =>
  look.pages.flatMap((page) =>
    (page.spec.furniture ?? []).flatMap((piece, i): (Found | undefined)[] => {
      if (piece.kind !== 'teaser') return []
      const own = room(page, piece)
      const path = `pages[${page.index}].furniture[${i}].`
      const parts: readonly Box[] = [
        ...page.furniture.lines.filter((l) => l.path.startsWith(path)).map((l) => ({ ...l.ink, top: l.top, bottom: l.y })),
        ...page.furniture.pictures.filter((p) => p.path.startsWith(path)),
      ]
      if (parts.length === 0) return [on(page, { x: own.left, y: own.top }, 'nothing', 'a teaser', 'an empty teaser')]
      const all = union(parts)
      const out = Math.max(own.left - all.left, all.right - own.right, own.top - all.top, all.bottom - own.bottom)
      return [out > OUT ? on(page, { x: all.left, y: all.top }, Number(out.toFixed(2)), `<= ${OUT} pt`, 'a teaser stands out of its rectangle') : undefined]
    }),
  ),
)

const TEASER_GAP = 5

/** A teaser’s words keep clear of its picture. */
const teaserClear = rule('teaser-clear', (look) =>
  look.pages.flatMap((page) =>
    page.furniture.pictures.flatMap((picture) => {
      const own = /^(.*\.furniture\[\d+\]\.)picture$/.exec(picture.path)?.[1]
      if (own === undefined) return []
      return page.furniture.lines
        .filter((l) => l.path.startsWith(own) && !l.path.startsWith(picture.path))
        .map((l) => {
          const apart = Math.max(l.ink.left - picture.right, picture.left - l.ink.right, l.top - picture.bottom, picture.top - l.bottom)
          return apart < TEASER_GAP ? on(page, l, Number(apart.toFixed(2)), `>= ${TEASER_GAP} pt`, `${quoted(l)} at its picture`) : undefined
        })
    }),
  ),
)

const CENTRE_NEAR = 0.5

/** By ink: a blackletter capital has a wide left side. */
const nameplate = rule('nameplate-centred', (look) =>
  look.pages.flatMap((page) => {
    if (!page.spec.furniture?.some((f) => f.kind === 'nameplate')) return []
    const name = page.furniture.lines.find((l) => l.path === 'publication')
    if (!name) return [on(page, { x: page.left, y: page.top }, 'none', 'the paper’s name', 'the nameplate is empty')]
    const off = (name.ink.left + name.ink.right) / 2 - (page.left + page.right) / 2
    return [Math.abs(off) > CENTRE_NEAR ? on(page, name, Number(off.toFixed(2)), `within ${CENTRE_NEAR} pt`, 'the nameplate off the middle of its page, by ink') : undefined]
  }),
)

/** Ears keep clear of the name: points. */
const EAR_CLEAR = 10
const ears = rule('ears-clear', (look) =>
  look.pages.flatMap((page) => {
    const name = page.furniture.lines.find((l) => l.path === 'publication')
    if (!name) return []
    const frames = page.furniture.rects.filter((r) => r.y < name.ink.bottom && r.y + r.height > name.ink.top).map(rectBox)
    return frames.map((f) => {
      const apart = Math.max(name.ink.left - f.right, f.left - name.ink.right)
      return apart < EAR_CLEAR ? on(page, { x: f.left, y: f.top }, Number(apart.toFixed(2)), `>= ${EAR_CLEAR} pt`, 'an ear at the nameplate') : undefined
    })
  }),
)

const SLUG = { least: 6, gap: [2, 4] } as const

/** The word over an advert: small capitals of six points at least, centred close over it, and none without. */
const advertSlug = rule('advert-slug', (look) =>
  look.pages.flatMap((page) =>
    (page.spec.reserved ?? []).flatMap((reserved, r): (Found | undefined)[] => {
      if (reserved.kind !== 'advert') return []
      const path = `pages[${page.index}].reserved[${r}].`
      const slug: SetLine | undefined = page.furniture.lines.find((l) => l.path === `${path}label`)
      const own = room(page, reserved)
      if (!slug) return [on(page, { x: own.left, y: own.top }, 'none', 'a word over it', 'an advert that does not say so')]
      const advert = page.furniture.pictures.find((p) => p.path.startsWith(path)) ?? { ...own, top: slug.bottom + SLUG.gap[0] }
      const off = (slug.ink.left + slug.ink.right - advert.left - advert.right) / 2
      const gap = advert.top - slug.bottom
      const small = slug.items.some((item) =>
        item.texts.some(
          (text, i) =>
            /^\p{Ll}$/u.test(text) && slug.face.shape(text.toUpperCase(), { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }).gids[0] !== item.gids[i],
        ),
      )
      return [
        slug.size < SLUG.least ? on(page, slug, slug.size, `>= ${SLUG.least} pt`, 'size of the word over an advert') : undefined,
        small ? on(page, slug, slug.text, 'capitals', 'the word over an advert') : undefined,
        Math.abs(off) > CENTRE_NEAR ? on(page, slug, Number(off.toFixed(2)), `within ${CENTRE_NEAR} pt`, 'the word over an advert off its middle') : undefined,
        gap < SLUG.gap[0] - 0.05 || gap > SLUG.gap[1] + 0.05
          ? on(page, slug, Number(gap.toFixed(2)), SLUG.gap.join(' to ') + ' pt', 'the word over an advert to its frame')
          : undefined,
      ]
    }),
  ),
)

export const FURNITURE_RULES: readonly Rule[] = [teaserInside, teaserClear, nameplate, ears, advertSlug]
