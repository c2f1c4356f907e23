import type { Article, Block } from '../model/article.js'
import { bylineLine } from '../model/bylines.js'
import type { Story } from '../model/edition.js'
import type { Inline, Text } from '../model/inline.js'
import { blockText } from '../model/reading.js'
import type { StyleName } from '../model/style.js'
import { toParagraph } from '../text/paragraph.js'
import { makeCopy, type Copy, type UnitKeeps } from './copy.js'
import { clip, isBlank } from './display.js'
import { makeDropCap, takeCap, type DropCap } from './dropcap.js'
import type { TextRole } from './element.js'
import type { Room } from './room.js'
import { limitsOf, styleOf, type TypeCase } from './typecase.js'

const PLAIN: UnitKeeps = { airBefore: 0, keepFirst: 2, keepLast: 2, keepWithNext: 0 }
const SOLID = 99
/** A paragraph has at least so many lines more than the cap beside it. */
const CAP_MORE = 2

/** An article's grid text in order: what runs down the legs. `shortest` is the narrowest slot, `deepest` the most lines a leg has. */
export function makeGalley(typeCase: TypeCase, article: Article, story: Story, room: Room, shortest: number, deepest: number, path: string): readonly Copy[] {
  const galley = new Galley(typeCase, article, room, shortest, path)
  if (story.byline === 'leg') galley.add('byline', 'byline', bylineLine(article.bylines), 'bylines', { ...PLAIN, keepFirst: SOLID, keepWithNext: 2 })
  galley.add('dateline', 'dateline', article.dateline, 'dateline', { ...PLAIN, keepFirst: SOLID, keepWithNext: 2 })
  const depth = Math.min(story.dropCap ?? typeCase.style.keeps.dropCapLines, Math.max(0, deepest - galley.units.length))
  article.body.forEach((block, i) => galley.block(block, i, depth))
  galley.add('tagline', 'tagline', article.tagline, 'tagline', { ...PLAIN, airBefore: 1 }, true)
  galley.add('agencyNote', 'agencyNote', article.agencyNote, 'agencyNote', { ...PLAIN, airBefore: isBlank(article.tagline) ? 1 : 0 }, isBlank(article.tagline))
  return galley.units
}

class Galley {
  readonly units: Copy[] = []
  /** the next paragraph opens the story, or follows a crosshead: no indent */
  private opening = true
  private capSet = false

  constructor(
    private readonly typeCase: TypeCase,
    private readonly article: Article,
    private readonly room: Room,
    private readonly shortest: number,
    private readonly path: string,
  ) {}

  block(block: Block, index: number, capDepth: number): void {
    const at = `body[${index}]`
    const { spacing, keeps } = this.typeCase.style
    switch (block.kind) {
      case 'paragraph': {
        const cap = this.opening && !this.capSet && capDepth > 1 ? this.cap(block.text, capDepth, `${at}.text`) : undefined
        if (isBlank(block.text)) return
        this.capSet = true
        const printed = this.typeCase.breaks === 'printed' ? block.printed : undefined
        const style: StyleName = this.opening ? 'opening' : 'body'
        this.add(style, 'paragraph', cap ? cap.rest : block.text, `${at}.text`, PLAIN, false, cap?.made, printed)
        this.opening = false
        return
      }
      case 'crosshead': {
        if (isBlank(block.text)) return
        this.add('crosshead', 'crosshead', block.text, `${at}.text`, { airBefore: spacing.crossheadAbove, keepFirst: SOLID, keepLast: 2, keepWithNext: keeps.crossheadAfter })
        this.opening = true
        this.capSet = true
        return
      }
      case 'quote':
        return this.add('quote', 'quote', block.text, `${at}.text`, PLAIN)
      case 'list':
        return block.items.forEach((item, i) => this.add('list', 'listItem', marked(item, block.ordered === true ? `${i + 1}.` : '•'), `${at}.items[${i}]`, PLAIN))
      case 'signature':
        return this.add('signature', 'signature', block.text, `${at}.text`, PLAIN)
      case 'correction':
        return this.add('correction', 'correction', block.text, `${at}.text`, { ...PLAIN, airBefore: 1 })
      case 'break': {
        this.opening = true
        this.capSet = true
        return
      }
      case 'table': {
        this.typeCase.leaveOut(`${this.path}.${at}`, 'not-yet-set', blockText(block))
        this.typeCase.report({
          severity: 'error',
          code: 'not-yet-set',
          path: `${this.path}.${at}`,
          message: 'Tables are not set by this version; the text of the table is in the report.',
          hint: 'Write it as a list for now.',
        })
      }
    }
  }

  add(
    styleName: StyleName,
    role: TextRole,
    text: Text | undefined,
    at: string,
    keeps: UnitKeeps,
    ruled = false,
    cap?: DropCap,
    printed?: Extract<Block, { kind: 'paragraph' }>['printed'],
  ): void {
    if (text === undefined || (isBlank(text) && !cap)) return
    const { typeCase } = this
    const style = styleOf(typeCase, styleName)
    const path = `${this.path}.${at}`
    const words = typeCase.words(text, style, this.article.language, path)
    if (words.length === 0 && !cap) return
    const narrowest = Math.max(1, this.shortest - style.indent - Math.max(0, ...(cap?.indents ?? [])))
    const paragraph = toParagraph(words, {
      opticalMargins: typeCase.style.justification.opticalMargins,
      wordSpace: style.wordSpace,
      narrowest,
      ...(printed ? { printed } : {}),
      onBroken: (word) =>
        typeCase.report({
          severity: 'warning',
          code: 'word-broken',
          path,
          message: `“${clip(word)}” is wider than its column and was broken where no rule allows it.`,
          hint: 'Put a soft hyphen into it, or give the story wider columns.',
        }),
    })
    this.units.push(
      makeCopy(paragraph, {
        role,
        path,
        style,
        language: this.article.language,
        limits: limitsOf(typeCase, paragraph.space),
        hyphens: typeCase.style.hyphenation,
        keeps,
        cap,
        ruled,
        printed,
      }),
    )
  }

  /** A cap as deep as asked for, or as the paragraph and the measure can carry. */
  private cap(text: Text, depth: number, at: string): { made: DropCap; rest: Text } | undefined {
    const taken = takeCap(text)
    if (!taken || isBlank(taken.rest)) return undefined
    const { typeCase, room } = this
    const lines = this.estimate(text)
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
    const words = this.typeCase.words(text, styleOf(this.typeCase, 'opening'), this.article.language, this.path)
    let width = 0
    for (const w of words) width += w.width + w.width / Math.max(1, w.text.length)
    return Math.floor((width * 1.02) / this.shortest)
  }

  private reduced(wanted: number, got: number, at: string): void {
    this.typeCase.report({
      severity: 'info',
      code: 'drop-cap-reduced',
      path: `${this.path}.${at}`,
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
