import type { Issue } from '../diagnostics.js'
import { LIMITS } from '../limits.js'
import { pathOf, type Key } from './issues.js'

/** Values an input may hold in all. Shared objects count wherever they stand: a few of them can stand for billions. */
const VALUES_MAX = 20_000_000

interface Visit {
  readonly value: object
  readonly key: Key
  readonly depth: number
  readonly parent: Visit | undefined
}

/** Issue where an input is nested too deep, holds itself, or is too large to walk. Uses no stack of calls, so that nothing can overflow it. */
export function nestingFault(input: unknown): Issue | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  const todo: Visit[] = [{ value: input, key: '', depth: 1, parent: undefined }]
  let values = 0
  for (let visit = todo.pop(); visit !== undefined; visit = todo.pop()) {
    if (visit.depth > LIMITS.nestingMax) return tooDeep(visit)
    const list = Array.isArray(visit.value)
    const entries = list ? (visit.value as readonly unknown[]) : Object.values(visit.value)
    values += entries.length
    if (values > VALUES_MAX) return { path: '', message: `The input holds more than ${VALUES_MAX} values; divide it into several editions.` }
    let keys: readonly string[] | undefined
    for (let k = entries.length - 1; k >= 0; k--) {
      const value = entries[k]
      if (typeof value !== 'object' || value === null) continue
      if (!list) keys ??= Object.keys(visit.value)
      todo.push({ value, key: keys ? keys[k]! : k, depth: visit.depth + 1, parent: visit })
    }
  }
  return undefined
}

function tooDeep(visit: Visit): Issue {
  const keys: Key[] = []
  let cyclic = false
  for (let at = visit; at.parent !== undefined; at = at.parent) {
    keys.unshift(at.key)
    for (let over: Visit | undefined = at.parent; over !== undefined && !cyclic; over = over.parent) cyclic = over.value === at.value
  }
  const path = pathOf(keys)
  if (cyclic) return { path, message: 'The input holds itself; an edition is plain data, so leave the reference out.' }
  return { path, message: `The input is nested deeper than ${LIMITS.nestingMax} levels; no edition needs that, so take the inner levels out.` }
}
