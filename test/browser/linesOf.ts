import type { Scene } from '../../src/scene/scene.js'

/** The lines of a scene as they are read: words of one piece of text on one baseline, with where they begin. */
export function linesOf({ pages }: Pick<Scene, 'pages'>): string[] {
  const lines = new Map<string, string>()
  pages.forEach(({ items }, page) => {
    for (const item of items) {
      if (item.kind !== 'glyphs') continue
      const key = `${page} ${item.node} ${item.y.toFixed(3)}`
      lines.set(key, `${lines.get(key) ?? `${item.x.toFixed(3)}: `}${item.texts.join('')}`)
    }
  })
  return [...lines].map(([key, text]) => `${key} ${text}`)
}
