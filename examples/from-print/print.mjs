// Makes the print of this example from printed.json: page.pdf, with glyphs alone (no tags, no words beside them), and page.txt, the text that
// an extractor (PDF.js) finds in it. Run once; what comes after it, example.mjs, knows nothing but these two files.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { typeset, writePdf } from 'stonehand'
import { loadFonts, loadPictures, readEdition, zlibCodec } from 'stonehand/node'
import { getDocumentProxy } from 'unpdf'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** A line further from the one before it than this begins another frame or paragraph: ems. */
const NEXT_LINE = 1.4
/** And so does one whose type is so much larger or smaller. */
const SAME_SIZE = 1.05

const edition = await readEdition(`${folder}printed.json`)
const paper = await typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })
const pdf = await writePdf(paper, { codec: zlibCodec, actualText: false, tagged: false })
await writeFile(`${folder}page.pdf`, pdf)
await writeFile(`${folder}page.txt`, await textOf(pdf))

/** Lines in the order of the file, with a blank one where a frame ends. */
async function textOf(bytes) {
  const document = await getDocumentProxy(bytes.slice())
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  let text = ''
  let last
  for (const { str, hasEOL, transform, width } of items) {
    const [, , , size, x, y] = transform
    if (str.trim() !== '') {
      if (last && !sameLine(last, { size, x, y })) text = `${text.replace(/\n*$/, '')}${sameFrame(last, { size, y }) ? '\n' : '\n\n'}`
      last = { size, right: x + width, y }
    }
    text += str.replaceAll('\u2010', '-')
    if (hasEOL && !text.endsWith('\n')) text += '\n'
  }
  await document.loadingTask.destroy()
  return `${text.trimEnd()}\n`
}

function sameLine(last, { size, x, y }) {
  return Math.abs(last.y - y) < size / 4 && x >= last.right - size && x < last.right + NEXT_LINE * size
}

function sameFrame(last, { size, y }) {
  const down = last.y - y
  return down > 0 && down < NEXT_LINE * size && Math.max(size / last.size, last.size / size) < SAME_SIZE
}
