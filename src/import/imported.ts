import type { Diagnostic } from '../diagnostics.js'
import type { Article } from '../model/article.js'

/** What every way in takes. */
export interface ImportOptions {
  /** id of the article; default what the source calls it, else `article` */
  readonly id?: string
  /** BCP 47; default what the source says */
  readonly language?: string
  /** true, or a language: quotes, dashes, dots and spaces as its printers set them; default as they are written */
  readonly typographic?: boolean | string
  /** the `src` under which a picture will be found, by what the source calls it; default the last part of its address. Nothing is ever fetched. */
  readonly pictureSrc?: (href: string) => string | undefined
}

/** Where the source says that a picture is. */
export interface PictureOrigin {
  /** as the article names it */
  readonly src: string
  /** as the source does: an address, or a path */
  readonly href: string
}

/** An article made of what somebody else's system wrote. */
export interface Imported {
  /** holds in any edition, whatever the source was */
  readonly article: Article
  /** what is not in the article or there in another form, each with its path in the source: `content.rendered/p[3]/iframe`, `line 12`, `renditions[2]` */
  readonly diagnostics: readonly Diagnostic[]
  readonly pictures: readonly PictureOrigin[]
  /** of the paper, as far as the source knows it: an ISO day */
  readonly date?: string
  readonly publication?: string
}
