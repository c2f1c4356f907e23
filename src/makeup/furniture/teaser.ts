import type { Picture } from '../../model/article.js'
import { pictureKey } from '../../model/pictures.js'
import type { Edition, Teaser } from '../../model/edition.js'
import { plainText } from '../../model/inline.js'
import { depthOf, isBlank, placeLines, type DisplayLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import type { PictureInfo } from '../../picture/picture.js'
import { setFurniture } from './fitText.js'
import { framedPicture, leaveCaption } from './framedPicture.js'
import type { Panel } from './panel.js'
import { TeaserWords } from './teaserWords.js'

/** Depth over width of a picture nobody handed in. */
const MISSING_RATIO = 2 / 3
/** A picture is at least so many points deep and wide. */
const LEAST_PICTURE = 24
/** A picture may be deeper than its own proportions by so much, cropped at its sides, to end level with its room. */
const DEEPER = 1.25

/** A pointer to a story further in: its words, then the page; its picture beside them or over them, whichever shows more of it. */
export function makeTeaser(typeCase: TypeCase, edition: Edition, teaser: Teaser, panel: Panel, infos: ReadonlyMap<string, PictureInfo>, path: string): Element[] {
  const language = edition.language ?? 'en-GB'
  const words = new TeaserWords(typeCase, teaser, language, path)
  const { picture } = teaser
  if (!picture) return words.place(panel.x, panel.y, panel.width, panel.depth)
  const at = `${path}.picture`
  leaveCaption(typeCase, picture, at)
  const info = infos.get(pictureKey(picture))
  const layout = layPicture(typeCase, words, picture, info ? info.height / info.width : MISSING_RATIO, panel, language, at)
  if (!layout) {
    typeCase.leaveOut(`${at}.credit`, 'picture-no-room', picture.credit ?? '')
    typeCase.report({
      severity: 'warning',
      code: 'picture-no-room',
      path: at,
      message: `The teaser has no room for “${picture.src}” beside its words or over them.`,
      hint: 'Give it more lines or columns, or shorten it.',
    })
    return words.place(panel.x, panel.y, panel.width, panel.depth)
  }
  const { width, height, credit, room } = layout
  return [
    framedPicture(picture, infos, { x: panel.x, y: panel.y, width, height }, at),
    ...(credit ? [placeLines(credit, 'credit', `${at}.credit`, panel.x, panel.y + height + typeCase.style.spacing.pictureToCaption[0])] : []),
    ...words.place(room.x, room.y, room.width, room.depth),
  ]
}

interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly credit: DisplayLines | undefined
  /** for the words */
  readonly room: { readonly x: number; readonly y: number; readonly width: number; readonly depth: number }
}

/** Of the picture beside the words and over them, the one that shows more: its size by what the crop leaves. Only where the words stand whole. */
function layPicture(typeCase: TypeCase, words: TeaserWords, picture: Picture, ratio: number, panel: Panel, language: string, path: string): PictureLayout | undefined {
  const { spacing, keeps } = typeCase.style
  const { x, y } = panel
  const gap = spacing.teaserToPicture
  const silent: TypeCase = { ...typeCase, report: () => undefined }
  const creditOn = (own: TypeCase, width: number): DisplayLines | undefined =>
    isBlank(picture.credit) ? undefined : setFurniture(own, picture.credit!, styleOf(own, 'credit'), language, `${path}.credit`, width)
  const found: PictureLayout[] = []
  /** `depth`: what there is for picture and credit */
  const consider = (width: number, depth: number, roomFor: (taken: number) => PictureLayout['room']): void => {
    if (width < LEAST_PICTURE) return
    const credit = creditOn(silent, width)
    const under = credit ? spacing.pictureToCaption[0] + depthOf(credit) : 0
    const height = Math.min(depth - under, width * ratio * DEEPER)
    const room = roomFor(height + under)
    if (height >= LEAST_PICTURE && words.fits(room.width, room.depth)) found.push({ width, height, credit, room })
  }
  const width = Math.min(keeps.teaserPicture * panel.width, panel.depth / ratio)
  consider(width, panel.depth, () => ({ x: x + width + gap, y, width: panel.width - width - gap, depth: panel.depth }))
  consider(panel.width, panel.depth - gap - words.depthOn(panel.width), (taken) => ({ x, y: y + taken + gap, width: panel.width, depth: panel.depth - taken - gap }))
  const shown = (layout: PictureLayout): number => {
    const own = layout.height / layout.width / ratio
    return layout.width * layout.height * Math.min(own, 1 / own)
  }
  const best = found.sort((a, b) => shown(b) - shown(a))[0]
  return best && { ...best, credit: creditOn(typeCase, best.width) }
}

/** Rules between teasers that stand side by side, in the gutter, or one under the other. */
export function teaserRules(typeCase: TypeCase, panels: readonly Panel[]): Element[] {
  const weight = typeCase.style.rules.column
  const { colour } = styleOf(typeCase, 'teaser')
  const { storyLines } = typeCase.style.spacing
  const elements: Element[] = []
  const rule = (x1: number, y1: number, x2: number, y2: number): void => void elements.push({ kind: 'rule', x1, y1, x2, y2, weight, colour })
  for (const a of panels)
    for (const b of panels) {
      const side = b.x - (a.x + a.width)
      const between = b.y - (a.y + a.depth)
      const [left, right] = [Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)]
      const [top, foot] = [Math.max(a.y, b.y), Math.min(a.y + a.depth, b.y + b.depth)]
      if (side > 0 && side <= a.gutter + 1e-6 && foot > top) rule(b.x - side / 2, top, b.x - side / 2, foot)
      if (between > 0 && between <= (storyLines + 1) * a.baseline && right > left) rule(left, b.y - between / 2, right, b.y - between / 2)
    }
  return elements
}

/** The words of a teaser for the report, where it has no place at all. */
export function teaserText(teaser: Teaser): string {
  return [plainText(teaser.text), teaser.picture?.credit ?? ''].filter((t) => t.trim() !== '').join('\n')
}
