import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts, loadPictures, readEdition } from '../../../src/node/index.js'
import { writePdf } from '../../../src/output/pdf/write.js'
import { typeset } from '../../../src/typeset.js'

// What readers give when a broken word is copied. Those that know ActualText give it whole; PDF.js does not know it, and gives both parts with the
// hyphen that is printed, whatever is written. (A hyphen that it takes for a soft one would leave words in two without a sign.)

let bytes: Uint8Array
/** Words broken by us, and how they are printed. */
let words: { readonly whole: string; readonly head: string }[]

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../examples/inside-page/', import.meta.url))
  const edition = await readEdition(join(folder, 'edition.json'))
  const paper = await typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })
  bytes = await writePdf(paper, { tagged: true })
  words = paper.pages.flatMap(({ items }) =>
    items.flatMap((item) => {
      const last = item.kind === 'glyphs' ? item.actual?.at(-1) : undefined
      if (item.kind !== 'glyphs' || last?.part !== 'begin' || !/[-\u2010]$/.test(item.texts.join(''))) return []
      return [{ whole: last.text.replaceAll('\u2010', '-'), head: item.texts.slice(last.from).join('') }]
    }),
  )
}, 60_000)

const count = (text: string, all: readonly string[]): number => all.filter((word) => text.replaceAll('\u2010', '-').includes(word)).length

describe('a word broken at a line’s end', () => {
  test('is there to be copied', () => {
    expect(words.length).toBeGreaterThan(10)
  })
  test('comes whole from pdfium', async () => {
    const library = await PDFiumLibrary.init()
    const document = await library.loadDocument(Buffer.from(bytes))
    const text = [...document.pages()].map((page) => page.getText()).join('\n')
    document.destroy()
    library.destroy()
    const whole = words.map((word) => word.whole)
    expect(count(text, whole)).toBe(words.length)
  })
  test.skipIf(!hasPoppler())('comes whole from poppler', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'stonehand-')), 'page.pdf')
    writeFileSync(file, bytes)
    for (const way of [[], ['-raw']]) {
      const text = execFileSync('pdftotext', [...way, file, '-'], { encoding: 'utf8' })
      expect(
        count(
          text,
          words.map(({ whole }) => whole),
        ),
        way.join(),
      ).toBe(words.length)
    }
  })
  test('comes in its two parts, with the hyphen, from PDF.js', async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
    expect(
      count(
        text,
        words.map(({ head }) => head.replaceAll('\u2010', '-')),
      ),
    ).toBe(words.length)
  })
})

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
