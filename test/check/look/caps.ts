import { found, storyRule, within, type Found, type Rule } from './finding.js'
import { overlapX, overlapY, type DropCapLook, type SetLine, type StoryLook } from './scan.js'

/** A drop cap with the lines of its paragraph; the first `depth` of them stand beside it. */
interface CapLook {
  readonly story: StoryLook
  readonly cap: DropCapLook
  readonly lines: readonly SetLine[]
  readonly depth: number
}

const FOOT_NEAR = 0.1

function eachCap(name: string, check: (cap: CapLook) => readonly (Found | undefined)[]): Rule {
  return storyRule(name, (story) =>
    story.caps.flatMap((cap) => {
      const lines = story.lines.filter((l) => l.node === cap.node)
      const first = lines[0]
      return first ? check({ story, cap, lines, depth: Math.max(1, Math.round((cap.letter.y - first.y) / story.page.baseline) + 1) }) : []
    }),
  )
}

function at(cap: DropCapLook): { x: number; y: number } {
  return { x: cap.ink.left, y: cap.letter.y }
}

const foot = eachCap('cap-foot', ({ story, cap, lines, depth }) => {
  const wanted = lines[0]!.y + (depth - 1) * story.page.baseline
  return [within(story, at(cap), cap.letter.y - wanted, 0, 0, `foot of the cap “${cap.text}” on the baseline of line ${depth}`, 'pt', FOOT_NEAR)]
})

/** Ink to ink, the nearest of the lines beside it. After A, I and O as words the word space may stay. */
const toText = eachCap('cap-to-text', ({ story, cap, lines, depth }) => {
  const beside = lines.slice(0, depth)
  const gap = Math.min(...beside.map((l) => l.ink.left)) - cap.ink.right
  const space = cap.ownWord ? lines[0]!.face.metrics.space * lines[0]!.size : 0
  return [within(story, at(cap), gap, 3, 5 + space, `cap “${cap.text}” to the text`, 'pt', 0.3)]
})

/** Accents rise above the cap line, so the face's cap height counts, not the letter's ink. */
const top = eachCap('cap-top', ({ story, cap, lines }) => {
  const first = lines[0]!
  const capTop = cap.letter.y - cap.face.metrics.capHeight * cap.letter.size
  return [within(story, at(cap), capTop - (first.y - first.face.metrics.capHeight * first.size), 0, 0, `cap line of the cap “${cap.text}” to the first line’s`, 'pt', 0.25)]
})

const paragraph = eachCap('cap-paragraph', ({ story, cap, lines, depth }) => [
  within(story, at(cap), lines.length, depth + 2, Infinity, 'lines of the paragraph under a cap', 'lines'),
])

const one = storyRule('cap-one', (story) => [story.caps.length > 1 ? found(story, at(story.caps[1]!), story.caps.length, '1', 'drop caps in one story') : undefined])

/** An opening quote before the cap stands clear of the leg's edge, or is small: not half the cap's size. */
const quote = eachCap('cap-quote', ({ story, cap }) => {
  const mark = cap.quote ?? (/^["'“‘„«]/.test(cap.text) ? cap.letter : undefined)
  if (!mark) return []
  const share = mark === cap.letter ? 1 : mark.size / cap.letter.size
  const hung = mark !== cap.letter && mark.x < story.x - 0.5
  return [share <= 0.6 || hung ? undefined : found(story, at(cap), Number(share.toFixed(2)), 'hung, or at most 0.6 of the cap’s size', 'an opening quote before the cap')]
})

/** What hangs under the foot, a J's or Q's tail, keeps clear of the lines below. */
const tail = eachCap('cap-tail', ({ story, cap }) => {
  const hit = story.lines.find((l) => l.y > cap.letter.y + 0.5 && overlapX(l.ink, cap.ink) && overlapY(l.ink, cap.ink) && l.top < cap.ink.bottom - 0.3)
  return [hit && found(story, at(cap), Number((cap.ink.bottom - hit.top).toFixed(2)), 'clear of the text under it', `the tail of “${cap.text}” runs into “${hit.text}”`)]
})

export const CAP_RULES: readonly Rule[] = [foot, toText, top, paragraph, one, quote, tail]
