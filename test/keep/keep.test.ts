import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../../src/model/edition.js'
import { writePdf } from '../../src/output/pdf/write.js'
import type { Paper } from '../../src/scene/paper.js'
import type { Scene, ScenePage } from '../../src/scene/scene.js'
import { typeset } from '../../src/typeset.js'
import { VERSION } from '../../src/version.js'
import { depthsOf, PICTURES } from '../copyfit/setCases.js'
import { editionOf, fitCase } from '../copyfit/stories.js'
import { allChecks } from '../invariants/checks.js'
import { isSoft } from '../invariants/soft.js'
import { randomEditions, type RandomEdition } from '../random/edition.js'
import { FONTS } from '../random/fonts.js'
import { readPdf } from '../read/index.js'
import { correct, type Correction } from './correct.js'

const COUNT = Number(process.env['STONEHAND_KEEP'] ?? 9)
const SEED = 20_261_123
/** What is put into a word: most paragraphs stay as long, some take a line more. */
const MORE = ['', 'ishly', 'ed by the quay in the rain, and']

interface Run {
  readonly name: string
  readonly pictures: RandomEdition['pictures']
  readonly correction: Correction
  readonly before: Paper
  readonly after: Paper
}
const runs: Run[] = []

const set = (edition: Edition, pictures: RandomEdition['pictures'], more: Partial<Parameters<typeof typeset>[1]> = {}): Promise<Paper> =>
  typeset(edition, { fonts: FONTS, pictures, ...more })

/** Eight stories that are made to fit, each on a page of its own. */
const CASES = Array.from({ length: 8 }, (_, i) => fitCase(i + 1))
let fitted: Edition
let fittedPaper: Paper

beforeAll(async () => {
  fitted = editionOf(CASES, await depthsOf(CASES), true)
  fittedPaper = await set(fitted, PICTURES)
  for (let seed = 0; seed < COUNT; seed++) {
    const correction = correct(fitted, seed, MORE[seed % MORE.length])!
    runs.push({ name: `fitted ${seed}`, pictures: PICTURES, correction, before: fittedPaper, after: await set(correction.edition, PICTURES, { keep: fittedPaper }) })
  }
  for (const random of randomEditions(COUNT, SEED)) {
    const correction = correct(random.edition, random.seed, MORE[random.seed % 2])
    if (!correction) continue
    const before = await set(random.edition, random.pictures)
    runs.push({ name: `random ${random.seed}`, pictures: random.pictures, correction, before, after: await set(correction.edition, random.pictures, { keep: before }) })
  }
}, 300_000)

/** Items with what they belong to in place of an index. */
function itemsOf({ structure }: Pick<Scene, 'structure'>, pages: readonly ScenePage[], but?: string): string[] {
  return pages.flatMap((page) =>
    page.items.flatMap(({ node, ...item }) => {
      const { role, path = '' } = structure[node]!
      return path === but ? [] : [`${page.label} ${role} ${path} ${JSON.stringify(item)}`]
    }),
  )
}

/** Where the lines of a paragraph stand, and what is over. */
function linesOf({ pages, structure, report }: Paper, path: string): string {
  const lines = pages.flatMap((page) =>
    page.items.flatMap((item) => (item.kind === 'glyphs' && structure[item.node]!.path === path ? [`${page.label} ${item.y.toFixed(2)} ${Math.round(item.x / 60)}`] : [])),
  )
  return [...new Set(lines), ...report.stories.map(({ over }) => over.lines)].join('\n')
}

const stayed = ({ before, after, correction }: Run): boolean => linesOf(before, correction.path) === linesOf(after, correction.path)

/** Of each paragraph its lines as they read. */
function linesRead({ pages, structure }: Paper): Map<string, string> {
  const read = new Map<string, Map<string, string>>()
  for (const page of pages)
    for (const item of page.items) {
      const { role, path = '' } = structure[item.node]!
      if (item.kind !== 'glyphs' || role !== 'paragraph') continue
      const lines = read.get(path) ?? new Map<string, string>()
      read.set(
        path,
        lines.set(`${page.label} ${item.y} ${Math.round(item.x / 100)}`, (lines.get(`${page.label} ${item.y} ${Math.round(item.x / 100)}`) ?? '') + item.texts.join('')),
      )
    }
  return new Map([...read].map(([path, lines]) => [path, [...lines.values()].join('|')]))
}

