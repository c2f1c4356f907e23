import { latin1 } from '../../read/objects.js'

/** Objects of a file by their numbers, each as it is written. */
export type Objects = Map<number, string>

/** A file written without packing, with some of its objects as they should not be. Throws where nothing was changed. */
export function edited(bytes: Uint8Array, edit: (objects: Objects, root: number) => void): Uint8Array {
  const file = latin1(bytes)
  const objects: Objects = new Map()
  for (const [, number, body] of file.matchAll(/(?<=\n)(\d+) 0 obj\n([^]*?)\nendobj\n/g)) objects.set(Number(number), body!)
  const trailer = /trailer\n(<<[^]*>>)\nstartxref/.exec(file)![1]!
  const before = [...objects.values()].join('')
  edit(objects, Number(/\/Root (\d+) 0 R/.exec(trailer)![1]))
  if ([...objects.values()].join('') === before) throw new Error('nothing was changed')
  let out = file.slice(0, file.indexOf('1 0 obj'))
  const places: string[] = ['0000000000 65535 f \n']
  for (const number of [...objects.keys()].sort((a, b) => a - b)) {
    while (places.length < number) places.push('0000000000 65535 f \n')
    places.push(`${String(out.length).padStart(10, '0')} 00000 n \n`)
    const body = objects.get(number)!
    const stream = /\nstream\n([^]*)\nendstream$/.exec(body)?.[1]
    out += `${number} 0 obj\n${stream === undefined ? body : body.replace(/\/Length \d+/, `/Length ${stream.length}`)}\nendobj\n`
  }
  const size = trailer.replace(/\/Size \d+/, `/Size ${places.length}`)
  const whole = `${out}xref\n0 ${places.length}\n${places.join('')}trailer\n${size}\nstartxref\n${out.length}\n%%EOF\n`
  return Uint8Array.from(whole, (character) => character.charCodeAt(0))
}

/** Changes the first object in which there is something, or all of them. */
export function change(objects: Objects, pattern: RegExp, to: string, where: RegExp = /^/, all = false): void {
  for (const [number, body] of objects) {
    if (!where.test(body) || !new RegExp(pattern.source).test(body)) continue
    objects.set(number, body.replace(pattern, to))
    if (!all) return
  }
}
