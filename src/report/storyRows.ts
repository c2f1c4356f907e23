import type { Paper } from '../scene/paper.js'
import { readText } from '../scene/reading.js'
import type { GlyphsItem, Role, StructureNode } from '../scene/scene.js'
import type { StoryReport } from './report.js'

/** A story, or something inside one, as a table of them shows it. Shares are from 0 to 1. */
export interface StoryRow {
  /** as printed */
  readonly page: string
  readonly kind: StoryReport['kind']
  readonly article: string
  readonly part: number
  /** words of its text on this page: paragraphs, quotes, lists and crossheads */
  readonly words: number
  readonly lines: number
  readonly legs: number
  /** lines that did not fit, or were left empty */
  readonly over: number
  readonly under: number
  /** of its justified lines, those with word spaces over 1.5 and 2, and under 0.75 of the face's own */
  readonly loose: number
  readonly veryLoose: number
  readonly tight: number
  /** mean word space over the face's own */
  readonly wordSpace: number
  readonly hyphens: number
  readonly longestLadder: number
  readonly widows: number
}

const OWNERS: ReadonlySet<Role> = new Set(['story', 'sidebar', 'factbox', 'items'])
const TEXT: ReadonlySet<Role> = new Set(['paragraph', 'quote', 'listItem', 'crosshead'])

/** What a piece of text belongs to: the index of its story's node, or of what stands inside one; -1 for furniture. */
export function ownerOf(structure: readonly StructureNode[], node: number): number {
  for (let at = node; at >= 0; at = structure[at]!.parent) if (OWNERS.has(structure[at]!.role)) return at
  return -1
}

/** The stories of a paper in their order, with their figures. */
export function storyRows(paper: Paper): StoryRow[] {
  const words = wordsByStory(paper)
  return paper.report.stories.map((story) => {
    const { kind, article, part, page, path, lines, legs, over, under, quality } = story
    const both = quality.justified + story.besideInserts.justified
    const share = (of: 'over15' | 'over2' | 'under075'): number =>
      both === 0 ? 0 : (quality[of] * quality.justified + story.besideInserts[of] * story.besideInserts.justified) / both
    return {
      page: paper.record.pages[page]?.labels.join('–') ?? '',
      kind,
      article,
      part,
      words: words.get(`${page} ${path}`) ?? 0,
      lines,
      legs: legs.length,
      over: over.lines,
      under: under.lines,
      loose: share('over15'),
      veryLoose: share('over2'),
      tight: share('under075'),
      wordSpace: both === 0 ? 0 : (quality.mean * quality.justified + story.besideInserts.mean * story.besideInserts.justified) / both,
      hyphens: quality.hyphens + story.besideInserts.hyphens,
      longestLadder: Math.max(quality.longestLadder, story.besideInserts.longestLadder),
      widows: quality.widows,
    }
  })
}

function wordsByStory({ pages, structure, record }: Paper): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  record.pages.forEach(({ sheets }, page) => {
    const texts = new Map<number, GlyphsItem[]>()
    for (const { items } of pages.slice(...sheets))
      for (const item of items) {
        if (item.kind !== 'glyphs' || !TEXT.has(structure[item.node]?.role ?? 'artifact')) continue
        const own = texts.get(item.node)
        if (own) own.push(item)
        else texts.set(item.node, [item])
      }
    for (const [node, items] of texts) {
      const key = `${page} ${structure[ownerOf(structure, node)]?.path ?? ''}`
      words.set(
        key,
        (words.get(key) ?? 0) +
          readText(items)
            .split(' ')
            .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      )
    }
  })
  return words
}
