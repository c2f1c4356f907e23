import type { Reconstruction } from '../../../src/reconstruct/reconstruction.js'
import { emptyMeasures, type Measure, type MeasureName, MEASURES, type Score } from './score.js'

/** Where the text came from. */
export const SOURCES = ['framed', 'plain', 'pdftotext', 'raw', 'pdf', 'tagged'] as const
export type Source = (typeof SOURCES)[number]

/** Least shares; of hyphens in words, the goal beside it. */
interface Bar {
  readonly must?: number
  readonly goal?: number
}
const bars = (name: MeasureName, source: Source): Bar => {
  const blankLines = source === 'framed'
  const geometry = source === 'pdf' || source === 'tagged'
  switch (name) {
    case 'articles':
    case 'captions':
    case 'quotes':
    case 'bylines':
      return { must: 0.98 }
    case 'words':
      return { must: 0.99 }
    case 'paragraphs':
      return geometry ? { must: 0.99 } : blankLines ? { must: 0.97, goal: 0.99 } : { must: 0.9, goal: 0.95 }
    case 'hyphenWords':
      return { must: 0.995, goal: 0.998 }
    case 'dropCaps':
      return { must: 0.998 }
    case 'linesKept':
      return source === 'pdf' || source === 'tagged' ? {} : { must: 1 }
    default:
      return {}
  }
}

/** What text alone gives at the least where it does not give all that it must: shares that are reached, and are not to be lost. */
const REACHED: Partial<Record<Source, Partial<Record<MeasureName, number>>>> = {
  framed: { words: 0.98, paragraphs: 0.965, bylines: 0.96, captions: 0.97, dropCaps: 0.96 },
  pdftotext: { articles: 0.965, words: 0.965, paragraphs: 0.83, bylines: 0.9, captions: 0.9, quotes: 0.955, dropCaps: 0.895 },
  raw: { bylines: 0.975, captions: 0.965, quotes: 0.89, dropCaps: 0.98 },
}

export const shareOf = (name: MeasureName, { right, of, found }: Measure): number | undefined =>
  of + found === 0 ? undefined : MEASURES[name] ? (2 * right) / (of + found) : of === 0 ? undefined : right / of

interface Case {
  readonly seed: number
  readonly house: string
  readonly ms: number
  readonly text: string
  readonly result: Reconstruction
}

/** Adds up scores, prints them, and holds them to what they must be. */
export class Table {
  private readonly sums = new Map<Source, Record<MeasureName, Measure>>()
  private readonly confusion = new Map<Source, Map<string, number>>()
  private readonly cases: { readonly source: Source; readonly score: Score; readonly of: Case }[] = []

  add(source: Source, score: Score, of: Case): void {
    const sum = this.sums.get(source) ?? emptyMeasures()
    this.sums.set(source, sum)
    for (const [name, { right, of: all, found }] of Object.entries(score.measures) as [MeasureName, Measure][]) {
      sum[name].right += right
      sum[name].of += all
      sum[name].found += found
    }
    const confusion = this.confusion.get(source) ?? new Map<string, number>()
    this.confusion.set(source, confusion)
    for (const [key, n] of score.confusion) confusion.set(key, (confusion.get(key) ?? 0) + n)
    this.cases.push({ source, score, of })
  }

  /** What a source must give; `reached`: as much of it as it does give by now. */
  musts(source: Source, reached: boolean): { holds(): boolean; told(): string }[] {
    return (Object.keys(MEASURES) as MeasureName[]).flatMap((name) => {
      const must = (reached ? REACHED[source]?.[name] : undefined) ?? bars(name, source).must
      if (must === undefined) return []
      const share = (): number | undefined => {
        const measure = this.sums.get(source)?.[name]
        return measure && shareOf(name, measure)
      }
      return [{ holds: () => (share() ?? 1) >= must, told: () => `${source}: ${name} is ${share()?.toFixed(4)}, and must be ${must}` }]
    })
  }

  print(): string {
    const sources = SOURCES.filter((source) => this.sums.has(source))
    const row = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(19))).join('')
    const lines = [row(['', ...sources])]
    for (const name of Object.keys(MEASURES) as MeasureName[]) {
      lines.push(
        row([
          name,
          ...sources.map((source) => {
            const share = shareOf(name, this.sums.get(source)![name])
            if (share === undefined) return '–'
            const { must, goal } = bars(name, source)
            const wanted = must === undefined ? '' : ` (${percent(must)}${goal === undefined ? '' : `/${percent(goal)}`})`
            return `${must !== undefined && share < must ? '!' : ''}${percent(share)}${wanted}`
          }),
        ]),
      )
    }
    const spent = sources.map((source) => {
      const own = this.cases.filter((c) => c.source === source)
      return `${(own.reduce((sum, c) => sum + c.of.ms, 0) / own.length).toFixed(0)} ms`
    })
    lines.push(row(['time each', ...spent]), '', ...this.byHouse(), '')
    for (const source of sources) {
      const wrong = [...this.confusion.get(source)!].filter(([key]) => key.split(' → ')[0] !== key.split(' → ')[1]).sort((a, b) => b[1] - a[1])
      lines.push(
        `roles, ${source}: ${wrong
          .slice(0, 18)
          .map(([key, n]) => `${key} ${n}`)
          .join(' · ')}`,
      )
    }
    return lines.join('\n')
  }

  private byHouse(): string[] {
    const houses = [...new Set(this.cases.map((c) => c.of.house))]
    return houses.map((house) => {
      const cells = SOURCES.filter((source) => this.sums.has(source)).map((source) => {
        const sum = emptyMeasures()
        for (const { score } of this.cases.filter((c) => c.source === source && c.of.house === house))
          for (const name of ['articles', 'paragraphs'] as const) for (const key of ['right', 'of', 'found'] as const) sum[name][key] += score.measures[name][key]
        return `${percent(shareOf('articles', sum.articles) ?? 0)}/${percent(shareOf('paragraphs', sum.paragraphs) ?? 0)}`.padStart(19)
      })
      return `${house.padEnd(14)}${cells.join('')}`
    })
  }

  /** The editions with most faults: their text, what was found, and what is wrong. */
  worst(count: number): string {
    const faults = [...this.cases].sort((a, b) => b.score.faults.length - a.score.faults.length).slice(0, count)
    return faults
      .map(({ source, score, of }) => {
        const roles = of.result.evidence.lines.map(({ number, role, path, text }) => `${String(number).padStart(5)} ${role.padEnd(12)} ${(path ?? '').padEnd(26)} ${text}`)
        return [`=== seed ${of.seed}, ${of.house}, ${source}: ${score.faults.length} faults`, ...score.faults, '--- source', of.text, '--- roles', ...roles].join('\n')
      })
      .join('\n\n')
  }
}

const percent = (share: number): string => {
  const text = (share * 100).toFixed(1)
  return text.endsWith('.0') ? text.slice(0, -2) : text
}
