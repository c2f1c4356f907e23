// Two pages of a magazine side by side on one sheet: a picture over all of the left one with the head in white on it, a large initial, a quote over two columns, a box; bitmap fonts without names.
import { tex, Telling } from '../tell.mjs'

export const program = 'pdflatex'
export function make() {
  const t = new Telling()
  const letterpress = t.story('letterpress', { deck: true, byline: (name) => `Words ${name}`, dropCap: true, caption: true, quote: true })
  const garden = t.story('garden', { byline: (name) => `with ${name}` })
  letterpress.captions[0].credit = `Photograph by ${letterpress.captions[0].credit}`
  t.furniture('THE QUARTERLY', '24', '25', 'Winter 2025')
  t.truth.stories[0].names = ['Kit Okafor']
  const paragraphs = letterpress.paragraphs
  const source = String.raw`\documentclass[10pt]{article}
\usepackage[paperwidth=420mm,paperheight=270mm,margin=0mm]{geometry}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[british]{babel}
\usepackage{multicol,lettrine,graphicx,xcolor,tikz}\pagestyle{empty}\setlength{\parindent}{1em}\setlength{\columnsep}{6mm}\emergencystretch=1em
\begin{document}
\begin{tikzpicture}[remember picture,overlay]
\node[anchor=north west,inner sep=0] at (current page.north west) {\includegraphics[width=210mm,height=270mm]{pictures/1.png}};
\fill[black,opacity=.45] (current page.north west) rectangle ++(210mm,-110mm);
\node[anchor=north west,text width=180mm,text=white] at ([shift={(14mm,-20mm)}]current page.north west) {\fontsize{36}{41}\selectfont\raggedright\hyphenpenalty=10000 ${tex(letterpress.headline)}\par\vskip 5mm\fontsize{15}{19}\selectfont\itshape ${tex(letterpress.decks[0])}\par\vskip 4mm\fontsize{9}{11}\selectfont\upshape ${letterpress.byline}\par};
\node[anchor=south west,text width=120mm,text=white] at ([shift={(14mm,18mm)}]current page.south west) {\small ${tex(letterpress.captions[0].text)} {\scriptsize ${letterpress.captions[0].credit}}\par};
\node[anchor=south west,text=white] at ([shift={(14mm,8mm)}]current page.south west) {\scriptsize 24\quad THE QUARTERLY};
\node[anchor=south east] at ([shift={(-14mm,8mm)}]current page.south east) {\scriptsize Winter 2025\quad 25};
\node[anchor=north west,inner sep=0] at ([shift={(224mm,-18mm)}]current page.north west) {\begin{minipage}{182mm}\setlength{\parindent}{1em}\begin{multicols}{3}
\lettrine[lines=4]{${paragraphs[0][0]}}{${tex(paragraphs[0].slice(1).split(' ')[0])}} ${tex(paragraphs[0].slice(1).split(' ').slice(1).join(' '))}

${paragraphs.slice(1, 4).map(tex).join('\n\n')}
\end{multicols}
\begin{center}\fontsize{20}{25}\selectfont\itshape ${tex(letterpress.quotes[0].text)}\par\vskip 1mm\fontsize{9}{11}\selectfont\upshape ${tex(letterpress.quotes[0].attribution)}\end{center}
\begin{multicols}{3}
${paragraphs.slice(4).map(tex).join('\n\n')}
\end{multicols}\end{minipage}};
\node[anchor=south west,inner sep=4mm,draw] at ([shift={(224mm,20mm)}]current page.south west) {\begin{minipage}{174mm}\setlength{\parindent}{1em}\noindent{\Large\bfseries ${tex(garden.headline)}\par}\vskip 1mm\noindent{\small\itshape ${garden.byline}\par}\vskip 1mm\begin{multicols}{3}\small
${garden.paragraphs.map(tex).join('\n\n')}
\end{multicols}\end{minipage}};
\end{tikzpicture}
\end{document}
`
  return { source, truth: t.truth }
}
