const SLUG_MAX = 60
const MARKS = /\p{M}/gu

/** Makes ids of heads, each given once. */
export class Slugs {
  readonly #given = new Set<string>()
  readonly #next = new Map<string, number>()

  /** Id made of the words of a text; of `other` where it has none that an id can be made of. */
  of(text: string, other: string): string {
    const own = slug(text) || other
    let id = own
    for (let k = this.#next.get(own) ?? 2; this.#given.has(id); k++) {
      id = `${own}-${k}`
      this.#next.set(own, k + 1)
    }
    this.#given.add(id)
    return id
  }
}

function slug(text: string): string {
  const plain = text
    .slice(0, 4 * SLUG_MAX)
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’']/g, '')
  let out = ''
  for (const word of plain.split(/[^a-z0-9]+/)) {
    if (word === '') continue
    const longer = out === '' ? word : `${out}-${word}`
    if (longer.length > SLUG_MAX) break
    out = longer
  }
  return out
}
