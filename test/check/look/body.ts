import { found, quoted, rule, storyRule, within, type Found, type Rule } from './finding.js'
import { joinsNext } from './words.js'
import { blocksWith, GRID_ROLES, legEdges, legOf, RUNNING_ROLES, type Block, type Role, type SetLine, type StoryLook } from './scan.js'

function at(line: SetLine): { x: number; y: number } {
  return { x: line.ink.left, y: line.y }
}

function running(story: StoryLook): readonly Block[] {
  return story.blocks.filter((b) => RUNNING_ROLES.has(b.role))
}

/** How far a line's first character may hang out: quotes and brackets by half, letters by a twentieth of their width. */
function hangAllowed(line: SetLine): number {
  const item = line.items[0]!
  const own = line.face.advance(item.gids[0]!) * item.size
  return (/^[\p{P}]/u.test(item.texts[0]!) ? 0.5 : 0.06) * own + 0.05
}

/** How far a line's pen starts from its leg's edge. */
function indentOf(story: StoryLook, line: SetLine): number {
  return line.x - legEdges(story, legOf(story, line)).left
}

/** The paragraphs that open: the first of the story or of an item, and the one after a crosshead or a break (whose number in the body is skipped). */
function opens(story: StoryLook, block: Block): boolean {
  const index = story.blocks.indexOf(block)
  const before = story.blocks
    .slice(0, index)
    .filter((b) => GRID_ROLES.has(b.role) && b.role !== 'dateline')
    .at(-1)
  if (!before || before.role === 'crosshead') return true
  const number = bodyIndex(block.path)
  if (story.kind === 'items' && number === 0) return true
  return number !== undefined && number > 0 && story.article.body[number - 1]?.kind === 'break'
}

/** Optical margins pull letters out by less. */
const HANG_NEAR = 0.6

/** Marks of a list stand one under another, and what runs over stands under the first word after the mark. */
const listHang = storyRule('list-hang', (story) => {
  const items = blocksWith(story, 'listItem')
  const inLeg = (line: SetLine): number => line.x - legEdges(story, legOf(story, line)).left
  const first = items[0]?.lines[0]
  return items.flatMap((block) => {
    const [line, ...over] = block.lines
    const space = line!.items.flatMap((item) => item.texts.map((text, i) => ({ item, i, text }))).findIndex(({ text }) => text.trim() === '')
    const word = line!.items.flatMap((item) => item.xs.map((x) => item.x + x))[space + 1] ?? line!.x
    const wanted = word - line!.x + inLeg(line!)
    return [
      Math.abs(inLeg(line!) - inLeg(first!)) > HANG_NEAR
        ? found(story, at(line!), Number(inLeg(line!).toFixed(2)), `${inLeg(first!).toFixed(2)} pt`, `mark of ${quoted(line!)}`)
        : undefined,
      ...over.map((l) =>
        Math.abs(inLeg(l) - wanted) > HANG_NEAR
          ? found(story, at(l), Number(inLeg(l).toFixed(2)), `${wanted.toFixed(2)} pt`, `run over under its first word: ${quoted(l)}`)
          : undefined,
      ),
    ]
  })
})

function bodyIndex(path: string): number | undefined {
  const match = /\.body\[(\d+)\]/.exec(path)
  return match ? Number(match[1]) : undefined
}

const indent = storyRule('body-indent', (story) =>
  running(story).map((block): Found | undefined => {
    const line = block.lines[0]!
    if (block.role === 'listItem' || opens(story, block) || story.caps.some((c) => c.node === block.node)) return undefined
    const own = indentOf(story, line)
    return own > line.size + 0.05 || own < line.size - hangAllowed(line) ? found(story, at(line), own, `1 em (${line.size} pt)`, `first-line indent of ${quoted(line)}`) : undefined
  }),
)

const noIndent = storyRule('body-opening', (story) =>
  running(story).map((block): Found | undefined => {
    const line = block.lines[0]!
    if (block.role === 'listItem' || !opens(story, block) || story.caps.some((c) => c.node === block.node)) return undefined
    const own = indentOf(story, line)
    return own > 0.05 || own < -hangAllowed(line) ? found(story, at(line), own, '0 pt', `no indent after a head, crosshead or cap: ${quoted(line)}`) : undefined
  }),
)

const dash = storyRule('dash-begins-line', (story) =>
  story.lines.map((line) => (/^(?:[–—―]|-+(?=\s))/.test(line.text) ? found(story, at(line), line.text[0]!, 'no dash begins a line', quoted(line)) : undefined)),
)

/** In all running and small text; heads have a rule of their own. */
const STICKY: ReadonlySet<Role> = new Set<Role>([...RUNNING_ROLES, 'crosshead', 'tagline', 'agencyNote', 'caption', 'deck', 'standfirst', 'pullQuote', 'attribution'])
const sticks = storyRule('text-sticks', (story) =>
  story.blocks
    .filter((b) => STICKY.has(b.role))
    .flatMap((block) =>
      block.lines.slice(1).map((below, i) => {
        const above = block.lines[i]!
        const why = above.hyphenated ? undefined : joinsNext(above.text, below.text)
        return why === undefined
          ? undefined
          : found(story, { x: above.ink.right, y: above.y }, `${above.text.split(/\s+/).at(-1)!} | ${below.text.split(/\s+/)[0]!}`, 'in one line', `${why} is parted`)
      }),
    ),
)

const widow = storyRule('body-widow', (story) =>
  running(story).map((block) => {
    const last = block.lines.at(-1)!
    const leg = legOf(story, last)
    return block.lines.length > 1 && story.legs[leg]?.[0] === last ? found(story, at(last), 1, '2 lines', `the last line ${quoted(last)} stands alone at a leg’s top`) : undefined
  }),
)

