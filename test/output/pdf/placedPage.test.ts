import { PDFDocument, PDFName, PDFString, StandardFonts, cmyk, degrees } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { inflateSync } from 'node:zlib'
import { readPdfPage } from '../../../src/picture/pdf/page.js'
import type { Paper } from '../../../src/scene/paper.js'
import type { PictureItem } from '../../../src/scene/scene.js'
import { writePdf } from '../../../src/output/pdf/write.js'
import { pageOf, paperOf } from './paper.js'

const inflate = (data: Uint8Array, maxOutputLength: number): Uint8Array => inflateSync(data, { maxOutputLength })
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

async function made(shape: (doc: PDFDocument) => void | Promise<void>, useObjectStreams = true): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  await shape(doc)
  return doc.save({ useObjectStreams })
}

const turned = (rotation: number, more: (page: ReturnType<PDFDocument['addPage']>) => void = () => undefined) =>
  made((doc) => {
    const page = doc.addPage([220, 120])
    page.setRotation(degrees(rotation))
    page.drawRectangle({ x: 30, y: 30, width: 50, height: 40, color: cmyk(0, 1, 0, 0) })
    more(page)
  })

/** A file by hand: objects from 1 on, the first the catalogue; its table leads nowhere, so that it is looked through. */
function byHand(objects: readonly string[], trailer = ''): Uint8Array {
  return latin(`%PDF-1.7\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R ${trailer}>>\nstartxref\n0\n%%EOF\n`)
}

function paperWith(bytes: Uint8Array, page = 1): Paper {
  const read = readPdfPage(bytes, page, inflate)
  if (!read.ok) throw new Error(read.fault.message)
  const item: PictureItem = { kind: 'picture', node: 0, picture: 'ad', x: 50, y: 60, width: 200, height: 100, crop: { x: 0, y: 0, width: 1, height: 1 } }
  return paperOf([], { pages: [pageOf([item])], pictures: [{ id: 'ad', bytes, info: read.info }] })
}

const fault = (bytes: Uint8Array, page = 1): string => {
  const read = readPdfPage(bytes, page, inflate)
  return read.ok ? 'none' : `${read.fault.code}: ${read.fault.message}`
}

