/** A font file that comes with the library. */
export interface ShippedFace {
  /** the name by which styles ask for it, and key of `TypesetOptions.fonts` */
  readonly name: string
  /** place under the package's subpath `stonehand/fonts/` */
  readonly file: string
  /** absolute URL of the file, as the module was loaded: for `fetch`, or for `readFile(new URL(…))` */
  readonly url: string
  readonly licence: 'OFL-1.1'
  /** text of the licence, likewise under `stonehand/fonts/` */
  readonly licenceFile: string
}

// Every platform has it; the core is compiled without the types of any.
declare const URL: new (url: string, base: string) => { readonly href: string }

const FILES: readonly (readonly [name: string, folder: string, file: string])[] = [
  ['STIX Two Text', 'stix-two-text', 'STIXTwoText-Regular'],
  ['STIX Two Text Italic', 'stix-two-text', 'STIXTwoText-Italic'],
  ['STIX Two Text Bold', 'stix-two-text', 'STIXTwoText-Bold'],
  ['STIX Two Text Bold Italic', 'stix-two-text', 'STIXTwoText-BoldItalic'],
  ['Frank Ruhl Libre', 'frank-ruhl-libre', 'FrankRuhlLibre-Regular'],
  ['Frank Ruhl Libre Bold', 'frank-ruhl-libre', 'FrankRuhlLibre-Bold'],
  ['Frank Ruhl Libre Black', 'frank-ruhl-libre', 'FrankRuhlLibre-Black'],
  ['Roboto Condensed', 'roboto-condensed', 'RobotoCondensed-Regular'],
  ['Roboto Condensed Italic', 'roboto-condensed', 'RobotoCondensed-Italic'],
  ['Roboto Condensed Bold', 'roboto-condensed', 'RobotoCondensed-Bold'],
  ['Sofia Sans Extra Condensed ExtraBold', 'sofia-sans-extra-condensed', 'SofiaSansExtraCondensed-ExtraBold'],
  ['Manufacturing Consent', 'manufacturing-consent', 'ManufacturingConsent-Regular'],
]

const here = (import.meta as unknown as { readonly url: string }).url

/** The faces that come with the library: names, places and licences, no bytes. */
export const SHIPPED_FACES: readonly ShippedFace[] = FILES.map(([name, folder, file]) => ({
  name,
  file: `${folder}/${file}.ttf`,
  url: new URL(`../fonts/${folder}/${file}.ttf`, here).href,
  licence: 'OFL-1.1',
  licenceFile: `${folder}/OFL.txt`,
}))