describe('a word corrected', () => {
  it('changes its paragraph alone, where that stays as long', () => {
    const moved = runs.filter(stayed).flatMap(({ name, correction, before, after }) => {
      const [a, b] = [itemsOf(before, before.pages, correction.path), itemsOf(after, after.pages, correction.path)]
      const at = a.findIndex((item, i) => item !== b[i])
      return at >= 0 || a.length !== b.length ? [`${name} ${correction.path}: ${a[at]?.slice(0, 200)} is now ${b[at]?.slice(0, 200)}`] : []
    })
    expect(moved).toEqual([])
    // letters alone hardly ever make a line more
    const letters = runs.filter((_, i) => i < COUNT && i % MORE.length === 0)
    expect(letters.filter(stayed).length).toBeGreaterThanOrEqual(letters.length - 1)
  })

  it('leaves more lines of the others as they were than setting it all anew, where it does not', async () => {
    const longer = runs.slice(0, COUNT).filter((run) => !stayed(run))
    expect(longer.length).toBeGreaterThan(0)
    let kept = 0
    let anew = 0
    for (const { correction, before, after } of longer.slice(0, 2)) {
      const [old, now, fresh] = [linesRead(before), linesRead(after), linesRead(await set(correction.edition, PICTURES))]
      for (const [path, lines] of old) {
        if (path === correction.path) continue
        if (now.get(path) !== lines) kept++
        if (fresh.get(path) !== lines) anew++
      }
    }
    expect(kept).toBeLessThanOrEqual(anew)
  }, 60_000)

  it('is told page by page, and nothing else is', () => {
    const wrong = runs.flatMap(({ name, before, after }) =>
      after.report.pages.flatMap(({ page, changed }) => {
        const [from, to] = after.record.pages[page]!.sheets
        const same = itemsOf(before, before.pages.slice(from, to)).join('\n') === itemsOf(after, after.pages.slice(from, to)).join('\n')
        return same === (changed!.length === 0) ? [] : [`${name}, page ${page}: ${changed!.join()}`]
      }),
    )
    expect(wrong).toEqual([])
    expect(runs.some(({ after }) => after.report.pages.some(({ changed }) => changed!.join() === 'text'))).toBe(true)
  })

  it('leaves the bytes of other pages alone, even where it brings in a letter that was not there', async () => {
    const edition = structuredClone(fitted)
    const body = edition.articles[1]!.body as { kind: string; text: string }[]
    const at = body.findIndex(({ kind }) => kind === 'paragraph')
    body[at + 1]!.text = body[at + 1]!.text.replace(/\p{Ll}(?=\p{Ll}* )/u, 'ŷ')
    const after = await set(edition, PICTURES, { keep: fittedPaper })
    const [old, now] = await Promise.all([fittedPaper, after].map(async (paper) => readPdf(await writePdf(paper, { compress: false })).pages.map(({ operators }) => operators)))
    expect(old!.flatMap((operators, page) => (operators === now![page] ? [] : [page]))).toEqual([1])
    expect(after.report.pages.map(({ changed }) => changed!.length)).toEqual([0, 1, 0, 0, 0, 0, 0, 0])
  }, 60_000)

  it('breaks no rule that is kept without it', async () => {
    const found: string[] = []
    for (const {
      name,
      pictures,
      correction: { edition },
      after,
    } of runs) {
      const findings = allChecks({ edition, paper: after }).filter((finding) => !isSoft(finding))
      if (findings.length === 0) continue
      const known = new Set(allChecks({ edition, paper: await set(edition, pictures) }).map(({ rule, path }) => `${rule} ${path}`))
      for (const { rule, path, message } of findings) if (!known.has(`${rule} ${path}`)) found.push(`${name}: ${rule} at ${path}: ${message}`)
    }
    expect(found).toEqual([])
  }, 60_000)

  it('and corrected back is the first paper again', async () => {
    for (const { before, after, correction } of runs.slice(0, 2)) {
      const back = await set(fitted, PICTURES, { keep: after })
      if (linesOf(before, correction.path) === linesOf(after, correction.path)) expect(itemsOf(back, back.pages)).toEqual(itemsOf(before, before.pages))
    }
  }, 60_000)
})

