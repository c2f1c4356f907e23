import { describe, expect, it } from 'vitest'
import { datelineLine } from '../../src/model/dateline.js'
import { articleText } from '../../src/model/reading.js'

const article = (dateline: string | undefined, text: string) => ({ id: 'a', ...(dateline === undefined ? {} : { dateline }), body: [{ kind: 'paragraph' as const, text }] })

describe('a dateline', () => {
  it.each([
    ['BEIRUT', 'BEIRUT — The army moved.'],
    ['LONDON (AP)', 'LONDON (AP) – The tide is in.'],
    ['Tunis', 'Tunis - The man came.'],
    ['MADRID', 'MADRID.- The port is shut.'],
    ['Harbour End, Friday', 'Harbour End, Friday. The ferry is back.'],
    ['WIEN', 'WIEN: The boat is here.'],
    ['Bonn. (dpa)', 'Bonn. (dpa) The port is shut.'],
  ])('has no line where the first paragraph begins with it: %s', (dateline, text) => {
    expect(datelineLine(article(dateline, text))).toBeUndefined()
    expect(articleText(article(dateline, text))).toBe(text)
  })
  it.each([
    ['Paris', 'Paris is dear.'],
    ['Paris', 'Paris-based boats came.'],
    ['Paris', 'Parisians — all of them — came.'],
    ['Beirut', 'The army moved.'],
    ['', '— It rained.'],
  ])('has one of its own before other words: %s, %s', (dateline, text) => {
    expect(datelineLine(article(dateline, text))).toBe(dateline)
  })
  it('is none where there is none', () => {
    expect(datelineLine(article(undefined, 'BEIRUT — The army moved.'))).toBeUndefined()
  })
})
