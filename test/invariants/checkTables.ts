import type { Block, Table } from '../../src/model/article.js'
import { plainText, type Text } from '../../src/model/inline.js'
import type { Finding, Set as Whole } from './finding.js'
import { readScene, type SceneLine, type ScenePart } from './lines.js'

/** Points by which decimal marks of a column may miss each other. */
const TOLERANCE = 0.01

const FIGURE = /^[−+£]?\d[\d.,]*(\s?%| km| pm)?$/
const NOTHING = /^[–\s]*$/
/** Languages that write a point before decimals. */
const POINTED = /^en\b/

/** Figures of a column stand on their decimal mark, whole ones where it would be. */
export function checkTables({ edition, paper }: Whole): Finding[] {
  return readScene(edition, paper).parts.flatMap((part) => {
    const pointed = POINTED.test(part.matter.article?.language ?? part.matter.inside?.article?.language ?? edition.language ?? 'en')
    return tablesOf(part, edition).flatMap(({ table, at }) => {
      const columns = Math.max(...table.rows.map((row) => row.length))
      return Array.from({ length: columns }, (_, c) => c).flatMap((c) => checkColumn(part, table, `${part.key}.${at}`, c, pointed ? '.' : ','))
    })
  })
}

function checkColumn(part: ScenePart, table: Table, path: string, c: number, mark: string): Finding[] {
  const texts = table.rows.map((row) => plainText(row[c] ?? '').trim())
  if (!texts.every((text) => FIGURE.test(text) || NOTHING.test(text))) return []
  const first = new Map<string, { at: number; text: string }>()
  // a column that is too narrow for its figures has the widest at its left edge
  const cells = part.lines.filter((line) => table.rows.some((_, r) => line.path === `${path}.rows[${r}][${c}]`))
  const edge = (leg: number): number => Math.min(...cells.filter((line) => line.leg === leg).map((line) => line.left))
  const narrow = cells.some((line) => !line.last)
  return table.rows.flatMap((row, r) => {
    const lines = part.lines.filter((line) => line.path === `${path}.rows[${r}][${c}]`)
    const [line] = lines
    if (lines.length !== 1 || !line || !FIGURE.test(texts[r]!) || markedUp(row[c]!)) return []
    // rows of one leg and of one width
    if (narrow && line.left - edge(line.leg) < 1) return []
    const key = `${line.leg} ${rowLeft(part, `${path}.rows[${r}]`).toFixed(1)}`
    const at = markAt(line, mark)
    const before = first.get(key)
    if (!before) first.set(key, { at, text: texts[r]! })
    return before && Math.abs(before.at - at) > TOLERANCE
      ? [{ rule: 'figures of a column do not align', path: line.path, message: `“${texts[r]!}” at ${at.toFixed(3)}, “${before.text}” at ${before.at.toFixed(3)}` }]
      : []
  })
}

function markedUp(text: Text): boolean {
  return typeof text !== 'string'
}

/** Where a row begins: rows beside an insert may begin elsewhere. */
function rowLeft(part: ScenePart, path: string): number {
  return part.lines.find((line) => line.path === `${path}[0]`)?.left ?? 0
}

/** Left edge of the decimal mark; of a figure without one, the pen after its last digit. */
function markAt(line: SceneLine, mark: string): number {
  const glyphs = line.items.flatMap((item) => item.texts.map((text, g) => ({ text, x: item.x + item.xs[g]!, end: item.x + (item.xs[g + 1] ?? item.end) })))
  const found = glyphs.findLastIndex(({ text }, g) => text === mark && /^\d/.test(glyphs[g + 1]?.text ?? ''))
  const after = glyphs.slice(found + 1).findIndex(({ text }) => !/^\d+$/.test(text))
  // digits, and nothing with digits after them
  if (found >= 0 && !glyphs.slice(found + 1 + Math.max(0, after)).some(({ text }) => /\d/.test(text) && after >= 0)) return glyphs[found]!.x
  return glyphs[glyphs.findLastIndex(({ text }) => /\d$/.test(text))]!.end
}

function tablesOf({ matter }: ScenePart, edition: Whole['edition']): { table: Table; at: string }[] {
  const inBody = (body: readonly Block[], at: string): { table: Table; at: string }[] =>
    body.flatMap((block, i) => (block.kind === 'table' ? [{ table: block, at: `${at}[${i}]` }] : []))
  if (matter.article) return inBody(matter.article.body, 'body')
  const [, n] = /\[(\d+)\]$/.exec(matter.key)!
  if (matter.kind === 'items') return edition.items![Number(n)]!.items.flatMap((item, k) => inBody(item.body, `items[${k}].body`))
  return inBody(matter.inside!.article!.factboxes![Number(n)]!.body, 'body')
}
