import type { Article, Block, Factbox, Items } from '../../src/model/article.js'
import type { Edition, Place, Sidebar, Story, Treatment } from '../../src/model/edition.js'
import { plainText, type Text } from '../../src/model/inline.js'
import { resolveStyle } from '../../src/model/resolveStyle.js'
import type { Style, StyleSheet } from '../../src/model/style.js'
import { bylineLeaf, leaf, type Leaf } from './leaves.js'

// What the edition says is to be set, as one list: stories, the sidebars and factboxes in them, items. Written from the model alone.

/** One piece of the grid text of some matter. */
export interface Unit {
  /** places of its texts: a row of a table has several, the others one */
  readonly leaves: readonly Leaf[]
  readonly kind: 'text' | 'row' | 'source'
  /** most lines of air over it where something stands before it */
  readonly air: number
  /** begins with a head in a style of its own */
  readonly runsIn?: boolean
}

export interface Matter {
  readonly kind: 'story' | 'sidebar' | 'factbox' | 'items'
  /** path of its article, factbox or items: what all in it begins with */
  readonly key: string
  readonly id: string
  readonly page: number
  /** where its place is said */
  readonly placed: string
  readonly columns: readonly [number, number] | undefined
  readonly top: Place['top'] | undefined
  readonly depth: Place['depth']
  readonly boxed: boolean
  /** not to be set at all, as the edition says */
  readonly none: boolean
  readonly part: number
  readonly treatment: Treatment
  readonly article: Article | undefined
  readonly style: Style
  readonly units: readonly Unit[]
  /** title of a factbox, standing head of items */
  readonly title: readonly Leaf[]
  /** texts that may have links, by the place where they stand */
  readonly linked: readonly { readonly at: string; readonly texts: readonly Text[] }[]
  /** the matter in whose module it stands */
  readonly inside: Matter | undefined
}

export function mattersOf(edition: Edition): Matter[] {
  const style = styleFrom([edition.style])
  const index = new Map(edition.articles.map((article, a) => [article.id, a]))
  return edition.pages.flatMap((page, p) => [
    ...page.stories.flatMap((story, s) => {
      const a = index.get(story.article)!
      const own = story.style ? styleFrom([edition.style, story.style]) : style
      const placed = `pages[${p}].stories[${s}]`
      const made = articleMatter('story', edition.articles[a]!, `articles[${a}]`, p, placed, story, own, story.place, undefined)
      const part = { ...made, part: story.part ?? 1 }
      const sidebars = (story.sidebars ?? []).flatMap((sidebar, k) => {
        const b = index.get(sidebar.article)!
        const its = sidebar.style ? styleFrom([edition.style, story.style, sidebar.style]) : own
        const place = { columns: sidebar.columns, top: undefined, depth: typeof sidebar.depth === 'number' ? sidebar.depth : ('fit' as const) }
        const inner = {
          ...articleMatter('sidebar', edition.articles[b]!, `articles[${b}]`, p, `${placed}.sidebars[${k}]`, sidebar, its, place, part),
          none: sidebar.where === 'none',
        }
        return [inner, ...factboxMatters(inner, {})]
      })
      return [part, ...sidebars, ...(part.part === 1 ? factboxMatters(part, story.factboxes ?? {}) : [])]
    }),
    ...(page.items ?? []).map((placement, k) => {
      const i = (edition.items ?? []).findIndex((items) => items.id === placement.items)
      return itemsMatter(edition.items![i]!, `items[${i}]`, p, `pages[${p}].items[${k}]`, placement.box === undefined ? {} : { box: placement.box }, placement.place, style)
    }),
  ])
}

/** Articles and items that no page places, as if they were. */
export function looseMatters(edition: Edition, placed: readonly Matter[]): Matter[] {
  const keys = new Set(placed.map((matter) => matter.key))
  const style = styleFrom([edition.style])
  const nowhere = { columns: undefined, top: undefined, depth: 'fit' as const }
  const articles = edition.articles.flatMap((article, a) => {
    if (keys.has(`articles[${a}]`)) return []
    const matter = articleMatter('story', article, `articles[${a}]`, -1, '', { article: article.id, place: { columns: [1, 1], top: 1, depth: 'fit' } }, style, nowhere, undefined)
    return [matter, ...factboxMatters(matter, {})]
  })
  const items = (edition.items ?? []).flatMap((one, i) => (keys.has(`items[${i}]`) ? [] : [itemsMatter(one, `items[${i}]`, -1, '', {}, nowhere, style)]))
  return [...articles, ...items]
}

