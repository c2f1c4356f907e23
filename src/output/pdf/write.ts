import { StonehandError } from '../../diagnostics.js'
import type { Proof } from '../../proof/layers.js'
import { openFaces } from '../../scene/openFaces.js'
import type { Paper } from '../../scene/paper.js'
import { INCH, type Length } from '../../units.js'
import { checkAccess } from './access.js'
import { bled } from './bleed.js'
import { lengthOf, type Mark, pageBoxes, type Sheet, sheetOf } from './boxes.js'
import { type Codec, defaultCodec, stored } from './codec.js'
import { Inks } from './colour.js'
import { checkConforms, leftOut, type LeftOut } from './conform.js'
import { type Overprint, pageContent, type Shelf } from './content.js'
import { Digest, digestOf } from '../../digest.js'
import { type PdfDict, PdfFile, type PdfRef, pdfText } from './file.js'
import { DocumentFont, embedFont } from './fonts.js'
import { DocumentImages, type ImageRules } from './images.js'
import { COMPONENTS, type Intent, intentEntries, intentFor, type OutputIntent } from './intent.js'
import { type LinkAnnotation, linkAnnotations, type LinkTarget } from './links.js'
import { markOperators } from './marks.js'
import { catalogEntries, infoDict, sayEnough, xmpPacket } from './metadata.js'
import { onePage } from './onePage.js'
import { writeOutlines } from './outlines.js'
import { PAGE_NAME, pageNames } from './pageNames.js'
import { type Standard, standardName, STANDARDS, type Terms, termsOf } from './standards.js'
import { ascii, utf8 } from './strings.js'
import { StructureTree } from './tags.js'
import { Threads } from './threads.js'

export interface PdfOptions {
  /** packing of streams in zlib format; Node's own is twice as fast as the JavaScript one that is taken without it */
  readonly codec?: Codec
  /** false leaves streams readable, and the same bytes whatever the codec: for comparison */
  readonly compress?: boolean
  /** packs small objects too (PDF 1.5); by default as `compress` */
  readonly objectStreams?: boolean
  /** false leaves out the words said beside the glyphs (`ActualText`): a word broken at a line's end then reads as it is printed, in two parts with its hyphen */
  readonly actualText?: boolean
  /** true writes the structure too (tagged PDF): stories, heads, paragraphs, figures with what they show; for screen readers, and for programs that take a page apart again */
  readonly tagged?: boolean
  /** article threads: readers follow a story from leg to leg, and from page to page; by default as `tagged` */
  readonly threads?: boolean
  /**
   * What the file is to be: PDF/X-4 or PDF/X-1a:2003 for a press, PDF/A for an archive, PDF/UA for readers with their ears or fingers; several where they go
   * together. What a standard has no room for is left out, as links in PDF/X, or is a {@link StonehandError} that names its path.
   */
  readonly standard?: Standard | readonly Standard[]
  /** the printing condition for which a file of PDF/X or PDF/A is made */
  readonly outputIntent?: OutputIntent
  /** whether colours overlap already where they meet; default false (PDF/X says it) */
  readonly trapped?: boolean
  /** by how much art that runs to the trim's edge runs on beyond it; default none, as coldset wants it */
  readonly bleed?: Length
  /** printer's marks round the page; default none */
  readonly marks?: readonly Mark[]
  /** black type smaller than this is printed over what is under it, so that no white shows round it where plates are out of true; default 20 points in PDF/X, else none */
  readonly overprintBelow?: Length
  /** told of everything that was left out for a standard */
  readonly onLeftOut?: (what: LeftOut) => void
  /** `separate`: a PDF for each page; default `one` for all */
  readonly pages?: 'one' | 'separate'
  /** draws over each page what a night editor wants to see, or the layers of it that are named, with a legend under the trim; default none */
  readonly proof?: Proof
}

/** How pages are written apart. */
export interface SeparateOptions extends PdfOptions {
  readonly pages: 'separate'
  /** pattern of their names, default `{pub}_{date}_{section}{page}.pdf`; see the handbook for its fields */
  readonly name?: string
}

