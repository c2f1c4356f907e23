import type { Inflate } from '../pixels.js'
import { damaged, isDict, nameOf, ObjectReader, SourceRef, SourceStream, unsupportedPdf, type SourceDict, type SourceObject } from './objects.js'
import { listOf, numberOf, unpacked, UNPACKED_MAX } from './streams.js'

/** Objects of a file, and steps from one reference to the next. */
const OBJECTS_MAX = 500_000
const CHAIN_MAX = 32

/** Where an object stands: in the file, or in an object stream. */
type Place = { readonly at: number } | { readonly stream: number; readonly index: number }

/** A PDF that is read, object by object as they are asked for. Its methods throw PdfFault. */
export class SourceDocument {
  readonly trailer: SourceDict
  readonly #places = new Map<number, Place>()
  readonly #objects = new Map<number, SourceObject>()
  readonly #packs = new Map<number, ReadonlyMap<number, SourceObject>>()
  #unpackedBytes = 0
  /** from here on no stream ends */
  #endless = Infinity

  constructor(
    readonly bytes: Uint8Array,
    readonly inflate: Inflate,
  ) {
    this.trailer = this.#linked() ?? this.#scanned()
    if (this.trailer.has('Encrypt')) throw unsupportedPdf('The PDF is encrypted.')
  }

  /** What an object is, references followed; null for what is not there. */
  readonly resolve = (object: SourceObject | undefined): SourceObject => {
    let at = object ?? null
    for (let steps = 0; at instanceof SourceRef; steps++) {
      if (steps > CHAIN_MAX) throw damaged('A reference in it leads back to itself.')
      at = this.#object(at.number)
    }
    return at
  }

  dict(object: SourceObject | undefined): SourceDict | undefined {
    const found = this.resolve(object)
    return isDict(found) ? found : found instanceof SourceStream ? found.dict : undefined
  }

  /** The unpacked bytes of a stream; all streams together may not come to more than a limit. */
  content(stream: SourceStream): Uint8Array {
    const bytes = unpacked(stream, this.resolve, this.inflate)
    this.#unpackedBytes += bytes.length
    if (this.#unpackedBytes > UNPACKED_MAX) throw unsupportedPdf('The PDF holds more than is read of one.')
    return bytes
  }

  #object(number: number): SourceObject {
    const known = this.#objects.get(number)
    if (known !== undefined) return known
    const place = this.#places.get(number)
    if (!place) return null
    // while it is read it is nothing: what is made of itself has no end
    this.#objects.set(number, null)
    const found = 'at' in place ? this.#readAt(place.at, number) : (this.#pack(place.stream).get(number) ?? null)
    this.#objects.set(number, found)
    return found
  }

