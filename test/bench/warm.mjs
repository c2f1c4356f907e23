import { Session } from 'node:inspector/promises'
import { performance } from 'node:perf_hooks'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundledModule } from './cold.mjs'
import { freshEdition } from './freshEdition.mjs'
import { splitProfile } from './stages.mjs'

/** What the library in `dist` exports. */
export async function openLibrary(dist) {
  const at = (module) => import(pathToFileURL(join(dist, module)).href)
  return { ...(await at('index.js')), ...(await at('node/index.js')) }
}

/** Opens the library in `dist`; each call of the result sets a page that was never set before. Faces, shaped words and syllables are kept. */
export async function openPress(dist, editionFile) {
  const { typeset, writePdf, loadFonts, loadPictures, zlibCodec } = await openLibrary(dist)
  const edition = JSON.parse(await readFile(editionFile, 'utf8'))
  const fonts = await loadFonts()
  const pictures = await loadPictures(edition, dirname(editionFile))
  let n = 0
  return async () => {
    const paper = await typeset(freshEdition(edition, n++), { fonts, pictures })
    return writePdf(paper, { codec: zlibCodec })
  }
}

export async function timed(work) {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** What a page costs by stage, from a profile of `pages` of them. */
export async function profiledPages(press, pages, dist) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  for (let i = 0; i < pages; i++) await press()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const split = splitProfile(profile, bundledModule(dist))
  return new Map([...split].map(([stage, time]) => [stage, time / pages]))
}