/** A page by itself. */
export interface NamedPdf {
  readonly name: string
  /** index of the page in the paper */
  readonly page: number
  readonly bytes: Uint8Array
}

/** Black type under 20 points overprints (TCM, specifications for adverts). */
const OVERPRINT_BELOW = 20

/** Bytes below which packing takes time and saves nothing. */
const WORTH_PACKING = 64

/**
 * A paper as PDF; with `pages: 'separate'` a PDF for each of its pages. The same paper gives the same bytes. Throws {@link StonehandError} `invalid-call`
 * for options that do not go together, and for a paper that the standard has no room for.
 */
export async function writePdf(paper: Paper, options: SeparateOptions): Promise<NamedPdf[]>
export async function writePdf(paper: Paper, options?: PdfOptions & { readonly pages?: 'one' }): Promise<Uint8Array>
export async function writePdf(set: Paper, options: PdfOptions | SeparateOptions = {}): Promise<Uint8Array | NamedPdf[]> {
  const paper = options.proof ? await (await import('../../proof/proofPaper.js')).proofPaper(set, options.proof) : set
  if (options.pages !== 'separate') return writeOne(paper, options)
  const names = pageNames(paper, ('name' in options ? options.name : undefined) ?? PAGE_NAME)
  const files: NamedPdf[] = []
  // one after another: a page's file is made whole before the next one's is begun
  for (const [page, name] of names.entries()) files.push({ name, page, bytes: await writeOne(onePage(paper, page), options) })
  return files
}

/** What a file is to be, looked at before it is begun. */
interface Order {
  readonly terms: Terms | undefined
  readonly intent: Intent | undefined
  readonly sheet: Sheet
  readonly tagged: boolean
  readonly objectStreams: boolean
  readonly overprintBelow: number
}

function orderOf(options: PdfOptions): Order {
  const terms = termsOf(options.standard)
  const intent = intentFor(terms, options.outputIntent)
  const { compress = true } = options
  const unpacked = terms?.without('object-streams')
  if (unpacked && options.objectStreams === true)
    throw wrong('objectStreams', `${standardName(unpacked.standard)} has no object streams (${unpacked.clause}); leave \`objectStreams\` out.`)
  const structured = terms?.standards.find((standard) => STANDARDS[standard].says.structure !== undefined)
  if (structured !== undefined && options.tagged === false)
    throw wrong('tagged', `${standardName(structured)} wants the structure (${STANDARDS[structured].says.structure!}); leave \`tagged: false\` out.`)
  const asked = lengthOf(options.overprintBelow, 'overprintBelow', 100 * INCH)
  return {
    terms,
    intent,
    sheet: sheetOf(options.bleed, options.marks),
    tagged: options.tagged ?? terms?.tagged ?? false,
    objectStreams: unpacked ? false : (options.objectStreams ?? compress),
    // of a press that is not printed in four inks nothing is known
    overprintBelow: options.overprintBelow === undefined ? (terms?.x !== undefined && intent?.device.has('cmyk') === true ? OVERPRINT_BELOW : 0) : asked,
  }
}

