// Bundles the command line: one file, dist/cli.js, beside the library's modules.
import { build } from 'esbuild'

export const cliOptions = {
  entryPoints: ['src/node/cli.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
}

await build(cliOptions)
