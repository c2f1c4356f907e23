import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/index.js'
import { loadProfile } from '../../../src/node/loadProfile.js'
import { readPicture } from '../../../src/picture/picture.js'
import type { Paper } from '../../../src/scene/paper.js'
import { faceOf, lineOf, pageOf, paperOf } from '../../output/pdf/paper.js'
import { makePng } from '../../picture/make-png.js'
import { checkStandard } from './check.js'
import { DAMAGES, edited } from './damage.js'
import { type Checked, ROWS } from './rows.js'

const STANDARDS: readonly Checked[] = ['pdf/x-4', 'pdf/x-1a:2003', 'pdf/a-1b', 'pdf/a-2u', 'pdf/a-2a']
const intent = await loadProfile('fogra39')

/** Two pages with something of everything that a standard may mind. */
async function sample(): Promise<Paper> {
  const face = await faceOf()
  const bytes = makePng({ width: 24, height: 16, colourType: 4, depth: 8, sample: (x, y, channel) => (channel === 1 ? 255 - x * 4 : y * 15) })
  const read = readPicture(bytes)
  if (!read.ok) throw new Error(read.fault.message)
  const words = lineOf(face, 'The tide came in')
  return paperOf([], {
    pages: [
      pageOf([words, lineOf(face, 'in blue', { y: 80, colour: { kind: 'spot', name: 'Tide', tint: 0.8, cmyk: [1, 0.4, 0, 0] }, link: 'https://example.org/tide' })], 1),
      pageOf(
        [
          { kind: 'rect', node: 0, x: 0, y: 0, width: 400, height: 100, fill: { kind: 'cmyk', c: 0.2, m: 0, y: 0.4, k: 0 } },
          lineOf(face, 'Office hours'),
          { kind: 'picture', node: 0, picture: 'boat.png', x: 50, y: 200, width: 120, height: 80, crop: { x: 0, y: 0, width: 1, height: 1 } },
        ],
        2,
      ),
    ],
    pictures: [{ id: 'boat.png', bytes, info: read.info }],
    structure: [{ role: 'document', parent: -1 }],
  })
}
const paper = await sample()
const written = (standard: Parameters<typeof writePdf>[1] & object): Promise<Uint8Array> => writePdf(paper, { outputIntent: intent, ...standard, pages: 'one' })

describe.each(STANDARDS)('%s', (standard) => {
  it('is met, however the file is packed and whatever stands round the page', async () => {
    for (const more of [{}, { compress: false }, { bleed: '3mm', marks: ['crop', 'registration', 'colour-bars'] as const }])
      expect(checkStandard(await written({ standard, ...more }), standard)).toEqual([])
  })
  it('is met together with those that it goes with', async () => {
    const pairs: readonly (readonly Checked[])[] = [
      ['pdf/x-4', 'pdf/a-2u'],
      ['pdf/x-4', 'pdf/a-2a'],
      ['pdf/x-1a:2003', 'pdf/a-1b'],
    ]
    for (const pair of pairs.filter((two) => two.includes(standard))) expect(checkStandard(await written({ standard: pair }), standard), pair.join()).toEqual([])
  })
  it('is not met by a file that asks for none', async () => {
    const rows = checkStandard(await writePdf(paper), standard).map(({ row }) => row)
    expect(rows).toContain('intent')
    expect(rows).toContain('says-what-it-is')
  })

  let plain: Uint8Array | undefined
  const rows = ROWS.filter(({ clauses }) => clauses[standard] !== undefined)
  it.each(rows.map(({ id }) => id))('%s: a file that breaks it is found out', async (id) => {
    const damage = DAMAGES[id]
    const change = typeof damage === 'function' ? damage : damage?.[standard]
    expect(change, `${id} has no damage for ${standard}`).toBeDefined()
    plain ??= await written({ standard, compress: false, objectStreams: false })
    expect(checkStandard(edited(plain, change!), standard).map(({ row }) => row)).toContain(id)
  })
})
