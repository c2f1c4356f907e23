import { inflateSync } from 'node:zlib'
import { type Dict, Keyword, latin1, Name, type Obj, Parser, Ref, Stream } from './objects.js'

type Place = { readonly offset: number } | { readonly inside: number; readonly index: number }

/** A PDF file as a table of objects (ISO 32000-2, 7.5). */
export class PdfObjects {
  readonly trailer: Dict = new Map()
  readonly bytes: Uint8Array
  readonly #places = new Map<number, Place>()
  readonly #objects = new Map<number, Obj>()

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    const tail = latin1(bytes.subarray(-1100))
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)
    if (!start) throw new Error('no startxref')
    const seen = new Set<number>()
    for (let at: number | undefined = Number(start[1]); at !== undefined && !seen.has(at);) {
      seen.add(at)
      const dict = this.#section(at)
      for (const [key, value] of dict) if (!this.trailer.has(key)) this.trailer.set(key, value)
      const hybrid = dict.get('XRefStm')
      if (typeof hybrid === 'number') this.#section(hybrid)
      const previous = dict.get('Prev')
      at = typeof previous === 'number' ? previous : undefined
    }
  }

  get numbers(): readonly number[] {
    return [...this.#places.keys()]
  }

  /** The object behind a reference, or the thing itself. */
  get(value: Obj | undefined): Obj {
    let object = value ?? null
    for (let i = 0; object instanceof Ref && i < 32; i++) object = this.#object(object.number)
    return object
  }

  dict(value: Obj | undefined): Dict {
    const object = this.get(value)
    return object instanceof Map ? object : object instanceof Stream ? object.dict : new Map()
  }

  list(value: Obj | undefined): Obj[] {
    const object = this.get(value)
    return Array.isArray(object) ? object : []
  }

  numbersOf(value: Obj | undefined): number[] {
    return this.list(value).map((entry) => Number(this.get(entry)))
  }

  name(value: Obj | undefined): string {
    const object = this.get(value)
    return object instanceof Name ? object.name : ''
  }

  number(value: Obj | undefined, otherwise = 0): number {
    const object = this.get(value)
    return typeof object === 'number' ? object : otherwise
  }

  /** The bytes of a stream after its filters; of filters for pictures the bytes as they are. */
  decoded(value: Obj | undefined): Uint8Array {
    const stream = this.get(value)
    if (!(stream instanceof Stream)) return new Uint8Array()
    const all = (key: string): Obj[] => {
      const entry = this.get(stream.dict.get(key))
      return Array.isArray(entry) ? entry : entry === null ? [] : [entry]
    }
    const parameters = all('DecodeParms')
    return all('Filter').reduce<Uint8Array>((data, filter, i) => {
      const name = this.name(filter)
      if (name === 'FlateDecode') return unpredicted(new Uint8Array(inflateSync(data)), this, this.dict(parameters[i]))
      if (name === 'ASCIIHexDecode') return new Parser(Uint8Array.from([0x3c, ...data])).read() as Uint8Array
      if (name === 'DCTDecode') return data
      throw new Error(`filter ${name}`)
    }, stream.raw)
  }

  #object(number: number): Obj {
    const known = this.#objects.get(number)
    if (known !== undefined) return known
    const place = this.#places.get(number)
    const object = place === undefined ? null : 'offset' in place ? this.#indirect(place.offset, number) : this.#packed(place, number)
    this.#objects.set(number, object)
    return object
  }

  #indirect(offset: number, number?: number): Obj {
    const parser = new Parser(this.bytes, offset)
    const head = [parser.read(), parser.read(), parser.read()]
    if (!(head[2] instanceof Keyword) || head[2].word !== 'obj' || (number !== undefined && head[0] !== number)) throw new Error(`no object ${number} at ${offset}`)
    const value = parser.read(true)
    const back = parser.at
    const word = parser.read()
    if (!(word instanceof Keyword) || word.word !== 'stream' || !(value instanceof Map)) {
      parser.at = back
      return value
    }
    if (this.bytes[parser.at] === 13) parser.at++
    if (this.bytes[parser.at] === 10) parser.at++
    const length = this.number(value.get('Length'), -1)
    const raw = this.bytes.subarray(parser.at, parser.at + length)
    const after = new Parser(this.bytes, parser.at + length).read()
    if (length < 0 || !(after instanceof Keyword) || after.word !== 'endstream') throw new Error(`the stream at ${offset} is not ${length} bytes long`)
    return new Stream(value, raw)
  }

  #packed(place: { inside: number; index: number }, number: number): Obj {
    const container = this.#object(place.inside)
    const data = this.decoded(container)
    const dict = this.dict(container)
    const head = new Parser(data)
    let own = -1
    let offset = -1
    for (let i = 0; i <= place.index; i++) {
      own = head.read() as number
      offset = head.read() as number
    }
    if (own !== number) throw new Error(`object ${number} is not where the table says`)
    return new Parser(data, this.number(dict.get('First')) + offset).read(true)
  }

  #section(at: number): Dict {
    const parser = new Parser(this.bytes, at)
    const first = parser.read()
    if (!(first instanceof Keyword) || first.word !== 'xref') return this.#stream(at)
    for (;;) {
      const start = parser.read()
      if (start instanceof Keyword) break // trailer
      const count = parser.read() as number
      for (let i = 0; i < count; i++) {
        const offset = parser.read() as number
        parser.read()
        const kind = parser.read() as Keyword
        if (kind.word === 'n') this.#place((start as number) + i, { offset })
      }
    }
    return parser.read(true) as Dict
  }

  #stream(at: number): Dict {
    const stream = this.#indirect(at)
    if (!(stream instanceof Stream)) throw new Error(`no cross-reference at ${at}`)
    const { dict } = stream
    const data = this.decoded(stream)
    const widths = this.numbersOf(dict.get('W'))
    const index = dict.has('Index') ? this.numbersOf(dict.get('Index')) : [0, this.number(dict.get('Size'))]
    let cursor = 0
    const field = (i: number, otherwise: number): number => {
      if (!widths[i]) return otherwise
      let value = 0
      for (let k = 0; k < widths[i]!; k++) value = value * 256 + data[cursor++]!
      return value
    }
    for (let i = 0; i < index.length; i += 2) {
      for (let number = index[i]!; number < index[i]! + index[i + 1]!; number++) {
        const [kind, a, b] = [field(0, 1), field(1, 0), field(2, 0)]
        if (kind === 1) this.#place(number, { offset: a })
        if (kind === 2) this.#place(number, { inside: a, index: b })
      }
    }
    return dict
  }

  #place(number: number, place: Place): void {
    if (!this.#places.has(number)) this.#places.set(number, place)
  }
}

