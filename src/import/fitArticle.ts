import { LIMITS } from '../limits.js'
import type { Article, Block, Figure, Picture, TableCell } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'
import type { ImportNotes } from './importNotes.js'
import { cutText } from './text/cutText.js'

/** Entries that lists of an article hold at most, as its schema has it. */
const FEW_MAX = 200
const ROWS_MAX = 5_000
const CELLS_MAX = 100

/** An article within the limits of an edition, whatever the source was; what is beyond them is told. */
export function fitArticle(article: Article, notes: ImportNotes): Article {
  const few = <T>(list: readonly T[] | undefined, what: string, most = FEW_MAX): readonly T[] | undefined => {
    if (list === undefined || list.length <= most) return list
    notes.tooLarge('', `The source has ${list.length} ${what}, and ${most} are the most; the rest is left out`)
    return list.slice(0, most)
  }
  const text = (value: Text): Text => {
    if (typeof value === 'string' ? value.length <= LIMITS.textMax : value.every((run) => !('text' in run) || run.text.length <= LIMITS.textMax)) return value
    notes.tooLarge('', `A text has ${plainText(value).length} characters, and ${LIMITS.textMax} are the most; the rest is left out`)
    return cutText(value, 0, LIMITS.textMax) ?? ''
  }
  const words = (value: string): string => text(value) as string
  const block = (value: Block): Block => {
    switch (value.kind) {
      case 'break':
        return value
      case 'list':
        return { ...value, items: few(value.items, 'items of a list', LIMITS.blocksPerArticleMax)!.map(text) }
      case 'table': {
        const cell = (own: TableCell): TableCell => (typeof own === 'object' && 'span' in own ? { ...own, text: text(own.text) } : text(own))
        const row = (cells: readonly TableCell[]): readonly TableCell[] => few(cells, 'cells in a row', CELLS_MAX)!.map(cell)
        return {
          ...value,
          ...(value.columnGroups === undefined ? {} : { columnGroups: row(value.columnGroups) }),
          ...(value.head === undefined ? {} : { head: row(value.head) }),
          rows: few(value.rows, 'rows of a table', ROWS_MAX)!.map(row),
          ...(value.source === undefined ? {} : { source: text(value.source) }),
        }
      }
      default:
        return { ...value, text: text(value.text) }
    }
  }
  const blocks = (body: readonly Block[]): readonly Block[] => few(body, 'paragraphs', LIMITS.blocksPerArticleMax)!.map(block)
  const picture = (value: Picture): Picture => ({
    ...value,
    alt: words(value.alt),
    ...(value.credit === undefined ? {} : { credit: words(value.credit) }),
    ...(value.caption === undefined ? {} : { caption: text(value.caption) }),
  })
  const figure = (value: Figure): Figure => ({
    ...value,
    pictures: value.pictures.map(picture),
    ...(value.caption === undefined ? {} : { caption: text(value.caption) }),
    ...(value.overline === undefined ? {} : { overline: words(value.overline) }),
  })
  const { kicker, headline, standfirst, summary, tagline, agencyNote, jumpHead, section, label, dateline, decks, bylines, pullQuotes, figures, factboxes } = article
  const fields = { kicker, headline, standfirst, summary, tagline, agencyNote, jumpHead, section, label, dateline }
  const fitted: Record<string, Text> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) fitted[name] = text(value)
  return {
    ...article,
    ...fitted,
    body: blocks(article.body),
    ...(decks ? { decks: few(decks, 'second headlines')!.map(text) } : {}),
    ...(bylines
      ? {
          bylines: few(bylines, 'bylines')!.map((byline) => ({
            ...byline,
            names: few(byline.names, 'names in a byline')!.map((name) => ({ ...name, name: words(name.name) })),
            ...(byline.text === undefined ? {} : { text: words(byline.text) }),
          })),
        }
      : {}),
    ...(pullQuotes
      ? {
          pullQuotes: few(pullQuotes, 'pull quotes')!.map((quote) => ({
            ...quote,
            text: text(quote.text),
            ...(quote.attribution === undefined ? {} : { attribution: text(quote.attribution) }),
          })),
        }
      : {}),
    ...(figures ? { figures: few(figures, 'figures')!.map(figure) } : {}),
    ...(factboxes
      ? {
          factboxes: few(factboxes, 'factboxes')!.map((box) => ({
            ...box,
            title: words(box.title),
            body: blocks(box.body),
            ...(box.source === undefined ? {} : { source: text(box.source) }),
          })),
        }
      : {}),
  }
}
