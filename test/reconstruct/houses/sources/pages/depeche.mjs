// A French weekly: section in capitals, a lead in bold, heads in the text, guillemets with thin spaces, names at the end in capitals; ragged three columns.
import { html, Telling } from '../tell.mjs'

export const program = 'weasyprint'
export function make({ face }) {
  const t = new Telling()
  const wish = { quotes: ['« ', ' »'] }
  const marche = t.story('marche', {
    ...wish,
    kicker: true,
    capitals: ['kicker'],
    standfirst: true,
    byline: (name) => `Par ${name}`,
    dateline: 'SAINT-AUBRAC – ',
    crossheads: true,
    caption: true,
    quote: true,
  })
  const riviere = t.story('riviere', { ...wish, deck: true, byline: (name) => name, caption: true })
  const fanfare = t.story('fanfare', { headline: 'S', kicker: true, capitals: ['kicker'], byline: (name) => `Par ${name}` })
  const breves = t.items('En bref', ['neige', 'chien', 'pain'])
  for (const story of t.truth.stories) for (const caption of story.captions) caption.credit = `Photo ${caption.credit}`
  t.furniture('La Dépêche de l’Aure', 'Jeudi 6 novembre 2025', '1,60 €', '3', 'Pays d’Aubrac')
  const fig = (s, n, height) =>
    `<figure><img src="pictures/${n}.png" style="height: ${height}mm"><figcaption>${html(s.captions[0].text)} <i>${s.captions[0].credit}</i></figcaption></figure>`
  const body = (s, from = 0, to = 99) =>
    s.body
      .slice(from, to)
      .map((b) => (b.kind === 'crosshead' ? `<h4>${html(b.text)}</h4>` : `<p>${b.lead ? `<b>${html(b.lead)}</b>${html(b.text.slice(b.lead.length))}` : html(b.text)}</p>`))
      .join('\n')
      .replaceAll('« ', '«\u202f')
      .replaceAll(' »', '\u202f»')
      .replace(/ ([;:?!])/g, '\u00a0$1')
  const source = `<!doctype html><html lang="fr"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('lora', 400)}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('lora', 700)}) }
@font-face { font-family: Text; font-style: italic; src: url(${face('lora', 400, 'italic')}) }
@font-face { font-family: Head; font-weight: 700; src: url(${face('playfair-display', 700)}) }
@page { size: 289mm 380mm; margin: 11mm 12mm 14mm; @bottom-left { content: 'La Dépêche de l’Aure'; font: italic 8pt Text } @bottom-center { content: '3'; font: 700 11pt Text } @bottom-right { content: 'Jeudi 6 novembre 2025'; font: italic 8pt Text } }
body { margin: 0; font: 9pt/11.6pt Text } p, h2, h4 { margin: 0 } p { text-indent: 10pt }
h2 { font: 700 27pt/30pt Head; margin: 0 0 4pt } h2.small { font-size: 19pt; line-height: 22pt } h4 { font: 700 9.5pt/12pt Text; margin: 6pt 0 2pt; text-indent: 0 }
.kicker { font: 700 8pt/11pt Text; color: #0b5d8f; letter-spacing: .8pt } .lead { font: 700 10.5pt/13.4pt Text; text-indent: 0; margin-bottom: 5pt } .deck { font: italic 12pt/15pt Text; text-indent: 0; margin-bottom: 4pt } .by { text-indent: 0; font: 700 8.4pt/11.6pt Text }
.band { border-bottom: 3pt solid #0b5d8f; font: 700 13pt/18pt Head; margin-bottom: 4mm }
.cols { column-gap: 5mm } .three { columns: 3 } .two { columns: 2 } figure { margin: 0 0 5pt; break-inside: avoid } img { width: 100%; display: block; object-fit: cover } figcaption { font: 8pt/10pt Text; color: #333 } figcaption i { font-size: 7pt }
aside { border-top: 1pt solid; border-bottom: 1pt solid; margin: 6pt 0; padding: 4pt 0; break-inside: avoid; text-align: center; font: italic 15pt/18pt Head } aside b { display: block; font: 400 8pt/11pt Text }
.side { float: right; width: 82mm; margin-left: 6mm; background: #eef3f6; padding: 4mm; box-sizing: border-box } .side h3 { font: 700 15pt Head; margin: 0 0 4pt } .side p { text-indent: 0; margin-bottom: 4pt }
</style>
<div class="band">Pays d’Aubrac</div>
<div class="kicker">${marche.kicker}</div><h2 style="font-size: 36pt; line-height: 40pt">${html(marche.headline)}</h2><p class="lead">${html(marche.standfirst)}</p>
${fig(marche, 1, 84)}
<div class="cols three"><p class="by">${marche.byline}</p>${body(marche, 0, 3)}<aside>${html(marche.quotes[0].text).replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»')}<b>${marche.quotes[0].attribution}</b></aside>${body(marche, 3)}</div>
<hr>
<div class="side"><h3>En bref</h3>${breves.map((item) => `<p><b>${item.runInHead}.</b> ${html(item.paragraphs[0])}</p>`).join('')}</div>
<h2 style="width: 170mm">${html(riviere.headline)}</h2><p class="deck">${html(riviere.decks[0])}</p><div style="width: 177mm">${fig(riviere, 2, 40)}<div class="cols two">${body(riviere)}<p class="by" style="text-align: right">${riviere.byline.toUpperCase()}</p></div></div>
<hr><div class="kicker">${fanfare.kicker}</div><h2 class="small">${html(fanfare.headline)}</h2><div class="cols three"><p class="by">${fanfare.byline}</p>${body(fanfare)}</div>
</html>`
  for (const group of t.truth.items) for (const item of group.items) item.runInHead += '.'
  return { source, truth: t.truth, language: 'fr-FR' }
}
