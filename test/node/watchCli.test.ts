import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderWith, HOME, pictured, smallEdition, stonehand } from './stonehand.js'

interface Told {
  readonly whole?: boolean
  readonly report?: { readonly stories: readonly { readonly article: string; readonly lines: number }[]; readonly diagnostics: readonly { readonly code: string }[] }
  readonly error?: { readonly code: string; readonly message: string; readonly issues: readonly { readonly path: string }[] }
  readonly imported?: readonly { readonly code: string }[]
}

const WORDS = 'The tide came in twice, and the second time it stayed. '

/** The command, watching; each line of JSON is answered as it comes. */
class Watching {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #lines: Told[] = []
  readonly ended: Promise<number | null>
  errors = ''
  #wake: () => void = () => undefined

  constructor(folder: string, args: readonly string[]) {
    this.#child = spawn(process.execPath, [join(HOME, 'dist/cli.js'), 'typeset', ...args, '--watch', '--json'], { cwd: folder })
    onTestFinished(() => void this.#child.kill('SIGKILL'))
    let text = ''
    this.#child.stdout.setEncoding('utf8').on('data', (more: string) => {
      const lines = (text + more).split('\n')
      text = lines.pop()!
      this.#lines.push(...lines.map((line) => JSON.parse(line) as Told))
      this.#wake()
    })
    this.#child.stderr.setEncoding('utf8').on('data', (more: string) => (this.errors += more))
    this.ended = new Promise((done) => this.#child.on('exit', (status) => done(status)))
  }

  async next(): Promise<Told> {
    while (this.#lines.length === 0) await new Promise<void>((go) => (this.#wake = go))
    return this.#lines.shift()!
  }

  end(): void {
    this.#child.kill('SIGTERM')
  }
}

const linesOf = ({ report }: Told): number => report!.stories.reduce((sum, { lines }) => sum + lines, 0)

describe('typeset --watch', { timeout: 60_000 }, () => {
  it('sets again with each change of the edition, the style and a picture, tells what is wrong and goes on, and ends when asked', async () => {
    const folder = folderWith({ 'edition.json': smallEdition({}, pictured('boat.jpg')), 'style.json': {} })
    const watching = new Watching(folder, ['edition.json', '--style', 'style.json', '-o', 'page.pdf'])
    const first = await watching.next()
    expect(first).toMatchObject({ whole: false })
    expect(first.report!.diagnostics.map(({ code }) => code)).toContain('picture-missing')

    // as editors save: a new file in the place of the old
    writeFileSync(join(folder, 'draft'), JSON.stringify(smallEdition({}, { ...pictured('boat.jpg'), body: [{ kind: 'paragraph', text: WORDS.repeat(30) }] })))
    renameSync(join(folder, 'draft'), join(folder, 'edition.json'))
    const second = await watching.next()
    expect(linesOf(second)).toBeGreaterThan(linesOf(first))

    writeFileSync(join(folder, 'edition.json'), '{ "stonehand": 1, ')
    expect((await watching.next()).error).toMatchObject({ code: 'invalid-edition' })
    writeFileSync(join(folder, 'edition.json'), JSON.stringify(smallEdition({}, pictured('boat.jpg'))))
    expect(linesOf(await watching.next())).toBe(linesOf(first))

    writeFileSync(join(folder, 'style.json'), JSON.stringify({ styles: { body: { size: 9.9 } } }))
    expect(linesOf(await watching.next())).toBeGreaterThan(linesOf(first))

    writeFileSync(join(folder, 'boat.jpg'), 'no picture at all')
    expect((await watching.next()).report!.diagnostics.map(({ code }) => code)).not.toContain('picture-missing')

    watching.end()
    expect(await watching.ended).toBe(0)
    expect(watching.errors).toBe('')
  })

  it('sets an article of Markdown again, and does not take its own page for a change', async () => {
    const folder = folderWith({ 'ferry.md': '# Ferry runs\n\nIt runs.\n' })
    const watching = new Watching(folder, ['ferry.md', '-o', 'page.pdf', '--report', 'report.json'])
    expect(await watching.next()).toMatchObject({ whole: true, report: { stories: [{ article: 'ferry', lines: 1 }] }, imported: [] })
    writeFileSync(join(folder, 'ferry.md'), `# Ferry runs\n\n${WORDS.repeat(12)}\n`)
    const again = await watching.next()
    expect(linesOf(again)).toBeGreaterThan(5)
    const nothing = new Promise<string>((done) => setTimeout(() => done('nothing'), 500))
    expect(await Promise.race([watching.next(), nothing])).toBe('nothing')
    watching.end()
    expect(await watching.ended).toBe(0)
  })
})

describe('typeset --json', () => {
  it('tells what came of it as one line, and people nothing', () => {
    const folder = folderWith({ 'edition.json': smallEdition() })
    const ran = stonehand(['typeset', 'edition.json', '-o', 'page.pdf', '--json'], { cwd: folder })
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    expect(ran.stdout.endsWith('\n')).toBe(true)
    expect(JSON.parse(ran.stdout)).toMatchObject({ out: 'page.pdf', whole: true, pages: 1, report: { stories: [{ article: 'one' }] } })
  })
  it('tells why nothing came of it', () => {
    const folder = folderWith({ 'edition.json': { ...smallEdition(), articles: 'none' } })
    const ran = stonehand(['typeset', 'edition.json', '-o', 'page.pdf', '--json'], { cwd: folder })
    expect(ran).toMatchObject({ status: 2, stderr: '' })
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'invalid-edition', issues: [{ path: 'articles' }] } })
  })
})
