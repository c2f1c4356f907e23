/** What a printing plant, or a screen, asks for. Shares are from 0 to 1, lengths in points. */
export interface Profile {
  readonly name: string
  /** kinds of colour that may stand in the file */
  readonly colours: readonly ('gray' | 'cmyk' | 'rgb' | 'spot')[]
  /** all inks together, 1 is one solid ink; none where no ink is laid down */
  readonly totalInk?: number
  /** pixels an inch at the size of print: fewer than `least` show, fewer than `wanted` may */
  readonly resolution: { readonly least: number; readonly wanted: number }
  /** the same of drawings of one bit a pixel */
  readonly lineArt: number
  /** thinnest rule that holds: of solid ink, and of a tint or of several inks */
  readonly rule: { readonly solid: number; readonly tinted: number }
  /** smallest type: black, of several inks, and in white out of a ground */
  readonly type: { readonly black: number; readonly inks: number; readonly reversed: number }
  /** weakest and strongest tint of one ink that is not lost, and the strongest under dark text */
  readonly tint: { readonly least: number; readonly most: number; readonly underText: number }
  /** least ratio of luminance between type and its ground (WCAG 2.2, 1.4.3) */
  readonly contrast: number
}

export type ProfileName = 'newspaper-26v5' | 'newspaper-26v4' | 'sheetfed' | 'screen'

/**
 * Coldset on newsprint (ISO 12647-3:2013) with the profile WAN-IFRAnewspaper26v5: total ink 220 %. Pictures from 150 pixels an inch, none below
 * 100 (Ghent Workgroup 2015, newspaper adverts: 149 and 99). Type: the Guardian asks for black text of 7 pt and reversed of 10; a plant prints
 * several inks from 10. Tints below 5 % vanish, above 85 % fill in (Torstar). Rules of a quarter of a point hold in solid black alone.
 */
const NEWSPAPER: Profile = {
  name: 'newspaper-26v5',
  colours: ['gray', 'cmyk'],
  totalInk: 2.2,
  resolution: { least: 100, wanted: 150 },
  lineArt: 600,
  rule: { solid: 0.25, tinted: 0.5 },
  type: { black: 6, inks: 10, reversed: 10 },
  tint: { least: 0.05, most: 0.85, underText: 0.2 },
  contrast: 4.5,
}

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  'newspaper-26v5': NEWSPAPER,
  /** its predecessor ISOnewspaper26v4: total ink 240 % */
  'newspaper-26v4': { ...NEWSPAPER, name: 'newspaper-26v4', totalInk: 2.4 },
  /** coated paper (ISO 12647-2:2013, PSO Coated v3): total ink 300 %; Ghent Workgroup 2015, sheetfed: 149 and 224 pixels an inch */
  sheetfed: {
    name: 'sheetfed',
    colours: ['gray', 'cmyk', 'spot'],
    totalInk: 3,
    resolution: { least: 150, wanted: 225 },
    lineArt: 800,
    rule: { solid: 0.25, tinted: 0.5 },
    type: { black: 5, inks: 8, reversed: 8 },
    tint: { least: 0.03, most: 0.97, underText: 0.3 },
    contrast: 4.5,
  },
  screen: {
    name: 'screen',
    colours: ['gray', 'cmyk', 'rgb', 'spot'],
    resolution: { least: 72, wanted: 96 },
    lineArt: 96,
    rule: { solid: 0.2, tinted: 0.2 },
    type: { black: 5, inks: 5, reversed: 5 },
    tint: { least: 0, most: 1, underText: 1 },
    contrast: 4.5,
  },
}