const LAST_LINE = 0.25
const SHORT_SHARE = 0.03

/** Last lines of a quarter of the measure; three in a hundred may be shorter. By ink, of paragraphs of two lines or more. */
const lastLine = rule('body-last-line', (look) => {
  const all = look.pages.flatMap((page) =>
    page.stories.flatMap((story) =>
      running(story)
        .filter((b) => b.lines.length > 1)
        .map((block) => ({ story, line: block.lines.at(-1)! })),
    ),
  )
  const short = all.filter(({ story, line }) => (line.ink.right - line.ink.left) / story.measure < LAST_LINE - 0.001)
  // a share of 3 % is less than two lines on a page of few paragraphs
  if (short.length <= Math.max(2, SHORT_SHARE * all.length)) return []
  return short.map(({ story, line }) =>
    found(
      story,
      at(line),
      Number(((100 * (line.ink.right - line.ink.left)) / story.measure).toFixed(1)),
      `>= 25 % of the measure (${short.length} of ${all.length} short, 3 % may be)`,
      `last line ${quoted(line)}`,
    ),
  )
})

// ---- crossheads

interface Crosshead {
  readonly block: Block
  readonly leg: number
  readonly before: readonly SetLine[]
  readonly after: readonly SetLine[]
}

function crossheads(story: StoryLook): Crosshead[] {
  return blocksWith(story, 'crosshead').map((block) => {
    const leg = legOf(story, block.lines[0]!)
    const lines = story.legs[leg]!
    const first = lines.indexOf(block.lines[0]!)
    const last = lines.indexOf(block.lines.at(-1)!)
    return { block, leg, before: lines.slice(0, first), after: lines.slice(last + 1) }
  })
}

function eachCrosshead(name: string, check: (crosshead: Crosshead, story: StoryLook, bodySize: number) => readonly (Found | undefined)[]): Rule {
  return storyRule(name, (story, look) => crossheads(story).flatMap((c) => check(c, story, look.bodySize)))
}

const crossheadForm = eachCrosshead('crosshead-form', ({ block, leg }, story, bodySize) => {
  const line = block.lines[0]!
  const { metrics } = line.face
  return [
    within(story, at(line), line.size, bodySize, bodySize + 1, 'size of the crosshead'),
    metrics.serif && metrics.weight < 600 ? found(story, at(line), line.items[0]!.face, 'bold or sans', quoted(line)) : undefined,
    block.lines.length > 2 ? found(story, at(line), block.lines.length, '<= 2 lines', quoted(line)) : undefined,
    ...block.lines.map((l) =>
      Math.abs(l.x - legEdges(story, leg).left) > hangAllowed(l) ? found(story, at(l), l.x - legEdges(story, leg).left, 'flush left', quoted(l)) : undefined,
    ),
    ...block.lines.map((l) => (l.hyphenated ? found(story, at(l), l.text, 'not hyphenated', quoted(l)) : undefined)),
  ]
})

/**
 * White as the eye sees it, from a baseline to the x-height under it. At a leg's top there is none above. At most one blank line.
 */
const crossheadAir = eachCrosshead('crosshead-air', ({ block, before, after }, story) => {
  const over = before.at(-1)
  const under = after[0]
  if (!over || !under) return []
  const first = block.lines[0]!
  const last = block.lines.at(-1)!
  const blank = Math.round((first.y - over.y) / story.page.baseline) - 1
  const above = first.y - first.face.metrics.xHeight * first.size - over.y
  const below = under.y - under.face.metrics.xHeight * under.size - last.y
  return [
    blank > 1 ? found(story, at(first), blank, '<= 1 blank line', 'blank lines above a crosshead') : undefined,
    within(story, at(first), above / below, 2, 3, `air above (${above.toFixed(2)} pt) to below (${below.toFixed(2)} pt)`, ': 1', 0.05),
  ]
})

/** Three lines of body above it in its leg (unless it opens the leg) and four under it: not within four lines of the leg's foot. */
const crossheadRoom = eachCrosshead('crosshead-room', ({ block, before, after }, story) => {
  const over = before.filter((l) => l.role !== 'crosshead').length
  const under = after.findIndex((l) => l.role === 'crosshead')
  const first = at(block.lines[0]!)
  return [
    before.length > 0 ? within(story, first, over, 3, Infinity, 'body lines before a crosshead', 'lines') : undefined,
    within(story, first, under < 0 ? after.length : under, under < 0 ? 4 : 3, Infinity, 'body lines after a crosshead in its leg', 'lines'),
  ]
})

/** Fewer than three lines up or down is level. */
const crossheadLevel = storyRule('crosshead-level', (story) => {
  const all = crossheads(story)
  return all.flatMap((a, i) =>
    all.slice(i + 1).map((b) => {
      if (Math.abs(a.leg - b.leg) !== 1) return undefined
      return within(
        story,
        at(b.block.lines[0]!),
        Math.abs(b.block.lines[0]!.y - a.block.lines[0]!.y) / story.page.baseline,
        3,
        Infinity,
        'level with a crosshead in the next leg',
        'lines',
      )
    }),
  )
})

const crossheadApart = storyRule('crosshead-apart', (story) => {
  const all = crossheads(story)
  return all.slice(1).map((b, i) => {
    const between = story.flow.indexOf(b.block.lines[0]!) - story.flow.indexOf(all[i]!.block.lines.at(-1)!) - 1
    return within(story, at(b.block.lines[0]!), between, 12, Infinity, 'lines from the crosshead before', 'lines')
  })
})

export const BODY_RULES: readonly Rule[] = [indent, noIndent, listHang, dash, sticks, widow, lastLine, crossheadForm, crossheadAir, crossheadRoom, crossheadLevel, crossheadApart]
