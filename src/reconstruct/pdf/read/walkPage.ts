import { type Bounds, boundsOf, common, IDENTITY, type Matrix, matrixOf, times } from './matrix.js'
import type { PathMaker } from './paths.js'
import type { PdfJsFont, PdfJsGlyph, PdfJsObjects } from './pdfjs.js'
import type { PictureMaker } from './pictures.js'
import type { RunMaker } from './runs.js'

/** What the walk needs of the page. */
export interface Ground {
  /** names of operators by their numbers */
  readonly names: readonly (string | undefined)[]
  /** user space to the page as it is seen, y from the top */
  readonly matrix: Matrix
  readonly bounds: Bounds
  readonly fonts: PdfJsObjects
  /** whether a layer is shown */
  isVisible(layer: unknown): boolean
}

/** The graphics state (ISO 32000-2, 8.4), as far as it is of use. */
interface GraphicsState {
  matrix: Matrix
  clip: Bounds
  fill: string
  fillAlpha: number
  stroke: string
  strokeAlpha: number
  lineWidth: number
  font: PdfJsFont | undefined
  fontSize: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  mode: number
}

interface MarkedContent {
  readonly mark: number | undefined
  readonly artifact: boolean
  readonly hidden: boolean
}

const BARE: MarkedContent = { mark: undefined, artifact: false, hidden: false }
const INVISIBLE = 3
/** Share of the size by which letters are thickened if their edge is drawn too. */
const THICKENED = 0.01

/** What takes in the things that are drawn. */
export interface Takers {
  readonly runs: RunMaker
  readonly paths: PathMaker
  readonly pictures: PictureMaker
}

