import { describe, expect, it } from 'vitest'
import { setTrip } from '../trip/setEdition.js'
import { Chain, type Sequence } from './chain.js'
import { piecesOf, textOf } from './goldPieces.js'
import { goldTexts } from './goldTexts.js'
import { lettersOf } from './letters.js'
import { inOtherManners } from './manners.js'

describe('what lines are learned from', () => {
  it('says of each line what was set there', { timeout: 60_000 }, async () => {
    const trip = await setTrip(1003)
    const { truth } = trip
    for (const { source, lines } of await goldTexts(trip)) {
      const pieces = piecesOf(lines)
      const found = (role: string): string[] => pieces.filter((piece) => piece.role === role).map((piece) => lettersOf(textOf(piece)))
      for (const { headline, captions, quotes } of truth.stories) {
        expect(found('headline').join(' '), source).toContain(lettersOf(headline))
        // poppler may part the lines of what stands beside a text
        if (source === 'raw' || source === 'pdftotext') continue
        for (const { text } of captions) expect(found('caption'), source).toContain(lettersOf(text))
        for (const { text } of quotes) expect(found('quote'), source).toContain(lettersOf(text))
      }
    }
  })

  it('has texts in other manners that are told as fully', { timeout: 60_000 }, async () => {
    for (const text of await goldTexts(await setTrip(1004))) {
      const { lines } = inOtherManners(text)
      const full = lines.filter((line) => line.text.trim() !== '')
      expect(full.filter(({ tag }) => tag === undefined).length).toBeLessThan(0.03 * full.length)
      // a text goes on only where one was begun
      full.forEach(({ tag }, i) => {
        if (tag === 'headline:I') expect(full[i - 1]!.tag).toMatch(/^headline:/)
      })
    }
  })
})

describe('Chain', () => {
  it('learns from the line before what the line itself does not show', () => {
    // two features say what begins; a third stands for lines that go on with either
    const text = (begins: readonly number[]): Sequence => ({
      features: begins.flatMap((feature) => [Uint16Array.of(feature), Uint16Array.of(2)]),
      bounds: new Uint8Array(2 * begins.length),
      gold: Int16Array.from(begins.flatMap((feature) => [feature, feature + 2])),
    })
    const chain = new Chain(['headline:B', 'deck:B', 'headline:I', 'deck:I'], 3)
    const all = [text([0, 1, 0]), text([1, 1, 0]), text([0, 0, 1])]
    let loss = Infinity
    for (let epoch = 1; epoch <= 400; epoch++) loss = chain.learn(all, epoch, epoch > 390)
    expect(loss).toBeLessThan(0.05)
    const { own } = chain.mean()
    expect(own[0]).toBeGreaterThan(own[1]!)
    expect(own[5]).toBeGreaterThan(own[4]!)
  })
})
