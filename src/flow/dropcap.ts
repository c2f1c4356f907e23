import type { Inline, Text } from '../model/inline.js'
import type { Face, OutlineStep } from '../text/glyphs.js'
import type { Line, LineRun } from '../text/justify.js'
import type { Word } from '../text/words.js'
import { QUOTE_HANG } from './display.js'
import { styleOf, type TypeCase } from './typecase.js'

/** A cap over the first lines of a paragraph. Points. */
export interface DropCap {
  /** what it shows, an opening quote with it */
  readonly text: string
  /** lines it stands beside: its tail may take one more than its depth */
  readonly lines: number
  /** baseline it stands on: that of this line, from 1 */
  readonly depth: number
  /** how much each line beside it is shortened */
  readonly indents: readonly number[]
  /** the cap is a word of its own: A, I, O */
  readonly ownWord: boolean
  /** its line, to be placed on the baseline of line `depth`; joined with the word it opens when that is given */
  line(word: string | undefined): Line
}

/** Splits a text's first letter off, with an opening quote before it. */
export function takeCap(text: Text): { cap: string; rest: Text; ownWord: boolean } | undefined {
  const runs: Inline[] = typeof text === 'string' ? [{ text }] : [...text]
  const first = runs[0]
  if (!first || !('text' in first)) return undefined
  const found = /^\s*([“‘„«"']?\p{L}\p{M}*)/u.exec(first.text.normalize('NFC'))
  if (!found) return undefined
  const after = first.text.normalize('NFC').slice(found[0].length)
  const rest = [{ ...first, text: after }, ...runs.slice(1)].filter((r) => !('text' in r) || r.text !== '')
  const next = rest[0]
  const ownWord = next !== undefined && 'text' in next && /^\s/.test(next.text)
  return { cap: found[1]!, rest: ownWord ? [{ ...next, text: next.text.replace(/^\s+/, '') }, ...rest.slice(1)] : rest, ownWord }
}

const TAIL = -0.12
/** An opening quote before the cap is set at this share of its size, hung out at the left. */
const QUOTE_SIZE = 0.45

/**
 * Makes a cap `depth` lines deep: its cap height reaches from the cap line of the first to the baseline of the last line, its
 * left ink edge stands on the leg's edge. Neighbouring lines keep clear of its widest part, or, where the style wants its
 * contour, of its widest part down to each line.
 */
export function makeDropCap(typeCase: TypeCase, cap: string, ownWord: boolean, depth: number, baseline: number, bodyCap: number, gutter: number): DropCap {
  const style = styleOf(typeCase, 'dropCap')
  const letter = [...cap].at(-1)!.length === cap.length ? cap : cap.replace(/^[“‘„«"']/, '')
  const quote = cap.slice(0, cap.length - letter.length)
  const word = typeCase.words(letter, { ...style, size: 1, tracking: 0, hyphenate: false }, undefined, 'dropCap')[0]
  const piece = word?.pieces[0]
  const face = piece?.face ?? typeCase.face(style)
  const height = (depth - 1) * baseline + bodyCap
  const size = height / face.metrics.capHeight
  const gid = piece?.shaped.gids[0] ?? 0
  const ink = face.ink(gid)
  const lines = depth + (ink.bottom < TAIL ? 1 : 0)
  const quoted = quote === '' ? undefined : quoteMark(typeCase, quote, size, face, style.colour, gutter)
  const edge = quoted?.indent ?? 0
  const gap = typeCase.style.spacing.dropCapToText
  const widths = typeCase.style.keeps.dropCapContour ? contour(face.outline(gid), size, lines, depth, baseline, bodyCap) : undefined
  const indents = Array.from({ length: lines }, (_, i) => edge + (widths?.[i] ?? (ink.right - ink.left) * size) - (widths ? ink.left * size : 0) + gap)
  return {
    text: cap,
    lines,
    depth,
    indents,
    ownWord,
    line: (joined) => capLine(word, face, gid, size, edge - ink.left * size, letter, quoted?.run, style.colour, ownWord, joined, quote),
  }
}

function quoteMark(typeCase: TypeCase, quote: string, size: number, face: Face, colour: LineRun['colour'], gutter: number): { run: LineRun; indent: number } {
  const shaped = face.shape(quote, { ligatures: false, smallCaps: false, oldStyle: false, tabular: false })
  const own = size * QUOTE_SIZE
  const gid = shaped.gids[0] ?? 0
  const ink = face.ink(gid)
  const width = (ink.right - ink.left) * own
  const hang = Math.min(width, QUOTE_HANG * gutter)
  const indent = width - hang > 0.5 ? width - hang + own * 0.08 : 0
  const rise = size * face.metrics.capHeight - own * face.metrics.capHeight
  return { indent, run: { face, size: own, scale: 1, colour, x: -hang - ink.left * own, gids: [gid], xs: [0], ys: [rise], texts: [quote], end: shaped.width * own, broken: [] } }
}

function capLine(
  word: Word | undefined,
  face: Face,
  gid: number,
  size: number,
  x: number,
  letter: string,
  quote: LineRun | undefined,
  colour: LineRun['colour'],
  ownWord: boolean,
  joined: string | undefined,
  quoteText: string,
): Line {
  const gids = [gid]
  const xs = [0]
  const texts = [letter]
  const advance = (word?.width ?? face.advance(gid)) * size
  if (ownWord) {
    gids.push(face.shape(' ', { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }).gids[0] ?? 0)
    xs.push(advance)
    texts.push(' ')
  }
  const broken = joined === undefined ? [] : [{ from: 0, to: 1, text: quote ? quoteText + joined : joined, part: 'begin' as const, stop: 1 }]
  const run: LineRun = { face, size, scale: 1, colour, x, gids, xs, texts, end: advance, broken: quote ? [] : broken }
  const runs = quote ? [{ ...quote, broken }, run] : [run]
  return {
    runs,
    measure: advance,
    width: advance,
    natural: advance,
    justified: false,
    ratio: 0,
    spare: 0,
    wordSpace: 1,
    spaces: 0,
    tracking: 0,
    scale: 1,
    flex: 0,
    hyphen: false,
    text: quoteText + letter,
    align: 'left',
  }
}

/** Right ink edge down to each line, points from the pen: grows only downwards, so that no line runs under an overhang. */
function contour(outline: readonly OutlineStep[], size: number, lines: number, depth: number, baseline: number, bodyCap: number): number[] {
  const points = flatten(outline)
  const widths: number[] = []
  let widest = 0
  for (let i = 0; i < lines; i++) {
    const foot = ((depth - 1 - i) * baseline) / size
    const low = foot - (0.3 * bodyCap) / size
    for (const [x, y] of points) if (y >= low) widest = Math.max(widest, x * size)
    widths.push(widest)
  }
  return widths
}

const STEPS = 64

/** Points along an outline, close enough together for the edge beside a line of type. */
function flatten(outline: readonly OutlineStep[]): [number, number][] {
  const points: [number, number][] = []
  let x = 0
  let y = 0
  for (const step of outline) {
    if (step.kind === 'close') continue
    for (let i = 1; i <= STEPS; i++) {
      const t = i / STEPS
      const u = 1 - t
      if (step.kind === 'move') points.push([step.x, step.y])
      else if (step.kind === 'line') points.push([x + (step.x - x) * t, y + (step.y - y) * t])
      else if (step.kind === 'quadratic') points.push([u * u * x + 2 * u * t * step.cx + t * t * step.x, u * u * y + 2 * u * t * step.cy + t * t * step.y])
      else if (step.kind === 'cubic')
        points.push([
          u ** 3 * x + 3 * u * u * t * step.c1x + 3 * u * t * t * step.c2x + t ** 3 * step.x,
          u ** 3 * y + 3 * u * u * t * step.c1y + 3 * u * t * t * step.c2y + t ** 3 * step.y,
        ])
    }
    x = step.x
    y = step.y
  }
  return points
}
