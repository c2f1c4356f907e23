// A magazine of two pages: one long story in three wide-leaded columns with a standfirst, a large initial and a quote between rules; it ends overleaf, over a review.
import { bodyHtml, html, Telling } from '../tell.mjs'

export const program = 'weasyprint'
export function make({ face }) {
  const t = new Telling()
  const seeds = t.story('seeds', {
    standfirst: true,
    byline: (name) => `by ${name}`,
    dropCap: true,
    crossheads: true,
    quote: 'bare',
    quotes: ['', ''],
    caption: true,
    tagline: true,
  })
  const theatre = t.story('theatre', { kicker: true, byline: (name) => name, caption: true })
  const rail = t.story('rail', { kicker: true, byline: (name) => `By ${name}`, dropCap: true, paragraphs: 4, quote: true, quotes: ['‘', '’'], tagline: true })
  t.furniture('Weekend', 'The Courier Magazine', '14', '15', '15 November 2025')
  const source = `<!doctype html><html lang="en-US"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('lora', 400)}) }
@font-face { font-family: Text; font-style: italic; src: url(${face('lora', 400, 'italic')}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('lora', 700)}) }
@font-face { font-family: Display; src: url(${face('old-standard-tt', 400)}) }
@font-face { font-family: Display; font-style: italic; src: url(${face('old-standard-tt', 400, 'italic')}) }
@page { size: 230mm 325mm; margin: 22mm 18mm 20mm; @bottom-left { content: 'The Courier Magazine'; font: italic 9pt Text } @bottom-right { content: '15'; font: 9pt Text } }
@page :first { @bottom-left { content: '14'; font: 9pt Text } @bottom-right { content: '15 November 2025'; font: italic 9pt Text } }
body { margin: 0; font: 9pt/12pt Text; text-align: justify; hyphens: auto } h1, h2, p, h4 { margin: 0; font-weight: 400; hyphens: none } p { text-indent: 1.2em; hyphens: auto } .opening, h4 + p { text-indent: 0 }
h1 { font: 48pt/50pt Display; text-align: center } h2 { font: 30pt/33pt Display; text-align: left } h4 { font: italic 12pt/13pt Display; margin-top: 13pt; text-align: center }
.stand { font: italic 16pt/21pt Display; text-align: center; margin: 5mm 18mm; text-indent: 0; hyphens: none } .by { text-indent: 0; text-align: center; font: 8pt/13pt Text; letter-spacing: .5pt; margin-bottom: 6mm }
.cols { columns: 3; column-gap: 6mm } .initial { float: left; font: 66pt/50pt Display; padding: 3pt 5pt 0 0; color: #8a2b2b }
.pull { break-inside: avoid; border-top: .8pt solid #8a2b2b; border-bottom: .8pt solid #8a2b2b; padding: 8pt 0; margin: 13pt 0; text-align: center; hyphens: none; font: italic 17pt/21pt Display } .pull span { display: block; font: 8pt/12pt Text; margin-top: 4pt }
figure { margin: 0 0 6mm } img { width: 100%; display: block; object-fit: cover } figcaption { font: italic 8pt/10.5pt Text; text-align: left; margin-top: 2mm; hyphens: none } .credit { font: 6.5pt Text; text-align: right; text-indent: 0 }
.second { margin-top: 8mm } .kicker { font: 8.5pt Text; color: #8a2b2b; border-bottom: .5pt solid; padding-bottom: 1mm; margin-bottom: 3mm } .tag { text-indent: 0; font-style: italic; margin-top: 6pt }
</style>
<figure><img src="pictures/1.png" style="height: 70mm"><p class="credit">${seeds.captions[0].credit}</p></figure>
<h1>${html(seeds.headline)}</h1><p class="stand">${html(seeds.standfirst)}</p><p class="by">${html(seeds.byline)}</p>
<div class="cols">${bodyHtml(seeds, { initial: true, after: { 3: `<div class="pull">${html(seeds.quotes[0].text)}</div>`, 7: `<figure style="break-inside: avoid; margin: 13pt 0"><img src="pictures/2.png"><figcaption>${html(seeds.captions[0].text)}</figcaption></figure>` } })}<p class="tag">${html(seeds.tagline)}</p></div>
<div class="second"><div class="kicker">${theatre.kicker}</div><div style="display: flex"><div style="width: 60.6mm; flex: none; margin-right: 6mm"><h2>${html(theatre.headline)}</h2><p class="by" style="text-align: left; margin-top: 3mm">${html(theatre.byline)}</p><figure><img src="pictures/3.png" style="height: 34mm"><figcaption>${html(theatre.captions[0].text)} / <span>${theatre.captions[0].credit}</span></figcaption></figure></div><div style="columns: 2; column-gap: 6mm">${bodyHtml(theatre)}</div></div>
<div class="kicker" style="margin-top: 8mm">${rail.kicker}</div><h1 style="font-size: 34pt; line-height: 36pt; text-align: left">${html(rail.headline)}</h1><p class="by" style="text-align: left">${html(rail.byline)}</p><div class="cols">${bodyHtml(rail, { initial: true, after: { 3: `<div class="pull">${html(rail.quotes[0].text)}<span>${html(rail.quotes[0].attribution)}</span></div>` } })}<p class="tag">${html(rail.tagline)}</p></div></div>
</html>`
  return { source, truth: t.truth, language: 'en-US' }
}
