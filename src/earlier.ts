import { digestOf } from './digest.js'
import type { Keep, KeptModule, KeptPage, ModuleRecord } from './makeup/keep.js'
import type { MadePage } from './makeup/makePages.js'
import type { PageAndModules } from './report/makeReport.js'
import type { ModuleEntry, PaperRecord } from './report/record.js'
import type { Composed } from './scene/compose.js'
import type { KeptPaper, Paper } from './scene/paper.js'
import { VERSION } from './version.js'

/** What a paper is set with: a paper set with anything else cannot be kept to. */
export interface SetWith {
  readonly style: string
  readonly faces: string
}

/** Why an earlier paper cannot be kept to; nothing where it can. */
export function unlike(paper: KeptPaper, { style, faces }: SetWith): string | undefined {
  const record = (paper as Partial<KeptPaper> | null)?.record
  if (!record || !Array.isArray(record.modules) || !Array.isArray(paper.pages) || !Array.isArray(paper.structure)) return 'it is not whole'
  if (record.version !== VERSION) return `it was set by version ${record.version}`
  if (record.faces !== faces) return 'it was set from other font files'
  if (record.style !== style) return 'it was set in another style'
  return undefined
}

/** The modules of an earlier paper, to be found again. */
export class Earlier implements Keep {
  private readonly byPrint = new Map<string, number>()
  private readonly byId = new Map<string, number>()

  constructor(readonly paper: KeptPaper) {
    paper.record.modules.forEach(({ print, id, items }, index) => {
      if (items) this.byPrint.set(print, index)
      if (!this.byId.has(id)) this.byId.set(id, index)
    })
  }

  same(print: string): ReturnType<Keep['same']> {
    const index = this.byPrint.get(print)
    return index === undefined ? undefined : { index, record: this.record(index) }
  }

  before(id: string): ReturnType<Keep['before']> {
    const index = this.byId.get(id)
    if (index === undefined) return undefined
    const [first] = this.paper.record.modules[index]!.stories
    return { record: this.record(index), fit: this.paper.report.stories[first]?.fit }
  }

  /** The page of those numbers as it stood, its modules with the paths that they have on the page as it is made now. */
  page(labels: string, now: MadePage): KeptPage | undefined {
    const index = this.paper.record.pages.findIndex((page) => page.labels.join() === labels)
    if (index < 0) return undefined
    const paths = new Map([...now.records.values()].map((record) => [record.id, record.paths]))
    const parts = this.paper.record.modules.flatMap((entry, i): KeptModule[] =>
      entry.page === index ? [{ kind: 'kept', index: i, record: this.record(i), paths: paths.get(entry.id) ?? entry.paths }] : [],
    )
    return { kind: 'kept-page', index, parts }
  }

  private record(index: number): ModuleRecord {
    return this.paper.record.modules[index]!
  }
}

/** The record of a paper, from its pages as they were made, placed and reported. */
export function recordPaper(
  pages: readonly (MadePage | KeptPage)[],
  composed: Composed,
  reports: readonly PageAndModules[],
  pictures: Paper['pictures'],
  setWith: SetWith,
): PaperRecord {
  const modules: ModuleEntry[] = []
  let story = 0
  pages.forEach((page, p) =>
    page.parts.forEach((part, k) => {
      const record: ModuleRecord = 'records' in page ? page.records.get(part)! : { ...(part as KeptModule).record, paths: (part as KeptModule).paths }
      const { stories, plain, beside } = reports[p]!.modules[k]!
      modules.push({ ...plainRecord(record), ...composed.modules[modules.length]!, stories: [story, story + stories.length], plain, beside })
      story += stories.length
    }),
  )
  return { version: VERSION, ...setWith, pictures: pictures.map(({ id, bytes }) => ({ id, print: digestOf(bytes) })), pages: composed.pages, modules }
}

/** The module's own, without where it stood in an earlier paper. */
function plainRecord({ print, id, paths, lines, headSize, arrangement, parts, notes }: ModuleRecord): ModuleRecord {
  return { print, id, paths, lines, ...(headSize === undefined ? {} : { headSize }), ...(arrangement ? { arrangement } : {}), parts, notes }
}
