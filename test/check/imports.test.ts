import { describe, expect, it } from 'vitest'
import { importsOf, SOURCES } from './sources.js'

/** Files that any other may import. */
const FREE = new Set(['units.ts', 'diagnostics.ts', 'limits.ts', 'fonts.ts', 'profiles.ts', 'digest.ts', 'version.ts'])
/** Data runs in this direction; a stage imports those before it. */
const STAGES = ['model', 'text', 'flow', 'makeup', 'scene', 'proof', 'output']
/** What stands beside the stages, and what it imports. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  picture: [],
  report: ['scene', 'makeup'],
  preflight: ['scene', 'model'],
  reconstruct: ['model', 'text'],
  import: ['model'],
  fonts: ['text'],
}
/** Of these, types alone: a paper carries its report, and the report speaks of lines. */
const TYPES: Readonly<Record<string, readonly string[]>> = { report: ['flow'], scene: ['report'], proof: ['report'] }
/** What a stage reads beside those before it: pages of charts are made of the report. */
const READS: Readonly<Record<string, readonly string[]>> = { output: ['report'] }
/** The top of the house. */
const TOP = new Set(['index.ts', 'typeset.ts', 'stock.ts', 'earlier.ts', 'slip.ts'])

/** The only places that touch a package. */
const PACKAGES: readonly (readonly [pattern: RegExp, home: RegExp])[] = [
  [/^(fontkit|linebreak|hyphen)(\/|$)/, /^text\//],
  [/^fflate$/, /^(output\/pdf\/codec|fonts\/woff|reconstruct\/pdf\/read\/\w+)\.ts$/],
  [/^woff2-encoder\/decompress$/, /^fonts\/woff2\.ts$/],
  [/^valibot$/, /^model\//],
  [/^unpdf(\/|$)/, /^reconstruct\/pdf\/read\//],
  [/^(entities\/decode|htmlparser2)$/, /^import\/markup\//],
  [/^markdown-it$/, /^import\/markdown\/toHtml\.ts$/],
  [/^yaml$/, /^import\/markdown\/frontMatter\.ts$/],
  [/^sharp$/, /^node\/press\/sharp\.ts$/],
  [/^node:/, /^node\//],
]

const stageOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : name)

function allowed(from: string, to: string, typeOnly: boolean): boolean {
  if (FREE.has(to)) return true
  if (FREE.has(from)) return false
  const here = stageOf(from)
  const there = stageOf(to)
  if (here === there || here === 'node' || TOP.has(from)) return there !== 'node' || here === 'node'
  if (TOP.has(to)) return false
  if (there === 'picture') return true
  if (READS[here]?.includes(there)) return true
  if (typeOnly && TYPES[here]?.includes(there)) return true
  const beside = BESIDE[here]
  if (beside) return beside.includes(there)
  return STAGES.includes(here) && STAGES.includes(there) && STAGES.indexOf(there) < STAGES.indexOf(here)
}

describe('imports', () => {
  it('run with the data', () => {
    const wrong = SOURCES.flatMap((source) =>
      importsOf(source)
        .filter(({ target, outside, typeOnly }) => !outside && !allowed(source.name, target, typeOnly))
        .map(({ target, typeOnly }) => `${source.name} -> ${target}${typeOnly ? ' (types)' : ''}`),
    )
    expect(wrong).toEqual([])
  })
  it('touch each package in one place', () => {
    const wrong = SOURCES.flatMap((source) =>
      importsOf(source)
        .filter(({ target, outside }) => outside && !PACKAGES.some(([pattern, home]) => pattern.test(target) && home.test(source.name)))
        .map(({ target }) => `${source.name} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })
  it('go to files that are there', () => {
    const names = new Set(SOURCES.map((source) => source.name))
    const wrong = SOURCES.flatMap((source) =>
      importsOf(source)
        .filter(({ target, outside }) => !outside && !names.has(target))
        .map(({ target }) => `${source.name} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })
  it('make no circle at run time', () => {
    const edges = new Map(
      SOURCES.map((source) => [
        source.name,
        importsOf(source)
          .filter(({ outside, typeOnly }) => !outside && !typeOnly)
          .map(({ target }) => target),
      ]),
    )
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (name: string, trail: readonly string[]): void => {
      const since = trail.indexOf(name)
      if (since >= 0) circles.push([...trail.slice(since), name].join(' -> '))
      if (since >= 0 || done.has(name)) return
      for (const target of edges.get(name) ?? []) walk(target, [...trail, name])
      done.add(name)
    }
    for (const name of edges.keys()) walk(name, [])
    expect(circles).toEqual([])
  })
  it('keep the reader of PDFs and the ways in out of what everybody loads', () => {
    const edges = new Map(SOURCES.map((source) => [source.name, importsOf(source).filter(({ outside, typeOnly }) => !outside && !typeOnly)]))
    const reached = new Set(['index.ts', 'node/index.ts'])
    for (const name of reached) for (const { target } of edges.get(name) ?? []) reached.add(target)
    expect(reached.size).toBeGreaterThan(50)
    expect([...reached].filter((name) => /^reconstruct\/pdf|^import\//.test(name))).toEqual([])
  })
  it('are told apart by this test', () => {
    expect(allowed('text/a.ts', 'flow/b.ts', false)).toBe(false)
    expect(allowed('flow/a.ts', 'text/b.ts', false)).toBe(true)
    expect(allowed('output/pdf/a.ts', 'picture/b.ts', false)).toBe(true)
    expect(allowed('picture/a.ts', 'model/b.ts', false)).toBe(false)
    expect(allowed('report/a.ts', 'flow/b.ts', false)).toBe(false)
    expect(allowed('report/a.ts', 'flow/b.ts', true)).toBe(true)
    expect(allowed('scene/a.ts', 'typeset.ts', false)).toBe(false)
    expect(allowed('typeset.ts', 'node/loadFonts.ts', false)).toBe(false)
    expect(allowed('diagnostics.ts', 'model/a.ts', false)).toBe(false)
  })
})
