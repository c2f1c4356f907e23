import { clip, found, NEAR, quoted, rule, storyRule, within, type Found, type Rule } from './finding.js'
import { blocksWith, bottomOf, headEdges, headRows, overlapX, topOf, trackingOf, wordSpaces, type Block, type Look, type PageLook, type SetLine, type StoryLook } from './scan.js'
import { joinsNext, partsName } from './words.js'
import type { Style } from '../../../src/model/style.js'
import type { RuleItem } from '../../../src/scene/scene.js'

const LEAD_OVER_NEXT = 12

/** LOOK, Heads: from this size on, leading as shares of the size and tracking in thousandths. */
const BANDS = [
  { from: 0, leading: [1.08, 1.12], tracking: 0 },
  { from: 24, leading: [1, 1.05], tracking: -5 },
  { from: 42, leading: [0.95, 1], tracking: -10 },
  { from: 72, leading: [0.9, 0.96], tracking: -15 },
] as const
const CLEARANCE = 0.03

/** Articles, prepositions and conjunctions of English, written down apart from the library's own list. */
const LEANING = new Set(
  (
    'a an the aboard about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite down during ' +
    'except for from in inside into like near of off on onto out outside over past per plus round since than through throughout till to toward towards under ' +
    'underneath until unto up upon via versus vs with within without and but or nor so yet although because if lest once though unless when whenever where whereas ' +
    'wherever whether while'
  ).split(' '),
)

