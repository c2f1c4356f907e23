import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { expect, test } from 'vitest'
import { writePdf } from '../../../src/output/pdf/write.js'
import { faceOf, lineOf, pageOf, paperOf } from './paper.js'

// The objects of a file are our own writing: a reader that others wrote must find its way through them, packed or not.
test.each([{ objectStreams: true }, { objectStreams: false }, { compress: false }])('pdf-lib opens what is written with %o', async (options) => {
  const face = await faceOf()
  const bytes = await writePdf(
    paperOf([], { pages: [pageOf([lineOf(face, 'One')], 1), pageOf([lineOf(face, 'Two')], 2)], title: 'The Strait Courier', language: 'en-GB' }),
    options,
  )
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  expect(document.getPageCount()).toBe(2)
  expect(document.getTitle()).toBe('The Strait Courier')
  expect(document.getProducer()).toBe('stonehand')
  expect(document.catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('en-GB')
  expect(document.getPage(1).node.Resources()?.lookup(PDFName.of('Font'))?.toString()).toContain('/F0')
})
