import { readFont, type ReadFont } from './font.js'
import { type Dict, Keyword, Name, type Obj, Parser, Ref, Stream, textOf } from './objects.js'
import type { PdfObjects } from './xref.js'

/** Positions in points from the top left corner of the page, y downwards, as in the scene. */
export interface ReadGlyph {
  readonly page: number
  readonly x: number
  readonly y: number
  /** height of the em */
  readonly size: number
  /** width of the em over its height */
  readonly hscale: number
  /** the font's own advance, scaled: without spacing and corrections */
  readonly advance: number
  /** U+FFFD where the file does not say */
  readonly unicode: string
  readonly font: string
  readonly code: number
  readonly colour: string
  /** false for text that is turned or mirrored */
  readonly upright: boolean
  /** how far `y` is above the baseline */
  readonly rise: number
  /** text that stands for this glyph and its neighbours of the same `span` */
  readonly actualText?: string
  readonly span?: number
}
export interface ReadRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: string
  readonly stroke?: { readonly weight: number; readonly colour: string }
}
export interface ReadRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  readonly colour: string
}
export interface ReadPath {
  readonly points: readonly (readonly [number, number])[]
  readonly fill: string
}
export interface ReadImage {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** from the unit square, whose y goes up, to the page, whose y goes down */
  readonly matrix: Matrix
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly object: number
  readonly dict: Dict
}
export interface ReadContent {
  readonly glyphs: ReadGlyph[]
  readonly rects: ReadRect[]
  readonly rules: ReadRule[]
  readonly paths: ReadPath[]
  readonly images: ReadImage[]
}
export type Matrix = readonly [number, number, number, number, number, number]
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface State {
  ctm: Matrix
  font: ReadFont | undefined
  size: number
  scale: number
  charSpace: number
  wordSpace: number
  leading: number
  rise: number
  mode: number
  fill: string
  stroke: string
  fillSpace: string
  strokeSpace: string
  weight: number
  clip: Box | undefined
}

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
]
const apply = (m: Matrix, x: number, y: number): [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Runs the content of a page (ISO 32000-2, 8 and 9). Throws where operators are not balanced. `base` turns y down. */
export function runContent(file: PdfObjects, page: number, data: Uint8Array, resources: Dict, base: Matrix, fonts: Map<string, ReadFont>): ReadContent {
  const out: ReadContent = { glyphs: [], rects: [], rules: [], paths: [], images: [] }
  const run = new Interpreter(file, page, out, fonts, base)
  run.play(data, resources)
  run.finish()
  return out
}

class Interpreter {
  #state: State
  readonly #stack: State[] = []
  readonly #marks: { text?: string; id: number }[] = []
  #spans = 0
  #inText = false
  #tm: Matrix = IDENTITY
  #tlm: Matrix = IDENTITY
  #path: [number, number][] = []
  #plain: Box[] = []
  #segments = 0
  #clipNext = false

  constructor(
    readonly file: PdfObjects,
    readonly page: number,
    readonly out: ReadContent,
    readonly fonts: Map<string, ReadFont>,
    base: Matrix,
  ) {
    this.#state = {
      ctm: base,
      font: undefined,
      size: 0,
      scale: 1,
      charSpace: 0,
      wordSpace: 0,
      leading: 0,
      rise: 0,
      mode: 0,
      fill: '0 g',
      stroke: '0 G',
      fillSpace: '',
      strokeSpace: '',
      weight: 1,
      clip: undefined,
    }
  }

  finish(): void {
    if (this.#stack.length || this.#marks.length || this.#inText) throw new Error('q, BDC or BT without its end')
  }

  play(data: Uint8Array, resources: Dict): void {
    const parser = new Parser(data)
    let args: Obj[] = []
    while (!parser.ended) {
      const object = parser.read()
      if (!(object instanceof Keyword)) {
        args.push(object)
        continue
      }
      this.#operator(object.word, args, resources)
      args = []
    }
  }

  #operator(op: string, args: Obj[], resources: Dict): void {
    const s = this.#state
    const n = args.map((arg) => (typeof arg === 'number' ? arg : NaN))
    const numbers = (count: number): number[] => {
      if (n.length !== count || n.some(Number.isNaN)) throw new Error(`${op} with ${args.length} operands, not ${count} numbers`)
      return n
    }
    const matrix = (): Matrix => numbers(6) as unknown as Matrix
    switch (op) {
      case 'q':
        this.#stack.push({ ...s })
        return
      case 'Q': {
        const back = this.#stack.pop()
        if (!back) throw new Error('Q without q')
        this.#state = back
        return
      }
      case 'cm':
        s.ctm = times(matrix(), s.ctm)
        return
      case 'w':
        s.weight = numbers(1)[0]!
        return
      case 'BT':
        if (this.#inText) throw new Error('BT within BT')
        this.#inText = true
        this.#tm = this.#tlm = IDENTITY
        return
      case 'ET':
        if (!this.#inText) throw new Error('ET without BT')
        this.#inText = false
        return
      case 'Tf':
        s.font = this.#font(args[0], resources)
        s.size = Number(args[1])
        return
      case 'Tz':
        s.scale = numbers(1)[0]! / 100
        return
      case 'Tc':
        s.charSpace = numbers(1)[0]!
        return
      case 'Tw':
        s.wordSpace = numbers(1)[0]!
        return
      case 'TL':
        s.leading = numbers(1)[0]!
        return
      case 'Ts':
        s.rise = numbers(1)[0]!
        return
      case 'Tr':
        s.mode = numbers(1)[0]!
        return
      case 'Tm':
        this.#tm = this.#tlm = matrix()
        return
      case 'Td':
        numbers(2)
        this.#nextLine(n[0]!, n[1]!)
        return
      case 'TD':
        numbers(2)
        s.leading = -n[1]!
        this.#nextLine(n[0]!, n[1]!)
        return
      case 'T*':
        this.#nextLine(0, -s.leading)
        return
      case 'Tj':
        this.#show([args[0]!])
        return
      case 'TJ':
        this.#show(args[0] as Obj[])
        return
      case "'":
        this.#nextLine(0, -s.leading)
        this.#show([args[0]!])
        return
      case '"':
        s.wordSpace = n[0]!
        s.charSpace = n[1]!
        this.#nextLine(0, -s.leading)
        this.#show([args[2]!])
        return
      case 'BMC':
        this.#marks.push({ id: -1 })
        return
      case 'BDC':
        this.#mark(args, resources)
        return
      case 'EMC':
        if (!this.#marks.pop()) throw new Error('EMC without BDC')
        return
      case 'g':
      case 'rg':
      case 'k':
        s.fill = `${n.join(' ')} ${op}`
        return
      case 'G':
      case 'RG':
      case 'K':
        s.stroke = `${n.join(' ')} ${op}`
        return
      case 'cs':
        s.fillSpace = this.#space(args[0], resources)
        return
      case 'CS':
        s.strokeSpace = this.#space(args[0], resources)
        return
      case 'sc':
      case 'scn':
        s.fill = `${s.fillSpace} ${n.join(' ')}`
        return
      case 'SC':
      case 'SCN':
        s.stroke = `${s.strokeSpace} ${n.join(' ')}`
        return
      case 're': {
        const [x, y, width, height] = numbers(4) as [number, number, number, number]
        const corners = (
          [
            [x, y],
            [x + width, y],
            [x + width, y + height],
            [x, y + height],
          ] as const
        ).map(([a, b]) => apply(s.ctm, a, b))
        this.#plain.push(boxOf(corners))
        this.#path.push(...corners)
        return
      }
      case 'm':
        numbers(2)
        this.#path.push(apply(s.ctm, n[0]!, n[1]!))
        return
      case 'l':
        numbers(2)
        this.#path.push(apply(s.ctm, n[0]!, n[1]!))
        this.#segments++
        return
      case 'c':
        numbers(6)
        this.#segments += 2
        this.#curve(n)
        return
      case 'v':
      case 'y':
        numbers(4)
        this.#segments += 2
        this.#curve(n)
        return
      case 'h':
        return
      case 'W':
      case 'W*':
        this.#clipNext = true
        return
      case 'n':
        this.#paint(false, false)
        return
      case 'f':
      case 'F':
      case 'f*':
        this.#paint(true, false)
        return
      case 'S':
      case 's':
        this.#paint(false, true)
        return
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        this.#paint(true, true)
        return
      case 'Do':
        this.#xobject(args[0], resources)
        return
      case 'gs':
      case 'J':
      case 'j':
      case 'M':
      case 'd':
      case 'ri':
      case 'i':
      case 'MP':
      case 'DP':
        return
      default:
        throw new Error(`operator ${op}`)
    }
  }

  #nextLine(x: number, y: number): void {
    if (!this.#inText) throw new Error('Td outside BT')
    this.#tm = this.#tlm = times([1, 0, 0, 1, x, y], this.#tlm)
  }

  #show(pieces: Obj[]): void {
    const s = this.#state
    if (!this.#inText) throw new Error('text outside BT')
    if (!s.font) throw new Error('text without a font')
    const mark = this.#marks.filter((entry) => entry.text !== undefined).at(-1)
    for (const piece of pieces) {
      if (typeof piece === 'number') {
        this.#tm = times([1, 0, 0, 1, (-piece / 1000) * s.size * s.scale, 0], this.#tm)
        continue
      }
      if (!(piece instanceof Uint8Array)) throw new Error('TJ of something else')
      const step = s.font.bytesPerCode
      for (let i = 0; i < piece.length; i += step) {
        const code = step === 2 ? (piece[i]! << 8) | piece[i + 1]! : piece[i]!
        const width = s.font.width(code)
        const trm = times(times([s.size * s.scale, 0, 0, s.size, 0, s.rise], this.#tm), s.ctm)
        const across = Math.hypot(trm[0], trm[1])
        const high = Math.hypot(trm[2], trm[3])
        this.out.glyphs.push({
          page: this.page,
          x: trm[4],
          y: trm[5],
          size: high,
          hscale: across / high,
          advance: width * across,
          unicode: s.font.unicode(code),
          font: s.font.name,
          code,
          colour: s.fill,
          upright: trm[0] > 0 && trm[3] < 0 && Math.abs(trm[1]) < 1e-3 * across,
          rise: (s.rise * high) / s.size || 0,
          ...(mark && { actualText: mark.text!, span: mark.id }),
        })
        const space = step === 1 && code === 32 ? s.wordSpace : 0
        this.#tm = times([1, 0, 0, 1, (width * s.size + s.charSpace + space) * s.scale, 0], this.#tm)
      }
    }
  }

  #mark(args: Obj[], resources: Dict): void {
    const inline = args[1] instanceof Name ? this.file.dict(this.file.dict(resources.get('Properties')).get(args[1].name)) : (args[1] as Dict)
    const text = inline.get('ActualText')
    if (text === undefined) this.#marks.push({ id: -1 })
    else this.#marks.push({ text: textOf(this.file.get(text)), id: this.#spans++ })
  }

  #font(name: Obj | undefined, resources: Dict): ReadFont {
    const entry = this.file.dict(resources.get('Font')).get((name as Name).name)
    if (entry === undefined) throw new Error(`no font ${(name as Name).name}`)
    const key = entry instanceof Ref ? String(entry.number) : `page ${this.page} ${(name as Name).name}`
    let font = this.fonts.get(key)
    if (!font) this.fonts.set(key, (font = readFont(this.file, entry)))
    return font
  }

  #space(name: Obj | undefined, resources: Dict): string {
    const key = (name as Name).name
    const space = this.file.list(this.file.dict(resources.get('ColorSpace')).get(key))
    return space.length ? `${this.file.name(space[0])} ${this.file.name(space[1])}` : key
  }

  #curve(n: number[]): void {
    for (let i = 0; i < n.length; i += 2) this.#path.push(apply(this.#state.ctm, n[i]!, n[i + 1]!))
  }

  #paint(fill: boolean, stroke: boolean): void {
    const s = this.#state
    const points = this.#path
    const line = { weight: s.weight * Math.sqrt(Math.abs(s.ctm[0] * s.ctm[3] - s.ctm[1] * s.ctm[2])), colour: s.stroke }
    if (this.#clipNext && points.length) s.clip = boxOf(points)
    if (fill || stroke) {
      if (this.#plain.length && this.#segments === 0) for (const box of this.#plain) this.out.rects.push({ ...box, ...(fill && { fill: s.fill }), ...(stroke && { stroke: line }) })
      else if (fill) this.out.paths.push({ points, fill: s.fill })
      else for (let i = 0; i + 1 < points.length; i++) this.out.rules.push({ x1: points[i]![0], y1: points[i]![1], x2: points[i + 1]![0], y2: points[i + 1]![1], ...line })
    }
    this.#clipNext = false
    this.#path = []
    this.#plain = []
    this.#segments = 0
  }

  #xobject(name: Obj | undefined, resources: Dict): void {
    const entry = this.file.dict(resources.get('XObject')).get((name as Name).name)
    const object = this.file.get(entry)
    if (!(object instanceof Stream)) throw new Error(`no XObject ${(name as Name).name}`)
    const s = this.#state
    if (this.file.name(object.dict.get('Subtype')) === 'Image') {
      const corners = (
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ] as const
      ).map(([a, b]) => apply(s.ctm, a, b))
      this.out.images.push({ ...boxOf(corners), matrix: s.ctm, ...(s.clip && { clip: s.clip }), object: entry instanceof Ref ? entry.number : -1, dict: object.dict })
      return
    }
    this.#stack.push({ ...s })
    const own = this.file.numbersOf(object.dict.get('Matrix'))
    if (own.length === 6) s.ctm = times(own as unknown as Matrix, s.ctm)
    this.play(this.file.decoded(object), object.dict.has('Resources') ? this.file.dict(object.dict.get('Resources')) : resources)
    this.#state = this.#stack.pop()!
  }
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
