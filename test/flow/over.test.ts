import { expect, test } from 'vitest'
import { makeDesk } from '../../src/flow/desk.js'
import { storyMatter } from '../../src/flow/matter.js'
import type { Article } from '../../src/model/article.js'
import type { Story } from '../../src/model/edition.js'
import { makeCase, makeRoom } from './case.js'

const LINE = 'rain'
/** Each word is a line of its own, so that lines can be counted by words. */
const BODY = Array.from({ length: 30 }, (_, i) => ({ kind: 'paragraph' as const, text: `${LINE}${i}` }))

test('what is over is told to the line, and word for word', async () => {
  const { typeCase } = await makeCase()
  const article: Article = { id: 'a', body: BODY }
  const story: Story = { article: 'a', place: { columns: [1, 1], top: 1, depth: 1 }, dropCap: 0 }
  for (const depth of [1, 7, 28, 29, 30, 31]) {
    const desk = makeDesk(new Map(), (_, own) => own)
    const set = desk.set(
      typeCase,
      storyMatter(story, article, 'articles[0]', () => undefined),
      makeRoom({ columns: 1, lines: depth }),
    )
    const over = BODY.slice(depth).map(({ text }) => text)
    expect(set.over, `${depth} lines`).toEqual({ lines: over.length, text: over.join('\n') })
    expect(set.legs[0]!.lines).toBe(Math.min(depth, BODY.length))
  }
})
