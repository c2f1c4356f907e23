import type { Picture } from '../../model/article.js'
import type { Edition, Teaser } from '../../model/edition.js'
import { plainText, type Text } from '../../model/inline.js'
import { vocabularyOf } from '../../model/vocabulary.js'
import { depthOf, isBlank, placeLines, type DisplayLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import type { PictureInfo } from '../../picture/picture.js'
import { cutLines, depthOfLines, linesIn, setFurniture } from './fitText.js'
import { framedPicture, leaveCaption } from './framedPicture.js'
import type { Panel } from './panel.js'

/** Depth over width of a picture nobody handed in. */
const MISSING_RATIO = 2 / 3
/** A picture is at least so many points deep and wide. */
const LEAST_PICTURE = 24
/** A picture may be deeper than its own proportions by so much, cropped at its sides, to end level with its room. */
const DEEPER = 1.25

interface Words {
  readonly text: DisplayLines
  readonly refer: DisplayLines
  /** the refer stands on the text's last baseline */
  readonly beside: boolean
  readonly depth: number
  /** nothing was left out or broken */
  readonly whole: boolean
}

/** A pointer to a story further in: its words, then the page; its picture beside them or over them, whichever leaves the picture more room. */
export function makeTeaser(typeCase: TypeCase, edition: Edition, teaser: Teaser, panel: Panel, infos: ReadonlyMap<string, PictureInfo>, path: string): Element[] {
  const language = edition.language ?? 'en-GB'
  const setter = new TeaserSetter(typeCase, teaser.text, referText(teaser, language), language, path)
  const { picture } = teaser
  if (!picture) return setter.place(panel.x, panel.y, panel.width, panel.depth)
  const at = `${path}.picture`
  leaveCaption(typeCase, picture, at)
  const info = infos.get(picture.src)
  const layout = layPicture(typeCase, setter, picture, info ? info.height / info.width : MISSING_RATIO, panel, language, at)
  if (!layout) {
    typeCase.leaveOut(`${at}.credit`, 'picture-no-room', picture.credit ?? '')
    typeCase.report({
      severity: 'warning',
      code: 'picture-no-room',
      path: at,
      message: `The teaser has no room for “${picture.src}” beside its words or over them.`,
      hint: 'Give it more lines or columns, or shorten it.',
    })
    return setter.place(panel.x, panel.y, panel.width, panel.depth)
  }
  const { width, height, credit, words } = layout
  return [
    framedPicture(picture, infos, { x: panel.x, y: panel.y, width, height }, at),
    ...(credit ? [placeLines(credit, 'credit', `${at}.credit`, panel.x, panel.y + height + typeCase.style.spacing.pictureToCaption[0])] : []),
    ...setter.place(words.x, words.y, words.width, words.depth),
  ]
}

/** “Page 5”, in the edition's language. */
function referText(teaser: Teaser, language: string): Text {
  const before = `${vocabularyOf(language).page}\u00a0`
  if (teaser.article !== undefined) return [{ text: before }, { pageOf: teaser.article }]
  return teaser.page === undefined || String(teaser.page).trim() === '' ? '' : `${before}${teaser.page}`
}

interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly credit: DisplayLines | undefined
  readonly words: { readonly x: number; readonly y: number; readonly width: number; readonly depth: number }
}

/** Of the picture beside the words and over them, the one that shows more: its size by what the crop leaves. Only where the words stand whole. */
function layPicture(typeCase: TypeCase, setter: TeaserSetter, picture: Picture, ratio: number, panel: Panel, language: string, path: string): PictureLayout | undefined {
  const { spacing, keeps } = typeCase.style
  const { x, y } = panel
  const gap = spacing.teaserToPicture
  const creditOf = (width: number): { block: DisplayLines | undefined; depth: number } => {
    if (isBlank(picture.credit)) return { block: undefined, depth: 0 }
    const block = setFurniture(typeCase, picture.credit!, styleOf(typeCase, 'credit'), language, `${path}.credit`, width)
    return { block, depth: spacing.pictureToCaption[0] + depthOf(block) }
  }
  const found: PictureLayout[] = []
  const consider = (width: number, depth: number, words: PictureLayout['words'], credit: DisplayLines | undefined): void => {
    const height = Math.min(depth, width * ratio * DEEPER)
    if (width >= LEAST_PICTURE && height >= LEAST_PICTURE && setter.fits(words.width, words.depth)) found.push({ width, height, credit, words })
  }
  const least = creditOf(Math.max(LEAST_PICTURE, keeps.teaserPicture * panel.width)).depth
  const width = Math.min(keeps.teaserPicture * panel.width, (panel.depth - least) / ratio)
  const beside = creditOf(Math.max(LEAST_PICTURE, width))
  consider(width, panel.depth - beside.depth, { x: x + width + gap, y, width: panel.width - width - gap, depth: panel.depth }, beside.block)

  const over = creditOf(panel.width)
  const own = setter.try(panel.width, panel.depth).depth
  const height = Math.min(panel.depth - own - gap - over.depth, panel.width * ratio * DEEPER)
  const top = height + over.depth + gap
  consider(panel.width, height, { x, y: y + top, width: panel.width, depth: panel.depth - top }, over.block)
  const shows = ({ width: w, height: h }: PictureLayout): number => w * h * Math.min(h / w / ratio, (ratio * w) / h)
  return found.sort((a, b) => shows(b) - shows(a))[0]
}

