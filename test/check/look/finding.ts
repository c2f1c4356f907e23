import type { Look, SetLine, StoryLook } from './scan.js'

/** One place of a page that does not look as LOOK.md wants it. */
export interface Finding {
  readonly rule: string
  readonly page: number
  readonly story?: string
  /** points from the page's top left corner */
  readonly at: { readonly x: number; readonly y: number }
  readonly value: number | string
  readonly limit: string
  readonly message: string
}

/** A rule of LOOK.md: its name, and what it finds on a paper. */
export interface Rule {
  readonly name: string
  check(look: Look): readonly Found[]
}
export type Found = Omit<Finding, 'rule'>

/** Measured lengths are good to this many points. */
export const NEAR = 0.05

export function rule(name: string, check: (look: Look) => readonly (Found | undefined)[]): Rule {
  return { name, check: (look) => check(look).filter((f) => f !== undefined) }
}

/** A rule that looks at one story at a time. */
export function storyRule(name: string, check: (story: StoryLook, look: Look) => readonly (Found | undefined)[]): Rule {
  return rule(name, (look) => look.pages.flatMap((page) => page.stories.flatMap((story) => check(story, look))))
}

export function found(story: StoryLook, at: { readonly x: number; readonly y: number }, value: number | string, limit: string, message: string): Found {
  return { page: story.page.number, story: story.id, at: { x: at.x, y: at.y }, value, limit, message }
}

/** A finding where a measure lies outside its range. */
export function within(
  story: StoryLook,
  at: { readonly x: number; readonly y: number },
  value: number,
  least: number,
  most: number,
  what: string,
  unit = 'pt',
  tolerance = NEAR,
): Found | undefined {
  if (value >= least - tolerance && value <= most + tolerance) return undefined
  const [from, to] = [least, most].map((n) => String(Number(n.toFixed(3))))
  const limit = most === Infinity ? `>= ${from} ${unit}` : least === -Infinity ? `<= ${to} ${unit}` : least === most ? `${from} ${unit}` : `${from} to ${to} ${unit}`
  return found(story, at, value, limit, what)
}

export function clip(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 47)}…`
}

export function quoted(line: SetLine): string {
  return `“${clip(line.text)}”`
}

/** One line for a finding: rule, place, measured value, limit. */
export function print(f: Finding): string {
  const value = typeof f.value === 'number' ? String(Number(f.value.toFixed(3))) : f.value
  return `${f.rule.padEnd(22)} p${f.page} ${(f.story ?? '-').padEnd(12)} ${f.at.x.toFixed(1)},${f.at.y.toFixed(1)}  ${value} (limit ${f.limit})  ${f.message}`
}
