import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition, Page, Story } from '../../src/model/edition.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { dumpScene } from '../../src/scene/dump.js'
import type { Paper } from '../../src/scene/paper.js'
import type { StoryReport } from '../../src/report/report.js'
import { typeset } from '../../src/typeset.js'
import { randomEditions, type RandomEdition } from '../random/edition.js'
import { FONTS } from '../random/fonts.js'
import { checkFrames } from './checkFrames.js'
import { checkGrid } from './checkGrid.js'
import { checkPdf } from './checkPdf.js'
import { checkSound } from './checkSound.js'
import { checkText } from './checkText.js'
import type { Finding } from './finding.js'
import { pageBox } from './geometry.js'
import { readScene, type SceneLine } from './lines.js'

// Random editions in which every story may jump: to its next part, or to a page at the end that has room for all.
const COUNT = Number(process.env['STONEHAND_JUMPS'] ?? 12)
const SEED = 20_261_125

interface Run {
  readonly seed: number
  /** as it was set */
  readonly given: Edition
  /** with the places that were found as if they had been asked for */
  readonly edition: Edition
  readonly paper: Paper
  readonly pictures: RandomEdition['pictures']
}
const runs: Run[] = []

/** All stories may jump, to a page more; half of these pages keep their room for that. In most editions no next part has its place. */
function jumping({ edition, seed }: RandomEdition): Edition {
  const last = edition.pages.at(-1)!
  const { columns } = last.grid
  const { number: _, spread: __, ...geometry } = last
  const kept = seed % 2 === 0 ? { jumpRoom: [{ columns: [1, columns] as const, top: 1, depth: pageBox(edition, last).lines }] } : {}
  const back: Page = { ...geometry, furniture: [], reserved: [], items: [], wildArt: [], stories: [], ...kept }
  const jumps = ({ part, ...story }: Story): Story => ({ ...story, jump: 'auto', ...(seed % 3 === 0 && part !== undefined ? { part } : {}) })
  const pages = edition.pages.map((page) => ({
    ...page,
    stories: page.stories.flatMap((story) => ((story.part ?? 1) === 1 ? [jumps(story)] : seed % 3 === 0 ? [story] : [])),
  }))
  return { ...edition, pages: [...pages, back] }
}

/** Parts that the edition does not place, where they stand. */
function withFound(edition: Edition, paper: Paper): Edition {
  const pages = edition.pages.map((page, p): Page => {
    const found = paper.report.stories.filter(
      (s) => s.kind === 'story' && s.page === p && s.part > 1 && !page.stories.some((story) => story.article === s.article && story.part === s.part),
    )
    return {
      ...page,
      stories: [
        ...page.stories,
        ...found.map((s): Story => ({ article: s.article, part: s.part, byline: 'leg', place: { columns: columnsOf(edition, paper, s), top: 1, depth: 'fit' } })),
      ],
    }
  })
  const first = pages.map((page) => ({
    ...page,
    stories: page.stories.map((story): Story =>
      story.part === undefined && paper.report.stories.some((s) => s.article === story.article && s.part > 1) ? { ...story, part: 1 } : story,
    ),
  }))
  return { ...edition, pages: first }
}

function columnsOf(edition: Edition, paper: Paper, { page, path, legs }: StoryReport): readonly [number, number] {
  const { left, measure, gutter } = pageBox(edition, edition.pages[page]!)
  const x = Math.min(...paper.pages[page]!.items.flatMap((item) => (item.kind === 'glyphs' && paper.structure[item.node]!.path?.startsWith(`${path}.`) === true ? [item.x] : [])))
  const from = Math.round((x - left) / (measure + gutter)) + 1
  return [from, from + legs.length - 1]
}

beforeAll(async () => {
  for (const random of randomEditions(COUNT * 3, SEED)) {
    if (runs.length >= COUNT) break
    const given = jumping(random)
    const paper = await typeset(given, { fonts: FONTS, pictures: random.pictures })
    if (!paper.report.stories.some(({ part }) => part > 1)) continue
    runs.push({ seed: random.seed, given, edition: withFound(given, paper), paper, pictures: random.pictures })
  }
}, 200_000)

/** Of the same story, part by part. */
function storiesOf({ paper }: Run): StoryReport[][] {
  const own = paper.report.stories.filter(({ kind }) => kind === 'story')
  return [...new Set(own.map(({ article }) => article))].map((id) => own.filter(({ article }) => article === id)).filter(({ length }) => length > 1)
}

function linesOf({ edition, paper }: Run, story: StoryReport): readonly SceneLine[] {
  return readScene(edition, paper).parts.find(({ page, key, kind }) => kind === 'story' && page === story.page && key === story.path)!.lines
}

