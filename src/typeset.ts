import { StonehandError, type Diagnostic } from './diagnostics.js'
import type { Edition, Treatment } from './model/edition.js'
import { issuesMessage, requireEdition } from './model/requireEdition.js'
import { pageFaces } from './model/pageNumbers.js'
import { pictureKey, picturesOf, silhouettesOf } from './model/pictures.js'
import { articleText, itemsText } from './model/reading.js'
import { resolveStyle } from './model/resolveStyle.js'
import type { Style, StyleSheet } from './model/style.js'
import { defaultCodec } from './output/pdf/codec.js'
import { isPdf, readPicture, type PictureInfo } from './picture/picture.js'
import { silhouetteOf } from './picture/silhouette.js'
import type { TypeCase } from './flow/typecase.js'
import { makePage, type MadePage } from './makeup/makePages.js'
import { makeReport, withInsets } from './report/makeReport.js'
import type { Report } from './report/report.js'
import { composeScene } from './scene/compose.js'
import type { Paper } from './scene/paper.js'
import type { Scene } from './scene/scene.js'
import { stockCase, type Stock } from './stock.js'

/** What `typeset` needs beside the edition. Bytes only: nothing is read from disk or network. */
export interface TypesetOptions {
  /** font files (TTF or OTF) by the face names that the style uses; `stonehand/fonts/convert` makes them of WOFF, WOFF2 and variable fonts */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  /** picture files by `Picture.src` */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
  /** `best` (default) composes; `printed` keeps recorded line ends and reports each that does not go */
  readonly breaks?: 'best' | 'printed'
  /** stops between pages with a StonehandError `aborted` */
  readonly signal?: { readonly aborted: boolean }
  readonly onProgress?: (progress: { readonly stage: 'makeup'; readonly page: number; readonly pages: number }) => void
}

/**
 * Sets an edition: structured articles become pages. Trouble in the content is in `paper.report`, never thrown.
 * Throws {@link StonehandError} for an edition that is none (`invalid-edition`, `newer-version`, `invalid-style`), when no face
 * can be opened (`no-faces`), and when `signal` says so (`aborted`).
 */
export async function typeset(input: unknown, options: TypesetOptions): Promise<Paper> {
  const edition = requireEdition(input)
  const slip = new Slip()
  const style = styleFor([edition.style])
  const infos = readPictures(edition, options.pictures ?? new Map(), slip)
  await readPdfPages(edition, options.pictures ?? new Map(), infos, slip)
  const pictures = await withSilhouettes(edition, style, options.pictures, infos)
  const stock = await stockCase(edition, style, options.fonts, slip)
  const pages = await makePages(edition, stock, pictures, options, slip)
  noteUnplaced(edition, slip)
  stock.noteFaults()
  const scene = composeScene(edition, pages)
  return toPaper(edition, scene, pages, slip, options, pictures)
}

/** The compositor's slip: what went wrong, and text that is on no page. */
class Slip {
  readonly diagnostics: Diagnostic[] = []
  readonly notSet: { path: string; reason: string; text: string }[] = []
  private readonly known = new Set<string>()

