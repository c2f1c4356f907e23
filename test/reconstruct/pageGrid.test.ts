import { expect, test } from 'vitest'
import { resolvePaper } from '../../src/model/paperSizes.js'
import { reconstructPdf } from '../../src/reconstruct/pdf.js'
import { HOUSES } from './trip/houses.js'
import { setTrip } from './trip/setEdition.js'

const MARGIN = 40
const NEAR = 0.2

// Faces, sizes, leadings and columns differ from house to house; two are set ragged.
test.each(HOUSES)('the grid of a page of $name comes back', { timeout: 60_000 }, async (house) => {
  const set = await setTrip(20, house)
  const { evidence } = await reconstructPdf(set.pdf)
  set.edition.pages.forEach((page, i) => {
    const found = evidence.pages[i]!.grid!
    const { columns, gutter, baseline } = page.grid
    const [width] = resolvePaper(page.paper)
    const measure = (width - 2 * MARGIN - (columns - 1) * Number(gutter)) / columns
    expect(found.columns).toBe(columns)
    const off = { left: found.left - MARGIN, gutter: found.gutter - Number(gutter), measure: found.measure - measure, leading: found.leading - Number(baseline) }
    for (const [what, points] of Object.entries(off)) expect(Math.abs(points), `${what} of page ${i + 1}`).toBeLessThan(NEAR)
    const lines = (found.lastBaseline - found.firstBaseline) / found.leading
    expect(Math.abs(lines - Math.round(lines)) * found.leading).toBeLessThan(NEAR)
  })
})
