import { PDFDocument, rgb } from 'pdf-lib'

/** Points round a page, and between two. */
const AIR = 24
const EDGE = { width: 0.75, colour: rgb(0.6, 0.6, 0.6) }

/** One sheet with the first page of each PDF on it, from left to right, all at the same scale and level at their heads. */
export async function sideBySide(pdfs) {
  const sheet = await PDFDocument.create()
  sheet.setProducer('stonehand')
  const pages = []
  for (const pdf of pdfs) {
    const [page] = await sheet.embedPdf(pdf)
    pages.push(page)
  }
  const width = pages.reduce((sum, page) => sum + page.width, (pages.length + 1) * AIR)
  const height = Math.max(...pages.map((page) => page.height)) + 2 * AIR
  const paper = sheet.addPage([width, height])
  let x = AIR
  for (const page of pages) {
    const y = height - AIR - page.height
    paper.drawPage(page, { x, y })
    paper.drawRectangle({ x, y, width: page.width, height: page.height, borderWidth: EDGE.width, borderColor: EDGE.colour })
    x += page.width + AIR
  }
  return sheet.save()
}
