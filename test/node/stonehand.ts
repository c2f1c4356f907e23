import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const HOME = fileURLToPath(new URL('../..', import.meta.url))

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a person would, in a process of its own. */
export function stonehand(args: readonly string[], options: { cwd?: string; env?: Readonly<Record<string, string>>; node?: string } = {}): Outcome {
  const run = spawnSync(options.node ?? process.execPath, [join(HOME, 'dist/cli.js'), ...args], {
    cwd: options.cwd ?? HOME,
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

/** A folder that is gone after the test, with these files in it: text and bytes as they are, all else as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stonehand-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return folder
}

const SENTENCE = 'The harbour master counted nine ships at anchor before noon and wrote the number down twice. '

/** The least of an edition: one page, one story, one article. */
export function smallEdition(
  changes: Readonly<Record<string, unknown>> = {},
  article: Readonly<Record<string, unknown>> = {},
  story: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    stonehand: 1,
    publication: 'The Test',
    date: '2026-01-02',
    articles: [{ id: 'one', headline: 'Nine ships wait at anchor', body: [{ kind: 'paragraph', text: SENTENCE.repeat(6).trim() }], ...article }],
    pages: [
      {
        paper: 'a4',
        margins: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
        grid: { columns: 4, gutter: '4mm', baseline: 10 },
        stories: [{ article: 'one', place: { columns: [1, 4], top: 1, depth: 'fit' }, ...story }],
      },
    ],
    ...changes,
  }
}

/** An article with one picture. */
export function pictured(src: string): Record<string, unknown> {
  return { figures: [{ id: 'boat', pictures: [{ src, alt: 'A boat' }], caption: 'A boat at rest' }] }
}
