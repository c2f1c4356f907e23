import { Keyword, type Obj, Parser, utf16be } from './objects.js'

/** A ToUnicode CMap (ISO 32000-2, 9.10.3): texts by code, and how its blocks were made. */
export interface UnicodeMap {
  readonly texts: ReadonlyMap<number, string>
  readonly blocks: readonly number[]
}

export function readToUnicode(data: Uint8Array): UnicodeMap {
  const texts = new Map<number, string>()
  const blocks: number[] = []
  const parser = new Parser(data)
  let stack: Obj[] = []
  while (!parser.ended) {
    const object = parser.read()
    if (!(object instanceof Keyword)) {
      stack.push(object)
      continue
    }
    if (object.word === 'beginbfchar' || object.word === 'beginbfrange') {
      blocks.push(stack.at(-1) as number)
      stack = []
    } else if (object.word === 'endbfchar') {
      if (stack.length !== blocks.at(-1)! * 2) throw new Error('a bfchar block is not as long as it says')
      for (let i = 0; i < stack.length; i += 2) texts.set(code(stack[i]), utf16be(stack[i + 1] as Uint8Array))
      stack = []
    } else if (object.word === 'endbfrange') {
      for (let i = 0; i < stack.length; i += 3) range(texts, code(stack[i]), code(stack[i + 1]), stack[i + 2]!)
      stack = []
    } else stack = []
  }
  return { texts, blocks }
}

function range(texts: Map<number, string>, first: number, last: number, target: Obj): void {
  for (let i = first; i <= last; i++) {
    if (Array.isArray(target)) texts.set(i, utf16be(target[i - first] as Uint8Array))
    else {
      const bytes = Uint8Array.from(target as Uint8Array)
      bytes[bytes.length - 1]! += i - first
      texts.set(i, utf16be(bytes))
    }
  }
}

function code(bytes: Obj | undefined): number {
  return (bytes as Uint8Array).reduce((value, byte) => value * 256 + byte, 0)
}
