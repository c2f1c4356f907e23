import type { PrintedLine, Table } from '../model/article.js'
import { bylineLine } from '../model/bylines.js'
import { datelineLine } from '../model/dateline.js'
import { plainText, type Inline, type Text } from '../model/inline.js'
import { blockText } from '../model/reading.js'
import type { StyleName, TextStyle } from '../model/style.js'
import { toParagraph } from '../text/paragraph.js'
import { withoutOpening } from '../text/recordedLines.js'
import type { Word } from '../text/words.js'
import { makeCopy, type Copy, type UnitKeeps } from './copy.js'
import type { Rest } from './continued.js'
import { clip, isBlank } from './display.js'
import { makeDropCap, takeCap, type DropCap } from './dropcap.js'
import type { TextRole } from './element.js'
import type { CopyEntry, Matter } from './matter.js'
import type { Room } from './room.js'
import { makeTable, type TableUnit } from './table.js'
import { limitsOf, styleOf, type TypeCase } from './typecase.js'

const PLAIN: UnitKeeps = { airBefore: 0, keepFirst: 2, keepLast: 2, keepWithNext: 0 }
const SOLID = 99
/** A paragraph has at least so many lines more than the cap beside it. */
const CAP_MORE = 2

/** The grid text of some matter in order: what runs down the legs. `shortest` is the narrowest slot, `deepest` the most lines a leg has. */
export function makeGalley(typeCase: TypeCase, matter: Matter, room: Room, shortest: number, deepest: number): readonly Unit[] {
  const { article, treatment } = matter
  const galley = new Galley(typeCase, matter, room, shortest)
  if (treatment.byline === 'leg' || matter.continued?.rest.path === `${matter.path}.bylines`)
    galley.add('byline', 'byline', bylineLine(article.bylines), 'bylines', { ...PLAIN, keepFirst: SOLID, keepWithNext: 2 })
  galley.add('dateline', 'dateline', datelineLine(article), 'dateline', { ...PLAIN, keepFirst: SOLID, keepWithNext: 2 })
  const depth = Math.min(treatment.dropCap ?? typeCase.style.keeps.dropCapLines, Math.max(0, deepest - galley.units.length))
  for (const entry of matter.copy) galley.entry(entry, depth)
  galley.add('tagline', 'tagline', article.tagline, 'tagline', { ...PLAIN, airBefore: 1 }, { ruled: true })
  galley.add('agencyNote', 'agencyNote', article.agencyNote, 'agencyNote', { ...PLAIN, airBefore: isBlank(article.tagline) ? 1 : 0 }, { ruled: isBlank(article.tagline) })
  return galley.units
}

/** A paragraph of a story, or a table. */
export type Unit = Copy | TableUnit

export function isTable(unit: Unit): unit is TableUnit {
  return 'stand' in unit
}

interface Adding {
  /** a short rule over it, in its air */
  readonly ruled?: boolean
  readonly cap?: DropCap | undefined
  readonly printed?: readonly PrintedLine[] | undefined
  /** a story may jump in it */
  readonly parts?: boolean
  readonly runIn?: CopyEntry['runIn']
  /** stands before it, and the lines after the first begin as far in as its text does */
  readonly mark?: string
}

class Galley {
  readonly units: Unit[] = []
  /** the next paragraph opens the story, or follows a crosshead: no indent */
  private opening = true
  private capSet = false
  /** lines of air that the next unit has over it at the least */
  private air = 0
  /** what stands in other parts of the story is passed over up to here */
  private from: Rest | undefined

  constructor(
    private readonly typeCase: TypeCase,
    private readonly matter: Matter,
    private readonly room: Room,
    private readonly shortest: number,
  ) {
    const rest = matter.continued?.rest
    if (!rest) return
    this.from = rest
    this.opening = rest.opens
    this.capSet = true
  }

