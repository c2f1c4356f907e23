import { plainText } from '../../../src/model/inline.js'
import { found, NEAR, quoted, storyRule, within, type Found, type Rule } from './finding.js'
import { HANG_NEAR, hangOf } from './heads.js'
import { justified } from './pictures.js'
import { blocksWith, bottomOf, indexIn, legEdges, overlapX, overlapY, RUNNING_ROLES, topOf, union, type Block, type Box, type SetLine, type StoryLook } from './scan.js'
import type { RuleItem } from '../../../src/scene/scene.js'

/** Lines of text over and under a quote in one of its legs. */
interface Side {
  readonly above: readonly SetLine[]
  readonly below: readonly SetLine[]
}

/** A pull quote in its leg, or in both that it stands over: its rule, its words, its attribution, and the lines of text over and under it. */
interface QuoteLook {
  readonly story: StoryLook
  readonly block: Block
  readonly attribution: Block | undefined
  readonly rule: RuleItem | undefined
  /** left edge of its first leg, right edge of its last */
  readonly edges: { readonly left: number; readonly right: number }
  readonly box: Box
  readonly sides: readonly Side[]
  readonly source: string
}

function quotesOf(story: StoryLook): QuoteLook[] {
  return blocksWith(story, 'pullQuote').map((block) => {
    const first = block.lines[0]!
    const own = block.path.replace(/\.text$/, '')
    const attribution = story.blocks.find((b) => b.role === 'attribution' && b.path.startsWith(own))
    const rule = story.rules.filter((r) => r.y1 === r.y2 && r.y1 < topOf(block) && topOf(block) - r.y1 < 2 * first.size && r.x1 < first.end && r.x2 > first.x).at(-1)
    const box = union([
      ...block.lines.map((l) => l.ink),
      ...(attribution?.lines.map((l) => l.ink) ?? []),
      ...(rule ? [{ left: rule.x1, right: rule.x2, top: rule.y1 - rule.weight / 2, bottom: rule.y1 + rule.weight / 2 }] : []),
    ])
    const over = story.legs.map((_, i) => i).filter((i) => Math.min(box.right, legEdges(story, i).right) - Math.max(box.left, legEdges(story, i).left) > story.page.gutter)
    const legs = over.length > 0 ? over : [0]
    return {
      story,
      block,
      attribution,
      rule,
      edges: { left: legEdges(story, legs[0]!).left, right: legEdges(story, legs.at(-1)!).right },
      box,
      sides: legs.map((i) => {
        const lines = story.legs[i]!.filter((l) => overlapX(l.ink, box))
        return { above: lines.filter((l) => l.y < first.y), below: lines.filter((l) => l.y > first.y) }
      }),
      source: plainText(story.article.pullQuotes?.[indexIn(own)]?.text),
    }
  })
}

function eachQuote(name: string, check: (quote: QuoteLook) => readonly (Found | undefined)[]): Rule {
  return storyRule(name, (story) => quotesOf(story).flatMap(check))
}

function at(line: SetLine): { x: number; y: number } {
  return { x: line.ink.left, y: line.y }
}

const size = eachQuote('quote-size', ({ story, block }) => [within(story, at(block.lines[0]!), block.lines[0]!.size, 14, 18, 'size of the pull quote')])

const leading = eachQuote('quote-leading', ({ story, block }) =>
  block.lines.slice(1).map((line, i) => within(story, at(line), (line.y - block.lines[i]!.y) / line.size, 1.12, 1.2, 'leading of the pull quote', '× size', 0.003)),
)

const ragged = eachQuote('quote-ragged', ({ story, block }) => [
  justified(block.lines) ? found(story, at(block.lines[0]!), 'justified', 'ragged or centred', 'word spaces differ from line to line') : undefined,
])

const hyphen = eachQuote('quote-hyphen', ({ story, block, attribution }) =>
  [...block.lines, ...(attribution?.lines ?? [])].map((l) => (l.hyphenated ? found(story, at(l), l.text, 'not hyphenated', quoted(l)) : undefined)),
)

const lines = eachQuote('quote-lines', ({ story, block }) => [within(story, at(block.lines[0]!), block.lines.length, 3, 7, 'lines of the pull quote', 'lines')])

const lastWord = eachQuote('quote-last-word', ({ story, block }) => {
  const last = block.lines.at(-1)!
  return [block.lines.length > 1 && !/\s/.test(last.text) ? found(story, at(last), last.text, 'two words or more', 'the last line is one word') : undefined]
})

const ruleAbove = eachQuote('quote-rule', ({ story, block, rule }) => [
  rule
    ? within(story, { x: rule.x1, y: rule.y1 }, rule.weight, 1, 2, 'rule over the pull quote', 'pt', 0.01)
    : found(story, at(block.lines[0]!), 'none', '1 to 2 pt', 'no rule over the pull quote'),
])

/** One line of the grid: from the baseline above to the rule's top edge, and from the quote's last ink to the cap line below. */
const AIR_NEAR = 1
const air = eachQuote('quote-air', ({ story, block, attribution, box, sides }) =>
  sides.flatMap(({ above, below }) => {
    const { baseline } = story.page
    const over = above.at(-1)
    const under = below[0]
    return [
      over && within(story, at(block.lines[0]!), box.top - over.y, baseline, baseline, 'from the baseline above to the quote', 'pt', AIR_NEAR + NEAR),
      under &&
        within(
          story,
          at(block.lines.at(-1)!),
          under.y - under.face.metrics.capHeight * under.size - bottomOf(attribution ?? block),
          baseline,
          baseline,
          'from the quote to the cap line below',
          'pt',
          AIR_NEAR + NEAR,
        ),
    ]
  }),
)