  report(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code} ${diagnostic.path} ${diagnostic.message}`
    if (this.known.has(key)) return
    this.known.add(key)
    this.diagnostics.push(diagnostic)
  }

  leaveOut(path: string, reason: string, text: string): void {
    if (text.trim() === '' || this.notSet.some((n) => n.path === path && n.reason === reason && n.text === text)) return
    this.notSet.push({ path, reason, text })
  }
}

function styleFor(sheets: readonly (StyleSheet | undefined)[]): Style {
  const resolved = resolveStyle(sheets)
  if (resolved.ok) return resolved.style
  throw new StonehandError('invalid-style', issuesMessage(resolved.issues), resolved.issues)
}

function readPictures(edition: Edition, bytes: ReadonlyMap<string, Uint8Array>, slip: Slip): Map<string, PictureInfo> {
  const infos = new Map<string, PictureInfo>()
  for (const { picture, path: at } of picturesOf(edition)) {
    const path = `${at}.src`
    const data = bytes.get(picture.src)
    if (!data && picture.forPositionOnly === true) {
      slip.report({ severity: 'info', code: 'picture-missing', path, message: `A gray box keeps the place of “${picture.src}”.`, hint: 'Put the file there when you have it.' })
      continue
    }
    if (!data) {
      slip.report({
        severity: 'error',
        code: 'picture-missing',
        path,
        message: `No picture “${picture.src}” was found; a gray box stands in its place.`,
        hint: 'Put the file there, or correct the name.',
      })
      continue
    }
    if (isPdf(data)) continue
    const read = readPicture(data)
    if (read.ok) infos.set(picture.src, read.info)
    else slip.report({ severity: 'error', code: read.fault.code, path, message: `“${picture.src}”: ${read.fault.message} A gray box stands in its place.` })
  }
  return infos
}

/** Pages of PDFs among the pictures. What reads them is loaded only where there are some. */
async function readPdfPages(edition: Edition, bytes: ReadonlyMap<string, Uint8Array>, infos: Map<string, PictureInfo>, slip: Slip): Promise<void> {
  const named = [...picturesOf(edition)].filter(({ picture }) => isPdf(bytes.get(picture.src) ?? NO_BYTES))
  if (named.length === 0) return
  const [{ readPdfPage }, { inflate }] = await Promise.all([import('./picture/pdf/page.js'), defaultCodec()])
  const read = new Map<string, ReturnType<typeof readPdfPage>>()
  for (const { picture, path } of named) {
    const key = pictureKey(picture)
    const page = read.get(key) ?? readPdfPage(bytes.get(picture.src)!, picture.page ?? 1, inflate)
    read.set(key, page)
    if (page.ok) infos.set(key, page.info)
    else slip.report({ severity: 'error', code: page.fault.code, path: `${path}.src`, message: `“${picture.src}”: ${page.fault.message} A gray box stands in its place.` })
  }
}

const NO_BYTES = new Uint8Array()

/** The pictures with the silhouettes of those that text is to follow. */
async function withSilhouettes(edition: Edition, style: Style, bytes: TypesetOptions['pictures'], infos: Map<string, PictureInfo>): Promise<Map<string, PictureInfo>> {
  const wanted = silhouettesOf(edition)
  if (wanted.size === 0) return infos
  const { inflate } = await defaultCodec()
  for (const src of wanted) {
    const info = infos.get(src)
    const outline = info && silhouetteOf(bytes!.get(src)!, info, inflate, style.keeps.silhouetteFrom)
    if (outline) infos.set(src, { ...info, outline })
  }
  return infos
}

async function makePages(edition: Edition, stock: Stock, infos: ReadonlyMap<string, PictureInfo>, options: TypesetOptions, slip: Slip): Promise<MadePage[]> {
  const pages: MadePage[] = []
  const { signal, onProgress } = options
  const breaks = options.breaks ?? 'best'
  const plain = stock.caseFor(stock.style, breaks)
  const cases = new Map<Treatment, TypeCase>()
  const faces = pageFaces(edition)
  for (const [index, page] of edition.pages.entries()) {
    if (signal?.aborted === true) throw new StonehandError('aborted', 'Setting was stopped by the caller.')
    for (const story of page.stories)
      for (const treatment of [story, ...(story.sidebars ?? [])])
        if (treatment.style ?? story.style) cases.set(treatment, stock.caseFor(styleFor([edition.style, story.style, treatment === story ? undefined : treatment.style]), breaks))
    pages.push(makePage(plain, edition, index, { faces, infos, caseFor: (treatment, typeCase) => cases.get(treatment) ?? typeCase }))
    onProgress?.({ stage: 'makeup', page: index + 1, pages: edition.pages.length })
    // lets a caller's signal and timers in between pages
    if (index + 1 < edition.pages.length) await Promise.resolve()
  }
  for (const page of pages)
    for (const elements of [page.furniture, ...page.advertContents.values(), ...[...page.parts.flatMap(withInsets), ...page.wildArt].map((set) => set.elements)])
      noteCoarse(elements, infos, stock.style, slip)
  return pages
}

function noteCoarse(elements: MadePage['furniture'], infos: ReadonlyMap<string, PictureInfo>, style: Style, slip: Slip): void {
  for (const e of elements) {
    const info = e.kind === 'picture' ? infos.get(e.src) : undefined
    if (e.kind !== 'picture' || !info || info.format === 'pdf') continue
    const ppi = (info.width * e.crop.width) / (e.width / 72)
    if (ppi < style.keeps.pictureResolution) {
      slip.report({
        severity: 'warning',
        code: 'picture-coarse',
        path: `${e.path}.src`,
        message: `“${e.src}” has ${Math.round(ppi)} pixels an inch at this size; ${style.keeps.pictureResolution} are wanted.`,
        hint: 'Use a larger file, or show it smaller.',
      })
    }
  }
}

function noteUnplaced(edition: Edition, slip: Slip): void {
  const note = (path: string, what: string, text: string, hint: string): void => {
    slip.leaveOut(path, 'article-not-placed', text)
    slip.report({ severity: 'warning', code: 'article-not-placed', path, message: `${what} on no page.`, hint })
  }
  const articles = new Set(edition.pages.flatMap((p) => p.stories.flatMap((s) => [s.article, ...(s.sidebars ?? []).map((sidebar) => sidebar.article)])))
  edition.articles.forEach((article, i) => {
    if (!articles.has(article.id)) note(`articles[${i}]`, `The article “${article.id}” stands`, articleText(article), 'Give it a story on a page, or take it out of the edition.')
  })
  const placed = new Set(edition.pages.flatMap((p) => (p.items ?? []).map(({ items }) => items)))
  edition.items?.forEach((items, i) => {
    if (!placed.has(items.id)) note(`items[${i}]`, `The items “${items.id}” stand`, itemsText(items), 'Give them a place on a page, or take them out of the edition.')
  })
}

function toPaper(edition: Edition, scene: Scene, pages: readonly MadePage[], slip: Slip, options: TypesetOptions, infos: ReadonlyMap<string, PictureInfo>): Paper {
  const faces = new Set<string>()
  const pictures = new Set<string>()
  for (const page of scene.pages)
    for (const item of page.items) {
      if (item.kind === 'glyphs') faces.add(item.face)
      if (item.kind === 'picture') pictures.add(item.picture)
    }
  const sources = new Map([...picturesOf(edition)].map(({ picture }) => [pictureKey(picture), picture.src]))
  const report: Report = makeReport(pages, [...slip.notSet, ...overTexts(pages)], slip.diagnostics)
  return {
    ...scene,
    stonehand: 1,
    publication: edition.publication,
    date: edition.date,
    language: edition.language ?? 'en-GB',
    title: `${edition.publication}, ${edition.date}`,
    faces: [...faces].map((id) => ({ id, bytes: options.fonts.get(id)! })),
    pictures: [...pictures].map((id) => ({ id, bytes: options.pictures!.get(sources.get(id)!)!, info: infos.get(id)! })),
    report,
  }
}

function overTexts(pages: readonly MadePage[]): { path: string; reason: string; text: string }[] {
  return pages.flatMap((page) =>
    page.parts
      .flatMap(withInsets)
      .filter((p) => p.over.text !== '')
      .map((p) => ({ path: `${p.measured.path}.body`, reason: 'overset', text: p.over.text })),
  )
}
