import { type Matrix, type ReadContent, runContent } from './content.js'
import type { ReadFont } from './font.js'
import { type Dict, latin1, type Obj, Ref, textOf } from './objects.js'
import type { PdfObjects } from './xref.js'

export interface ReadLink {
  readonly page: number
  /** '' for one that leads to a place in the file */
  readonly uri: string
  /** the number of a page, and a place on it from its top left corner */
  readonly dest?: { readonly page: number; readonly x: number; readonly y: number }
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly border: readonly number[]
}
export interface ReadPage extends ReadContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly trim: readonly number[]
  readonly links: readonly ReadLink[]
  /** the decoded content stream, for what only bytes can show */
  readonly operators: string
}
export interface ReadOutline {
  readonly title: string
  readonly page: number
  readonly y: number
  readonly count: number
  readonly below: readonly ReadOutline[]
}
interface Leaf {
  readonly ref: Obj
  readonly dict: Dict
  readonly inherited: Dict
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

/** Leaves of the page tree (ISO 32000-2, 7.7.3), with what they inherit. */
export function pageLeaves(file: PdfObjects): Leaf[] {
  const leaves: Leaf[] = []
  const walk = (ref: Obj, inherited: Dict): number => {
    const dict = file.dict(ref)
    const passed: Dict = new Map(inherited)
    for (const key of INHERITED) if (dict.has(key)) passed.set(key, dict.get(key)!)
    if (file.name(dict.get('Type')) !== 'Pages') {
      leaves.push({ ref, dict, inherited: passed })
      return 1
    }
    const count = file.list(dict.get('Kids')).reduce<number>((sum, kid) => sum + walk(kid, passed), 0)
    if (file.number(dict.get('Count')) !== count) throw new Error('the page tree miscounts')
    return count
  }
  walk(file.dict(file.trailer.get('Root')).get('Pages')!, new Map())
  return leaves
}

export function readPage(file: PdfObjects, leaf: Leaf, number: number, fonts: Map<string, ReadFont>, leaves: readonly Leaf[]): ReadPage {
  const [left, foot, right, top] = file.numbersOf(leaf.inherited.get('MediaBox')) as [number, number, number, number]
  const base: Matrix = [1, 0, 0, -1, -left, top]
  const contents = file.get(leaf.dict.get('Contents'))
  const streams = Array.isArray(contents) ? contents : [leaf.dict.get('Contents')]
  const operators = streams.map((stream) => latin1(file.decoded(stream))).join('\n')
  const content = runContent(
    file,
    number,
    Uint8Array.from(operators, (c) => c.charCodeAt(0)),
    file.dict(leaf.inherited.get('Resources')),
    base,
    fonts,
  )
  const links = file
    .list(leaf.dict.get('Annots'))
    .map((entry) => file.dict(entry))
    .filter((dict) => file.name(dict.get('Subtype')) === 'Link')
  return {
    number,
    width: right - left,
    height: top - foot,
    trim: file.numbersOf(leaf.dict.get('TrimBox')),
    operators,
    ...content,
    links: links.map((dict) => {
      const [x1, y1, x2, y2] = file.numbersOf(dict.get('Rect')) as [number, number, number, number]
      const uri = file.get(file.dict(dict.get('A')).get('URI'))
      return {
        page: number,
        uri: uri instanceof Uint8Array ? latin1(uri) : '',
        ...(dict.has('Dest') ? { dest: placeOf(file, leaves, file.list(dict.get('Dest'))) } : {}),
        x: x1 - left,
        y: top - y2,
        width: x2 - x1,
        height: y2 - y1,
        border: file.numbersOf(dict.get('Border')),
      }
    }),
  }
}

function placeOf(file: PdfObjects, leaves: readonly Leaf[], [ref, kind, x, y]: readonly Obj[]): NonNullable<ReadLink['dest']> {
  const page = leaves.findIndex((leaf) => number(leaf.ref) === number(ref))
  if (page < 0 || file.name(kind) !== 'XYZ') throw new Error('a link leads nowhere')
  const [left, , , top] = file.numbersOf(leaves[page]!.inherited.get('MediaBox')) as [number, number, number, number]
  return { page: page + 1, x: file.number(x) - left, y: top - file.number(y) }
}

/** The outline tree, checked for its links in both directions. `y` from the top of the page. */
export function readOutlines(file: PdfObjects, leaves: readonly Leaf[], heights: readonly number[]): ReadOutline[] {
  const walk = (parent: Obj): ReadOutline[] => {
    const entries: ReadOutline[] = []
    let previous: Obj | undefined
    let at: Obj | undefined = file.dict(parent).get('First')
    while (at !== undefined) {
      const dict = file.dict(at)
      if (number(dict.get('Prev')) !== number(previous) || number(dict.get('Parent')) !== number(parent)) throw new Error('the outline is not linked right')
      const dest = file.list(dict.get('Dest'))
      const page = leaves.findIndex((leaf) => number(leaf.ref) === number(dest[0]))
      entries.push({
        title: textOf(file.get(dict.get('Title'))),
        page: page + 1,
        y: (heights[page] ?? NaN) - file.number(dest[3]),
        count: file.number(dict.get('Count')),
        below: walk(at),
      })
      previous = at
      at = dict.get('Next')
    }
    if (number(file.dict(parent).get('Last')) !== number(previous)) throw new Error('the outline has another last entry')
    return entries
  }
  const root = file.dict(file.trailer.get('Root')).get('Outlines')
  return root === undefined ? [] : walk(root)
}

function number(ref: Obj | undefined): number {
  return ref instanceof Ref ? ref.number : -1
}
