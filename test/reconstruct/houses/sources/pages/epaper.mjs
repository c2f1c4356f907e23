// A page made for screens: a sans, no indents, air between paragraphs, cards on tints, names with their titles, captions over pictures in white; ragged.
import { bodyHtml, html, Telling } from '../tell.mjs'

export const program = 'chromium'
export function make({ face }) {
  const t = new Telling()
  const ferry = t.story('ferry', { kicker: true, standfirst: true, byline: (name, title) => `${name} ${title}`, caption: true, crossheads: true, quote: true })
  const budget = t.story('budget', { headline: 'S', deck: true, byline: (name) => `By ${name}`, paragraphs: 5 })
  const orchard = t.story('orchard', { kicker: true, byline: (name) => `${name} in Lower Anstey`, caption: true, paragraphs: 5 })
  const tram = t.story('tram', { byline: (name) => `By ${name}` })
  const chess = t.story('chess', { headline: 'S' })
  ferry.captions[0].credit = `Photograph: ${ferry.captions[0].credit}`
  t.furniture('the northern post', 'News', '12 | Wednesday 19 November 2025', 'northernpost.example')
  const by = (s) => `<p class="by"><b>${s.name}</b>${s.byline.replace('By ', '').replace(s.name, '') ? `<br>${s.byline.replace(s.name, '').trim()}` : ''}</p>`
  const source = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
@font-face { font-family: Sans; src: url(${face('libre-franklin', 400)}) }
@font-face { font-family: Sans; font-weight: 700; src: url(${face('libre-franklin', 700)}) }
@font-face { font-family: Head; font-weight: 700; src: url(${face('bitter', 700)}) }
@page { size: 280mm 390mm; margin: 9mm 10mm }
body { margin: 0; font: 8.6pt/12pt Sans } p { margin: 0 0 6pt } h2 { font: 700 32pt/35pt Head; margin: 0 0 5pt } h3 { font: 700 17pt/20pt Head; margin: 0 0 4pt } h4 { font: 700 9.4pt/12pt Sans; margin: 4pt 0 2pt; color: #c30 }
.strip { display: flex; justify-content: space-between; border-bottom: 1pt solid #c30; font: 700 9pt/16pt Sans; margin-bottom: 4mm }
.kicker { font: 700 9pt/12pt Sans; color: #c30 } .stand { font: 400 13pt/17pt Sans; color: #444; margin-bottom: 5pt } .by { font: 8pt/11pt Sans }
figure { margin: 0 0 6pt; position: relative; break-inside: avoid } img { width: 100%; display: block; object-fit: cover } figcaption { position: absolute; left: 0; right: 0; bottom: 0; background: #000b; color: #fff; font: 8pt/10.4pt Sans; padding: 4pt 6pt } figcaption i { font-style: normal; font-size: 6.4pt }
.under figcaption { position: static; background: none; color: #333; padding: 3pt 0 }
.quote { margin: 8pt 0; break-inside: avoid; color: #c30 } q { quotes: none; font: 700 15pt/19pt Head; display: block } cite { font: 8pt Sans; color: #444 }
.cols { column-gap: 6mm } .card { background: #f0ede6; padding: 4mm } .row { display: grid; gap: 6mm; margin-bottom: 5mm }
</style>
<div class="strip"><span>12 | Wednesday 19 November 2025</span><span>News</span><span>the northern post</span></div>
<figure><img src="pictures/1.png" style="height: 80mm"><figcaption>${html(ferry.captions[0].text)} <i>${ferry.captions[0].credit}</i></figcaption></figure>
<div class="kicker">${ferry.kicker}</div><h2>${html(ferry.headline)}</h2><p class="stand">${html(ferry.standfirst)}</p>
<div class="cols" style="columns: 4; margin-bottom: 5mm">${by(ferry)}${bodyHtml(ferry, { after: { 3: `<aside class="quote"><q>${html(ferry.quotes[0].text)}</q><cite>${ferry.quotes[0].attribution}</cite></aside>` } })}</div>
<div class="row" style="grid-template-columns: 1fr 1fr"><section class="card"><h3>${html(budget.headline)}</h3><p class="stand" style="font-size: 10.5pt; line-height: 14pt">${html(budget.decks[0])}</p><div class="cols" style="columns: 2">${by(budget)}${bodyHtml(budget)}</div></section>
<section><div class="kicker">${orchard.kicker}</div><h3>${html(orchard.headline)}</h3><figure class="under"><img src="pictures/2.png" style="height: 32mm"><figcaption>${html(orchard.captions[0].text)} <i>${orchard.captions[0].credit}</i></figcaption></figure><div class="cols" style="columns: 2"><p class="by"><b>${orchard.name}</b> in Lower Anstey</p>${bodyHtml(orchard)}</div></section></div>
<div class="row" style="grid-template-columns: 3fr 1fr"><section><h3>${html(tram.headline)}</h3><div class="cols" style="columns: 3">${by(tram)}${bodyHtml(tram)}</div></section><section class="card"><h3>${html(chess.headline)}</h3>${bodyHtml({ ...chess, body: chess.body.slice(0, 2) })}</section></div>
</html>`
  t.truth.stories.at(-1).paragraphs.length = 2
  return { source, truth: t.truth }
}
