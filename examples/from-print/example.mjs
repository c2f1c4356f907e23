// A printed page, found again. From page.txt, its text as an extractor gave it: the articles, and a page that keeps every printed line. From
// page.pdf: the articles, the pictures and the page's own geometry, and the same articles in the style of another house.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editionFrom, fitPrinted, plainText, reconstruct, typeset, writePdf } from 'stonehand'
import { loadFonts, settleEdition, zlibCodec } from 'stonehand/node'
import { reconstructPdf } from 'stonehand/reconstruct/pdf'
import { sideBySide } from './sideBySide.mjs'

const folder = import.meta.dirname
const NO_PICTURES = new Map()

/** Writes the editions and their pages into a folder; answers with a sheet of three pages: as printed, from its text, and in another style. */
export async function run(out) {
  await mkdir(out, { recursive: true })
  const fonts = await loadFonts()
  const print = await readFile(join(folder, 'page.pdf'))

  const fromText = reconstruct(await readFile(join(folder, 'page.txt'), 'utf8'))
  tell('page.txt', fromText)
  const again = await set('from-text', await fitPrinted(fromText, fonts), NO_PICTURES, { breaks: 'printed' })

  const fromPdf = await reconstructPdf(print)
  tell('page.pdf', fromPdf)
  await set('from-pdf', await fitPrinted(fromPdf, fonts), fromPdf.pictures, { breaks: 'printed' })
  const restyled = await set('in-compact', fromPdf, fromPdf.pictures, { style: { extends: 'compact' } })

  const sheet = join(out, 'side-by-side.pdf')
  await writeFile(sheet, await sideBySide([print, again, restyled]))
  return sheet

  /** The page of an edition, and how it came out. */
  async function set(name, reconstruction, pictures, { style, breaks = 'best' }) {
    const edition = await settleEdition(editionFrom(reconstruction, { style }), pictures, style !== undefined || reconstruction.evidence.source === 'text')
    const paper = await typeset(edition, { fonts, pictures, breaks })
    const pdf = await writePdf(paper, { codec: zlibCodec })
    await writeFile(join(out, `${name}.json`), `${JSON.stringify(edition, null, 2)}\n`)
    await writeFile(join(out, `${name}.pdf`), pdf)
    console.log(`  ${name}.pdf: ${outcome(paper.report)}`)
    if (breaks === 'printed') for (const miss of paper.report.printed.misses) console.log(`    ${missLine(miss)}`)
    return pdf
  }
}

function tell(file, { articles, unassigned }) {
  console.log(`${file}: ${articles.length} articles`)
  for (const { headline, bylines, body } of articles) {
    const by = bylines?.flatMap(({ names }) => names.map(({ name }) => name)).join(', ')
    console.log(`  “${plainText(headline)}”${by ? `, by ${by}` : ''}: ${body.filter(({ kind }) => kind === 'paragraph').length} paragraphs`)
  }
  for (const { text } of unassigned) console.log(`  in no article: ${text}`)
}

function outcome({ printed, stories, diagnostics }) {
  const over = stories.reduce((sum, story) => sum + story.over.lines, 0)
  const faults = diagnostics.filter(({ severity }) => severity === 'error').length
  return `${printed.repeated} of ${printed.lines} printed lines repeated, ${printed.misses.length} of them outside the limits; ${over} lines over, ${faults} errors`
}

function missLine({ text, miss, wordSpace }) {
  return `“${text}” is ${Math.abs(miss).toFixed(2)} pt too ${miss > 0 ? 'long' : 'short'}, its word spaces ${wordSpace.toFixed(2)} of natural`
}
