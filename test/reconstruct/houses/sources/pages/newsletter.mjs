// A newsletter of two justified columns, by TeX: lettrine, heads within the columns, a picture at a column's head, a box.
import { tex, Telling } from '../tell.mjs'

export const program = 'pdflatex'
export function make() {
  const t = new Telling()
  const river = t.story('river', { byline: (name) => name, dropCap: true, openingCapitals: true, caption: true, tagline: true, crossheads: true })
  const letterpress = t.story('letterpress', { byline: (name) => `By ${name}`, quote: true, dropCap: true, openingCapitals: true })
  const museum = t.story('museum', { byline: (name) => name })
  const chess = t.story('chess', {})
  const notes = t.items('Notices', ['clock', 'keys'], (head) => `${head}.`)
  t.furniture('Tarr Valley Newsletter', 'No. 117', 'Winter 2025', '1')
  const body = (s) =>
    s.body
      .map((b, i) =>
        b.kind === 'crosshead'
          ? `\\crosshead{${tex(b.text)}}`
          : i === 0 && s.dropCap
            ? `\\noindent\\lettrine[lines=3]{${b.text[0]}}{${tex(/^\S(\S*)/.exec(b.text)[1].toLowerCase())}}${tex(b.text.slice(/^\S+/.exec(b.text)[0].length))}\n\n`
            : `${i === 0 ? '\\noindent ' : ''}${tex(b.text)}\n\n`,
      )
      .join('')
  const source = String.raw`\documentclass[10pt]{article}
\usepackage[a4paper,margin=16mm,top=10mm,bottom=10mm]{geometry}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[british]{babel}\usepackage{charter}\usepackage[scaled=.9]{helvet}
\usepackage{multicol,lettrine,graphicx,xcolor}
\setlength{\columnsep}{7mm}\setlength{\columnseprule}{.3pt}\setlength{\parindent}{1.2em}\setlength{\parskip}{0pt}
\newcommand{\head}[1]{{\raggedright\bfseries\LARGE #1\par}\smallskip}
\newcommand{\crosshead}[1]{\medskip{\noindent\centering\bfseries #1\par}\medskip}
\newcommand{\by}[1]{{\noindent\itshape #1\par}\medskip}
\pagestyle{empty}
\begin{document}
\noindent{\fontsize{34}{38}\selectfont\bfseries Tarr Valley Newsletter}\par\smallskip\hrule\smallskip\noindent No. 117\hfill Winter 2025\smallskip\hrule\medskip
\small\begin{multicols}{2}
\head{${tex(river.headline)}}\by{${tex(river.byline)}}
${body(river)}
\noindent\includegraphics[width=\linewidth]{pictures/1.png}\par\noindent{\small\sffamily ${tex(river.captions[0].text)} \textit{${tex(river.captions[0].credit)}}\par}
\medskip\noindent\textit{${tex(river.tagline)}}\par\bigskip\hrule\bigskip
\head{${tex(letterpress.headline)}}\by{${tex(letterpress.byline)}}
${body({ ...letterpress, body: letterpress.body.slice(0, 3) })}
\begin{center}\color{red!60!black}\Large\itshape ${tex(letterpress.quotes[0].text)}\\[2pt]\normalsize\upshape ${tex(letterpress.quotes[0].attribution)}\end{center}
${body({ ...letterpress, dropCap: false, body: letterpress.body.slice(3) }).replace('\\noindent ', '')}
\bigskip\hrule\bigskip
\head{${tex(museum.headline)}}\by{${tex(museum.byline)}}
${body(museum)}
\bigskip\hrule\bigskip
\head{${tex(chess.headline)}}
${body(chess)}
\bigskip\noindent\fbox{\begin{minipage}{0.94\linewidth}{\bfseries\large Notices}\par
${notes.map((n) => `\\noindent\\textbf{${tex(n.runInHead)}} ${tex(n.paragraphs[0])}\\par`).join('\n')}\end{minipage}}
\end{multicols}
\end{document}
`
  return { source, truth: t.truth }
}
