import { SHIPPED_STYLES } from '../../src/model/shippedStyles.js'
import type { StyleSheet, TextStyleSheet } from '../../src/model/style.js'
import type { Rand } from './rand.js'

const RED = { kind: 'cmyk', c: 0, m: 0.9, y: 0.8, k: 0 } as const

/** What the page's grid asks of a body: its size, points. */
export interface BodyMeasure {
  readonly size: number
  readonly baseline: number
}

/** A sheet over the shipped style: any number may be another one. Never a body deeper than its grid. */
export function styleSheet(r: Rand, body: BodyMeasure, odd: boolean): StyleSheet {
  // the one that a sheet extends where it says nothing goes without saying now and then
  const [usual, ...others] = SHIPPED_STYLES.keys()
  const extended = r.weigh([5, undefined], [1, usual], [7, others.length > 0 ? r.pick(others) : undefined])
  const families = [...SHIPPED_STYLES.get(extended ?? usual!)!.families.keys()]
  return {
    ...(extended === undefined ? {} : { extends: extended }),
    styles: { body: bodyStyle(r, body, odd, families), ...(odd ? otherStyles(r, body, families) : {}) },
    ...r.maybe(odd ? 0.5 : 0.1, () => ({
      justification: {
        ...r.maybe(0.5, () => ({ spaceStretch: r.real(0.05, 1) })),
        ...r.maybe(0.5, () => ({ spaceShrink: r.pick([0, 0.05, 0.2, 0.5]) })),
        ...r.maybe(0.5, () => ({ tracking: r.pick([0, 5, 30, 60]) })),
        ...r.maybe(0.2, () => ({ neighbours: r.pick([1, 1.4, 2]) })),
        ...r.maybe(0.5, () => ({ glyphScale: r.pick([0, 0.01, 0.04]) })),
        ...r.maybe(0.4, () => ({ opticalMargins: r.pick([0, 0.5, 1, 1.5]) })),
      },
    })),
    ...r.maybe(odd ? 0.6 : 0.15, () => ({
      hyphenation: {
        ...r.maybe(0.8, () => ({ ladder: r.int(0, 3) })),
        ...r.maybe(0.3, () => ({ before: r.int(1, 4), after: r.int(1, 4) })),
        ...r.maybe(0.3, () => ({ shortest: r.int(2, 9) })),
        ...r.maybe(0.3, () => ({ penalty: r.pick([0, 50, 5000]) })),
        ...r.maybe(0.2, () => ({ exceptions: { 'en-GB': ['har-bour', 'water', 'gov-ern-ment'] } })),
      },
    })),
    ...r.maybe(odd ? 0.4 : 0, () => ({
      headlines: { sizes: r.pick([[10, 20, 30], [14], [8, 12, 16, 24, 40, 80], [30, 72]]), ...r.maybe(0.3, () => ({ lines: [r.int(1, 4), r.int(1, 3), 2] })) },
    })),
    ...r.maybe(odd ? 0.4 : 0, () => ({
      spacing: {
        ...r.maybe(0.4, () => ({ storyLines: r.int(0, 4) })),
        ...r.maybe(0.4, () => ({ crossheadAbove: r.int(0, 3) })),
        ...r.maybe(0.4, () => ({ quoteAir: r.int(0, 3) })),
        ...r.maybe(0.4, () => ({ boxInset: r.real(0, 14) })),
        ...r.maybe(0.3, () => ({ dropCapToText: r.real(0, 9) })),
        ...r.maybe(0.3, () => ({ captionToText: [2, 20] as const })),
        ...r.maybe(0.3, () => ({ headToBody: [0, r.int(0, 20)] as const })),
        ...r.maybe(0.3, () => ({ pictureToCaption: [1, 9] as const })),
        ...r.maybe(0.2, () => ({ titleToText: [0, r.int(0, 20)] as const })),
        ...r.maybe(0.2, () => ({ headRule: [2, 8] as const })),
        ...r.maybe(0.3, () => ({ itemAir: r.int(0, 2) })),
        ...r.maybe(0.3, () => ({ tableAir: r.int(0, 2) })),
        ...r.maybe(0.3, () => ({ insetAir: r.int(0, 3) })),
        ...r.maybe(0.3, () => ({ tableGutter: r.real(0, 20) })),
        ...r.maybe(0.3, () => ({ moduleGutter: r.real(5, 30) })),
      },
    })),
    ...r.maybe(odd ? 0.3 : 0, () => ({
      rules: { columnRules: r.chance(0.5), standingHead: r.pick([0, 1, 2]), box: r.real(0, 3), column: r.real(0, 1), story: r.real(0, 2) },
    })),
    ...r.maybe(odd ? 0.4 : 0, () => ({
      keeps: {
        ...r.maybe(0.4, () => ({ dropCapLines: r.int(0, 12) })),
        ...r.maybe(0.3, () => ({ dropCapContour: r.chance(0.6) })),
        ...r.maybe(0.3, () => ({ crossheadAfter: r.int(0, 6) })),
        ...r.maybe(0.3, () => ({ quoteFromLegEnd: r.int(0, 12) })),
        ...r.maybe(0.3, () => ({ captionCharacters: r.int(10, 120) })),
      },
    })),
  }
}

