import { GAP_NEAR } from './heads.js'
import { found, quoted, storyRule, within, type Found, type Rule } from './finding.js'
import { blocksWith, bottomOf, indexIn, legOf, median, overlapX, overlapY, rectBox, topOf, union, type Box, type SetLine, type StoryLook } from './scan.js'

/** What a part covers: its frame, or its legs from its first ink to its last. */
export function cover(story: StoryLook): Box {
  return story.box ? rectBox(story.box) : { ...story.extent, left: story.x, right: story.x + story.width }
}

/** A module, what stands inside it included. */
export function moduleOf(story: StoryLook): Box {
  return union([story, ...story.insets].map(cover))
}

function at(line: SetLine): { x: number; y: number } {
  return { x: line.ink.left, y: line.y }
}

/** Less white than this over or under an inset, and it hangs on the text: most of a line, points. */
const INSET_AIR = 8
/** So far may punctuation hang out of a leg: points. */
const HANGS = 2.5

/** A line as what is beside it sees it: from pen to pen, from its cap line to its baseline. */
function lineBox(line: SetLine): Box {
  return { left: line.x, right: line.end, top: line.top, bottom: line.y }
}

/** A factbox or a sidebar stands a gutter clear of the text beside it, and most of a line of what is over and under it in its module. */
const insetClear = storyRule('inset-clear', (story) => {
  const { host, page } = story
  if (!host) return []
  const own = cover(story)
  const corner = { x: own.left, y: own.top }
  const others = [...host.lines.map(lineBox), ...host.pictures, ...host.insets.filter((i) => i !== story).map(cover)]
  return others.map((other): Found | undefined => {
    const side = Math.max(own.left - other.right, other.left - own.right)
    const end = Math.max(own.top - other.bottom, other.top - own.bottom)
    if (overlapY(own, other))
      return side < page.gutter - HANGS ? found(story, corner, Number(side.toFixed(2)), `>= ${page.gutter.toFixed(2)} pt`, 'text beside an inset') : undefined
    return overlapX(own, other) && end < INSET_AIR ? found(story, corner, Number(end.toFixed(2)), `>= ${INSET_AIR} pt`, 'white over or under an inset') : undefined
  })
})

/** Ink of a line without the punctuation that hangs at its ends. */
function unhung({ marks, ink }: SetLine): Box {
  const held = marks.filter((m, i) => !((i === 0 || i === marks.length - 1) && /^\p{P}/u.test(m.text)))
  return held.length > 0 ? union(held) : ink
}

/** Text runs round a quote, a mug shot or a picture in its leg no nearer than a gutter: of 11 points at least. */
const RUNAROUND = 11

const runaround = storyRule('runaround', (story) => {
  const quotes = blocksWith(story, 'pullQuote').map((block) => {
    const own = block.path.replace(/\.text$/, '')
    return { of: quoted(block.lines[0]!), box: union(story.blocks.filter((b) => b.path.startsWith(own)).flatMap((b) => b.lines.map(unhung))) }
  })
  const pictures = story.pictures.map((p) => ({ of: 'a picture', box: union([p, ...(p.caption?.lines.map((l) => l.ink) ?? [])]) }))
  return [...quotes, ...pictures].flatMap(({ of, box }) =>
    story.flow.map((line) => {
      const other = lineBox(line)
      if (!overlapY(other, box)) return undefined
      const apart = Math.max(other.left - box.right, box.left - other.right)
      return apart < RUNAROUND - HANGS ? found(story, at(line), Number(apart.toFixed(2)), `>= ${RUNAROUND} pt`, `${quoted(line)} beside ${of}`) : undefined
    }),
  )
})

// ---- items and titles

const STANDING_RULE = [3, 6] as const
const TITLE_TO_TEXT = [5, 9] as const

/** Items stand under a rule over their whole width, of the house's weight, and a title of one line close under it. */
const standingHead = storyRule('standing-head', (story, look) => {
  const title = blocksWith(story, 'title')[0]
  if (story.kind !== 'items' || !title) return []
  const over = story.rules.filter((r) => r.y1 === r.y2 && r.y1 < topOf(title)).at(-1)
  const first = at(title.lines[0]!)
  if (!over) return [found(story, first, 'none', `${look.style.rules.standingHead} pt`, 'no rule over the standing head')]
  const { standingHead: weight } = look.style.rules
  return [
    within(story, first, over.weight, weight, weight, 'weight of the rule over a standing head', 'pt', 0.01),
    within(story, first, Math.max(Math.abs(over.x1 - story.x), Math.abs(over.x2 - story.x - story.width)), 0, 0.5, 'the rule over a standing head off its width'),
    within(story, first, topOf(title) - over.y1 - over.weight / 2, ...STANDING_RULE, 'rule to the standing head'),
    title.lines.length > 1 ? found(story, first, title.lines.length, '1 line', 'lines of a standing head') : undefined,
  ]
})

/** Title of a factbox, standing head of items: to the cap line of what is under it. */
const titleToText = storyRule('title-to-text', (story) => {
  const title = blocksWith(story, 'title')[0]
  const under = story.lines.filter((l) => l.role !== 'title' && title && l.y > title.lines.at(-1)!.y).map((l) => l.y - l.face.metrics.capHeight * l.size)
  if (!title || under.length === 0) return []
  return [within(story, at(title.lines[0]!), Math.min(...under) - bottomOf(title), ...TITLE_TO_TEXT, 'title to text', 'pt', GAP_NEAR)]
})

