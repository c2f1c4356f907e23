import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { WEEKLY } from '../../src/model/weekly.js'
import { USAGE } from '../../src/node/cli/usage.js'
import { HOME, stonehand } from '../node/stonehand.js'

/** With the padding of tables taken out. */
const README = readFileSync(join(HOME, 'README.md'), 'utf8').replace(/ {2,}/g, ' ')

describe('the README', () => {
  it('is short', () => {
    expect(README.split('\n').length).toBeLessThanOrEqual(200)
  })
  it('links to files that are there, and its picture is small', () => {
    const links = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!)
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) expect(existsSync(join(HOME, link)), link).toBe(true)
    expect(statSync(join(HOME, 'examples/inside-page/page.png')).size).toBeLessThan(400 * 1024)
  })
  it('tells the defaults as they are', () => {
    const { justification, hyphenation, keeps, styles } = WEEKLY
    expect(README).toContain(
      `tracking within ±${justification.tracking}/1000 em, glyphs within ±${100 * justification.glyphScale} %, optical margins ${justification.opticalMargins > 0 ? 'on' : 'off'}`,
    )
    expect(README).toContain(`${hyphenation.ladder} hyphens on consecutive lines`)
    expect(README).toContain(`| \`keeps.dropCapLines\` | ${keeps.dropCapLines} |`)
    expect(README).toContain(`| \`keeps.pictureResolution\` | ${keeps.pictureResolution} pixels an inch`)
    expect(README).toContain(`${styles.get('body')!.family} ${styles.get('body')!.size} on the grid’s baseline`.replace('’', "'"))
  })
  describe('has code that runs', () => {
    const blocks = [...readFileSync(join(HOME, 'README.md'), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({ language: match[1]!, code: match[2]! }))
    // names in capitals stand for files of the reader's
    const calls = blocks.flatMap(({ language, code }) => (language === 'sh' ? code.trim().split('\n') : [])).filter((line) => /^npx stonehand [^A-Z]+$/.test(line))
    beforeAll(() => void mkdirSync(join(HOME, 'out'), { recursive: true }))
    it.each(blocks.filter(({ language }) => language === 'js'))('$code', { timeout: 60_000 }, ({ code }) => {
      const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: HOME, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' })
      expect(ran.status, ran.stderr).toBe(0)
    })
    it('both ways in, by the command line and by code', () => {
      expect(calls.length).toBeGreaterThan(1)
      expect(blocks.filter(({ code }) => code.includes('reconstruct')).length).toBeGreaterThan(2)
    })
    it.each(calls)('%s', { timeout: 60_000 }, (line) => {
      const ran = stonehand(line.replace('npx stonehand ', '').split(' '))
      expect(ran.status, ran.stderr).toBe(0)
    })
  })
  it('knows every option of the command line, and no other', () => {
    const section = README.slice(README.indexOf('## Command line'), README.indexOf('## Limits'))
    const told = new Set(section.match(/--[a-z]+/g))
    const known = new Set(USAGE.match(/--[a-z]+/g))
    expect([...told].filter((option) => !known.has(option))).toEqual([])
    for (const option of ['--report', '--breaks', '--style', '--root']) expect(told).toContain(option)
  })
})
