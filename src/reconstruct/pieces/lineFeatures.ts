import { bin } from './bins.js'
import { BLOCK_SIZES, blockFeatures } from './blockFeatures.js'
import type { BodyFit } from './bodyFit.js'
import type { BodySetting } from './bodySetting.js'
import { END_SIZES, endFeatures } from './endFeatures.js'
import { foldedWidth } from './foldedWidth.js'
import { bylineOf } from '../cues/byline.js'
import { hasDate } from '../cues/calendar.js'
import { creditOf, trailingCredit } from '../cues/credit.js'
import { ownDateline, runInDateline } from '../cues/dateline.js'
import { furnitureOf, isLabel, isSectionName, isShout, listMark, standingHeadOf } from '../cues/furniture.js'
import { headlikeness, sentencelikeness } from '../cues/headlike.js'
import { fromLineOf, jumpLineOf } from '../cues/jump.js'
import { personName } from '../cues/name.js'
import { agencyNoteOf, noteOf } from '../cues/note.js'
import { isPlaceShaped } from '../cues/place.js'
import { attributionOf, closesQuotation, opensQuotation } from '../cues/quotation.js'
import { runInHead } from '../cues/runInHead.js'
import { isCapitals, startsUpper, wordsOf } from '../cues/wordshape.js'
import type { LineEnd, LineSigns, LineStart } from '../lines/lineSigns.js'
import { EDGE_SIZES, edgeFeatures, PLAIN_SIZE } from './edgeFeatures.js'
import { STRETCH_SIZES, stretchFeatures } from './stretchFeatures.js'
import { UNDER_SIZES, underFeatures } from './underFeatures.js'
import { WORD_SIZES, wordFeatures } from './wordFeatures.js'
import { PIECE_ROLES, type PieceRole, type PrintLine } from '../print.js'

/** Bounds of bins, in measures of the body. */
const RATIOS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.78, 0.84, 0.88, 0.91, 0.94, 0.97, 1, 1.03, 1.06, 1.12, 1.25, 1.5, 1.8, 2.2, 2.8, 3.6]
const COARSE = [0.3, 0.6, 0.85, 0.93, 1.07, 1.3]
const LOCAL = [0.3, 0.5, 0.7, 0.85, 0.93, 0.98, 1.02, 1.07, 1.15, 1.4, 2]
const FINE = [0.86, 0.88, 0.9, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03, 1.04, 1.06, 1.08]
const WORDS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 13]
const SHARES = [0.001, 0.34, 0.67, 0.999]
const FIFTHS = [0.2, 0.4, 0.55, 0.7, 0.85]
const RECURRING = [0.01, 0.3, 0.6, 0.9]
const BLOCKS = [1, 2, 3, 4, 6, 9, 14]
const STARTS: readonly LineStart[] = ['upper', 'lower', 'figure', 'other']
const ENDS: readonly LineEnd[] = ['stop', 'hyphen', 'comma', 'colon', 'open', 'word']
const LINE_ENDS = ['space', 'none', 'soft', 'unknown'] as const
const PICTURED = /\b(?:left|right|above|below|centre|center|pictured|from left|file photo|seen here|l to r)\b/i
const ACTING = /^\P{Ll}.{0,80}?\b\w+ing\b/u
const CUE_LINES = 300
const CUES = 27

/** What is seen of one line by itself: numbers of values, one for each of the templates. */
interface Seen {
  readonly values: readonly number[]
  readonly cues: readonly number[]
}

/** What rules make of a line, as a first draft: its role, and whether it begins its piece. */
export interface Draft {
  readonly role: PieceRole
  readonly begins: boolean
}

