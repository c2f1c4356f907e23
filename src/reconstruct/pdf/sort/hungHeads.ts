import type { Rectangle } from '../../reconstruction.js'
import type { PageView } from './blocks.js'
import { groupBox, type HeadGroup } from './part.js'

/** Lines of text that may stand between a rule and the head under it. */
const REACH = 3.5

/** A head and what it stands in, under a rule. */
interface Hung extends Rectangle {
  readonly group: HeadGroup
  readonly right: number
  readonly bottom: number
}

/** Says which head hangs from the lowest rule that stands over all of a thing, below a height. */
export type HungHead = (thing: Rectangle, from: number) => HeadGroup | undefined

/**
 * A rule over a story is as wide as the story, however short its headline: what begins under such a rule belongs to the
 * head that hangs from it, and of several to the nearest on its left.
 */
export function hungHeads(view: PageView, groups: readonly HeadGroup[]): HungHead {
  const byRule = new Map<string, Hung[]>()
  for (const group of groups) {
    const box = groupBox(group)
    const size = group.head.block.size
    const over = view
      .rulesBetween(box.x, box.right, box.y - REACH * view.body.leading, box.y + 0.3 * size, 0.8 * box.width)
      .filter((rule) => rule.x < box.x + size && rule.width > 4 * view.body.size)
    const rule = over.at(-1)
    if (!rule) continue
    const list = byRule.get(keyOf(rule))
    if (list) list.push({ group, ...box })
    else byRule.set(keyOf(rule), [{ group, ...box }])
  }
  if (byRule.size === 0) return () => undefined
  return (thing, from) => {
    const rules = view.rulesBetween(thing.x, thing.x + thing.width, from, thing.y + 2, 0.7 * thing.width)
    const heads = rules.length > 0 ? byRule.get(keyOf(rules.at(-1)!)) : undefined
    if (!heads) return undefined
    let nearest: Hung | undefined
    for (const head of heads) if (head.x < thing.x + 2 && head.y < thing.y + 2 && (!nearest || head.x > nearest.x)) nearest = head
    return nearest?.group
  }
}

const keyOf = ({ x, y, width }: Rectangle): string => `${x.toFixed(1)} ${y.toFixed(1)} ${width.toFixed(1)}`
