import { StonehandError } from './diagnostics.js'
import { Earlier, recordPaper, unlike, type SetWith } from './earlier.js'
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
import { rebasedNotes, type KeptPage, type Notes } from './makeup/keep.js'
import { JumpLedger } from './makeup/jumps/ledger.js'
import { placeJumps } from './makeup/jumps/placeJumps.js'
import { makePage, type MadePage, type PageInHand } from './makeup/makePages.js'
import { glyphOrder } from './output/pdf/glyphOrder.js'
import { changesIn, type Furniture } from './report/changes.js'
import { makeReport, pageAndModules } from './report/makeReport.js'
import { composeScene, type Composed } from './scene/compose.js'
import type { KeptPaper, Paper } from './scene/paper.js'
import type { Scene } from './scene/scene.js'
import { Slip } from './slip.js'
import { stockCase, type Stock } from './stock.js'

/** What `typeset` needs beside the edition. Bytes only: nothing is read from disk or network. */
export interface TypesetOptions {
  /** font files (TTF or OTF) by the face names that the style uses; `stonehand/fonts/convert` makes them of WOFF, WOFF2 and variable fonts */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  /** picture files by `Picture.src` */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
  /** `best` (default) composes; `printed` keeps recorded line ends and reports each that does not go */
  readonly breaks?: 'best' | 'printed'
  /**
   * An earlier setting of the edition, for a late correction: what is the same in both stands as it did, to the byte, and what was corrected
   * changes no more than it must. `report.pages` says what changed on each page. One that was set by another version, in another style or
   * from other fonts is not kept to; the report says so.
   */
  readonly keep?: KeptPaper
  /** printed numbers of pages that are on the press: they stand as they do in `keep`, whatever the edition says now */
  readonly locked?: readonly (number | string)[]
  /** an AbortSignal, asked between stories: setting ends with its `reason`, or with a StonehandError `aborted` where it has none */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown }
  /** is told how far it is; a promise that it answers with is waited for, which lets other work in between stories */
  readonly onProgress?: (progress: Progress) => void | PromiseLike<void>
}

/** How far setting is: fonts and pictures are read, pages made up story by story, and what is on them is put together. */
export interface Progress {
  readonly stage: 'read' | 'makeup' | 'scene'
  /** pages that are made up */
  readonly page: number
  readonly pages: number
  /** in makeup, the id of the article or items just placed; not there once a page is whole */
  readonly story?: string
}

/**
 * Sets an edition: structured articles become pages. Trouble in the content is in `paper.report`, never thrown.
 * Throws {@link StonehandError} for an edition that is none (`invalid-edition`, `newer-version`, `invalid-style`), when no face
 * can be opened (`no-faces`), and when `signal` says so (`aborted`, or its reason).
 */
export async function typeset(input: unknown, options: TypesetOptions): Promise<Paper> {
  const edition = requireEdition(input)
  const slip = new Slip()
  const style = styleFor([edition.style])
  const pages = edition.pages.length
  const reach = (progress: Omit<Progress, 'pages'>): Promise<void> => reached({ ...progress, pages }, options)
  await reach({ stage: 'read', page: 0 })
  const infos = readPictures(edition, options.pictures ?? new Map(), slip)
  await readPdfPages(edition, options.pictures ?? new Map(), infos, slip)
  const pictures = await withSilhouettes(edition, style, options.pictures, infos)
  const stock = await stockCase(edition, style, options.fonts, slip)
  const earlier = earlierPaper(options, stock, slip)
  const made = await makePages(edition, stock, pictures, { ...options, reach }, earlier, slip)
  noteUnplaced(edition, slip)
  stock.noteFaults()
  await reach({ stage: 'scene', page: pages })
  const printed = withLocked(edition, made, options, earlier, slip)
  const composed = composeScene(edition, printed, earlier?.paper)
  noteCoarse(composed.scene, pictures, stock.style, slip)
  return toPaper(edition, composed, printed, { stock, options, earlier, slip, infos: pictures })
}

/** Tells how far it is, and stops where that is wanted. Without anybody who listens nothing is waited for. */
async function reached(progress: Progress, { signal, onProgress }: TypesetOptions): Promise<void> {
  stopped(signal)
  await onProgress?.(progress)
  stopped(signal)
}

