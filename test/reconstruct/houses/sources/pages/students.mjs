// A students' paper by Typst: four justified columns under heads over all of them, a story with its head at the side, a box of facts.
import { Telling, typst } from '../tell.mjs'

export const program = 'typst'
export function make() {
  const t = new Telling()
  const letterpress = t.story('letterpress', { headline: 'H', deck: true, byline: (name) => `${name}`, dropCap: true, quote: true, caption: true })
  const school = t.story('school', { headline: 'S', byline: (name, title) => `${name}, ${title}`, crossheads: true })
  const chess = t.story('chess', { byline: (name) => `by ${name}` })
  const choir = t.story('choir', { kicker: true, byline: (name) => `by ${name}`, caption: true })
  const column = t.story('column', { kicker: true, byline: (name) => name, tagline: true })
  const bakery = t.story('bakery', { headline: 'S', caption: true, byline: (name) => `by ${name}` })
  t.furniture('THE INKWELL', 'Students’ Union of Brackwater', 'Issue 9', '21.11.2025', '3', 'inkwell.example', 'Sub-editors wanted. Bring a pencil. Room B12, Mondays at 6')
  const body = (s, { after = {}, openingIndent = false } = {}) =>
    s.body
      .map((b, i) => {
        if (b.kind === 'crosshead') return `#crosshead[${typst(b.text)}]`
        if (i === 0 && s.dropCap) return `#cap("${b.text[0]}")[${typst(b.text.slice(1))}]`
        return (i === 0 && !openingIndent ? `#first[${typst(b.text)}]` : typst(b.text)) + (after[i] ?? '')
      })
      .join('\n\n')
  const source = `#set page(width: 289mm, height: 396mm, margin: (x: 13mm, top: 11mm, bottom: 13mm), footer: align(center, text(8pt)[inkwell.example]))
#set text(font: "P052", size: 9.2pt, lang: "en", region: "GB", hyphenate: true)
#set par(justify: true, leading: 0.52em, spacing: 0.52em, first-line-indent: 1em)
#let head(size, body) = block(above: 4pt, below: 7pt, text(font: "Nimbus Sans Narrow", weight: "bold", size: size, hyphenate: false, par(justify: false, leading: 0.3em, first-line-indent: 0pt, body)))
#let by(body) = block(below: 6pt, text(font: "Nimbus Sans", size: 8pt, weight: "bold", par(first-line-indent: 0pt, body)))
#let first(body) = par(first-line-indent: 0pt, body)
#let crosshead(body) = block(above: 9pt, below: 4pt, text(font: "Nimbus Sans", weight: "bold", size: 9pt, par(first-line-indent: 0pt, body)))
#let cap(letter, body) = { par(first-line-indent: 0pt)[#box(width: 0pt, place(top + left, dy: -0.75em, text(size: 30pt, weight: "bold", letter)))#h(20pt)#body] }
#let caption(body, credit) = block(above: 3pt, below: 8pt, text(font: "Nimbus Sans", size: 7.4pt, par(justify: false, first-line-indent: 0pt, leading: 0.45em)[#strong(body) #credit]))
#let kicker(body) = block(below: 3pt, text(font: "Nimbus Sans", size: 8pt, fill: rgb("#0a6a70"), weight: "bold", tracking: 0.6pt, body))
#let pull(body, who) = block(above: 10pt, below: 10pt, stroke: (left: 3pt + rgb("#0a6a70")), inset: (left: 8pt), { text(font: "Nimbus Sans Narrow", size: 15pt, weight: "bold", hyphenate: false, par(justify: false, first-line-indent: 0pt, leading: 0.35em, body)); v(2pt); text(font: "Nimbus Sans", size: 8pt, par(first-line-indent: 0pt, who)) })
#grid(columns: (1fr, auto), align: (left + bottom, right + bottom), text(font: "Nimbus Sans Narrow", weight: "bold", size: 58pt)[THE INKWELL], text(8pt)[Students’ Union of Brackwater \\ Issue 9 \\ 21.11.2025 #h(6pt) *3*])
#line(length: 100%, stroke: 2pt)
#v(4pt)#head(36pt)[${typst(letterpress.headline)}]
#block(below: 8pt, text(size: 15pt, style: "italic", par(first-line-indent: 0pt)[${typst(letterpress.decks[0])}]))
#grid(columns: (2fr, 2fr), gutter: 6mm, [#image("pictures/1.png", width: 100%, height: 72mm, fit: "cover") #caption[${typst(letterpress.captions[0].text)}][${typst(letterpress.captions[0].credit)}]],
[#by[${letterpress.byline}] #block(height: 78mm, columns(2, gutter: 6mm)[${body({ ...letterpress, body: letterpress.body.slice(0, 4) })}

#pull[${typst(letterpress.quotes[0].text)}][${letterpress.quotes[0].attribution}]

${body({ ...letterpress, dropCap: false, body: letterpress.body.slice(4) }, { openingIndent: true })}])])
#line(length: 100%, stroke: .5pt)
#grid(columns: (1fr, 3fr), gutter: 6mm, [#kicker[${choir.kicker}] #head(25pt)[${typst(choir.headline)}] #by[${choir.byline}]], [#block(height: 66mm, columns(3, gutter: 6mm)[${body(choir)}
#block(breakable: false)[#image("pictures/2.png", width: 100%, height: 30mm, fit: "cover") #caption[${typst(choir.captions[0].text)}][${typst(choir.captions[0].credit)}]]])])
#line(length: 100%, stroke: .5pt)
#grid(columns: (1fr, 1fr), gutter: 6mm, [#head(24pt)[${typst(school.headline)}] #by[${typst(school.byline)}] #block(height: 64mm, columns(2, gutter: 6mm)[${body(school)}])], [#kicker[${column.kicker}] #head(24pt)[${typst(column.headline)}] #by[${column.byline}] #block(height: 64mm, columns(2, gutter: 6mm)[${body(column)}

#par(first-line-indent: 0pt, text(style: "italic")[${typst(column.tagline)}])])])
#line(length: 100%, stroke: .5pt)
#grid(columns: (2fr, 1fr, 1fr), gutter: 6mm, [#head(20pt)[${typst(bakery.headline)}] #by[${bakery.byline}] #block(height: 56mm, columns(2, gutter: 6mm)[${body(bakery)}])], [#image("pictures/3.png", width: 100%, height: 46mm, fit: "cover") #caption[${typst(bakery.captions[0].text)}][${typst(bakery.captions[0].credit)}] #block(width: 100%, stroke: 1pt, inset: 8pt, align(center, text(font: "Nimbus Sans", weight: "bold")[Sub-editors wanted. Bring a pencil. Room B12, Mondays at 6]))], [#head(16pt)[${typst(chess.headline)}] #by[${chess.byline}] ${body(chess)}])
`
  return { source, truth: t.truth }
}
