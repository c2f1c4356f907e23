import type { Edition } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import { extractText, readPdf, type ReadLink } from '../read/index.js'
import type { Finding } from './finding.js'
import { GRID_TOLERANCE } from './checkGrid.js'
import { LINE_END, readScene, textOfLines } from './lines.js'
import { differs } from './texts.js'
import { tableOf } from './tableBlocks.js'

/** Points by which a glyph in the file may stand beside its place in the scene. */
const PLACE_TOLERANCE = 0.01

function letters(text: string, cut: boolean): string {
  const plain = text.replace(new RegExp(`[\\s${LINE_END}]`, 'g'), '')
  return cut ? plain.replace(/[-\u2010]/g, '') : plain
}

/** Invariants 1 and 2 once more, from the bytes of the file: read with test/read, which shares no code with src. */
export function checkPdf({ edition, paper }: { readonly edition: Edition; readonly paper: Paper }, bytes: Uint8Array): Finding[] {
  const findings: Finding[] = []
  const add = (rule: string, path: string, message: string): void => void findings.push({ rule, path, message })
  const pdf = readPdf(bytes)
  if (pdf.pages.length !== paper.pages.length) add('PDF: number of pages', 'pages', `${pdf.pages.length} for ${paper.pages.length}`)
  const { parts, others } = readScene(edition, paper)
  paper.pages.forEach((page, p) => {
    const read = pdf.pages[p]
    if (!read) return
    if (Math.abs(read.width - page.width) > 0.01 || Math.abs(read.height - page.height) > 0.01) add('PDF: size of a page', `pages[${p}]`, `${read.width} x ${read.height}`)
    const glyphs = page.items.flatMap((item) =>
      item.kind === 'glyphs' ? item.gids.map((gid, g) => ({ gid, x: item.x + item.xs[g]!, y: item.y - (item.ys?.[g] ?? 0), size: item.size, text: item.texts[g]! })) : [],
    )
    if (glyphs.length !== read.glyphs.length) return add('PDF: number of glyphs', `pages[${p}]`, `${read.glyphs.length} for ${glyphs.length}`)
    glyphs.forEach((glyph, i) => {
      const got = read.glyphs[i]!
      if (Math.abs(got.x - glyph.x) > PLACE_TOLERANCE || Math.abs(got.y - glyph.y) > PLACE_TOLERANCE)
        add('PDF: glyph beside its place', `pages[${p}]`, `“${glyph.text}” at ${got.x.toFixed(3)} ${got.y.toFixed(3)}, in the scene ${glyph.x.toFixed(3)} ${glyph.y.toFixed(3)}`)
      if (got.unicode === '\ufffd' && glyph.text !== '\ufffd') add('PDF: glyph without Unicode', `pages[${p}]`, `“${glyph.text}” (glyph ${glyph.gid})`)
    })
    // lines of grid text once more on their grid, as the file has them
    let at = 0
    page.items.forEach((item) => {
      if (item.kind !== 'glyphs') return
      const got = read.glyphs[at]!
      at += item.gids.length
      const part = parts.find((q) => q.page === p && q.lines.some((line) => line.grid && tableOf(line.path) === undefined && line.items.includes(item)))
      if (!part) return
      const { frame } = part
      const y = got.y + got.rise
      const off = (y - frame.first) / frame.baseline
      if (Math.abs(off - Math.round(off)) * frame.baseline > GRID_TOLERANCE) add('PDF: line off the grid', part.key, `at ${y.toFixed(3)}`)
    })
    const wanted = page.items.filter((item) => item.kind === 'glyphs' && item.link !== undefined).length
    if (wanted > 0 && read.links.length === 0) add('PDF: links are lost', `pages[${p}]`, `${wanted} in the scene`)
    const uris = new Set(page.items.flatMap((item) => (item.kind === 'glyphs' && item.link !== undefined ? [item.link] : [])))
    for (const uri of uris) if (!read.links.some((link) => leadsTo(paper, link, uri))) add('PDF: link is lost', `pages[${p}]`, uri)
  })
  // the text of the whole file, in its order
  const byPage = paper.pages.map((_, p) => {
    const lines = [...parts, ...others]
      .flatMap((piece) => piece.lines)
      .filter((line) => line.page === p)
      .sort((a, b) => a.at - b.at)
    return textOfLines(lines).text
  })
  // spaces are glyphs, and counted; a reader may see more of them round marks. A word of which the rest is not set shows its hyphens.
  const [wanted, got] = [byPage.join(LINE_END), extractText(bytes).replace(/[\n\f]/g, LINE_END)].map((text) => letters(text!, paper.report.notSet.length > 0))
  const difference = differs(wanted!, got!)
  if (difference) add('PDF: text is another than the scene’s', 'pages', difference)
  if (pdf.info['CreationDate'] !== undefined && !pdf.info['CreationDate'].includes(edition.date.replaceAll('-', '')))
    add('PDF: date is not the edition’s', 'info', pdf.info['CreationDate'])
  for (const date of pdf.xmp.matchAll(/<xmp:\w*Date>([^<]*)</g)) if (!date[1]!.startsWith(edition.date)) add('PDF: XMP date is not the edition’s', 'xmp', date[1]!)
  if (pdf.language !== (edition.language ?? 'en-GB')) add('PDF: language', 'catalog', pdf.language)
  return findings
}

/** A link inside the paper leads to the very place that the scene names. */
function leadsTo(paper: Paper, { uri, dest }: ReadLink, link: string): boolean {
  if (!link.startsWith('#')) return uri === link
  const place = paper.destinations.find(({ id }) => id === link)
  return place !== undefined && dest?.page === place.page + 1 && Math.abs(dest.x - place.x) < 0.01 && Math.abs(dest.y - place.y) < 0.01
}
