// An edition of eight pages: two stories that jump, a feature over the centre spread with its text round a heron, adverts stacked from the foot,
// prices, weather and a league table.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { typeset, writePdf } from 'stonehand'
import { loadFonts, loadPictures, zlibCodec } from 'stonehand/node'
import { readLateEdition } from './edition.mjs'

/** Writes the edition into a folder; answers with its PDF. */
export async function run(out) {
  await mkdir(out, { recursive: true })
  const edition = await readLateEdition()
  const paper = await typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, import.meta.dirname) })
  const file = join(out, 'late-edition.pdf')
  await writeFile(file, await writePdf(paper, { codec: zlibCodec }))

  const { stories, whole, diagnostics } = paper.report
  const sum = (count) => stories.reduce((total, story) => total + count(story), 0)
  const lines = sum((story) => story.lines)
  console.log(`${stories.length} pieces, ${lines} lines, ${sum((story) => story.over.lines)} over, ${sum((story) => story.under.lines)} under`)
  console.log(`${(100 * whole.over15).toFixed(1)} % of lines loose, ${whole.hyphens} hyphens`)
  for (const { fit, article, part } of stories) {
    if (fit?.done.length) console.log(`  ${article}${part ? ` (part ${part})` : ''}: ${fit.done.map(({ what }) => what).join(', ')}`)
  }
  for (const { severity, path, message } of diagnostics) if (severity !== 'info') console.log(`${severity}: ${path}: ${message}`)
  return file
}