/** Walks the operators of a page with a graphics state of its own, and hands on what is drawn. */
export function walkPage(operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }, ground: Ground, { runs, paths, pictures }: Takers): void {
  let state: GraphicsState = {
    matrix: ground.matrix,
    clip: ground.bounds,
    fill: '#000000',
    fillAlpha: 1,
    stroke: '#000000',
    strokeAlpha: 1,
    lineWidth: 1,
    font: undefined,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  const saved: GraphicsState[] = []
  const marked: MarkedContent[] = []
  let content = BARE
  let textMatrix = IDENTITY
  let x = 0
  let y = 0
  let lineX = 0
  let lineY = 0
  /** groups that are soft masks, and what stands in them */
  const groups: boolean[] = []
  let masks = 0

  // A saved state is shared until it is changed: a file may save a million times.
  const change = (changes: Partial<GraphicsState>): void => {
    state = { ...state, ...changes }
  }
  const save = (): void => void saved.push(state)
  const restore = (): void => {
    state = saved.pop() ?? state
  }
  const moveText = (byX: number, byY: number): void => {
    x = lineX += byX
    y = lineY += byY
  }
  const showText = (glyphs: unknown): void => {
    const { font, fontSize, mode } = state
    if (!Array.isArray(glyphs)) return
    if (!font) {
      runs.unreadable += 1
      return
    }
    const stroked = mode % 4 === 1
    const matrix = times(state.matrix, textMatrix)
    const hidden = content.hidden || masks > 0
    if (hidden) return
    const colour = stroked ? shade(state.stroke, state.strokeAlpha) : shade(state.fill, state.fillAlpha)
    const thickened = mode % 4 === 2 && state.stroke === state.fill && state.lineWidth > THICKENED * Math.abs(fontSize) * Math.hypot(textMatrix[2], textMatrix[3])
    ;[x, y] = runs.show(glyphs as PdfJsGlyph[], { ...state, font, matrix, colour, thickened, invisible: mode === INVISIBLE, mark: content.mark, artifact: content.artifact }, x, y)
  }
  const setFont = (name: unknown, size: unknown): void => {
    // For a font that could not be read there are words of why.
    const font = typeof name === 'string' && ground.fonts.has(name) ? ground.fonts.get(name) : undefined
    change({ font: typeof font === 'object' && font !== null ? (font as PdfJsFont) : undefined, fontSize: numberOf(size) })
  }
  const setGraphicsState = (entries: unknown): void => {
    if (!Array.isArray(entries)) return
    for (const entry of entries as readonly unknown[]) {
      if (!Array.isArray(entry)) continue
      const [key, value] = entry as readonly unknown[]
      if (key === 'LW') change({ lineWidth: numberOf(value) })
      else if (key === 'ca') change({ fillAlpha: numberOf(value, 1) })
      else if (key === 'CA') change({ strokeAlpha: numberOf(value, 1) })
      else if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1])
    }
  }
  const beginContent = (name: unknown, properties: unknown): void => {
    marked.push(content)
    const tag = typeof name === 'object' && name !== null ? (name as { name?: unknown }).name : name
    if (tag === 'OC') content = { ...content, hidden: content.hidden || !ground.isVisible(properties) }
    else if (tag === 'Artifact') content = { ...content, artifact: true }
    else if (typeof properties === 'number') content = { ...content, mark: properties }
  }

  /** a clip that is said takes effect with the path that is painted next */
  let clipping = false
  const paintPath = (operator: unknown, buffers: unknown, extent: unknown): void => {
    const name = ground.names[numberOf(operator, -1)] ?? ''
    const buffer = (buffers as ArrayLike<unknown> | null | undefined)?.[0]
    if (isNumbers(buffer) && !content.hidden && masks === 0) {
      const fill = /fill/i.test(name) && state.fillAlpha > 0 ? shade(state.fill, state.fillAlpha) : undefined
      const stroke = /stroke/i.test(name) && state.strokeAlpha > 0 ? shade(state.stroke, state.strokeAlpha) : undefined
      if (fill !== undefined || stroke !== undefined) paths.paint(buffer, state.matrix, state.clip, { fill, stroke, lineWidth: state.lineWidth })
    }
    if (clipping) change({ clip: clippedTo(state.clip, state.matrix, extent) })
    clipping = false
  }
  const paintImage = (image: unknown, matrix: Matrix, isMask = false): void => {
    if (content.hidden || masks > 0) return
    pictures.paint(image, matrix, state.clip, content.mark, isMask ? shade(state.fill, state.fillAlpha) : undefined)
  }

  const { fnArray, argsArray } = operators
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i] as ArrayLike<unknown> | null | undefined
    switch (ground.names[fnArray[i]!]) {
      case 'save':
        save()
        break
      case 'restore':
        restore()
        break
      case 'transform':
        change({ matrix: times(state.matrix, matrixOf(args)) })
        break
      case 'setLineWidth':
        change({ lineWidth: numberOf(args?.[0]) })
        break
      case 'setGState':
        setGraphicsState(args?.[0])
        break
      case 'setFillRGBColor':
        change({ fill: colourOf(args) })
        break
      case 'setStrokeRGBColor':
        change({ stroke: colourOf(args) })
        break
      case 'setFillColorN':
        change({ fill: PATTERN })
        break
      case 'setStrokeColorN':
        change({ stroke: PATTERN })
        break
      case 'beginText':
        textMatrix = IDENTITY
        x = y = lineX = lineY = 0
        break
      case 'setCharSpacing':
        change({ charSpacing: numberOf(args?.[0]) })
        break
      case 'setWordSpacing':
        change({ wordSpacing: numberOf(args?.[0]) })
        break
      case 'setHScale':
        change({ horizontalScale: numberOf(args?.[0], 100) / 100 })
        break
      case 'setLeading':
        change({ leading: numberOf(args?.[0]) })
        break
      case 'setTextRise':
        change({ rise: numberOf(args?.[0]) })
        break
      case 'setTextRenderingMode':
        change({ mode: numberOf(args?.[0]) })
        break
      case 'setFont':
        setFont(args?.[0], args?.[1])
        break
      case 'moveText':
        moveText(numberOf(args?.[0]), numberOf(args?.[1]))
        break
      case 'setLeadingMoveText':
        change({ leading: -numberOf(args?.[1]) })
        moveText(numberOf(args?.[0]), numberOf(args?.[1]))
        break
      case 'setTextMatrix':
        textMatrix = matrixOf(typeof args?.[0] === 'object' ? args[0] : args)
        x = y = lineX = lineY = 0
        break
      case 'nextLine':
        moveText(0, -state.leading)
        break
      case 'showText':
      case 'showSpacedText':
        showText(args?.[0])
        break
      case 'nextLineShowText':
        moveText(0, -state.leading)
        showText(args?.[0])
        break
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        beginContent(args?.[0], args?.[1])
        break
      case 'endMarkedContent':
        content = marked.pop() ?? BARE
        break
      case 'paintFormXObjectBegin': {
        save()
        const matrix = times(state.matrix, matrixOf(args?.[0]))
        change({ matrix, clip: clippedTo(state.clip, matrix, args?.[1]) })
        break
      }
      case 'paintFormXObjectEnd':
        restore()
        break
      case 'clip':
      case 'eoClip':
        clipping = true
        break
      case 'constructPath':
        paintPath(args?.[0], args?.[1], args?.[2])
        break
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
        paintImage(args?.[0], state.matrix)
        break
      case 'paintImageMaskXObject':
        paintImage(args?.[0], state.matrix, true)
        break
      case 'paintImageXObjectRepeat':
      case 'paintImageMaskXObjectRepeat': {
        // a, d and places of an image; of a mask a, b, c, d and places
        const isMask = args?.length === 6
        const [a, b, c, d] = isMask ? [args[1], args[2], args[3], args[4]] : [args?.[1], 0, 0, args?.[2]]
        const places = args?.[isMask ? 5 : 3]
        for (let j = 0; isNumbers(places) && j + 1 < places.length; j += 2)
          paintImage(args?.[0], times(state.matrix, [numberOf(a), numberOf(b), numberOf(c), numberOf(d), places[j]!, places[j + 1]!]), isMask)
        break
      }
      case 'paintInlineImageXObjectGroup':
        for (const entry of listOf(args?.[1])) paintImage(args?.[0], times(state.matrix, matrixOf((entry as { transform?: unknown } | null)?.transform)))
        break
      case 'paintImageMaskXObjectGroup':
        for (const entry of listOf(args?.[0])) paintImage(entry, times(state.matrix, matrixOf((entry as { transform?: unknown } | null)?.transform)), true)
        break
      case 'paintSolidColorImageMask':
        if (!content.hidden && masks === 0) paths.fillBounds(boundsOf(state.matrix, 0, 0, 1, 1), state.clip, shade(state.fill, state.fillAlpha))
        break
      case 'beginGroup': {
        save()
        const mask = (args?.[0] as { smask?: unknown } | null | undefined)?.smask
        groups.push(mask !== undefined && mask !== null)
        if (groups[groups.length - 1] === true) masks += 1
        break
      }
      case 'endGroup':
        restore()
        if (groups.pop() === true) masks -= 1
        break
    }
  }
}

