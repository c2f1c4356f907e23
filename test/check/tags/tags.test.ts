import { beforeAll, describe, expect, test } from 'vitest'
import { StonehandError } from '../../../src/diagnostics.js'
import { writePdf } from '../../../src/output/pdf/write.js'
import type { Paper } from '../../../src/scene/paper.js'
import { change, edited, type Objects } from './edited.js'
import { everythingEdition, readableEdition, setPaper } from './everything.js'
import { TaggedPdf } from './taggedPdf.js'
import { THREAD_ROWS } from './threadRows.js'
import { UA_ROWS } from './uaRows.js'

// PDF/UA-1 and article threads by checkers of our own: there is no other. Each row finds its fault in a file that has it.

let paper: Paper
let bytes: Uint8Array
beforeAll(async () => {
  paper = await setPaper(everythingEdition())
  bytes = await writePdf(paper, { standard: 'pdf/ua-1', compress: false })
}, 60_000)

const ELEMENT = /^<<\/S \//
const tagged = (type: string): RegExp => new RegExp(`^<</S /${type}/`)
const CONTENT = /\nstream\n[^]*\bBDC\n/

/** For each row a file with its fault. */
const FAULTS: Readonly<Record<string, (objects: Objects, root: number) => void>> = {
  identifier: (o) => change(o, /<pdfuaid:part>1</, '<pdfuaid:part>2<'),
  marked: (o) => change(o, /\/Marked true/, '/Marked false'),
  suspects: (o) => change(o, /\/Marked true/, '/Marked true/Suspects true'),
  title: (o) => change(o, /<dc:title>.*<\/dc:title>/, ''),
  'title shown': (o) => change(o, /\/DisplayDocTitle true/, '/DisplayDocTitle false'),
  language: (o, root) => o.set(root, o.get(root)!.replace(/\/Lang <[0-9a-f]*>/, '')),
  languages: (o) => change(o, /\/Lang <6672>/, '/Lang (in French)', ELEMENT),
  untagged: (o) => change(o, /\nstream\n/, '\nstream\n0 0 1 1 re f\n', CONTENT),
  nesting: (o) => change(o, /(\/P <<\/MCID 0>> BDC\n)/, '$1/Artifact BMC EMC\n', CONTENT),
  artifacts: (o) => change(o, /\/Type \/Pagination \/Subtype \/Header/, '/Type /Pagination /Subtype /Ear', CONTENT),
  identifiers: (o) => change(o, /\/MCID 2>>/, '/MCID 1>>', CONTENT),
  'parent tree': (o) => change(o, /^\[(\d+ 0 R) (\d+ 0 R) (.*)$/, '[$2 $2 $3'),
  parents: (o) => change(o, /\/P (\d+) 0 R/, '/P 1 0 R', tagged('H2')),
  types: (o) => change(o, /\/Kicker \/P/, '/Kicker /Overline'),
  'standard types': (o) => change(o, /\/RoleMap <</, '/RoleMap <</H1 /P'),
  groups: (o) => change(o, /\/S \/P\//, '/S /Sect/', tagged('P')),
  heads: (o) => change(o, /\/S \/H2\//, '/S /H3/', tagged('H2')),
  alternatives: (o) => change(o, /\/Alt <[0-9a-f]*>/, '', tagged('Figure')),
  boxes: (o) => change(o, /\/BBox \[[^\]]*\]/, '', tagged('Figure')),
  captions: (o) => {
    const [number] = [...o].find(([, body]) => tagged('Caption').test(body))!
    const [other] = [...o].find(([, body]) => tagged('H2').test(body))!
    change(o, new RegExp(`${number} 0 R\\]`), `${other} 0 R ${number} 0 R ${other} 0 R]`, tagged('Figure'))
  },
  tables: (o) => change(o, /\/S \/TR\//, '/S /Div/', tagged('TR')),
  columns: (o) => change(o, /\/ColSpan 3/, '/ColSpan 2', ELEMENT),
  scopes: (o) => change(o, /\/Scope \/Column/, '', ELEMENT),
  lists: (o) => change(o, /\/S \/Lbl\//, '/S /P/', tagged('Lbl')),
  numbering: (o) => change(o, /\/ListNumbering \/Decimal/, '', ELEMENT),
  links: (o) => change(o, /<<\/Type \/OBJR[^>]*>>/, '', ELEMENT),
  'link contents': (o) => change(o, /\/Contents (?:<[0-9a-f]*>|\([^)]*\))/, '', /\/Subtype \/Link/),
  'tab order': (o) => change(o, /\/Tabs \/S/, '/Tabs /R', /\/Annots/),
  fonts: (o) => change(o, /\/FontFile2 \d+ 0 R/, ''),
  'glyph maps': (o) => change(o, /\/CIDToGIDMap( \/Identity| \d+ 0 R)/, ''),
  unicode: (o) => change(o, /<0001><[0-9a-f]*>/, '<0001><0000>', /begincmap/, true),
  'missing glyphs': (o) => change(o, /\[<[0-9a-f]{4}/, '[<0000', CONTENT),
  words: (o) => change(o, /\/ActualText (?:<[0-9a-f]*>|\([^)]*\))/, '/ActualText ()', ELEMENT),
}
const THREAD_FAULTS: Readonly<Record<string, (objects: Objects, root: number) => void>> = {
  rings: (o) => change(o, /\/V (\d+) 0 R/, '/V 1 0 R', /\/Type \/Bead/),
  titles: (o) => change(o, /\/I <<\/Title [^>]*>>>/, '', /\/Type \/Thread/),
  order: (o) => {
    // the beads of the story that jumps, from the second on round to the first
    const [number, thread] = [...o].find(([, body]) => /\/Type \/Thread/.test(body))!
    const first = Number(/\/F (\d+) 0 R/.exec(thread)![1])
    const second = Number(/\/N (\d+) 0 R/.exec(o.get(first)!)![1])
    o.set(number, thread.replace(`/F ${first} 0 R`, `/F ${second} 0 R`))
    o.set(first, o.get(first)!.replace(`/T ${number} 0 R`, ''))
    o.set(second, o.get(second)!.replace('/Type /Bead', `/Type /Bead/T ${number} 0 R`))
  },
  pages: (o) => change(o, /\/B \[\d+ 0 R/, '/B [', /\/Type \/Page\//),
  once: (o) => {
    const threads = [...o].filter(([, body]) => /\/Type \/Thread/.test(body))
    const first = /\/F (\d+) 0 R/.exec(threads[0]![1])![1]!
    o.set(threads[1]![0], threads[1]![1].replace(/\/F \d+ 0 R/, `/F ${first} 0 R`))
  },
  boxes: (o) => change(o, /\/R \[[^\]]*\]/, '/R [100 100 50 50]', /\/Type \/Bead/),
}

describe.each([
  ['PDF/UA-1', UA_ROWS, FAULTS],
  ['threads', THREAD_ROWS, THREAD_FAULTS],
] as const)('%s', (_, rows, faults) => {
  test('a file with something of everything is as it should be', () => {
    const pdf = new TaggedPdf(bytes)
    expect(rows.flatMap((row) => row.check(pdf).map((found) => `${row.id}: ${found}`))).toEqual([])
  })
  test('every row has a fault', () => {
    expect(Object.keys(faults).sort()).toEqual(rows.map(({ id }) => id).sort())
  })
  test.each(Object.keys(faults))('finds a fault: %s', (id) => {
    const pdf = new TaggedPdf(edited(bytes, faults[id]!))
    expect(rows.find((row) => row.id === id)!.check(pdf)).not.toEqual([])
  })
})

test('a paper whose pictures have no words is no PDF/UA: every one is named', async () => {
  const edition = readableEdition()
  const silent = await setPaper(JSON.parse(JSON.stringify(edition).replace(/"alt":"[^"]*"/, '"alt":" "')) as typeof edition)
  const error = await writePdf({ ...silent, title: '', language: '' }, { standard: 'pdf/ua-1' }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(StonehandError)
  expect((error as StonehandError).issues.map(({ path }) => path)).toEqual(['title', 'language', 'articles[0].figures[0].pictures[0].alt'])
})

test('the whole of a story that jumps is one article, paragraph by paragraph, and foreign words say so', () => {
  const pdf = new TaggedPdf(bytes)
  const [story, other, french] = pdf.elements.filter(({ type }) => type === 'Story')
  const paragraphs = (element = story!): string[] =>
    element.kids.flatMap((kid) =>
      kid.kind !== 'element' || kid.element.type === 'Aside' ? [] : kid.element.type === 'P' ? [pdf.textOf(kid.element).trim().replaceAll('\u2010', '-')] : [],
    )
  const words = (article: number): string[] =>
    everythingEdition().articles[article]!.body.flatMap((block) =>
      block.kind === 'paragraph' ? [typeof block.text === 'string' ? block.text : block.text.map((run) => ('text' in run ? run.text : '')).join('')] : [],
    )
  // after the table stands where it comes from
  expect(paragraphs().filter((text) => text !== 'Lenn harbour office')).toEqual(words(0))
  expect([paragraphs(other), paragraphs(french)]).toEqual([words(1), words(2)])
  expect(new Set(pdf.elements.flatMap(({ kids }) => kids.flatMap((kid) => (kid.kind === 'mark' ? [kid.page] : []))))).toEqual(new Set([0, 1]))
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Lang \((fr|de)\)/g)!
      .sort(),
  ).toEqual(expect.arrayContaining(['/Lang (de)', '/Lang (fr)']))
})
