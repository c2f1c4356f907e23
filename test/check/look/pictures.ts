import { found, quoted, rule, storyRule, within, type Found, type Rule } from './finding.js'
import { GAP_NEAR } from './heads.js'
import {
  bottomOf,
  figureOf,
  headRows,
  legEdges,
  legOf,
  median,
  overlapX,
  overlapY,
  topOf,
  wordSpaces,
  type Block,
  type Box,
  type Look,
  type PictureLook,
  type SetLine,
  type StoryLook,
} from './scan.js'

function at(line: SetLine): { x: number; y: number } {
  return { x: line.ink.left, y: line.y }
}

function corner(p: PictureLook): { x: number; y: number } {
  return { x: p.left, y: p.top }
}

function eachPicture(name: string, check: (picture: PictureLook, story: StoryLook, look: Look) => readonly (Found | undefined)[]): Rule {
  return storyRule(name, (story, look) => story.pictures.flatMap((p) => check(p, story, look)))
}

/** A caption with its lines, without those that only hold the credit. */
interface Caption {
  readonly block: Block
  readonly lines: readonly SetLine[]
  readonly size: number
  readonly measure: number
}

function eachCaption(name: string, check: (caption: Caption, picture: PictureLook, story: StoryLook) => readonly (Found | undefined)[]): Rule {
  return eachPicture(name, (picture, story) => {
    const block = picture.caption
    if (!block) return []
    const size = Math.max(...block.lines.map((l) => l.size))
    const lines = block.lines.filter((l) => !isCredit(story, picture, l))
    return check({ block, lines: lines.length > 0 ? lines : block.lines, size, measure: measureOf(block, picture.over) }, picture, story)
  })
}

/** The measure of a caption's legs: the picture's width, divided where the caption stands in legs; where it is narrower than that, its widest line. */
function measureOf(block: Block, picture: Box): number {
  const starts = startsOf(block)
  const leg = starts.length > 1 ? starts[1]! - starts[0]! : picture.right - picture.left
  const widest = Math.max(...block.lines.map((l) => l.end - l.x))
  return Math.min(leg, Math.max(widest, leg / 2))
}

/** Left edges of a caption's legs. */
function startsOf(block: Block): number[] {
  const starts: number[] = []
  for (const line of block.lines) if (!starts.some((x) => Math.abs(x - line.x) < 20)) starts.push(line.x)
  return starts
}

/** Of the picture where captions are each picture's own, else of all its figure. */
function creditsOf(story: StoryLook, picture: PictureLook): readonly string[] {
  const index = /\.figures\[(\d+)\]\.pictures\[(\d+)\]/.exec(picture.path)
  const pictures = (index ? story.article.figures?.[Number(index[1])]?.pictures : undefined) ?? []
  const own = pictures.some((p) => p.caption !== undefined)
  return [...new Set((own ? [pictures[Number(index![2])]!] : pictures).map((p) => p.credit ?? ''))].filter((c) => c !== '')
}

/** Captions and credits of a picture's figure. */
function wordsOf(story: StoryLook, picture: PictureLook): readonly Block[] {
  return story.blocks.filter((b) => (b.role === 'caption' || b.role === 'credit') && figureOf(b.path) === figureOf(picture.path))
}

/** A mug shot's words may stand beside it, at its foot. */
function isBeside(block: Block, picture: PictureLook): boolean {
  return topOf(block) < picture.bottom && !overlapX(block.lines[0]!.ink, picture)
}

function isCredit(story: StoryLook, picture: PictureLook, line: SetLine): boolean {
  return line.text !== '' && creditsOf(story, picture).join(', ').includes(line.text)
}

/** Top at the cap height of a line beside it, at the top of a head of its story, at a picture's beside it, or at the module's or the page's top. Half a point. */
const PICTURE_NEAR = 0.5
const top = eachPicture('picture-top', (picture, story) => {
  // of a stack, the first
  if (picture.top > picture.figure.top + PICTURE_NEAR) return []
  const { page } = story
  const beside = page.stories
    .flatMap((s) => s.flow.map((l) => ({ l, leg: legEdges(s, legOf(s, l)) })))
    .filter(({ leg }) => !overlapX({ ...leg, top: 0, bottom: 0 }, picture) && gapX(leg, picture) < 2 * page.gutter)
    .map(({ l }) => l)
  const capLines = beside.map((l) => l.y - l.face.metrics.capHeight * l.size).filter((y) => y >= picture.top - page.baseline && y <= picture.bottom)
  const lines = [
    ...capLines,
    ...[story, ...story.insets].flatMap((s) => headRows(s).map(topOf)),
    page.top,
    ...story.pictures.filter((p) => p !== picture && overlapY(p, picture)).map((p) => p.top),
    ...(inLeg(story, picture) ? gridLines(story, picture.top) : []),
    ...(typeof story.spec.place.top === 'number' ? [page.top + (story.spec.place.top - 1) * page.baseline] : []),
  ]
  const miss = Math.min(...lines.map((y) => Math.abs(y - picture.top)))
  // a picture over its module's whole width has no line beside it
  const alone = capLines.length === 0 && picture.figure.right - picture.figure.left >= story.width - 1
  return [
    alone || miss <= PICTURE_NEAR
      ? undefined
      : found(
          story,
          corner(picture),
          Number(miss.toFixed(2)),
          'within 0.5 pt',
          'the picture’s top stands off the cap line of the line beside it, and off any head’s or module’s top',
        ),
  ]
})

