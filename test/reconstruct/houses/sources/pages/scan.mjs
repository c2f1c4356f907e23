// An old page as a scanner leaves it: a gray picture, and over it every word in type that shows nothing. Five justified columns with rules between them.
import { bodyHtml, html, SETTLE_HYPHENS, Telling } from '../tell.mjs'

export const program = 'chromium'
export const scan = true
export function make({ face }) {
  const t = new Telling()
  const h = { hyphens: 'en-GB' }
  const orchard = t.story('orchard', { headline: 'S', deck: true, byline: (name) => `By ${name}`, dateline: 'LOWER ANSTEY, Saturday. — ', capitals: ['headline'] })
  const storm = t.story('storm', { headline: 'S', dateline: 'PORT SEVERN, Thursday. — ', capitals: ['headline'] })
  const budget = t.story('budget', { headline: 'LAMPS TO GO OUT AT MIDNIGHT', deck: true, byline: (name) => `By ${name}`, crossheads: true, capitals: ['headline', 'crosshead'] })
  const bridge = t.story('bridge', { headline: 'S', capitals: ['headline'] })
  const chess = t.story('chess', { headline: 'S', capitals: ['headline'] })
  const vaccine = t.story('vaccine', { headline: 'S', capitals: ['headline'], deck: true })
  t.furniture('THE EVENING MERCURY', 'Stoke Marlow, Friday, November 14, 2025', 'Page Five')
  const set = (s) =>
    `<article><h2>${html(s.headline)}</h2>${s.decks.map((d) => `<h3>${html(d)}</h3>`).join('')}${s.byline ? `<p class="by">${html(s.byline)}</p>` : ''}${bodyHtml(s, h)}</article>`
  const source = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
@font-face { font-family: Text; src: url(${face('old-standard-tt', 400)}) }
@font-face { font-family: Text; font-weight: 700; src: url(${face('old-standard-tt', 700)}) }
@page { size: 300mm 262mm; margin: 11mm }
body { margin: 0; font: 9.4pt/11pt Text; text-align: justify } h2, h3, h4, p { margin: 0 } p { text-indent: 1em }
.head { font: 700 22pt/26pt Text; text-align: center; border-bottom: 1pt solid; margin-bottom: 3mm; display: flex; justify-content: space-between; align-items: baseline } .head span { font: 10pt Text }
h2 { font: 700 17pt/19pt Text; text-align: center; margin: 2mm 0; hyphens: none } h3 { font: 400 11pt/13pt Text; text-align: center; margin-bottom: 2mm } h4 { font: 700 9.4pt/11pt Text; text-align: center; margin: 5pt 0 }
.by { text-indent: 0; text-align: center; margin-bottom: 5pt; font-weight: 700 } .cols { columns: 5; column-gap: 5mm; column-rule: .4pt solid }
article + article { border-top: .6pt solid; margin-top: 3mm; padding-top: 1mm } .place { font-weight: 400 }
</style><div class="head"><span>Stoke Marlow, Friday, November 14, 2025</span>THE EVENING MERCURY<span>Page Five</span></div>
<div class="cols">${[budget, orchard, storm, vaccine, bridge, chess].map(set).join('')}</div>${SETTLE_HYPHENS}</html>`
  return { source, truth: t.truth }
}
