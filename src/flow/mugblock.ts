import type { Figure } from '../model/article.js'
import { pictureKey } from '../model/pictures.js'
import { makeCredit, type Caption } from './caption.js'
import { depthOf, displayParagraph, isBlank, outcome, placeLines, setRagged, type DisplayLines } from './display.js'
import type { TextRole } from './element.js'
import { LEAST_PICTURE_LINES, pictureToCaption, type FigureGroup, type GroupSetting } from './figuregroup.js'
import { pictureElement } from './picturebox.js'
import { styleOf, type TypeCase } from './typecase.js'

/** The name under the picture, or beside it at its foot. */
export type MugForm = 'under' | 'beside'

/** Depth over width of a face. */
const PORTRAIT = 5 / 4

/** A mug shot of which the depth is not yet said, as wide as its columns. */
export function makeMugGroup(typeCase: TypeCase, figure: Figure, form: MugForm, setting: GroupSetting): FigureGroup {
  const width = setting.columns.measure
  // in a very narrow leg the halves come before the gap
  const aside = Math.min(typeCase.style.spacing.pictureGap, width / 4)
  const picture = figure.pictures[0]!
  const across = form === 'under' ? width : (width - aside) / 2
  const words = makeWords(typeCase, figure, across, setting)
  const gap = pictureToCaption(typeCase)
  const under = form === 'under' && words.depth > 0
  const foot = words.depth - words.descent
  return {
    width: across,
    gaps: 0,
    cropped: true,
    wanted: across * (setting.ratio ?? PORTRAIT),
    least: Math.max(LEAST_PICTURE_LINES * setting.baseline, form === 'beside' ? foot : 0),
    most: Infinity,
    fixed: under ? gap + words.depth : 0,
    descent: under ? words.descent : 0,
    outcomes: words.outcomes,
    at: (depth) => [
      pictureElement(typeCase, picture, setting.infos.get(pictureKey(picture)), { x: 0, y: 0, width: across, height: depth }, false, `${setting.path}.pictures[0]`),
      ...(under ? words.at(0, depth + gap) : words.at(across + aside, depth - foot)),
    ],
  }
}

interface Piece {
  readonly block: DisplayLines
  readonly role: TextRole
  readonly path: string
}

/** The name, what else is said, and the credit: lines of their styles, one after the other. */
function makeWords(typeCase: TypeCase, figure: Figure, width: number, { path, language }: GroupSetting): Caption {
  const { caption, credit = '' } = figure.pictures[0]!
  const said = [
    { text: figure.overline, path: `${path}.overline` },
    { text: caption, path: `${path}.pictures[0].caption` },
    { text: figure.caption, path: `${path}.caption` },
  ].filter((s) => !isBlank(s.text))
  const pieces = said.map((s, i): Piece => {
    const style = { ...styleOf(typeCase, i === 0 ? 'mugName' : 'caption'), align: 'left' as const }
    return {
      role: 'caption',
      path: s.path,
      block: setRagged(typeCase, displayParagraph(typeCase, s.text!, style, language, s.path, width), style, width, { sense: false, last: 0 }),
    }
  })
  const outcomes = pieces.map((p) => outcome('caption', p.path, p.block, p.block.lines.length))
  const creditPath = `${path}.pictures[0].credit`
  const by = makeCredit(typeCase, { text: '', path, credit, creditPath, language }, width)
  if (by) pieces.push({ block: by, role: 'credit', path: creditPath })
  // cap line of each piece: its first baseline is a leading of its own under the last one before it
  const tops: number[] = []
  let base = 0
  for (const { block } of pieces) {
    tops.push(tops.length === 0 ? 0 : base + block.style.leading - block.capHeight)
    base = tops.at(-1)! + depthOf(block) - block.descent
  }
  const descent = pieces.at(-1)?.block.descent ?? 0
  return {
    depth: base + descent,
    descent,
    creditUnder: true,
    outcomes,
    at: (x, y) => pieces.map((piece, i) => placeLines(piece.block, piece.role, piece.path, x, y + tops[i]!)),
  }
}