function stopped(signal: TypesetOptions['signal']): void {
  if (signal?.aborted === true) throw signal.reason ?? new StonehandError('aborted', 'Setting was stopped by the caller.')
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

function setWith({ stylePrint, facesPrint }: Stock, breaks: TypesetOptions['breaks'] = 'best'): SetWith {
  return { style: `${breaks} ${stylePrint}`, faces: facesPrint }
}

/** The earlier paper, where it can be kept to. */
function earlierPaper({ keep, locked = [], breaks }: TypesetOptions, stock: Stock, slip: Slip): Earlier | undefined {
  if (!keep && locked.length === 0) return undefined
  const why = keep ? unlike(keep, setWith(stock, breaks)) : 'there is none'
  if (why === undefined && keep) return new Earlier(keep)
  slip.report({
    severity: 'warning',
    code: 'keep-ignored',
    path: '',
    message: `The earlier paper cannot be kept to: ${why}. Everything was set anew${locked.length > 0 ? ', locked pages too' : ''}.`,
    hint: 'Set the corrected edition as the earlier one was set.',
  })
  return undefined
}

/** A page as it was made, and what is to be told of it if it is printed so. */
interface Made {
  readonly page: MadePage
  readonly notes: readonly Notes[]
}

async function makePages(
  edition: Edition,
  stock: Stock,
  infos: ReadonlyMap<string, PictureInfo>,
  options: TypesetOptions & { readonly reach: (progress: Omit<Progress, 'pages'>) => Promise<void> },
  earlier: Earlier | undefined,
  slip: Slip,
): Promise<Made[]> {
  const inHand: PageInHand[] = []
  const notes: Notes[][] = edition.pages.map(() => [])
  const jumps = new JumpLedger(edition)
  const { reach } = options
  const breaks = options.breaks ?? 'best'
  const plain = stock.caseFor(stock.style, breaks)
  const cases = new Map<Treatment, TypeCase>()
  const faces = pageFaces(edition)
  for (const [index, page] of edition.pages.entries()) {
    for (const story of page.stories)
      for (const treatment of [story, ...(story.sidebars ?? [])])
        if (treatment.style ?? story.style) cases.set(treatment, stock.caseFor(styleFor([edition.style, story.style, treatment === story ? undefined : treatment.style]), breaks))
    const caseFor = (treatment: Treatment, typeCase: TypeCase): TypeCase => cases.get(treatment) ?? typeCase
    const noting = <T>(make: () => T): { made: T; notes: Notes } => slip.apart(make)
    const onPage = <T>(make: () => T): T => {
      const { made, notes: told } = slip.apart(make)
      notes[index]!.push(told)
      return made
    }
    const making = makePage(plain, edition, index, { faces, infos, jumps, caseFor, noting, tell: (told) => slip.tell(told), keep: earlier })
    let step = onPage(() => making.next())
    while (step.done !== true) {
      await reach({ stage: 'makeup', page: index, story: step.value })
      step = onPage(() => making.next())
    }
    const made = step.value
    inHand.push({
      ...made,
      take: (waiting, kept) => onPage(() => made.take(waiting, kept)),
      keepAll: (waiting) => {
        onPage(() => {
          made.keepAll(waiting)
        })
      },
      finish: () => onPage(() => made.finish()),
    })
    await reach({ stage: 'makeup', page: index + 1 })
  }
  placeJumps(inHand, jumps)
  return inHand.map((page, index) => ({ page: page.finish(), notes: notes[index]! }))
}

/** The pages to print: as they were made, and those on the press as they stood. */
function withLocked(edition: Edition, made: readonly Made[], { locked = [] }: TypesetOptions, earlier: Earlier | undefined, slip: Slip): (MadePage | KeptPage)[] {
  const wanted = new Set(earlier ? locked.map(String) : [])
  const labels = made.map(({ page }) => page.grid.faces.map(({ label }) => label))
  const kept = made.map(({ page }, index) => (labels[index]!.some((label) => wanted.has(label)) ? earlier!.page(labels[index]!.join(), page) : undefined))
  const asMade = made.map(({ page }) => page)
  const changes = kept.some((page) => page !== undefined) ? changesIn(composeScene(edition, asMade, earlier!.paper), earlier!.paper, furnitureOf(edition)) : []
  const pages = made.map(({ page, notes }, index): MadePage | KeptPage => {
    const stands = kept[index]
    if (stands) for (const label of labels[index]!) wanted.delete(label)
    if (!stands || changes[index]!.length === 0) {
      for (const told of notes) slip.tell(told)
      return page
    }
    for (const part of stands.parts) slip.tell(rebasedNotes(part, index))
    slip.report({
      severity: 'warning',
      code: 'page-locked',
      path: `pages[${index}]`,
      message: `Page ${labels[index]!.join('–')} is locked and stands as it did; the edition has changed on it: ${changes[index]!.join(', ')}.`,
      hint: 'Unlock it, or see to the change elsewhere.',
    })
    noteParted(page, `pages[${index}]`, labels[index]!.join('–'), slip)
    return stands
  })
  for (const label of wanted)
    slip.report({
      severity: 'warning',
      code: 'page-locked',
      path: 'pages',
      message: `Page ${label} is locked, but it is not in both editions: nothing was kept.`,
      hint: 'Lock pages by the numbers that are printed on them.',
    })
  return pages
}

/** A story that goes on elsewhere is set there as if this page were set anew: words may be missing between them, or stand twice. */
function noteParted({ parts }: MadePage, path: string, label: string, slip: Slip): void {
  for (const part of parts) {
    if ('kind' in part || (part.continuedOn === undefined && part.measured.matter.continued === undefined)) continue
    slip.report({
      severity: 'error',
      code: 'page-locked',
      path,
      message: `Page ${label} is locked and has changed, and “${part.measured.matter.id}” stands on other pages too: its parts may not meet.`,
      hint: 'Lock all the pages of the story, or none.',
    })
  }
}

function furnitureOf({ pages }: Edition): Furniture {
  return (page, piece) => pages[page]?.furniture?.[piece]?.kind
}

function noteCoarse({ pages, structure }: Scene, infos: ReadonlyMap<string, PictureInfo>, style: Style, slip: Slip): void {
  for (const { items } of pages)
    for (const item of items) {
      const info = item.kind === 'picture' ? infos.get(item.picture) : undefined
      if (item.kind !== 'picture' || !info || info.format === 'pdf') continue
      const ppi = (info.width * item.crop.width) / (item.width / 72)
      if (ppi < style.keeps.pictureResolution) {
        slip.report({
          severity: 'warning',
          code: 'picture-coarse',
          path: `${structure[item.node]?.path ?? ''}.src`,
          message: `“${item.picture}” has ${Math.round(ppi)} pixels an inch at this size; ${style.keeps.pictureResolution} are wanted.`,
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

/** What is at hand when a paper is put together. */
interface Hand {
  readonly stock: Stock
  readonly options: TypesetOptions
  readonly earlier: Earlier | undefined
  readonly slip: Slip
  readonly infos: ReadonlyMap<string, PictureInfo>
}

function toPaper(edition: Edition, composed: Composed, pages: readonly (MadePage | KeptPage)[], { stock, options, earlier, slip, infos }: Hand): Paper {
  const { scene } = composed
  const before = earlier && glyphOrder(earlier.paper)
  const faces = new Set(before?.keys())
  const ids = new Set<string>()
  for (const page of scene.pages)
    for (const item of page.items) {
      if (item.kind === 'glyphs') faces.add(item.face)
      if (item.kind === 'picture') ids.add(item.picture)
    }
  const sources = new Map([...picturesOf(edition)].map(({ picture }) => [pictureKey(picture), picture.src]))
  const pictures = [...ids].map((id) => ({ id, bytes: options.pictures!.get(sources.get(id)!)!, info: infos.get(id)! }))
  const reports = pages.map((page, index) => pageAndModules(page, index, earlier?.paper))
  const report = makeReport(reports, slip.notSet, slip.diagnostics)
  const changes = earlier && changesIn(composed, earlier.paper, furnitureOf(edition), pictures)
  return {
    ...scene,
    stonehand: 1,
    publication: edition.publication,
    date: edition.date,
    ...(edition.version === undefined ? {} : { version: edition.version }),
    language: edition.language ?? 'en-GB',
    title: `${edition.publication}, ${edition.date}`,
    faces: [...faces].map((id) => ({ id, bytes: options.fonts.get(id)!, ...(before?.has(id) ? { glyphs: before.get(id)! } : {}) })),
    pictures,
    report: changes ? { ...report, pages: report.pages.map((page, index) => ({ ...page, changed: changes[index]! })) } : report,
    record: recordPaper(pages, composed, reports, pictures, setWith(stock, options.breaks)),
  }
}
