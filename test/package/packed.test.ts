import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOME } from '../node/stonehand.js'

/** Bytes of the packed tarball, fonts and all. */
const PACKED_MOST = 2_500_000

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

const ARTICLE = `---
title: Ferry runs again after eleven days
byline: Ruan Pell
---

The ferry across the estuary ran again on Monday, eleven days after a rope in the dark took its propeller.

About forty people stood on the slip at six to see it go.
`

/** An empty folder but for the package from its tarball and what its manifest asks for, and nothing else that could be found. */
describe('the package from its tarball', { timeout: 60_000 }, () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stonehand-')))
  const installed = join(folder, 'node_modules/stonehand')
  let packed: Packed
  beforeAll(() => {
    const told = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: HOME, encoding: 'utf8', maxBuffer: 64 << 20 })
    const answer = JSON.parse(told) as Packed[] | Record<string, Packed>
    packed = Object.values(answer)[0]!
    mkdirSync(installed, { recursive: true })
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1'])
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
    for (const name of Object.keys(dependencies)) {
      const place = join(folder, 'node_modules', name)
      mkdirSync(dirname(place), { recursive: true })
      symlinkSync(join(HOME, 'node_modules', name), place)
    }
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, args, { cwd: folder, env: { PATH: process.env['PATH'] }, encoding: 'utf8', timeout: 60_000 })
  const command = join(installed, 'dist/cli.js')

  it('is small', () => {
    expect(packed.size).toBeLessThan(PACKED_MOST)
    expect(packed.size).toBe(statSync(join(folder, packed.filename)).size)
  })
  it('has no maps, no sources and no tests in it', () => {
    expect(packed.files.map(({ path }) => path).filter((path) => /\.map$|(?<!\.d)\.ts$|^(?:src|test|examples)\//.test(path))).toEqual([])
  })
  it('sets an article on a page of its own', () => {
    writeFileSync(join(folder, 'article.md'), ARTICLE)
    const { status, stderr } = run(command, 'typeset', 'article.md', '-o', 'page.pdf')
    expect(status, stderr).toBe(0)
    expect(readFileSync(join(folder, 'page.pdf'), 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/)
  })
  it('finds the articles of a printed page', () => {
    const { status, stderr } = run(command, 'reconstruct', join(HOME, 'examples/from-print/page.pdf'), '-o', 'again.json')
    expect(status, stderr).toBe(0)
    expect((JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8')) as { articles: unknown[] }).articles).toHaveLength(3)
  })
  it('opens by each of its ways in', () => {
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { exports: Record<string, { default?: string }> }
    const ways = Object.entries(exports).flatMap(([way, { default: file }]) => (file?.endsWith('.js') === true ? [way.replace('.', 'stonehand')] : []))
    expect(ways.length).toBeGreaterThan(8)
    const { status, stdout, stderr } = run(
      '--input-type=module',
      '--eval',
      `for (const way of ${JSON.stringify(ways)}) console.log(Object.keys(await import(way)).length)
       const { SHIPPED_FACES } = await import('stonehand/fonts')
       const { loadFonts } = await import('stonehand/node')
       console.log((await loadFonts()).size - SHIPPED_FACES.length)`,
    )
    expect(status, stderr).toBe(0)
    const counts = stdout.trim().split('\n').map(Number)
    expect(counts.pop()).toBe(0)
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })
})
