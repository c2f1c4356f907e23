// A whole process that sets pages of the peers' harness: node peersProcess.mjs WORKDIR ARTICLES.json N OUT.pdf
import { readFileSync, writeFileSync } from 'node:fs'
import { typeset, writePdf } from 'stonehand'
import { zlibCodec } from 'stonehand/node'
import { openPeersData } from './peersData.mjs'

const [folder, articles, count, out] = process.argv.slice(2)
const data = openPeersData(folder)
const pages = JSON.parse(readFileSync(articles, 'utf8')).pages.slice(0, Number(count))
const edition = data.edition(pages)
const paper = await typeset(edition, { fonts: data.fonts, pictures: data.pictures(edition) })
writeFileSync(out, await writePdf(paper, { codec: zlibCodec }))
