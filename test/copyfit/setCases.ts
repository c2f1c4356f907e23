import { makePng } from '../picture/make-png.js'
import { FONTS } from '../random/fonts.js'
import { type Edition, type Paper, type StoryReport, typeset } from '../../src/index.js'
import { DEEP, editionOf, type FitCase } from './stories.js'

/** Depths of the scenes in pixels, all of the same width. */
const SCENES = [16, 14, 18, 24]
export const PICTURES: ReadonlyMap<string, Uint8Array> = new Map(
  SCENES.map((height, i) => [`scene-${i}.png`, makePng({ width: 24, height, colourType: 2, depth: 8, sample: (x, y, c) => (x * 11 + y * 7 + c * 50) % 256 })]),
)

export interface SetCases {
  readonly edition: Edition
  readonly paper: Paper
  readonly stories: readonly StoryReport[]
}

export async function setEdition(edition: Edition): Promise<SetCases> {
  const paper = await typeset(edition, { fonts: FONTS, pictures: PICTURES })
  return { edition, paper, stories: paper.report.stories }
}

/** Depths of modules that are too small, or too large, by the lines of each case: as near as whole lines of all its legs allow. */
export async function depthsOf(cases: readonly FitCase[]): Promise<number[]> {
  const { stories } = await setEdition(editionOf(cases, cases.map(() => DEEP), false)) // prettier-ignore
  return cases.map(({ columns, small }, i) => DEEP + Math.round((stories[i]!.fit!.before.lines - small) / columns))
}
