import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith, HOME, stonehand } from './stonehand.js'

const EXAMPLE = join(HOME, 'examples/inside-page')
/** Other versions of Node to compare with, as paths apart by `:`. */
const NODES = (process.env['STONEHAND_NODES'] ?? '').split(':').filter((node) => node !== '')

/** What a process of its own makes of the example, from a folder under another name. */
function made(name: string, how: { env?: Readonly<Record<string, string>>; node?: string; cwd?: string } = {}): { pdf: Buffer; report: string } {
  const folder = join(folderWith({}), name)
  mkdirSync(folder)
  cpSync(EXAMPLE, join(folder, 'paper'), { recursive: true })
  const [pdf, report] = [join(folder, 'page.pdf'), join(folder, 'report.json')]
  const run = stonehand(['typeset', join(folder, 'paper/edition.json'), '-o', pdf, '--report', report], how)
  expect(run, run.stderr).toMatchObject({ status: 0 })
  return { pdf: readFileSync(pdf), report: readFileSync(report, 'utf8') }
}

it('makes the same bytes twice, in another folder, time zone and locale, and on other versions of Node', { timeout: 60_000 }, () => {
  const first = made('first')
  expect(first.pdf.length).toBeGreaterThan(50_000)
  const others: Parameters<typeof made>[] = [
    ['second'],
    ['ein anderer Ordner – größer'],
    ['kathmandu', { env: { TZ: 'Asia/Kathmandu' } }],
    ['honolulu', { env: { TZ: 'Pacific/Honolulu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' } }],
    ['germany', { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LC_NUMERIC: 'de_DE.UTF-8' }, cwd: '/' }],
    ['plain', { env: { LANG: 'C', LC_ALL: 'C', HOME: '/', NO_COLOR: '1' } }],
    ...NODES.map((node, k) => [`node ${k}`, { node }] satisfies Parameters<typeof made>),
  ]
  for (const [name, how] of others) {
    const { pdf, report } = made(name, how)
    expect(pdf.equals(first.pdf), name).toBe(true)
    expect(report, name).toBe(first.report)
  }
})

it.runIf(NODES.length > 0)('has been compared with', () => {
  const versions = NODES.map((node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim())
  console.log(`the same bytes on Node ${[process.version, ...versions].join(', ')}`)
  expect(new Set([process.version, ...versions].map((version) => version.split('.')[0])).size).toBe(NODES.length + 1)
})
