import { readdirSync, readFileSync } from 'node:fs'
import { openFace, type OpenedFace } from '../../src/text/face.js'
import { FaceSet } from '../../src/text/families.js'
import { WEEKLY } from '../../src/model/weekly.js'

const FOLDER = new URL('../../fonts/', import.meta.url)

/** Paths of the shipped font files, in a fixed order. */
export const SHIPPED: readonly string[] = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ttf'))
  .map((path) => path.replace(/\\/g, '/'))
  .sort()

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, FOLDER)))
}

export async function faceOf(path: string, name = path): Promise<OpenedFace> {
  const result = await openFace(name, bytesOf(path))
  if (!result.ok) throw new Error(result.message)
  return result.face
}

/** `STIXTwoText-BoldItalic` → the name under which the weekly style asks for it. */
export function styleName(path: string): string {
  const [family = '', variant = ''] = (path.split('/').at(-1) ?? '').replace('.ttf', '').split('-')
  const spaced = family.replace('STIX', 'STIX ').replace(/([a-z])([A-Z])/g, '$1 $2')
  return variant === 'Regular' ? spaced : `${spaced} ${variant.replace(/([a-z])([A-Z])/g, '$1 $2')}`
}

export async function weeklyFaces(): Promise<FaceSet> {
  const faces = new Map<string, OpenedFace>()
  for (const path of SHIPPED) faces.set(styleName(path), await faceOf(path, styleName(path)))
  return new FaceSet(WEEKLY.families, faces)
}

/** A fixed row of numbers from 0 up to (not including) `below`: mulberry32. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
