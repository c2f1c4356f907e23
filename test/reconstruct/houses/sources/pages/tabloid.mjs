// A tabloid: heads in heavy capitals, white on black, a sans for the openings, five narrow ragged columns, bylines in capitals.
import { bodyHtml, html, Telling } from '../tell.mjs'

export const program = 'chromium'
export function make({ face }) {
  const t = new Telling()
  const capitals = ['headline', 'byline', 'crosshead', 'kicker']
  const by = (name) => `By ${name}`
  const court = t.story('court', {
    headline: 'FREE AT LAST',
    kicker: 'Jailed 17 years for a fire that never was',
    capitals,
    byline: (name) => `Exclusive by ${name}`,
    caption: true,
    quote: true,
    deck: 'Four lines in pencil prove that there was no crime',
  })
  const bridge = t.story('bridge', { headline: 'S', capitals, byline: by, credit: false })
  const derby = t.story('derby', { headline: 'OKORO AT THE DEATH', capitals, byline: by, caption: true, paragraphs: 7 })
  const lottery = t.story('lottery', { headline: 'BUS STOP BARMY', capitals, byline: by })
  const wall = t.story('wall', { headline: 'VOLES 1 VILLAGE 0', capitals, byline: by })
  const tram = t.story('tram', { headline: 'S', capitals })
  t.furniture('DAILY HORN', 'Friday November 14 2025', '5', 'NEWS', 'dailyhorn.example', 'WIN a week by the sea! See Page 31')
  const fig = (s, n, height) =>
    `<figure><img src="pictures/${n}.png" style="height: ${height}mm"><figcaption>${html(s.captions[0].text)} ${s.captions[0].credit ? `<i>${html(s.captions[0].credit)}</i>` : ''}</figcaption></figure>`
  const by2 = (s) => `<p class="by">${html(s.byline)}</p>`
  const source = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('source-serif-4', 400)}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('source-serif-4', 700)}) }
@font-face { font-family: Text; font-style: italic; src: url(${face('source-serif-4', 400, 'italic')}) }
@font-face { font-family: Display; src: url(${face('anton', 400)}) }
@font-face { font-family: Sans; src: url(${face('libre-franklin', 400)}) }
@font-face { font-family: Sans; font-weight: 800; src: url(${face('libre-franklin', 800)}) }
@page { size: 280mm 398mm; margin: 9mm 10mm }
body { margin: 0; font: 8.8pt/10.2pt Text; text-align: left; -webkit-print-color-adjust: exact }
h1, h2, h3, h4, p { margin: 0; font-weight: 400 } p { text-indent: 8pt }
h1, h2, h3 { font-family: Display; line-height: 1.08 } h1 { font-size: 150pt; line-height: 1.05 } h2 { font-size: 34pt } h3 { font-size: 22pt } h4 { font: 800 9pt/9.8pt Sans; color: #c00; margin: 4.9pt 0; text-align: center }
.folio { display: flex; justify-content: space-between; border-bottom: 3pt solid #c00; font: 800 9pt/14pt Sans; margin-bottom: 6pt }
.strap { background: #111; color: #fff; font: 800 15pt/22pt Sans; padding: 0 6pt; display: inline-block }
.page { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 4mm }
.cols { column-gap: 4mm } .opening { text-indent: 0; font: 800 10pt/12pt Sans; margin-bottom: 3pt }
.by { text-indent: 0; font: 800 8pt/11pt Sans; border-top: 1pt solid #c00; border-bottom: 1pt solid #c00; margin-bottom: 4pt }
.deck { text-indent: 0; font: 800 17pt/20pt Sans; margin: 4pt 0 6pt }
figure { margin: 0 0 5pt; position: relative } img { width: 100%; display: block; object-fit: cover } figcaption { font: 800 7.5pt/9pt Sans; padding: 2pt 0 } figcaption i { font: 400 6pt Sans; }
.quote { break-inside: avoid; background: #ffe9a8; padding: 5pt; margin: 5pt 0 } q { quotes: none; font: 17pt/20pt Display; display: block } cite { font: 400 8pt/10pt Sans }
.red { background: #c00; color: #fff; padding: 4mm } .box { border: 2pt solid #c00; padding: 3mm } .advert { background: #036; color: #fff; font: 26pt/40pt Display; text-align: center }
</style>
<div class="folio"><span>DAILY HORN</span><span>Friday November 14 2025</span><span>dailyhorn.example</span><span>NEWS 5</span></div>
<div class="page">
<section style="grid-column: 1 / 6"><div class="strap">${html(court.kicker)}</div><h1>${html(court.headline)}</h1></section>
<section style="grid-column: 1 / 4"><p class="deck">${html(court.decks[0])}</p><div class="cols" style="columns: 3">${by2(court)}${bodyHtml(court, { after: { 4: `<div class="quote"><q>${court.quotes[0].text}</q><cite>${court.quotes[0].attribution}</cite></div>` } })}</div></section>
<section style="grid-column: 4 / 6">${fig(court, 1, 52)}<div class="box"><h3>${html(bridge.headline)}</h3>${by2(bridge)}<div class="cols" style="columns: 2">${bodyHtml(bridge)}</div></div></section>
<section style="grid-column: 1 / 2" class="box"><h3>${html(wall.headline)}</h3>${by2(wall)}${bodyHtml(wall)}</section>
<section style="grid-column: 2 / 5"><h2>${html(derby.headline)}</h2>${fig(derby, 3, 45)}<div class="cols" style="columns: 3">${by2(derby)}${bodyHtml(derby)}</div></section>
<section style="grid-column: 5 / 6"><h3>${html(tram.headline)}</h3>${bodyHtml(tram)}</section>
<section style="grid-column: 1 / 3" class="red"><h3>${html(lottery.headline)}</h3><p style="text-indent: 0"><b>${html(lottery.byline)}</b></p>${bodyHtml(lottery)}</section>
<section style="grid-column: 3 / 6" class="advert">WIN a week by the sea!<br>See Page 31</section>
</div></html>`
  return { source, truth: t.truth }
}
