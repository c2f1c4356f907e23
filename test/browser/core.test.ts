import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildResult } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { typeset, writePdf } from '../../src/index.js'
import { loadFonts, loadPictures, readEdition } from '../../src/node/index.js'
import { HOME } from '../node/stonehand.js'
import { hasChromium, withChromium } from './chromium.js'
import { linesOf } from './linesOf.js'

/** Bytes of the whole core, minified and packed, without what is loaded late: patterns of other languages, fonts that are more than Latin. */
const CORE_MOST = 460_000
const SETTING_MOST = 260_000
/** What is there in Node and nowhere else, as bundles show it. */
const NODE_NAMES =
  /(["'`])node:[a-z_/]+\1|\brequire\s*\(\s*["'`]|\bprocess\.(?:env|versions|platform|nextTick|argv|cwd)\b|\bBuffer\.(?:from|alloc|isBuffer)|\b__(?:dirname|filename)\b/

/** The package as it is installed, bundled for browsers by the people who use it. */
function bundled(source: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    stdin: { contents: source, resolveDir: HOME },
    outdir: join(HOME, 'out/browser'),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  })
}

/** Bytes of a bundle's entry with all it imports at once, packed. */
function firstBytes({ outputFiles, metafile }: Awaited<ReturnType<typeof bundled>>): number {
  const texts = new Map(outputFiles.map(({ path, contents }) => [path.slice(HOME.length).replace(/^\//, ''), contents]))
  const todo = Object.keys(metafile.outputs).filter((name) => name.endsWith('stdin.js'))
  const reached = new Set<string>()
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    todo.push(...metafile.outputs[name]!.imports.flatMap(({ kind, path }) => (kind === 'import-statement' ? [path] : [])))
  }
  return gzipSync(Buffer.concat([...reached].map((name) => texts.get(name)!))).length
}

describe('the core, bundled for browsers', { timeout: 60_000 }, () => {
  it('is bounded, and has no name of Node in it', async () => {
    const core = await bundled(`export * from 'stonehand'`)
    const setting = await bundled(`export { parseEdition, typeset, writePdf } from 'stonehand'`)
    const [whole, part] = [firstBytes(core), firstBytes(setting)]
    process.stdout.write(`The core for browsers, minified and packed: ${whole} bytes; typeset and writePdf alone ${part}.\n`)
    expect(whole).toBeLessThan(CORE_MOST)
    expect(part).toBeLessThan(SETTING_MOST)
    expect(Object.keys(core.metafile.inputs).filter((name) => /^dist\/(?:node|cli)/.test(name))).toEqual([])
    for (const { path, text } of core.outputFiles) expect(NODE_NAMES.exec(text)?.[0], path).toBeUndefined()
  })
})

describe.skipIf(!hasChromium('the core in a browser'))('in Chromium', { timeout: 60_000 }, () => {
  const EXAMPLE = join(HOME, 'examples/inside-page')
  const told: string[] = []
  let scripts: ReadonlyMap<string, string>
  beforeAll(async () => {
    const { outputFiles } = await bundled(
      `import * as stonehand from 'stonehand'
       import { SHIPPED_FACES } from 'stonehand/fonts'
       Object.assign(globalThis, { stonehand, faces: SHIPPED_FACES.map(({ name, file }) => [name, '/fonts/' + file]) })`,
    )
    scripts = new Map(outputFiles.map(({ path, text }) => [`/${path.slice(join(HOME, 'out/browser/').length)}`, text]))
  }, 60_000)

  async function opened(browser: Browser): Promise<Page> {
    const page = await browser.newPage()
    page.on('console', (message) => void told.push(message.text()))
    page.on('pageerror', (error) => void told.push(String(error)))
    // a server that is not there: whatever else is asked for is refused, and told
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/stdin.js"></script>' })
      const script = scripts.get(pathname)
      if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script })
      if (pathname.startsWith('/fonts/')) return route.fulfill({ path: join(HOME, pathname) })
      if (['.json', '.jpg', '.png'].includes(extname(pathname))) return route.fulfill({ path: join(EXAMPLE, pathname) })
      return route.abort()
    })
    await page.goto('http://stonehand.test/')
    await page.waitForFunction('globalThis.stonehand !== undefined')
    return page
  }

  it('sets the inside page with the line ends that it has in Node, and writes the same PDF', async () => {
    const edition = await readEdition(join(EXAMPLE, 'edition.json'))
    const pictures = await loadPictures(edition, EXAMPLE)
    const here = await typeset(edition, { fonts: await loadFonts(), pictures })
    const there = await withChromium(
      async (browser) =>
        (await (
          await opened(browser)
        ).evaluate(
          `(async (sources) => {
        const bytesAt = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer())
        const filled = async (entries) => new Map(await Promise.all(entries.map(async ([name, path]) => [name, await bytesAt(path)])))
        const edition = await (await fetch('/edition.json')).json()
        const paper = await stonehand.typeset(edition, { fonts: await filled(faces), pictures: await filled(sources.map((src) => [src, '/' + src])) })
        const pdf = await stonehand.writePdf(paper, { compress: false, objectStreams: false })
        let binary = ''
        for (const byte of pdf) binary += String.fromCharCode(byte)
        return { scene: { pages: paper.pages, structure: paper.structure }, pdf: btoa(binary), packed: (await stonehand.writePdf(paper)).length }
      })(${JSON.stringify([...pictures.keys()])})`,
        )) as { scene: Pick<typeof here, 'pages' | 'structure'>; pdf: string; packed: number },
    )

    expect(linesOf(there.scene)).toEqual(linesOf(here))
    expect(linesOf(here).length).toBeGreaterThan(180)
    const [ours, theirs] = [Buffer.from(await writePdf(here, { compress: false, objectStreams: false })), Buffer.from(there.pdf, 'base64')]
    expect(theirs.length).toBe(ours.length)
    expect(theirs.equals(ours)).toBe(true)
    expect(there.packed).toBeLessThan(ours.length)
    expect(told).toEqual([])
  })
})
