import type { PictureFault } from '../fault.js'
import type { PictureInfo } from '../picture.js'
import type { Inflate } from '../pixels.js'
import { plainView } from '../bytes.js'
import { SourceDocument } from './document.js'
import { soundForms } from './forms.js'
import { damaged, nameOf, PdfFault, SourceStream, unsupportedPdf, type SourceDict, type SourceObject } from './objects.js'
import { listOf, numberOf } from './streams.js'

/** A page of a PDF as it is placed: what is drawn on it and what that needs, and nothing else. */
export interface SourcePage {
  readonly document: SourceDocument
  readonly contents: readonly SourceStream[]
  readonly resources: SourceDict
  readonly group: SourceDict | undefined
  /** the part that shows, in the page's own units: left, foot, right, top */
  readonly box: readonly [number, number, number, number]
  /** clockwise, degrees */
  readonly rotation: 0 | 90 | 180 | 270
  readonly userUnit: number
}

/** Pages and levels of a page tree that are looked at. */
const PAGES_MAX = 10_000
const LEVELS_MAX = 64
/** A page is at least so wide and high, and at most; points (ISO 32000-2, annex C). */
const SIDE_MIN = 1
const SIDE_MAX = 14_400
/** Larger files are not read. */
const BYTES_MAX = 128 * 1024 * 1024

export type PageResult = { readonly ok: true; readonly page: SourcePage; readonly info: PictureInfo } | { readonly ok: false; readonly fault: PictureFault }

/**
 * Reads a page of a PDF, from 1. Its box is the TrimBox, else the CropBox, within the MediaBox. A file that is encrypted, damaged, or draws
 * itself without an end is a fault, and so is a page that is not there. Throws nothing, whatever the bytes are.
 */
export function readPdfPage(bytes: Uint8Array, number: number, inflate: Inflate): PageResult {
  try {
    if (bytes.length > BYTES_MAX) throw unsupportedPdf(`The PDF has ${bytes.length} bytes, and ${BYTES_MAX} are the most.`)
    const document = new SourceDocument(plainView(bytes, 0, bytes.length), inflate)
    const page = placed(document, pageAt(document, number))
    soundForms(page)
    return { ok: true, page, info: infoOf(page, number) }
  } catch (error) {
    if (error instanceof PdfFault)
      return {
        ok: false,
        fault:
          error.kind === 'damaged'
            ? { code: 'picture-unreadable', message: `The PDF is damaged. ${error.message} Ask for it anew.` }
            : { code: 'picture-unsupported', message: `${error.message} Ask for one that is flat and without a password.` },
      }
    // The engine's stack or memory; nothing else in there is meant to throw.
    if (error instanceof RangeError) return { ok: false, fault: { code: 'picture-unreadable', message: 'The PDF is too deeply nested, or too large. Ask for it anew.' } }
    throw error
  }
}

type Inherited = ReadonlyMap<string, SourceObject>
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

/** Walks the page tree in its order (7.7.3). */
function pageAt(document: SourceDocument, number: number): Inherited {
  const catalog = document.dict(document.trailer.get('Root'))
  if (!catalog) throw damaged('It has no catalogue.')
  noLayersOff(document, catalog)
  let left = number
  let seenPages = 0
  const open = new Set<SourceDict>()
  const walk = (node: SourceDict, above: Inherited, level: number): Inherited | undefined => {
    if (level > LEVELS_MAX || open.has(node)) throw damaged('Its pages hold themselves.')
    open.add(node)
    const own = new Map([...above, ...INHERITED.filter((key) => node.has(key)).map((key) => [key, node.get(key)!] as const)])
    const kids = document.resolve(node.get('Kids'))
    if (!Array.isArray(kids)) {
      if (++seenPages > PAGES_MAX) throw unsupportedPdf('The PDF has more pages than are looked at.')
      open.delete(node)
      return --left === 0 ? new Map([...node, ...own]) : undefined
    }
    for (const kid of kids as readonly SourceObject[]) {
      const below = document.dict(kid)
      const found = below && walk(below, own, level + 1)
      if (found) return found
    }
    open.delete(node)
    return undefined
  }
  const root = document.dict(catalog.get('Pages'))
  const found = root && walk(root, new Map(), 0)
  if (!found) throw new PdfFault('damaged', seenPages === 0 ? 'It has no pages.' : `It has ${seenPages} ${seenPages === 1 ? 'page' : 'pages'}, and no page ${number}.`)
  return found
}

/** Layers that are off would be drawn all the same. */
function noLayersOff(document: SourceDocument, catalog: SourceDict): void {
  const usual = document.dict(document.dict(catalog.get('OCProperties'))?.get('D'))
  if (!usual) return
  const off = document.resolve(usual.get('OFF'))
  if (nameOf(document.resolve(usual.get('BaseState'))) === 'OFF' || (Array.isArray(off) && off.length > 0)) throw unsupportedPdf('The PDF has layers that are switched off.')
}

function placed(document: SourceDocument, page: Inherited): SourcePage {
  const media = boxOf(document, page.get('MediaBox'))
  if (!media) throw damaged('Its page has no size.')
  const box = [page.get('TrimBox'), page.get('CropBox')].map((own) => within(boxOf(document, own), media)).find((own) => own !== undefined) ?? media
  const userUnit = numberOf(document.resolve(page.get('UserUnit')), 1)
  const sides = [(box[2] - box[0]) * userUnit, (box[3] - box[1]) * userUnit]
  if (!sides.every((side) => side >= SIDE_MIN && side <= SIDE_MAX)) throw damaged('Its page has no size that can be printed.')
  const turned = Math.round(numberOf(document.resolve(page.get('Rotate')), 0) / 90)
  const contents = listOf(document.resolve(page.get('Contents'))).map((content) => document.resolve(content))
  const group = document.dict(page.get('Group'))
  return {
    document,
    contents: contents.filter((content): content is SourceStream => content instanceof SourceStream),
    resources: document.dict(page.get('Resources')) ?? new Map<string, SourceObject>(),
    group: group && nameOf(document.resolve(group.get('S'))) === 'Transparency' ? group : undefined,
    box,
    rotation: ((((turned % 4) + 4) % 4) * 90) as SourcePage['rotation'],
    userUnit,
  }
}

type Box = readonly [number, number, number, number]

/** A rectangle by any two opposite corners (7.9.5). */
function boxOf(document: SourceDocument, object: SourceObject | undefined): Box | undefined {
  const list = document.resolve(object)
  if (!Array.isArray(list) || list.length !== 4) return undefined
  const [a, b, c, d] = (list as readonly SourceObject[]).map((side) => numberOf(document.resolve(side), NaN)) as [number, number, number, number]
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
  return box.every((side) => Number.isFinite(side)) ? box : undefined
}

function within(box: Box | undefined, media: Box): Box | undefined {
  if (!box) return undefined
  const own: Box = [Math.max(box[0], media[0]), Math.max(box[1], media[1]), Math.min(box[2], media[2]), Math.min(box[3], media[3])]
  return own[2] - own[0] >= SIDE_MIN && own[3] - own[1] >= SIDE_MIN ? own : undefined
}

function infoOf({ box, rotation, userUnit }: SourcePage, page: number): PictureInfo {
  const across = (box[2] - box[0]) * userUnit
  const up = (box[3] - box[1]) * userUnit
  const turned = rotation === 90 || rotation === 270
  return {
    format: 'pdf',
    page,
    width: turned ? up : across,
    height: turned ? across : up,
    storedWidth: across,
    storedHeight: up,
    orientation: 1,
    colour: 'mixed',
    bitsPerComponent: 8,
    alpha: true,
  }
}
