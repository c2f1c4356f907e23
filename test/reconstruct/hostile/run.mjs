// npm run bench:hostile [-- KIND…]: what text and PDFs that no newspaper printed, and text that one did, cost at four sizes up to 4 MB and a million glyphs, each kind in a process of its own.
// Fails where a text of twice the size takes more than 2.4 times as long, or letters are lost.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from '../bundled.mjs'

/** must: how much longer a text of twice the size may take */
const DOUBLED = 2.4
/** seconds under which growth cannot be told from noise */
const TELLING = 0.05

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(root, 'node_modules/.hostile-'))
try {
  const outfile = join(folder, 'measure.mjs')
  await bundled(
    {
      stdin: {
        contents: `import { measure, MEASURED } from './measure.js'
const [kind] = process.argv.slice(2)
process.stdout.write(JSON.stringify(kind === undefined ? Object.keys(MEASURED) : await measure(kind)))`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
    outfile,
  )
  const wanted = process.argv.slice(2)
  const kinds = wanted.length > 0 ? wanted : json([outfile])
  console.log(`${'seconds of processor time'.padEnd(38)}${['0.5', '1', '2', '4 MB'].map((size) => size.padStart(8)).join('')}   growth            edition   memory  articles  told`)
  for (const kind of kinds) report(json([outfile, kind]))
} finally {
  rmSync(folder, { recursive: true })
}

function json(args) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${args.slice(1).join(' ')}: ${signal ?? status}\n${stderr}`)
  return JSON.parse(stdout)
}

function report({ kind, seconds, edition, memory, articles, diagnostics, lost }) {
  const growth = (times) => times.slice(1).map((time, i) => time / Math.max(times[i], TELLING))
  const grown = growth(seconds)
  const faults = [...(Math.max(...grown, ...growth(edition)) > DOUBLED ? ['grows'] : []), ...lost.slice(0, 3)]
  console.log(
    kind.padEnd(38) +
      seconds.map((time) => time.toFixed(2).padStart(8)).join('') +
      `  ${grown.map((factor) => `×${factor.toFixed(1)}`.padStart(6)).join('')}` +
      `${edition.at(-1).toFixed(2).padStart(9)} s${memory.toFixed(0).padStart(6)} MB${String(articles).padStart(10)}${String(diagnostics).padStart(6)}  ${faults.join('; ')}`.trimEnd(),
  )
  if (faults.length > 0) process.exitCode = 1
}
