import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStandard } from '../check/press/check.js'
import { folderWith, smallEdition, stonehand } from './stonehand.js'

describe('stonehand typeset, for the press', () => {
  it('writes a standard, with an intent that is here or one of a file', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    const press = ['typeset', 'edition.json', '-o', 'page.pdf', '--standard', 'pdf/x-4,pdf/a-2u', '--intent', 'fogra39', '--bleed', '3mm', '--marks', 'crop,registration']
    expect(stonehand(press, { cwd })).toMatchObject({ status: 0 })
    expect(checkStandard(readFileSync(join(cwd, 'page.pdf')), 'pdf/x-4')).toEqual([])
    expect(checkStandard(readFileSync(join(cwd, 'page.pdf')), 'pdf/a-2u')).toEqual([])
  })
  it('writes each page by itself, under the name asked for', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    mkdirSync(join(cwd, 'pages'))
    const run = stonehand(['typeset', 'edition.json', '-o', 'pages', '--separate', '--name', '{date}_{page:3}.pdf'], { cwd })
    expect(run, run.stderr).toMatchObject({ status: 0 })
    expect(readdirSync(join(cwd, 'pages'))).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d_\d{3}\.pdf$/)])
  })
  it('refuses what does not go together, and names a way out', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    for (const [args, said] of [
      [['--standard', 'pdf/x4'], /did you mean pdf\/x-4/],
      [['--standard', 'pdf/x-4'], /output intent/],
      [['--standard', 'pdf/a-1b,pdf/a-2u', '--intent', 'fogra39'], /goes with/],
      [['--intent', 'fogra39'], /--standard/],
      [['--standard', 'pdf/x-4', '--intent', 'none.icc'], /cannot be read \(ENOENT\)/],
      [['--name', '{page}.pdf'], /--separate/],
      [['--marks', 'cropp'], /did you mean crop/],
      [['--bleed', 'wide'], /3mm/],
      [['--separate'], /folder is not there/],
    ] as const) {
      const run = stonehand(['typeset', 'edition.json', '-o', 'page.pdf', ...args], { cwd })
      expect(run.status, `${args.join(' ')}: ${run.stderr}`).toBe(2)
      expect(run.stderr).toMatch(said)
      expect(existsSync(join(cwd, 'page.pdf'))).toBe(false)
    }
  })
})
