import type { GlyphsItem, Item } from '../../scene/scene.js'
import { linkRuns } from './links.js'
import type { ContentPart, PageMarks } from './tags.js'
import { wordGoesOn } from './text.js'

/** What is drawn in one piece, and in a tagged file what it is: an item, or a part of one. */
export interface Stretch {
  readonly item: Item
  /** index of the item on its page */
  readonly at: number
  readonly part: ContentPart
  /** a word that begins at its end goes on in the stretches after it */
  readonly goesOn: boolean
}

const PLAIN: ContentPart = {}
/** The mark of a list's item (as `flow` sets it before the words). */
const LABEL = /^(?:•|\d+\.)$/

/** The items of a page; in a tagged file the marks of lists, links and words that other content ends stand by themselves. */
export function stretchesOf(items: readonly Item[], marks: PageMarks | undefined): Stretch[] {
  if (!marks) return items.map((item, at) => ({ item, at, part: PLAIN, goesOn: item.kind === 'glyphs' && wordGoesOn(item, (i) => items[at + 1 + i]) }))
  const links = linkRuns(items)
  const out: Stretch[] = []
  items.forEach((item, at) => {
    if (item.kind !== 'glyphs') {
      out.push({ item, at, part: PLAIN, goesOn: false })
      return
    }
    const link = links[at]
    const part: ContentPart = link === undefined ? PLAIN : { link }
    const begins = item.actual?.at(-1)?.part === 'begin'
    const goesOn =
      begins &&
      wordGoesOn(item, (i) => {
        const next = items[at + 1 + i]
        // no mark of a word can reach from one element into another
        return next?.node === item.node && links[at + 1 + i] === link ? next : undefined
      })
    const label = marks.role(item.node) === 'listItem' && items[at - 1]?.node !== item.node ? labelEnd(item) : 0
    const cut = begins && !goesOn ? wordStart(item) : item.gids.length
    if (label > 0) out.push({ item: slice(item, 0, label), at, part: { label: item.texts.slice(0, label).join('').trim() }, goesOn: false })
    if (cut > label) out.push({ item: slice(item, label, cut), at, part, goesOn })
    if (cut < item.gids.length) {
      const rest = slice(item, Math.max(label, cut), item.gids.length)
      out.push({ item: { ...rest, actual: [] }, at, part: { ...part, word: rest.texts.join('').replace(/[-\u2010]$/, '') }, goesOn: false })
    }
  })
  return out
}

export function isSameContent(a: Stretch, b: Stretch): boolean {
  return a.item.node === b.item.node && a.part.label === b.part.label && a.part.link === b.part.link && a.part.word === undefined && b.part.word === undefined
}

/** Glyphs of the mark at the beginning of a list's item, with the space after it. */
function labelEnd({ texts }: GlyphsItem): number {
  const space = texts.findIndex((text) => /^\s$/u.test(text))
  const end = space < 0 ? texts.length : space
  return LABEL.test(texts.slice(0, end).join('')) ? (space < 0 ? end : space + 1) : 0
}

/** Where the last word of an item begins, if it is broken by a hyphen of ours and other content has its rest. */
function wordStart({ actual, texts }: GlyphsItem): number {
  const last = actual?.at(-1)
  return last?.part === 'begin' && /^[-\u2010]$/.test(texts.at(-1) ?? '') ? last.from : texts.length
}

function slice(item: GlyphsItem, from: number, to: number): GlyphsItem {
  const { gids, xs, ys, texts, end, actual, spaceAfter, ...rest } = item
  if (from === 0 && to === gids.length) return item
  const last = to === gids.length
  return {
    ...rest,
    gids: gids.slice(from, to),
    xs: xs.slice(from, to),
    ...(ys ? { ys: ys.slice(from, to) } : {}),
    texts: texts.slice(from, to),
    end: last ? end : xs[to]!,
    ...(actual ? { actual: actual.filter((piece) => piece.from >= from && piece.to <= to).map((piece) => ({ ...piece, from: piece.from - from, to: piece.to - from })) } : {}),
    ...(last && spaceAfter ? { spaceAfter } : {}),
  }
}
