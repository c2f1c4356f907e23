import type { Colour } from '../model/style.js'
import type { Item, Scene } from './scene.js'

/**
 * A scene as text, one item a line, for goldens: a shift of a hundredth of a point shows in the difference. Positions in points
 * to two decimals; glyphs as `gid@x` with their characters after them.
 */
export function dumpScene(scene: Scene): string {
  const lines: string[] = []
  for (const page of scene.pages) {
    lines.push(`page ${page.label} ${num(page.width)} x ${num(page.height)}`)
    for (const item of page.items) lines.push(`  ${roleOf(scene, item.node)} ${dumpItem(item)}`)
  }
  return `${lines.join('\n')}\n`
}

function roleOf(scene: Scene, node: number): string {
  return scene.structure[node]?.role ?? '?'
}

function dumpItem(item: Item): string {
  switch (item.kind) {
    case 'glyphs': {
      const text = item.texts.join('')
      const actual = (item.actual ?? []).map((a) => ` [${a.part} ${a.from}-${a.to} ${a.text}]`).join('')
      const scale = item.scale === 1 ? '' : ` *${item.scale.toFixed(4)}`
      return `glyphs ${num(item.x)},${num(item.y)} ${item.face} ${num(item.size)}${scale} ${colour(item.colour)} “${text}” to ${num(item.end)}${actual}${item.link ? ` <${item.link}>` : ''}`
    }
    case 'rule':
      return `rule ${num(item.x1)},${num(item.y1)} ${num(item.x2)},${num(item.y2)} ${num(item.weight)} ${colour(item.colour)}`
    case 'rect':
      return `rect ${num(item.x)},${num(item.y)} ${num(item.width)}x${num(item.height)}${item.fill ? ` fill ${colour(item.fill)}` : ''}${item.stroke ? ` stroke ${num(item.stroke.weight)} ${colour(item.stroke.colour)}` : ''}`
    case 'path':
      return `path ${item.steps.length} steps ${colour(item.fill)}`
    case 'picture':
      return `picture ${item.picture} ${num(item.x)},${num(item.y)} ${num(item.width)}x${num(item.height)} crop ${[item.crop.x, item.crop.y, item.crop.width, item.crop.height].map((n) => n.toFixed(3)).join(' ')}${item.clip ? ` clip ${item.clip.length} steps` : ''}`
  }
}

function colour(c: Colour): string {
  switch (c.kind) {
    case 'gray':
      return c.k === 1 ? 'K' : `K${num(c.k)}`
    case 'cmyk':
      return `C${num(c.c)}M${num(c.m)}Y${num(c.y)}K${num(c.k)}`
    case 'rgb':
      return `R${num(c.r)}G${num(c.g)}B${num(c.b)}`
    case 'spot':
      return `${c.name} ${num(c.tint)}`
  }
}

function num(value: number): string {
  const text = String(Number(value.toFixed(2)))
  return text === '-0' ? '0' : text
}