export function styleFrom(sheets: readonly (StyleSheet | undefined)[]): Style {
  const resolved = resolveStyle(sheets)
  if (!resolved.ok) throw new Error('the style does not resolve')
  return resolved.style
}

function isBoxed(box: Treatment['box']): boolean {
  return box !== undefined && box !== false
}

/** The text of a factbox and of items has styles of its own. */
function dressed(style: Style, kind: 'factbox' | 'items'): Style {
  const as: readonly (readonly [string, string])[] =
    kind === 'factbox'
      ? [
          ['body', 'factbox'],
          ['opening', 'factbox'],
          ['list', 'factbox'],
          ['correction', 'factbox'],
          ['crosshead', 'factboxHead'],
          ['signature', 'factboxSource'],
        ]
      : [
          ['body', 'item'],
          ['opening', 'item'],
          ['list', 'item'],
          ['crosshead', 'itemHead'],
        ]
  const styles = new Map(style.styles)
  for (const [name, other] of as) styles.set(name, style.styles.get(other) ?? style.styles.get('body')!)
  const { italic, bold } = style.styles.get('quote') ?? style.styles.get('body')!
  styles.set('quote', { ...styles.get('body')!, italic, bold })
  return { ...style, styles }
}

function articleMatter(
  kind: 'story' | 'sidebar',
  article: Article,
  key: string,
  page: number,
  placed: string,
  treatment: Story | Sidebar,
  style: Style,
  place: Pick<Matter, 'columns' | 'top' | 'depth'>,
  inside: Matter | undefined,
): Matter {
  const one = (leaves: readonly Leaf[], air: number): Unit[] => leaves.map((l) => ({ leaves: [l], kind: 'text', air }))
  const units = [
    ...(treatment.byline === 'leg' ? one(bylineLeaf(article), 0) : []),
    ...one(leaf('dateline', article.dateline), 0),
    ...bodyUnits(article.body, 'body', style, false),
    ...one(leaf('tagline', article.tagline), 1),
    ...one(leaf('agencyNote', article.agencyNote), leaf('tagline', article.tagline).length > 0 ? 0 : 1),
  ]
  return {
    kind,
    key,
    id: article.id,
    page,
    placed,
    ...place,
    boxed: isBoxed(treatment.box),
    none: false,
    part: 1,
    treatment,
    article,
    style,
    units: aired(units, style),
    title: [],
    linked: linkedIn(article.body, 'body'),
    inside,
  }
}

function itemsMatter(items: Items, key: string, page: number, placed: string, treatment: Treatment, place: Pick<Matter, 'columns' | 'top' | 'depth'>, style: Style): Matter {
  return {
    kind: 'items',
    key,
    id: items.id,
    page,
    placed,
    ...place,
    boxed: isBoxed(treatment.box),
    none: false,
    part: 1,
    treatment,
    article: undefined,
    style: dressed(style, 'items'),
    units: itemsUnits(items, style),
    title: leaf('standingHead', items.standingHead),
    linked: items.items.flatMap((item, n) => linkedIn(item.body, `items[${n}].body`)),
    inside: undefined,
  }
}

/** Texts of a body, a crosshead that runs in with the paragraph after it. */
function linkedIn(body: readonly Block[], at: string): Matter['linked'] {
  let before: Text[] = []
  return body.flatMap((block, i) => {
    if (block.kind === 'list') return block.items.map((item, k) => ({ at: `${at}[${i}].items[${k}]`, texts: [item] }))
    if (!('text' in block)) return []
    const next = body[i + 1]
    if (block.kind === 'crosshead' && block.runIn === true && next?.kind === 'paragraph' && !blank(next.text)) {
      before = [block.text]
      return []
    }
    const texts = [...before, block.text]
    before = []
    return [{ at: `${at}[${i}].text`, texts }]
  })
}

function factboxMatters(inside: Matter, placements: Story['factboxes'] & object): Matter[] {
  return (inside.article?.factboxes ?? []).map((box, b): Matter => {
    const placement = Object.hasOwn(placements, box.id) ? placements[box.id]! : {}
    const style = dressed(inside.style, 'factbox')
    return {
      kind: 'factbox',
      key: `${inside.key}.factboxes[${b}]`,
      id: box.id,
      page: inside.page,
      placed: inside.placed,
      columns: placement.columns,
      top: undefined,
      depth: typeof placement.depth === 'number' ? placement.depth : 'fit',
      boxed: true,
      none: placement.where === 'none',
      part: 1,
      treatment: { box: true },
      article: undefined,
      style,
      units: aired(factboxUnits(box, style), style),
      title: leaf('title', box.title),
      linked: linkedIn(box.body, 'body'),
      inside,
    }
  })
}

