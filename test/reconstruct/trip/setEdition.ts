import { zlibCodec } from '../../../src/node/zlibCodec.js'
import { writePdf } from '../../../src/output/pdf/write.js'
import type { Report } from '../../../src/report/report.js'
import type { Paper } from '../../../src/scene/paper.js'
import { typeset } from '../../../src/typeset.js'
import { makePng } from '../../picture/make-png.js'
import { FONTS } from '../../random/fonts.js'
import type { House } from './houses.js'
import type { Truth } from './truth.js'
import { type TripEdition, writeEdition } from './writeEdition.js'

export interface SetTrip extends TripEdition {
  /** glyphs alone: no tags, no words beside them */
  readonly pdf: Uint8Array
  /** with tags, where they are asked for and the writer has them */
  readonly tagged?: Uint8Array
  readonly report: Report
  readonly paper: Paper
}

/** Options of the writer. */
const TAGGED: Readonly<Record<string, boolean>> = { tagged: true }
const UNTAGGED: Readonly<Record<string, boolean>> = { tagged: false }

const PICTURES: ReadonlyMap<string, Uint8Array> = new Map([['gray.png', makePng({ width: 24, height: 16, colourType: 0, depth: 8, sample: (x, y) => 60 + 6 * x + 4 * y })]])

/** Sets the edition of a seed on pages deep enough for all of it. */
export async function setTrip(seed: number, house?: House, tags = false): Promise<SetTrip> {
  for (const room of [1, 1.4, 2, 3]) {
    const trip = writeEdition(seed, house, room)
    const paper = await typeset(trip.edition, { fonts: FONTS, pictures: PICTURES })
    const { report } = paper
    const over = report.notSet.filter(({ reason }) => reason !== 'quote-no-room')
    if (over.length > 0 && room < 3) continue
    const truth = withoutQuotes(trip, report)
    const pdf = await writePdf(paper, { codec: zlibCodec, actualText: false, ...UNTAGGED })
    const tagged = tags ? await writePdf(paper, { codec: zlibCodec, objectStreams: false, ...TAGGED }) : undefined
    return { ...trip, truth, pdf, ...(tagged && Buffer.from(tagged).includes('/StructTreeRoot') ? { tagged } : {}), report, paper }
  }
  throw new Error('never')
}

/** A pull quote that found no place in its story is on no page, and none looks for it. */
function withoutQuotes({ edition, truth }: TripEdition, { notSet }: Report): Truth {
  const left = new Set(
    notSet.flatMap(({ path }) => {
      const [, article, quote] = /^articles\[(\d+)\]\.pullQuotes\[(\d+)\]$/.exec(path) ?? []
      return article === undefined ? [] : [`${edition.articles[Number(article)]!.id} ${quote!}`]
    }),
  )
  return { ...truth, stories: truth.stories.map((story) => ({ ...story, quotes: story.quotes.filter((_, i) => !left.has(`${story.id} ${i}`)) })) }
}