/** One blank line between items, everywhere. */
const itemsAir = storyRule('items-air', (story) => {
  if (story.kind !== 'items') return []
  const itemOf = (line: SetLine): string => /items\[\d+\]\.items\[\d+\]/.exec(line.path)?.[0] ?? line.path
  return story.legs.flatMap((leg) =>
    leg.slice(1).map((line, i) => {
      const over = leg[i]!
      return itemOf(line) === itemOf(over) ? undefined : within(story, at(line), (line.y - over.y) / story.page.baseline - 1, 1, 1, 'blank lines over an item', 'lines')
    }),
  )
})

/** Each item begins with a head: bold, and no larger than a crosshead. */
const itemHead = storyRule('item-head', (story, look) => {
  if (story.kind !== 'items') return []
  const opening = story.flow.filter(
    (line, i) =>
      story.flow[i - 1] === undefined ||
      indexIn(/^items\[\d+\]\.items\[\d+\]/.exec(story.flow[i - 1]!.path)?.[0] ?? '') !== indexIn(/^items\[\d+\]\.items\[\d+\]/.exec(line.path)?.[0] ?? ''),
  )
  return opening.map((line) => {
    const { face, size } = line
    return face.metrics.weight < 600 || size > look.bodySize + 1
      ? found(story, at(line), `${line.items[0]!.face} ${size}`, `bold, at most ${look.bodySize + 1} pt`, `head of an item: ${quoted(line)}`)
      : undefined
  })
})

// ---- mug shots

const MUG_ASIDE = [5, 8] as const

/** The name of a mug shot: bold sans of a caption's size; under the picture, or beside it with its last baseline at the picture's foot. */
const mugName = storyRule('mug-name', (story) =>
  story.pictures.flatMap((picture) => {
    const figure = story.article.figures?.[Number(/\.figures\[(\d+)\]/.exec(picture.path)?.[1])]
    if (figure?.layout !== 'mug') return []
    const words = story.blocks.filter((b) => b.role === 'caption' && b.path.startsWith(picture.path.replace(/\.pictures.*$/, '')))
    const name = words[0]?.lines[0]
    if (!name) return [found(story, { x: picture.left, y: picture.bottom }, 'none', 'a name', 'a face without a name')]
    const foot = Math.max(...words.flatMap((b) => b.lines.map((l) => l.y)))
    const aside = !overlapX(name.ink, picture)
    return [
      within(story, at(name), name.size, 7.5, 8, 'size of a mug shot’s name'),
      name.face.metrics.serif || name.face.metrics.weight < 600 ? found(story, at(name), name.items[0]!.face, 'bold sans', quoted(name)) : undefined,
      aside ? within(story, at(name), foot - picture.bottom, 0, 0, 'last baseline beside a mug shot to its foot', 'pt', 0.5) : undefined,
      aside ? within(story, at(name), Math.max(name.x - picture.right, picture.left - name.end), ...MUG_ASIDE, 'mug shot to the name beside it') : undefined,
    ]
  }),
)

// ---- tables

const FIGURES = /^[^\p{L}\p{N}]{0,3}\p{N}/u
const COLUMN_NEAR = 0.35

/** Figures of a column stand under one another by their decimal marks, or by their last digits where they have none. */
const tableFigures = storyRule('table-figures', (story) => {
  const columns = new Map<string, { line: SetLine; mark: number }[]>()
  for (const { lines, path, role } of story.blocks) {
    const [line] = lines
    const at = /^(.*)\.rows\[\d+\]\[(\d+)\]$/.exec(path)
    if (role !== 'tableCell' || !at || !line || lines.length > 1 || !FIGURES.test(line.text)) continue
    const key = `${at[1]} ${at[2]}`
    columns.set(key, [...(columns.get(key) ?? []), { line, mark: markOf(line) }])
  }
  return [...columns.values()].flatMap((cells) => {
    const middle = median(cells.map((c) => c.mark))
    return cells.map(({ line, mark }) => (cells.length > 1 ? within(story, at(line), mark - middle, 0, 0, `figure off its column: ${quoted(line)}`, 'pt', COLUMN_NEAR) : undefined))
  })
})

/** The pen at a figure's decimal mark, else behind its last digit. */
function markOf(line: SetLine): number {
  const glyphs = line.items.flatMap((item) => item.texts.map((text, i) => ({ text, x: item.x + item.xs[i]!, end: item.x + (item.xs[i + 1] ?? item.end) })))
  const digit = (i: number): boolean => /^\p{N}/u.test(glyphs[i]?.text ?? '')
  const last = glyphs.reduce((found, _, i) => (digit(i) ? i : found), 0)
  for (let i = last; i > 0; i--) if (glyphs[i]!.text === '.' && digit(i - 1)) return glyphs[i]!.x
  return glyphs[last]!.end
}

/** Cells of a row stand on one line, and columns keep clear of each other. */
const TABLE_CLEAR = 4
const tableClear = storyRule('table-clear', (story) => {
  const rows = new Map<string, SetLine[]>()
  for (const line of story.lines.filter((l) => l.role === 'tableCell' || l.role === 'tableHead')) {
    const key = `${legOf(story, line)} ${line.y.toFixed(2)}`
    rows.set(key, [...(rows.get(key) ?? []), line])
  }
  return [...rows.values()].flatMap((cells) => {
    const sorted = [...cells].sort((a, b) => a.x - b.x)
    return sorted.slice(1).map((line, i) => within(story, at(line), line.ink.left - sorted[i]!.ink.right, TABLE_CLEAR, Infinity, `${quoted(line)} to the cell before it`))
  })
})

export const PART_RULES: readonly Rule[] = [insetClear, runaround, standingHead, titleToText, itemsAir, itemHead, mugName, tableFigures, tableClear]