export function leans(word: string): boolean {
  return LEANING.has(word.toLowerCase().replace(/^[“‘"'(]+/, ''))
}

interface Head {
  readonly story: StoryLook
  readonly block: Block
  readonly size: number
}

function headOf(story: StoryLook): Head | undefined {
  const block = blocksWith(story, 'headline')[0]
  return block && { story, block, size: Math.max(...block.lines.map((l) => l.size)) }
}

function headsOf(page: PageLook): Head[] {
  return page.stories.map(headOf).filter((h) => h !== undefined)
}

function eachHead(name: string, check: (head: Head, look: Look) => readonly (Found | undefined)[]): Rule {
  return storyRule(name, (story, look) => {
    const head = headOf(story)
    return head ? check(head, look) : []
  })
}

function bandOf(size: number): (typeof BANDS)[number] {
  return BANDS.filter((b) => b.from <= size).at(-1) ?? BANDS[0]
}

function at(line: SetLine): { x: number; y: number } {
  return { x: line.ink.left, y: line.y }
}

/** The most important story of a page: the lowest rank, the first of them on the page, the highest place where ranks are alike. */
function leadOf(page: PageLook): Head | undefined {
  return headsOf(page).sort((a, b) => rankOf(a.story) - rankOf(b.story) || a.story.extent.top - b.story.extent.top)[0]
}

function rankOf(story: StoryLook): number {
  return story.article.rank ?? 3
}

const size = eachHead('head-size', ({ story, block, size }, look) => {
  const { sizes } = look.styleFor(story).headlines
  return [sizes.includes(size) ? undefined : found(story, at(block.lines[0]!), size, sizes.join(' '), 'the head’s size is no step of the schedule')]
})

const rank = rule('head-rank', (look) =>
  look.pages.flatMap((page) =>
    headsOf(page).flatMap((below) =>
      headsOf(page)
        .filter((above) => above.block.lines[0]!.y < below.block.lines[0]!.y && rankOf(above.story) < rankOf(below.story) && below.size > above.size)
        .map((above) =>
          found(below.story, at(below.block.lines[0]!), below.size, `<= ${above.size} pt`, `larger than the head of “${above.story.id}” above it, which ranks higher`),
        ),
    ),
  ),
)

const lead = rule('head-lead', (look) =>
  look.pages.flatMap((page) => {
    const first = leadOf(page)
    const next = Math.max(
      0,
      ...headsOf(page)
        .filter((h) => h.story !== first?.story)
        .map((h) => h.size),
    )
    if (!first || next === 0) return []
    return [
      within(
        first.story,
        at(first.block.lines[0]!),
        first.size,
        next + LEAD_OVER_NEXT,
        Infinity,
        `the lead’s head must be ${LEAD_OVER_NEXT} pt larger than the next on the page (${next} pt)`,
      ),
    ]
  }),
)

/**
 * The largest step at which the wanted lines fit: a larger one at which the same words could be broken into as many lines, each as
 * full as it should be and none ending badly, is the one to take. A head set smaller on purpose (`headStep`), at the largest size
 * of its rank, or kept under the lead's is as large as it may be.
 */
const step = eachHead('head-step', ({ story, block, size }, look) => {
  const { sizes, largest, leadOver } = look.styleFor(story).headlines
  if (!sizes.includes(size) || (story.spec.headStep ?? 0) < 0) return []
  const first = leadOf(story.page)
  const most = Math.min(largest[Math.min(rankOf(story), largest.length) - 1] ?? Infinity, first && first.story !== story ? first.size - leadOver : Infinity)
  const edges = headEdges(story)
  const better = sizes
    .filter((s) => s > size && s <= most)
    .find((s) => breaksWell(wordsOf(block), block.lines.length, (edges.right - edges.left) / (s / size), story.spec.headlineBreaks))
  return [better === undefined ? undefined : found(story, at(block.lines[0]!), size, `${better} pt`, 'a larger step would fit as many lines')]
})

interface HeadWord {
  readonly text: string
  readonly width: number
  readonly space: number
}

/** Words of a head with their widths and the spaces after them, by the pen. */
function wordsOf(block: Block): HeadWord[] {
  return block.lines.flatMap((line) => {
    const words: { text: string; width: number; space: number }[] = []
    let open = true
    for (const item of line.items) {
      item.texts.forEach((text, i) => {
        const advance = (item.xs[i + 1] ?? item.end) - item.xs[i]!
        const word = words.at(-1)
        if (text === ' ' && word) {
          word.space = advance
          open = true
        } else if (open || !word) {
          words.push({ text, width: advance, space: block.lines[0]!.size * 0.2 })
          open = false
        } else {
          word.text += text
          word.width += advance
        }
      })
    }
    return words
  })
}

/** Whether words go into so many lines of a measure as LOOK wants them: by fill and by sense. */
function breaksWell(words: readonly HeadWord[], count: number, measure: number, asked: readonly number[] | undefined, from = 0, line = 1): boolean {
  const last = line === count
  let width = 0
  for (let to = from; to < words.length; to++) {
    width += words[to]!.width + (to > from ? words[to - 1]!.space : 0)
    const share = width / measure
    if (share > 0.98) return false
    if (last) {
      if (to === words.length - 1) return share >= (count === 1 ? 0.8 : 0.5) && (count === 1 || to > from)
      continue
    }
    if (share < 0.7 || to === words.length - 1 || (asked && !asked.includes(to + 1))) continue
    if (leans(words[to]!.text) || joinsNext(words[to]!.text, words[to + 1]!.text) !== undefined) continue
    if (breaksWell(words, count, measure, asked, to + 1, line + 1)) return true
  }
  return false
}

const leading = eachHead('head-leading', ({ story, block, size }) =>
  pairs(block).map(([above, below]) => {
    const [least, most] = bandOf(size).leading
    // a face with tall ascenders and deep descenders needs more, and may have it
    const { ascender, descender } = above.face.metrics
    return within(story, at(below), (below.y - above.y) / size, least, Math.max(most, ascender + descender + CLEARANCE), `leading of a head of ${size} pt`, '× size', 0.002)
  }),
)

const clearance = eachHead('head-clearance', ({ story, block, size }) =>
  pairs(block).map(([above, below]) =>
    within(story, at(below), (below.ink.top - above.ink.bottom) / size, CLEARANCE, Infinity, 'descenders must clear the ascenders under them', 'em', 0.002),
  ),
)

const tracking = eachHead('head-tracking', ({ story, block, size }) => {
  const wanted = bandOf(size).tracking
  return [within(story, at(block.lines[0]!), trackingOf(block.lines), wanted, wanted, `tracking of a head of ${size} pt`, '/1000 em', 1)]
})

const wordSpace = eachHead('head-word-space', ({ story, block }) =>
  block.lines
    .flatMap((line) => wordSpaces(line, trackingOf(block.lines)).map((share) => within(story, at(line), share * 100, 80, 90, `word space in ${quoted(line)}`, '%', 2.5)))
    .filter((f) => f !== undefined)
    .slice(0, 1),
)

const glyphScale = eachHead('head-glyph-scale', ({ story, block }) =>
  block.lines.map((line) => within(story, at(line), Math.min(...line.items.map((i) => i.scale)) * 100, 97, Infinity, `glyph scale of ${quoted(line)}`, '%', 0.01)),
)

const sense = eachHead('head-sense', ({ story, block }) =>
  block.lines.slice(0, -1).map((line) => {
    const last = line.text.split(/\s+/).at(-1)!
    return leans(last) ? found(story, at(line), last, 'no article, preposition or conjunction at a line’s end', quoted(line)) : undefined
  }),
)

/** Names and numbers with their units stay whole. Taken as a name: capitalised words in a row, where the head is not capitalised throughout. */
const parted = eachHead('head-parted', ({ story, block }) =>
  pairs(block).map(([above, below]) => {
    const capitalised = block.lines.flatMap((l) => l.text.split(/\s+/)).every((w) => !/^\p{Ll}/u.test(w) || leans(w))
    const why = joinsNext(above.text, below.text) ?? (!capitalised && partsName(above.text, below.text, above === block.lines[0]) ? 'a name' : undefined)
    return why === undefined ? undefined : found(story, at(above), `${above.text.split(/\s+/).at(-1)!} | ${below.text.split(/\s+/)[0]!}`, 'whole in one line', `${why} is parted`)
  }),
)

const lastWord = eachHead('head-last-word', ({ story, block }) => {
  const last = block.lines.at(-1)!
  return [block.lines.length > 1 && !/\s/.test(last.text) ? found(story, at(last), last.text, 'two words or more', 'the last line is one word') : undefined]
})

/** By ink. A last line may be as short as half the measure, a one-line head fills four fifths; none is fuller than 98 %. */
const fill = eachHead('head-fill', ({ story, block }) =>
  block.lines.map((line, i) => {
    const edges = headEdges(story)
    // a hammer is a shout: it need not reach across
    const only = story.spec.headForm === 'hammer' ? 50 : 80
    const least = block.lines.length === 1 ? only : i === block.lines.length - 1 ? 50 : 70
    return within(story, at(line), (widthOf(line) / (edges.right - edges.left)) * 100, least, 98, `${quoted(line)} of its measure`, '%')
  }),
)

const hyphen = eachHead('head-hyphen', ({ story, block }, look) =>
  block.lines.map((line) => {
    const reported = look.paper.report.diagnostics.some((d) => d.code === 'head-hyphenated' && d.path === block.path)
    return line.hyphenated && !reported ? found(story, at(line), line.text, 'not hyphenated', quoted(line)) : undefined
  }),
)

/** Opening quotes hang by their width, at most 0.4 of the gutter. By the pen, as the share is one of the character's own width. */
export function hangOf(line: SetLine, edge: number, gutter: number): { readonly hang: number; readonly wanted: number } | undefined {
  const item = line.items[0]!
  if (!/^["'“‘„«]/.test(item.texts[0]!)) return undefined
  return { hang: edge - line.x, wanted: Math.min(line.face.advance(item.gids[0]!) * item.size * item.scale, 0.4 * gutter) }
}
export const HANG_NEAR = 0.75

const hang = eachHead('head-hang', ({ story, block }) =>
  block.lines.map((line) => {
    const hung = hangOf(line, headEdges(story).left, story.page.gutter)
    return hung && within(story, at(line), hung.hang, hung.wanted, hung.wanted, `the opening quote of ${quoted(line)} must hang`, 'pt', HANG_NEAR)
  }),
)

const LINING = { ligatures: true, smallCaps: false, oldStyle: false, tabular: false } as const
const figures = eachHead('head-figures', ({ story, block }) =>
  block.lines
    .flatMap((line) =>
      line.items.flatMap((item) =>
        item.texts.map((text, i) => {
          if (!/^\d$/.test(text)) return undefined
          return line.face.shape(text, LINING).gids[0] === item.gids[i] ? undefined : found(story, at(line), text, 'lining figures', quoted(line))
        }),
      ),
    )
    .filter((f) => f !== undefined)
    .slice(0, 1),
)

// ---- the block over the text

const KICKERS = new Set(['label', 'kicker'])
const DECKS = new Set(['deck', 'standfirst'])

/** A `y` descends a hair more than a `p`, and an `o` under its line: no eye sees it. */
export const GAP_NEAR = 0.2

function onOneLine(a: Block, b: Block): boolean {
  return Math.abs(a.lines[0]!.y - b.lines[0]!.y) < NEAR
}

function gapRule(name: string, applies: (above: Block, below: Block) => boolean, least: number, most: number): Rule {
  return storyRule(name, (story, look) => {
    const rows = headRows(story)
    // a band reaches over its ink and under it
    const ends = (block: Block): number => {
      const ground = look.styleFor(story).styles.get(block.role)?.ground
      return ground ? ground.inset[1] : 0
    }
    return rows.slice(1).map((below, i) => {
      const above = rows[i]!
      // a label and a kicker may share a line
      return applies(above, below) && !onOneLine(above, below)
        ? within(story, at(below.lines[0]!), topOf(below) - ends(below) - bottomOf(above) - ends(above), least, most, `${above.role} to ${below.role}`, 'pt', GAP_NEAR)
        : undefined
    })
  })
}

const kickerGap = gapRule('kicker-to-head', (above) => KICKERS.has(above.role), 4, 6)
const deckGap = gapRule('head-to-deck', (above, below) => !KICKERS.has(above.role) && DECKS.has(below.role), 6, 8)
const bylineGap = gapRule('deck-to-byline', (above, below) => !KICKERS.has(above.role) && below.role === 'byline', 6, 8)

/** White under the head block: to the body, a byline in the leg, a picture or an inset, whichever is first. */
function below(story: StoryLook): number | undefined {
  const rows = headRows(story)
  if (rows.length === 0) return undefined
  const foot = Math.max(...rows.map(bottomOf))
  const edges = headEdges(story)
  const reach = { ...edges, top: 0, bottom: 0 }
  // a crosshead or dateline at a leg's top has taller capitals on the same grid line; the body is what is meant
  const body = story.flow.filter((l) => l.y > foot && overlapX(l.ink, reach) && l.role !== 'crosshead' && l.role !== 'dateline').map((l) => l.top)
  const hung = story.pictures.filter((p) => p.top >= foot - 1 && overlapX(p, reach)).map((p) => p.top)
  const insets = story.insets.filter((i) => i.extent.top >= foot - 1 && overlapX(i.extent, reach)).map((i) => (i.box ? i.box.y : Math.min(...i.lines.map((l) => l.top))))
  const things = [...body, ...hung, ...insets]
  return things.length > 0 ? Math.min(...things) - foot : undefined
}

/** The rule that a house may have over its head blocks: nearest above the first row, among the story's own. */
function headRuleOf(story: StoryLook, top: number): RuleItem | undefined {
  return story.rules.filter((r) => r.y1 === r.y2 && r.y1 < top && top - r.y1 < 2 * story.page.baseline && (!story.box || r.y1 > story.box.y + 4)).at(-1)
}

/** White over the head block: to the next ink above (rules count) and to the next text or picture. Nothing where it is first on the page. */
function above(story: StoryLook): { readonly ink: number; readonly text: number } | undefined {
  const rows = headRows(story)
  if (rows.length === 0) return undefined
  const first = Math.min(...rows.map(topOf))
  const own = headRuleOf(story, first)
  const top = own ? own.y1 - own.weight / 2 : first
  const edges = headEdges(story)
  const reach = { ...edges, top: 0, bottom: 0 }
  // what hangs under its host's head block keeps off that as the text does
  const rowsOver = new Set(story.host ? headRows(story.host).flatMap((b) => b.lines) : [])
  const others = story.page.stories.filter((s) => s !== story)
  const texts = others.flatMap((s) => [
    ...s.lines.filter((l) => !rowsOver.has(l)).map((l) => ({ ...l.ink, bottom: l.bottom })),
    ...s.pictures,
    ...(s.box ? [{ left: s.box.x, right: s.box.x + s.box.width, top: s.box.y, bottom: s.box.y + s.box.height }] : []),
  ])
  const over = texts.filter((b) => overlapX(b, reach) && b.bottom <= top + 1).map((b) => b.bottom)
  if (over.length === 0) return undefined
  const rules = [...story.page.rules, ...others.flatMap((s) => s.rules)]
    .filter((r) => r.y1 === r.y2 && r.x1 < edges.right && r.x2 > edges.left && r.y1 < top)
    .map((r) => r.y1 + r.weight / 2)
  const frame = story.box ? [story.box.y] : []
  return { ink: top - Math.max(...over, ...rules, ...frame), text: top - Math.max(...over) }
}

function headAt(story: StoryLook): { x: number; y: number } {
  return at(headRows(story)[0]!.lines[0]!)
}

const toBody = storyRule('block-to-body', (story) => {
  const gap = below(story)
  return [gap === undefined ? undefined : within(story, headAt(story), gap, 8, 12, 'head block to body', 'pt', GAP_NEAR)]
})

/** A rule between stories counts as ink here. In a box the frame is what is above, and the inset says how far: see box-inset. */
const aboveHead = storyRule('above-head', (story) => {
  const gap = above(story)
  return [gap === undefined || story.box ? undefined : within(story, headAt(story), gap.ink, 14, 20, 'white above the head', 'pt', GAP_NEAR)]
})

/** A head belongs to its text, not to the story above: against the text above, rules do not count. */
const aboveRatio = storyRule('above-head-ratio', (story) => {
  const gap = above(story)
  const under = below(story)
  if (gap === undefined || under === undefined || under <= 0) return []
  return [within(story, headAt(story), gap.text / under, 1.5, Infinity, `white above the head (${gap.text.toFixed(2)} pt) to white below it (${under.toFixed(2)} pt)`, '×', 0.005)]
})

/**
 * How far a kicker stands off its head: by their left edges or middles, as the house sets heads; in a band, by the band's edge. A
 * head's first letter may hang in the optical margin: then its measure's edge will do.
 */
function offHead(style: Style, kicker: SetLine, head: SetLine, edge: number): number {
  const { align } = style.styles.get('headline')!
  const { ground } = style.styles.get('kicker')!
  const middle = ({ ink }: SetLine): number => (ink.left + ink.right) / 2
  if (align === 'centre') return middle(kicker) - middle(head)
  const inset = ground === false ? 0 : ground.inset[0]
  const offs = [kicker.ink.left - inset - head.ink.left, kicker.x - inset - edge]
  return offs.reduce((best, off) => (Math.abs(off) < Math.abs(best) ? off : best))
}

const kickerForm = storyRule('kicker-form', (story, look) =>
  blocksWith(story, 'kicker').flatMap((block) => {
    const line = block.lines[0]!
    const head = headOf(story)?.block.lines[0]
    // after a label on its line, that is what stands flush
    const label = blocksWith(story, 'label').find((l) => onOneLine(l, block))
    const flush = label?.lines[0] ?? line
    return [
      block.lines.length > 1 ? found(story, at(line), block.lines.length, '1 line', 'the kicker takes more than a line') : undefined,
      within(story, at(line), line.size, 9, 12, 'size of the kicker'),
      head && /^["'“‘„«]/.test(head.text) === false
        ? within(story, at(line), offHead(look.styleFor(story), flush, head, headEdges(story).left), 0, 0, 'kicker flush with the head', 'pt', 1)
        : undefined,
    ]
  }),
)

const kickerCase = storyRule('kicker-case', (story) =>
  blocksWith(story, 'kicker').flatMap((block) => {
    const line = block.lines[0]!
    const small = line.items.some((item) => item.texts.some((text, i) => /^\p{Ll}$/u.test(text) && line.face.shape(text.toUpperCase(), LINING).gids[0] !== item.gids[i]))
    return [
      small ? found(story, at(line), line.text, 'capitals', 'the kicker is not in capitals') : undefined,
      within(story, at(line), trackingOf(block.lines), 40, 60, 'tracking of the kicker', '/1000 em', 1),
    ]
  }),
)

const bylineStyle = rule('byline-style', (look) => {
  const all = look.pages.flatMap((page) => page.stories.flatMap((story) => blocksWith(story, 'byline').map((block) => ({ story, line: block.lines[0]! }))))
  const first = all[0]?.line
  return all.map(({ story, line }) =>
    first && (line.items[0]!.face !== first.items[0]!.face || line.size !== first.size)
      ? found(story, at(line), `${line.items[0]!.face} ${line.size}`, `${first.items[0]!.face} ${first.size}`, 'one byline style for all stories')
      : undefined,
  )
})

function pairs(block: Block): (readonly [SetLine, SetLine])[] {
  return block.lines.slice(1).map((line, i) => [block.lines[i]!, line] as const)
}

/** By ink, but for a hung opening quote. */
function widthOf(line: SetLine): number {
  const marks = line.marks.filter((m, i) => !(i === 0 && /^["'“‘„«]/.test(m.text)))
  return marks.length === 0 ? 0 : Math.max(...marks.map((m) => m.right)) - Math.min(...marks.map((m) => m.left))
}

/** Heads of much the same size stand side by side on one level: nothing but a gutter parts them. A box parts them, and so does what a lead's head has over the next. */
const tombstone = rule('tombstone', (look) =>
  look.pages.flatMap((page) => {
    const heads = headsOf(page)
    return heads.flatMap((a, i) =>
      heads.slice(i + 1).map((b) => {
        const level = topOf(a.block) < bottomOf(b.block) && topOf(b.block) < bottomOf(a.block)
        const [x, y] = [headEdges(a.story), headEdges(b.story)]
        const apart = Math.max(y.left - x.right, x.left - y.right)
        const parted = a.story.box !== undefined || b.story.box !== undefined || Math.abs(a.size - b.size) >= LEAD_OVER_NEXT
        return level && !parted && apart < 2 * page.gutter
          ? found(b.story, at(b.block.lines[0]!), Number(apart.toFixed(2)), 'no heads side by side', `${clip(b.block.lines[0]!.text)} beside ${clip(a.block.lines[0]!.text)}`)
          : undefined
      }),
    )
  }),
)

export const HEAD_RULES: readonly Rule[] = [
  size,
  rank,
  lead,
  step,
  leading,
  clearance,
  tracking,
  wordSpace,
  glyphScale,
  sense,
  parted,
  lastWord,
  fill,
  hyphen,
  hang,
  figures,
  kickerGap,
  deckGap,
  bylineGap,
  toBody,
  aboveHead,
  aboveRatio,
  kickerForm,
  kickerCase,
  bylineStyle,
  tombstone,
]
