/** What is wrong with a PDF, as a sentence. Thrown by its reader alone, and caught where a page is read. */
export class PdfFault extends Error {
  readonly kind: 'damaged' | 'unsupported'

  constructor(kind: 'damaged' | 'unsupported', message: string) {
    super(message)
    this.kind = kind
  }
}

/** A name, its bytes as characters, escapes undone. */
export class SourceName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export class SourceRef {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}
export class SourceString {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}
export type SourceDict = ReadonlyMap<string, SourceObject>
export class SourceStream {
  readonly dict: SourceDict
  /** as they stand in the file, packed */
  readonly bytes: Uint8Array
  constructor(dict: SourceDict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}
/** Objects of a PDF that is read (ISO 32000-2, 7.3). */
export type SourceObject = null | boolean | number | SourceName | SourceString | SourceRef | SourceStream | SourceDict | readonly SourceObject[]

export function isDict(object: SourceObject | undefined): object is SourceDict {
  return object instanceof Map
}

export function nameOf(object: SourceObject | undefined): string | undefined {
  return object instanceof SourceName ? object.name : undefined
}

/** Arrays and dictionaries one in another: no sound file has so many. */
const NESTING_MAX = 64

const WHITE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)))
const ESCAPES: ReadonlyMap<number, number> = new Map([...'nrtbf'].map((c, i) => [c.charCodeAt(0), [10, 13, 9, 8, 12][i]!]))
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/** Reads objects out of bytes, from a place on. Throws {@link PdfFault} for what is none. */
export class ObjectReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  skipWhite(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at]!
      if (byte === 0x25) while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++
      else if (!WHITE.has(byte)) return
    }
  }

  /** A word up to white space or a delimiter; empty before a delimiter. */
  word(): string {
    this.skipWhite()
    let word = ''
    for (let byte = this.bytes[this.at]; byte !== undefined && !WHITE.has(byte) && !DELIMITERS.has(byte); byte = this.bytes[++this.at]) word += String.fromCharCode(byte)
    return word
  }

  object(depth = 0): SourceObject {
    if (depth > NESTING_MAX) throw damaged('Its objects are nested too deeply.')
    this.skipWhite()
    const byte = this.bytes[this.at]
    if (byte === undefined) throw damaged('It ends in the middle of an object.')
    switch (String.fromCharCode(byte)) {
      case '/':
        return this.#name()
      case '(':
        return this.#literal()
      case '[':
        this.at++
        return this.#list(depth)
      case '<':
        if (this.bytes[this.at + 1] !== 0x3c) return this.#hexadecimal()
        this.at += 2
        return this.#dict(depth)
    }
    const before = this.at
    const word = this.word()
    if (NUMBER.test(word)) return this.#numberOrRef(word)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    this.at = before
    throw damaged('Something in it is no object.')
  }

  #numberOrRef(word: string): SourceObject {
    const value = Number(word)
    if (!/^\d+$/.test(word)) return value
    const before = this.at
    if (/^\d+$/.test(this.word()) && this.word() === 'R') return new SourceRef(value)
    this.at = before
    return value
  }

  #name(): SourceName {
    this.at++
    let name = ''
    for (let byte = this.bytes[this.at]; byte !== undefined && !WHITE.has(byte) && !DELIMITERS.has(byte); byte = this.bytes[++this.at]) {
      const code = byte === 0x23 ? /^[0-9a-f]{2}/i.exec(String.fromCharCode(this.bytes[this.at + 1] ?? 0, this.bytes[this.at + 2] ?? 0)) : null
      if (code) this.at += 2
      name += String.fromCharCode(code ? parseInt(code[0], 16) : byte)
    }
    return new SourceName(name)
  }

  #literal(): SourceString {
    const out: number[] = []
    let open = 1
    for (this.at++; ; this.at++) {
      let byte = this.bytes[this.at]
      if (byte === undefined) throw damaged('It ends in the middle of a string.')
      if (byte === 0x28) open++
      if (byte === 0x29 && --open === 0) break
      if (byte === 0x5c) {
        byte = this.bytes[++this.at] ?? 0
        if (byte === 13 && this.bytes[this.at + 1] === 10) this.at++
        if (byte === 13 || byte === 10) continue
        if (byte >= 0x30 && byte <= 0x37) {
          let code = 0
          let digits = 0
          for (let digit = byte; digits < 3 && digit >= 0x30 && digit <= 0x37; digits++, digit = this.bytes[this.at + digits] ?? 0) code = code * 8 + digit - 0x30
          this.at += digits - 1
          out.push(code & 255)
          continue
        }
        out.push(ESCAPES.get(byte) ?? byte)
      } else out.push(byte)
    }
    this.at++
    return new SourceString(Uint8Array.from(out))
  }

  #hexadecimal(): SourceString {
    let digits = ''
    for (this.at++; this.bytes[this.at] !== 0x3e; this.at++) {
      const byte = this.bytes[this.at]
      if (byte === undefined) throw damaged('It ends in the middle of a string.')
      const digit = String.fromCharCode(byte)
      if (/[0-9a-f]/i.test(digit)) digits += digit
    }
    this.at++
    if (digits.length % 2 === 1) digits += '0'
    return new SourceString(Uint8Array.from({ length: digits.length / 2 }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16)))
  }

  #list(depth: number): SourceObject[] {
    const out: SourceObject[] = []
    for (;;) {
      this.skipWhite()
      if (this.bytes[this.at] === 0x5d) break
      out.push(this.object(depth + 1))
    }
    this.at++
    return out
  }

  #dict(depth: number): SourceDict {
    const out = new Map<string, SourceObject>()
    for (;;) {
      this.skipWhite()
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break
      const key = this.object(depth + 1)
      if (!(key instanceof SourceName)) throw damaged('A key of a dictionary is no name.')
      out.set(key.name, this.object(depth + 1))
    }
    this.at += 2
    return out
  }
}

export function damaged(what: string): PdfFault {
  return new PdfFault('damaged', what)
}

export function unsupportedPdf(what: string): PdfFault {
  return new PdfFault('unsupported', what)
}
