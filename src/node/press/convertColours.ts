import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StonehandError } from '../../diagnostics.js'
import type { Colour } from '../../model/style.js'
import { readIcc } from '../../output/pdf/intent.js'
import { readPicture } from '../../picture/picture.js'
import type { Paper } from '../../scene/paper.js'
import type { Item, ScenePage } from '../../scene/scene.js'
import { luminance } from '../../preflight/inks.js'
import { limitInks, mostInk, tiffOf } from './cmyk.js'
import { inkPixels } from './measureInk.js'
import { INPUT, loadSharp, type MakeSharp, type Sharp } from './sharp.js'

export interface ConvertOptions {
  /** ICC profile of the press, for CMYK */
  readonly icc: Uint8Array
  /** all inks together, 1 is one solid ink; default 2.2, as WAN-IFRAnewspaper26v5 has it */
  readonly totalInk?: number
  /** pixels an inch at the size of print beyond which a picture is made smaller; default as they are. No picture is ever made larger. */
  readonly resolution?: number
  /** of JPEG, from 1 to 100; default 90 */
  readonly quality?: number
}

/** What became of a picture. */
export interface ConvertedPicture {
  readonly id: string
  readonly from: string
  readonly to: 'gray' | 'cmyk' | 'as it was'
  /** pixels an inch where it is printed largest, as it came and as it is now */
  readonly ppi: readonly [before: number, after: number]
  /** the most ink in one place, measured in what is written; of CMYK */
  readonly ink?: number
  /** it was partly transparent, and stands on white now */
  readonly flattened?: true
}

export interface Converted {
  readonly paper: Paper
  readonly pictures: readonly ConvertedPicture[]
}

type Target = 'gray' | 'cmyk'

/** ISO 12647-3 with WAN-IFRAnewspaper26v5: 220 %. */
const TOTAL_INK = 2.2
const QUALITY = 90
/** JPEG gives back what it was given to some hundredths: a picture that comes out over its limit is made again, under one that is as much lower, and a little more. */
const ROUNDS = 6
const STEP = 0.01

/**
 * A paper in the colours of a press. RGB colours and pictures become CMYK by the press's profile, on pages of black alone (`Page.inks: 'k'`, `'spot'`) gray;
 * what has no colour becomes black ink alone. Inks together are held under a limit, and measured in the pictures as they are written. Throws
 * {@link StonehandError} `invalid-call` where sharp is not installed, or the profile is none for CMYK.
 */
