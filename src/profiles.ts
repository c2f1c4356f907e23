/** An ICC profile that comes with the library, and the printing condition that it is of. */
export interface ShippedProfile {
  /** absolute URL of the file, in zlib format, as the module was loaded */
  readonly url: string
  /** bytes of the profile unpacked */
  readonly length: number
  readonly identifier: string
  readonly condition: string
  readonly registry?: string
}

// Every platform has it; the core is compiled without the types of any.
declare const URL: new (url: string, base: string) => { readonly href: string }

const here = (import.meta as unknown as { readonly url: string }).url
const urlOf = (file: string): string => new URL(`./profiles/${file}.icc.zz`, here).href

export type ProfileFile = 'fogra39' | 'srgb'

/** The profiles that come with the library: names and places, no bytes. The registry is the ICC's, of characterised printing conditions. */
export const SHIPPED_PROFILES: Readonly<Record<ProfileFile, ShippedProfile>> = {
  fogra39: {
    url: urlOf('fogra39l-coated'),
    length: 121_368,
    identifier: 'FOGRA39',
    condition: 'Offset printing on coated paper (ISO 12647-2:2004, FOGRA39L)',
    registry: 'http://www.color.org',
  },
  srgb: { url: urlOf('srgb'), length: 3_268, identifier: 'sRGB IEC61966-2.1', condition: 'Screens (IEC 61966-2-1)' },
}
