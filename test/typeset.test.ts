import { describe, expect, test } from 'vitest'
import { StonehandError, typeset, writePdf, type Edition, type Progress } from '../src/index.js'
import { loadFonts } from '../src/node/loadFonts.js'

const fonts = await loadFonts()

function edition(over: Partial<Edition> = {}, lines: number | 'fit' = 'fit'): Edition {
  return {
    stonehand: 1,
    publication: 'The Strait Courier',
    date: '2026-02-06',
    articles: [
      {
        id: 'a',
        headline: 'A head of some words',
        body: [{ kind: 'paragraph', text: 'Some words of a story, long enough for a few lines of a narrow column, and then some more of them. '.repeat(5) }],
      },
    ],
    pages: [
      {
        paper: 'a4',
        margins: { top: 60, right: 40, bottom: 40, left: 40 },
        grid: { columns: 4, gutter: 12, baseline: 10 },
        stories: [{ article: 'a', place: { columns: [1, 2], top: 1, depth: lines } }],
      },
    ],
    ...over,
  }
}

test('a paper is plain data', async () => {
  const paper = await typeset(edition(), { fonts })
  const clone = structuredClone(paper)
  expect(JSON.stringify({ ...clone, faces: [], pictures: [] })).toBe(JSON.stringify({ ...paper, faces: [], pictures: [] }))
  expect(await writePdf(clone)).toEqual(await writePdf(paper))
})

test('an edition that is none is thrown back with the paths', async () => {
  const wrong = { ...edition(), articles: [{ id: 'a', headlin: 'x', body: [] }] }
  const error = await typeset(wrong, { fonts }).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(StonehandError)
  expect((error as StonehandError).code).toBe('invalid-edition')
  expect((error as StonehandError).issues[0]?.path).toBe('articles[0].headlin')
  expect((error as StonehandError).message).toContain('headline')
})

test('a newer edition says so', async () => {
  const error = await typeset({ ...edition(), stonehand: 2 }, { fonts }).catch((e: unknown) => e)
  expect((error as StonehandError).code).toBe('newer-version')
})

test('without any face there is no page', async () => {
  const error = await typeset(edition(), { fonts: new Map() }).catch((e: unknown) => e)
  expect((error as StonehandError).code).toBe('no-faces')
})

test('one missing face is a diagnostic, and the page is set in another', async () => {
  const some = new Map([...fonts].filter(([name]) => !name.startsWith('Frank')))
  const paper = await typeset(edition(), { fonts: some })
  expect(paper.report.diagnostics.map((d) => d.code)).toContain('face-missing')
  expect(paper.pages[0]?.items.length).toBeGreaterThan(5)
})

const twoPages = (): unknown => {
  const e = edition()
  return {
    ...e,
    articles: [...e.articles, { ...e.articles[0], id: 'b' }],
    pages: [e.pages[0], { ...e.pages[0], stories: [{ article: 'b', place: { columns: [1, 2], top: 1, depth: 'fit' } }] }],
  }
}

describe('a caller', () => {
  const told = (progress: Progress): string => `${progress.stage} ${progress.page}/${progress.pages}${progress.story === undefined ? '' : ` ${progress.story}`}`

  test('is told how far it is, page by page and story by story', async () => {
    const seen: string[] = []
    await typeset(twoPages(), { fonts, onProgress: (progress) => void seen.push(told(progress)) })
    expect(seen).toEqual(['read 0/2', 'makeup 0/2 a', 'makeup 1/2', 'makeup 1/2 b', 'makeup 2/2', 'scene 2/2'])
  })
  test('may stop it before it begins, and has the reason of the signal back', async () => {
    await expect(typeset(edition(), { fonts, signal: { aborted: true } })).rejects.toMatchObject({ code: 'aborted' })
    await expect(typeset(edition(), { fonts, signal: AbortSignal.abort('enough') })).rejects.toBe('enough')
    await expect(typeset(edition(), { fonts, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  })
  test('may stop it between two stories', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const onProgress = (progress: Progress): void => {
      seen.push(told(progress))
      if (progress.story === 'a') controller.abort(new Error('the page is late'))
    }
    await expect(typeset(twoPages(), { fonts, signal: controller.signal, onProgress })).rejects.toThrow('the page is late')
    expect(seen).toEqual(['read 0/2', 'makeup 0/2 a'])
  })
  test('may let a clock run in between', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort('time is up'))
    const seen: string[] = []
    const onProgress = async (progress: Progress): Promise<void> => {
      seen.push(progress.stage)
      await new Promise((done) => setTimeout(done, 5))
    }
    await expect(typeset(twoPages(), { fonts, signal: controller.signal, onProgress })).rejects.toBe('time is up')
    expect(seen).toEqual(['read'])
  })
  test('has the same paper whether it listens or not', async () => {
    const { report, ...heard } = await typeset(twoPages(), { fonts, onProgress: () => undefined })
    const { report: other, ...unheard } = await typeset(twoPages(), { fonts })
    expect(heard.pages).toEqual(unheard.pages)
    expect(report).toEqual(other)
  })
})

