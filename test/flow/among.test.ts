import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics.js'
import { makeDesk } from '../../src/flow/desk.js'
import type { PlacedLine } from '../../src/flow/element.js'
import { storyMatter } from '../../src/flow/matter.js'
import type { Room } from '../../src/flow/room.js'
import type { SetPart } from '../../src/flow/setStory.js'
import type { Article, Figure, PullQuote } from '../../src/model/article.js'
import type { Story, Treatment } from '../../src/model/edition.js'
import type { Style } from '../../src/model/style.js'
import { WEEKLY } from '../../src/model/weekly.js'
import { readPicture, type PictureInfo } from '../../src/picture/picture.js'
import { silhouetteOf } from '../../src/picture/silhouette.js'
import { makeJpeg } from '../picture/make-jpeg.js'
import { makePng } from '../picture/make-png.js'
import { codec } from '../picture/read-image.js'
import { clippedJpeg, cutoutPng } from '../random/cutout.js'
import { makeCase, makeRoom } from './case.js'

const FILES = new Map([
  ['photo.jpg', makeJpeg({ width: 60, height: 40, components: 3 })],
  ['cut.png', makePng(cutoutPng(40, 60))],
  ['clipped.jpg', makeJpeg(clippedJpeg(40, 60))],
])
const infos = new Map<string, PictureInfo>()
beforeAll(() => {
  for (const [src, bytes] of FILES) {
    const read = readPicture(bytes)
    if (!read.ok) throw new Error(read.fault.message)
    const outline = silhouetteOf(bytes, read.info, codec.inflate, 0.1)
    infos.set(src, { ...read.info, ...(outline ? { outline } : {}) })
  }
})

const SENTENCE = 'The harbour lay quiet in the morning, and nobody on the quay would say when the ferry might come back.'
const QUOTE: PullQuote = { id: 'q', text: 'Nobody on the quay would say when the ferry might come back' }

/** Lines of one word, told apart by their numbers, or paragraphs. */
const words = (count: number): Article['body'] => Array.from({ length: count }, (_, i) => ({ kind: 'paragraph', text: `rain${i}` }))
const prose = (count: number): Article['body'] => Array.from({ length: count }, (_, i) => ({ kind: 'paragraph', text: `${i}. ${SENTENCE} ${SENTENCE} ${SENTENCE}` }))
const figure = (src: string): Figure => ({ id: 'f', pictures: [{ src, alt: 'A boat' }], caption: 'A boat' })

interface Set {
  readonly part: SetPart
  readonly room: Room
  readonly lines: readonly (PlacedLine & { readonly column: number; readonly right: number })[]
  readonly picture: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined
  readonly diagnostics: readonly Diagnostic[]
  said(code: string): boolean
}

async function set(article: Omit<Article, 'id'>, treatment: Treatment & Pick<Story, 'factboxes'>, changes: Partial<Room> = {}, style: Style = WEEKLY): Promise<Set> {
  const { typeCase, diagnostics } = await makeCase(style)
  const room = makeRoom(changes)
  const matter = storyMatter(
    { article: 'a', place: { columns: [1, room.columns], top: 1, depth: room.lines }, dropCap: 0, ...treatment },
    { id: 'a', ...article },
    'articles[0]',
    () => undefined,
  )
  const part = makeDesk(infos, (_, own) => own).set(typeCase, matter, room)
  const lines = part.elements
    .flatMap((e) => (e.kind === 'text' && e.role === 'paragraph' ? e.lines : []))
    .map((l) => ({
      ...l,
      column: Math.floor((l.x - room.x + 1) / (room.measure + room.gutter)),
      right: l.x + Math.max(...l.line.runs.map((run) => run.x + run.end)),
    }))
  const picture = part.elements.find((e) => e.kind === 'picture')
  return { part, room, lines, picture, diagnostics, said: (code) => diagnostics.some((d) => d.code === code) }
}

/** Text of a line. */
const text = ({ line }: PlacedLine): string => line.runs.map((run) => run.texts.join('')).join('')

