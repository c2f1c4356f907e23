import { lateCoverage, readClasses, type Coverage, type Needs } from './coverage.js'
import { CLASS_MARK, matchEnd, stepFrom, type Run, type RunGlyph, type Test } from './run.js'

/** A lookup of GSUB. */
export interface Substitution {
  readonly flags: number
  readonly needs: Needs
  /** changes the run at a glyph, if it can */
  readonly subtables: readonly Subtable[]
}

/** `takes`: whether a glyph may be joined with the one at hand. */
type Subtable = (run: Run, at: number, takes: (glyph: RunGlyph) => boolean) => boolean
/** What a subtable needs to find, and what it does then. */
interface Read {
  readonly needs: readonly Coverage[]
  readonly apply: Subtable
}

interface Rule {
  readonly before: readonly Test[]
  /** after the first glyph */
  readonly input: readonly Test[]
  readonly after: readonly Test[]
  readonly records: readonly (readonly [sequence: number, lookup: number])[]
}

const SINGLE = 1
const MULTIPLE = 2
const ALTERNATE = 3
const LIGATURE = 4
const CHAINED = 6
const EXTENSION = 7
const NESTING = 8
/** Numbers read from one font's lookups. The greatest real tables (CJK) need a tenth of it. */
const READS = 2_000_000

/**
 * Reads the substitutions of a font straight from the file (OpenType specification, GSUB): those that Latin type needs, one for one, one for many,
 * ligatures, and these in context. Undefined for any other, which is left to fontkit. Throws a RangeError where a damaged table leads out of
 * the file, or does not end.
 */
export class Substitutions {
  readonly #view: DataView
  readonly #list: number
  readonly #glyphCount: number
  readonly #lookups = new Map<number, Substitution | undefined>()
  #reads = READS
  #depth = 0

  constructor(view: DataView, gsub: number, glyphCount: number) {
    this.#view = view
    this.#list = gsub + view.getUint16(gsub + 8)
    this.#glyphCount = glyphCount
  }

  lookup(index: number): Substitution | undefined {
    if (!this.#lookups.has(index)) {
      // one that calls itself finds that there is nothing here yet
      this.#lookups.set(index, undefined)
      this.#lookups.set(index, this.#read(index))
    }
    return this.#lookups.get(index)
  }