describe('an earlier paper', () => {
  it('is the same again for the same edition, and after JSON', async () => {
    const { faces, pictures: _, ...rest } = fittedPaper
    const keep = JSON.parse(JSON.stringify({ ...rest, faces: faces.map(({ id }) => ({ id })) })) as Paper
    const again = await set(fitted, PICTURES, { keep })
    expect(again.pages).toEqual(fittedPaper.pages)
    expect(again.structure).toEqual(fittedPaper.structure)
    expect(again.bookmarks).toEqual(fittedPaper.bookmarks)
    expect(again.destinations).toEqual(fittedPaper.destinations)
    expect({ ...again.report, pages: again.report.pages.map(({ changed, ...page }) => [changed, page]) }).toEqual({
      ...fittedPaper.report,
      pages: fittedPaper.report.pages.map((page) => [[], page]),
    })
    expect(Buffer.compare(await writePdf(again), await writePdf(fittedPaper))).toBe(0)
  }, 60_000)

  it('is found again where articles and pages have moved', async () => {
    const edition: Edition = {
      ...fitted,
      articles: [{ id: 'new', body: [{ kind: 'paragraph', text: 'A note.' }] }, ...fitted.articles],
      pages: [fitted.pages[0]!, ...fitted.pages.slice(2)],
    }
    const paper = await set(edition, PICTURES, { keep: fittedPaper })
    const fresh = await set(edition, PICTURES)
    expect(itemsOf(paper, paper.pages)).toEqual(itemsOf(fresh, fresh.pages))
    expect(paper.report.stories).toEqual(fresh.report.stories)
    expect(paper.report.diagnostics).toEqual(fresh.report.diagnostics)
  }, 60_000)

  it.each([
    ['another version', (paper: Paper): Paper => ({ ...paper, record: { ...paper.record, version: '0.0.9' } }), /version 0\.0\.9/],
    ['other fonts', (paper: Paper): Paper => ({ ...paper, record: { ...paper.record, faces: 'other' } }), /font files/],
    ['no record', (paper: Paper): Paper => ({ ...paper, record: undefined as never }), /not whole/],
  ])('of %s is not kept to', async (_, other, why) => {
    const edition = editionOf(CASES.slice(0, 1), [60], false)
    const before = await set(edition, PICTURES)
    const after = await set(edition, PICTURES, { keep: other(before) })
    expect(after.report.diagnostics.filter(({ code }) => code === 'keep-ignored').map(({ message }) => message)).toEqual([expect.stringMatching(why)])
    expect(after.report.pages[0]).not.toHaveProperty('changed')
    expect(after.pages).toEqual(before.pages)
  })
  it('of another style is not kept to', async () => {
    const edition = editionOf(CASES.slice(0, 1), [60], false)
    const before = await set(edition, PICTURES)
    const larger: Edition = { ...edition, style: { styles: { body: { size: 9 } } } }
    const [after, fresh] = [await set(larger, PICTURES, { keep: before }), await set(larger, PICTURES)]
    expect(after.report.diagnostics.map(({ code }) => code)).toContain('keep-ignored')
    expect(after.pages).toEqual(fresh.pages)
  })
  it('is of the version in package.json', async () => {
    const { default: about } = (await import('../../package.json')) as { default: { version: string } }
    expect(VERSION).toBe(about.version)
  })
})

describe('a locked page', () => {
  it('stands as it did, and says what it does not show', async () => {
    const edition = structuredClone(fitted)
    for (const article of [edition.articles[2]!, edition.articles[4]!]) Object.assign(article, { headline: 'Something else altogether happened in the night' })
    const after = await set(edition, PICTURES, { keep: fittedPaper, locked: [3] })
    expect(itemsOf(after, after.pages.slice(2, 3))).toEqual(itemsOf(fittedPaper, fittedPaper.pages.slice(2, 3)))
    expect(itemsOf(after, after.pages.slice(4, 5))).not.toEqual(itemsOf(fittedPaper, fittedPaper.pages.slice(4, 5)))
    expect(after.report.pages.map(({ changed }) => changed!.length > 0)).toEqual([false, false, false, false, true, false, false, false])
    expect(after.report.diagnostics.filter(({ code }) => code === 'page-locked')).toMatchObject([{ path: 'pages[2]', message: expect.stringMatching(/Page 3.*text/) as string }])
    expect(after.report.stories[2]).toEqual(fittedPaper.report.stories[2])
    // and can be kept to as any other
    const again = await set(edition, PICTURES, { keep: after, locked: ['3'] })
    expect(again.pages).toEqual(after.pages)
  }, 60_000)
  it('that is not there is told', async () => {
    const edition = editionOf(CASES.slice(0, 1), [60], false)
    const before = await set(edition, PICTURES)
    const { report } = await set(edition, PICTURES, { keep: before, locked: [7] })
    expect(report.diagnostics.filter(({ code }) => code === 'page-locked').map(({ message }) => message)).toEqual([expect.stringMatching(/Page 7/)])
  })
})