const attribution = eachQuote('quote-attribution', ({ story, block, attribution: small }) => {
  if (!small) return []
  const line = small.lines[0]!
  return [
    within(story, at(line), line.size, 7.5, 8, 'size of the attribution'),
    line.face.metrics.serif ? found(story, at(line), line.items[0]!.face, 'sans', 'face of the attribution') : undefined,
    within(story, at(line), topOf(small) - bottomOf(block), 4, 4, 'quote to attribution', 'pt', 0.5),
  ]
})

/** Lines of text over and under it in each of its legs. */
const END_LINES = 6
const fromEnds = eachQuote('quote-from-ends', ({ story, block, sides }) =>
  sides.flatMap(({ above, below }) => [
    within(story, at(block.lines[0]!), above.length, END_LINES, Infinity, 'lines of text between the leg’s top and the quote', 'lines'),
    within(story, at(block.lines[0]!), below.length, END_LINES, Infinity, 'lines of text between the quote and the leg’s foot', 'lines'),
  ]),
)

const SOURCE_LINES = 15
const SHARED = 4

/** Lines of text between the quote and the sentence it repeats, on whichever side; that sentence is where four or more of its words stand in a row. */
const fromSource = eachQuote('quote-from-source', ({ story, block, source, sides }) => {
  const text = story.flow.filter((l) => RUNNING_ROLES.has(l.role))
  return sides.flatMap(({ above, below }) => {
    const before = above.filter((l) => text.includes(l)).at(-1)
    const after = below.find((l) => text.includes(l))
    const place = before ? text.indexOf(before) + 1 : after ? text.indexOf(after) : undefined
    if (place === undefined) return []
    return linesWith(text, source).map(([from, to]) => {
      const away = place <= from ? from - place : place > to ? place - to - 1 : 0
      return within(story, at(block.lines[0]!), away, SOURCE_LINES, Infinity, `lines from the sentence it repeats, ${quoted(text[from]!)}`, 'lines')
    })
  })
})

/** First and last lines of the text in which the longest run of a quote's words stands. */
function linesWith(text: readonly SetLine[], quote: string): (readonly [number, number])[] {
  const words: { word: string; line: number }[] = []
  let carried = ''
  text.forEach((line, i) => {
    const parts = wordsIn(carried + line.text.replace(/[-‐]$/, (h) => (line.hyphenated ? '' : h)))
    carried = line.hyphenated ? (parts.pop() ?? '') : ''
    for (const word of parts) words.push({ word, line: i })
  })
  const wanted = wordsIn(quote)
  let best: { from: number; length: number }[] = []
  for (let i = 0; i < words.length; i++) {
    for (let j = 0; j < wanted.length; j++) {
      let k = 0
      while (words[i + k] && words[i + k]!.word === wanted[j + k]) k++
      const most = best[0]?.length ?? SHARED
      if (k > most || (k === most && best.length === 0)) best = [{ from: i, length: k }]
      else if (k === most) best.push({ from: i, length: k })
    }
  }
  return best.map((b) => [words[b.from]!.line, words[b.from + b.length - 1]!.line] as const)
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
}

/** Level with it in a leg next to its own. */
const beside = eachQuote('quote-beside', ({ story, block, box, edges }) => {
  const { page } = story
  const near = (b: Box): boolean => overlapY(b, box) && !overlapX(b, { ...edges, top: 0, bottom: 0 }) && Math.max(b.left - edges.right, edges.left - b.right) < 2 * page.gutter
  const picture = page.stories.flatMap((s) => s.pictures).find(near)
  const crosshead = page.stories.flatMap((s) => blocksWith(s, 'crosshead')).find((b) => near(union(b.lines.map((l) => l.ink))))
  return [
    picture && found(story, at(block.lines[0]!), 'beside a picture', 'not beside a picture', picture.path),
    crosshead && found(story, at(block.lines[0]!), 'beside a crosshead', 'not beside a crosshead', quoted(crosshead.lines[0]!)),
  ]
})

const hang = eachQuote('quote-hang', ({ story, block, edges, box }) => {
  const line = block.lines[0]!
  const centred = block.lines.length > 1 && Math.abs(line.x - block.lines[1]!.x) > 3 && Math.abs(line.x + line.end - block.lines[1]!.x - block.lines[1]!.end) < 2
  // in the middle of two legs, it has an edge of its own
  const edge = box.left - edges.left > story.page.gutter ? (block.lines[1]?.x ?? line.x) : edges.left
  const hung = centred ? undefined : hangOf(line, edge, story.page.gutter)
  return [hung && within(story, at(line), hung.hang, hung.wanted, hung.wanted, `the opening quote of ${quoted(line)} must hang`, 'pt', HANG_NEAR)]
})

export const QUOTE_RULES: readonly Rule[] = [size, leading, ragged, hyphen, lines, lastWord, ruleAbove, air, attribution, fromEnds, fromSource, beside, hang]
