import type { Item, ScenePage } from '../../scene/scene.js'
import type { FaceMetrics } from '../../text/glyphs.js'
import { type PdfDict, type PdfRef, PdfString } from './file.js'
import { hexOf, utf8 } from './strings.js'

/** Where a destination of the paper is in the file. */
export interface LinkTarget {
  readonly ref: PdfRef
  /** points from the page's lower left corner */
  readonly left: number
  readonly top: number
}

/** A link's rectangle, in the scene's coordinates. */
interface LinkBox {
  /** what its first item belongs to */
  readonly node: number
  readonly first: number
  readonly uri: string
  readonly y: number
  text: string
  left: number
  right: number
  top: number
  foot: number
}

const SCHEME = /^(?:https?:\/\/|mailto:|tel:)[^\s]/i
/** Of an annotation: it is printed with the page, that is, nothing is (ISO 32000-2, table 167). */
const PRINT = 4
/** Items of one baseline differ by no more. */
const SAME_LINE = 0.01

/** A link as a URI in ASCII (RFC 3986, 2.1), or undefined where it must not go into a file. */
export function safeUri(link: string): string | undefined {
  if (!SCHEME.test(link) || /[\u0000-\u001f\u007f]/.test(link)) return undefined
  let uri = ''
  for (const byte of utf8(link)) {
    const character = String.fromCharCode(byte)
    uri += byte > 0x20 && byte < 0x7f && !'"<>\\^`{|}'.includes(character) ? character : `%${hexOf(Uint8Array.of(byte)).toUpperCase()}`
  }
  return uri
}

export interface LinkAnnotation {
  readonly node: number
  /** index of its link's first item on the page */
  readonly first: number
  /** what it says of itself */
  readonly contents: string
  readonly annotation: PdfDict
}

/** For each item of a link the index of the link's first: links are linked alike, and of one node. */
export function linkRuns(items: readonly Item[]): readonly (number | undefined)[] {
  const runs: (number | undefined)[] = []
  items.forEach((item, at) => {
    const before = items[at - 1]
    const goesOn = item.kind === 'glyphs' && before?.kind === 'glyphs' && before.link === item.link && before.node === item.node
    runs.push(item.kind !== 'glyphs' || item.link === undefined ? undefined : goesOn ? runs[at - 1] : at)
  })
  return runs
}

/** Link annotations of a page (ISO 32000-2, 12.5.6.5): one for each run of linked items on a line. `target` finds what a link inside the paper leads to. */
export function linkAnnotations(page: ScenePage, metrics: (face: string) => FaceMetrics, target: (link: string) => LinkTarget | undefined): LinkAnnotation[] {
  const boxes: LinkBox[] = []
  let open: LinkBox | undefined
  const runs = linkRuns(page.items)
  for (const [at, item] of page.items.entries()) {
    const uri = item.kind === 'glyphs' && item.link !== undefined ? (target(item.link) ? item.link : safeUri(item.link)) : undefined
    if (item.kind !== 'glyphs' || uri === undefined) {
      open = undefined
      continue
    }
    const { ascender, descender } = metrics(item.face)
    const top = item.y - ascender * item.size
    const foot = item.y + descender * item.size
    const first = runs[at]!
    if (open && open.first === first && Math.abs(open.y - item.y) < SAME_LINE) {
      open.text += item.texts.join('')
      open.left = Math.min(open.left, item.x)
      open.right = Math.max(open.right, item.x + item.end)
      open.top = Math.min(open.top, top)
      open.foot = Math.max(open.foot, foot)
    } else {
      open = { node: item.node, first, uri, y: item.y, text: item.texts.join(''), left: item.x, right: item.x + item.end, top, foot }
      boxes.push(open)
    }
  }
  return boxes.map(({ node, first, uri, text, left, right, top, foot }) => {
    const inside = target(uri)
    return {
      node,
      first,
      contents: inside ? text : uri,
      annotation: {
        Type: 'Annot',
        Subtype: 'Link',
        F: PRINT,
        Rect: [left, page.height - foot, right, page.height - top],
        Border: [0, 0, 0],
        ...(inside ? { Dest: [inside.ref, 'XYZ', inside.left, inside.top, null] } : { A: { Type: 'Action', S: 'URI', URI: new PdfString(hexOf(utf8(uri))) } }),
      },
    }
  })
}
