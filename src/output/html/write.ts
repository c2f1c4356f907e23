import type { Paper } from '../../scene/paper.js'
import { num } from '../pdf/numbers.js'
import { xmlText } from '../pdf/strings.js'
import { attributes } from '../svg/markup.js'
import { PAGE_RULES, pageMarkup } from '../svg/page.js'
import { screenPictures } from '../svg/pictures.js'
import { openType } from '../svg/type.js'
import { depthOf, picturePath, proofed, type ScreenOptions } from '../svg/write.js'
import { READER_SCRIPT } from './readerScript.js'
import { READER_STYLE } from './readerStyle.js'

export type HtmlOptions = ScreenOptions

/**
 * A paper as one HTML file, which loads nothing: its pages as SVG, one under the other, with a list of pages and stories beside them. It zooms (buttons, keys, ctrl
 * and wheel), its text can be selected and searched, jump lines and teasers lead where they say, and it prints a page a sheet. The same paper gives the same text.
 */
export async function writeHtml(set: Paper, options: HtmlOptions = {}): Promise<string> {
  const paper = await proofed(set, options.proof)
  const outlined = options.fonts === 'outline'
  const used = new Set(paper.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'picture' ? [item.picture] : []))))
  const [type, pictures] = await Promise.all([
    openType(paper, paper.pages),
    screenPictures(paper.pictures, used, (id) => picturePath(paper, id), options.render, options.onDiagnostic ?? (() => undefined)),
  ])
  const place = (destination: number): string => `#p${paper.destinations[destination]!.page}d${destination}`
  const pages = paper.pages.map((page, index) => {
    const { defs, body } = pageMarkup(paper, index, { type, outlined, pictures, place, prefix: `p${index}` })
    const marks = paper.bookmarks.map((mark, i) => (mark.page === index && mark.level > 0 ? `<i id="m${i}" style="top:${num((100 * mark.y) / depthOf(page))}%"></i>` : '')).join('')
    return `<section${attributes({ class: 'page', id: `page-${index}`, 'aria-label': nameOf(paper, index), style: `--w:${num(page.width)}pt;--h:${num(depthOf(page))}pt;page:s${index}` })}>
<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${num(page.width)} ${num(depthOf(page))}` })}>
<defs>
${defs}
</defs>
${body}
</svg>${marks}
</section>`
  })
  return `<!doctype html>
<html${attributes({ lang: paper.language === '' ? undefined : paper.language })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src data:;font-src data:;style-src 'unsafe-inline';script-src 'unsafe-inline'">
<title>${xmlText(paper.title)}</title>
<style>
${PAGE_RULES}
${READER_STYLE}
${paper.pages.map((page, index) => `@page s${index}{size:${num(page.width)}pt ${num(depthOf(page))}pt;margin:0}`).join('\n')}
${outlined ? '' : type.rules()}
</style>
</head>
<body>
<header>
<button id="list" aria-label="List of pages" aria-expanded="true" aria-controls="pages" title="List of pages (L)">☰</button>
<h1>${xmlText(paper.publication)}<time datetime="${xmlText(paper.date)}">${xmlText(paper.date)}</time></h1>
<span class="where" id="where" aria-live="off"></span>
<div class="zoom" role="group" aria-label="Zoom">
<button id="out" aria-label="Smaller" title="Smaller (−)">−</button><output id="zoom">100 %</output><button id="in" aria-label="Larger" title="Larger (+)">+</button>
<button id="width" title="Fit the width (W)">Width</button><button id="page" title="Fit the page (F)">Page</button>
</div>
</header>
<nav id="pages" aria-label="Pages">
<h2>Pages</h2>
<ol>
${paper.pages.map((_, index) => entryOf(paper, index)).join('\n')}
</ol>
</nav>
<main style="--widest:${num(Math.max(...paper.pages.map(({ width }) => width)))}pt">
${outlined ? `<svg class="store" aria-hidden="true"><defs>\n${type.outlines()}\n</defs></svg>\n` : ''}${pages.join('\n')}
</main>
<script>${READER_SCRIPT}</script>
</body>
</html>
`
}

function nameOf({ pages }: Paper, index: number): string {
  const { label } = pages[index]!
  return label === '' ? `Sheet ${index + 1}` : `Page ${label}`
}

/** A page with its stories, as the list has them. */
function entryOf(paper: Paper, index: number): string {
  const stories = paper.bookmarks.flatMap(({ page, level, title }, i) => (page === index && level === 1 ? [`<li><a href="#m${i}">${xmlText(title)}</a></li>`] : []))
  const { label } = paper.pages[index]!
  const link = `<a href="#page-${index}">${label === '' ? `<span>${nameOf(paper, index)}</span>` : `<span>Page</span> <b>${xmlText(label)}</b>`}</a>`
  return `<li>${link}${stories.length === 0 ? '' : `<ul>${stories.join('')}</ul>`}</li>`
}
