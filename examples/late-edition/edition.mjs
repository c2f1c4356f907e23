// The edition from its files: `paper.json` is what stands on every page, `page-N.json` what was written for a page and where it goes.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const folder = import.meta.dirname
const read = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'))

/** Puts the edition together. In the files a paragraph is a string, or a list of runs. */
export async function readLateEdition() {
  const { page, ...paper } = await read('paper.json')
  const files = (await readdir(folder)).filter((file) => /^page-\d+\.json$/.test(file)).sort()
  const desks = await Promise.all(files.map(read))
  return {
    ...paper,
    articles: desks.flatMap((desk) => desk.articles ?? []).map(withParagraphs),
    items: desks.flatMap((desk) => desk.items ?? []).map((list) => ({ ...list, items: list.items.map(withParagraphs) })),
    pages: desks.map((desk) => ({ ...page, ...desk.page })),
  }
}

const withParagraphs = (piece) => ({ ...piece, body: piece.body.map((block) => (typeof block === 'string' || Array.isArray(block) ? { kind: 'paragraph', text: block } : block)) })
