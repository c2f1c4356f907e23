import type { Colour } from '../../../src/model/style.js'
import type { RuleItem } from '../../../src/scene/scene.js'
import { cover, moduleOf } from './parts.js'
import { found, NEAR, quoted, rule, storyRule, within, type Found, type Rule } from './finding.js'
import {
  bottomOf,
  edgesOf,
  headEdges,
  headRows,
  legEdges,
  median,
  overlapX,
  overlapY,
  rectBox,
  TABLE_ROLES,
  topOf,
  union,
  type Box,
  type PageLook,
  type SetLine,
  type StoryLook,
} from './scan.js'

function on(page: PageLook, at: { x: number; y: number }, value: number | string, limit: string, message: string): Found {
  return { page: page.number, at: { x: at.x, y: at.y }, value, limit, message }
}

function isBlack(c: Colour): boolean {
  return (c.kind === 'gray' && c.k === 1) || (c.kind === 'cmyk' && c.c === 0 && c.m === 0 && c.y === 0 && c.k === 1)
}

/** Share of paper that a colour covers, near enough to say whether text can be read on it. */
function darkness(c: Colour): number {
  switch (c.kind) {
    case 'gray':
      return c.k
    case 'cmyk':
      return Math.min(1, c.k + 0.3 * c.c + 0.59 * c.m + 0.11 * c.y)
    case 'rgb':
      return 1 - (0.3 * c.r + 0.59 * c.g + 0.11 * c.b)
    case 'spot':
      return c.tint * Math.min(1, c.cmyk[3] + 0.3 * c.cmyk[0] + 0.59 * c.cmyk[1] + 0.11 * c.cmyk[2])
  }
}

// ---- gutters and rules

/** Upright rules under the head block: one in it parts a label from its kicker. */
function columnRules(story: StoryLook): RuleItem[] {
  const foot = Math.max(
    -Infinity,
    ...headRows(story)
      .filter((b) => b.role === 'label' || b.role === 'kicker')
      .map(bottomOf),
  )
  return story.rules.filter((r) => r.x1 === r.x2 && r.y1 > foot)
}

function columnRulesIn(story: StoryLook, leg: number): RuleItem[] {
  const from = legEdges(story, leg).right
  const to = legEdges(story, leg + 1).left
  return columnRules(story).filter((r) => r.x1 > from - 2 && r.x1 < to + 2)
}

/** As set: from one leg's right edge to the next one's left; in ragged text from the measure's. */
const gutter = storyRule('gutter', (story, look) =>
  story.legs.slice(1).map((leg, i) => {
    if (story.legs[i]!.length < 4 || leg.length < 4) return undefined
    const a = edgesOf(story.legs[i]!)
    const b = edgesOf(leg)
    const least = columnRulesIn(story, i).length > 0 ? 12 : 11
    const right = look.styleFor(story).styles.get('body')!.align === 'justified' ? a.right : legEdges(story, i).right
    return within(story, { x: right, y: leg[0]!.y }, b.left - right, least, 13, `gutter between legs ${i + 1} and ${i + 2}`, 'pt', 0.25)
  }),
)

/** Modules side by side are parted by 17 pt; frames and legs count, not what their text leaves. */
const moduleGutter = rule('gutter-modules', (look) =>
  look.pages.flatMap((page) => {
    const modules = page.stories.filter((s) => !s.host).map((story) => ({ story, box: moduleOf(story) }))
    return modules.flatMap((a) =>
      modules.map((b) => {
        const apart = b.box.left - a.box.right
        if (a === b || a.box.left >= b.box.left || !overlapY(a.box, b.box)) return undefined
        return apart > -1 && apart < 2 * page.gutter
          ? within(b.story, { x: b.box.left, y: Math.max(a.box.top, b.box.top) }, apart, 17, Infinity, `between this story and “${a.story.id}”`)
          : undefined
      }),
    )
  }),
)

const CLEAR = 5

