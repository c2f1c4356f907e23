import { num } from './numbers.js'

const FIRST = 16_384
const LINE_FEED = 0x0a
/** A 4-bit number as the code of its digit. */
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** A content stream in the making, as bytes: a page has thousands of glyphs, and strings of them would be made only to be taken apart. */
export class Operators {
  #bytes = new Uint8Array(FIRST)
  #length = 0

  /** ASCII, as it is */
  text(text: string): void {
    const from = this.#taking(text.length)
    for (let i = 0; i < text.length; i++) this.#bytes[from + i] = text.charCodeAt(i)
  }

  /** operands with their operator, on a line of their own */
  line(text: string): void {
    this.text(text)
    this.#bytes[this.#taking(1)] = LINE_FEED
  }

  number(value: number): void {
    this.text(num(value))
  }

  /** a 16-bit number as four digits */
  code(code: number): void {
    const from = this.#taking(4)
    const bytes = this.#bytes
    bytes[from] = DIGITS[code >> 12]!
    bytes[from + 1] = DIGITS[(code >> 8) & 15]!
    bytes[from + 2] = DIGITS[(code >> 4) & 15]!
    bytes[from + 3] = DIGITS[code & 15]!
  }

  /** all of it so far */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  /** Makes room for so many bytes and says where they begin. */
  #taking(count: number): number {
    const from = this.#length
    this.#length += count
    if (this.#length > this.#bytes.length) {
      const more = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length))
      more.set(this.#bytes)
      this.#bytes = more
    }
    return from
  }
}
