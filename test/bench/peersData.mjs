import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { peersEdition } from './peersPage.mjs'

/** What a copy of the peers' harness in `folder` hands to all who set its page. Photos that it has not drawn are those of an earlier page. */
export function openPeersData(folder) {
  const spec = JSON.parse(readFileSync(join(folder, 'data/spec.json'), 'utf8'))
  const pictures = new Map()
  const pictureAt = (src) => {
    if (!pictures.has(src)) pictures.set(src, readFileSync(join(folder, 'data', src)))
    return pictures.get(src)
  }
  return {
    fonts: new Map(readdirSync(join(folder, 'fonts')).map((file) => [file.replace(/\.ttf$/, ''), readFileSync(join(folder, 'fonts', file))])),
    edition: (pages) => peersEdition(spec, pages),
    pictures: (edition) => new Map(edition.articles.flatMap(({ figures }) => figures[0].pictures.map(({ src }) => [src, pictureAt(src)]))),
  }
}

/** The articles of `count` pages, all different, written into a file by the harness itself. Past the photos that it has drawn, those of earlier pages come again. */
export function writeArticles(folder, count, file) {
  execFileSync(process.execPath, [join(folder, 'gen-articles.mjs'), String(count), file], { stdio: 'ignore' })
  const drawn = readdirSync(join(folder, 'data/photos')).length / 2
  const again = (story) => ({ ...story, photo: story.photo.replace(/\d+/, (n) => String(n % drawn).padStart(2, '0')) })
  const pages = JSON.parse(readFileSync(file, 'utf8')).pages.map((page) => ({ ...page, a: again(page.a), b: again(page.b) }))
  writeFileSync(file, JSON.stringify({ pages }))
  return pages
}
