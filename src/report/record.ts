import type { ModuleRecord } from '../makeup/keep.js'
import type { LineTally } from './quality.js'

/** From the first up to, not with, the last. */
export type Range = readonly [from: number, to: number]

/** A module as it stands in a paper: what is its own there. */
export interface ModuleEntry extends ModuleRecord {
  /** index of its page in the edition */
  readonly page: number
  /** of the items of its sheet, where that is not one of two into which a spread was cut; of the structure, the bookmarks, the places that links lead to, the report's stories */
  readonly items?: Range
  readonly nodes: Range
  readonly bookmarks: Range
  readonly destinations: Range
  readonly stories: Range
  readonly plain: LineTally
  readonly beside: LineTally
}

/** A page of the edition as it stands in a paper: a sheet, or the two of a spread. */
export interface PageEntry {
  /** as printed */
  readonly labels: readonly string[]
  readonly sheets: Range
}

/** What a paper was set with and how, so that a late correction changes no more than it must. Plain data; what is in it may change with any version. */
export interface PaperRecord {
  /** of the library */
  readonly version: string
  /** of the style, the language and how lines are broken; and of the faces */
  readonly style: string
  readonly faces: string
  readonly pictures: readonly { readonly id: string; readonly print: string }[]
  readonly pages: readonly PageEntry[]
  readonly modules: readonly ModuleEntry[]
}
