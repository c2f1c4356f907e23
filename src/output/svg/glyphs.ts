import type { GlyphsItem } from '../../scene/scene.js'
import { num } from '../pdf/numbers.js'
import { screenColour } from './colour.js'
import { attributes, factor } from './markup.js'
import type { DrawnFace } from './type.js'

/** Draws an item as characters of its face's font files: each glyph by a character of its own, and in its own place. */
export function drawnCharacters(item: GlyphsItem, drawn: DrawnFace): string {
  const { gids, texts, xs, ys, scale } = item
  let markup = ''
  for (let from = 0; from < gids.length;) {
    const { family } = drawn.code(gids[from]!, texts[from] ?? '')
    let characters = ''
    const across: string[] = []
    const up: string[] = []
    let to = from
    for (; to < gids.length; to++) {
      const code = drawn.code(gids[to]!, texts[to] ?? '')
      if (code.family !== family) break
      characters += code.character
      // a transform puts the line in its place and scales what is in it
      across.push(num((xs[to] ?? 0) / scale))
      up.push(num(-(ys?.[to] ?? 0)))
    }
    markup += `<text${attributes({
      transform: scale === 1 ? `translate(${num(item.x)} ${num(item.y)})` : `matrix(${factor(scale)} 0 0 1 ${num(item.x)} ${num(item.y)})`,
      x: across.join(' '),
      y: up.some((rise) => rise !== '0') ? up.join(' ') : undefined,
      'font-family': family,
      'font-size': num(item.size),
      fill: fillOf(item),
    })}>${characters}</text>`
    from = to
  }
  return markup
}

/** Draws an item as outlines, in units of its face's em. */
export function drawnOutlines(item: GlyphsItem, drawn: DrawnFace): string {
  const unit = item.size / drawn.unitsPerEm
  let markup = ''
  item.gids.forEach((gid, i) => {
    const id = drawn.outline(gid)
    if (id === undefined) return
    const rise = item.ys?.[i] ?? 0
    markup += `<use${attributes({ href: `#${id}`, x: num((item.xs[i] ?? 0) / (unit * item.scale)), y: rise === 0 ? undefined : num(-rise / unit) })}/>`
  })
  if (markup === '') return ''
  return `<g${attributes({ transform: `matrix(${factor(unit * item.scale)} 0 0 ${factor(unit)} ${num(item.x)} ${num(item.y)})`, fill: fillOf(item) })}>${markup}</g>`
}

/** Black is what is drawn anyway. */
function fillOf({ colour }: GlyphsItem): string | undefined {
  const fill = screenColour(colour)
  return fill === '#000' ? undefined : fill
}

/** An item's own text as its reader has it, over its glyphs: nothing of it is seen until it is selected. */
export function readSpan(item: GlyphsItem, text: string, drawn: DrawnFace, outlined: boolean): string {
  return `<tspan${attributes({
    x: num(item.x + (item.xs[0] ?? 0)),
    y: num(item.y),
    'font-size': num(item.size),
    ...(outlined ? { textLength: num(Math.max(0.001, item.end)), lengthAdjust: 'spacingAndGlyphs' } : { 'font-family': drawn.family, ...spacing(item, drawn) }),
  })}>`
}

/** What letters and word spaces of an item have on the average beyond their own widths, so that what is selected lies on what is seen. */
function spacing({ gids, xs, texts, size, end }: GlyphsItem, { face }: DrawnFace): Readonly<Record<string, string>> {
  let [letters, spaces, letterExtra, spaceExtra] = [0, 0, 0, 0]
  gids.forEach((gid, i) => {
    const extra = (xs[i + 1] ?? end) - (xs[i] ?? 0) - face.advance(gid) * size
    if (texts[i] === ' ') {
      spaces++
      spaceExtra += extra
    } else {
      letters++
      letterExtra += extra
    }
  })
  const letter = letters === 0 ? 0 : letterExtra / letters
  const word = spaces === 0 ? 0 : spaceExtra / spaces - letter
  return { ...(num(letter) === '0' ? {} : { 'letter-spacing': num(letter) }), ...(num(word) === '0' ? {} : { 'word-spacing': num(word) }) }
}
