import { writePdf } from '../../../src/output/pdf/write.js'
import { faceOf, fontBytes, lineOf, pageOf, paperOf } from './paper.js'

/** A paper with some of everything, for comparing what two ways of writing it give. `fonts` is where the faces are. */
export async function samplePdf(options: Parameters<typeof writePdf>[1] = {}): Promise<Uint8Array> {
  const roman = fontBytes('stix-two-text/STIXTwoText-Regular.ttf')
  const sans = fontBytes('roboto-condensed/RobotoCondensed-Bold.ttf')
  const face = await faceOf(roman)
  const bold = await faceOf(sans, 'bold')
  const lines = (words: string) => [
    lineOf(face, words, { gap: 0.31 }),
    lineOf(bold, words.toUpperCase(), { y: 90, size: 24, colour: { kind: 'spot', name: 'Blue', tint: 1, cmyk: [1, 0.5, 0, 0] }, link: 'https://example.org' }),
  ]
  return writePdf(
    paperOf([], {
      faces: [
        { id: 'roman', bytes: roman },
        { id: 'bold', bytes: sans },
      ],
      pages: [pageOf(lines('Déjà vu: the café façade'), 1), pageOf(lines('Office hours'), 2)],
      bookmarks: [{ title: 'Déjà vu', level: 1, page: 0, y: 90 }],
    }),
    options,
  )
}