function bodyStyle(r: Rand, { size, baseline }: BodyMeasure, odd: boolean, families: readonly string[]): TextStyleSheet {
  return {
    size,
    leading: baseline,
    indent: odd ? r.pick([0, size, 2 * size, 4]) : size,
    ...r.maybe(odd ? 0.35 : 0.05, () => ({ align: r.pick(['left', 'left', 'centre', 'right'] as const) })),
    ...r.maybe(odd ? 0.4 : 0, () => ({ tracking: r.pick([-20, -5, 5, 30, 90]) })),
    ...r.maybe(odd ? 0.3 : 0, () => ({ family: r.pick(families) })),
    ...r.maybe(odd ? 0.2 : 0, () => ({ hyphenate: r.chance(0.5) })),
    ...r.maybe(odd ? 0.2 : 0, () => ({ wordSpace: r.real(0.7, 1.5) })),
    ...r.maybe(odd ? 0.1 : 0, () => ({ case: r.pick(['upper', 'smallCaps'] as const) })),
    ...r.maybe(odd ? 0.15 : 0, () => ({ figures: 'oldStyle' as const })),
    ...r.maybe(odd ? 0.15 : 0, () => ({ tabular: true })),
    ...r.maybe(odd ? 0.15 : 0, () => ({ ligatures: false })),
    ...r.maybe(odd ? 0.1 : 0, () => ({ bold: true })),
    ...r.maybe(odd ? 0.1 : 0, () => ({ italic: true })),
    ...r.maybe(odd ? 0.1 : 0, () => ({ colour: { kind: 'cmyk' as const, c: 0.2, m: 0.8, y: 0, k: 0.1 } })),
  }
}

/** A size with a leading that clears its lines. */
function leaded(r: Rand, sizes: readonly number[]): { size: number; leading: number } {
  const size = r.pick(sizes)
  return { size, leading: Number((size * r.real(1.02, 1.4)).toFixed(2)) }
}

/** Other styles: grid text keeps to the body's size, the rest may have any. */
function otherStyles(r: Rand, { size, baseline }: BodyMeasure, families: readonly string[]): Record<string, TextStyleSheet> {
  return {
    crosshead: { size, ...r.maybe(0.7, () => ({ align: r.pick(['left', 'centre', 'right', 'justified'] as const), case: r.pick(['none', 'upper'] as const) })) },
    dateline: { size: Math.min(8.6, size) },
    tagline: { size: Math.min(8.4, size), ...r.maybe(0.3, () => ({ align: 'justified' as const })) },
    agencyNote: { size: Math.min(8.4, size) },
    byline: { size: Math.min(9, size) },
    quote: { italic: true, size },
    ...r.maybe(0.3, () => ({ pullQuote: { ...leaded(r, [9, 14, 24, 40]), align: r.pick(['left', 'centre', 'right'] as const) } })),
    ...r.maybe(0.3, () => ({ caption: { ...leaded(r, [5, 8, 12]), align: r.pick(['left', 'centre', 'right', 'justified'] as const) } })),
    ...r.maybe(0.3, () => ({ headline: { family: r.pick(families), align: r.pick(['left', 'centre', 'right'] as const), case: r.pick(['none', 'upper'] as const) } })),
    ...r.maybe(0.3, () => ({ dropCap: { family: r.pick(families), italic: r.chance(0.3) } })),
    ...r.maybe(0.15, () => ({ label: { ground: { colour: RED, inset: [r.real(0, 6), r.real(0, 4)] as const } } })),
    ...r.maybe(0.15, () => ({ deck: { ground: { colour: RED, inset: [4, 2] as const } } })),
    ...r.maybe(0.2, () => ({ kicker: { size: r.pick([6, 12, 20]), tracking: r.pick([0, 200]) } })),
    ...r.maybe(0.3, () => {
      const factbox = r.pick([7.5, 8.4, 11])
      return { factbox: { size: factbox, leading: factbox + 2.6, align: r.pick(['left', 'justified'] as const) }, factboxTitle: { size: r.pick([8, 11, 22]), leading: 23 } }
    }),
    table: { size: Math.min(8, size), ...r.maybe(0.3, () => ({ tabular: r.chance(0.7), size: Math.min(r.pick([5, 12]), size) })) },
    tableHead: { size: Math.min(8, size) },
    tableSource: { size: Math.min(7, size) },
    item: { size, ...r.maybe(0.3, () => ({ align: r.pick(['left', 'justified'] as const) })) },
    itemHead: { size },
    ...(baseline < 10 ? { runInHead: { size }, signature: { size }, correction: { size }, list: { size } } : {}),
    ...r.maybe(0.3, () => ({ standingHead: { size: r.pick([9, 18, 40]), leading: r.pick([20, 44]), align: r.pick(['left', 'centre'] as const) } })),
    ...r.maybe(0.2, () => ({ teaser: { size: r.pick([7, 9, 14]), leading: r.pick([15, 18]) }, refer: { case: 'upper' as const } })),
    ...r.maybe(0.2, () => ({
      nameplate: { size: r.pick([20, 60, 140]), family: r.pick(families) },
      sectionBar: { align: r.pick(['left', 'centre', 'right'] as const), case: 'none' as const },
    })),
  }
}
