/** Objects of PDF (ISO 32000-2, 7.3) and the parser for them, shared by files and content streams. */
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export class Ref {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}
export class Stream {
  readonly dict: Dict
  readonly raw: Uint8Array
  constructor(dict: Dict, raw: Uint8Array) {
    this.dict = dict
    this.raw = raw
  }
}
/** A word that is no object: an operator, or `obj`, `R`, `xref`… */
export class Keyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}
/** Strings are bytes. */
export type Obj = number | boolean | null | Name | Ref | Stream | Keyword | Uint8Array | Obj[] | Dict
export type Dict = Map<string, Obj>

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)))
/** 1 for bytes that end a word */
const ENDS = Uint8Array.from({ length: 256 }, (_, byte) => (SPACE.has(byte) || DELIMITER.has(byte) ? 1 : 0))
const DIGITS = Int8Array.from({ length: 256 }, (_, byte) => (/[\da-f]/i.test(String.fromCharCode(byte)) ? parseInt(String.fromCharCode(byte), 16) : -1))
const END = new Keyword('')
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

export class Parser {
  at: number
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  get ended(): boolean {
    this.skip()
    return this.at >= this.bytes.length
  }

  skip(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at]!
      if (byte === 0x25) while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++
      else if (!SPACE.has(byte)) return
    }
  }

  /** The next object; a word that is none comes back as a keyword. In files `12 0 R` is a reference. */
  read(references = false): Obj {
    this.skip()
    const { bytes } = this
    if (this.at >= bytes.length) return END
    const byte = bytes[this.at]!
    const next = bytes[this.at + 1]
    if (byte === 0x2f) return this.#name()
    if (byte === 0x28) return this.#literal()
    if (byte === 0x3c && next === 0x3c) return this.#dict(references)
    if (byte === 0x3c) return this.#hex()
    if (byte === 0x5b) {
      this.at++
      return this.#until(']', references)
    }
    if (DELIMITER.has(byte)) {
      const two = byte === 0x3e && next === 0x3e ? '>>' : String.fromCharCode(byte)
      this.at += two.length
      return new Keyword(two)
    }
    const word = this.#word()
    if (!NUMBER.test(word)) return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : new Keyword(word)
    return references ? this.#number(word) : Number(word)
  }

  #number(word: string): Obj {
    const back = this.at
    if (/^\d+$/.test(word)) {
      this.skip()
      if (/^\d+$/.test(this.#word())) {
        this.skip()
        if (this.#word() === 'R') return new Ref(Number(word))
      }
    }
    this.at = back
    return Number(word)
  }

  #word(): string {
    const from = this.at
    while (this.at < this.bytes.length && ENDS[this.bytes[this.at]!] === 0) this.at++
    return latin1(this.bytes.subarray(from, this.at))
  }

  #name(): Name {
    this.at++
    return new Name(this.#word().replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
  }

  #until(close: string, references: boolean): Obj[] {
    const list: Obj[] = []
    for (;;) {
      const entry = this.read(references)
      if (entry === END) throw new Error(`no ${close} before the end`)
      if (entry instanceof Keyword && entry.word === close) return list
      list.push(entry)
    }
  }

  #dict(references: boolean): Dict {
    this.at += 2
    const entries = this.#until('>>', references)
    const dict: Dict = new Map()
    for (let i = 0; i < entries.length; i += 2) {
      const key = entries[i]
      if (!(key instanceof Name) || i + 1 >= entries.length) throw new Error('a dictionary is not made of names and values')
      dict.set(key.name, entries[i + 1]!)
    }
    return dict
  }

  #hex(): Uint8Array {
    const from = ++this.at
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x3e) this.at++
    const digits = this.bytes.subarray(from, this.at++)
    const out = new Uint8Array((digits.length + 1) >> 1)
    let count = 0
    for (const byte of digits) {
      if (SPACE.has(byte)) continue
      const value = DIGITS[byte]!
      if (value < 0) throw new Error(`<${latin1(digits)}> is no string`)
      out[count >> 1]! |= count % 2 === 0 ? value << 4 : value
      count++
    }
    return out.subarray(0, (count + 1) >> 1)
  }

  #literal(): Uint8Array {
    const out: number[] = []
    let depth = 0
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at]!
      if (byte === 0x5c) {
        const next = String.fromCharCode(this.bytes[++this.at]!)
        if (/[0-7]/.test(next)) {
          let octal = next
          while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at + 1]!))) octal += String.fromCharCode(this.bytes[++this.at]!)
          out.push(parseInt(octal, 8) & 255)
        } else if (next === '\r') {
          if (this.bytes[this.at + 1] === 10) this.at++
        } else if (next !== '\n') out.push(ESCAPES[next] ?? next.charCodeAt(0))
        continue
      }
      if (byte === 0x28 && depth++ === 0) continue
      if (byte === 0x29 && --depth === 0) {
        this.at++
        break
      }
      out.push(byte)
    }
    return Uint8Array.from(out)
  }
}

export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

export function utf16be(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode((bytes[i]! << 8) | bytes[i + 1]!)
  return text
}

/** A text string (ISO 32000-2, 7.9.2.2); PDFDocEncoding is taken as Latin-1. */
export function textOf(value: Obj | undefined): string {
  if (!(value instanceof Uint8Array)) return ''
  return value[0] === 0xfe && value[1] === 0xff ? utf16be(value.subarray(2)) : latin1(value)
}
