// A free weekly: four ragged columns of a slab, adverts among them, captions beside pictures, names under the stories.
import { bodyHtml, html, Telling } from '../tell.mjs'

export const program = 'weasyprint'
export function make({ face }) {
  const t = new Telling()
  const parade = t.story('parade', { byline: (name) => `Words by ${name}`, caption: true, dropCap: true })
  const cycle = t.story('cycle', { byline: (name) => name, kicker: true })
  const garden = t.story('garden', { byline: (name) => `with ${name}`, label: undefined, kicker: true, caption: true, credit: false })
  const river = t.story('river', { byline: (name) => `Story: ${name}`, deck: true, paragraphs: 6, caption: true, crossheads: true })
  const tram = t.story('tram', { headline: 'S' })
  t.furniture(
    'The Fenwick Free',
    'Week of 10 November',
    'Page 7',
    'Got a story? Ring 01632 960 001',
    'Plumb & Daughter',
    'Carpets since 1988',
    'High Street, Fenwick',
    'BOILER BROKEN?',
    'We come out on Sundays. Hobb Heating, 01632 960 077',
  )
  const source = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('bitter', 400)}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('bitter', 700)}) }
@font-face { font-family: Text; font-style: italic; src: url(${face('bitter', 400, 'italic')}) }
@page { size: 297mm 470mm; margin: 12mm 12mm 14mm; @bottom-center { content: 'The Fenwick Free · Week of 10 November · Page 7'; font: 8pt Text } @bottom-right { content: 'Got a story? Ring 01632 960 001'; font: italic 8pt Text } }
body { margin: 0; font: 10.2pt/13pt Text } h1, h2, h4, p { margin: 0 } p + p { margin-top: 5pt }
h1 { font: 700 46pt/48pt Text; color: #174a3c } h2 { font: 700 21pt/24pt Text; color: #174a3c; margin-bottom: 3mm } h4 { font: 700 10pt/12pt Text; color: #b3541e; margin-top: 8pt }
.kicker { font: 700 9pt/12pt Text; color: #b3541e } .deck { font: italic 13pt/16pt Text; margin: 2mm 0 }
.by { font-style: italic; margin-bottom: 5pt } .cols { columns: 4; column-gap: 6mm } .cols2 { columns: 2; column-gap: 6mm }
.initial { float: left; font: 700 44pt/34pt Text; color: #b3541e; padding: 4pt 4pt 0 0 }
.row { display: flex; margin-bottom: 6mm } .row > div + div { margin-left: 6mm } figcaption { font: 700 8pt/10pt Text } figcaption span { display: block; font-weight: 400; font-style: italic } figure { margin: 0 0 3mm }
img { width: 100%; display: block } .advert { border: 1.5pt dashed #174a3c; padding: 5mm; text-align: center; font: 700 13pt/19pt Text } .half { width: 130mm; flex: none } .quarter { width: 62mm; flex: none }
</style>
<h1>${html(parade.headline)}</h1><div class="row" style="margin: 4mm 0"><div style="width: 200mm; flex: none"><img src="pictures/1.png" style="width: 200mm; height: 62mm; object-fit: cover"></div><div><figcaption>${html(parade.captions[0].text)}<span>${html(parade.captions[0].credit)}</span></figcaption></div></div>
<div class="cols" style="margin-bottom: 6mm"><p class="by">${html(parade.byline)}</p>${bodyHtml(parade, { initial: true })}<figure style="margin-top: 3mm; break-inside: avoid"><img src="pictures/2.png"><figcaption>${html(parade.captions[1].text)}<span>${html(parade.captions[1].credit)}</span></figcaption></figure></div>
<div class="row"><div class="half"><div class="kicker">${cycle.kicker}</div><h2>${html(cycle.headline)}</h2><div class="cols2">${bodyHtml(cycle)}<p class="by" style="text-align: right">${html(cycle.byline)}</p></div></div>
<div class="half"><div class="kicker">${garden.kicker}</div><h2>${html(garden.headline)}</h2><p class="by">${html(garden.byline)}</p><div class="cols2">${bodyHtml(garden)}<figure style="break-inside: avoid; margin-top: 2mm"><img src="pictures/3.png" style="height: 30mm; object-fit: cover"><figcaption>${html(garden.captions[0].text)}</figcaption></figure></div></div></div>
<div class="row"><div style="width: 198mm; flex: none"><h2 style="margin: 0">${html(river.headline)}</h2><p class="deck">${html(river.decks[0])}</p><div class="cols" style="columns: 3"><p class="by">${html(river.byline)}</p>${bodyHtml(river)}<figure style="break-inside: avoid; margin-top: 2mm"><img src="pictures/4.png"><figcaption>${html(river.captions[0].text)}<span>${html(river.captions[0].credit)}</span></figcaption></figure></div></div>
<div class="quarter"><h2>${html(tram.headline)}</h2>${bodyHtml(tram)}<div class="advert" style="margin-top: 6mm">Plumb &amp; Daughter<br>Carpets since 1988<br>High Street, Fenwick</div></div></div>
<div class="advert">BOILER BROKEN?<br>We come out on Sundays. Hobb Heating, 01632 960 077</div>
</html>`
  return { source, truth: t.truth }
}