async function writeOne(paper: Paper, options: PdfOptions): Promise<Uint8Array> {
  const { compress = true, actualText = true, trapped = false } = options
  const order = orderOf(options)
  const { terms, intent, sheet, tagged } = order
  const [codec, faces] = await Promise.all([options.codec ?? defaultCodec(), openFaces(paper, paper.pages)])
  if (terms) await conforms(paper, terms, intent, codec)
  const file = new PdfFile(terms?.version)
  const deflate = compress ? codec.deflate : stored
  const digest = new Digest()
  const addStream = (bytes: Uint8Array, dict: PdfDict): PdfRef =>
    compress && bytes.length >= WORTH_PACKING ? file.stream({ ...dict, Filter: 'FlateDecode' }, codec.deflate(bytes)) : file.stream(dict, bytes)

  const fonts = new Map<string, DocumentFont>()
  const orders = new Map(paper.faces.map(({ id, bytes, glyphs }, index) => [id, { index, bytes, glyphs }]))
  const placed = paper.pictures.some(({ info }) => info.format === 'pdf') ? new (await import('./placedPage.js')).PlacedPages(file, codec.inflate, addStream) : undefined
  const images = new DocumentImages(
    file,
    paper.pictures,
    { inflate: codec.inflate, deflate },
    digest,
    placed && ((bytes, info) => placed.place(bytes, info)),
    terms && imageRules(paper, terms, options, addStream),
  )
  const shelf: Shelf = {
    inks: new Inks(file),
    image: (id) => images.get(id),
    font: (id, path) => {
      const known = fonts.get(id)
      if (known) return known
      const face = faces.get(id) ?? missingFace(id, path)
      const { index, bytes, glyphs = [] } = orders.get(id)!
      const font = new DocumentFont(`F${index}`, face, bytes, file.reserve())
      for (const [gid, text] of glyphs) font.code(gid, text)
      fonts.set(id, font)
      return font
    },
    ...(order.overprintBelow > 0 ? { overprint: overprintStates(file, order.overprintBelow) } : {}),
  }

  const pages = paper.pages.map((page) => ({ page: bled(page, sheet.bleed), ref: file.reserve() }))
  const targets = new Map(
    paper.destinations.flatMap(({ id, page: at, x, y }): [string, LinkTarget][] => {
      const to = pages[at]
      return to ? [[id, { ref: to.ref, left: x, top: to.page.height - y }]] : []
    }),
  )
  const threads = (options.threads ?? tagged) ? new Threads(file, paper.structure, pages) : undefined
  const withoutLinks = terms?.without('links')
  const tree = tagged ? new StructureTree(file, paper.structure, pages.length) : undefined
  pages.forEach(({ page, ref }, index) => {
    const { operators, fonts: used, images: drawn, colourSpaces, states } = pageContent(page, index, shelf, actualText, tree?.page(index, ref))
    const marks = new Map<string, PdfRef>()
    const marked = markOperators(page, sheet, page.inks === 'k' || intent?.device.has('cmyk') === false ? 'black' : 'process', shelf.inks, marks)
    const annotations = linkAnnotations(
      page,
      (face) => shelf.font(face, '').face.metrics,
      (link) => targets.get(link),
    )
    if (withoutLinks && annotations.length > 0)
      options.onLeftOut?.(leftOut(withoutLinks, `pages[${index}]`, `${annotations.length === 1 ? 'A link was' : `${annotations.length} links were`} left out:`))
    const links = withoutLinks ? [] : annotations
    digest.add(operators).add(JSON.stringify(links.map(({ annotation }) => annotation)))
    if (marked !== '') digest.add(marked)
    file.assign(ref, {
      Type: 'Page',
      Parent: file.pages,
      ...pageBoxes(page, sheet),
      Resources: { Font: dictOf(used), XObject: dictOf(drawn), ColorSpace: dictOf(new Map([...colourSpaces, ...marks])), ExtGState: dictOf(states) },
      Contents: addStream(marked === '' ? operators : withMarks(operators, marked, tree !== undefined), {}),
      Annots: links.length === 0 ? undefined : links.map((link) => addLink(file, link, ref, tree)),
      B: threads?.ofPage(index),
      // Readers go from link to link as the text does.
      ...(tree && { StructParents: index, Tabs: 'S' }),
    })
  })
  file.assign(file.pages, { Type: 'Pages', Kids: pages.map(({ ref }) => ref), Count: pages.length })
  for (const font of fonts.values()) embedFont(file, addStream, font, digest)

  const places = pages.map(({ page, ref }) => ({ ref, height: page.height }))
  const outlines = writeOutlines(file, paper.bookmarks, (page) => places[page])
  const intents = terms && intent ? intentEntries(file, terms, intent, addStream) : {}
  if (intent?.given.icc) digest.add(digestOf(intent.given.icc))
  if (intent) digest.add(JSON.stringify({ ...intent.given, icc: undefined }))
  const said = { terms, trapped }
  const xmp = utf8(xmpPacket(paper, said, digest.hex()))
  // Metadata stays unpacked, so that those who know no PDF can find it (ISO 32000-2, 14.3.2).
  const metadata = file.stream({ Type: 'Metadata', Subtype: 'XML' }, xmp)
  const catalog: PdfDict = { ...catalogEntries(paper), ...tree?.finish(), ...threads?.entries, ...intents, Metadata: metadata, Outlines: outlines }
  if (tree) digest.add(JSON.stringify(paper.structure))
  if (threads) digest.add('threads')
  return file.finish(catalog, file.add(infoDict(paper, said)), digest.add(JSON.stringify(paper.bookmarks)).add(xmp).hex(), order.objectStreams ? deflate : undefined)
}

