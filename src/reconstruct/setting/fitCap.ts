import type { Article } from '../../model/article.js'
import { plainText } from '../../model/inline.js'
import type { Style, TextStyle } from '../../model/style.js'
import { openFace } from '../../text/face.js'
import type { Face } from '../../text/glyphs.js'
import { printedText, type FittedMeasure } from './fitMeasure.js'
import { intervalOf, mostOverlap, widthsOf } from './lineInterval.js'

/** A drop cap as it was printed. */
interface Cap {
  readonly letter: string
  readonly depth: number
  /** points that the lines beside it leave free */
  readonly room: number
}

/** Styles whose type may stand as a cap: the faces that a house shows large. */
const LARGE = ['dropCap', 'headline', 'deck', 'kicker'] as const

/**
 * The type, of those that a style shows large, whose drop caps come nearest to the room that the printed lines beside them leave; undefined
 * where there are no caps, or no lines beside them.
 */
export async function fitCap(
  articles: readonly Article[],
  depths: Readonly<Record<string, number>>,
  fit: FittedMeasure,
  style: Style,
  fonts: ReadonlyMap<string, Uint8Array>,
): Promise<Pick<TextStyle, 'family' | 'bold'> | undefined> {
  const body = style.styles.get('body')!
  const text = await faceOf(style, body, fonts)
  if (!text) return undefined
  const caps = articles.flatMap((article) => capOf(article, depths[article.id] ?? 0, fit, style, text))
  if (caps.length === 0) return undefined
  let best: { family: string; bold: boolean; miss: number } | undefined
  for (const { family, bold } of candidates(style)) {
    const face = await faceOf(style, { family, bold }, fonts)
    if (!face) continue
    const miss = caps.reduce((sum, cap) => sum + Math.abs(widthOf(cap, face, body, text, style) - cap.room), 0)
    if (!best || miss < best.miss) best = { family, bold, miss }
  }
  return best && { family: best.family, bold: best.bold }
}

function candidates(style: Style): Pick<TextStyle, 'family' | 'bold'>[] {
  const found = new Map<string, Pick<TextStyle, 'family' | 'bold'>>()
  for (const name of LARGE) {
    const { family, bold } = style.styles.get(name)!
    found.set(`${family} ${bold}`, { family, bold })
  }
  return [...found.values()]
}

async function faceOf(style: Style, { family, bold }: Pick<TextStyle, 'family' | 'bold'>, fonts: ReadonlyMap<string, Uint8Array>): Promise<Face | undefined> {
  const faces = style.families.get(family)
  const name = (bold ? faces?.bold : undefined) ?? faces?.roman
  const bytes = name === undefined ? undefined : fonts.get(name)
  const opened = bytes && (await openFace(name!, bytes))
  return opened?.ok === true ? opened.face : undefined
}

/** What a cap had for room: what is left of the measure where the most of the lines beside it go. */
function capOf(article: Article, depth: number, fit: FittedMeasure, style: Style, face: Face): Cap[] {
  const [opening] = article.body
  if (depth < 2 || opening?.kind !== 'paragraph' || !opening.printed) return []
  const text = plainText(opening.text)
  const letter = /^[“‘„«"']?(\p{L})/u.exec(text)
  if (!letter) return []
  const beside = opening.printed.slice(0, depth).map((line, k) => printedText(text, opening.printed!, k, line))
  const lines = beside.flatMap((line, k) => widthsOf({ text: k === 0 ? line.slice(letter[0].length) : line }, face, style.justification.opticalMargins))
  const intervals = lines.map((line) => intervalOf(line, fit, style.justification))
  const { goes, measure } = mostOverlap(intervals)
  return goes === 0 ? [] : [{ letter: letter[1]!, depth, room: (fit.measure - measure) * style.styles.get('body')!.size }]
}

/** Points that a cap takes: its ink, and the gap to the text. */
function widthOf({ letter, depth }: Cap, face: Face, body: TextStyle, text: Face, style: Style): number {
  const height = (depth - 1) * body.leading + text.metrics.capHeight * body.size
  const ink = face.ink(face.shape(letter, { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }).gids[0] ?? 0)
  return ((ink.right - ink.left) * height) / face.metrics.capHeight + style.spacing.dropCapToText
}
