import { describe, expect, it } from 'vitest'
import type { Article, Edition, FitOutcome, Rung, Story, StoryReport, Style } from '../../src/index.js'
import { WEEKLY } from '../../src/model/weekly.js'
import { setEdition, type SetCases } from './setCases.js'

const SENTENCE = 'The ferry left the northern quay with nine passengers, two goats and a crate of lamps for the island, where the light had failed again. '
const LAST = 'The keeper slept through all of it, and woke to find the goats in his garden and the lamps lit.'

const article: Article = {
  id: 'ferry',
  rank: 2,
  headline: 'Ferry sails for the island without its captain after a quarrel on the quay',
  decks: ['He was found asleep in the lamp store', 'The goats were not consulted'],
  body: [
    ...Array.from({ length: 9 }, (_, i): Article['body'] => [
      ...(i === 2 ? [{ kind: 'crosshead', text: 'After the quarrel' } as const] : []),
      { kind: 'paragraph', text: `${i + 1}. ${SENTENCE.repeat(1 + (i % 3))}`.trim() },
    ]).flat(),
    { kind: 'paragraph', text: SENTENCE.repeat(3).trim() },
    { kind: 'paragraph', text: LAST },
  ],
  pullQuotes: [{ id: 'lamps', text: '“The light had failed again, and nobody asked the goats.”', attribution: 'Ivo Maren' }],
  figures: [{ id: 'quay', pictures: [{ src: 'scene-0.png', alt: 'The quay', credit: 'Ann Bo', focalPoint: { x: 0.2, y: 0.9 } }], caption: 'The quay at six in the morning.' }],
  agencyNote: 'With material from the Northern Wire.',
}

function edition(depth: number | 'fit', more: Partial<Story> = {}): Edition {
  return {
    stonehand: 1,
    publication: 'The Strait Courier',
    date: '2026-11-20',
    articles: [article],
    pages: [
      {
        paper: [520, 1000],
        margins: { top: 30, right: 36, bottom: 30, left: 36 },
        grid: { columns: 3, gutter: 12, baseline: 10 },
        stories: [{ article: 'ferry', place: { columns: [1, 3], top: 1, depth }, dropCap: 3, ...more }],
      },
    ],
  }
}

interface Outcome extends SetCases {
  readonly story: StoryReport
  readonly fit: FitOutcome
}
async function set(depth: number | 'fit', more: Partial<Story> = {}): Promise<Outcome> {
  const made = await setEdition(edition(depth, more))
  const story = made.stories[0]!
  return { ...made, story, fit: story.fit! }
}

/** Depth of the module in which the story is over by about so many body lines. */
const natural = await set(90)
const depthOver = (lines: number): number => 90 + Math.round((natural.fit.before.lines - lines) / 3)
const only = (...ladder: Rung[]): Partial<Story> => ({ fit: { ladder } })

describe('a ladder of one rung', () => {
  const rungs: readonly (readonly [rung: Rung, over: number])[] = [
    [{ kind: 'paragraphs', range: [-1, 1], dearest: 1e6, share: 1 }, -2],
    [{ kind: 'quoteAir', range: [-1, 1] }, 2],
    [{ kind: 'crossheadAir', range: [-1, 1] }, 2],
    [{ kind: 'figureAir', range: [0, 3] }, -9],
    [{ kind: 'pictureDepth', range: [-6, 6], crop: 0.4 }, 9],
    [{ kind: 'headSize', range: [-3, 0] }, 9],
    [{ kind: 'headLines', range: [-1, 1] }, 9],
    [{ kind: 'decks', range: [-2, 0] }, 9],
    [{ kind: 'quoteMeasure', range: [-1, 1] }, -5],
    [{ kind: 'quotes', range: [-1, 0] }, 12],
    [{ kind: 'copy', range: [-3, 0] }, 9],
  ]
  it.each(rungs)('%j brings a story nearer, and does nothing else', async (rung, over) => {
    const { fit } = await set(depthOver(over), only(rung))
    expect(fit.asked).toBe(true)
    const kinds = new Set(fit.done.map(({ kind }) => kind))
    kinds.delete('paragraphs')
    kinds.delete('legTops')
    // the size of a head goes with its lines
    expect([...kinds].every((kind) => kind === rung.kind || (rung.kind === 'headSize' && kind === 'headLines'))).toBe(true)
    if (rung.kind !== 'paragraphs') expect(kinds.size).toBe(1)
    expect(fit.before.lines + fit.done.reduce((sum, { lines }) => sum + lines, 0)).toBe(fit.after.lines)
    expect(Math.abs(fit.after.lines)).toBeLessThan(Math.abs(fit.before.lines))
  })

  it('goes no further than its range and its floor', async () => {
    const far = depthOver(60)
    const deep = await set(far, only({ kind: 'pictureDepth', range: [-2, 0], crop: 0.9 }))
    expect(deep.fit.done.filter(({ kind }) => kind === 'pictureDepth').map(({ by }) => by)).toEqual([-2])
    const kept = await set(far, only({ kind: 'copy', range: [-9, 0], floor: 9 }))
    expect(kept.fit.done.find(({ kind }) => kind === 'copy')?.by).toBe(-2)
    const size = await set(far, only({ kind: 'headSize', range: [-9, 0], floor: 24 }))
    expect(size.story.display.find(({ kind }) => kind === 'headline')!.size).toBeGreaterThanOrEqual(24)
  })
})

