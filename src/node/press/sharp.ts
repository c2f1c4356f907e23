import { StonehandError } from '../../diagnostics.js'

/** As much of sharp as is used: no type of ours names the package. */
export interface Sharp {
  autoOrient(): Sharp
  pipelineColourspace(space: string): Sharp
  toColourspace(space: string): Sharp
  withIccProfile(file: string, options: { readonly attach: boolean }): Sharp
  flatten(options: { readonly background: string }): Sharp
  resize(options: { readonly width: number; readonly height: number; readonly fit: 'fill'; readonly withoutEnlargement: boolean }): Sharp
  jpeg(options: { readonly quality: number; readonly chromaSubsampling: string }): Sharp
  png(): Sharp
  raw(): Sharp
  toBuffer(options: {
    readonly resolveWithObject: true
  }): Promise<{ readonly data: Uint8Array; readonly info: { readonly width: number; readonly height: number; readonly channels: number } }>
}
export type MakeSharp = (input: Uint8Array, options?: object) => Sharp

/** Loads sharp, an optional peer. Throws {@link StonehandError} `invalid-call` where it is not installed. */
export async function loadSharp(): Promise<MakeSharp> {
  try {
    const { default: sharp } = await import('sharp')
    return sharp as unknown as MakeSharp
  } catch {
    const message = 'Pictures are converted by sharp, which is not installed: npm install sharp'
    throw new StonehandError('invalid-call', message, [{ path: 'sharp', message }])
  }
}

/** Pictures are as large as an edition may hold, which is checked where they are read. */
export const INPUT = { limitInputPixels: false, failOn: 'error' } as const
