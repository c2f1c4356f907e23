import type { Paper } from '../../scene/paper.js'
import { mostInk } from './cmyk.js'
import { INPUT, loadSharp, type MakeSharp } from './sharp.js'

/**
 * The most ink in one place of each CMYK picture of a paper, 1 is one solid ink: for `preflight(paper, profile, { ink })`, which opens no picture. Throws
 * {@link StonehandError} `invalid-call` where sharp is not installed. What sharp cannot read is left out.
 */
export async function measureInk({ pictures }: Pick<Paper, 'pictures'>): Promise<ReadonlyMap<string, number>> {
  const inked = pictures.filter(({ info }) => info.colour === 'cmyk')
  if (inked.length === 0) return new Map()
  const sharp = await loadSharp()
  const measured = new Map<string, number>()
  for (const { id, bytes } of inked) {
    const pixels = await inkPixels(sharp, bytes).catch(() => undefined)
    if (pixels) measured.set(id, mostInk(pixels.data))
  }
  return measured
}

/** A CMYK picture's inks, 255 is a solid one, with no change of colour on the way. */
export function inkPixels(sharp: MakeSharp, bytes: Uint8Array): Promise<{ readonly data: Uint8Array; readonly info: { readonly width: number; readonly height: number } }> {
  return sharp(bytes, { ...INPUT, ignoreIcc: true })
    .autoOrient()
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer({ resolveWithObject: true })
}
