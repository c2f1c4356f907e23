import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, HOME, pictured, smallEdition, stonehand } from './stonehand.js'

const JPEG = readFileSync(join(HOME, 'examples/inside-page/pictures/reservoir.jpg'))
const whole = { 'edition.json': smallEdition({}, pictured('boat.jpg')), 'boat.jpg': JPEG }

describe('stonehand preflight', () => {
  it('says what should not go to press, page and place with it, and ends with 1', () => {
    const body = [{ kind: 'paragraph', text: 'The harbour master counted TK ships at anchor before noon.' }]
    const cwd = folderWith({ 'edition.json': smallEdition({}, { body }) })
    const run = stonehand(['preflight', 'edition.json', '--report', 'findings.json'], { cwd })
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toMatch(/^error: page 1, at \d+, \d+ pt, “one”: “TK”/m)
    expect(run.stderr).toMatch(/edition\.json for newspaper-26v5: 1 error/)
    const { profile, findings } = JSON.parse(readFileSync(join(cwd, 'findings.json'), 'utf8'))
    expect(profile).toBe('newspaper-26v5')
    expect(findings).toMatchObject([{ rule: 'dummy-text', severity: 'error', page: 0, story: 'one' }])
  })
  it('judges by the profile asked for', () => {
    const blue = { styles: { body: { colour: { kind: 'rgb', r: 0, g: 0, b: 0.4 } } } } as const
    const cwd = folderWith({ 'edition.json': smallEdition({ style: blue }) })
    const press = stonehand(['preflight', 'edition.json'], { cwd })
    expect(press).toMatchObject({ status: 1 })
    expect(press.stderr).toMatch(/is RGB/)
    expect(stonehand(['preflight', 'edition.json', '--profile', 'screen'], { cwd })).toMatchObject({ status: 0 })
  })
  it('refuses what it cannot do, and names a way out', () => {
    const cwd = folderWith(whole)
    for (const [args, said] of [
      [[], /edition is missing/],
      [['edition.json', '--profile', 'sheetfeed'], /did you mean sheetfed/],
      [['edition.json', '--breaks', 'printed'], /--breaks is an option of typeset, not of preflight/],
      [['edition.json', '--report', 'edition.json'], /never overwritten|no input is ever/],
      [['edition.json', '--raport', 'r.json'], /did you mean --report/],
    ] as const) {
      const run = stonehand(['preflight', ...args], { cwd })
      expect(run.status, run.stderr).toBe(2)
      expect(run.stderr).toMatch(said)
    }
  })
})
