import { readFileSync } from 'node:fs'
import type { Paper } from '../../../src/scene/paper.js'
import type { GlyphsItem, Item, ScenePage } from '../../../src/scene/scene.js'
import type { Face } from '../../../src/text/glyphs.js'
import { openFace } from '../../../src/text/face.js'

export const ROMAN = 'roman'
export const BLACK = { kind: 'gray', k: 1 } as const
const PLAIN = { ligatures: true, smallCaps: false, oldStyle: false, tabular: false }

export function fontBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fonts/${file}`, import.meta.url)))
}

export const ROMAN_BYTES = fontBytes('stix-two-text/STIXTwoText-Regular.ttf')

export async function faceOf(bytes: Uint8Array = ROMAN_BYTES, name: string = ROMAN): Promise<Face> {
  const opened = await openFace(name, bytes)
  if (!opened.ok) throw new Error(`${name} does not open`)
  return opened.face
}

/** A line of text: shaped word by word, the words `gap` ems apart (the face's own space where it is not said). */
export function lineOf(face: Face, text: string, at: Partial<GlyphsItem> & { gap?: number } = {}): GlyphsItem {
  const { gap, ...rest } = at
  const size = at.size ?? 9
  const scale = at.scale ?? 1
  const gids: number[] = []
  const xs: number[] = []
  const texts: string[] = []
  let pen = 0
  text
    .split(/( )/)
    .filter((piece) => piece !== '')
    .forEach((piece) => {
      const shaped = face.shape(piece, PLAIN)
      shaped.gids.forEach((gid, i) => {
        gids.push(gid)
        xs.push((pen + (shaped.offsets?.[i]?.[0] ?? 0)) * size * scale)
        texts.push(shaped.texts[i]!)
        pen += piece === ' ' && gap !== undefined ? gap : shaped.advances[i]!
      })
    })
  return { kind: 'glyphs', node: 0, face: face.name, size, scale, colour: BLACK, x: 50, y: 60, gids, xs, texts, end: pen * size * scale, ...rest }
}

export function pageOf(items: readonly Item[], number = 1): ScenePage {
  return { number, label: String(number), width: 400, height: 600, items }
}

export function paperOf(items: readonly Item[], more: Partial<Paper> = {}): Paper {
  return {
    stonehand: 1,
    publication: 'The Test',
    date: '2026-11-20',
    title: 'A paper',
    language: 'en-GB',
    faces: [{ id: ROMAN, bytes: ROMAN_BYTES }],
    pictures: [],
    report: undefined as never, // no writer looks at these two
    record: undefined as never,
    pages: [pageOf(items)],
    structure: [{ role: 'document', parent: -1 }],
    bookmarks: [],
    destinations: [],
    ...more,
  }
}
