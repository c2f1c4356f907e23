import type { PictureInfo } from '../picture/picture.js'
import type { Report } from '../report/report.js'
import type { Scene } from './scene.js'

/** A set edition: plain data, it survives `structuredClone`. */
export interface Paper extends Scene {
  readonly stonehand: 1
  readonly publication: string
  /** `2026-11-20`, from the edition: the only date that goes into a file */
  readonly date: string
  readonly title: string
  readonly language: string
  readonly faces: readonly { readonly id: string; readonly bytes: Uint8Array }[]
  readonly pictures: readonly { readonly id: string; readonly bytes: Uint8Array; readonly info: PictureInfo }[]
  readonly report: Report
}
