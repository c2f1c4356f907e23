import type { JumpLedger, Waiting } from './ledger.js'

/** A page on which what other pages leave over may stand. */
export interface JumpPage {
  readonly index: number
  /** it keeps room for jumps */
  readonly keepsRoom: boolean
  /** how many of them, the first ones, find room on it, one under the other; `kept`: in the room that is kept */
  holds(waiting: readonly Waiting[], kept: boolean): number
  /** sets them there, and gives their first column */
  take(waiting: readonly Waiting[], kept: boolean): number
  /** one of its stories ends here after all: its rest is over */
  keepAll(waiting: Waiting): void
}

/**
 * Finds room for what stories leave over: on later pages that keep some, else where a page has whole columns free. As many as possible go to
 * one page, those of higher rank first. For what is left the first page is told.
 */
export function placeJumps(pages: readonly JumpPage[], ledger: JumpLedger): void {
  let left = [...ledger.waiting].sort((a, b) => a.rank - b.rank || a.from.page - b.from.page)
  for (const kept of [true, false])
    for (let found = true; found && left.length > 0;) {
      found = false
      for (let first = 0; first < left.length && !found; first++) {
        let best: { readonly page: JumpPage; readonly group: readonly Waiting[] } | undefined
        for (const page of pages) {
          if (kept && !page.keepsRoom) continue
          const group = left.slice(first).filter(({ from }) => from.page < page.index)
          if (group.length === 0 || group[0] !== left[first]) continue
          const count = page.holds(group, kept)
          if (count > (best?.group.length ?? 0)) best = { page, group: group.slice(0, count) }
        }
        if (!best) continue
        const { page, group } = best
        const column = page.take(group, kept)
        for (const { article } of group) ledger.stands(article, { page: page.index, column })
        left = left.filter((waiting) => !group.includes(waiting))
        found = true
      }
    }
  for (const waiting of left) pages[waiting.from.page]!.keepAll(waiting)
}
