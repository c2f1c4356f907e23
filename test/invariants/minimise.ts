import type { Edition } from '../../src/model/edition.js'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Makes an edition smaller for as long as `fails` says that it still fails: leaves out list entries and fields, shortens texts and lists.
 * Stops after so many milliseconds. For the report of a failure: what is left is what matters.
 */
export async function minimise(edition: Edition, fails: (smaller: Edition) => Promise<boolean>, milliseconds: number): Promise<Edition> {
  const end = performance.now() + milliseconds
  let best = edition as unknown as Json
  let improved = true
  while (improved && performance.now() < end) {
    improved = false
    for (const change of changes(best)) {
      if (performance.now() > end) break
      const tried = change()
      if (tried === undefined || !(await fails(tried as unknown as Edition))) continue
      best = tried
      improved = true
      break
    }
  }
  return best as unknown as Edition
}

/** Changes to try, the greatest first. */
function changes(value: Json): (() => Json | undefined)[] {
  const places: { path: (string | number)[]; weight: number; make: (at: Json) => Json | undefined }[] = []
  walk(value, [], (at, path) => {
    const weight = JSON.stringify(at).length
    if (Array.isArray(at)) {
      for (let size = at.length; size >= 1; size = size > 1 ? Math.floor(size / 2) : 0)
        for (let from = 0; from < at.length; from += size)
          places.push({ path, weight: JSON.stringify(at.slice(from, from + size)).length, make: (list) => (list as Json[]).filter((_, i) => i < from || i >= from + size) })
    } else if (typeof at === 'string') {
      const words = at.split(' ')
      if (words.length > 1)
        for (let size = Math.ceil(words.length / 2); size >= 1; size = size > 1 ? Math.floor(size / 2) : 0)
          for (let from = 0; from < words.length; from += size)
            places.push({ path, weight: words.slice(from, from + size).join(' ').length, make: () => words.filter((_, i) => i < from || i >= from + size).join(' ') })
      else if (at.length > 3 && /^\p{L}+$/u.test(at) && !/^(justified|centre|right|left|paragraph)$/.test(at))
        places.push({ path, weight: at.length / 2, make: () => at.slice(0, Math.ceil(at.length / 2)) })
    } else if (typeof at === 'object' && at !== null) {
      for (const [key, child] of Object.entries(at))
        places.push({
          path,
          weight: JSON.stringify(child).length + key.length,
          make: (object) => Object.fromEntries(Object.entries(object as object).filter(([k]) => k !== key)) as Json,
        })
    } else if (typeof at === 'number' && !Number.isInteger(at)) places.push({ path, weight: 1, make: () => Math.round(at) })
    void weight
  })
  places.sort((a, b) => b.weight - a.weight)
  return places.map(
    ({ path, make }) =>
      () =>
        replaced(value, path, make),
  )
}

function walk(value: Json, path: (string | number)[], visit: (value: Json, path: (string | number)[]) => void): void {
  visit(value, path)
  if (Array.isArray(value)) value.forEach((child, i) => walk(child as Json, [...path, i], visit))
  else if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) walk(child as Json, [...path, key], visit)
}

function replaced(value: Json, path: readonly (string | number)[], make: (at: Json) => Json | undefined): Json | undefined {
  const [step, ...rest] = path
  if (step === undefined) return make(value)
  if (Array.isArray(value)) return value.map((child, i) => (i === step ? (replaced(child as Json, rest, make) as Json) : (child as Json)))
  const object = value as { readonly [key: string]: Json }
  return { ...object, [step]: replaced(object[step] as Json, rest, make) as Json }
}
