/** What a profile is split into, in the order of the work. */
export const STAGES = ['load', 'check', 'shape', 'break', 'flow', 'subset', 'write', 'gc', 'other']

/** The first that fits a module's path under `src`. */
const OF_MODULE = [
  [/^text\/(breaker|breakLong|ragged|paragraph|sense)\./, 'break'],
  [/^text\/justify\./, 'flow'],
  [/^text\//, 'shape'],
  [/^(flow|makeup|scene|report|typeset|stock)\b/, 'flow'],
  [/^output\//, 'write'],
  [/^model\//, 'check'],
  [/^(picture|node|fonts)\b/, 'load'],
]

/** Milliseconds of a V8 profile by stage. `moduleAt(url, line)` names the module under `src` that a function stands in, if it is ours. */
export function splitProfile(profile, moduleAt) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map()
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id)
  const known = new Map()
  const stageOf = (id) => {
    if (!known.has(id)) known.set(id, stageAt(id, nodes, parents, moduleAt))
    return known.get(id)
  }
  const split = new Map(STAGES.map((stage) => [stage, 0]))
  profile.samples.forEach((id, i) => {
    const stage = stageOf(id)
    if (stage !== undefined) split.set(stage, split.get(stage) + profile.timeDeltas[i] / 1000)
  })
  return split
}

/** The innermost function of ours says which; of what others call, the loader of modules is `load`. Undefined for idleness. */
function stageAt(leaf, nodes, parents, moduleAt) {
  const { functionName } = nodes.get(leaf).callFrame
  if (functionName === '(garbage collector)') return 'gc'
  if (functionName === '(idle)') return undefined
  let stage
  for (let id = leaf; id !== undefined; id = parents.get(id)) {
    const { functionName: name, url, lineNumber } = nodes.get(id).callFrame
    const module = moduleAt(url, lineNumber)
    if (module !== undefined) {
      if (module.startsWith('text/') && name.replace('#', '') === 'subset') return 'subset'
      // what runs once, when a module is opened
      if (stage === undefined && name !== '') stage = OF_MODULE.find(([pattern]) => pattern.test(module))?.[1]
    } else if (stage === undefined && /^node:internal\/(modules|process\/esm|bootstrap|main)|^node:internal\/vm/.test(url)) stage = 'load'
  }
  return stage ?? (leaf === undefined ? undefined : 'other')
}
