// An evening paper of frames that stand where they stand, as a layout program makes them, the text poured from one into the next: head at the side, a picture in the middle of the columns, heads under pictures, text in Times.
import { html, SETTLE_HYPHENS, Telling } from '../tell.mjs'

export const program = 'chromium'
export function make({ face }) {
  const t = new Telling()
  const rail = t.story('rail', { deck: true, byline: (name) => `Report: ${name}`, crossheads: true, caption: true, dropCap: true, quote: true, quotes: ['“', '”'] })
  const court = t.story('court', { headline: 'S', byline: (name, title) => `By ${name}, ${title}`, caption: true, dateline: undefined })
  const museum = t.story('museum', { headline: 'S', byline: (name) => name, caption: true, kicker: true })
  const seeds = t.story('drought', { headline: 'S', byline: (name) => `By ${name} in Oltepesi`, caption: true, paragraphs: 5 })
  const tram = t.story('tram', { headline: 'S', byline: (name) => `${name}` })
  t.furniture('Evening Standard-Bearer', 'Monday, 17 November 2025', 'Page 9')
  const p = (s, from = 0, to = 99) =>
    s.body
      .slice(from, to)
      .map((b, i) => {
        if (b.kind === 'crosshead') return `<h4>${html(b.text)}</h4>`
        return from + i === 0
          ? `<p class="opening">${s.dropCap ? `<span class="initial">${b.text[0]}</span>${html(b.text.slice(1), 'en-GB')}` : html(b.text, 'en-GB')}</p>`
          : `<p>${html(b.text, 'en-GB')}</p>`
      })
      .join('')
  // six columns of 44 mm and gutters of 5 mm on a page of 310 mm
  const x = (column) => 10.5 + 49 * column
  const w = (columns) => 49 * columns - 5
  const at = (column, top, columns, body, style = '') => `<div style="position: absolute; left: ${x(column)}mm; top: ${top}mm; width: ${w(columns)}mm; ${style}">${body}</div>`
  // column, top and bottom, in the order in which they are filled
  const frames = [
    [1, 20, 100],
    [2, 20, 42],
    [2, 88, 100],
    [3, 20, 42],
    [3, 88, 100],
    [4, 20, 42],
    [4, 88, 100],
    [5, 20, 42],
    [5, 88, 100],
  ]
  const source = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
@font-face { font-family: Head; src: url(${face('libre-baskerville', 700)}) }
@page { size: 310mm 318mm; margin: 0 }
body { margin: 0; font: 9pt/11pt 'Nimbus Roman'; text-align: justify; hyphens: manual } h1, h2, h4, p { margin: 0; hyphens: none } p { text-indent: 3mm; hyphens: manual } .opening { text-indent: 0 } h1, h2 { font-family: Head; text-align: left }
h1 { font-size: 38pt; line-height: 42pt } h2 { font-size: 19pt; line-height: 22pt } h4 { font: bold 9pt/11pt 'Nimbus Sans'; margin: 11pt 0 0 }
.deck { font: 13pt/16pt 'Nimbus Sans'; text-indent: 0; text-align: left; hyphens: none } .by { font: bold 8pt/11pt 'Nimbus Sans'; text-indent: 0; text-align: left }
.cols { column-gap: 5mm } img { width: 100%; object-fit: cover; display: block } .c { font: 8pt/9.5pt 'Nimbus Sans'; text-indent: 0; text-align: left; hyphens: none } .c span { font-size: 6pt }
.initial { float: left; font: 42pt/32pt Head; padding-right: 4pt } .quote { font: italic 14pt/16pt Head; text-align: center; border-top: 2pt solid; border-bottom: 2pt solid; padding: 3mm 0; hyphens: none } .quote span { display: block; font: 8pt/11pt 'Nimbus Sans' } .kick { font: bold 8pt/10pt 'Nimbus Sans'; color: #555 }
</style>
${at(0, 9, 6, `<div style="border-bottom: 1pt solid; font: bold 10pt/16pt 'Nimbus Sans'; overflow: auto"><span style="float: left">Monday, 17 November 2025</span><span style="float: right">Page 9</span><center>Evening Standard-Bearer</center></div>`)}
${at(0, 20, 1, `<h2 style="font-size: 20pt; line-height: 23pt">${html(rail.headline)}</h2><p class="deck" style="margin: 4mm 0">${html(rail.decks[0])}</p><p class="by">${html(rail.byline)}</p>`)}
${at(2, 44, 3, `<img src="pictures/1.png" style="height: 36mm"><p class="c">${html(rail.captions[0].text)} <span>${rail.captions[0].credit}</span></p>`)}
${at(5, 45, 1, `<div class="quote">${html(rail.quotes[0].text)}<span>${html(rail.quotes[0].attribution)}</span></div>`)}
${frames.map(([column, top, bottom]) => at(column, top, 1, '', `height: ${bottom - top}mm`).replace('<div', '<div class="frame"')).join('')}
<div id="story" hidden>${p(rail)}</div>
${at(0, 104, 3, `<img src="pictures/2.png" style="height: 55mm"><p class="c">${html(court.captions[0].text)} <span>${court.captions[0].credit}</span></p><h1 style="margin: 3mm 0">${html(court.headline)}</h1><p class="by">${html(court.byline)}</p><div class="cols" style="columns: 3">${p(court)}</div>`, 'border-top: 1pt solid; padding-top: 3mm')}
${at(3, 104, 3, `<h2>${html(seeds.headline)}</h2><p class="by" style="margin: 1mm 0 2mm">${html(seeds.byline)}</p><div class="cols" style="columns: 3; height: 82mm; column-fill: auto"><div>${p(seeds)}</div><img src="pictures/3.png" style="height: 26mm; margin-top: 3mm"><p class="c">${html(seeds.captions[0].text)} <span>${seeds.captions[0].credit}</span></p></div>`, 'border-top: 1pt solid; padding-top: 3mm')}
${at(3, 200, 2, `<div class="kick">${museum.kicker}</div><h2>${html(museum.headline)}</h2><p class="by" style="margin: 1mm 0">${museum.byline}</p><img src="pictures/4.png" style="height: 34mm"><p class="c" style="margin-bottom: 2mm">${html(museum.captions[0].text)} <span>${museum.captions[0].credit}</span></p><div class="cols" style="columns: 2">${p(museum)}</div>`, 'border-top: 1pt solid; padding-top: 3mm')}
${at(5, 200, 1, `<h2>${html(tram.headline)}</h2><p class="by" style="margin: 1mm 0">${tram.byline}</p>${p(tram)}`, 'border-top: 1pt solid; padding-top: 3mm; text-align: left')}
<script>
const queue = [...document.querySelector('#story').children]
const units = (node) => node.textContent.split(/(?<=[ \\u00ad])/)
for (const frame of document.querySelectorAll('.frame')) {
  const full = () => frame.scrollHeight > frame.clientHeight + 1
  while (queue.length > 0) {
    const node = queue.shift()
    frame.append(node)
    if (!full()) continue
    const last = node.lastChild
    const all = units(last)
    let count = all.length
    while (count > 0 && full()) last.textContent = all.slice(0, --count).join('')
    const rest = document.createElement('p')
    rest.className = 'opening'
    rest.textContent = all.slice(count).join('')
    queue.unshift(rest)
    if (count === 0) { node.remove(); if (node.className !== 'opening') rest.className = '' }
    else { node.style.textAlignLast = 'justify'; if (last.textContent.endsWith('\\u00ad')) last.textContent = last.textContent.slice(0, -1) + '-' }
    break
  }
}
</script>${SETTLE_HYPHENS}</html>`
  return { source, truth: t.truth }
}