/** Sets a teaser's words in rooms of different shapes. */
class TeaserSetter {
  /** for trying out: says nothing */
  private readonly silent: TypeCase

  constructor(
    private readonly typeCase: TypeCase,
    private readonly text: Text,
    private readonly refer: Text,
    private readonly language: string,
    private readonly path: string,
  ) {
    this.silent = { ...typeCase, report: () => undefined, leaveOut: () => undefined }
  }

  try(width: number, depth: number): Words {
    return this.set(this.silent, width, depth)
  }

  fits(width: number, depth: number): boolean {
    return width > 0 && this.try(width, depth).whole
  }

  place(x: number, y: number, width: number, depth: number): Element[] {
    const { text, refer, beside } = this.set(this.typeCase, width, depth)
    const elements: Element[] = text.lines.length > 0 ? [placeLines(text, 'furniture', this.path, x, y)] : []
    if (refer.lines.length === 0) return elements
    const under = text.lines.length === 0 ? 0 : beside ? depthOfLines(text) - refer.capHeight : depthOfLines(text) + refer.style.leading - refer.capHeight
    return [...elements, placeLines(refer, 'furniture', this.path, x, y + under)]
  }

  /** The refer on a line of its own; where there is none, at the right of the text's last line. It stands before the text does. */
  private set(typeCase: TypeCase, width: number, depth: number): Words {
    const { path, language } = this
    let broken = false
    const watching: TypeCase = {
      ...typeCase,
      report: (diagnostic) => {
        broken ||= diagnostic.code === 'word-broken'
        typeCase.report(diagnostic)
      },
    }
    const style = styleOf(typeCase, 'refer')
    const whole = setFurniture(watching, this.text, styleOf(typeCase, 'teaser'), language, path, width)
    const refer = setFurniture(watching, this.refer, style, language, path, width)
    const after = refer.lines.length * refer.style.leading
    const made = (text: DisplayLines, beside: boolean, shown: DisplayLines): Words => ({
      text,
      refer: shown,
      beside,
      depth: depthOfLines(text) + (beside ? 0 : after),
      whole: !broken && text.lines.length === whole.lines.length && shown.lines.length === refer.lines.length,
    })
    const room = linesIn(whole, depth)
    if (refer.lines.length === 0) return made(cutLines(typeCase, whole, room, path, 'teaser'), false, refer)
    const own = linesIn(whole, depth - after)
    if (whole.lines.length === 0) return made(whole, false, cutLines(typeCase, refer, linesIn(refer, depth), path, 'teaser'))
    if (whole.lines.length <= own) return made(whole, false, refer)
    const width1 = Math.max(...refer.lines.map((line) => line.natural))
    const right = refer.lines.length > 1 ? refer : setFurniture(typeCase, this.refer, { ...style, align: 'right' }, language, path, width)
    const gap = style.size
    if (refer.lines.length === 1 && whole.lines.length <= room && whole.lines.at(-1)!.natural + gap + width1 <= width) return made(whole, true, right)
    if (own > 0) return made(cutLines(typeCase, whole, own, path, 'teaser'), false, refer)
    const rest = width - gap - width1
    if (room < 1 || refer.lines.length > 1 || rest < gap) {
      const shown = cutLines(typeCase, refer, linesIn(refer, depth), path, 'teaser')
      return made(cutLines(typeCase, whole, 0, path, 'teaser'), false, shown)
    }
    const narrow = setFurniture(typeCase, this.text, styleOf(typeCase, 'teaser'), language, path, rest)
    const text = cutLines(typeCase, narrow, 1, path, 'teaser')
    return { text, refer: right, beside: true, depth: depthOfLines(text), whole: !broken && narrow.lines.length === 1 }
  }
}

/** Rules between teasers that stand side by side, in the gutter, or one under the other. */
export function teaserRules(typeCase: TypeCase, panels: readonly Panel[]): Element[] {
  const weight = typeCase.style.rules.column
  const { colour } = styleOf(typeCase, 'teaser')
  const { storyLines } = typeCase.style.spacing
  const elements: Element[] = []
  for (const a of panels)
    for (const b of panels) {
      const side = b.x - (a.x + a.width)
      const top = Math.max(a.y, b.y)
      const foot = Math.min(a.y + a.depth, b.y + b.depth)
      if (side > 0 && side <= a.gutter + 1e-6 && foot > top) elements.push({ kind: 'rule', x1: b.x - side / 2, y1: top, x2: b.x - side / 2, y2: foot, weight, colour })
      const between = b.y - (a.y + a.depth)
      const left = Math.max(a.x, b.x)
      const right = Math.min(a.x + a.width, b.x + b.width)
      if (between > 0 && between <= (storyLines + 1) * a.baseline && right > left)
        elements.push({ kind: 'rule', x1: left, y1: b.y - between / 2, x2: right, y2: b.y - between / 2, weight, colour })
    }
  return elements
}

/** The words of a teaser for the report, where it has no place at all. */
export function teaserText(teaser: Teaser): string {
  return [plainText(teaser.text), teaser.picture?.credit ?? ''].filter((t) => t.trim() !== '').join('\n')
}