/** The cells of a table are of one block: it may be parted between its rows. */
function blockOf(path: string | undefined): string | undefined {
  return path?.replace(/\.(?:rows\[\d+\]\[\d+\]|(?:head|columnGroups)\[\d+\]|source)$/, '')
}

function tell(check: (run: Run) => readonly Finding[]): string[] {
  return runs.flatMap((run) => check(run).map(({ rule, path, message }) => `${run.seed} ${rule} at ${path}: ${message}`))
}

describe(`random editions in which stories jump (${COUNT}, seed ${SEED})`, () => {
  test('jump often enough to say something', () => {
    const parted = runs.flatMap(storiesOf)
    expect(runs.length).toBe(COUNT)
    expect(parted.length).toBeGreaterThan(COUNT)
    expect(
      parted.filter((parts) => !runs.some(({ given }) => given.pages.some(({ stories }) => stories.some((s) => s.article === parts[0]!.article && s.part === 2)))).length,
    ).toBeGreaterThan(COUNT / 4)
  })

  test('lose no word and set none twice, part after part', () => {
    expect(tell(checkText)).toEqual([])
    expect(tell(checkSound)).toEqual([])
  })
  test('stand on their grids and overlap nowhere', () => {
    expect(tell(checkGrid)).toEqual([])
    expect(tell(checkFrames)).toEqual([])
  })

  test('are full before a jump, and never part a word or end in a hyphen there', () => {
    const faults: string[] = []
    for (const run of runs)
      for (const parts of storiesOf(run))
        for (const part of parts.slice(0, -1)) {
          const at = `${run.seed} ${part.path}`
          const gaveWay = run.paper.report.diagnostics.filter((d) => d.code === 'jump-rule' && d.path.startsWith(part.path)).map(({ message }) => message)
          if (part.over.lines > 0) faults.push(`${at}: over before a jump`)
          if (part.under.lines > 0 && !gaveWay.some((message) => message.includes('full'))) faults.push(`${at}: ${part.under.lines} lines under before a jump`)
          const text = linesOf(run, part).filter(({ grid, cap }) => grid && !cap)
          const last = text.at(-1)
          if (!last) continue
          const next = linesOf(run, parts[parts.indexOf(part) + 1]!).find(({ grid }) => grid)
          if (/[-\u2010]$/.test(last.drawn) && next?.path === last.path) faults.push(`${at}: a hyphen at the jump, “${last.drawn}”`)
          const between = blockOf(last.path) !== blockOf(next?.path)
          if (between !== gaveWay.some((message) => message.includes('between two paragraphs')))
            faults.push(`${at}: jumps ${between ? 'between' : 'in'} paragraphs, and says otherwise`)
        }
    expect(faults).toEqual([])
  })

  test('say on both sides of a jump where the other is', () => {
    const faults: string[] = []
    for (const run of runs)
      for (const parts of storiesOf(run))
        parts.forEach((part, k) => {
          const lines = run.paper.pages[part.page]!.items.flatMap((item) => (item.kind === 'glyphs' && run.paper.structure[item.node]!.role === 'jumpLine' ? [item] : []))
          const number = ({ article, part: k }: StoryReport): string => {
            const place = run.paper.destinations.find(({ id }) => id === `#${k}/${article}`)
            if (!place) return 'no destination'
            const { label, width } = run.paper.pages[place.page]!
            // of two pages printed as one
            const labels = label.split('–')
            return labels[labels.length > 1 && place.x > width / 2 ? 1 : 0]!
          }
          for (const other of [parts[k - 1], parts[k + 1]]) {
            if (!other) continue
            const link = `#${other.part}/${other.article}`
            // in a module too shallow for its head it is in the report
            if (other.part < part.part && run.paper.report.notSet.some(({ reason, text }) => reason === 'head-misfit' && text.endsWith(number(other)))) continue
            const said = lines
              .filter((item) => item.link === link)
              .map((item) => item.texts.join(''))
              .join('')
            if (!said.endsWith(number(other))) faults.push(`${run.seed} ${part.path} part ${part.part}: “${said}” for ${number(other)}`)
            if (!run.paper.destinations.some(({ id, page }) => id === link && page === other.page)) faults.push(`${run.seed} ${link} leads nowhere`)
          }
        })
    expect(faults).toEqual([])
  })

  test('read the same from the bytes of a PDF, and are the same twice', async () => {
    for (const run of runs.slice(0, 4)) {
      expect(checkPdf({ edition: run.edition, paper: run.paper }, await writePdf(run.paper))).toEqual([])
      expect(dumpScene(await typeset(structuredClone(run.given), { fonts: FONTS, pictures: run.pictures }))).toBe(dumpScene(run.paper))
    }
  }, 200_000)
})
