import { StonehandError } from '../../diagnostics.js'
import type { Paper } from '../../scene/paper.js'
import { openFace } from '../../text/face.js'
import type { Face } from '../../text/glyphs.js'
import { type Codec, defaultCodec, stored } from './codec.js'
import { Inks } from './colour.js'
import { pageContent, type Shelf } from './content.js'
import { Digest } from '../../digest.js'
import { type PdfDict, PdfFile, type PdfRef, pdfText } from './file.js'
import { DocumentFont, embedFont } from './fonts.js'
import { DocumentImages } from './images.js'
import { type LinkAnnotation, linkAnnotations, type LinkTarget } from './links.js'
import { catalogEntries, infoDict, xmpPacket } from './metadata.js'
import { writeOutlines } from './outlines.js'
import { utf8 } from './strings.js'
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
}

/** Bytes below which packing takes time and saves nothing. */
const WORTH_PACKING = 64

/** A paper as PDF. The same paper gives the same bytes. */
export async function writePdf(paper: Paper, options: PdfOptions = {}): Promise<Uint8Array> {
  const { compress = true, objectStreams = compress, actualText = true, tagged = false, threads: threaded = tagged } = options
  const [codec, faces] = await Promise.all([options.codec ?? defaultCodec(), openFaces(paper)])
  const file = new PdfFile()
  const deflate = compress ? codec.deflate : stored
  const digest = new Digest()
  const addStream = (bytes: Uint8Array, dict: PdfDict): PdfRef =>
    compress && bytes.length >= WORTH_PACKING ? file.stream({ ...dict, Filter: 'FlateDecode' }, codec.deflate(bytes)) : file.stream(dict, bytes)

  const fonts = new Map<string, DocumentFont>()
  const orders = new Map(paper.faces.map(({ id, glyphs }, index) => [id, { index, glyphs }]))
  const placed = paper.pictures.some(({ info }) => info.format === 'pdf') ? new (await import('./placedPage.js')).PlacedPages(file, codec.inflate, addStream) : undefined
  const images = new DocumentImages(file, paper.pictures, { inflate: codec.inflate, deflate }, digest, placed && ((bytes, info) => placed.place(bytes, info)))
  const shelf: Shelf = {
    inks: new Inks(file),
    image: (id) => images.get(id),
    font: (id, path) => {
      const known = fonts.get(id)
      if (known) return known
      const { face, bytes } = faces.get(id) ?? missingFace(id, path)
      const { index, glyphs = [] } = orders.get(id)!
      const font = new DocumentFont(`F${index}`, face, bytes, file.reserve())
      for (const [gid, text] of glyphs) font.code(gid, text)
      fonts.set(id, font)
      return font
    },
  }

  const pages = paper.pages.map((page) => ({ page, ref: file.reserve() }))
  const targets = new Map(
    paper.destinations.flatMap(({ id, page: at, x, y }): [string, LinkTarget][] => {
      const to = pages[at]
      return to ? [[id, { ref: to.ref, left: x, top: to.page.height - y }]] : []
    }),
  )
  const threads = threaded ? new Threads(file, paper.structure, pages) : undefined
  const tree = tagged ? new StructureTree(file, paper.structure, pages.length) : undefined
  pages.forEach(({ page, ref }, index) => {
    const { operators, fonts: used, images: drawn, colourSpaces } = pageContent(page, index, shelf, actualText, tree?.page(index, ref))
    const annotations = linkAnnotations(
      page,
      (face) => shelf.font(face, '').face.metrics,
      (link) => targets.get(link),
    )
    digest.add(operators).add(JSON.stringify(annotations.map(({ annotation }) => annotation)))
    const paperBox = [0, 0, page.width, page.height]
    file.assign(ref, {
      Type: 'Page',
      Parent: file.pages,
      MediaBox: paperBox,
      TrimBox: paperBox,
      Resources: { Font: dictOf(used), XObject: dictOf(drawn), ColorSpace: dictOf(colourSpaces) },
      Contents: addStream(operators, {}),
      Annots: annotations.length === 0 ? undefined : annotations.map((link) => addLink(file, link, ref, tree)),
      B: threads?.ofPage(index),
      // Readers go from link to link as the text does.
      ...(tree && { StructParents: index, Tabs: 'S' }),
    })
  })
  file.assign(file.pages, { Type: 'Pages', Kids: pages.map(({ ref }) => ref), Count: pages.length })
  for (const font of fonts.values()) embedFont(file, addStream, font, digest)

  const places = pages.map(({ page, ref }) => ({ ref, height: page.height }))
  const outlines = writeOutlines(file, paper.bookmarks, (page) => places[page])
  const xmp = utf8(xmpPacket(paper))
  // Metadata stays unpacked, so that those who know no PDF can find it (ISO 32000-2, 14.3.2).
  const metadata = file.stream({ Type: 'Metadata', Subtype: 'XML' }, xmp)
  const catalog: PdfDict = { ...catalogEntries(paper), ...tree?.finish(), ...threads?.entries, Metadata: metadata, Outlines: outlines }
  if (tree) digest.add(JSON.stringify(paper.structure))
  return file.finish(catalog, file.add(infoDict(paper)), digest.add(JSON.stringify(paper.bookmarks)).add(xmp).hex(), objectStreams ? deflate : undefined)
}

function addLink(file: PdfFile, { node, first, contents, annotation }: LinkAnnotation, page: PdfRef, tree: StructureTree | undefined): PdfRef {
  if (!tree) return file.add(annotation)
  const ref = file.reserve()
  file.assign(ref, { ...annotation, Contents: pdfText(contents), StructParent: tree.link(node, first, ref, page) })
  return ref
}

type OpenedFace = { readonly face: Face; readonly bytes: Uint8Array }

/** Opens the faces that some item asks for. */
async function openFaces(paper: Paper): Promise<ReadonlyMap<string, OpenedFace>> {
  const wanted = new Set<string>()
  for (const page of paper.pages) for (const item of page.items) if (item.kind === 'glyphs') wanted.add(item.face)
  const faces = new Map<string, OpenedFace>()
  for (const { id, bytes } of paper.faces) {
    if (!wanted.has(id)) continue
    const opened = await openFace(id, bytes)
    if (opened.ok) faces.set(id, { face: opened.face, bytes })
  }
  return faces
}

function missingFace(id: string, path: string): never {
  const message = `the paper's table of faces has no readable face "${id}"`
  throw new StonehandError('invalid-call', message, [{ path, message }])
}

function dictOf(entries: ReadonlyMap<string, PdfRef>): PdfDict | undefined {
  return entries.size === 0 ? undefined : Object.fromEntries(entries)
}