describe('a page of a PDF', () => {
  it('has the size of its TrimBox, as it is shown, in its unit', async () => {
    for (const [rotation, width, height] of [
      [0, 200, 100],
      [90, 100, 200],
      [180, 200, 100],
      [270, 100, 200],
    ] as const) {
      const bytes = await turned(rotation, (page) => page.setTrimBox(10, 10, 200, 100))
      const read = readPdfPage(bytes, 1, inflate)
      expect(read.ok && [read.info.width, read.info.height]).toEqual([width, height])
    }
    const large = await turned(0, (page) => {
      page.node.set(PDFName.of('UserUnit'), page.doc.context.obj(2))
      page.setCropBox(0, 0, 1000, 60)
    })
    const read = readPdfPage(large, 1, inflate)
    // no box reaches over the paper
    expect(read.ok && [read.info.width, read.info.height]).toEqual([440, 120])
  })

  it('is the page that is asked for, and none beyond the last', async () => {
    const bytes = await made((doc) => {
      for (const width of [100, 140, 180]) doc.addPage([width, 50])
    })
    const widths = [1, 2, 3].map((n) => {
      const read = readPdfPage(bytes, n, inflate)
      return read.ok && read.info.width
    })
    expect(widths).toEqual([100, 140, 180])
    expect(fault(bytes, 4)).toContain('3 pages, and no page 4')
  })

  it('is read without its table of objects, and is a fault where it is cut short', async () => {
    for (const packed of [true, false]) {
      const bytes = await made((doc) => void doc.addPage([100, 50]).drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } }), packed)
      const text = textOf(bytes)
      const lost = latin(text.replace(/startxref\s+\d+/, 'startxref\n7'))
      expect(fault(lost)).toBe('none')
      expect(fault(bytes.slice(0, 200))).toContain('picture-unreadable')
    }
  })

  it('leaves annotations, actions, scripts and attached files behind', async () => {
    const bytes = await made(async (doc) => {
      const font = await doc.embedFont(StandardFonts.Helvetica)
      const page = doc.addPage([200, 100])
      page.drawText('Ropes', { x: 20, y: 20, size: 12, font })
      const { context } = doc
      page.node.set(
        PDFName.of('Annots'),
        context.obj([context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: PDFString.of('https://bad.example') } }))]),
      )
      doc.catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }))
      page.node.set(PDFName.of('AA'), context.obj({ O: { S: 'JavaScript', JS: PDFString.of('app.alert(2)') } }))
      page.node.Resources()!.set(PDFName.of('Properties'), context.obj({ P0: context.register(context.obj({ Type: 'Filespec', F: PDFString.of('secret.txt') })) }))
      await doc.attach(latin('attached'), 'attached.txt', { mimeType: 'text/plain' })
      doc.setTitle('A private title')
    })
    const out = textOf(await writePdf(paperWith(bytes), { compress: false }))
    expect(out).toContain('/Subtype /Form')
    expect(out).toContain('Helvetica')
    for (const word of ['JavaScript', 'app.alert', 'bad.example', 'Annot', 'Filespec', 'secret', 'EmbeddedFile', 'private', 'OpenAction', '/AA']) expect(out).not.toContain(word)
  })

  it('is in the file once, and the same bytes each time', async () => {
    const bytes = await turned(90)
    const paper = paperWith(bytes)
    const [page] = paper.pages
    const [item] = page!.items
    const twice: Paper = { ...paper, pages: [{ ...page!, items: [item!, { ...(item as PictureItem), y: 300 }] }] }
    const [a, b] = [await writePdf(twice, { compress: false }), await writePdf(structuredClone(twice), { compress: false })]
    expect(textOf(a).split('/Subtype /Form').length - 1).toBe(1)
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true)
    // read again by another library, its form is whole
    const again = await PDFDocument.load(a)
    expect(again.getPageCount()).toBe(1)
  })

  it('that is encrypted, or has layers switched off, is refused', () => {
    const page = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>', '<</Type/Page/MediaBox[0 0 100 50]>>']
    expect(fault(byHand(page))).toBe('none')
    expect(fault(byHand(page, '/Encrypt <</Filter/Standard/V 1>>'))).toContain('encrypted')
    expect(fault(byHand(['<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[4 0 R]/D<</OFF[4 0 R]>>>>>>', ...page.slice(1), '<</Type/OCG/Name(Cutter)>>']))).toContain('switched off')
  })

  it('that leads round in a circle is a fault, and resources that name their own form are none', () => {
    const tree = (kids: string): string[] => ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count 1/Kids[${kids}]>>`]
    const form = (content: string, resources: string): string =>
      `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources ${resources}/Length ${content.length}>>\nstream\n${content}\nendstream`
    const page = '<</Type/Page/MediaBox[0 0 100 50]/Resources 4 0 R>>'
    const shared = '<</XObject<</A 5 0 R/B 6 0 R>>>>'
    expect(fault(byHand(tree('2 0 R')))).toContain('hold themselves')
    expect(fault(byHand(['<</Type/Catalog/Pages 2 0 R>>', '2 0 R']))).toContain('picture-unreadable')
    expect(fault(byHand([...tree('3 0 R'), page, shared, form('/A Do', '4 0 R'), form('0 0 1 1 re f', '4 0 R')]))).toContain('draws itself')
    expect(fault(byHand([...tree('3 0 R'), page, shared, form('/B Do', '4 0 R'), form('/A Do', '4 0 R')]))).toContain('draws itself')
    expect(fault(byHand([...tree('3 0 R'), page, shared, form('/B Do', '4 0 R'), form('0 0 1 1 re f', '4 0 R')]))).toBe('none')
  })

  it('is read or refused whatever the bytes are', async () => {
    const bytes = await turned(0, (page) => page.drawText('x'))
    let state = 7
    const next = (n: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) % n
    for (let i = 0; i < 300; i++) {
      const hurt = Uint8Array.from(bytes)
      for (let k = 0; k < 1 + next(12); k++) hurt[next(hurt.length)] = next(256)
      const read = readPdfPage(next(4) === 0 ? hurt.slice(0, next(hurt.length)) : hurt, 1, inflate)
      if (!read.ok) expect(read.fault.message).toMatch(/^[A-Z].*\.$/)
    }
    expect(fault(latin(`%PDF-1.7\n1 0 obj\n${'['.repeat(5_000)}`))).toContain('picture-unreadable')
  })
})
