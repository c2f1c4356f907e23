import { describe, expect, it } from 'vitest'
import { joinLines, makeSpeller } from '../../src/reconstruct/words/joinLines.js'
import { loadHyphenator } from '../../src/text/hyphenate.js'
import { brokenLines } from './brokenLines.js'
import { compoundStory } from './compoundProse.js'

const WIDTHS = [28, 32, 36, 40, 45]
/** a page */
const STORIES = 3
const PAGES = 20

interface Row {
  count: number
  wrong: number
}

/** Prose broken at many widths, page by page, and made one again: how many hyphens came out wrong, by what spoke for them. */
async function rates(language: string): Promise<{ table: Map<string, Row>; truths: Map<string, Row>; wrong: string[]; texts: number }> {
  const hyphenator = await loadHyphenator(language)
  const table = new Map<string, Row>()
  const truths = new Map<string, Row>()
  const wrong: string[] = []
  let texts = 0
  const tally = (rows: Map<string, Row>, key: string, right: boolean): void => {
    const row = rows.get(key) ?? { count: 0, wrong: 0 }
    row.count++
    if (!right) row.wrong++
    rows.set(key, row)
  }
  for (const width of WIDTHS)
    for (let page = 0; page < PAGES; page++) {
      const paragraphs = Array.from({ length: STORIES }, (_, k) => compoundStory(STORIES * page + k, language === 'en-US')).flat()
      let number = 1
      const broken = paragraphs.map((text) => {
        const lines = brokenLines(text, width, hyphenator, number)
        number += lines.length
        return lines
      })
      const speller = makeSpeller(broken.flat(), language)
      broken.forEach((lines, k) => {
        const joined = joinLines(lines, speller)
        const found = new Map(joined.hyphens.map((hyphen) => [hyphen.line, hyphen]))
        lines.forEach((line, i) => {
          const hyphen = found.get(line.number)
          if (line.truth !== 'inserted' && line.truth !== 'own') {
            expect(hyphen, line.text).toBeUndefined()
            return
          }
          const right = hyphen?.kind === line.truth
          tally(table, hyphen?.reason ?? 'a hanging hyphen', right)
          tally(truths, line.truth, right)
          if (!right) wrong.push(`${line.truth}: ${line.text.split(' ').at(-1)} | ${lines[i + 1]?.text.split(' ')[0]}`)
        })
        if (joined.text !== paragraphs[k]) texts++
      })
    }
  return { table, truths, wrong, texts }
}

describe('hyphens at line ends of our own prose', () => {
  it.each(['en-GB', 'en-US'])('%s: at most 2 in 1000 come out wrong', { timeout: 60_000 }, async (language) => {
    const { table, truths, wrong } = await rates(language)
    const own = truths.get('own')!
    const all = own.count + truths.get('inserted')!.count
    const lines = [...table]
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([reason, row]) => `${reason.padEnd(28)}${String(row.count).padStart(7)}${String(row.wrong).padStart(5)}`)
    process.stdout.write(`\n${language}: ${all} hyphens, ${own.count} of their words; wrong ${wrong.length} (${((100 * wrong.length) / all).toFixed(2)} %)\n${lines.join('\n')}\n`)
    expect(all).toBeGreaterThan(2000)
    expect(own.count).toBeGreaterThan(300)
    expect(wrong.length / all, [...new Set(wrong)].join('\n')).toBeLessThanOrEqual(0.002)
  })
})
