import { AS_ASKED, rearrange, type Arrangement } from '../../flow/arrangement.js'
import type { Measured } from '../../flow/measureStory.js'
import type { Rung } from '../../model/style.js'
import type { FitBench } from './bench.js'
import { counted, type FitStep } from './fitStep.js'
import { priceOf, stepsByRung, type Lever, type Option } from './lever.js'

/** Size, lines and decks of the head together: one bears on the other. */
export function headLever(bench: FitBench, { inner, matter, path, head }: Measured, ladder: readonly Rung[], headFill: number): Lever {
  if (!head || (matter.treatment.headForm === 'side' && inner.columns > 1)) return []
  const sizes = stepsByRung(ladder, 'headSize')
  const lines = matter.treatment.headlineBreaks || matter.treatment.headForm === 'hammer' ? new Map<number, never>() : stepsByRung(ladder, 'headLines')
  const decks = new Map([...stepsByRung(ladder, 'decks')].filter(([by]) => by < 0))
  if (sizes.size + lines.size + decks.size === 0) return []
  const now = bench.head(AS_ASKED, inner)
  const all = matter.article.decks ?? []
  const options: Option[] = []
  for (const bySize of now.size > 0 ? [0, ...sizes.keys()] : [0])
    for (const byLines of now.size > 0 ? [0, ...lines.keys()] : [0])
      for (const byDecks of [0, ...decks.keys()]) {
        if (bySize === 0 && byLines === 0 && byDecks === 0) continue
        const size = sizes.get(bySize)
        const line = lines.get(byLines)
        const deck = decks.get(byDecks)
        if (all.length + byDecks < (deck?.rung.floor ?? 0) || now.headLines + byLines < Math.max(1, line?.rung.floor ?? 1)) continue
        const change = (a: Arrangement): Arrangement => ({
          ...a,
          headSize: bySize,
          headLines: byLines === 0 ? undefined : now.headLines + byLines,
          decksOff: -byDecks,
        })
        const tried = bench.head(change(AS_ASKED), inner)
        if (tried.faults > now.faults || tried.size < (size?.rung.floor ?? 0) || tried.fill < Math.min(now.fill, headFill)) continue
        if (tried.size === now.size && tried.headLines === now.headLines && byDecks === 0) continue
        const text = all.slice(all.length + byDecks)
        const off = rearrange(bench.typeCase, bench.matter, { ...AS_ASKED, decksOff: -byDecks }).cut.map((cut) => cut.text)
        const steps: FitStep[] = []
        const gain = (now.lines - tried.lines) * now.legs
        const withDecks = byDecks === 0 ? now : bench.head({ ...AS_ASKED, decksOff: -byDecks }, inner)
        const deckGain = (now.lines - withDecks.lines) * now.legs
        if (deck)
          steps.push({
            kind: 'decks',
            path: `${path}.decks`,
            by: byDecks,
            lines: -deckGain,
            cost: off.join('').length,
            what: `${text.length === 1 ? 'deck' : counted(text.length, 'deck')} off`,
            text: off.join('\n'),
          })
        if (tried.headLines !== now.headLines)
          steps.push({
            kind: 'headLines',
            path: `${path}.headline`,
            by: tried.headLines - now.headLines,
            lines: deckGain - gain,
            cost: Math.abs(tried.size - now.size),
            what: `head in ${counted(tried.headLines, 'line')} of ${tried.size} pt`,
          })
        else if (tried.size !== now.size)
          steps.push({
            kind: 'headSize',
            path: `${path}.headline`,
            by: bySize,
            lines: deckGain - gain,
            cost: Math.abs(tried.size - now.size),
            what: `head ${tried.size} pt instead of ${now.size}`,
          })
        const used = [size && ([size.at, bySize] as const), line && ([line.at, byLines] as const), deck && ([deck.at, byDecks] as const)].flatMap((u) => (u ? [u] : []))
        options.push({ rung: Math.max(...used.map(([at]) => at)), price: used.reduce((sum, [at, by]) => sum + priceOf(at, by), 0), gain, steps, change })
      }
  return options
}