/** Weight, and white between the rule and the columns' edges; punctuation that hangs in the margin is not in the way. */
const columnRule = storyRule('column-rule', (story, look) =>
  columnRules(story).flatMap((r) => {
    const at = { x: r.x1, y: r.y1 }
    const edges = story.legs.flatMap((_, i) => [legEdges(story, i).left, legEdges(story, i).right])
    const clear = Math.min(...edges.map((x) => Math.abs(x - r.x1))) - r.weight / 2
    const { column } = look.styleFor(story).rules
    return [within(story, at, r.weight, column, column, 'weight of a column rule', 'pt', 0.01), within(story, at, clear, CLEAR, Infinity, 'white beside a column rule')]
  }),
)

const RULE_NEAR = 0.3

/**
 * From the x-height of the first line to the last baseline that stand beside it, of either leg: where legs begin or end at different
 * depths, the rule may keep to the one or the other.
 */
const columnRuleReach = storyRule('column-rule-reach', (story) =>
  story.legs.slice(1).flatMap((right, i) =>
    columnRulesIn(story, i).flatMap((r) => {
      const legs = [story.legs[i]!, right].map((leg) => leg.filter((l) => l.y > r.y1 - 1 && l.y - l.face.metrics.xHeight * l.size < r.y2 + 1))
      const tops = [story.legs[i]!, right].flatMap((leg) => firstAfterGap(story, leg, r)).map((l) => l.y - l.face.metrics.xHeight * l.size)
      const feet = legs.flatMap((leg) => (leg.length > 0 ? [leg.at(-1)!.y] : []))
      const nearest = (values: readonly number[], to: number): number => values.reduce((best, v) => (Math.abs(v - to) < Math.abs(best - to) ? v : best), Infinity)
      return [
        within(story, { x: r.x1, y: r.y1 }, r.y1 - nearest(tops, r.y1), 0, 0, 'column rule from the x-height of the first line', 'pt', RULE_NEAR),
        within(story, { x: r.x1, y: r.y2 }, r.y2 - nearest(feet, r.y2), 0, 0, 'column rule to the last baseline', 'pt', RULE_NEAR),
      ]
    }),
  ),
)

/** First line of a leg, or under a picture, near a rule's beginning. */
function firstAfterGap(story: StoryLook, leg: readonly SetLine[], r: RuleItem): SetLine[] {
  const line = leg.find((l) => l.y > r.y1 - 1)
  if (!line) return []
  const before = leg[leg.indexOf(line) - 1]
  return before && line.y - before.y < 1.5 * story.page.baseline && !story.legs.some((other) => other !== leg && other[0] && Math.abs(other[0].y - line.y) < 0.1) ? [] : [line]
}

const storyRuleWeight = rule('story-rule', (look) =>
  look.pages.flatMap((page) =>
    page.rules.map((r) =>
      Math.abs(r.weight - look.style.rules.story) > 0.01 ? on(page, { x: r.x1, y: r.y1 }, r.weight, `${look.style.rules.story} pt`, 'weight of a rule between stories') : undefined,
    ),
  ),
)

/** Black, or a colour that the house has for its rules, printed solid: a tint breaks a thin rule into dots. */
const black = rule('rules-black', (look) => {
  const house = new Set(Object.values(look.style.colours).map((c) => JSON.stringify(c)))
  return look.pages.flatMap((page) =>
    [...page.furniture.rules, ...page.rules, ...page.stories.flatMap((s) => s.rules)].map((r) =>
      isBlack(r.colour) || (isSolid(r.colour) && house.has(JSON.stringify(r.colour)))
        ? undefined
        : on(page, { x: r.x1, y: r.y1 }, JSON.stringify(r.colour), 'K100 or a solid colour of the house', 'a rule that is not full black'),
    ),
  )
})

const SOLID = 0.8

/** At least one ink covers nearly all of its paper. */
function isSolid(c: Colour): boolean {
  if (c.kind === 'cmyk') return Math.max(c.c, c.m, c.y, c.k) >= SOLID
  return c.kind === 'spot' ? c.tint >= SOLID : c.kind === 'gray' ? c.k === 1 : darkness(c) >= SOLID
}

// ---- boxes and tints

const boxWeight = storyRule('box-rule', (story, look) => {
  const { box } = look.styleFor(story).rules
  return [story.box && within(story, story.box, story.box.stroke?.weight ?? 0, box, box, 'weight of a box', 'pt', 0.01)]
})

