import * as v from 'valibot'
import { points } from '../units.js'
import { LIMITS } from '../limits.js'
import { described, ISSUES_MAX, listed, quoted } from './issues.js'
import { nearest } from './nearest.js'

// The parts of which the schemas are made. They are valibot's own (types and JSON Schema follow from them) with another `~run` where
// valibot would stop at the first unknown key, report every branch of a union, or drop the key `constructor`.
// Messages are predicates (`must be …, but is …; …`): `sentence` in parse.ts puts the field's name before them.

type Dataset = v.OutputDataset<unknown, v.BaseIssue<unknown>>
type Run = (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => Dataset

const NAME_MAX = 200
const TABLE_MAX = 2_000

function withRun<S extends v.GenericSchema>(schema: S, run: Run): S {
  return { ...schema, '~run': run }
}

const must =
  (what: string) =>
  (issue: v.BaseIssue<unknown>): string =>
    `must be ${what}, but is ${described(issue.input)}`

function fault(input: unknown, message: string, key?: string | number): v.BaseIssue<unknown> {
  const issue: v.BaseIssue<unknown> = { kind: 'schema', type: 'custom', input, expected: null, received: '', message }
  return key === undefined ? issue : { ...issue, path: [{ type: 'unknown', origin: 'value', input, key, value: input }] }
}

function failed(value: unknown, issues: readonly v.BaseIssue<unknown>[]): Dataset {
  return { typed: false, value, issues: issues as [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]] }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object of known fields. Others are issues that name the nearest known one, except `x-…` and those in `ignored`; undefined is absent. */
export function fields<const E extends v.ObjectEntries>(noun: string, entries: E, ignored: readonly string[] = []): v.StrictObjectSchema<E, v.ErrorMessage<v.StrictObjectIssue>> {
  const known = new Map(Object.entries(entries))
  const message = (issue: v.BaseIssue<unknown>): string => (issue.path === undefined ? must(`an object, the fields of ${noun}`)(issue) : `is missing; ${noun} must have it`)
  const schema = v.strictObject(entries, message)
  return withRun(schema, (dataset, config) => {
    const input = dataset.value
    if (!isRecord(input)) return failed(input, [fault(input, must(`an object, the fields of ${noun}`)(fault(input, '')))])
    // Without a prototype, so that no key is found there.
    const own: Record<string, unknown> = Object.create(null)
    const strange: v.BaseIssue<unknown>[] = []
    const meant = new Set<string>()
    for (const key of Object.keys(input)) {
      if (known.has(key)) {
        if (input[key] !== undefined) own[key] = input[key]
      } else if (!key.startsWith('x-') && !ignored.includes(key)) {
        // No more guesses than will be shown: a hostile object can have any number of keys.
        const near = strange.length < ISSUES_MAX ? nearest(key, known.keys()) : undefined
        if (near !== undefined) meant.add(near)
        const advice = near === undefined ? `; take it out, or name it ${quoted(`x-${key}`)}` : `; did you mean ${quoted(near)}?`
        strange.push(fault(input[key], `is not a field of ${noun}${advice}`, key))
      }
    }
    const result = schema['~run']({ value: own }, config)
    // A field that is missing because its name is misspelt is one mistake.
    const found = (result.issues ?? []).filter(
      (issue) => !(issue.path?.length === 1 && issue.input === undefined && meant.has(String(issue.path[0].key)) && !(String(issue.path[0].key) in own)),
    )
    const issues = [...strange, ...found]
    return issues.length === 0 ? result : failed(result.value, issues)
  })
}

/** The fields that every object made by {@link fields} takes besides its own, as JSON Schema says it. */
export const EXTENSION_PATTERN = '^x-'

/** Objects of several kinds, told apart by `kind`: only the branch that is meant is looked at. */
export function kinds<const O extends v.VariantOptions<'kind'>>(noun: string, options: O): v.VariantSchema<'kind', O, undefined> {
  const branches = new Map<unknown, v.GenericSchema>()
  for (const option of options as unknown as readonly { readonly entries: { readonly kind: { readonly literal: string } } }[]) {
    branches.set(option.entries.kind.literal, option as unknown as v.GenericSchema)
  }
  const names = [...branches.keys()] as string[]
  return withRun(v.variant('kind', options), (dataset, config) => {
    const input = dataset.value
    if (!isRecord(input)) return failed(input, [fault(input, must(`an object, ${noun}`)(fault(input, '')))])
    const kind = Object.hasOwn(input, 'kind') ? input['kind'] : undefined
    const branch = branches.get(kind)
    if (branch) return branch['~run']({ value: input }, config)
    if (kind === undefined) return failed(input, [fault(kind, `is missing; say which kind of ${noun} it is: ${listed(names)}`, 'kind')])
    const near = typeof kind === 'string' ? nearest(kind, names) : undefined
    return failed(input, [
      fault(kind, `is ${described(kind)}, which is no kind of ${noun}; ${near ? `did you mean ${quoted(near)}? The kinds are` : 'the kinds are'} ${listed(names)}`, 'kind'),
    ])
  })
}

/** One of several schemas, picked by a look at the value, so that a mistake is reported once. `what` says what the value must be. */
export function either<const O extends v.UnionOptions>(what: string, options: O, pick: (value: unknown) => number | undefined): v.UnionSchema<O, undefined> {
  return withRun(v.union(options), (dataset, config) => {
    const picked = pick(dataset.value)
    const option = picked === undefined ? undefined : options[picked]
    if (option) return option['~run']({ value: dataset.value }, config)
    return failed(dataset.value, [fault(dataset.value, `must be ${what}, but is ${described(dataset.value)}`)])
  })
}

/** A table from names the writer makes up to values. The copy has no prototype: looking up `constructor` or `__proto__` in it finds nothing. */
export function table<V extends v.GenericSchema>(noun: string, value: V): v.RecordSchema<v.StringSchema<undefined>, V, undefined> {
  return withRun(v.record(v.string(), value), (dataset, config) => {
    const input = dataset.value
    if (!isRecord(input)) return failed(input, [fault(input, must(`an object: ${noun} by name`)(fault(input, '')))])
    const keys = Object.keys(input)
    if (keys.length > TABLE_MAX) return failed(input, [fault(input, `has ${keys.length} entries; ${TABLE_MAX} are the most there may be`)])
    const out: Record<string, unknown> = Object.create(null)
    const issues: v.BaseIssue<unknown>[] = []
    for (const key of keys) {
      if (input[key] === undefined) continue
      if (key === '' || key.length > NAME_MAX) {
        issues.push(fault(key, `is no name; a name has 1 to ${NAME_MAX} characters`, key))
        continue
      }
      const result = value['~run']({ value: input[key] }, config)
      out[key] = result.value
      for (const issue of result.issues ?? []) {
        const step: v.UnknownPathItem = { type: 'unknown', origin: 'value', input, key, value: input[key] }
        issues.push({ ...issue, path: issue.path ? [step, ...issue.path] : [step] })
      }
    }
    return issues.length === 0 ? { typed: true, value: out } : failed(out, issues)
  })
}

/** A list of at least `min` and at most `max` entries; the entries of a longer one are not looked at. */
export function list<S extends v.GenericSchema>(item: S, min: number, max: number): v.ArraySchema<S, v.ErrorMessage<v.ArrayIssue>> {
  const what = must('a list')
  const schema = v.pipe(
    v.array(item, what),
    v.minLength(min, (issue) => `has ${issue.input.length} entries; give it at least ${min}`),
    v.maxLength(max),
  ) as unknown as v.ArraySchema<S, v.ErrorMessage<v.ArrayIssue>>
  return withRun(schema, (dataset, config) => {
    const input = dataset.value
    if (!Array.isArray(input) || input.length <= max) return schema['~run'](dataset, config)
    return failed(input, [fault(input, `has ${input.length} entries; ${max} are the most there may be`)])
  })
}

/** Exactly the entries of `items`, in their order. */
export function sequence<const T extends v.TupleItems>(what: string, items: T): v.StrictTupleSchema<T, undefined> {
  const schema = v.strictTuple(items)
  return withRun(schema, (dataset, config) => {
    const input = dataset.value
    if (Array.isArray(input) && input.length === items.length) return schema['~run'](dataset, config)
    return failed(input, [fault(input, `must be a list of ${what}, but is ${Array.isArray(input) ? `a list of ${input.length}` : described(input)}`)])
  })
}

/** A field that may be absent, with what editors show about it. */
export function maybe<S extends v.GenericSchema>(schema: S, note?: string): v.ExactOptionalSchema<S, undefined> {
  return v.exactOptional(note === undefined ? schema : noted(schema, note))
}

/** A schema with what editors show about it. */
export function noted<S extends v.GenericSchema>(schema: S, note: string): S {
  return v.pipe(schema, v.description(note)) as unknown as S
}

const range = (min: number, max: number): string => `from ${min} to ${max}`

/** A number within its limits, NaN and the infinities excluded. */
export function real(min: number, max: number) {
  const what = must(`a number ${range(min, max)}`)
  return v.pipe(v.number(what), v.minValue(min, what), v.maxValue(max, what))
}

/** A whole number within its limits. */
export function whole(min: number, max: number) {
  const what = must(`a whole number ${range(min, max)}`)
  return v.pipe(
    v.number(what),
    v.check((value) => Number.isInteger(value), what),
    v.minValue(min, what),
    v.maxValue(max, what),
    v.metadata({ type: 'integer' }),
  )
}

/** A `Length` of `min` to `max` points. */
export function length(min: number, max: number) {
  const what = `a length of ${Math.round(min * 100) / 100} to ${Math.round(max * 100) / 100} points: a number of points, or '15mm', '1.2cm', '1p6', '2in', '9pt'`
  const options = [v.pipe(v.number(), v.minValue(min), v.maxValue(max)), v.pipe(v.string(), v.regex(/^-?(\d+(\.\d+)?(pt|mm|cm|in)|\d+p(\d+(\.\d+)?)?)$/))] as const
  return withRun(v.union(options), (dataset) => {
    const input = dataset.value
    const size = typeof input === 'number' || typeof input === 'string' ? points(input) : undefined
    if (size !== undefined && size >= min && size <= max) return { typed: true, value: input }
    return failed(input, [fault(input, `must be ${what}, but is ${described(input)}`)])
  })
}

export const yesNo = () => v.boolean(must('true or false'))

/** One of a few words. */
export function word<const W extends readonly string[]>(words: W) {
  return v.picklist(words, (issue) => {
    const near = typeof issue.input === 'string' ? nearest(issue.input, words) : undefined
    return `must be ${listed(words)}, but is ${described(issue.input)}${near ? `; did you mean ${quoted(near)}?` : ''}`
  })
}

/** Any text up to the limit; may be empty. */
export const words = () =>
  v.pipe(
    v.string(must('text in quotes')),
    v.maxLength(LIMITS.textMax, (issue) => `has ${issue.input.length} characters; ${LIMITS.textMax} are the most there may be`),
  )

/** An id or another name: not empty, at most 200 characters. */
export const name = () =>
  v.pipe(v.string(must('a name in quotes')), v.minLength(1, 'is empty; give it a name'), v.maxLength(NAME_MAX, `is longer than ${NAME_MAX} characters; give it a shorter name`))

/** A language as BCP 47 writes it. */
export const language = () =>
  v.pipe(
    v.string(must('a language such as `en-GB`')),
    v.maxLength(35, 'is too long for a language; write one such as `en-GB`'),
    v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, must('a language such as `en-GB`')),
  )
