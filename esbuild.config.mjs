// Bundles the library and the command line into dist: a module for each way in, and beside them in chunks, once, what they share and what is loaded late. A process that sets one page spends most of its time on starting, so what is slow to open is made quick here.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
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

/** yaml for Node is CommonJS, which asks for modules at run time; its build for browsers is the same in ES modules. */
const yamlAsModule = {
  name: 'yaml-as-module',
  setup(bundler) {
    bundler.onResolve({ filter: /^yaml$/ }, () => ({ path: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js') }))
  },
}

/** What fontkit takes in and is never asked for: WOFF2 (only TTF and OTF files get as far), and its own subsets of TrueType (they are ours). */
const withoutUnused = {
  name: 'without-unused',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:brotli\/decompress.*|clone)$/ }, ({ path }) => ({ path, namespace: 'unused' }))
    bundler.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: `export default () => { throw new Error('There is no ${path} here') }` }))
  },
}

/** Packages that stay outside: large and seldom wanted, or used as they are, or optional peers. The others are in the bundle, of each what is used. */
const OUTSIDE = ['fflate', 'harfbuzzjs', 'linebreak', 'sharp', 'unpdf', 'woff2-encoder']

/** All ways in of the package and its command. What knows nothing of Node stays so. */
function bundlePackage(outdir) {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const ways = Object.values(exports).flatMap((way) => way.default?.match(/^\.\/dist\/(.+)\.js$/)?.[1] ?? [])
  return build({
    entryPoints: { cli: 'src/node/cli.ts', ...Object.fromEntries(ways.map((way) => [way, `src/${way}.ts`])) },
    outdir,
    // side by side, so that a path to ../fonts or ./profiles is the same in all
    chunkNames: '[name]-[hash]',
    splitting: true,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    // In a text without wide characters V8 reads bytes.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    external: ['node:*', ...OUTSIDE.flatMap((name) => [name, `${name}/*`])],
    plugins: [patternsAsJson, yamlAsModule, withoutUnused],
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (existsSync('dist')) for (const file of readdirSync('dist', { recursive: true })) if (file.endsWith('.js')) rmSync(join('dist', file))
  const { metafile } = await bundlePackage('dist')
  for (const file of Object.keys(metafile.outputs)) dropEmptyImports(file)
  cpSync('src/profiles', 'dist/profiles', { recursive: true })
  writeFileSync('dist/licences.txt', licencesOf(Object.keys(metafile.inputs)))
  pruneDeclarations('dist')
}

/** No module does anything by being loaded (`sideEffects`), and bundlers warn of an import for nothing. */
function dropEmptyImports(file) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^import "\.{1,2}\/[\w./-]+\.js";\n/gm, ''))
}

/** Declarations that no way in leads to are of no use to anybody. */
function pruneDeclarations(folder) {
  const declared = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.d.ts'))
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const reached = new Set()
  const todo = Object.values(exports).flatMap(({ types }) => (types !== undefined && existsSync(types) ? relative(folder, types) : []))
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const [, from] of readFileSync(join(folder, file), 'utf8').matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g)) todo.push(join(dirname(file), `${from}.d.ts`))
  }
  for (const file of declared) if (!reached.has(file)) rmSync(join(folder, file))
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
  return `The files beside this one have code of these packages in them.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`
}