describe('what is cut', () => {
  it('is in the report word for word, and on no page', async () => {
    const { fit, paper } = await set(depthOver(6), only({ kind: 'copy', range: [-1, 0] }))
    const cut = fit.done.find(({ kind }) => kind === 'copy')!
    expect(cut.text).toBe(LAST)
    expect(paper.report.notSet).toContainEqual({ path: 'articles[0].body[11]', reason: 'cut-to-fit', text: LAST })
  })
  it('is a deck where decks may go', async () => {
    const { fit, story } = await set(depthOver(6), only({ kind: 'decks', range: [-1, 0] }))
    expect(fit.done.find(({ kind }) => kind === 'decks')).toMatchObject({ what: 'deck off', by: -1, text: 'The goats were not consulted' })
    expect(story.display.filter(({ kind }) => kind === 'deck').map(({ text }) => text)).toEqual(['He was found asleep in the lamp store'])
  })
  it('is nothing by the default ladder, however far over a story is', async () => {
    const { fit, paper, story } = await set(depthOver(60), { fit: true })
    expect(fit.done.some(({ kind }) => kind === 'copy' || kind === 'decks' || kind === 'quotes')).toBe(false)
    expect(story.over.lines).toBe(fit.after.lines)
    expect(paper.report.notSet.map(({ reason }) => reason)).toEqual(['overset'])
    expect(story.display.some(({ kind }) => kind === 'pullQuote')).toBe(true)
  })
  it('is never what an agency, a writer or a photographer is due', async () => {
    const everything: Rung[] = [
      { kind: 'copy', range: [-12, 0] },
      { kind: 'decks', range: [-2, 0] },
      { kind: 'quotes', range: [-1, 0] },
    ]
    const { paper } = await set(depthOver(40), only(...everything))
    const left = paper.report.notSet.map(({ text }) => text).join('\n')
    for (const due of ['Northern Wire', 'Ann Bo']) expect(left).not.toContain(due)
  })
})

describe('a picture made less deep', () => {
  it('is cropped round its focal point', async () => {
    const crop = ({ paper }: SetCases) => paper.pages[0]!.items.flatMap((item) => (item.kind === 'picture' ? [item.crop] : []))[0]!
    const before = crop(await set(depthOver(9)))
    const after = crop(await set(depthOver(9), only({ kind: 'pictureDepth', range: [-6, 0], crop: 0.5 })))
    expect(after.height).toBeLessThan(before.height)
    // the focal point is near its foot: what is lost is lost at the top
    expect(after.y + after.height).toBeCloseTo(1, 6)
  })
})

describe('without a ladder', () => {
  it('a story is set as ever, and the report says how far it is off and what would help', async () => {
    const depth = depthOver(9)
    const [plain, empty] = [await set(depth), await set(depth, only())]
    expect(empty.paper.pages).toEqual(plain.paper.pages)
    expect(plain.fit.asked).toBe(false)
    expect(plain.fit.before.lines).toBeGreaterThan(4)
    expect(plain.fit.before.legs.reduce((a, b) => a + b, 0)).toBe(plain.fit.before.lines)
    expect(plain.fit.next.find(({ kind }) => kind === 'decks')).toMatchObject({ what: 'deck off', by: -1 })
  })
  it('what it says of a step is what the step gives', async () => {
    const depth = depthOver(30)
    const { fit } = await set(depth)
    for (const kind of ['decks', 'copy', 'quotes', 'pictureDepth'] as const) {
      const step = fit.next.find((one) => one.kind === kind && one.by === -1)!
      expect(step.lines, kind).toBeLessThan(0)
      const rung: Rung = kind === 'pictureDepth' ? { kind, range: [-1, 0], crop: 0.9 } : { kind, range: [-1, 0] }
      const done = (await set(depth, only(rung))).fit
      expect(done.done.find((one) => one.kind === kind)?.lines, kind).toBe(step.lines)
      expect(Math.abs(done.before.lines + step.lines - done.after.lines), kind).toBeLessThanOrEqual(2)
    }
  })
  it('a story as deep as its text has nothing to fit', async () => {
    const { fit, story } = await set('fit', { fit: true })
    expect(fit.asked).toBe(false)
    expect(story.over.lines).toBe(0)
    expect(fit.next.length).toBeGreaterThan(4)
  })
})

describe('the body', () => {
  it('keeps its size and its leading', async () => {
    const { paper } = await set(depthOver(12), { fit: true })
    const body = (WEEKLY as Style).styles.get('body')!
    const sizes = new Map<number, number>()
    for (const item of paper.pages[0]!.items) if (item.kind === 'glyphs' && paper.structure[item.node]!.role === 'paragraph') sizes.set(item.size, (sizes.get(item.size) ?? 0) + 1)
    const usual = [...sizes].sort((a, b) => b[1] - a[1])[0]![0]
    expect(usual).toBe(body.size)
    expect(sizes.size).toBeLessThanOrEqual(2) // the drop cap
  })
})
