import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseStyleSheet } from '../../src/model/parse.js'
import { resolveStyle } from '../../src/model/resolveStyle.js'
import { HOME, stonehand } from '../node/stonehand.js'

const GUIDES = [
  'examples/house-style/README.md',
  'examples/own-style/README.md',
  'examples/from-print/README.md',
  'examples/late-edition/README.md',
  'examples/playground/README.md',
]

const MANIFEST = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

interface Code {
  readonly language: string
  readonly code: string
}

const textOf = (guide: string): string => readFileSync(join(HOME, guide), 'utf8')
const blocksOf = (guide: string): Code[] => [...textOf(guide).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({ language: match[1]!, code: match[2]! }))
const codeIn = (guide: string, language: string): string[] => blocksOf(guide).flatMap((block) => (block.language === language ? [block.code] : []))

function node(args: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, args, { cwd: HOME, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8', timeout: 60_000 })
}

describe.each(GUIDES)('%s', (guide) => {
  it('links to files that are there, and its picture is small', () => {
    const folder = join(HOME, dirname(guide))
    for (const [, link] of textOf(guide).matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(join(folder, link!)), link).toBe(true)
    expect(statSync(join(folder, 'page.png')).size).toBeLessThan(400 * 1024)
  })

  it('has no code but what is run here', () => {
    expect(blocksOf(guide).length).toBeGreaterThan(0)
    expect(blocksOf(guide).filter(({ language }) => !['sh', 'js', 'json'].includes(language))).toEqual([])
  })

  it.each(codeIn(guide, 'sh').flatMap((code) => code.trim().split('\n')))('%s', { timeout: 60_000 }, (line) => {
    // a server, which a test of its own opens in a browser
    if (line === 'npm run playground') return expect(MANIFEST.scripts).toHaveProperty('playground')
    const [, example] = /^npm run example -- (\S+)$/.exec(line) ?? []
    const [, call] = /^npx stonehand (.+)$/.exec(line) ?? []
    const ran = example !== undefined ? node(['examples/run.mjs', example]) : stonehand((call ?? line).split(' '))
    expect(ran.status, ran.stderr).toBe(0)
  })

  it.each(codeIn(guide, 'js'))('runs: %s', { timeout: 60_000 }, (code) => {
    const ran = node(['--input-type=module', '--eval', code])
    expect(ran.status, ran.stderr).toBe(0)
  })
})

describe('the walk to a style of one’s own', () => {
  const whole = JSON.parse(readFileSync(join(HOME, 'examples/own-style/style.json'), 'utf8')) as Record<string, unknown>
  const [first, ...parts] = codeIn('examples/own-style/README.md', 'json').map((code) => JSON.parse(code) as Record<string, unknown>)

  it('begins with a sheet that stands by itself', () => {
    const read = parseStyleSheet(first)
    expect(read.ok && resolveStyle([read.sheet])).toMatchObject({ ok: true, style: { keeps: { dropCapLines: 3 } } })
  })
  it.each(parts)('goes by parts of the sheet at its end: %j', (part) => {
    expect(parseStyleSheet(part)).toMatchObject({ ok: true })
    expect(whole).toMatchObject(part)
  })
})
