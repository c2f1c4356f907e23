import type { TextStyle } from '../model/style.js'
import type { Features } from './glyphs.js'

/** Nothing asked for: what measures, hyphens and the like are shaped with where no style is at hand. */
export const PLAIN_FEATURES: Features = { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }

/** Sixteen sets of features, numbered: the index of a shape cache. */
export function featureIndex(features: Features): number {
  return (features.ligatures ? 1 : 0) | (features.smallCaps ? 2 : 0) | (features.oldStyle ? 4 : 0) | (features.tabular ? 8 : 0)
}

/** One object for each set, so that shapes made for equal features share everything. */
const SETS: readonly Features[] = Array.from({ length: 16 }, (_, i) => ({
  ligatures: (i & 1) !== 0,
  smallCaps: (i & 2) !== 0,
  oldStyle: (i & 4) !== 0,
  tabular: (i & 8) !== 0,
}))

export function featureSet(index: number): Features {
  return SETS[index & 15] ?? PLAIN_FEATURES
}

/** Features of a style. Letters set apart are not joined: more than 10/1000 em of tracking turns ligatures off. */
export function featuresOf(style: TextStyle, smallCaps: boolean): Features {
  const i = (style.ligatures && style.tracking <= 10 ? 1 : 0) | (smallCaps || style.case === 'smallCaps' ? 2 : 0) | (style.figures === 'oldStyle' ? 4 : 0) | (style.tabular ? 8 : 0)
  return featureSet(i)
}

/** Applied to all text of a left-to-right Latin run, as HarfBuzz and fontkit's default shaper do. */
const ALWAYS = ['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'calt', 'rclt', 'curs', 'kern', 'mark', 'mkmk'] as const

/**
 * OpenType tags of a set. Lining and proportional figures are asked for by name: some faces (Playfair Display) have old-style
 * figures by default, others (STIX Two Text) tabular ones.
 */
export function featureTags(features: Features): readonly string[] {
  const tags: string[] = [...ALWAYS, features.oldStyle ? 'onum' : 'lnum', features.tabular ? 'tnum' : 'pnum']
  if (features.ligatures) tags.push('liga', 'clig')
  if (features.smallCaps) tags.push('smcp')
  return tags
}

/** Every tag that a set can ask for. */
export const ALL_TAGS: readonly string[] = [...new Set(SETS.flatMap(featureTags))]
