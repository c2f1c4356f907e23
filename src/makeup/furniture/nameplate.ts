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
/** So that lines set again on their own width stay whole, points. */
const EASE = 0.01

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
  return [...ears.at(0), ...makeName(typeCase, publication, language, panel, room, depth), ...ears.at(1)]
}

function makeName(typeCase: TypeCase, publication: string, language: string, panel: Panel, room: number, depth: number): Element[] {
  const style = styleOf(typeCase, 'nameplate')
  const largest = setOnOneLine(typeCase, publication, style, language)
  const ink = largest && inkOf(largest)
  if (!ink) return []
  const share = Math.min(1, room / (ink.right - ink.left), depth / (ink.top - ink.bottom))
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

/** Two boxes of one size, in the middle of the nameplate's depth: as wide as the longer text wants, within the style's shares of the page. */
function makeEars(typeCase: TypeCase, texts: readonly Text[], language: string, panel: Panel, depth: number, path: string): Ears {
  if (texts.every(isBlank)) return { width: 0, at: () => [] }
  const { spacing, rules } = typeCase.style
  const style = styleOf(typeCase, 'ear')
  const inset = spacing.boxInset
  const [least, most] = spacing.earWidth.map((share) => Math.max(1, share * panel.width - 2 * inset)) as [number, number]
  const set = (text: Text, measure: number, side: number): DisplayLines => setFurniture(typeCase, text, style, language, `${path}.ears[${side}]`, measure)
  const narrow = most < LEAST_EAR * style.size || panel.width - 2 * (most + 2 * inset + spacing.earToName) < LEAST_NAME * panel.width
  if (narrow || depth < 2 * inset + style.size) {
    texts.forEach((text, side) => {
      tooLong(typeCase, `${path}.ears[${side}]`, 'ear', plainText(text))
    })
    return { width: 0, at: () => [] }
  }
  const natural = Math.max(...texts.flatMap((text, side) => set(text, most, side).lines.map((line) => line.natural)))
  const measure = Math.min(most, Math.max(least, natural + EASE))
  const blocks = texts.map((text, side) => {
    const whole = set(text, measure, side)
    return cutLines(typeCase, whole, linesIn(whole, depth - 2 * inset), `${path}.ears[${side}]`, 'ear')
  })
  if (blocks.every((block) => block.lines.length === 0)) return { width: 0, at: () => [] }
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
