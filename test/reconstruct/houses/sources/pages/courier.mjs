// A weekly by LibreOffice: sections of columns under heads, frames for pictures and a quote, single-storey and plain; Bookman, ragged.
import { Telling, xml } from '../tell.mjs'

export const program = 'soffice'
export function make() {
  const t = new Telling()
  const river = t.story('river', { deck: true, byline: (name) => `By ${name}`, dateline: 'GREAT TARRING — ', crossheads: true, caption: true })
  const derby = t.story('derby', { kicker: true, byline: (name) => `By ${name}`, quote: true, paragraphs: 7 })
  const cycle = t.story('cycle', { byline: (name) => `by ${name}` })
  const vaccine = t.story('vaccine', { byline: (name) => `By ${name}`, caption: true, credit: true, headline: 'S' })
  const museum = t.story('museum', { headline: 'S', byline: (name) => `By ${name}` })
  t.furniture('The Tarr Courier', 'Saturday, November 15, 2025', 'Page 11')
  const para = (style, text) => `<text:p text:style-name="${style}">${text}</text:p>`
  const body = (s, from = 0, to = 99) =>
    s.body
      .slice(from, to)
      .map((b, i) => para(b.kind === 'crosshead' ? 'Cross' : from + i === 0 ? 'First' : 'Body', xml(b.text)))
      .join('')
  let count = 0
  const section = (columns, content) => `<text:section text:name="s${++count}" text:style-name="Cols${columns}">${content}</text:section>`
  const picture = (n, w, h) =>
    `<draw:frame draw:style-name="Pic" draw:name="p${n}" text:anchor-type="as-char" svg:width="${w}mm" svg:height="${h}mm"><draw:image xlink:href="pictures/${n}.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>`
  const caption = (s) => para('Caption', `${xml(s.captions[0].text)} <text:span text:style-name="Credit">${xml(s.captions[0].credit)}</text:span>`)
  const style = (name, size, extra = '', paragraph = '', font = 'URW Bookman') =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties style:font-name="${font}" fo:font-family="'${font}'" fo:font-size="${size}pt" fo:language="en" fo:country="GB" fo:hyphenate="false" ${extra}/></style:style>`
  const cols = (n) =>
    `<style:style style:name="Cols${n}" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="${n}" fo:column-gap="5mm">${Array.from({ length: n }, (_, i) => `<style:column style:rel-width="1*" fo:start-indent="${i === 0 ? 0 : 2.5}mm" fo:end-indent="${i === n - 1 ? 0 : 2.5}mm"/>`).join('')}</style:columns></style:section-properties></style:style>`
  const source = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="260mm" fo:page-height="362mm" fo:margin="12mm"/></style:page-layout>
${style('Plate', 30, 'fo:font-weight="bold"', 'fo:text-align="center"')}${style('Folio', 9, '', 'fo:text-align="center" fo:border-bottom="0.5pt solid #000000" fo:border-top="0.5pt solid #000000" fo:margin-bottom="3mm" fo:padding="0.5mm"')}
${style('Head', 27, 'fo:font-weight="bold"', 'fo:margin-top="4mm" fo:margin-bottom="1mm"', 'Nimbus Sans')}${style('Head2', 18, 'fo:font-weight="bold"', 'fo:margin-bottom="1mm" fo:margin-top="2mm"', 'Nimbus Sans')}${style('Deck', 13, 'fo:font-style="italic"', 'fo:margin-bottom="2mm"')}${style('Kicker', 9, 'fo:font-weight="bold" fo:color="#aa0000"', 'fo:margin-top="4mm"', 'Nimbus Sans')}
${style('By', 8.5, 'fo:font-weight="bold"', 'fo:margin-bottom="1mm"')}${style('First', 9)}${style('Body', 9, '', 'fo:text-indent="4mm"')}${style('Cross', 9, 'fo:font-weight="bold"', 'fo:margin-top="2mm"', 'Nimbus Sans')}
${style('Caption', 7.5, 'fo:font-weight="bold"', 'fo:margin-bottom="2mm"', 'Nimbus Sans')}<style:style style:name="Credit" style:family="text"><style:text-properties fo:font-weight="normal" fo:font-size="6pt"/></style:style>
${style('Quote', 15, 'fo:font-style="italic"', 'fo:text-align="center" fo:border-top="1pt solid #aa0000" fo:border-bottom="1pt solid #aa0000" fo:padding="1.5mm" fo:margin-top="2mm" fo:margin-bottom="2mm" fo:keep-together="always"')}<style:style style:name="Who" style:family="text"><style:text-properties fo:font-family="'Nimbus Sans'" fo:font-size="8pt" fo:font-style="normal"/></style:style>
${cols(2)}${cols(3)}${cols(4)}
<style:style style:name="Pic" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>
<office:body><office:text>
${para('Plate', 'The Tarr Courier')}${para('Folio', 'Saturday, November 15, 2025 <text:s text:c="40"/> Page 11')}
${para('Head', xml(river.headline))}${para('Deck', xml(river.decks[0]))}
${section(4, para('By', river.byline) + body(river, 0, 4) + para('First', picture(1, 54, 40)) + caption(river) + body(river, 4))}
${para('Kicker', derby.kicker)}${para('Head', xml(derby.headline))}
${section(4, para('By', derby.byline) + body(derby, 0, 3) + para('Quote', `${xml(derby.quotes[0].text)}<text:line-break/><text:span text:style-name="Who">${xml(derby.quotes[0].attribution)}</text:span>`) + body(derby, 3))}
${para('Head', xml(cycle.headline))}
${section(4, para('By', cycle.byline) + body(cycle))}
${section(2, para('Head2', xml(vaccine.headline)) + para('By', vaccine.byline) + body(vaccine) + para('First', picture(2, 112, 30)) + caption(vaccine) + para('Head2', xml(museum.headline)) + para('By', museum.byline) + body(museum))}
</office:text></office:body></office:document>
`
  return { source, truth: t.truth }
}
