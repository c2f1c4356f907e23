// An American front page: a rail of short pieces, stories that turn to other pages, cutlines that open in capitals, credits in capitals at the right, an index; Typst.
import { Telling, typst } from '../tell.mjs'

export const program = 'typst'
export function make() {
  const t = new Telling()
  const by = (name) => `By ${name}`
  const court = t.story('court', { deck: true, byline: by, dateline: 'PORT SEVERN — ', caption: true, paragraphs: 5 })
  const seeds = t.story('seeds', { headline: 'S', byline: by, caption: true, dropCap: true, paragraphs: 5 })
  const storm = t.story('storm', { byline: (name) => name, dateline: 'PORT SEVERN — ', paragraphs: 4 })
  const wall = t.story('wall', { byline: by })
  const space = t.story('space', { byline: by, paragraphs: 3 })
  const rail = t.items('Morning briefing', ['snow', 'keys', 'swans', 'clock'], (head) => `${head.toUpperCase()}:`)
  const jump = (i, word, page) => {
    t.truth.stories[i].jumpLines = [`Please turn to ${word}, Page ${page}`]
    return `#jump[Please turn to *${word}*, Page ${page}]`
  }
  t.furniture('The Severn Dispatch', 'Sunday, November 9, 2025', '$3.00', 'Final edition', 'Inside', 'Books C4', 'Obituaries B6', 'Weather B8', 'Founded 1874')
  const credits = { court: 'SAM ORDE / STAFF', seeds: 'LUCAN FREY / FOR THE DISPATCH' }
  const leads = { court: 'FREE AGAIN: ', seeds: 'LIVING LIBRARY: ' }
  for (const story of t.truth.stories) for (const caption of story.captions) Object.assign(caption, { text: leads[story.id] + caption.text, credit: credits[story.id] })
  const fig = (s, n, height) =>
    `#image("pictures/${n}.png", width: 100%, height: ${height}mm, fit: "cover") #credit[${credits[s.id]}] #cut[*${leads[s.id]}*${typst(s.captions[0].text.replace(leads[s.id], ''))}]`
  const paragraphs = (s) => s.body.filter(({ kind }) => kind === 'paragraph')
  const body = (s, from = 0, to = 99) =>
    paragraphs(s)
      .slice(from, to)
      .map((b, i) => (i === 0 && from === 0 && s.dropCap ? `#cap("${b.text[0]}")[${typst(b.text.slice(1))}]` : typst(b.text)))
      .join('\n\n')
  const source = `#set page(width: 305mm, height: 470mm, margin: (x: 11mm, top: 9mm, bottom: 9mm))
#set text(font: "TeX Gyre Termes", size: 9.2pt, lang: "en", region: "US", hyphenate: true)
#set par(justify: true, leading: 0.5em, spacing: 0.5em, first-line-indent: (amount: 9pt, all: true))
#let head(size, body) = block(above: 5pt, below: 6pt, text(font: "TeX Gyre Heros Cn", weight: "bold", size: size, hyphenate: false, par(justify: false, leading: 0.28em, first-line-indent: 0pt, body)))
#let by(name, role) = block(below: 6pt, par(first-line-indent: 0pt, justify: false, leading: 0.35em)[#text(weight: "bold", size: 9pt, upper(name)) \\ #text(size: 7.6pt, font: "TeX Gyre Heros", role)])
#let cap(letter, body) = par(first-line-indent: 0pt)[#box(width: 0pt, place(top + left, dy: -0.72em, text(size: 29pt, weight: "bold", letter)))#h(19pt)#body]
#let credit(body) = block(above: 2pt, below: 1pt, width: 100%, align(right, text(font: "TeX Gyre Heros", size: 5.6pt, body)))
#let cut(body) = block(above: 3pt, below: 7pt, text(font: "TeX Gyre Heros", size: 7.6pt, par(justify: false, first-line-indent: 0pt, leading: 0.4em, body)))
#let jump(body) = block(above: 5pt, width: 100%, align(right, text(font: "TeX Gyre Heros", size: 7.6pt, body)))
#align(center, text(font: "TeX Gyre Pagella", weight: "bold", size: 54pt)[The Severn Dispatch])
#v(6pt)#line(length: 100%)
#text(8pt)[Sunday, November 9, 2025 #h(1fr) Founded 1874 #h(1fr) Final edition #h(1fr) \\$3.00]
#line(length: 100%)
#grid(columns: (1fr, 5fr), gutter: 5mm,
block(fill: rgb("#ececec"), inset: 6pt, width: 100%)[#text(font: "TeX Gyre Heros Cn", weight: "bold", size: 17pt)[Morning briefing]
${rail.map((item) => `\n#par(first-line-indent: 0pt, justify: false)[#text(font: "TeX Gyre Heros", weight: "bold", size: 8pt)[${typst(item.runInHead)}] ${typst(item.paragraphs[0])}]#v(4pt)`).join('\n')}
#v(14pt)#text(font: "TeX Gyre Heros Cn", weight: "bold", size: 14pt)[Inside]
#par(first-line-indent: 0pt)[Books #h(1fr) C4]
#par(first-line-indent: 0pt)[Obituaries #h(1fr) B6]
#par(first-line-indent: 0pt)[Weather #h(1fr) B8]],
[#head(42pt)[${typst(court.headline)}] #block(below: 8pt, text(font: "TeX Gyre Heros Cn", size: 16pt, par(first-line-indent: 0pt, justify: false)[${typst(court.decks[0])}]))
#grid(columns: (2fr, 3fr), gutter: 5mm, [#by[By ${court.name}][Staff writer] #block(height: 92mm, columns(2, gutter: 5mm)[${body(court)}
${jump(0, 'FREED', 'A8')}])], [${fig(court, 1, 78)}])
#line(length: 100%, stroke: .5pt)
#grid(columns: (3fr, 2fr), gutter: 5mm, [#head(30pt)[${typst(seeds.headline)}] #grid(columns: (1fr, 2fr), gutter: 5mm, [${fig(seeds, 2, 52)}], [#by[By ${seeds.name}][Dispatch magazine] #block(height: 68mm, columns(2, gutter: 5mm)[${body(seeds)}
${jump(1, 'BEANS', 'C1')}])])],
[#head(24pt)[${typst(storm.headline)}] #block(below: 6pt, par(first-line-indent: 0pt, text(weight: "bold", size: 9pt)[STAFF AND AGENCY REPORTS])) #block(height: 66mm, columns(2, gutter: 5mm)[${body(storm)}
${jump(2, 'STORM', 'A6')}])])
#line(length: 100%, stroke: .5pt)
#grid(columns: (3fr, 2fr), gutter: 5mm, [#head(22pt)[${typst(wall.headline)}] #by[By ${wall.name}][Staff writer] #block(height: 36mm, columns(3, gutter: 5mm)[${body(wall)}])], [#head(22pt)[${typst(space.headline)}] #by[By ${space.name}][Continental News] #block(height: 36mm, columns(2, gutter: 5mm)[${body(space)}])])
])
`
  return { source, truth: t.truth, language: 'en-US' }
}
