import type { PictureInfo } from '../picture/picture.js'
import type { PaperRecord } from '../report/record.js'
import type { Report } from '../report/report.js'
import type { Scene } from './scene.js'

/** A set edition: plain data, it survives `structuredClone`. */
export interface Paper extends Scene {
  readonly stonehand: 1
  readonly publication: string
  /** `2026-11-20`, from the edition: the only date that goes into a file */
  readonly date: string
  /** of the edition: `Late` */
  readonly version?: string
  readonly title: string
  readonly language: string
  /** `glyphs`, with their texts: those that come first in a file, so that pages which a correction left alone are the same bytes in it */
  readonly faces: readonly { readonly id: string; readonly bytes: Uint8Array; readonly glyphs?: readonly (readonly [gid: number, text: string])[] }[]
  readonly pictures: readonly { readonly id: string; readonly bytes: Uint8Array; readonly info: PictureInfo }[]
  readonly report: Report
  /** what {@link KeptPaper} is for */
  readonly record: PaperRecord
}

/** What a later setting may keep to (`TypesetOptions.keep`): a paper, with or without the bytes of its faces and pictures. */
export type KeptPaper = Omit<Paper, 'faces' | 'pictures'> & {
  readonly faces: readonly Pick<Paper['faces'][number], 'id' | 'glyphs'>[]
}