/** Among the lines of one leg. */
function inLeg(story: StoryLook, { figure }: PictureLook): boolean {
  return story.legs.some(
    (leg, i) => leg.some((l) => l.y < figure.top || l.y > figure.bottom) && figure.left >= legEdges(story, i).left - 1 && figure.right <= legEdges(story, i).right + 1,
  )
}

/** The cap line of the grid nearest to a height. */
function gridLines(story: StoryLook, y: number): number[] {
  const [line] = story.flow
  const { baseline, cap } = story.page
  return line ? [line.y - cap + Math.round((y - line.y + cap) / baseline) * baseline] : []
}

function gapX(a: { left: number; right: number }, b: { left: number; right: number }): number {
  return Math.max(b.left - a.right, a.left - b.right)
}

const toCaption = eachCaption('picture-to-caption', ({ block }, picture, story) => [
  isBeside(block, picture) ? undefined : within(story, at(block.lines[0]!), topOf(block) - picture.bottom, 4, 5, 'picture to the cap height of its caption', 'pt', GAP_NEAR),
])

/** From the caption's last ink to the cap line of the text below; from a byline's where one stands under the caption, and that 6 to 8 below it. */
const captionToText = eachCaption('caption-to-text', ({ block }, picture, story) => {
  const foot = Math.max(...wordsOf(story, picture).map(bottomOf))
  const byline = story.blocks.find(
    (b) => b.role === 'byline' && topOf(b) > foot - 1 && overlapX(b.lines[0]!.ink, picture) && topOf(b) - foot < 2 * story.page.baseline && !headRows(story).includes(b),
  )
  const from = byline ? bottomOf(byline) : foot
  const under = story.flow.filter((l) => l.y > from && overlapX(l.ink, picture))
  const next = under.length > 0 ? Math.min(...under.map((l) => l.top)) : undefined
  return [
    byline && within(story, at(byline.lines[0]!), topOf(byline) - foot, 6, 8, 'caption to the byline under it', 'pt', GAP_NEAR),
    next === undefined ? undefined : within(story, at(block.lines.at(-1)!), next - from, 8, 12, `${byline ? 'byline' : 'caption'} to text`, 'pt', GAP_NEAR),
  ]
})

const captionSize = eachCaption('caption-size', ({ block, lines, size }, _, story) => [
  within(story, at(block.lines[0]!), size, 7.5, 8, 'size of the caption'),
  ...lines.slice(1).map((line, i) => (line.y > lines[i]!.y ? within(story, at(line), line.y - lines[i]!.y - size, 1, 1, 'leading over size of the caption') : undefined)),
])

/** Word spaces that differ from line to line are the mark of justified setting. */
export function justified(lines: readonly SetLine[]): boolean {
  const spaces = lines
    .map((l) => wordSpaces(l))
    .filter((s) => s.length > 0)
    .map(median)
  return spaces.length > 1 && Math.max(...spaces) - Math.min(...spaces) > 0.03
}

const captionRagged = eachCaption('caption-ragged', ({ block, lines }, _, story) => [
  justified(lines) ? found(story, at(block.lines[0]!), 'justified', 'ragged', 'word spaces differ from line to line') : undefined,
])

const captionHyphen = eachCaption('caption-hyphen', ({ block }, _, story) =>
  block.lines.map((l) => (l.hyphenated ? found(story, at(l), l.text, 'not hyphenated', quoted(l)) : undefined)),
)

/** By the pen: the first leg at the picture's left edge (optical margins of a twentieth of the size aside), nothing beyond its right. */
const captionFlush = eachCaption('caption-flush', ({ block, size }, picture, story) => {
  if (isBeside(block, picture)) return []
  const { left, right } = picture.over
  return [
    within(story, at(block.lines[0]!), Math.min(...block.lines.map((l) => l.x)) - left, 0, 0, 'caption flush with the picture’s left edge', 'pt', 0.06 * size),
    within(story, at(block.lines[0]!), Math.max(...block.lines.map((l) => l.ink.right)) - right, -Infinity, 0, 'caption beyond the picture’s right edge', 'pt', 0.2 * size),
  ]
})

const captionLine = eachCaption('caption-characters', ({ block }, _, story) =>
  block.lines.map((l) => within(story, at(l), [...l.text].length, 0, 75, `characters in ${quoted(l)}`, 'characters')),
)