  entry({ block, at, textAt = `${at}.text`, runIn, opensItem }: CopyEntry, capDepth: number): void {
    const { spacing, keeps } = this.typeCase.style
    if (opensItem === true) {
      if (this.units.length > 0) this.air = Math.max(this.air, spacing.itemAir)
      this.opening = true
    }
    switch (block.kind) {
      case 'paragraph': {
        const cap =
          this.opening && !this.capSet && capDepth > 1 && !runIn
            ? this.cap(block.text, capDepth, textAt, this.typeCase.breaks === 'printed' ? block.printed?.length : undefined)
            : undefined
        if (isBlank(block.text)) return
        this.capSet = true
        const style: StyleName = this.opening || runIn ? 'opening' : 'body'
        const taken = cap ? plainText(block.text).length - plainText(cap.rest).length : 0
        this.add(style, 'paragraph', cap ? cap.rest : block.text, textAt, PLAIN, {
          cap: cap?.made,
          printed: block.printed && withoutOpening(block.printed, taken),
          runIn,
          parts: true,
        })
        this.opening = false
        return
      }
      case 'crosshead': {
        if (isBlank(block.text)) return
        this.add('crosshead', 'crosshead', block.text, textAt, {
          airBefore: opensItem === true ? 0 : spacing.crossheadAbove,
          keepFirst: SOLID,
          keepLast: 2,
          keepWithNext: keeps.crossheadAfter,
        })
        this.opening = true
        this.capSet = true
        return
      }
      case 'quote':
        return this.add('quote', 'quote', block.text, textAt, PLAIN, { parts: true })
      case 'list':
        return block.items.forEach((item, i) => this.add('list', 'listItem', item, `${at}.items[${i}]`, PLAIN, { mark: block.ordered === true ? `${i + 1}.` : '•', parts: true }))
      case 'signature':
        return this.add('signature', 'signature', block.text, textAt, PLAIN)
      case 'correction':
        return this.add('correction', 'correction', block.text, textAt, { ...PLAIN, airBefore: 1 })
      case 'break': {
        this.opening = true
        this.capSet = true
        return
      }
      case 'table':
        return this.table(block, at)
    }
  }

  private table(table: Table, at: string): void {
    const { typeCase, matter } = this
    const path = `${matter.path}.${at}`
    const { from } = this
    if (from && !from.path.startsWith(`${path}.`)) return
    this.from = undefined
    const { measure, baseline } = this.room
    const made = makeTable(typeCase, table, { narrowest: this.shortest, measure, baseline }, matter.article.language ?? typeCase.language, path, from?.words)
    if (!made) {
      typeCase.leaveOut(path, 'table-no-room', blockText(table))
      typeCase.report({
        severity: 'error',
        code: 'table-no-room',
        path,
        message: 'The table has more columns than a leg can hold; its text is in the report.',
        hint: 'Give the story wider columns, or the table fewer.',
      })
      return
    }
    this.units.push({ ...made, airBefore: this.units.length > 0 ? Math.max(this.air, typeCase.style.spacing.tableAir) : 0 })
    this.air = typeCase.style.spacing.tableAir
    this.opening = true
    this.capSet = true
  }

