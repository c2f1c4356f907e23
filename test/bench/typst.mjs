import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Typst as the peers' harness in `folder` runs it, or nothing where it is not installed there. It takes the working directory for its root, so this changes it. */
export async function openTypst(folder) {
  const program = join(folder, 'peers/typst.mjs')
  if (!existsSync(join(folder, 'node_modules/@myriaddreamin/typst-ts-node-compiler')) || !existsSync(program)) return undefined
  process.chdir(folder)
  const { make, render } = await import(pathToFileURL(program).href)
  const compiler = make()
  return {
    /** what a process is started with to set the first `count` pages of a file of articles under `folder` */
    process: (count, articles, out) => [[program, String(count), out], { cwd: folder, env: { ARTICLES: articles } }],
    set: (pages) => {
      render(compiler, pages.length, 'default', pages)
      // an equal page would come from its cache
      compiler.evictCache(10)
    },
  }
}
