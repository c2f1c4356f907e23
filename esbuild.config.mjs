// Bundles the command line into one file, dist/cli.js. A process that sets one page spends most of its time on starting, so what is slow to open is made quick here.
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

/** Pattern files as text for JSON.parse: a third of the time of an object literal, and a language that is not asked for is one skipped string. */
const patternsAsJson = {
  name: 'patterns-as-json',
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]hyphen[/\\]patterns[/\\][\w-]+\.js$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(require(path)))})`,
    }))
  },
}

/** fontkit unpacks its tables of scripts with tiny-inflate, in JavaScript and twice; Node's own zlib takes a tenth of the time. */
const inflateWithZlib = {
  name: 'inflate-with-zlib',
  setup(bundler) {
    bundler.onResolve({ filter: /^tiny-inflate$/ }, () => ({ path: 'commonjs', namespace: 'inflate' }))
    bundler.onResolve({ filter: /^inflate-module$/ }, () => ({ path: 'module', namespace: 'inflate' }))
    bundler.onLoad({ filter: /^commonjs$/, namespace: 'inflate' }, () => ({ contents: `module.exports = require('inflate-module').inflate` }))
    bundler.onLoad({ filter: /^module$/, namespace: 'inflate' }, () => ({
      contents: `import { inflateRawSync } from 'node:zlib'
        export const inflate = (source, target) => { target.set(inflateRawSync(source, { maxOutputLength: Math.max(1, target.length) })); return target }`,
    }))
  },
}

/** Only WOFF2 is packed with Brotli, and only TTF and OTF files get as far as fontkit. Its dictionary alone has 120 KB. */
const withoutBrotli = {
  name: 'without-brotli',
  setup(bundler) {
    bundler.onResolve({ filter: /^brotli\/decompress/ }, () => ({ path: 'brotli', namespace: 'absent' }))
    bundler.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: `export default () => { throw new Error('WOFF2 fonts are not read') }` }))
  },
}

await build({
  entryPoints: ['src/node/cli.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  // In a text without wide characters V8 reads bytes.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [patternsAsJson, inflateWithZlib, withoutBrotli],
})
