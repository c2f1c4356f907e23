import { describe, expect, test } from 'vitest'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'

const REST = ['ferry company of Port Ellery wants a', 'quay that its owners can use at low water,', 'and will pay for half of it by the spring.']
const MORE = ['Marta Oldcastle, who has run three boats', 'for twenty years, said that nobody had', 'asked her what she thought of the plan.']

/** The first paragraph of the only article of a page on which lines stand so. */
function opening(...lines: readonly string[]): string {
  const { articles } = reconstruct(['Ferry owners ask for a quay', '', ...lines, ...MORE, ''].join('\n'))
  const [first] = articles.flatMap(({ body }) => body)
  return first?.kind === 'paragraph' && typeof first.text === 'string' ? first.text : ''
}

describe('a drop cap', () => {
  const first = `he ${REST[0]!}`
  test.each([
    ['before its line', ['T', first, ...REST.slice(1)]],
    ['in a block of its own', ['T', '', first, ...REST.slice(1)]],
    ['at the end of its page', [first, ...REST.slice(1), ...MORE, '', 'T', '']],
    ['after its first line', [first, 'T', ...REST.slice(1)]],
    ['on its line', [`T ${first}`, ...REST.slice(1)]],
  ])('%s is joined to it', (_, lines) => {
    expect(opening(...lines)).toMatch(/^The ferry company of Port Ellery wants a quay/)
  })

  test.each([
    ['before it', ['“', 'T']],
    ['with it', ['“T']],
    ['after it', ['T', '', '“', '']],
  ])('of a quotation has its mark %s', (_, cap) => {
    expect(opening(...cap, 'he ferry wants a quay that its owners', 'can use at low water,” said the company,', 'which will pay for half of it by spring.')).toMatch(
      /^“The ferry wants a quay/,
    )
  })

  test('before an acronym is a word', () => {
    expect(opening('A', 'UK-based ferry company wants a quay that', ...REST.slice(1))).toMatch(/^A UK-based ferry company/)
  })

  test('that is a word stays one, though it ran into the next', () => {
    expect(opening('Ahundred people have asked the ferry for', 'a quay that its owners can use at low', 'water, and will pay for half of it.')).toMatch(/^A hundred people/)
  })

  test('of another paragraph is not taken: each line has the one it makes a word with', () => {
    const { articles } = reconstruct(
      [
        'Ferry owners ask for a quay',
        '',
        'W',
        '',
        'T',
        '',
        first,
        ...REST.slice(1),
        '',
        'hen the tide is out nobody in the valley',
        'can reach the town by water, and so they',
        'walk for an hour over the stones.',
        '',
      ].join('\n'),
    )
    const texts = articles.flatMap(({ body }) => body.flatMap((block) => (block.kind === 'paragraph' ? [String(block.text)] : [])))
    expect(texts.some((text) => text.startsWith('The ferry company'))).toBe(true)
    expect(texts.some((text) => text.startsWith('When the tide'))).toBe(true)
  })

  test('leaves every line of the source accounted for', () => {
    const source = ['Ferry owners ask for a quay', '', first, ...REST.slice(1), '', '“', '', 'T', ''].join('\n')
    const { evidence } = reconstruct(source)
    expect(evidence.lines.map(({ text }) => text)).toEqual(source.split('\n').filter((line) => line !== ''))
  })
})
