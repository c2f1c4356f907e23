import type { StructureNode } from '../../../src/scene/scene.js'
import { randomFrom } from '../../text/randomParagraph.js'
import { framedText, framedWish, plainLines, popplerText } from '../trip/extracts.js'
import { readLines } from '../trip/readLines.js'
import { RoleIndex } from '../trip/roles.js'
import type { SetTrip } from '../trip/setEdition.js'
import { lettersOf } from './letters.js'

/** A line of a text and what it is: `role:B` begins a piece, `I` goes on with it, `G` goes on with one that was broken off. None where it is empty or cannot be told. */
export interface GoldLine {
  readonly text: string
  readonly tag?: string
}

/** A text as an extractor gives it, with what each line is. */
export interface GoldText {
  readonly source: string
  readonly seed: number
  readonly lines: readonly GoldLine[]
}

/** What was set at one place of the article. */
interface Passage {
  readonly key: string
  readonly role: string
  letters: string
}

/** Roles whose pieces go on in another frame or leg. */
export const RUNNING = new Set(['paragraph', 'item', 'boxText'])
/** letters of a paragraph under a cap, at least */
const CAPPED = 80

/** The texts of a set edition, from four extractors; what each line is comes from the scene that was set. */
export async function goldTexts(trip: SetTrip): Promise<GoldText[]> {
  const { seed, truth, pdf } = trip
  const passages = passagesOf(trip)
  const read = await readLines(pdf)
  const random = randomFrom(0x9e37 + seed)
  const sources: readonly (readonly [string, string | undefined])[] = [
    ['framed', framedText(read, new RoleIndex(truth), framedWish(random), random)],
    ['plain', plainLines(read)],
    ['pdftotext', popplerText(pdf, false)],
    ['raw', popplerText(pdf, true)],
  ]
  return sources.flatMap(([source, text]) => (text === undefined ? [] : [{ source, seed, lines: tagged(text, passages) }]))
}

function passagesOf({ paper, truth }: SetTrip): Passage[] {
  const passages = new Map<string, Passage>()
  for (const page of paper.pages)
    for (const item of page.items) {
      if (item.kind !== 'glyphs') continue
      const node = paper.structure[item.node]!
      const path = node.role === 'furniture' ? undefined : node.path
      const key =
        path === undefined ? `furniture ${page.number} ${item.y.toFixed(0)} ${item.x.toFixed(0)}` : path.replace(/^(items\[\d+\]\.items\[\d+\])\.(?:runInHead|body\[0\]).*/, '$1')
      const passage = passages.get(key) ?? { key, role: roleOf(node), letters: '' }
      passages.set(key, passage)
      passage.letters += lettersOf(item.texts.join(''))
    }
  const among = (texts: readonly (string | undefined)[]): Set<string> => new Set(texts.flatMap((text) => (text === undefined ? [] : [lettersOf(text)])))
  const jumpLines = among(truth.stories.map(({ jumpLines: [line] }) => line))
  const fromLines = among(truth.stories.map(({ jumpLines: [, line] }) => line))
  const jumpHeads = among(truth.stories.map(({ jumpHead }) => jumpHead))
  return [...passages.values()].map((passage) => {
    const { letters, role } = passage
    const own = jumpLines.has(letters) ? 'jumpLine' : fromLines.has(letters) ? 'fromLine' : role === 'headline' && jumpHeads.has(letters) ? 'jumpHead' : role
    return { ...passage, role: own }
  })
}

function roleOf({ role, path = '' }: StructureNode): string {
  if (path.includes('.standingHead')) return 'standingHead'
  if (path.startsWith('items[')) return 'item'
  if (/factboxes\[\d+\]\.title/.test(path)) return 'boxHead'
  if (path.includes('factboxes[')) return 'boxText'
  return { pullQuote: 'quote', signature: 'jumpLine', artifact: 'furniture' }[role as string] ?? role
}

/** lines that are looked at for which of several passages goes on */
const AHEAD = 12

function tagged(text: string, passages: readonly Passage[]): GoldLine[] {
  const lines = text.split(/\r?\n/)
  const letters = lines.map(lettersOf)
  let last: { key: string; end: number; order: number } | undefined
  const whole = new Set<string>()
  /** How many letters from a line on stand in a passage as they follow each other, and whether they are its end. */
  const followed = (i: number, all: string, from: number): { readonly length: number; readonly ends: boolean } => {
    let at = from
    for (let k = i; k < Math.min(lines.length, i + AHEAD); k++) {
      if (!all.startsWith(letters[k]!, at)) break
      at += letters[k]!.length
    }
    return { length: at - from, ends: at === all.length }
  }
  return lines.map((line, i): GoldLine => {
    const own = letters[i]!
    if (own === '') return { text: line }
    const found = passages.flatMap(({ key, role, letters: all }, order) => {
      const at = last?.key === key && all.startsWith(own, last.end) ? last.end : all.indexOf(own)
      return at < 0 ? [] : [{ key, role, at, all, order }]
    })
    const cap = own.length === 1 && /^\W?\p{Lu}$/u.test(line.trim())
    if (cap && found.some(({ at, role, all }) => at === 0 && role === 'paragraph' && all.length > CAPPED)) return { text: line, tag: 'dropCap:B' }
    if (found.length === 0) return { text: line }
    const going = found.find(({ key, at }) => key === last?.key && at === last.end && at > 0)
    // of passages that read the same, one that is here to its end, that goes on farther, that was not met yet, and that was set soon after the last one
    const distance = ({ key, order }: { key: string; order: number }): number => (whole.has(key) ? 2e6 : 0) + (order < (last?.order ?? -1) ? 1e6 - order : order)
    const worth = new Map(
      found.map((one) => {
        const { length, ends } = followed(i, one.all, one.at)
        return [one, (one.at <= 1 && ends ? 1e6 : 0) + length] as const
      }),
    )
    found.sort((a, b) => worth.get(b)! - worth.get(a)! || a.all.length - b.all.length || distance(a) - distance(b))
    const best = going ?? found[0]!
    const { key, role, at, all, order } = best
    if (own.length < 3 && !going && found.length > 1 && !(at === 0 && all.length === own.length)) return { text: line }
    last = { key, end: at + own.length, order }
    if (last.end === all.length) whole.add(key)
    // after a cap its paragraph lacks a letter
    const begins = at === 0 || (at === 1 && role === 'paragraph' && !/^\p{Lu}/u.test(line.trim()))
    return { text: line, tag: `${role}:${begins ? 'B' : going || !RUNNING.has(role) ? 'I' : 'G'}` }
  })
}
