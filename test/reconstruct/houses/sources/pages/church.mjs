// A parish magazine from a word processor: two columns of a rounded sans, heads in capitals, lists with bullets, times in a table with leaders, notes from its people.
import { Telling, xml } from '../tell.mjs'

export const program = 'soffice'
export function make() {
  const t = new Telling()
  const choir = t.story('choir', { headline: 'S', capitals: ['headline'], byline: () => `Imogen Sallow reports`, paragraphs: 5, tagline: true })
  t.truth.stories[0].names = ['Imogen Sallow']
  const bakery = t.story('bakery', { headline: 'S', capitals: ['headline'], byline: (name) => `by ${name}` })
  const wall = t.story('wall', { capitals: ['headline'], caption: false })
  const swans = t.story('swans', { capitals: ['headline'] })
  t.furniture(
    'ST. BRANNOC’S PARISH NEWS',
    'December 2025',
    'www.stbrannoc.example',
    'SERVICES THIS MONTH',
    'Sunday 8 a.m. … Communion',
    'Sunday 10 a.m. … Family service',
    'Wednesday noon … Prayers',
    'Free, please take one',
    '2',
  )
  const para = (style, text) => `<text:p text:style-name="${style}">${text}</text:p>`
  const body = (s) =>
    s.body
      .filter(({ kind }) => kind === 'paragraph')
      .map((b) => para('Body', xml(b.text)))
      .join('')
  const style = (name, size, extra = '', paragraph = '', font = 'Carlito') =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties style:font-name="${font}" fo:font-family="'${font}'" fo:font-size="${size}pt" fo:language="en" fo:country="GB" ${extra}/></style:style>`
  const source = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="15mm"/></style:page-layout>
${style('Plate', 26, 'fo:font-weight="bold"', 'fo:text-align="center"')}${style('Folio', 9, '', 'fo:text-align="center" fo:margin-bottom="4mm"')}
${style('Head', 14, 'fo:font-weight="bold" fo:color="#223388"', 'fo:margin-top="4mm" fo:margin-bottom="1mm" fo:keep-with-next="always"')}${style('By', 10, 'fo:font-style="italic"', 'fo:margin-bottom="1.5mm"')}
${style('Body', 10, '', 'fo:margin-bottom="2mm" fo:text-align="justify"')}${style('Tag', 9, 'fo:font-style="italic"', 'fo:margin-bottom="2mm"')}${style('List', 10, '', 'fo:margin-left="5mm" fo:text-indent="-4mm"')}
<style:style style:name="Cols" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="2" fo:column-gap="8mm"><style:column style:rel-width="1*" fo:end-indent="4mm"/><style:column style:rel-width="1*" fo:start-indent="4mm"/></style:columns></style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>
<office:body><office:text>
${para('Plate', 'ST. BRANNOC’S PARISH NEWS')}${para('Folio', 'December 2025 · Free, please take one · www.stbrannoc.example')}
<text:section text:name="s1" text:style-name="Cols">
${para('Head', xml(choir.headline))}${para('By', choir.byline)}${body(choir)}${para('Tag', xml(choir.tagline))}
${para('Head', 'SERVICES THIS MONTH')}${para('List', '• Sunday 8 a.m. … Communion')}${para('List', '• Sunday 10 a.m. … Family service')}${para('List', '• Wednesday noon … Prayers')}
${para('Head', xml(bakery.headline))}${para('By', bakery.byline)}${body(bakery)}
${para('Head', xml(wall.headline))}${body(wall)}
${para('Head', xml(swans.headline))}${body(swans)}
</text:section>
</office:text></office:body></office:document>
`
  return { source, truth: t.truth }
}