/** Takes back PNG and TIFF predictors (ISO 32000-2, 7.4.4.4). */
function unpredicted(data: Uint8Array, file: PdfObjects, parameters: Dict): Uint8Array {
  const predictor = file.number(parameters.get('Predictor'), 1)
  if (predictor === 1) return data
  if (predictor === 2) throw new Error('TIFF predictor')
  const bits = file.number(parameters.get('Colors'), 1) * file.number(parameters.get('BitsPerComponent'), 8)
  const pixel = Math.max(1, bits >> 3)
  const row = Math.ceil((bits * file.number(parameters.get('Columns'), 1)) / 8)
  const rows = Math.ceil(data.length / (row + 1))
  const out = new Uint8Array(rows * row)
  for (let y = 0; y < rows; y++) {
    const kind = data[y * (row + 1)]!
    for (let x = 0; x < row; x++) {
      const left = x >= pixel ? out[y * row + x - pixel]! : 0
      const up = y > 0 ? out[(y - 1) * row + x]! : 0
      const corner = x >= pixel && y > 0 ? out[(y - 1) * row + x - pixel]! : 0
      out[y * row + x] = (data[y * (row + 1) + 1 + x] ?? 0) + guess(kind, left, up, corner)
    }
  }
  return out
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) return 0
  const p = left + up - corner
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
