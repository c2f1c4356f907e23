// Puts faults into copies of src, one at a time, and sees whether a test turns red. `node test/mutants/run.mjs [WORD]`: those whose name has WORD.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'
import { fileURLToPath } from 'node:url'
import { MUTANTS } from './mutants.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SIDE_BY_SIDE = 2
const SECONDS = 90
const ENV = { STONEHAND_RANDOM: '24', STONEHAND_MINIMISE: '0', NO_COLOR: '1' }

/** A copy of the tree that can be tested; what is large or built is only pointed to. */
function copyTree() {
  const tree = mkdtempSync(join(tmpdir(), 'stonehand-mutant-'))
  for (const name of ['src', 'test', 'package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(tree, name), { recursive: true })
  for (const name of ['node_modules', 'fonts', 'examples', 'schema.json']) symlinkSync(join(ROOT, name), join(tree, name))
  writeFileSync(join(tree, 'vitest.config.mjs'), 'export default { test: { include: ["test/**/*.test.ts"], cache: false } }\n')
  return tree
}

/** The source with its fault. The anchor is looked for without white space and without commas before a closing bracket, so that a formatter may come and go. */
function faulty(source, { name, at, to }) {
  const bare = []
  const places = []
  for (let i = 0; i < source.length; i++) {
    if (/\s/.test(source[i]) || (source[i] === ',' && /^,\s*[)\]}]/.test(source.slice(i, i + 200)))) continue
    bare.push(source[i])
    places.push(i)
  }
  const text = bare.join('')
  const anchor = at.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '')
  const found = text.indexOf(anchor)
  if (found < 0) throw new Error(`“${name}”: its anchor is not there: ${at}`)
  if (text.indexOf(anchor, found + 1) >= 0) throw new Error(`“${name}”: its anchor is there more than once: ${at}`)
  return source.slice(0, places[found]) + to + source.slice(places[found + anchor.length - 1] + 1)
}

/** Names of the tests that fail; undefined where the run came to no result. */
function failures(tree, { files, tests }) {
  const out = join(tree, 'result.json')
  rmSync(out, { force: true })
  const only = tests.length > 0 ? ['-t', tests.join('|')] : []
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        join(tree, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--root',
        tree,
        '--config',
        join(tree, 'vitest.config.mjs'),
        '--reporter=json',
        `--outputFile=${out}`,
        ...only,
        ...files,
      ],
      { cwd: tree, env: { ...process.env, ...ENV }, stdio: 'ignore' },
    )
    const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000)
    child.on('close', () => {
      clearTimeout(timer)
      try {
        const { testResults } = JSON.parse(readFileSync(out, 'utf8'))
        const failed = new Map()
        for (const file of testResults) {
          if (file.status === 'failed' && file.assertionResults.length === 0) failed.set(file.name.replace(tree, ''), file.message)
          for (const test of file.assertionResults) if (test.status === 'failed') failed.set(test.fullName, test.failureMessages.join('\n'))
        }
        resolve(failed)
      } catch {
        resolve(undefined)
      }
    })
  })
}

const word = process.argv[2] ?? ''
const wanted = MUTANTS.filter((m) => m.name.includes(word))
// all anchors first: one that is gone is told at once
const sources = new Map()
const wrong = []
for (const mutant of MUTANTS) {
  const path = join(ROOT, 'src', mutant.file)
  try {
    faulty(sources.get(path) ?? sources.set(path, readFileSync(path, 'utf8')).get(path), mutant)
  } catch (error) {
    wrong.push(error.message)
  }
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'))
  process.exit(1)
}

const start = Date.now()
const trees = Array.from({ length: SIDE_BY_SIDE }, copyTree)
const results = new Map()
try {
  // what fails without any fault cannot show one, unless it fails in another way
  const kits = new Map(wanted.map((m) => [JSON.stringify(m.by.files), { files: m.by.files, tests: [] }]))
  const before = new Map()
  await share([...kits], async ([key, kit], tree) => before.set(key, await failures(tree, kit)))
  const red = new Set([...before.values()].flatMap((failed) => [...(failed ?? new Map([['no result', '']])).keys()]))
  for (const name of red) console.log(`red without a fault: ${name}`)
  await share(wanted, async (mutant, tree) => {
    const path = join(tree, 'src', mutant.file)
    const source = readFileSync(path, 'utf8')
    writeFileSync(path, faulty(source, mutant))
    const failed = await failures(tree, mutant.by)
    writeFileSync(path, source)
    const known = before.get(JSON.stringify(mutant.by.files))
    const new_ = failed === undefined ? ['no result in time'] : [...failed].filter(([name, message]) => known?.get(name) !== message).map(([name]) => name)
    results.set(mutant, new_)
    console.log(
      `${new_.length > 0 ? 'killed  ' : 'SURVIVED'}  ${mutant.name.padEnd(58)} ${new_
        .map((name) => name.replace(/^random editions \([^)]*\) /, ''))
        .slice(0, 2)
        .join('; ')}`,
    )
  })
} finally {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true })
}
const survived = [...results].filter(([, failed]) => failed.length === 0)
console.log(`${results.size} mutants, ${results.size - survived.length} killed, ${survived.length} survived, ${Math.round((Date.now() - start) / 1000)} s`)
process.exit(survived.length === 0 ? 0 : 1)

/** Does some work on all trees at once. */
async function share(list, work) {
  const queue = [...list]
  await Promise.all(
    trees.map(async (tree) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next, tree)
    }),
  )
}
