import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Modules find their files by where their source stands. */
const placedModules = {
  name: 'placed-modules',
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\](?:src|test)[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }))
  },
}

/** Writes a module and all of the project's that it imports as one file that Node runs; `entry` as esbuild takes it. */
export async function bundled(entry, outfile) {
  await build({ ...entry, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning', plugins: [placedModules] })
}