export async function convertColours(paper: Paper, options: ConvertOptions): Promise<Converted> {
  const { totalInk = TOTAL_INK, resolution = Infinity, quality = QUALITY } = options
  if (readIcc(options.icc)?.space !== 'cmyk') throw wrong('icc', 'This is no ICC profile for CMYK.')
  if (!(totalInk >= 1 && totalInk <= 4)) throw wrong('totalInk', '`totalInk` is a share from 1 to 4: 2.2 is 220 %.')
  if (!(resolution > 0)) throw wrong('resolution', '`resolution` is a number of pixels an inch.')
  if (!(quality >= 1 && quality <= 100)) throw wrong('quality', '`quality` is a number from 1 to 100.')
  const sharp = await loadSharp()
  const folder = await mkdtemp(join(tmpdir(), 'stonehand-'))
  try {
    const icc = join(folder, 'press.icc')
    await writeFile(icc, options.icc)
    const press: Press = { sharp, icc, totalInk, resolution, quality: Math.round(quality) }
    const colours = await convertedColours(paper, press)
    const { pictures, told, names } = await convertedPictures(paper, press)
    const pages = paper.pages.map((page): ScenePage => ({ ...page, items: page.items.map((item) => recoloured(item, targetOf(page), colours, names)) }))
    return { paper: { ...paper, pages, pictures }, pictures: told }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Press {
  readonly sharp: MakeSharp
  /** path of the profile */
  readonly icc: string
  readonly totalInk: number
  readonly resolution: number
  readonly quality: number
}

const targetOf = ({ inks }: ScenePage): Target => (inks === 'k' || inks === 'spot' ? 'gray' : 'cmyk')
const keyOf = (colour: Colour, target: Target): string => `${target} ${JSON.stringify(colour)}`

function coloursOf(item: Item): Colour[] {
  if (item.kind === 'glyphs' || item.kind === 'rule') return [item.colour]
  if (item.kind === 'path') return [item.fill]
  if (item.kind === 'rect') return [...(item.fill ? [item.fill] : []), ...(item.stroke ? [item.stroke.colour] : [])]
  return []
}

/** What each colour of the paper becomes on each kind of page. All that go through the profile go at once, as one picture of a row. */
async function convertedColours({ pages }: Paper, { sharp, icc, totalInk }: Press): Promise<ReadonlyMap<string, Colour>> {
  const out = new Map<string, Colour>()
  const through: { readonly key: string; readonly rgb: readonly [number, number, number] }[] = []
  for (const page of pages)
    for (const item of page.items)
      for (const colour of coloursOf(item)) {
        const target = targetOf(page)
        const key = keyOf(colour, target)
        if (out.has(key)) continue
        out.set(key, plain(colour, target, totalInk, page.inks === 'spot'))
        if (colour.kind === 'rgb' && target === 'cmyk' && !isNeutral(colour)) through.push({ key, rgb: [colour.r, colour.g, colour.b] })
      }
  if (through.length === 0) return out
  const row = Uint8Array.from(through.flatMap(({ rgb }) => rgb.map((share) => Math.round(255 * share))))
  const { data } = await sharp(row, { raw: { width: through.length, height: 1, channels: 3 } })
    .toColourspace('cmyk')
    .withIccProfile(icc, { attach: false })
    .raw()
    .toBuffer({ resolveWithObject: true })
  through.forEach(({ key }, i) => {
    out.set(key, limited([...data.subarray(4 * i, 4 * i + 4)].map((ink) => ink / 255) as [number, number, number, number], totalInk))
  })
  return out
}

const isNeutral = ({ r, g, b }: { readonly r: number; readonly g: number; readonly b: number }): boolean => r === g && g === b

/** A colour that needs no profile: what is gray stays black ink alone. */
function plain(colour: Colour, target: Target, totalInk: number, spots: boolean): Colour {
  if (colour.kind === 'gray' || (colour.kind === 'spot' && (spots || target === 'cmyk'))) return colour
  if (colour.kind === 'rgb' && isNeutral(colour)) return { kind: 'gray', k: 1 - colour.r }
  if (target === 'gray') return { kind: 'gray', k: hundredths(1 - luminance(colour) ** (1 / GAMMA)) }
  return colour.kind === 'cmyk' ? limited([colour.c, colour.m, colour.y, colour.k], totalInk, colour) : colour
}

/** Of the gray that readers of PDF take DeviceGray for. */
const GAMMA = 2.2

function limited(inks: [number, number, number, number], most: number, own?: Colour): Colour {
  if (own && inks.reduce((sum, ink) => sum + ink, 0) <= most) return own
  limitInks(inks, 0, 1, most)
  // downwards, so that the sum stays under the limit
  const [c, m, y, k] = inks.map((ink) => Math.floor(ink * 1000 + 1e-6) / 1000) as [number, number, number, number]
  return { kind: 'cmyk', c, m, y, k }
}

function hundredths(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100
}

function recoloured(item: Item, target: Target, colours: ReadonlyMap<string, Colour>, names: ReadonlyMap<string, string>): Item {
  const now = (colour: Colour): Colour => colours.get(keyOf(colour, target)) ?? colour
  switch (item.kind) {
    case 'glyphs':
    case 'rule':
      return { ...item, colour: now(item.colour) }
    case 'path':
      return { ...item, fill: now(item.fill) }
    case 'rect':
      return { ...item, ...(item.fill ? { fill: now(item.fill) } : {}), ...(item.stroke ? { stroke: { ...item.stroke, colour: now(item.stroke.colour) } } : {}) }
    case 'picture':
      return { ...item, picture: names.get(`${target} ${item.picture}`) ?? item.picture }
  }
}

interface Use {
  readonly id: string
  readonly target: Target
  /** pixels an inch, where it is printed largest */
  ppi: number
}

async function convertedPictures(
  paper: Paper,
  press: Press,
): Promise<{ readonly pictures: Paper['pictures']; readonly told: readonly ConvertedPicture[]; readonly names: ReadonlyMap<string, string> }> {
  const sources = new Map(paper.pictures.map((picture) => [picture.id, picture]))
  const uses = usesOf(paper, sources)
  const names = new Map<string, string>()
  const pictures: Paper['pictures'][number][] = []
  const told: ConvertedPicture[] = []
  const taken = new Set(sources.keys())
  for (const use of uses.values()) {
    const source = sources.get(use.id)!
    const made = await converted(source, use, press)
    // in gray and in colour one picture is two
    const twice = uses.has(`gray ${use.id}`) && uses.has(`cmyk ${use.id}`)
    let id = use.id
    if (twice && use.target === 'gray') for (id = `${use.id} (gray)`; taken.has(id);) id = `${id}'`
    taken.add(id)
    names.set(`${use.target} ${use.id}`, id)
    pictures.push({ ...made.picture, id })
    told.push({ ...made.told, id })
  }
  return { pictures, told, names }
}

function usesOf({ pages }: Paper, sources: ReadonlyMap<string, Paper['pictures'][number]>): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  for (const page of pages)
    for (const item of page.items) {
      const source = item.kind === 'picture' ? sources.get(item.picture) : undefined
      if (item.kind !== 'picture' || !source) continue
      const key = `${targetOf(page)} ${item.picture}`
      const ppi = Math.min((source.info.width * item.crop.width) / (item.width / 72), (source.info.height * item.crop.height) / (item.height / 72))
      const known = uses.get(key)
      if (known) known.ppi = Math.min(known.ppi, ppi)
      else uses.set(key, { id: item.picture, target: targetOf(page), ppi })
    }
  return uses
}

interface Made {
  readonly picture: Paper['pictures'][number]
  readonly told: Omit<ConvertedPicture, 'id'>
}

async function converted(source: Paper['pictures'][number], { target, ppi }: Use, press: Press): Promise<Made> {
  const { bytes, info } = source
  const share = Math.min(1, press.resolution / ppi)
  const asItWas: Made = { picture: source, told: { from: info.colour, to: 'as it was', ppi: [ppi, ppi] } }
  // a page of a PDF is not taken apart; a drawing of one bit is sharper than any of its pixels would be in gray
  if (info.format === 'pdf' || info.bitsPerComponent === 1) return asItWas
  if (info.colour === 'gray' && share === 1) return asItWas
  if (info.colour === 'cmyk' && target === 'cmyk' && share === 1) {
    const ink = mostInk((await inkPixels(press.sharp, bytes)).data)
    if (ink <= press.totalInk) return { ...asItWas, told: { ...asItWas.told, ink } }
  }
  const size = { width: Math.max(1, Math.round(info.width * share)), height: Math.max(1, Math.round(info.height * share)), fit: 'fill', withoutEnlargement: true } as const
  const gray = target === 'gray' || info.colour === 'gray'
  const made: Pixels = gray ? await inGray(source, size, press) : await inInks(source, size, press)
  const read = readPicture(made.bytes)
  if (!read.ok) throw wrong('pictures', `“${source.id}” could not be converted: ${read.fault.message}`)
  return {
    // what text follows, and to what the picture is cut, is in shares of it
    picture: { ...source, bytes: made.bytes, info: { ...read.info, ...(info.clipPath ? { clipPath: info.clipPath } : {}), ...(info.outline ? { outline: info.outline } : {}) } },
    told: {
      from: info.colour,
      to: gray ? 'gray' : 'cmyk',
      ppi: [ppi, ppi * share],
      ...(made.ink === undefined ? {} : { ink: made.ink }),
      ...(!gray && info.alpha ? { flattened: true } : {}),
    },
  }
}

interface Pixels {
  readonly bytes: Uint8Array
  readonly ink?: number
}

type Size = Parameters<Sharp['resize']>[0]

/** Gray keeps its transparency, as PNG. */
async function inGray({ bytes, info }: Paper['pictures'][number], size: Size, { sharp, quality }: Press): Promise<Pixels> {
  const gray = sharp(bytes, INPUT).autoOrient().resize(size).toColourspace('b-w')
  const out = info.alpha ? gray.png() : gray.jpeg({ quality, chromaSubsampling: '4:4:4' })
  return { bytes: plainBytes((await out.toBuffer({ resolveWithObject: true })).data) }
}

async function inInks({ bytes, info }: Paper['pictures'][number], size: Size, { sharp, icc, totalInk, quality }: Press): Promise<Pixels> {
  const begun =
    info.colour === 'cmyk'
      ? sharp(bytes, { ...INPUT, ignoreIcc: true })
          .autoOrient()
          .pipelineColourspace('cmyk')
      : sharp(bytes, INPUT).autoOrient().flatten({ background: '#fff' })
  const inked = begun.resize(size).toColourspace('cmyk')
  const { data, info: got } = await (info.colour === 'cmyk' ? inked : inked.withIccProfile(icc, { attach: false })).raw().toBuffer({ resolveWithObject: true })
  let made: Uint8Array = new Uint8Array()
  let ink = Infinity
  let most = totalInk
  for (let round = 0; round < ROUNDS && ink > totalInk; round++) {
    if (round > 0) most -= ink - totalInk + STEP
    const pixels = new Uint8Array(data)
    for (let at = 0; at < pixels.length; at += 4) limitInks(pixels, at, 255, Math.max(1, most))
    const tiff = sharp(tiffOf(pixels, got.width, got.height), INPUT)
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
    made = plainBytes((await tiff.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer({ resolveWithObject: true })).data)
    ink = mostInk((await inkPixels(sharp, made)).data)
  }
  return { bytes: made, ink }
}

/** A buffer of its own, and no view of a pool. */
function plainBytes(data: Uint8Array): Uint8Array {
  return new Uint8Array(data)
}

function wrong(path: string, message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path, message }])
}
