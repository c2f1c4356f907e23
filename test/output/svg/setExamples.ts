import { join } from 'node:path'
import { readLateEdition } from '../../../examples/late-edition/edition.mjs'
import type { Paper } from '../../../src/scene/paper.js'
import { loadFonts, loadPictures, readEdition } from '../../../src/node/index.js'
import { typeset } from '../../../src/typeset.js'
import { HOME } from '../../node/stonehand.js'

const papers = new Map<string, Promise<Paper>>()

/** An example as it is set; `late-edition` has eight pages, the others one. Set once, however often it is asked for. */
export function setExample(name: 'inside-page' | 'front-page' | 'late-edition'): Promise<Paper> {
  let paper = papers.get(name)
  if (!paper) papers.set(name, (paper = set(name)))
  return paper
}

async function set(name: string): Promise<Paper> {
  const folder = join(HOME, 'examples', name)
  const edition = name === 'late-edition' ? await readLateEdition() : await readEdition(join(folder, 'edition.json'))
  return typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })
}