/** Ink of what stands in a box, without punctuation that hangs in the optical margin. */
function inkIn(story: StoryLook): Box {
  const inks = story.lines.flatMap((line): Box[] => {
    const marks = line.marks.filter((m, i) => !((i === 0 || i === line.marks.length - 1) && /^\p{P}/u.test(m.text)))
    return marks.length > 0 ? [{ ...union(marks), top: line.top, bottom: line.bottom }] : []
  })
  return union([...inks, ...story.pictures, ...story.caps.map((c) => c.ink)])
}

const boxInset = storyRule('box-inset', (story, look) => {
  if (!story.box || story.lines.length === 0) return []
  const frame = rectBox(story.box)
  const ink = inkIn(story)
  const { boxTop } = look.styleFor(story).rules
  const sides = { left: ink.left - frame.left, top: ink.top - frame.top - boxTop, right: frame.right - ink.right, bottom: frame.bottom - ink.bottom }
  // ragged lines end where they will
  const ragged = look.styleFor(story).styles.get(story.kind === 'factbox' ? 'factbox' : 'body')!.align !== 'justified'
  return Object.entries(sides).map(([side, value]) =>
    ragged && side === 'right'
      ? within(story, story.box!, value, 7, Infinity, 'inset at the right by ink', 'pt', 1.15)
      : within(story, story.box!, value, 7, 7, `inset at the ${side} by ink`, 'pt', 1.15),
  )
})

const tint = rule('tint', (look) =>
  look.pages.flatMap((page) =>
    page.stories.flatMap((story) =>
      story.rects.map((r) => {
        if (r.fill === undefined || story.pictures.some((p) => p.node === r.node)) return undefined
        const share = darkness(r.fill) * 100
        const texts = page.stories.flatMap((s) => s.lines).some((l) => overlapX(l.ink, rectBox(r)) && overlapY(l.ink, rectBox(r)))
        // more than 20 % has a rule of its own
        return texts && share <= 20 ? within(story, r, share, 8, 15, 'tint under text', '% K', 0.01) : undefined
      }),
    ),
  ),
)

const REVERSED = { size: 10, ground: 0.5 }

/** White and bold, of ten points or more, on a ground dark enough: a band, not a tint. */
function isReversed(line: SetLine, ground: Colour): boolean {
  const { colour } = line.items[0]!
  return darkness(colour) === 0 && line.size >= REVERSED.size && line.face.metrics.weight >= 600 && darkness(ground) >= REVERSED.ground
}

/** Text on more than a fifth, on whatever it stands; reversed type aside. */
const textOnTint = rule('text-on-tint', (look) =>
  look.pages.flatMap((page) =>
    page.stories.flatMap((story) =>
      [...story.rects, ...page.furniture.rects].map((r) => {
        if (r.fill === undefined || darkness(r.fill) <= 0.2) return undefined
        const { fill } = r
        const line = [...page.stories.flatMap((s) => s.lines), ...page.furniture.lines].find(
          (l) => overlapX(l.ink, rectBox(r)) && overlapY(l.ink, rectBox(r)) && !isReversed(l, fill),
        )
        return line && found(story, { x: line.x, y: line.y }, Math.round(darkness(r.fill) * 100), '<= 20 % K', `text on a dark ground: ${quoted(line)}`)
      }),
    ),
  ),
)

// ---- the page

const GRID_NEAR = 0.01

/** Every line of grid text on the page's grid; in a box on one of its own. */
const grid = storyRule('grid', (story) => {
  const { page } = story
  const first = story.flow[0]
  if (!first) return []
  const origin = story.box ? median(story.flow.map((l) => remainder(l.y, page.baseline))) : page.top + page.cap
  return [...story.flow, ...story.lines.filter((l) => TABLE_ROLES.has(l.role))].map((line) => {
    const off = Math.min(remainder(line.y - origin, page.baseline), page.baseline - remainder(line.y - origin, page.baseline))
    return off > GRID_NEAR ? found(story, { x: line.x, y: line.y }, Number(off.toFixed(3)), '0.01 pt', `off the grid: ${quoted(line)}`) : undefined
  })
})