describe('a spanner in mid-story', () => {
  it('has the text over it read first, in all of its legs, which end level over it', async () => {
    const { lines, picture, part, room } = await set({ body: words(80), figures: [figure('photo.jpg')] }, { figures: { f: { where: 'across', ratio: 0.2, line: 12 } } })
    expect(lines.map(text)).toEqual(Array.from({ length: 80 }, (_, i) => `rain${i}`))
    const over = lines.filter((l) => l.y < picture!.y)
    expect(over).toHaveLength(3 * 11)
    expect(over.map(text)).toEqual(Array.from({ length: 33 }, (_, i) => `rain${i}`))
    for (const column of [0, 1, 2]) expect(Math.max(...over.filter((l) => l.column === column).map((l) => l.y))).toBeCloseTo(room.y + 10 * room.baseline + room.cap, 6)
    expect(part.legs).toHaveLength(6)
    expect(part.legs.slice(0, 3).map((leg) => leg.lines)).toEqual([11, 11, 11])
    expect(picture!.width).toBeCloseTo(3 * room.measure + 2 * room.gutter, 6)
  })

  it('over some of the legs leaves the others as they are', async () => {
    const { lines, picture } = await set({ body: words(100), figures: [figure('photo.jpg')] }, { figures: { f: { where: 'across', columns: [2, 3], ratio: 0.2, line: 12 } } })
    expect(lines.map(text)).toEqual(Array.from({ length: 100 }, (_, i) => `rain${i}`))
    expect(lines.slice(0, 40).every((l) => l.column === 0)).toBe(true)
    expect(lines.slice(40, 62).every((l) => l.column > 0 && l.y < picture!.y)).toBe(true)
    expect(lines.slice(62).every((l) => l.column > 0 && l.y > picture!.y)).toBe(true)
  })

  it('may be a quote, or a factbox', async () => {
    const quoted = await set({ body: words(90), pullQuotes: [QUOTE] }, { quotes: { q: { where: 'across', line: 9 } } })
    expect(quoted.part.legs.map((leg) => leg.lines).slice(0, 3)).toEqual([8, 8, 8])
    const boxed = await set(
      { body: words(60), factboxes: [{ id: 'b', title: 'In figures', body: [{ kind: 'paragraph', text: SENTENCE }] }] },
      { factboxes: { b: { where: 'across', line: 9 } } },
    )
    expect(boxed.part.legs.map((leg) => leg.lines).slice(0, 3)).toEqual([8, 8, 8])
    const [box] = boxed.part.insets
    expect(box!.measured.room.columns).toBe(3)
    const top = Math.min(...box!.elements.flatMap((e) => (e.kind === 'text' ? e.lines.map((l) => l.y) : [])))
    const after = boxed.lines.filter((l) => l.y > top)
    expect(after.length).toBe(60 - 24)
  })

  it('keeps text over and under it where its line is not said, and is not lost in a short story', async () => {
    const clear = WEEKLY.keeps.figureFromLegEnd
    for (const count of [20, 60, 100]) {
      const { lines, picture, part } = await set(
        { body: words(count), figures: [figure('photo.jpg')] },
        { figures: { f: { where: 'across', ratio: 0.2 } } },
        { fit: true, lines: 90 },
      )
      expect(picture, String(count)).toBeDefined()
      expect(lines.map(text)).toEqual(Array.from({ length: count }, (_, i) => `rain${i}`))
      expect(part.legs[0]!.slots).toBeGreaterThanOrEqual(clear)
      expect(part.legs.at(-1)!.slots).toBeGreaterThanOrEqual(clear - 1)
    }
  })
})

