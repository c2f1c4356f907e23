import type { Nameplate } from '../../model/edition.js'
import { plainText, type Text } from '../../model/inline.js'
import type { TextStyle } from '../../model/style.js'
import { displayParagraph, isBlank, placeLines, setRagged, type DisplayLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import type { Line } from '../../text/justify.js'
import { cutLines, depthOfLines, linesIn, setFurniture, tooLong } from './fitText.js'
import type { Panel } from './panel.js'

/** Share of its lines that a nameplate's ink may fill however little that is, and of its width that its ears leave to the name. */
const LEAST_INK = 0.5
const LEAST_NAME = 0.5
/** An ear is at least so many ems wide inside. */
const LEAST_EAR = 4
/** Widths tried between the least and the most. */
const EAR_STEPS = 8

/**
 * The paper's name over the full width, less the ears, at the largest size at which its ink fits width and depth: blackletter faces
 * say nothing of use in their tables, so all is measured on the outlines. Centred by its ink.
 */
export function makeNameplate(typeCase: TypeCase, publication: string, plate: Nameplate, language: string, panel: Panel, path: string): Element[] {
  const { spacing } = typeCase.style
  // down to the cap line of what follows
  const whole = panel.lines * panel.baseline
  const depth = Math.max(whole * LEAST_INK, whole - spacing.underNameplate)
  const ears = makeEars(typeCase, plate.ears ?? [], language, panel, depth, path)
  const room = panel.width - 2 * (ears.width > 0 ? ears.width + spacing.earToName : 0)
  return [...ears.at(0), ...makeName(typeCase, publication, language, panel, room, depth, path), ...ears.at(1)]
}

function makeName(typeCase: TypeCase, publication: string, language: string, panel: Panel, room: number, depth: number, path: string): Element[] {
  const style = styleOf(typeCase, 'nameplate')
  const largest = setOnOneLine(typeCase, publication, style, language)
  if (!largest) return []
  const ink = inkOf(largest) ?? { left: 0, right: Math.max(1, largest.width), top: style.size, bottom: 0 }
  const share = Math.min(1, room / (ink.right - ink.left), depth / (ink.top - ink.bottom))
  if (style.size * share < styleOf(typeCase, 'ear').size)
    typeCase.report({
      severity: 'warning',
      code: 'furniture-too-long',
      path,
      message: `The paper’s name stands at ${(style.size * share).toFixed(1)} points: its nameplate has no room for a larger size.`,
      hint: 'Give the nameplate more lines, or leave out its ears.',
    })
  const line = setOnOneLine(typeCase, publication, { ...style, size: style.size * share }, language)!
  const x = panel.x + panel.width / 2 - ((ink.left + ink.right) / 2) * share
  const y = panel.y + depth / 2 + ((ink.top + ink.bottom) / 2) * share
  return [{ kind: 'text', role: 'furniture', path: 'publication', lines: [{ x, y, line }] }]
}

function setOnOneLine(typeCase: TypeCase, text: string, style: TextStyle, language: string): Line | undefined {
  const paragraph = displayParagraph(typeCase, text, style, language, 'publication', Infinity)
  const { n } = paragraph.breakable
  if (n === 0) return undefined
  const measure = paragraph.breakable.endWidth[n]! - paragraph.breakable.startWidth[0]!
  return setRagged(typeCase, paragraph, { ...style, align: 'left' }, measure, { sense: false, last: 0, breaks: [n] }).lines[0]
}

interface LineInk {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Box of a line's ink, points from its left edge and its baseline, y upwards; undefined where it is blank. */
function inkOf(line: Line): LineInk | undefined {
  let box: LineInk | undefined
  for (const run of line.runs)
    run.gids.forEach((gid, g) => {
      const ink = run.face.ink(gid)
      if (ink.right <= ink.left) return
      const x = run.x + run.xs[g]!
      const y = run.ys?.[g] ?? 0
      const left = x + ink.left * run.size
      const right = x + ink.right * run.size
      const top = y + ink.top * run.size
      const bottom = y + ink.bottom * run.size
      box = box
        ? { left: Math.min(box.left, left), right: Math.max(box.right, right), top: Math.max(box.top, top), bottom: Math.min(box.bottom, bottom) }
        : { left, right, top, bottom }
    })
  return box
}

interface Ears {
  /** of one box; 0 where there are none */
  readonly width: number
  at(side: 0 | 1): Element[]
}

/** Two boxes of one size, in the middle of the nameplate's depth. */
function makeEars(typeCase: TypeCase, texts: readonly Text[], language: string, panel: Panel, depth: number, path: string): Ears {
  const none: Ears = { width: 0, at: () => [] }
  if (texts.every(isBlank)) return none
  const { spacing, rules } = typeCase.style
  const style = styleOf(typeCase, 'ear')
  const inset = spacing.boxInset
  const set = (own: TypeCase, measure: number): DisplayLines[] => texts.map((text, side) => setFurniture(own, text, style, language, `${path}.ears[${side}]`, measure))
  const measure = earMeasure(typeCase, set, panel, depth)
  if (measure === undefined) {
    texts.forEach((text, side) => {
      tooLong(typeCase, `${path}.ears[${side}]`, 'ear', plainText(text))
    })
    return none
  }
  const blocks = set(typeCase, measure).map((block, side) => cutLines(typeCase, block, linesIn(block, depth - 2 * inset), `${path}.ears[${side}]`, 'ear'))
  const width = measure + 2 * inset
  const height = Math.max(...blocks.map(depthOfLines)) + 2 * inset
  const y = panel.y + (depth - height) / 2
  const at = (side: 0 | 1): Element[] => {
    const block = blocks[side]
    if (!block || block.lines.length === 0) return []
    const x = side === 0 ? panel.x : panel.x + panel.width - width
    return [
      { kind: 'rect', x, y, width, height, stroke: { weight: rules.box, colour: style.colour } },
      placeLines(block, 'furniture', `${path}.ears[${side}]`, x + inset, y + (height - depthOfLines(block)) / 2),
    ]
  }
  return { width, at }
}

/**
 * Width of the ears' text: of the style's shares of the page the least at which the box is not deeper than wide and no word is
 * broken; nothing where the name would be left too little.
 */
function earMeasure(typeCase: TypeCase, set: (own: TypeCase, measure: number) => DisplayLines[], panel: Panel, depth: number): number | undefined {
  const { spacing } = typeCase.style
  const { size } = styleOf(typeCase, 'ear')
  const inset = spacing.boxInset
  const [least, most] = spacing.earWidth
  for (let step = 0; step <= EAR_STEPS; step++) {
    const width = (least + ((most - least) * step) / EAR_STEPS) * panel.width
    const measure = width - 2 * inset
    if (measure < LEAST_EAR * size || panel.width - 2 * (width + spacing.earToName) < LEAST_NAME * panel.width || depth < 2 * inset + size) continue
    let broken = false
    const watching: TypeCase = { ...typeCase, leaveOut: () => undefined, report: (diagnostic) => (broken ||= diagnostic.code === 'word-broken') }
    const deepest = Math.max(...set(watching, measure).map(depthOfLines)) + 2 * inset
    if (step === EAR_STEPS || (!broken && deepest <= Math.min(width, depth))) return measure
  }
  return undefined
}
