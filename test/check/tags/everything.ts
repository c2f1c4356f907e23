import { readFileSync } from 'node:fs'
import { typeset } from '../../../src/index.js'
import type { Edition } from '../../../src/model/edition.js'
import { loadFonts } from '../../../src/node/loadFonts.js'
import type { Paper } from '../../../src/scene/paper.js'

const EXAMPLES = new URL('../../../examples/', import.meta.url)

/** The page that `examples/press` shows for PDF/UA: a list, a table, foreign runs, a link, a quote, a picture. */
export function readableEdition(): Edition {
  return JSON.parse(readFileSync(new URL('press/readable.json', EXAMPLES), 'utf8')) as Edition
}

/** The same on two pages, over which its story jumps, with a teaser over it. */
export function everythingEdition(): Edition {
  const edition = readableEdition()
  const [page] = edition.pages as [Edition['pages'][number]]
  const [ferry, ...others] = page.stories as [Edition['pages'][number]['stories'][number], ...Edition['pages'][number]['stories']]
  const place = { columns: [1, 5] as const, top: 1, depth: 'fit' as const }
  return {
    ...edition,
    pages: [
      {
        ...page,
        furniture: [...page.furniture!, { kind: 'teaser', columns: [1, 2], top: 1, depth: 4, article: 'lamps', text: 'Lamps to be lit by ear' }],
        stories: [{ ...ferry, part: 1, place: { columns: [1, 5], top: 6, depth: 36 } }],
      },
      { ...page, number: 4, stories: [{ article: 'ferry', part: 2, place }, ...others] },
    ],
  }
}

export async function setPaper(edition: Edition): Promise<Paper> {
  return typeset(edition, { fonts: await loadFonts(), pictures: new Map([['pictures/harbour.jpg', readFileSync(new URL('inside-page/pictures/harbour.jpg', EXAMPLES))]]) })
}
