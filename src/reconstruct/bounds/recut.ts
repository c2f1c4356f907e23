import type { LineSigns } from '../lines/lineSigns.js'
import { lineMeter } from '../lines/lineMeter.js'
import type { PrintLine } from '../print.js'
import { boundFeatures } from './boundFeatures.js'
import { gapsTell } from './gaps.js'
import { boundLikelihood, boundModel } from './boundModel.js'
import { boundOdds } from './boundOdds.js'
import { lineRooms } from './lineRooms.js'
import { firstRunSetting, type Run } from './runSetting.js'

/** What a line is, and how it stands in its piece. */
export interface Tagged {
  readonly role: string
  readonly mark: 'B' | 'I' | 'G'
  /** how far it was thought to begin a piece by itself, and not to go on with one: a natural logarithm */
  readonly begins: number
}

/** Roles whose pieces are paragraphs. */
const TEXT = new Set(['paragraph', 'item', 'boxText'])
/** lines of text that are looked at together: as they are set, so are the others among them */
const TOGETHER = 1000
/** how sure it must be that a line is something else than was thought */
const OVERRULED = 0.6
/** fewer tell nothing */
const FEWEST = 8

/** Features of the bounds of text by line, where it is not told otherwise where its paragraphs begin. */
export function boundRows(lines: readonly PrintLine[], signs: readonly LineSigns[], tags: readonly Tagged[], joined: number): ReadonlyMap<number, Float64Array> {
  const rows = new Map<number, Float64Array>()
  const meter = lineMeter()
  for (const runs of together(tags)) {
    const first = runs[0]!.from
    const end = runs.at(-1)!.to
    const own = lines.slice(first, end)
    const ownSigns = signs.slice(first, end)
    const shifted = runs.map(({ from, to }) => ({ from: from - first, to: to - first }))
    const rooms = lineRooms(own, meter)
    const odds = boundOdds(rooms, ownSigns, shifted, firstRunSetting(rooms, ownSigns, shifted, joined))
    const source = { lines: own, runs: shifted, signs: ownSigns, rooms, odds, begins: Float64Array.from(tags.slice(first, end), ({ begins }) => begins) }
    if (gapsTell(source)) continue
    const featuresAt = boundFeatures(source)
    for (const run of shifted) for (let i = run.from + 1; i < run.to; i++) rows.set(first + i, featuresAt(i, run))
  }
  return rows
}

/**
 * Where the paragraphs of text begin, decided anew: by the setting of the whole text, which the lines themselves tell, and by what a network
 * has learned of such bounds.
 */
export function recut<Tag extends Tagged>(lines: readonly PrintLine[], signs: readonly LineSigns[], tags: readonly Tag[], joined: number): Tag[] {
  const model = boundModel()
  const cut = [...tags]
  for (const [i, features] of boundRows(lines, signs, tags, joined)) {
    const { mark, role } = cut[i]!
    const likely = boundLikelihood(model, features)
    const begins = mark === 'I' ? likely > OVERRULED : likely > 1 - OVERRULED
    if (begins === (mark !== 'I') || role !== cut[i - 1]!.role) continue
    const broken = signs[i]!.start === 'lower' && signs[i - 1]!.end !== 'stop'
    cut[i] = { ...cut[i]!, mark: begins ? (broken ? 'G' : 'B') : 'I' }
  }
  return cut
}

/** Runs of lines of text, so many at a time that it can be told how they are set. */
function together(tags: readonly Tagged[]): Run[][] {
  const groups: Run[][] = []
  let open: Run[] = []
  let count = 0
  const close = (): void => {
    if (count >= FEWEST) groups.push(open)
    open = []
    count = 0
  }
  for (let from = 0; from < tags.length;) {
    let to = from + 1
    if (TEXT.has(tags[from]!.role)) {
      while (to < tags.length && TEXT.has(tags[to]!.role) && to - from < TOGETHER) to++
      open.push({ from, to })
      count += to - from
      if (count >= TOGETHER) close()
    }
    from = to
  }
  close()
  return groups
}