test('what is over is counted in lines and kept word for word', async () => {
  const paper = await typeset(edition({}, 12), { fonts })
  const story = paper.report.stories[0]!
  const set = paper.pages[0]!.items.flatMap((i) => (i.kind === 'glyphs' && i.size === 8.8 ? [i.texts.join('')] : [])).join(' ')
  expect(story.over.lines).toBeGreaterThan(0)
  expect(paper.report.diagnostics.map((d) => d.code)).toContain('overset')
  expect(paper.report.notSet).toContainEqual({ path: 'articles[0].body', reason: 'overset', text: story.over.text })
  expect(story.over.text.endsWith('some more of them.')).toBe(true)
  expect(set.length).toBeGreaterThan(100)
})

test('an article on no page is a warning with its words', async () => {
  const e = edition()
  const paper = await typeset(
    { ...e, articles: [...e.articles, { id: 'lost', headline: 'Lost and found', body: [{ kind: 'paragraph', text: 'Nobody placed this.' }] }] },
    { fonts },
  )
  expect(paper.report.diagnostics).toContainEqual(expect.objectContaining({ code: 'article-not-placed', path: 'articles[1]' }))
  expect(paper.report.notSet).toContainEqual(expect.objectContaining({ path: 'articles[1]', text: 'Lost and found\nNobody placed this.' }))
})

test('recorded line ends are kept, and one that does not go is reported with its miss', async () => {
  const text = 'Some words of a story, long enough for a few lines of a narrow column, and then some more of them.'
  const ends = [
    'Some words of a story, long',
    'Some words of a story, long enough for',
    'Some words of a story, long enough for a few lines of a narrow column, and then some more',
  ].map((s) => ({ end: s.length, hyphen: 'none' as const }))
  const e = edition({ articles: [{ id: 'a', body: [{ kind: 'paragraph', text, printed: [...ends, { end: text.length, hyphen: 'none' }] }] }] })
  const paper = await typeset({ ...e, pages: [{ ...e.pages[0]!, stories: [{ ...e.pages[0]!.stories[0]!, dropCap: 0 }] }] }, { fonts, breaks: 'printed' })
  const lines = new Map<number, string>()
  for (const item of paper.pages[0]!.items) if (item.kind === 'glyphs' && item.size === 8.8) lines.set(item.y * 1000 + item.x, item.texts.join(''))
  expect([...lines.values()]).toEqual(['Some words of a story, long', 'enough for', 'a few lines of a narrow column, and then some more', 'of them.'])
  expect(paper.report.diagnostics.filter((d) => d.code === 'printed-line').map((d) => d.message)).toEqual([
    expect.stringMatching(/^Printed line 1 “Some words of a story, long” does not go: [\d.]+ pt too short/),
    expect.stringMatching(/^Printed line 2 “enough for” does not go: [\d.]+ pt too short/),
    expect.stringMatching(/^Printed line 3 .* does not go: [\d.]+ pt too long/),
  ])
})

test('a face that proves damaged is told by its name, and the page is set and written', async () => {
  const sound = fonts.get('STIX Two Text')!
  const told = new Set<string>()
  for (let seed = 1; seed <= 24; seed++) {
    const bytes = Uint8Array.from(sound)
    for (let i = 0; i < 400; i++) bytes[(Math.imul(seed * 7919 + i, 2_654_435_761) >>> 0) % bytes.length] = 255
    const paper = await typeset(edition(), { fonts: new Map([...fonts, ['STIX Two Text', bytes]]) })
    expect((await writePdf(paper)).length).toBeGreaterThan(1_000)
    for (const d of paper.report.diagnostics) if (d.code === 'face-unreadable') told.add(d.path)
  }
  expect([...told]).toEqual(['style.families (STIX Two Text)'])
})

test('a factbox too deep for its page, by its own leading, is told with its words', async () => {
  const paper = await typeset(
    {
      stonehand: 1,
      publication: 'The Quay',
      date: '2026-09-15',
      style: { extends: 'compact', styles: { body: { size: 6 } } },
      articles: [{ id: 'a', body: [], factboxes: [{ id: 'b', title: 'Tides', body: [{ kind: 'paragraph', text: 'High at four.' }] }] }],
      pages: [
        {
          paper: [1640, 90],
          margins: { top: 26, right: 20, bottom: 35, left: 21 },
          grid: { columns: 4, gutter: 1, baseline: 7 },
          stories: [{ article: 'a', place: { columns: [1, 4], top: 1, depth: 'fit' } }],
        },
      ],
    },
    { fonts },
  )
  expect(paper.report.diagnostics.map((d) => `${d.code} ${d.path}`)).toContain('inset-no-room articles[0].factboxes[0]')
  expect(paper.report.notSet.map((n) => n.text)).toEqual(['Tides\nHigh at four.'])
})
