import { StonehandError, type Diagnostic } from '../../diagnostics.js'
import type { Proof } from '../../proof/layers.js'
import type { Paper } from '../../scene/paper.js'
import type { ScenePage } from '../../scene/scene.js'
import { MM } from '../../units.js'
import { num } from '../pdf/numbers.js'
import { xmlText } from '../pdf/strings.js'
import { attributes } from './markup.js'
import { PAGE_RULES, pageMarkup } from './page.js'
import { type RenderPicture, screenPictures } from './pictures.js'
import { openType } from './type.js'

export type { RenderPicture }

/** How SVG and HTML show pages. */
export interface ScreenOptions {
  /** `embed` (default) draws with font files of the glyphs that are there; `outline` with their outlines: larger and slower, and the same in programs that load no fonts */
  readonly fonts?: 'embed' | 'outline'
  /** draws what a browser cannot: pages of PDFs, CMYK pictures. Without it the former are gray boxes */
  readonly render?: RenderPicture
  /** draws over each page what a night editor wants to see, or the layers of it that are named, with a legend under the trim; default none */
  readonly proof?: Proof
  /** is told of what cannot be shown as it is printed */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void
}

export interface SvgOptions extends ScreenOptions {
  /** index among the paper's pages, 0 unless given */
  readonly page?: number
  /** address of the file of another page, to which jump lines and teasers then lead */
  readonly href?: (page: number) => string
}

/**
 * A page of a paper as SVG, in points and as large as the page: every glyph stands where it stands in the PDF. Its text can be selected, searched and read aloud
 * in reading order, words whole that a line's end has broken. Nothing in it is loaded from elsewhere. Colours are sRGB, of inks as {@link screenColour}
 * has them. The same paper gives the same text.
 *
 * Throws {@link StonehandError} `invalid-call` where there is no such page.
 */
export async function writeSvg(set: Paper, options: SvgOptions = {}): Promise<string> {
  const { page: index = 0, fonts = 'embed', href } = options
  const paper = await proofed(set, options.proof)
  const page = paper.pages[index]
  if (!page) throw noPage(index, paper.pages.length)
  const used = new Set(page.items.flatMap((item) => (item.kind === 'picture' ? [item.picture] : [])))
  const [type, pictures] = await Promise.all([
    openType(paper, [page]),
    screenPictures(paper.pictures, used, (id) => picturePath(paper, id), options.render, options.onDiagnostic ?? (() => undefined)),
  ])
  const prefix = `p${index}`
  const place = (destination: number): string | undefined => {
    const at = paper.destinations[destination]!.page
    const id = `#p${at}d${destination}`
    return at === index ? id : href && `${href(at)}${id}`
  }
  const { defs, body } = pageMarkup(paper, index, { type, outlined: fonts === 'outline', pictures, place, prefix })
  const label = page.label === '' ? paper.title : `${paper.title}, ${page.label}`
  return `<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${num(page.width / MM)}mm`,
    height: `${num(depthOf(page) / MM)}mm`,
    viewBox: `0 0 ${num(page.width)} ${num(depthOf(page))}`,
    lang: paper.language === '' ? undefined : paper.language,
  })}>
<title>${xmlText(label)}</title>
<style>
${PAGE_RULES}
${fonts === 'embed' ? type.rules() : ''}
</style>
<defs>
${fonts === 'outline' ? `${type.outlines()}\n` : ''}${defs}
</defs>
<rect width="100%" height="100%" fill="#fff"/>
${body}
</svg>
`
}

/** The paper, with what a proof shows over its pages where one is wanted. */
export async function proofed(paper: Paper, proof: Proof | undefined): Promise<Paper> {
  return proof ? (await import('../../proof/proofPaper.js')).proofPaper(paper, proof) : paper
}

/** A sheet's depth: the page, and what stands under its foot. */
export function depthOf({ height, slug = 0 }: ScenePage): number {
  return height + slug
}

/** Where in the edition a picture is first shown. */
export function picturePath({ pages, structure }: Paper, id: string): string {
  for (const { items } of pages) for (const item of items) if (item.kind === 'picture' && item.picture === id) return `${structure[item.node]?.path ?? ''}.src`
  return ''
}

function noPage(index: number, pages: number): StonehandError {
  const message = `There is no page ${index}; the paper has ${pages}, the first of which is 0.`
  return new StonehandError('invalid-call', message, [{ path: 'page', message }])
}