/** Sizes of the templates that are seen of a line by itself. */
const OWN_SIZES = [
  RATIOS.length + 1,
  COARSE.length + 1,
  LOCAL.length + 1,
  STARTS.length * 2,
  ENDS.length,
  WORDS.length + 1,
  6,
  FIFTHS.length + 1,
  FIFTHS.length + 1,
  RECURRING.length + 1,
  4,
  2 * PIECE_ROLES.length,
]
const OWN = OWN_SIZES.reduce((sum, size) => sum + size, 0) + CUES
const C = COARSE.length + 1
const S = STARTS.length
const E = ENDS.length
const JOINT_SIZES = [
  E * S * C, // how the line before ends, how wide it is, how this one starts
  C * C * S,
  E * C * 3,
  6 * E * S, // gaps
  6 * C,
  (FINE.length + 1) * 3,
  (FINE.length + 1) * 3,
  E * S,
  9 * C,
  LINE_ENDS.length * LINE_ENDS.length,
  (BLOCKS.length + 1) * 5,
  (BLOCKS.length + 1) * C,
  12,
  C * C * C,
  2 * (RATIOS.length + 1),
  LINE_ENDS.length * E * S,
  (LOCAL.length + 1) * (LOCAL.length + 1),
  6 * (WORDS.length + 1),
  2 * PIECE_ROLES.length * 2 * PIECE_ROLES.length, // the drafts of this line and the one before
  2 * PIECE_ROLES.length * C,
  2 * PIECE_ROLES.length * 6,
  ...END_SIZES,
  ...BLOCK_SIZES,
  ...WORD_SIZES,
  ...EDGE_SIZES,
  ...UNDER_SIZES,
  ...STRETCH_SIZES,
]
/** Lines before and after whose own signs count. */
const AROUND = [0, -1, 1, 2, -2]
const FARTHEST = Math.max(...AROUND)
const KEPT = FARTHEST - Math.min(...AROUND) + 1
/** features that a line has at most */
const MOST = 1 + AROUND.length * (OWN_SIZES.length + CUES) + JOINT_SIZES.length + PLAIN_SIZE
/** Features of a line are numbers under this. */
export const FEATURES = 1 + AROUND.length * OWN + JOINT_SIZES.reduce((sum, size) => sum + size, 0) + PLAIN_SIZE

/** What is known of lines before they are told. */
export interface FeatureSource {
  readonly lines: readonly PrintLine[]
  readonly signs: readonly LineSigns[]
  readonly recurring: Float64Array
  /** before anything is cut */
  readonly setting: BodySetting
  /** the measure of the lines about each */
  readonly about: Float64Array
  /** how well lines fit the body as the draft has it */
  readonly body: BodyFit
  readonly draft: readonly Draft[]
}

