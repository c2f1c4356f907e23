// A county paper by TeX's flowfram: frames of two widths on one page, a static frame for the picture, initials by lettrine, Palatino, ragged right.
import { tex, Telling } from '../tell.mjs'

export const program = 'pdflatex'
export function make() {
  const t = new Telling()
  const quake = t.story('quake', { byline: (name) => `By ${name}`, deck: true, dropCap: true, quote: true, caption: true, note: true })
  const theatre = t.story('theatre', { kicker: true, byline: (name) => `${name}`, headline: 'S' })
  const bakery = t.story('bakery', { headline: 'S', byline: (name) => `By ${name}`, paragraphs: 2 })
  t.furniture('The Severn Packet', 'Thursday', '20 November 2025', '4')
  const body = (s, from = 0, to = 99) =>
    s.body
      .slice(from, to)
      .map((b, i) =>
        from + i === 0 && s.dropCap
          ? `\\noindent\\lettrine[lines=2,findent=2pt,nindent=0pt]{${b.text[0]}}{}${tex(b.text.slice(1))}\n\n`
          : `${from + i === 0 ? '\\noindent ' : ''}${tex(b.text)}\n\n`,
      )
      .join('')
  const source = String.raw`\documentclass[10pt]{article}
\usepackage[paperwidth=240mm,paperheight=280mm,left=12mm,right=12mm,top=12mm,bottom=12mm,headheight=0pt,headsep=0pt,footskip=0pt]{geometry}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[british]{babel}\usepackage{mathpazo}
\usepackage{flowfram,lettrine,graphicx,xcolor}
\setlength{\parindent}{1em}\setlength{\parskip}{0pt}\pagestyle{empty}
\newcommand{\by}[1]{{\noindent\small\bfseries #1\par}\smallskip}
\newstaticframe{216mm}{30mm}{0mm}{226mm}[plate]
\newstaticframe{142mm}{84mm}{74mm}{108mm}[picture]
\newflowframe{68mm}{190mm}{0mm}{0mm}[one]
\newflowframe{68mm}{100mm}{74mm}{0mm}[two]
\newflowframe{68mm}{100mm}{148mm}{0mm}[three]
\newstaticframe{216mm}{28mm}{0mm}{196mm}[top]
\begin{document}
\setstaticcontents*{plate}{\noindent{\fontsize{30}{32}\selectfont\bfseries The Severn Packet}\hfill Thursday\quad 20 November 2025\quad\textbf{4}\par\smallskip\hrule}
\setstaticcontents*{top}{{\raggedright\fontsize{27}{30}\selectfont\bfseries ${tex(quake.headline)}\par\smallskip\Large\itshape\mdseries ${tex(quake.decks[0])}\par}}
\setstaticcontents*{picture}{\noindent\includegraphics[width=142mm,height=74mm]{pictures/1.png}\par\noindent{\footnotesize\raggedright ${tex(quake.captions[0].text)} \textit{${tex(quake.captions[0].credit)}}\par}}
\raggedright\hyphenpenalty=600\parindent=1em
\by{${tex(quake.byline)}}
${body(quake, 0, 4)}
\medskip{\color{blue!50!black}\hrule height 1.5pt\smallskip\noindent\Large\bfseries ${tex(quake.quotes[0].text)}\par\noindent\footnotesize\mdseries ${tex(quake.quotes[0].attribution)}\par\smallskip\hrule height .5pt}\medskip

${body(quake, 4)}
{\noindent\itshape ${tex(quake.agencyNote)}\par}
\framebreak
{\noindent\sffamily\footnotesize ${tex(theatre.kicker)}\par\noindent\LARGE\bfseries\rmfamily ${tex(theatre.headline)}\par}\smallskip\by{${tex(theatre.byline)}}
${body(theatre)}
\bigskip\hrule\medskip
{\noindent\LARGE\bfseries ${tex(bakery.headline)}\par}\smallskip\by{${tex(bakery.byline)}}
${body(bakery)}
\end{document}
`
  return { source, truth: t.truth }
}