function remainder(value: number, by: number): number {
  return ((value % by) + by) % by
}

/** The cap line of what stands first on the page is the top margin; pictures and boxes by their edge. */
const pageTop = rule('page-top', (look) =>
  look.pages.flatMap((page) => {
    const tops = page.stories.flatMap((s) => [
      ...s.lines.map((l) => l.top),
      ...s.pictures.map((p) => p.top),
      ...s.rules.map((r) => r.y1 - (r.y1 === r.y2 ? r.weight / 2 : 0)),
      ...(s.box ? [s.box.y] : []),
    ])
    if (tops.length === 0 || !page.spec.stories.some((s) => s.place.top === 1)) return []
    const first = Math.min(...tops)
    return [
      Math.abs(first - page.top) > 0.25
        ? on(page, { x: page.left, y: first }, Number((first - page.top).toFixed(2)), 'cap line at the top margin', 'the first line of the page')
        : undefined,
    ]
  }),
)

/** The live depth is whole lines of the grid: nothing stands under the last that fits between the margins. */
const pageDepth = rule('page-depth', (look) =>
  look.pages.flatMap((page) => {
    const most = Math.floor((page.foot - page.top - page.cap) / page.baseline + 1e-6)
    const last = page.top + page.cap + Math.min(most, (page.spec.grid.lines ?? Infinity) - 1) * page.baseline
    return page.stories.flatMap((story) =>
      [...story.lines.map((l) => ({ x: l.x, y: l.y })), ...story.pictures.map((p) => ({ x: p.left, y: p.bottom }))]
        .filter((p) => p.y > last + NEAR)
        .slice(0, 1)
        .map((p) => found(story, p, Number((p.y - last).toFixed(2)), 'not under the last line of the page', 'stands below the live area')),
    )
  }),
)

const folio = rule('folio', (look) =>
  look.pages.flatMap((page) => {
    const { lines } = page.furniture
    const under = page.furniture.rules.find((r) => r.y1 === r.y2)
    if (!page.spec.furniture?.some((f) => f.kind === 'folio') || lines.length === 0) return []
    const number = lines.find((l) => l.text === (page.spec.furniture?.find((f) => f.kind === 'folio')?.number ?? String(page.number)))
    const low = Math.max(...lines.map((l) => l.bottom))
    const out: (Found | undefined)[] = lines.map((l) =>
      l.size < 7.5 - NEAR || l.size > 9 + NEAR ? on(page, l, l.size, '7.5 to 9 pt', `size of the folio: ${quoted(l)}`) : undefined,
    )
    if (!number) out.push(on(page, { x: page.left, y: page.top }, 'none', 'a page number', 'the folio has no number'))
    else {
      const off = page.rightHand ? page.right - number.ink.right : number.ink.left - page.left
      if (Math.abs(off) > 1.5) out.push(on(page, number, Number(off.toFixed(2)), 'at the outer edge (1.5 pt)', 'the page number'))
    }
    if (!under) return [...out, on(page, { x: page.left, y: low }, 'none', '0.5 pt', 'no rule under the folio')]
    const gap = under.y1 - under.weight / 2 - low
    const toPage = page.top - (under.y1 + under.weight / 2)
    const { folio: weight } = look.style.rules
    if (Math.abs(under.weight - weight) > 0.01) out.push(on(page, { x: under.x1, y: under.y1 }, under.weight, `${weight} pt`, 'weight of the folio rule'))
    if (gap < 3 - NEAR || gap > 4 + NEAR) out.push(on(page, { x: under.x1, y: under.y1 }, Number(gap.toFixed(2)), '3 to 4 pt', 'folio to its rule'))
    if (toPage < 10 - NEAR || toPage > 12 + NEAR) out.push(on(page, { x: under.x1, y: under.y1 }, Number(toPage.toFixed(2)), '10 to 12 pt', 'folio rule to the page'))
    return out
  }),
)

const INCH = 72

/** Lines of text that must go on under a picture or an inset. */
const UNDER_PICTURE = 5.5

