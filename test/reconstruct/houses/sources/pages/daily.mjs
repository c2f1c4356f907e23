// An American daily of two pages: condensed heads, six columns, bylines in capitals under rules, stories that go on inside.
import { bodyHtml, html, SETTLE_HYPHENS, Telling } from '../tell.mjs'

export const program = 'chromium'
export function make({ face }) {
  const t = new Telling()
  const h = { hyphens: 'en-US' }
  const by = (role) => (name) => `By ${name.toUpperCase()} ${role}`
  const reform = t.story('reform', { deck: true, byline: by('Staff Writers'), dateline: 'CAPITAL CITY — ', caption: true, crossheads: true, note: true })
  const quake = t.story('quake', { byline: by('Continental News'), dateline: 'VELINGRAD PASS (CN) — ', caption: true, note: false })
  const bakery = t.story('bakery', { byline: by('Staff Writer'), caption: true, headline: 'S', deck: 'She bought it from the man who gave her a Saturday job' })
  const museum = t.story('museum', { byline: by('Staff Writer') })
  const storm = t.story('storm', { byline: by('') && ((name) => name), dateline: 'PORT SEVERN — ' })
  const lottery = t.story('lottery', { kicker: true, capitals: ['kicker'], byline: by('Staff Writer') })
  const school = t.story('school', { byline: by('Education Reporter'), caption: true, quote: true })
  reform.jumpHead = 'Water bill'
  Object.assign(t.truth.stories[0], { jumpHead: 'WATER: Growers plan to challenge limits', jumpLines: ['See WATER, Page A6', 'From Page A1'] })
  Object.assign(t.truth.stories[1], { jumpHead: 'QUAKE: Dam is cracked, officials say', jumpLines: ['See QUAKE, Page A6', 'From Page A1'] })
  t.furniture(
    'The Tolliver Bee',
    'Saturday, November 8, 2025',
    'tolliverbee.example',
    '$2.50',
    'A1',
    'A6',
    'INSIDE',
    'Weather: rain, high 52. Page B8',
    'CORRECTIONS',
    'CRANE’S HARDWARE. Snow shovels $19. Open Sundays until six. 400 Main Street',
  )
  const cut = (story, from, to) => ({ ...story, body: story.body.slice(from, to) })
  const by2 = (s) =>
    `<p class="by"><b>${s.byline.replace(/ (Staff Writers?|Education Reporter|Continental News)$/, '')}</b>${/(Staff Writers?|Education Reporter|Continental News)$/.exec(s.byline)?.[0] ? `<br>${/(Staff Writers?|Education Reporter|Continental News)$/.exec(s.byline)[0]}` : ''}</p>`
  const fig = (s, n, height) =>
    `<figure><img src="pictures/${n}.png" style="height: ${height}mm"><cite>${s.captions[0].credit}</cite><figcaption>${html(s.captions[0].text)}</figcaption></figure>`
  const source = `<!doctype html><html lang="en-US"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('pt-serif', 400)}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('pt-serif', 700)}) }
@font-face { font-family: Text; font-style: italic; src: url(${face('pt-serif', 400, 'italic')}) }
@font-face { font-family: Display; font-weight: 600; src: url(${face('oswald', 600)}) }
@font-face { font-family: Display; font-weight: 400; src: url(${face('oswald', 400)}) }
@font-face { font-family: Plate; src: url(${face('unifrakturcook', 700)}) }
@page { size: 305mm 415mm; margin: 10mm 11mm }
body { margin: 0; font: 9pt/10.6pt Text; text-align: justify }
h1, h2, h3, h4, p { margin: 0 } p { text-indent: 10pt }
h1, h2, h3 { font-family: Display; font-weight: 600; text-align: left; hyphens: none } h1 { font-size: 40pt; line-height: 45pt } h2 { font-size: 24pt; line-height: 28pt; margin-bottom: 3pt } h3 { font: 600 17pt/20pt Display; margin-bottom: 3pt } h4 { font: 700 8.8pt/10.4pt Text; text-align: center; margin-top: 10.4pt }
.plate { text-align: center; font: 56pt/60pt Plate } .folio { display: flex; justify-content: space-between; border-top: 1pt solid; border-bottom: 1pt solid; font: 8pt/14pt Text; margin-bottom: 6pt }
.page { display: grid; grid-template-columns: repeat(6, 1fr); gap: 4.5mm; break-after: page }
.cols { column-gap: 4.5mm }
.deck { font: 400 15pt/18pt Display; text-indent: 0; text-align: left; margin-bottom: 4pt }
.by { text-indent: 0; text-align: left; margin-bottom: 5pt; border-top: .5pt solid; padding-top: 2pt; font-size: 8.4pt }
.place { font-weight: 400 }
figure { margin: 0 0 6pt } img { width: 100%; display: block; object-fit: cover } figure cite { display: block; text-align: right; font: 400 6pt/8pt Text } figcaption { font: 8pt/9.6pt Display; text-align: left }
.jump { text-align: right; text-indent: 0; font: 700 8pt Text; border-top: .5pt solid; margin-top: 3pt } .from { text-indent: 0; font: italic 8.5pt Text } .box { border: 1pt solid; padding: 3mm } .kicker { font: 400 9pt Display; text-transform: uppercase; letter-spacing: 1pt }
.quote { border-top: 3pt solid; padding: 4pt 0; margin: 6pt 0; break-inside: avoid } q { quotes: none; font: 600 15pt/18pt Display; display: block; text-align: left } cite { font: italic 8pt Text }
.note { font-style: italic; text-indent: 0; margin-top: 5pt } .advert { border: 3pt double; padding: 10pt; text-align: center; font: 600 22pt/28pt Display }
</style>
<div class="plate">The Tolliver Bee</div><div class="folio"><span>Saturday, November 8, 2025</span><span>tolliverbee.example</span><span>$2.50</span></div>
<div class="page">
<section style="grid-column: 1 / 7; margin-bottom: -3mm"><h1 style="font-size: 37pt">${html(reform.headline)}</h1><p class="deck">${html(reform.decks[0])}</p></section>
<section style="grid-column: 1 / 3"><div class="cols" style="columns: 2; column-gap: 4.5mm">${by2(reform)}${bodyHtml(cut(reform, 0, 5), h)}<p class="jump">See <b>WATER</b>, Page A6</p></div></section>
<section style="grid-column: 3 / 7">${fig(reform, 1, 70)}</section>
<section style="grid-column: 1 / 5; border-top: 1pt solid; padding-top: 3mm"><h2 style="font-size:30pt; line-height: 34pt">${html(quake.headline)}</h2><div style="display: grid; grid-template-columns: 1fr 1fr; gap: 4.5mm"><div>${fig(quake, 2, 50)}</div><div class="cols" style="columns: 2">${by2(quake)}${bodyHtml(cut(quake, 0, 3), h)}<p class="jump">See <b>QUAKE</b>, Page A6</p></div></div></section>
<section style="grid-column: 5 / 7; border-top: 1pt solid; padding-top: 3mm"><h3>${html(museum.headline)}</h3><div class="cols" style="columns: 2">${by2(museum)}${bodyHtml(museum, h)}</div></section>
<section style="grid-column: 1 / 4; border-top: 1pt solid; padding-top: 3mm"><h2>${html(bakery.headline)}</h2><p class="deck">${html(bakery.decks[0])}</p>${fig(bakery, 3, 40)}<div class="cols" style="columns: 3">${by2(bakery)}${bodyHtml(bakery, h)}</div></section>
<section style="grid-column: 4 / 6; border-top: 1pt solid; padding-top: 3mm"><h3>${html(storm.headline)}</h3><div class="cols" style="columns: 2"><p class="by"><b>${storm.byline}</b></p>${bodyHtml(storm, h)}</div></section>
<section style="grid-column: 6 / 7" class="box"><div class="kicker">${lottery.kicker}</div><h3 style="font-size: 14pt; line-height: 17pt">${html(lottery.headline)}</h3>${by2(lottery)}${bodyHtml(lottery, h)}</section>
</div>
<div class="folio"><b>A6</b><span>Saturday, November 8, 2025</span><span>The Tolliver Bee</span></div>
<div class="page">
<section style="grid-column: 1 / 5"><h2>${html('WATER: Growers plan to challenge limits')}</h2><div class="cols" style="columns: 4"><p class="from">From Page A1</p>${bodyHtml({ ...cut(reform, 5), dropCap: false }, h).replace(' class="opening"', '')}<p class="note">${html(reform.agencyNote)}</p></div></section>
<section style="grid-column: 5 / 7"><h2>${html('QUAKE: Dam is cracked, officials say')}</h2><div class="cols" style="columns: 2"><p class="from">From Page A1</p>${bodyHtml(cut(quake, 3), h).replace(' class="opening"', '')}</div></section>
<section style="grid-column: 1 / 5; border-top: 1pt solid; padding-top: 3mm"><h2>${html(school.headline)}</h2><div style="display: grid; grid-template-columns: 1fr 1fr; gap: 4.5mm"><div class="cols" style="columns: 2">${by2(school)}${bodyHtml(school, { ...h, after: { 2: `<aside class="quote"><q>${school.quotes[0].text}</q><cite>${school.quotes[0].attribution}</cite></aside>` } })}</div><div>${fig(school, 4, 60)}</div></div></section>
<section style="grid-column: 5 / 7" class="advert">CRANE’S HARDWARE<br>Snow shovels $19<br>Open Sundays until six<br>400 Main Street</section>
</div>${SETTLE_HYPHENS}</html>`
  return { source, truth: t.truth, language: 'en-US' }
}