/** Of each line in turn, the numbers of the features that it has: no more of them are kept than are asked for. */
export function* lineFeatures(source: FeatureSource): Generator<Uint16Array> {
  const { lines, signs, recurring, setting, about, body, draft } = source
  const main = setting.measures[0]!.width
  const n = lines.length
  const gaps = lines.reduce((sum, { gap }) => sum + (gap ? 1 : 0), 0) > Math.max(1, n / 40)
  const ratio = lines.map(({ width }) => width / main)
  const blocks = blocksOf(lines, gaps)
  const sinceCap = new Uint8Array(n)
  let since = 9
  for (let i = 0; i < n; i++) sinceCap[i] = since = signs[i]!.cap ? 0 : Math.min(8, since + 1)
  const local = lines.map((_, i) => {
    const near: number[] = []
    for (let k = Math.max(0, i - 3); k <= Math.min(n - 1, i + 3); k++) if (k !== i) insert(ratio[k]!, near)
    return near.length === 0 ? 1 : ratio[i]! / Math.max(0.05, near[near.length >> 1]!)
  })
  const nearest = ratio.map((r) => setting.measures.reduce((best, { width }) => (Math.abs((r * main) / width - 1) < Math.abs(best - 1) ? (r * main) / width : best), r))
  const seen: (Seen | undefined)[] = []
  const found = new Uint16Array(MOST)
  const ends = endFeatures(lines, signs, setting, about, body, draft)
  const worded = wordFeatures(lines, signs, draft, gaps)
  const around = blockFeatures(lines, signs, recurring, main, draft, gaps)
  const edges = edgeFeatures(lines, signs, draft, gaps)
  const under = underFeatures(lines, draft, gaps)
  const stretch = stretchFeatures(lines, signs)
  for (let i = 0, next = 0; i < n; i++) {
    const line = lines[i]!
    for (; next < n && next <= i + FARTHEST; next++) seen[next % KEPT] = see(lines, signs, next, ratio[next]!, nearest[next]!, local[next]!, recurring[next]!, draft[next]!)
    let count = 1
    let base = 1
    for (const step of AROUND) {
      const other = i + step >= 0 && i + step < n ? seen[(i + step) % KEPT] : undefined
      if (other) {
        let at = base
        for (let t = 0; t < OWN_SIZES.length; t++) {
          found[count++] = at + other.values[t]!
          at += OWN_SIZES[t]!
        }
        for (const cue of other.cues) found[count++] = at + cue
      }
      base += OWN
    }
    const coarse = (k: number): number => (k < 0 || k >= n ? 0 : bin(ratio[k]!, COARSE))
    const drafted = (k: number): number => (k < 0 ? 0 : PIECE_ROLES.indexOf(draft[k]!.role) * 2 + (draft[k]!.begins ? 1 : 0))
    const before = signs[i - 1]
    const after = signs[i + 1]
    const own = signs[i]!
    const gapBefore = i === 0 || line.gap
    const gapAfter = i === n - 1 || lines[i + 1]!.gap
    const gap = !gaps ? (gapBefore ? 5 : 4) : (gapBefore ? 1 : 0) + (gapAfter ? 2 : 0)
    const endBefore = before ? ENDS.indexOf(before.end) : 0
    const start = STARTS.indexOf(own.start)
    const end = ENDS.indexOf(own.end)
    const fine = bin(setting.joined > 0 ? foldedWidth(line.width, main) / main : ratio[i]!, FINE)
    const turn = !before ? 0 : before.end === 'stop' && own.start !== 'lower' ? 2 : 1
    const turnAfter = !after ? 0 : own.end === 'stop' && after.start !== 'lower' ? 2 : 1
    const { size, place } = blocks[i]!
    const values = [
      (endBefore * S + start) * C + coarse(i - 1),
      (coarse(i - 1) * C + coarse(i)) * S + start,
      (end * C + coarse(i)) * 3 + turnAfter,
      (gap * E + endBefore) * S + start,
      gap * C + coarse(i),
      fine * 3 + turn,
      fine * 3 + turnAfter,
      end * S + (after ? STARTS.indexOf(after.start) : 0),
      sinceCap[i]! * C + coarse(i),
      LINE_ENDS.indexOf(i > 0 ? lines[i - 1]!.end : 'unknown') * LINE_ENDS.length + LINE_ENDS.indexOf(line.end),
      bin(size, BLOCKS) * 5 + place,
      bin(size, BLOCKS) * C + coarse(i),
      Math.min(5, i) + (n - 1 - i < 5 ? 6 : 0),
      (coarse(i - 1) * C + coarse(i)) * C + coarse(i + 1),
      (setting.joined > 0 ? 1 : 0) * (RATIOS.length + 1) + bin(ratio[i]!, RATIOS),
      (LINE_ENDS.indexOf(i > 0 ? lines[i - 1]!.end : 'unknown') * E + endBefore) * S + start,
      bin(local[i]!, LOCAL) * (LOCAL.length + 1) + bin(i + 1 < n ? local[i + 1]! : 1, LOCAL),
      gap * (WORDS.length + 1) + bin(own.words, WORDS),
      drafted(i - 1) * 2 * PIECE_ROLES.length + drafted(i),
      drafted(i) * C + coarse(i),
      drafted(i) * 6 + gap,
      ...ends(i),
      ...around(i),
      ...worded(i),
      ...edges.values(i),
      ...under(i),
      ...stretch(i),
    ]
    for (let t = 0; t < JOINT_SIZES.length; t++) {
      found[count++] = base + values[t]!
      base += JOINT_SIZES[t]!
    }
    for (const word of edges.plain(i)) found[count++] = base + word
    yield found.slice(0, count)
  }
}