function factboxUnits(box: Factbox, style: Style): Unit[] {
  return [...bodyUnits(box.body, 'body', style, false), ...leaf('source', box.source).map((l): Unit => ({ leaves: [l], kind: 'text', air: 0 }))]
}

function itemsUnits(items: Items, style: Style): Unit[] {
  const units = items.items.flatMap((item, k) => {
    const at = `items[${k}]`
    const head = leaf(`${at}.runInHead`, item.runInHead)
    const body = bodyUnits(item.body, `${at}.body`, style, head.length > 0 ? head[0]! : false)
    const own: Unit[] = [...body, ...leaf(`${at}.signature`, item.signature).map((l): Unit => ({ leaves: [l], kind: 'text', air: 0 }))]
    return own.map((unit, i) => (i === 0 ? { ...unit, air: Math.max(unit.air, style.spacing.itemAir) } : unit))
  })
  return aired(units, style)
}

/** Over what follows a table there is as much air as over the table. */
function aired(units: readonly Unit[], style: Style): Unit[] {
  return units.map((unit, i) => {
    const before = units[i - 1]
    const closes = before !== undefined && (before.kind === 'source' || (before.kind === 'row' && unit.kind !== 'source' && !sameTable(before, unit)))
    return closes ? { ...unit, air: Math.max(unit.air, style.spacing.tableAir) } : unit
  })
}

function sameTable(a: Unit, b: Unit): boolean {
  const table = (unit: Unit): string => (unit.leaves[0]?.at ?? '').replace(/\.(columnGroups|head|rows)\b.*$/, '')
  return a.kind === 'row' && b.kind === 'row' && table(a) === table(b)
}

/** A body as it runs down the legs. A crosshead that is to run in stands in the line of the paragraph after it; so does the head of an item. */
function bodyUnits(body: readonly Block[], at: string, style: Style, itemHead: Leaf | false): Unit[] {
  const units: Unit[] = []
  let running: Leaf[] = []
  const text = (leaves: readonly Leaf[], air: number): void => {
    for (const l of leaves) units.push({ leaves: [l], kind: 'text', air })
  }
  const isText = (block: Block | undefined): boolean => block?.kind === 'paragraph' && !blank(block.text)
  if (itemHead !== false) {
    if (isText(body[0])) running = [itemHead]
    else text([itemHead], 0)
  }
  body.forEach((block, i) => {
    const path = `${at}[${i}]`
    switch (block.kind) {
      case 'break':
        return
      case 'table': {
        const rows = [
          ...(block.columnGroups ? [{ cells: block.columnGroups, path: `${path}.columnGroups` }] : []),
          ...(block.head ? [{ cells: block.head, path: `${path}.head` }] : []),
          ...block.rows.map((cells, r) => ({ cells, path: `${path}.rows[${r}]` })),
        ]
        rows.forEach((row, r) =>
          units.push({
            leaves: row.cells.flatMap((cell, c) => leaf(`${row.path}[${c}]`, typeof cell === 'object' && 'span' in cell ? cell.text : cell)),
            kind: 'row',
            air: r === 0 ? style.spacing.tableAir : 0,
          }),
        )
        units.push(...leaf(`${path}.source`, block.source).map((l): Unit => ({ leaves: [l], kind: 'source', air: 0 })))
        return
      }
      case 'list':
        return block.items.forEach((item, k) =>
          text(
            leaf(`${path}.items[${k}]`, item).map((l) => ({ ...l, text: `${block.ordered === true ? `${k + 1}.` : '•'} ${l.text}` })),
            0,
          ),
        )
      case 'crosshead': {
        const own = leaf(`${path}.text`, block.text)
        if (block.runIn === true && own.length > 0 && isText(body[i + 1])) running = [...running, ...own]
        else text(own, style.spacing.crossheadAbove)
        return
      }
      default: {
        const own = leaf(`${path}.text`, block.text)
        const [first] = own
        if (first && block.kind === 'paragraph' && running.length > 0) {
          units.push({ leaves: [{ ...first, text: [...running, first].map((l) => l.text).join(' ') }], kind: 'text', air: 0, runsIn: true })
          running = []
        } else text(own, block.kind === 'correction' ? 1 : 0)
      }
    }
  })
  return units.filter((unit) => unit.kind === 'row' || unit.leaves.length > 0)
}

function blank(text: Text): boolean {
  return plainText(text).trim() === '' && leaf('', text).length === 0
}
