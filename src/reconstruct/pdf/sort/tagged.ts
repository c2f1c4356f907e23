import type { PdfSource, PdfTag } from '../read/page.js'
import type { TextLine } from './textLine.js'

/** The block of a structure tree that a line stands in. */
export interface TagBlock {
  readonly type: string
  /** the same for all that stands in one block */
  readonly id: number
}

/** Says in which block of the structure tree a line stands; undefined where the tree does not tell, or tells nothing of use. */
export type TagOf = (line: TextLine) => TagBlock | undefined

const BLOCKS = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title', 'Caption', 'BlockQuote', 'Quote', 'LI', 'LBody', 'TD', 'TH', 'Figure', 'Note', 'Aside'])
const MOST_NODES = 1_000_000

/** Reads which marks stand in which block. Trees that put everything in one block, or each line in its own, are passed over. */
export function tagReader(source: PdfSource, pages: readonly (readonly TextLine[])[]): TagOf {
  if (!source.tags) return () => undefined
  const blocks = new Map<string, TagBlock>()
  const stack: { readonly tag: PdfTag; readonly block: TagBlock | undefined }[] = [{ tag: source.tags, block: undefined }]
  const seen = new Set<PdfTag>()
  for (let id = 0; stack.length > 0 && id < MOST_NODES; id++) {
    const { tag, block } = stack.pop()!
    if (seen.has(tag)) continue
    seen.add(tag)
    const own = BLOCKS.has(tag.type) ? { type: tag.type, id } : block
    for (const kid of tag.kids) {
      if ('type' in kid) stack.push({ tag: kid, block: own })
      else if (own) blocks.set(`${kid.page} ${kid.mark}`, own)
    }
  }
  const tagOf: TagOf = (line) => (line.mark === undefined ? undefined : blocks.get(`${line.page} ${line.mark}`))
  return isTelling(pages, tagOf) ? tagOf : () => undefined
}

/** Whether most lines stand in blocks, and blocks are neither single lines nor whole columns. */
function isTelling(pages: readonly (readonly TextLine[])[], tagOf: TagOf): boolean {
  const counts = new Map<number, number>()
  let tagged = 0
  let all = 0
  for (const lines of pages) {
    for (const line of lines) {
      all++
      const block = tagOf(line)
      if (!block) continue
      tagged++
      if (block.type === 'P') counts.set(block.id, (counts.get(block.id) ?? 0) + 1)
    }
  }
  if (tagged < 0.5 * all || counts.size < 3) return false
  const paragraphs = [...counts.values()]
  const lines = paragraphs.reduce((sum, count) => sum + count, 0)
  const mean = lines / paragraphs.length
  const longest = paragraphs.reduce((most, count) => Math.max(most, count), 0)
  return mean >= 1.8 && longest <= Math.max(60, 0.25 * lines)
}

/** Whether a line begins a block that the line before it is not of; undefined where the tree does not tell. */
export function beginsBlock(tagOf: TagOf, before: TextLine | undefined, line: TextLine): boolean | undefined {
  const own = tagOf(line)
  const last = before && tagOf(before)
  if (!own || !last || own.type !== 'P' || last.type !== 'P') return undefined
  return own.id !== last.id
}
