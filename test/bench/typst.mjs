import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wholeProcess } from './cold.mjs'

/** Typst as the harness in `folder` runs it (shared/bench/peers): one page of its own, the same amount of type and pictures as ours. */
export async function openTypst(folder) {
  const workdir = resolve(folder)
  const { pages } = JSON.parse(await readFile(join(workdir, 'data/articles.json'), 'utf8'))
  // it takes the working directory for its root
  process.chdir(workdir)
  const { make, render } = await import(pathToFileURL(join(workdir, 'peers/typst.mjs')).href)
  const compiler = make()
  let n = 0
  return {
    cold: () => wholeProcess(['peers/typst.mjs', '1', 'out/bench.pdf'], { cwd: workdir, env: { ARTICLES: 'data/articles-1.json' } }),
    warm: () => {
      render(compiler, 1, 'default', [pages[n++ % pages.length]])
      // an equal page would come from its cache
      compiler.evictCache(10)
    },
  }
}
