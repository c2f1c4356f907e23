// Bundles the command line into dist/cli.js, and into chunks beside it what is loaded late: what one page needs is a fifth of it all. A process that sets one page spends most of its time on starting, so what is slow to open is made quick here.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const WORDS_LICENCE = 'src/reconstruct/words/englishWords.licence.txt'

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

/** yaml for Node is CommonJS, which asks for modules at run time; its build for browsers is the same in ES modules. */
const yamlAsModule = {
  name: 'yaml-as-module',
  setup(bundler) {
    bundler.onResolve({ filter: /^yaml$/ }, () => ({ path: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js') }))
  },
}

/** A program for Node that sets pages, quick to start: `name`.js in a folder, and chunks beside it. */
export function bundleProgram(name, entryPoint, outdir) {
  return build({
    entryPoints: { [name]: entryPoint },
    outdir,
    entryNames: name,
    chunkNames: `${name}-[name]-[hash]`,
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minifySyntax: true,
    // In a text without wide characters V8 reads bytes.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    // an optional peer, with code of its own for each machine
    external: ['sharp'],
    plugins: [patternsAsJson, inflateWithZlib, withoutBrotli, yamlAsModule],
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (existsSync('dist')) for (const name of readdirSync('dist')) if (/^cli[-.].*\.js$/.test(name)) rmSync(join('dist', name))
  const { metafile } = await bundleProgram('cli', 'src/node/cli.ts', 'dist')
  writeFileSync('dist/cli.licences.txt', licencesOf(Object.keys(metafile.inputs)))
  // the list of words stands in both
  copyFileSync(WORDS_LICENCE, join('dist', basename(WORDS_LICENCE)))
}

/** The licences of the packages whose code went into the bundle, as they ask for. */
function licencesOf(inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []))
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
    return `${name} ${version} (${license})\n\n${file === undefined ? 'The package has no text of its licence.' : readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  notices.push(`The English words\n\n${readFileSync(WORDS_LICENCE, 'utf8').trim()}\n`)
  return `The command line (cli.js) has code of these packages in it.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`
}
