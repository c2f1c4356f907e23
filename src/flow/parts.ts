import type { Article } from '../model/article.js'
import type { Story } from '../model/edition.js'

/** What of an article stands in parts of its story. */
type Kind = 'figures' | 'quotes' | 'factboxes'

/** Ids of what stands in other parts of a story. */
export type Elsewhere = { readonly [K in Kind]: ReadonlySet<string> }

export function isElsewhere(elsewhere: Elsewhere | undefined, kind: Kind, id: string): boolean {
  return elsewhere?.[kind].has(id) === true
}

/** What stands in other parts than one of them: each part after the first has what it names, the first has the rest. */
export function elsewhereOf(article: Article, parts: readonly Story[], part: Story): Elsewhere {
  const ids = {
    figures: (article.figures ?? []).map(({ id }) => id),
    quotes: (article.pullQuotes ?? []).map(({ id }) => id),
    factboxes: (article.factboxes ?? []).map(({ id }) => id),
  }
  const away = (kind: Kind): ReadonlySet<string> => new Set(ids[kind].filter((id) => (parts.slice(1).find((later) => names(later, kind, id)) ?? parts[0]) !== part))
  return { figures: away('figures'), quotes: away('quotes'), factboxes: away('factboxes') }
}

function names(story: Story, kind: Kind, id: string): boolean {
  return Object.hasOwn(story[kind] ?? {}, id)
}
