import type { Article, Block } from '../../../src/model/article.js'
import type { Edition } from '../../../src/model/edition.js'
import { loadFonts } from '../../../src/node/loadFonts.js'
import type { Paper } from '../../../src/scene/paper.js'
import { typeset } from '../../../src/typeset.js'
import { makePng } from '../../picture/make-png.js'
import { parsed } from './example.js'

/** Sentences of a market town's paper; each story takes some in order. */
const SENTENCES = [
  'The covered market in Lower Street will close for repairs after the summer, the council said, and the traders who rent its stalls must find room elsewhere until the new roof is finished.',
  'Surveyors found that rain had softened the beams above the eastern bays, where the butchers stand.',
  'Nobody was hurt when a length of gutter came down in the spring, but the bays beneath it have been roped off ever since.',
  'The repairs are expected to last most of a year and to cost rather more than the town had set aside.',
  'Several traders asked whether rents would be forgiven while the building was shut, and were told that the matter would be considered.',
  'The oldest of them has sold cheese from the same counter for forty years and does not intend to stop for a roof.',
  'She has been offered a place on the square, where the wind comes straight off the river in winter.',
  'The architect in charge of the work promised that the ironwork would be kept and painted in its first colours.',
  'His drawings show a lantern of clear glass along the ridge, as there was before the fire.',
  'Other towns have done the same with buildings of that age, some of them badly, and the architect has visited most of them.',
  'Money for the lantern will have to come from elsewhere, and an appeal is to be opened within weeks.',
  'Shopkeepers nearby are anxious too, since people who come for vegetables stay to buy shoes.',
  'The bus company has agreed to move two of its stops so that shoppers can reach the square without crossing the main road.',
  'Work is to begin as soon as the harvest fair is over, and the first bays should open again before the following summer.',
  'Until then the fishmonger will sell from a van, the baker from his own front room, and the clock over the door will be stopped.',
]

const MEETING = 'A public meeting drew so many people that half of them had to listen from the stairs.'

function paragraphs(from: number, count: number): Block[] {
  return Array.from({ length: count }, (_, i) => ({ kind: 'paragraph', text: [0, 1, 2].map((k) => SENTENCES[(from + 3 * i + k) % SENTENCES.length]).join(' ') }))
}

const crosshead = (text: string): Block => ({ kind: 'crosshead', text })

const photo = (id: string, caption: string, credit: string): NonNullable<Article['figures']>[number] => ({
  id,
  caption,
  pictures: [{ src: `${id}.png`, kind: 'photo', alt: 'A market hall.', credit }],
})

export const GOOD: Edition = parsed({
  stonehand: 1,
  publication: 'The Fenbridge Courier',
  date: '2026-05-14',
  language: 'en-GB',
  articles: [
    {
      id: 'market',
      rank: 1,
      kicker: 'Town council',
      headline: 'Traders must leave their market hall until a new roof is finished',
      decks: ['Repairs will last most of a year and cost more than the town has saved'],
      bylines: [{ role: 'writer', names: [{ name: 'Agnes Holloway' }] }],
      body: [
        ...paragraphs(0, 3),
        crosshead('Rain in the beams'),
        ...paragraphs(9, 6),
        crosshead('A van for the fish'),
        ...paragraphs(12, 3),
        { kind: 'paragraph', text: `${MEETING} ${SENTENCES[7]!}` },
        ...paragraphs(5, 3),
      ],
      pullQuotes: [{ id: 'stairs', text: '“So many people came that half of them had to listen from the stairs”', attribution: 'A trader at the meeting' }],
      figures: [photo('hall', 'Under repair: The eastern bays of the market hall, which have been roped off since the spring.', 'Tom Ellery')],
    },
    {
      id: 'buses',
      rank: 3,
      headline: 'Two bus stops will move to the square before the harvest fair',
      bylines: [{ role: 'writer', names: [{ name: 'Peter Marsh' }] }],
      body: paragraphs(5, 13),
      figures: [photo('stop', 'Moving: The stop outside the hall, from which most of the buses leave.', 'Tom Ellery')],
    },
    { id: 'appeal', rank: 4, headline: 'An appeal for a glass lantern over the market hall is opened at the town library', body: paragraphs(9, 5) },
  ],
  pages: [
    {
      paper: ['280mm', '440mm'],
      number: 5,
      margins: { top: '19mm', right: '15mm', bottom: '14mm', left: '15mm' },
      grid: { columns: 5, gutter: '4.5mm', baseline: 10 },
      furniture: [{ kind: 'folio', section: 'Town' }],
      stories: [
        {
          article: 'market',
          place: { columns: [1, 5], top: 1, depth: 'fit' },
          headLines: 2,
          dropCap: 4,
          figures: { hall: { columns: [4, 5], where: 'under-head', ratio: 0.75 } },
          quotes: { stairs: { column: 2, line: 32 } },
        },
        {
          article: 'buses',
          place: { columns: [1, 5], top: { below: 'market' }, depth: 'fit' },
          dropCap: 0,
          figures: { stop: { columns: [5, 5], where: 'under-head', ratio: 0.7 } },
        },
        { article: 'appeal', place: { columns: [1, 5], top: { below: 'buses' }, depth: 'fit' }, dropCap: 0, box: { tint: 0.1 } },
      ],
    },
  ],
})

const picture = makePng({ width: 640, height: 400, depth: 8, colourType: 0, sample: (x, y) => (x * 7 + y * 3) & 255 })

export async function set(edition: Edition): Promise<Paper> {
  return typeset(edition, { fonts: await loadFonts(), pictures: new Map(['hall.png', 'stop.png'].map((src) => [src, picture])) })
}
