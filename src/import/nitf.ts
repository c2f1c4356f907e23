import { ArticleDraft } from './articleDraft.js'
import type { Imported, ImportOptions } from './imported.js'
import { readNitf } from './nitf/readNitf.js'

export type { Imported, ImportOptions }
export type { PictureOrigin } from './imported.js'

const LANGUAGE = /<nitf\b[^>]{0,2000}?\s(?:baselang|xml:lang)\s*=\s*["']([\w-]{1,35})["']/

/** An article of a document in NITF 3.x, the XML of the IPTC. Names that the document declares for texts are not expanded, and nothing it refers to is opened. */
export function importNitf(xml: string, options: ImportOptions = {}): Imported {
  const draft = new ArticleDraft(options, LANGUAGE.exec(xml.slice(0, 100_000))?.[1])
  readNitf(xml.replace(/^\ufeff/, ''), draft, '')
  return draft.finish()
}