function see(lines: readonly PrintLine[], signs: readonly LineSigns[], i: number, ratio: number, nearest: number, local: number, recurring: number, draft: Draft): Seen {
  const { text } = lines[i]!
  const sign = signs[i]!
  const short = text.slice(0, CUE_LINES)
  const words = wordsOf(short)
  const long = words.filter((word) => word.length > 3)
  const upper = long.length === 0 ? 0 : long.filter(startsUpper).length / long.length
  const values = [
    bin(ratio, RATIOS),
    bin(nearest, COARSE),
    bin(local, LOCAL),
    STARTS.indexOf(sign.start) * 2 + (sign.quoted ? 1 : 0),
    ENDS.indexOf(sign.end),
    bin(sign.words, WORDS),
    isCapitals(short) ? 5 : bin(upper, SHARES),
    bin(headlikeness(short), FIFTHS),
    bin(sentencelikeness(short), FIFTHS),
    bin(recurring, RECURRING),
    LINE_ENDS.indexOf(lines[i]!.end),
    PIECE_ROLES.indexOf(draft.role) * 2 + (draft.begins ? 1 : 0),
  ]
  const cues: number[] = []
  if (text.length > CUE_LINES) cues.push(0)
  else {
    const note =
      sign.start === 'upper' &&
      noteOf(
        lines
          .slice(i, i + 3)
          .map((line) => line.text.slice(0, CUE_LINES))
          .join(' '),
      ) !== undefined
    // what is a credit by itself is one after a caption too
    const credited = creditOf(text, true) !== undefined
    const tests: readonly boolean[] = [
      false,
      bylineOf(text) !== undefined,
      personName(text) !== undefined,
      ownDateline(text) !== undefined,
      runInDateline(text) !== undefined,
      credited && creditOf(text) !== undefined,
      credited,
      trailingCredit(text) !== undefined,
      jumpLineOf(text) !== undefined,
      fromLineOf(text) !== undefined,
      furnitureOf(text) !== undefined,
      standingHeadOf(text) !== undefined,
      isLabel(text),
      isSectionName(text),
      isShout(text),
      listMark(text) !== undefined,
      note,
      agencyNoteOf(text) !== undefined,
      opensQuotation(text),
      closesQuotation(text),
      attributionOf(text) !== undefined,
      hasDate(text),
      isPlaceShaped(text),
      PICTURED.test(text),
      ACTING.test(text),
      sign.cap || sign.capInLine,
      runInHead(text) !== undefined,
    ]
    tests.forEach((yes, k) => yes && cues.push(k))
  }
  return { values, cues }
}

/** Puts a value in its place among some that are in order. */
function insert(value: number, ordered: number[]): void {
  let k = ordered.length
  for (; k > 0 && ordered[k - 1]! > value; k--) ordered[k] = ordered[k - 1]!
  ordered[k] = value
}

/** Lines between empty ones: how many, and where in them a line stands. */
function blocksOf(lines: readonly PrintLine[], gaps: boolean): { size: number; place: number }[] {
  const found: { size: number; place: number }[] = []
  for (let i = 0; i < lines.length;) {
    let to = i + 1
    while (gaps && to < lines.length && !lines[to]!.gap) to++
    for (let k = i; k < to; k++) found.push({ size: gaps ? to - i : 0, place: !gaps ? 4 : to - i === 1 ? 3 : k === i ? 0 : k === to - 1 ? 2 : 1 })
    i = to
  }
  return found
}