  #read(index: number): Substitution | undefined {
    const view = this.#view
    if (index >= view.getUint16(this.#list)) return undefined
    const at = this.#list + view.getUint16(this.#list + 2 + 2 * index)
    const type = view.getUint16(at)
    const flags = view.getUint16(at + 2)
    const needs: (readonly Coverage[])[] = []
    const subtables: Subtable[] = []
    for (let i = 0, count = this.#counted(at + 4); i < count; i++) {
      let table = at + view.getUint16(at + 6 + 2 * i)
      let kind = type
      if (type === EXTENSION) {
        kind = view.getUint16(table + 2)
        table += view.getUint32(table + 4)
      }
      const found = kind === CHAINED ? this.#chained(table, flags) : this.#plain(table, kind, flags)
      if (found === undefined) return undefined
      needs.push(found.needs)
      subtables.push(found.apply)
    }
    return { flags, needs, subtables }
  }

  #plain(at: number, kind: number, flags: number): Read | undefined {
    const view = this.#view
    const format = view.getUint16(at)
    const coverage = this.#coverage(at + view.getUint16(at + 2))
    const needs = [coverage]
    if (kind === SINGLE && format === 1) {
      const delta = view.getInt16(at + 4)
      return { needs, apply: (run, i) => replace(run, i, coverage, (gid) => (gid + delta) & 0xffff) }
    }
    if (format !== (kind === SINGLE ? 2 : 1)) return undefined
    if (kind === SINGLE) {
      const glyphs = this.#numbers(at + 4)
      return { needs, apply: (run, i) => replace(run, i, coverage, (_, place) => glyphs[place]) }
    }
    const sets = this.#numbers(at + 4).map((offset) => at + offset)
    if (kind === MULTIPLE || kind === ALTERNATE) {
      const glyphs = sets.map((set) => this.#numbers(set))
      if (kind === ALTERNATE) return { needs, apply: (run, i) => replace(run, i, coverage, (_, place) => glyphs[place]?.[0]) }
      return { needs, apply: (run, i) => spread(run, i, glyphs[coverage(run.glyphs[i]!.id)]) }
    }
    if (kind !== LIGATURE) return undefined
    const ligatures = sets.map((set) => this.#numbers(set).map((offset) => ({ gid: view.getUint16(set + offset), components: this.#numbers(set + offset + 2, -1) })))
    return {
      needs,
      apply: (run, i, takes) => (ligatures[coverage(run.glyphs[i]!.id)] ?? []).some(({ gid, components }) => join(run, i, flags, gid, components, takes)),
    }
  }

  #chained(at: number, flags: number): Read | undefined {
    const view = this.#view
    const format = view.getUint16(at)
    if (format === 3) {
      const sequences: Coverage[][] = []
      let pos = at + 2
      for (let k = 0; k < 3; k++) {
        const offsets = this.#numbers(pos)
        sequences.push(offsets.map((offset) => this.#coverage(at + offset)))
        pos += 2 + 2 * offsets.length
      }
      const [before = [], input = [], after = []] = sequences
      const tests = (coverages: readonly Coverage[]): Test[] => coverages.map((coverage) => (gid) => coverage(gid) >= 0)
      const [first, ...rest] = tests(input)
      const rule: Rule = { before: tests(before), input: rest, after: tests(after), records: this.#records(pos) }
      if (first === undefined || !this.#known(rule)) return undefined
      const needs = [input[0], input[1], after[0], before[0]].filter((coverage) => coverage !== undefined)
      return { needs, apply: (run, i) => first(run.glyphs[i]!.id) && this.#applyRule(run, i, flags, rule) }
    }
    if (format !== 1 && format !== 2) return undefined
    const coverage = this.#coverage(at + view.getUint16(at + 2))
    const classed = format === 2
    const [befores, inputs, afters] = [4, 6, 8].map((k) => (classed ? readClasses(view, at + view.getUint16(at + k), this.#glyphCount) : undefined))
    const tests = (values: readonly number[], classes: Uint16Array | undefined): Test[] =>
      values.map((value) => (gid) => (classes === undefined ? gid : (classes[gid] ?? 0)) === value)
    const sets = this.#numbers(at + (classed ? 10 : 4)).map((offset) => {
      const set = at + offset
      return offset === 0
        ? []
        : this.#numbers(set).map((place): Rule => {
            const before = this.#numbers(set + place)
            let pos = set + place + 2 + 2 * before.length
            const input = this.#numbers(pos, -1)
            pos += 2 + 2 * input.length
            const after = this.#numbers(pos)
            return { before: tests(before, befores), input: tests(input, inputs), after: tests(after, afters), records: this.#records(pos + 2 + 2 * after.length) }
          })
    })
    if (!sets.every((rules) => rules.every((rule) => this.#known(rule)))) return undefined
    return {
      needs: [coverage],
      apply: (run, i) => {
        const { id } = run.glyphs[i]!
        const place = coverage(id)
        if (place < 0) return false
        return (sets[inputs === undefined ? place : (inputs[id] ?? 0)] ?? []).some((rule) => this.#applyRule(run, i, flags, rule))
      },
    }
  }

  #known(rule: Rule): boolean {
    return rule.records.every(([, index]) => this.lookup(index) !== undefined)
  }

  #applyRule(run: Run, at: number, flags: number, { before, input, after, records }: Rule): boolean {
    if (matchEnd(run, at, flags, before, -1) < 0) return false
    const last = matchEnd(run, at, flags, input, 1)
    if (last < 0 || matchEnd(run, last, flags, after, 1) < 0) return false
    if (++this.#depth > NESTING) {
      this.#depth = 0
      throw new RangeError('its lookups are nested too deep')
    }
    for (const [sequence, index] of records) {
      let place = at
      for (let k = 0; k < sequence; k++) place = stepFrom(run, flags, place, 1)
      const lookup = this.lookup(index)
      if (lookup && place < run.glyphs.length) applyAt(run, place, lookup, () => true)
    }
    this.#depth--
    return true
  }

  #records(at: number): Rule['records'] {
    const view = this.#view
    return Array.from({ length: this.#counted(at) }, (_, i) => [view.getUint16(at + 2 + 4 * i), view.getUint16(at + 4 + 4 * i)] as const)
  }

  /** A count and as many numbers; of components, the count has one more than there are. */
  #numbers(at: number, more = 0): number[] {
    const view = this.#view
    return Array.from({ length: Math.max(0, this.#counted(at) + more) }, (_, i) => view.getUint16(at + 2 + 2 * i))
  }

  #counted(at: number): number {
    const count = this.#view.getUint16(at)
    if ((this.#reads -= count + 1) < 0) throw new RangeError('its tables do not end')
    return count
  }

  #coverage(at: number): Coverage {
    return lateCoverage(this.#view, at, this.#glyphCount)
  }
}

/** Tries a lookup at a glyph. */
export function applyAt(run: Run, at: number, lookup: Substitution, takes: (glyph: RunGlyph) => boolean): void {
  if (--run.left < 0) throw new RangeError('its lookups do not end')
  for (const apply of lookup.subtables) if (apply(run, at, takes)) return
}

function replace(run: Run, at: number, coverage: Coverage, other: (gid: number, place: number) => number | undefined): boolean {
  const glyph = run.glyphs[at]!
  const place = coverage(glyph.id)
  const gid = place < 0 ? undefined : other(glyph.id, place)
  if (gid === undefined) return false
  glyph.id = gid
  return true
}

/** One glyph becomes several, of which the first has the characters; or none. */
function spread(run: Run, at: number, gids: readonly number[] | undefined): boolean {
  if (gids === undefined) return false
  const glyph = run.glyphs[at]!
  run.glyphs.splice(at, 1, ...gids.map((id, k): RunGlyph => ({ ...glyph, id, characters: k === 0 ? glyph.characters : [], component: k })))
  return true
}

/** Several become one, if they are there. Marks between them stand over its components. */
function join(run: Run, at: number, flags: number, gid: number, components: readonly number[], takes: (glyph: RunGlyph) => boolean): boolean {
  const { glyphs, classes } = run
  const places: number[] = []
  let i = at
  for (const component of components) {
    i = stepFrom(run, flags, i, 1)
    const glyph = glyphs[i]
    if (glyph === undefined || glyph.id !== component || !takes(glyph)) return false
    places.push(i)
  }
  const first = glyphs[at]!
  const ofMarks = [at, ...places].every((place) => classes[glyphs[place]!.id] === CLASS_MARK)
  const ligature = ofMarks ? 0 : ++run.ligatures
  let done = first.characters.length
  for (let k = at + 1, next = 0; next < places.length; k++) {
    const glyph = glyphs[k]!
    if (k === places[next]) {
      done += glyph.characters.length
      next++
    } else if (!ofMarks) {
      glyph.ligature = ligature
      glyph.component = done
    }
  }
  const characters = [first, ...places.map((place) => glyphs[place]!)].flatMap((glyph) => glyph.characters)
  for (const place of places.reverse()) glyphs.splice(place, 1)
  glyphs[at] = { ...first, id: gid, characters, ligature, component: 0 }
  return true
}
