import { AS_ASKED, paragraphsOf, rearrange } from '../../flow/arrangement.js'
import { isTable } from '../../flow/galley.js'
import type { Measured } from '../../flow/measureStory.js'
import { isElsewhere } from '../../flow/parts.js'
import { quoteText } from '../../model/reading.js'
import type { Rung, StepRung } from '../../model/style.js'
import type { FitBench } from './bench.js'
import { counted, type FitStep } from './fitStep.js'
import { priceOf, rungsOf, stepsOf, type Lever, type Option } from './lever.js'
import { legsTaken } from './spaceLevers.js'

/** Pull quotes off, the last one first, or over two legs instead of one. */
export function quoteLevers(bench: FitBench, { matter, inserts, path, inner }: Measured, ladder: readonly Rung[]): Lever[] {
  const quotes = (matter.article.pullQuotes ?? [])
    .map((quote, i) => ({ quote, i }))
    .filter(({ quote }) => !isElsewhere(matter.elsewhere, 'quotes', quote.id) && matter.treatment.quotes?.[quote.id]?.where !== 'none')
  const standing = inserts.filter(({ insert }) => insert.pictures === undefined)
  const off = (rung: StepRung, at: number): Option[] =>
    stepsOf(rung).flatMap((by): Option[] => {
      if (by >= 0 || standing.length !== quotes.length || quotes.length + by < (rung.floor ?? 0)) return []
      const taken = quotes.slice(quotes.length + by)
      const gain = standing.slice(quotes.length + by).reduce((sum, { insert, atTop }) => sum + legsTaken(insert) * (atTop ? insert.linesAtTop : insert.lines), 0)
      const text = taken.map(({ quote }) => quoteText(quote)).join('\n')
      return [
        {
          rung: at,
          price: priceOf(at, by),
          gain,
          steps: [
            { kind: 'quotes', path: `${path}.pullQuotes`, by, lines: -gain, cost: text.length, what: `${taken.length === 1 ? 'quote' : counted(taken.length, 'quote')} off`, text },
          ],
          change: (a) => ({ ...a, quotes: new Map([...a.quotes, ...taken.map(({ quote }) => [quote.id, 'none'] as const)]) }),
        },
      ]
    })
  const offs = rungsOf(ladder, 'quotes').flatMap(({ rung, at }) => off(rung, at))
  const [last] = quotes.slice(-1)
  const over = rungsOf(ladder, 'quoteMeasure').flatMap(({ rung, at }) =>
    stepsOf(rung).flatMap((by): Option[] => {
      const placed = last && matter.treatment.quotes?.[last.quote.id]
      // over columns of its own a quote stays as it is
      if (placed?.columns !== undefined || placed?.where === 'across') return []
      const straddles = last !== undefined && matter.treatment.quotes?.[last.quote.id]?.where === 'straddle'
      if (!last || Math.abs(by) !== 1 || straddles === by > 0 || inner.columns < 2 || quotes.length - 1 < (rung.floor ?? 0)) return []
      const where = by > 0 ? 'straddle' : 'leg'
      const change: Option['change'] = (a) => ({ ...a, quotes: new Map([...a.quotes, [last.quote.id, where]]) })
      const gain = bench.slots(change(AS_ASKED)) - bench.slots(AS_ASKED)
      const steps: FitStep[] = [
        { kind: 'quoteMeasure', path: `${path}.pullQuotes[${last.i}]`, by, lines: -gain, cost: 1, what: by > 0 ? 'quote over two legs' : 'quote in one leg' },
      ]
      return [{ rung: at, price: priceOf(at, by), gain, steps, change }]
    }),
  )
  return [[...offs, ...over]]
}

/** Whole paragraphs from the end. */
export function cutLever(bench: FitBench, { units, flowed, path, slots }: Measured, ladder: readonly Rung[]): Lever {
  const count = paragraphsOf(bench.matter)
  return rungsOf(ladder, 'copy').flatMap(({ rung, at }) =>
    stepsOf(rung).flatMap((by): Option[] => {
      if (by >= 0 || count + by < Math.max(1, rung.floor ?? 1)) return []
      const { cut } = rearrange(bench.typeCase, bench.matter, { ...AS_ASKED, cut: -by })
      const paths = cut.map((c) => c.path)
      let gain = 0
      units.forEach((unit, i) => {
        if (isTable(unit) || !paths.some((p) => unit.path === `${p}.text` || unit.path.startsWith(`${p}.items[`))) return
        const { slots: taken } = flowed.placements[i]!
        const before = flowed.placements[i - 1]?.slots.at(-1) ?? -1
        const aired = taken[0]! > before + 1 && taken[0]! < slots.length
        gain += taken.length + (aired ? unit.airBefore : 0)
      })
      const text = cut.map((c) => c.text).join('\n')
      return [
        {
          rung: at,
          price: priceOf(at, by),
          gain,
          steps: [{ kind: 'copy', path: `${path}.body`, by, lines: -gain, cost: text.length, what: `${counted(by, 'paragraph')} cut`, text }],
          change: (a) => ({ ...a, cut: -by }),
        },
      ]
    }),
  )
}
