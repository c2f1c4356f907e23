import type { Block, Table } from '../../src/model/article.js'
import { cellSpan, cellText, columnsIn } from '../../src/model/cells.js'
import { plainText, type Text } from '../../src/model/inline.js'
import type { Finding, Set as Whole } from './finding.js'
import { readScene, type SceneLine, type ScenePart } from './lines.js'
import { inkOf, tableBlocks, type TableBlock } from './tableBlocks.js'

/** Points by which decimal marks of a column may miss each other, and rules the air that is theirs. */
const TOLERANCE = 0.01

const FIGURE = /^[−+£]?\d[\d.,]*(\s?%| km| pm)?$/
const NOTHING = /^[–\s]*$/
/** Languages that write a point before decimals. */
const POINTED = /^en\b/

/** Figures of a column stand on their decimal mark; no rule runs through type, or too near to some; rows stand in company, and heads over them. */
export function checkTables({ edition, paper }: Whole): Finding[] {
  return readScene(edition, paper).parts.flatMap((part) => {
    const pointed = POINTED.test(part.matter.article?.language ?? part.matter.inside?.article?.language ?? edition.language ?? 'en')
    const blocks = tableBlocks(part)
    return tablesOf(part, edition).flatMap(({ table, at }) => {
      const path = `${part.key}.${at}`
      const own = blocks.filter((block) => block.table === path)
      return [
        ...Array.from({ length: columnsIn(table) }, (_, c) => c).flatMap((c) => checkColumn(part, table, path, c, pointed ? '.' : ',')),
        ...own.flatMap((block) => [...airOfRules(part, table, block), ...checkRest(part, table, block)]),
        ...own.flatMap((block) => onOthers(block)),
      ]
    })
  })
}

/** Over and under a rule there is the air that the style gives it. */
function airOfRules({ matter: { style } }: ScenePart, table: Table, { table: path, lines, rules }: TableBlock): Finding[] {
  const leading = Math.min(...(table.agate === true ? ['agate', 'agateHead'] : ['table', 'tableHead', 'tableSource']).map((name) => style.styles.get(name)!.leading))
  const least = style.spacing.tableRule[0] * leading
  return rules.flatMap(({ x1, x2, y1, weight }) =>
    lines.flatMap((line) => {
      if (line.right < x1 || line.left > x2) return []
      const { top, foot } = inkOf(line)
      const air = Math.max(top - y1, y1 - foot) - weight / 2
      return air < least - TOLERANCE
        ? [{ rule: 'a rule too near to the type of its table', path, message: `${air.toFixed(2)} pt off “${line.drawn.slice(0, 20)}” where ${least.toFixed(2)} are the style’s` }]
        : []
    }),
  )
}

/** Type of one row does not run into that of the next. */
function onOthers({ table: path, lines }: TableBlock): Finding[] {
  return lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => {
      if (Math.abs(a.y - b.y) < TOLERANCE || a.right < b.left || b.right < a.left || a.role === 'artifact' || b.role === 'artifact') return []
      const [over, under] = a.y < b.y ? [a, b] : [b, a]
      const runs = inkOf(over).foot - inkOf(under).top
      return over.path !== under.path && runs > TOLERANCE
        ? [{ rule: 'rows of a table run into each other', path, message: `“${over.drawn.slice(0, 20)}” and “${under.drawn.slice(0, 20)}” by ${runs.toFixed(2)} pt` }]
        : []
    }),
  )
}

/** Where a table goes on, its heads stand again, if they are to; and a source stands with the row over it. */
function checkRest(part: ScenePart, table: Table, block: TableBlock): Finding[] {
  const { style } = part.matter
  const findings: Finding[] = []
  const add = (rule: string, message: string): void => void findings.push({ rule, path: block.table, message })
  const names = block.cells.map((line) => line.path.slice(block.table.length + 1))
  if (names.every((name) => name === 'source') && table.rows.length > 0) add('a source by itself', names.join(' '))
  const heads = [...(table.columnGroups ?? []), ...(table.head ?? [])].map((cell) => plainText(cellText(cell)).replace(/\s+/g, '')).filter((text) => text !== '')
  const again = table.repeatHead ?? style.forms.tableHeadAgain
  const begins = names.some((name) => /^(columnGroups|head)/.test(name))
  const drawn = block.lines
    .filter((line) => line.role === 'artifact')
    .map((line) => line.drawn.replace(/[.\s]+$/u, '').replace(/\s+/g, ''))
    .join('')
  if (heads.length > 0 && !begins && !isSameLeg(part, block)) {
    const whole = heads.map((text) => text.replace(/\./g, '')).join('')
    const found = drawn.replace(/[.-]/g, '').normalize('NFC')
    if (again !== found.includes([...whole.replace(/[.-]/g, '').normalize('NFC')].slice(0, 3).join('')))
      add(again ? 'no head stands again' : 'a head stands again', `“${drawn.slice(0, 30)}”`)
  }
  return findings
}

/** Rows under an insert in mid-leg go on in the leg in which they began. */
function isSameLeg({ pieces }: ScenePart, { read, before }: TableBlock): boolean {
  return before && read > 0 && pieces[read]!.column === pieces[read - 1]!.column
}

function checkColumn(part: ScenePart, table: Table, path: string, c: number, mark: string): Finding[] {
  // a column that is told how to stand is looked at by itself, and cells that go across several move the others
  if (table.align?.[c] !== undefined || table.rows.some((row) => row.some((cell) => cellSpan(cell) > 1))) return []
  const texts = table.rows.map((row) => plainText(cellText(row[c] ?? '')).trim())
  if (!texts.every((text) => FIGURE.test(text) || NOTHING.test(text))) return []
  const first = new Map<string, { at: number; text: string }>()
  // in a column that is too narrow for its figures the widest ones begin at its left edge
  const cells = part.lines.filter((line) => table.rows.some((_, r) => line.path === `${path}.rows[${r}][${c}]`))
  const edge = (leg: number): number => Math.min(...cells.filter((line) => line.leg === leg).map((line) => line.left))
  return table.rows.flatMap((row, r) => {
    const lines = part.lines.filter((line) => line.path === `${path}.rows[${r}][${c}]`)
    const [line] = lines
    if (lines.length !== 1 || !line || !FIGURE.test(texts[r]!) || markedUp(cellText(row[c]!))) return []
    // rows of one leg and of one width
    if (line.left - edge(line.leg) < 0.05) return []
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
