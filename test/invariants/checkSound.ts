import { picturesOf } from '../../src/model/pictures.js'
import type { Finding, Set } from './finding.js'
import { paperSize } from './geometry.js'
import { folioed } from './numbers.js'

/** Nothing in a scene is no number, and what belongs together has the same length. Every page is there and as large as its paper. */
export function checkSound({ edition, paper }: Set): Finding[] {
  const findings: Finding[] = []
  const add = (rule: string, path: string, message: string): void => void findings.push({ rule, path, message })
  if (paper.pages.length !== edition.pages.length) add('wrong number of pages', 'pages', `${paper.pages.length} pages for ${edition.pages.length}`)
  numbers({ pages: paper.pages, structure: paper.structure, bookmarks: paper.bookmarks, report: paper.report }, '', add)
  const faces = new Set(paper.faces.map(({ id }) => id))
  const pictures = new Map(paper.pictures.map((p) => [p.id, p]))
  const focalPoints = new Map([...picturesOf(edition)].map(({ path, picture }) => [path, picture.focalPoint]))
  paper.pages.forEach((page, p) => {
    const model = edition.pages[p]
    if (model) {
      const [width, height] = paperSize(model)
      if (Math.abs(page.width - width) > 1e-6 || Math.abs(page.height - height) > 1e-6) add('wrong paper size', `pages[${p}]`, `${page.width} x ${page.height}`)
      const faces = folioed(edition)[p]!
      const label = faces.map((face) => face.label).join('–')
      if (page.label !== label) add('wrong page number', `pages[${p}]`, `${page.label} for ${label}`)
    }
    page.items.forEach((item, i) => {
      const at = `scene.pages[${p}].items[${i}]`
      const node = paper.structure[item.node]
      if (!node) return add('item of no node', at, String(item.node))
      if (item.kind === 'glyphs') {
        const { length } = item.gids
        if (length === 0 || item.xs.length !== length || item.texts.length !== length || (item.ys && item.ys.length !== length))
          add('lists of different lengths', at, `${length} glyphs`)
        if (!(item.size > 0) || !(item.scale > 0)) add('size that is none', at, `${item.size} ${item.scale}`)
        if (!faces.has(item.face)) add('face not in the table', at, item.face)
        if (item.texts.join('').includes('\u00ad')) add('soft hyphen is drawn', node.path ?? at, item.texts.join(''))
        if (/\p{Cc}/u.test(item.texts.join(''))) add('control character is drawn', node.path ?? at, JSON.stringify(item.texts.join('')))
        const text = item.texts.join('')
        // marks of a run of their own stay by themselves
        if (item.texts.some((t) => t.normalize('NFC') !== t)) add('text is not NFC', node.path ?? at, JSON.stringify(text))
        let last = 0
        for (const piece of item.actual ?? []) {
          if (piece.from < last || piece.to <= piece.from || piece.to > length || piece.text === '')
            add('ActualText of no glyphs', node.path ?? at, `${piece.from}-${piece.to} of ${length}`)
          last = piece.to
        }
        // a character that no face has is drawn as .notdef and reported
        if (item.gids.includes(0)) {
          const known = paper.report.diagnostics.some(
            // a head that runs in is set in the paragraph after it, and a caption has its overline before it
            (d) => d.code === 'glyph-missing' && node.path !== undefined && (d.path === node.path || node.path.startsWith(d.path) || d.path.startsWith(neighbours(node.path))),
          )
          if (!known) add('missing glyph is not reported', node.path ?? at, JSON.stringify(text))
        }
      }
      if (item.kind === 'picture') {
        const known = pictures.get(item.picture)
        if (!known) return add('picture not in the table', at, item.picture)
        const { crop } = item
        const inside = crop.x >= -1e-9 && crop.y >= -1e-9 && crop.x + crop.width <= 1 + 1e-9 && crop.y + crop.height <= 1 + 1e-9 && crop.width > 0 && crop.height > 0
        if (!inside) add('crop outside its picture', at, JSON.stringify(crop))
        const ratio = (crop.width * known.info.width) / (crop.height * known.info.height) / (item.width / item.height)
        if (Math.abs(ratio - 1) > 1e-3) add('picture is stretched', at, `by ${ratio}`)
        if (Math.max(crop.width, crop.height) < 1 - 1e-6) add('crop is smaller than it might be', at, JSON.stringify(crop))
        const focal = focalPoints.get(node.path ?? '') ?? { x: 0.5, y: 0.5 }
        if (focal.x < crop.x - 1e-9 || focal.x > crop.x + crop.width + 1e-9 || focal.y < crop.y - 1e-9 || focal.y > crop.y + crop.height + 1e-9)
          add('crop misses the focal point', node.path ?? at, `${JSON.stringify(focal)} in ${JSON.stringify(crop)}`)
        const near = (at: number, size: number, point: number): boolean => Math.abs(at - Math.max(0, Math.min(1 - size, point - size / 2))) < 1e-6
        if (!near(crop.x, crop.width, focal.x) || !near(crop.y, crop.height, focal.y))
          add('crop is not round the focal point', node.path ?? at, `${JSON.stringify(focal)} in ${JSON.stringify(crop)}`)
      }
      if ((item.kind === 'picture' || item.kind === 'rect') && !(item.width > 0 && item.height > 0)) add('box that is none', node.path ?? at, `${item.width} x ${item.height}`)
    })
  })
  return findings
}

/** The body or the figure that a text stands in. */
function neighbours(path: string): string {
  return path.replace(/\[\d+\]\.text$|\.(body\[0\]\.text|caption)$/, '')
}

function numbers(value: unknown, path: string, add: (rule: string, path: string, message: string) => void): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) add('no number', path.replace(/\d+/g, 'n'), `${path} is ${value}`)
  } else if (Array.isArray(value)) value.forEach((child, i) => numbers(child, `${path}[${i}]`, add))
  else if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) numbers(child, `${path}.${key}`, add)
}
