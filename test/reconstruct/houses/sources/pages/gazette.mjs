// A gazette by TeX's newspaper style: three justified columns of Times, heads centred within the columns, rules between stories, places in small capitals.
import { tex, Telling } from '../tell.mjs'

export const program = 'pdflatex'
export function make() {
  const t = new Telling()
  const by = (name) => `By ${name}`
  const stories = [
    t.story('drought', { byline: by, dateline: 'OLTEPESI, Tuesday — ', crossheads: true, note: true }),
    t.story('rail', { headline: 'S', deck: true, byline: by, dropCap: false, tagline: true }),
    t.story('space', { byline: (name) => `From ${name}`, dateline: 'KOURVAL: ' }),
    t.story('vaccine', { headline: 'S', deck: true, byline: by }),
    t.story('lottery', { byline: by }),
    t.story('bridge', {}),
  ]
  t.furniture('The County Gazette', 'No. 4,118', 'Stoke Marlow, Wednesday, 12 November 2025', 'Price 90p')
  const set = (s) =>
    `\\begin{center}{\\bfseries\\Large ${tex(s.headline)}\\par}${s.decks.map((d) => `\\smallskip{\\itshape\\large ${tex(d)}\\par}`).join('')}${s.byline ? `\\smallskip{\\small\\scshape ${tex(s.byline)}\\par}` : ''}\\end{center}
${s.body.map((b, i) => (b.kind === 'crosshead' ? `{\\centering\\scshape ${tex(b.text)}\\par}\n` : `${i === 0 ? '\\noindent ' : ''}${tex(b.text)}\n`)).join('\n')}
${[s.tagline, s.agencyNote]
  .filter(Boolean)
  .map((n) => `\\smallskip\\noindent{\\itshape ${tex(n)}\\par}\n`)
  .join('')}
\\bigskip\\centerline{\\rule{.4\\linewidth}{.4pt}}\\bigskip
`
  const source = String.raw`\documentclass[9pt]{extarticle}
\usepackage[paperwidth=250mm,paperheight=360mm,margin=14mm]{geometry}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[british]{babel}\usepackage{mathptmx}
\usepackage{multicol}
\setlength{\columnsep}{6mm}\setlength{\columnseprule}{.4pt}\setlength{\parindent}{1em}\emergencystretch=1em
\pagestyle{empty}
\begin{document}
\begin{center}{\fontsize{46}{50}\selectfont\bfseries The County Gazette\par}\end{center}
\hrule\smallskip\noindent No. 4,118\hfill Stoke Marlow, Wednesday, 12 November 2025\hfill Price 90p\smallskip\hrule\medskip
\begin{multicols}{3}
${stories.map(set).join('\n')}
\end{multicols}
\end{document}
`
  return { source, truth: t.truth }
}