  add(styleName: StyleName, role: TextRole, text: Text | undefined, at: string, keeps: UnitKeeps, { ruled = false, cap, printed, runIn, mark, parts = false }: Adding = {}): void {
    if (text === undefined || (isBlank(text) && !cap)) return
    const { typeCase } = this
    const { article, path: home } = this.matter
    const path = `${home}.${at}`
    const { from } = this
    if (from && path !== from.path) return
    this.from = undefined
    const asAlways = styleOf(typeCase, styleName)
    // what goes on from another part begins flush
    const style = from ? { ...asAlways, indent: 0 } : asAlways
    const own = typeCase.words(mark === undefined ? text : marked(text, mark), style, article.language, path)
    if (own.length === 0 && !cap) return
    const head = runIn ? this.runningIn(runIn) : []
    const all = [...head, ...own]
    const words = from?.words === undefined ? all : all.slice(-from.words)
    const gone = all.length - words.length
    const recorded = printed && { lines: gone === 0 ? printed : printed.filter(({ end }) => end > words[0]!.offset), firstWord: Math.max(0, head.length - gone) }
    const keepsLines = recorded !== undefined && typeCase.breaks === 'printed'
    const wanted = mark === undefined ? 0 : asAlways.indent + this.markWidth(mark, style)
    // in a leg too narrow for both its lines begin under the mark
    const hang = wanted > this.shortest / 2 ? 0 : wanted
    const narrowest = Math.max(1, this.shortest - Math.max(style.indent, hang) - Math.max(0, ...(cap?.indents ?? [])))
    const paragraph = toParagraph(words, {
      opticalMargins: typeCase.style.justification.opticalMargins,
      wordSpace: style.wordSpace,
      narrowest,
      ...(keepsLines ? { recorded } : {}),
      onBroken: (word) =>
        typeCase.report({
          severity: 'warning',
          code: 'word-broken',
          path,
          message: `“${clip(word)}” is wider than its column and was broken where no rule allows it.`,
          hint: 'Put a soft hyphen into it, or give the story wider columns.',
        }),
    })
    const airBefore = Math.max(keeps.airBefore, this.units.length > 0 ? this.air : 0)
    this.air = 0
    const limits = limitsOf(typeCase, paragraph.space)
    this.units.push(
      makeCopy(paragraph, {
        role,
        path,
        style,
        language: article.language,
        limits,
        keeps: { ...keeps, airBefore },
        cap,
        ruled,
        hang,
        ...(from?.words === undefined || mark === undefined ? {} : { first: hang }),
        parts,
        opens: styleName === 'opening',
        recorded,
        printed: keepsLines,
        hyphens: typeCase.style.hyphenation,
      }),
    )
  }

  /** Width of a list's mark and the space after it. */
  private markWidth(mark: string, style: TextStyle): number {
    const [word] = this.typeCase.words(mark, style, undefined, this.matter.path)
    return (word?.width ?? 0) + this.typeCase.face(style).metrics.space * style.size
  }

  /** The words of a head at the beginning of a paragraph's first line. */
  private runningIn({ text, at }: NonNullable<CopyEntry['runIn']>): Word[] {
    const { typeCase, matter } = this
    const words = typeCase.words(text, styleOf(typeCase, 'runInHead'), matter.article.language, `${matter.path}.${at}`)
    return words.map((word, i) => (i === words.length - 1 ? { ...word, spaceAfter: 'space' } : word))
  }

  /** A cap as deep as asked for, or as the paragraph and the measure can carry. */
  private cap(text: Text, depth: number, at: string, printed: number | undefined): { made: DropCap; rest: Text } | undefined {
    const taken = takeCap(text)
    if (!taken || isBlank(taken.rest)) return undefined
    const { typeCase, room } = this
    const lines = printed ?? this.estimate(text)
    for (let d = Math.min(depth, lines - CAP_MORE); d >= 2; d--) {
      const made = makeDropCap(typeCase, taken.cap, taken.ownWord, d, room.baseline, room.cap, room.gutter)
      if (Math.max(...made.indents) > this.shortest / 2) continue
      if (d < depth) this.reduced(depth, d, at)
      return { made, rest: taken.rest }
    }
    this.reduced(depth, 0, at)
    return undefined
  }

  /** Lines of a paragraph by the sum of its widths: enough to say how deep a cap it can carry. */
  private estimate(text: Text): number {
    const words = this.typeCase.words(text, styleOf(this.typeCase, 'opening'), this.matter.article.language, this.matter.path)
    let width = 0
    for (const w of words) width += w.width + w.width / Math.max(1, w.text.length)
    return Math.floor((width * 1.02) / this.shortest)
  }

  private reduced(wanted: number, got: number, at: string): void {
    this.typeCase.report({
      severity: 'info',
      code: 'drop-cap-reduced',
      path: `${this.matter.path}.${at}`,
      message:
        got > 0
          ? `The drop cap is ${got} lines deep instead of ${wanted}: the paragraph is short.`
          : `No drop cap of ${wanted} lines here: the paragraph or the column is too short.`,
    })
  }
}

function marked(text: Text, mark: string): Text {
  const runs: readonly Inline[] = typeof text === 'string' ? [{ text }] : text
  return [{ text: `${mark}\u00a0`, noBreak: true }, ...runs]
}
