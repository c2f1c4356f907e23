// A German regional daily: lines over heads, bold places and names run in, credits in capitals, short pieces with bold openings; a Scandinavian serif, justified and hyphenated.
import { bodyHtml, html, SETTLE_HYPHENS, Telling } from '../tell.mjs'

export const program = 'chromium'
export function make({ face }) {
  const t = new Telling()
  const h = { hyphens: 'de-DE' }
  const von = (name) => `Von ${name}`
  const wish = { quotes: ['„', '“'] }
  const bruecke = t.story('bruecke', { ...wish, kicker: true, deck: true, byline: von, dateline: 'Neuhagen. ', crossheads: true, caption: true, quote: true })
  const haushalt = t.story('haushalt', { kicker: true, byline: von, dateline: 'Neuhagen. ' })
  const buecherei = t.story('buecherei', { ...wish, deck: true, byline: von, caption: true })
  const kranich = t.story('kranich', { headline: 'S', byline: von })
  const kurz = t.items('Kurz gemeldet', ['postamt', 'glocke', 'schach'])
  t.furniture('Neuhagener Tageblatt', 'LOKALES', 'Dienstag, 4. November 2025', 'Nr. 256', 'Seite 9')
  const fig = (s, n, height) =>
    `<figure><img src="pictures/${n}.png" style="height: ${height}mm"><figcaption>${html(s.captions[0].text)} <cite>${s.captions[0].credit}</cite></figcaption></figure>`
  for (const story of t.truth.stories) for (const caption of story.captions) caption.credit = `FOTO: ${caption.credit.toUpperCase()}`
  const by = (s) => `<p class="by">${s.byline}</p>`
  const source = `<!doctype html><html lang="de"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('libre-baskerville', 400)}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('libre-baskerville', 700)}) }
@font-face { font-family: Head; font-weight: 700; src: url(${face('gelasio', 700)}) }
@font-face { font-family: Sans; src: url(${face('libre-franklin', 400)}) }
@font-face { font-family: Sans; font-weight: 700; src: url(${face('libre-franklin', 700)}) }
@page { size: 350mm 430mm; margin: 10mm 12mm }
body { margin: 0; font: 7.6pt/10.4pt Text; text-align: justify }
p, h2, h4 { margin: 0 } p { text-indent: 8pt } .opening { text-indent: 0 }
h2 { font: 700 24pt/27pt Head; text-align: left; margin: 1pt 0 4pt } h2.top { font-size: 38pt; line-height: 42pt } h4 { font: 700 8pt/10.4pt Sans; text-align: left; margin-top: 10.4pt }
.kicker { font: 400 11pt/14pt Sans; text-align: left } .deck { font: 400 13pt/17pt Head; text-align: left; text-indent: 0; margin-bottom: 5pt } .by { font: 700 8pt/10.4pt Sans; text-indent: 0 }
.strip { display: flex; justify-content: space-between; border-bottom: 2pt solid; font: 9pt/14pt Sans; margin-bottom: 5mm } .strip b { font-size: 15pt }
.page { display: grid; grid-template-columns: repeat(5, 1fr); gap: 5mm } .cols { column-gap: 5mm }
figure { margin: 0 0 5pt; break-inside: avoid } img { width: 100%; display: block; object-fit: cover } figcaption { font: 7.5pt/9.5pt Sans; text-align: left; padding-top: 2pt } figure cite { font: 400 5.6pt Sans; letter-spacing: .3pt }
.quote { border-left: 3pt solid #a00; padding: 2pt 0 2pt 6pt; margin: 6pt 0; break-inside: avoid; text-align: left } q { quotes: none; font: 700 14pt/17pt Head; display: block } cite { font: 400 7.5pt Sans }
.short { background: #e8e4da; padding: 3mm } .short h3 { font: 700 14pt Sans; margin: 0 0 3pt } .short p { text-indent: 0; margin-bottom: 5pt }
.rule { border-top: .5pt solid; padding-top: 3mm }
</style>
<div class="strip"><span>Dienstag, 4. November 2025 · Nr. 256</span><b>LOKALES</b><span>Neuhagener Tageblatt · Seite 9</span></div>
<div class="page">
<section style="grid-column: 1 / 5"><div class="kicker">${bruecke.kicker}</div><h2 class="top">${html(bruecke.headline)}</h2><p class="deck">${html(bruecke.decks[0])}</p>
<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 5mm"><div>${fig(bruecke, 1, 82)}</div><div class="cols" style="columns: 2">${by(bruecke)}${bodyHtml({ ...bruecke, body: bruecke.body.slice(0, 4) }, h)}</div></div>
<div class="cols" style="columns: 4; margin-top: 2mm">${bodyHtml({ ...bruecke, body: bruecke.body.slice(4) }, h).replace(' class="opening"', '')}<aside class="quote"><q>${html(bruecke.quotes[0].text)}</q><cite>${bruecke.quotes[0].attribution}</cite></aside></div></section>
<section style="grid-column: 5 / 6" class="short"><h3>Kurz gemeldet</h3>${kurz.map((item) => `<p><b style="font-family: Sans">${item.runInHead}.</b> ${html(item.paragraphs[0], 'de-DE')}</p>`).join('')}</section>
<section style="grid-column: 1 / 3" class="rule"><div class="kicker">${haushalt.kicker}</div><h2>${html(haushalt.headline)}</h2><div class="cols" style="columns: 2">${by(haushalt)}${bodyHtml(haushalt, h)}</div></section>
<section style="grid-column: 3 / 6" class="rule">${fig(buecherei, 2, 46)}<h2>${html(buecherei.headline)}</h2><p class="deck">${html(buecherei.decks[0])}</p><div class="cols" style="columns: 3">${by(buecherei)}${bodyHtml(buecherei, h)}</div></section>
<section style="grid-column: 1 / 3" class="rule"><h2 style="font-size: 18pt; line-height: 21pt">${html(kranich.headline)}</h2><div class="cols" style="columns: 2">${by(kranich)}${bodyHtml(kranich, h)}</div></section>
</div>${SETTLE_HYPHENS}</html>`
  for (const group of t.truth.items) for (const item of group.items) item.runInHead += '.'
  return { source, truth: t.truth, language: 'de-DE' }
}
