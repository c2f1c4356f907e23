import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractText } from '../read/index.js'
import { folderWith, HOME, pictured, smallEdition, stonehand } from './stonehand.js'

const JPEG = readFileSync(join(HOME, 'examples/inside-page/pictures/reservoir.jpg'))

describe('stonehand typeset', () => {
  it('sets an edition and says how it came out, on stderr alone', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    const run = stonehand(['typeset', 'edition.json', '-o', 'out.pdf', '--report', 'report.json'], { cwd })
    expect(run).toMatchObject({ status: 0, stdout: '' })
    expect(run.stderr).toMatch(/^out\.pdf: 1 page, 1 story, \d+ lines, nothing over, /)
    expect(extractText(readFileSync(join(cwd, 'out.pdf')))).toContain('Nine ships wait at anchor')
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({ version: 1, stories: [{ article: 'one' }] })
    expect(readdirSync(cwd).sort()).toEqual(['edition.json', 'out.pdf', 'report.json'])
  })
  it('takes pictures from the edition’s folder, whatever the current one is', () => {
    const cwd = folderWith({ 'paper/edition.json': smallEdition({}, pictured('pictures/boat.jpg')), 'paper/pictures/boat.jpg': JPEG })
    expect(stonehand(['typeset', 'paper/edition.json', '-o', 'out.pdf'], { cwd })).toMatchObject({ status: 0 })
  })
  it('takes pictures from --root too', () => {
    const cwd = folderWith({ 'paper/edition.json': smallEdition({}, pictured('boats/boat.jpg')), 'archive/boats/boat.jpg': JPEG })
    expect(stonehand(['typeset', 'paper/edition.json', '-o', 'out.pdf'], { cwd })).toMatchObject({ status: 1 })
    expect(stonehand(['typeset', 'paper/edition.json', '-o', 'out.pdf', '--root', 'archive'], { cwd })).toMatchObject({ status: 0 })
  })
  it('says what is not set whole, writes the rest and ends with 1', () => {
    const body = [{ kind: 'paragraph', text: 'The harbour master counted nine ships at anchor before noon. '.repeat(80).trim() }]
    const cwd = folderWith({ 'edition.json': smallEdition({}, { body }, { place: { columns: [1, 4], top: 1, depth: 20 } }) })
    const run = stonehand(['typeset', 'edition.json', '-o', 'out.pdf', '--report', 'r.json'], { cwd })
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/lines over/)
    expect(run.stderr).toMatch(/r\.json/)
    expect(existsSync(join(cwd, 'out.pdf'))).toBe(true)
    const { over } = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).stories[0]
    expect(over.lines).toBeGreaterThan(0)
    expect(over.text).toMatch(/before noon\.$/)
  })
  it('lays a style sheet over the edition’s own', () => {
    const cwd = folderWith({
      'edition.json': smallEdition({ style: { styles: { body: { size: 8 } } } }),
      'large.json': { styles: { body: { size: 11 } }, keeps: { dropCapLines: 0 } },
      'wrong.json': { styles: { body: { size: 'huge' } } },
    })
    const lines = (args: readonly string[]): number => {
      expect(stonehand(['typeset', 'edition.json', '-o', 'out.pdf', '--report', 'r.json', ...args], { cwd }).status).toBeLessThan(2)
      return JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).stories[0].lines
    }
    expect(lines(['--style', 'large.json'])).toBeGreaterThan(lines([]))
    const run = stonehand(['typeset', 'edition.json', '-o', 'out.pdf', '--style', 'wrong.json'], { cwd })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/wrong\.json[^]*styles\.body\.size/)
  })
  it('sets printed line ends on demand', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    expect(stonehand(['typeset', 'edition.json', '-o', 'out.pdf', '--breaks', 'printed'], { cwd }).status).toBeLessThan(2)
  })
  it('keeps to an earlier paper, and says which pages have changed', () => {
    const note = (text: string) => ({ id: 'note', body: [{ kind: 'paragraph', text }] })
    const two = (text: string): unknown => {
      const { articles, pages, ...rest } = smallEdition() as { articles: unknown[]; pages: Record<string, unknown>[] }
      return { ...rest, articles: [...articles, note(text)], pages: [...pages, { ...pages[0], stories: [{ article: 'note', place: { columns: [1, 2], top: 1, depth: 'fit' } }] }] }
    }
    const cwd = folderWith({ 'one.json': two('Nine ships wait.'), 'two.json': two('Ten ships wait.'), 'other.json': '{"paper":{},"seal":"0"}' })
    const run = (...args: string[]) => stonehand(['typeset', ...args], { cwd })
    expect(run('one.json', '-o', 'one.pdf', '--paper', 'one.paper.json')).toMatchObject({ status: 0 })
    expect(run('one.json', '-o', 'again.pdf', '--keep', 'one.paper.json').stderr).toMatch(/No page has changed/)
    expect(readFileSync(join(cwd, 'again.pdf')).equals(readFileSync(join(cwd, 'one.pdf')))).toBe(true)
    expect(run('two.json', '-o', 'two.pdf', '--keep', 'one.paper.json').stderr).toMatch(/have changed: 2 \(text\)/)
    const locked = run('two.json', '-o', 'two.pdf', '--keep', 'one.paper.json', '--locked', '1,2')
    expect(locked.stderr).toMatch(/Page 2 is locked/)
    expect(extractText(readFileSync(join(cwd, 'two.pdf')))).toContain('Nine ships wait.')
    expect(run('two.json', '-o', 'two.pdf', '--locked', '2')).toMatchObject({ status: 2, stderr: expect.stringMatching(/--keep/) as string })
    expect(run('two.json', '-o', 'two.pdf', '--keep', 'other.json')).toMatchObject({ status: 2, stderr: expect.stringMatching(/no paper/) as string })
    expect(run('two.json', '-o', 'one.paper.json', '--keep', 'one.paper.json')).toMatchObject({ status: 2, stderr: expect.stringMatching(/the earlier paper/) as string })
  })
  it('passes over a byte order mark', () => {
    const cwd = folderWith({ 'edition.json': `\ufeff${JSON.stringify(smallEdition())}` })
    expect(stonehand(['typeset', 'edition.json', '-o', 'out.pdf'], { cwd })).toMatchObject({ status: 0 })
  })
  it('writes the file that a link names, and keeps the link', () => {
    const cwd = folderWith({ 'edition.json': smallEdition(), 'real.pdf': 'old' })
    symlinkSync('real.pdf', join(cwd, 'out.pdf'))
    expect(stonehand(['typeset', 'edition.json', '-o', 'out.pdf'], { cwd })).toMatchObject({ status: 0 })
    expect(readFileSync(join(cwd, 'real.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(cwd).sort()).toEqual(['edition.json', 'out.pdf', 'real.pdf'])
  })
})

describe('a wrong call', () => {
  it.each([
    [[], /Name an edition/],
    [['typset', 'e.json'], /did you mean “typeset”/],
    [['e.json', '-o', 'x.pdf'], /stonehand typeset e\.json -o OUT\.pdf/],
    [['typeset'], /edition is missing/],
    [['typeset', 'e.json'], /-o OUT\.pdf/],
    [['typeset', 'e.json', 'f.json', '-o', 'x.pdf'], /f\.json/],
    [['typeset', 'e.json', '-o'], /-o needs a value/],
    [['typeset', 'e.json', '-o', '--breaks'], /-o needs a value/],
    [['typeset', 'e.json', '-o', 'x.pdf', '-o', 'y.pdf'], /-o is given twice/],
    [['typeset', 'e.json', '--out', 'x.pdf', '-o', 'y.pdf'], /-o is given twice/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--reprot', 'r.json'], /did you mean --report\?/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--constructor'], /no option --constructor/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--breaks', 'worst'], /best or printed, not “worst”/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--breaks='], /needs a value/],
    [['typeset', 'absent.json', '-o', 'x.pdf'], /absent\.json: There is no such file/],
    [['typeset', '.', '-o', 'x.pdf'], /This is a folder/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--style', 'absent.json'], /absent\.json: There is no such file/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--root', 'absent'], /folder “absent” is not there/],
    [['typeset', 'e.json', '-o', '.'], /This is a folder/],
    [['typeset', 'e.json', '-o', 'new/'], /name of a folder/],
    [['typeset', 'e.json', '-o', 'absent/x.pdf'], /The folder absent is not there/],
    [['typeset', 'e.json', '-o', '/dev/null'], /no ordinary file/],
    [['typeset', 'e.json', '-o', 'e.json'], /This is the edition/],
    [['typeset', 'e.json', '-o', './x/../e.json'], /This is the edition/],
    [['typeset', 'e.json', '-o', 'boat.jpg'], /This is the picture “boat\.jpg”/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--report', 'boat.jpg'], /This is the picture “boat\.jpg”/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--style', 's.json', '--report', 's.json'], /This is the style sheet/],
    [['typeset', 'e.json', '-o', 'x.pdf', '--report', './x.pdf'], /two names/],
  ])('%j ends with 2 and a way out, and writes nothing', (args, message) => {
    const cwd = folderWith({ 'e.json': smallEdition({}, pictured('boat.jpg')), 'boat.jpg': JPEG, 's.json': {}, 'x/keep': '' })
    const before = readdirSync(cwd)
    const run = stonehand(args, { cwd })
    expect(run.stderr).toMatch(message)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(readdirSync(cwd)).toEqual(before)
    expect(readFileSync(join(cwd, 'boat.jpg')).equals(JPEG)).toBe(true)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
  it('knows an input by another name', () => {
    const cwd = folderWith({ 'e.json': smallEdition({}, pictured('boat.jpg')), 'boat.jpg': JPEG })
    symlinkSync('boat.jpg', join(cwd, 'soft.pdf'))
    linkSync(join(cwd, 'boat.jpg'), join(cwd, 'hard.pdf'))
    for (const out of ['soft.pdf', 'hard.pdf']) expect(stonehand(['typeset', 'e.json', '-o', out], { cwd }).stderr).toMatch(/This is the picture/)
    expect(readFileSync(join(cwd, 'boat.jpg')).equals(JPEG)).toBe(true)
  })
  it('does not follow a link of a picture out of the folder, but into --root', () => {
    const cwd = folderWith({ 'paper/e.json': smallEdition({}, pictured('boat.jpg')), 'elsewhere/boat.jpg': JPEG })
    symlinkSync('../elsewhere/boat.jpg', join(cwd, 'paper/boat.jpg'))
    const run = stonehand(['typeset', 'paper/e.json', '-o', 'x.pdf'], { cwd })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/articles\[0\]\.figures\[0\]\.pictures\[0\]\.src: The picture `boat\.jpg` is a link that leads out/)
    expect(stonehand(['typeset', 'paper/e.json', '-o', 'x.pdf', '--root', 'elsewhere'], { cwd })).toMatchObject({ status: 0 })
  })
  it('says so when the PDF cannot be written, and leaves no draft', () => {
    const cwd = folderWith({ 'e.json': smallEdition() })
    mkdirSync(join(cwd, 'sub'))
    writeFileSync(join(cwd, 'sub/file'), '')
    const run = stonehand(['typeset', 'e.json', '-o', 'sub/file/x.pdf'], { cwd })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/-o sub\/file\/x\.pdf/)
    expect(readdirSync(cwd).sort()).toEqual(['e.json', 'sub'])
  })
})

describe('what a terminal is told', () => {
  it('prints help and version on stdout', () => {
    expect(stonehand(['--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Usage: stonehand typeset EDITION.json|ARTICLE.md -o OUT.pdf') })
    expect(stonehand(['typeset', '-h'])).toMatchObject({ status: 0, stderr: '' })
    expect(stonehand(['--version'])).toMatchObject({ status: 0, stderr: '', stdout: `${JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')).version}\n` })
  })
  it('has no colours and no control characters where nobody looks', () => {
    const cwd = folderWith({ 'e.json': smallEdition({}, pictured('a\u202eb.jpg')), 'x.json': '{"\u001b[2J": 1, "stonehand": 1}' })
    for (const args of [
      ['typeset', 'e.json', '-o', 'x.pdf'],
      ['typeset', 'x.json', '-o', 'x.pdf'],
      ['typeset', '\u001b]0;x\u0007.json', '-o', 'x.pdf'],
      ['typeset', 'e.json', '--\u001b[31m'],
    ]) {
      expect(stonehand(args, { cwd, env: { FORCE_COLOR: '1' } }).stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
  })
})