/** Throws where the paper is not what its standards ask for. */
async function conforms(paper: Paper, terms: Terms, intent: Intent | undefined, { inflate }: Codec): Promise<void> {
  if (terms.ua) checkAccess(paper)
  sayEnough(paper, terms.standards)
  const placed = paper.pictures.some(({ info }) => info.format === 'pdf')
  const claims = placed && terms.without('placed-page') ? (await import('./claims.js')).claimsOf : () => []
  checkConforms(paper, terms, intent, (bytes) => claims(bytes, inflate))
}

/** What is made of pictures for the sake of the standards. */
function imageRules(paper: Paper, terms: Terms, { onLeftOut }: PdfOptions, addStream: (bytes: Uint8Array, dict: PdfDict) => PdfRef): ImageRules {
  const opaque = terms.without('transparency')
  const flatten = (id: string): void => {
    const index = paper.pictures.findIndex((picture) => picture.id === id)
    onLeftOut?.(leftOut(opaque!, `pictures[${index}]`, `“${id}” is partly transparent and stands on white:`))
  }
  const known = new Map<Uint8Array, PdfRef>()
  const profile = (icc: Uint8Array): PdfRef => {
    const ref = known.get(icc) ?? addStream(icc, { N: COMPONENTS.rgb })
    known.set(icc, ref)
    return ref
  }
  return { ...(opaque ? { flatten } : {}), ...(terms.x === 'pdf/x-1a:2003' || (terms.x === undefined && terms.a === undefined) ? {} : { profile }) }
}

function overprintStates(file: PdfFile, below: number): Overprint {
  const state = (on: boolean): PdfRef => file.add({ Type: 'ExtGState', OP: on, op: on, OPM: on ? 1 : 0 })
  return { below, over: ['GS0', state(true)], knockOut: ['GS1', state(false)] }
}

/** Marks come last, and are no part of the text (ISO 32000-2, 14.8.2.2). */
function withMarks(operators: Uint8Array, marks: string, tagged: boolean): Uint8Array {
  const last = ascii(tagged ? `/Artifact <</Type /Page>> BDC\n${marks}EMC\n` : marks)
  const both = new Uint8Array(operators.length + last.length)
  both.set(operators)
  both.set(last, operators.length)
  return both
}

function wrong(path: string, message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path, message }])
}

function addLink(file: PdfFile, { node, first, contents, annotation }: LinkAnnotation, page: PdfRef, tree: StructureTree | undefined): PdfRef {
  if (!tree) return file.add(annotation)
  const ref = file.reserve()
  file.assign(ref, { ...annotation, Contents: pdfText(contents), StructParent: tree.link(node, first, ref, page) })
  return ref
}

function missingFace(id: string, path: string): never {
  const message = `the paper's table of faces has no readable face "${id}"`
  throw new StonehandError('invalid-call', message, [{ path, message }])
}

function dictOf(entries: ReadonlyMap<string, PdfRef>): PdfDict | undefined {
  return entries.size === 0 ? undefined : Object.fromEntries(entries)
}
