// A British broadsheet: six justified columns, a serif in capitals and lower case, column rules, a picture across the middle columns.
import { bodyHtml, html, quoteHtml, SETTLE_HYPHENS, Telling } from '../tell.mjs'

export const program = 'chromium'
export function make({ face }) {
  const t = new Telling()
  const h = { hyphens: 'en-GB' }
  const by = (name, title) => `${name} ${title}`
  const lead = t.story('budget', { deck: true, byline: by, dropCap: true, crossheads: true, caption: true, quote: true })
  const ferry = t.story('ferry', { headline: 'S', byline: by, dateline: 'own', caption: false })
  const court = t.story('court', { byline: by, paragraphs: 5 })
  const space = t.story('space', { byline: (name) => name })
  const choir = t.story('choir', { capitals: ['kicker'], kicker: true, byline: (name) => `By ${name}`, caption: true, tagline: true })
  const wall = t.story('wall', {})
  const briefs = t.items('News in brief', ['clock', 'swans', 'keys', 'snow'])
  t.furniture('The Marlow Chronicle', 'Thursday 13 November 2025', 'Home news', '3', 'SALE of fine carpets. Plumb & Daughter, 14 High Street, Fenwick. Ends Saturday.')
  const source = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('gelasio', 400)}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('gelasio', 700)}) }
@font-face { font-family: Text; font-style: italic; src: url(${face('gelasio', 400, 'italic')}) }
@font-face { font-family: Display; font-weight: 700; src: url(${face('playfair-display', 700)}) }
@page { size: 340mm 480mm; margin: 12mm 13mm }
body { margin: 0; font: 9pt/10.8pt Text; text-align: justify; hyphens: manual }
h1, h2, h3, h4, p { margin: 0 } p { text-indent: 1em } p.opening, h4 + p { text-indent: 0 }
h1, h2, h3 { font-family: Display; text-align: left; hyphens: none } h1 { font-size: 43pt; line-height: 44pt; margin-bottom: 5pt } h2 { font-size: 22pt; line-height: 23pt; margin-bottom: 4pt } h3 { font-size: 15pt; line-height: 16pt; margin-bottom: 3pt }
h4 { font-size: 9pt; margin: 10.3pt 0 0; text-align: left }
.folio { display: flex; justify-content: space-between; border-top: 2pt solid; border-bottom: .5pt solid; padding: 2pt 0; font: 9pt Text; margin-bottom: 10pt } .folio b { font: 700 12pt Display }
.page { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); column-gap: 5mm; row-gap: 5mm }
.cols { column-gap: 5mm; column-rule: .3pt solid #555 }
.deck { font: italic 14pt/17pt Text; margin: 0 0 6pt; text-align: left; text-indent: 0 }
.by { text-indent: 0; text-align: left; border-bottom: .4pt solid; padding-bottom: 2pt; margin-bottom: 4pt } .by b { display: block }
.cap::first-letter { float: left; font: 700 35pt/27pt Display; padding: 3pt 3pt 0 0 }
figure { margin: 0 0 6pt } figure img { width: 100%; display: block; height: 58mm; object-fit: cover } figcaption { font: 700 8pt/10pt Text; text-align: left; padding-top: 2pt } figcaption span { font: 400 6.5pt Text; float: right; text-transform: uppercase }
.quote { break-inside: avoid; border-top: 1.5pt solid; border-bottom: .5pt solid; margin: 10pt 0; padding: 5pt 0 } q { quotes: none; display: block; font: italic 15pt/17pt Text; text-align: left } cite { font: 700 8pt/10pt Text }
.kicker { font: 700 8pt Text; text-transform: uppercase; color: #922; margin-bottom: 2pt }
.rule { border-top: 1pt solid; padding-top: 3mm } .brief { margin-bottom: 5pt; text-indent: 0 }
.advert { border: 2pt solid; padding: 8pt; text-align: center; font: 700 14pt/18pt Display }
</style>
<div class="folio"><span>Thursday 13 November 2025</span><b>The Marlow Chronicle</b><span>Home news 3</span></div>
<div class="page">
<section style="grid-column: 1 / 5"><h1>${html(lead.headline)}</h1><p class="deck">${html(lead.decks[0])}</p>
<figure style="margin-left: calc((100% + 5mm) / 4); width: calc((100% + 5mm) / 2 - 5mm)"><img src="pictures/1.png"><figcaption>${html(lead.captions[0].text)} <span>${html(lead.captions[0].credit)}</span></figcaption></figure>
<div class="cols" style="columns: 4; column-gap: 5mm"><p class="by"><b>${lead.name}</b> ${lead.title}</p>${bodyHtml(lead, { ...h, after: { 4: quoteHtml(lead) } })}</div></section>
<section style="grid-column: 5 / 7"><h2>${html(ferry.headline)}</h2><div class="cols" style="columns: 2"><p class="by"><b>${ferry.name}</b> ${ferry.title}</p><p class="by" style="border:0">${ferry.place}</p>${bodyHtml(ferry, h)}</div>
<div class="rule" style="margin-top:4mm"><h3>${html(space.headline)}</h3><div class="cols" style="columns: 2"><p class="by"><b>${space.name}</b></p>${bodyHtml(space, h)}</div></div></section>
<section style="grid-column: 1 / 4" class="rule"><div class="kicker">${choir.kicker}</div><h2>${html(choir.headline)}</h2><figure><img src="pictures/2.png" style="height: 44mm"><figcaption>${html(choir.captions[0].text)} <span>${html(choir.captions[0].credit)}</span></figcaption></figure>
<div class="cols" style="columns: 3"><p class="by"><b>${choir.byline}</b></p>${bodyHtml(choir, h)}<p style="text-indent:0"><i>${html(choir.tagline)}</i></p></div></section>
<section style="grid-column: 4 / 6" class="rule"><h2>${html(court.headline)}</h2><div class="cols" style="columns: 2"><p class="by"><b>${court.name}</b> ${court.title}</p>${bodyHtml(court, h)}</div></section>
<section style="grid-column: 6 / 7" class="rule"><h3 style="border-bottom: .5pt solid">News in brief</h3>${briefs.map((b) => `<p class="brief"><b>${html(b.runInHead)}</b> ${html(b.paragraphs[0], 'en-GB')}</p>`).join('')}
<div class="rule"><h3>${html(wall.headline)}</h3>${bodyHtml(wall, h)}</div></section>
<section style="grid-column: 1 / 7" class="advert">SALE of fine carpets. Plumb &amp; Daughter, 14 High Street, Fenwick. Ends Saturday.</section>
</div>${SETTLE_HYPHENS}</html>`
  return { source, truth: t.truth }
}