  #readAt(at: number, number: number | undefined): SourceObject {
    const reader = new ObjectReader(this.bytes, at)
    const own = reader.word()
    reader.word()
    if (reader.word() !== 'obj' || (number !== undefined && Number(own) !== number)) throw damaged('An object does not stand where it should.')
    return this.#body(reader).object
  }

  /** An object after `obj`, with its stream where it has one; and where it ends. */
  #body(reader: ObjectReader): { readonly object: SourceObject; readonly end: number } {
    const object = reader.object()
    const after = reader.at
    if (!isDict(object) || reader.word() !== 'stream') return { object, end: after }
    if (reader.bytes[reader.at] === 13) reader.at++
    if (reader.bytes[reader.at] === 10) reader.at++
    const from = reader.at
    const length = numberOf(this.resolve(object.get('Length')), -1)
    const told = new ObjectReader(this.bytes, from + length)
    const to = length >= 0 && from + length <= this.bytes.length && told.word() === 'endstream' ? from + length : from >= this.#endless ? -1 : find(this.bytes, 'endstream', from)
    if (to < 0) {
      this.#endless = Math.min(this.#endless, from)
      throw damaged('A stream in it has no end.')
    }
    return { object: new SourceStream(object, this.bytes.subarray(from, to)), end: to }
  }

  /** The objects of an object stream (ISO 32000-2, 7.5.7). */
  #pack(number: number): ReadonlyMap<number, SourceObject> {
    const known = this.#packs.get(number)
    if (known) return known
    const place = this.#places.get(number)
    const stream = place && 'at' in place ? this.#readAt(place.at, number) : null
    const pack = new Map<number, SourceObject>()
    this.#packs.set(number, pack)
    if (!(stream instanceof SourceStream)) throw damaged('Some of its objects are missing.')
    for (const [own, object] of this.#packed(stream)) pack.set(own, object)
    return pack
  }

  #packed(stream: SourceStream): [number, SourceObject][] {
    const bytes = this.content(stream)
    const count = numberOf(this.resolve(stream.dict.get('N')), 0)
    const first = numberOf(this.resolve(stream.dict.get('First')), 0)
    if (count > OBJECTS_MAX) throw unsupportedPdf('The PDF has more objects than are read.')
    const head = new ObjectReader(bytes)
    return Array.from({ length: Math.max(0, count) }, () => [Number(head.word()), Number(head.word())] as const).map(([own, at]) => [
      own,
      new ObjectReader(bytes, first + at).object(),
    ])
  }

  /** By the file's own cross-references, the newest first (7.5.4, 7.5.8); undefined where they lead nowhere. */
  #linked(): SourceDict | undefined {
    const places = this.#places
    const freed = new Set<number>()
    let trailer: SourceDict | undefined
    try {
      const todo = [this.#start()]
      const seen = new Set<number>()
      for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
        if (seen.has(at)) continue
        seen.add(at)
        const own = this.#section(at, places, freed)
        trailer ??= own
        for (const key of ['XRefStm', 'Prev']) if (own.has(key)) todo.push(numberOf(own.get(key), -1))
      }
      // whether the table holds is seen by the first object
      if (trailer?.has('Encrypt') === true || isDict(this.resolve(trailer?.get('Root')))) return trailer
    } catch {
      // looked through instead
    }
    this.#objects.clear()
    this.#packs.clear()
    places.clear()
    return undefined
  }

  #start(): number {
    const from = lastFind(this.bytes, 'startxref')
    if (from < 0) throw damaged('It has no table of its objects.')
    return Number(new ObjectReader(this.bytes, from + 'startxref'.length).word())
  }

  #section(at: number, places: Map<number, Place>, freed: Set<number>): SourceDict {
    if (!(at >= 0 && at < this.bytes.length)) throw damaged('Its table of objects is not there.')
    const reader = new ObjectReader(this.bytes, at)
    const add = (number: number, place: Place | undefined): void => {
      if (places.has(number) || freed.has(number)) return
      if (places.size >= OBJECTS_MAX) throw unsupportedPdf('The PDF has more objects than are read.')
      if (place) places.set(number, place)
      else freed.add(number)
    }
    if (reader.word() === 'xref') {
      for (let word = reader.word(); word !== 'trailer'; word = reader.word()) {
        const first = Number(word)
        const count = Number(reader.word())
        if (!Number.isInteger(first) || !Number.isInteger(count) || count > OBJECTS_MAX) throw damaged('Its table of objects is no table.')
        for (let i = 0; i < count; i++) {
          const offset = Number(reader.word())
          reader.word()
          add(first + i, reader.word() === 'n' ? { at: offset } : undefined)
        }
      }
      const trailer = reader.object()
      if (!isDict(trailer)) throw damaged('It has no trailer.')
      return trailer
    }
    reader.word()
    if (reader.word() !== 'obj') throw damaged('Its table of objects is not there.')
    const { object } = this.#body(reader)
    if (!(object instanceof SourceStream)) throw damaged('Its table of objects is not there.')
    this.#rows(object, add)
    return object.dict
  }

  #rows({ dict, bytes }: SourceStream, add: (number: number, place: Place | undefined) => void): void {
    const widths = listOf(dict.get('W') ?? null).map((w) => numberOf(w, 0))
    const [kind = 0, second = 0, third = 0] = widths
    const index = listOf(dict.get('Index') ?? [0, numberOf(dict.get('Size'), 0)]).map((n) => numberOf(n, 0))
    const rows = unpacked(new SourceStream(dict, bytes), (object) => object ?? null, this.inflate)
    const size = kind + second + third
    if (!(size > 0)) throw damaged('Its table of objects is no table.')
    const read = (at: number, width: number): number => rows.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0)
    let at = 0
    for (let i = 0; i + 1 < index.length; i += 2)
      for (let n = 0; n < index[i + 1]! && at + size <= rows.length; n++, at += size) {
        const type = kind === 0 ? 1 : read(at, kind)
        const [a, b] = [read(at + kind, second), read(at + kind + second, third)]
        add(index[i]! + n, type === 1 ? { at: a } : type === 2 ? { stream: a, index: b } : undefined)
      }
  }

  /** By looking through the whole file, from one object to the next: of several of one number the last holds. */
  #scanned(): SourceDict {
    const places = this.#places
    const packs: number[] = []
    let trailer: SourceDict | undefined
    let root: SourceRef | undefined
    const length = this.bytes.length
    for (let at = 0; at < length;) {
      const next = find(this.bytes, 'obj', at)
      const begins = next < 0 ? undefined : headerBefore(this.bytes, next)
      const trailerAt = find(this.bytes.subarray(0, next < 0 ? length : next), 'trailer', at)
      if (trailerAt >= 0) {
        const own = attempt(() => new ObjectReader(this.bytes, trailerAt + 7).object())
        if (isDict(own) && own.has('Root')) trailer = own
      }
      if (next < 0) break
      at = next + 3
      if (!begins) continue
      if (places.size >= OBJECTS_MAX) throw unsupportedPdf('The PDF has more objects than are read.')
      const body = attempt(() => this.#body(new ObjectReader(this.bytes, next + 3)))
      if (!body) continue
      places.set(begins.number, { at: begins.at })
      const dict = isDict(body.object) ? body.object : body.object instanceof SourceStream ? body.object.dict : undefined
      const type = nameOf(dict?.get('Type'))
      if (type === 'Catalog') root = new SourceRef(begins.number)
      if (type === 'XRef' && dict!.has('Root')) trailer = dict!
      if (type === 'ObjStm') packs.push(begins.number)
      at = Math.max(at, body.end)
    }
    if (!trailer && root) trailer = new Map<string, SourceObject>([['Root', root]])
    if (!trailer) throw damaged('It is no whole PDF.')
    if (!trailer.has('Encrypt'))
      for (const number of packs) {
        const place = places.get(number)!
        const stream = 'at' in place ? attempt(() => this.#readAt(place.at, number)) : undefined
        const inner = stream instanceof SourceStream ? (attempt(() => this.#packed(stream)) ?? []) : []
        inner.forEach(([own], index) => {
          if (!places.has(own)) places.set(own, { stream: number, index })
        })
      }
    return trailer
  }
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** `12 0 ` before an `obj`. */
function headerBefore(bytes: Uint8Array, at: number): { readonly number: number; readonly at: number } | undefined {
  const from = Math.max(0, at - 24)
  const found = /(?:^|[^0-9])(\d{1,10})\s+\d{1,5}\s+$/.exec(String.fromCharCode(...bytes.subarray(from, at)))
  if (!found) return undefined
  return { number: Number(found[1]), at: from + found.index + found[0].indexOf(found[1]!) }
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) if (isAt(bytes, text, at)) return at
  return -1
}

function lastFind(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) if (isAt(bytes, text, at)) return at
  return -1
}

function isAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}
