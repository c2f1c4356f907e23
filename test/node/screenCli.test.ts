import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, smallEdition, stonehand } from './stonehand.js'

const margins = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' }
const page = { paper: 'a4', margins, grid: { columns: 4, gutter: '4mm', baseline: 10 }, stories: [] }

describe('stonehand typeset for screens', () => {
  it('writes SVG and HTML by the name of the file, with a proof over it where one is asked for', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    for (const args of [
      ['-o', 'page.svg'],
      ['-o', 'lines.svg', '--outlines'],
      ['-o', 'page.html'],
      ['-o', 'proof.svg', '--proof'],
      ['-o', 'proof.pdf', '--proof'],
    ])
      expect(stonehand(['typeset', 'edition.json', ...args], { cwd })).toMatchObject({ status: 0, stdout: '' })
    const text = (name: string): string => readFileSync(join(cwd, name), 'utf8')
    expect(text('page.svg')).toMatch(/^<svg .*@font-face.*Nine ships wait at anchor/s)
    expect(text('page.svg')).not.toContain('Baseline grid')
    expect(text('lines.svg')).not.toContain('@font-face')
    expect(text('page.html')).toMatch(/^<!doctype html>.*<svg .*Nine ships wait at anchor/s)
    expect(text('proof.svg')).toContain('Baseline grid')
    expect(text('proof.pdf')).toMatch(/^%PDF-/)
  })
  it('writes a file for each of several pages', () => {
    const edition = smallEdition()
    const cwd = folderWith({ 'edition.json': { ...edition, pages: [...(edition['pages'] as object[]), page] } })
    expect(stonehand(['typeset', 'edition.json', '-o', 'page.svg'], { cwd })).toMatchObject({ status: 0 })
    expect(readdirSync(cwd).sort()).toEqual(['edition.json', 'page-1.svg', 'page-2.svg'])
  })
  it('refuses what does not go together, before anything is written', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    for (const [args, said] of [
      [['-o', 'page.svg', '--marks', 'crop'], /--marks is for the press: write a PDF/],
      [['-o', 'page.pdf', '--outlines'], /--outlines is of SVG and HTML/],
      [['-o', 'page.svg', '--report', 'page.svg'], /two names/],
    ] as const) {
      const run = stonehand(['typeset', 'edition.json', ...args], { cwd })
      expect(run).toMatchObject({ status: 2, stdout: '' })
      expect(run.stderr).toMatch(said)
    }
    expect(readdirSync(cwd)).toEqual(['edition.json'])
  })
})

describe('stonehand report', () => {
  it('prints a table of stories, as JSON for programs, and writes a page of it', () => {
    const cwd = folderWith({ 'edition.json': smallEdition() })
    const run = stonehand(['report', 'edition.json', '--html', 'report.html'], { cwd })
    expect(run.status).toBe(0)
    const [head, , row] = run.stdout.split('\n')
    expect(head).toMatch(/^Page +Story +Lines +Legs +Words +Fit +Word space +Loose +Tight +Hyphens +Ladder$/)
    expect(row!.split(/ {2,}/).slice(1, 6)).toEqual(['one', expect.stringMatching(/^\d+$/), '4', '96', 'fits'])
    expect(run.stderr).toMatch(/^1 story, 96 words, nothing over, [\d.]+ % of lines loose/m)
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('class="chart"')
    const json = JSON.parse(stonehand(['report', 'edition.json', '--json'], { cwd }).stdout) as { version: number; stories: object[] }
    expect(json).toMatchObject({ version: 1, stories: [{ article: 'one', words: 96, over: 0 }] })
  })
  it('ends with 1 where text is over, and says by how much', () => {
    const cwd = folderWith({ 'edition.json': smallEdition({}, {}, { place: { columns: [1, 1], top: 1, depth: 8 } }) })
    const run = stonehand(['report', 'edition.json'], { cwd })
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/\d+ over/)
    expect(run.stderr).toMatch(/lines? over/)
  })
})