describe('a straddle', () => {
  it('bites into both legs, where each keeps enough room', async () => {
    const wide = { measure: 200, columns: 2 }
    const { lines, picture, room } = await set({ body: prose(14), figures: [figure('photo.jpg')] }, { figures: { f: { where: 'straddle', width: 140, line: 10 } } }, wide)
    const level = lines.filter((l) => l.y > picture!.y && l.y < picture!.y + picture!.height)
    expect(new Set(level.map((l) => l.column))).toEqual(new Set([0, 1]))
    const middle = room.x + room.measure + room.gutter / 2
    expect(picture!.x + picture!.width / 2).toBeCloseTo(middle, 6)
    for (const l of level) expect(l.right < picture!.x || l.x > picture!.x + picture!.width).toBe(true)
    // text goes on down each leg past it
    const ends = lines.filter((l) => l.column === 0).length
    expect(lines.slice(0, ends).every((l) => l.column === 0)).toBe(true)
  })

  it('takes its legs whole, where they would be left too narrow, and where no width is asked for', async () => {
    for (const width of [140, undefined]) {
      const { lines, picture, room } = await set(
        { body: prose(14), figures: [figure('photo.jpg')] },
        { figures: { f: { where: 'straddle', columns: [1, 2], line: 10, ...(width === undefined ? {} : { width }) } } },
      )
      expect(picture!.width).toBeCloseTo(2 * room.measure + room.gutter, 6)
      expect(lines.some((l) => l.column < 2 && l.y > picture!.y && l.y < picture!.y + picture!.height)).toBe(false)
    }
  })

  it('of a quote may be over more than two legs', async () => {
    const { part, room } = await set({ body: prose(14), pullQuotes: [QUOTE] }, { quotes: { q: { where: 'straddle', columns: [1, 3] } } }, { measure: 200 })
    const quote = part.elements.find((e) => e.kind === 'text' && e.role === 'pullQuote')!
    const rule = part.elements.find((e) => e.kind === 'rule' && e.weight === WEEKLY.spacing.quoteRule)
    expect(quote).toBeDefined()
    // it bites half into each outer leg
    expect(rule).toMatchObject({ kind: 'rule' })
    if (rule?.kind === 'rule') {
      expect(rule.x2 - rule.x1).toBeCloseTo(2 * room.measure + room.gutter, 6)
      expect((rule.x1 + rule.x2) / 2).toBeCloseTo(room.x + (3 * room.measure + 2 * room.gutter) / 2, 6)
    }
  })
})

describe('text round a silhouette', () => {
  it('bites otherwise into both legs, line by line, and keeps the stand-off', async () => {
    for (const src of ['cut.png', 'clipped.jpg']) {
      const { lines, picture, part } = await set(
        { body: prose(16), figures: [figure(src)] },
        { figures: { f: { where: 'straddle', width: 150, line: 8, around: 'silhouette', standOff: 9 } } },
        { measure: 220, columns: 2 },
      )
      const level = lines.filter((l) => l.y > picture!.y && l.y < picture!.y + picture!.height)
      const lefts = level.filter((l) => l.column === 1).map((l) => Math.round(l.x))
      expect(new Set(lefts).size, src).toBeGreaterThan(5)
      // some of it stands within the picture's box: where that is transparent
      expect(
        level.some((l) => l.right > picture!.x + 2 || l.x < picture!.x + picture!.width - 2),
        src,
      ).toBe(true)
      const drawn = part.elements.find((e) => e.kind === 'picture')
      expect(drawn?.kind === 'picture' && drawn.clip !== undefined).toBe(src === 'clipped.jpg')
      expect(drawn?.kind === 'picture' && drawn.crop).toEqual({ x: 0, y: 0, width: 1, height: 1 })
    }
  })

  it('follows a polygon as well', async () => {
    const diamond = [
      [0.5, 0],
      [1, 0.5],
      [0.5, 1],
      [0, 0.5],
    ] as const
    const { lines, picture } = await set(
      { body: prose(16), figures: [figure('photo.jpg')] },
      { figures: { f: { where: 'leg', columns: [1, 1], side: 'right', width: 110, line: 8, around: diamond } } },
      { measure: 260, columns: 2 },
    )
    const level = lines.filter((l) => l.column === 0 && l.y > picture!.y && l.y < picture!.y + picture!.height)
    const widths = level.map((l) => l.line.measure)
    const least = widths.indexOf(Math.min(...widths))
    expect(least).toBeGreaterThan(0)
    expect(least).toBeLessThan(widths.length - 1)
    for (let k = 1; k < least; k++) expect(widths[k]!).toBeLessThanOrEqual(widths[k - 1]! + 10)
  })

  it('that a picture does not have is told, and its box stands for it', async () => {
    const asked = { where: 'leg', columns: [1, 1], width: 60, line: 8 } as const
    const box = await set({ body: prose(9), figures: [figure('photo.jpg')] }, { figures: { f: asked } }, { measure: 220 })
    const shaped = await set({ body: prose(9), figures: [figure('photo.jpg')] }, { figures: { f: { ...asked, around: 'silhouette' } } }, { measure: 220 })
    expect(shaped.lines.map(text)).toEqual(box.lines.map(text))
    expect(shaped.said('silhouette-missing')).toBe(true)
    expect(box.said('silhouette-missing')).toBe(false)
  })
})