/** From the first cap line to the last baseline of a leg, pull quotes in it included. A story that is less than 2 inches deep altogether is a brief: its legs are as long as they are. */
const legDepth = storyRule('leg-depth', (story) => {
  if (story.kind === 'factbox' || story.kind === 'items') return []
  const depths = story.legs.map((leg) => (leg.length === 0 ? 0 : leg.at(-1)!.y - leg[0]!.top))
  if (Math.max(...depths, 0) < 2 * INCH) return []
  return story.legs.map((leg, i) => {
    if (leg.length === 0) return undefined
    // text that goes on under a picture is only the end of its leg: an inch of it, some six lines, will do
    const edges = { ...legEdges(story, i), top: 0, bottom: 0 }
    const hung = [...story.pictures, ...story.insets.map(cover)].some((p) => p.bottom <= leg[0]!.top && overlapX(p, edges))
    const least = hung ? (UNDER_PICTURE * story.page.baseline) / INCH : 2
    return within(story, { x: leg[0]!.x, y: leg[0]!.y }, depths[i]! / INCH, least, 10, `depth of leg ${i + 1}`, 'inches', 0.01)
  })
})

/** Feet of the legs, pictures and captions at a foot included, differ by a line at most; the last may be short. */
const dogleg = storyRule('dogleg', (story) => {
  const feet = story.legs.map((leg, i) => {
    const edges = { ...legEdges(story, i), top: 0, bottom: 0 }
    const captions = story.pictures.filter((p) => overlapX(p, edges)).flatMap((p) => [p.bottom, ...(p.caption?.lines.map((l) => l.y) ?? [])])
    const insets = story.insets.map(cover).filter((i) => overlapX(i, edges))
    return Math.max(0, ...leg.map((l) => l.y), ...captions, ...insets.map((i) => i.bottom))
  })
  const body = feet.slice(0, -1).filter((f) => f > 0)
  if (body.length < 2) return []
  const spread = Math.max(...body) - Math.min(...body)
  return [
    spread > 1.5 * story.page.baseline
      ? found(story, { x: story.x, y: Math.max(...body) }, Number(spread.toFixed(2)), `<= ${story.page.baseline} pt`, 'feet of the legs')
      : undefined,
  ]
})

/** A leg that runs out from under its head, with no picture or box over it either. A head at the side stands beside its text. */
const rawWrap = storyRule('raw-wrap', (story) => {
  const rows = headRows(story)
  if (rows.length === 0 || story.spec.headForm === 'side') return []
  const head = headEdges(story)
  return story.legs.map((leg, i) => {
    const first = leg[0]
    const edges = legEdges(story, i)
    if (!first || (edges.left >= head.left - 1 && edges.right <= head.right + 1 && first.y > Math.min(...rows.map(topOf)))) return undefined
    const covered = [...story.pictures, ...story.insets.map(cover)].some((p) => p.bottom <= first.y && overlapX(p, { ...edges, top: 0, bottom: 0 }))
    return covered ? undefined : found(story, { x: first.x, y: first.y }, `leg ${i + 1}`, 'a head, picture or deck over every leg', 'runs out from under its head')
  })
})

const FOLDED_FROM = 450 * (INCH / 25.4)

/** Papers of 450 mm and more are folded across the middle. */
const fold = rule('fold', (look) =>
  look.pages.flatMap((page) =>
    page.height < FOLDED_FROM
      ? []
      : page.stories.flatMap((story) =>
          story.lines
            .filter((l) => l.top < page.height / 2 - NEAR && l.bottom > page.height / 2 + NEAR)
            .map((l) => found(story, { x: l.x, y: l.y }, Number((page.height / 2).toFixed(2)), 'no line across the fold', quoted(l))),
        ),
  ),
)

export const PAGE_RULES: readonly Rule[] = [
  gutter,
  moduleGutter,
  columnRule,
  columnRuleReach,
  storyRuleWeight,
  black,
  boxWeight,
  boxInset,
  tint,
  textOnTint,
  grid,
  pageTop,
  pageDepth,
  folio,
  legDepth,
  dogleg,
  rawWrap,
  fold,
]