/** A pattern or a gradient has no colour of its own. */
const PATTERN = '#808080'

function numberOf(value: unknown, otherwise = 0): number {
  return typeof value === 'number' ? value : otherwise
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return typeof value === 'object' && value !== null && 'length' in value && (value.length === 0 || typeof (value as ArrayLike<unknown>)[0] === 'number')
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function colourOf(args: ArrayLike<unknown> | null | undefined): string {
  const first = args?.[0]
  if (typeof first === 'string') return /^#[\da-f]{6}$/i.test(first) ? first.toLowerCase() : '#000000'
  return hexOf([numberOf(first), numberOf(args?.[1]), numberOf(args?.[2])])
}

/** A colour that lets paper through, as it looks on white. */
function shade(colour: string, alpha: number): string {
  if (!(alpha >= 0 && alpha < 1)) return colour
  return hexOf([1, 3, 5].map((at) => 255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * alpha))
}

function hexOf(levels: readonly number[]): string {
  return `#${levels
    .map((level) =>
      Math.round(Math.min(255, Math.max(0, level || 0)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function clippedTo(clip: Bounds, matrix: Matrix, box: unknown): Bounds {
  if (typeof box !== 'object' || box === null) return clip
  const [x1, y1, x2, y2] = [0, 1, 2, 3].map((i) => (box as Readonly<Record<number, unknown>>)[i])
  if (typeof x1 !== 'number' || typeof y1 !== 'number' || typeof x2 !== 'number' || typeof y2 !== 'number') return clip
  const own = boundsOf(matrix, x1, y1, x2, y2)
  return Number.isFinite(own.right - own.left + own.bottom - own.top) ? common(clip, own) : clip
}