/** With the credit that is run in at its end. */
const captionLast = eachCaption('caption-last-line', ({ lines, measure }, _, story) => {
  const last = lines.at(-1)!
  return [
    lines.length > 1
      ? within(story, at(last), (100 * (last.ink.right - last.ink.left)) / measure, 33.3, Infinity, `last line of a caption, ${quoted(last)}, of its measure`, '%')
      : undefined,
  ]
})

/** Items of a caption that are its credit: smaller type whose words are the picture's credit. */
interface Credit {
  readonly story: StoryLook
  readonly line: SetLine
  readonly size: number
  readonly x: number
  readonly place: string
}

function credits(look: Look): Credit[] {
  return look.pages.flatMap((page) =>
    page.stories.flatMap((story) =>
      story.pictures.flatMap((picture): Credit[] => {
        const words = creditsOf(story, picture).join(', ')
        // of a figure of several pictures, where their words are
        if (words === '' || (!picture.caption && picture.figure.bottom > picture.bottom)) return []
        const own = wordsOf(story, picture).filter((b) => b.role === 'credit' && (picture.over === picture.figure || b.path.startsWith(picture.path)))
        const lines = [...(picture.caption?.lines ?? []), ...own.flatMap((b) => b.lines)]
        for (const line of [...lines].reverse()) {
          const index = line.items.findIndex((i) => {
            const text = i.texts.join('').trim()
            return text !== '' && words.includes(text)
          })
          if (index < 0) continue
          const caption = (picture.caption?.lines ?? []).find((l) => l !== line && Math.abs(l.y - line.y) < 0.5 && Math.abs(line.x - l.end) < 2 * line.size)
          const apart = index === 0 && !caption
          const item = line.items[index]!
          const place = !apart
            ? 'run in after the caption'
            : line.y < picture.top
              ? 'over the picture'
              : picture.caption && line.x - picture.caption.lines[0]!.x > 20
                ? 'beside the caption'
                : 'on a line of its own'
          return [{ story, line, size: item.size, x: item.x, place }]
        }
        return []
      }),
    ),
  )
}

const creditSize = rule('credit-size', (look) => credits(look).map((c) => within(c.story, { x: c.x, y: c.line.y }, c.size, 6, Infinity, 'size of the credit')))

const creditPlace = rule('credit-place', (look) => {
  const all = credits(look)
  const first = all[0]
  return all
    .slice(1)
    .map((c) => (c.place === first!.place ? undefined : found(c.story, { x: c.x, y: c.line.y }, c.place, first!.place, 'credits have one place in the whole paper')))
})

const keyline = rule('keylines', (look) => {
  const all = look.pages.flatMap((page) =>
    page.stories.flatMap((story) =>
      story.pictures.map((picture) => {
        const line = page.keylines.find((r) =>
          [r.x - picture.left, r.y - picture.top, r.x + r.width - picture.right, r.y + r.height - picture.bottom].every((d) => Math.abs(d) <= 0.5),
        )
        return { story, picture, weight: line?.stroke?.weight ?? 0 }
      }),
    ),
  )
  return all.flatMap(({ story, picture, weight }) => [
    Math.abs(weight) < 0.01 || Math.abs(weight - 0.3) < 0.01 ? undefined : found(story, corner(picture), weight, '0.3 pt or none', 'weight of the keyline'),
    Math.abs(weight - all[0]!.weight) > 0.01 ? found(story, corner(picture), weight, `${all[0]!.weight} pt`, 'keylines alike') : undefined,
  ])
})

const TWICE = 2
const TWICE_NEAR = 0.1

/** By area of figures, with a tenth to spare. */
const largest = rule('picture-largest', (look) =>
  look.pages.flatMap((page) => {
    const all = page.stories
      .flatMap((story) =>
        story.pictures
          .filter((p) => p === story.pictures.find((first) => figureOf(first.path) === figureOf(p.path)))
          .map((picture) => ({ story, picture, area: (picture.figure.right - picture.figure.left) * (picture.figure.bottom - picture.figure.top) })),
      )
      .sort((a, b) => b.area - a.area)
    const [first, next] = all
    if (!first || !next) return []
    const ratio = first.area / next.area
    return [
      ratio < TWICE * (1 - TWICE_NEAR)
        ? found(first.story, corner(first.picture), Number(ratio.toFixed(2)), '>= 2 × the next by area (1.8 will do)', 'the largest picture of the page does not lead')
        : undefined,
    ]
  }),
)

export const PICTURE_RULES: readonly Rule[] = [
  top,
  toCaption,
  captionToText,
  captionSize,
  captionRagged,
  captionHyphen,
  captionFlush,
  captionLine,
  captionLast,
  creditSize,
  creditPlace,
  keyline,
  largest,
]