describe('what has to give way', () => {
  it('is told of an insert that cannot begin on its line, or has too little text over it or under it', async () => {
    const moved = await set({ body: words(70), figures: [figure('photo.jpg')] }, { figures: { f: { where: 'across', ratio: 0.3, line: 39 } } })
    expect(moved.picture).toBeDefined()
    expect(moved.said('insert-moved')).toBe(true)
    const near = await set({ body: words(70), pullQuotes: [QUOTE] }, { quotes: { q: { column: 2, line: 3 } } })
    expect(near.diagnostics.find((d) => d.code === 'insert-near-end')?.message).toContain('2 lines over')
    const far = await set({ body: words(110), pullQuotes: [QUOTE] }, { quotes: { q: { column: 2, line: 16 } } })
    expect(far.said('insert-near-end')).toBe(false)
  })

  it('is told of a quote beside its sentence, a picture or a crosshead', async () => {
    const filler = Array.from({ length: 30 }, (_, i) => ({
      kind: 'paragraph' as const,
      text: `Rain fell on the islands for the whole of day number ${i}, and the day after that.`,
    }))
    const body = [...filler.slice(0, 10), { kind: 'paragraph' as const, text: SENTENCE }, ...filler.slice(10)]
    const by = (line: number): Promise<Set> => set({ body, pullQuotes: [QUOTE] }, { quotes: { q: { column: 1, line } } })
    const source = (await by(4)).lines.find((l) => text(l).includes('harbour'))!
    expect(source.column).toBe(0)
    expect((await by(source.grid!.line - 3)).said('quote-near-source')).toBe(true)
    const free = await set({ body, pullQuotes: [QUOTE] }, {})
    expect(free.said('quote-near-source')).toBe(false)
    const headed = await set(
      { body: [...filler.slice(0, 4), { kind: 'crosshead', text: 'Rain' }, ...filler.slice(4)], pullQuotes: [QUOTE] },
      { quotes: { q: { column: 2, line: 12 } } },
    )
    const crosshead = headed.part.elements.find((e) => e.kind === 'text' && e.role === 'crosshead')
    const line = crosshead?.kind === 'text' ? crosshead.lines[0]!.grid!.line : 0
    expect(line).toBeGreaterThan(0)
    const beside = await set(
      { body: [...filler.slice(0, 4), { kind: 'crosshead', text: 'Rain' }, ...filler.slice(4)], pullQuotes: [QUOTE] },
      { quotes: { q: { column: 2, line } } },
    )
    expect(beside.diagnostics.find((d) => d.code === 'insert-beside')?.message).toContain('a crosshead')
  })

  it('is told of a figure at the foot of one leg alone', async () => {
    const at = (columns: readonly [number, number]): Promise<Set> => set({ body: words(60), figures: [figure('photo.jpg')] }, { figures: { f: { where: 'foot', columns } } })
    expect((await at([2, 2])).said('figure-at-foot')).toBe(true)
    expect((await at([2, 3])).said('figure-at-foot')).toBe(false)
  })

  it('is nothing in mid-leg, where the house sets nothing there: it hangs from the top of a leg', async () => {
    const style: Style = { ...WEEKLY, forms: { ...WEEKLY.forms, inLeg: [] } }
    const article = { body: words(90), figures: [figure('photo.jpg')], pullQuotes: [QUOTE] }
    const treatment: Treatment = { figures: { f: { where: 'leg', columns: [2, 2] } }, quotes: { q: { column: 3 } } }
    const allowed = await set(article, treatment)
    const forbidden = await set(article, treatment, {}, style)
    const first = (one: Set, column: number): number => Math.min(...one.lines.filter((l) => l.column === column).map((l) => l.grid!.line))
    expect(first(allowed, 2)).toBe(1)
    expect(first(forbidden, 2)).toBeGreaterThan(1)
    expect(first(forbidden, 1)).toBeGreaterThan(1)
    expect(forbidden.said('insert-in-leg')).toBe(false)
    const asked = await set(article, { ...treatment, quotes: { q: { column: 3, line: 20 } } }, {}, style)
    expect(asked.said('insert-in-leg')).toBe(true)
  })
})
