// A parish paper by groff, without macro package: three ragged columns of Times on A3, columns kept by traps, heads in Helvetica within the columns.
import { roff, Telling } from '../tell.mjs'

export const program = 'groff'
export function make() {
  const t = new Telling()
  const by = (name) => `By ${name}`
  const stories = [
    t.story('orchard', { byline: by, deck: true, dropCap: false, crossheads: true, tagline: true }),
    t.story('choir', { byline: by, quote: true }),
    t.story('wall', { byline: by }),
    t.story('drought', { headline: 'S', byline: by, dateline: 'OLTEPESI — ', crossheads: true, note: true }),
    t.story('clock', {}),
    t.story('rail', { headline: 'S', byline: by, paragraphs: 4 }),
  ]
  t.furniture('QUARNE AND DISTRICT VISITOR', 'December 2025', 'Free to every house', 'Page 1')
  const set = (s) => `.HD "${roff(s.headline)}"
${s.decks.map((d) => `.DK "${roff(d)}"\n`).join('')}${s.byline ? `.BY "${roff(s.byline)}"\n` : ''}${s.body
    .map(
      (b, i) =>
        (b.kind === 'crosshead' ? `.XH "${roff(b.text)}"` : `.P${i === 0 ? '1' : 'P'}\n${roff(b.text)}`) +
        (i === 2 && s.quotes[0] ? `\n.PQ "${roff(s.quotes[0].text)}" "${roff(s.quotes[0].attribution)}"` : ''),
    )
    .join('\n')}
${[s.tagline, s.agencyNote]
  .filter(Boolean)
  .map((n) => `.br\n.ti 0\n.ft I\n${roff(n)}\n.ft R\n`)
  .join('')}.sp 16p
`
  const source = `.pl 42c
.po 1.6c
.ll 26.4c
.ps 34
.vs 38
.ft HB
.ce
QUARNE AND DISTRICT VISITOR
.ft R
.ps 10
.vs 13
.sp 4p
\\l'26.4c'
.br
.tl 'December 2025'Free to every house'Page 1'
\\l'26.4c'
.sp 10p
.mk tp
.nr cn 0 1
.de FT
.ie \\\\n+[cn]<3 \\{\\
'  po \\\\n[.o]u+9.1c
'  sp |\\\\n[tp]u
.  ns
.\\}
.el \\{\\
.  bp
.\\}
..
.wh 27.5c FT
.ll 8.2c
.lt 8.2c
.ps 9.5
.vs 11.6
.nr HY 1
.hy 6
.na
.de HD
.br
.ne 6
.ft HB
.ps 17
.vs 19
.nh
\\\\$1
.br
.hy 6
.ps 9.5
.vs 11.6
.ft R
.sp 3p
..
.de DK
.br
.ft I
.ps 12
.vs 14
.nh
\\\\$1
.br
.hy 6
.ps 9.5
.vs 11.6
.ft R
.sp 3p
..
.de BY
.br
.ft HB
.ps 8.5
\\\\$1
.br
.ps 9.5
.ft R
.sp 4p
..
.de P1
.br
..
.de PP
.br
.ti 1m
..
.de XH
.br
.sp 6p
.ne 3
.ft B
\\\\$1
.br
.ft R
..
.de PQ
.br
.sp 8p
.ne 5
\\l'8.2c'
.br
.ft HB
.ps 14
.vs 17
.nh
.ce 9
\\\\$1
.br
.ps 8.5
.vs 11
.ft H
\\\\$2
.br
.ce 0
.hy 6
.ps 9.5
.vs 11.6
.ft R
\\l'8.2c'
.br
.sp 8p
..
${stories.map(set).join('\n')}
`
  return { source, truth: t.truth }
}
